"""The demonstration: an invented fund, real mail over loopback, the real service, and a table of what it did.

Nothing is staged but the producers. Their mails are delivered by SMTP into a mailbox, the service takes them out of it
by IMAP, and its letters leave by SMTP. Its call closes at noon four days from now; the dossier that is late came after
the close of the call before.
"""

import secrets
import smtplib
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from zoneinfo import ZoneInfo

from app import clock, offspring
from app.answers import Answers
from app.desk import base_url
from app.installing import write_installation
from app.local import LocalMail
from config.load import load_settings
from config.settings import Settings
from examples.build import mails_of
from examples.season import FULL_BOX, season_of
from storage.accounts import NewAccount, account_named, add_account
from storage.journal import By
from storage.recent import Recent, recent_mails
from storage.sittings import invite
from storage.states import Role
from storage.store import Store

ADDRESS = "depot@fonds-bruyere.example"
CLOSES_IN = timedelta(days=4)
OPENED = timedelta(days=33)  # before the close, and so before the first dossier of the season
PATIENCE = 120.0  # seconds for one expected thing to happen
PATIENCE_EACH = 10.0  # more of them for each dossier of the season
DESK_PORT = 8700
LINK_LIFE = timedelta(hours=1)
ZONE = "Europe/Brussels"
CALL = """# A call of the demonstration.
key = "{key}"
reference_prefix = "{prefix}"
zone = "{zone}"
opening = {opening}
deadline = {deadline}
grace = "0s"
languages = ["fr", "nl", "en", "de"]
checklist = "../checklist.toml"
mode = "live"
go_live = {opening}

[name]
fr = "{fr}"
nl = "{nl}"
en = "{en}"
de = "{de}"

[letters]
receipt = "automatic"
missing_items = "automatic when sure"
late = "draft"
neutral = "automatic"
"""
NAMES = {
    "demo": {
        "prefix": "DEMO",
        "fr": "Session de démonstration",
        "nl": "Demonstratiesessie",
        "en": "Demonstration call",
        "de": "Vorführungsrunde",
    },
    "before": {
        "prefix": "AVANT",
        "fr": "Session précédente",
        "nl": "Vorige sessie",
        "en": "Previous call",
        "de": "Vorige Runde",
    },
}


