"""Checkpoints of the journal: signed every 100 entries or 10 minutes, kept here and at a second place."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TextIO

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from config.points import Point, passed
from storage import journal
from storage.base import core
from storage.files import make_folder, write_file
from storage.journal import START, Entry, Head, hash_of
from storage.notes import Checkpoint, Verifier, read_checkpoint, sign_checkpoint
from storage.store import Store
from storage.tables import CheckpointRow

CHECKPOINT = core(CheckpointRow)
EVERY_ENTRIES = 100
EVERY = timedelta(minutes=10)
FORM = "guichet-journal 1"
_NEWEST = select(CHECKPOINT.c.seq, CHECKPOINT.c.at).order_by(CHECKPOINT.c.seq.desc()).limit(1)


@dataclass(frozen=True, slots=True)
class JournalFault:
    """One thing wrong with a journal: at which entry, and what."""

    seq: int
    what: str


def checkpoint_due(db: Session, now: datetime) -> bool:
    """True when entries stand behind the last checkpoint, and they are 100 or it is 10 minutes old."""
    newest = journal.head(db)
    row = db.connection().execute(_NEWEST).first()
    if row is None:
        return newest.seq > 0
    seq, at = row
    return bool(newest.seq > seq and (newest.seq >= seq + EVERY_ENTRIES or now >= at + EVERY))


def checkpoint(store: Store, *, origin: str, seed: bytes, now: datetime, place: Path | None = None) -> Head | None:
    """Sign the chain's head when a checkpoint is due; None when not. `place` is the second place; made when missing.

    The note is committed first. A copy that a crash kept from the second place is put there by the next call.
    """
    with store.writing() as db:
        newest = journal.head(db) if checkpoint_due(db, now) else None
        if newest is not None:
            said = Checkpoint(origin, newest.seq, newest.hash, now.astimezone(UTC).isoformat(timespec="seconds"))
            note = sign_checkpoint(said, seed)
            db.connection().execute(insert(CHECKPOINT).values(seq=newest.seq, at=now, note=note))
    if place is not None:
        export_checkpoints(store, place)
    if newest is not None:
        passed(Point.CHECKPOINT)
    return newest


def export_checkpoints(store: Store, place: Path) -> int:
    """Copy every checkpoint newer than those at the second place; files there are never touched. How many."""
    make_folder(place)
    there = {path.name for path in place.iterdir()}
    newest = max((name for name in there if name.endswith(".note")), default="")
    after = int(newest.removesuffix(".note")) if newest.removesuffix(".note").isdigit() else 0
    with store.reading() as db:
        rows = (
            db.connection().execute(select(CHECKPOINT.c.seq, CHECKPOINT.c.note).where(CHECKPOINT.c.seq > after)).all()
        )
    for seq, note in rows:
        write_file(place / f"{seq:012}.note", note.encode())
    return len(rows)


def notes_in(place: Path) -> tuple[str, ...]:
    """The notes kept at a second place, oldest first."""
    return tuple(path.read_text(encoding="utf-8") for path in sorted(place.glob("*.note")))


def dump(db: Session, file: TextIO) -> int:
    """Write the journal as JSON lines: heading, entries, checkpoints; no details, no salts. How many entries."""
    file.write(json.dumps({"form": FORM}) + "\n")
    count = 0
    for entry in journal.entries(db):
        file.write(json.dumps({"entry": asdict(entry)}, ensure_ascii=False) + "\n")
        count += 1
    for note in db.connection().execute(select(CHECKPOINT.c.note).order_by(CHECKPOINT.c.seq)).scalars():
        file.write(json.dumps({"checkpoint": note}, ensure_ascii=False) + "\n")
    return count


def is_dump(heading: str) -> bool:
    """Whether this is the first line of a dump of ours."""
    try:
        return bool(json.loads(heading)["form"] == FORM)
    except (ValueError, TypeError, KeyError):
        return False


def verify_dump(lines: Iterable[str], verifier: Verifier, *, outside: Iterable[str] = ()) -> tuple[JournalFault, ...]:
    """Check a dump offline; `outside` are notes from the second place, which alone reveal a cut or rewritten tail."""
    notes: list[str] = list(outside)
    broken: list[JournalFault] = []

    def entries_of() -> Iterator[Entry]:
        for number, line in enumerate(lines, 1):
            try:
                said = json.loads(line)
                if "entry" in said:
                    yield Entry(**said["entry"])
                elif "checkpoint" in said:
                    notes.append(said["checkpoint"])
                elif said.get("form") != FORM:
                    broken.append(JournalFault(0, f"line {number} of the dump is of another form"))
            except (ValueError, TypeError):
                broken.append(JournalFault(0, f"line {number} of the dump is not an entry"))

    hashes, faults = _check_chain(entries_of())
    return (*broken, *faults, *_check_notes(notes, hashes, verifier))


def verify(db: Session, verifier: Verifier, *, outside: Iterable[str] = ()) -> tuple[JournalFault, ...]:
    """Check the journal where it lies, as `verify_dump` checks a dump, and the details that were not erased."""
    hashes, faults = _check_chain(journal.entries(db))
    kept = db.connection().execute(select(CHECKPOINT.c.note).order_by(CHECKPOINT.c.seq)).scalars()
    return (*faults, *_check_notes([*kept, *outside], hashes, verifier), *_check_details(db))


def _check_chain(entries: Iterable[Entry]) -> tuple[dict[int, str], list[JournalFault]]:
    """Hash of every entry by number, and where the chain breaks."""
    hashes: dict[int, str] = {}
    faults: list[JournalFault] = []
    before = Head(0, START)
    for entry in entries:
        if entry.seq != before.seq + 1:
            faults.append(JournalFault(entry.seq, f"follows entry {before.seq}: entries are missing or out of order"))
        elif entry.prev != before.hash:
            faults.append(JournalFault(entry.seq, "does not continue the entry before it"))
        if _hash_or_none(entry) != entry.hash:
            faults.append(JournalFault(entry.seq, "was changed: its content does not give its hash"))
        hashes[entry.seq] = entry.hash
        before = Head(entry.seq, entry.hash)
    return hashes, faults


def _hash_or_none(entry: Entry) -> str | None:
    try:
        return hash_of(entry)
    except (ValueError, TypeError, AttributeError, OverflowError):
        return None


def _check_notes(notes: Iterable[str], hashes: dict[int, str], verifier: Verifier) -> list[JournalFault]:
    faults = []
    for note in dict.fromkeys(notes):
        said = read_checkpoint(note, verifier)
        if said is None:
            faults.append(JournalFault(0, "a checkpoint is not signed by the journal's key"))
        elif said.seq not in hashes:
            faults.append(JournalFault(said.seq, "was signed in a checkpoint and is gone: the journal was cut"))
        elif hashes[said.seq] != said.hash:
            faults.append(
                JournalFault(said.seq, "is not the entry that a checkpoint signed: the journal was rewritten")
            )
    return faults


def _check_details(db: Session) -> list[JournalFault]:
    columns = (journal.JOURNAL.c.seq, journal.JOURNAL.c.commitment, journal.DETAIL.c.salt, journal.DETAIL.c.detail)
    found = select(*columns).join(journal.DETAIL, journal.DETAIL.c.seq == journal.JOURNAL.c.seq)
    return [
        JournalFault(row.seq, "has a detail that its commitment does not confirm")
        for row in db.connection().execute(found)
        if journal.commit_to(row.salt, row.detail.encode()) != row.commitment
    ]
