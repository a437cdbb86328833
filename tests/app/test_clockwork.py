"""The clockwork: on schedule, on call, never twice at once, and stopped without leaving work half done."""

import os
import signal
import threading
import time
from datetime import timedelta

from app import clock
from app.jobs import Clockwork

LONG = timedelta(hours=1)


def run_for(clockwork: Clockwork, seconds: float) -> None:
    """Run it here, and tell it to stop after a while, as systemd would."""
    timer = threading.Timer(seconds, lambda: os.kill(os.getpid(), signal.SIGTERM))
    timer.start()
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        clockwork.run()
    finally:
        timer.cancel()
        for number, handler in before.items():
            signal.signal(number, handler)


def test_a_job_runs_again_and_again() -> None:
    clockwork, runs = Clockwork(), []
    clockwork.every(timedelta(milliseconds=200), "tick", lambda: runs.append(time.monotonic()))

    run_for(clockwork, 1.1)

    assert len(runs) >= 3


def test_a_job_called_for_while_it_runs_is_run_once_more() -> None:
    clockwork, runs, calls = Clockwork(), [], iter([True])

    def job() -> None:
        runs.append(1)
        time.sleep(0.4)

    def called() -> bool:
        time.sleep(0.2)
        return next(calls, False)

    clockwork.every(LONG, "job", job)
    clockwork.whenever(called, "job")
    run_for(clockwork, 1.3)

    assert len(runs) == 2


def test_a_clock_that_is_set_back_makes_no_job_wait_until_it_is_as_late_again() -> None:
    runs: list[int] = []

    def job() -> None:
        runs.append(1)
        if len(runs) == 2:
            os.kill(os.getpid(), signal.SIGTERM)

    clockwork = Clockwork(now=lambda: clock.now() - (LONG if runs else timedelta()))
    clockwork.every(2 * LONG, "job", job)
    run_for(clockwork, 20)  # it ends by itself long before

    assert len(runs) == 2


def test_a_job_that_fails_does_not_end_the_others() -> None:
    clockwork, runs = Clockwork(), []

    def broken() -> None:
        raise ValueError("never mind")

    clockwork.every(timedelta(milliseconds=100), "broken", broken)
    clockwork.every(timedelta(milliseconds=100), "sound", lambda: runs.append(1))
    run_for(clockwork, 0.8)

    assert len(runs) >= 2


def test_the_job_in_hand_is_finished_before_the_stop() -> None:
    clockwork, ended = Clockwork(), []

    def slow() -> None:
        time.sleep(1.2)
        ended.append(1)

    clockwork.every(LONG, "slow", slow)
    run_for(clockwork, 0.3)

    assert ended == [1]
