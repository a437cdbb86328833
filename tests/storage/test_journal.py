"""The chain, its checkpoints, and verification with nothing but a dump."""

import io
import json
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from storage import journal
from storage.checkpoints import (
    JournalFault,
    checkpoint,
    checkpoint_due,
    dump,
    notes_in,
    verify,
    verify_dump,
)
from storage.journal import By
from storage.notes import Checkpoint, read_checkpoint, sign_checkpoint, verifier_from, verifier_of
from storage.store import Store
from tests.storage import scene
from tests.storage.scene import NOW

SEED = bytes(range(32))
ORIGIN = "fund.example/guichet"
VERIFIER = verifier_of(ORIGIN, SEED)


def write(store: Store, count: int = 1, detail: bytes = b"") -> None:
    for number in range(count):
        with store.writing() as db:
            journal.write(
                db,
                By("Ben", "staff", NOW),
                action="open",
                object=f"blob:{number}",
                outcome="granted",
                detail=detail,
            )


def dumped(store: Store) -> list[str]:
    file = io.StringIO()
    with store.reading() as db:
        dump(db, file)
    return file.getvalue().splitlines()


def test_each_entry_continues_the_one_before(store: Store) -> None:
    write(store, 3)

    with store.reading() as db:
        found = tuple(journal.entries(db))
        assert verify(db, VERIFIER) == ()
    assert [entry.seq for entry in found] == [1, 2, 3]
    assert [entry.prev for entry in found] == [journal.START, found[0].hash, found[1].hash]


