"""The hand brake: while it is pulled no letter is claimed; queued ones stay queued."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from storage import journal
from storage.accounts import names_of
from storage.base import core
from storage.journal import By
from storage.prepared import Prepared
from storage.tables import BrakeRow

BRAKE = core(BrakeRow)
_STATE = Prepared(select(BRAKE.c.pulled, BRAKE.c.at, BRAKE.c.by, BRAKE.c.why).where(BRAKE.c.id == 1))


@dataclass(frozen=True, slots=True)
class Brake:
    """Whether letters are stopped, and who did that last, when and why."""

    pulled: bool
    at: datetime | None
    by: str
    why: str


def brake(db: Session) -> Brake:
    """The brake as it stands."""
    row = _STATE.first(db, {})
    return Brake(*row) if row is not None else Brake(False, None, "", "")


def brake_told(db: Session) -> Brake:
    """The same as a page says it: who pulled it by their own name."""
    stands = brake(db)
    return replace(stands, by=names_of(db).get(stands.by, stands.by)) if stands.pulled else stands


def set_brake(db: Session, pulled: bool, *, by: By, why: str) -> bool:
    """Pull or free the brake; False when it stood so already (the first who pulled it stays named)."""
    change = update(BRAKE).where(BRAKE.c.id == 1, BRAKE.c.pulled.is_not(pulled))
    if db.connection().execute(change.values(pulled=pulled, at=by.at, by=by.name, why=why)).rowcount != 1:
        return False
    outcome = "pulled" if pulled else "free"
    journal.write(db, by, action="brake", object="brake", outcome=outcome, detail=why.encode())
    return True
