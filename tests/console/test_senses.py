"""A finger for a pointer, colours of one's own for ours, ears for eyes, paper for a screen."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from console import live
from console.change import Hand
from console.deeds import settle
from storage.queue import Group, queue
from storage.settlements import Saying
from storage.states import Role
from tests.console import disputed
from tests.console.browser import NARROW
from tests.console.conftest import Look
from tests.console.desk import NOW, Desk
from tests.effort import some
from tests.installations import live_calls
from triage.settled import Act

pytestmark = [pytest.mark.browser, pytest.mark.slow]
FINGER = 44  # pixels that a finger needs
SMALL = """least => [...document.querySelectorAll(".btn, .nav a, .tabs a, select.field, input.field")]
  .filter((e) => e.getClientRects().length && e.getBoundingClientRect().height < least - 0.5)
  .map((e) => e.outerHTML.slice(0, 100))"""
DRAWN = """e => {
  const look = getComputedStyle(e);
  return [look.backgroundColor, look.borderTopWidth, look.outlineWidth];
}"""

EDGES = "e => { const box = e.getBoundingClientRect(); return [box.left, box.right]; }"


def ready(desk: Desk) -> str:
    """The page of a dossier whose letter may leave."""
    with desk.office.store.reading() as db:
        return next(item.path for item in queue(db, live_calls(), NOW).items if item.group is Group.READY)


def test_what_a_finger_presses_is_large_enough_for_it(look: Look, desk: Desk) -> None:
    with look(desk, NARROW, has_touch=True, is_mobile=True) as sight:
        sight.sign_in(Role.COORDINATION)
        for path in (
            "/today",
            "/dossiers",
            "/messages?show=all",
            "/outbox?show=drafts",
            "/settings/people",
            ready(desk),
        ):
            assert sight.go(path).evaluate(SMALL, FINGER) == [], path


def test_states_tell_apart_where_a_person_chooses_the_colours(look: Look, desk: Desk) -> None:
    with look(desk, forced_colors="active", color_scheme="dark") as sight:
        page = sight.sign_in(Role.STAFF).go("/today")
        here = page.locator(".nav a[aria-current]").evaluate(DRAWN)
        met, other = (page.locator(f".meter {line}").first.evaluate(DRAWN) for line in ("u:not([class])", "u[class]"))
        chosen = sight.go(ready(desk)).locator(".pieces a[aria-current]").evaluate(DRAWN)
        paper = page.locator(".leaf").evaluate(DRAWN)

    assert met[0] != other[0]
    assert (met[1], other[1]) == ("0px", "1px")
    assert (chosen[2], here[2]) == ("2px", "2px")
    assert paper[0] == "rgb(220, 216, 206)"  # on black, a picture that takes the colour of its paper is black


def test_on_a_narrow_screen_the_menu_shows_where_one_is(look: Look, desk: Desk) -> None:
    with look(desk, NARROW) as sight:
        sight.sign_in(Role.COORDINATION)
        for path in ("/today", "/calls/2021-1", "/settings/people"):
            left, right = sight.go(path).locator(".nav a[aria-current]").evaluate(EDGES)

            assert 0 <= left < right <= NARROW[0], path


def test_a_change_is_said_in_one_sentence(look: Look, desk: Desk) -> None:
    with look(desk) as sight:
        page = sight.sign_in(Role.STAFF).go(ready(desk))
        page.keyboard.press("m")

        expect(page.locator("#say")).to_have_text("Ce dossier est à vous.", timeout=30_000)


def test_what_was_said_of_ones_own_act_is_not_wiped_out_by_the_page_renewing_itself(
    look: Look, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "EVERY", 1.0)  # not while the form is sent: what comes then waits
    with look(desk) as sight:
        page = sight.sign_in(Role.STAFF).go(ready(desk))
        page.evaluate("document.addEventListener('live:put', () => { document.body.dataset.renewed = 'yes' })")
        page.keyboard.press("m")
        expect(page.locator("#say")).to_have_text("Ce dossier est à vous.")
        page.wait_for_timeout(2500)

        expect(page.locator("body[data-renewed]")).to_have_count(0)
        expect(page.locator("#say")).to_have_text("Ce dossier est à vous.")


def test_a_change_by_a_colleague_is_said(look: Look, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "EVERY", 0.05)
    with look(desk) as sight:
        path = ready(desk)
        page = sight.sign_in(Role.STAFF).go(path)
        ben = Hand(desk.office, desk.account(Role.COORDINATION), NOW)

        settle(ben, path.removeprefix("/d/"), Saying(Act.MINE, ""))

        expect(page.locator("#say")).to_have_text("La page a été mise à jour.")


@pytest.mark.parametrize("way_out", some(["Escape", "Enter"]))
def test_leaving_the_list_of_keys_gives_the_focus_back(look: Look, desk: Desk, way_out: str) -> None:
    with look(desk) as sight:
        page = sight.sign_in(Role.STAFF).go("/today")
        row = page.locator("[data-row]").nth(1)
        row.focus()
        page.keyboard.press("?")
        expect(page.locator("#keys button")).to_be_focused()
        page.keyboard.press("a")  # no key reaches the page behind it

        page.keyboard.press(way_out)

        expect(page.locator("#keys")).to_be_hidden()
        expect(row).to_be_focused()
        assert page.url.endswith("/today")


@pytest.mark.parametrize(
    ("path", "told", "left_out"),
    [
        ("/journal", "Connexion", "Filtrer"),
        ("/settings/letters/fr/receipt", "Nous avons bien reçu", "Mettre en vigueur"),
    ],
)
def test_paper_holds_what_a_page_tells_and_none_of_its_buttons(
    look: Look, desk: Desk, path: str, told: str, left_out: str
) -> None:
    with look(desk) as sight:
        page = sight.sign_in(Role.COORDINATION).go(path)
        page.emulate_media(media="print")

        expect(page.locator("main :is(summary, .body)", has_text=told).first).to_be_visible()
        expect(page.locator("main button", has_text=left_out)).to_be_hidden()


def test_on_a_telephone_the_question_is_what_one_sees_first(look: Look, desk: Desk, tmp_path: Path) -> None:
    doubtful = f"/d/{disputed.take_in(desk, tmp_path)}"
    with look(desk, NARROW) as sight:
        page = sight.sign_in(Role.STAFF).go(doubtful)
        question = page.locator("#question").bounding_box()
        pieces = page.locator("#pieces-title").bounding_box()
        order = page.locator(".desk > *").evaluate_all("all => all.map((e) => e.id)")
        usual = sight.go(ready(desk)).locator(".desk > *").evaluate_all("all => all.map((e) => e.id)")

    assert question is not None
    assert pieces is not None
    assert question["y"] + 200 < NARROW[1]
    assert question["y"] < pieces["y"]
    assert (order, usual) == (["page", "left", "right"], ["left", "page", "right"])
