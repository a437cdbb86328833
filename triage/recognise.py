"""Recognises the pieces of a message: which pages of which file are a synopsis, a budget, a contract, and how surely.

Start reading at `recognise`. A file's pages are cut into blocks (blocks.py), each is scored for every kind
(scoring.py), one way through all blocks is chosen (segments.py), each segment is scored again as a whole and judged
(judgement.py).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from triage.blocks import Block, blocks_of
from triage.contents import listing_of
from triage.features import Traits, together, traits_of
from triage.folding import plain, words_of
from triage.judgement import THRESHOLDS, Verdict, judge
from triage.measures import Looks, Measures
from triage.names import Names, Naming
from triage.rules import NO_PIECE, NOT_OURS
from triage.scoring import Called, Score, grounds_of, scores_of
from triage.segments import SPLITTABLE, Named, Segment, beginning_of, habits_of, segments_of
from triage.values import Attachment, Certainty, Evidence, Kinds, Message, Outcome, Page, PageForm, Piece, Readability

_UNREAD = {
    Readability.SCAN: "scan",
    Readability.ENCRYPTED: "encrypted",
    Readability.DAMAGED: "damaged",
    Readability.UNSUPPORTED: "unsupported",
    Readability.OVER_LIMIT: "over_limit",
}
_UNKNOWN_IN_FILE = 1.2  # what a block earns as nothing we know, while the way through a file is sought
SOLE_NAME = 1.2  # for each block, when the file's name names one kind and no other
# Kinds that a page alone does not tell apart: each page counts for all of a family as for its best, less a little.
FAMILIES = (
    ("synopsis_short", "synopsis_long", "treatment"),
    ("option_agreement", "author_contract", "coproduction_agreement"),
    ("series_bible", "episode_outlines", "character_descriptions"),
    ("moodboard", "graphic_bible", "storyboard_animatic"),
)
FAMILY_LESS = 0.4
# Long works, with how many untitled pages of another look may stand inside them.
BRIDGED = {
    "screenplay": 6,
    "treatment": 2,
    "source_work": 3,
    "series_bible": 3,
    "annual_accounts": 2,
    "step_outline": 1,
}
MERGE_BELOW = 3.6  # signs of a beginning above which neighbours are never merged
MERGE_SHORT = 2.0  # how far the common kind may stay behind the best of either
MERGE_EVEN = 1.8  # the sign of a beginning at which the merged score must be as good as both apart
WITH_SECTIONS = frozenset({"producer_note", "cover_letter", "marketing_strategy"})
SECTION = "walloon_spend_note"
SECTION_CONTENT = 2.5
FIELDS_READ = 60
ENDING_PAGES = 1
_SHOWN = 6  # grounds kept for and against a piece


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
    scores: dict[str, Score]

    def falls_short(self, kind: str) -> float:
        """How far a kind stays behind the best one here."""
        own = self.scores[kind].total if kind in self.scores else 0.0
        return max(score.total for score in self.scores.values()) - own


def recognise(message: Message, kinds: Kinds) -> tuple[Piece, ...]:
    """The pieces of every document of a message, in the order of its files and pages.

    A page may belong to two pieces (a budget above a finance plan). A document that is nothing we know is one piece of
    kind "unknown"; covers, contents pages and dividers belong to no piece.
    """
    names = names_of(kinds)
    own = own_words(message)
    pieces: list[Piece] = []
    for attachment in message.attachments:
        pieces += pieces_of(attachment, names, own)
    return tuple(pieces)


_prepared: list[tuple[Kinds, Names]] = []  # the last catalogue asked for; preparing one takes a while


def names_of(kinds: Kinds) -> Names:
    """The index of a catalogue's names; made once for the same catalogue."""
    if not _prepared or _prepared[0][0] is not kinds:
        _prepared[:] = [(kinds, Names(kinds))]
    return _prepared[0][1]


def own_words(message: Message) -> frozenset[str]:
    """Words of file names that many files share: the project's title, the company, the fund; they name no kind."""
    names = [
        frozenset(words_of(attachment.name))
        for attachment in message.attachments
        if attachment.outcome is Outcome.FILED
    ]
    if len(names) < 4:
        return frozenset()
    return frozenset(
        word for word in frozenset().union(*names) if sum(word in name for name in names) > len(names) * 0.6
    )


