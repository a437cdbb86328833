"""Each invariant is seen to break when it is broken."""

import pytest
from sqlalchemy import text

from storage import ledger, outbox
from storage.store import Store
from storage.verify import balance, reconcile, verify_all
from tests.storage import scene
from tests.storage.scene import INBOX, NOW, VALIDITY
from triage.values import Route


def break_it(store: Store, statement: str) -> set[tuple[str, str]]:
    """Take two applications, send a letter, spoil the database by hand; what is then found."""
    for uid in (1, 2):
        scene.take(store, uid)
        with store.writing() as db:
            ledger.note_filed(db, scene.uid_of(uid), now=NOW)
    with store.writing() as db:
        outbox.claim_letter(db, NOW)
        outbox.settle_sent(db, 1, NOW)
        assert verify_all(db) == ()
    with store.writing() as db:
        for part in statement.split(";"):
            db.execute(text(part))
    with store.reading() as db:
        return {(breach.invariant, breach.object) for breach in verify_all(db)}


JOURNALLED = "every change of state is journalled"


@pytest.mark.parametrize(
    ("statement", "breach"),
    [
        ("UPDATE letter SET state = 'queued' WHERE id = 1", (JOURNALLED, "letter:1")),
        ("UPDATE letter SET answer = '' WHERE id = 1", ("sent means 250 or proof copy", "letter:1")),
        ("UPDATE dossier SET state = 'closed' WHERE id = 2", (JOURNALLED, "dossier:2")),
        ("UPDATE message SET state = 'ignored' WHERE id = 2", (JOURNALLED, "message:2")),
        (
            "UPDATE ledger SET state = 'stored' WHERE uid = 2",
            ("no mail leaves the inbox before it is recorded", "uid:7/2"),
        ),
        ("UPDATE ledger SET state = 'ignored' WHERE uid = 2", ("ledger and messages agree", "uid:7/2")),
        (
            "UPDATE ledger SET message_id = NULL WHERE uid = 2",
            ("every UID has a message or is still in the inbox", "uid:7/2"),
        ),
        (
            "DELETE FROM blob WHERE name = 'original' AND message_id = 2",
            ("every stored message has a blob", "message:2"),
        ),
        ("DELETE FROM blob WHERE name LIKE 'letter-%2'", ("every letter is kept", "letter:2")),
        ("UPDATE message SET sha256 = 'aa' WHERE id = 2", ("received_at never changes", "message:2")),
        (
            "INSERT INTO journal SELECT seq + 100, at, actor, role, action, object, 'uncertain', '', prev, hash"
            " FROM journal WHERE object = 'letter:2'; UPDATE letter SET state = 'uncertain' WHERE id = 2",
            ("a letter's states follow each other", "letter:2"),
        ),
    ],
)
def test_a_broken_invariant_is_found_and_named(store: Store, statement: str, breach: tuple[str, str]) -> None:
    assert breach in break_it(store, statement)


def test_a_changed_time_of_receipt_is_found_even_where_the_guard_was_removed(sqlite_store: Store) -> None:
    removed = "DROP TRIGGER guard_message_update; UPDATE message SET received_at = kept_at WHERE id = 1"

    assert break_it(sqlite_store, removed) == {("received_at never changes", "message:1")}


def test_everything_listed_is_accounted_for(store: Store) -> None:
    scene.take(store, 1)
    scene.take(store, 2, advice=scene.advice(route=Route.HOLD))
    scene.take(store, 3, advice=scene.advice(route=Route.IGNORE), letters=())
    scene.keep(store, 4)

    with store.reading() as db:
        found, missing = reconcile(db, INBOX, VALIDITY, [1, 2, 3, 4, 5])
        whole = balance(db)

    assert (found.filed, found.held, found.ignored, found.inbox, found.listed) == (1, 1, 1, 1, 5)
    assert (found.even, missing) == (False, (5,))
    assert (whole.even, whole.listed) == (True, 4)
