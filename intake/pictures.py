"""Gives the pages of a mail that are pictures the words that can be read in them, side by side and within limits.

A confined process draws the pages, as for the desk; a caged tesseract reads each.
"""

import os
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from itertools import count
from typing import Final

from PIL import Image

from intake.body import Body
from intake.lines import body_size, prominent
from intake.ocr import Picture, Tesseract, Words, read_words
from intake.progress import Told
from intake.view import Raster, Wanted
from intake.viewer import Viewer
from triage.completeness import is_pictured
from triage.message import Attachment, Message, Outcome, Page, Readability
from triage.text.languages import language_of

PAGES: Final = 60  # of one mail; the others stay pictures that a person looks at
SECONDS: Final = 90.0  # on the wall for one mail: its receipt waits for them
SIDE_BY_SIDE: Final = 4  # processes at most
CUT: Final = "limit:pictures"  # the mail's fault when pages were left unread
LONG_SIDE: Final = 1_900  # pixels: some 160 to an inch of A4; more makes reading slower and no better
SHORT_SIDE: Final = 1_500  # a picture whose longer side is shorter is enlarged: letters need their height
ENLARGED: Final = 2.0  # at most
_PDF: Final = "application/pdf"

Place = tuple[str, int]  # path of a file, number of a page


def with_words(
    message: Message,
    tesseract: Tesseract,
    body: Body,
    passwords: tuple[str, ...],
    told: Told,
) -> Message:
    """The message with the words of its pictured pages, each marked as read from a picture.

    `told` hears how many of them are done, and how many there are: at first, and after each. A page that could not be
    read, for whatever reason, stays as it was. Raises SandboxUnavailable.
    """
    every = tuple(_pages_in_pictures(message))
    if not every:
        return message
    deadline = time.monotonic() + SECONDS
    language = language_of(f"{message.subject}\n{message.text}")
    with Viewer(looked_at=1) as viewer:
        drawn = _drawn(viewer, body, every[:PAGES], passwords, deadline)
        found = _read(drawn, tesseract, language, deadline, lambda done: told(done, len(every[:PAGES])))
    cut = len(every) > PAGES or time.monotonic() >= deadline
    return replace(
        message,
        attachments=tuple(_replaced(one, found) for one in message.attachments),
        faults=(*message.faults, CUT) if cut else message.faults,
    )


def _pages_in_pictures(message: Message) -> Iterator[tuple[str, int]]:
    """Whole scans first, then pictured pages of files that have text elsewhere."""
    files = [one for one in message.attachments if one.outcome is Outcome.FILED and _may_be_drawn(one)]
    for one in files:
        if one.readability is Readability.SCAN:
            yield from ((one.path, page.number) for page in one.pages)
    for one in files:
        if one.readability is Readability.READABLE:
            yield from ((one.path, page.number) for page in one.pages if is_pictured(page, len(one.pages)))


def _may_be_drawn(attachment: Attachment) -> bool:
    return attachment.media == _PDF or attachment.media.startswith("image/")


def _drawn(
    viewer: Viewer, body: Body, places: Iterable[Place], passwords: tuple[str, ...], deadline: float
) -> Iterator[tuple[Place, Picture]]:
    """The pages that can be drawn, until time is up."""
    for path, number in places:
        if time.monotonic() >= deadline:
            return
        raster = viewer.raster(body.sha256, body.again, Wanted(path, number, LONG_SIDE, passwords))
        if isinstance(raster, Raster):
            yield (path, number), _grey(raster)


def _grey(raster: Raster) -> Picture:
    """Without colours, in a size that letters are read in."""
    grey = Image.frombytes("RGB", (raster.width, raster.height), raster.pixels).convert("L")
    longest = max(grey.size)
    scale = min(LONG_SIDE / longest, 1.0) if longest >= SHORT_SIDE else min(ENLARGED, SHORT_SIDE / longest)
    sides = max(1, round(grey.width * scale)), max(1, round(grey.height * scale))
    fit = grey if sides == grey.size else grey.resize(sides, Image.Resampling.BICUBIC)
    return Picture(*fit.size, fit.tobytes())


def _read(
    drawn: Iterable[tuple[Place, Picture]],
    tesseract: Tesseract,
    language: str,
    deadline: float,
    told: Callable[[int], None],
) -> dict[Place, Words]:
    """What was read on which page. No more pictures are held than are being read."""
    workers = min(SIDE_BY_SIDE, len(os.sched_getaffinity(0)))
    waiting: dict[Place, Future[Words | None]] = {}
    found: dict[Place, Words] = {}
    done = count(1)
    told(0)

    def settle(most: int) -> None:
        while len(waiting) > most:
            place = next(iter(waiting))
            words = waiting.pop(place).result()
            told(next(done))
            if words is not None:
                found[place] = words

    def look(picture: Picture) -> Words | None:
        return read_words(tesseract, picture, language) if time.monotonic() < deadline else None

    with ThreadPoolExecutor(workers) as pool:
        for place, picture in drawn:
            waiting[place] = pool.submit(look, picture)
            settle(workers)
        settle(0)
    return found


def _replaced(attachment: Attachment, found: dict[Place, Words]) -> Attachment:
    words = {number: one for (path, number), one in found.items() if path == attachment.path}
    if not words:
        return attachment
    return replace(attachment, pages=tuple(_page(page, words.get(page.number)) for page in attachment.pages))


def _page(page: Page, words: Words | None) -> Page:
    if words is None:
        return page
    lines = prominent(words.rows, body_size(words.rows))
    return replace(page, text=words.text, lines=lines, ocr=words.certainty)
