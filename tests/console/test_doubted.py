"""A letter of which nobody knows whether it left: it leaves as it is or not at all, and stands at Today meanwhile."""

import re
from datetime import timedelta

import httpx
import pytest
from sqlalchemy.orm import Session

from console.change import Done, Hand
from console.placing import to_dossier
from notifier.deliver import deliver_due
from storage.badges import badges
from storage.drafts import overtake
from storage.journal import By
from storage.letters import Letter
from storage.outbox import (
    claim_letter,
    hold_letter,
    resend,
    sender_at,
    settle_by_copy,
    settle_failed,
    settle_uncertain,
)
from storage.queue import Group, QueueItem, queue
from storage.states import Role
from storage.verify import verify_all
from tests.console.desk import NOW, Caller, Desk
from tests.console.test_answering import approved, unplaced
from tests.console.test_refused import approve, letter, row_of, sending
from tests.console.worked import Worked
from tests.installations import live_calls
from triage.values import LetterKind, LetterState


@pytest.fixture
def ines(desk: Desk) -> Caller:
    return desk.caller(Role.STAFF)


def claim(db: Session, number: int) -> None:
    """Let the sender take this letter, after those that are due before it."""
    while (taken := claim_letter(db, NOW + timedelta(minutes=3))) and taken.id != number:
        pass
    assert taken is not None


def doubted(desk: Desk, ines: Caller, row: QueueItem) -> Letter:
    """The dossier's letter, approved; the line broke after its dot, and a person had it sent again."""
    _, first = approve(desk, ines, row)
    with desk.office.store.writing() as db:
        claim(db, first.id)
        assert settle_uncertain(db, first.id, NOW)
        assert resend(db, first.id, By("ines", "staff", NOW))
    return letter(desk, first.id)


def tries_of(ines: Caller, number: int) -> str:
    """How many tries the letter's page knows of."""
    (tries,) = re.findall(r'name="tries" value="(\d+)"', ines.get(f"/outbox/{number}").text)
    return str(tries)


def again_from(ines: Caller, number: int) -> httpx.Response:
    """Have a letter sent again, from its page."""
    return ines.post(f"/outbox/{number}/outcome", outcome="again", tries=tries_of(ines, number))


def nothing_to_approve(ines: Caller, row: QueueItem, number: int) -> str:
    """The dossier's page, which leads to the letter and offers neither to approve nor to change it."""
    page = ines.get(row.path).text
    assert f'action="{row.path}/approval"' not in page
    assert 'data-do="edit"' not in page
    assert f'href="/outbox/{number}"' in page
    return page


def test_a_letter_that_may_have_left_and_is_held_back_leaves_as_it_is_or_not_at_all(desk: Desk) -> None:
    ines, row = desk.caller(Role.STAFF), row_of(desk)
    first = doubted(desk, ines, row)
    ines.post(f"/outbox/{first.id}/hold")

    assert "peut-être déjà partie" in nothing_to_approve(ines, row, first.id)
    assert "part tel quel, ou pas du tout" in ines.get(f"/outbox/{first.id}").text
    assert again_from(ines, first.id).status_code == 303
    again = letter(desk, first.id)
    assert (again.state, again.message_id) == (LetterState.QUEUED, first.message_id)


def test_neither_today_nor_the_outbox_call_it_ready_to_be_approved(desk: Desk) -> None:
    ines, row = desk.caller(Role.STAFF), row_of(desk)
    first = doubted(desk, ines, row)
    ines.post(f"/outbox/{first.id}/hold")

    with desk.office.store.reading() as db:
        (shown,) = [one for one in queue(db, live_calls(), NOW).items if one.reference == row.reference]
    assert (shown.group, shown.doubted) == (Group.TO_CHECK, True)
    assert "La lettre est peut-être déjà partie." in ines.get("/today").text.replace("\u00a0", " ")
    assert "Peut-être parti" in ines.get("/outbox?show=drafts").text


