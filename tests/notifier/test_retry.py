"""What a reply code means, and when a letter is tried again."""

from datetime import UTC, datetime, timedelta

import pytest

from config.settings import Outbox
from notifier.retry import Verdict, next_try, verdict_of

NOW = datetime(2021, 4, 12, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("code", "verdict"),
    [
        (250, Verdict.YES), (299, Verdict.YES), (400, Verdict.LATER), (421, Verdict.LATER), (499, Verdict.LATER),
        (500, Verdict.NO), (554, Verdict.NO), (599, Verdict.NO), (-1, Verdict.LOST), (0, Verdict.LOST),
        (199, Verdict.LOST), (354, Verdict.LOST), (600, Verdict.LOST),
    ],
)  # fmt: skip
def test_a_code_says_yes_later_or_no(code: int, verdict: Verdict) -> None:
    assert verdict_of(code) is verdict


def test_the_waits_grow_and_end() -> None:
    steps = Outbox().retries
    long_ago = NOW - timedelta(days=30)

    waits = [next_try(attempts, long_ago, steps, NOW) for attempts in range(1, len(steps) + 2)]

    assert waits == [*(NOW + step for step in steps), None]
    assert list(steps) == sorted(steps)


def test_many_tries_in_a_short_time_do_not_end_a_letter() -> None:
    steps = (timedelta(minutes=1), timedelta(hours=1))

    assert next_try(99, NOW - timedelta(minutes=1), steps, NOW) == NOW + timedelta(hours=1)
    assert next_try(99, NOW - timedelta(minutes=60), steps, NOW) == NOW + timedelta(minutes=1)
    assert next_try(99, NOW - timedelta(minutes=61), steps, NOW) is None


def test_without_steps_the_first_try_is_the_last() -> None:
    assert next_try(1, NOW, (), NOW) is None
    assert next_try(1, NOW, (timedelta(0),), NOW) == NOW
