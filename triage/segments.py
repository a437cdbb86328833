"""Decides where pieces begin in a file: the cheapest way through all its blocks, each given a kind or "no piece".

A dynamic programme (Viterbi): staying in a piece is free unless the block opens with a title of its own; beginning a
new one costs, and costs less where a title, a bookmark, a restarted page number or another language speaks for it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from triage.blocks import Block

BEGIN = 4.2  # what a new piece costs without any sign of a beginning
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


# What each sign of a beginning takes off that cost.
SIGNS = {
    "named": 4.5,  # the title is the name of a kind
    "title": 3.2,
    "bookmark": 3.0,
    "listed": 1.5,  # a contents page points here
    "sheet": 4.0,  # another sheet of a workbook
    "numbered_anew": 2.5,
    "language": 1.5,
    "page": 0.4,
    "white": 3.4,  # the page before ends half empty
    "pictures": 1.0,
}


@dataclass(frozen=True, slots=True)
class Named:
    """How far a block's title names a kind (0 to 1), and whether a bookmark or a contents page points to it."""

    title: float
    bookmarked: bool
    listed: bool


@dataclass(frozen=True, slots=True)
class Habits:
    """What a file is used to: the size of its largest titles, of its small prominent lines."""

    title_size: float
    small_size: float
    lines: int  # of a full page


def habits_of(blocks: Sequence[Block]) -> Habits:
    """The habits of a file's pages."""
    sizes = sorted(block.title_size for block in blocks if block.title_size)
    largest = sizes[-1] if sizes else 0.0
    lengths = sorted(block.traits["lines"] for block in blocks)
    return Habits(
        largest, sizes[len(sizes) // 4] if sizes else 0.0, max(1, lengths[len(lengths) * 3 // 4] if lengths else 1)
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


def beginning_of(block: Block, before: Block | None, names: Named, habits: Habits) -> float:
    """How much speaks for a piece beginning with a block, from what is printed there and what its file is used to."""
    if before is None:
        return BEGIN
    signs = SIGNS["named"] * names.title
    signs += _of_title(block, habits)
    signs += SIGNS["bookmark"] if names.bookmarked else 0.0
    signs += SIGNS["listed"] if names.listed else 0.0
    if block.label and block.label != before.label:
        signs += SIGNS["sheet"]
    if block.number == 1 and before.number != 0 and block.page != before.page:
        signs += SIGNS["numbered_anew"]
    languages = block.traits.language, before.traits.language
    if all(languages) and languages[0] != languages[1] and block.traits.words > 60:
        signs += SIGNS["language"]
    if block.first:
        full = min(1.0, before.traits["lines"] / habits.lines) if before.image_share < 0.2 else 1.0
        signs += SIGNS["page"] + (SIGNS["white"] * (1 - full) if block.traits.words >= 30 else 0.0)
    if (block.image_share > 0.3) != (before.image_share > 0.3):
        signs += SIGNS["pictures"]
    return signs


def _of_title(block: Block, habits: Habits) -> float:
    """A title as large as the file's largest speaks for a beginning, a smaller one half as much."""
    if not habits.title_size:
        return 0.0
    if block.title and block.title_size >= habits.title_size * 0.97:
        return SIGNS["title"] if block.first else SIGNS["title"] / 2
    if block.title and block.title_size >= habits.small_size * 1.5:
        return SIGNS["title"] / 2
    return 0.0
