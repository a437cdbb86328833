"""The garbage collector while a process of ours works."""

import gc
from collections.abc import Iterator

import pytest

from app.collector import OF_MAILS, settled


@pytest.fixture
def nothing_set_aside() -> Iterator[None]:
    """As in a process of the service: what pytest has taken out of the rounds is put back for one test."""
    gc.unfreeze()
    yield
    gc.freeze()


def _collected() -> int:
    return sum(generation["collected"] for generation in gc.get_stats())


@pytest.mark.usefixtures("nothing_set_aside")
def test_what_is_loaded_is_left_out_of_rounds_only_while_the_work_lasts() -> None:
    before = gc.get_threshold()

    with settled(OF_MAILS):
        working = gc.get_threshold()[0], gc.get_freeze_count() > 10_000

    assert working == (OF_MAILS, True)
    assert (gc.get_threshold(), gc.get_freeze_count()) == (before, 0)


@pytest.mark.usefixtures("nothing_set_aside")
def test_what_is_made_and_left_during_the_work_is_still_collected() -> None:
    with settled(OF_MAILS):
        before = _collected()
        for _ in range(2 * OF_MAILS):
            ring: list[object] = []
            ring.append(ring)
        collected = _collected() - before

    assert collected > OF_MAILS / 2


def test_what_was_out_of_the_rounds_before_stays_out() -> None:
    gc.freeze()

    with settled():
        pass

    assert gc.get_freeze_count() > 0
