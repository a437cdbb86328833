"""Tells open pages that something changed, as server-sent events; each page then fetches itself anew.

What changed is not said: one number goes out when the journal has grown by anything but a look, and where a page shows
how far a mail is read, when that has changed. Without script, or where the line breaks, pages are simply as old as when
they were drawn.
"""

from collections.abc import AsyncIterator

import anyio
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response, StreamingResponse

from console.visit import Visit
from storage.journal import pulse
from storage.progress import Progress, being_read

EVERY = 2.0  # seconds between two looks at the journal
ALIVE = 8  # looks between two signs of life
LONGEST = 300  # looks before the browser is asked to come again: a forgotten tab holds nothing for ever


def live(visit: Visit) -> Response:
    """A stream for one open page; `of` is the dossier it shows, so that others see who is there.

    Whoever asks for anything but a stream gets one line and no more.
    """
    if "text/event-stream" not in visit.request.headers.get("accept", ""):
        return Response(f"id: {_pulse(visit, '')[0]}\n\n", media_type="text/event-stream")
    stream = StreamingResponse(_changes(visit, visit.query("of")[:40]), media_type="text/event-stream")
    stream.headers["x-accel-buffering"] = "no"  # a proxy must pass each line on at once
    return stream


async def _changes(visit: Visit, thing: str) -> AsyncIterator[str]:
    seen = await run_in_threadpool(_pulse, visit, thing)
    yield f"retry: 5000\nid: {seen[0]}\n\n"
    for look in range(LONGEST):
        await anyio.sleep(EVERY)
        if thing not in {"", "today"} and not thing.startswith("m/"):
            visit.office.presence.note(thing, visit.person.shown_name, visit.office.clock())
        now = await run_in_threadpool(_pulse, visit, thing)
        if now != seen:
            seen = now
            yield f"event: change\nid: {now[0]}\ndata: {now[0]}\n\n"
        elif look % ALIVE == ALIVE - 1:
            yield ": still here\n\n"


def _pulse(visit: Visit, thing: str) -> tuple[int, tuple[Progress, ...]]:
    """What `thing` shows: where the journal stands and, on Today and on a mail's page, what is being read."""
    with visit.office.store.reading() as db:
        shows = thing == "today" or thing.startswith("m/")
        return pulse(db), being_read(db, visit.office.clock()) if shows else ()
