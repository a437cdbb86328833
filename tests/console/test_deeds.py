"""What people do to a dossier, on a real installation: settle, undo, write, approve, take back, lay aside."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.approving import answer_question, approve, take_back, write_reply
from console.case import Case
from console.change import TRIES, Done, Hand, Refusal, follow
from console.deeds import lay_aside, settle, undo
from console.writing import version_of
from notifier.blocks import typed
from storage.casefile import casefile
from storage.dossiers import list_dossiers
from storage.letters import Letter, list_letters
from storage.outbox import claim_letter
from storage.queue import Group, QueueItem, queue
from storage.settlements import SETTLEMENT, Saying
from storage.states import DossierState, Role
from tests.console.desk import NOW, Desk, case, sound
from triage.settled import NO_PIECE, Act
from triage.values import LetterKind, LetterState, LineState


def references(hand: Hand) -> dict[str, str]:
    with hand.office.store.reading() as db:
        return {line.title: line.reference for line in list_dossiers(db)}


def late_one(hand: Hand) -> str:
    with hand.office.store.reading() as db:
        (row,) = [item for item in queue(db, hand.office.calls, NOW).items if item.letter is LetterKind.LATE]
    return row.reference


def letters(hand: Hand, reference: str) -> list[Letter]:
    with hand.office.store.reading() as db:
        return list(reversed(list_letters(db, dossier=case(hand, reference).file.dossier.id)))


def row_of(hand: Hand, reference: str) -> list[QueueItem]:
    with hand.office.store.reading() as db:
        return [item for item in queue(db, hand.office.calls, hand.now).items if item.reference == reference]


def done(result: Done | Refusal) -> Done:
    assert isinstance(result, Done), result
    return result


def state(of: Case, key: str) -> LineState:
    return next(line.state for line in of.whole.standings if line.key == key)


@pytest.fixture
def reference(hand: Hand) -> str:
    return late_one(hand)


def test_what_must_follow_outlasts_colleagues_who_keep_changing_the_dossier(hand: Hand, reference: str) -> None:
    overtaken: list[int] = []

    def chance(count: int) -> bytes:
        """A colleague is faster each time a letter is about to be sealed, more often than a deed has patience for."""
        if len(overtaken) <= TRIES:
            overtaken.append(count)
            done(settle(hand, reference, Saying(Act.MINE)))
        return hand.office.randomness(count)

    slow = replace(hand, office=replace(hand.office, randomness=chance))

    assert settle(slow, reference) is Refusal.BUSY
    overtaken.clear()
    assert follow(slow, reference)


def test_a_settlement_moves_checklist_draft_and_revision_together(hand: Hand, reference: str) -> None:
    before = case(hand, reference)

    after = done(settle(hand, reference, Saying(Act.WAIVE, "synopsis", ("other",))))

    assert state(before, "synopsis") is not LineState.WAIVED
    assert state(case(hand, reference), "synopsis") is LineState.WAIVED
    assert case(hand, reference).file.dossier.revision == before.file.dossier.revision + 1
    assert len(after.settlements) == 1
    assert sound(hand)


def test_undoing_brings_everything_back(hand: Hand, reference: str) -> None:
    before = case(hand, reference)
    (number,) = done(settle(hand, reference, Saying(Act.FACT, "title", ("Autre titre",)))).settlements
    between = case(hand, reference)

    done(undo(hand, reference, number))

    after = case(hand, reference)
    assert between.file.dossier.title == "Autre titre"
    assert replace(after.file.dossier, revision=0) == replace(before.file.dossier, revision=0)
    assert after.whole.standings == before.whole.standings
    assert sound(hand)


def complete_one(hand: Hand) -> str:
    with hand.office.store.reading() as db:
        return next(line.reference for line in list_dossiers(db) if line.state is DossierState.COMPLETE)


def waiting(hand: Hand, reference: str) -> set[LetterKind]:
    """The kinds of a dossier's letters that wait to leave."""
    return {one.kind for one in letters(hand, reference) if one.state is LetterState.QUEUED}