def test_the_copy_of_a_held_back_letter_ends_it(desk: Desk) -> None:
    ines, row = desk.caller(Role.STAFF), row_of(desk)
    first = doubted(desk, ines, row)
    ines.post(f"/outbox/{first.id}/hold")
    with desk.office.store.writing() as db:
        assert settle_by_copy(db, first.id, NOW)

    assert 'value="again"' not in ines.get(f"/outbox/{first.id}").text
    assert ines.post(f"/outbox/{first.id}/outcome", outcome="again", tries="1").status_code == 409
    assert letter(desk, first.id).state is LetterState.SENT


@pytest.mark.parametrize("state", ["draft", "suppressed", "failed"])
def test_a_person_says_of_a_letter_that_waits_no_more_that_it_left(desk: Desk, state: str) -> None:
    ines, row = desk.caller(Role.STAFF), row_of(desk)
    first = doubted(desk, ines, row)
    if state == "failed":
        with desk.office.store.writing() as db:
            claim(db, first.id)
            assert settle_failed(db, first.id, NOW, answer="550 5.1.1")
    else:
        ines.post(f"/outbox/{first.id}/hold")
    if state == "suppressed":
        ines.post(f"{row.path}/done", reply="none")
    assert letter(desk, first.id).state.value == state

    assert 'value="arrived"' in ines.get(f"/outbox/{first.id}").text
    assert ines.post(f"/outbox/{first.id}/outcome", outcome="arrived").status_code == 303
    assert letter(desk, first.id).state is LetterState.SENT
    with desk.office.store.reading() as db:
        assert verify_all(db, desk.made.vault) == ()


def test_a_letter_that_may_have_left_and_was_refused_is_sent_again_only_as_it_is(desk: Desk) -> None:
    ines, row = desk.caller(Role.STAFF), row_of(desk)
    first = doubted(desk, ines, row)
    with desk.office.store.writing() as db:
        claim(db, first.id)
        assert settle_failed(db, first.id, NOW, answer="550 5.1.1")

    nothing_to_approve(ines, row, first.id)
    assert 'value="again"' in ines.get(f"/outbox/{first.id}").text
    assert again_from(ines, first.id).status_code == 303
    again = letter(desk, first.id)
    assert (again.state, again.message_id) == (LetterState.QUEUED, first.message_id)
    assert f'href="/outbox/{first.id}"' not in ines.get("/today").text
    with desk.office.store.reading() as db:
        assert verify_all(db, desk.made.vault) == ()


def test_no_other_draft_leaves_by_that_way(desk: Desk) -> None:
    ines, row = desk.caller(Role.STAFF), row_of(desk)
    _, first = approve(desk, ines, row)
    ines.post(f"/outbox/{first.id}/hold")

    assert ines.post(f"/outbox/{first.id}/outcome", outcome="again", tries="0").status_code == 409
    assert letter(desk, first.id).state is LetterState.DRAFT


def test_two_people_who_ask_at_the_same_page_have_it_sent_again_once(desk: Desk, ines: Caller) -> None:
    first = doubted(desk, ines, row_of(desk))
    with desk.office.store.writing() as db:
        claim(db, first.id)
        assert settle_uncertain(db, first.id, NOW)
    seen = tries_of(ines, first.id)
    assert ines.post(f"/outbox/{first.id}/outcome", outcome="again", tries=seen).status_code == 303
    with desk.office.store.writing() as db:
        claim(db, first.id)
        assert settle_uncertain(db, first.id, NOW)

    late = ines.post(f"/outbox/{first.id}/outcome", outcome="again", tries=seen)

    assert late.status_code == 409
    assert letter(desk, first.id).state is LetterState.UNCERTAIN
    assert again_from(ines, first.id).status_code == 303


