"""The card that corrects pages without a doubt: likely kinds first, then all, and the range they are cut from."""

from dataclasses import dataclass

from console.case import Case
from console.middle import Sheet, number_in
from console.questions import Choice, piece_fields
from console.visit import Visit
from console.words import Words, address

CUTS = 24  # pages of a range between which it may be cut


@dataclass(frozen=True, slots=True)
class Correction:
    """The card that corrects pages without a doubt: likely kinds first, then all, and the range."""

    title: str
    place: str
    first: int
    last: int
    pages: int
    likely: tuple[Choice, ...]
    groups: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    cuts: tuple[tuple[int, str], ...]  # the pages of the range, and where cutting after each leads ("" after the last)
    rest: str  # the pages that a cut has left over, and
    rest_href: str  # the card for them


def correction_of(case: Case, visit: Visit, sheet: Sheet | None, words: Words) -> Correction | None:
    """The card for the page shown, or for the range that its address names; None without a page."""
    if sheet is None:
        return None
    piece = sheet.piece
    first = number_in(visit.query("first"), piece.first_page if piece else sheet.page)
    last = number_in(visit.query("last"), piece.last_page if piece else sheet.page)
    first, last = max(1, min(first, sheet.pages)), max(1, min(max(first, last), sheet.pages))
    say = words.speech.say
    lines = case.call.requirements if case.call else ()
    ours = dict.fromkeys(kind for line in lines for kind in line.kinds)
    others = sorted((k for k in visit.office.kinds.kinds if k not in ours), key=words.kind)
    rivals = [g.code.partition(".")[0] for g in piece.against] if piece else []
    missing = [line.kinds[0] for line in lines if line.key in {s.key for s in case.whole.absent_lines}]
    near = [k for k in dict.fromkeys((*rivals, *missing)) if k in ours and (piece is None or k != piece.kind)]
    action = f"/d/{case.reference}/pieces"
    end = number_in(visit.query("end"), 0)
    left = (last + 1, min(end, sheet.pages)) if last < min(end, sheet.pages) else None
    return Correction(
        title=say("Que contiennent ces pages ?"),
        place=sheet.place,
        first=first,
        last=last,
        pages=sheet.pages,
        likely=tuple(Choice(words.kind(k), action, piece_fields(sheet.place, first, last, k)) for k in near[:3]),
        groups=(
            (say("Pièces de la session"), tuple((k, words.kind(k)) for k in ours)),
            (say("Autres"), tuple((k, words.kind(k)) for k in others)),
        ),
        cuts=_cuts(case, sheet, first, last),
        rest=words.pages(*left) if left else "",
        rest_href=_card(case, sheet, *left) if left else "",
    )


def _cuts(case: Case, sheet: Sheet, first: int, last: int) -> tuple[tuple[int, str], ...]:
    """Between each page of the range and the next: the card for what comes before, what comes after kept in mind."""
    pages = range(first, min(last, first + CUTS - 1) + 1)
    return tuple((page, _card(case, sheet, first, page, end=last) if page < last else "") for page in pages)


def _card(case: Case, sheet: Sheet, first: int, last: int, **more: int) -> str:
    return address(case.reference, file=sheet.place, page=first, first=first, last=last, correct=1, **more)
