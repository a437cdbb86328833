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
from triage.values import Outcome, Readability

_DRAWN: Final = (b"quicklook/preview.pdf", b"preview.pdf")
_PICTURED: Final = (b"preview.jpg", b"quicklook/thumbnail.jpg", b"preview-web.jpg", b"quicklook/thumbnail.png")


def read_preview(archive: Zip, budget: Budget, read_pdf: Callable[[bytes], Found]) -> Found:
    """The pages of the preview, held; a file without one is held as not readable. Raises BadZip and LimitReached."""
    drawn = _named(archive, _DRAWN)
    if drawn is not None:
        budget.count_entry()
        found = read_pdf(archive.contents(drawn, budget))
        if found.outcome is Outcome.FILED:
            return replace(found, outcome=Outcome.HELD, reason="preview")
    picture = _named(archive, _PICTURED)
    if picture is None:
        return held("format_unreadable")
    budget.count_entry()
    media = "image/png" if picture.raw_name.lower().endswith(b".png") else "image/jpeg"
    found = read_image(archive.contents(picture, budget), media, budget, inline=False)
    if found.readability is not Readability.SCAN:
        return held("format_unreadable")
    return replace(found, outcome=Outcome.HELD, reason="preview", page_count=0)


def _named(archive: Zip, names: tuple[bytes, ...]) -> Entry | None:
    """The first of these in a file that is one zip, or a folder of which a mail program made a zip."""
    entries = {_inner(entry.raw_name): entry for entry in reversed(archive.entries) if entry.readable}
    return next((entries[name] for name in names if name in entries), None)


def _inner(name: bytes) -> bytes:
    folder, _, rest = name.lower().partition(b"/")
    return rest if folder.endswith((b".pages", b".key", b".numbers")) else name.lower()
