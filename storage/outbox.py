"""The outbox: each letter is a row, and the row is the queue.

draft → queued → sending → sent | uncertain | failed | bounced; suppressed from the start. Every change of state is one
conditional UPDATE and one journal entry in the caller's transaction; a change that lost its race answers False.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import ColumnElement, bindparam, exists, func, literal_column, or_, select, update
from sqlalchemy.orm import Session

from storage import journal
from storage.brake import BRAKE
from storage.doubted import DOUBTED
from storage.holds import ask_about_letter, settle_about_letter
from storage.journal import By
from storage.ledger import MAILBOX
from storage.letters import COLUMNS, DUE, LETTER, Letter, due, letter_of
from storage.prepared import Prepared
from triage.values import LetterState

_OLDEST_DUE = (
    select(LETTER.c.id).where(DUE).order_by(LETTER.c.due_at, LETTER.c.id).limit(literal_column("1")).scalar_subquery()
)
_CLAIM = Prepared(
    update(LETTER)
    .where(
        LETTER.c.id == _OLDEST_DUE,
        LETTER.c.state == LetterState.QUEUED,
        ~exists().where(BRAKE.c.id == 1, BRAKE.c.pulled),
    )
    .values(
        state=LetterState.SENDING,
        claimed_at=bindparam("now"),
        due_at=bindparam("now"),  # one that comes back is due from its claim, not from a time that the clock lost since
        offered_at=None,
        attempts=LETTER.c.attempts + 1,
        answer="",
    )
    .returning(*COLUMNS)
)
_OFFER = Prepared(
    update(LETTER)
    .where(LETTER.c.id == bindparam("of_id"), LETTER.c.state == LetterState.SENDING)
    .values(offered_at=bindparam("now"))
)


class _Change(NamedTuple):
    """A change of state that happens only from some others; `action` is the journal's word for it."""

    to: LetterState
    action: str
    statement: Prepared


def _change(
    to: LetterState,
    *origins: LetterState,
    values: Mapping[str, object],
    action: str = "settle",
    where: ColumnElement[bool] | None = None,
) -> _Change:
    here = [LETTER.c.id == bindparam("of_id"), or_(*(LETTER.c.state == origin for origin in origins))]
    here += [where] if where is not None else []
    changed = update(LETTER).where(*here).values({"state": to, "answer": bindparam("said"), **values})
    return _Change(to, action, Prepared(changed))


_S = LetterState
_BACK = (_S.DRAFT, _S.SUPPRESSED, _S.FAILED)  # held back, put aside or refused; an earlier try may have arrived
_UNPROVEN = (_S.QUEUED, _S.SENDING, _S.UNCERTAIN, *_BACK)  # what has our copy, or comes back, left all the same
_ENDED: dict[str, object] = {"settled_at": bindparam("now"), "held_at": None}
_QUEUE: dict[str, object] = {
    "due_at": bindparam("due"),
    "queued_at": bindparam("now"),
    "claimed_at": None,
    "held_at": None,
}
_HAS_COPY = LETTER.c.posting_sha256.is_not(None)
_OFFERED = LETTER.c.offered_at.is_not(None)
_MAY_HAVE_LEFT = (LETTER.c.state == _S.UNCERTAIN) | DOUBTED
_LOST: dict[str, object] = {"settled_at": bindparam("now")}
_SENT = _change(_S.SENT, _S.SENDING, values=_ENDED)
_SENT_BY_COPY = _change(_S.SENT, *_UNPROVEN, values=_ENDED, action="prove")
_SENT_BY_PERSON = _change(_S.SENT, _S.UNCERTAIN, *_BACK, values=_ENDED, where=_MAY_HAVE_LEFT)
_DEFERRED = _change(_S.QUEUED, _S.SENDING, values={"due_at": bindparam("due")}, action="defer")
_UNCERTAIN = _change(_S.UNCERTAIN, _S.SENDING, values=_LOST, action="lose")
_FAILED = _change(_S.FAILED, _S.SENDING, _S.QUEUED, values=_ENDED)
_BOUNCED = _change(_S.BOUNCED, *_UNPROVEN, _S.SENT, values=_ENDED)
_RESENT = _change(
    _S.QUEUED, _S.UNCERTAIN, _S.DRAFT, _S.FAILED, values=_QUEUE, action="resend", where=_MAY_HAVE_LEFT & _HAS_COPY
)
_RELEASED = _change(_S.QUEUED, _S.DRAFT, values=_QUEUE, action="release", where=_HAS_COPY)
_KEPT_BACK = _change(_S.DRAFT, _S.QUEUED, values={}, action="hold")
_LOST_CLAIM = _change(_S.QUEUED, _S.SENDING, values={}, action="recover", where=~_OFFERED)
_LOST_ANSWER = _change(_S.UNCERTAIN, _S.SENDING, values=_LOST, action="recover", where=_OFFERED)


def sender_at(now: datetime) -> By:
    """The sender, acting by itself."""
    return By("outbox", "machine", now)


def claim_letter(db: Session, now: datetime) -> Letter | None:
    """Take the oldest due letter for sending; None if none is due, the brake is pulled, or another was faster.

    The UPDATE tests the state again: of two senders that chose the same letter, one changes it, the other gets no row.
    """
    row = _CLAIM.first(db, due(now))
    if row is None:
        return None
    letter = letter_of(row)
    _note(db, letter.id, _S.SENDING, "claim", sender_at(now))
    return letter


def note_offer(db: Session, letter_id: int, now: datetime) -> bool:
    """Note, before the text is given to the server, that from here on it may have left; False unless SENDING."""
    return _OFFER.change(db, {"of_id": letter_id, "now": now}) == 1


