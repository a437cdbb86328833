"""Letting people in, giving them roles, keeping them out."""

from storage.accounts import account_named
from storage.states import Role
from tests.console.desk import Desk

AT = "/settings/people"
NEW = {"shown_name": "Ada Lamquet", "name": "ada", "address": "ada@fonds.example", "role": "staff", "language": "nl"}


def test_somebody_is_let_in_and_told_so(bare_desk: Desk) -> None:
    caller = bare_desk.caller(Role.COORDINATION)

    answer = caller.post(AT, at=AT, **NEW)

    assert answer.headers["location"] == AT
    assert "Ada Lamquet peut se connecter avec son adresse." in caller.get(AT).text
    assert "Ada Lamquet peut se connecter" not in caller.get(AT).text  # said once


def test_a_wrong_form_comes_back_with_what_was_written(bare_desk: Desk) -> None:
    answer = bare_desk.caller(Role.COORDINATION).post(AT, at=AT, **(NEW | {"name": "Ada L.", "address": "nowhere"}))

    assert answer.status_code == 422
    assert 'value="Ada Lamquet"' in answer.text
    assert 'aria-describedby="address-fault"' in answer.text
    assert "<title>Erreur" in answer.text


def test_a_name_is_given_once(bare_desk: Desk) -> None:
    answer = bare_desk.caller(Role.COORDINATION).post(AT, at=AT, **(NEW | {"name": "ines"}))

    assert answer.status_code == 422


def test_who_is_kept_out_is_signed_out(bare_desk: Desk) -> None:
    ines, boss = bare_desk.caller(Role.STAFF), bare_desk.caller(Role.COORDINATION)

    boss.post(f"{AT}/{bare_desk.account(Role.STAFF).id}/access", at=AT, active="no")

    assert ines.get("/today").status_code == 303


def test_a_new_role_counts_at_once(bare_desk: Desk) -> None:
    cleo, boss = bare_desk.caller(Role.JUROR), bare_desk.caller(Role.COORDINATION)

    boss.post(f"{AT}/{bare_desk.account(Role.JUROR).id}/role", at=AT, role="staff")

    assert cleo.get("/today").status_code == 200


def test_who_gives_their_own_role_away_is_led_to_where_they_may_be(bare_desk: Desk) -> None:
    boss, ben = bare_desk.caller(Role.COORDINATION), bare_desk.account(Role.COORDINATION)
    boss.post(f"{AT}/{bare_desk.account(Role.STAFF).id}/role", at=AT, role="coordination")

    answer = boss.post(f"{AT}/{ben.id}/role", at=AT, role="auditor")

    assert answer.headers["location"] == "/"
    assert "Ben Marnette" in boss.get("/today").text


def test_the_last_of_coordination_stays(bare_desk: Desk) -> None:
    boss, number = bare_desk.caller(Role.COORDINATION), bare_desk.account(Role.COORDINATION).id

    assert boss.post(f"{AT}/{number}/role", at=AT, role="staff").status_code == 409
    assert boss.post(f"{AT}/{number}/access", at=AT, active="no").status_code == 409
    with bare_desk.office.store.reading() as db:
        assert account_named(db, "ben") == bare_desk.account(Role.COORDINATION)


def test_an_unknown_person_or_role_changes_nothing(bare_desk: Desk) -> None:
    boss = bare_desk.caller(Role.COORDINATION)

    assert boss.post(f"{AT}/999/role", at=AT, role="staff").status_code == 404
    assert boss.post(f"{AT}/1/role", at=AT, role="king").status_code == 400
