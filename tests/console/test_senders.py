"""Who writes to the fund."""

import pytest

from storage.journal import By
from storage.senders import Circle, senders
from storage.settlements import Saying, add_settlement
from storage.states import Role
from tests.console.desk import NOW, Desk
from triage.settled import Act


def addresses(desk: Desk, circle: Circle, after: str = "") -> list[str]:
    with desk.office.store.reading() as db:
        return [one.address for one in senders(db, circle, after=after)]


def test_those_of_a_dossier_are_known_and_the_others_not(desk: Desk) -> None:
    assert "solange@quatrefeuille.example" in addresses(desk, Circle.KNOWN)
    assert addresses(desk, Circle.UNKNOWN) == ["f.naveau@toutpetitproduction.example"]
    assert addresses(desk, Circle.BLOCKED) == []


def test_a_known_address_shows_its_dossier_and_its_mails(desk: Desk) -> None:
    with desk.office.store.reading() as db:
        (one,) = senders(db, Circle.KNOWN, search="wout@")

    assert (one.mails, [title for _, title in one.dossiers]) == (2, ["Onder het veen"])


def test_whose_mail_was_put_aside_is_unwanted(desk: Desk) -> None:
    with desk.office.store.writing() as db:
        said = Saying(Act.MATCH, said=("unwanted",), message=3)
        add_settlement(db, said, by=By("ines", "staff", NOW))

    assert addresses(desk, Circle.BLOCKED) == ["f.naveau@toutpetitproduction.example"]


def test_the_list_goes_on_after_an_address(desk: Desk) -> None:
    first, *rest = addresses(desk, Circle.KNOWN)

    assert addresses(desk, Circle.KNOWN, after=first) == rest


@pytest.mark.parametrize("show", ["known", "unknown", "blocked", "nonsense"])
def test_every_list_answers(desk: Desk, show: str) -> None:
    assert desk.caller(Role.STAFF).get(f"/senders?show={show}&q=%25").status_code == 200
