"""Tells open pages that something changed, as server-sent events; each page then fetches itself anew.

What changed is not said: one number goes out when the journal has grown by anything but a look. Without script, or
where the line breaks, pages are simply as old as when they were drawn.
"""

from collections.abc import AsyncIterator

import anyio
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response, StreamingResponse

from console.visit import Visit
from storage.journal import pulse

EVERY = 2.0  # seconds between two looks at the journal
ALIVE = 8  # looks between two signs of life
LONGEST = 300  # looks before the browser is asked to come again: a forgotten tab holds nothing for ever


def live(visit: Visit) -> Response:
    """A stream for one open page; `of` is the dossier it shows, so that others see who is there.

    Whoever asks for anything but a stream gets one line and no more.
    """
    if "text/event-stream" not in visit.request.headers.get("accept", ""):
        return Response(f"id: {_pulse(visit)}\n\n", media_type="text/event-stream")
    stream = StreamingResponse(_changes(visit, visit.query("of")[:40]), media_type="text/event-stream")
    stream.headers["x-accel-buffering"] = "no"  # a proxy must pass each line on at once
    return stream


async def _changes(visit: Visit, thing: str) -> AsyncIterator[str]:
    seen = await run_in_threadpool(_pulse, visit)
    yield f"retry: 5000\nid: {seen}\n\n"
    for look in range(LONGEST):
        await anyio.sleep(EVERY)
        if thing not in {"", "today"}:
            visit.office.presence.note(thing, visit.person.shown_name, visit.office.clock())
        now = await run_in_threadpool(_pulse, visit)
        if now != seen:
            seen = now
            yield f"event: change\nid: {now}\ndata: {now}\n\n"
        elif look % ALIVE == ALIVE - 1:
            yield ": still here\n\n"


def _pulse(visit: Visit) -> int:
    with visit.office.store.reading() as db:
        return pulse(db)
