"""What is done before anybody asks, and how it ends."""

import threading
from functools import partial

from console.ahead import MOST, Ahead


def test_what_is_added_is_done() -> None:
    ahead, done = Ahead(), threading.Event()

    ahead.add(done.set)

    assert done.wait(10)
    ahead.close()


def test_closing_waits_for_what_is_being_done_and_drops_the_rest() -> None:
    ahead, begun, may_end, done = Ahead(), threading.Event(), threading.Event(), list[str]()

    def first() -> None:
        begun.set()
        may_end.wait(10)
        done.append("first")

    ahead.add(first)
    assert begun.wait(10)
    ahead.add(lambda: done.append("second"))
    threading.Timer(0.05, may_end.set).start()

    ahead.close()

    assert done == ["first"]
    assert ahead.works is None


def test_nothing_is_added_to_what_is_closed() -> None:
    ahead, done = Ahead(), list[str]()
    ahead.close()

    ahead.add(lambda: done.append("late"))

    assert (ahead.works, list(ahead.waiting), done) == (None, [], [])


def test_what_was_asked_for_last_is_done_first_and_the_oldest_is_dropped() -> None:
    ahead, begun, may_end, over = Ahead(), threading.Event(), threading.Event(), threading.Event()
    done = list[int]()

    def first() -> None:
        begun.set()
        may_end.wait(10)

    ahead.add(first)
    assert begun.wait(10)
    ahead.add(over.set, *(partial(done.append, number) for number in range(MOST)))
    ahead.add(lambda: done.append(-1), lambda: done.append(-2))
    may_end.set()
    assert over.wait(10)

    ahead.close()

    assert done[:2] == [-1, -2]
    assert MOST - 1 not in done


def test_work_that_fails_stops_nothing() -> None:
    ahead, done = Ahead(), threading.Event()

    ahead.add(lambda: 1 / 0)
    ahead.add(done.set)

    assert done.wait(10)
    ahead.close()
