"""The table of dossiers: filters in the address, search, and what may be done to several at once."""

import re

import pytest

from console.dossiers import Asked
from storage.register import Order, Wanted, register
from storage.states import DossierState, Role
from tests.console.desk import Desk


def titles(desk: Desk, wanted: Wanted) -> list[str]:
    with desk.office.store.reading() as db:
        return [entry.title for entry in register(db, wanted).entries]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("hors", ["Hors service"]),
        ("HORS SERVICE", ["Hors service"]),
        ("quatrefeuille", ["Hors service"]),
        ("solange@", ["Hors service"]),
        ("0934.056.154", ["Hors service"]),
        ("zollhaus", ["Das letzte Zollhaus"]),
        ("%", []),
        ("_", []),
        ("nobody", []),
        ("…", []),
    ],
)
def test_a_search_knows_titles_companies_numbers_and_people(shared: Desk, search: str, found: list[str]) -> None:
    assert titles(shared, Wanted(search=search)) == found


def test_nothing_found_is_not_called_one_dossier(shared: Desk) -> None:
    page = shared.caller(Role.STAFF).get("/dossiers?q=zzz").text

    assert "<h1>Aucun dossier pour" in page


def test_a_reference_is_found_from_its_beginning_in_any_case(shared: Desk) -> None:
    with shared.office.store.reading() as db:
        reference = register(db, Wanted(search="hors")).entries[0].reference

    assert titles(shared, Wanted(search=reference.lower())) == ["Hors service"]


def test_states_are_counted_whatever_state_is_chosen(shared: Desk) -> None:
    with shared.office.store.reading() as db:
        everything = register(db, Wanted())
        complete = register(db, Wanted(states=(DossierState.COMPLETE,)))

    assert complete.states == everything.states
    assert (everything.count, complete.count) == (3, everything.states[DossierState.COMPLETE])
    assert {entry.state for entry in complete.entries} == {DossierState.COMPLETE}


def test_titles_can_be_put_in_order(shared: Desk) -> None:
    assert titles(shared, Wanted(order=Order.TITLE)) == ["Das letzte Zollhaus", "Hors service", "Onder het veen"]


def test_a_dossier_whose_mails_all_came_late_says_so(shared: Desk) -> None:
    with shared.office.store.reading() as db:
        assert [one.title for one in register(db, Wanted()).entries if one.late] == ["Das letzte Zollhaus"]


@pytest.mark.parametrize(
    "query",
    [
        "",
        "?q=hors",
        "?state=complete",
        "?state=nonsense",
        "?page=0",
        "?page=99999",
        "?page=x",
        "?sort=title&mine=1",
        "?call=2021-1",
    ],
)
def test_every_address_of_the_table_answers(shared: Desk, query: str) -> None:
    answer = shared.caller(Role.STAFF).get(f"/dossiers{query}")

    assert answer.status_code == 200
    assert len(answer.content) < 60_000


def test_a_changed_filter_begins_at_the_first_page_and_keeps_the_others() -> None:
    asked = Asked(q="été", state="complete", page=7)

    assert asked.but(mine="1") == "/dossiers?state=complete&q=%C3%A9t%C3%A9&mine=1"
    assert asked.but(page=8) == "/dossiers?state=complete&q=%C3%A9t%C3%A9&page=8"


def test_several_dossiers_can_be_taken_at_once(desk: Desk) -> None:
    ines = desk.caller(Role.STAFF)
    numbers = re.findall(r'name="dossier" value="(\d+)"', ines.get("/dossiers").text)

    answer = ines.post("/dossiers/mine", dossier=numbers[:2])

    assert answer.status_code == 303
    assert len(titles(desk, Wanted(of="ines"))) == 2
    assert "2 dossiers sont à vous." in ines.get("/dossiers?mine=1").text


def test_who_may_not_settle_sees_no_boxes(shared: Desk) -> None:
    assert 'name="dossier"' not in shared.caller(Role.AUDITOR).get("/dossiers").text
