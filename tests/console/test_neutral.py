"""The neutral receipt to who wrote a message without a dossier: a person approves it or throws it away."""

import re

import pytest
from sqlalchemy import update

from console.change import Hand
from storage.letters import LETTER, Letter, list_letters
from storage.messages import MESSAGE
from storage.queue import Group, queue
from storage.states import Role
from tests.console.desk import NOW, Caller, Desk
from triage.values import LetterKind, LetterState


@pytest.fixture
def draft(hand: Hand) -> Letter:
    """The receipt for the message that waits without a dossier, as a fund has it that lets no receipt leave alone."""
    with hand.office.store.writing() as db:
        (number,) = [item.message for item in queue(db, hand.office.calls, NOW).items if item.group is Group.TO_MATCH]
        one = (LETTER.c.message_id == number) & (LETTER.c.kind == LetterKind.NEUTRAL)
        db.connection().execute(update(LETTER).where(one).values(state=LetterState.DRAFT, queued_at=None, due_at=None))
    return letter(hand)


def letter(hand: Hand) -> Letter:
    with hand.office.store.reading() as db:
        (one,) = [one for one in list_letters(db) if one.kind is LetterKind.NEUTRAL and one.dossier is None]
    return one


def reference_on(caller: Caller, one: Letter) -> str:
    found = re.search(r"WIM21A-\w{6}", caller.get(f"/outbox/{one.id}").text)
    assert found
    return found[0]


def waits(hand: Hand) -> bool:
    with hand.office.store.reading() as db:
        return any(item.group is Group.TO_MATCH for item in queue(db, hand.office.calls, NOW).items)


def test_its_page_shows_what_would_leave_and_both_ways(desk: Desk, draft: Letter) -> None:
    page = desk.caller(Role.STAFF).get(f"/outbox/{draft.id}").text

    assert f"/letters/{draft.id}/approval" in page
    assert f"/letters/{draft.id}/discard" in page
    assert re.search(r"Référence\s:\s+WIM21A-[2-9A-Z]{6}\b", page)  # one that says nothing: no dossier has it


def test_an_approved_one_leaves_after_its_hold_and_the_message_waits_all_the_same(
    desk: Desk, hand: Hand, draft: Letter
) -> None:
    ben = desk.caller(Role.STAFF)
    seen = reference_on(ben, draft)

    ben.post(f"/letters/{draft.id}/approval", token=draft.token)

    now = letter(hand)
    assert reference_on(ben, now) == seen
    assert (now.state, now.approved_by, now.due_at) == (LetterState.QUEUED, "ines", NOW + desk.office.hold)
    assert waits(hand)


def test_an_approval_is_taken_back_while_it_waits(desk: Desk, hand: Hand, draft: Letter) -> None:
    ben = desk.caller(Role.STAFF)
    ben.post(f"/letters/{draft.id}/approval", token=draft.token)

    ben.post(f"/letters/{draft.id}/recall")

    assert letter(hand).state is LetterState.DRAFT


def test_a_page_that_shows_another_draft_approves_nothing(desk: Desk, hand: Hand, draft: Letter) -> None:
    answer = desk.caller(Role.STAFF).post(f"/letters/{draft.id}/approval", token="another")

    assert (answer.status_code, letter(hand).state) == (409, LetterState.DRAFT)


def test_one_thrown_away_goes_to_nobody_and_may_come_back(desk: Desk, hand: Hand, draft: Letter) -> None:
    ben = desk.caller(Role.STAFF)

    ben.post(f"/letters/{draft.id}/discard")
    assert letter(hand).state is LetterState.SUPPRESSED

    ben.post(f"/letters/{draft.id}/revival")
    assert letter(hand).state is LetterState.DRAFT


def test_a_letter_of_a_dossier_is_neither_approved_nor_thrown_away_here(desk: Desk, hand: Hand) -> None:
    with hand.office.store.reading() as db:
        other = next(one for one in list_letters(db) if one.dossier is not None and one.state is LetterState.DRAFT)
    ben = desk.caller(Role.STAFF)

    codes = [ben.post(f"/letters/{other.id}/{what}", token=other.token).status_code for what in ("approval", "discard")]

    assert codes == [409, 409]


def test_one_whose_message_got_a_dossier_meanwhile_is_not_approved_here(desk: Desk, hand: Hand, draft: Letter) -> None:
    with hand.office.store.writing() as db:  # a person put the message into a dossier meanwhile
        db.connection().execute(update(MESSAGE).where(MESSAGE.c.id == draft.message).values(dossier_id=1))

    answer = desk.caller(Role.STAFF).post(f"/letters/{draft.id}/approval", token=draft.token)

    assert answer.status_code == 409
