"""Where the time of a mail goes: CPU and wall milliseconds between the named points of its way, in one worker."""

import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.collector import OF_MAILS, settled
from app.wiring import open_mailbox, open_reception
from bench.guichet import GENEROUS, install
from bench.jobs import corpus
from config.load import load_settings
from config.points import Point, watch
from intake.receive import receive_all

if TYPE_CHECKING:
    from bench.run import Bench

STEPS = {  # what was done when this point is passed
    Point.FETCHED: "fetch from the mailbox",
    Point.BEFORE_A: "new envelope, original sealed",
    Point.AFTER_A: "commit A, try counted",
    Point.READ: "read by the child (waiting)",
    Point.ADVISED: "recognise, facts, known, advise",
    Point.COMPOSED: "letters composed",
    Point.DERIVED_SEALED: "letters sealed twice, reading sealed",
    Point.AFTER_B: "commit B",
    Point.AFTER_MOVE: "moved in the mailbox",
    Point.MOVE_NOTED: "move noted",
}


class _Steps:
    """Adds up what passed between the points that end a step."""

    def __init__(self) -> None:
        self.wall: dict[Point, float] = defaultdict(float)
        self.cpu: dict[Point, float] = defaultdict(float)
        self.last = (time.perf_counter(), time.process_time())

    def passed(self, point: Point) -> None:
        if point in STEPS or point is Point.FETCH_BEGUN:
            now = (time.perf_counter(), time.process_time())
            self.wall[point] += now[0] - self.last[0]
            self.cpu[point] += now[1] - self.last[1]
            self.last = now


def measure(bench: "Bench") -> Iterator[str]:
    """A table for each profile; the child's own CPU stands beside the step that waits for it."""
    for profile in bench.profiles:
        mails = corpus(bench, profile)
        box = bench.fresh("steps")
        bench.server.fill(box, mails)
        steps, child_ms = _taken(bench, box, len(mails))
        yield f"\nms a mail, {profile}{'':20}{'CPU':>9}{'wall':>9}"
        for point, name in STEPS.items():
            note = f"   and {child_ms:.2f} in template and child" if point is Point.READ else ""
            cpu, wall = (part[point] / len(mails) * 1000 for part in (steps.cpu, steps.wall))
            yield f"{name:38}{cpu:9.2f}{wall:9.2f}{note}"
        cpu, wall = (sum(part.values()) / len(mails) * 1000 for part in (steps.cpu, steps.wall))
        yield f"{'worker together':38}{cpu:9.2f}{wall:9.2f}"


def _taken(bench: "Bench", box: str, count: int) -> tuple[_Steps, float]:
    made = install(bench.folder / box / "guichet", box, bench.server, bench.sink)
    settings = load_settings(made.settings, GENEROUS)
    with open_reception(settings) as reception, open_mailbox(settings) as mailbox, settled(OF_MAILS):
        before, steps = _below(), _Steps()
        watch(steps.passed)
        try:
            taken = receive_all(mailbox, reception).taken
        finally:
            watch(None)
        used = _below() - before
    if taken != count:
        raise RuntimeError(f"{count} mails were there, {taken} were taken")
    return steps, used / count * 1000


def _below() -> float:
    """CPU seconds of this process's children that still run, with all they have waited for."""
    ticks = 0
    for file in Path("/proc/self/task").glob("*/children"):
        for pid in file.read_text().split():
            if (stat := Path(f"/proc/{pid}/stat")).exists() and "intake.child" in Path(
                f"/proc/{pid}/cmdline"
            ).read_text():
                ticks += sum(int(word) for word in stat.read_text().rpartition(")")[2].split()[11:15])
    return ticks / 100
