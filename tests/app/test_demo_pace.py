"""How long the demonstration's call stays open: long enough for the machine that plays it."""

import pytest

from app.demo import slowness


@pytest.mark.parametrize(
    ("passed", "worked", "times"),
    [
        (0.4, 0.4, 1.0),  # a machine that is ours
        (0.8, 0.4, 1.0),  # writing to the disk is no slowness
        (2.0, 0.4, 2.5),  # seen with eight programs to a processor
        (60.0, 0.4, 8.0),  # nobody waits for ever
        (0.0, 0.0, 1.0),  # a clock too coarse for us
    ],
)
def test_a_machine_that_lets_us_wait_is_given_time(passed: float, worked: float, times: float) -> None:
    assert slowness(passed, worked) == pytest.approx(times)
