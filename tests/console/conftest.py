"""The desk's fixtures; see tests/console/desk.py and tests/console/browser.py."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from console import leaf, passwords
from console.gallery import THUMB
from tests.console.browser import Sight, Windows, chromium
from tests.console.desk import SCENARIOS, Desk, copied, mould, reopened, served
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
