"""The desk's fixtures; see tests/console/desk.py and tests/console/browser.py."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from console import leaf, passwords
from console.change import Hand
from console.gallery import THUMB
from storage.outbox import claim_letter, settle_sent
from storage.states import Role
from tests.console.browser import Sight, Windows, chromium
from tests.console.desk import NOW, SCENARIOS, Desk, copied, mould, reopened, served
from tests.console.worked import Worked
from tests.installations import Installation
from tests.once import once

Look = Callable[..., AbstractContextManager[Sight]]


@pytest.fixture(scope="session", autouse=True)
def cheap_passwords() -> Iterator[None]:
    """The same way of hashing, some thousand times cheaper."""
    passwords._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    yield
    passwords._hasher = passwords.DEAR


@pytest.fixture(scope="session")
def bare_mould() -> Installation:
    """An installation with people and no mail."""
    return reopened(once("bare", lambda folder: mould(folder / "fund", ())) / "fund")


@pytest.fixture(scope="session")
def full_mould() -> Installation:
    """An installation with people and the mails of SCENARIOS."""
    return reopened(once("full", lambda folder: mould(folder / "fund", SCENARIOS)) / "fund")


@pytest.fixture
def bare_desk(bare_mould: Installation, tmp_path: Path) -> Iterator[Desk]:
    """A desk with nothing on it, this test's own."""
    with served(copied(bare_mould, tmp_path / "fund")) as desk:
        yield desk


@pytest.fixture
def desk(full_mould: Installation, tmp_path: Path) -> Iterator[Desk]:
    """A desk with mails, this test's own."""
    with served(copied(full_mould, tmp_path / "fund")) as desk:
        yield desk


@pytest.fixture
def hand(desk: Desk) -> Hand:
    """What Inès of the staff does at that desk."""
    return Hand(desk.office, desk.account(Role.STAFF), NOW)


@pytest.fixture
def worked(desk: Desk) -> Worked:
    """The complete dossier of that desk, with a person at work on it."""
    one = Worked(desk)
    with desk.office.store.writing() as db:  # the receipts that left by themselves
        while claimed := claim_letter(db, NOW):
            settle_sent(db, claimed.id, NOW)
    return one


@pytest.fixture(scope="module")
def shared(full_mould: Installation, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk with mails that the tests of a module only look at."""
    with served(copied(full_mould, tmp_path_factory.mktemp("shared") / "fund")) as desk:
        yield desk


@pytest.fixture(scope="module")
def pages_drawn_small() -> Iterator[None]:
    """For who asks of a page what it leads to and what it says, not how it looks: to draw it takes half of its time."""
    with pytest.MonkeyPatch.context() as small:
        small.setattr(leaf, "PAGE", THUMB)
        small.setattr(leaf, "ZOOM", THUMB)
        yield


@pytest.fixture(scope="session")
def look() -> Iterator[Look]:
    """One Chromium for all tests: `with look(desk) as sight: sight.sign_in(Role.STAFF).go("/today")`."""
    with chromium() as browser:
        yield Windows(browser).looking


@pytest.fixture
def sight(look: Look, desk: Desk) -> Iterator[Sight]:
    """A window of Inès of the staff."""
    with look(desk) as opened:
        yield opened.sign_in(Role.STAFF)