@dataclass(frozen=True, slots=True)
class Step:
    """One mail of the demonstration, and how many letters it should bring to the producer."""

    scenario: str
    mail: int
    letters: int
    french: str
    english: str
    answers_letter: bool = False  # sent as a reply to the letter that asked for what is missing
    late: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the invented fund, and what the demonstration calls their role."""

    name: str
    shown_name: str
    role: Role
    language: str
    french: str
    english: str


PEOPLE = (
    Person("ines", "Inès Marchal", Role.STAFF, "fr", "Équipe", "Staff"),
    Person("ben", "Ben Marnette", Role.COORDINATION, "fr", "Coordination", "Coordination"),
    Person("sam", "Sam Lejeune", Role.OPERATOR, "fr", "Opérateur", "Operator"),
    Person("otto", "Otto Reuter", Role.AUDITOR, "de", "Audit", "Auditor"),
)
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
        "Un dossier est arrivé trop tard pour la session précédente",
        "A dossier came too late for the previous call",
        late=True,
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

    def __init__(self, folder: Path, local: LocalMail, *, season: int = 0) -> None:
        """Make an installation that writes to the local servers, with a call that is closed and one that is open.

        `season` is how many dossiers of examples/season.py come on top of the mails of STEPS.
        """
        self._local, self._season = local, season
        local.closed.add(FULL_BOX)
        self.settings_file = write_installation(_answers(folder, local))
        self.settings: Settings = load_settings(self.settings_file, {})
        self._store = Store.open(self.settings.database)
        self._let_people_in()
        self._patience = PATIENCE + season * PATIENCE_EACH
        self._late_at = _write_calls(self.settings_file.parent / "calls", clock.now()) + timedelta(hours=1)
        self._sent = 0
        self._producers: set[str] = set()

    def close(self) -> None:
        """Give the database back."""
        self._store.close()

    def play(self, say: Callable[[Step], None]) -> Played:
        """Deliver every mail and wait for what it should bring."""
        whole, expected = True, 0
        for step in STEPS:
            say(step)
            if step.late:
                self._post_season()
            self._post(step)
            expected += step.letters
            if step.letters:
                whole = self._settled(expected) and whole
        whole = self._settled(expected) and whole
        return Played(self._mails(), self._write_letters(), whole)

    def links(self) -> tuple[tuple[Person, str], ...]:
        """A sign-in link for each person: it works once, for an hour."""
        console, now, made = self.settings.console, clock.now(), []
        assert console is not None  # noqa: S101 - the example settings have it
        with self._store.writing() as db:
            for person in PEOPLE:
                account, token = account_named(db, person.name), secrets.token_urlsafe(32)
                assert account is not None  # noqa: S101 - let in by ourselves
                invite(db, account, token, "", now=now, ends_at=now + LINK_LIFE)
                made.append((person, f"{base_url(console)}/login/{token}"))
        return tuple(made)

    def _let_people_in(self) -> None:
        with self._store.writing() as db:
            for person in PEOPLE:
                address = f"{person.name}@fonds-bruyere.example"
                new = NewAccount(person.name, person.shown_name, address, person.role, person.language)
                add_account(db, new, by=By("demo", "operator", clock.now()))

    def _post(self, step: Step) -> None:
        """Deliver one mail as its sender's own server would."""
        at = self._late_at if step.late else clock.now()
        mail = mails_of(step.scenario, fund=ADDRESS, begins_at=at)[step.mail - 1]
        thread = self._thread_of(mail.sender) if step.answers_letter else b""
        self._producers.add(mail.sender)
        self._hand_in(mail.sender, thread + _stamp(at) + mail.data)

    def _post_season(self) -> None:
        """Deliver the rest of the season, each mail with the stamp of its day."""
        for mail in season_of(self._season, fund=ADDRESS, now=clock.now()):
            self._hand_in(mail.sender, _stamp(mail.at) + mail.data)

    def _hand_in(self, sender: str, data: bytes) -> None:
        with smtplib.SMTP("127.0.0.1", self._local.smtp_port, timeout=10) as server:
            server.sendmail(sender, [ADDRESS], data)
        self._sent += 1

    def _thread_of(self, producer: str) -> bytes:
        """The headers of a reply to the last letter this producer got."""
        letters = [each for each in self._local.outside if producer in each.recipients]
        ours = message_from_bytes(letters[-1].data)["Message-ID"] if letters else "<none@fonds-bruyere.example>"
        return f"In-Reply-To: {ours}\r\nReferences: {ours}\r\n".encode("ascii")

    def _settled(self, letters: int) -> bool:
        """Wait until every mail sent in is settled, and so many letters have left for the producers of STEPS."""
        return until(lambda: self._answers() >= letters, self._patience) and until(
            lambda: len(self._mails()) >= self._sent, self._patience
        )

    def _answers(self) -> int:
        return sum(not self._producers.isdisjoint(mail.recipients) for mail in self._local.outside)

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


def _stamp(at: datetime) -> bytes:
    """The header that tells the mailbox of the demonstration when a mail was received."""
    return f"X-Demo-Received: {at.isoformat()}\r\n".encode()


@contextmanager
def service(settings_file: Path) -> Iterator[subprocess.Popen[bytes]]:
    """`guichet run`, told to stop at the end, or when this process ends sooner. Its log goes beside the settings."""
    with (settings_file.parent / "service.log").open("ab") as log:
        command = offspring.command("--config", str(settings_file), "run")
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


def free_port(wished: int = DESK_PORT) -> int:
    """The port that the desk usually has, or any other when somebody else has it."""
    for port in (wished, 0):
        with socket.socket() as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                trial.bind(("127.0.0.1", port))
            except OSError:
                continue
            return int(trial.getsockname()[1])
    raise RuntimeError("this machine has no free port")


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
        console_port=free_port(),
        demonstration=True,
    )


def _write_calls(folder: Path, now: datetime) -> datetime:
    """Replace the shipped calls by those of the demonstration; when the closed one closed."""
    for file in folder.glob("*.toml"):
        file.unlink()
    noon = now.astimezone(ZoneInfo(ZONE)).replace(tzinfo=None, hour=12, minute=0, second=0, microsecond=0)
    deadline = noon + CLOSES_IN
    closed = deadline - OPENED - timedelta(days=1)
    for key, end in (("demo", deadline), ("before", closed)):
        opening = (end - OPENED).isoformat()
        text = CALL.format(key=key, zone=ZONE, opening=opening, deadline=end.isoformat(), **NAMES[key])
        (folder / f"{key}.toml").write_text(text, encoding="utf-8")
    return closed.replace(tzinfo=ZoneInfo(ZONE))
