"""Every page in every state, light and dark, wide and narrow: nobody is shut out, and nothing is lost or goes astray.

One window walks through the first state of each page, every third time with Tab, and axe looks at it in light or dark,
wide or narrow, in turns. With `GUICHET_SEARCH=1` (in CI) the window walks through every state, Shift+Tab
leads back, and axe looks at every state, in light and dark and in three widths.
"""

from collections.abc import Collection, Iterator
from itertools import product
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page

from config.settings import Oidc
from console import cookies
from console.identity import Provider
from console.site import ROUTES
from intake.office import LibreOffice
from storage.dossiers import list_dossiers
from tests.console.browser import MIDDLE, NARROW, WIDE, Sight
from tests.console.conftest import Look
from tests.console.desk import copied, served
from tests.console.scenes import BARE, DONE, FULL, NO_PAGE, SHUT, Scene, all_done, let_in_by_link, set_stage
from tests.effort import THOROUGH, in_turns
from tests.installations import Installation

Setting = tuple[tuple[int, int], Literal["light", "dark"]]
SIZES = (WIDE, MIDDLE, NARROW) if THOROUGH else (WIDE, NARROW)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
LOOKS = tuple(product(SIZES, SCHEMES))
WAYS = (("Tab", 1), ("Shift+Tab", -1)) if THOROUGH else (("Tab", 1),)  # and the step from one stop to the next
REFLOW = (320, 640)  # WCAG 1.4.10: a window of 1280 pixels at 400 %
SPACING = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}"""
CUT = """() => [...document.querySelectorAll("main *, header *, aside *")].filter((e) => {
  const look = getComputedStyle(e);
  if (!e.childElementCount && !e.textContent.trim()) return false;
  if (e.closest(".unseen, .thumb, .leaf, svg, select, .sheet.cells") || !e.getClientRects().length) return false;
  const hides = (side) => ["hidden", "clip"].includes(look[side]);
  return (hides("overflowX") && e.scrollWidth > e.clientWidth + 1)
    || (hides("overflowY") && e.scrollHeight > e.clientHeight + 1);
}).map((e) => `cut: ${e.outerHTML.slice(0, 100)}`)"""
WIDER = "() => document.documentElement.scrollWidth > innerWidth"
# On a busy machine a page takes its first focus a moment after it has come.
BEGUN = "() => !document.querySelector('[autofocus]') || document.activeElement !== document.body"
STOPS = """() => {
  const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length;
  const all = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  const within = document.querySelector("dialog[open]") ?? document;
  const one = (e) => e.type !== "radio" || e.checked || (!e.form?.elements[e.name].value
    && e === [...document.querySelectorAll("[type=radio]")].find((r) => r.name === e.name && r.form === e.form));
  window.stops = [...within.querySelectorAll(all)].filter((e) => shown(e) && !e.disabled && one(e) && e.tabIndex >= 0);
  window.reached = [];
  addEventListener("focusin", (event) => window.reached.push(window.stops.indexOf(event.target)));
  document.documentElement.style.clipPath = "inset(50%)"; // to paint what Tab passes takes longer than Tab itself
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  return window.stops.length;
}"""
FOCUS = """() => {
  const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length;
  const stops = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  const within = document.querySelector("dialog[open]") ?? document;
  return [...within.querySelectorAll(stops)].filter((e) => shown(e) && !e.disabled).flatMap((e) => {
    e.focus({ focusVisible: true });
    const look = getComputedStyle(e), name = e.outerHTML.slice(0, 100), box = e.getClientRects()[0];
    const seen = [0.02, 0.5, 0.98].some((part) => [0.02, 0.5, 0.98].some((down) => {
      const at = document.elementFromPoint(box.x + box.width * part, box.y + box.height * down);
      return at && (e.contains(at) || at.contains(e) && at !== document.body || e.labels?.[0]?.contains(at));
    }));
    const ring = parseFloat(look.outlineWidth) >= 2 && look.outlineStyle !== "none";
    return [ring ? "" : `no ring: ${name}`, seen ? "" : `out of sight: ${name}`].filter(Boolean);
  });
}"""

UNWALKED = ("keys", "toast")  # states: a dialog keeps the keyboard until Escape, and what is said for a moment goes

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_every_page_of_the_table_has_a_scene() -> None:
    pages = {route.name for route in ROUTES if route.method == "GET"} - set(NO_PAGE)

    assert {scene.route for scene in (*BARE, *FULL)} - {"failure"} == pages


def enter(sight: Sight, scene: Scene, props: dict[str, str]) -> Page:
    """Come to a scene, as its role, in the wide window that the last one left."""
    if scene.role is None:
        sight.page.context.clear_cookies(name=cookies.SESSION)
    else:
        sight.sign_in(scene.role)
    page = sight.go(scene.to.format(**props))
    scene.then(page)
    return page


def shut_out(sight: Sight, looks: Collection[Setting]) -> Iterator[str]:
    """What axe says, and whether the page scrolls sideways."""
    for width, height in SIZES:
        if (width, height) != WIDE:
            sight.page.set_viewport_size({"width": width, "height": height})
        if sight.page.evaluate(WIDER):
            yield f"{width}: scrolls sideways"
        for scheme in SCHEMES:
            if ((width, height), scheme) in looks:
                sight.page.emulate_media(color_scheme=scheme)
                yield from (f"{width}, {scheme}: {said}" for said in sight.axe())
    sight.page.emulate_media(color_scheme="light")


def lost(page: Page) -> Iterator[str]:
    """What is hidden from the keyboard, by a narrow window, or by wide letters."""
    yield from page.evaluate(FOCUS)
    page.set_viewport_size({"width": REFLOW[0], "height": REFLOW[1]})
    if page.evaluate(WIDER):
        yield "320: scrolls sideways"
    yield from page.evaluate(CUT)
    page.set_viewport_size({"width": WIDE[0], "height": WIDE[1]})
    page.evaluate(SPACING)
    if page.evaluate(WIDER):
        yield "wide letters: scrolls sideways"
    yield from (f"wide letters: {cut}" for cut in page.evaluate(CUT))


def trapped(page: Page) -> Iterator[str]:
    """What Tab and Shift+Tab do not reach, or reach out of turn, and an end that they do not leave."""
    page.wait_for_function(BEGUN)
    count = page.evaluate(STOPS)
    within = 3 * page.locator("input[type=date]:visible").count()  # day, month, year and calendar: four stops of one
    for key, step in WAYS:
        order = list(range(count))[::step]
        page.evaluate("window.reached.length = 0")
        if step < 0:
            page.keyboard.down("Shift")
        for _ in range(count + within):
            page.keyboard.down("Tab")  # held down: to let go each time takes as long again
        if (reached := page.evaluate("window.reached")) != order:
            yield f"{key}: {reached} of {count}"
        page.keyboard.down("Tab")
        if page.evaluate("window.stops.indexOf(document.activeElement)") == order[-1]:
            yield f"{key}: does not leave the page's end"
        page.keyboard.up("Tab")
        page.keyboard.up("Shift")
    page.evaluate("document.documentElement.style.clipPath = ''")


def walk(sight: Sight, scenes: tuple[Scene, ...], props: dict[str, str]) -> list[str]:
    """What is wrong, scene by scene."""
    wrong: list[str] = []
    seen = {scene.route for scene in FULL} if scenes is BARE else set()
    for turn, scene in enumerate(scenes):
        if scene.route in seen and not THOROUGH:
            continue
        seen.add(scene.route)
        page = enter(sight, scene, props)
        walked = trapped(page) if scene.state not in UNWALKED and (THOROUGH or len(seen) % 3 == 0) else ()
        found = (*shut_out(sight, in_turns(LOOKS, turn)), *walked, *lost(page))
        wrong += [f"{scene.route}, {scene.state}: {said}" for said in found]
    return wrong


def test_an_empty_desk_shuts_nobody_out(look: Look, bare_mould: Installation, tmp_path: Path) -> None:
    provider = Provider(Oidc("https://login.fund.example", "guichet", name="Fonds"))
    with served(copied(bare_mould, tmp_path / "fund"), oidc=provider) as desk, look(desk) as sight:
        assert walk(sight, BARE, let_in_by_link(desk)) == []


def test_a_desk_where_all_is_done_shuts_nobody_out(look: Look, bare_mould: Installation, tmp_path: Path) -> None:
    with served(copied(bare_mould, tmp_path / "fund")) as desk, look(desk) as sight:
        assert walk(sight, DONE, all_done(desk)) == []


def test_a_vault_that_does_not_open_shuts_nobody_out(look: Look, full_mould: Installation, tmp_path: Path) -> None:
    with served(copied(full_mould, tmp_path / "fund")) as desk, look(desk) as sight:
        with desk.office.store.reading() as db:
            (first, *_) = list_dossiers(db)
        (tmp_path / "fund" / "vault").rename(tmp_path / "away")
        assert walk(sight, SHUT, {"reference": first.reference}) == []
        sight.faults[:] = [fault for fault in sight.faults if "status of 503" not in fault]  # here it is meant so


def test_a_full_desk_shuts_nobody_out(look: Look, full_mould: Installation, tmp_path: Path) -> None:
    nowhere = LibreOffice("/nowhere", "/nowhere")
    with served(copied(full_mould, tmp_path / "fund"), libreoffice=nowhere) as desk, look(desk) as sight:
        desk.office.press.close()  # what is printed is what the stage has
        props = set_stage(desk, tmp_path)
        assert walk(sight, FULL, props) == []
