"""Decides where pieces begin in a file: the cheapest way through all its blocks, each given a kind or "no piece".

A dynamic programme (Viterbi): staying in a piece is free unless the block opens with a title of its own; beginning a new
one costs, and costs less where a title, a bookmark, a restarted page number or another language speaks for it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from triage.blocks import Block

BEGIN = 4.6  # what a new piece costs without any sign of a beginning
SPLITTABLE = frozenset(
    {
        "author_contract",
        "option_agreement",
        "coproduction_agreement",
        "letter_of_intent",
        "supplier_quote",
        "funding_decision",
        "declaration_honour",
        "chain_of_title",
    }
)


@dataclass(frozen=True, slots=True)
class Segment:
    """Blocks first to last (places in the list), one piece of a kind."""

    kind: str
    first: int
    last: int


def segments_of(scores: Sequence[Mapping[str, float]], beginnings: Sequence[float]) -> list[Segment]:
    """The best division; `scores` by block and kind, `beginnings` from 0 (goes on) to about 8 (surely begins)."""
    if not scores:
        return []
    kinds = list(scores[0])
    best = {kind: scores[0][kind] for kind in kinds}
    came: list[dict[str, tuple[str, bool]]] = [dict.fromkeys(kinds, ("", True))]
    for at in range(1, len(scores)):
        begin = BEGIN - beginnings[at]
        stay = max(0.0, beginnings[at] - BEGIN)
        leader = max(best, key=lambda kind: best[kind])
        follower = max((kind for kind in kinds if kind != leader), key=lambda kind: best[kind])
        now: dict[str, float] = {}
        ways: dict[str, tuple[str, bool]] = {}
        for kind in kinds:
            other = leader if kind != leader or kind in SPLITTABLE else follower
            staying = best[kind] - stay
            changing = best[other] - begin
            goes_on = staying >= changing
            now[kind] = (staying if goes_on else changing) + scores[at][kind]
            ways[kind] = (kind if goes_on else other, not goes_on)
        best = now
        came.append(ways)
    return _walk_back(best, came)


def _walk_back(best: Mapping[str, float], came: Sequence[Mapping[str, tuple[str, bool]]]) -> list[Segment]:
    kind = max(best, key=lambda one: best[one])
    segments: list[Segment] = []
    last = len(came) - 1
    for at in range(len(came) - 1, -1, -1):
        before, begun = came[at][kind]
        if begun:
            segments.append(Segment(kind, at, last))
            last = at - 1
            kind = before or kind
    return segments[::-1]


def beginning_of(
    block: Block, before: Block | None, *, named: float, bookmarked: bool, listed: bool, usual_title: float, fullness: float
) -> float:
    """How much speaks for a piece beginning with a block; `named` is how far its title names a kind.

    `fullness` is how much of a usual page the page before it fills, 0 to 1: a piece ends where its text ends.
    """
    if before is None:
        return BEGIN
    signs = 4.5 * named
    if block.title and usual_title and block.title_size >= usual_title * 0.97 and block.first:
        signs += 2.0
    elif block.title and usual_title and block.title_size >= usual_title * 0.97:
        signs += 1.0
    signs += 3.0 if bookmarked else 0.0
    signs += 1.5 if listed else 0.0
    if block.label and block.label != before.label:
        signs += 4.0
    if block.number == 1 and before.number != 0 and block.page != before.page:
        signs += 2.5
    languages = block.traits.language, before.traits.language
    if all(languages) and languages[0] != languages[1] and block.traits.words > 60:
        signs += 1.5
    if block.first:
        signs += 0.4 + 1.2 * (1 - fullness)
    if (block.image_share > 0.3) != (before.image_share > 0.3):
        signs += 1.0
    return signs
