"""Says which kind a segment is, and whether that may stand without a person."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from triage.features import Traits
from triage.measures import Looks
from triage.rules import BASE, NO_PIECE, NOT_OURS
from triage.scoring import Score
from triage.speech import Speech, ahead_of
from triage.weighing import PROSE


@dataclass(frozen=True, slots=True)
class Balance:
    """What certainty is made of: points for each step that a kind is ahead, and how many it takes to be sure."""

    base: float
    margin: float  # for each point that its score is ahead of the best rival's, up to MOST_MARGIN
    ahead: float  # for each step that the words alone sound more like it than like any other, up to MOST_AHEAD
    total: float  # for each point of its own score, up to MOST_TOTAL
    unnamed: float  # for prose that nothing names
    least: float  # from here on it may stand without a person

    @property
    def weights(self) -> tuple[float, ...]:
        """In the order of a verdict's signs."""
        return self.base, self.margin, self.ahead, self.total, self.unnamed


# Fitted and held out by hand by `make accuracy CALIBRATE=1` (docs/decisions/0122); the run stands in bench/RESULTS.md.
BALANCE = Balance(base=-0.77, margin=0.76, ahead=0.88, total=0.02, unnamed=-1.42, least=2.94)
# Of the prose kinds among themselves papers teach nothing (triage/weighing.py): the fit of 0121 stands for them.
BALANCE_OF_PROSE = Balance(base=-1.25, margin=0.48, ahead=1.28, total=0.22, unnamed=-1.37, least=3.7)
MOST_MARGIN, MOST_AHEAD, MOST_TOTAL = 8.0, 1.5, 14.0
LEAST_TOTAL = 4.5  # of content and names, below which nothing is sure
LEAST_CONTENT = 1.5  # of content alone: a name never settles a piece
NEAR = 2.0  # a rival so near is named as the doubt
MAYBE = 2.5  # what comes so near to the best may be it as well

NAMED = 0.5  # what a title, a place or a file's name must add for prose to count as named


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind of a segment, the doubt that keeps it from being sure ("" when sure), and the best rival."""

    kind: str
    doubt: str
    rival: str
    score: float  # content and names together
    content: float
    margin: float
    ahead: float  # how much more the words alone sound like this kind than like any other; negative: less

    @property
    def signs(self) -> tuple[float, ...]:
        """What the balance gives points for."""
        unnamed = self.kind in PROSE and self.score - self.content < NAMED
        return (
            1.0,
            min(MOST_MARGIN, self.margin),
            max(-MOST_AHEAD, min(MOST_AHEAD, self.ahead)),
            min(MOST_TOTAL, self.score),
            float(unnamed),
        )

    @property
    def points(self) -> float:
        """How certain the kind is, to be held against what its balance asks at least."""
        return sum(weight * sign for weight, sign in zip(self.balance.weights, self.signs, strict=True))

    @property
    def balance(self) -> Balance:
        """What this kind's certainty is weighed by."""
        return BALANCE_OF_PROSE if self.kind in PROSE else BALANCE

    @property
    def spare(self) -> float:
        """How much smaller its lead could be, and the kind still certain."""
        return (self.points - self.balance.least) / self.balance.margin


@dataclass(frozen=True, slots=True)
class Material:
    """What a segment is judged by: its scores as a whole, and what was counted, seen and said in it."""

    scores: Mapping[str, Score]
    traits: Traits
    looks: Looks
    speech: Speech


def judge(proposed: str, material: Material, margins: Mapping[str, float]) -> Verdict:
    """Judge a segment that the way through the file gave to `proposed`, by its scores as a whole.

    `margins` are what some kinds must lead their rivals by beyond what would do.
    """
    ranked = sorted(material.scores.values(), key=lambda score: -score.total)
    best = ranked[0]
    if best.total < BASE:
        kind = "cover" if proposed in NO_PIECE or _is_thin(material.traits, material.looks) else "unknown"
        doubt = _with_others("unrecognised", ranked, kind)
        return Verdict(kind, doubt, best.kind, best.total, best.content, 0.0, 0.0)
    rival = next(score for score in ranked if score.kind != best.kind)
    ahead = ahead_of(material.speech, best.kind)
    verdict = Verdict(best.kind, "", rival.kind, best.total, best.content, best.total - rival.total, ahead)
    if best.kind in NO_PIECE:
        return verdict
    doubt = _doubt(verdict, material.traits, margins.get(best.kind, 0.0))
    return replace(verdict, doubt=_with_others(doubt, ranked, best.kind))


def _with_others(doubt: str, ranked: list[Score], kind: str) -> str:
    """A doubt that names what else the segment may be: no line that one of these would meet is missing."""
    if not doubt:
        return ""
    near = [score.kind for score in ranked if ranked[0].total - score.total <= MAYBE and score.kind not in NO_PIECE]
    reason, _, rival = doubt.partition(":")
    others = [one for one in dict.fromkeys((rival, *near)) if one and one != kind]
    return f"{reason}:{','.join(others)}" if others else reason


def _is_thin(traits: Traits, looks: Looks) -> bool:
    return traits.words < 40 and looks.image_share < 0.5


def _doubt(verdict: Verdict, traits: Traits, more: float) -> str:
    if verdict.kind in NOT_OURS:
        return "not_a_kind"
    if verdict.kind in {"application_form", "declaration_honour"} and traits["other_fund"] and not traits["this_fund"]:
        return "other_fund"
    if verdict.kind == "application_form" and not traits["this_fund"]:
        return "weak"  # a form names the fund that asks: one that names none may be anybody's
    if verdict.score < LEAST_TOTAL or verdict.content < LEAST_CONTENT:
        return "weak"
    if verdict.spare >= more:
        return ""
    return f"rival:{verdict.rival}" if verdict.margin < NEAR + more or verdict.ahead < 0 else "weak"
