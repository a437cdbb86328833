"""One's own page: what each person settles for themselves."""

import pytest
from playwright.sync_api import expect

from storage.sittings import open_sittings
from storage.states import Role
from tests.console.conftest import Look
from tests.console.desk import NOW, Desk

MINE = {"shown_name": "Inès M.", "language": "nl", "theme": "dark", "signature": "Inès"}


@pytest.mark.parametrize(("role", "told"), [(Role.JUROR, 1), (Role.CHAIR, 1), (Role.OPERATOR, 0), (Role.STAFF, 0)])
def test_who_has_nothing_to_see_yet_is_told_so(bare_desk: Desk, role: Role, told: int) -> None:
    page = bare_desk.caller(role).get("/me").text

    assert page.count("rien d’autre à voir ici") + page.count("is hier niets anders te zien") == told


def test_the_page_speaks_the_language_that_was_chosen(bare_desk: Desk) -> None:
    caller = bare_desk.caller(Role.STAFF)

    caller.post("/me/profile", **MINE)

    page = caller.get("/me").text
    assert '<html lang="nl-BE" data-theme="dark">' in page  # the keys are off: their box was not ticked
    assert "Uw voorkeuren" in page


def test_a_language_or_theme_we_do_not_have_changes_nothing(bare_desk: Desk) -> None:
    bare_desk.caller(Role.STAFF).post("/me/profile", language="xx", theme="pink", shown_name="")

    person = bare_desk.account(Role.STAFF)
    assert (person.language, person.theme, person.shown_name) == ("fr", "", "Inès Marchal")


def test_another_browser_of_ones_own_is_signed_out(bare_desk: Desk) -> None:
    here, there = bare_desk.caller(Role.STAFF), bare_desk.caller(Role.STAFF)
    account, office = bare_desk.account(Role.STAFF), bare_desk.office
    with office.store.reading() as db:
        _, first = open_sittings(db, account.id, now=NOW, length=office.session)

    there.post(f"/me/sessions/{first.id}/end")

    assert here.get("/me").status_code == 303
    assert there.get("/me").status_code == 200


def test_nobody_signs_out_somebody_else(bare_desk: Desk) -> None:
    bare_desk.session(Role.COORDINATION)

    assert bare_desk.caller(Role.STAFF).post("/me/sessions/1/end").status_code == 404


def test_all_others_are_signed_out_at_once(bare_desk: Desk) -> None:
    callers = [bare_desk.caller(Role.STAFF) for _ in range(3)]

    callers[1].post("/me/sessions/end")

    assert [caller.get("/me").status_code for caller in callers] == [303, 200, 303]


@pytest.mark.browser
def test_the_theme_changes_with_one_click_and_stays(bare_desk: Desk, look: Look) -> None:
    with look(bare_desk) as sight:
        page = sight.sign_in(Role.STAFF).go("/me")
        page.get_by_role("button", name="Passer au thème sombre").click()

        page.wait_for_selector("html[data-theme=dark]")
        assert page.get_by_role("button", name="Passer au thème clair").is_visible()
        assert sight.axe() == []


@pytest.mark.browser
def test_ending_a_session_keeps_the_page_and_says_so(bare_desk: Desk, look: Look) -> None:
    bare_desk.session(Role.STAFF)
    with look(bare_desk) as sight:
        page = sight.sign_in(Role.STAFF).go("/me")
        page.evaluate("window.same = true")
        page.get_by_role("button", name="Déconnecter", exact=True).press("Enter")

        page.locator("#say", has_text="Cet appareil est déconnecté.").wait_for(state="attached")
        assert page.evaluate("window.same") is True
        expect(
            page.locator("#main")
        ).to_be_focused()  # the button is gone: the keyboard goes on from the page's beginning


@pytest.mark.browser
def test_keys_are_dead_while_somebody_types_and_for_those_who_switched_them_off(bare_desk: Desk, look: Look) -> None:
    with look(bare_desk) as sight:
        page = sight.sign_in(Role.STAFF).go("/me")
        page.locator("#shown_name").press("?")
        assert not page.locator("#keys").is_visible()
        page.locator("#main").press("?")
        assert page.locator("#keys").is_visible()
        page.keyboard.press("Escape")

        page.get_by_label("Une touche, une action").uncheck()
        page.get_by_role("button", name="Enregistrer").click()
        page.wait_for_selector("html:not([data-keys])")
        page.locator("#main").press("?")
        assert not page.locator("#keys").is_visible()


@pytest.mark.browser
def test_what_was_said_last_covers_nothing_at_the_end_of_a_page(bare_desk: Desk, look: Look) -> None:
    with look(bare_desk, (1440, 600)) as sight:
        page = sight.sign_in(Role.STAFF).go("/me")
        page.get_by_role("button", name="Enregistrer").click()
        page.locator("[data-toast]").wait_for()
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
        toast = page.locator("[data-toast]").bounding_box()
        last = page.locator("main section").last.bounding_box()

    assert toast is not None
    assert last is not None
    assert last["y"] + last["height"] <= toast["y"]
