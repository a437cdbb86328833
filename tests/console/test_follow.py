"""A link to a dossier, or to another state of the same page, puts its <main> in place; the browser does the rest."""

import pytest
from playwright.sync_api import Page, expect

from bench.looking import dossier_with_most
from tests.console.browser import Sight
from tests.console.desk import Desk

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.usefixtures("pages_drawn_small")]
STILL = "window.still === true"  # the same document as when it was marked


def marked(sight: Sight, path: str) -> Page:
    page = sight.go(path)
    page.evaluate("() => { window.still = true; }")
    return page


def test_a_piece_is_shown_without_a_new_document_and_back_leads_to_the_one_before(sight: Sight, desk: Desk) -> None:
    dossier, (first, second, *_) = dossier_with_most(desk)
    page = marked(sight, first)

    page.locator(f'.pieces a[href="{second}#page"]').click()
    expect(page.locator(".pieces a[aria-current]")).to_have_attribute("href", f"{second}#page")

    assert page.evaluate(STILL)
    assert page.url == f"{desk.url}{second}#page"
    assert page.evaluate("document.activeElement.id") == "page"
    assert page.locator("#say").inner_text() == page.title() != ""

    page.go_back()
    expect(page.locator(".pieces a[aria-current]")).to_have_attribute("href", f"{first}#page")
    assert page.url.startswith(desk.url + dossier)


def test_a_list_that_is_filtered_begins_at_its_top(sight: Sight) -> None:
    page = marked(sight, "/dossiers")
    page.set_viewport_size({"width": 390, "height": 500})
    page.evaluate("scrollTo(0, 400)")

    page.locator("main a[href^='/dossiers?']").first.evaluate("link => link.click()")
    page.wait_for_url("**/dossiers?*")
    expect(page.locator("#say")).to_have_text(page.title())

    assert page.evaluate(STILL)
    assert page.evaluate("scrollY") == 0


def test_a_dossier_opens_without_a_new_document_and_back_leads_to_the_list_where_it_was_left(
    sight: Sight, desk: Desk
) -> None:
    dossier, _ = dossier_with_most(desk)
    page = marked(sight, "/dossiers")
    page.set_viewport_size({"width": 390, "height": 300})
    link = page.locator(f'main a[href^="{dossier}"]').first
    link.scroll_into_view_if_needed()
    left = page.evaluate("scrollY")

    link.click()
    expect(page.locator("main.work")).to_be_focused()

    assert page.evaluate(STILL)
    assert left > 0 == page.evaluate("scrollY")
    assert page.locator("#say").inner_text() == page.title()
    assert "modifier la réponse" in (page.locator("#keys").text_content() or "")  # the keys of this page
    assert page.locator("[data-theme-toggle] [name=from]").get_attribute("value") == dossier

    page.go_back()
    expect(page.locator("main.work")).to_have_count(0)
    assert page.evaluate(STILL)
    assert page.evaluate("scrollY") == left


def test_after_an_upgrade_a_dossier_opens_as_a_new_document(sight: Sight, desk: Desk) -> None:
    dossier, _ = dossier_with_most(desk)
    page = marked(sight, "/dossiers")
    page.locator("script[src*='keys.js']").evaluate("script => script.src = '/static/keys.js?v=older'")

    page.locator(f'main a[href^="{dossier}"]').first.click()
    page.wait_for_selector("main.work")

    assert not page.evaluate(STILL)


def test_a_place_within_the_page_loads_nothing(sight: Sight, desk: Desk) -> None:
    page = marked(sight, dossier_with_most(desk)[0])
    page.evaluate(
        """document.querySelector("main").insertAdjacentHTML("afterbegin", "<a id=there href='#right'>.</a>")"""
    )

    page.locator("#there").click()
    page.wait_for_url("**#right")
    page.wait_for_timeout(500)  # a page that loads anew does so within this time

    assert page.evaluate(STILL)


def test_a_link_that_leads_to_the_door_goes_there(sight: Sight, desk: Desk) -> None:
    _, (first, second, *_) = dossier_with_most(desk)
    page = marked(sight, first)
    page.context.clear_cookies()

    page.locator(f'.pieces a[href="{second}#page"]').click()
    page.wait_for_url("**/login?*")

    assert not page.evaluate(STILL)
