"""How long the desk's pages take among 20,000 dossiers and 200,000 mails, beside an empty page in the same run.

python -m bench.desk                                  # SQLite
python -m bench.desk --url postgresql://…             # an empty, migrated database
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import httpx
from sqlalchemy import event

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
    the same for every page.
    """
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
    print(f"{'':36} {'median':>8} {'p95':>8} {'CPU':>7} {'x empty':>8} {'KB':>6} {'queries':>8}")
    empty = 0.0
    for path in paths:
        first = client.get(path)
        if first.status_code != 200:
            print(f"{path:36} answers {first.status_code}")
            continue
        taken = [timed(client, path) for _ in range(rounds)]
        walls = sorted(wall for wall, _ in taken)
        median, worst = statistics.median(walls), walls[int(0.95 * len(walls))]
        cpu = statistics.median(spent for _, spent in taken)
        empty = empty or cpu
        size = len(first.content) / 1000
        flags = (" over the goal" if worst > GOAL_MS else "") + (" too large" if size > GOAL_KB else "")
        asked = queries(desk, client, path)
        row = f"{path:36} {median:8.1f} {worst:8.1f} {cpu:7.1f} {cpu / empty:8.2f} {size:6.1f} {asked:8}"
        print(row + flags, flush=True)


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
