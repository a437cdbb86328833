"""Says which kind a segment is, and whether that may stand without a person."""

from dataclasses import dataclass

from triage.features import Traits
from triage.measures import Looks
from triage.rules import BASE, NO_PIECE, NOT_OURS
from triage.scoring import Score

# Chosen by `make accuracy CALIBRATE=1`; see bench/RESULTS.md for the run.
LEAST_TOTAL = 4.5  # below it a kind is never sure
LEAST_CONTENT = 1.5  # a name alone never settles a piece
LEAST_MARGIN = 1.5  # over the best rival


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind of a segment, the doubt that keeps it from being sure ("" when sure), and the best rival."""

    kind: str
    doubt: str
    rival: str
    score: float


def judge(proposed: str, scores: dict[str, Score], traits: Traits, looks: Looks) -> Verdict:
    """Judge a segment that the way through the file gave to `proposed`, by its scores as a whole."""
    ranked = sorted(scores.values(), key=lambda score: -score.total)
    best = ranked[0]
    if best.total < BASE:
        kind = "cover" if proposed in NO_PIECE or _is_thin(traits, looks) else "unknown"
        return Verdict(kind, "unrecognised", best.kind, best.total)
    rival = next(score for score in ranked if score.kind != best.kind)
    if best.kind in NO_PIECE:
        return Verdict(best.kind, "", rival.kind, best.total)
    return Verdict(best.kind, _doubt(best, rival, traits), rival.kind, best.total)


def _is_thin(traits: Traits, looks: Looks) -> bool:
    return traits.words < 40 and looks.image_share < 0.5


def _doubt(best: Score, rival: Score, traits: Traits) -> str:
    if best.kind in NOT_OURS:
        return "not_a_kind"
    if best.kind in {"application_form", "declaration_honour"} and traits["other_fund"] and not traits["this_fund"]:
        return "other_fund"
    if best.total < LEAST_TOTAL or best.content < LEAST_CONTENT:
        return "weak"
    if best.total - rival.total < LEAST_MARGIN:
        return f"rival:{rival.kind}"
    return ""
