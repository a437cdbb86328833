"""The outbox: each letter is a row, and the row is the queue.

draft → queued → sending → sent | uncertain | failed | bounced; suppressed from the start. Every change of state is one
conditional UPDATE and one journal entry in the caller's transaction; a change that lost its race answers False.
"""

from datetime import datetime, timedelta

from sqlalchemy import Update, bindparam, exists, func, insert, literal_column, or_, select, update
from sqlalchemy.orm import Session

from storage import journal
from storage.brake import BRAKE
from storage.holds import HOLD
from storage.ledger import MAILBOX
from storage.letters import COLUMNS, DUE, LETTER, Letter, due, letter_of
from storage.prepared import Prepared
from storage.states import HoldState
from triage.values import LetterState, Reason

LEFT_HERE = (LetterState.SENDING, LetterState.UNCERTAIN, LetterState.SENT)  # states in which it may have gone out
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


def _change(to: LetterState, *origins: LetterState) -> Update:
    """A change of state that happens only from one of the given states."""
    return (
        update(LETTER)
        .where(LETTER.c.id == bindparam("of_id"), or_(*(LETTER.c.state == origin for origin in origins)))
        .values(state=to, answer=bindparam("said"))
    )


_S = LetterState
_ENDED: dict[str, object] = {"settled_at": bindparam("now"), "held_at": None}
_QUEUE: dict[str, object] = {
    "due_at": bindparam("due"),
    "queued_at": bindparam("now"),
    "claimed_at": None,
    "held_at": None,
}
_SENT = Prepared(_change(_S.SENT, _S.SENDING).values(_ENDED))
_SENT_BY_COPY = Prepared(_change(_S.SENT, _S.SENDING, _S.UNCERTAIN, _S.QUEUED).values(_ENDED))
_SENT_BY_PERSON = Prepared(_change(_S.SENT, _S.UNCERTAIN).values(_ENDED))
_DEFERRED = Prepared(_change(_S.QUEUED, _S.SENDING).values(due_at=bindparam("due")))
_UNCERTAIN = Prepared(_change(_S.UNCERTAIN, _S.SENDING).values(settled_at=bindparam("now")))
_FAILED = Prepared(_change(_S.FAILED, _S.SENDING, _S.QUEUED).values(_ENDED))
_BOUNCED = Prepared(_change(_S.BOUNCED, *LEFT_HERE).values(_ENDED))
_RESENT = Prepared(_change(_S.QUEUED, _S.UNCERTAIN).values(_QUEUE))
_RELEASED = Prepared(_change(_S.QUEUED, _S.DRAFT).where(LETTER.c.posting_sha256.is_not(None)).values(_QUEUE))
_KEPT_BACK = Prepared(_change(_S.DRAFT, _S.QUEUED))
_LOST_CLAIM = Prepared(_change(_S.QUEUED, _S.SENDING).where(LETTER.c.offered_at.is_(None)))
_LOST_ANSWER = Prepared(
    _change(_S.UNCERTAIN, _S.SENDING).where(LETTER.c.offered_at.is_not(None)).values(settled_at=bindparam("now"))
)


def claim_letter(db: Session, now: datetime) -> Letter | None:
    """Take the oldest due letter for sending; None if none is due, the brake is pulled, or another was faster.

    The UPDATE tests the state again: of two senders that chose the same letter, one changes it, the other gets no row.
    """
    row = _CLAIM.first(db, due(now))
    if row is None:
        return None
    letter = letter_of(row)
    _journal(db, letter.id, _S.SENDING, "claim", now)
    return letter


def note_offer(db: Session, letter_id: int, now: datetime) -> bool:
    """Note, before the text is given to the server, that from here on it may have left; False unless SENDING."""
    return _OFFER.change(db, {"of_id": letter_id, "now": now}) == 1


def settle_sent(db: Session, letter_id: int, now: datetime, *, answer: str = "250") -> bool:
    """The server took it."""
    return _settle(db, _SENT, letter_id, _S.SENT, now, answer=answer)


def settle_deferred(db: Session, letter_id: int, now: datetime, *, due_at: datetime, answer: str = "") -> bool:
    """It surely did not leave this time; try again when due."""
    return _settle(db, _DEFERRED, letter_id, _S.QUEUED, now, answer=answer, due=due_at, action="defer")


def settle_uncertain(db: Session, letter_id: int, now: datetime, *, answer: str = "") -> bool:
    """The line broke after the final dot; the wait for the proof copy begins at `now`."""
    return _settle(db, _UNCERTAIN, letter_id, _S.UNCERTAIN, now, answer=answer, action="lose")


def settle_failed(db: Session, letter_id: int, now: datetime, *, answer: str = "") -> bool:
    """The server refused it for good, or the retries are used up: its addressee was not answered, a person is asked."""
    if not _settle(db, _FAILED, letter_id, _S.FAILED, now, answer=answer):
        return False
    _ask(db, letter_id, Reason("letter_failed", str(letter_id)), now)
    return True


def settle_bounced(db: Session, letter_id: int, now: datetime, *, answer: str = "") -> bool:
    """A delivery report says that it did not arrive. A bounce also proves that it left."""
    if not _settle(db, _BOUNCED, letter_id, _S.BOUNCED, now, answer=answer):
        return False
    _close_holds(db, letter_id, now, "intake")
    return True


