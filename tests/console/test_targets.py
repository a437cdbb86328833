"""What the design promises in figures that a machine can count (docs/reference/desk.md): actions, sizes, undo."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from bench.crowd import fill
from console.case import open_case
from console.change import Hand
from console.deeds import settle
from console.static import FOLDER
from storage.letters import list_letters
from storage.queue import Group, queue
from storage.settlements import Saying
from storage.states import Role
from tests.console import disputed
from tests.console.conftest import Look
from tests.console.desk import NOW, Desk
from tests.console.test_dossier import long_piece
from tests.console.test_queries import PAGES
from tests.effort import thorough
from triage.settled import Act
from triage.values import LetterState

TABLE = "/calls/2021-1/dossiers"  # a whole call on one page, to print
MOST_HTML, MOST_FONTS = 60_000, 160_000  # bytes


@dataclass
class Actions:
    """Somebody at a page: every key and click is counted."""

    page: Page
    count: int = 0

    def key(self, key: str) -> None:
        """Press one key."""
        self.count += 1
        self.page.keyboard.press(key)

    def click(self, on: Locator) -> None:
        """Click once."""
        self.count += 1
        on.click()


def approved(desk: Desk) -> int:
    with desk.office.store.reading() as db:
        return sum(one.approved_by is not None for one in list_letters(db, states=(LetterState.QUEUED,)))


@pytest.mark.browser
@pytest.mark.slow
def test_a_range_of_pages_is_cut_and_named_in_three_actions(look: Look, desk: Desk) -> None:
    reference, card = long_piece(desk)
    with look(desk) as sight:
        somebody = Actions(sight.sign_in(Role.STAFF).go(card.removesuffix("&correct=1")))
        page, first = somebody.page, int(card.partition("page=")[2].partition("&")[0])

        somebody.key("c")
        somebody.click(page.locator(".cuts a").first)
        expect(page.locator("#correct-last")).to_have_value(str(first))
        somebody.key("Digit1")
        expect(page.locator("[data-toast]")).to_be_visible()

    case = open_case(desk.office, reference, desk.account(Role.STAFF), NOW)
    assert case is not None
    assert [(one.act, one.first, one.last) for one in case.file.settlements] == [(Act.PIECE, first, first)]
    assert somebody.count <= 3


@pytest.mark.browser
@pytest.mark.slow
@thorough
def test_an_ordinary_dossier_is_one_click(look: Look, desk: Desk) -> None:
    with desk.office.store.reading() as db:
        row = next(item for item in queue(db, desk.office.calls, NOW).items if item.group is Group.READY)
    with look(desk) as sight:
        somebody = Actions(sight.sign_in(Role.STAFF).go(row.path))

        somebody.click(somebody.page.get_by_role("button", name="Approuver et suivant"))
        expect(somebody.page.locator("[data-toast]")).to_contain_text("part à")

    assert (approved(desk), somebody.count) == (1, 1)


@pytest.mark.browser
@pytest.mark.slow
def test_a_dossier_with_one_doubt_is_at_most_three_clicks(look: Look, bare_desk: Desk, tmp_path: Path) -> None:
    reference = disputed.take_in(bare_desk, tmp_path)
    with look(bare_desk) as sight:
        somebody = Actions(sight.sign_in(Role.STAFF).go(f"/d/{reference}"))
        expect(somebody.page.locator(".ident")).to_contain_text("Un point à vérifier")

        somebody.click(somebody.page.locator("#question [data-choice]").first)
        expect(somebody.page.locator("[data-toast]")).to_be_visible()
        somebody.click(somebody.page.get_by_role("button", name="Approuver et suivant"))
        expect(somebody.page.locator("[data-toast]")).to_contain_text("part à")

    assert approved(bare_desk) == 1
    assert somebody.count <= 3


@pytest.mark.browser
@pytest.mark.slow
@thorough
def test_the_way_back_stays_until_something_else_is_done(look: Look, desk: Desk) -> None:
    with desk.office.store.reading() as db:
        row = next(item for item in queue(db, desk.office.calls, NOW).items if item.group is Group.READY)
    with look(desk, own=True) as sight:  # its clock is set
        sight.page.clock.install()
        page = sight.sign_in(Role.STAFF).go(row.path)
        page.get_by_role("button", name="Plus tard").click()
        back = page.locator("[data-toast] button")
        expect(back).to_be_visible()

        page.clock.fast_forward(600_000)

        expect(back).to_be_visible()
        page.keyboard.press("Escape")
        expect(back).to_have_count(0)


def test_fonts_are_small_enough_to_be_sent_once() -> None:
    fonts = [file.stat().st_size for file in (FOLDER / "fonts").glob("*.woff2")]
    if not fonts:
        pytest.skip("no fonts are there: make assets (needs npm)")

    assert sum(fonts) <= MOST_FONTS


@pytest.mark.slow
def test_pages_stay_small_where_three_hundred_dossiers_wait(desk: Desk) -> None:
    fill(desk.office.store, 400, 2_000, calls=("2021-1",), now=NOW)
    caller = desk.caller(Role.STAFF)

    sizes = {path: len(caller.get(path).content) for path in PAGES if path != TABLE}

    assert {path: size for path, size in sizes.items() if size > MOST_HTML} == {}


@pytest.mark.slow
def test_a_dossiers_page_stays_small_with_every_fact_and_a_form(bare_desk: Desk, tmp_path: Path) -> None:
    reference = disputed.take_in(bare_desk, tmp_path)
    settle(
        Hand(bare_desk.office, bare_desk.account(Role.STAFF), NOW), reference, Saying(Act.FACT, "title", ("x" * 300,))
    )

    assert len(bare_desk.caller(Role.STAFF).get(f"/d/{reference}").content) <= MOST_HTML
