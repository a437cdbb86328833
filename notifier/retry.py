"""When a letter is tried again, and what a server's reply code means for it. Pure: no clock, no network."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

LINE_DOWN = timedelta(minutes=5)  # between two tries while our own submission server cannot be used


class Verdict(StrEnum):
    """What a reply code says [RFC 5321 §4.2.1]."""

    YES = "yes"
    LATER = "later"
    NO = "no"
    LOST = "lost"  # no usable answer came


def verdict_of(code: int) -> Verdict:
    """Sort a reply code; what is not a code of SMTP counts as no answer."""
    if 200 <= code < 300:
        return Verdict.YES
    if 400 <= code < 500:
        return Verdict.LATER
    if 500 <= code < 600:
        return Verdict.NO
    return Verdict.LOST


def next_try(attempts: int, since: datetime, steps: Sequence[timedelta], now: datetime) -> datetime | None:
    """Say when to try a letter again after `attempts` tries (1 after the first), composed at `since`; None to give up.

    It is given up only when both its tries and its time are used up: an hour in which our own server says "later" to
    everything must not eat the tries of a letter, nor may a night's outage eat its time.
    """
    if 1 <= attempts <= len(steps):
        return now + steps[attempts - 1]
    end = since + sum(steps, timedelta())
    return min(now + steps[-1], end) if steps and now < end else None
