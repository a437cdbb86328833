"""Blind spot checks: few, never close to a deadline, and measured."""

import re
from datetime import timedelta
from pathlib import Path
from typing import Literal

import pytest

from console import blind
from console.blind import ONE_IN, seed_of
from examples.build import DEADLINE
from storage.dossiers import list_dossiers
from storage.states import DossierState, Role
from storage.summary import measured
from tests import make
from tests.console.browser import NARROW, WIDE
from tests.console.conftest import Look
from tests.console.desk import Caller, Desk, copied, served
from tests.installations import Installation

ASKED = "Contrôle à l’aveugle"
FORM = re.compile(r'action="/d/[^"]+/checks".*?</form>', re.DOTALL)
FIELD = re.compile(r'name="(file|first|last|kind)" value="([^"]*)"')


def test_about_one_sure_piece_in_twenty_is_asked() -> None:
    pieces = [make.piece("synopsis_short", attachment=f"{n}.1") for n in range(4000)]

    asked = sum(seed_of("WIM21A-ABCDEF", piece) % ONE_IN == 0 for piece in pieces)

    assert 140 < asked < 260


@pytest.fixture
def all_are_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blind, "ONE_IN", 1)


def complete(desk: Desk) -> str:
    with desk.office.store.reading() as db:
        return next(line.reference for line in list_dossiers(db) if line.state is DossierState.COMPLETE)


def answer(caller: Caller, reference: str) -> None:
    """Take the first answer that the question offers."""
    form = FORM.search(caller.get(f"/d/{reference}").text)
    assert form is not None
    caller.post(f"/d/{reference}/checks", at=f"/d/{reference}", **dict(FIELD.findall(form[0])))


@pytest.mark.usefixtures("all_are_asked")
def test_two_a_morning_are_enough_and_each_is_measured(full_mould: Installation, tmp_path: Path) -> None:
    with served(copied(full_mould, tmp_path / "fund"), clock=lambda: DEADLINE - timedelta(days=3)) as desk:
        caller, reference = desk.caller(Role.STAFF), complete(desk)
        shown = []
        for _ in range(2):
            shown.append(ASKED in caller.get(f"/d/{reference}").text)
            answer(caller, reference)

        assert [*shown, ASKED in caller.get(f"/d/{reference}").text] == [True, True, False]
        assert ASKED in desk.caller(Role.COORDINATION).get(f"/d/{reference}").text
        with desk.office.store.reading() as db:
            assert measured(db, "2021-1", 0).checks == 2


@pytest.mark.browser
@pytest.mark.usefixtures("all_are_asked")
@pytest.mark.parametrize(("size", "scheme"), [(WIDE, "light"), (NARROW, "dark")])
def test_nothing_on_a_page_that_is_asked_about_blind_is_marked_and_a_digit_answers(
    full_mould: Installation, tmp_path: Path, look: Look, size: tuple[int, int], scheme: Literal["light", "dark"]
) -> None:
    with (
        served(copied(full_mould, tmp_path / "fund"), clock=lambda: DEADLINE - timedelta(days=3)) as desk,
        look(desk, size, color_scheme=scheme) as sight,
    ):
        page = sight.sign_in(Role.STAFF).go(f"/d/{complete(desk)}")
        assert page.get_by_text("Qu’est-ce que c’est ?").first.is_visible()
        assert page.locator(".leaf rect, .leaf mark").count() == 0  # its evidence would be the answer
        assert sight.axe() == []
        assert not page.evaluate("() => document.documentElement.scrollWidth > innerWidth")
        page.keyboard.press("1")
        page.locator("[data-toast]").wait_for()
        assert sight.axe() == []


@pytest.mark.usefixtures("all_are_asked")
@pytest.mark.parametrize("before", [timedelta(hours=23), -timedelta(hours=1)])
def test_nobody_is_asked_blind_in_the_last_day(full_mould: Installation, tmp_path: Path, before: timedelta) -> None:
    with served(copied(full_mould, tmp_path / "fund"), clock=lambda: DEADLINE - before) as desk:
        assert ASKED not in desk.caller(Role.STAFF).get(f"/d/{complete(desk)}").text
