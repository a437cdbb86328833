"""A number that takes long is counted once a minute."""

from datetime import timedelta

from console.memory import Figures
from tests.console.desk import NOW


def test_a_figure_is_counted_again_after_a_minute_and_each_by_itself() -> None:
    figures, counted = Figures(), iter(range(1, 10))

    def seen(name: str, seconds: int) -> int:
        return figures.get(name, NOW + timedelta(seconds=seconds), lambda: next(counted))

    assert [seen("spring", 0), seen("autumn", 1), seen("spring", 59), seen("spring", 60), seen("spring", 61)] == [
        1,
        2,
        1,
        3,
        3,
    ]


def test_a_clock_that_was_set_back_keeps_no_figure_for_long() -> None:
    figures, counted = Figures(), iter(range(1, 10))

    first = figures.get("spring", NOW, lambda: next(counted))

    assert (first, figures.get("spring", NOW - timedelta(hours=1), lambda: next(counted))) == (1, 2)
