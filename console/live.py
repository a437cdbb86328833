"""Tells open pages that something changed, as server-sent events; each page then fetches itself anew.

What changed is not said: one number goes out when the journal has grown by anything but a look, and where a page shows
how far a mail is read, when that has changed. A page says from which pulse on it listens: what changed between its
drawing and its stream, or while its tab was in the background, goes out at once. Without script, or where the line
breaks, pages are simply as old as when they were drawn.
"""

from collections.abc import AsyncIterator
from zlib import crc32

import anyio
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response, StreamingResponse

from console.visit import Visit
from storage.journal import pulse
from storage.progress import being_read

EVERY = 2.0  # seconds between two looks at the journal
ALIVE = 8  # looks between two signs of life
LONGEST = 300  # looks before the browser is asked to come again: a forgotten tab holds nothing for ever


def live(visit: Visit) -> Response:
    """A stream for one open page; `of` is the dossier it shows, so that others see who is there, `since` its pulse.

    Whoever asks for anything but a stream gets one line and no more.
    """
    if "text/event-stream" not in visit.request.headers.get("accept", ""):
        return Response(f"id: {pulse_of(visit, '')}\n\n", media_type="text/event-stream")
    seen = visit.request.headers.get("last-event-id") or visit.query("since")
    stream = StreamingResponse(_changes(visit, visit.query("of")[:40], seen), media_type="text/event-stream")
    stream.headers["x-accel-buffering"] = "no"  # a proxy must pass each line on at once
    return stream


def pulse_of(visit: Visit, thing: str) -> str:
    """What tells one state of what `thing` shows from the next; taken before a page reads what it shows.

    It is where the journal stands and, on Today and on a mail's page, a sum of what is being read.
    """
    with visit.office.store.reading() as db:
        shows = thing == "today" or thing.startswith("m/")
        reads = being_read(db, visit.office.clock()) if shows else ()
        return f"{pulse(db)}-{crc32(repr(reads).encode())}"


async def _changes(visit: Visit, thing: str, seen: str) -> AsyncIterator[str]:
    yield "retry: 5000\n\n"
    for look in range(1, LONGEST + 1):
        now = await run_in_threadpool(pulse_of, visit, thing)
        if now != (seen or now):
            yield f"event: change\nid: {now}\ndata: {now}\n\n"
        elif look % ALIVE == 0:
            yield ": still here\n\n"
        seen = now
        await anyio.sleep(EVERY)
        if thing not in {"", "today"} and not thing.startswith("m/"):
            visit.office.presence.note(thing, visit.person.shown_name, visit.office.clock())
