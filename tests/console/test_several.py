"""Several rows of Today at once."""

import pytest

from storage.letters import list_letters
from storage.queue import QueueItem, queue
from storage.states import Role
from tests.console.conftest import Look
from tests.console.desk import NOW, Desk
from triage.values import LetterState


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
