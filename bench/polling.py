"""What it costs to look into a mailbox where nothing is new, beside a bare NOOP and UID SEARCH."""

import imaplib
import os
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.wiring import open_mailbox, open_reception
from bench.guichet import install
from bench.mails import dossier
from bench.world import PASSWORD
from config.load import load_settings
from intake.receive import receive_all

if TYPE_CHECKING:
    from bench.run import Bench

TIMES = 60
FILED = (0, 5_000)  # mails already in the folder that filed mail is moved to


def measure(bench: "Bench") -> Iterator[str]:
    """Milliseconds of an empty poll, with few and with many mails filed."""
    yield f"\nempty poll, ms{'':12}{'median':>9}{'CPU':>9}"
    for filed in FILED:
        box = bench.fresh("poll")
        maildir = bench.server.fill(box, ())
        _fill_filed(bench, maildir, filed)
        wall, cpu = _guichet(bench, box)
        bare, _ = _bare(bench, box)
        yield f"{f'Guichet, {filed} filed':26}{wall:9.2f}{cpu:9.2f}   NOOP + UID SEARCH {bare:.2f}, {wall / bare:.1f}x"


def _fill_filed(bench: "Bench", maildir: Path, count: int) -> None:
    folder = maildir / ".Guichet"
    for each in (folder, *(folder / name for name in ("cur", "new", "tmp"))):
        each.mkdir()
        os.chown(each, bench.server.owner.pw_uid, bench.server.owner.pw_gid)
    mail = dossier(1, pages=1)
    for number in range(count):
        bench.server.arrive(folder, f"{number}.filed", mail)


def _guichet(bench: "Bench", box: str) -> tuple[float, float]:
    made = install(bench.folder / box / "guichet", box, bench.server, bench.sink)
    settings = load_settings(made.settings, {})
    with open_reception(settings) as reception, open_mailbox(settings) as mailbox:
        return _timed(lambda: receive_all(mailbox, reception))


def _bare(bench: "Bench", box: str) -> tuple[float, float]:
    with imaplib.IMAP4("127.0.0.1", bench.server.port) as client:
        client.login(box, PASSWORD)
        client.select("INBOX")
        return _timed(lambda: (client.noop(), client.uid("SEARCH", "ALL")))


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Median milliseconds, and CPU milliseconds of this process, of one piece of work."""
    work()
    times = []
    used = time.process_time()
    for _ in range(TIMES):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times), (time.process_time() - used) / TIMES * 1000
