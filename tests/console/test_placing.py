"""Where a person says a message belongs, on a real installation: join, new, none, unwanted, and the way back."""

import pytest

from console.change import Done, Hand, Refusal
from console.placing import NONE, UNWANTED, to_dossier, to_new_dossier, to_nobody, undo_place
from storage import journal
from storage.dossiers import list_dossiers
from storage.journal import By
from storage.letters import add_letters, get_letter
from storage.matching import dossier_of_message
from storage.queue import Group, QueueItem, queue
from storage.settlements import get_settlement
from storage.states import DossierState
from storage.verify import history_breaches
from tests.console.desk import NOW, case, sound
from tests.storage import scene
from triage.values import LetterKind, LetterState


def items(hand: Hand) -> tuple[QueueItem, ...]:
    with hand.office.store.reading() as db:
        return queue(db, hand.office.calls, NOW).items


def stray(hand: Hand) -> list[int]:
    return [item.message for item in items(hand) if item.group is Group.TO_MATCH]


def late(hand: Hand) -> QueueItem:
    (row,) = [item for item in items(hand) if item.letter is LetterKind.LATE]
    return row


def complete(hand: Hand) -> str:
    with hand.office.store.reading() as db:
        return next(line.reference for line in list_dossiers(db) if line.state is DossierState.COMPLETE)


def undone(hand: Hand, number: int) -> Refusal | None:
    with hand.office.store.reading() as db:
        one = get_settlement(db, number)
    assert one is not None
    return undo_place(hand, one)


def test_a_question_joins_a_dossier_and_waits_again_when_that_is_undone(hand: Hand) -> None:
    (number,) = stray(hand)
    done = to_dossier(hand, number, complete(hand), contact=True)
    assert isinstance(done, Done)
    joined = case(hand, complete(hand)).part(number), stray(hand)

    assert undone(hand, done.settlements[0]) is None

    assert joined[0] is not None
    assert joined[1] == []
    assert stray(hand) == [number]
    assert case(hand, complete(hand)).part(number) is None
    assert sound(hand)


def test_files_go_with_their_message_and_come_back(hand: Hand) -> None:
    row, home = late(hand), complete(hand)
    pieces = len(case(hand, row.reference).whole.pieces)
    before = len(case(hand, home).whole.pieces)
    done = to_dossier(hand, row.message, home, contact=False)
    assert isinstance(done, Done)
    between = len(case(hand, home).whole.pieces), len(case(hand, row.reference).whole.pieces)

    undone(hand, done.settlements[0])

    assert between == (before + pieces, 0)
    assert len(case(hand, home).whole.pieces) == before
    assert len(case(hand, row.reference).whole.pieces) == pieces
    assert sound(hand)


def test_a_letter_approved_for_a_message_does_not_leave_once_the_message_is_taken_out_again(hand: Hand) -> None:
    (number,) = stray(hand)
    home = complete(hand)
    done = to_dossier(hand, number, home, contact=True)
    assert isinstance(done, Done)
    letter = waiting_letter(hand, number)

    undone(hand, done.settlements[0])

    with hand.office.store.reading() as db:
        found = get_letter(db, letter)
        assert history_breaches(db) == ()
    assert found is not None
    assert (found.state, found.dossier) == (LetterState.SUPPRESSED, None)


def waiting_letter(hand: Hand, message: int) -> int:
    """A letter that answers a message and waits to leave."""
    with hand.office.store.writing() as db:
        (number,) = add_letters(
            db, message, dossier_of_message(db, message), (scene.letter(99, kind=LetterKind.COMPLETE),), NOW
        )
        journal.write(db, By("ines", "staff", NOW), action="approve", object=f"letter:{number}", outcome="queued")
    return number


def test_the_sender_becomes_a_contact_only_when_asked(hand: Hand) -> None:
    row, home = late(hand), complete(hand)

    to_dossier(hand, row.message, home, contact=False)

    assert row.sender.lower() not in case(hand, home).file.correspondents


def test_a_stranger_placed_wrongly_learns_nothing_more_once_their_mail_is_taken_elsewhere(hand: Hand) -> None:
    row, home = late(hand), complete(hand)
    to_dossier(hand, row.message, home, contact=True)
    wrongly = row.sender.lower() in case(hand, home).file.correspondents

    new = to_new_dossier(hand, row.message)

    assert isinstance(new, Done)
    assert (wrongly, row.sender.lower() in case(hand, home).file.correspondents) == (True, False)
    assert sound(hand)


def test_a_contact_whose_mail_comes_back_is_a_contact_again(hand: Hand) -> None:
    row, home = late(hand), complete(hand)
    done = to_dossier(hand, row.message, home, contact=False)
    assert isinstance(done, Done)

    assert undone(hand, done.settlements[0]) is None

    assert row.sender.lower() in case(hand, row.reference).file.correspondents
    assert row.sender.lower() not in case(hand, home).file.correspondents
    assert sound(hand)


def test_a_new_dossier_is_opened_for_a_message(hand: Hand) -> None:
    (number,) = stray(hand)

    done = to_new_dossier(hand, number)

    assert isinstance(done, Done)
    assert [mail.id for mail in case(hand, done.case.reference).file.mails] == [number]
    assert stray(hand) == []
    assert sound(hand)


@pytest.mark.parametrize("what", [NONE, UNWANTED])
def test_what_belongs_nowhere_is_put_aside_and_comes_back(hand: Hand, what: str) -> None:
    (number,) = stray(hand)
    settled = to_nobody(hand, number, what)
    assert not isinstance(settled, Refusal)
    aside = stray(hand)

    undone(hand, settled)

    assert (aside, stray(hand)) == ([], [number])
    assert sound(hand)


def test_nothing_is_placed_twice_or_out_of_nowhere(hand: Hand) -> None:
    assert to_nobody(hand, 99_999, NONE) is Refusal.GONE
    assert to_dossier(hand, 99_999, complete(hand), contact=False) is Refusal.GONE
    assert to_new_dossier(hand, 99_999) is Refusal.GONE


def test_a_message_may_be_said_to_be_a_dossier_of_its_own(hand: Hand) -> None:
    row = late(hand)

    done = to_dossier(hand, row.message, row.reference, contact=False)

    assert isinstance(done, Done)
    assert done.case.reference == row.reference
    assert sound(hand)
