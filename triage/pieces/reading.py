"""One file on its way from pages to judged segments: blocks, the names they go by, the way through them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from triage.message import Attachment, Page, PageForm
from triage.pieces.beginnings import Named, fits_of, gain_of, odds_of, points_of, signs_of, signs_of_kinds
from triage.pieces.blocks import Block, blocks_of
from triage.pieces.certainty import Verdict
from triage.pieces.contents import inventory_of, listing_of
from triage.pieces.features import Traits, together
from triage.pieces.habits import habits_of
from triage.pieces.judgement import Material, judge
from triage.pieces.measures import Looks, Measures
from triage.pieces.names import Names, Naming
from triage.pieces.pictures import as_printed
from triage.pieces.rules import NO_PIECE
from triage.pieces.scoring import Called, Score, content_of, scores_of, totals_of
from triage.pieces.segments import Segment, segments_of
from triage.pieces.speech import Speech, speech_in, spoken

UNKNOWN_IN_FILE = 1.2  # what a block earns as nothing we know, while the way through a file is sought
SOLE_NAME = 1.2  # for each block, when the file's name names one kind and no other
# Kinds that a page alone does not tell apart: each page counts for all of a family as for its best, less a little.
FAMILIES = (
    ("synopsis_short", "synopsis_long", "treatment"),
    ("option_agreement", "author_contract", "coproduction_agreement"),
    ("series_bible", "episode_outlines", "character_descriptions"),
    ("moodboard", "graphic_bible", "storyboard_animatic"),
)
FAMILY_LESS = 0.4
SPEECH_OF_A_BLOCK = 0.6
TAUGHT_OF_A_BLOCK = 0.5
INVENTORY = "contents_checklist"  # what a page is that lists titles of later pages without saying where they stand
LISTS = frozenset({INVENTORY, "contents"})
COVER_WORDS = 60  # beside a list of contents, of a cover
LISTING = 20.0  # more than any odds
FIELDS_READ = 60


@dataclass(frozen=True, slots=True)
class Found:
    """A segment judged as a whole."""

    segment: Segment
    first: Block
    last: Block
    verdict: Verdict
    measures: Measures
    called: Called
    traits: Traits
    speech: Speech
    scores: dict[str, Score]

    @property
    def pages(self) -> int:
        """How many pages it stands on."""
        return self.last.page - self.first.page + 1

    def falls_short(self, kind: str) -> float:
        """How far a kind stays behind the best one here."""
        own = self.scores[kind].total if kind in self.scores else 0.0
        return max(score.total for score in self.scores.values()) - own


class Reading:
    """One file with its blocks, and the segments that they fall into."""

    def __init__(self, attachment: Attachment, names: Names, own: frozenset[str]) -> None:
        """Cut the file into blocks; `own` are words of the project's title, which name no kind."""
        self.attachment = attachment
        self.names = names.of_file(own)
        self.blocks = blocks_of(_with_fields(attachment), self.names)
        self.speech = [speech_in(block.words) for block in self.blocks]
        self.file_naming = self.names.in_file_name(attachment.name)
        self.sole = self.file_naming[0] if len(self.file_naming) == 1 and self.file_naming[0].share >= 0.6 else None
        self.listing = listing_of(attachment.pages)
        self.inventory = inventory_of(self.blocks)
        self.bookmarks = {entry.page: entry.title for entry in reversed(attachment.outline)}
        self.marks = {entry.page for entry in attachment.outline if entry.level == 0}
        self.habits = habits_of(self.blocks, len(self.marks) >= 3, bool(self.listing.titles or self.inventory.page))
        self.signs: list[dict[str, float]] = [{}]  # of a beginning at each block; known once segments are
        self.odds = [0.0]  # how much they speak for one

    def segments(self) -> list[Segment]:
        """The division of the blocks."""
        contents: list[dict[str, float]] = []
        scores: list[dict[str, float]] = []
        points = [0.0]
        before: Block | None = None
        alone = len(self.blocks) == 1
        for block, speech in zip(self.blocks, self.speech, strict=True):
            called = self.called(block, with_file=alone)
            measures = Measures(block.traits, _looks([block]))
            content, totals = totals_of(measures, called, speech, SPEECH_OF_A_BLOCK, TAUGHT_OF_A_BLOCK)
            if block.page == self.inventory.page and not self.inventory.numbered:
                content, totals = _as_lists(content), _as_lists(totals)
            contents.append(content | _as_families(content))
            scores.append(self._in_file(totals))
            if before is not None:
                gain = gain_of(*contents[-2:])
                signs = self._signs_of(block, before, called, gain)
                self.signs.append(signs)
                listing = self._listing(block)
                self.odds.append(odds_of(signs) + listing)
                points.append(points_of(signs, gain) + listing)
            before = block
        every = dict.fromkeys(kind for score in scores for kind in score)  # not a set: a tie must end alike everywhere
        return segments_of([fits_of(*both, tuple(every)) for both in zip(contents, scores, strict=True)], points)

    def _listing(self, block: Block) -> float:
        """What a list of titles adds to the odds: no title within begins anything, nor do contents behind a cover;
        enclosures are no cover's.
        """
        if block.page != self.inventory.page:
            return 0.0
        if not block.first or (self.inventory.numbered and self._is_behind_cover(block)):
            return -LISTING
        return 0.0 if self.inventory.numbered else LISTING

    def _is_behind_cover(self, block: Block) -> bool:
        """True for the second of a file's pages, behind one with hardly any words."""
        return self.blocks[1] is block and self.blocks[0].traits.words < COVER_WORDS

    def _in_file(self, totals: dict[str, float]) -> dict[str, float]:
        """A block's scores, where kinds that a page does not tell apart count together and the file's name counts."""
        totals = totals | _as_families(totals)
        if self.sole:
            totals[self.sole.kind] = totals.get(self.sole.kind, 0.0) + SOLE_NAME * self.sole.share
        return totals | {"unknown": UNKNOWN_IN_FILE}

    def _signs_of(self, block: Block, before: Block, called: Called, gain: float) -> dict[str, float]:
        named = max((naming.share for naming in called.title), default=0.0)
        marked = block.page in self.marks
        listed = bool(self.listing.at(block.page, block.number)) or self.inventory.has(block)
        return signs_of(block, before, Named(named, marked, listed), self.habits) | signs_of_kinds(gain, named)

    def judged(self, segment: Segment) -> Found:
        """A segment scored again with everything known of it."""
        blocks = self.blocks_of(segment)
        whole = segment.first == 0 and segment.last == len(self.blocks) - 1
        traits = together(block.traits for block in blocks)
        looks = _looks(blocks)
        called = self.called(blocks[0], with_file=whole or len(self.file_naming) > 1)
        measures = Measures(traits, looks)
        speech = spoken(self.speech[segment.first : segment.last + 1])
        scores = self._as_list(scores_of(measures, called, speech), blocks)
        text = "\n".join(block.text for block in blocks)
        material = Material(scores, content_of(measures), traits, looks, speech, text)
        verdict = judge(segment.kind, material, self.names.margins)
        return Found(segment, blocks[0], blocks[-1], verdict, measures, called, traits, speech, scores)

    def _as_list(self, scores: dict[str, Score], blocks: Sequence[Block]) -> dict[str, Score]:
        """Scores where the list of titles stands: its words are those of other papers, and say nothing of it."""
        first, last = blocks[0].page, blocks[-1].page
        if not first <= self.inventory.page <= last:
            return scores
        beside = sum(block.traits.words for block in blocks if block.page != self.inventory.page)
        if self.inventory.numbered:  # it says on which pages they stand: a list of contents
            left = NO_PIECE if beside < COVER_WORDS else scores.keys()
            return {kind: scores[kind] for kind in scores if kind in left and kind != INVENTORY}
        return {kind: score for kind, score in scores.items() if first < last or kind in LISTS}

    def called(self, block: Block, *, with_file: bool) -> Called:
        """The names a block goes by."""
        title = self.names.in_title(block.title) if block.title else ()
        if block.label and not block.label.lower().startswith(("sheet", "feuil", "blad", "tabelle")):
            title = max(
                title,
                self.names.in_title(block.label),
                key=lambda found: max((n.share for n in found), default=0.0),
            )
        if block.page == self.inventory.page:
            title = (Naming("contents" if self.inventory.numbered else INVENTORY, 1.0, ""),)
        subtitles = tuple(
            naming for text in block.subtitles for naming in self.names.in_title(text)[:1] if naming.share >= 0.5
        )
        bookmark: tuple[Naming, ...] = ()
        listed: tuple[Naming, ...] = ()
        if block.first:
            if text := self.bookmarks.get(block.page):
                bookmark = self.names.in_title(text)
            if text := self.listing.at(block.page, block.number):
                listed = self.names.in_title(text)
        return Called(title, subtitles[:3], bookmark, listed, self.file_naming if with_file else ())

    def names_a_kind(self, title: str) -> bool:
        """True when a title is hardly more than the name of a kind."""
        return any(naming.share >= 0.6 for naming in self.names.in_title(title))

    def blocks_of(self, segment: Segment) -> list[Block]:
        """The blocks of a segment."""
        return self.blocks[segment.first : segment.last + 1]


