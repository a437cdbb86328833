"""What a reader found in one file: the words the readers of this folder share."""

from dataclasses import dataclass, replace
from typing import Final

from intake.parsers.limits import LimitReached
from triage.message import FormField, Outcome, OutlineEntry, Page, Readability

LABEL_LENGTH: Final = 200  # characters of a name, a title or a label that are kept


@dataclass(frozen=True, slots=True)
class Found:
    """The outcome of reading one file, without its name."""

    outcome: Outcome = Outcome.FILED
    reason: str = ""
    readability: Readability = Readability.READABLE
    pages: tuple[Page, ...] = ()
    page_count: int = 0
    outline: tuple[OutlineEntry, ...] = ()
    fields: tuple[FormField, ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside a container: its bytes, or why they could not be taken (then `data` is empty)."""

    path: str  # as the container says, with folders; untrusted
    data: bytes
    size: int  # of the bytes; as the container claims when they were not taken
    refusal: Found | None = None
    inline: bool = False
    declared: str = ""


def held(reason: str, readability: Readability = Readability.UNSUPPORTED, *, page_count: int = 0) -> Found:
    """A file that waits for a person."""
    return Found(Outcome.HELD, reason, readability, page_count=page_count)


def over(limit: LimitReached) -> Found:
    """A file over a limit: kept as it came, not read, held with the limit's name."""
    return held(limit.reason, Readability.OVER_LIMIT)


def set_aside(reason: str) -> Found:
    """A file that belongs to the mail and not to the dossier."""
    return Found(Outcome.NOT_A_DOCUMENT, reason)


def of_pages(pages: tuple[Page, ...], *, page_count: int = 0) -> Found:
    """A text file with its pages; one without any text is held as empty."""
    found = Found(pages=pages, page_count=max(page_count, len(pages)))
    if any(page.text.strip() or page.image_share for page in pages):
        return found
    return replace(found, outcome=Outcome.HELD, reason="empty", readability=Readability.EMPTY)
