"""Letters as the outbox page shows them: four lists, with the dossier each belongs to. From clear columns only."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from storage.dossiers import DOSSIER
from storage.doubted import DOUBTED
from storage.letters import LETTER
from triage.due import ON_THE_WAY
from triage.values import LetterKind, LetterState, Reason

SCREEN = 50
LONGEST = timedelta(days=7)  # that a letter waits before it leaves: so far back those of a day are looked for
EDIT = LETTER.c.edit.is_not(None).label("edited")


class Shelf(StrEnum):
    """Which of the four lists of the outbox page a letter stands in."""

    DRAFTS = "drafts"
    WAITING = "waiting"
    SENT = "sent"
    FAILED = "failed"


STATES = {
    Shelf.DRAFTS: (LetterState.DRAFT,),
    Shelf.WAITING: ON_THE_WAY,
    Shelf.SENT: (LetterState.SENT,),
    Shelf.FAILED: (LetterState.FAILED, LetterState.BOUNCED),
}


@dataclass(frozen=True, slots=True)
class PostLine:
    """A letter as a list shows it."""

    id: int
    message: int
    kind: LetterKind
    state: LetterState
    language: str
    recipient: str
    composed_at: datetime
    due_at: datetime | None
    settled_at: datetime | None
    held_at: datetime | None
    attempts: int
    answer: str
    approved_by: str
    edited: bool
    doubted: bool  # nobody knew at some time whether it left
    reasons: tuple[Reason, ...]
    reference: str
    title: str
    company: str


_COLUMNS = (
    LETTER.c.id,
    LETTER.c.message_id,
    LETTER.c.kind,
    LETTER.c.state,
    LETTER.c.language,
    LETTER.c.recipient,
    LETTER.c.composed_at,
    LETTER.c.due_at,
    LETTER.c.settled_at,
    LETTER.c.held_at,
    LETTER.c.attempts,
    LETTER.c.answer,
    func.coalesce(LETTER.c.approved_by, ""),
    EDIT,
    DOUBTED.label("doubted"),
    LETTER.c.reasons,
    func.coalesce(DOSSIER.c.reference, ""),
    func.coalesce(DOSSIER.c.title, ""),
    func.coalesce(DOSSIER.c.company, ""),
)


def post(db: Session, shelf: Shelf, *, before: int = 0, limit: int = SCREEN) -> tuple[PostLine, ...]:
    """Letters of one list: those that wait by when they leave, the others newest first, below the number `before`."""
    found = select(*_COLUMNS).outerjoin(DOSSIER, DOSSIER.c.id == LETTER.c.dossier_id)
    found = found.where(LETTER.c.state.in_(STATES[shelf]))
    if before:
        found = found.where(LETTER.c.id < before)
    order = (LETTER.c.due_at, LETTER.c.id) if shelf is Shelf.WAITING else (LETTER.c.id.desc(),)
    return tuple(PostLine(*[*row]) for row in db.connection().execute(found.order_by(*order).limit(limit)))


def sent_since(db: Session, since: datetime, *, limit: int) -> tuple[PostLine, ...]:
    """Letters that left since a moment, the last first. Found by when they were queued: all that ever left are many."""
    found = select(*_COLUMNS).outerjoin(DOSSIER, DOSSIER.c.id == LETTER.c.dossier_id).where(_left_since(since))
    found = found.order_by(LETTER.c.settled_at.desc(), LETTER.c.id.desc())
    return tuple(PostLine(*[*row]) for row in db.connection().execute(found.limit(limit)))


def count_sent_since(db: Session, since: datetime) -> int:
    """How many letters left since a moment."""
    return int(db.connection().execute(select(func.count()).select_from(LETTER).where(_left_since(since))).scalar_one())


def _left_since(since: datetime) -> ColumnElement[bool]:
    return and_(LETTER.c.queued_at > since - LONGEST, LETTER.c.state == LetterState.SENT, LETTER.c.settled_at >= since)


def post_line(db: Session, number: int) -> PostLine | None:
    """One letter."""
    found = select(*_COLUMNS).outerjoin(DOSSIER, DOSSIER.c.id == LETTER.c.dossier_id).where(LETTER.c.id == number)
    row = db.connection().execute(found).first()
    return PostLine(*[*row]) if row is not None else None


def post_counts(db: Session) -> dict[Shelf, int]:
    """How many letters lie in each list that asks for something; those sent are not counted."""
    asked = [state for shelf in (Shelf.DRAFTS, Shelf.WAITING, Shelf.FAILED) for state in STATES[shelf]]
    counted = select(LETTER.c.state, func.count()).where(LETTER.c.state.in_(asked)).group_by(LETTER.c.state)
    found = {LetterState(state): int(number) for state, number in db.connection().execute(counted)}
    return {shelf: sum(found.get(state, 0) for state in states) for shelf, states in STATES.items()}
