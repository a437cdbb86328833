"""How many questions a page asks the database: as many among many dossiers as among few."""

from pathlib import Path

import pytest

from bench.crowd import fill
from bench.desk import queries
from storage.states import Role
from tests.console.desk import NOW, copied, served
from tests.installations import Installation

PAGES = (
    "/today",
    "/dossiers",
    "/dossiers?state=complete",
    "/dossiers?q=cabane",
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


def counts(made: Installation, dossiers: int) -> dict[str, int]:
    """The number of statements for each page, on a desk with so many dossiers."""
    with served(made) as desk:
        fill(desk.office.store, dossiers, 5 * dossiers, calls=("2021-1",), now=NOW)
        client = desk.caller(Role.STAFF).client
        for path in PAGES:
            assert client.get(path).status_code == 200
        return {path: queries(desk, client, path) for path in PAGES}
