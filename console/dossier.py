"""The dossier desk: pieces, the question and the page, the reply that is due; side by side. Looking changes nothing."""

from collections.abc import Iterator
from dataclasses import dataclass

from starlette.responses import Response

from console import failures
from console.blind import CHECKS, blind_check
from console.case import Case, open_case
from console.draft import draft_of, origins_of, requested_of
from console.facts import answers_of, personal_of, project_of, why_private, with_facts
from console.gallery import draw_ahead, folder_of
from console.leaf import Leaf, is_drawn, leaf_of, pages_of
from console.live import pulse_of
from console.pages import page
from console.past import past_of
from console.prints import print_ahead
from console.prospects import prospects_of
from console.questions import Choice, Question, files, piece_fields, questions_of
from console.visit import Visit
from console.walk import walk_of
from console.words import Words, address, file_name
from console.writing import Unkept
from storage.accounts import names_of
from storage.brake import brake
from storage.erased import erasure_of_dossier
from storage.lines import MET
from storage.settlements import count_by
from triage.message import Outcome
from triage.settled import Act, is_verified
from triage.values import Certainty, LineState, Need, Piece, Standing

CUTS = 24  # pages of a range between which it may be cut
NEAR = 3  # pages shown on either side in the strip
PLACES = 3  # of a line


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the checklist as the left pane shows it."""

    key: str
    name: str
    state: LineState
    where: tuple[str, ...]
    more: int  # places beyond those
    note: str
    href: str
    current: bool
    verified: str


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


def dossier(visit: Visit, *, status: int = 200, note: str = "", unkept: Unkept | None = None) -> Response:
    """A dossier. `note` says why something was refused; `unkept` is a text that was: it stays on screen."""
    pulse = pulse_of(visit, visit.part("reference"))
    case = open_case(visit.office, visit.part("reference"), visit.person, visit.now)
    if case is None:
        return _gone(visit)
    words = Words(visit.office, visit.speech)
    visit.office.presence.note(case.reference, visit.person.shown_name, visit.now)
    with visit.office.store.reading() as db:
        names = names_of(db)
        held = brake(db)
        checked = count_by(db, Act.CHECK, by=visit.person.name, since=visit.midnight)
    questions = with_facts(case, questions_of(case, words), words)
    blind = blind_check(case, visit, words) if not questions and checked < CHECKS else None
    asked = (blind,) if blind else questions
    draft = draft_of(case, words)
    sheet = _sheet(case, visit, asked[0] if asked else None, words)
    draw_ahead(visit, _next_pages(case, sheet))
    print_ahead(visit, files(case))
    correct = visit.query("correct") == "1"
    return page(
        visit,
        "dossier.html",
        status=status,
        pulse=pulse,
        case=case,
        walk=walk_of(visit),
        others=visit.office.presence.others(case.reference, visit.person.shown_name, visit.now),
        lines=_lines(case, words, sheet, blind),
        extra=_extra(case, words),
        met=sum(line.state in MET for line in _asked(case)),
        asked_lines=len(_asked(case)),
        questions=asked,
        blind=blind is not None,
        sheet=sheet,
        correct=correct,
        correction=_correction(case, visit, sheet, words) if correct else None,
        files=[(place, file_name(file), file) for place, file in files(case).items()],
        draft=draft,
        requested=requested_of(case),
        prospects=() if draft else prospects_of(case, visit, words),
        origins=origins_of(case, draft, words) if draft else {},
        past=past_of(case, names, visit.person.name, words),
        facts=case.whole.facts,
        project=project_of(case, words),
        answers=answers_of(case, words),
        personal=personal_of(case, words),
        waivable=[
            (line.key, words.line(line.key, case.call)) for line in (*case.whole.absent_lines, *case.whole.open_lines)
        ],
        late=case.inadmissible,
        braked=held.pulled,
        note=note,
        unkept=unkept or Unkept(),
        editing=unkept is not None or visit.query("edit") == "1",
        words=words,
        Need=Need,
        at=address,
    )


def _asked(case: Case) -> list[Standing]:
    """The lines asked of this dossier: what does not apply is not counted."""
    return [s for s in case.whole.standings if s.need is not Need.OPTIONAL and s.state is not LineState.NOT_APPLICABLE]


def _lines(case: Case, words: Words, sheet: Sheet | None, blind: Question | None) -> list[Line]:
    """The checklist in the fund's own order. Optional lines stand in it only when something was found."""
    shown = [
        line
        for line in case.whole.standings
        if line.state is not LineState.NOT_APPLICABLE or any(p.certainty is Certainty.SURE for p in line.pieces)
    ]
    return [_line(case, line, words, sheet, blind) for line in shown]


