"""How well a stretch of text fits each kind: content by the rules, and names by title, bookmark and file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from triage.pieces.measures import Measures, ramp
from triage.pieces.names import Naming
from triage.pieces.rules import RULES
from triage.pieces.speech import AGAINST, Speech, worth_of
from triage.pieces.weighing import MEASURED, moved_by, signs_of, signs_of_names, strongest

TITLE = 5.5  # worth of a title that is nothing but the name of a kind
SUBTITLE = 0.8
BOOKMARK = 3.0
LISTED = 1.5
FILE_NAME = 2.6
SPEECH = "speech"  # the ground of what the words alone sound like
TAUGHT = "taught"  # the ground of what papers taught about the table
TOLD_BY = 12, 40  # words from which papers teach something of a stretch, and in full: they hold no covers
NAMED_FROM, NAMED_LEAST = 3.0, -1.5  # a kind that a title names is not talked away by words
SLIDES = ("pitch_deck", "moodboard", "storyboard_animatic", "graphic_bible")  # told by their shape
PEOPLE, AGED = "character_descriptions", 3  # lines that present somebody; ages from which they surely do
LEAST, MOST = -4.0, 10.0  # content alone moves a score no further


@dataclass(frozen=True, slots=True)
class Called:
    """The names a stretch goes by."""

    title: tuple[Naming, ...] = ()
    subtitles: tuple[Naming, ...] = ()
    bookmark: tuple[Naming, ...] = ()
    listed: tuple[Naming, ...] = ()
    file: tuple[Naming, ...] = ()


@dataclass(frozen=True, slots=True)
class Ground:
    """What one measure or name adds to a kind's score."""

    code: str
    weight: float
    words: str = ""


class Score(NamedTuple):  # sixty for each page: cheaper to make than a dataclass
    """A kind's score for a stretch, from content and from names."""

    kind: str
    content: float
    names: float

    @property
    def total(self) -> float:
        """Both together."""
        return self.content + self.names


def content_of(measures: Measures) -> dict[str, float]:
    """Each kind's score by content alone."""
    points = []
    for name, value in measures.values(MEASURED).items():  # no row begins below nought
        for place, kind, weight, low, high in _ROWS_OF.get(name, ()):
            if value > low:
                points.append((place, kind, weight if value >= high else weight * (value - low) / (high - low)))
    scores = dict.fromkeys(RULES, 0.0)
    for _, kind, more in sorted(points):  # each kind's in the order of its rows: a sum ends alike everywhere
        scores[kind] += more
    return {kind: score if LEAST <= score <= MOST else min(MOST, max(LEAST, score)) for kind, score in scores.items()}


def _rows_by_measure() -> dict[str, list[tuple[int, str, float, float, float]]]:
    """The table by measure: each row's place among all, its kind, its weight, where it begins and ends."""
    rows = ((kind, row) for kind, own in RULES.items() for row in own)
    found: dict[str, list[tuple[int, str, float, float, float]]] = {}
    for place, (kind, (weight, name, low, high)) in enumerate(rows):
        found.setdefault(name, []).append((place, kind, weight, low, high))
    return found


_ROWS_OF = _rows_by_measure()


def grounds_of(kind: str, measures: Measures, called: Called, speech: Speech) -> tuple[Ground, ...]:
    """What speaks for a kind (positive) and against it (negative), the strongest first."""
    grounds = [
        Ground(name, round(weight * ramp(measures[name], low, high), 2))
        for weight, name, low, high in RULES.get(kind, ())
    ]
    grounds.append(Ground(SPEECH, round(_said(measures, speech).get(kind, 0.0), 2)))
    signs = signs_of(measures, speech.sounds) | signs_of_names(names_worth(called))
    grounds.append(Ground(f"{TAUGHT} {strongest(signs, kind)}".strip(), round(moved_by(signs).get(kind, 0.0), 2)))
    for code, namings, worth in _named(called):
        grounds += [
            Ground(code, round(worth * naming.share, 2), naming.words) for naming in namings if naming.kind == kind
        ]
    return tuple(
        sorted((ground for ground in grounds if abs(ground.weight) >= 0.05), key=lambda ground: -abs(ground.weight))
    )


def scores_of(measures: Measures, called: Called, speech: Speech) -> dict[str, Score]:
    """The score of every kind for a stretch as a whole."""
    content, names = _parts_of(measures, called, speech, 1.0, 1.0)
    return {kind: Score(kind, content.get(kind, 0.0), names.get(kind, 0.0)) for kind in _every(content, names)}


def totals_of(
    measures: Measures, called: Called, speech: Speech, weight: float = 1.0, taught: float = 1.0
) -> tuple[dict[str, float], dict[str, float]]:
    """Of every kind the score by content, and with names in one number; `weight` is how much of the words counts.

    `taught` is the same for what papers taught about the table (triage/pieces/weighing.py); 0 leaves it out.
    """
    content, names = _parts_of(measures, called, speech, weight, taught)
    return content, {kind: content.get(kind, 0.0) + names.get(kind, 0.0) for kind in _every(content, names)}


def _every(content: dict[str, float], names: dict[str, float]) -> dict[str, None]:
    """Every kind, in the order of the rules: two kinds that fit alike must not take turns."""
    return dict.fromkeys((*content, *names))


def _parts_of(
    measures: Measures, called: Called, speech: Speech, weight: float, taught: float
) -> tuple[dict[str, float], dict[str, float]]:
    content = content_of(measures)
    said = _said(measures, speech)
    names = dict(names_worth(called))
    for kind, points in names.items():
        if kind in said and points >= NAMED_FROM:
            said[kind] = max(said[kind], NAMED_LEAST)
    _add(said, content, weight)
    if taught := taught * ramp(measures.words, *TOLD_BY):
        by_content = moved_by(signs_of(measures, speech.sounds))
        script = ramp(measures["script"], 0.05, 0.3)
        by_content["screenplay"] = max(
            by_content.get("screenplay", 0.0), script * max(by_content.values(), default=0.0)
        )
        _add(by_content, content, taught)
        _add(moved_by(signs_of_names(names)), names, taught)
    return content, names


def _said(measures: Measures, speech: Speech) -> dict[str, float]:
    """What the words add to each kind. A script, slides and people presented may speak of anything: their words must
    not tell against.
    """
    said = worth_of(speech)
    if said:
        most = max(said.values())
        lift = measures["deck"] * (most - max(said.get(kind, AGAINST) for kind in SLIDES))
        said |= {kind: said.get(kind, AGAINST) + lift for kind in SLIDES}
        said["screenplay"] = ramp(measures["script"], 0.05, 0.3) * most
        said[PEOPLE] = max(
            said.get(PEOPLE, AGAINST), AGAINST * (1 - measures["presented"] * ramp(measures["age#"], 0, AGED))
        )
    return said


def _add(points: Mapping[str, float], scores: dict[str, float], weight: float) -> None:
    for kind, more in points.items():
        scores[kind] = scores.get(kind, 0.0) + weight * more


def names_worth(called: Called) -> Mapping[str, float]:
    """What the names add, by kind."""
    worth: dict[str, float] = {}
    for _, namings, weight in _named(called):
        for naming in namings:
            worth[naming.kind] = worth.get(naming.kind, 0.0) + weight * naming.share
    return worth


def _named(called: Called) -> Iterable[tuple[str, tuple[Naming, ...], float]]:
    return (
        ("title", called.title, TITLE),
        ("subtitle", called.subtitles, SUBTITLE),
        ("bookmark", called.bookmark, BOOKMARK),
        ("listed", called.listed, LISTED),
        ("file_name", called.file, FILE_NAME),
    )
