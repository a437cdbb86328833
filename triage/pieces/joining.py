"""Joins judged segments that belong together: what the way through a file has parted too finely."""

from triage.pieces.reading import Found, Reading
from triage.pieces.rules import NO_PIECE
from triage.pieces.segments import NEVER_AGAIN, Segment, again_from
from triage.pieces.works import whole_works, with_decks

# Long works, with how many untitled pages of another look may stand inside them.
BRIDGED = {
    "screenplay": 6,
    "treatment": 2,
    "source_work": 3,
    "series_bible": 3,
    "annual_accounts": 2,
    "step_outline": 1,
}
MERGE_BELOW = -0.6  # points for a beginning above which neighbours of different kinds are never merged
MERGE_SHORT = 2.0  # how far the common kind may stay behind the best of either
MERGE_EVEN = -2.4  # points for a beginning at which the merged score must be as good as both apart
TITLE_WORDS = 25
BEGUN_WITHIN = 3.0  # odds of a beginning, before a page and behind it, from which it stands inside no work


def joined(reading: Reading, found: list[Found]) -> list[Found]:
    """The segments of a file after everything that is one piece has been made one."""
    return _as_deck(reading, with_decks(reading, whole_works(reading, _bridged(reading, _merged(reading, found)))))


def _merged(reading: Reading, found: list[Found]) -> list[Found]:
    """Neighbours without a sign of a beginning between them become one where that explains both as well."""
    merged: list[Found] = []
    for segment in found:
        one = segment
        while merged and (both := _both(reading, merged[-1], one)) is not None:
            merged.pop()
            one = both
        merged.append(one)
    return merged


def _both(reading: Reading, left: Found, right: Found) -> Found | None:
    """Two segments judged as one; None when the beginning between them stands."""
    sign = reading.odds[right.segment.first]
    again = sign > again_from(right.verdict.kind) and not _heads(left, right)
    alike = left.verdict.kind == right.verdict.kind and not again
    if left.verdict.kind in NO_PIECE or (sign > MERGE_BELOW and not alike):
        return None
    whole = reading.judged(Segment(left.segment.kind, left.segment.first, right.segment.last))
    kind = whole.verdict.kind
    if kind in NO_PIECE or kind == "unknown":
        return None
    same = alike and kind == left.verdict.kind
    weights = max(left.traits.words, 30), max(right.traits.words, 30)
    apart = (left.verdict.score * weights[0] + right.verdict.score * weights[1]) / sum(weights)
    fits = max(left.falls_short(kind), right.falls_short(kind)) <= MERGE_SHORT
    return whole if same or (fits and whole.verdict.score >= apart + sign - MERGE_EVEN) else None


def _heads(left: Found, right: Found) -> bool:
    """True for hardly more than a title, above what begins on the same page."""
    return left.first.page == right.first.page and left.traits.words < TITLE_WORDS


def _bridged(reading: Reading, found: list[Found]) -> list[Found]:
    """A long work interrupted by a few untitled pages of another look goes on across them."""
    at = 1
    while at < len(found) - 1:
        left, inner, right = found[at - 1 : at + 2]
        untitled = not any(
            block.title and reading.names_a_kind(block.title) for block in reading.blocks_of(inner.segment)
        )
        begun = min(reading.odds[inner.segment.first], reading.odds[right.segment.first]) >= BEGUN_WITHIN
        again = begun and left.verdict.kind != NEVER_AGAIN
        alike = left.verdict.kind == right.verdict.kind in BRIDGED and inner.pages <= BRIDGED[left.verdict.kind]
        if alike and untitled and not again:
            found[at - 1 : at + 2] = [
                reading.judged(Segment(left.segment.kind, left.segment.first, right.segment.last))
            ]
        else:
            at += 1
    return found


def _as_deck(reading: Reading, found: list[Found]) -> list[Found]:
    """A file of pictures with few words is one deck where that says as much as all its parts."""
    if len(found) < 2 or len(reading.blocks) < 5:
        return found
    whole = reading.judged(Segment("pitch_deck", 0, len(reading.blocks) - 1))
    parts = sum(one.verdict.score for one in found) / len(found)
    return [whole] if whole.verdict.kind == "pitch_deck" and whole.verdict.score >= parts else found
