"""What words read in pictures may prove: a piece to look at, never a piece that is settled.

A picture shows no signature to a machine, a misread figure looks like a figure, and a page that gave no words may hold
anything. So a piece found in pictures waits for a person, who sees at once what it is; and pages that could not be read
hide from the search.
"""

from collections.abc import Iterable
from dataclasses import replace

from triage.message import Attachment, Page, Readability
from triage.values import Certainty, Evidence, Piece

DOUBT = "picture"  # the words were read in a picture
GROUND = "read_in_picture"
_UNPLACED = "unknown"


def is_pictures(attachment: Attachment) -> bool:
    """True for a file of pictures in which words could be read."""
    return attachment.readability is Readability.SCAN and any(page.ocr for page in attachment.pages)


def as_printed(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    """The pages as if they had been printed: the picture in which words were read illustrates nothing."""
    return tuple(replace(page, image_share=0.0) if page.ocr else page for page in pages)


def doubted(attachment: Attachment, pieces: Iterable[Piece]) -> list[Piece]:
    """Pieces of a file with text of its own; those that rest on words read in a picture are not sure."""
    certain = {page.number: page.ocr for page in attachment.pages if page.ocr}
    return [_doubted(piece, certain) for piece in pieces] if certain else list(pieces)


def read_from_pictures(attachment: Attachment, pieces: Iterable[Piece], named: Piece) -> list[Piece]:
    """Pieces of a file of pictures: none is sure, and every page without a known piece is one that nobody has read.

    `named` is what the file's name says; it stands where the pages say nothing.
    """
    read = {page.number for page in attachment.pages if page.ocr}
    known = [piece for piece in doubted(attachment, pieces) if piece.kind != _UNPLACED and piece.first_page in read]
    if not known:
        return [named]
    placed = {number for piece in known for number in range(piece.first_page, piece.last_page + 1)} & read
    last = max(attachment.page_count, len(attachment.pages))
    unread = [number for number in range(1, last + 1) if number not in placed]
    return known + [
        replace(named, kind=_UNPLACED, evidence=(), first_page=first, last_page=end) for first, end in _runs(unread)
    ]


def _doubted(piece: Piece, certain: dict[int, float]) -> Piece:
    """Unsure when the first page, or every other page, of a piece was read in a picture."""
    pages = range(piece.first_page, piece.last_page + 1)
    read = [certain[number] for number in pages if number in certain]
    if piece.first_page not in certain and 2 * len(read) < len(pages):
        return piece
    ground = Evidence(GROUND, piece.first_page, weight=round(sum(read) / len(read), 2))
    doubt = piece.doubt or DOUBT
    return replace(piece, certainty=Certainty.UNSURE, doubt=doubt, evidence=(*piece.evidence, ground))


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Page numbers as ranges."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
