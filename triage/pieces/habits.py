"""What a file is used to: how its pages are set, headed, numbered and marked, beside which a beginning is seen."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from triage.message import UNSET, Setting
from triage.pieces.blocks import Block

COMMON = 0.6  # share of a file's pages on which a head or foot tells nothing
SPARSE = 40  # words of a page below which it says hardly anything
RESIZED = 0.6  # points by which the size of two pages' texts differs


@dataclass(frozen=True, slots=True)
class Habits:
    """What a file is used to: sizes of its titles, how full its pages are, how they are marked, listed, numbered."""

    title_size: float  # of its largest titles
    small_size: float  # of its small prominent lines
    lines: int  # of a full page
    marks: bool  # bookmarks point to its pages
    lists: bool  # a contents page does
    restarts: bool  # printed numbers start anew within it
    edges: frozenset[str]  # heads and feet of nearly all its pages
    parted: bool  # neighbouring pages share heads or feet that others have not
    settings: bool  # faces, sizes or papers do
    headings: Mapping[int, float]  # by page, the size of the largest heading of those before it that are set alike


def habits_of(blocks: Sequence[Block], marks: bool, lists: bool) -> Habits:
    """The habits of a file's pages."""
    sizes = sorted(block.title_size for block in blocks if block.title_size)
    pages = [block for block in blocks if block.first]
    depths = sorted({block.page: block.depth for block in blocks}.values())
    pairs = list(pairwise(pages))
    times = Counter(edge for page in pages for edge in page.edges)
    common = frozenset(edge for edge, count in times.items() if count > COMMON * len(pages))
    return Habits(
        title_size=sizes[-1] if sizes else 0.0,
        small_size=sizes[len(sizes) // 4] if sizes else 0.0,
        lines=max(1, depths[len(depths) * 3 // 4] if depths else 1),
        marks=marks,
        lists=lists,
        restarts=any(one.number > 1 >= other.number > 0 for one, other in pairs),
        edges=common,
        parted=any((one.edges & other.edges) - common for one, other in pairs),
        settings=len({face_of(page.setting) for page in pages}) > 1,
        headings=_headings_before(pages),
    )


def _headings_before(pages: Sequence[Block]) -> dict[int, float]:
    found: dict[int, float] = {}
    largest, before = 0.0, UNSET
    for page in pages:
        here = page.setting
        if not alike(here, before):
            largest = 0.0
        found[page.page] = largest
        largest = max(largest, page.title_size * is_headed(page))
        before = here
    return found


def is_headed(block: Block) -> bool:
    """True for a page under a heading; on hardly more than a heading stands a slide, or a divider."""
    return block.headed and block.traits.words >= SPARSE


def alike(here: Setting, there: Setting) -> bool:
    """True for pages set in the same face and size on the same paper."""
    return face_of(here) == face_of(there) and here.width == there.width and abs(here.size - there.size) <= RESIZED


def face_of(setting: Setting) -> str:
    """The family of a face: without the mark of a subset, weight and slant."""
    return setting.face.rpartition("+")[2].partition("-")[0].partition(",")[0]
