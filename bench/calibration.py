"""Chooses the thresholds of certainty on the error/coverage curve, cross-validated by dossier."""

from collections.abc import Iterable
from dataclasses import dataclass

from bench.cases import Case, Wanted, wanted_of
from triage.judgement import THRESHOLDS, Thresholds
from triage.recognise import Found, found_in, names_of, own_words
from triage.values import Attachment, Kinds


@dataclass(frozen=True)
class Judged:
    """One segment as it was judged, and whether rightly."""

    dossier: str
    score: float
    content: float
    margin: float
    right: bool


def judged_of(cases: Iterable[Case], kinds: Kinds) -> list[Judged]:
    """Every segment that thresholds decide on."""
    names = names_of(kinds)
    judged = []
    for case in cases:
        own, wanted = own_words(case.message), wanted_of(case)
        for attachment in case.message.attachments:
            for found in found_in(attachment, names, own):
                if found.verdict.doubt in {"", "weak"} or found.verdict.doubt.startswith("rival:"):
                    judged.append(_judged(case, attachment, found, wanted))
    return judged


def _judged(case: Case, attachment: Attachment, found: Found, wanted: list[Wanted]) -> Judged:
    verdict = found.verdict
    right = any(
        one.file == attachment.path
        and one.kind == verdict.kind
        and one.first <= found.last.page
        and one.last >= found.first.page
        for one in wanted
    )
    return Judged(f"{case.scenario}", verdict.score, verdict.content, verdict.margin, right)


def accepted(judged: Iterable[Judged], thresholds: Thresholds) -> list[Judged]:
    """Those that would be sure."""
    return [
        one
        for one in judged
        if one.score >= thresholds.total and one.content >= thresholds.content and one.margin >= thresholds.margin
    ]


def best_thresholds(judged: list[Judged], wished: float) -> Thresholds:
    """The thresholds of most coverage that keep the precision wished for."""
    grid = [
        Thresholds(total, content, margin)
        for total in (3.5, 4.0, 4.5, 5.0, 5.5)
        for content in (1.0, 1.5, 2.0, 2.5)
        for margin in (0.6, 0.8, 1.0, 1.3, 1.6, 2.0, 2.5, 3.0)
    ]
    good = []
    for thresholds in grid:
        sure = accepted(judged, thresholds)
        right = sum(one.right for one in sure)
        if sure and right / len(sure) >= wished:
            good.append((right, thresholds.margin, thresholds))
    return max(good, key=lambda entry: entry[:2])[2] if good else Thresholds(5.5, 2.5, 3.0)


def calibrate(judged: list[Judged], wished: float = 0.985, folds: int = 5) -> str:
    """The error/coverage curve, thresholds chosen on all, and what they give on dossiers they were not chosen on."""
    lines = [
        f"{len(judged)} judged, {sum(one.right for one in judged)} right; today {THRESHOLDS}",
        "margin  coverage  precision",
    ]
    for margin in (0.5, 1.0, 1.5, 2.0, 2.5, 3.0):
        sure = accepted(judged, Thresholds(THRESHOLDS.total, THRESHOLDS.content, margin))
        right = sum(one.right for one in sure)
        lines.append(f"{margin:6.1f}{right / len(judged):10.3f}{right / max(len(sure), 1):11.4f}")
    lines.append(f"chosen on all for precision {wished}: {best_thresholds(judged, wished)}")
    dossiers = sorted({one.dossier for one in judged})
    held_sure = held_right = 0
    for fold in range(folds):
        out = {name for at, name in enumerate(dossiers) if at % folds == fold}
        thresholds = best_thresholds([one for one in judged if one.dossier not in out], wished)
        sure = accepted([one for one in judged if one.dossier in out], thresholds)
        held_sure += len(sure)
        held_right += sum(one.right for one in sure)
    held = f"precision {held_right / max(held_sure, 1):.4f}, coverage {held_right / len(judged):.3f}"
    lines.append(f"held out by dossier, {folds} folds: {held}")
    return "\n".join(lines)
