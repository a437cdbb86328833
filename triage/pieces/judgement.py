"""Says which kind a segment is, and whether that may stand without a person."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from triage.pieces.address import is_addressed, lets_others_speak
from triage.pieces.certainty import CONTENDS, HARDLY_AHEAD, NAMED, OR_ELSE, SHORT_OR_LONG, Verdict
from triage.pieces.features import Traits
from triage.pieces.measures import Looks
from triage.pieces.needs import ARGUED, FEWEST_ARGUED, is_blank, lacks
from triage.pieces.rules import BASE, NO_PIECE, NOT_OURS
from triage.pieces.scoring import SLIDES, Score
from triage.pieces.speech import Speech, ahead_of

LEAST_TOTAL = 3.5  # of content and names, below which nothing is sure
LEAST_CONTENT = 1.5  # of content alone: a name never settles a piece
NEAR = 2.0  # a rival so near is named as the doubt
MAYBE = 2.5  # what comes so near to the best may be it as well
MAYBE_OF_A_PAPER, A_PAPER = 4.0, 80  # the same from so many words on: a page that nobody could place is some paper
# What says "I" as these notes do, and the table has no row for it: words or a name tell. Share of a note's words.
SAY_I, SAY_I_TOO, SAYS_I = {"author_note", "director_note"}, {"treatment", "script_report"}, 0.02

SHOWN = frozenset({*SLIDES, "poster_pre"})  # what pictures tell, and on a single page hardly: words must, as in prose
LEAST_TOLD = 0.6  # how far the words must sound told, ahead of all else, in prose that nothing names,
SHAPED = 1.0  # unless it is short and the table alone puts it so far ahead

LONGEST_FOR_OTHERS = 1500  # words; a longer telling has room for what its people say

CALLED = 2.0  # what a title adds that is mostly the name of a kind, or a line under it and the file's name together
BY_NAME, AS_WELL = 5.0, 1.0  # what the whole name adds; points that its kind may be behind, and be it as well
NAMED_NEAR = 5.0  # points that length may put another telling ahead of the one that is named


@dataclass(frozen=True, slots=True)
class Material:
    """What a segment is judged by: its scores as a whole and by the table alone; what was counted, seen and said."""

    scores: Mapping[str, Score]
    table: Mapping[str, float]
    traits: Traits
    looks: Looks
    speech: Speech
    text: str = ""


def judge(proposed: str, material: Material, margins: Mapping[str, float]) -> Verdict:
    """Judge a segment that the way through the file gave to `proposed`, by its scores as a whole.

    `margins` are what some kinds must lead their rivals by beyond what would do.
    """
    ranked = sorted(material.scores.values(), key=lambda score: -score.total)
    best = _as_called(ranked[0], material)
    if best.total < BASE:
        kind = "cover" if proposed in NO_PIECE or _is_thin(material.traits, material.looks) else "unknown"
        doubt = _with_others("unrecognised", ranked, kind, material.traits.words)
        return Verdict(kind, doubt, best.kind, best.total, best.content, 0.0, 0.0)
    aside = frozenset(OR_ELSE) if _is_called_so(best, material.scores) else frozenset({best.kind})
    rival = next(score for score in ranked if score.kind not in aside)
    ahead = ahead_of(material.speech, best.kind)
    table, words = _lead(material.table, best.kind, aside), material.traits.words
    margin = best.total - rival.total
    verdict = Verdict(best.kind, "", rival.kind, best.total, best.content, margin, ahead, table, words)
    if best.kind in NO_PIECE:
        return verdict
    doubt = _doubt(verdict, material, margins.get(best.kind, 0.0)) or _called_otherwise(best, material.scores)
    return replace(verdict, doubt=_with_others(doubt, ranked, best.kind, words))


def _as_called(best: Score, material: Material) -> Score:
    """What bears the name of a kind, and nothing but it, and could be it as well; also a telling that its house calls a
    treatment, though its length alone would make it a synopsis.
    """
    called = max(material.scores.values(), key=lambda score: score.names)
    if best.total - called.total < AS_WELL and called.names - best.names >= BY_NAME and called.kind not in NO_PIECE:
        return called
    named = material.scores.get("treatment", best)
    near = best.kind in OR_ELSE and best.total - named.total <= NAMED_NEAR
    long = material.traits.words >= SHORT_OR_LONG[0]
    return named if near and long and _is_called_so(named, material.scores) else best


def _is_called_so(best: Score, scores: Mapping[str, Score]) -> bool:
    """True for prose under the name of its own kind, and of no other: which telling it is, its house knows best."""
    told = [scores[kind].names for kind in OR_ELSE if kind in scores and kind != best.kind]
    return best.kind in OR_ELSE and best.names >= CALLED and max(told, default=0.0) < NAMED


def _called_otherwise(best: Score, scores: Mapping[str, Score]) -> str:
    """The doubt on a treatment that goes by the name of a synopsis, and the other way round: its length says one
    thing and its house another.
    """
    told = (scores[kind] for kind in OR_ELSE if kind in scores and best.kind in OR_ELSE)
    named = max(told, key=lambda score: score.names, default=best)
    crosses = "treatment" in {named.kind, best.kind} and named.kind != best.kind
    if crosses and named.names - best.names >= NAMED:
        return f"rival:{named.kind}"
    named = max(scores.values(), key=lambda score: score.names)
    borne = named.names >= BY_NAME and named.content >= CONTENDS and named.kind not in NO_PIECE
    return f"rival:{named.kind}" if borne and best.names < NAMED else ""


def _with_others(doubt: str, ranked: list[Score], kind: str, words: int) -> str:
    """A doubt that names what else the segment may be: no line that one of these would meet is missing."""
    if not doubt:
        return ""
    most = MAYBE_OF_A_PAPER if words >= A_PAPER else MAYBE
    near = [score.kind for score in ranked if ranked[0].total - score.total <= most and score.kind not in NO_PIECE]
    reason, _, rival = doubt.partition(":")
    others = [one for one in dict.fromkeys((rival, *near)) if one and one != kind]
    return f"{reason}:{','.join(others)}" if others else reason


def _lead(points: Mapping[str, float], kind: str, aside: Collection[str]) -> float:
    """How far a kind is ahead of the best other, those `aside` left out; negative: behind it."""
    return points.get(kind, 0.0) - max(value for other, value in points.items() if other not in aside)


def _is_thin(traits: Traits, looks: Looks) -> bool:
    return traits.words < 40 and looks.image_share < 0.5


def _is_slight(verdict: Verdict) -> bool:
    few = verdict.kind in ARGUED and verdict.named < NAMED and verdict.words < FEWEST_ARGUED
    short = verdict.kind == "synopsis_short" and verdict.table >= SHAPED
    mere = verdict.unnamed and verdict.ahead < LEAST_TOLD and not short
    return few or mere or verdict.score < LEAST_TOTAL or verdict.content < LEAST_CONTENT


def _may_say_i(verdict: Verdict, traits: Traits) -> bool:
    """True for a note in the first person that nothing names, and that may be something else in the first person: a
    documentary's treatment, or a letter to the author.
    """
    nearly = verdict.rival in SAY_I_TOO and verdict.ahead < HARDLY_AHEAD and verdict.named < CALLED
    return verdict.kind in SAY_I and nearly and traits["i"] >= SAYS_I * verdict.words


def _is_for_others(verdict: Verdict, material: Material) -> bool:
    """True for a note that greets, and for a telling that speaks to somebody or lets others speak: a letter, a guide, a
    portrait from the press.
    """
    if verdict.named >= NAMED or verdict.words > LONGEST_FOR_OTHERS:
        return False
    greets = material.traits["greeting"] > 0
    if verdict.kind in OR_ELSE:
        return greets or is_addressed(material.text, material.traits.language) or lets_others_speak(material.text)
    return greets and verdict.kind in SAY_I


def _may_show(verdict: Verdict, looks: Looks) -> bool:
    """True for one page told by its picture: whatever stands on a photograph or on a scan may be any short paper."""
    return verdict.kind in SHOWN and looks.pages == 1 and verdict.named < NAMED and verdict.ahead < LEAST_TOLD


def _doubt(verdict: Verdict, material: Material, more: float) -> str:
    traits = material.traits
    if verdict.kind in NOT_OURS:
        return "not_a_kind"
    if verdict.kind in {"application_form", "declaration_honour"} and traits["other_fund"] and not traits["this_fund"]:
        return "other_fund"
    if verdict.kind == "application_form" and not traits["this_fund"]:
        return "weak"  # a form names the fund that asks: one that names none may be anybody's
    if _is_slight(verdict) or lacks(verdict.kind, traits, material.text, named=verdict.named >= NAMED):
        return "weak"
    if verdict.spare >= more:
        if is_blank(material.text):
            return "blank"
        if _is_for_others(verdict, material):
            return "addressed"
        told = not (verdict.contested or _may_say_i(verdict, traits) or _may_show(verdict, material.looks))
        return "" if told else f"rival:{verdict.rival}"
    if verdict.short_or_long:
        return f"rival:{OR_ELSE[verdict.kind]}"
    return f"rival:{verdict.rival}" if verdict.margin < NEAR + more or verdict.ahead < 0 else "weak"
