"""How long people take over a dossier, as far as what they did tells. It speaks of a team, never of one person."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from statistics import median

from triage.values import REQUESTS, LetterKind

PAUSE = timedelta(minutes=10)  # who did nothing for so long was away
ENOUGH = 20  # approvals without which there is no median
GLANCE = timedelta(seconds=4)  # nobody reads a letter in less
WEEK = timedelta(days=7)
FEW = 5  # approvals of a week that tell no habit
NEGATIVE = frozenset({*REQUESTS, LetterKind.LATE})


@dataclass(frozen=True, slots=True)
class Trace:
    """Something that somebody did to a dossier; `letter` is what they approved, None for an answer to a question."""

    by: str
    at: datetime
    dossier: int
    letter: LetterKind | None = None


@dataclass(frozen=True, slots=True)
class Approval:
    """A letter that was approved: how long after its person's last act on another dossier, and whether they were
    asked something in between. They had the letter before them for at most so long since."""

    at: datetime
    letter: LetterKind
    took: timedelta
    asked: bool


def approvals(traces: Iterable[Trace]) -> tuple[Approval, ...]:
    """The approvals of which this is known: not the first of a sitting, and none of several at once."""
    ordered = sorted(traces, key=lambda trace: (trace.by, trace.at))
    together = Counter((trace.by, trace.at) for trace in ordered if trace.letter is not None)
    found: list[Approval] = []
    for _, own in groupby(ordered, key=lambda trace: trace.by):
        began, last, asked = None, None, False
        for trace in own:
            if last is not None and trace.dossier != last.dossier:
                began, asked = last.at, False
            if trace.letter is not None and began is not None and together[trace.by, trace.at] == 1:
                found.append(Approval(trace.at, trace.letter, trace.at - began, asked))
            asked, last = asked or trace.letter is None, trace
    return tuple(one for one in found if one.took <= PAUSE)


def usual_seconds(known: Iterable[Approval]) -> float | None:
    """The median; None where it would rest on too few."""
    took = [one.took.total_seconds() for one in known]
    return median(took) if len(took) >= ENOUGH else None


def hasty(known: Iterable[Approval], now: datetime) -> tuple[int, int] | None:
    """Of the past week's letters that deny or ask for something, how many were approved at a glance, and how many
    there were; None unless it is more than half."""
    week = [one for one in known if one.letter in NEGATIVE and now - one.at < WEEK]
    quick = sum(one.took < GLANCE for one in week)
    return (quick, len(week)) if len(week) >= FEW and 2 * quick > len(week) else None
