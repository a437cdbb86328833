"""What the words of a stretch say of its kind, each alone: weights learned from lessons (bench/learn.py), no rule.

A word that a kind uses more than others speaks for it, one that it never uses speaks a little against it. The sum
says which kind the stretch sounds like. It is one ground among many: rules and names go on top (triage/scoring.py).
"""

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from triage.folding import fold
from triage.patterns import WORD
from triage.vocabulary import learned

FOR, AGAINST = 5.0, -6.0  # what the words add to the kind they sound most like, and take from others at most
STEEP = 6.0  # how fast a kind loses that sounds less like them
FEW, ENOUGH = 6, 40  # known words below which nothing is said, and from which they count in full
FAMILIAR = 0.7  # how well the best kind must fit for that
# Kinds that all tell a story: words alone do not tell them apart, shape and length do.
STORY, FILMED = "narrative", "documentary_treatment"  # as they were taught
TOLD = ("synopsis_short", "synopsis_long", "treatment", "step_outline", "episode_outlines", "logline_pitch")
_TAUGHT_AS = {kind: (kind, STORY) for kind in TOLD} | {"treatment": (STORY, FILMED)}
SHOWN, TELLS, SPELT = 5, 10, 4  # words that a ground quotes; the steps and the letters that make one worth quoting


@dataclass(frozen=True, slots=True)
class Speech:
    """What the words of a stretch add up to: how many are known, and by kind what they said beyond unused words."""

    known: int = 0
    sums: Counter[str] = field(default_factory=Counter)


SILENT = Speech()


@dataclass(frozen=True, slots=True)
class Learned:
    """Weights in whole steps: by kind what a word it never used is worth, by word how far it goes beyond that."""

    unused: dict[str, int]
    words: dict[str, tuple[tuple[str, int], ...]]


def words_of_speech(text: str) -> list[str]:
    """The words of a text as they are counted here: folded, and of a number only its length."""
    return [_shaped(word) for word in WORD.findall(fold(text))]


def _shaped(word: str) -> str:
    return "0" * min(len(word), 6) if word.isdigit() else word


@cache
def _learned() -> Learned:
    rows = [row.rsplit(" ", 1) for row in learned.KINDS.strip().replace("\n", "|").split("|")]
    unused = {kind: int(steps) for kind, steps in rows}
    kinds = list(unused)
    words = {}
    for row in learned.WORDS.strip().replace("\n", "|").split("|"):
        word, *pairs = row.split(" ")
        parted = [(kinds[int(at)], int(steps)) for at, _, steps in (pair.partition(":") for pair in pairs)]
        words[word] = tuple((kind, steps - unused[kind]) for kind, steps in parted)
    return Learned(unused, words)


def forget() -> None:
    """Read the tables of triage/vocabulary anew when asked next; for those who learn them."""
    _learned.cache_clear()
    _telling_words.cache_clear()


def speech_of(text: str) -> Speech:
    """Add up what each different word of a text says."""
    return speech_in(WORD.findall(fold(text)))


def speech_in(words: Iterable[str]) -> Speech:
    """The same for the folded words of a text."""
    weights = _learned().words
    sums: Counter[str] = Counter()
    known = 0
    for word in {_shaped(word) for word in set(words)}:  # whole steps: the sum is the same in whatever order
        if (pairs := weights.get(word)) is not None:
            known += 1
            for kind, steps in pairs:
                sums[kind] += steps
    return Speech(known, sums)


def telling(text: str, kind: str) -> str:
    """The words of a text that say most for a kind, in the order of the text; "" when none does."""
    tells = _telling_words(_TAUGHT_AS.get(kind, (kind,)))
    worth = {word: tells[word] for word in words_of_speech(text) if word in tells}
    best = sorted(worth, key=lambda word: -worth[word])[:SHOWN]
    return ", ".join(word for word in worth if word in best)


@cache
def _telling_words(taught: tuple[str, ...]) -> dict[str, int]:
    """The words worth quoting for what was taught under any of these names, with their steps."""
    steps = {
        word: max((step for told, step in pairs if told in taught), default=0)
        for word, pairs in _learned().words.items()
    }
    return {word: step for word, step in steps.items() if step >= TELLS and len(word) >= SPELT}


def spoken(parts: Iterable[Speech]) -> Speech:
    """Several stretches as one."""
    sums: Counter[str] = Counter()
    known = 0
    for part in parts:
        known += part.known
        sums.update(part.sums)
    return Speech(known, sums)


def worth_of(speech: Speech) -> dict[str, float]:
    """What the words add to each kind, from FOR down to AGAINST; as much to kinds that they do not tell apart."""
    fits = fits_of(speech)
    if not fits:
        return {}
    best = max(fits.values())
    trust = min(1.0, (speech.known - FEW) / (ENOUGH - FEW)) * min(1.0, max(0.0, best / FAMILIAR))
    return {kind: trust * max(AGAINST, FOR - STEEP * (best - fit)) for kind, fit in fits.items()}


def ahead_of(speech: Speech, kind: str) -> float:
    """How much more the words sound like a kind than like any that they could tell from it; 0 when they say nothing."""
    fits = fits_of(speech)
    others = [fit for other, fit in fits.items() if other != kind and not (kind in TOLD and other in TOLD)]
    return fits.get(kind, 0.0) - max(others) if others else 0.0


def fits_of(speech: Speech) -> dict[str, float]:
    """How well the words fit each kind, alike for short texts and long; nothing for too few words."""
    if speech.known < FEW:
        return {}
    root = math.sqrt(speech.known) * learned.SCALE
    fits = {kind: (speech.sums[kind] + unused * speech.known) / root for kind, unused in _learned().unused.items()}
    filmed, told = fits.pop(FILMED), fits.pop(STORY)
    for kind in TOLD:
        fits[kind] = max(told, fits.get(kind, told))
    fits["treatment"] = max(told, filmed)
    return fits
