"""Whether a segment goes on from the page before it: set alike, under no title of its own, told in the same scenes.

A screenplay's songs and silent pages look like other papers; what is set as the pages around it belongs to it.
"""

from triage.pieces.beginnings import PRINTED, odds_of
from triage.pieces.reading import Found, Reading
from triage.pieces.speech import TOLD
from triage.text.folding import words_of

# Signs that a page was set elsewhere than the one before, and those that something points to it.
SET = frozenset({"face", "paper", "turned", "numbered anew"})
ELSEWHERE = SET | {"bookmark", "listed", "sheet"}
OUTLINED = frozenset({*TOLD, "character_descriptions", "series_bible", "source_work"})
# Share of its pages with scenes from which what sounds like an outline is a screenplay's, and pages for the whole.
SCENES, SCENE_PAGES = 0.5, 3


def is_script(reading: Reading, one: Found) -> bool:
    """True for a screenplay, and for pages of scenes that are told at such length that they sound like an outline."""
    if one.verdict.kind == "screenplay" or one.verdict.kind not in OUTLINED or one.pages < SCENE_PAGES:
        return one.verdict.kind == "screenplay"
    return scene_share(reading, one) >= SCENES


def scene_share(reading: Reading, one: Found) -> float:
    """The share of a segment's pages on which a scene is opened."""
    blocks = reading.blocks_of(one.segment)
    return sum(bool(block.traits["slug"]) for block in blocks) / len(blocks)


def goes_on(reading: Reading, one: Found) -> bool:
    """True for a segment that comes from where the page before it does, under no title that names a kind."""
    return set_alike(reading, one, ELSEWHERE) and not reading.names_a_kind(one.first.title)


def set_alike(reading: Reading, one: Found, signs: frozenset[str] = SET) -> bool:
    """True where a segment is printed as the page before it, and shows none of the signs of another place."""
    seen = reading.signs[one.segment.first]
    return PRINTED in seen and signs.isdisjoint(seen)


def form_odds(reading: Reading, one: Found) -> float:
    """The odds that a segment begins a piece, without what it says: a page of a long work may say anything."""
    seen = reading.signs[one.segment.first]
    return odds_of({sign: value for sign, value in seen.items() if not sign.startswith("gain")})


def has_title(reading: Reading, one: Found) -> bool:
    """True under a title larger than the text, or one that names a kind."""
    larger = one.first.title_size > (one.first.setting.size or reading.habits.small_size) * 1.2
    return larger or reading.names_a_kind(one.first.title)


def words_said(reading: Reading, one: Found) -> set[str]:
    """All words of a segment, folded."""
    return set(words_of(" ".join(block.text for block in reading.blocks_of(one.segment))))
