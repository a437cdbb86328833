"""A gap that shows after the request for pieces left: one more letter asks for it, and no line is asked for twice."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import update

from console.change import Done, Hand, Refusal
from console.deeds import settle, undo
from storage.letters import LETTER
from storage.outbox import claim_letter, resend, settle_failed, settle_uncertain
from storage.queue import queue
from storage.settlements import Saying
from storage.states import Role
from storage.sweep import orphans
from tests.console.desk import NOW, sound
from tests.console.worked import SECOND, Worked
from triage.settled import Act
from triage.values import LetterKind, LetterState

K = LetterKind


def test_a_gap_found_after_the_request_left_is_asked_for_by_a_letter_of_its_own(worked: Worked) -> None:
    worked.find_gap("development_budget")
    first = worked.let_go()
    asked = worked.due
    worked.find_gap("development_finance_plan")

    reply = worked.case.reply
    assert (first, asked, reply and reply.due.kind) == (K.MISSING_ITEMS, None, K.MORE_ITEMS)
    assert reply is not None
    assert reply.unasked == ("finance_plan",)
    text = " ".join(reply.text.blocks)
    assert "Plan de financement" in text.replace("\u00a0", " ")
    assert "déjà demandé" in text
    assert worked.letters()[K.MORE_ITEMS].state is LetterState.DRAFT


def test_it_stands_in_today_and_on_the_dossiers_page(worked: Worked) -> None:
    worked.find_gap("development_budget")
    worked.let_go()
    worked.find_gap("development_finance_plan")

    with worked.desk.office.store.reading() as db:
        (row,) = [one for one in queue(db, worked.desk.office.calls, NOW).items if one.reference == worked.reference]
    page = worked.desk.caller(Role.STAFF).get(f"/d/{worked.reference}").text
    assert row.letter is K.MORE_ITEMS
    assert "Celle-ci demande ce qu’elle ne nommait pas." in page
    assert 'action="/d/' + worked.reference + '/approval"' in page


def test_once_it_left_nothing_is_asked_again(worked: Worked) -> None:
    worked.find_gap("development_budget")
    worked.let_go()
    worked.find_gap("development_finance_plan")
    worked.let_go()

    assert worked.due is None
    assert "Tout ce qui manque est déjà demandé." in worked.desk.caller(Role.STAFF).get(f"/d/{worked.reference}").text
    assert worked.approve() is Refusal.NOTHING


def test_a_third_gap_takes_the_reminder_at_once_and_a_fourth_is_left_to_the_person(worked: Worked) -> None:
    left = []
    for kind in ("development_budget", "development_finance_plan", "treatment", "synopsis_short"):
        worked.find_gap(kind)
        left.append(worked.let_go() if worked.due else None)

    assert left == [K.MISSING_ITEMS, K.MORE_ITEMS, K.REMINDER, None]
    assert "écrivez au producteur" in worked.desk.caller(Role.STAFF).get(f"/d/{worked.reference}").text
    assert sound(worked.hand)


def test_a_request_that_still_waits_is_written_anew_instead(worked: Worked) -> None:
    worked.find_gap("development_budget")
    assert isinstance(worked.approve(), Done)
    worked.find_gap("development_finance_plan")

    assert worked.due is K.MISSING_ITEMS
    written = worked.letters()
    assert written[K.MISSING_ITEMS].state is LetterState.DRAFT
    assert set(written[K.MISSING_ITEMS].asks or ()) == {line.key for line in worked.case.whole.absent_lines}
    assert K.MORE_ITEMS not in written or written[K.MORE_ITEMS].state is LetterState.SUPPRESSED


def test_a_request_that_may_have_left_stays_in_sight_when_a_gap_is_closed_meanwhile(worked: Worked) -> None:
    worked.find_gap("development_budget")
    worked.find_gap("development_finance_plan")
    number = send_again_in_doubt(worked)
    ines = worked.desk.caller(Role.STAFF)
    ines.post(f"/settlements/{worked.case.file.settlements[-1].id}/undo")

    assert worked.letters()[K.MISSING_ITEMS].state is LetterState.DRAFT
    assert worked.reference in ines.get("/today").text
    assert f'href="/outbox/{number}"' in ines.get(f"/d/{worked.reference}").text
    assert 'value="again"' in ines.get(f"/outbox/{number}").text


def test_one_that_was_laid_aside_comes_back_as_it_is_with_the_copy_that_the_sender_needs(worked: Worked) -> None:
    worked.find_gap("development_budget")
    number = send_again_in_doubt(worked)
    ines = worked.desk.caller(Role.STAFF)
    ines.post(f"/outbox/{number}/hold")
    before = worked.letters()[K.MISSING_ITEMS]
    ines.post(f"/d/{worked.reference}/done", reply="none")
    office = worked.desk.office
    assert worked.letters()[K.MISSING_ITEMS].state is LetterState.SUPPRESSED
    with office.store.reading() as db:
        lost = {one.path.name for one in orphans(db, office.vault._folders)}
    assert not any(before.token.lower() in name for name in lost)

    ines.post(f"/settlements/{worked.case.file.settlements[-1].id}/undo")

    after = worked.letters()[K.MISSING_ITEMS]
    assert (after.state, after.message_id, after.posting) == (before.state, before.message_id, before.posting)
    assert sound(worked.hand)


def send_again_in_doubt(worked: Worked) -> int:
    """Approve what is due; the line breaks after its dot, and a person has it sent again; its number."""
    done = worked.approve()
    assert isinstance(done, Done)
    with worked.desk.office.store.writing() as db:
        claimed = claim_letter(db, SECOND)
        assert claimed is not None
        assert settle_uncertain(db, claimed.id, SECOND)
        assert resend(db, claimed.id, worked.hand.by)
    return claimed.id


def test_an_approval_of_a_letter_that_is_not_due_any_more_lets_no_other_one_leave(worked: Worked) -> None:
    """The page asks for what the request on its way did not name; then the server refuses that request."""
    worked.find_gap("development_budget")
    assert isinstance(worked.approve(), Done)
    with worked.desk.office.store.writing() as db:
        claimed = claim_letter(db, SECOND)
    assert claimed is not None
    worked.find_gap("development_finance_plan")
    ines, here = worked.desk.caller(Role.STAFF), f"/d/{worked.reference}"
    page = ines.get(here).text
    with worked.desk.office.store.writing() as db:
        assert settle_failed(db, claimed.id, SECOND, answer="550")

    assert worked.due is K.MISSING_ITEMS
    answer = ines.post(f"{here}/approval", **dict(re.findall(r'name="(revision|version)" value="(\w+)"', page)))
    assert answer.status_code == 409
    assert worked.letters()[K.MISSING_ITEMS].state is LetterState.FAILED


def test_what_was_asked_before_a_letter_said_complete_is_not_called_asked_for(worked: Worked) -> None:
    for kind in ("development_budget", "development_finance_plan", "treatment"):
        worked.find_gap(kind)
        worked.let_go()
    later = {"kind": K.COMPLETE, "queued_at": NOW + timedelta(days=1)}
    receipt = worked.letters()[K.RECEIPT].id
    with worked.desk.office.store.writing() as db:
        db.connection().execute(update(LETTER).where(LETTER.c.id == receipt).values(later))

    page = worked.desk.caller(Role.STAFF).get(f"/d/{worked.reference}").text
    assert "Tout ce qui manque est déjà demandé." not in page
    assert "écrivez au producteur" in page


def test_a_reminder_that_stands_as_a_draft_is_written_anew_when_a_gap_is_closed(worked: Worked) -> None:
    early, person = NOW - timedelta(days=14), worked.hand.person
    worked.hand = Hand(worked.desk.office, person, early)
    for kind in ("development_budget", "development_finance_plan"):
        worked.find_gap(kind)
        worked.let_go()
    worked.hand = Hand(worked.desk.office, person, NOW - timedelta(days=2))
    worked.find_gap("treatment")
    last = worked.case.file.settlements[-1].id

    assert isinstance(undo(worked.hand, worked.reference, last), Done)

    reminder = worked.letters()[K.REMINDER]
    assert reminder.state is LetterState.DRAFT
    assert set(reminder.asks or ()) == {line.key for line in worked.case.whole.absent_lines}


@pytest.mark.parametrize(("language", "still"), [("fr", "encore"), ("nl", "nog"), ("de", "noch"), ("en", "still")])
def test_a_reminder_of_a_third_gap_calls_nothing_still_missing(worked: Worked, language: str, still: str) -> None:
    for kind in ("development_budget", "development_finance_plan"):
        worked.find_gap(kind)
        worked.let_go()
    worked.find_gap("treatment")
    settle(worked.hand, worked.reference, Saying(Act.FACT, "language", (language,)))

    reply = worked.case.reply
    assert reply is not None
    assert (reply.due.kind, reply.text.language) == (K.REMINDER, language)
    assert still not in " ".join(reply.text.blocks[:3]).casefold().split(), reply.text.blocks
