"""Where an installation stands, in counts and times: for `guichet status` and `guichet doctor`."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import Column, Select, func, select
from sqlalchemy.orm import Session

from storage import ledger
from storage.base import core
from storage.states import DossierState, HoldState, LedgerState
from storage.tables import BlobRow, DossierRow, HoldRow, LedgerRow, LetterRow, MailboxRow, MessageRow
from storage.vault import BlobRef
from triage.values import LetterState

S = TypeVar("S", bound=StrEnum)
BLOB, DOSSIER, HOLD, LEDGER, LETTER, MAILBOX, MESSAGE = (
    core(row) for row in (BlobRow, DossierRow, HoldRow, LedgerRow, LetterRow, MailboxRow, MessageRow)
)


@dataclass(frozen=True, slots=True)
class MailboxLine:
    """A mailbox as last seen; `polled_at` is when the last poll that left nothing behind began."""

    name: str
    listed_at: datetime
    polled_at: datetime | None
    changed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Overview:
    """Counts by state, and the times that tell whether work stands still."""

    mails: dict[LedgerState, int]  # UIDs of the ledger
    dossiers: dict[DossierState, int]
    letters: dict[LetterState, int]
    open_holds: int
    oldest_hold_at: datetime | None
    oldest_due_at: datetime | None  # of the letters that wait in the queue
    mailboxes: tuple[MailboxLine, ...]
    newest_received_at: datetime | None
    left_lying: int = 0  # mails that a whole poll passed over, because they are too large or empty


def overview(db: Session) -> Overview:
    """Everything counted once; costs a few index scans."""
    connection = db.connection()
    holds = connection.execute(
        select(func.count(), func.min(HOLD.c.opened_at)).where(HOLD.c.state == HoldState.OPEN)
    ).one()
    due = select(func.min(LETTER.c.due_at)).where(LETTER.c.state == LetterState.QUEUED)
    here = (LEDGER.c.mailbox == MAILBOX.c.name) & (LEDGER.c.uidvalidity == MAILBOX.c.uidvalidity)
    passed = (LEDGER.c.state == LedgerState.LISTED) & (LEDGER.c.listed_at <= MAILBOX.c.polled_at)
    boxes = select(MAILBOX.c.name, MAILBOX.c.listed_at, MAILBOX.c.polled_at, MAILBOX.c.changed_at)
    return Overview(
        mails={state: count for state, (count, _) in ledger.counts(db).items()},
        dossiers=dict(connection.execute(_by_state(DOSSIER.c.state)).all()),
        letters=dict(connection.execute(_by_state(LETTER.c.state)).all()),
        open_holds=holds[0],
        oldest_hold_at=holds[1],
        oldest_due_at=connection.execute(due).scalar(),
        mailboxes=tuple(MailboxLine(*row) for row in connection.execute(boxes.order_by(MAILBOX.c.name))),
        newest_received_at=connection.execute(select(func.max(MESSAGE.c.received_at))).scalar(),
        left_lying=connection.execute(select(func.count()).where(here, passed)).scalar_one(),
    )


def _by_state(column: Column[S]) -> Select[S, int]:
    return select(column, func.count()).group_by(column)


def calls_named(db: Session) -> dict[str, int]:
    """How many dossiers each call has, by its key."""
    counted = select(DOSSIER.c.call, func.count()).group_by(DOSSIER.c.call).order_by(DOSSIER.c.call)
    return dict(db.connection().execute(counted).all())


def judged_messages(db: Session, *, call: str = "") -> dict[int, datetime]:
    """The ids of judged mails that were not erased, with when they were judged, of one call or of all, oldest first."""
    found = select(MESSAGE.c.id, MESSAGE.c.judged_at).where(MESSAGE.c.judged_at.is_not(None)).order_by(MESSAGE.c.id)
    found = found.where(MESSAGE.c.erased_at.is_(None))
    if call:
        found = found.where(MESSAGE.c.call == call)
    return dict(db.connection().execute(found).all())


def blobs_kept(db: Session) -> tuple[BlobRef, ...]:
    """Every sealed file of every mail, by message and name."""
    columns = (BLOB.c.envelope, BLOB.c.name, BLOB.c.sha256, BLOB.c.size, BLOB.c.plain_size)
    rows = db.connection().execute(select(*columns).order_by(BLOB.c.message_id, BLOB.c.name))
    return tuple(BlobRef(*row) for row in rows)


def received_hashes(db: Session) -> dict[str, str]:
    """SHA-256 of each mail as it was received, by envelope."""
    return dict(db.connection().execute(select(MESSAGE.c.envelope, MESSAGE.c.sha256)).all())
