"""The holds that are open: mails and letters that wait for a person, with their reasons."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.base import core
from storage.states import HoldState
from storage.tables import HoldRow
from triage.values import Reason

HOLD = core(HoldRow)


@dataclass(frozen=True, slots=True)
class HoldLine:
    """One open hold; `letter` is set when it waits because of a letter."""

    id: int
    message: int
    dossier: int | None
    letter: int | None
    reasons: tuple[Reason, ...]
    opened_at: datetime


def asks_about_letter(db: Session, letter: int) -> bool:
    """Whether a letter waits for a person."""
    found = select(HOLD.c.id).where(HOLD.c.letter_id == letter, HOLD.c.state == HoldState.OPEN).limit(1)
    return db.connection().execute(found).first() is not None


def open_holds(db: Session, *, limit: int = 200) -> tuple[HoldLine, ...]:
    """Every open hold, the oldest first."""
    columns = (HOLD.c.id, HOLD.c.message_id, HOLD.c.dossier_id, HOLD.c.letter_id, HOLD.c.reasons, HOLD.c.opened_at)
    found = select(*columns).where(HOLD.c.state == HoldState.OPEN).order_by(HOLD.c.id).limit(limit)
    return tuple(HoldLine(*row) for row in db.connection().execute(found).all())
