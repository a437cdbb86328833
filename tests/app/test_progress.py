"""What takes long shows how far it is: on a terminal, and nowhere else."""

import os
import pty
import re
import sys
import threading
from pathlib import Path

import pytest

from app.logs import warnings_spoken
from app.terminal import Terminal
from config.log import Log
from tests.app.conftest import Give
from tests.mailworld import MailWorld

pytestmark = pytest.mark.slow


class Screen:
    """A terminal of 80 columns in place of stderr, and all that was written on it."""

    def __enter__(self) -> "Screen":
        """Put it in place; read what comes in another thread, since a full terminal stops whoever writes."""
        self._ours, theirs = pty.openpty()
        self._written: list[bytes] = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        self._before, sys.stderr = sys.stderr, os.fdopen(theirs, "w", encoding="utf-8")
        return self

    def __exit__(self, *_: object) -> None:
        """Take it away."""
        sys.stderr.close()
        sys.stderr = self._before
        self._reader.join()
        os.close(self._ours)

    @property
    def text(self) -> str:
        """What stood there, without colours and movements."""
        return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", b"".join(self._written).decode())

    def _read(self) -> None:
        try:
            while read := os.read(self._ours, 65536):
                self._written.append(read)
        except OSError:  # nobody has it open any more
            pass


@pytest.fixture
def backup(taken: Give) -> str:
    """The folder of a backup, made before anybody looks."""
    return str(taken("backup", "create", "--json").json["folder"])


def words_of(command: str, backup: str, fund: Path, archive: Path) -> list[str]:
    places = {"BACKUP": backup, "NEW": fund / "new", "KEY": fund / "keys" / "reader.key", "MAIL": archive}
    return [str(places.get(word, word)) for word in command.split()]


LONG = {
    "backup create --folder NEW": "Copying and checking",
    "backup verify BACKUP": "Checking",
    "backup restore BACKUP --to NEW": "Checking and copying",
    "rekey --reader-key KEY": "Keys",
    "import --dry-run MAIL": "Reading",
    "verify --deep --reader-key KEY": "Opening",
    "replay --reader-key KEY": "Judging again",
    "reprocess --all --dry-run --reader-key KEY": "Reading again",
}


@pytest.fixture(autouse=True)
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that can move its cursor, 80 columns wide."""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")


@pytest.mark.parametrize("command", LONG)
def test_long_work_shows_on_a_terminal_how_far_it_is_and_ends_where_it_said(
    command: str, backup: str, taken: Give, fund: Path, archive: Path
) -> None:
    with Screen() as screen:
        taken(*words_of(command, backup, fund, archive))

    shown = re.findall(rf"{LONG[command]} [━╸╺ ]*(\d+)/(\d+) ", screen.text)
    assert shown[-1][0] == shown[-1][1]


def test_a_poll_shows_how_far_it_is(servers: MailWorld, give: Give) -> None:
    for number in range(3):
        servers.deliver(b"Subject: %d\r\n\r\nBonjour" % number, sender="ada@lamquet.example")

    with Screen() as screen:
        assert give("poll").code == 0

    assert re.findall(r"Taking [━╸╺ ]*(\d+/\d+) ", screen.text)[-1] == "3/3"


def test_what_goes_wrong_meanwhile_stands_on_a_line_of_its_own() -> None:
    with Screen() as screen, warnings_spoken(), Terminal().progress("Taking", 2) as bar:
        bar.at(1, 2)
        Log("tests").warning("settled mail stays in the mailbox", uid=4)

    assert "settled mail stays in the mailbox (uid 4)" in [line.strip() for line in re.split(r"[\r\n]+", screen.text)]


@pytest.mark.parametrize("command", LONG)
def test_a_program_that_asks_for_json_is_shown_no_bar(
    command: str, backup: str, taken: Give, fund: Path, archive: Path
) -> None:
    with Screen() as screen:
        taken(*words_of(command, backup, fund, archive), "--json")

    assert LONG[command] not in screen.text
