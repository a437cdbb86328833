"""A real browser for tests: Debian's Chromium driven by Playwright, and axe-core where npm brought it."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright

from console import cookies
from storage.states import Role
from tests.console.desk import Desk

ROOT = Path(__file__).parents[2]
AXE = ROOT / ".cache" / "npm" / "node_modules" / "axe-core" / "axe.min.js"
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
expect.set_options(timeout=30_000)  # milliseconds: a busy machine draws its first page slowly; nothing here is timed
WIDE, MIDDLE, NARROW = (1440, 900), (1180, 820), (390, 844)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Chromium with a new profile; where Debian's shell without a frame is, that one, which does the same with less.

    Skips the test where there is none.
    """
    program = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    if program is None:
        pytest.skip("Chromium is not installed: apt-get install chromium-headless-shell (as .ci/run does)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, headless=True, args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


@dataclass
class Sight:
    """A page in the browser, and everything it did that no page of ours may do."""

    page: Page
    desk: Desk
    faults: list[str] = field(default_factory=list)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Note script errors, words in the console, and requests to other hosts."""
        heard: dict[Any, Callable[[Any], None]] = {
            "pageerror": lambda error: self.faults.append(f"script: {error}"),
            "console": self._note,
            "request": lambda asked: self._asked(asked.url),
        }
        for event, hear in heard.items():
            self.page.on(event, hear)
        yield
        for event, hear in heard.items():
            self.page.remove_listener(event, hear)

    def go(self, path: str) -> Page:
        """Open a page of the desk."""
        self.page.goto(self.desk.url + path)
        return self.page

    def sign_in(self, role: Role) -> "Sight":
        """Give the browser a session of a role."""
        self.page.context.add_cookies(
            [{"name": cookies.SESSION, "value": self.desk.session(role), "url": self.desk.url}]
        )
        return self

    def axe(self) -> list[str]:
        """What axe-core finds wrong with the page as it stands: rule and element. Skips where axe is not."""
        if not AXE.exists():
            pytest.skip("axe-core is not there: make assets (needs npm)")
        if not self.page.evaluate("'axe' in window"):
            self.page.evaluate(AXE.read_text(encoding="utf-8"))
        options = json.dumps(
            {
                "runOnly": {"type": "tag", "values": AXE_TAGS},
                "resultTypes": ["violations"],
                "preload": False,
                "iframes": False,
            }
        )
        found: dict[str, Any] = self.page.evaluate(f"axe.run(document, {options})")
        return [f"{each['id']}: {node['html'][:120]}" for each in found["violations"] for node in each["nodes"]]

    def _note(self, said: ConsoleMessage) -> None:
        if said.type in {"error", "warning"} and "status of 4" not in said.text:  # 404 and 422 are meant so
            self.faults.append(f"console: {said.text}")

    def _asked(self, url: str) -> None:
        if not url.startswith((self.desk.url, "data:", "blob:", "about:")):
            self.faults.append(f"request: {url}")


@contextmanager
def watched(page: Page, desk: Desk) -> Iterator[Sight]:
    """A page on a desk; at the end nothing forbidden may have happened."""
    sight = Sight(page, desk)
    with sight.watching():
        yield sight
    assert sight.faults == []


@contextmanager
def looking(browser: Browser, desk: Desk, size: tuple[int, int] = WIDE, **context: Any) -> Iterator[Sight]:
    """A fresh window on a desk."""
    context.setdefault("locale", "fr-BE")
    opened = browser.new_context(viewport={"width": size[0], "height": size[1]}, **context)
    try:
        with watched(opened.new_page(), desk) as sight:
            yield sight
    finally:
        opened.close()


class Windows:
    """A browser's windows: a new one costs as much as five pages in it, so tests that can use the same one in turns."""

    def __init__(self, browser: Browser) -> None:
        """Nothing is open yet."""
        self._browser = browser
        self._free: Page | None = None

    @contextmanager
    def looking(
        self, desk: Desk, size: tuple[int, int] = WIDE, *, own: bool = False, **context: Any
    ) -> Iterator[Sight]:
        """A window on a desk, without cookies; one of its own for who changes more of it than the page."""
        if own or context:
            with looking(self._browser, desk, size, **context) as sight:
                yield sight
            return
        page, self._free = self._free or self._browser.new_context(locale="fr-BE").new_page(), None
        page.set_viewport_size({"width": size[0], "height": size[1]})
        try:
            with watched(page, desk) as sight:
                yield sight
            page.goto("about:blank")
            page.context.clear_cookies()
            page.unroute_all(behavior="ignoreErrors")
            page.emulate_media(media="null", color_scheme="null")
            self._free = self._free or page
        finally:
            if page is not self._free:
                page.context.close()
