"""A morning at the desk, in a real browser: by keys, by two people at once, and without script."""

import re

import pytest
from playwright.sync_api import Page, expect

from console.case import open_case
from console.change import Hand
from console.deeds import settle
from storage.dossiers import list_dossiers
from storage.letters import list_letters
from storage.queue import Group, QueueItem, queue
from storage.settlements import Saying
from storage.sittings import end_all
from storage.states import Role
from tests.console.browser import Sight
from tests.console.conftest import Look
from tests.console.desk import NOW, Desk
from tests.effort import thorough
from tests.installations import live_calls
from triage.settled import Act
from triage.values import LetterState, LineState

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.usefixtures("pages_drawn_small")]


def rows(desk: Desk, group: Group) -> list[QueueItem]:
    with desk.office.store.reading() as db:
        return [item for item in queue(db, live_calls(), NOW).items if item.group is group]


def letters(desk: Desk) -> list[LetterState]:
    with desk.office.store.reading() as db:
        return [letter.state for letter in list_letters(db) if letter.approved_by is not None]


def make_doubt(desk: Desk) -> str:
    """Take a complete dossier's synopsis away, so that one of its lines is missing; its reference."""
    with desk.office.store.reading() as db:
        line = next(one for one in list_dossiers(db) if one.state.value == "complete")
    hand = Hand(desk.office, desk.account(Role.COORDINATION), NOW)
    case = open_case(desk.office, line.reference, hand.person, NOW)
    assert case is not None
    synopsis = next(s for s in case.whole.standings if s.state is LineState.PRESENT).pieces[0]
    said = Saying(Act.PIECE, synopsis.attachment, ("",), synopsis.first_page, synopsis.last_page, message=1)
    settle(hand, line.reference, said)
    return line.reference


def toast(page: Page) -> str:
    return page.locator("[data-toast]").inner_text()


def test_a_morning_is_walked_by_keys_and_z_takes_the_approval_back(sight: Sight, desk: Desk) -> None:
    page = sight.go("/today")
    page.keyboard.press("Enter")
    expect(page.locator(".ident")).to_contain_text("1 sur 3")
    page.keyboard.press("a")
    expect(page.locator("[data-toast]")).to_contain_text("part à")
    approved = letters(desk)

    page.keyboard.press("z")
    expect(page.locator("[data-toast]")).to_contain_text("reprise")

    assert approved == [LetterState.QUEUED]
    assert letters(desk) == [LetterState.DRAFT]


def test_j_and_k_go_to_the_next_thing_and_back_and_enter_sends_nothing(sight: Sight, desk: Desk) -> None:
    page = sight.go("/today")
    page.keyboard.press("Enter")
    expect(page.locator(".ident")).to_contain_text("1 sur 3")
    page.keyboard.press("Enter")

    page.keyboard.press("j")
    expect(page.locator("main")).to_contain_text("2 sur 3")
    page.keyboard.press("k")

    expect(page.locator(".ident")).to_contain_text("1 sur 3")
    assert letters(desk) == []


def test_a_page_that_is_out_of_date_approves_nothing(sight: Sight, desk: Desk) -> None:
    (row, *_) = rows(desk, Group.READY)
    page = sight.go(row.path)
    page.evaluate("document.querySelectorAll('[data-live]').forEach(e => delete e.dataset.live)")
    settle(
        Hand(desk.office, desk.account(Role.COORDINATION), NOW),
        row.reference,
        Saying(Act.FACT, "company", ("Autre société",)),
    )

    page.keyboard.press("a")

    expect(page.locator("[role=alert]")).to_contain_text("Rien n’est parti")
    assert letters(desk) == []


def test_a_correction_is_a_few_keys_and_can_be_undone(sight: Sight, desk: Desk) -> None:
    reference = make_doubt(desk)
    page = sight.go(f"/d/{reference}")
    before = page.locator("#pieces-title + .meta").inner_text()
    page.keyboard.press("c")
    expect(page.locator("#correct-card")).to_be_visible()

    page.keyboard.press("Digit1")

    expect(page.locator("[data-toast]")).to_be_visible()
    page.keyboard.press("z")
    expect(page.locator("[data-toast]")).to_contain_text("Annulé")
    expect(page.locator("#pieces-title + .meta")).to_have_text(before)


def test_keys_are_dead_in_fields(sight: Sight, desk: Desk) -> None:
    (row, *_) = rows(desk, Group.READY)
    page = sight.go(f"{row.path}?edit=1")
    page.locator("#reply-text").focus()

    page.keyboard.type("assez")

    expect(page.locator("#reply-text")).to_have_value(re.compile("assez"))
    assert letters(desk) == []


@thorough
def test_a_persons_text_is_kept_and_shown(sight: Sight, desk: Desk) -> None:
    (row, *_) = rows(desk, Group.READY)
    page = sight.go(f"{row.path}?edit=1")
    text = page.locator("#reply-text").input_value()

    page.locator("#reply-text").fill(text.split("\n\n", 1)[1])
    page.get_by_role("button", name="Garder mon texte").click()

    expect(page.locator("#right .list-head")).to_contain_text("modifiée à la main")


def test_nothing_is_approved_over_a_text_that_is_not_kept(sight: Sight, desk: Desk) -> None:
    page = sight.go(f"{rows(desk, Group.READY)[0].path}?edit=1")

    expect(page.locator("[data-do~=approve]")).to_have_count(0)
    expect(page.locator(".dock .btn.main")).to_have_text("Garder mon texte")