def settle_sent(db: Session, letter_id: int, now: datetime, *, answer: str = "250") -> bool:
    """The server took it."""
    return _settle(db, _SENT, letter_id, sender_at(now), answer=answer)


def settle_deferred(db: Session, letter_id: int, now: datetime, *, due_at: datetime, answer: str = "") -> bool:
    """It surely did not leave this time; try again when due."""
    return _settle(db, _DEFERRED, letter_id, sender_at(now), answer=answer, due=due_at)


def settle_uncertain(db: Session, letter_id: int, now: datetime, *, answer: str = "") -> bool:
    """The line broke after the final dot; the wait for the proof copy begins at `now`."""
    return _settle(db, _UNCERTAIN, letter_id, sender_at(now), answer=answer)


def settle_failed(db: Session, letter_id: int, now: datetime, *, answer: str = "") -> bool:
    """The server refused it for good, or the retries are used up: its addressee was not answered, a person is asked."""
    if not _settle(db, _FAILED, letter_id, sender_at(now), answer=answer):
        return False
    ask_about_letter(db, letter_id, "letter_failed", by=sender_at(now))
    return True


def settle_bounced(db: Session, letter_id: int, now: datetime, *, answer: str = "") -> bool:
    """A delivery report says that it did not arrive. A bounce also proves that it left."""
    if not _settle(db, _BOUNCED, letter_id, sender_at(now), answer=answer):
        return False
    settle_about_letter(db, letter_id, by=By("intake", "machine", now))
    return True


def settle_by_copy(db: Session, letter_id: int, now: datetime) -> bool:
    """Our own copy of it came back: it left, whatever became of its row meanwhile, lest it leave twice."""
    if not _settle(db, _SENT_BY_COPY, letter_id, sender_at(now), answer="copy"):
        return False
    settle_about_letter(db, letter_id, by=By("intake", "machine", now))
    return True


def settle_by_person(db: Session, letter_id: int, by: By) -> bool:
    """A person says that a letter left which may have, in place of a proof; they are named in the journal."""
    if not _settle(db, _SENT_BY_PERSON, letter_id, by, answer="person"):
        return False
    settle_about_letter(db, letter_id, by=by)
    return True


def resend(db: Session, letter_id: int, by: By) -> bool:
    """Send a letter that may have left again, as it is: by the setting, or because a person says so.

    It is uncertain, or a later try was held back, or refused.
    """
    if not _settle(db, _RESENT, letter_id, by):
        return False
    settle_about_letter(db, letter_id, by=by)
    return True


def hold_uncertain(db: Session, letter_id: int, now: datetime) -> bool:
    """Ask a person about a letter whose copy did not come; it stays UNCERTAIN. False when held or settled already."""
    free = (LETTER.c.id == letter_id) & (LETTER.c.state == _S.UNCERTAIN) & LETTER.c.held_at.is_(None)
    if db.connection().execute(update(LETTER).where(free).values(held_at=now)).rowcount != 1:
        return False
    ask_about_letter(db, letter_id, "letter_uncertain", by=sender_at(now))
    return True


def hold_letter(db: Session, letter_id: int, by: By) -> bool:
    """Take a queued letter back to DRAFT, where it waits for a person; False when it is no longer queued."""
    return _settle(db, _KEPT_BACK, letter_id, by)


def release(db: Session, letter_id: int, by: By) -> bool:
    """Let a draft leave: it is queued, due now. For an uncertain one see `resend`.

    False too for a draft without a copy for the sender: somebody's text waits for an answer at the desk.
    """
    return _settle(db, _RELEASED, letter_id, by)


def recover(db: Session, now: datetime) -> tuple[int, int]:
    """At the start of the only sender: free what a dead one had claimed; how many are queued again, how many uncertain.

    Without a noted offer the text was never given to the server; with one, nobody knows.
    """
    sending = db.connection().execute(select(LETTER.c.id).where(LETTER.c.state == _S.SENDING)).scalars().all()
    queued = [number for number in sending if _settle(db, _LOST_CLAIM, number, sender_at(now))]
    rest = [number for number in sending if number not in queued]
    uncertain = [number for number in rest if _settle(db, _LOST_ANSWER, number, sender_at(now))]
    return len(queued), len(uncertain)


def uncertain_due(db: Session, now: datetime, wait: timedelta) -> tuple[Letter, ...]:
    """Uncertain letters whose copy was not seen by a whole poll that began after the wait was over.

    Held ones are not given again: a person has them.
    """
    polled_at = db.connection().execute(select(func.max(MAILBOX.c.polled_at))).scalar()
    if polled_at is None:
        return ()
    found = select(*COLUMNS).where(
        LETTER.c.state == _S.UNCERTAIN, LETTER.c.held_at.is_(None), LETTER.c.settled_at <= min(now, polled_at) - wait
    )
    return tuple(letter_of(row) for row in db.connection().execute(found.order_by(LETTER.c.id)))


def _settle(
    db: Session, change: _Change, letter_id: int, by: By, *, answer: str = "", due: datetime | None = None
) -> bool:
    """Make the change if the letter is in one of its states of origin, and journal it."""
    values = {"of_id": letter_id, "said": answer, "now": by.at, "due": due or by.at}
    if change.statement.change(db, values) != 1:
        return False
    _note(db, letter_id, change.to, change.action, by)
    return True


def _note(db: Session, letter_id: int, to: LetterState, action: str, by: By) -> None:
    journal.write(db, by, action=action, object=f"letter:{letter_id}", outcome=to.value)