def pieces_of(attachment: Attachment, names: Names, own: frozenset[str] = frozenset()) -> list[Piece]:
    """The pieces of one file."""
    if attachment.outcome not in {Outcome.FILED, Outcome.HELD} or attachment.readability is Readability.EMPTY:
        return []
    if attachment.readability in _UNREAD or not any(page.text.strip() for page in attachment.pages):
        return _by_name_alone(attachment, names, own)
    return _Reading(attachment, names, own).pieces()


def found_in(attachment: Attachment, names: Names, own: frozenset[str] = frozenset()) -> list[Found]:
    """Every segment of a readable file as it was judged, also those that are no piece; for measuring and explaining."""
    if attachment.readability is not Readability.READABLE or not any(page.text.strip() for page in attachment.pages):
        return []
    return _Reading(attachment, names, own).found()


def _by_name_alone(attachment: Attachment, names: Names, own: frozenset[str]) -> list[Piece]:
    """A file that cannot be read: a proposal by its name, never sure."""
    doubt = _UNREAD.get(attachment.readability, "scan")
    if not attachment.pages and attachment.readability is Readability.READABLE:
        return []
    named = names.in_file_name(attachment.name, without=own)
    kind = named[0].kind if named else "unknown"
    last = max(1, attachment.page_count or len(attachment.pages))
    evidence = (Evidence("file_name", quote=named[0].words, weight=round(named[0].share, 2)),) if named else ()
    return [
        Piece(
            kind, attachment.path, 1, last, Certainty.UNSURE, evidence=evidence, doubt=doubt, sha256=attachment.sha256
        )
    ]


