"""What the sender sees before it begins."""

from datetime import timedelta

from storage.brake import set_brake
from storage.journal import By
from storage.outbox import claim_letter, note_offer, settle_uncertain
from storage.outlook import Outlook, outlook
from storage.store import Store
from tests.storage import scene
from tests.storage.scene import NOW

NOTHING = Outlook(claimed=False, uncertain=False, due=False)


def test_a_letter_is_seen_from_its_hour_on_until_it_is_claimed(store: Store) -> None:
    with store.writing() as db:
        before = outlook(db, NOW)
    scene.take(store, 1, letters=(scene.letter(),))
    with store.writing() as db:
        early, due = outlook(db, NOW - timedelta(seconds=1)), outlook(db, NOW)
        assert claim_letter(db, NOW) is not None
        claimed = outlook(db, NOW)

    assert (before, early) == (NOTHING, NOTHING)
    assert due == Outlook(claimed=False, uncertain=False, due=True)
    assert claimed == Outlook(claimed=True, uncertain=False, due=False)


def test_a_letter_queued_on_a_clock_that_was_set_back_since_is_seen_as_due(store: Store) -> None:
    scene.take(store, 1, letters=(scene.letter(),))
    with store.writing() as db:
        a_minute, an_hour = (outlook(db, NOW - timedelta(minutes=lost)).due for lost in (1, 60))

    assert (a_minute, an_hour) == (False, True)


def test_an_uncertain_letter_is_seen(store: Store) -> None:
    scene.take(store, 1, letters=(scene.letter(),))
    with store.writing() as db:
        letter = claim_letter(db, NOW)
        assert letter is not None
        note_offer(db, letter.id, NOW)
        settle_uncertain(db, letter.id, NOW)

        assert outlook(db, NOW) == Outlook(claimed=False, uncertain=True, due=False)


def test_nothing_is_due_while_the_brake_is_pulled(store: Store) -> None:
    scene.take(store, 1, letters=(scene.letter(),))
    with store.writing() as db:
        set_brake(db, True, by=By("ben", "staff", NOW), why="test")

        assert outlook(db, NOW) == NOTHING
