"""What whole papers taught about the table: how far to move each kind's score where certain measures and words meet.

The table (rules.py) was weighed by hand. `bench/weigh.py` lets it read the papers of many imagined houses and
learns what it should have added: a weight for each pair of a sign and a kind. A sign is a measure as far as a row of
the table looks at it, a name the stretch goes by, or a kind that its words sound like.
"""

from collections.abc import Mapping
from functools import cache
from itertools import groupby
from operator import itemgetter

from triage.pieces.measures import Measures
from triage.pieces.rules import RULES
from triage.vocabulary import weighed

LENGTHS = ((10, 30), (30, 60), (60, 120), (120, 250), (250, 500), (500, 1000), (1000, 2000), (1800, 2800))
ROWS = tuple(
    sorted(
        {(name, low, high) for rows in RULES.values() for _, name, low, high in rows}
        | {("words", float(low), float(high)) for low, high in LENGTHS}
    )
)
MEASURED = tuple(dict.fromkeys(name for name, _, _ in ROWS))
_SIGNS = {
    measured: tuple((f"{name} {low:g} {high:g}", low, high) for name, low, high in rows)
    for measured, rows in groupby(ROWS, key=itemgetter(0))
}
NAME, SOUND = "name ", "sounds "  # before a kind: it is called so, it sounds so
NAMES_STEP = 5.0  # points of names that make a full sign
NEAR = 1.0  # how far a kind may sound less like the words than the best, and still be a sign
MOST = 5.0  # no score is moved further


def signs_of(measures: Measures, sounds: Mapping[str, float]) -> dict[str, float]:
    """What is seen of a stretch, each from 0 to 1: its measures, and the kinds that its words sound like."""
    signs = {}
    for name, value in measures.values(MEASURED).items():  # no row begins below nought
        for sign, low, high in _SIGNS[name]:
            if value > low:
                signs[sign] = 1.0 if value >= high else (value - low) / (high - low)
    best = max(sounds.values(), default=0.0)
    return signs | {SOUND + kind: NEAR - (best - fit) for kind, fit in sounds.items() if best - fit < NEAR}


def signs_of_names(worth: Mapping[str, float]) -> dict[str, float]:
    """The same of the names that a stretch goes by."""
    return {NAME + kind: points / NAMES_STEP for kind, points in worth.items()}


def moved_by(signs: Mapping[str, float]) -> dict[str, float]:
    """How far the signs move the score of each kind."""
    kinds, weights = _kinds(), _weights()
    moved = [0.0] * len(kinds)
    for sign, value in signs.items():
        for at, weight in weights.get(sign, ()):
            moved[at] += value * weight
    return {
        kind: points if -MOST <= points <= MOST else max(-MOST, min(MOST, points))
        for kind, points in zip(kinds, moved, strict=True)
        if points
    }


def strongest(signs: Mapping[str, float], kind: str) -> str:
    """What moves a kind's score up most: a measure, or a kind it is called or sounds like; "" when nothing does."""
    kinds = _kinds()
    points = {
        sign: value * weight
        for sign, value in signs.items()
        for at, weight in _weights().get(sign, ())
        if kinds[at] == kind
    }
    best = max(points, key=lambda sign: points[sign], default="")
    if not best or points[best] <= 0:
        return ""
    return best if best.startswith((NAME, SOUND)) else best.partition(" ")[0]


@cache
def _kinds() -> tuple[str, ...]:
    return tuple(weighed.KINDS.split())


@cache
def _weights() -> dict[str, tuple[tuple[int, float], ...]]:
    """By sign, the kinds it moves, by their places, and how far."""
    found = {}
    for row in weighed.WEIGHTS.replace("\n", " ").strip().split("|"):
        sign, _, pairs = row.partition("=")
        parted = (pair.partition(":") for pair in pairs.split(" "))
        found[sign] = tuple((int(at), int(steps) / weighed.SCALE) for at, _, steps in parted)
    return found