class _Reading:
    """One file on its way from pages to pieces."""

    def __init__(self, attachment: Attachment, names: Names, own: frozenset[str]) -> None:
        self.attachment = attachment
        self.names = names
        self.own = own
        self.blocks = blocks_of(_with_fields(attachment), names, own)
        self.file_naming = names.in_file_name(attachment.name, without=own)
        self.sole = self.file_naming[0] if len(self.file_naming) == 1 and self.file_naming[0].share >= 0.6 else None
        self.listing = listing_of(attachment.pages)
        self.beginnings: list[float] = []  # how much speaks for a beginning at each block; known once segments are
        self.bookmarks = {entry.page: entry.title for entry in reversed(attachment.outline)}

    def pieces(self) -> list[Piece]:
        """Every piece of the file, unknown stretches as one piece of kind "unknown"."""
        found = self.found()
        pieces = [piece for one in found if (piece := self.piece(one)) is not None]
        return pieces + [piece for one in found if (piece := self.section(one)) is not None]

    def found(self) -> list[Found]:
        """Every segment as it was judged."""
        return self.as_deck(self.bridged(self.merged([self.judged(segment) for segment in self.segments()])))

    def segments(self) -> list[Segment]:
        """The division of the blocks."""
        scores: list[dict[str, float]] = []
        beginnings = self.beginnings
        habits = habits_of(self.blocks)
        before: Block | None = None
        alone = len(self.blocks) == 1
        for block in self.blocks:
            called = self.called(block, with_file=alone)
            by_kind = scores_of(block.traits, _looks([block]), called)
            totals = {kind: score.total for kind, score in by_kind.items()}
            totals |= _as_families(totals)
            if self.sole:
                totals[self.sole.kind] = totals.get(self.sole.kind, 0.0) + SOLE_NAME * self.sole.share
            totals["unknown"] = _UNKNOWN_IN_FILE
            scores.append(totals)
            named = max((naming.share for naming in called.title), default=0.0)
            beginnings.append(
                beginning_of(block, before, Named(named, bool(called.bookmark), bool(called.listed)), habits)
            )
            before = block
        every = {kind for score in scores for kind in score}
        return segments_of([{kind: score.get(kind, 0.0) for kind in every} for score in scores], beginnings)

    def merged(self, found: list[Found]) -> list[Found]:
        """Neighbours without a sign of a beginning between them become one where that explains both as well."""
        merged: list[Found] = []
        for segment in found:
            one = segment
            while merged and (both := self.both(merged[-1], one)) is not None:
                merged.pop()
                one = both
            merged.append(one)
        return merged

    def bridged(self, found: list[Found]) -> list[Found]:
        """A long work interrupted by a few untitled pages of another look goes on across them."""
        at = 1
        while at < len(found) - 1:
            left, inner, right = found[at - 1 : at + 2]
            pages = inner.last.page - inner.first.page + 1
            untitled = not any(
                block.title and self.names_a_kind(block.title) for block in self.blocks_of(inner.segment)
            )
            if left.verdict.kind == right.verdict.kind in BRIDGED and pages <= BRIDGED[left.verdict.kind] and untitled:
                found[at - 1 : at + 2] = [
                    self.judged(Segment(left.segment.kind, left.segment.first, right.segment.last))
                ]
            else:
                at += 1
        return self.ended(found)

    def ended(self, found: list[Found]) -> list[Found]:
        """The last page of a screenplay often has no dialogue: untitled, and told like a story, it is the end of it."""
        kept: list[Found] = []
        for one in found:
            last = kept[-1] if kept else None
            short = one.last.page - one.first.page < ENDING_PAGES and one.verdict.kind in FAMILIES[0]
            if last is not None and last.verdict.kind == "screenplay" and short and not one.first.title:
                kept[-1] = self.judged(Segment("screenplay", last.segment.first, one.segment.last))
            else:
                kept.append(one)
        return kept

    def as_deck(self, found: list[Found]) -> list[Found]:
        """A file of pictures with few words is one deck where that says as much as all its parts."""
        if len(found) < 2 or len(self.blocks) < 5:
            return found
        whole = self.judged(Segment("pitch_deck", 0, len(self.blocks) - 1))
        parts = sum(one.verdict.score for one in found) / len(found)
        return [whole] if whole.verdict.kind == "pitch_deck" and whole.verdict.score >= parts else found

    def opens(self, found: Found) -> bool:
        """True when a contract, letter or declaration begins here: parties, a greeting, a signatory, a title."""
        traits = found.first.traits
        begun = traits["between"] or traits["greeting"] or traits["undersigned"]
        return found.first.first and (bool(begun) or self.names_a_kind(found.first.title))

    def names_a_kind(self, title: str) -> bool:
        """True when a title is hardly more than the name of a kind."""
        return any(naming.share >= 0.6 for naming in self.names.in_title(title, without=self.own))

    def blocks_of(self, segment: Segment) -> list[Block]:
        """The blocks of a segment."""
        return self.blocks[segment.first : segment.last + 1]

    def both(self, left: Found, right: Found) -> Found | None:
        """Two segments judged as one; None when the beginning between them stands."""
        sign = self.beginnings[right.segment.first]
        alike = left.verdict.kind == right.verdict.kind and not (left.verdict.kind in SPLITTABLE and self.opens(right))
        if left.verdict.kind in NO_PIECE or (sign > MERGE_BELOW and not alike):
            return None
        whole = self.judged(Segment(left.segment.kind, left.segment.first, right.segment.last))
        kind = whole.verdict.kind
        if kind in NO_PIECE or kind == "unknown":
            return None
        same = alike and kind == left.verdict.kind
        weights = max(left.traits.words, 30), max(right.traits.words, 30)
        apart = (left.verdict.score * weights[0] + right.verdict.score * weights[1]) / sum(weights)
        fits = max(left.falls_short(kind), right.falls_short(kind)) <= MERGE_SHORT
        return whole if same or (fits and whole.verdict.score >= apart + sign - MERGE_EVEN) else None

    def called(self, block: Block, *, with_file: bool) -> Called:
        """The names a block goes by."""
        title = self.names.in_title(block.title, without=self.own) if block.title else ()
        if block.label and not block.label.lower().startswith(("sheet", "feuil", "blad", "tabelle")):
            title = max(
                title,
                self.names.in_title(block.label, without=self.own),
                key=lambda found: max((n.share for n in found), default=0.0),
            )
        subtitles = tuple(
            naming
            for text in block.subtitles
            for naming in self.names.in_title(text, without=self.own)[:1]
            if naming.share >= 0.5
        )
        bookmark: tuple[Naming, ...] = ()
        listed: tuple[Naming, ...] = ()
        if block.first:
            if text := self.bookmarks.get(block.page):
                bookmark = self.names.in_title(text, without=self.own)
            if text := self.listing.at(block.page, block.number):
                listed = self.names.in_title(text, without=self.own)
        return Called(title, subtitles[:3], bookmark, listed, self.file_naming if with_file else ())

    def judged(self, segment: Segment) -> Found:
        """A segment scored again with everything known of it."""
        blocks = self.blocks_of(segment)
        whole = segment.first == 0 and segment.last == len(self.blocks) - 1
        traits = together(block.traits for block in blocks)
        looks = _looks(blocks)
        called = self.called(blocks[0], with_file=whole or len(self.file_naming) > 1)
        scores = scores_of(traits, looks, called)
        verdict = judge(segment.kind, scores, traits, looks)
        return Found(segment, blocks[0], blocks[-1], verdict, Measures(traits, looks), called, traits, scores)

    def piece(self, found: Found) -> Piece | None:
        """The piece of a judged segment; None for pages that prove nothing."""
        kind = found.verdict.kind
        if kind in NO_PIECE:
            return None
        if kind in NOT_OURS:
            kind = "unknown"
        return Piece(
            kind=kind,
            attachment=self.attachment.path,
            first_page=found.first.page,
            last_page=found.last.page,
            certainty=Certainty.UNSURE if found.verdict.doubt else Certainty.SURE,
            language=found.traits.language,
            evidence=self.evidence(found, found.verdict.kind),
            against=self.evidence(found, found.verdict.rival) if found.verdict.rival else (),
            doubt=found.verdict.doubt,
            sha256=self.attachment.sha256,
        )

    def section(self, found: Found) -> Piece | None:
        """A note on regional spending inside a producer's note: a section under its own heading counts as a piece."""
        if found.verdict.kind not in WITH_SECTIONS:
            return None
        for block in self.blocks_of(found.segment):
            for text, heading in sections_of(block):
                named = [naming for naming in self.names.in_title(heading, without=self.own) if naming.kind == SECTION]
                traits = traits_of(text)
                scores = scores_of(traits, Looks(), Called(title=tuple(named)))
                if named and scores[SECTION].content >= SECTION_CONTENT and scores[SECTION].total >= THRESHOLDS.total:
                    return Piece(
                        SECTION,
                        self.attachment.path,
                        block.page,
                        block.page,
                        Certainty.SURE,
                        language=traits.language,
                        evidence=(
                            Evidence(f"{SECTION}.section", block.page, heading, round(scores[SECTION].total, 2)),
                        ),
                        sha256=self.attachment.sha256,
                    )
        return None

    def evidence(self, found: Found, kind: str) -> tuple[Evidence, ...]:
        """The strongest grounds of a kind, each with the words that show it."""
        grounds = [ground for ground in grounds_of(kind, found.measures, found.called) if ground.weight > 0][:_SHOWN]
        return tuple(
            Evidence(
                f"{kind}.{ground.code}",
                found.first.page,
                ground.words or found.traits.quotes.get(ground.code.rstrip("%#!"), ""),
                ground.weight,
            )
            for ground in grounds
        )


