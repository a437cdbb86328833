"""Knows how far a long work reaches: its title page, what stands before its first scene, its last page, all between.

A screenplay's songs and silent pages look like other papers; what is set as the pages around it belongs to it.
"""

from triage.beginnings import PRINTED, odds_of
from triage.folding import words_of
from triage.reading import Found, Reading
from triage.rules import NO_PIECE, NOT_OURS
from triage.segments import Segment
from triage.speech import TOLD
from triage.vocabulary.works import ENDS, NAMED, SENT, WRITTEN

# Signs that a page was set elsewhere than the one before, and those that something points to it.
SET = frozenset({"face", "paper", "turned", "numbered anew"})
ELSEWHERE = SET | {"bookmark", "listed", "sheet"}
OTHERWISE = frozenset({"paper", "turned", "title", "bookmark"})  # signs that a page is another's
ON = frozenset({"numbered on", "numbered through"})
BEGUN, RUN_ON = 2.0, -1.8  # odds of a beginning, what it says left out, that end a screenplay; that end no telling
ENDING_WORDS = 60  # of a screenplay's last page, whatever they sound like
DECK, SLIDE_WORDS = "pitch_deck", 45
FULL, REST_WORDS = 0.15, 40  # share of a full page left empty; words that ran over it
ASIDE = frozenset({"size", "left", "pictures"})  # what they have in common with it, besides
SPOKEN = 3  # lines of speech of a last page, were there a scene
TELLING_SET = 20  # words of a page from which its face is not that of its head or foot
WITHIN = 12  # pages that may stand between two stretches of one screenplay
FRONT_PAGES, FRONT_WORDS, OPENING_WORDS = 3, 60, 250  # of each paper before the first scene; of a title page; of others
FRONT_SCORE = 6.0  # of a page with few words, from which it is a paper of its kind and no title page
OPENED_BY = frozenset({"character_descriptions", "author_note", "logline_pitch", "unknown", "cover", *NOT_OURS, *TOLD})
OUTLINED = frozenset({*TOLD, "character_descriptions", "series_bible", "source_work"})
# Share of its pages with scenes from which what sounds like an outline is a screenplay's, and pages for the whole.
SCENES, SCENE_PAGES = 0.5, 3


def whole_works(reading: Reading, found: list[Found]) -> list[Found]:
    """The segments of a file, each long work with all its pages."""
    kept: list[Found] = []
    for place, one in enumerate(found):
        kept.append(one)
        if len(kept) > 1 and _ends(reading, kept, last=place == len(found) - 1):
            _join(reading, kept, len(kept) - 2)
        elif _is_script(reading, kept[-1]):
            _with_before(reading, kept)
        if kept[-1].verdict.kind == DECK:
            _with_slides(reading, kept)
        if len(kept) > 1 and (work := _work(reading, kept[-1])):
            _with_front(reading, kept, work)
    return kept


def _ends(reading: Reading, kept: list[Found], *, last: bool) -> bool:
    """True for a segment that belongs to the one before it."""
    if _is_blank(kept) or _runs_on(reading, kept) or _is_end(reading, kept, last=last):
        return True
    return _is_book(reading, kept) or _is_rest(reading, kept)


def _join(reading: Reading, kept: list[Found], first: int) -> None:
    """Make one of a segment and all after it."""
    kind = "screenplay" if any(_is_script(reading, one) for one in kept[first:]) else kept[-1].segment.kind
    kept[first:] = [reading.judged(Segment(kind, kept[first].segment.first, kept[-1].segment.last))]


def _is_script(reading: Reading, one: Found) -> bool:
    """True for a screenplay, and for pages of scenes that are told at such length that they sound like an outline."""
    if one.verdict.kind == "screenplay" or one.verdict.kind not in OUTLINED or _pages(one) < SCENE_PAGES:
        return one.verdict.kind == "screenplay"
    return _scenes(reading, one) >= SCENES


def _scenes(reading: Reading, one: Found) -> float:
    """The share of a segment's pages on which a scene is opened."""
    blocks = reading.blocks_of(one.segment)
    return sum(bool(block.traits["slug"]) for block in blocks) / len(blocks)


