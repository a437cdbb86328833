"""What waits, as the numbers beside the words of the menu: every page asks, so it is one question of indexed counts."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.holds import HOLD
from storage.inbox import UNMATCHED
from storage.letters import LETTER
from storage.post import STATES, Shelf
from storage.states import HoldState
from triage.values import LetterState


@dataclass(frozen=True, slots=True)
class Badges:
    """Things of Today (those put off are counted too), mails without a place, letters that wait to leave or that
    failed and wait for a person."""

    today: int = 0
    messages: int = 0
    outbox: int = 0


_HELD = select(func.coalesce(HOLD.c.dossier_id, -HOLD.c.message_id).label("thing")).where(
    HOLD.c.state == HoldState.OPEN, HOLD.c.letter_id.is_(None)
)
_DRAFTS = select(func.coalesce(LETTER.c.dossier_id, -LETTER.c.message_id)).where(LETTER.c.state == LetterState.DRAFT)
_THINGS = select(func.count()).select_from(_HELD.union(_DRAFTS).subquery())
_TROUBLE = select(func.count()).where(HOLD.c.state == HoldState.OPEN, HOLD.c.letter_id.is_not(None))
_WAITING = select(func.count()).where(LETTER.c.state.in_(STATES[Shelf.WAITING]))
_FAILED = (
    select(func.count())
    .select_from(HOLD.join(LETTER, LETTER.c.id == HOLD.c.letter_id))
    .where(HOLD.c.state == HoldState.OPEN, LETTER.c.state.in_(STATES[Shelf.FAILED]))
)
_ALL = select(
    (_THINGS.scalar_subquery() + _TROUBLE.scalar_subquery()).label("today"),
    UNMATCHED.scalar_subquery().label("messages"),
    (_WAITING.scalar_subquery() + _FAILED.scalar_subquery()).label("outbox"),
)


def badges(db: Session) -> Badges:
    """The numbers beside the words of the menu, in one query."""
    return Badges(*db.connection().execute(_ALL).one())
