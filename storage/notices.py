"""Mails to our own people: an invitation to sign in, on its way out through the sender.

They are no letters (docs/decisions/0092): no cap and no brake keeps them, no copy proves them, and one that cannot be
proven is given up, since its person asks for another.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, literal_column, or_, select, update
from sqlalchemy.orm import Session

from storage import journal
from storage.accounts import Account
from storage.base import core
from storage.desk_tables import NoticeRow
from storage.journal import By
from storage.prepared import Prepared
from storage.vault import OUTBOX, BlobRef
from triage.values import LetterState

NOTICE = core(NoticeRow)
_ANY_OPEN = Prepared(
    select(NOTICE.c.id)
    .where(or_(NOTICE.c.state == LetterState.QUEUED, NOTICE.c.state == LetterState.SENDING))
    .limit(literal_column("1"))
)


@dataclass(frozen=True, slots=True)
class Notice:
    """One of them, claimed by the sender."""

    id: int
    account: int
    recipient: str
    token: str
    attempts: int
    posting: BlobRef


def add_notice(
    db: Session, account: Account, token: str, posting: BlobRef, *, now: datetime, ends_at: datetime
) -> None:
    """Queue a sealed mail for a person; journalled as an invitation."""
    values = {
        "account_id": account.id,
        "state": LetterState.QUEUED,
        "recipient": account.address,
        "token": token,
        "made_at": now,
        "due_at": now,
        "ends_at": ends_at,
        "attempts": 0,
        "answer": "",
        "posting_sha256": posting.sha256,
        "posting_size": posting.size,
        "posting_plain": posting.plain_size,
    }
    number = db.connection().execute(insert(NOTICE).values(values).returning(NOTICE.c.id)).scalar_one()
    _note(db, number, "invite", LetterState.QUEUED, By(account.name, account.role.value, now))


def any_open(db: Session) -> bool:
    """Whether one waits, or was claimed by a sender that may be dead."""
    return _ANY_OPEN.first(db, {}) is not None


def any_due(db: Session, now: datetime) -> bool:
    """Whether one waits; asked before connecting."""
    due = select(NOTICE.c.id).where(NOTICE.c.state == LetterState.QUEUED, NOTICE.c.due_at <= now)
    return db.connection().execute(due.limit(1)).first() is not None


def claim_notice(db: Session, now: datetime) -> Notice | None:
    """Take the oldest due one that somebody still wants."""
    oldest = (
        select(NOTICE.c.id)
        .where(NOTICE.c.state == LetterState.QUEUED, NOTICE.c.due_at <= now, NOTICE.c.ends_at > now)
        .order_by(NOTICE.c.id)
        .limit(literal_column("1"))
        .scalar_subquery()
    )
    claimed = (
        update(NOTICE)
        .where(NOTICE.c.id == oldest, NOTICE.c.state == LetterState.QUEUED)
        .values(state=LetterState.SENDING, attempts=NOTICE.c.attempts + 1)
        .returning(*_COLUMNS)
    )
    row = db.connection().execute(claimed).first()
    if row is None:
        return None
    _note(db, row.id, "claim", LetterState.SENDING, By("outbox", "machine", now))
    posting = BlobRef(OUTBOX, row.token, row.posting_sha256, row.posting_size, row.posting_plain)
    return Notice(row.id, row.account_id, row.recipient, row.token, row.attempts, posting)


def settle_notice(
    db: Session, number: int, state: LetterState, *, answer: str, now: datetime, due_at: datetime | None
) -> bool:
    """Write down how it went: SENT, UNCERTAIN, FAILED, or QUEUED again for `due_at`."""
    values: dict[str, object] = {"state": state, "answer": answer}
    if due_at is not None:
        values["due_at"] = due_at
    changed = update(NOTICE).where(NOTICE.c.id == number, NOTICE.c.state == LetterState.SENDING).values(values)
    if db.connection().execute(changed).rowcount != 1:
        return False
    _note(db, number, "settle", state, By("outbox", "machine", now))
    return True


def give_up_notices(db: Session, now: datetime) -> tuple[str, ...]:
    """End those that a dead sender was sending and those whose link has ended; their tokens, whose copies can go."""
    lost = NOTICE.c.state == LetterState.SENDING
    late = (NOTICE.c.state == LetterState.QUEUED) & (NOTICE.c.ends_at <= now)
    given = update(NOTICE).where(or_(lost, late)).values(state=LetterState.FAILED, answer="given up")
    rows = db.connection().execute(given.returning(NOTICE.c.id, NOTICE.c.token)).all()
    for number, _ in rows:
        _note(db, number, "settle", LetterState.FAILED, By("outbox", "machine", now))
    return tuple(token for _, token in rows)


_COLUMNS = (
    NOTICE.c.id,
    NOTICE.c.account_id,
    NOTICE.c.recipient,
    NOTICE.c.token,
    NOTICE.c.attempts,
    NOTICE.c.posting_sha256,
    NOTICE.c.posting_size,
    NOTICE.c.posting_plain,
)


def _note(db: Session, number: int, action: str, state: LetterState, by: By) -> None:
    journal.write(db, by, action=action, object=f"notice:{number}", outcome=state.value)
