"""The ledger: every UID ever listed in a mailbox, and what became of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.orm import Session

from storage import journal
from storage.base import core
from storage.journal import By
from storage.prepared import Prepared
from storage.states import LedgerState
from storage.tables import LedgerRow, MailboxRow

LEDGER = core(LedgerRow)
MAILBOX = core(MailboxRow)

THIS_UID = (  # values: `of_uid`
    (LEDGER.c.mailbox == bindparam("of_mailbox"))
    & (LEDGER.c.uidvalidity == bindparam("of_uidvalidity"))
    & (LEDGER.c.uid == bindparam("of_uid"))
)
_OF_MAILBOX = select(LEDGER.c.uid, LEDGER.c.state).where(
    LEDGER.c.mailbox == bindparam("of_mailbox"), LEDGER.c.uidvalidity == bindparam("of_uidvalidity")
)
_INBOX = Prepared(_OF_MAILBOX.where(LEDGER.c.moved_at.is_(None)))
_ADD = Prepared(insert(LEDGER), ("mailbox", "uidvalidity", "uid", "state", "listed_at"))
_MOVED = Prepared(update(LEDGER).where(THIS_UID, LEDGER.c.moved_at.is_(None)).values(moved_at=bindparam("now")))
_VANISHED = Prepared(
    update(LEDGER)
    .where(THIS_UID, LEDGER.c.state == LedgerState.LISTED)
    .values(state=LedgerState.VANISHED, moved_at=bindparam("now"))
)
_RENUMBERED = (
    update(LEDGER)
    .where(
        LEDGER.c.mailbox == bindparam("of_mailbox"),
        LEDGER.c.uidvalidity != bindparam("of_uidvalidity"),
        LEDGER.c.state == LedgerState.LISTED,
    )
    .values(state=LedgerState.VANISHED, moved_at=bindparam("now"))
)
_VALIDITY = Prepared(select(MAILBOX.c.uidvalidity).where(MAILBOX.c.name == bindparam("of_mailbox")).with_for_update())
_LISTED_AT = Prepared(
    update(MAILBOX).where(MAILBOX.c.name == bindparam("of_mailbox")).values(listed_at=bindparam("now"))
)
_COUNTS = select(LEDGER.c.state, func.count(), func.count(LEDGER.c.moved_at)).group_by(LEDGER.c.state)


class Uid(NamedTuple):
    """What names a mail in a mailbox (RFC 9051 §2.3.1.1); nothing else does."""

    mailbox: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Listed:
    """What the ledger says of one listing: a state for each UID.

    `returned` are UIDs that had left the inbox: a number that comes again may mean another mail (a server put back
    from its backup gives numbers twice), so it is fetched and its bytes are compared.
    """

    states: dict[int, LedgerState]
    returned: frozenset[int] = frozenset()

    @property
    def settled(self) -> frozenset[int]:
        """UIDs that only remain to be moved out of the inbox."""
        return frozenset(uid for uid, state in self.states.items() if state.settled) - self.returned

    @property
    def open(self) -> tuple[int, ...]:
        """UIDs to fetch and take, in the order of the listing."""
        return tuple(uid for uid, state in self.states.items() if not state.settled or uid in self.returned)


def ledger_of(db: Session, mailbox: str, uidvalidity: int) -> dict[int, LedgerState]:
    """The state of every UID known under one UIDVALIDITY."""
    names = {"of_mailbox": mailbox, "of_uidvalidity": uidvalidity}
    return {row[0]: row[1] for row in db.connection().execute(_OF_MAILBOX, names)}


def note_listing(db: Session, mailbox: str, uidvalidity: int, uids: Iterable[int], *, now: datetime) -> Listed:
    """Write down every UID of a listing that the ledger does not know yet, as LISTED.

    A change of UIDVALIDITY is journalled; the same mails come again under new UIDs and are known by their bytes. Rows
    of the earlier one stay as they are, but for those never fetched: under that number they are gone.
    """
    _note_mailbox(db, mailbox, uidvalidity, now)
    listed = tuple(dict.fromkeys(uids))
    known, returned = _states(db, mailbox, uidvalidity, listed)
    new = [uid for uid in listed if uid not in known]
    if new:
        row = {"mailbox": mailbox, "uidvalidity": uidvalidity, "state": LedgerState.LISTED, "listed_at": now}
        _ADD.many(db, [{**row, "uid": uid} for uid in new])
    return Listed({uid: known.get(uid, LedgerState.LISTED) for uid in listed}, returned)


def note_filed(db: Session, uid: Uid, *, now: datetime) -> bool:
    """Note that a UID has left the inbox (we moved it, or found it gone); False when that was known."""
    return _MOVED.change(db, {**of_uid(uid), "now": now}) == 1


def note_vanished(db: Session, uid: Uid, *, now: datetime) -> bool:
    """Note that a listed mail was gone before it could be fetched; False unless it was LISTED."""
    if _VANISHED.change(db, {**of_uid(uid), "now": now}) != 1:
        return False
    journal.write(
        db,
        By("intake", "machine", now),
        action="miss",
        object=f"uid:{uid.uidvalidity}/{uid.uid}",
        outcome=LedgerState.VANISHED.value,
    )
    return True


def of_uid(uid: Uid) -> dict[str, object]:
    """What `THIS_UID` compares with."""
    return {"of_mailbox": uid.mailbox, "of_uidvalidity": uid.uidvalidity, "of_uid": uid.uid}


def note_whole_poll(db: Session, mailbox: str, begun_at: datetime) -> None:
    """Note that a poll which began then left nothing in the inbox unread: proof copies not seen by it had not come."""
    db.connection().execute(update(MAILBOX).where(MAILBOX.c.name == mailbox).values(polled_at=begun_at))


def counts(db: Session) -> dict[LedgerState, tuple[int, int]]:
    """For each state: how many UIDs, and how many of them have left the inbox."""
    return {state: (rows, moved) for state, rows, moved in db.connection().execute(_COUNTS)}


def vanished_since(db: Session, since: datetime) -> int:
    """How many mails left a mailbox before they could be taken; those of one that was renumbered came again."""
    here = (LEDGER.c.mailbox == MAILBOX.c.name) & (LEDGER.c.uidvalidity == MAILBOX.c.uidvalidity)
    gone = (LEDGER.c.state == LedgerState.VANISHED) & (LEDGER.c.moved_at >= since)
    return int(db.connection().execute(select(func.count()).where(here, gone)).scalar_one())


def _note_mailbox(db: Session, mailbox: str, uidvalidity: int, now: datetime) -> None:
    connection = db.connection()
    found = _VALIDITY.first(db, {"of_mailbox": mailbox})
    if found is None:
        connection.execute(insert(MAILBOX).values(name=mailbox, uidvalidity=uidvalidity, listed_at=now))
        return
    before = found[0]
    if before == uidvalidity:
        _LISTED_AT.change(db, {"of_mailbox": mailbox, "now": now})
        return
    values = {"listed_at": now, "uidvalidity": uidvalidity, "changed_at": now}
    connection.execute(update(MAILBOX).where(MAILBOX.c.name == mailbox).values(values))
    connection.execute(_RENUMBERED, {"of_mailbox": mailbox, "of_uidvalidity": uidvalidity, "now": now})
    journal.write(
        db,
        By("intake", "machine", now),
        action="alarm",
        object="mailbox",
        outcome=f"uidvalidity {before} to {uidvalidity}",
    )


def _states(
    db: Session, mailbox: str, uidvalidity: int, listed: tuple[int, ...]
) -> tuple[dict[int, LedgerState], frozenset[int]]:
    """States of the listed UIDs, and which had left: those still in the inbox come in one read, the others by name."""
    names = {"of_mailbox": mailbox, "of_uidvalidity": uidvalidity}
    known: dict[int, LedgerState] = {row[0]: row[1] for row in _INBOX.all(db, names)}
    missing = [uid for uid in listed if uid not in known]
    left: dict[int, LedgerState] = {}
    for start in range(0, len(missing), 500):
        some = _OF_MAILBOX.where(LEDGER.c.uid.in_(missing[start : start + 500]))
        left |= {row[0]: row[1] for row in db.connection().execute(some, names)}
    return known | left, frozenset(left)
