"""Makes each long work of a file one segment: its title page, what stands before its first scene, all its pages."""

from collections.abc import Iterator

from triage.message import PageForm
from triage.pieces.blocks import Block
from triage.pieces.continuity import (
    ELSEWHERE,
    OUTLINED,
    SCENES,
    form_odds,
    goes_on,
    has_title,
    is_script,
    scene_share,
    set_alike,
)
from triage.pieces.endings import ends
from triage.pieces.fronts import FRONT_PAGES, FRONT_SCORE, front_of
from triage.pieces.habits import alike
from triage.pieces.reading import Found, Reading
from triage.pieces.rules import NOT_OURS
from triage.pieces.segments import Segment
from triage.vocabulary.works import NAMED

DECK, SLIDE_WORDS, WIDE_SLIDE_WORDS = "pitch_deck", 45, 120
ON_SLIDES = frozenset(  # what a deck tells of the film; a budget or a CV set as a slide is a paper of its own
    {
        DECK,
        "synopsis_short",
        "logline_pitch",
        "marketing_strategy",
        "character_descriptions",
        "moodboard",
        "cover",
        "unknown",
    }
)
DECK_PAGES = 5  # from which slides are a deck though hardly one of them alone sounds like it
WITHIN = 12  # pages that may stand between two stretches of one screenplay
TITLE_WORDS = 25  # of a line within a page that parts no scenes


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
        _with_front(reading, kept)
    return kept


def _join(reading: Reading, kept: list[Found], first: int) -> None:
    """Make one of a segment and all after it."""
    kind = "screenplay" if any(is_script(reading, one) for one in kept[first:]) else kept[-1].segment.kind
    kept[first:] = [reading.judged(Segment(kind, kept[first].segment.first, kept[-1].segment.last))]


def _with_front(reading: Reading, kept: list[Found]) -> None:
    """Join what opens a long work to it: people before its first scene, then the title page before them."""
    work = _work(reading, kept[-1])
    while work and len(kept) > 1 and (at := front_of(reading, kept, work)) is not None:
        _join(reading, kept, at)


def _work(reading: Reading, one: Found) -> str:
    """What work a segment is that has a title page; "" for others."""
    return "screenplay" if is_script(reading, one) else one.verdict.kind if one.verdict.kind in NAMED else ""


def _with_before(reading: Reading, kept: list[Found]) -> None:
    """Join a stretch of a screenplay to one before it where nothing between stands apart but a lone page, and to scenes
    told long.

    A second screenplay never follows the first.
    """
    pages, at = 0, len(kept) - 2
    while at >= 0 and pages <= WITHIN:
        if not (_stands_within(reading, kept[at + 1]) or goes_on(reading, kept[at + 1])):
            if not _resumes(reading, kept[max(0, at - 1) : at + 2]):
                return
            at -= 1
        before = kept[at]
        scenes = before.verdict.kind in OUTLINED and scene_share(reading, before) >= SCENES
        if is_script(reading, before) or (scenes and at == len(kept) - 2 and form_odds(reading, kept[at + 1]) < 0):
            _join(reading, kept, at)
            pages, at = 0, len(kept) - 1
        else:
            pages += before.pages
        at -= 1


def _resumes(reading: Reading, near: list[Found]) -> bool:
    """True for the last of three that goes on behind a lone page without a title: set as before, under none, numbered
    on.
    """
    if len(near) < 3 or near[1].pages > 1 or has_title(reading, near[1]) or has_title(reading, near[2]):
        return False
    before, here = near[0].last, near[2].first
    on = {0, before.number + here.page - before.page, before.number + 1}
    return here.first and alike(here.setting, before.setting) and here.number in on


def _stands_within(reading: Reading, one: Found) -> bool:
    """True for scenes, and for hardly more than a title, that begin below something on the same page."""
    return not one.first.first and (is_script(reading, one) or one.traits.words < TITLE_WORDS)


def with_decks(reading: Reading, found: list[Found]) -> list[Found]:
    """Each run of slides set alike as one deck, where it sounds like one: a slide on the story is no synopsis."""
    kept: list[Found] = []
    for run in _runs_of_slides(reading, found):
        kept += _as_one_deck(reading, run) if len(run) > 1 else run
    return kept


def _as_one_deck(reading: Reading, run: list[Found]) -> list[Found]:
    """A run of slides as one deck, where most pages sound like one already or all together say as much as each part.

    No part that is surely a paper of its own goes into it.
    """
    if any(not one.verdict.doubt and one.verdict.kind not in ON_SLIDES for one in run):
        return run
    whole = reading.judged(Segment(DECK, run[0].segment.first, run[-1].segment.last))
    most = sum(one.pages for one in run if one.verdict.kind == DECK) * 2 >= whole.pages
    parts = sum(one.verdict.score for one in run) / len(run)
    surely = whole.pages >= DECK_PAGES and not whole.verdict.doubt and whole.verdict.score >= parts
    return [whole] if whole.verdict.kind == DECK and (most or surely) else run


def _runs_of_slides(reading: Reading, found: list[Found]) -> Iterator[list[Found]]:
    """The segments of a file in order, neighbours together that are slides set alike."""
    run: list[Found] = []
    slides = False
    for at, one in enumerate(found):
        before, slides = slides, all(_is_slide(block) for block in reading.blocks_of(one.segment))
        slides = slides or (one.traits.words < WIDE_SLIDE_WORDS and _is_within_deck(found[max(0, at - 1) : at + 2]))
        if run and not (before and slides and set_alike(reading, one, ELSEWHERE)):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _is_within_deck(near: list[Found]) -> bool:
    """True where the middle one of three is a single page, and both others are slides of a deck."""
    return len(near) == 3 and near[1].pages == 1 and near[0].verdict.kind == near[2].verdict.kind == DECK


def _is_slide(block: Block) -> bool:
    """True for a page with few words, wide as slides are, or with hardly any."""
    wide = block.setting.width > block.setting.height or block.form is PageForm.SLIDE
    return block.traits.words < (WIDE_SLIDE_WORDS if wide else SLIDE_WORDS)


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
