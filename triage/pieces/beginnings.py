"""What speaks for a new piece beginning at a block, and what against: signs of form, weighed by what binders taught.

A sign is from 0 to 1. `bench.divide` learns what each adds to the odds of a beginning (triage/vocabulary/begun.py).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from triage.message import Setting
from triage.pieces.blocks import Block
from triage.pieces.habits import RESIZED, SPARSE, Habits, face_of, is_headed
from triage.pieces.measures import ramp
from triage.vocabulary import begun

SPOKEN = 15, 45  # words of both pages from which their languages tell something, and in full
AS_LARGE = 0.97  # of a heading: as large as another
PRINTED = "printed"  # where a page of a PDF begins: there binders teach
# Elsewhere (within a page, in Word files and workbooks) signs weigh what they did before any were learned.
UNPRINTED = {
    "always": -4.2,
    "named": 4.5,
    "title": 3.2,
    "inner title": 1.6,
    "small title": 1.6,
    "bookmark": 3.0,
    "listed": 1.5,
    "sheet": 4.0,
    "summed": 8.0,
    "numbered anew": 2.5,
    "language": 1.5,
    "page": 0.4,
    "white": 3.4,
    "pictures": 1.0,
}
NAMES_COUNT = 0.2  # how much of what names add tells kinds apart within a file: they are among the signs as well
GAINS = (0.0, 1.0, 3.0, 6.0, 12.0)
CLOSED = (".", "!", "?", ":", ";", "»", "”", '"', ")", "…")  # how a line ends after which nothing must follow
OPENING = ("greeting", "place_date", "between", "undersigned")  # counts that a first page of a paper shows
CLOSING = ("valediction", "closing")  # and a last one


@dataclass(frozen=True, slots=True)
class Named:
    """How far a block's title names a kind (0 to 1), and whether a bookmark or a contents page points to it."""

    title: float
    bookmarked: bool
    listed: bool


def odds_of(signs: Mapping[str, float]) -> float:
    """How much speaks for a beginning, as the logarithm of its odds: 0 for one in two."""
    weights = begun.WEIGHTS if PRINTED in signs else UNPRINTED
    return weights["always"] + sum(weights.get(sign, 0.0) * value for sign, value in signs.items())


def points_of(signs: Mapping[str, float], gain: float) -> float:
    """What a beginning adds to the way through a file; content is left out, since each block's fits hold it."""
    odds = odds_of(signs)
    return odds - lost_by(gain) if PRINTED in signs else odds + max(0.0, odds)


def lost_by(short: float) -> float:
    """What it costs a block to be of a kind whose score stays that short of the best: as much as a gain speaks for."""
    at = int(short * _STEPS)
    return _LOST[-1] if at >= len(_LOST) else _LOST[max(0, at)]


def fits_of(content: Mapping[str, float], totals: Mapping[str, float], kinds: Sequence[str]) -> dict[str, float]:
    """How well each kind fits a block, 0 for the best by content; `totals` are scores with names, which count less."""
    best, most = max(content.values()), len(_LOST) - 1
    fits = {}
    for kind in kinds:
        total = totals.get(kind, 0.0)
        own = content.get(kind, total if kind == "unknown" else 0.0)
        at = int((best - own) * _STEPS)
        fit = -_LOST[most if at > most else at if at > 0 else 0]
        fits[kind] = fit if total == own else fit + NAMES_COUNT * (total - own)
    return fits


def gain_of(before: Mapping[str, float], here: Mapping[str, float]) -> float:
    """How many points better two kinds explain two neighbouring blocks than the best single one."""
    both = max(score + before.get(kind, 0.0) for kind, score in here.items())
    return max(before.values()) + max(here.values()) - both


def signs_of_kinds(gain: float, named: float) -> dict[str, float]:
    """What content says: steps of how much two kinds explain better than one, and a name where they hardly do."""
    signs = {f"gain {low:g}": ramp(gain, low, high) for low, high in pairwise(GAINS) if gain > low}
    return signs | {"named anyway": named * (1 - ramp(gain, 1, 6))} if named else signs


_STEPS = 10  # to a point, in which losses are kept
_LOST = tuple(
    sum(begun.WEIGHTS.get(sign, 0.0) * value for sign, value in signs_of_kinds(at / _STEPS, 0.0).items())
    for at in range(int(GAINS[-1]) * _STEPS + 1)
)


