"""How many questions a page asks the database: as many among many dossiers as among few."""

from pathlib import Path

import pytest
from sqlalchemy import event

from bench.crowd import fill
from bench.desk import queries
from storage.dossiers import list_dossiers
from storage.states import Role
from tests.console.desk import NOW, copied, mould, served
from tests.databases import emptied
from tests.effort import thorough
from tests.installations import Installation

PAGES = (
    "/today",
    "/dossiers",
    "/dossiers?state=complete",
    "/dossiers?q=cabane",
    "/calls/2021-1/dossiers",
    "/calls/2021-1/dossiers.csv",
    "/messages?show=all",
    "/messages?show=all&q=cabane",
    "/outbox?show=sent",
    "/senders",
    "/senders?show=unknown",
)


@pytest.mark.slow
def test_pages_ask_as_much_among_many_as_among_few(bare_mould: Installation, tmp_path: Path) -> None:
    asked = {count: counts(copied(bare_mould, tmp_path / str(count)), count) for count in (120, 900)}

    assert asked[120] == asked[900]
    assert all(0 < number <= 25 for number in asked[900].values())


@pytest.mark.slow
def test_today_gives_the_database_no_value_for_each_dossier(bare_mould: Installation, tmp_path: Path) -> None:
    with served(copied(bare_mould, tmp_path / "fund")) as desk:
        fill(desk.office.store, 900, 4500, calls=("2021-1",), now=NOW)
        given: list[int] = []
        event.listen(desk.office.store.engine, "before_cursor_execute", lambda *sent: given.append(len(sent[3])))
        page = desk.caller(Role.STAFF).get("/today")

    assert page.text.count('class="row') >= 60
    assert 0 < max(given) <= 20


@pytest.mark.slow
@pytest.mark.servers
@thorough
def test_postgresql_is_asked_as_much_among_many_as_among_few(postgresql: str, tmp_path: Path) -> None:
    asked = {}
    for count in (120, 900):
        with emptied(postgresql) as url:
            asked[count] = counts(mould(tmp_path / str(count), (), url=url), count)

    assert asked[120] == asked[900]


def counts(made: Installation, dossiers: int) -> dict[str, int]:
    """The number of statements for each page, on a desk with so many dossiers."""
    with served(made) as desk:
        fill(desk.office.store, dossiers, 5 * dossiers, calls=("2021-1",), now=NOW)
        client = desk.caller(Role.STAFF).client
        for path in PAGES:
            assert client.get(path).status_code == 200
        return {path: queries(desk, client, path) for path in PAGES}


@pytest.mark.slow
def test_a_dossiers_page_asks_as_much_among_many_as_among_few(full_mould: Installation, tmp_path: Path) -> None:
    asked = {count: of_dossier(copied(full_mould, tmp_path / str(count)), count) for count in (50, 400)}

    assert asked[50] == asked[400]
    assert 0 < asked[400] <= 30


def of_dossier(made: Installation, dossiers: int) -> int:
    """The number of statements for a real dossier's page, once its blobs were opened."""
    with served(made) as desk:
        with desk.office.store.reading() as db:
            (line, *_) = list_dossiers(db)
        fill(desk.office.store, dossiers, 5 * dossiers, calls=("2021-1",), now=NOW)
        client, path = desk.caller(Role.STAFF).client, f"/d/{line.reference}"
        assert client.get(path).status_code == 200
        client.get(path)
        return queries(desk, client, path)
