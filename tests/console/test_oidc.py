"""Coming in through an identity service: a real one on this machine, right and wrong in every way that matters."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import httpx
import pytest
from joserfc.jwk import OctKey, RSAKey

from app.checks.finding import Seen, State
from app.checks.service import check_identity
from config.settings import Settings
from console.identity import AGAIN_AFTER, Provider
from storage.accounts import set_active
from storage.journal import JOURNAL, By
from storage.sittings import open_sittings
from storage.states import Role
from tests.console.conftest import Look
from tests.console.desk import NOW, Caller, Desk, copied, served
from tests.console.provider import SECRET, FakeIssuer, issuing, settings_of
from tests.installations import Installation

HOUR = 3_600


@pytest.fixture
def issuer() -> Iterator[FakeIssuer]:
    with issuing(NOW) as issuer:
        yield issuer


@pytest.fixture
def door(bare_mould: Installation, issuer: FakeIssuer, tmp_path: Path) -> Iterator[Desk]:
    with opened(bare_mould, issuer, tmp_path) as desk:
        yield desk


@contextmanager
def opened(mould: Installation, issuer: FakeIssuer, folder: Path, **changes: Any) -> Iterator[Desk]:
    provider = Provider(settings_of(issuer, folder, **changes))
    with served(copied(mould, folder / "fund"), oidc=provider) as desk:
        yield desk


def asked(caller: Caller, to: str = "") -> httpx.Response:
    """What the desk answers to the browser that comes back from the service."""
    sent = caller.get(f"/login/oidc{to}")
    assert sent.status_code == 303, sent.text
    there = httpx.get(sent.headers["location"], verify=False)  # nothing here is https: see desk.Caller
    return caller.get(there.headers["location"])


def came_in(caller: Caller, to: str = "") -> httpx.Response:
    """What the desk answers when the form on that page is sent."""
    page = asked(caller, to)
    fields = dict(re.findall(r'name="(csrf|code|state)" value="([^"]*)"', page.text))
    return caller.client.post("/login/oidc", data=fields, headers={"origin": caller.url})


def who(caller: Caller) -> str:
    """Who the browser is signed in as, by the page of one's own settings; "" for nobody."""
    page = caller.get("/me")
    return "ines" if page.status_code == 200 and "Inès Marchal" in page.text else ""


def ways(desk: Desk) -> list[str]:
    with desk.office.store.reading() as db:
        found = open_sittings(db, desk.account(Role.STAFF).id, now=NOW, length=desk.office.session)
    return [one.way for one in found]


def test_somebody_with_an_account_comes_in_where_they_wanted_to_go(door: Desk) -> None:
    caller = door.caller()

    answer = came_in(caller, "?next=/dossiers")

    assert (answer.status_code, answer.headers["location"]) == (303, "/dossiers")
    assert who(caller) == "ines"
    assert ways(door) == ["oidc"]


def test_coming_back_alone_changes_nothing(door: Desk, issuer: FakeIssuer) -> None:
    caller = door.caller()

    page = asked(caller)

    assert "Entrer" in page.text
    assert (issuer.asked, who(caller)) == ([], "")


def test_the_door_offers_the_service_by_its_name(door: Desk) -> None:
    assert re.search(r'href="/login/oidc">.*Fonds', door.caller().get("/login").text)


def test_without_settings_there_is_no_such_way(bare_desk: Desk) -> None:
    caller = bare_desk.caller()

    assert caller.get("/login/oidc/back?code=x&state=y").status_code == 404
    assert caller.get("/login/oidc").status_code == 404
    assert "/login/oidc" not in caller.get("/login").text


def test_nobody_gets_an_account_by_it(door: Desk, issuer: FakeIssuer) -> None:
    issuer.address = "somebody.else@fonds.example"
    caller = door.caller()

    answer = came_in(caller)

    assert answer.status_code == 403
    assert "Aucun accès n’est ouvert ici" in answer.text
    assert who(caller) == ""


def test_somebody_whose_access_is_closed_stays_outside(door: Desk) -> None:
    with door.office.store.writing() as db:
        set_active(db, door.account(Role.STAFF).id, False, by=By("test", "operator", NOW))

    assert came_in(door.caller()).status_code == 403