def _line(case: Case, line: Standing, words: Words, sheet: Sheet | None, blind: Question | None) -> Line:
    known = files(case)
    sure = [piece for piece in line.pieces if piece.certainty is Certainty.SURE]
    pieces = sure or list(line.pieces)
    hidden = blind is not None and any(p.attachment == blind.where and p.first_page == blind.first for p in pieces)
    where = tuple(words.place(known.get(p.attachment), p.first_page, p.last_page) for p in pieces[:PLACES])
    first = pieces[0] if pieces else None
    seen = (first.attachment, first.first_page) if first else _asked_at(line, sheet)
    by = [one.by for one in case.whole.settled.pieces if first is not None and one.key == first.attachment]
    return Line(
        key=line.key,
        name=words.line(line.key, case.call),
        state=line.state,
        where=() if hidden else where,
        more=0 if hidden else max(0, len(pieces) - PLACES),
        note=words.doubt(first) if first is not None and line.state in {LineState.UNSURE, LineState.IN_PART} else "",
        href=address(case.reference, file=seen[0], page=seen[1]) if seen and not hidden else "",
        current=sheet is not None and (sheet.piece in pieces if first else seen is not None and bool(sheet.marked)),
        verified=by[-1] if by and first is not None and is_verified(first) else "",
    )


def _asked_at(line: Standing, sheet: Sheet | None) -> tuple[str, int] | None:
    """Where the question about a line stands: its pages may be taken for pieces of other lines."""
    question = sheet.question if sheet is not None else None
    if question is None or question.point is None or question.point.key != line.key or not question.where:
        return None
    return question.where, question.first


def _extra(case: Case, words: Words) -> list[tuple[str, str, str]]:
    """Pieces that no line of the checklist asks for; personal papers stand by themselves."""
    kinds = {kind for line in (case.call.requirements if case.call else ()) for kind in line.kinds}
    known = files(case)
    return [
        (
            words.kind(piece.kind),
            words.place(known.get(piece.attachment), piece.first_page, piece.last_page),
            address(case.reference, file=piece.attachment, page=piece.first_page),
        )
        for piece in case.whole.pieces
        if piece.kind not in kinds and piece.attachment in known and not why_private(piece, words)
    ]


def _sheet(case: Case, visit: Visit, question: Question | None, words: Words) -> Sheet | None:
    known = files(case)
    if not known:
        return None
    default = question.where if question and question.where in known else next(iter(known))
    place = visit.query("file") if visit.query("file") in known else default
    file = known[place]
    first = question.first if question and question.where == place else 1
    pages = max(1, pages_of(file))
    number = min(max(1, _number(visit.query("page"), first)), pages)
    message, _, ordinal = place.partition(".")
    here = [p for p in case.whole.pieces if p.attachment == place and p.first_page <= number <= p.last_page]
    piece = here[0] if here else None
    quotes = tuple(ground.quote for ground in piece.evidence if ground.quote) if piece else ()
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


def _next_pages(case: Case, sheet: Sheet | None) -> Iterator[tuple[int, str, int]]:
    """What the person is likely to look at next: the page after this one, then the first page of each piece."""
    known = files(case)
    shown = sheet.leaf if sheet is not None else None
    if sheet is not None and shown is not None and shown.picture and not shown.printed and sheet.page < sheet.pages:
        yield sheet.message, known[sheet.place].path, sheet.page + 1
    asked = [piece for line in case.whole.standings for piece in line.pieces]
    for place, first in dict.fromkeys((p.attachment, p.first_page) for p in (*asked, *case.whole.pieces)):
        if place in known and is_drawn(known[place]):
            yield int(place.partition(".")[0]), known[place].path, first


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


def _correction(case: Case, visit: Visit, sheet: Sheet | None, words: Words) -> Correction | None:
    if sheet is None:
        return None
    piece = sheet.piece
    first = _number(visit.query("first"), piece.first_page if piece else sheet.page)
    last = _number(visit.query("last"), piece.last_page if piece else sheet.page)
    first, last = max(1, min(first, sheet.pages)), max(1, min(max(first, last), sheet.pages))
    say = words.speech.say
    lines = case.call.requirements if case.call else ()
    ours = dict.fromkeys(kind for line in lines for kind in line.kinds)
    others = sorted((k for k in visit.office.kinds.kinds if k not in ours), key=words.kind)
    rivals = [g.code.partition(".")[0] for g in piece.against] if piece else []
    missing = [line.kinds[0] for line in lines if line.key in {s.key for s in case.whole.absent_lines}]
    near = [k for k in dict.fromkeys((*rivals, *missing)) if k in ours and (piece is None or k != piece.kind)]
    action = f"/d/{case.reference}/pieces"
    end = _number(visit.query("end"), 0)
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


def _gone(visit: Visit) -> Response:
    with visit.office.store.reading() as db:
        erasure = erasure_of_dossier(db, visit.part("reference"))
    return failures.erased(visit, erasure) if erasure is not None else failures.not_found(visit)


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.isdecimal() and len(text) < 7 else otherwise
