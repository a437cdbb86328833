"""What the words of a stretch say of its kind, each alone: weights learned from lessons (bench/learn.py), no rule.

A word that a kind uses more than others speaks for it, one that it never uses speaks a little against it. The sum
says which kind the stretch sounds like. It is one ground among many: rules and names go on top (scoring.py).
"""

import math
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property

from triage.text.folding import fold
from triage.text.patterns import WORD
from triage.vocabulary import learned

FOR, AGAINST = 5.0, -6.0  # what the words add to the kind they sound most like, and take from others at most
STEEP = 6.0  # how fast a kind loses that sounds less like them
FEW, ENOUGH = 6, 40  # known words below which nothing is said, and from which they count in full
FAMILIAR = 0.7  # how well the best kind must fit for that
STRANGE = 0.4  # share of it that words are worth where no kind fits well
# Kinds that all tell a story: words alone do not tell them apart, shape and length do.
STORY, FILMED = "narrative", "documentary_treatment"  # as they were taught
TOLD = ("synopsis_short", "synopsis_long", "treatment", "step_outline", "episode_outlines", "logline_pitch")
_TAUGHT_AS = {kind: (kind, STORY) for kind in TOLD} | {"treatment": (STORY, FILMED)}
TOLD_APART = 0.4  # how far words may put one of them behind another
SHOWN, TELLS, SPELT = 5, 10, 4  # words that a ground quotes; the steps and the letters that make one worth quoting
_BITS, _HALF = 32, 1 << 31  # of a row of sums, for each kind: all are added at once


@dataclass(frozen=True)
class Speech:
    """What the words of a stretch add up to: how many are known, and by kind what they said beyond unused words."""

    known: int = 0
    sums: int = 0  # a row of numbers, one for each kind as it was learned (_Learned.numbers)

    @cached_property
    def sounds(self) -> dict[str, float]:
        """How well the words fit what was taught, alike for short texts and long; nothing for too few words."""
        return _sounds(self.known, self.sums) if self.known >= FEW else {}

    @cached_property
    def fits(self) -> dict[str, float]:
        """The same for each kind: what only tells a story fits them all."""
        return _fits(self.sounds) if self.sounds else {}


SILENT = Speech()


class _Rows(dict[str, int]):
    """By word, what it is worth for each kind beyond a word never used, in one row; made when first asked for."""

    def __missing__(self, word: str) -> int:
        self[word] = row = sum(steps << (_BITS * at) for at, steps in _learned().pairs(word))
        return row


class _Learned:
    """Weights in whole steps: by kind what a word it never used is worth, by word how far it goes beyond that."""

    def __init__(self) -> None:
        """Part the tables; a word's weights are read when it is first met."""
        listed = [row.rsplit(" ", 1) for row in learned.KINDS.strip().replace("\n", "|").split("|")]
        self.kinds = tuple(kind for kind, _ in listed)
        self.unused = tuple(int(steps) for _, steps in listed)
        rows = learned.WORDS.strip().replace("\n", "|").split("|")
        self.words = {word: pairs for word, _, pairs in (row.partition(" ") for row in rows)}
        self.rows = _Rows()
        self._telling: dict[str, list[tuple[int, int]]] = {}
        self._parts = struct.Struct(f"<{len(self.kinds)}I")
        self._halves = sum(_HALF << (_BITS * at) for at in range(len(self.kinds)))  # so that none is below nought

    def pairs(self, word: str) -> list[tuple[int, int]]:
        """For each kind that a word says something of, by its place: the steps beyond a word never used."""
        written = (map(int, pair.split(":")) for pair in self.words[word].split(" "))
        pairs = [(at, steps - self.unused[at]) for at, steps in written]
        self._telling[word] = [pair for pair in pairs if pair[1] >= TELLS]
        return pairs

    def telling(self, word: str) -> list[tuple[int, int]]:
        """Those that make a word worth quoting."""
        if word not in self._telling:
            self.pairs(word)
        return self._telling[word]

    def numbers(self, sums: int) -> tuple[int, ...]:
        """A row as numbers, in the order of kinds."""
        lifted = (sums + self._halves).to_bytes(self._parts.size, "little")
        return tuple([number - _HALF for number in self._parts.unpack(lifted)])