def _work(reading: Reading, one: Found) -> str:
    """What work a segment is that has a title page; "" for others."""
    return "screenplay" if _is_script(reading, one) else one.verdict.kind if one.verdict.kind in NAMED else ""


def _with_before(reading: Reading, kept: list[Found]) -> None:
    """Join a stretch of a screenplay to one before it where nothing between stands apart, and to scenes told long.

    A second screenplay never follows the first.
    """
    pages = 0
    for at in range(len(kept) - 2, -1, -1):
        before = kept[at]
        if not _goes_on(reading, kept[at + 1]) or pages > WITHIN:
            return
        scenes = before.verdict.kind in OUTLINED and _scenes(reading, before) >= SCENES
        if _is_script(reading, before) or (scenes and at == len(kept) - 2 and _form(reading, kept[at + 1]) < 0):
            _join(reading, kept, at)
            return
        pages += _pages(before)


def _goes_on(reading: Reading, one: Found) -> bool:
    """True for a segment that comes from where the page before it does, under no title that names a kind."""
    return _set_alike(reading, one, ELSEWHERE) and not reading.names_a_kind(one.first.title)


def _set_alike(reading: Reading, one: Found, signs: frozenset[str] = SET) -> bool:
    seen = reading.signs[one.segment.first]
    return PRINTED in seen and signs.isdisjoint(seen)


def _form(reading: Reading, one: Found) -> float:
    """The odds that a segment begins a piece, without what it says: a page of a long work may say anything."""
    seen = reading.signs[one.segment.first]
    return odds_of({sign: value for sign, value in seen.items() if not sign.startswith("gain")})


def _titled(reading: Reading, one: Found) -> bool:
    """True under a title larger than the text, or one that names a kind."""
    larger = one.first.title_size > (one.first.setting.size or reading.habits.small_size) * 1.2
    return larger or reading.names_a_kind(one.first.title)


def _pages(one: Found) -> int:
    return one.last.page - one.first.page + 1


def _with_slides(reading: Reading, kept: list[Found]) -> None:
    """Join to a deck the slides before it that alone sound like nothing much, where all together sound like one."""
    for at in range(len(kept) - 2, max(-1, len(kept) - 2 - FRONT_PAGES), -1):
        before = kept[at]
        slides = all(block.traits.words < SLIDE_WORDS for block in reading.blocks_of(before.segment))
        if before.segment.first == 0 or not slides or not _set_alike(reading, kept[at + 1], ELSEWHERE):
            return
        if before.verdict.kind in NOT_OURS or (before.verdict.kind != DECK and before.verdict.score >= FRONT_SCORE):
            return
        whole = reading.judged(Segment(DECK, before.segment.first, kept[-1].segment.last))
        if whole.verdict.kind == DECK and (not whole.verdict.doubt or kept[-1].verdict.doubt):
            _join(reading, kept, at)
            _with_slides(reading, kept)
            return


# --------------------------------------------------------------------------------------------------------- what ends it


def _is_blank(kept: list[Found]) -> bool:
    """True for pages that nothing stands on."""
    before, one = kept[-2:]
    return not one.traits.words and not one.measures["image"] and before.verdict.kind not in NO_PIECE


def _runs_on(reading: Reading, kept: list[Found]) -> bool:
    """True where a telling goes on in another way, and nothing but that says that it is another."""
    before, one = kept[-2:]
    prose = before.verdict.kind in TOLD and (_pages(before) > 1 or one.traits.words < ENDING_WORDS)
    told = one.verdict.kind in TOLD and (prose or _is_script(reading, before))
    return told and _form(reading, one) <= RUN_ON and _goes_on(reading, one) and not _titled(reading, one)


