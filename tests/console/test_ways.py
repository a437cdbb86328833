"""Passwords with one-time codes, and passkeys."""

import re
from datetime import timedelta
from pathlib import Path

import pyotp
import pytest
from argon2 import Type
from playwright.sync_api import expect

from console.passwords import DEAR, fits, hashed, step_of
from storage.signin_ways import passkeys_of
from storage.states import Role
from tests.console.browser import Sight
from tests.console.conftest import Look
from tests.console.desk import NOW, Caller, Desk, copied, served
from tests.installations import Installation

PASSWORD = "un phare dans la brume"
SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def enrolled(desk: Desk) -> str:
    """Give Inès a password and a telephone; the telephone's seed."""
    caller = desk.caller(Role.STAFF)
    found = re.search(r"<code>([A-Z2-7 ]+)</code>", caller.get("/me/password").text)
    assert found is not None
    seed = found[1].replace(" ", "")
    answer = caller.post("/me/password", at="/me/password", password=PASSWORD, code=code(seed, -1))
    assert answer.status_code == 303
    return seed


def code(seed: str, steps: int = 0) -> str:
    """What the telephone shows now, or some steps away."""
    return pyotp.TOTP(seed).at(NOW + timedelta(seconds=30 * steps))


def enter(caller: Caller, **fields: str) -> int:
    """Try the door."""
    given = {"address": "ines@fonds.example", "password": PASSWORD, "next": ""}
    return caller.post("/login/password", at="/login/password", **(given | fields)).status_code


def test_password_and_code_open_the_door_together(bare_desk: Desk) -> None:
    seed, caller = enrolled(bare_desk), bare_desk.caller()

    assert enter(caller, code=code(seed)) == 303
    assert caller.get("/today").status_code == 200


@pytest.mark.parametrize(
    "wrong", [{"password": "un autre mot de passe"}, {"code": "000000"}, {"address": "eve@x.example"}]
)
def test_one_wrong_thing_of_the_three_keeps_it_shut(bare_desk: Desk, wrong: dict[str, str]) -> None:
    seed = enrolled(bare_desk)

    assert enter(bare_desk.caller(), **({"code": code(seed)} | wrong)) == 422


def test_a_code_counts_once(bare_desk: Desk) -> None:
    seed = enrolled(bare_desk)
    enter(bare_desk.caller(), code=code(seed))

    assert enter(bare_desk.caller(), code=code(seed)) == 422
    assert enter(bare_desk.caller(), code=code(seed, 1)) == 303


def test_ten_tries_on_one_account_are_enough(bare_desk: Desk) -> None:
    caller = bare_desk.caller()
    answers = [enter(caller, password="x", code="1") for _ in range(11)]

    assert answers == [422] * 10 + [429]


@pytest.mark.parametrize("password", ["court", "ines ines ines ines", "aaaaaaaaaaaaaaaa"])
def test_a_password_that_is_guessed_is_not_taken(bare_desk: Desk, password: str) -> None:
    answer = bare_desk.caller(Role.STAFF).post("/me/password", at="/me/password", password=password, code="1")

    assert answer.status_code == 422


def test_the_seed_lies_sealed_in_the_database(bare_desk: Desk) -> None:
    seed = enrolled(bare_desk)

    assert seed.encode() not in (bare_desk.made.folder / "guichet.db").read_bytes()


def test_a_removed_password_opens_nothing(bare_desk: Desk) -> None:
    seed = enrolled(bare_desk)
    bare_desk.caller(Role.STAFF).post("/me/password/remove")

    assert enter(bare_desk.caller(), code=code(seed)) == 422


def test_a_password_costs_what_the_standard_recommends() -> None:
    assert (DEAR.type, DEAR.time_cost, DEAR.memory_cost, DEAR.parallelism) == (Type.ID, 3, 65_536, 4)


def test_nobodys_password_fits_nothing() -> None:
    assert not fits("", "anything")
    assert fits(hashed("une phrase"), "une phrase")
    assert step_of(SEED, "no code", NOW) == 0


def test_a_forged_passkey_is_refused(bare_desk: Desk) -> None:
    caller = bare_desk.caller()
    caller.post("/login/passkey/options", at="/login")

    for forged in ("", "{}", '{"id": "AAAA"}', "[1]"):
        assert caller.post("/login/passkey", at="/login", credential=forged, next="").status_code == 422


@pytest.mark.parametrize(("name", "offered"), [("127.0.0.1", False), ("localhost", True)])
def test_a_passkey_is_offered_only_where_browsers_can_make_one(
    bare_mould: Installation, tmp_path: Path, name: str, offered: bool
) -> None:
    with served(copied(bare_mould, tmp_path / "fund"), name=name) as desk:
        pages = desk.caller(Role.STAFF).get("/me").text, desk.caller().get("/login").text

    assert ["data-passkey=" in page for page in pages] == [offered, offered]


def with_authenticator(sight: Sight) -> None:
    """Give the browser an authenticator of its own, with somebody before it."""
    line = sight.page.context.new_cdp_session(sight.page)
    line.send("WebAuthn.enable")
    key = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True}
    line.send("WebAuthn.addVirtualAuthenticator", {"options": key | {"isUserVerified": True}})


@pytest.mark.browser
def test_a_passkey_is_added_and_opens_the_door_until_it_is_removed(
    bare_mould: Installation, tmp_path: Path, look: Look
) -> None:
    with served(copied(bare_mould, tmp_path / "fund"), name="localhost") as desk, look(desk, own=True) as sight:
        with_authenticator(sight)
        page = sight.sign_in(Role.STAFF).go("/me")
        page.get_by_role("button", name="Ajouter une clé d’accès").click()
        page.get_by_text("La clé d’accès est ajoutée.").first.wait_for(state="attached")
        page.get_by_role("button", name="Se déconnecter").click()
        page.wait_for_url("**/login")

        page.get_by_role("button", name="Clé d’accès").click()

        page.wait_for_url("**/today")
        with desk.office.store.reading() as db:
            (passkey,) = passkeys_of(db, desk.account(Role.STAFF).id)
        assert passkey.used_at == NOW

        sight.go("/me").get_by_role("button", name="Supprimer").click()
        page.get_by_text("La clé d’accès est supprimée.").first.wait_for(state="attached")
        page.get_by_role("button", name="Se déconnecter").click()
        page.wait_for_url("**/login")
        page.get_by_role("button", name="Clé d’accès").click()

        expect(page.get_by_role("alert")).to_have_text(
            "La clé d’accès n’a pas fonctionné. Recommencez, ou demandez un code."
        )
        assert page.get_by_role("button", name="Recevoir un code").is_visible()
        assert sight.axe() == []
