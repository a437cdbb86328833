"""Mails as they are kept: commit A, the count of tries, and finding one again."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy import bindparam, insert, literal_column, select, update
from sqlalchemy.orm import Session

from storage import journal
from storage.base import core
from storage.blobs import BLOB, blob_values
from storage.ledger import LEDGER, THIS_UID, Uid, of_uid
from storage.prepared import Prepared
from storage.states import LedgerState
from storage.tables import MessageRow
from storage.vault import BlobRef, EnvelopeRef

MESSAGE = core(MessageRow)

_KEPT = (MESSAGE.c.id, MESSAGE.c.envelope, MESSAGE.c.recipient, MESSAGE.c.state, MESSAGE.c.tries, MESSAGE.c.sha256)
_OF_UID = Prepared(
    select(LEDGER.c.state, *_KEPT).outerjoin(MESSAGE, MESSAGE.c.id == LEDGER.c.message_id).where(THIS_UID)
)
_UNJUDGED = Prepared(  # or erased: what was destroyed is not taken again
    select(*_KEPT)
    .where(
        MESSAGE.c.sha256 == bindparam("of_sha256"),
        (MESSAGE.c.state == LedgerState.STORED) | MESSAGE.c.erased_at.is_not(None),
    )
    .order_by(MESSAGE.c.id)
    .limit(literal_column("1"))
)
_STORED = (
    select(MESSAGE.c.id, MESSAGE.c.received_at, LEDGER.c.uidvalidity, LEDGER.c.uid)
    .outerjoin(LEDGER, LEDGER.c.message_id == MESSAGE.c.id)
    .where(
        MESSAGE.c.state == LedgerState.STORED,
        (LEDGER.c.mailbox == bindparam("of_mailbox")) | LEDGER.c.message_id.is_(None),
    )
    .order_by(MESSAGE.c.id)
)
_ADD = Prepared(
    insert(MESSAGE).returning(MESSAGE.c.id),
    ("state", "received_at", "kept_at", "sha256", "size", "envelope", "recipient", "tries", "reasons"),
)
_ADD_BLOB = Prepared(insert(BLOB), BLOB.c.keys())
_ADD_LEDGER = Prepared(insert(LEDGER), ("mailbox", "uidvalidity", "uid", "state", "message_id", "listed_at"))
_POINT = Prepared(
    update(LEDGER)
    .where(THIS_UID)
    .values(state=bindparam("to_state"), message_id=bindparam("to_message"), moved_at=None)
)
_TRY = Prepared(
    update(MESSAGE)
    .where(MESSAGE.c.id == bindparam("of_id"))
    .values(tries=MESSAGE.c.tries + 1, read_at=bindparam("to_read_at"), read_page=None, read_pages=None)
    .returning(MESSAGE.c.tries)
)
_TRY_BACK = Prepared(
    update(MESSAGE).where(MESSAGE.c.id == bindparam("of_id"), MESSAGE.c.tries > 0).values(tries=MESSAGE.c.tries - 1)
)


@dataclass(frozen=True, slots=True)
class Kept:
    """A kept mail: what derives from it is sealed into this envelope. `new` is False when it was kept before.

    `tries` counts its readings, with the one that begins now unless the mail is judged already.
    """

    id: int
    envelope: EnvelopeRef
    state: LedgerState
    tries: int
    new: bool = False


@dataclass(frozen=True, slots=True)
class Stranded:
    """A kept mail that cannot be fetched again; its original lies in the vault."""

    id: int
    received_at: datetime


def find_kept(db: Session, uid: Uid, sha256: str) -> Kept | None:
    """The mail as kept under this UID, or the same bytes under another UID: not judged yet, or erased since.

    Asked before sealing: after a crash between commit A and B nothing needs to be sealed again. Other bytes under the
    same UID are another mail.
    """
    row = _OF_UID.first(db, of_uid(uid))
    if row is not None and row[-1] == sha256:
        return _kept(row[1:])
    same = _UNJUDGED.first(db, {"of_sha256": sha256})
    return _kept(same) if same is not None else None


def keep(
    db: Session,
    uid: Uid,
    *,
    received_at: datetime,
    sha256: str,
    size: int,
    envelope: EnvelopeRef,
    original: BlobRef,
    now: datetime,
) -> Kept:
    """Commit A: the mail is ours, and the reading that follows is counted. Idempotent by UID.

    Bytes that are already kept but not judged (the UIDs were renumbered in between) are the same mail: this UID then
    points to it. Bytes already judged make a new message, which `known` recognises as seen. In both cases of "kept
    before" the envelope given here stays unused, and `sweep` removes it.
    """
    row = _OF_UID.first(db, of_uid(uid))
    if row is not None and row[-1] == sha256:
        return _counted(db, _kept(row[1:]), now)
    same = _UNJUDGED.first(db, {"of_sha256": sha256})
    if same is not None:
        kept = _counted(db, _kept(same), now)
    else:
        values = {
            "state": LedgerState.STORED,
            "received_at": received_at,
            "kept_at": now,
            "sha256": sha256,
            "size": size,
            "envelope": envelope.id,
            "recipient": envelope.recipient,
            "tries": 1,
            "reasons": (),
        }
        kept = Kept(_ADD.one(db, values), envelope, LedgerState.STORED, 1, new=True)
        _ADD_BLOB.many(db, (blob_values(original, kept.id),))
    _point(db, uid, kept, now, listed=row is not None)
    journal.write_all(db, (_act(kept, sha256, received_at),), now=now)
    return kept


def take_up(db: Session, uid: Uid, kept: Kept, *, now: datetime) -> Kept:
    """Let a UID name a mail that is kept already (perhaps under another UID); count the reading to come."""
    kept = _counted(db, kept, now)
    row = _OF_UID.first(db, of_uid(uid))
    if row is None or row[1] != kept.id:
        _point(db, uid, kept, now, listed=row is not None)
        journal.write_all(db, (_act(kept, "", now),), now=now)
    return kept


def stranded(db: Session, *, mailbox: str, uidvalidity: int, listed: Collection[int]) -> tuple[Stranded, ...]:
    """Mails kept but not judged that no UID of this listing brings back: somebody took them out meanwhile."""
    rows = db.connection().execute(_STORED, {"of_mailbox": mailbox}).all()
    here = {row.id for row in rows if row.uidvalidity == uidvalidity and row.uid in listed}
    gone = {row.id: Stranded(row.id, row.received_at) for row in rows if row.id not in here}
    return tuple(gone.values())


@dataclass(frozen=True, slots=True)
class Same:
    """A mail of the same bytes as another."""

    envelope: str
    erased: bool


def same_bytes(db: Session, sha256: str) -> tuple[Same, ...]:
    """Every mail of these bytes, erased or not."""
    found = select(MESSAGE.c.envelope, MESSAGE.c.erased_at).where(MESSAGE.c.sha256 == sha256)
    return tuple(Same(envelope, at is not None) for envelope, at in db.connection().execute(found))


def unjudged_of(db: Session, mailbox: str) -> tuple[str, ...]:
    """Envelopes of mails that were taken from a mailbox and not judged yet: something came in between."""
    found = select(MESSAGE.c.envelope).join(LEDGER, LEDGER.c.message_id == MESSAGE.c.id)
    here = (LEDGER.c.mailbox == mailbox) & (MESSAGE.c.state == LedgerState.STORED)
    return tuple(db.connection().execute(found.where(here).distinct()).scalars())


def give_try_back(db: Session, message_id: int) -> None:
    """Take a counted reading back: what ended it was this house, not the mail."""
    _TRY_BACK.change(db, {"of_id": message_id})


def kept_detail(sha256: str, received_at: datetime) -> bytes:
    """What the journal commits to at commit A: proves later that neither hash nor time of receipt was changed."""
    return f"{sha256} {received_at.astimezone(UTC).isoformat(timespec='microseconds')}".encode()


def take_again(db: Session, message_id: int, now: datetime) -> Kept | None:
    """Let a mail that could not be read be judged anew; None when it is not such a one. The caller settles its hold."""
    unread = (MESSAGE.c.state == LedgerState.POISON) & MESSAGE.c.erased_at.is_(None)
    again = update(MESSAGE).where(MESSAGE.c.id == message_id, unread)
    row = (
        db.connection().execute(again.values(state=LedgerState.STORED, tries=1, read_at=now).returning(*_KEPT)).first()
    )
    named = update(LEDGER).where(LEDGER.c.message_id == message_id, LEDGER.c.state == LedgerState.POISON)
    db.connection().execute(named.values(state=LedgerState.STORED))
    return _kept(row) if row is not None else None


def _counted(db: Session, kept: Kept, now: datetime) -> Kept:
    """Count a reading before it begins, so that one which kills the process is counted too; none if it is judged."""
    if kept.state.settled:
        return kept
    return replace(kept, tries=int(_TRY.one(db, {"of_id": kept.id, "to_read_at": now})))


def _kept(row: Sequence[object]) -> Kept:
    number, envelope, recipient, state, tries, _ = row
    return Kept(int(str(number)), EnvelopeRef(str(envelope), str(recipient)), LedgerState(str(state)), int(str(tries)))


def _point(db: Session, uid: Uid, kept: Kept, now: datetime, *, listed: bool) -> None:
    if listed:
        _POINT.change(db, {**of_uid(uid), "to_state": kept.state, "to_message": kept.id})
        return
    _ADD_LEDGER.change(db, {**uid._asdict(), "state": kept.state, "message_id": kept.id, "listed_at": now})


def _act(kept: Kept, sha256: str, received_at: datetime) -> journal.Act:
    action = "keep" if kept.new else "recognise"
    return journal.Act(
        "intake",
        "machine",
        action,
        f"message:{kept.id}",
        kept.state.value,
        kept_detail(sha256, received_at) if kept.new else b"",
    )
