"""Says which kind a segment is, and whether that may stand without a person."""

from collections.abc import Mapping
from dataclasses import dataclass

from triage.features import Traits
from triage.measures import Looks
from triage.rules import BASE, NO_PIECE, NOT_OURS
from triage.scoring import Score


@dataclass(frozen=True, slots=True)
class Thresholds:
    """What a segment must reach to stand without a person."""

    total: float  # of content and names
    content: float  # of content alone: a name never settles a piece
    margin: float  # over the best rival


# Chosen by `make accuracy CALIBRATE=1` (docs/decisions/0057); the run stands in bench/RESULTS.md.
THRESHOLDS = Thresholds(total=4.5, content=1.5, margin=1.7)

PROSE = frozenset({"treatment", "synopsis_short", "synopsis_long"})  # any well-told prose has their shape
NAMED = 0.5  # what a title, a place or a file's name must add before prose may stand as one of them


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind of a segment, the doubt that keeps it from being sure ("" when sure), and the best rival."""

    kind: str
    doubt: str
    rival: str
    score: float  # content and names together
    content: float
    margin: float


def judge(
    proposed: str, scores: dict[str, Score], traits: Traits, looks: Looks, margins: Mapping[str, float]
) -> Verdict:
    """Judge a segment that the way through the file gave to `proposed`, by its scores as a whole.

    `margins` are what some kinds must lead their rivals by beyond the threshold.
    """
    ranked = sorted(scores.values(), key=lambda score: -score.total)
    best = ranked[0]
    if best.total < BASE:
        kind = "cover" if proposed in NO_PIECE or _is_thin(traits, looks) else "unknown"
        return Verdict(kind, "unrecognised", best.kind, best.total, best.content, 0.0)
    rival = next(score for score in ranked if score.kind != best.kind)
    doubt = "" if best.kind in NO_PIECE else _doubt(best, rival, traits, margins.get(best.kind, 0.0))
    return Verdict(best.kind, doubt, rival.kind, best.total, best.content, best.total - rival.total)


def _is_thin(traits: Traits, looks: Looks) -> bool:
    return traits.words < 40 and looks.image_share < 0.5


def _doubt(best: Score, rival: Score, traits: Traits, more: float) -> str:
    if best.kind in NOT_OURS:
        return "not_a_kind"
    if best.kind in {"application_form", "declaration_honour"} and traits["other_fund"] and not traits["this_fund"]:
        return "other_fund"
    if best.total < THRESHOLDS.total or best.content < THRESHOLDS.content:
        return "weak"
    if best.kind in PROSE and best.total - best.content < NAMED:
        return f"rival:{rival.kind}" if rival.kind in PROSE else "weak"
    if best.total - rival.total < THRESHOLDS.margin + more:
        return f"rival:{rival.kind}"
    return ""
