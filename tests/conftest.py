"""Fixtures that every test may ask for."""

import gc
import os
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest
from hypothesis import settings

from tests.databases import postgresql, sqlite_template, url
from tests.effort import THOROUGH
from tests.servers import account, dovecot, local_mail
from tests.templates import close_all, lent

__all__ = ["account", "dovecot", "local_mail", "postgresql", "sqlite_template", "url"]

# Speed is shown by bench/, never by a timed test. The same examples each time: what fails, failed by the last change.
settings.register_profile("steady", deadline=None, derandomize=True, max_examples=25)
settings.register_profile("searching", deadline=None, max_examples=1_000)
settings.load_profile("searching" if THOROUGH else "steady")

FOLDER = Path(__file__).parent
QUICK = "not servers and not slow and not browser"  # what `make check` asks for
SLOW = {  # they start processes, read hundreds of files or try hundreds of things: left out of the quick part
    "app/test_bad_input.py",
    "app/test_clockwork.py",
    "app/test_commands.py",
    "app/test_doctor.py",
    "app/test_erasing.py",
    "app/test_from_vault.py",
    "app/test_installing.py",
    "app/test_offspring.py",
    "app/test_recognising.py",
    "app/test_rekeying.py",
    "app/test_reprocessing.py",
    "app/test_signatures.py",
    "app/test_users.py",
    "bench/test_accuracy.py",
    "bench/test_compose.py",
    "bench/test_copier.py",
    "bench/test_divide.py",
    "bench/test_lacking.py",
    "bench/test_learn.py",
    "bench/test_screenplays.py",
    "bench/test_suites.py",
    "config/test_any_file.py",
    "console/test_calls.py",
    "console/test_crawl.py",
    "console/test_facts.py",
    "console/test_health.py",
    "console/test_journal.py",
    "console/test_me.py",
    "console/test_messages.py",
    "console/test_oidc.py",
    "console/test_people.py",
    "console/test_plurals.py",
    "console/test_settings.py",
    "console/test_several.py",
    "console/test_signin.py",
    "console/test_site.py",
    "console/test_strings.py",
    "console/test_ways.py",
    "examples/test_build.py",
    "examples/test_season.py",
    "intake/parsers/test_corpus_files.py",
    "intake/parsers/test_files.py",
    "intake/parsers/test_office.py",
    "intake/parsers/test_old_sheets.py",
    "intake/parsers/test_old_slides.py",
    "intake/parsers/test_other_formats_in_child.py",
    "intake/parsers/test_outlook.py",
    "intake/parsers/test_sevenzip.py",
    "intake/parsers/test_tnef.py",
    "intake/parsers/test_uuencoded.py",
    "intake/test_antivirus.py",
    "intake/test_dkim.py",
    "intake/test_mail_corpus.py",
    "intake/test_mail_hostile.py",
    "intake/test_mail_laws.py",
    "intake/test_mail_mutants.py",
    "intake/test_mails.py",
    "intake/test_nameserver.py",
    "intake/test_ocr.py",
    "intake/test_office.py",
    "intake/test_program.py",
    "intake/test_sandbox.py",
    "intake/test_sandbox_escape.py",
    "intake/test_strangers.py",
    "intake/test_viewer.py",
    "intake/test_viewer_escape.py",
    "notifier/test_letters.py",
    "storage/test_backup.py",
    "storage/test_erasing.py",
    "storage/test_letters.py",
    "storage/test_three_users.py",
    "storage/test_vault.py",
    "storage/test_verify.py",
    "triage/test_corpus.py",
    "triage/test_features.py",
    "triage/test_reasons.py",
    "triage/test_settled.py",
    "triage/test_steady.py",
}


@pytest.hookimpl(optionalhook=True)  # only where tests are spread
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """One more than there are cores for `make test`: while a test waits for a server or a deadline, another works."""
    return len(os.sched_getaffinity(0)) + (config.getoption("markexpr") != QUICK)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Let `make check` not even import the modules that it leaves out."""
    if config.getoption("markexpr") != QUICK or collection_path.suffix != ".py":
        return None
    return collection_path.relative_to(FOLDER).as_posix() in SLOW or None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark as slow whole modules by their name, and what needs a desk on which mails lie.

    What plays the whole service, or takes the whole corpus, lasts long and waits: it comes first, for at the end
    everybody would wait with it.
    """
    items.sort(key=lambda item: item.path.parent != FOLDER)
    for item in items:
        fixtures: tuple[str, ...] = getattr(item, "fixturenames", ())
        if item.path.relative_to(FOLDER).as_posix() in SLOW or "full_mould" in fixtures:
            item.add_marker(pytest.mark.slow)


@pytest.hookimpl(tryfirst=True)
def pytest_report_to_serializable(report: object) -> None:
    """Let a worker say in few words what passed: to hand over all names of a test takes longer than most tests."""
    if isinstance(report, pytest.TestReport) and report.passed:
        report.keywords = {}


def pytest_collection_finish() -> None:
    """What is there before the first test is no test's: the collector need not look at it again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def templates_end() -> Iterator[None]:
    """What was lent from test to test ends with the last one."""
    yield
    close_all()


@pytest.fixture(scope="module", autouse=True)
def templates_are_lent(request: pytest.FixtureRequest) -> Iterator[None]:
    """Reading and drawing start from processes that are warm, but where these processes themselves are tried."""
    with nullcontext() if FOLDER / "intake" in request.path.parents else lent():
        yield


@pytest.fixture(scope="module", autouse=True)
def nothing_left_open() -> Iterator[None]:
    """Find sockets and processes that nobody closed while the module that opened them is there to fail for it."""
    yield
    gc.collect()