def _is_end(reading: Reading, kept: list[Found], *, last: bool) -> bool:
    """True for what follows a screenplay and is its end: a page told like a story, or a few with hardly any words."""
    before, one = kept[-2:]
    if not _is_script(reading, before):
        return False
    seen = reading.signs[one.segment.first]
    if _says(reading, one) <= ENDS and one.traits.words:
        return True
    if _form(reading, one) >= BEGUN or _titled(reading, one) or _pages(one) > 2:
        return False
    told = one.verdict.kind in TOLD or one.traits["spoken"] + one.traits["said"] >= SPOKEN
    bare = one.verdict.kind in {"cover", "unknown"}
    sparse = one.traits.words < ENDING_WORDS * _pages(one) and bool(one.verdict.doubt)
    if _pages(one) > 1:
        return _goes_on(reading, one) and (sparse or (told and reading.habits.settings))
    if one.traits.words >= TELLING_SET and not SET.isdisjoint(seen):
        return False
    if last:
        return bare or sparse or told
    return told or ((bare or (sparse and _set_alike(reading, one))) and OTHERWISE.isdisjoint(seen))


def _is_rest(reading: Reading, kept: list[Found]) -> bool:
    """True for a few words that run over a full page, and sound like nothing sure."""
    (before, one), seen = kept[-2:], reading.signs[kept[-1].segment.first]
    full = seen.get("white", 0.0) <= FULL and before.last.traits.words >= ENDING_WORDS
    if _pages(one) > 1 or one.traits.words >= REST_WORDS or not full or _titled(reading, one):
        return False
    unsure = bool(one.verdict.doubt) or one.verdict.kind in NO_PIECE
    if not unsure or not _goes_on(reading, one) or not ASIDE.isdisjoint(seen) or before.verdict.kind in NO_PIECE:
        return False
    whole = reading.judged(Segment(before.segment.kind, before.segment.first, one.segment.last))
    return whole.verdict.kind == before.verdict.kind


def _is_book(reading: Reading, kept: list[Found]) -> bool:
    """True for a story behind the page that says who published it."""
    before, one = kept[-2:]
    if before.verdict.kind != "source_work" or before.traits.words >= FRONT_WORDS * 2:
        return False
    return one.verdict.kind in {*TOLD, "source_work"} and _goes_on(reading, one)


# ------------------------------------------------------------------------------------------------------- what opens it


def _with_front(reading: Reading, kept: list[Found], work: str) -> None:
    """Join to a work the title page before it, and what stands between both."""
    for at in range(len(kept) - 2, max(-1, len(kept) - 2 - FRONT_PAGES), -1):
        before = kept[at]
        if not _set_alike(reading, kept[at + 1], ELSEWHERE) or _pages(before) > FRONT_PAGES:
            return
        if _is_title_page(reading, before, work):
            _join(reading, kept, at)
            return
        if work != "screenplay" or before.verdict.kind not in OPENED_BY or before.traits.words > OPENING_WORDS:
            return
        if _opens_with_title(kept[at + 1], work):
            return
        opens = before.verdict.kind == "character_descriptions" or before.traits.words <= FRONT_WORDS
        if opens and _set_apart(reading, before, kept[at + 1]):
            _join(reading, kept, at)
            return


def _opens_with_title(one: Found, work: str) -> bool:
    """True for a work with its title page."""
    return one.first.traits.words <= FRONT_WORDS and bool(set(words_of(one.first.text)) & (WRITTEN | NAMED[work]))


def _set_apart(reading: Reading, one: Found, after: Found) -> bool:
    """True where a paper is set otherwise than what is before it, or opens a file in which papers are."""
    if one.segment.first == 0:
        return reading.habits.settings and not ON.isdisjoint(reading.signs[after.segment.first])
    return not _set_alike(reading, one)


def _is_title_page(reading: Reading, one: Found, kind: str) -> bool:
    """True for a page with few words that says who wrote the work, or stands apart from what is before."""
    if not 0 < one.traits.words <= FRONT_WORDS * _pages(one) or reading.inventory.page == one.first.page:
        return False
    if one.verdict.kind not in {"cover", "unknown", kind} and one.verdict.score >= FRONT_SCORE:
        return False
    said = _says(reading, one)
    if said & SENT:
        return False
    if one.segment.first == 0:  # a cover as well: it must say what the work is
        return bool(said & NAMED[kind])
    return bool(said & (WRITTEN | NAMED[kind])) or not _set_alike(reading, one)


def _says(reading: Reading, one: Found) -> set[str]:
    return set(words_of(" ".join(block.text for block in reading.blocks_of(one.segment))))
