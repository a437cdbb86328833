"""Several rows of Today at once."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from console.approving import approve
from console.case import open_case
from console.change import Done, Hand
from console.deeds import settle
from examples.build import DEADLINE
from storage.letters import LETTER, list_letters
from storage.queue import QueueItem, queue
from storage.register import Wanted, register
from storage.settlements import Saying
from storage.states import Role
from tests.console import disputed
from tests.console.conftest import Look
from tests.console.desk import NOW, Caller, Desk, copied, served
from tests.installations import Installation
from triage.settled import Act
from triage.values import LetterKind, LetterState

SOON = DEADLINE - timedelta(days=1)


def waiting(desk: Desk) -> tuple[QueueItem, ...]:
    with desk.office.store.reading() as db:
        return queue(db, desk.office.calls, NOW).waiting


def boxes(desk: Desk) -> list[str]:
    return [f"{item.reference or item.message}@{item.revision}" for item in waiting(desk)]


def queued(desk: Desk) -> int:
    with desk.office.store.reading() as db:
        return sum(one.approved_by is not None for one in list_letters(db, states=(LetterState.QUEUED,)))


def test_ticked_rows_of_every_kind_are_put_off_together(desk: Desk) -> None:
    desk.caller(Role.STAFF).post("/today/rows", row=boxes(desk), do="later")

    assert waiting(desk) == ()


def test_ticked_rows_are_taken_together_and_the_others_are_not(desk: Desk) -> None:
    first, *others = boxes(desk)

    desk.caller(Role.STAFF).post("/today/rows", row=[first], do="mine")

    assert [item.by for item in waiting(desk)] == ["ines"] + [""] * len(others)


def test_no_letter_but_a_reminder_is_approved_in_bulk(desk: Desk) -> None:
    desk.caller(Role.STAFF).post("/today/rows", row=boxes(desk), do="approve")

    assert queued(desk) == 0


def test_a_row_that_does_not_wait_is_passed_over(desk: Desk) -> None:
    answer = desk.caller(Role.STAFF).post("/today/rows", row=["WIM21A-XXXXXX@1", "99999@0", "?"], do="later")

    assert (answer.status_code, len(waiting(desk))) == (303, len(boxes(desk)))


def test_what_was_put_off_together_comes_back_together(desk: Desk) -> None:
    ben = desk.caller(Role.STAFF)
    before = waiting(desk)
    ben.post("/today/rows", row=boxes(desk), do="later")

    ben.post(undo_on(ben, "/today"))

    assert [item.path for item in waiting(desk)] == [item.path for item in before]


def test_dossiers_taken_together_are_given_back_together(desk: Desk) -> None:
    ben = desk.caller(Role.STAFF)
    ben.post("/dossiers/mine", dossier=["1", "2"])
    assert len(taken(desk)) == 2

    ben.post(undo_on(ben, "/dossiers"))

    assert taken(desk) == []


def test_reminders_of_requests_that_a_person_approved_leave_together_and_come_back_together(
    bare_mould: Installation, tmp_path: Path
) -> None:
    with served(copied(bare_mould, tmp_path / "fund"), clock=lambda: SOON) as desk:
        asked_a_week_ago(desk, tmp_path, "Les Grues", "grues.example")
        asked_a_week_ago(desk, tmp_path, "La Tourbe", "tourbe.example")
        ben = desk.caller(Role.STAFF)
        with desk.office.store.reading() as db:
            rows = [f"{i.reference}@{i.revision}" for i in queue(db, desk.office.calls, SOON).waiting]

        ben.post("/today/rows", row=rows, do="approve")
        assert reminders(desk) == [LetterState.QUEUED, LetterState.QUEUED]

        ben.post(undo_on(ben, "/today"))
        assert reminders(desk) == [LetterState.DRAFT, LetterState.DRAFT]


def asked_a_week_ago(desk: Desk, folder: Path, film: str, domain: str) -> None:
    """A dossier of which a person approved the request for what is missing, eight days before SOON."""
    hand, reference = Hand(desk.office, desk.account(Role.STAFF), SOON), disputed.take_in(desk, folder, film, domain)
    case = open_case(desk.office, reference, hand.person, SOON)
    assert case is not None
    done = settle(hand, reference, *(Saying(Act.WAIVE, point.key, ("other",)) for point in case.points))
    assert isinstance(done, Done)
    approved = approve(hand, reference, done.case.file.dossier.revision + 1, done.case.version)
    assert isinstance(approved, Done)
    sent = {"state": LetterState.SENT, "queued_at": SOON - timedelta(days=8)}
    with desk.office.store.writing() as db:
        db.connection().execute(update(LETTER).where(LETTER.c.queued_at.is_not(None)).values(sent))


def reminders(desk: Desk) -> list[LetterState]:
    with desk.office.store.reading() as db:
        return [one.state for one in list_letters(db) if one.kind is LetterKind.REMINDER]


def taken(desk: Desk) -> list[str]:
    with desk.office.store.reading() as db:
        return [one.reference for one in register(db, Wanted(of="ines")).entries]


def undo_on(caller: Caller, path: str) -> str:
    """The address that the toast of a page offers."""
    found = re.search(r'data-toast>.*?action="([^"]+)"', caller.get(path).text, re.DOTALL)
    assert found
    return found[1]


@pytest.mark.browser
@pytest.mark.slow
def test_x_ticks_a_row_and_shift_x_a_range_and_s_puts_them_off(look: Look, desk: Desk) -> None:
    with look(desk) as sight:
        page = sight.sign_in(Role.STAFF).go("/today")
        page.keyboard.press("j")
        page.keyboard.press("x")
        page.keyboard.press("j")
        page.keyboard.press("Shift+X")
        assert page.locator(".pick:checked").count() == 2
        assert page.locator("#bulk").is_visible()

        page.keyboard.press("s")
        page.locator("[data-toast]").wait_for()

        assert len(waiting(desk)) == 1


@pytest.mark.browser
@pytest.mark.slow
def test_enter_on_a_tick_box_puts_nothing_off(look: Look, desk: Desk) -> None:
    with look(desk) as sight:
        page = sight.sign_in(Role.STAFF).go("/today")
        before = len(waiting(desk))

        page.locator(".pick").first.check()
        page.locator(".pick").first.press("Enter")
        page.get_by_role("heading", level=1).click()
        page.wait_for_load_state("networkidle")

        assert len(waiting(desk)) == before
