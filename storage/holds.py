"""Holds: mails and letters that wait for a person, with their reasons."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, insert, select, update
from sqlalchemy.orm import Session

from storage import journal
from storage.base import core
from storage.journal import By
from storage.letters import LETTER
from storage.states import HoldState
from storage.tables import HoldRow
from triage.values import LetterState, Reason

HOLD = core(HoldRow)
STOPPED = (LetterState.FAILED, LetterState.SUPPRESSED)  # refused, or put aside while nobody knows whether it left


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


def ask_about_letter(db: Session, letter: int, code: str, *, by: By) -> None:
    """Let a letter wait for a person, for the reason `code`."""
    of_letter = select(LETTER.c.message_id, LETTER.c.dossier_id).where(LETTER.c.id == letter)
    message, dossier = db.connection().execute(of_letter).one()
    values = {"message_id": message, "dossier_id": dossier, "letter_id": letter, "state": HoldState.OPEN}
    reasons = (Reason(code, str(letter)),)
    added = insert(HOLD).values(**values, reasons=reasons, opened_at=by.at).returning(HOLD.c.id)
    number = db.connection().execute(added).scalar_one()
    journal.write(db, by, action="hold", object=f"hold:{number}", outcome=HoldState.OPEN.value)


def settle_about_letter(db: Session, letter: int, *, by: By) -> bool:
    """Settle what waited for a person because of this letter; False when nothing did."""
    return bool(_settle(db, HOLD.c.letter_id == letter, by=by))


def open_holds(db: Session, *, limit: int = 200) -> tuple[HoldLine, ...]:
    """Every open hold, the oldest first."""
    columns = (HOLD.c.id, HOLD.c.message_id, HOLD.c.dossier_id, HOLD.c.letter_id, HOLD.c.reasons, HOLD.c.opened_at)
    found = select(*columns).where(HOLD.c.state == HoldState.OPEN).order_by(HOLD.c.id).limit(limit)
    return tuple(HoldLine(*row) for row in db.connection().execute(found).all())


def settle_holds(db: Session, dossier: int, *, by: By) -> tuple[int, ...]:
    """A person has dealt with everything that waited for one in a dossier, but for letters in trouble."""
    waiting = (HOLD.c.dossier_id == dossier) & HOLD.c.letter_id.is_(None)
    return _settle(db, waiting, by=by)


def settle_holds_of_message(db: Session, message: int, *, by: By) -> tuple[int, ...]:
    """A person has dealt with one message."""
    return _settle(db, (HOLD.c.message_id == message) & HOLD.c.letter_id.is_(None), by=by)


def settle_failure(db: Session, letter: int, *, by: By) -> bool:
    """A person has dealt with a letter that did not leave, or may have; False when nobody is asked about it."""
    return bool(_settle(db, _of_stopped(letter), by=by))


def reopen_failure(db: Session, letter: int, *, by: By) -> bool:
    """Undo: the letter that did not leave waits for a person again."""
    settled = _of_stopped(letter) & (HOLD.c.state == HoldState.SETTLED)
    last = select(func.max(HOLD.c.settled_at)).where(settled).scalar_subquery()
    numbers = tuple(db.connection().execute(select(HOLD.c.id).where(settled, HOLD.c.settled_at == last)).scalars())
    reopen_holds(db, numbers, by=by)
    return bool(numbers)


def _of_stopped(letter: int) -> ColumnElement[bool]:
    stopped = select(LETTER.c.id).where(LETTER.c.id == letter, LETTER.c.state.in_(STOPPED))
    return HOLD.c.letter_id.in_(stopped)


def reopen_holds(db: Session, numbers: tuple[int, ...], *, by: By) -> None:
    """Undo: what was settled waits again."""
    again = update(HOLD).where(HOLD.c.id.in_(numbers), HOLD.c.state == HoldState.SETTLED)
    values = {"state": HoldState.OPEN, "settled_at": None, "settled_by": None}
    opened = db.connection().execute(again.values(values).returning(HOLD.c.id)).scalars().all() if numbers else []
    acts = [by.act("reopen", f"hold:{number}", HoldState.OPEN.value) for number in opened]
    journal.write_all(db, acts, now=by.at)


def holds_settled_at(db: Session, dossier: int, at: datetime) -> tuple[int, ...]:
    """What waited in a dossier and was settled at this very moment, by one approval; not what a failed letter asked."""
    waited = (HOLD.c.dossier_id == dossier) & HOLD.c.letter_id.is_(None)
    found = select(HOLD.c.id).where(waited, HOLD.c.settled_at == at)
    return tuple(db.connection().execute(found.order_by(HOLD.c.id)).scalars())


def holds_of_message_settled_at(db: Session, message: int, at: datetime) -> tuple[int, ...]:
    """The same of a message."""
    waited = (HOLD.c.message_id == message) & HOLD.c.letter_id.is_(None)
    found = select(HOLD.c.id).where(waited, HOLD.c.settled_at == at)
    return tuple(db.connection().execute(found.order_by(HOLD.c.id)).scalars())


def _settle(db: Session, which: ColumnElement[bool], *, by: By) -> tuple[int, ...]:
    closed = update(HOLD).where(which, HOLD.c.state == HoldState.OPEN)
    values = {"state": HoldState.SETTLED, "settled_at": by.at, "settled_by": by.name}
    settled = db.connection().execute(closed.values(values).returning(HOLD.c.id)).scalars().all()
    acts = [by.act("settle", f"hold:{number}", HoldState.SETTLED.value) for number in settled]
    journal.write_all(db, acts, now=by.at)
    return tuple(settled)
