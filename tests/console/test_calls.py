"""A call's page: its numbers, its plots, their figures in text."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from bench.crowd import fill
from bench.desk import queries
from console.charts import Share, shares_chart
from storage.letters import LETTER
from storage.states import Role
from tests import make
from tests.console.conftest import Look
from tests.console.desk import NOW, Desk, copied, served
from tests.installations import Installation
from tests.storage.scene import letter, take
from triage.values import LetterKind

AT = "/calls/2021-1"


def test_the_bar_leads_to_the_call_of_the_moment(desk: Desk) -> None:
    caller = desk.caller(Role.STAFF)

    assert '<a href="/calls">Session</a>' in caller.get("/today").text
    assert caller.get("/calls").headers["location"] == AT


def test_the_numbers_stand_first(desk: Desk) -> None:
    text = desk.caller(Role.STAFF).get(AT).text

    assert re.findall(r'kpi"><b>([^<]*)</b><span>([^<]*)', text)[:2] == [("3", "dossiers reçus"), ("1", "complets")]


def test_each_plot_says_its_figures_in_text_and_in_a_table(desk: Desk) -> None:
    text = desk.caller(Role.STAFF).get(AT).text

    assert len(re.findall(r'<svg class="[^"]*" viewBox="[^"]*" role="img" aria-label="[^"]+"', text)) >= 3
    assert text.count("<details><summary>Voir les chiffres") >= 3
    assert "style=" not in text


@pytest.mark.parametrize("part", range(27))
def test_a_share_is_written_clear_of_its_week_and_of_the_goal(part: int) -> None:
    drawn = str(shares_chart((Share("sem. 15", part, 26, "la part"),), "objectif", "dit"))
    share, week = (float(re.search(rf'y="([^"]*)"[^>]*>{text}<', drawn)[1]) for text in ("la part", "sem. 15"))  # type: ignore[index]
    goal = float(re.search(r'class="ref"[^>]* y1="([^"]*)"', drawn)[1])  # type: ignore[index]

    assert 14 <= share <= week - 14
    assert not share - 22 < goal < share + 6


def test_a_call_without_dossiers_draws_no_axes(bare_desk: Desk) -> None:
    text = bare_desk.caller(Role.STAFF).get(AT).text

    assert "Aucun dossier encore." in text
    assert 'role="img"' not in text


def test_a_call_before_that_had_late_dossiers_only_is_compared_with_nothing(
    bare_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(make, "ON_TIME", NOW)
    take(bare_desk.office.store)

    text = bare_desk.caller(Role.STAFF).get("/calls/2021-2").text

    assert re.findall(r"Aucun dossier encore[^<]*", text) == ["Aucun dossier encore."]


def test_a_call_that_is_none_is_not_found(bare_desk: Desk) -> None:
    assert bare_desk.caller(Role.STAFF).get("/calls/2031-9").status_code == 404


def test_the_call_is_told_in_four_languages(desk: Desk) -> None:
    assert "Eingänge je Tag" in desk.caller(Role.AUDITOR).get(AT).text


@pytest.mark.slow
def test_a_call_asks_as_much_among_many_dossiers_as_among_few(bare_mould: Installation, tmp_path: Path) -> None:
    asked = []
    for count in (120, 900):
        with served(copied(bare_mould, tmp_path / str(count))) as desk:
            fill(desk.office.store, count, 5 * count, calls=("2021-1",), now=NOW)
            client = desk.caller(Role.STAFF).client
            client.get(AT)
            asked.append(queries(desk, client, AT))

    assert asked[0] == asked[1] <= 25


@pytest.mark.browser
def test_a_call_prints_on_one_sheet(desk: Desk, look: Look) -> None:
    with look(desk) as sight:
        page = sight.sign_in(Role.STAFF).go(AT)

        assert sight.axe() == []
        assert page.pdf(format="A4").count(b"/Type /Page\n") == 1


def approve_in_a_row(desk: Desk, seconds: float, times: int) -> None:
    """Somebody approves one request after the other, each of another dossier."""
    store = desk.office.store
    for number in range(1, times + 2):
        at = NOW - timedelta(hours=1) + timedelta(seconds=seconds * number)
        take(store, number, letters=(letter(number, kind=LetterKind.MISSING_ITEMS),), now=at)
        with store.writing() as db:
            theirs = update(LETTER).where(LETTER.c.id == number)
            db.connection().execute(theirs.values(approved_by="ines", queued_at=at))


@pytest.mark.parametrize(("seconds", "said"), [(3, True), (5, False)])
def test_a_week_of_approvals_at_a_glance_is_told_without_a_name(bare_desk: Desk, seconds: float, said: bool) -> None:
    approve_in_a_row(bare_desk, seconds, 6)
    text = bare_desk.caller(Role.STAFF).get(AT).text

    assert ("6 demandes de pièces, relances ou lettres de retard sur 6 ont" in text) is said
    assert "Inès Marchal" not in text
