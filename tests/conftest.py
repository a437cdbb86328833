"""Fixtures that every test may ask for."""

import gc
import logging
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

from tests.databases import postgresql, share_statements, sqlite_template, url
from tests.effort import THOROUGH
from tests.quick import SLOW
from tests.servers import account, dovecot, local_mail
from tests.templates import close_all, lent

__all__ = ["account", "dovecot", "local_mail", "postgresql", "sqlite_template", "url"]

# Speed is shown by bench/, never by a timed test. The same examples each time: what fails, failed by the last change.
settings.register_profile("steady", deadline=None, derandomize=True, max_examples=25)
settings.register_profile("quick", deadline=None, derandomize=True, max_examples=10)
settings.register_profile("searching", deadline=None, max_examples=1_000)
settings.load_profile("searching" if THOROUGH else "steady")
if not THOROUGH:  # examples made of our modules' constants would hang on which of them a process imported before
    providers._get_local_constants = Constants

FOLDER = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark as slow whole modules by their name, and what needs a desk on which mails lie."""
    for item in items:
        fixtures: tuple[str, ...] = getattr(item, "fixturenames", ())
        if item.path.relative_to(FOLDER).as_posix() in SLOW or "full_mould" in fixtures:
            item.add_marker(pytest.mark.slow)


def pytest_sessionstart() -> None:
    """Begin what lasts for a whole run; no fixture, since each test would ask for it anew."""
    share_statements()


def pytest_sessionfinish() -> None:
    """What was lent from test to test ends with the last one."""
    close_all()


@pytest.fixture(scope="module", autouse=True)
def each_module(request: pytest.FixtureRequest) -> Iterator[None]:
    """What each module begins and ends with; one fixture, since each test asks for it."""
    with nothing_left_open(), logs_go_where_they_went(), templates_for(request.path):
        yield


def templates_for(module: Path) -> AbstractContextManager[None]:
    """Reading and drawing start from processes that are warm, but where these processes themselves are tried."""
    return nullcontext() if FOLDER / "intake" in module.parents else lent()


@contextmanager
def logs_go_where_they_went() -> Iterator[None]:
    """A command that starts a service in this process sends its logs to a stream that ends with the test."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


@contextmanager
def nothing_left_open() -> Iterator[None]:
    """Find sockets and processes that nobody closed while the module that opened them is there to fail for it.

    What was there before is no test's of this module: the collector need not look at it again and again.
    """
    gc.freeze()
    yield
    gc.collect()