def _with_fields(attachment: Attachment) -> tuple[Page, ...]:
    """The pages of a file; what was filled into its form is read as if it were printed on the first."""
    filled = [f"{field.name} : {field.value.strip()}" for field in attachment.fields if field.value.strip()]
    if not filled or not attachment.pages:
        return attachment.pages
    first, *others = attachment.pages
    return (replace(first, text="\n".join([first.text, *filled[:FIELDS_READ]])), *others)


def sections_of(block: Block) -> list[tuple[str, str]]:
    """The text under each smaller heading of a block, with the heading."""
    heads = {plain(heading): heading for heading in block.subtitles}
    sections: list[tuple[list[str], str]] = []
    for line in block.text.split("\n"):
        if (key := plain(line)) in heads:
            sections.append(([], heads[key]))
        elif sections:
            sections[-1][0].append(line)
    return [("\n".join(lines), heading) for lines, heading in sections]


def _as_families(scores: dict[str, float]) -> dict[str, float]:
    raised: dict[str, float] = {}
    for family in FAMILIES:
        best = max(scores.get(kind, 0.0) for kind in family)
        raised |= {kind: max(scores.get(kind, 0.0), best - FAMILY_LESS) for kind in family}
    return raised


def _looks(blocks: Sequence[Block]) -> Looks:
    pages = {block.page: block for block in blocks}
    share = sum(block.image_share for block in pages.values()) / len(pages)
    form = blocks[0].form
    return Looks(len(pages), share, form is PageForm.SLIDE, form is PageForm.SHEET)
