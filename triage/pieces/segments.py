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
    best = dict(scores[0])
    begun = [dict.fromkeys(best, "")]  # by block: what begins there, and which kind goes before it
    for fits, beginning in zip(scores[1:], beginnings[1:], strict=True):
        leader = max(best, key=best.__getitem__)
        follower = max((kind for kind in best if kind != leader), key=best.__getitem__)
        begins = best[leader] + beginning
        before = {kind: leader for kind, stays in best.items() if stays < begins and kind != leader}
        again = best[leader] - again_from(leader) > best[follower]
        anew = begins - again_from(leader) if again else best[follower] + beginning
        if best[leader] < anew:
            before[leader] = leader if again else follower
        begun.append(before)
        best = {kind: (begins if kind in before else stays) + fits[kind] for kind, stays in best.items()} | {
            leader: max(best[leader], anew) + fits[leader]
        }
    return _walk_back(best, begun)


def again_from(kind: str) -> float:
    """The odds of a beginning from which a piece of a kind may follow another of the same kind."""
    if kind == NEVER_AGAIN:
        return inf
    return AGAIN_TITLED if kind in TITLED else AGAIN


def _walk_back(best: Mapping[str, float], begun: Sequence[Mapping[str, str]]) -> list[Segment]:
    kind = max(best, key=best.__getitem__)
    segments: list[Segment] = []
    last = len(begun) - 1
    for at in range(len(begun) - 1, -1, -1):
        if kind in begun[at]:
            segments.append(Segment(kind, at, last))
            last = at - 1
            kind = begun[at][kind]
    return segments[::-1]