def test_what_somebody_writes_stays_while_they_look_at_pieces(sight: Sight, desk: Desk) -> None:
    page = sight.go(f"{rows(desk, Group.READY)[0].path}?edit=1")
    page.locator("#reply-text").fill("Chère Ada, voici.")

    page.locator(".pieces a").nth(2).click()

    expect(page.locator(".pieces a").nth(2)).to_have_attribute("aria-current", "true")
    expect(page.locator("#reply-text")).to_have_value("Chère Ada, voici.")


def test_what_somebody_writes_is_kept_before_something_else_is_settled(sight: Sight, desk: Desk) -> None:
    page = sight.go(f"{rows(desk, Group.READY)[0].path}?edit=1")
    page.locator("#reply-text").fill("Chère Ada, voici.")

    page.locator("#facts").evaluate("e => { e.open = true }")
    page.locator("#fact-company").fill("Une autre société")
    page.locator(".fact:has(#fact-company) button").click()

    expect(page.locator("#right .list-head")).to_contain_text("modifiée à la main")
    expect(page.locator("#right .mail .body")).to_contain_text("Chère Ada, voici.")


@thorough
@pytest.mark.parametrize("button", ["button:text('Garder mon texte')", ".fact:has(#fact-company) button"])
def test_what_somebody_wrote_stays_on_screen_when_they_were_signed_out(sight: Sight, desk: Desk, button: str) -> None:
    page = sight.go(f"{rows(desk, Group.READY)[0].path}?edit=1")
    page.locator("#reply-text").fill("Chère Ada, voici.")
    page.locator("#facts").evaluate("e => { e.open = true }")
    page.locator("#fact-company").fill("Une autre société")
    with desk.office.store.writing() as db:
        end_all(db, desk.account(Role.STAFF).id, now=NOW)

    page.locator(button).click()

    expect(page.get_by_role("alert")).to_contain_text("Vous avez été déconnecté entre-temps.")
    expect(page.get_by_role("alert").get_by_role("link")).to_have_attribute("target", "_blank")
    assert page.locator("#reply-text").input_value() == "Chère Ada, voici."


@thorough
def test_somebody_else_on_the_same_dossier_is_named(look: Look, desk: Desk) -> None:
    (row, *_) = rows(desk, Group.READY)
    with look(desk) as first, look(desk) as second:
        first.sign_in(Role.COORDINATION).go(row.path)
        page = second.sign_in(Role.STAFF).go(row.path)

        expect(page.locator(".ident")).to_contain_text("Ben Marnette regarde ce dossier")


def test_a_page_follows_what_a_colleague_does(sight: Sight, desk: Desk) -> None:
    (row, *_) = rows(desk, Group.READY)
    page = sight.go(row.path)
    page.wait_for_timeout(500)

    settle(Hand(desk.office, desk.account(Role.COORDINATION), NOW), row.reference, Saying(Act.FACT, "title", ("Neuf",)))

    expect(page.locator("h1")).to_have_text("Neuf", timeout=15_000)


def test_everything_works_without_script(look: Look, desk: Desk) -> None:
    with look(desk, java_script_enabled=False) as sight:
        page = sight.sign_in(Role.STAFF).go("/today")
        page.get_by_role("link", name="Commencer").click()
        page.get_by_role("button", name="Approuver et suivant").click()

        assert "part à" in toast(page)
        assert letters(desk) == [LetterState.QUEUED]
        page.locator("[data-toast] button").click()
        assert letters(desk) == [LetterState.DRAFT]


@thorough
def test_a_message_is_matched_with_nothing_chosen_before(sight: Sight, desk: Desk) -> None:
    (row, *_) = rows(desk, Group.TO_MATCH)
    page = sight.go(f"/m/{row.message}/match")
    assert page.locator("input[type=radio]:checked").count() == 0

    page.get_by_label("Nouveau dossier").check()
    page.keyboard.press("a")

    expect(page.locator("[data-toast]")).to_contain_text("Rattaché à")
    page.keyboard.press("z")
    expect(page.locator("h1")).to_have_text("Message à rattacher")
    assert [item.message for item in rows(desk, Group.TO_MATCH)] == [row.message]


@thorough
def test_a_page_that_changes_by_itself_leaves_the_focus_where_it_is(sight: Sight, desk: Desk) -> None:
    page = sight.go("/today")
    row = page.locator("[data-row]").nth(2)
    row.focus()
    page.evaluate("document.addEventListener('live:put', () => { document.body.dataset.changed = 'yes' })")

    settle(
        Hand(desk.office, desk.account(Role.COORDINATION), NOW),
        rows(desk, Group.READY)[0].reference,
        Saying(Act.MINE, ""),
    )
    expect(page.locator("body[data-changed]")).to_have_count(1)
    expect(row).to_be_focused()


def test_escape_closes_what_was_said_and_keeps_the_focus_in_the_page(sight: Sight, desk: Desk) -> None:
    page = sight.go(rows(desk, Group.READY)[0].path)
    page.keyboard.press("m")
    page.locator("[data-toast] button").focus()

    page.keyboard.press("Escape")

    expect(page.locator("[data-toast]")).to_have_count(0)
    expect(page.locator("#main")).to_be_focused()
