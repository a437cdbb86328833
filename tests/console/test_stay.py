"""A form's answer takes the place of the page that sent it, and of no other; what is not kept yet stays in sight."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Dialog, Page, expect

from console.live import EVERY
from storage.states import Role
from tests.console.browser import Sight
from tests.console.conftest import Look
from tests.console.desk import Desk
from tests.effort import some

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.usefixtures("pages_drawn_small")]

# The server is asked at once and its answer held back, until the test lets it go.
HELD = """() => {
  const plain = window.fetch;
  const free = new Promise((go) => { window.release = go; });
  window.fetch = async (what, how) => {
    const answer = await plain(what, how);
    if (how?.method === "POST") {
      document.body.dataset.asked = "yes";
      await free;
      setTimeout(() => { document.body.dataset.settled = "yes"; }, 300);
    }
    return answer;
  };
}"""


@pytest.fixture
def page(look: Look, desk: Desk) -> Iterator[Page]:
    """The first dossier that waits for a decision."""
    with look(desk) as sight:
        page = opened(sight)
        yield page


def opened(sight: Sight) -> Page:
    page = sight.sign_in(Role.STAFF).go("/today")
    page.keyboard.press("Enter")
    at(page, 1)
    return page


def at(page: Page, place: int) -> None:
    expect(page.locator(".ident")).to_contain_text(f"{place} sur 3")


def write(page: Page, text: str) -> None:
    page.keyboard.press("r")
    page.wait_for_selector("main textarea")
    page.locator("main textarea").first.fill(text)
    page.locator("main").focus()


def let_the_answer_come(page: Page) -> None:
    page.wait_for_selector("body[data-asked]")
    page.evaluate("window.release()")
    page.wait_for_selector("body[data-settled]")


def test_a_late_answer_leaves_the_text_that_is_written_for_another_dossier(page: Page) -> None:
    page.keyboard.press("j")
    at(page, 2)
    page.evaluate(HELD)

    page.keyboard.press("s")
    page.keyboard.press("k")
    at(page, 1)
    write(page, "Bonjour Ada")
    where = page.url
    let_the_answer_come(page)

    assert page.url == where
    assert page.locator("main textarea").first.input_value() == "Bonjour Ada"
    assert page.locator("#told").is_visible()
    assert page.locator("#told").inner_text() == page.locator("#say").inner_text() != ""


def test_a_late_answer_names_its_dossier_and_brings_its_undo(page: Page) -> None:
    left = page.title().split(" · ")[0]
    page.evaluate(HELD)
    page.keyboard.press("s")
    page.keyboard.press("j")
    at(page, 2)
    let_the_answer_come(page)

    expect(page.locator("#told b")).to_have_text(left)
    expect(page.locator("[data-toast]")).to_have_count(1)
    expect(page.locator("[data-toast] [data-do=undo]")).to_be_visible()

    page.keyboard.press("Escape")
    expect(page.locator("#told")).to_have_count(0)


def test_a_late_refusal_is_not_shown_at_the_address_of_another_dossier(page: Page) -> None:
    page.locator("form[action$=approval] [name=revision]").evaluate("field => field.value = '99'")
    page.evaluate(HELD)

    page.keyboard.press("a")
    page.keyboard.press("j")
    at(page, 2)
    let_the_answer_come(page)

    at(page, 2)
    assert page.url.split("?")[0].endswith(page.locator("main").get_attribute("data-live") or "-")
    assert page.locator("#told").is_visible()
    assert page.locator("#told").inner_text() == page.locator("#say").inner_text() != ""


UNKEPT = "Votre texte n’est pas encore gardé."
FAILURE = "<main><h1>Cet envoi est trop grand.</h1><p class='lead'>Rien n’a été gardé.</p></main>"


@pytest.mark.parametrize(("key", "link"), some([("j", "next"), ("k", "previous")]))
def test_a_step_away_from_text_that_is_not_kept_is_only_pointed_at(page: Page, key: str, link: str) -> None:
    write(page, "Bonjour Ada")

    page.keyboard.press(key)

    expect(page.locator("#say")).to_have_text(UNKEPT)
    expect(page.locator(f"[data-do~={link}]")).to_be_focused()
    at(page, 1)
    assert page.locator("main textarea").first.input_value() == "Bonjour Ada"

    page.keyboard.press("Enter")
    expect(page.locator("main textarea")).to_have_count(0)
    page.go_back()
    at(page, 1)
    expect(page.locator("#right .mail .body")).to_contain_text("Bonjour Ada")


@pytest.mark.parametrize("link", some([".nav a[href='/dossiers']", ".brand", "main a[data-do~=next]"]))
def test_a_click_that_leads_away_keeps_the_text_first(page: Page, link: str) -> None:
    write(page, "Bonjour Ada")
    dossier = page.url.split("?")[0]

    page.locator(link).click()
    page.wait_for_url(lambda url: url.split("?")[0] != dossier)

    page.goto(dossier)
    expect(page.locator("#right .mail .body")).to_contain_text("Bonjour Ada")


def test_a_text_that_was_kept_while_a_file_is_taken_away_is_written_on_and_kept_again(page: Page) -> None:
    write(page, "Bonjour Ada")

    with page.expect_download():  # the browser stays on the page
        page.get_by_role("link", name="Original").click()
    page.locator("#reply-text").fill("Bonjour Ada, et Eve")
    page.get_by_role("button", name="Garder mon texte").click()

    expect(page.locator("#right .mail .body")).to_contain_text("Bonjour Ada, et Eve")
    expect(page.locator("main [role=alert]")).to_have_count(0)


def test_the_theme_changes_after_the_text_is_kept(page: Page) -> None:
    write(page, "Bonjour Ada")

    page.locator("[data-theme-toggle] button:visible").click()

    expect(page.locator("html[data-theme=dark]")).to_have_count(1)
    page.goto(page.url.split("?")[0])
    expect(page.locator("#right .mail .body")).to_contain_text("Bonjour Ada")


def test_while_the_line_is_down_the_text_stays_and_a_second_click_leads_away(page: Page) -> None:
    write(page, "Bonjour Ada")
    page.evaluate("() => { window.fetch = async () => { throw new TypeError('no line'); }; }")
    where, link = page.url, page.locator(".nav a[href='/dossiers']")

    link.click()
    expect(page.locator("#told")).to_have_text(UNKEPT)
    assert page.url == where
    assert page.locator("main textarea").first.input_value() == "Bonjour Ada"

    link.click()
    page.wait_for_url("**/dossiers")


def test_a_text_that_is_put_in_force_by_an_act_of_its_own_is_only_pointed_at(look: Look, desk: Desk) -> None:
    with look(desk) as sight:
        page = sight.sign_in(Role.COORDINATION).go("/settings/letters/fr/receipt")
        field = page.locator("main textarea#body")
        before = field.input_value()
        field.fill(before + "Bien à vous")

        page.locator(".nav a[href='/dossiers']").click()
        expect(page.locator("#told")).to_have_text(UNKEPT)
        assert field.input_value() == before + "Bien à vous"

        page.locator(".nav a[href='/dossiers']").click()
        page.wait_for_url("**/dossiers")
        sight.go("/settings/letters/fr/receipt")
        assert field.input_value() == before


def test_the_browser_asks_before_it_closes_over_text_that_is_not_kept(page: Page) -> None:
    write(page, "Bonjour Ada")
    asked: list[str] = []

    def answer(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", answer)

    page.reload()

    assert asked == ["beforeunload"]


@pytest.mark.parametrize("leads", some([".dock .btn.main", ".nav a[href='/dossiers']"]))
def test_a_text_that_cannot_be_kept_any_more_stays_whatever_else_changes(page: Page, desk: Desk, leads: str) -> None:
    write(page, "Bonjour Ada")
    where, dossier = page.url, page.url.split("?")[0].removeprefix(desk.url)
    ben = desk.caller(Role.COORDINATION)
    form = re.findall(r'name="(revision|version)" value="(\w+)"', ben.get(dossier).text)
    assert ben.post(f"{dossier}/approval", **dict(form)).status_code == 303

    page.locator(leads).click()
    expect(page.locator(".note[role=alert]")).to_contain_text("Votre texte n’a pas été gardé")
    assert ben.post(f"{dossier}/mine").status_code == 303
    page.wait_for_timeout((EVERY + 1) * 1000)  # the page is told of both

    expect(page.locator("#unkept-text")).to_have_value("Bonjour Ada")
    assert page.url == where


# The page that is fetched because something changed begins to come, and its end only when the test lets it.
HALF = """() => {
  const plain = window.fetch;
  const free = new Promise((go) => { window.release = go; });
  window.fetch = async (what, how) => {
    const answer = await plain(what, how);
    if (what !== location.href || how?.method === "POST") return answer;
    const text = answer.text.bind(answer);
    answer.text = async () => {
      document.body.dataset.asked = "yes";
      await free;
      setTimeout(() => { document.body.dataset.settled = "yes"; }, 300);
      return text();
    };
    return answer;
  };
}"""


def test_a_text_begun_while_the_changed_page_is_still_coming_stays(page: Page, desk: Desk) -> None:
    page.evaluate(HALF)
    dossier = page.url.split("?")[0].removeprefix(desk.url)
    assert desk.caller(Role.COORDINATION).post(f"{dossier}/mine").status_code == 303
    page.wait_for_selector("body[data-asked]")

    write(page, "Bonjour Ada")
    let_the_answer_come(page)

    assert page.locator("main textarea").first.input_value() == "Bonjour Ada"


def test_a_text_that_was_refused_is_left_only_by_who_was_told_so(page: Page) -> None:
    write(page, "x" * 50_001)
    where, link = page.url, page.locator(".nav a[href='/dossiers']")

    link.click()
    expect(page.locator(".note[role=alert]")).to_contain_text("trop longue")
    link.click()
    expect(page.locator("#told")).to_have_text(UNKEPT)
    assert page.url == where
    assert len(page.locator("main textarea").first.input_value()) == 50_001

    link.click()
    page.wait_for_url("**/dossiers")


def test_after_a_refusal_an_act_of_the_page_is_done_when_asked_for_again(page: Page) -> None:
    write(page, "x" * 50_001)
    page.get_by_role("button", name="Garder mon texte").click()
    expect(page.locator(".note[role=alert]")).to_contain_text("trop longue")
    act = page.locator("main form[data-stay]:not(#reply-form) button:visible").first

    act.click()
    expect(page.locator("#told")).to_have_text(UNKEPT)
    expect(page.locator("main textarea").first).to_be_visible()

    act.click()
    expect(page.locator("main textarea")).to_have_count(0)


def test_a_click_puts_no_text_over_a_colleagues(page: Page, desk: Desk) -> None:
    write(page, "Bonjour Ada")
    dossier = page.url.split("?")[0].removeprefix(desk.url)
    ben = desk.caller(Role.COORDINATION)
    now = re.search(r'name="version" value="(\w+)">\s*<label', ben.get(f"{dossier}?edit=1").text)
    assert now
    assert ben.post(f"{dossier}/reply", text="Bonjour Eve", version=now[1]).status_code == 303
    link = page.locator(".nav a[href='/dossiers']")

    link.click()
    expect(page.locator("#reply-form blockquote")).to_contain_text("Bonjour Eve")
    expect(page.locator("#reply-text")).to_have_value("Bonjour Ada")
    link.click()
    expect(page.locator("#told")).to_have_text(UNKEPT)

    page.get_by_role("button", name="Garder mon texte").click()
    expect(page.locator("#right .mail .body")).to_contain_text("Bonjour Ada")


def test_a_look_at_another_piece_puts_no_colleagues_text_in_the_place_of_mine(page: Page, desk: Desk) -> None:
    write(page, "Bonjour Ada")
    where, dossier = page.url, page.url.split("?")[0].removeprefix(desk.url)
    ben = desk.caller(Role.COORDINATION)
    now = re.search(r'name="version" value="(\w+)">\s*<label', ben.get(f"{dossier}?edit=1").text)
    assert now
    assert ben.post(f"{dossier}/reply", text="Bonjour Eve", version=now[1]).status_code == 303
    link = page.locator("#left a[href]:visible").last

    link.click()
    expect(page.locator("#told")).to_have_text(UNKEPT)
    assert page.url == where
    expect(page.locator("#reply-text")).to_have_value("Bonjour Ada")

    link.click()
    expect(page.locator("#reply-text")).to_have_value(re.compile("Bonjour Eve"))


def test_a_page_that_only_says_what_went_wrong_leaves_the_text_on_screen(page: Page) -> None:
    write(page, "Bonjour Ada")
    page.route("**/reply", lambda route: route.fulfill(status=413, content_type="text/html", body=FAILURE))

    page.locator(".nav a[href='/dossiers']").click()

    expect(page.locator("#refused")).to_contain_text("Cet envoi est trop grand.")
    expect(page.locator("main textarea").first).to_have_value("Bonjour Ada")


def test_back_from_text_that_is_not_kept_leads_to_the_text(page: Page) -> None:
    write(page, "Bonjour Ada")
    where = page.url.split("#")[0]

    page.evaluate("history.back()")

    expect(page.locator("#told")).to_have_text(UNKEPT)
    assert page.locator("#told").is_visible()
    expect(page.locator("main textarea").first).to_be_focused()
    assert page.url == where
    assert page.locator("main textarea").first.input_value() == "Bonjour Ada"


# The page as the server has it now, with another menu, as it comes when something changed (console/static/live.js).
LIVE = """async () => {
  const text = (await (await fetch(location.href)).text()).replace('<nav class="nav"', '<nav data-new class="nav"');
  document.dispatchEvent(new CustomEvent("live:put", { detail: text }));
}"""


@pytest.mark.parametrize("stop", some(["[data-theme-toggle] button:visible", ".nav a:nth-child(2)"]))
def test_a_page_that_changes_by_itself_leaves_the_focus_in_the_header(page: Page, stop: str) -> None:
    page.locator(stop).focus()

    page.evaluate(LIVE)

    expect(page.locator(".nav[data-new]")).to_have_count(1)
    expect(page.locator(stop)).to_be_focused()


def test_what_altgr_writes_is_no_key_of_ours(page: Page) -> None:
    typed = "new KeyboardEvent('keydown', {key: 's', code: 'KeyS', bubbles: true, modifierAltGraph: true})"

    page.evaluate(f"document.body.dispatchEvent({typed})")

    assert page.locator("form[data-busy]").count() == 0
    at(page, 1)


def test_a_server_that_does_not_answer_is_told_on_the_page_one_went_to(page: Page) -> None:
    page.evaluate("""() => {
      const plain = window.fetch;
      const broken = new Promise((_, fail) => { window.release = () => fail(new TypeError("no line")); });
      window.fetch = (what, how) => {
        if (how?.method !== "POST") return plain(what, how);
        document.body.dataset.asked = "yes";
        setTimeout(() => { document.body.dataset.settled = "yes"; }, 1000);
        return broken;
      };
    }""")
    page.keyboard.press("s")
    page.keyboard.press("j")
    at(page, 2)
    let_the_answer_come(page)

    expect(page.locator("#told")).to_contain_text("Le serveur n’a pas répondu.")


def test_who_was_signed_out_keeps_the_text_and_may_click_again(page: Page, desk: Desk) -> None:
    write(page, "Bonjour Ada")
    dossier = page.url.split("?")[0]
    link = page.locator(".nav a[href='/dossiers']")
    session = page.context.cookies()
    page.context.clear_cookies()

    link.click()
    expect(page.locator("#refused")).to_be_visible()
    expect(page.locator("main textarea").first).to_have_value("Bonjour Ada")

    page.context.add_cookies([{"name": each["name"], "value": each["value"], "url": desk.url} for each in session])
    link.click()
    page.wait_for_url("**/dossiers")
    page.goto(dossier)
    expect(page.locator("#right .mail .body")).to_contain_text("Bonjour Ada")
