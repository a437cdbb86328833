"""Every key of the desk on a Belgian keyboard, as Chromium hears it there: letters lie elsewhere, digits need Shift."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from storage.queue import Group
from storage.states import Role
from tests.console.conftest import Look
from tests.console.desk import Desk
from tests.console.test_desk_flows import letters, make_doubt, rows
from triage.values import LetterState

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ALT, CTRL, SHIFT = 1, 2, 8  # of the browser's own protocol
BELGIAN = {  # what is printed on the key: its place as an American keyboard names it, its number, what is held with it
    "a": ("KeyQ", 65, 0),
    "z": ("KeyW", 90, 0),
    "m": ("Semicolon", 77, 0),
    "&": ("Digit1", 49, 0),
    "é": ("Digit2", 50, 0),
    "1": ("Digit1", 49, SHIFT),
    "@": ("Digit2", 50, CTRL | ALT),  # AltGr
    "/": ("Period", 191, SHIFT),
    "?": ("KeyM", 188, SHIFT),
    "X": ("KeyX", 88, SHIFT),
    "Enter": ("Enter", 13, 0),
    "Escape": ("Escape", 27, 0),
} | {letter: (f"Key{letter.upper()}", ord(letter.upper()), 0) for letter in "jkncrsx"}
HELD = {SHIFT: (("Shift", "ShiftLeft", 16),), CTRL | ALT: (("Control", "ControlLeft", 17), ("Alt", "AltRight", 18))}


@dataclass
class Keyboard:
    """Presses keys by what is printed on them."""

    send: Callable[[str, dict[str, object]], object]

    def press(self, sign: str) -> None:
        """One key, with what must be held for it."""
        code, number, held = BELGIAN[sign]
        for key, place, its in HELD.get(held, ()):
            self._send("rawKeyDown", key, place, its, held)
        text = "\r" if sign == "Enter" else sign if len(sign) == 1 else ""
        self._send("keyDown", sign, code, number, held, text)
        self._send("keyUp", sign, code, number, held)
        for key, place, its in HELD.get(held, ()):
            self._send("keyUp", key, place, its, 0)

    def _send(self, kind: str, key: str, code: str, number: int, held: int, text: str = "") -> None:
        event = {"type": kind, "key": key, "code": code, "windowsVirtualKeyCode": number, "modifiers": held}
        self.send("Input.dispatchKeyEvent", event | ({"text": text} if text else {}))


Walk = tuple[Page, Keyboard]


@pytest.fixture
def walk(look: Look, desk: Desk) -> Iterator[Walk]:
    with look(desk) as sight:
        page = sight.sign_in(Role.STAFF).page
        session = page.context.new_cdp_session(page)
        yield page, Keyboard(session.send)
        session.detach()


def test_today_is_searched_walked_ticked_and_begun(walk: Walk, desk: Desk) -> None:
    page, keys = walk
    page.goto(f"{desk.url}/today")
    search = page.locator("[data-key='/']")

    keys.press("/")
    expect(search).to_be_focused()
    for sign in ("a", "&", "?"):
        keys.press(sign)
    expect(search).to_have_value("a&?")
    page.locator("#main").focus()
    keys.press("?")
    expect(page.locator("#keys")).to_be_visible()
    keys.press("Escape")
    expect(page.locator("#keys")).to_be_hidden()

    keys.press("j")
    keys.press("x")
    keys.press("j")
    keys.press("j")
    keys.press("X")
    expect(page.locator(".pick:checked")).to_have_count(3)
    keys.press("s")
    expect(page.locator("[data-toast]")).to_contain_text("3 lignes remises à demain")
    keys.press("z")
    expect(page.locator("[data-toast]")).to_contain_text("Annulé")
    keys.press("j")
    keys.press("m")
    expect(page.locator("[data-toast]")).to_contain_text("Une ligne est à vous.")

    page.locator("#main").focus()
    keys.press("Enter")
    expect(page.locator(".ident")).to_contain_text("1 sur 3")
    keys.press("j")
    expect(page.locator(".ident")).to_contain_text("2 sur 3")
    keys.press("k")
    expect(page.locator(".ident")).to_contain_text("1 sur 3")


@pytest.mark.parametrize("first", ["&", "1"])
def test_a_piece_is_corrected_with_the_digit_that_lies_first_shifted_or_not(walk: Walk, desk: Desk, first: str) -> None:
    page, keys = walk
    page.goto(f"{desk.url}/d/{make_doubt(desk)}")
    before = page.locator("#pieces-title + .meta").inner_text()

    keys.press("c")
    expect(page.locator("#correct-card")).to_be_visible()
    keys.press("@")
    expect(page.locator("#correct-card")).to_be_visible()
    keys.press(first)
    expect(page.locator("[data-toast]")).to_be_visible()
    keys.press("z")

    expect(page.locator("[data-toast]")).to_contain_text("Annulé")
    expect(page.locator("#pieces-title + .meta")).to_have_text(before)


def test_a_reply_is_written_approved_and_taken_back(walk: Walk, desk: Desk) -> None:
    page, keys = walk
    page.goto(desk.url + rows(desk, Group.READY)[0].path)

    keys.press("r")
    expect(page.locator("#reply-text")).to_be_focused()
    keys.press("a")
    keys.press("z")
    expect(page.locator("#reply-text")).to_be_focused()
    page.get_by_role("button", name="Garder mon texte").click()
    expect(page.locator("#right .list-head")).to_contain_text("modifiée à la main")
    page.locator("#main").focus()
    keys.press("a")
    expect(page.locator("[data-toast]")).to_contain_text("part à")
    assert letters(desk) == [LetterState.QUEUED]
    keys.press("z")
    expect(page.locator("[data-toast]")).to_contain_text("reprise")

    assert letters(desk) == [LetterState.DRAFT]


def test_a_doubt_is_gone_to_and_answered(walk: Walk, desk: Desk) -> None:
    page, keys = walk
    page.goto(desk.url + rows(desk, Group.TO_CHECK)[0].path)
    asked = page.locator("#question h2").inner_text()

    keys.press("n")
    expect(page.locator("#question")).to_be_focused()
    keys.press("&")

    expect(page.locator("[data-toast]")).to_be_visible()
    expect(page.locator("#question h2").filter(has_text=asked)).to_have_count(0)