@pytest.mark.parametrize("state", ["draft", "uncertain", "failed"])
def test_what_was_written_for_the_dossier_that_its_message_was_taken_out_of_is_not_sent_again(
    desk: Desk, hand: Hand, ines: Caller, state: str
) -> None:
    row = row_of(desk)
    other = next(one for one in items(desk) if one.reference not in {"", row.reference})
    first = doubted(desk, ines, row)
    if state == "draft":
        ines.post(f"/outbox/{first.id}/hold")
    else:
        with desk.office.store.writing() as db:
            claim(db, first.id)
            assert (settle_uncertain if state == "uncertain" else settle_failed)(db, first.id, NOW)
    tries = tries_of(ines, first.id)

    assert isinstance(to_dossier(hand, first.message, other.reference, contact=False), Done)

    page = ines.get(f"/outbox/{first.id}").text
    assert letter(desk, first.id).dossier == other.dossier
    assert 'value="arrived"' in page
    assert 'value="again"' not in page
    assert "Son message a changé de dossier depuis qu’il a été écrit" in page
    assert ines.post(f"/outbox/{first.id}/outcome", outcome="again", tries=tries).status_code == 409
    assert letter(desk, first.id).state is not LetterState.QUEUED
    with desk.office.store.reading() as db:
        assert verify_all(db, desk.made.vault) == ()


def items(desk: Desk) -> tuple[QueueItem, ...]:
    with desk.office.store.reading() as db:
        return queue(db, live_calls(), NOW).items


def lost(desk: Desk, number: int) -> None:
    """The line broke after the dot of this letter, and a person had it sent again."""
    with desk.office.store.writing() as db:
        claim(db, number)
        assert settle_uncertain(db, number, NOW)
        assert resend(db, number, By("ines", "staff", NOW + timedelta(seconds=1)))


def at_today(ines: Caller, number: int) -> bool:
    return f'href="/outbox/{number}"' in ines.get("/today").text


def badge(desk: Desk) -> int:
    with desk.office.store.reading() as db:
        return badges(db).today


def test_an_answer_without_dossier_that_may_have_left_and_is_held_back_stands_at_today(
    desk: Desk, hand: Hand, ines: Caller
) -> None:
    (number,) = unplaced(hand)
    answer = approved(hand, number)
    lost(desk, answer.id)
    before = badge(desk)

    ines.post(f"/outbox/{answer.id}/hold")

    (row,) = [one for one in items(desk) if one.message == number]
    assert (row.group, row.doubted, row.letter_id) == (Group.TO_CHECK, True, answer.id)
    page = ines.get("/today").text.replace("\u00a0", " ")
    assert f'href="/outbox/{answer.id}"' in page
    assert "La lettre est peut-être déjà partie." in page
    assert badge(desk) == before + 1


@pytest.mark.parametrize("choice", ["arrived", "again", "discard"])
def test_whoever_says_what_became_of_such_an_answer_is_asked_no_more(
    desk: Desk, hand: Hand, ines: Caller, choice: str
) -> None:
    (number,) = unplaced(hand)
    answer = approved(hand, number)
    lost(desk, answer.id)
    ines.post(f"/outbox/{answer.id}/hold")
    page = ines.get(f"/outbox/{answer.id}").text

    if choice == "discard":
        assert f"/letters/{answer.id}/discard" in page
        done = ines.post(f"/letters/{answer.id}/discard")
    else:
        tries = tries_of(ines, answer.id)
        done = ines.post(f"/outbox/{answer.id}/outcome", outcome=choice, tries=tries)

    assert done.status_code == 303
    assert not at_today(ines, answer.id)
    with desk.office.store.reading() as db:
        assert verify_all(db, desk.made.vault) == ()


def test_an_answer_without_dossier_that_the_sender_kept_back_stands_at_today(
    desk: Desk, hand: Hand, ines: Caller
) -> None:
    """Over a cap, or by the command line: its message was settled when it was approved."""
    (number,) = unplaced(hand)
    answer = approved(hand, number)
    with desk.office.store.writing() as db:
        assert hold_letter(db, answer.id, sender_at(NOW))

    (row,) = [one for one in items(desk) if one.message == number]

    assert (row.group, row.letter) == (Group.READY, LetterKind.ANSWER)
    assert f'href="/m/{number}/match"' in ines.get("/today").text


def aside(desk: Desk, ines: Caller, row: QueueItem) -> Letter:
    """The dossier's letter may have left, and another one is due in its place."""
    first = doubted(desk, ines, row)
    ines.post(f"/outbox/{first.id}/hold")
    with desk.office.store.writing() as db:
        assert first.dossier is not None
        assert overtake(db, first.dossier, keep=None, by=By("ines", "staff", NOW)) == (first.id,)
    return letter(desk, first.id)