def signs_of(block: Block, before: Block, names: Named, habits: Habits) -> dict[str, float]:
    """The signs of a beginning at a block that follows another; those not seen are left out."""
    signs = {"named": names.title, "summed": float(block.summed)} | _of_words(block, before)
    if block.first:
        signs |= _of_page(block, before, habits) | _of_setting(block.setting, before.setting, habits)
        if habits.marks:
            signs["bookmark" if names.bookmarked else "unmarked"] = 1.0
        if habits.lists:
            signs["listed" if names.listed else "unlisted"] = 1.0
    signs |= _of_heading(block, habits) if PRINTED in signs else _of_title(block, habits)
    return {sign: value for sign, value in signs.items() if value}


def _of_heading(block: Block, habits: Habits) -> dict[str, float]:
    """A heading at the top of a page, also as large as the file's largest; one smaller than before is a chapter's."""
    if not is_headed(block) or block.title_size < habits.headings.get(block.page, 0.0) * AS_LARGE:
        return {}
    return {"headed": 1.0, "title": float(block.title_size >= habits.title_size * AS_LARGE)}


def _of_title(block: Block, habits: Habits) -> dict[str, float]:
    """A title as large as the file's largest speaks for a beginning, a smaller one less."""
    if not (habits.title_size and block.title):
        return {}
    if block.title_size >= habits.title_size * AS_LARGE:
        return {"title" if block.first else "inner title": 1.0}
    return {"small title": 1.0} if block.title_size >= habits.small_size * 1.5 else {}


def _of_words(block: Block, before: Block) -> dict[str, float]:
    """How the text ends above and begins here."""
    signs = {}
    languages = block.traits.language, before.traits.language
    if all(languages) and languages[0] != languages[1]:
        signs["language"] = ramp(min(block.traits.words, before.traits.words), *SPOKEN)
    first, last = block.text.lstrip()[:1], before.text.rstrip()[-1:]
    if first.islower():
        signs["lower"] = 1.0
    if last and last not in CLOSED and before.traits.words >= SPARSE:
        signs["open"] = 1.0
        if first.islower():
            signs["broken"] = 1.0
    if any(block.traits[count] for count in OPENING):
        signs["opening"] = 1.0
    if any(before.traits[count] for count in CLOSING):
        signs["closed"] = 1.0
    return signs


def _of_page(block: Block, before: Block, habits: Habits) -> dict[str, float]:
    """What the page before leaves empty, and what stands at the edges of both."""
    signs = {"page": 1.0}
    sparse, pictured = block.traits.words < SPARSE, before.image_share >= 0.2
    if not pictured:
        signs["white"] = 1 - min(1.0, before.depth / habits.lines)
    if sparse and block.traits.words:  # a page of hardly more than signatures ends the paper before
        signs["signing" if block.traits["signature"] else "sparse"] = 1.0
        if before.traits.words < SPARSE:
            signs["both sparse"] = 1.0
            signs["white"] = 0.0
    if (block.image_share > 0.3) != (before.image_share > 0.3):
        signs["pictures"] = 1.0
    if block.label and block.label != before.label:
        signs["sheet"] = 1.0
    if block.number == 1 and before.number:
        signs["numbered anew"] = 1.0
    elif block.number and before.number and block.number == before.number + 1:
        signs["numbered on" if habits.restarts else "numbered through"] = 1.0
    elif bool(block.number) != bool(before.number):
        signs["numbers change"] = 1.0
    if habits.parted:
        signs["same edges" if (block.edges & before.edges) - habits.edges else "other edges"] = 1.0
    return signs


def _of_setting(here: Setting, before: Setting, habits: Habits) -> dict[str, float]:
    """What differs in paper, face, size and place from the page before."""
    if not (here.width and before.width):
        return {}
    signs = {PRINTED: 1.0}
    if (here.width > here.height) != (before.width > before.height):
        signs["turned"] = 1.0
    elif abs(here.width - before.width) + abs(here.height - before.height) > 4:
        signs["paper"] = 1.0
    if here.face and before.face:
        if face_of(here) != face_of(before):
            signs["face"] = 1.0
        elif habits.settings:
            signs["same face"] = 1.0
        if abs(here.size - before.size) > RESIZED:
            signs["size"] = 1.0
        if abs(here.left - before.left) > 6:
            signs["left"] = 1.0
    if not habits.settings:
        signs["uniform"] = 1.0
    return signs