def test_writers_at_the_same_time_leave_no_gap_and_no_fork(store: Store) -> None:
    threads = [threading.Thread(target=write, args=(store, 15)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with store.reading() as db:
        assert [entry.seq for entry in journal.entries(db, page=7)] == list(range(1, 61))
        assert verify(db, VERIFIER) == ()


def test_an_undone_transaction_leaves_no_entry(store: Store) -> None:
    write(store)
    with pytest.raises(ZeroDivisionError):
        _write_and_fail(store)
    write(store)

    with store.reading() as db:
        assert [entry.seq for entry in journal.entries(db)] == [1, 2]


def test_a_detail_is_committed_to_and_can_be_erased(store: Store) -> None:
    write(store, 2, detail=b"Ada asked for it")
    with store.writing() as db:
        db.execute(text("DELETE FROM journal_detail WHERE seq = 1"))

    with store.reading() as db:
        assert verify(db, VERIFIER) == ()
        assert [row.seq for row in db.execute(text("SELECT seq FROM journal_detail"))] == [2]
        commitments = {entry.commitment for entry in journal.entries(db)}
    assert len(commitments) == 2
    assert "Ada asked" not in "".join(dumped(store))


def test_a_changed_detail_is_found(store: Store) -> None:
    write(store, 1, detail=b"Ada")
    with store.writing() as db:
        db.execute(text("UPDATE journal_detail SET detail = 'Eve'"))

    with store.reading() as db:
        assert [fault.seq for fault in verify(db, VERIFIER)] == [1]


def test_a_checkpoint_is_due_after_a_hundred_entries_or_ten_minutes(store: Store) -> None:
    def due(minutes: float) -> bool:
        with store.reading() as db:
            return checkpoint_due(db, NOW + timedelta(minutes=minutes))

    assert due(0) is False
    write(store)
    assert due(0) is True
    checkpoint(store, origin=ORIGIN, seed=SEED, now=NOW)
    assert due(60) is False
    write(store)
    assert (due(9.9), due(10)) == (False, True)
    write(store, 99)
    assert due(0) is True


def test_a_checkpoint_is_kept_at_the_second_place_also_after_a_crash_in_between(store: Store, tmp_path: Path) -> None:
    write(store)
    checkpoint(store, origin=ORIGIN, seed=SEED, now=NOW)  # dies before the copy
    checkpoint(store, origin=ORIGIN, seed=SEED, now=NOW, place=tmp_path / "elsewhere")

    (note,) = notes_in(tmp_path / "elsewhere")
    said = read_checkpoint(note, VERIFIER)
    assert said is not None
    assert said.seq == 1


def test_a_note_has_the_form_that_others_can_check() -> None:
    note = sign_checkpoint(Checkpoint(ORIGIN, 7, "ab" * 32, "2021-04-14T22:00:00+00:00"), SEED)

    origin, seq, root, _, gap, signature, end = note.split("\n")
    assert (origin, seq, len(root), gap, end) == (ORIGIN, "7", 44, "", "")
    assert signature.startswith(f"— {ORIGIN} ")
    assert verifier_from(VERIFIER.text) == VERIFIER


@pytest.mark.parametrize(
    "spoil", [("\n7\n", "\n8\n"), ("2021", "2022"), ("\n\n", "\nmore\n\n"), (ORIGIN, "evil.example")]
)
def test_a_changed_note_is_not_believed(spoil: tuple[str, str]) -> None:
    note = sign_checkpoint(Checkpoint(ORIGIN, 7, "ab" * 32, "2021-04-14T22:00:00+00:00"), SEED)

    assert read_checkpoint(note.replace(*spoil, 1), VERIFIER) is None
    assert read_checkpoint(note, verifier_of(ORIGIN, bytes(32))) is None


def test_a_dump_is_verified_with_nothing_but_the_public_key(store: Store) -> None:
    scene.take(store)
    checkpoint(store, origin=ORIGIN, seed=SEED, now=NOW)

    assert verify_dump(dumped(store), VERIFIER) == ()


def _drop(lines: list[str], index: int) -> list[str]:
    return lines[:index] + lines[index + 1 :]


def _forge(lines: list[str], index: int) -> list[str]:
    said = json.loads(lines[index])
    said["entry"]["actor"] = "Eve"
    return [*lines[:index], json.dumps(said), *lines[index + 1 :]]


def _rewrite(lines: list[str]) -> list[str]:
    """A forger who recomputes every hash after the change, as only the checkpoints reveal."""
    heading, *rest = lines
    entries = [json.loads(line)["entry"] for line in rest if "entry" in json.loads(line)]
    entries[0]["actor"] = "Eve"
    prev = journal.START
    for entry in entries:
        entry["prev"] = prev
        entry["hash"] = prev = journal.hash_of(journal.Entry(**entry))
    notes = [line for line in rest if "checkpoint" in json.loads(line)]
    return [heading, *(json.dumps({"entry": entry}) for entry in entries), *notes]


@pytest.mark.parametrize(
    ("spoil", "seq"),
    [
        (lambda lines: _drop(lines, 2), 3),
        (lambda lines: _forge(lines, 2), 2),
        (lambda lines: [lines[0], lines[2], lines[1], *lines[3:]], 2),
        (_rewrite, 4),
        (lambda lines: _drop(_drop(lines, 4), 3), 4),
        (lambda lines: [*lines, "not json"], 0),
    ],
    ids=["dropped", "forged", "swapped", "rewritten", "cut", "noise"],
)
def test_every_tampering_with_a_dump_is_found(
    sqlite_store: Store, spoil: Callable[[list[str]], list[str]], seq: int
) -> None:
    write(sqlite_store, 4)
    checkpoint(sqlite_store, origin=ORIGIN, seed=SEED, now=NOW)

    faults = verify_dump(spoil(dumped(sqlite_store)), VERIFIER)

    assert seq in {fault.seq for fault in faults}


def test_a_tail_cut_with_its_checkpoints_is_revealed_by_the_second_place(sqlite_store: Store, tmp_path: Path) -> None:
    write(sqlite_store, 4)
    checkpoint(sqlite_store, origin=ORIGIN, seed=SEED, now=NOW, place=tmp_path)
    cut = dumped(sqlite_store)[:3]

    assert verify_dump(cut, VERIFIER) == ()
    assert verify_dump(cut, VERIFIER, outside=notes_in(tmp_path)) == (
        JournalFault(4, "was signed in a checkpoint and is gone: the journal was cut"),
    )


def _write_and_fail(store: Store) -> None:
    with store.writing() as db:
        journal.write(db, By("Ben", "staff", NOW), action="a", object="b", outcome="c")
        _ = 1 / 0
