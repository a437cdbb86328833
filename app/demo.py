"""The demonstration: an invented fund, real mail over loopback, the real service, and a table of what it did.

Nothing is staged but the producers. Their mails are delivered by SMTP into a mailbox, the service takes them out of it
by IMAP, and its letters leave by SMTP. The call closes moments after the start, so that the late dossier is late.
"""

import smtplib
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from zoneinfo import ZoneInfo

from app import clock
from app.installing import Answers, write_installation
from app.local import LocalMail
from config.load import load_settings
from config.settings import Settings
from examples.build import mails_of
from storage.recent import Recent, recent_mails
from storage.store import Store

ADDRESS = "depot@fonds-bruyere.example"
OPEN_FOR = timedelta(seconds=30)  # from the first mail to the deadline
PATIENCE = 45.0  # seconds for one expected thing to happen
ZONE = "Europe/Brussels"
CALL = """# The call of the demonstration: it closes moments after it begins.
key = "demo"
reference_prefix = "DEMO"
zone = "{zone}"
opening = {opening}
deadline = {deadline}
grace = "0s"
languages = ["fr", "nl", "en", "de"]
checklist = "../checklist.toml"
mode = "live"
go_live = {opening}

[name]
fr = "Session de démonstration"
nl = "Demonstratiesessie"
en = "Demonstration call"
de = "Vorführungsrunde"

[letters]
receipt = "automatic"
missing_items = "automatic when sure"
late = "draft"
neutral = "automatic"
"""


@dataclass(frozen=True, slots=True)
class Step:
    """One mail of the demonstration, and how many letters it should bring to the producer."""

    scenario: str
    mail: int
    letters: int
    french: str
    english: str
    answers_letter: bool = False  # sent as a reply to the letter that asked for what is missing
    after_deadline: bool = False


GAPS = "02-missing-then-supplement"
STEPS = (
    Step("01-complete", 1, 1, "Un dossier complet arrive", "A complete dossier arrives"),
    Step(GAPS, 1, 1, "Un dossier incomplet arrive", "A dossier with gaps arrives"),
    Step("03-combined-pdf", 1, 1, "Un dossier en un seul PDF arrive", "A dossier in one single PDF arrives"),
    Step("04-question", 1, 0, "Une question arrive", "A question arrives"),
    Step("05-out-of-office", 1, 0, "Une réponse d'absence arrive", "An out-of-office reply arrives"),
    Step("06-bounce", 1, 0, "Un avis de non-remise arrive", "A bounce arrives"),
    Step(GAPS, 2, 1, "La réponse à notre demande arrive", "The reply to our request arrives", answers_letter=True),
    Step(
        "07-late",
        1,
        0,
        "La session ferme ; un dossier arrive trop tard",
        "The call closes; a dossier arrives too late",
        after_deadline=True,
    ),
)


@dataclass(frozen=True, slots=True)
class Played:
    """The mails with what became of them, the letters that left as files, and whether all came as expected."""

    mails: tuple[Recent, ...]
    letters: tuple[Path, ...]
    whole: bool


