"""Learns what each sign of a new piece is worth, and writes triage/vocabulary/begun.py.

    python -m bench.divide

Papers are bound into files as producers do (bench/binders.py) and read as in production, their words learned from other
houses; combined files of the hands that may be tuned on are read too. A logistic regression then says how likely a
piece begins where a page follows another. Needs numpy.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bench.accuracy import COMBINED
from bench.binders import Binder, bound
from bench.cases import ROOT, composed, wanted_of
from bench.compose import mail_of
from bench.hands import File, texts_in
from bench.learn import PAPERS
from bench.weigh import FOLDS, digest, words_of
from config.kinds import load_kinds
from intake.body import Body
from intake.sandbox import Reader
from triage.message import Attachment, Message, Readability
from triage.pieces.beginnings import PRINTED
from triage.pieces.names import Names
from triage.pieces.reading import Reading
from triage.recognise import names_of, own_words
from triage.values import Kinds

BEGUN = Path(__file__).parents[1] / "triage" / "vocabulary" / "begun.py"
LANGUAGES = ("fr", "nl", "en", "de")
OF_A_HOUSE = 2  # binders
HANDS = "efghijkmqrs"
HELD, STEPS = 1.0, 25
# Few papers are called by their kind's name, as many a producer's are: what that is worth is held to what files show.
# So is one head, or numbering, over several papers of a part: binders begin both with each paper more often.
HELD_TO = {
    "named": (0.0, 30.0),
    "named anyway": (3.0, 100.0),
    "same edges": (-0.5, 100.0),
    "numbered on": (-0.1, 100.0),
}


@dataclass(frozen=True)
class Example:
    """A file: by block the signs of a beginning, and whether a piece begins there."""

    signs: list[dict[str, float]]
    begins: list[bool]


def of_hands(kinds: Kinds, hands: str = HANDS) -> Iterator[Example]:
    """The combined files of some hands, but for those in which two pieces share a page."""
    for case in (case for hand in hands for case in composed(hand)):
        for file in case.message.attachments:
            wanted = [one for one in wanted_of(case) if one.file == file.path]
            pages = [page for one in wanted for page in range(one.first, one.last + 1)]
            if len(wanted) >= COMBINED and len(pages) == len(set(pages)):
                starts = {first for one in wanted for first in (one.first, one.last + 1)}
                yield example_of(file, starts, names_of(kinds), own_words(case.message))


def of_papers(kinds: Kinds) -> Iterator[Example]:
    """Every binder of every house, read by words of other houses."""
    names = names_of(kinds)
    official = {
        language: {kind: one.names.get(language, ()) for kind, one in kinds.kinds.items()} for language in LANGUAGES
    }
    papers = {file.stem: texts_in(file) for file in sorted(PAPERS.glob("*.txt")) if file.stem[:2] in LANGUAGES}
    every = [text for texts in papers.values() for text in texts]
    with Reader() as reader:
        for fold in range(FOLDS):
            here = [house for at, house in enumerate(papers) if at % FOLDS == fold]
            with words_of(text for house, texts in papers.items() if house not in here for text in texts):
                for house in here:
                    for seed in range(OF_A_HOUSE):
                        chance = random.Random(f"{house}-{seed}")
                        binder = bound(papers[house], every, official[house[:2]], house[:2], chance)
                        if (file := _read(binder, reader)) is not None:
                            starts = {page for _, first, last in binder.texts for page in (first, last + 1)}
                            yield example_of(file, starts, names, frozenset())


def _read(binder: Binder, reader: Reader) -> Attachment | None:
    mail = mail_of("Ada <ada@ressort.example>", "Dossier", "Bonjour,\n", [File("dossier.pdf", binder.data, ())])
    with Body.of(mail) as body:
        message = reader.read(body)
    if not isinstance(message, Message) or message.attachments[0].readability is not Readability.READABLE:
        return None
    return message.attachments[0]


def example_of(file: Attachment, starts: set[int], names: Names, own: frozenset[str]) -> Example:
    """A file as the way through it is sought in production; what follows a paper begins too, were it a divider."""
    reading = Reading(file, names, own)
    reading.segments()
    return Example(reading.signs, [block.first and block.page in starts for block in reading.blocks])


def fitted(found: Sequence[Example]) -> dict[str, float]:
    """By sign what it adds to the odds of a beginning (logistic regression by Newton's steps, gently held)."""
    seen = [
        (signs, begins)
        for one in found
        for signs, begins in zip(one.signs, one.begins, strict=True)
        if PRINTED in signs
    ]
    names = ["always", *sorted({sign for signs, _ in seen for sign in signs})]
    place = {sign: at for at, sign in enumerate(names)}
    signs = np.zeros((len(seen), len(names)))
    signs[:, 0] = 1.0
    for row, (values, _) in enumerate(seen):
        for sign, value in values.items():
            signs[row, place[sign]] = value
    begun = np.array([begins for _, begins in seen], float)
    to, held = np.array([HELD_TO.get(name, (0.0, HELD)) for name in names]).T
    weights = np.zeros(len(names))
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-signs @ weights))
        slope = signs.T @ (begun - chance) - held * (weights - to)
        bend = (signs * (chance * (1 - chance))[:, None]).T @ signs + np.diag(held)
        weights = weights + np.linalg.solve(bend, slope)
    return dict(zip(names, map(float, weights), strict=True))


def file_of(weights: dict[str, float]) -> str:
    """The file: what each sign adds to the odds of a beginning."""
    rows = "".join(f'    "{sign}": {odds:.2f},\n' for sign, odds in sorted(weights.items()))
    return (
        '"""Learned from papers, bound, and hands by `python -m bench.divide`; change a paper and learn again."""'
        f'\n\nLEARNED_FROM = "{digest()}"\n\nWEIGHTS = {{\n{rows}}}\n'
    )


def main() -> None:
    """Learn, and write what was learned."""
    kinds = load_kinds(ROOT / "config" / "kinds.yaml")
    BEGUN.write_text(file_of(fitted([*of_papers(kinds), *of_hands(kinds)])), encoding="utf-8")


if __name__ == "__main__":
    main()
