"""How long the desk's pages take among 20,000 dossiers and 200,000 mails, beside an empty page in the same run.

python -m bench.desk                                  # SQLite
python -m bench.desk --postgresql                     # a throw-away cluster of Debian's PostgreSQL 15
"""

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import httpx
from sqlalchemy import event

from app.collector import settled
from bench.crowd import fill
from examples.build import FUND as ADDRESS
from storage.register import Wanted, register
from storage.states import Role
from tests.console.desk import NOW, SCENARIOS, Desk, mould, served
from tests.databases import cluster
from tests.installations import Installation

ROUNDS = 40
GOAL_MS, GOAL_KB = 100, 60
EMPTY = "/me"  # the frame with its menu, and nothing of the crowd


def main() -> None:
    """Fill, serve, measure."""
    asked = argparse.ArgumentParser(prog="python -m bench.desk")
    asked.add_argument("--dossiers", type=int, default=20_000)
    asked.add_argument("--mails", type=int, default=200_000)
    asked.add_argument("--postgresql", action="store_true", help="in a throw-away cluster of Debian's PostgreSQL 15")
    asked.add_argument("--rounds", type=int, default=ROUNDS)
    asked.add_argument("--folder", type=Path, help="keeps the installation; one that is there is not filled again")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory(prefix="guichet-bench-") as temporary, database(given.postgresql) as url:
        folder = (given.folder or Path(temporary)).absolute() / "fund"
        there = (folder / "installation.json").exists()
        made = reopened(folder) if there else mould(folder, SCENARIOS, url=url)
        with served(made) as desk:
            calls = tuple(call.key for call in desk.office.calls)
            if not there:
                began = time.perf_counter()
                fill(desk.office.store, given.dossiers, given.mails, calls=calls, now=NOW)
                print(f"filled in {time.perf_counter() - began:.0f} s")
            print(f"{given.dossiers} dossiers, {given.mails} mails, {desk.office.store.engine.dialect.name}")
            with settled():  # as the desk does while it is open
                measure(desk, calls, given.rounds)


@contextmanager
def database(postgresql: bool) -> Iterator[str]:
    """The URL of a PostgreSQL for this run, or "" for a file of the installation."""
    if not postgresql:
        yield ""
        return
    with cluster() as url:
        yield url


def reopened(folder: Path) -> Installation:
    """An installation that an earlier run left."""
    return replace(Installation.read(folder), address=ADDRESS, host="mx.fonds.example")


def measure(desk: Desk, calls: tuple[str, ...], rounds: int) -> None:
    """Each page: whole requests on loopback and this process's CPU for them, beside the empty page; size and queries.

    On a busy machine CPU is the figure to read: SQLite works in this process, and so does the caller, whose share is
    the same for every page. PostgreSQL's own CPU (its processes, in steps of 10 ms over all rounds) is added.
    """
    engine = Database.of(desk)
    with desk.office.store.reading() as db:
        reference = next(one.reference for one in register(db, Wanted(search="hors service")).entries)
    paths = [
        EMPTY,
        "/today",
        "/dossiers",
        f"/dossiers?call={calls[-1]}",
        "/dossiers?state=complete",
        "/dossiers?state=closed&page=100",
        "/dossiers?sort=title",
        "/dossiers?sort=opened",
        "/dossiers?mine=1",
        "/dossiers?q=cabane",
        "/dossiers?q=producer1234@",
        "/dossiers?q=OLD-0123",
        "/dossiers?q=nobody",
        f"/d/{reference}",
        "/messages",
        "/messages?show=all",
        "/messages?show=all&q=stray7",
        "/outbox",
        "/outbox?show=sent",
        "/senders",
        "/senders?show=unknown",
    ]
    client = desk.caller(Role.STAFF).client
    print(f"{'':36} {'median':>8} {'p95':>8} {'CPU':>7} {'database':>8} {'x empty':>8} {'KB':>6} {'queries':>8}")
    empty = 0.0
    for path in paths:
        first = client.get(path)
        if first.status_code != 200:
            print(f"{path:36} answers {first.status_code}")
            continue
        before = engine.spent()
        taken = [timed(client, path) for _ in range(rounds)]
        elsewhere = 1000 * (engine.spent() - before) / rounds
        walls = sorted(wall for wall, _ in taken)
        median, worst = statistics.median(walls), walls[int(0.95 * len(walls))]
        cpu = statistics.median(spent for _, spent in taken) + elsewhere
        empty = empty or cpu
        size = len(first.content) / 1000
        flags = (" over the goal" if worst > GOAL_MS else "") + (" too large" if size > GOAL_KB else "")
        asked = queries(desk, client, path)
        row = (
            f"{path:36} {median:8.1f} {worst:8.1f} {cpu:7.1f} {elsewhere:8.1f} {cpu / empty:8.2f} {size:6.1f} {asked:8}"
        )
        print(row + flags, flush=True)


@dataclass(frozen=True, slots=True)
class Database:
    """The processes of a PostgreSQL of this machine; none for SQLite, which works in ours."""

    server: int = 0  # the process id of the postmaster

    @classmethod
    def of(cls, desk: Desk) -> "Database":
        """The database of a desk."""
        if desk.office.store.engine.dialect.name == "sqlite":
            return cls()
        with desk.office.store.reading() as db:
            folder = str(db.connection().exec_driver_sql("SHOW data_directory").scalar_one())
        return cls(int((Path(folder) / "postmaster.pid").read_text().split()[0]))

    def spent(self) -> float:
        """Seconds of CPU so far, those of its children and of children that ended included."""
        if not self.server:
            return 0.0
        ticks = sum(self._ticks(stat) for stat in Path("/proc").glob("[0-9]*/stat"))
        return ticks / os.sysconf("SC_CLK_TCK")

    def _ticks(self, stat: Path) -> int:
        try:
            number, (_, rest) = int(stat.parent.name), stat.read_text().rsplit(")", 1)
        except OSError:  # it ended meanwhile
            return 0
        fields = rest.split()
        own, ended = int(fields[11]) + int(fields[12]), int(fields[13]) + int(fields[14])
        if number == self.server:
            return own + ended
        return own if int(fields[1]) == self.server else 0


def timed(client: httpx.Client, path: str) -> tuple[float, float]:
    """Milliseconds of one request, and those of CPU that this process spent on it."""
    began, spent = time.perf_counter(), time.process_time()
    client.get(path)
    return 1000 * (time.perf_counter() - began), 1000 * (time.process_time() - spent)


def queries(desk: Desk, client: httpx.Client, path: str) -> int:
    """How many statements one request makes, its session's included."""
    seen: list[str] = []

    def note(_c: object, _k: object, statement: str, *_rest: object) -> None:
        seen.append(statement)

    engine = desk.office.store.engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        client.get(path)
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return len(seen)


if __name__ == "__main__":
    main()
