"""Makes each long work of a file one segment: its title page, what stands before its first scene, all its pages."""

from triage.continuity import ELSEWHERE, OUTLINED, SCENES, form_odds, goes_on, is_script, scene_share, set_alike
from triage.endings import ends
from triage.fronts import FRONT_PAGES, FRONT_SCORE, front_of
from triage.reading import Found, Reading
from triage.rules import NOT_OURS
from triage.segments import Segment
from triage.vocabulary.works import NAMED

DECK, SLIDE_WORDS = "pitch_deck", 45
WITHIN = 12  # pages that may stand between two stretches of one screenplay


def whole_works(reading: Reading, found: list[Found]) -> list[Found]:
    """The segments of a file, each long work with all its pages."""
    kept: list[Found] = []
    for place, one in enumerate(found):
        kept.append(one)
        if len(kept) > 1 and ends(reading, *kept[-2:], last=place == len(found) - 1):
            _join(reading, kept, len(kept) - 2)
        elif is_script(reading, kept[-1]):
            _with_before(reading, kept)
        if kept[-1].verdict.kind == DECK:
            _with_slides(reading, kept)
        if len(kept) > 1 and (work := _work(reading, kept[-1])) and (at := front_of(reading, kept, work)) is not None:
            _join(reading, kept, at)
    return kept


def _join(reading: Reading, kept: list[Found], first: int) -> None:
    """Make one of a segment and all after it."""
    kind = "screenplay" if any(is_script(reading, one) for one in kept[first:]) else kept[-1].segment.kind
    kept[first:] = [reading.judged(Segment(kind, kept[first].segment.first, kept[-1].segment.last))]


def _work(reading: Reading, one: Found) -> str:
    """What work a segment is that has a title page; "" for others."""
    return "screenplay" if is_script(reading, one) else one.verdict.kind if one.verdict.kind in NAMED else ""


def _with_before(reading: Reading, kept: list[Found]) -> None:
    """Join a stretch of a screenplay to one before it where nothing between stands apart, and to scenes told long.

    A second screenplay never follows the first.
    """
    pages = 0
    for at in range(len(kept) - 2, -1, -1):
        before = kept[at]
        if not goes_on(reading, kept[at + 1]) or pages > WITHIN:
            return
        scenes = before.verdict.kind in OUTLINED and scene_share(reading, before) >= SCENES
        if is_script(reading, before) or (scenes and at == len(kept) - 2 and form_odds(reading, kept[at + 1]) < 0):
            _join(reading, kept, at)
            return
        pages += before.pages


def _with_slides(reading: Reading, kept: list[Found]) -> None:
    """Join to a deck the slides before it that alone sound like nothing much, where all together sound like one."""
    for at in range(len(kept) - 2, max(-1, len(kept) - 2 - FRONT_PAGES), -1):
        before = kept[at]
        slides = all(block.traits.words < SLIDE_WORDS for block in reading.blocks_of(before.segment))
        if before.segment.first == 0 or not slides or not set_alike(reading, kept[at + 1], ELSEWHERE):
            return
        if before.verdict.kind in NOT_OURS or (before.verdict.kind != DECK and before.verdict.score >= FRONT_SCORE):
            return
        whole = reading.judged(Segment(DECK, before.segment.first, kept[-1].segment.last))
        if whole.verdict.kind == DECK and (not whole.verdict.doubt or kept[-1].verdict.doubt):
            _join(reading, kept, at)
            _with_slides(reading, kept)
            return
