"""Fits what certainty is made of on judged segments, and says what it gives on hands it was not fitted on."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bench.cases import Case, Wanted, wanted_of
from triage.message import Attachment
from triage.pieces.certainty import BALANCE, Balance, Verdict
from triage.pieces.judgement import LEAST_CONTENT, LEAST_TOTAL
from triage.pieces.reading import Found
from triage.recognise import found_in, names_of, own_words
from triage.values import Kinds

ROUNDS, PACE, HELD = 500, 2.0, 0.0005
SCALES = (1.0, 0.25, 1.0, 0.3, 1.0)  # keep the steps of the fit alike for points of very different size
LEVELS = (0.85, 0.90, 0.93, 0.95, 0.97)


@dataclass(frozen=True)
class Judged:
    """One segment as it was judged, whether rightly, and the hand or collection it comes from."""

    hand: str
    verdict: Verdict
    right: bool

    @property
    def signs(self) -> tuple[float, ...]:
        """What the points are given for."""
        return self.verdict.signs


def judged_of(hand: str, cases: Iterable[Case], kinds: Kinds) -> list[Judged]:
    """Every segment that certainty decides on."""
    names = names_of(kinds)
    judged = []
    for case in cases:
        own, wanted = own_words(case.message), wanted_of(case)
        for attachment in case.message.attachments:
            judged += [
                Judged(hand, found.verdict, _right(attachment, found, wanted))
                for found in found_in(attachment, names, own)
                if found.verdict.doubt.partition(":")[0] in {"", "weak", "rival"}
                and found.verdict.score >= LEAST_TOTAL
                and found.verdict.content >= LEAST_CONTENT
            ]
    return judged


def _right(attachment: Attachment, found: Found, wanted: list[Wanted]) -> bool:
    return any(
        one.file == attachment.path
        and one.kind == found.verdict.kind
        and one.first <= found.last.page
        and one.last >= found.first.page
        for one in wanted
    )


def fitted(judged: Sequence[Judged]) -> Balance:
    """The balance that tells right from wrong best (logistic regression, gently held towards 0)."""
    weights = [0.0] * len(SCALES)
    cases = [(one.signs, float(one.right)) for one in judged]
    for _ in range(ROUNDS):
        slopes = [0.0] * len(weights)
        for signs, right in cases:
            missed = right - _chance(weights, signs)
            for at, sign in enumerate(signs):
                slopes[at] += missed * sign
        for at, scale in enumerate(SCALES):
            weights[at] += PACE * scale**2 * (slopes[at] / len(cases) - HELD * weights[at])
    base, margin, ahead, table, unnamed = (round(weight, 2) for weight in weights)
    return Balance(base, margin, ahead, table, unnamed, least=BALANCE.least)


def _chance(weights: Sequence[float], signs: Sequence[float]) -> float:
    return 1 / (1 + math.exp(-sum(weight * sign for weight, sign in zip(weights, signs, strict=True))))


def sure_at(judged: Iterable[Judged], balance: Balance, level: float) -> list[Judged]:
    """Those that a balance would call right with at least such a chance."""
    least = math.log(level / (1 - level))
    return [one for one in judged if sum(w * s for w, s in zip(balance.weights, one.signs, strict=True)) >= least]


def calibrate(judged: list[Judged]) -> str:
    """Each hand by a balance fitted on the others, at several levels; then the balance fitted on all."""
    hands = sorted({one.hand for one in judged})
    lines = [f"{len(judged)} judged, {sum(one.right for one in judged)} right; today {BALANCE}"]
    lines.append(
        "held out    " + "".join(f"   from {level:.2f}  " for level in LEVELS) + " (precision/share of judged)"
    )
    pooled = {level: [0, 0] for level in LEVELS}
    for hand in hands:
        balance = fitted([one for one in judged if one.hand != hand]) if len(hands) > 1 else BALANCE
        here = [one for one in judged if one.hand == hand]
        cells = []
        for level in LEVELS:
            sure = sure_at(here, balance, level)
            right = sum(one.right for one in sure)
            pooled[level][0] += right
            pooled[level][1] += len(sure)
            cells.append(f"  {right / max(len(sure), 1):.3f}/{right / len(here):.3f}")
        lines.append(f"{hand:12}" + "".join(cells))
    together = "".join(f"  {right / max(sure, 1):.3f}/{right / len(judged):.3f}" for right, sure in pooled.values())
    lines += [f"{'all':12}{together}", f"fitted on all: {fitted(judged)}"]
    return "\n".join(lines)
