"""A question that belongs to no dossier: somebody writes the answer, approves it with a hold, takes it back."""

import re
from email import message_from_bytes, policy

import pytest

from console.answering import answer_to, approve_answer, take_answer_back, write_answer
from console.case import Reply
from console.change import Hand, Refusal
from console.placing import to_nobody
from console.writing import version_of
from notifier.blocks import typed
from storage.blobs import blobs_of
from storage.journal import entries
from storage.letters import Letter, list_letters
from storage.queue import Group, queue
from storage.states import Role
from tests.console.desk import NOW, Desk, sound
from triage.values import LetterKind, LetterState

WORDS = "La clôture est le 16 avril."


@pytest.fixture
def number(hand: Hand) -> int:
    (row,) = unplaced(hand)
    return row


def unplaced(hand: Hand) -> list[int]:
    with hand.office.store.reading() as db:
        return [item.message for item in queue(db, hand.office.calls, NOW).items if item.group is Group.TO_MATCH]


def letters(hand: Hand, number: int) -> dict[LetterKind, LetterState]:
    with hand.office.store.reading() as db:
        return {one.kind: one.state for one in list_letters(db) if one.message == number}


def reply(hand: Hand, number: int) -> Reply:
    found = answer_to(hand.office, number, hand.person, hand.now)
    assert found is not None
    return found


def written(hand: Hand, number: int) -> Reply:
    frame = reply(hand, number)
    first, *rest = frame.text.blocks
    write_answer(hand, number, typed((first, WORDS, *rest)), version_of(frame))
    return reply(hand, number)


def approved(hand: Hand, number: int) -> Letter:
    letter = approve_answer(hand, number, version_of(written(hand, number)))
    assert isinstance(letter, Letter)
    return letter


def test_where_no_dossier_fits_the_button_promises_none(desk: Desk, number: int) -> None:
    page = desk.caller(Role.STAFF).get(f"/m/{number}/match").text

    assert "Classer et suivant" in page
    assert "Rattacher et suivant" not in page


def test_the_frame_alone_is_no_answer(hand: Hand, number: int) -> None:
    frame = reply(hand, number)

    assert frame.unwritten
    assert approve_answer(hand, number, version_of(frame)) is Refusal.UNWRITTEN
    assert LetterKind.ANSWER not in letters(hand, number)


def test_an_approved_answer_waits_for_its_hold_and_the_message_for_nobody(hand: Hand, number: int) -> None:
    letter = approved(hand, number)

    assert (letter.state, letter.due_at, letter.dossier) == (LetterState.QUEUED, NOW + hand.office.hold, None)
    assert unplaced(hand) == []
    assert letters(hand, number)[LetterKind.NEUTRAL] is LetterState.SUPPRESSED
    assert sound(hand)


def test_what_leaves_holds_the_persons_words_and_names_no_dossier(hand: Hand, number: int) -> None:
    letter = approved(hand, number)
    with hand.office.store.reading() as db:
        (ref,) = [one for one in blobs_of(db, number) if one.name == f"letter-{letter.token}"]
    mail = message_from_bytes(hand.office.opener.open_blob(ref), policy=policy.default)
    text = mail.get_content()

    assert WORDS in text
    assert "Référence" not in text
    assert "Auto-Submitted" not in mail


def test_taken_back_it_is_a_draft_and_everything_waits_as_before(hand: Hand, number: int) -> None:
    before = letters(hand, number)

    assert take_answer_back(hand, approved(hand, number)) is None

    assert letters(hand, number) == before | {LetterKind.ANSWER: LetterState.DRAFT}
    assert unplaced(hand) == [number]
    assert WORDS in reply(hand, number).final.blocks
    assert sound(hand)


def test_another_text_than_the_one_shown_is_not_approved(hand: Hand, number: int) -> None:
    shown = version_of(written(hand, number))
    write_answer(hand, number, "Une autre réponse.", shown)

    assert approve_answer(hand, number, shown) is Refusal.STALE
    assert letters(hand, number)[LetterKind.ANSWER] is LetterState.DRAFT


def test_no_dossier_leaves_no_answer_behind(hand: Hand, number: int) -> None:
    written(hand, number)

    to_nobody(hand, number, "none")

    assert set(letters(hand, number).values()) == {LetterState.SUPPRESSED}
    assert sound(hand)


def test_every_step_stands_in_the_journal(hand: Hand, number: int) -> None:
    take_answer_back(hand, approved(hand, number))

    with hand.office.store.reading() as db:
        steps = [entry.action for entry in entries(db) if entry.actor == "ines" and entry.object.startswith("letter")]
    assert steps == ["compose", "approve", "overtake", "hold", "revive"]


def test_a_message_of_a_dossier_is_answered_there(hand: Hand) -> None:
    with hand.office.store.reading() as db:
        placed = next(one.message for one in list_letters(db) if one.dossier is not None)

    assert answer_to(hand.office, placed, hand.person, NOW) is None
    assert write_answer(hand, placed, WORDS, "") is Refusal.NOTHING


def test_it_is_written_and_approved_on_the_messages_page_and_undone(desk: Desk, hand: Hand, number: int) -> None:
    caller, page = desk.caller(Role.STAFF), f"/m/{number}/match"
    on = version_of(reply(hand, number))
    caller.post(f"/m/{number}/answer", at=page, text=f"Bonjour,\n\n{WORDS}", version=on)
    version = re.search(r'name="version" value="(\w+)"', caller.get(page).text)
    assert version is not None

    answer = caller.post(f"/m/{number}/answer/approval", at=page, version=version[1])
    undo = re.search(r'action="(/letters/\d+/recall)"', caller.get("/today").text)

    assert answer.status_code == 303
    assert unplaced(hand) == []
    assert undo is not None
    caller.post(undo[1], at=page)
    assert unplaced(hand) == [number]


def test_a_late_dossier_says_so_in_its_head(desk: Desk, hand: Hand) -> None:
    with hand.office.store.reading() as db:
        (row,) = [item for item in queue(db, hand.office.calls, NOW).items if item.letter is LetterKind.LATE]

    assert '<span class="tag bad">' in desk.caller(Role.STAFF).get(f"/d/{row.reference}").text
