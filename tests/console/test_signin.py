"""The door: who comes in, by what, and how often."""

from datetime import timedelta

import pytest

from storage.sittings import invite, open_sittings
from storage.states import Role
from tests.console.conftest import Look
from tests.console.desk import NOW, Desk

LINK = "L" * 43


def invited(desk: Desk, role: Role = Role.STAFF, *, minutes: int = 60) -> str:
    """A link for the person of a role."""
    with desk.office.store.writing() as db:
        invite(db, desk.account(role), LINK, "", now=NOW, ends_at=NOW + timedelta(minutes=minutes))
    return f"/login/{LINK}"


def test_a_link_signs_in_once(bare_desk: Desk) -> None:
    link = invited(bare_desk)
    first, second = bare_desk.caller(), bare_desk.caller()
    form = {"csrf": second.csrf(link)}

    answer = first.post(link, at=link)

    assert answer.headers["location"] == "/"
    assert first.get("/today").status_code == 200
    assert second.client.post(link, data=form, headers={"origin": second.url}).status_code == 410


def test_looking_at_a_link_does_not_use_it_up(bare_desk: Desk) -> None:
    link = invited(bare_desk)
    for _ in range(3):
        assert "Inès Marchal" in bare_desk.caller().get(link).text

    assert bare_desk.caller().post(link, at=link).status_code == 303


def test_an_old_link_opens_nothing(bare_desk: Desk) -> None:
    assert bare_desk.caller().get(invited(bare_desk, minutes=0)).status_code == 410


def test_who_is_switched_off_is_out_at_once(bare_desk: Desk) -> None:
    from storage.accounts import set_active

    caller = bare_desk.caller(Role.STAFF)
    with bare_desk.office.store.writing() as db:
        set_active(db, bare_desk.account(Role.STAFF).id, False, by="ben", role="coordination", now=NOW)

    assert caller.get("/today").headers["location"] == "/login?next=%2Ftoday"


def test_leaving_ends_the_session_in_the_database(bare_desk: Desk) -> None:
    caller = bare_desk.caller(Role.STAFF)

    caller.post("/logout")

    with bare_desk.office.store.reading() as db:
        account = bare_desk.account(Role.STAFF).id
        assert open_sittings(db, account, now=NOW, length=timedelta(days=7)) == ()


@pytest.mark.browser
def test_a_person_comes_in_by_their_link(bare_desk: Desk, look: Look) -> None:
    link = invited(bare_desk)
    with look(bare_desk) as sight:
        page = sight.go(link)
        page.get_by_role("button", name="Entrer").click()

        page.wait_for_url("**/today")
        assert page.get_by_role("heading", level=1).inner_text() == "Bonjour Inès."
        assert sight.axe() == []