def settle_by_copy(db: Session, letter_id: int, now: datetime) -> bool:
    """Our own copy of it came back: it left. Also ends one queued again meanwhile, lest it leave twice."""
    if not _settle(db, _SENT_BY_COPY, letter_id, _S.SENT, now, answer="copy", action="prove"):
        return False
    _close_holds(db, letter_id, now, "intake")
    return True


def settle_by_person(db: Session, letter_id: int, now: datetime, *, actor: str) -> bool:
    """A person says that an uncertain letter left, in place of a proof; they are named in the journal."""
    if not _settle(db, _SENT_BY_PERSON, letter_id, _S.SENT, now, answer="person", actor=actor, role="staff"):
        return False
    _close_holds(db, letter_id, now, actor)
    return True


def requeue_uncertain(db: Session, letter_id: int, now: datetime, *, actor: str = "outbox") -> bool:
    """Send an uncertain letter again, with the same Message-ID: by the setting, or because a person says so."""
    if not _settle(db, _RESENT, letter_id, _S.QUEUED, now, due=now, actor=actor, action="resend"):
        return False
    _close_holds(db, letter_id, now, actor)
    return True


def hold_uncertain(db: Session, letter_id: int, now: datetime) -> bool:
    """Ask a person about a letter whose copy did not come; it stays UNCERTAIN. False when held or settled already."""
    free = (LETTER.c.id == letter_id) & (LETTER.c.state == _S.UNCERTAIN) & LETTER.c.held_at.is_(None)
    if db.connection().execute(update(LETTER).where(free).values(held_at=now)).rowcount != 1:
        return False
    _ask(db, letter_id, Reason("letter_uncertain", str(letter_id)), now)
    return True


def hold_letter(db: Session, letter_id: int, now: datetime, *, actor: str, role: str = "staff") -> bool:
    """Take a queued letter back to DRAFT, where it waits for a person; False when it is no longer queued."""
    return _settle(db, _KEPT_BACK, letter_id, _S.DRAFT, now, actor=actor, role=role, action="hold")


def release(db: Session, letter_id: int, now: datetime, *, actor: str) -> bool:
    """Let a draft leave: it is queued, due now. For an uncertain one see `requeue_uncertain`.

    False too for a draft without a copy for the sender: somebody's text waits for an answer at the desk.
    """
    return _settle(db, _RELEASED, letter_id, _S.QUEUED, now, due=now, actor=actor, role="staff", action="release")


def recover(db: Session, now: datetime) -> tuple[int, int]:
    """At the start of the only sender: free what a dead one had claimed; how many are queued again, how many uncertain.

    Without a noted offer the text was never given to the server; with one, nobody knows.
    """
    sending = db.connection().execute(select(LETTER.c.id).where(LETTER.c.state == _S.SENDING)).scalars().all()
    queued = [number for number in sending if _settle(db, _LOST_CLAIM, number, _S.QUEUED, now, action="recover")]
    uncertain = [
        number
        for number in sending
        if number not in queued and _settle(db, _LOST_ANSWER, number, _S.UNCERTAIN, now, action="recover")
    ]
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


def _ask(db: Session, letter_id: int, reason: Reason, now: datetime) -> None:
    """Open a hold for a letter."""
    of_letter = select(LETTER.c.message_id, LETTER.c.dossier_id).where(LETTER.c.id == letter_id)
    row = db.connection().execute(of_letter).one()
    values = {"message_id": row[0], "dossier_id": row[1], "letter_id": letter_id, "state": HoldState.OPEN}
    added = insert(HOLD).values(**values, reasons=(reason,), opened_at=now).returning(HOLD.c.id)
    number = db.connection().execute(added).scalar_one()
    journal.write_all(db, (journal.Act("outbox", "machine", "hold", f"hold:{number}", HoldState.OPEN.value),), now=now)


def _close_holds(db: Session, letter_id: int, now: datetime, actor: str) -> None:
    """Settle what waited for a person because of this letter."""
    closed = update(HOLD).where(HOLD.c.letter_id == letter_id, HOLD.c.state == HoldState.OPEN)
    values = {"state": HoldState.SETTLED, "settled_at": now, "settled_by": actor}
    settled = db.connection().execute(closed.values(values).returning(HOLD.c.id)).scalars().all()
    acts = [journal.Act(actor, "machine", "settle", f"hold:{number}", HoldState.SETTLED.value) for number in settled]
    journal.write_all(db, acts, now=now)


def _settle(  # noqa: PLR0913 - one change of state, told in full to the journal
    db: Session,
    change: Prepared,
    letter_id: int,
    to: LetterState,
    now: datetime,
    *,
    answer: str = "",
    due: datetime | None = None,
    action: str = "settle",
    actor: str = "outbox",
    role: str = "machine",
) -> bool:
    """Make the change if the letter is in one of its states of origin, and journal it."""
    values = {"of_id": letter_id, "said": answer, "now": now, "due": due or now}
    if change.change(db, values) != 1:
        return False
    _journal(db, letter_id, to, action, now, actor=actor, role=role)
    return True


def _journal(
    db: Session,
    letter_id: int,
    to: LetterState,
    action: str,
    now: datetime,
    *,
    actor: str = "outbox",
    role: str = "machine",
) -> None:
    act = journal.Act(actor, role, action, f"letter:{letter_id}", to.value)
    journal.write_all(db, (act,), now=now)