def words_of_speech(text: str) -> list[str]:
    """The words of a text as they are counted here: folded, and of a number only its length."""
    return [_shaped(word) for word in WORD.findall(fold(text))]


def _shaped(word: str) -> str:
    return "0" * min(len(word), 6) if word.isdigit() else word


@cache
def _learned() -> _Learned:
    return _Learned()


def forget() -> None:
    """Read the tables of triage/vocabulary anew when asked next; for those who learn them."""
    _learned.cache_clear()


def speech_of(text: str) -> Speech:
    """Add up what each different word of a text says."""
    return speech_in(WORD.findall(fold(text)))


def speech_in(words: Iterable[str]) -> Speech:
    """The same for the folded words of a text."""
    different = set(words)
    tables = _learned()
    known = tables.words.keys() & (different | {_shaped(word) for word in different if word.isdigit()})
    return Speech(len(known), sum(map(tables.rows.__getitem__, known)))


def telling(words: Iterable[str], kind: str) -> str:
    """Those of a text's folded words that say most for a kind, in the order of the text; "" when none does."""
    tables, told = _learned(), _TAUGHT_AS.get(kind, (kind,))
    taught = {at for at, known in enumerate(tables.kinds) if known in told}
    worth: dict[str, int] = {}
    for word in dict.fromkeys(words):
        if len(word) >= SPELT and (shaped := _shaped(word)) in tables.words and shaped not in worth:
            for at, steps in tables.telling(shaped):
                if at in taught:
                    worth[shaped] = max(steps, worth.get(shaped, 0))
    best = sorted(worth, key=lambda word: -worth[word])[:SHOWN]
    return ", ".join(word for word in worth if word in best)


def spoken(parts: Iterable[Speech]) -> Speech:
    """Several stretches as one."""
    every = tuple(parts)
    return Speech(sum(part.known for part in every), sum(part.sums for part in every))


def worth_of(speech: Speech) -> dict[str, float]:
    """What the words add to each kind, from FOR down to AGAINST; as much to kinds that they do not tell apart.

    Where nothing fits well the best gains little, and what fits still worse loses all the same.
    """
    fits = speech.fits
    if not fits:
        return {}
    best = max(fits.values())
    trust = min(1.0, (speech.known - FEW) / (ENOUGH - FEW))
    most = FOR * min(1.0, max(STRANGE, best / FAMILIAR))
    return {kind: trust * max(AGAINST, most - STEEP * (best - fit)) for kind, fit in fits.items()}


def ahead_of(speech: Speech, kind: str) -> float:
    """How much more the words sound like a kind than like any that they could tell from it; 0 when they say nothing."""
    fits = speech.fits
    others = [fit for other, fit in fits.items() if other != kind and not (kind in TOLD and other in TOLD)]
    return fits.get(kind, 0.0) - max(others) if others else 0.0


def _sounds(known: int, sums: int) -> dict[str, float]:
    tables = _learned()
    root = math.sqrt(known) * learned.SCALE
    said = zip(tables.kinds, tables.numbers(sums), tables.unused, strict=True)
    return {kind: (number + unused * known) / root for kind, number, unused in said}


def _fits(sounds: dict[str, float]) -> dict[str, float]:
    fits = dict(sounds)
    filmed, told = fits.pop(FILMED), fits.pop(STORY)
    least = max(told, *(fits[kind] for kind in TOLD if kind in fits)) - TOLD_APART
    for kind in TOLD:
        fits[kind] = max(told, fits.get(kind, told), least)
    fits["treatment"] = max(fits["treatment"], filmed)
    return fits