def test_a_receipt_that_says_complete_does_not_leave_once_a_person_says_otherwise(hand: Hand) -> None:
    reference = complete_one(hand)
    piece = next(one for one in case(hand, reference).whole.pieces if one.kind == "development_budget")
    saying = Saying(Act.PIECE, piece.attachment, (NO_PIECE,), piece.first_page, piece.last_page)

    (number,) = done(settle(hand, reference, saying)).settlements
    between = waiting(hand, reference), row_of(hand, reference)[0].letter
    done(undo(hand, reference, number))

    assert between == (set(), LetterKind.MISSING_ITEMS)
    assert row_of(hand, reference)[0].letter is LetterKind.RECEIPT
    assert sound(hand)


def test_a_word_that_changes_no_line_lets_a_waiting_letter_leave(hand: Hand) -> None:
    reference = complete_one(hand)

    done(settle(hand, reference, Saying(Act.MINE)))

    assert waiting(hand, reference) == {LetterKind.RECEIPT}


def shown(hand: Hand, reference: str) -> tuple[int, str]:
    """What the dossier's page shows: the dossier's revision and the letter's version."""
    found = case(hand, reference)
    return found.file.dossier.revision, found.version


def test_an_approved_letter_waits_and_can_be_taken_back(hand: Hand, reference: str) -> None:
    letter = done(approve(hand, reference, *shown(hand, reference))).letter
    queued = next(one for one in letters(hand, reference) if one.id == letter)
    gone = row_of(hand, reference)
    done(take_back(hand, reference, queued))

    assert (queued.state, queued.due_at) == (LetterState.QUEUED, NOW + timedelta(minutes=2))
    assert gone == []
    assert [one.state for one in letters(hand, reference) if one.id == letter] == [LetterState.DRAFT]
    assert [item.group for item in row_of(hand, reference)] == [Group.READY]
    assert sound(hand)


def test_a_button_pressed_twice_approves_once_and_says_so_twice(hand: Hand, reference: str) -> None:
    revision, version = shown(hand, reference)

    first, second = (done(approve(hand, reference, revision, version)) for _ in range(2))

    assert second.letter == first.letter
    assert case(hand, reference).file.dossier.revision == revision + 1
    assert [one.id for one in letters(hand, reference) if one.state is LetterState.QUEUED] == [first.letter]


def test_what_is_sent_can_not_be_taken_back(hand: Hand, reference: str) -> None:
    letter = done(approve(hand, reference, *shown(hand, reference))).letter
    with hand.office.store.writing() as db:
        while claim_letter(db, NOW + timedelta(minutes=3)):
            pass
    queued = next(one for one in letters(hand, reference) if one.id == letter)

    assert take_back(hand, reference, queued) is Refusal.NOTHING


def test_a_stale_page_approves_nothing(hand: Hand, reference: str) -> None:
    page = shown(hand, reference)
    settle(hand, reference, Saying(Act.FACT, "company", ("Une autre société",)))

    assert approve(hand, reference, *page) is Refusal.STALE
    assert {one.state for one in letters(hand, reference)} == {LetterState.DRAFT}


def test_a_persons_paragraph_stays_when_the_facts_change(hand: Hand, reference: str) -> None:
    reply = case(hand, reference).reply
    assert reply is not None
    text = typed(reply.text.blocks).replace(reply.text.blocks[0], "Chère Ada,")

    done(write_reply(hand, reference, text, version_of(reply)))
    done(settle(hand, reference, Saying(Act.FACT, "title", ("Un titre neuf",))))

    after = case(hand, reference).reply
    assert after is not None
    assert after.final.blocks[0] == "Chère Ada,"
    assert any("Un titre neuf" in block for block in after.final.blocks)
    assert after.questions == 0
    assert sound(hand)


