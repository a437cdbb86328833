"""Which tests are quick, and their run: `python -m tests.quick`, the unit part of `make check`."""

import os
import re
import sys
from pathlib import Path
from typing import Final

from tests.dealing import FOLDER, any_named, dealt, run, try_named

QUICK: Final = "not servers and not slow and not browser"
WHOLLY_SLOW: Final = re.compile(r"^pytestmark = (?:\[[^\]]*|[^\[\n]*)\bmark\.(servers|slow|browser)\b", re.MULTILINE)
OPTIONS: Final = ("-m", QUICK, "--hypothesis-profile=quick")
SLOW: Final = {  # they start processes, read hundreds of files or try hundreds of things
    "app/test_bad_input.py",
    "app/test_clockwork.py",
    "app/test_commands.py",
    "app/test_desk.py",
    "app/test_disks.py",
    "app/test_doctor.py",
    "app/test_erasing.py",
    "app/test_from_vault.py",
    "app/test_help.py",
    "app/test_installing.py",
    "app/test_offspring.py",
    "app/test_place.py",
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
    "bench/test_orders.py",
    "bench/test_screenplays.py",
    "bench/test_strangers.py",
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
    "console/test_progress.py",
    "console/test_settings.py",
    "console/test_several.py",
    "console/test_signin.py",
    "console/test_site.py",
    "console/test_strings.py",
    "console/test_ways.py",
    "docs/test_logged.py",
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
    "storage/test_searches.py",
    "storage/test_three_users.py",
    "storage/test_vault.py",
    "storage/test_verify.py",
    "triage/test_corpus.py",
    "triage/test_learning.py",
    "triage/pieces/test_features.py",
    "triage/test_reasons.py",
    "triage/test_settled.py",
    "triage/test_steady.py",
}


def main(arguments: list[str]) -> int:
    """Run the quick tests, one process for each core; tests that are named are tried, quick or not."""
    if any_named(arguments):
        return try_named(arguments)
    return run(dealt(quick_files(), len(os.sched_getaffinity(0))), [*OPTIONS, *arguments])


def quick_files() -> list[Path]:
    """Every module of tests that says nowhere that all of it is slow, in the order of the folders."""
    files = sorted(file for file in FOLDER.rglob("test_*.py") if file.relative_to(FOLDER).as_posix() not in SLOW)
    return [file for file in files if not WHOLLY_SLOW.search(file.read_text())]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
