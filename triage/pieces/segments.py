"""Decides where pieces begin in a file: the cheapest way through all its blocks, each given a kind or "no piece".

A dynamic programme (Viterbi): staying in a piece is free, but a block of another kind costs what it fits worse;
beginning a new piece costs, and costs less where a title, a bookmark, a restarted page number or another language
speaks for it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf

AGAIN, AGAIN_TITLED = 0.0, 3.0  # odds of a beginning from which a second piece of a kind follows one of the same
NEVER_AGAIN = "screenplay"
# Several lives in a row are one piece; pictures and chapters of a book bear titles of their own, lists those of others.
TITLED = frozenset({"cv_bio", "moodboard", "graphic_bible", "storyboard_animatic", "source_work", "contents_checklist"})


@dataclass(frozen=True, slots=True)
class Segment:
    """Blocks first to last (places in the list), one piece of a kind."""

    kind: str
    first: int
    last: int


def segments_of(scores: Sequence[Mapping[str, float]], beginnings: Sequence[float]) -> list[Segment]:
    """The best division; `scores` by block and kind, how well it fits, `beginnings` by block: what speaks for one."""
    if not scores:
        return []
    kinds = list(scores[0])
    best = {kind: scores[0][kind] for kind in kinds}
    came: list[dict[str, tuple[str, bool]]] = [dict.fromkeys(kinds, ("", True))]
    for at in range(1, len(scores)):
        leader = max(best, key=best.__getitem__)
        follower = max((kind for kind in kinds if kind != leader), key=best.__getitem__)
        now: dict[str, float] = {}
        ways: dict[str, tuple[str, bool]] = {}
        for kind in kinds:
            again = kind == leader and best[leader] - again_from(kind) > best[follower]
            other = leader if kind != leader or again else follower
            changing = best[other] + beginnings[at] - (again_from(kind) if again else 0.0)
            staying = best[kind]
            goes_on = staying >= changing
            now[kind] = (staying if goes_on else changing) + scores[at][kind]
            ways[kind] = (kind if goes_on else other, not goes_on)
        best = now
        came.append(ways)
    return _walk_back(best, came)


def again_from(kind: str) -> float:
    """The odds of a beginning from which a piece of a kind may follow another of the same kind."""
    if kind == NEVER_AGAIN:
        return inf
    return AGAIN_TITLED if kind in TITLED else AGAIN


def _walk_back(best: Mapping[str, float], came: Sequence[Mapping[str, tuple[str, bool]]]) -> list[Segment]:
    kind = max(best, key=best.__getitem__)
    segments: list[Segment] = []
    last = len(came) - 1
    for at in range(len(came) - 1, -1, -1):
        before, begun = came[at][kind]
        if begun:
            segments.append(Segment(kind, at, last))
            last = at - 1
            kind = before or kind
    return segments[::-1]
