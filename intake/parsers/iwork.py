"""Reads the preview that Pages, Keynote and Numbers put into their files: the pages as the program last drew them.

The document itself is in a form that Apple does not publish. Older programs drew all pages into a PDF, newer ones only
the first into a picture; either way a person is told that it is a preview.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from intake.parsers.content import Found, held
from intake.parsers.images import read_image
from intake.parsers.limits import Budget
from intake.parsers.unzip import Entry, Zip
from triage.message import Outcome, Readability

_DRAWN: Final = (b"quicklook/preview.pdf", b"preview.pdf")
_PICTURED: Final = (b"preview.jpg", b"quicklook/thumbnail.jpg", b"preview-web.jpg", b"quicklook/thumbnail.png")


def read_preview(archive: Zip, budget: Budget, read_pdf: Callable[[bytes], Found]) -> Found:
    """The pages of the preview, held; a file without one is held as not readable. Raises BadZip and LimitReached."""
    drawn = drawn_preview(archive, budget)
    if drawn is not None:
        found = read_pdf(drawn)
        if found.outcome is Outcome.FILED:
            return replace(found, outcome=Outcome.HELD, reason="preview")
    picture = pictured_preview(archive, budget)
    if picture is None:
        return held("format_unreadable")
    media = "image/png" if picture.startswith(b"\x89PNG") else "image/jpeg"
    found = read_image(picture, media, budget, inline=False)
    if found.readability is not Readability.SCAN:
        return held("format_unreadable")
    return replace(found, outcome=Outcome.HELD, reason="preview", page_count=0)


def drawn_preview(archive: Zip, budget: Budget) -> bytes | None:
    """The PDF of all pages, when the program left one."""
    return _contents(archive, _DRAWN, budget)


def pictured_preview(archive: Zip, budget: Budget) -> bytes | None:
    """The picture of the first page, when the program left one."""
    return _contents(archive, _PICTURED, budget)


def _contents(archive: Zip, names: tuple[bytes, ...], budget: Budget) -> bytes | None:
    entry = _named(archive, names)
    if entry is None:
        return None
    budget.count_entry()
    return archive.contents(entry, budget)


def _named(archive: Zip, names: tuple[bytes, ...]) -> Entry | None:
    """The first of these in a file that is one zip, or a folder of which a mail program made a zip."""
    entries = {_inner(entry.raw_name): entry for entry in reversed(archive.entries) if entry.readable}
    return next((entries[name] for name in names if name in entries), None)


def _inner(name: bytes) -> bytes:
    folder, _, rest = name.lower().partition(b"/")
    return rest if folder.endswith((b".pages", b".key", b".numbers")) else name.lower()
