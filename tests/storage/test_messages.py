"""Commit A and the ledger: every UID has one row, a mail is kept once."""

from datetime import timedelta

from storage import journal, ledger, messages
from storage.ledger import Uid
from storage.record import Judged, record
from storage.states import LedgerState
from storage.store import Store
from storage.verify import verify_all
from tests.storage import scene
from tests.storage.scene import INBOX, NOW, VALIDITY


def test_every_uid_of_a_listing_gets_a_ledger_row(store: Store) -> None:
    with store.writing() as db:
        listed = ledger.note_listing(db, INBOX, VALIDITY, [3, 1, 2], now=NOW)
    with store.reading() as db:
        assert ledger.ledger_of(db, INBOX, VALIDITY) == dict.fromkeys((1, 2, 3), LedgerState.LISTED)

    assert (listed.open, listed.settled) == ((3, 1, 2), frozenset())


def test_a_settled_mail_that_has_not_left_the_inbox_only_remains_to_be_moved(store: Store) -> None:
    scene.take(store, 1)
    with store.writing() as db:
        listed = ledger.note_listing(db, INBOX, VALIDITY, [1, 2], now=NOW)

    assert (listed.settled, listed.open) == (frozenset({1}), (2,))


def test_a_uid_that_had_left_the_inbox_is_fetched_again_when_it_comes_back(store: Store) -> None:
    scene.take(store, 1)
    with store.writing() as db:
        ledger.note_filed(db, scene.uid_of(1), now=NOW)
        listed = ledger.note_listing(db, INBOX, VALIDITY, [1], now=NOW)

    assert (listed.settled, listed.open) == (frozenset(), (1,))


def test_keeping_the_same_uid_twice_keeps_one_mail(store: Store) -> None:
    first = scene.keep(store, 1)
    again = scene.keep(store, 1)

    assert (again.id, again.new, again.envelope) == (first.id, False, first.envelope)


def test_a_mail_whose_uid_was_renumbered_before_it_was_judged_is_the_same_mail(store: Store) -> None:
    first = scene.keep(store, 1, content="same bytes")
    again = scene.keep(store, 9, content="same bytes", validity=8)

    assert (again.id, again.envelope) == (first.id, first.envelope)
    with store.writing() as db:
        record(db, Judged(first.id, scene.advice(), scene.mail(content="same bytes")), now=NOW)
        assert ledger.ledger_of(db, INBOX, 8) == {9: LedgerState.FILED}


def test_bytes_that_were_judged_make_a_new_message_with_the_same_hash(store: Store) -> None:
    scene.take(store, 1, content="same bytes")
    again = scene.keep(store, 2, content="same bytes")

    assert (again.new, again.state) == (True, LedgerState.STORED)


def test_a_kept_mail_is_found_by_its_uid_and_by_its_bytes(store: Store) -> None:
    kept = scene.keep(store, 1, content="bytes")
    with store.reading() as db:
        by_uid = messages.find_kept(db, Uid(INBOX, VALIDITY, 1), scene.sha("bytes"))
        by_bytes = messages.find_kept(db, Uid(INBOX, 8, 5), scene.sha("bytes"))
        other = messages.find_kept(db, Uid(INBOX, VALIDITY, 1), "0" * 64)
        neither = messages.find_kept(db, Uid(INBOX, 8, 5), "0" * 64)

    assert by_uid is not None
    assert by_bytes is not None
    assert (by_uid.id, by_bytes.id, other, neither) == (kept.id, kept.id, None, None)


def test_a_change_of_uidvalidity_is_journalled_and_old_rows_stay(store: Store) -> None:
    scene.take(store, 1)
    with store.writing() as db:
        ledger.note_listing(db, INBOX, 8, [1], now=NOW)
        alarms = [entry.outcome for entry in journal.entries(db) if entry.action == "alarm"]

        assert alarms == ["uidvalidity 7 to 8"]
        assert ledger.ledger_of(db, INBOX, VALIDITY) == {1: LedgerState.FILED}


def test_each_reading_of_a_mail_is_counted_before_it_begins(store: Store) -> None:
    kept = scene.keep(store, 1)
    with store.writing() as db:
        again = messages.take_up(db, scene.uid_of(1), kept, now=NOW)
    third = scene.keep(store, 1)

    assert [one.tries for one in (kept, again, third)] == [1, 2, 3]


def test_a_mail_that_is_judged_counts_no_further_reading(store: Store) -> None:
    scene.take(store, 1)
    again = scene.keep(store, 1)

    assert (again.state, again.tries) == (LedgerState.FILED, 1)


def test_a_mail_that_somebody_removed_is_vanished_once(store: Store) -> None:
    with store.writing() as db:
        ledger.note_listing(db, INBOX, VALIDITY, [1], now=NOW)
        said = [ledger.note_vanished(db, scene.uid_of(1), now=NOW) for _ in range(2)]
        assert ledger.ledger_of(db, INBOX, VALIDITY) == {1: LedgerState.VANISHED}
        assert verify_all(db) == ()

    assert said == [True, False]


def test_a_kept_mail_cannot_vanish(store: Store) -> None:
    scene.keep(store, 1)
    with store.writing() as db:
        assert ledger.note_vanished(db, scene.uid_of(1), now=NOW) is False


def test_leaving_the_inbox_is_noted_once(store: Store) -> None:
    scene.take(store, 1)
    with store.writing() as db:
        said = [ledger.note_filed(db, scene.uid_of(1), now=NOW + timedelta(seconds=n)) for n in range(2)]

    assert said == [True, False]


def test_a_listing_of_thousands_is_taken_in_pieces(store: Store) -> None:
    with store.writing() as db:
        ledger.note_listing(db, INBOX, VALIDITY, range(1, 3001), now=NOW)
        listed = ledger.note_listing(db, INBOX, VALIDITY, range(1, 3101), now=NOW)

    assert len(listed.open) == 3100
