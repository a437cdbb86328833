"""`guichet demo`, as a newcomer runs it: the whole service on real mail, from the first mail to the table."""

import json
import subprocess
import sys
from email import message_from_bytes
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FOLLOWED = ("Hors service", "Onder het veen", "The Lamplighter's Ledger", "Das letzte Zollhaus")
pytestmark = [pytest.mark.servers, pytest.mark.slow]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, object]]:
    """One demonstration, with its folder."""
    folder = tmp_path_factory.mktemp("demo") / "data"
    command = [
        sys.executable,
        "-m",
        "app.cli",
        "demo",
        "--json",
        "--no-serve",
        "--dossiers",
        "3",
        "--folder",
        str(folder),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    return folder, json.loads(done.stdout) | {"said": done.stderr}


def test_the_demo_shows_every_mail_with_its_answer(played: tuple[Path, dict[str, object]]) -> None:
    mails = [mail for mail in played[1]["mails"] if mail["dossier"].endswith(FOLLOWED) or not mail["dossier"]]  # type: ignore[attr-defined]

    assert [(mail["what"], mail["answer"].partition(" ")[0]) for mail in mails[:8]] == [
        ("application, on_time", "receipt"),
        ("application, on_time", "missing_items"),
        ("application, on_time", "receipt"),
        ("question", "neutral"),
        ("automatic", "none"),
        ("bounce", "none"),
        ("supplement, on_time", "receipt"),
        ("application, late", "late"),
    ]


def test_where_nobody_stays_the_desk_is_said_to_be_closed_and_how_it_opens(
    played: tuple[Path, dict[str, object]],
) -> None:
    said = str(played[1]["said"])

    assert f"guichet --config {played[0] / 'guichet.toml'} serve" in said
    assert "/login/" in said.partition("The desk is closed.")[2]
    assert "The desk is open" not in said


def test_only_letters_that_may_leave_alone_have_left(played: tuple[Path, dict[str, object]]) -> None:
    letters = [message_from_bytes(file.read_bytes()) for file in sorted((played[0] / "letters").iterdir())]

    followed = [letter for letter in letters if letter["To"].split("@")[0].strip("<") in {"solange", "wout", "desmond"}]
    assert len(followed) == 4
    assert {letter["Auto-Submitted"] for letter in letters} == {"auto-replied"}


def test_the_service_ends_gracefully_and_logs_no_content(played: tuple[Path, dict[str, object]]) -> None:
    log = (played[0] / "service.log").read_text()

    assert "worker stopped; every mail is settled or still in the mailbox" in log
    assert "sender stopped; no letter is in hand" in log
    for word in ("Hors service", "Onder het veen", "Lamplighter", "solange", "wout@", ".pdf"):
        assert word not in log


def test_afterwards_everything_is_accounted_for_and_sound(played: tuple[Path, dict[str, object]]) -> None:
    settings = str(played[0] / "guichet.toml")
    command = [sys.executable, "-m", "app.cli", "--config", settings, "verify", "--json"]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=600)

    assert done.returncode == 0, done.stdout + done.stderr


def test_a_letter_can_be_read_with_the_reader_key_and_that_is_journalled(
    played: tuple[Path, dict[str, object]],
) -> None:
    settings, key = str(played[0] / "guichet.toml"), str(played[0] / "keys" / "reader.key")
    guichet = [sys.executable, "-m", "app.cli", "--config", settings]

    shown = subprocess.run(
        [*guichet, "outbox", "show", "1", "--reader-key", key], cwd=ROOT, capture_output=True, text=True
    )
    journal = subprocess.run([*guichet, "journal", "tail"], cwd=ROOT, capture_output=True, text=True)

    assert "Nous avons bien reçu votre envoi pour le projet" in shown.stdout
    assert "Confidential content opened" in journal.stdout.splitlines()[-1]
