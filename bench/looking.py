"""How long after a click a page of a dossier is there to be read, in a browser: drawn before, and not.

python -m bench.looking                               # on a busy machine read the ratio to a page without a picture
"""

import argparse
import statistics
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Page

from console.case import open_case
from console.leaf import is_drawn
from console.questions import files
from console.words import address
from storage.dossiers import list_dossiers
from storage.states import Role
from tests.console.browser import chromium, looking
from tests.console.desk import NOW, SCENARIOS, Desk, mould, served, until

READY_MS, COLD_MS = 300, 1_500  # the goals
A_LOOK_MS = 500  # nobody clicks on what they have not seen; before that the browser still draws the page they came to
PICTURE = ".leaf img"
SHOWN = f"""() => {{ const it = document.querySelector('{PICTURE}');
  return it !== null && it.complete && it.naturalWidth > 0; }}"""

LOADED = "() => document.readyState === 'complete'"


@dataclass
class Times:
    """Milliseconds from a click until the picture is whole; `goal` is None for what nobody promised."""

    name: str
    goal: int | None
    taken: list[float] = field(default_factory=list)

    def said(self, plain: float) -> str:
        """One row; `plain` is the median of a page without a picture."""
        ordered = sorted(self.taken)
        median, worst = statistics.median(ordered), ordered[int(0.95 * len(ordered))]
        goal = f"{self.goal:6}{' over the goal' if worst > self.goal else ''}" if self.goal else f"{'-':>6}"
        return f"{self.name:44} {len(ordered):4} {median:8.0f} {worst:8.0f} {median / plain:8.2f} {goal}"


def main() -> None:
    """Take in the examples, open the dossier with most pieces, click."""
    asked = argparse.ArgumentParser(prog="python -m bench.looking")
    asked.add_argument("--rounds", type=int, default=5)
    rounds = asked.parse_args().rounds
    plain = Times("the list of dossiers clicked, no picture", None)
    cold = Times("a dossier opened, its mails closed", COLD_MS)
    again = Times("a dossier opened, its pages drawn before", READY_MS)
    undrawn = Times("a piece clicked, its page not drawn", COLD_MS)
    drawn = Times("a piece clicked, its page drawn ahead", READY_MS)
    with tempfile.TemporaryDirectory(prefix="guichet-bench-") as folder:
        made = mould(Path(folder) / "fund", SCENARIOS)
        for _ in range(rounds):
            with served(made, ahead=True) as desk, chromium() as browser, looking(browser, desk) as sight:
                dossier, pieces = dossier_with_most(desk)
                page = sight.sign_in(Role.STAFF).go("/dossiers")
                cold.taken.append(_click(page, f'main a[href^="{dossier}"]'))
                _settled(desk)
                drawn.taken += [_click(page, f'.pieces a[href="{piece}#page"]') for piece in pieces]
                for piece in pieces:
                    plain.taken.append(_click(page, 'nav a[href="/dossiers"]', LOADED))
                    again.taken.append(_click(page, f'main a[href^="{dossier}"]'))
                    page.goto(f"{desk.url}{dossier}")
                    _settled(desk)
                    _forget(desk)
                    undrawn.taken.append(_click(page, f'.pieces a[href="{piece}#page"]'))
                    page.goto(f"{desk.url}{dossier}")  # and everything is drawn again
                    _settled(desk)
    print(
        f"{'milliseconds until the picture is whole':44} {'n':>4} {'median':>8} {'p95':>8} {'x plain':>8} {'goal':>6}"
    )
    for times in (plain, cold, again, undrawn, drawn):
        print(times.said(statistics.median(plain.taken)))


def dossier_with_most(desk: Desk) -> tuple[str, list[str]]:
    """The address of the dossier with most pieces that are drawn, and those of its pieces."""
    found: dict[str, list[str]] = {}
    account = desk.account(Role.STAFF)
    with desk.office.store.reading() as db:
        references = [line.reference for line in list_dossiers(db)]
    for reference in references:
        case = open_case(desk.office, reference, account, NOW)
        known = files(case) if case else {}
        firsts = [line.pieces[0] for line in case.whole.standings if line.pieces] if case else []
        found[f"/d/{reference}"] = [
            address(reference, file=piece.attachment, page=piece.first_page)
            for piece in firsts
            if piece.attachment in known and is_drawn(known[piece.attachment])
        ]
    return max(found.items(), key=lambda one: len(one[1]))


def _click(page: Page, link: str, until_true: str = SHOWN) -> float:
    """Milliseconds from the click, half a second after the page was there, until the next page's picture is whole."""
    found = page.locator(link).first
    found.scroll_into_view_if_needed()
    page.wait_for_load_state("load")
    page.wait_for_timeout(A_LOOK_MS)
    began = time.perf_counter()
    with page.expect_navigation(wait_until="commit"):
        found.click()
    page.wait_for_function(until_true)
    return 1000 * (time.perf_counter() - began)


def _settled(desk: Desk) -> None:
    """Wait until nothing is being drawn ahead."""
    until(lambda: desk.office.ahead.works is None or None, 120)


def _forget(desk: Desk) -> None:
    """Put away every page that was drawn; the mails stay open."""
    for mail in range(1, 100):
        desk.office.shelf.forget(mail)


if __name__ == "__main__":
    main()
