"""What is done before anybody asks, and how it ends."""

import threading

from console.ahead import Ahead


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
    ahead.add(lambda: done.append("second"))
    assert begun.wait(10)
    threading.Timer(0.05, may_end.set).start()

    ahead.close()

    assert done == ["first"]
    assert ahead.works is None


def test_nothing_is_added_to_what_is_closed() -> None:
    ahead, done = Ahead(), list[str]()
    ahead.close()

    ahead.add(lambda: done.append("late"))

    assert (ahead.works, ahead.waiting.empty(), done) == (None, True, [])


def test_work_that_fails_stops_nothing() -> None:
    ahead, done = Ahead(), threading.Event()

    ahead.add(lambda: 1 / 0)
    ahead.add(done.set)

    assert done.wait(10)
    ahead.close()
