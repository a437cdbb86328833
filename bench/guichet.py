"""Guichet as an operator would run it on the bench: an installation, its worker and its sender, as real processes."""

import os
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.answers import Answers
from app.installing import SHIPPED, write_installation
from bench.accounting import Cost, Measured
from bench.world import PASSWORD, MailServer, Sink

ADDRESS = "dossiers@fund.example"  # whom the corpora write to
ENDLESS = "100000"
PATIENCE = 120  # seconds for a process to come up on a machine that has other things to do
GENEROUS = {
    f"GUICHET_OUTBOX_{name}": ENDLESS
    for name in ("PER_ADDRESS_DAY", "PER_ADDRESS_WEEK", "PER_DOMAIN_DAY", "BRAKE_TEN_MINUTES", "BRAKE_HOUR")
} | {"GUICHET_READING_OCR": "off"}  # the floor reads no pictures either
CALL = """key = "bench"
reference_prefix = "BEN"
zone = "Europe/Brussels"
opening = 2025-12-01T09:00:00
deadline = 2027-12-31T23:59:59
grace = "0s"
languages = ["fr", "nl", "en", "de"]
checklist = "../checklist.toml"
mode = "live"
go_live = 2025-12-01T09:00:00
assumed = []
[name]
fr = "Banc d'essai"
nl = "Testbank"
en = "Bench"
de = "Prüfstand"
[letters]
receipt = "automatic"
missing_items = "automatic when sure"
late = "draft"
neutral = "automatic"
"""


@dataclass(frozen=True, slots=True)
class Installation:
    """One installation on one mailbox; `environment` lifts the caps on letters, as many mails come at once."""

    folder: Path
    settings: Path

    @property
    def environment(self) -> dict[str, str]:
        """For every process of this installation."""
        return {**os.environ, **GENEROUS}

    @property
    def log(self) -> Path:
        """What its processes say."""
        return self.folder / "service.log"

    def command(self, *words: str) -> list[str]:
        """One of its commands."""
        return [sys.executable, "-m", "app.cli", "--config", str(self.settings), *words]

    def counts(self) -> dict[str, dict[str, int]]:
        """Mails by state and by kind, and letters by state."""
        asked = {"state": "message", "kind": "message", "letters": "letter"}
        with sqlite3.connect(self.folder / "data" / "guichet.db") as db:
            return {
                what: dict(
                    db.execute(f"SELECT {'state' if what == 'letters' else what}, count(*) FROM {table} GROUP BY 1")
                )
                for what, table in asked.items()
            }


def install(folder: Path, mailbox: str, server: MailServer, sink: Sink) -> Installation:
    """Make an installation for one login of the mail server, with one call that is open all the time."""
    calls = folder.parent / f"{folder.name}-calls"
    calls.mkdir(parents=True)
    (calls / "bench.toml").write_text(CALL, encoding="utf-8")
    shutil.copy(SHIPPED / "checklist.toml", folder.parent / "checklist.toml")
    answers = Answers(
        folder=folder,
        fund="Bench",
        address=ADDRESS,
        imap_host="127.0.0.1",
        imap_user=mailbox,
        imap_password=PASSWORD,
        imap_port=server.port,
        imap_security="none",
        smtp_host="127.0.0.1",
        smtp_port=sink.port,
        smtp_security="none",
        own_hosts=("mx.fund.example",),
        trust="open",
        calls=calls,
    )
    return Installation(folder, write_installation(answers))


@dataclass(frozen=True, slots=True)
class Job:
    """The whole job once: both processes' cost; `wall_s` runs from the worker's start to the last letter's leaving."""

    worker: Cost
    sender: Cost
    wall_s: float
    taken: int
    letters: int

    @property
    def cpu_s(self) -> float:
        """Worker, template, children and sender."""
        return self.worker.cpu_s + self.sender.cpu_s


def do_job(made: Installation, sink: Sink, *, text: bool = True) -> Job:
    """Take everything in the mailbox once, with the sender running beside, as `guichet run` has it.

    Without `text` no file is opened (bench/unopened.py).
    """
    poll = made.command("--quiet", "poll") if text else [sys.executable, "-m", "bench.unopened", str(made.settings)]
    with sending(made) as sender:
        before, begun = len(sink.taken), time.perf_counter()
        worker = Measured(poll, environment=made.environment, log=made.log)
        worked = worker.wait()
        counts = made.counts()
        letters = sum(counts["letters"].get(state, 0) for state in ("queued", "sending", "sent"))
        if not sink.wait(before + letters, PATIENCE):
            raise RuntimeError(f"{letters} letters were due, {len(sink.taken) - before} left; see {made.log}")
        ended = max(sink.taken[-1] if letters else 0.0, begun + worked.wall_s)
        wait_until(lambda: not made.counts()["letters"].get("sending", 0), PATIENCE)
    if worked.code:
        raise RuntimeError(f"guichet poll ended with {worked.code}; see {made.log}")
    return Job(worked, sender.stopped, ended - begun, sum(counts["state"].values()), letters)


class _Sender:
    stopped: Cost


@contextmanager
def sending(made: Installation) -> Iterator[_Sender]:
    """The sender at work; its cost is known after the block."""
    running, cost = Measured(made.command("send", "--watch"), environment=made.environment, log=made.log), _Sender()
    try:
        wait_until((made.folder / "data" / "sender.tap").exists, PATIENCE)
        yield cost
    finally:
        cost.stopped = running.stop()


@contextmanager
def serving(made: Installation) -> Iterator[Measured]:
    """`guichet worker` and `guichet send --watch`, listening to the mailbox; gives the worker."""
    with sending(made):
        worker = Measured(made.command("worker"), environment=made.environment, log=made.log)
        try:
            wait_until(lambda: "worker began" in made.log.read_text(encoding="utf-8"), PATIENCE)
            yield worker
        finally:
            worker.stop()


def wait_until(happened: Callable[[], object], seconds: float) -> None:
    """Wait for something to be true. Raises TimeoutError."""
    until = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > until:
            raise TimeoutError("Guichet's processes did not come up, or did not finish; see its service.log")
        time.sleep(0.02)
