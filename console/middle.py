"""The middle of a dossier's desk: the page of a file, the strip of its neighbours, what it was recognised as."""

from collections.abc import Iterator
from dataclasses import dataclass

from console.case import Case
from console.facts import why_private
from console.gallery import folder_of
from console.leaf import Leaf, is_drawn, leaf_of, pages_of
from console.questions import Question, files
from console.visit import Visit
from console.words import Words, file_name
from triage.message import Outcome
from triage.values import Piece

NEAR = 3  # pages shown on either side in the strip


@dataclass(frozen=True, slots=True)
class Sheet:
    """The page in the middle: its file, its number, the strip of its neighbours; `leaf` is what is seen of it."""

    place: str
    message: int
    ordinal: int
    name: str
    page: int
    pages: int
    near: tuple[int, ...]
    question: Question | None
    marked: frozenset[int]  # pages of the question
    leaf: Leaf | None
    drawn: bool
    given: bool  # the original may be taken away
    piece: Piece | None
    holds: str  # what the page was recognised as
    private: str  # why the jury may not see it; "" when a person's privacy is not why


def sheet_of(case: Case, visit: Visit, question: Question | None, words: Words, *, blind: bool) -> Sheet | None:
    """The page that the address names, or where the question lies; None in a dossier without files.

    Of a page that is asked about `blind` nothing is marked: its evidence would be the answer.
    """
    known = files(case)
    if not known:
        return None
    default = question.where if question and question.where in known else next(iter(known))
    place = visit.query("file") if visit.query("file") in known else default
    file = known[place]
    first = question.first if question and question.where == place else 1
    pages = max(1, pages_of(file))
    number = min(max(1, number_in(visit.query("page"), first)), pages)
    message, _, ordinal = place.partition(".")
    here = [p for p in case.whole.pieces if p.attachment == place and p.first_page <= number <= p.last_page]
    piece = here[0] if here else None
    quotes = tuple(ground.quote for ground in piece.evidence if ground.quote) if piece and not blind else ()
    in_question = question is not None and question.where == place
    marked = frozenset(range(question.first, question.last + 1)) if question and in_question else frozenset[int]()
    leaf = _leaf(visit, int(message), int(ordinal), number, quotes)
    return Sheet(
        place=place,
        message=int(message),
        ordinal=int(ordinal),
        name=file_name(file),
        page=number,
        pages=pages,
        near=tuple(range(max(1, number - NEAR), min(pages, number + NEAR) + 1)),
        question=question,
        marked=marked,
        leaf=leaf,
        drawn=is_drawn(file) or (leaf is not None and leaf.picture is not None),
        given=file.outcome is not Outcome.REFUSED and bool(file.sha256),
        piece=piece,
        holds=", ".join(dict.fromkeys(words.kind(p.kind) for p in here)),
        private=next((why for p in here if (why := why_private(p, words))), ""),
    )


def _leaf(visit: Visit, message: int, ordinal: int, number: int, quotes: tuple[str, ...]) -> Leaf | None:
    folder = folder_of(visit, message)
    return leaf_of(visit, folder, ordinal, number, quotes=quotes) if folder is not None else None


def next_pages(case: Case, sheet: Sheet | None) -> Iterator[tuple[int, str, int]]:
    """What the person is likely to look at next: the page after this one, then the first page of each piece."""
    known = files(case)
    shown = sheet.leaf if sheet is not None else None
    if sheet is not None and shown is not None and shown.picture and not shown.printed and sheet.page < sheet.pages:
        yield sheet.message, known[sheet.place].path, sheet.page + 1
    asked = [piece for line in case.whole.standings for piece in line.pieces]
    for place, first in dict.fromkeys((p.attachment, p.first_page) for p in (*asked, *case.whole.pieces)):
        if place in known and is_drawn(known[place]):
            yield int(place.partition(".")[0]), known[place].path, first


def number_in(text: str, otherwise: int) -> int:
    """A page number as an address has it; `otherwise` when it has none."""
    return int(text) if text.isdecimal() and len(text) < 7 else otherwise
