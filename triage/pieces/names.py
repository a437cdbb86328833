"""What a title, a file name or a bookmark says a piece is: names of kinds in it, and how much of it they are."""

from copy import copy
from dataclasses import dataclass

from triage.pieces.rules import RULES
from triage.text.folding import file_words, words_of
from triage.text.lexicon import Finder, phrases_of
from triage.values import Kinds
from triage.vocabulary.names import FILES, HINTS, TITLES

_FILLER_WORDS = """
    de du des d la le l les un une et en pour sur au aux a projet film version van het een voor der die das und
    zu zum zur im the of for and to our notre nos ons unser annexe bijlage anlage annex appendix n no nr dossier
    complet piece deel teil part partie wallimpact wallimage impact"""
_FILLERS = frozenset(_FILLER_WORDS.split())
_LOOSE_HEADING = 0.55  # a heading cue weighs less than a name of the kind


@dataclass(frozen=True, slots=True)
class Naming:
    """How far a text names a kind (0 to 1), and with which words."""

    kind: str
    share: float
    words: str


class Names:
    """The names of all kinds, ready to be found in titles and file names."""

    def __init__(self, kinds: Kinds) -> None:
        """Index names, headings and file name cues of the catalogue with the further names of triage/vocabulary."""
        self.margins = kinds.margins  # for judging what the names propose
        self.added = frozenset(  # kinds of the fund's own, for which nothing that a paper says can speak
            kind.id for kind in kinds.kinds.values() if kind.id not in RULES and kind.status != "technical"
        )
        names = {
            kind.id: tuple(name for listed in kind.names.values() for name in listed) for kind in kinds.kinds.values()
        }
        for kind, written in TITLES.items():
            if kind in names:
                names[kind] += phrases_of(written)
        files = {
            kind.id: tuple(name for listed in kind.filename.values() for name in listed)
            + phrases_of(FILES.get(kind.id, ""))
            for kind in kinds.kinds.values()
            if kind.id != "unknown"
        }
        headings = {
            kind.id: tuple(cue for listed in kind.heading.values() for cue in listed if words_of(cue))
            for kind in kinds.kinds.values()
            if kind.id != "unknown"
        }
        for kind, written in HINTS.items():
            if kind in headings:
                headings[kind] += phrases_of(written)
        names.pop("unknown", None)
        self._names = Finder(names)
        self._headings = Finder(headings)
        self._files = Finder(files)
        self._noise = frozenset(
            word for listed in kinds.noise.values() for phrase in listed for word in words_of(phrase)
        )
        self._known: dict[str, tuple[Naming, ...]] | None = None  # by title, for one file alone

    def of_file(self, own: frozenset[str]) -> "Names":
        """For one file, in which titles come back; words of the film's own title (`own`) count against none."""
        names = copy(self)
        names._noise, names._known = self._noise | own, {}
        return names

    def in_title(self, title: str) -> tuple[Naming, ...]:
        """The kinds a heading names, best first."""
        if self._known is None:
            return self._in_title(title)
        if title not in self._known:
            self._known[title] = self._in_title(title)
        return self._known[title]

    def _in_title(self, title: str) -> tuple[Naming, ...]:
        words = words_of(title)
        if not 1 <= len(words) <= 16:
            return ()
        exact = _shares(words, self._names, 1.0, self._noise)
        loose = _shares(words, self._headings, _LOOSE_HEADING, self._noise)
        return _best(exact + loose) if exact or loose else ()

    def in_file_name(self, name: str) -> tuple[Naming, ...]:
        """The kinds a file's name names, best first. "PdF" in this spelling is a finance plan; "pdf" says nothing."""
        words = file_words(name).split()
        found = _shares(words, self._names, 1.0, self._noise) + _shares(words, self._files, 0.8, self._noise)
        if "PdF" in name:
            found.append(Naming("development_finance_plan", 0.8, "pdf"))
        return _best(found)


def _shares(words: list[str], finder: Finder, weight: float, noise: frozenset[str]) -> list[Naming]:
    hits = finder.find(words)
    if not hits:
        return []
    inside = {
        (kind, at, length)
        for kind, at, length in hits
        if any(a <= at and at + length <= a + n and n > length for _, a, n in hits)
    }
    telling = [at for at, word in enumerate(words) if word not in _FILLERS and word not in noise and not word.isdigit()]
    shares: dict[str, Naming] = {}
    for kind, at, length in hits:
        if (kind, at, length) in inside:
            continue
        covered = sum(1 for place in telling if at <= place < at + length) or 1
        share = weight * covered / max(len(telling), 1)
        if kind not in shares or share > shares[kind].share:
            shares[kind] = Naming(kind, share, " ".join(words[at : at + length]))
    return list(shares.values())


def _best(found: list[Naming]) -> tuple[Naming, ...]:
    best: dict[str, Naming] = {}
    for naming in found:
        if naming.kind not in best or naming.share > best[naming.kind].share:
            best[naming.kind] = naming
    longest = max((len(naming.words.split()) for naming in best.values()), default=0)
    kept = [naming for naming in best.values() if len(naming.words.split()) >= longest - 1 or naming.share >= 0.5]
    return tuple(sorted(kept, key=lambda naming: -naming.share))