def test_where_both_changed_a_paragraph_the_person_is_asked(hand: Hand, reference: str) -> None:
    reply = case(hand, reference).reply
    assert reply is not None
    mine = typed(reply.text.blocks).replace(reply.text.blocks[1], "Nous avons bien reçu votre envoi, trop tard.")
    done(write_reply(hand, reference, mine, version_of(reply)))
    done(settle(hand, reference, Saying(Act.FACT, "title", ("Un titre neuf",))))

    asked = case(hand, reference)
    assert asked.reply is not None
    refused = approve(hand, reference, asked.file.dossier.revision, asked.version)
    done(answer_question(hand, reference, 0, version_of(asked.reply), update=False))
    settled = case(hand, reference)

    assert asked.reply.questions == 1
    assert refused is Refusal.QUESTIONS
    assert settled.reply is not None
    assert settled.reply.questions == 0
    assert isinstance(approve(hand, reference, settled.file.dossier.revision, settled.version), Done)
    assert sound(hand)


def test_an_unchanged_text_is_no_edit(hand: Hand, reference: str) -> None:
    reply = case(hand, reference).reply
    assert reply is not None

    done(write_reply(hand, reference, typed(reply.text.blocks) + "\n", version_of(reply)))

    after = case(hand, reference).reply
    assert after is not None
    assert after.edit is None


def test_a_dossier_may_be_laid_aside_without_a_letter_and_comes_back(hand: Hand, reference: str) -> None:
    numbers = done(lay_aside(hand, reference)).settlements

    gone = row_of(hand, reference)
    done(undo(hand, reference, numbers[0]))

    assert gone == []
    assert [item.group for item in row_of(hand, reference)] == [Group.READY]
    assert sound(hand)


def test_two_people_at_once_both_count(hand: Hand, desk: Desk, reference: str) -> None:
    other = Hand(desk.office, desk.account(Role.COORDINATION), NOW)

    done(settle(hand, reference, Saying(Act.WAIVE, "synopsis", ("other",))))
    done(settle(other, reference, Saying(Act.WAIVE, "writing", ("other",))))

    after = case(hand, reference)
    assert {after.file.settlements[0].by, after.file.settlements[1].by} == {"ines", "ben"}
    assert (state(after, "synopsis"), state(after, "writing")) == (LineState.WAIVED, LineState.WAIVED)


def test_what_is_waived_makes_a_dossier_complete_and_its_confirmation_due(hand: Hand) -> None:
    with hand.office.store.reading() as db:
        (line,) = [line for line in list_dossiers(db) if line.state is DossierState.COMPLETE][:1]

    found = case(hand, line.reference)

    assert found.whole.complete
    assert found.reply is None


def test_a_dossier_that_came_late_as_a_whole_is_overdue_until_somebody_admits_it(hand: Hand, reference: str) -> None:
    before = case(hand, reference)

    done(settle(hand, reference, Saying(Act.ADMIT, message=before.parts[0].number)))

    assert before.overdue
    assert before.inadmissible == (before.parts[0].number,)
    assert not case(hand, reference).overdue


def count_settlements(db: Session) -> int:
    return int(db.connection().execute(select(func.count()).select_from(SETTLEMENT)).scalar_one())


def test_a_message_of_another_dossier_is_not_settled_on_this_one(desk: Desk) -> None:
    with desk.office.store.reading() as db:
        files = [casefile(db, line.reference) for line in list_dossiers(db)]
        before = count_settlements(db)
    here, other = (file for file in files[:2] if file is not None)
    ines, messages = desk.caller(Role.STAFF), (other.mails[0].id, "0", "9" * 30, "9" * 5_000)

    for deed in ("admissions", "senders", "points"):
        for message in messages:
            ines.post(f"/d/{here.dossier.reference}/{deed}", message=message, code="several_projects")
    ines.post("/dossiers/mine", dossier="999999")

    with desk.office.store.reading() as db:
        assert count_settlements(db) == before