def _with_fields(attachment: Attachment) -> tuple[Page, ...]:
    """The pages of a file; what was filled into its form is read as if it were printed on the first."""
    pages = as_printed(attachment.pages)
    filled = [f"{field.name} : {field.value.strip()}" for field in attachment.fields if field.value.strip()]
    if not filled or not pages:
        return pages
    first, *others = pages
    return (replace(first, text="\n".join([first.text, *filled[:FIELDS_READ]])), *others)


def _as_families(scores: dict[str, float]) -> dict[str, float]:
    raised: dict[str, float] = {}
    for family in FAMILIES:
        best = max(scores.get(kind, 0.0) for kind in family)
        raised |= {kind: max(scores.get(kind, 0.0), best - FAMILY_LESS) for kind in family}
    return raised


def _as_lists(scores: dict[str, float]) -> dict[str, float]:
    """Scores of a page that lists titles: its words are those of other papers, and speak for none of them."""
    best = max(scores.values())
    return {kind: best if kind in LISTS else min(0.0, score) for kind, score in scores.items()}


def _looks(blocks: Sequence[Block]) -> Looks:
    pages = {block.page: block for block in blocks}
    share = sum(block.image_share for block in pages.values()) / len(pages)
    form = blocks[0].form
    return Looks(len(pages), share, form is PageForm.SLIDE, form is PageForm.SHEET)
