"""The outbox: claims, settlements, the uncertain, the brake and the counts."""

import random
import threading
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from storage import journal, ledger, outbox
from storage.brake import brake, set_brake
from storage.counts import counts_for
from storage.drafts import overtake
from storage.holds import open_holds
from storage.journal import By
from storage.letters import get_letter
from storage.outbox import claim_letter, note_offer, recover, uncertain_due
from storage.store import Store
from storage.verify import verify_all
from tests import make
from tests.storage import scene
from tests.storage.scene import INBOX, NOW
from triage.values import Dispatch, LetterState

WAIT = timedelta(minutes=10)


def at(minutes: float) -> datetime:
    return NOW + timedelta(minutes=minutes)


def state_of(store: Store, letter: int) -> LetterState:
    with store.reading() as db:
        found = get_letter(db, letter)
    assert found is not None
    return found.state


def by_ben(minutes: float) -> By:
    return By("Ben", "staff", at(minutes))


def dossier_of(db: Session, letter: int) -> int:
    found = get_letter(db, letter)
    assert found is not None
    assert found.dossier is not None
    return found.dossier


def make_uncertain(store: Store, uid: int = 1) -> int:
    (letter,) = scene.take(store, uid).letters
    with store.writing() as db:
        claim_letter(db, NOW)
        note_offer(db, letter, NOW)
        outbox.settle_uncertain(db, letter, NOW)
    return letter


def test_the_oldest_due_letter_is_claimed_with_what_the_sender_needs(store: Store) -> None:
    scene.take(store, 1, now=at(1))
    scene.take(store, 2, now=at(0))

    with store.writing() as db:
        first = claim_letter(db, at(5))

    assert first is not None
    assert (first.token, first.recipient, first.attempts, first.state) == (
        f"{2:016d}",
        make.ADA.address,
        1,
        LetterState.SENDING,
    )
    assert first.posting == scene.letter(2).posting


def test_a_letter_is_not_claimed_before_it_is_due(store: Store) -> None:
    scene.take(store, 1, now=at(1))

    with store.writing() as db:
        assert claim_letter(db, at(0)) is None


def test_a_letter_queued_on_a_clock_that_was_set_back_since_leaves_now(store: Store) -> None:
    (letter,) = scene.take(store, 1, now=at(60)).letters

    with store.writing() as db:
        claimed = claim_letter(db, at(0))

    assert claimed is not None
    assert claimed.id == letter


def test_a_letter_tried_on_a_clock_that_was_set_back_since_is_tried_now(store: Store) -> None:
    (letter,) = scene.take(store, 1, now=at(60)).letters
    with store.writing() as db:
        claim_letter(db, at(60))
        outbox.settle_deferred(db, letter, at(60), due_at=at(65), answer="451")

        claimed = claim_letter(db, at(30))
        assert claimed is not None
        outbox.settle_deferred(db, letter, at(30), due_at=at(35), answer="451")
        once_more = claim_letter(db, at(30))

    assert once_more is None  # the try on the clock as it is now counts; it waits as planned


def test_a_claim_that_was_lost_leaves_nothing_of_a_clock_that_was_set_back(store: Store) -> None:
    (letter,) = scene.take(store, 1, now=at(60)).letters
    with store.writing() as db:
        claim_letter(db, at(0))  # and the sender dies
        outbox.recover(db, at(1))

        claimed = claim_letter(db, at(2))

    assert claimed is not None
    assert claimed.id == letter


