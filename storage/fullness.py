"""How full the mailbox was when the worker last saw a change: it stands in the journal, as news for people do."""

from datetime import datetime

from sqlalchemy.orm import Session

from storage.history import history_of
from storage.journal import By, write

THING = "quota"
STEP = 5  # per cent, between two entries


def fullness(db: Session) -> int | None:
    """Per cent, in steps, of a mailbox that is nearly full; None while there is room, or nobody says."""
    entries = history_of(db, THING)
    return int(entries[-1].outcome) if entries and entries[-1].action == "fill" else None


def note_fullness(db: Session, percent: int, *, nearly_full: bool, now: datetime) -> bool:
    """Note it where it says something new; whether it did."""
    step = percent // STEP * STEP if nearly_full else None
    if step == fullness(db):
        return False
    action, outcome = ("room", str(percent)) if step is None else ("fill", str(step))
    write(db, By("intake", "machine", now), action=action, object=THING, outcome=outcome)
    return True
