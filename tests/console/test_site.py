"""The table of routes: who may ask what, and what no browser may be made to do. Every case is made from the table."""

import re
from collections.abc import Iterator
from dataclasses import replace

import httpx
import pytest

from console.gate import SAFE, Route
from console.rights import RIGHTS, Right, rights
from console.site import ROUTES, site
from console.static import FOR_GOOD
from storage.dossiers import list_dossiers
from storage.states import Role
from tests.console.desk import Caller, Desk, copied, served
from tests.effort import in_turns
from tests.installations import Installation

UNSAFE = tuple(route for route in ROUTES if route.method not in SAFE)
LOOKS = re.compile(r'(?:href|src)="(/static/[^"#]+)')
LOADS = re.compile(r"url\(([^)]+)\)")
FILLED = {"token": "x" * 43, "name": "app.css", "reference": "IMP-21-0001"}


@pytest.fixture(scope="module")
def shared(bare_mould: Installation, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk whose state these tests do not mind."""
    with served(copied(bare_mould, tmp_path_factory.mktemp("shared") / "fund")) as desk:
        yield desk


def path_of(route: Route) -> str:
    """An address that fits a route."""
    path = route.path
    while "{" in path:
        before, _, rest = path.partition("{")
        name, _, after = rest.partition("}")
        word, _, kind = name.partition(":")
        path = before + ("999999" if kind == "int" else FILLED.get(word, "x")) + after
    return path


def named(route: Route) -> str:
    """A route as a test's name shows it."""
    return f"{route.method} {route.path}"


def refused(answer: httpx.Response) -> bool:
    """Whether an answer is a guard's: the door, or no."""
    at_the_door = answer.status_code == 303 and answer.headers["location"].startswith("/login")
    return at_the_door or answer.status_code in {401, 403}


@pytest.mark.parametrize("route", ROUTES, ids=named)
def test_a_route_answers_those_who_have_its_right_and_nobody_else(shared: Desk, route: Route) -> None:
    wrong = {}
    for role in (None, *Role):
        caller = shared.caller(role)
        fields = {"csrf": caller.csrf()} if route.method not in SAFE and role else {}

        answer = caller.client.request(route.method, path_of(route), data=fields, headers={"origin": shared.url})

        if role is None and route.method not in SAFE:  # a stranger has no form to send: see below
            right = refused(answer)
        else:
            right = refused(answer) is not rights(role, route.right) or answer.status_code == 303
            right = route.name == "leave" or (right and answer.status_code < 500)
        if not right:
            wrong[role] = answer.status_code

    assert wrong == {}


@pytest.mark.parametrize("route", UNSAFE, ids=named)
def test_a_form_without_its_token_is_refused(shared: Desk, route: Route) -> None:
    roles = in_turns(tuple(Role), UNSAFE.index(route))
    for role in roles:
        client = shared.caller(role).client

        answer = client.post(path_of(route), data={"csrf": "guessed"}, headers={"origin": shared.url})

        assert answer.status_code == 403, role


@pytest.mark.parametrize("route", UNSAFE, ids=named)
def test_a_form_on_a_foreign_page_is_refused(shared: Desk, route: Route) -> None:
    caller = shared.caller(Role.COORDINATION)
    form = {"csrf": caller.csrf()}
    for told in ("", "https://evil.example", "null", "http://127.0.0.1"):
        headers = {"origin": told} if told else {}

        answer = caller.client.post(path_of(route), data=form, headers=headers)

        assert answer.status_code == 403, told


@pytest.mark.parametrize("route", ROUTES, ids=named)
def test_every_answer_carries_the_strict_headers(shared: Desk, route: Route) -> None:
    answer = shared.caller(Role.COORDINATION).client.request(route.method, path_of(route))

    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    assert "server" not in answer.headers


def test_a_browser_keeps_for_good_all_that_a_page_looks_with(shared: Desk) -> None:
    caller = shared.caller(Role.STAFF)
    named = set(LOOKS.findall(caller.get("/me").text))
    styles = {path: caller.get(path).text for path in named if ".css" in path}
    named |= {f"/static/{path}" for style in styles.values() for path in LOADS.findall(style)}

    assert styles
    assert {path: caller.get(path).headers["cache-control"] for path in named} == dict.fromkeys(named, FOR_GOOD)


def test_the_forms_of_a_page_carry_the_token_of_their_session(shared: Desk) -> None:
    caller = shared.caller(Role.STAFF)

    assert caller.csrf("/me") == caller.csrf()
    assert caller.csrf() != shared.caller(Role.STAFF).csrf()


def test_a_route_without_a_right_does_not_start(shared: Desk) -> None:
    nameless = replace(ROUTES[0], right="")  # type: ignore[arg-type]  # the mistake to be found

    with pytest.raises(ValueError, match="names no right"):
        site(shared.office, (nameless,))


def test_every_role_has_its_rights_and_every_right_somebody() -> None:
    assert set(RIGHTS) == set(Role)
    assert {right for held in RIGHTS.values() for right in held} == set(Right)


def test_another_name_for_this_machine_is_not_this_desk(shared: Desk) -> None:
    answer = shared.caller(Role.STAFF).get("/today", headers={"host": "rebound.example"})

    assert answer.status_code == 421


def test_a_page_that_does_not_exist_says_so(shared: Desk) -> None:
    answer = shared.caller(Role.STAFF).get("/nowhere")

    assert answer.status_code == 404
    assert "Cette page n’existe pas." in answer.text


def test_a_form_larger_than_any_of_ours_is_not_read(shared: Desk) -> None:
    data = {"csrf": "x", "text": "x" * 5_000_000}

    answer = shared.caller(Role.STAFF).client.post("/me/theme", data=data, headers={"origin": shared.url})

    assert answer.status_code == 413


def test_what_a_page_fails_on_is_told_to_the_person_it_happened_to(desk: Desk) -> None:
    ines, vault = desk.caller(Role.STAFF), desk.made.folder / "vault"
    with desk.office.store.reading() as db:
        (reference, *_) = [line.reference for line in list_dossiers(db)]

    gone = ines.get("/m/999999")
    vault.rename(vault.with_name("away"))
    closed = ines.get(f"/d/{reference}")

    assert (gone.status_code, closed.status_code) == (404, 503)
    for page in (gone.text, closed.text):
        assert 'href="/today"' in page
        assert "Se connecter" not in page
    assert "Le coffre ne s’ouvre pas." in closed.text
    assert "donnez cette référence à l’opérateur" in closed.text


@pytest.mark.parametrize("mark", ["", "that of another database\n"])
def test_what_cannot_be_sealed_is_laid_to_the_vault_and_not_to_the_database(desk: Desk, mark: str) -> None:
    ben = desk.caller(Role.COORDINATION)
    with desk.office.store.reading() as db:
        (reference, *_) = [line.reference for line in list_dossiers(db)]
    (desk.made.vault.blobs / "vault.id").write_text(mark)

    answer = ben.post(f"/d/{reference}/facts", name="director", value="Zoë Müller")

    assert answer.status_code == 503
    assert "Le coffre ne s’ouvre pas." in answer.text
    assert "Zoë Müller" not in ben.get(f"/d/{reference}").text


def test_what_somebody_wrote_stays_on_the_page_that_refuses_it_and_not_for_another_site(shared: Desk) -> None:
    def refused(caller: Caller, origin: str) -> httpx.Response:
        fields = {"csrf": "x", "text": "Bonjour <Ada>"}
        return caller.client.post("/d/IMP-21-0001/reply", data=fields, headers={"origin": origin})

    signed_out = refused(shared.caller(), shared.url)
    stale = refused(shared.caller(Role.STAFF), shared.url)
    foreign = refused(shared.caller(Role.STAFF), "https://intruder.example")

    assert (signed_out.status_code, stale.status_code, foreign.status_code) == (401, 403, 403)
    assert "Bonjour &lt;Ada&gt;</textarea>" in signed_out.text
    assert "Bonjour &lt;Ada&gt;</textarea>" in stale.text
    assert "Bonjour" not in foreign.text
