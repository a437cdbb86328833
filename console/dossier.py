"""The dossier desk: pieces, the question and the page, the reply that is due; side by side. Looking changes nothing."""

from dataclasses import dataclass

from starlette.responses import Response

from console import failures
from console.blind import CHECKS, blind_check
from console.case import Case, open_case
from console.correcting import correction_of
from console.draft import draft_of, origins_of, requested_of
from console.facts import answers_of, personal_of, project_of, why_private, with_facts
from console.gallery import draw_ahead
from console.live import pulse_of
from console.middle import Sheet, next_pages, sheet_of
from console.pages import page
from console.past import past_of
from console.prints import print_ahead
from console.prospects import prospects_of
from console.questions import Question, files, questions_of
from console.visit import Visit
from console.walk import walk_of
from console.words import Words, address, file_name
from console.writing import Unkept
from storage.accounts import names_of
from storage.brake import brake
from storage.erased import erasure_of_dossier
from storage.lines import MET
from storage.settlements import count_by
from triage.settled import Act, is_verified
from triage.values import Certainty, LineState, Need, Standing

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
    sheet = sheet_of(case, visit, asked[0] if asked else None, words, blind=blind is not None)
    draw_ahead(visit, next_pages(case, sheet))
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
        correction=correction_of(case, visit, sheet, words) if correct else None,
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


def _gone(visit: Visit) -> Response:
    with visit.office.store.reading() as db:
        erasure = erasure_of_dossier(db, visit.part("reference"))
    return failures.erased(visit, erasure) if erasure is not None else failures.not_found(visit)
