"""Learns what words say of kinds from bench/lessons, and writes triage/vocabulary/learned.py: `python -m bench.learn`.

A lesson is a line of bench/lessons/<language>.txt under the kind it teaches, or a whole paper of bench/lessons/papers,
written as the hands are (bench/hands.py) by many imagined houses. Nothing else is learned from: the hands of
bench/texts, the examples and any corpus stay what the result is measured on. The same lessons give the same file.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from bench.hands import KINDS, Text, texts_in
from triage.pieces.speech import FILMED, STORY, words_of_speech

LESSONS = Path(__file__).parent / "lessons"
PAPERS = LESSONS / "papers"
# What a paper teaches where that is not its kind; a screenplay and a cover may speak of anything, and teach nothing.
TEACHES = {
    "story": STORY,
    "longstory": STORY,
    "prose": STORY,
    "doctreatment": FILMED,
    "bill": "invoice",
    "other": "other_paper",
    "script": "",
    "cover": "",
}
LEARNED = Path(__file__).parents[1] / "triage" / "vocabulary" / "learned.py"
PRIOR = 1000  # words of its language at large that every kind is taken to have said beside its lessons
SCALE = 20  # steps to one natural logarithm in the file
LEAST = 4  # steps below which a weight is left out
LONGEST = 118

Counts = dict[str, dict[str, dict[str, float]]]  # by kind, then language, then word


def lessons() -> Iterator[tuple[str, str, str]]:
    """Each lesson with its kind and its language: lines first, then papers."""
    yield from lines()
    yield from taught_by(text for file in sorted(PAPERS.glob("*.txt")) for text in texts_in(file))


def taught_by(papers: Iterable[Text]) -> Iterator[tuple[str, str, str]]:
    """The lesson that each paper is."""
    for text in papers:
        if kind := TEACHES.get(text.what, KINDS[text.what]):
            yield kind, text.language, "\n".join((text.title, *text.lines))


def lines() -> Iterator[tuple[str, str, str]]:
    """The lessons of one line each."""
    for file in sorted(LESSONS.glob("*.txt")):
        for block in re.split(r"^## ", file.read_text(encoding="utf-8"), flags=re.M)[1:]:
            kind, *lines = block.strip().split("\n")
            for line in lines:
                if line.strip():
                    yield kind.strip(), file.stem, line


def counted(taught: Iterable[tuple[str, str, str]]) -> Counts:
    """How much each kind uses each word; within one lesson a word said again counts less."""
    counts: Counts = defaultdict(lambda: defaultdict(lambda: defaultdict(float)))
    for kind, language, text in taught:
        for word, times in Counter(words_of_speech(text)).items():
            counts[kind][language][word] += 1 + math.log(times)
    return counts


def weights_of(counts: Counts) -> tuple[dict[str, float], dict[str, dict[str, float]]]:
    """By kind, what a word it never used is worth; by word, what it is worth for each kind that used it.

    Worth is the logarithm of how much likelier the kind is to say a word than all kinds together, each language alike.
    """
    shares = _shares_at_large(counts)
    unused: dict[str, float] = {}
    used: dict[str, dict[str, float]] = defaultdict(dict)
    for kind, by_language in sorted(counts.items()):
        said = {language: sum(by_language[language].values()) for language in shares}
        unused[kind] = math.log(sum(PRIOR / (said[language] + PRIOR) for language in shares) / len(shares))
        for word in sorted(set().union(*by_language.values())):
            own = sum(
                (by_language[language].get(word, 0.0) + PRIOR * share.get(word, 0.0)) / (said[language] + PRIOR)
                for language, share in shares.items()
            )
            used[word][kind] = math.log(own / sum(share.get(word, 0.0) for share in shares.values()))
    return unused, used


def _shares_at_large(counts: Counts) -> dict[str, dict[str, float]]:
    """By language, the share that each word has of all that every kind says."""
    large: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for by_language in counts.values():
        for language, words in by_language.items():
            for word, amount in words.items():
                large[language][word] += amount
    totals = {language: sum(words.values()) for language, words in large.items()}
    return {
        language: {word: amount / totals[language] for word, amount in words.items()}
        for language, words in sorted(large.items())
    }


def written(counts: Counts) -> str:
    """The file: kinds by number, then a row for each word, weights in steps of 1/SCALE."""
    kinds, words = tables_of(counts)
    return (
        '"""Learned from bench/lessons by `python -m bench.learn`; never edit: change a lesson and learn again."""\n\n'
        f'SCALE = {SCALE}\n\nKINDS = """\n{kinds}"""\n\nWORDS = """\n{words}"""\n'
    )


def tables_of(counts: Counts) -> tuple[str, str]:
    """Both tables of the file, as text."""
    unused, used = weights_of(counts)
    kinds = sorted(unused)
    rows = [
        f"{word} " + " ".join(f"{kinds.index(kind)}:{steps}" for kind, steps in sorted(by_kind.items()))
        for word, by_kind in sorted((word, telling(by_kind, unused)) for word, by_kind in used.items())
        if by_kind
    ]
    return _lined(f"{kind} {round(unused[kind] * SCALE)}" for kind in kinds), _lined(rows)


def telling(by_kind: dict[str, float], unused: dict[str, float]) -> dict[str, int]:
    """The weights of a word in steps, without those that hardly differ from a word never used."""
    return {kind: round(worth * SCALE) for kind, worth in by_kind.items() if abs(worth - unused[kind]) * SCALE >= LEAST}


def _lined(rows: Iterable[str]) -> str:
    lines, line = [], ""
    for row in rows:
        if line and len(line) + len(row) + 1 > LONGEST:
            lines.append(line)
            line = ""
        line = f"{line}|{row}" if line else row
    return "\n".join([*lines, line])


def main() -> None:
    """Learn, and write what was learned."""
    LEARNED.write_text(written(counted(lessons())), encoding="utf-8")


if __name__ == "__main__":
    main()
