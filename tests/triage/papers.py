"""Builds files and messages from plain text for the recogniser's tests: a page to a text, its title as a large line."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from config.kinds import load_kinds
from triage.message import Attachment, Line, Message, Outcome, Page, PageForm, Readability
from triage.recognise import recognise
from triage.values import Certainty, Kinds, Piece

KINDS = Path(__file__).parents[2] / "config" / "kinds.yaml"


@cache
def kinds() -> Kinds:
    """The catalogue as shipped."""
    return load_kinds(KINDS)


def page(
    text: str, number: int = 1, *, title: str = "", form: PageForm = PageForm.PAGE, label: str = "", image: float = 0.0
) -> Page:
    """A page; `title` stands above the text, large."""
    lines = (Line(title, 18.0, True, 0.1),) if title else ()
    whole = f"{title}\n{text.strip()}" if title else text.strip()
    return Page(number, whole, form, label, lines, image)


def file(*pages: Page, name: str = "document.pdf", readability: Readability = Readability.READABLE) -> Attachment:
    """A file of these pages, numbered anew."""
    numbered = tuple(Page(at, p.text, p.form, p.label, p.lines, p.image_share) for at, p in enumerate(pages, start=1))
    digest = sha256(name.encode()).hexdigest()
    return Attachment(
        name, name, 1000, digest, "application/pdf", "application/pdf", Outcome.FILED,
        readability=readability, pages=numbered, page_count=len(numbered) or 1,
    )  # fmt: skip


def mail(*files: Attachment, subject: str = "Dossier", text: str = "") -> Message:
    """A message with these files."""
    return Message(
        sha256=sha256(subject.encode()).hexdigest(), size=1, headers=(), subject=subject, text=text, attachments=files
    )


def pieces(*files: Attachment) -> tuple[Piece, ...]:
    """What is recognised in these files."""
    return recognise(mail(*files), kinds())


def found(*pages: Page, name: str = "document.pdf") -> list[tuple[str, int, int]]:
    """Kinds with their pages in one file."""
    return [(piece.kind, piece.first_page, piece.last_page) for piece in pieces(file(*pages, name=name))]


def sure(*pages: Page, name: str = "document.pdf") -> list[str]:
    """The kinds that stand without a person."""
    return [piece.kind for piece in pieces(file(*pages, name=name)) if piece.certainty is Certainty.SURE]
