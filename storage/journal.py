"""The journal: an append-only chain of who did what, written as the last statement of each transaction.

`hash = SHA-256(prev ‖ SHA-256(0x00 ‖ seq ‖ canonical row))`, seq as eight bytes, the row as a JSON list of texts.
A personal detail enters the chain only as SHA-256(salt ‖ detail); salt and detail lie beside it and can be erased.
"""

import hashlib
import json
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import bindparam, insert, literal_column, select, text
from sqlalchemy.orm import Session

from storage.base import core
from storage.prepared import Prepared
from storage.tables import JournalDetailRow, JournalRow

JOURNAL = core(JournalRow)
DETAIL = core(JournalDetailRow)
START = "0" * 64  # prev of the first entry
LOCK = 0x6775696368657400  # PostgreSQL advisory lock: one writer of the chain at a time
COLUMNS = tuple(column for column in JOURNAL.c)

_HEAD = Prepared(select(JOURNAL.c.seq, JOURNAL.c.hash).order_by(JOURNAL.c.seq.desc()).limit(literal_column("1")))
_PULSE = Prepared(
    select(JOURNAL.c.seq)
    .where(JOURNAL.c.action != literal_column("'open'"))
    .order_by(JOURNAL.c.seq.desc())
    .limit(literal_column("1"))
)
_ADD = Prepared(insert(JOURNAL), JOURNAL.c.keys())
_ADD_DETAIL = Prepared(insert(DETAIL), DETAIL.c.keys())
_LOCK = text("SELECT pg_advisory_xact_lock(:key)").bindparams(key=LOCK)
_PAGE = select(*COLUMNS).where(JOURNAL.c.seq > bindparam("after")).order_by(JOURNAL.c.seq).limit(bindparam("many"))


@dataclass(frozen=True, slots=True)
class Act:
    """What somebody did to one object: the entry before it has its place in the chain."""

    actor: str
    role: str
    action: str
    object: str
    outcome: str
    detail: bytes = b""


@dataclass(frozen=True, slots=True)
class By:
    """Who acts, in which role, and when: what the journal says of every deed."""

    name: str
    role: str
    at: datetime

    def act(self, action: str, object: str, outcome: str, detail: bytes = b"") -> Act:  # noqa: A002 - see Act
        """One deed of theirs, for `write_all`."""
        return Act(self.name, self.role, action, object, outcome, detail)


@dataclass(frozen=True, slots=True)
class Entry:
    """One link of the chain; `at` is the hashed text."""

    seq: int
    at: str
    actor: str
    role: str
    action: str
    object: str
    outcome: str
    commitment: str
    prev: str
    hash: str


@dataclass(frozen=True, slots=True)
class Head:
    """The newest link: its number, 0 for an empty journal, and its hash."""

    seq: int
    hash: str


def write(
    db: Session,
    by: By,
    *,
    action: str,
    object: str,  # noqa: A002 - the journal's own word for it
    outcome: str,
    detail: bytes = b"",
) -> None:
    """Add one entry, as the last statement of the transaction that did the thing."""
    write_all(db, (by.act(action, object, outcome, detail),), now=by.at)


def write_all(db: Session, acts: Iterable[Act], *, now: datetime) -> None:
    """Add entries in their order. Numbers have no gap: on PostgreSQL writers queue for the lock until they commit."""
    connection = db.connection()
    if connection.dialect.name == "postgresql":
        connection.execute(_LOCK)
    newest = head(db)
    at = now.astimezone(UTC).isoformat(timespec="microseconds")
    rows: list[dict[str, object]] = []
    details: list[dict[str, object]] = []
    for act in acts:
        seq = newest.seq + 1
        commitment = ""
        if act.detail:
            salt = secrets.token_hex(16)
            commitment = commit_to(salt, act.detail)
            details.append({"seq": seq, "salt": salt, "detail": act.detail.decode("utf-8", "replace")})
        row = {
            "seq": seq,
            "at": at,
            "actor": act.actor,
            "role": act.role,
            "action": act.action,
            "object": act.object,
            "outcome": act.outcome,
            "commitment": commitment,
            "prev": newest.hash,
            "hash": "",
        }
        row["hash"] = hash_of(Entry(**row))  # type: ignore[arg-type] # keys and kinds are those of Entry, just above
        rows.append(row)
        newest = Head(seq, str(row["hash"]))
    if rows:
        _ADD.many(db, rows)
    if details:
        _ADD_DETAIL.many(db, details)


def head(db: Session) -> Head:
    """The newest link."""
    row = _HEAD.first(db, {})
    return Head(row[0], row[1]) if row is not None else Head(0, START)


def pulse(db: Session) -> int:
    """A number that grows with every change, and not when somebody only looks."""
    return int((_PULSE.first(db, {}) or (0,))[0])


def entries(db: Session, *, after: int = 0, page: int = 1000) -> Iterator[Entry]:
    """Every entry with a greater number, in order, read a page at a time."""
    while True:
        rows = db.connection().execute(_PAGE, {"after": after, "many": page}).all()
        yield from (Entry(*row) for row in rows)
        if len(rows) < page:
            return
        after = rows[-1][0]


def tail(db: Session, count: int = 50) -> tuple[Entry, ...]:
    """The newest entries, oldest of them first."""
    rows = db.connection().execute(select(*COLUMNS).order_by(JOURNAL.c.seq.desc()).limit(count)).all()
    return tuple(Entry(*row) for row in reversed(rows))


def hash_of(entry: Entry) -> str:
    """The hash that belongs to an entry's content and `prev`, whatever its `hash` field says."""
    row = [entry.at, entry.actor, entry.role, entry.action, entry.object, entry.outcome, entry.commitment]
    canonical = json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    leaf = hashlib.sha256(b"\x00" + entry.seq.to_bytes(8, "big") + canonical).digest()
    return hashlib.sha256(bytes.fromhex(entry.prev) + leaf).hexdigest()


def commit_to(salt: str, detail: bytes) -> str:
    """The commitment that hides a detail: without the salt it cannot be guessed."""
    return hashlib.sha256(bytes.fromhex(salt) + detail).hexdigest()
