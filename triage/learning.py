"""What people's verified pieces say of today's rules, and which small changes they would bear: proposed, never made.

Two changes are proposed, both readable: a kind that was surely and wrongly found must lead its rivals by more; and a
title that verified pieces of several dossiers bear, and that names no kind yet, becomes a name of theirs. Neither can
make a piece sure by itself: a margin only asks for more, and a name never settles a piece (docs/decisions/0058).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from triage.learned import MOST_MARGIN, Learned, with_learned
from triage.message import Attachment
from triage.pieces.names import Names
from triage.pieces.reading import Found
from triage.recognise import found_in
from triage.settled import NO_PIECE, Act, Settlement
from triage.text.folding import plain, words_of
from triage.values import Kinds

RIGHT, WRONG, UNSURE = "right", "wrong", "unsure"
DOSSIERS = 2  # that must bear a title before it is proposed as a name: one producer's habit is none
WORDS = 6  # of a title that may become a name
SPARE = 0.05  # by which a margin goes beyond the error that it answers
FOLDS = 5


@dataclass(frozen=True, slots=True)
class Verified:
    """Pages of one file with what a person says they are; `kinds` is (NO_PIECE,) for no piece."""

    dossier: int
    attachment: Attachment
    own: frozenset[str]  # words of the project, which name no kind
    kinds: tuple[str, ...]
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Look:
    """What the rules say of one verified kind: "right", "wrong" (surely another kind) or "unsure"."""

    dossier: int
    kind: str
    verdict: str
    found: str = ""  # the kind that the rules found
    spare: float = 0.0  # of its lead over its best rival, beyond what was needed to be sure
    title: str = ""
    language: str = ""
    named: bool = False  # the title names a kind already


@dataclass(frozen=True, slots=True)
class Counts:
    """How often the rules were right, surely wrong and unsure about one kind."""

    right: int = 0
    wrong: int = 0
    unsure: int = 0

    @property
    def bound(self) -> float | None:
        """The share of sure errors that 95 of 100 such samples would stay below when none was seen: 3/n (n sure)."""
        sure = self.right + self.wrong
        return min(1.0, 3 / sure) if sure and not self.wrong else None


def standing_words(settlements: Iterable[Settlement]) -> tuple[Settlement, ...]:
    """What people say of pages and stands: of two words on the same pages the later one."""
    said = [one for one in settlements if one.stands and one.act in {Act.PIECE, Act.CHECK} and one.said]
    kept: list[Settlement] = []
    for one in sorted(said, key=lambda one: one.id, reverse=True):
        if not any(one.key == later.key and one.first <= later.last and later.first <= one.last for later in kept):
            kept.append(one)
    return tuple(reversed(kept))


def looks_of(verified: Iterable[Verified], names: Names) -> tuple[Look, ...]:
    """Today's word on each verified piece; a file is recognised once for all its pieces."""
    by_file: dict[tuple[int, str], list[Found]] = {}
    looks: list[Look] = []
    for one in verified:
        file = one.dossier, one.attachment.path
        if file not in by_file:
            by_file[file] = found_in(one.attachment, names, one.own)
        looks += _looks(one, by_file[file], names)
    return tuple(looks)


def tally(looks: Iterable[Look]) -> dict[str, Counts]:
    """Counts by kind, as people call it; "" for no piece."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for look in looks:
        counted[look.kind][look.verdict] += 1
    return {kind: Counts(of[RIGHT], of[WRONG], of[UNSURE]) for kind, of in sorted(counted.items())}


def proposed(looks: Iterable[Look]) -> Learned:
    """The changes that these looks ask for."""
    seen = tuple(looks)
    margins: dict[str, float] = {}
    for look in seen:
        if look.verdict == WRONG and look.found:
            more = round(look.spare + SPARE, 2)
            if more <= MOST_MARGIN:  # beyond it the kind would hardly ever be sure: a row of pieces/rules.py is wrong
                margins[look.found] = max(margins.get(look.found, 0.0), more)
    return Learned(tuple(sorted(margins.items())), _names(seen))


def cross_validated(
    verified: tuple[Verified, ...], today: tuple[Look, ...], kinds: Kinds
) -> Iterator[tuple[Look, ...]]:
    """Fold by fold, the looks at dossiers by what the dossiers of the other folds alone would teach.

    `today` is what today's rules say of the same pieces; from it each fold learns.
    """
    numbers = sorted({one.dossier for one in verified})
    for fold in range(FOLDS):
        held = set(numbers[fold::FOLDS])
        learned = proposed(look for look in today if look.dossier not in held)
        yield looks_of((one for one in verified if one.dossier in held), Names(with_learned(kinds, learned)))


def _looks(one: Verified, found: list[Found], names: Names) -> list[Look]:
    here = [each for each in found if _overlap(one, each) * 2 > min(_pages(one), each.last.page - each.first.page + 1)]
    sure = [each for each in here if not each.verdict.doubt]
    title = next((each.first.title for each in here if each.first.page == one.first), "")
    named = bool(title) and any(naming.share >= 0.5 for naming in names.of_file(one.own).in_title(title))
    language = next((each.traits.language for each in here), "")
    looks = []
    for kind in one.kinds:
        right = next((each for each in sure if each.verdict.kind == kind), None)
        other = next((each for each in sure if each.verdict.kind not in one.kinds), None)
        chosen = right or (other if not any(each.verdict.kind in one.kinds for each in sure) else None)
        if kind == NO_PIECE and not sure:
            verdict = RIGHT if not here else UNSURE
        else:
            verdict = RIGHT if right else WRONG if chosen else UNSURE
        found_kind, margin = (chosen.verdict.kind, chosen.verdict.spare) if chosen else ("", 0.0)
        looks.append(Look(one.dossier, kind, verdict, found_kind, margin, _bare(title, one.own), language, named))
    return looks


def _overlap(one: Verified, found: Found) -> int:
    return min(one.last, found.last.page) - max(one.first, found.first.page) + 1


def _pages(one: Verified) -> int:
    return one.last - one.first + 1


def _bare(title: str, own: frozenset[str]) -> str:
    """A title that may be a name: short, and without words of the project."""
    words = words_of(title)
    return plain(title) if 1 <= len(words) <= WORDS and not own & set(words) else ""


def _names(looks: tuple[Look, ...]) -> tuple[tuple[str, str, str], ...]:
    """Titles of several dossiers' pieces of one kind, and of no other kind, that name nothing yet."""
    bearers: dict[str, set[tuple[str, int]]] = defaultdict(set)
    languages: dict[str, Counter[str]] = defaultdict(Counter)
    for look in looks:
        if look.title:
            bearers[look.title].add((look.kind, look.dossier))
            languages[look.title][look.language or "fr"] += 1
    named = {look.title for look in looks if look.named}
    found = []
    for title, by in sorted(bearers.items()):
        kinds = {kind for kind, _ in by}
        if len(kinds) == 1 and NO_PIECE not in kinds and title not in named and len(by) >= DOSSIERS:
            found.append((kinds.pop(), languages[title].most_common(1)[0][0], title))
    return tuple(found)
