"""What waits for people, by groups, in a constant number of queries."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, select, update
from sqlalchemy.exc import StatementError

from storage.columns import among
from storage.journal import By
from storage.letters import LETTER
from storage.lines import Lines
from storage.outbox import claim_letter, settle_failed
from storage.queue import Group, Queue, QueueItem, queue
from storage.settlements import Saying, add_settlement
from storage.store import Store
from tests import make
from tests.storage import scene
from tests.storage.scene import NOW
from triage.settled import Act
from triage.values import (
    Advice,
    Dispatch,
    LetterKind,
    LineState,
    MessageKind,
    Need,
    Place,
    Reason,
    Route,
    Standing,
    Tier,
)

CALLS = (make.call(),)


def lines(*states: LineState) -> tuple[Standing, ...]:
    return tuple(Standing(f"line{n}", state, Need.REQUIRED) for n, state in enumerate(states, 1))


def held(*codes: str, **changes: Any) -> Advice:
    return scene.advice(route=Route.HOLD, reasons=tuple(Reason(code) for code in codes), **changes)


def draft(number: int, kind: LetterKind = LetterKind.MISSING_ITEMS) -> Any:
    return scene.letter(number, kind=kind, dispatch=Dispatch.DRAFT)


def waiting(store: Store, now: Any = NOW) -> Queue:
    with store.reading() as db:
        return queue(db, CALLS, now)


def groups(store: Store) -> list[Group]:
    return [item.group for item in waiting(store).items]


def say(store: Store, act: Act, *said: str, **changes: Any) -> None:
    saying = replace(Saying(act, said=said, dossier=1), **changes)
    with store.writing() as db:
        add_settlement(db, saying, by=By("ben", "staff", NOW))


def test_what_went_by_itself_waits_for_nobody(store: Store) -> None:
    scene.take(store)

    assert waiting(store) == Queue(())


def test_a_draft_without_a_doubt_is_ready(store: Store) -> None:
    found = lines(LineState.PRESENT, LineState.MISSING, LineState.NOT_APPLICABLE)
    scene.take(store, advice=held("lines_in_part", standings=found), letters=(draft(2),))

    (row,) = waiting(store).items

    assert (row.group, row.letter, row.path) == (Group.READY, LetterKind.MISSING_ITEMS, "/d/IMP-21-0001")
    assert row.lines == Lines(1, (), ("line2",), ())
    assert row.lines.asked == 2


@pytest.mark.parametrize(
    ("advice", "points"),
    [
        (held("unsure_lines", standings=lines(LineState.UNSURE)), ()),
        (held("unproven_sender", "not_addressed"), ("unproven_sender",)),
        (held("several_projects"), ("several_projects",)),
        (held("question", kind=MessageKind.QUESTION), ()),
        (held("said_absent", kind=MessageKind.OTHER), ("said_absent",)),
    ],
)
def test_a_doubt_is_to_be_checked_first(store: Store, advice: Advice, points: tuple[str, ...]) -> None:
    scene.take(store, advice=advice, letters=(draft(2),))

    (row,) = waiting(store).items

    assert (row.group, row.points) == (Group.TO_CHECK, points)


def test_a_fact_that_sources_dispute_is_to_be_checked_until_a_person_says(store: Store) -> None:
    told = replace(held("lines_in_part"), reasons=(Reason("disputed_fact", "budget"), Reason("disputed_fact", "title")))
    scene.take(store, advice=told, letters=(draft(2),))
    assert [(row.group, row.disputed) for row in waiting(store).items] == [(Group.TO_CHECK, ("budget", "title"))]

    say(store, Act.FACT, "", "fact-1", key="budget")
    say(store, Act.FACT, "Les Grues", key="title")

    assert [(row.group, row.disputed) for row in waiting(store).items] == [(Group.READY, ())]


def test_what_a_person_saw_or_vouched_for_is_no_doubt_any_more(store: Store) -> None:
    scene.take(store, advice=held("unproven_sender", "several_projects"))
    say(store, Act.SEEN, key="several_projects", message=1)
    say(store, Act.MATCH, "new", message=1)

    assert groups(store) == [Group.READY]


def test_a_question_beside_files_is_a_doubt_about_them(store: Store) -> None:
    scene.take(store, 1, advice=held("question"), letters=(draft(2, LetterKind.RECEIPT),))

    (row,) = waiting(store).items

    assert (row.group, row.points) == (Group.TO_CHECK, ("question",))


def test_a_message_without_a_dossier_is_to_be_matched(store: Store) -> None:
    scene.take(store, 1)
    place = Place(None, new=False, proposals=(scene.known_dossier(1, "IMP-21-0001"),))
    scene.take(store, 2, advice=held("off_topic", place=place, standings=(), pieces=()), letters=())

    (row,) = waiting(store).items

    assert (row.group, row.path, row.proposals) == (Group.TO_MATCH, "/m/2", ("La Nuit des phares",))


def test_trouble_with_a_letter_comes_last(store: Store) -> None:
    scene.take(store, 1)
    with store.writing() as db:
        letter = claim_letter(db, NOW)
        assert letter is not None
        settle_failed(db, letter.id, NOW, answer="550")
    scene.take(store, 2, advice=held("several_projects"), letters=())

    assert groups(store) == [Group.TO_CHECK, Group.FAILURES]


def test_a_mail_that_is_being_read_is_shown_and_waits_for_nobody(store: Store) -> None:
    scene.keep(store, 1)

    found = waiting(store)

    assert [item.group for item in found.items] == [Group.READING]
    assert found.waiting == ()


def test_a_reminder_is_due_a_week_after_a_request_near_the_deadline(store: Store) -> None:
    advice = scene.advice(standings=lines(LineState.MISSING))
    scene.take(store, advice=advice, letters=(scene.letter(2, kind=LetterKind.MISSING_ITEMS),))
    later = (replace(CALLS[0], deadline=NOW + timedelta(days=10)),)

    with store.reading() as db:
        before = queue(db, later, NOW + timedelta(days=6)).items
        after = queue(db, later, NOW + timedelta(days=8)).items

    assert before == ()
    assert [(row.group, row.letter) for row in after] == [(Group.REMINDERS, LetterKind.REMINDER)]


def test_who_only_announced_what_is_absent_is_reminded_too(store: Store) -> None:
    advice = scene.advice(standings=lines(LineState.PROMISED))
    scene.take(store, advice=advice, letters=(scene.letter(2, kind=LetterKind.RECEIPT),))
    scene.take(store, 3, advice=scene.advice(standings=lines(LineState.MISSING)), letters=(scene.letter(4),))
    later = (replace(CALLS[0], deadline=NOW + timedelta(days=10)),)

    with store.reading() as db:
        rows = queue(db, later, NOW + timedelta(days=8)).items

    assert [(row.message, row.group) for row in rows] == [(1, Group.REMINDERS)]


@pytest.mark.parametrize(("kind", "reminded"), [(MessageKind.OTHER, True), (MessageKind.SUPPLEMENT, False)])
def test_thanks_for_a_request_put_no_reminder_off(store: Store, kind: MessageKind, reminded: bool) -> None:
    advice = scene.advice(standings=lines(LineState.MISSING))
    scene.take(store, advice=advice, letters=(scene.letter(2, kind=LetterKind.MISSING_ITEMS),))
    place = Place(scene.known_dossier(1, "IMP-21-0001"), new=False)
    answer = scene.advice(kind=kind, place=place, tier=Tier.CORRESPONDENT, standings=(), pieces=())
    scene.take(store, 3, advice=answer, letters=())
    later = (replace(CALLS[0], deadline=NOW + timedelta(days=10)),)

    with store.reading() as db:
        rows = queue(db, later, NOW + timedelta(days=8)).items

    assert [row.group for row in rows] == [Group.REMINDERS] * reminded


def test_a_reminder_is_confirmed_when_a_person_approved_the_request(store: Store) -> None:
    advice = scene.advice(standings=lines(LineState.MISSING))
    scene.take(store, advice=advice, letters=(scene.letter(2, kind=LetterKind.MISSING_ITEMS),))
    later = (replace(CALLS[0], deadline=NOW + timedelta(days=10)),)

    with store.writing() as db:
        (before,) = queue(db, later, NOW + timedelta(days=8)).items
        db.connection().execute(update(LETTER).values(approved_by="ben"))
        (after,) = queue(db, later, NOW + timedelta(days=8)).items

    assert (before.confirmed, after.confirmed) == (False, True)


def test_a_row_put_off_comes_back_in_time_or_with_a_new_message(store: Store) -> None:
    scene.take(store, advice=held("several_projects"))
    say(store, Act.LATER, (NOW + timedelta(hours=2)).isoformat())

    assert [item.group for item in waiting(store).later] == [Group.TO_CHECK]
    assert waiting(store).items == ()
    assert [item.group for item in waiting(store, NOW + timedelta(hours=3)).items] == [Group.TO_CHECK]


def test_a_row_says_who_took_it(store: Store) -> None:
    scene.take(store, advice=held("several_projects"))
    say(store, Act.MINE)

    assert [item.by for item in waiting(store).items] == ["ben"]


def test_the_deadline_comes_before_the_time_of_arrival(store: Store) -> None:
    soon = make.call("2021-1", deadline=NOW + timedelta(days=1))
    far = make.call("2021-2", deadline=NOW + timedelta(days=90))
    scene.take(store, 1, advice=held("late", call="2021-2"), letters=(draft(1),))
    scene.take(store, 2, advice=held("late", call="2021-1"), letters=(draft(2),))

    with store.reading() as db:
        rows: tuple[QueueItem, ...] = queue(db, (far, soon), NOW).items

    assert [row.call for row in rows] == ["2021-1", "2021-2"]


def queries(store: Store) -> int:
    count = 0

    def one(*_: Any) -> None:
        nonlocal count
        count += 1

    event.listen(store.engine, "before_cursor_execute", one)
    try:
        waiting(store)
    finally:
        event.remove(store.engine, "before_cursor_execute", one)
    return count


@pytest.mark.slow
def test_the_number_of_queries_does_not_grow(store: Store) -> None:
    scene.take(store, 1, advice=held("several_projects"), letters=(draft(1),))
    few = queries(store)
    for number in range(2, 12):
        scene.take(store, number, advice=held("late"), letters=(draft(number),))

    assert queries(store) == few
    assert len(waiting(store).items) == 11


def test_numbers_that_stand_in_a_statement_are_numbers(store: Store) -> None:
    with store.reading() as db:
        assert db.execute(select(LETTER.c.id).where(among(LETTER.c.id, []))).all() == []
        with pytest.raises(StatementError, match="Could not render literal value"):
            db.execute(select(LETTER.c.id).where(among(LETTER.c.id, ["1) OR (1=1"])))  # type: ignore[list-item]
