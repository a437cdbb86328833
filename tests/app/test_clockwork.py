"""The clockwork: on schedule, on call, never twice at once, and stopped without leaving work half done."""

import os
import signal
import threading
import time
from datetime import timedelta

from app import clock
from app.jobs import Clockwork

SOON, LONG = timedelta(milliseconds=20), timedelta(hours=1)
PATIENCE = 60.0  # seconds after which what did not happen will not happen


def stop() -> None:
    """Tell it to stop, as systemd would."""
    os.kill(os.getpid(), signal.SIGTERM)


def run(clockwork: Clockwork) -> None:
    """Run it here until a job tells it to stop, or patience ends."""
    patience = threading.Timer(PATIENCE, stop)
    patience.start()
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        clockwork.run()
    finally:
        patience.cancel()
        for number, handler in before.items():
            signal.signal(number, handler)


def test_a_job_runs_again_and_again() -> None:
    clockwork, runs = Clockwork(), []

    def tick() -> None:
        runs.append(1)
        if len(runs) == 3:
            stop()

    clockwork.every(SOON, "tick", tick)
    run(clockwork)

    assert len(runs) >= 3


def test_a_job_called_for_while_it_runs_is_run_again_at_its_end() -> None:
    clockwork, runs, calls = Clockwork(), [], []
    running, heard = threading.Event(), threading.Event()

    def job() -> None:
        runs.append(1)
        running.set()
        heard.wait(PATIENCE)
        if len(runs) == 2:
            stop()
            clockwork.stopping.wait(PATIENCE)

    def called() -> bool:
        calls.append(running.wait(PATIENCE))
        if len(calls) == 2:  # what the first said was taken note of
            heard.set()
        time.sleep(0.01)
        return len(calls) == 1

    clockwork.every(LONG, "job", job)
    clockwork.whenever(called, "job")
    run(clockwork)

    assert len(runs) == 2


def test_a_clock_that_is_set_back_makes_no_job_wait_until_it_is_as_late_again() -> None:
    runs: list[int] = []

    def job() -> None:
        runs.append(1)
        if len(runs) == 2:
            stop()

    clockwork = Clockwork(now=lambda: clock.now() - (LONG if runs else timedelta()))
    clockwork.every(2 * LONG, "job", job)
    run(clockwork)  # it ends by itself long before

    assert len(runs) == 2


def test_a_job_that_fails_does_not_end_the_others() -> None:
    clockwork, runs = Clockwork(), []

    def broken() -> None:
        raise ValueError("never mind")

    def sound() -> None:
        runs.append(1)
        if len(runs) == 2:
            stop()

    clockwork.every(SOON, "broken", broken)
    clockwork.every(SOON, "sound", sound)
    run(clockwork)

    assert len(runs) >= 2


def test_the_job_in_hand_is_finished_before_the_stop() -> None:
    clockwork, ended = Clockwork(), []

    def slow() -> None:
        stop()
        time.sleep(0.2)
        ended.append(1)

    clockwork.every(LONG, "slow", slow)
    run(clockwork)

    assert ended == [1]
