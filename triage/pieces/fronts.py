"""What opens a long work: its title page, and the people or the note that stand before its first scene."""

from triage.pieces.continuity import ELSEWHERE, set_alike, words_said
from triage.pieces.reading import Found, Reading
from triage.pieces.rules import NOT_OURS
from triage.pieces.speech import TOLD
from triage.text.folding import words_of
from triage.vocabulary.works import NAMED, PEOPLE, SENT, WRITTEN

ON = frozenset({"numbered on", "numbered through"})
FRONT_PAGES, FRONT_WORDS, OPENING_WORDS = 3, 60, 250  # of each paper before the first scene; of a title page; of others
QUOTED = frozenset('«»"“„‟”‘’')  # how a motto begins
FRONT_SCORE = 6.0  # of a page with few words, from which it is a paper of its kind and no title page
OPENED_BY = frozenset({"character_descriptions", "author_note", "logline_pitch", "unknown", "cover", *NOT_OURS, *TOLD})


def front_of(reading: Reading, kept: list[Found], work: str) -> int | None:
    """Where the front of a work begins, the last of `kept`: its title page, or what opens it. None without one."""
    for at in range(len(kept) - 2, max(-1, len(kept) - 2 - FRONT_PAGES), -1):
        before = kept[at]
        if not set_alike(reading, kept[at + 1], ELSEWHERE) or before.pages > FRONT_PAGES:
            return None
        if work == "screenplay" and _is_motto(before):
            return at
        if work == "screenplay" and _opens_with_title(kept[at + 1], work):
            return None
        if _is_title_page(reading, before, work):
            return at
        opening = before.verdict.kind in OPENED_BY or _are_people(before)
        if work != "screenplay" or not opening or before.traits.words > OPENING_WORDS:
            return None
        opens = _are_people(before) or before.traits.words <= FRONT_WORDS
        if opens and _set_apart(reading, before, kept[at + 1]):
            return at
    return None


def _are_people(one: Found) -> bool:
    """True for a list of who is in the story."""
    first = words_of(one.first.text[:40])[:2]
    return one.verdict.kind == "character_descriptions" or not PEOPLE.isdisjoint(first)


def _is_motto(one: Found) -> bool:
    """True for a page that holds nothing but a few words quoted, and surely is no paper."""
    quoted = one.traits.words <= FRONT_WORDS and one.pages == 1 and one.first.text.lstrip()[:1] in QUOTED
    return quoted and (bool(one.verdict.doubt) or one.verdict.kind == "cover")


def _opens_with_title(one: Found, work: str) -> bool:
    """True for a work with its title page."""
    return one.first.traits.words <= FRONT_WORDS and bool(set(words_of(one.first.text)) & (WRITTEN | NAMED[work]))


def _set_apart(reading: Reading, one: Found, after: Found) -> bool:
    """True where a paper is set otherwise than what is before it, or opens a file in which papers are."""
    if one.segment.first == 0:
        return reading.habits.settings and not ON.isdisjoint(reading.signs[after.segment.first])
    return not set_alike(reading, one) or "size" in reading.signs[one.segment.first]


def _is_title_page(reading: Reading, one: Found, kind: str) -> bool:
    """True for a page with few words that says who wrote the work, or stands apart from what is before."""
    if not 0 < one.traits.words <= FRONT_WORDS * one.pages or reading.inventory.page == one.first.page:
        return False
    if one.verdict.kind not in {"cover", "unknown", kind} and one.verdict.score >= FRONT_SCORE:
        return False
    said = words_said(reading, one)
    if said & SENT:
        return False
    if one.segment.first == 0:  # a cover as well: it must say what the work is
        return bool(said & (NAMED[kind] | (WRITTEN if kind == "screenplay" else frozenset())))
    return bool(said & (WRITTEN | NAMED[kind])) or not set_alike(reading, one)