class Stage:
    """The invented fund with its mail servers and its service."""

    def __init__(self, folder: Path, local: LocalMail) -> None:
        """Make an installation that writes to the local servers, with a call that closes soon."""
        self._local = local
        self.deadline = (clock.now() + OPEN_FOR).replace(microsecond=0)
        self.settings_file = write_installation(_answers(folder, local))
        _write_call(self.settings_file.parent / "calls", self.deadline)
        self.settings: Settings = load_settings(self.settings_file, {})
        self._store = Store.open(self.settings.database)
        self._sent = 0

    def close(self) -> None:
        """Give the database back."""
        self._store.close()

    def play(self, say: Callable[[Step], None]) -> Played:
        """Deliver every mail and wait for what it should bring."""
        whole, expected = True, 0
        for step in STEPS:
            say(step)
            if step.after_deadline:
                until(lambda: clock.now() >= self.deadline + timedelta(seconds=1))  # stamps have whole seconds
            self._post(step)
            expected += step.letters
            if step.letters or step.after_deadline:
                whole = self._settled(expected) and whole
        whole = self._settled(expected) and whole
        return Played(self._mails(), self._write_letters(), whole)

    def _post(self, step: Step) -> None:
        """Deliver one mail as its sender's own server would."""
        mail = mails_of(step.scenario, fund=ADDRESS, begins_at=clock.now())[step.mail - 1]
        thread = self._thread_of(mail.sender) if step.answers_letter else b""
        with smtplib.SMTP("127.0.0.1", self._local.smtp_port, timeout=10) as server:
            server.sendmail(mail.sender, [ADDRESS], thread + mail.data)
        self._sent += 1

    def _thread_of(self, producer: str) -> bytes:
        """The headers of a reply to the last letter this producer got."""
        letters = [each for each in self._local.outside if producer in each.recipients]
        ours = message_from_bytes(letters[-1].data)["Message-ID"] if letters else "<none@fonds-bruyere.example>"
        return f"In-Reply-To: {ours}\r\nReferences: {ours}\r\n".encode("ascii")

    def _settled(self, letters: int) -> bool:
        """Wait until every mail sent in is settled, and so many letters have left."""
        return self._local.wait_outside(letters, PATIENCE) and until(lambda: len(self._mails()) >= self._sent)

    def _mails(self) -> tuple[Recent, ...]:
        with self._store.reading() as db:
            return recent_mails(db)

    def _write_letters(self) -> tuple[Path, ...]:
        """Put every letter that left into a folder, so that it can be read."""
        folder = self.settings_file.parent / "letters"
        folder.mkdir(exist_ok=True)
        paths = []
        for number, mail in enumerate(self._local.outside, 1):
            path = folder / f"{number:02}-{mail.recipients[0].partition('@')[0]}.eml"
            path.write_bytes(mail.data)
            paths.append(path)
        return tuple(paths)


@contextmanager
def service(settings_file: Path) -> Iterator[subprocess.Popen[bytes]]:
    """`guichet run`, as an operator would start it; told to stop at the end. Its log goes beside the settings."""
    command = [sys.executable, "-m", "app.cli", "--config", str(settings_file), "run"]
    with (settings_file.parent / "service.log").open("ab") as log:
        process = subprocess.Popen(command, stderr=log, cwd=Path(__file__).parent.parent)
        try:
            yield process
        finally:
            process.terminate()
            process.wait(60)


def until(happened: Callable[[], bool], seconds: float = PATIENCE) -> bool:
    """Wait for something to be true; False when patience is over."""
    end = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


def _answers(folder: Path, local: LocalMail) -> Answers:
    return Answers(
        folder=folder,
        fund="Fonds Bruyère",
        legal_name="Fonds Bruyère SA (inventé pour la démonstration)",
        postal_address=("Rue de la Bruyère 7", "5000 Namur"),
        signatory="Inès Marchal",
        telephone="+32 81 00 00 00",
        address=ADDRESS,
        imap_host="127.0.0.1",
        imap_port=local.imap_port,
        imap_security="none",
        imap_user=local.user,
        imap_password=local.password,
        smtp_host="127.0.0.1",
        smtp_port=local.smtp_port,
        smtp_security="none",
        own_hosts=(local.host_name,),
        trust="open",
        console_port=0,
    )


def _write_call(folder: Path, deadline: datetime) -> None:
    """Replace the shipped calls by the one of the demonstration."""
    for file in folder.glob("*.toml"):
        file.unlink()
    zone = ZoneInfo(ZONE)
    closes = deadline.astimezone(zone).replace(tzinfo=None).isoformat()
    opens = (deadline - timedelta(days=60)).astimezone(zone).replace(tzinfo=None).isoformat()
    (folder / "demo.toml").write_text(CALL.format(zone=ZONE, opening=opens, deadline=closes), encoding="utf-8")