FAULTS: dict[str, dict[str, Any]] = {
    "another issuer": {"iss": "https://evil.example"},
    "meant for another": {"aud": "another"},
    "meant for several": {"aud": ["guichet", "another"]},
    "made for another": {"azp": "another"},
    "expired": {"exp": int(NOW.timestamp()) - HOUR},
    "never expires": {"exp": None},
    "made tomorrow": {"iat": int(NOW.timestamp()) + 24 * HOUR},
    "another question's answer": {"nonce": "another"},
    "an answer to nothing": {"nonce": None},
    "no address": {"email": None},
    "an address that is no text": {"email": ["ines@fonds.example"]},
    "an address not verified": {"email_verified": False},
    "an address nobody says is verified": {"email_verified": None},
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_token_with_a_fault_opens_nothing(door: Desk, issuer: FakeIssuer, fault: str) -> None:
    issuer.wrong = FAULTS[fault]
    caller = door.caller()

    answer = came_in(caller)

    assert answer.status_code == 403
    assert "Rien n’a changé ici." in answer.text
    assert (who(caller), len(issuer.asked)) == ("", 1)


@pytest.mark.parametrize("kind", ["another key", "the secret as a key", "none"])
def test_a_token_signed_by_somebody_else_opens_nothing(door: Desk, issuer: FakeIssuer, kind: str) -> None:
    if kind == "another key":
        issuer.signs_with = RSAKey.generate_key(2048, {"kid": "one"}, private=True)
    elif kind == "the secret as a key":
        issuer.signs_with, issuer.algorithm = OctKey.import_key(SECRET.ljust(32), {"kid": "one"}), "HS256"
    else:
        made = issuer.token
        issuer.token = lambda given, basic: unsigned(made(given, basic))  # type: ignore[method-assign]
    caller = door.caller()

    assert came_in(caller).status_code == 403
    assert who(caller) == ""


def unsigned(answer: dict[str, Any] | None) -> dict[str, Any] | None:
    """The same words, with a header that says that they need no signature."""
    assert answer is not None
    return answer | {"id_token": f"eyJhbGciOiJub25lIn0.{answer['id_token'].split('.')[1]}."}


def test_a_new_key_of_the_service_is_asked_for(door: Desk, issuer: FakeIssuer) -> None:
    assert came_in(door.caller()).status_code == 303
    provider = door.office.oidc
    assert provider is not None
    assert provider.keys_at is not None
    provider.keys_at -= 2 * AGAIN_AFTER

    issuer.key = RSAKey.generate_key(2048, {"kid": "two"}, private=True)

    assert came_in(door.caller()).status_code == 303


def test_a_question_begun_in_another_browser_is_not_answered_here(door: Desk) -> None:
    ours, theirs = door.caller(), door.caller()
    ours.get("/login/oidc")
    sent = theirs.get("/login/oidc")
    back = httpx.get(sent.headers["location"], verify=False).headers["location"]

    answer = ours.get(back)

    assert answer.status_code == 409
    assert "commencée ailleurs" in answer.text


def test_a_code_counts_once(door: Desk) -> None:
    caller = door.caller()
    page = asked(caller)
    fields = dict(re.findall(r'name="(csrf|code|state)" value="([^"]*)"', page.text))
    first = caller.client.post("/login/oidc", data=fields, headers={"origin": caller.url})
    caller.client.cookies.clear()

    again = door.caller()
    again.get("/login/oidc")
    fields["csrf"] = again.csrf("/login")
    second = again.client.post("/login/oidc", data=fields, headers={"origin": again.url})

    assert (first.status_code, second.status_code) == (303, 409)


def test_a_code_that_the_service_does_not_know_any_more_opens_nothing(door: Desk, issuer: FakeIssuer) -> None:
    caller = door.caller()
    page = asked(caller)
    issuer.codes.clear()

    fields = dict(re.findall(r'name="(csrf|code|state)" value="([^"]*)"', page.text))
    answer = caller.client.post("/login/oidc", data=fields, headers={"origin": caller.url})

    assert answer.status_code == 403
    assert "ne prouve pas qui vous êtes" in answer.text


def test_a_refusal_of_the_service_is_said(door: Desk, issuer: FakeIssuer) -> None:
    issuer.refuses = True

    answer = asked(door.caller())

    assert answer.status_code == 403
    assert "n’a pas confirmé qui vous êtes" in answer.text


@pytest.mark.parametrize(
    "about",
    [
        {"issuer": "https://evil.example"},
        {"jwks_uri": "http://evil.example/keys"},
        {"token_endpoint": None},
        {"authorization_endpoint": "javascript:alert(1)"},
    ],
)
def test_a_service_that_says_odd_things_about_itself_is_not_asked(
    door: Desk, issuer: FakeIssuer, about: dict[str, Any]
) -> None:
    issuer.about = about

    answer = door.caller().get("/login/oidc")

    assert answer.status_code == 503
    assert "ne répond pas comme il devrait" in answer.text


def test_a_service_that_is_away_is_said_and_the_other_ways_stay(bare_mould: Installation, tmp_path: Path) -> None:
    away = FakeIssuer(url="http://127.0.0.1:9")
    with opened(bare_mould, away, tmp_path) as desk:
        answer = desk.caller().get("/login/oidc")

    assert answer.status_code == 503
    assert 'href="/login"' in answer.text


def test_addresses_by_another_claim_need_the_settings_trust(
    bare_mould: Installation, issuer: FakeIssuer, tmp_path: Path
) -> None:
    issuer.wrong = {"email": None, "email_verified": True, "preferred_username": "Ines@fonds.example"}
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with opened(bare_mould, issuer, tmp_path / "a", claim="preferred_username") as strict:
        refused = came_in(strict.caller()).status_code
    with opened(bare_mould, issuer, tmp_path / "b", claim="preferred_username", trust_addresses=True) as trusting:
        let_in = came_in(trusting.caller()).status_code

    assert (refused, let_in) == (403, 303)


INES = {"sub": "1", "email": "ines@fonds.example", "email_verified": True}


@pytest.mark.parametrize(
    ("tells", "comes_in"),
    [
        (INES, True),
        (INES | {"email_verified": False}, False),
        (INES | {"sub": "2"}, False),  # Core 5.3.2: another token's person
        ({"email": "ines@fonds.example", "email_verified": True}, False),
        ({"sub": "1"}, False),
        (None, False),  # it refuses to tell
    ],
)
def test_a_service_that_leaves_the_address_out_of_its_token_is_asked_for_it(
    door: Desk, issuer: FakeIssuer, tells: dict[str, Any] | None, comes_in: bool
) -> None:
    issuer.wrong, issuer.tells = {"email": None, "email_verified": None}, tells
    caller = door.caller()

    answer = came_in(caller)

    assert (answer.status_code, who(caller)) == ((303, "ines") if comes_in else (403, ""))


def test_what_is_signed_counts_before_what_is_told(door: Desk, issuer: FakeIssuer) -> None:
    issuer.wrong, issuer.tells = {"email": None, "email_verified": False}, INES

    assert came_in(door.caller()).status_code == 403


def test_a_service_that_names_an_unsafe_place_to_ask_is_not_asked(door: Desk, issuer: FakeIssuer) -> None:
    issuer.about = {"userinfo_endpoint": "http://elsewhere.example/about"}

    assert door.caller().get("/login/oidc").status_code == 503


def test_the_secret_goes_in_the_form_where_the_service_wants_it_there(door: Desk, issuer: FakeIssuer) -> None:
    issuer.about = {"token_endpoint_auth_methods_supported": ["client_secret_post"]}

    assert came_in(door.caller()).status_code == 303
    assert issuer.asked[0]["client_secret"] == SECRET


def test_who_tries_too_often_waits(door: Desk) -> None:
    caller = door.caller()

    answers = [caller.get("/login/oidc").status_code for _ in range(31)]

    assert (answers[0], answers[-1]) == (303, 429)


def test_a_sign_in_is_in_the_journal(door: Desk) -> None:
    came_in(door.caller())

    with door.office.store.reading() as db:
        rows = db.connection().execute(JOURNAL.select().where(JOURNAL.c.action == "sign_in")).all()
    assert [row.actor for row in rows] == ["ines"]


@pytest.mark.browser
@pytest.mark.slow
def test_the_way_in_works_in_a_browser_without_a_word_of_the_policy(look: Look, door: Desk, issuer: FakeIssuer) -> None:
    with look(door) as sight:
        page = sight.go("/login")
        page.get_by_role("link", name="Fonds").click()
        assert sight.axe() == []
        page.get_by_role("button", name="Entrer").click()
        page.wait_for_url("**/today")
        assert all(issuer.url in fault for fault in sight.faults)  # the one other host that a browser is sent to
        sight.faults.clear()


def test_the_doctor_asks_the_service_what_it_says_about_itself(issuer: FakeIssuer, tmp_path: Path) -> None:
    seen = Seen(cast(Settings, SimpleNamespace(oidc=settings_of(issuer, tmp_path))), NOW)

    good = [one.state for one in check_identity(seen)]
    issuer.about = {"issuer": "https://evil.example"}
    bad = [(one.state, one.what) for one in check_identity(seen)]

    assert good == [State.OK]
    assert [(state, "otherwise than the settings" in what) for state, what in bad] == [(State.FIX, True)]
