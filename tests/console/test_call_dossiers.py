"""All dossiers of a call in one table: to be printed for a meeting, and for a spreadsheet."""

import csv
import io
from datetime import timedelta

import pytest
from sqlalchemy import update

from storage import journal
from storage.dossiers import DOSSIER
from storage.states import DossierState, Role
from tests.console.conftest import Look
from tests.console.desk import NOW, Desk
from tests.console.worked import Worked

AT = "/calls/2021-1/dossiers"


def table(desk: Desk, role: Role = Role.STAFF) -> list[dict[str, str]]:
    answer = desk.caller(role).get(f"{AT}.csv")
    assert answer.headers["content-type"].startswith("text/csv")
    assert answer.headers["content-disposition"] == 'attachment; filename="2021-1.csv"'
    return list(csv.DictReader(io.StringIO(answer.text.lstrip("\ufeff")), delimiter=";"))


def titled(desk: Desk, title: str) -> None:
    with desk.office.store.writing() as db:
        one = update(DOSSIER).where(DOSSIER.c.title == "Hors service")
        assert db.connection().execute(one.values(title=title)).rowcount == 1


def test_the_page_of_a_call_leads_to_its_table(desk: Desk) -> None:
    assert f'href="{AT}"' in desk.caller(Role.STAFF).get("/calls/2021-1").text


def test_every_dossier_of_the_call_is_a_row_with_what_it_lacks(worked: Worked) -> None:
    worked.find_gap("development_budget")
    desk = worked.desk
    page, rows = desk.caller(Role.STAFF).get(AT).text, table(desk)

    assert [row["Titre"] for row in rows] == sorted((row["Titre"] for row in rows), key=str.casefold)
    assert len(rows) == 3
    assert all(row["Référence"] in page and row["Titre"] in page for row in rows)
    (lacks,) = [row for row in rows if row["Pièces manquantes"]]
    assert lacks["État"] == "en attente du producteur"
    assert int(lacks["Pièces reçues"]) < int(lacks["Pièces demandées"])
    assert all(name in page for name in lacks["Pièces manquantes"].split(", "))


def test_a_row_is_in_the_language_of_who_asks(desk: Desk) -> None:
    assert "Referenz" in table(desk, Role.AUDITOR)[0]


def test_who_may_not_read_takes_no_contacts_and_every_taking_is_journalled(desk: Desk) -> None:
    ours, looked = table(desk), table(desk, Role.AUDITOR)

    with desk.office.store.reading() as db:
        taken = [(one.actor, one.outcome) for one in journal.tail(db, 20) if one.action == "export"]
    assert all("@" in row["Contact"] for row in ours)
    assert "@" not in str(looked)
    assert sorted(taken) == [("ines", "3"), ("otto", "3")]


@pytest.mark.parametrize("title", ["=1+1", "+32", "-2", "@cmd"])
def test_no_title_is_a_formula(desk: Desk, title: str) -> None:
    titled(desk, title)

    assert f"'{title}" in {row["Titre"] for row in table(desk)}


def test_an_erased_dossier_is_left_out(desk: Desk) -> None:
    with desk.office.store.writing() as db:
        db.connection().execute(update(DOSSIER).values(state=DossierState.ERASED))

    assert table(desk) == []
    assert "Aucun dossier encore." in desk.caller(Role.STAFF).get(AT).text


def test_a_call_that_is_none_is_not_found(bare_desk: Desk) -> None:
    ines, wrong = bare_desk.caller(Role.STAFF), "/calls/2031-9/dossiers"

    assert [ines.get(path).status_code for path in (wrong, f"{wrong}.csv")] == [404, 404]


def test_a_long_table_says_how_much_of_it_the_page_shows(desk: Desk) -> None:
    with desk.office.store.writing() as db:
        (one, *_) = db.connection().execute(DOSSIER.select().where(DOSSIER.c.title == "Hors service")).mappings()
        more = [
            {**one, "id": 100 + number, "reference": f"WIM21A-{number:06}", "changed_at": NOW - timedelta(number)}
            for number in range(510)
        ]
        db.connection().execute(DOSSIER.insert(), more)

    assert "500 dossiers sur 513" in desk.caller(Role.STAFF).get(AT).text.replace("\u00a0", " ")
    assert len(table(desk)) == 513


@pytest.mark.browser
def test_the_table_prints_and_fits_a_telephone(desk: Desk, look: Look) -> None:
    with look(desk, (390, 844)) as sight:
        page = sight.sign_in(Role.STAFF).go(AT)

        assert sight.axe() == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        with page.expect_download():
            page.locator("a[download]").click()
        assert page.pdf(format="A4").count(b"/Type /Page\n") == 1
