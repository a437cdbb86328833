"""A morning by keys alone: five dossiers, a stray message, two blind checks. Every key is counted."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from console import blind
from console.case import open_case
from examples.build import DEADLINE, Mail, arrived, mails_of
from examples.season import SEASON
from intake.archive import ArchiveMailbox
from intake.receive import receive_all
from storage.letters import list_letters
from storage.queue import queue
from storage.states import Role
from tests.console.conftest import Look
from tests.console.desk import Desk, mould, served
from tests.installations import Installation, live_calls, reception_of
from triage.values import LetterKind, LetterPolicy, LetterState, Trust

pytestmark = [pytest.mark.browser, pytest.mark.slow]
MORNING = DEADLINE - timedelta(days=3)  # early enough for blind checks
STRANGER = "Ligne 14"
FILMS = ("Terminus Ostende", "La Cabane aux hérons", "Grenzland", "Een huis van turf", STRANGER)
CALLS = tuple(replace(call, policies=dict.fromkeys(LetterKind, LetterPolicy.DRAFT)) for call in live_calls())
DOUBT = "[data-doubt]"
PATIENCE = 30_000  # milliseconds; nothing here is timed


def mails() -> Iterator[tuple[str, bytes]]:
    """Two complete dossiers, one with gaps, one with a doubt, one from an unproven address; and a question."""
    for arrival in SEASON:
        if arrival.told.title in FILMS:
            (mail, *_) = mails_of(arrival.scenario, begins_at=MORNING - timedelta(days=1), retelling=arrival.told)
            yield arrival.told.title, vouched(mail, known=arrival.told.title != STRANGER)
    (question,) = mails_of("04-question", begins_at=MORNING - timedelta(hours=2))
    yield "question", vouched(question, known=True)


def vouched(mail: Mail, *, known: bool) -> bytes:
    """A mail as the fund's server hands it over; the provider's word for its sender may be missing."""
    data = arrived(mail, MORNING - timedelta(hours=2))
    lines = data.split(b"\r\n")
    return data if known else b"\r\n".join(line for line in lines if not line.startswith(b"Authentication-Results:"))


@pytest.fixture
def morning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A desk on which every letter waits for a person, and two pieces are asked blind."""
    monkeypatch.setattr(blind, "ONE_IN", 1)
    made: Installation = mould(tmp_path / "fund", ())
    (tmp_path / "mails").mkdir()
    for name, data in mails():
        (tmp_path / "mails" / f"{name}.eml").write_bytes(data)
    house = replace(made.house, trust=Trust.VERIFIED, authserv_id="mx.fonds.example", own_hosts=("mx.fonds.example",))
    with reception_of(made, clock=lambda: MORNING - timedelta(hours=1), calls=CALLS) as intake:
        receive_all(ArchiveMailbox([tmp_path / "mails"]), replace(intake, house=house))
    with served(made, clock=lambda: MORNING, house=house) as desk:
        yield desk


@dataclass
class Hands:
    """Somebody at the keyboard who knows the films; `keys` is every key they pressed, `spent` for which page."""

    page: Page
    desk: Desk
    keys: list[str] = field(default_factory=list)
    spent: dict[str, int] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """What the page is about."""
        return self.page.locator("h1").inner_text()

    def press(self, key: str) -> None:
        """One key."""
        self.keys.append(key)
        self.spent[self.title] = self.spent.get(self.title, 0) + 1
        self.page.keyboard.press(key)

    def settle(self) -> None:
        """What one page needs: its questions answered, then the letter approved."""
        while self.page.locator(DOUBT).count():
            self.answer()
        self.finish()

    def answer(self) -> None:
        """One key that answers a question: the page says what came of it, in words it did not show before."""
        toast = self.page.locator("[data-toast] span")
        said = toast.inner_text() if toast.count() else "nothing"
        self.press(f"Digit{self.right_answer()}")
        expect(toast).not_to_have_text(said, timeout=PATIENCE)

    def finish(self) -> None:
        """The key that ends a page and opens the next."""
        title = self.title
        self.press("a")
        expect(self.page.locator("h1")).not_to_have_text(title, timeout=PATIENCE)

    def right_answer(self) -> int:
        """Which answer is right: of a blind check what the papers are, else the first."""
        blind = self.page.locator("form[action$='/checks']")
        kinds = [form.locator("[name=kind]").input_value() for form in blind.all()]
        if not kinds:
            return 1
        place, first = (blind.first.locator(f"[name={name}]").input_value() for name in ("file", "first"))
        case = open_case(self.desk.office, self.page.url.rpartition("/")[2], self.desk.account(Role.STAFF), MORNING)
        assert case is not None
        (piece, *_) = [p for p in case.whole.pieces if (p.attachment, str(p.first_page)) == (place, first)]
        return kinds.index(piece.kind) + 1


@pytest.fixture
def hands(look: Look, morning: Desk) -> Iterator[Hands]:
    with look(morning) as sight:
        yield Hands(sight.sign_in(Role.STAFF).go("/today"), morning)


def test_five_dossiers_and_a_stray_message_take_fifteen_keys_and_no_mouse(hands: Hands, morning: Desk) -> None:
    hands.press("Enter")
    expect(hands.page.locator(".ident")).to_contain_text("1 sur 6", timeout=PATIENCE)
    for _ in FILMS:
        hands.settle()
    hands.press("Digit2")
    hands.finish()

    expect(hands.page.locator("h1")).to_contain_text("Tout est traité")
    with morning.office.store.reading() as db:
        approved = [one.kind for one in list_letters(db) if one.state is LetterState.QUEUED]
        assert queue(db, CALLS, MORNING).waiting == ()
    assert sorted(approved) == sorted([LetterKind.RECEIPT] * 3 + [LetterKind.MISSING_ITEMS] * 2)
    assert len(hands.keys) <= 15
    ordinary, doubtful = FILMS[:3], ("Een huis van turf", STRANGER)
    spent = sorted(hands.spent[title] for title in ordinary)  # the first to be opened is asked blind
    assert spent == [1, 1, 1 + blind.CHECKS]  # one key for an ordinary dossier
    assert max(hands.spent[title] for title in doubtful) <= 3  # and three for one with a doubt
