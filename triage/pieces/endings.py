"""What ends a long work: a last page with hardly any words, a few that ran over, the book behind its imprint."""

from triage.pieces.continuity import ELSEWHERE, SET, form_odds, goes_on, has_title, is_script, set_alike, words_said
from triage.pieces.reading import Found, Reading
from triage.pieces.rules import NO_PIECE
from triage.pieces.segments import Segment
from triage.pieces.speech import TOLD
from triage.vocabulary.works import ENDS

OTHERWISE = frozenset({"paper", "turned", "title", "bookmark"})  # signs that a page is another's
BEGUN, RUN_ON = 2.0, -1.8  # odds of a beginning, what it says left out, that end a screenplay; that end no telling
ENDING_WORDS = 60  # of a screenplay's last page, whatever they sound like
FULL, REST_WORDS = 0.15, 40  # share of a full page left empty; words that ran over it
ASIDE = frozenset({"size", "left", "pictures"})  # what they have in common with it, besides
SPOKEN = 3  # lines of speech of a last page, were there a scene
TELLING_SET = 20  # words of a page from which its face is not that of its head or foot
SECTION_WORDS, SMALLER = 60, 0.9  # of a section that ran over its page; its heading beside the paper's
IMPRINT_WORDS = 120  # of an imprint: the page that says who published a book


def ends(reading: Reading, before: Found, one: Found, *, last: bool) -> bool:
    """True for a segment that belongs to the work before it; `last` when it is the last of its file."""
    if _is_section(reading, before, one):
        return True
    if _is_blank(before, one) or _runs_on(reading, before, one) or _is_end(reading, before, one, last=last):
        return True
    return _is_book(reading, before, one) or _is_rest(reading, before, one)


def _is_blank(before: Found, one: Found) -> bool:
    """True for pages that nothing stands on."""
    return not one.traits.words and not one.measures["image"] and before.verdict.kind not in NO_PIECE


def _runs_on(reading: Reading, before: Found, one: Found) -> bool:
    """True where a telling goes on in another way, and nothing but that says that it is another."""
    prose = before.verdict.kind in TOLD and (before.pages > 1 or one.traits.words < ENDING_WORDS)
    told = one.verdict.kind in TOLD and (prose or is_script(reading, before))
    return told and form_odds(reading, one) <= RUN_ON and goes_on(reading, one) and not has_title(reading, one)


def _is_end(reading: Reading, before: Found, one: Found, *, last: bool) -> bool:
    """True for what follows a screenplay and is its end: a page told like a story, or a few with hardly any words."""
    if not is_script(reading, before):
        return False
    seen = reading.signs[one.segment.first]
    if words_said(reading, one) <= ENDS and one.traits.words:
        return True
    if form_odds(reading, one) >= BEGUN or has_title(reading, one) or one.pages > 2:
        return False
    if one.pages == 1 and one.verdict.doubt and form_odds(reading, one) <= RUN_ON and goes_on(reading, one):
        return True
    told = one.verdict.kind in TOLD or one.traits["spoken"] + one.traits["said"] >= SPOKEN
    bare = one.verdict.kind in {"cover", "unknown"}
    sparse = one.traits.words < ENDING_WORDS * one.pages and bool(one.verdict.doubt)
    if one.pages > 1:
        return goes_on(reading, one) and (sparse or (told and reading.habits.settings))
    if one.traits.words >= TELLING_SET and not SET.isdisjoint(seen):
        return False
    if last:
        return bare or sparse or told
    return told or ((bare or (sparse and set_alike(reading, one))) and OTHERWISE.isdisjoint(seen))


def _is_rest(reading: Reading, before: Found, one: Found) -> bool:
    """True for a few words that run over a full page, and sound like nothing sure, or like a sentence on the film."""
    seen = reading.signs[one.segment.first]
    full = seen.get("white", 0.0) <= FULL and before.last.traits.words >= ENDING_WORDS
    if one.pages > 1 or one.traits.words >= REST_WORDS or not full or has_title(reading, one):
        return False
    unsure = bool(one.verdict.doubt) or one.verdict.kind in NO_PIECE or one.verdict.kind == "logline_pitch"
    if not unsure or not goes_on(reading, one) or not ASIDE.isdisjoint(seen) or before.verdict.kind in NO_PIECE:
        return False
    whole = reading.judged(Segment(before.segment.kind, before.segment.first, one.segment.last))
    return whole.verdict.kind == before.verdict.kind


def _is_book(reading: Reading, before: Found, one: Found) -> bool:
    """True for a story behind the page that says who published it, and for a sentence with which a chapter begins."""
    story = before.traits.words < IMPRINT_WORDS or one.verdict.kind == "logline_pitch"
    if before.verdict.kind != "source_work" or not story:
        return False
    return one.verdict.kind in {*TOLD, "source_work"} and goes_on(reading, one)


def _is_section(reading: Reading, before: Found, one: Found) -> bool:
    """True for a few words that a project sheet ends with, set in its face under a heading smaller than its own."""
    if before.verdict.kind != "project_sheet" or one.pages > 1 or one.traits.words >= SECTION_WORDS:
        return False
    titled, heading = before.first.title_size, one.first.title_size
    told = one.verdict.kind in {"logline_pitch", "cover", "unknown"}
    return told and 0 < heading < titled * SMALLER and set_alike(reading, one, ELSEWHERE)