def test_a_letter_that_may_have_left_and_was_put_aside_stands_at_today_until_somebody_says(
    desk: Desk, ines: Caller
) -> None:
    one = aside(desk, ines, row_of(desk))

    assert one.state is LetterState.SUPPRESSED
    assert at_today(ines, one.id)
    assert "C’est réglé" in ines.get(f"/outbox/{one.id}").text
    assert ines.post(f"/outbox/{one.id}/failure").status_code == 303
    assert not at_today(ines, one.id)
    ines.post(f"/outbox/{one.id}/failure/undo")
    assert at_today(ines, one.id)
    with desk.office.store.reading() as db:
        assert verify_all(db, desk.made.vault) == ()


def test_who_lays_a_dossier_aside_is_not_asked_about_its_letter_again(desk: Desk, ines: Caller) -> None:
    row = row_of(desk)
    first = doubted(desk, ines, row)
    ines.post(f"/outbox/{first.id}/hold")

    ines.post(f"{row.path}/done", reply="none")

    assert letter(desk, first.id).state is LetterState.SUPPRESSED
    assert not at_today(ines, first.id)
    assert row.path not in ines.get("/today").text


def test_one_that_is_due_again_stands_in_its_dossiers_row_alone(desk: Desk, ines: Caller) -> None:
    row = row_of(desk)
    one = aside(desk, ines, row)

    ines.post(f"{row.path}/facts", name="company", value="Wesertal Film")  # the dossier is reckoned anew

    assert letter(desk, one.id).state is LetterState.DRAFT
    assert [item.group for item in items(desk) if item.reference == row.reference] == [Group.TO_CHECK]
    assert not at_today(ines, one.id)


def test_a_failure_without_dossier_is_called_by_who_wrote(desk: Desk, hand: Hand, ines: Caller) -> None:
    (number,) = unplaced(hand)
    answer = approved(hand, number)
    with desk.office.store.writing() as db:
        claim(db, answer.id)
        assert settle_failed(db, answer.id, NOW, answer="550 5.1.1")

    page = ines.get("/today").text

    assert "Expéditeur illisible" not in page
    assert answer.recipient in page


@pytest.mark.servers
def test_a_refused_one_leaves_a_real_server_again_with_the_very_copy(desk: Desk, ines: Caller) -> None:
    row = row_of(desk)
    _, first = approve(desk, ines, row)
    with sending(desk) as (server, sender):
        server.faults.taken_but_lost = 100
        deliver_due(sender)
        assert letter(desk, first.id).state is LetterState.UNCERTAIN
        server.faults.taken_but_lost = 0
        server.faults.rcpt[first.recipient] = "550 5.7.1 not today"
        again_from(ines, first.id)
        deliver_due(sender)
        assert letter(desk, first.id).state is LetterState.FAILED
        del server.faults.rcpt[first.recipient]
        (before,) = [one for one in server.taken if first.recipient in one.recipients]

        again_from(ines, first.id)
        deliver_due(sender)

    same = [one.data for one in server.taken if first.recipient in one.recipients]
    assert same == [before.data, before.data]
    assert letter(desk, first.id).state is LetterState.SENT


def test_a_letter_that_may_have_left_beside_the_one_that_is_due_is_asked_about_when_that_one_is_laid_aside(
    desk: Desk, ines: Caller
) -> None:
    one = Worked(desk)
    receipt = one.letters()[LetterKind.RECEIPT].id
    with desk.office.store.writing() as db:
        claim(db, receipt)
        assert settle_uncertain(db, receipt, NOW)
    one.find_gap("development_budget")
    with desk.office.store.writing() as db:
        assert resend(db, receipt, By("ines", "staff", NOW))
    ines.post(f"/outbox/{receipt}/hold")
    assert (one.due, letter(desk, receipt).state) == (LetterKind.MISSING_ITEMS, LetterState.DRAFT)

    ines.post(f"/d/{one.reference}/done", reply="none")

    assert letter(desk, receipt).state is LetterState.SUPPRESSED
    assert at_today(ines, receipt)
