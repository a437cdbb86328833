"""The clockwork: what worker and sender do, and when.

The worker takes mail in: on a schedule, and at once when the mailbox announces a mail. The sender lets letters out: on
a schedule, and at once when the worker taps it. Jobs never overlap with themselves; a missed run is made up for once.
"""

import logging
import signal
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from types import FrameType

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

from app import clock
from app.failures import ending_of
from config.log import Log

log = Log("jobs")
MOMENT = 2.0  # seconds that a clock may be put right by without a word
logging.getLogger("apscheduler").setLevel(logging.ERROR)  # a run skipped because one is running is no news here


class Clockwork:
    """Runs jobs until it is told to stop; the job in hand is finished first."""

    def __init__(self, *, on_stop: Callable[[], None] = lambda: None, now: Callable[[], datetime] = clock.now) -> None:
        """Nothing runs yet; `on_stop` ends waits. Times are UTC: no job is doubled or skipped when clocks change."""
        self._on_stop, self._now = on_stop, now
        self._steady = _Steady(now)
        self.stopping = threading.Event()
        self._watchers: list[threading.Thread] = []
        self._again: dict[str, threading.Event] = {}  # set when a job was called for while it may have been running
        self._scheduler = BackgroundScheduler(
            timezone="UTC",
            executors={"default": ThreadPoolExecutor(4)},
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )

    def every(self, period: timedelta, name: str, job: Callable[[], None], *, first: timedelta = timedelta()) -> None:
        """Run a job again and again, the first time after `first`."""
        self._again[name] = threading.Event()
        self._scheduler.add_job(
            self._kept_going(name, job),
            "interval",
            seconds=period.total_seconds(),
            id=name,
            next_run_time=self._now() + first,
        )

    def whenever(self, wait: Callable[[], bool], name: str) -> None:
        """Run the job of that name at once each time `wait` returns True; `wait` returns within seconds either way."""

        def watch() -> None:
            while not self.stopping.is_set():
                try:
                    if wait() and not self.stopping.is_set():
                        self._again[name].set()
                        self._scheduler.modify_job(name, next_run_time=self._now())
                except Exception as error:
                    log.warning("watch failed, the schedule goes on", job=name, error=type(error).__name__)
                    self.stopping.wait(10)

        self._watchers.append(threading.Thread(target=watch, name=f"watch-{name}", daemon=True))

    def run(self) -> None:
        """Work until SIGTERM or SIGINT, then finish the job in hand and return."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._stop)
        self._scheduler.start()
        for watcher in self._watchers:
            watcher.start()
        while not self.stopping.wait(1):
            if self._steady.set_back():
                self._run_all_now()
        self._on_stop()
        self._scheduler.shutdown(wait=True)

    def _run_all_now(self) -> None:
        """Jobs wait for times of the clock as it was: without this they would wait for as long as it lost."""
        log.warning("the clock was set back, every job runs now and keeps its period from here")
        for name in self._again:
            self._scheduler.modify_job(name, next_run_time=self._now())

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self.stopping.set()

    def _kept_going(self, name: str, job: Callable[[], None]) -> Callable[[], None]:
        def run() -> None:
            again = self._again[name]
            again.set()
            while again.is_set() and not self.stopping.is_set():
                again.clear()
                try:
                    job()
                except Exception as error:
                    kind, why = type(error).__name__, ending_of(error)[0]
                    log.error("job failed, it will be tried again", job=name, error=kind, why=why, exc_info=True)

        return run


class _Steady:
    """Compares the clock on the wall with one that nobody can set."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._apart = self._difference()

    def set_back(self) -> bool:
        """True once for each time the clock lost more than a moment."""
        before, self._apart = self._apart, self._difference()
        return before - self._apart > MOMENT

    def _difference(self) -> float:
        return self._now().timestamp() - time.monotonic()