@pytest.mark.slow
def test_a_letter_is_claimed_by_one_of_many_senders(store: Store) -> None:
    for uid in range(1, 21):
        scene.take(store, uid)
    claimed: list[int] = []

    def send() -> None:
        for _ in range(20):
            with store.writing() as db:
                letter = claim_letter(db, at(1))
            if letter is not None:
                claimed.append(letter.id)

    threads = [threading.Thread(target=send) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(claimed) == len(set(claimed))
    with store.reading() as db:
        assert verify_all(db) == ()


def test_a_sent_letter_is_final(store: Store) -> None:
    (letter,) = scene.take(store).letters
    with store.writing() as db:
        claim_letter(db, NOW)
        assert outbox.settle_sent(db, letter, at(1)) is True
        assert outbox.settle_deferred(db, letter, at(2), due_at=at(3)) is False
        assert outbox.resend(db, letter, outbox.sender_at(at(2))) is False
        assert outbox.settle_failed(db, letter, at(2)) is False

    assert state_of(store, letter) is LetterState.SENT


def test_a_letter_that_cannot_leave_asks_a_person(store: Store) -> None:
    (letter,) = scene.take(store).letters
    with store.writing() as db:
        claim_letter(db, NOW)
        outbox.settle_failed(db, letter, at(1), answer="550")

    with store.reading() as db:
        (hold,) = open_holds(db)
        assert (hold.letter, hold.reasons[0].code) == (letter, "letter_failed")
        assert verify_all(db) == ()


def test_a_deferred_letter_comes_again_when_it_is_due(store: Store) -> None:
    (letter,) = scene.take(store).letters
    with store.writing() as db:
        claim_letter(db, NOW)
        outbox.settle_deferred(db, letter, NOW, due_at=at(5), answer="451")
        assert claim_letter(db, at(4)) is None
        again = claim_letter(db, at(5))

    assert again is not None
    assert (again.attempts, again.offered_at, again.message_id) == (2, None, scene.letter(1).message_id)


@pytest.mark.parametrize(("offered", "state"), [(False, LetterState.QUEUED), (True, LetterState.UNCERTAIN)])
def test_after_a_crash_a_letter_is_uncertain_only_if_its_text_was_offered(
    store: Store, offered: bool, state: LetterState
) -> None:
    (letter,) = scene.take(store).letters
    with store.writing() as db:
        claim_letter(db, NOW)
        if offered:
            note_offer(db, letter, NOW)

    with store.writing() as db:
        assert recover(db, at(1)) == ((0, 1) if offered else (1, 0))

    assert state_of(store, letter) is state
    with store.reading() as db:
        assert verify_all(db) == ()


def test_an_uncertain_letter_waits_for_a_whole_poll_that_began_after_the_wait(store: Store) -> None:
    letter = make_uncertain(store)

    def due(polled: float, now: float) -> list[int]:
        with store.writing() as db:
            ledger.note_whole_poll(db, INBOX, at(polled))
            return [found.id for found in uncertain_due(db, at(now), WAIT)]

    with store.reading() as db:
        assert uncertain_due(db, at(60), WAIT) == ()
    assert due(polled=1, now=60) == []
    assert due(polled=9.9, now=60) == []
    assert due(polled=10, now=10) == [letter]


def test_a_held_uncertain_letter_waits_for_a_person_once(store: Store) -> None:
    letter = make_uncertain(store)
    with store.writing() as db:
        ledger.note_whole_poll(db, INBOX, at(30))
        said = [outbox.hold_uncertain(db, letter, at(31)) for _ in range(2)]
        assert uncertain_due(db, at(60), WAIT) == ()
        (hold,) = open_holds(db)
        assert verify_all(db) == ()

    assert (said, hold.letter) == ([True, False], letter)


def test_the_copy_of_a_held_letter_settles_letter_and_hold(store: Store) -> None:
    letter = make_uncertain(store)
    with store.writing() as db:
        outbox.hold_uncertain(db, letter, at(31))
        assert outbox.settle_by_copy(db, letter, at(40)) is True
        assert open_holds(db) == ()
        assert verify_all(db) == ()

    assert state_of(store, letter) is LetterState.SENT


def test_whoever_settles_an_uncertain_letter_is_named_with_their_role(store: Store) -> None:
    letter, other = make_uncertain(store, 1), make_uncertain(store, 2)
    with store.writing() as db:
        outbox.hold_uncertain(db, letter, at(31))
        outbox.hold_uncertain(db, other, at(31))
        before = journal.head(db).seq
        assert outbox.resend(db, letter, by_ben(40)) is True
        assert outbox.settle_by_person(db, other, by_ben(41)) is True
        said = [(one.actor, one.role, one.action) for one in journal.entries(db, after=before)]

    assert said == [("Ben", "staff", word) for word in ("resend", "settle", "settle", "settle")]


def test_a_letter_queued_again_does_not_leave_once_its_copy_was_seen(store: Store) -> None:
    letter = make_uncertain(store)
    with store.writing() as db:
        assert outbox.resend(db, letter, outbox.sender_at(at(20))) is True
        assert outbox.settle_by_copy(db, letter, at(21)) is True
        assert claim_letter(db, at(60)) is None


def test_the_copy_proves_that_a_letter_left_whatever_became_of_its_row(store: Store) -> None:
    """Sent again, then held back, put aside or refused: the text that nobody was sure of had arrived."""
    held, aside, refused = (make_uncertain(store, uid) for uid in (1, 2, 3))
    with store.writing() as db:
        for letter in (held, aside, refused):
            assert outbox.resend(db, letter, by_ben(20))
        for letter in (held, aside):
            assert outbox.hold_letter(db, letter, by_ben(21))
        overtake(db, dossier_of(db, aside), keep=None, by=by_ben(22))
        assert outbox.settle_failed(db, refused, at(22), answer="550 5.1.1")
        states = [found.state for letter in (held, aside, refused) if (found := get_letter(db, letter))]
        assert states == [LetterState.DRAFT, LetterState.SUPPRESSED, LetterState.FAILED]
        assert all(outbox.settle_by_copy(db, letter, at(30)) for letter in (held, aside, refused))
        assert claim_letter(db, at(60)) is None
        assert outbox.release(db, held, by_ben(61)) is False
        assert open_holds(db) == ()
        assert verify_all(db) == ()

    assert {state_of(store, letter) for letter in (held, aside, refused)} == {LetterState.SENT}


def test_a_bounce_proves_the_same_of_one_that_waits_again_or_was_held_back(store: Store) -> None:
    waits, held = make_uncertain(store, 1), make_uncertain(store, 2)
    with store.writing() as db:
        for letter in (waits, held):
            assert outbox.resend(db, letter, by_ben(20))
        assert outbox.hold_letter(db, held, by_ben(21))
        assert all(outbox.settle_bounced(db, letter, at(30), answer="5.1.1") for letter in (waits, held))
        assert claim_letter(db, at(60)) is None
        assert verify_all(db) == ()


def test_a_person_may_say_that_a_held_back_letter_left_only_if_it_may_have(store: Store) -> None:
    doubted, (sure,) = make_uncertain(store), scene.take(store, 2).letters
    with store.writing() as db:
        assert outbox.resend(db, doubted, by_ben(20))
        assert all(outbox.hold_letter(db, letter, by_ben(21)) for letter in (doubted, sure))
        assert outbox.settle_by_person(db, sure, by_ben(22)) is False
        assert outbox.settle_by_person(db, doubted, by_ben(22)) is True
        assert verify_all(db) == ()

    assert (state_of(store, doubted), state_of(store, sure)) == (LetterState.SENT, LetterState.DRAFT)


def test_a_bounce_proves_that_an_uncertain_letter_left(store: Store) -> None:
    letter = make_uncertain(store)
    with store.writing() as db:
        assert outbox.settle_bounced(db, letter, at(5), answer="5.1.1") is True
        assert verify_all(db) == ()

    assert state_of(store, letter) is LetterState.BOUNCED


def test_a_draft_leaves_only_when_a_person_releases_it(store: Store) -> None:
    (letter,) = scene.take(store, letters=(scene.letter(dispatch=Dispatch.DRAFT),)).letters
    with store.writing() as db:
        assert claim_letter(db, at(60)) is None
        assert outbox.release(db, letter, by_ben(60)) is True
        assert outbox.hold_letter(db, letter, by_ben(61)) is True
        assert claim_letter(db, at(62)) is None
        assert outbox.release(db, letter, by_ben(63)) is True
        claimed = claim_letter(db, at(64))
        assert verify_all(db) == ()

    assert claimed is not None


def test_a_suppressed_letter_never_leaves(store: Store) -> None:
    (letter,) = scene.take(store, letters=(scene.letter(dispatch=Dispatch.SUPPRESS),)).letters
    with store.writing() as db:
        assert claim_letter(db, at(60)) is None
        assert outbox.release(db, letter, by_ben(60)) is False


def test_the_brake_stops_every_claim_and_says_who_pulled_it(store: Store) -> None:
    scene.take(store)
    with store.writing() as db:
        assert set_brake(db, True, by=By("Ben", "staff", NOW), why="61 letters in ten minutes") is True
        assert set_brake(db, True, by=By("Eve", "staff", at(1)), why="again") is False
        assert claim_letter(db, at(5)) is None
        assert (brake(db).pulled, brake(db).by, brake(db).at) == (True, "Ben", NOW)
        set_brake(db, False, by=By("Cléo", "staff", at(6)), why="looked at")
        assert claim_letter(db, at(7)) is not None


def test_a_letter_counts_from_the_moment_it_is_queued_until_it_surely_did_not_leave(store: Store) -> None:
    queued = scene.take(store, 1).letters[0]
    scene.take(store, 2, letters=(scene.letter(2, dispatch=Dispatch.DRAFT),))
    scene.take(store, 3, letters=(scene.letter(3, dispatch=Dispatch.SUPPRESS),))
    with store.writing() as db:
        before = counts_for(db, make.ADA.address.upper(), NOW).to_address_day
        claim_letter(db, NOW)
        outbox.settle_failed(db, queued, NOW)
        after = counts_for(db, make.ADA.address, NOW).to_address_day

    assert (before, after) == (1, 0)


def test_counts_fade_with_time(store: Store) -> None:
    scene.take(store, 1)

    def counts(later: timedelta) -> tuple[int, ...]:
        with store.reading() as db:
            c = counts_for(db, make.ADA.address, NOW + later)
        return (c.last_ten_minutes, c.last_hour, c.to_address_day, c.to_domain_day, c.to_address_week)

    assert counts(timedelta(minutes=5)) == (1, 1, 1, 1, 1)
    assert counts(timedelta(minutes=11)) == (0, 1, 1, 1, 1)
    assert counts(timedelta(hours=2)) == (0, 0, 1, 1, 1)
    assert counts(timedelta(days=2)) == (0, 0, 0, 0, 1)
    assert counts(timedelta(days=8)) == (0, 0, 0, 0, 0)


def test_bounces_are_counted_among_the_last_fifty(store: Store) -> None:
    for uid in range(1, 4):
        (letter,) = scene.take(store, uid).letters
        with store.writing() as db:
            claim_letter(db, NOW)
            outbox.settle_sent(db, letter, NOW)
            if uid > 1:
                outbox.settle_bounced(db, letter, NOW)

    with store.reading() as db:
        assert counts_for(db, "", NOW).bounced_of_last_50 == 2


ACTS: tuple[Callable[[Session, int, datetime], object], ...] = (
    lambda db, _letter, now: claim_letter(db, now),
    note_offer,
    outbox.settle_sent,
    lambda db, letter, now: outbox.settle_deferred(db, letter, now, due_at=now),
    outbox.settle_uncertain,
    outbox.settle_failed,
    lambda db, letter, now: outbox.resend(db, letter, outbox.sender_at(now)),
    outbox.hold_uncertain,
    lambda db, letter, now: outbox.hold_letter(db, letter, By("Ben", "staff", now)),
    lambda db, letter, now: outbox.release(db, letter, By("Ben", "staff", now)),
    lambda db, _letter, now: recover(db, now),
)
PROOFS: tuple[Callable[[Session, int, datetime], object], ...] = (  # after which little more happens to a letter
    outbox.settle_bounced,
    outbox.settle_by_copy,
    lambda db, letter, now: outbox.settle_by_person(db, letter, By("Ben", "staff", now)),
)


def test_whatever_order_things_happen_in_every_history_is_legal(sqlite_store: Store) -> None:
    chance = random.Random(20210416)
    for uid in range(1, 31):
        dispatch = chance.choice([Dispatch.SEND, Dispatch.DRAFT])
        scene.take(sqlite_store, uid, letters=(scene.letter(uid, dispatch=dispatch),))
    with sqlite_store.writing() as db:
        for step in range(1200):
            chance.choice((*ACTS * 8, *PROOFS))(db, chance.randint(1, 30), at(step))

    with sqlite_store.reading() as db:
        assert verify_all(db) == ()
        assert {one.outcome for one in journal.entries(db)} >= {state.value for state in LetterState} - {"suppressed"}
