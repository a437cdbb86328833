"""Learns from whole papers how far the table's scores should be moved, and writes triage/vocabulary/weighed.py.

    python -m bench.weigh

Every paper of bench/lessons/papers is set on plain pages, measured and scored as in production, by words learned from
other houses only. Then a regression over kinds (multinomial, held towards 0) finds what to add to the scores. Each
paper is read with its title, without it, and by halves, as real files have them. Needs numpy; production does not.
"""

import hashlib
import random
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from bench.cases import ROOT
from bench.hands import KINDS, Text, texts_in
from bench.learn import LESSONS, LONGEST, PAPERS, counted, lines, tables_of, taught_by
from bench.tales import prose_of, told_at_length
from config.kinds import load_kinds
from triage.message import Line, Page
from triage.pieces.blocks import blocks_of
from triage.pieces.features import together
from triage.pieces.measures import Looks, Measures
from triage.pieces.names import Names
from triage.pieces.rules import RULES
from triage.pieces.scoring import Called, names_worth, totals_of
from triage.pieces.speech import forget, speech_in
from triage.pieces.weighing import signs_of, signs_of_names
from triage.recognise import names_of
from triage.vocabulary import learned

WEIGHED = Path(__file__).parents[1] / "triage" / "vocabulary" / "weighed.py"
FOLDS = 5  # parts of the houses; the words that read one part are learned from the others
SHARE = 0.88  # of a score that counts, so that signs and scores speak of the same odds
HELD, ROUNDS = 3.0, 120  # how loosely weights are held towards 0; steps of the fit
SCALE, LEAST = 20, 2  # steps to one point; weights below this many are left out
COMMON = 20  # papers of a kind from which each counts less, that rare kinds be heard
LINES, WIDE = 46, 92  # of a page as papers are set
REAL = 0.6  # share of treatments that are as long as many are, and not eight pages
TITLED, UNTITLED, HALF = 1.0, 0.6, 0.3  # how much each way of reading a paper counts
TOLD = frozenset({"story", "longstory", "prose"})
NOT_KINDS = {"bill": "invoice", "other": "other_paper"}


@dataclass(frozen=True)
class Example:
    """A stretch of a paper: what it is, what is seen of it, its scores without what is learned here."""

    kind: str
    signs: dict[str, float]
    scores: dict[str, float]
    counts: float


def examples(names: Names) -> Iterator[Example]:
    """Every stretch of every paper, each read by words of other houses."""
    papers = {file.stem: texts_in(file) for file in sorted(PAPERS.glob("*.txt"))}
    for fold in range(FOLDS):
        here = [house for at, house in enumerate(papers) if at % FOLDS == fold]
        others = (text for house, texts in papers.items() if house not in here for text in texts)
        stories = [text for house in here for text in papers[house] if text.what in TOLD]
        with words_of(others):
            for house in here:
                for text in papers[house]:
                    yield from _read(at_length(text, stories), names)


def at_length(text: Text, stories: list[Text]) -> Text:
    """A long synopsis or a treatment as long as real ones are; papers tell the beginning of one."""
    chance = random.Random(" ".join(text.lines))
    others = [story for story in stories if story.language == text.language and story is not text]
    if text.what == "longstory":
        return told_at_length(text, others, chance)
    if text.what != "prose":
        return text
    if chance.random() < REAL:
        return told_at_length(text, [story for story in others if story.what == "prose"], chance)
    return replace(prose_of(text.language, [text], others, chance), title=text.title)


@contextmanager
def words_of(papers: Iterable[Text]) -> Iterator[None]:
    """For a while, words say what these papers and the single lines teach."""
    before = learned.KINDS, learned.WORDS
    learned.KINDS, learned.WORDS = tables_of(counted([*lines(), *taught_by(papers)]))
    forget()
    yield
    learned.KINDS, learned.WORDS = before
    forget()


def _read(text: Text, names: Names) -> Iterator[Example]:
    ways = [(text, TITLED)]
    half = len(text.lines) // 2
    if text.title:
        ways.append((Text(text.what, text.language, text.lines), UNTITLED))
    if half > 2:
        ways.append((Text(text.what, text.language, text.lines[:half], text.title), HALF))
        ways.append((Text(text.what, text.language, text.lines[half:]), HALF))
    for way, counts in ways:
        if example := example_of(way, counts, names):
            yield example


def example_of(text: Text, counts: float, names: Names) -> Example | None:
    """A text as it is seen in production; None when nothing stands there."""
    blocks = blocks_of(pages_of(text), names)
    if not blocks:
        return None
    measures = Measures(together(block.traits for block in blocks), Looks(blocks[-1].page))
    title = blocks[0].title
    called = Called(title=names.in_title(title) if title else ())
    said = speech_in(word for block in blocks for word in block.words)
    _, scores = totals_of(measures, called, said, taught=0.0)
    signs = signs_of(measures, said.sounds) | signs_of_names(names_worth(called))
    kind = NOT_KINDS.get(text.what, KINDS[text.what])
    return Example(kind, signs, scores, counts)


def pages_of(text: Text) -> tuple[Page, ...]:
    """A text on plain pages, as a reader of files gives them."""
    pages: list[Page] = []
    rows: list[str] = []
    heads: list[Line] = []
    for line in (*([f"# {text.title}"] if text.title else []), *text.lines, "---"):
        if line.startswith("#"):
            heads.append(Line(line.lstrip("# "), 18.0 if line.startswith("# ") else 13.0, bold=True))
        rows += _set(line)
        while len(rows) > LINES or (line == "---" and rows):
            pages.append(Page(len(pages) + 1, "\n".join(rows[:LINES]), lines=tuple(heads)))
            rows, heads = rows[LINES:], []
    return tuple(pages)


def _set(line: str) -> list[str]:
    if line == "---":
        return []
    if "|" in line:
        return [" ".join(cell.strip() for cell in line.split("|"))]
    bare = line.lstrip("# ") if line.startswith("#") else line.removeprefix("@").removeprefix(">")
    return textwrap.wrap(bare.replace("- ", "• ", 1) if bare.startswith("- ") else bare, WIDE)


def fitted(found: list[Example], kinds: list[str]) -> dict[str, dict[str, float]]:
    """By sign, what it adds to each kind: accelerated steps down the regression's slope."""
    signs = sorted({sign for example in found for sign in example.signs})
    place = {sign: at for at, sign in enumerate(signs)}
    seen = np.zeros((len(found), len(signs)), np.float64)
    base = np.zeros((len(found), len(kinds)), np.float64)
    truth = np.zeros_like(base)
    common = Counter(example.kind for example in found)
    counts = np.array([example.counts * (COMMON / max(common[example.kind], COMMON / 2)) ** 0.5 for example in found])
    for row, example in enumerate(found):
        for sign, value in example.signs.items():
            seen[row, place[sign]] = value
        base[row] = [SHARE * example.scores.get(kind, 0.0) for kind in kinds]
        truth[row, kinds.index(example.kind)] = 1.0
    pace = float(np.linalg.norm(seen * counts[:, None] ** 0.5, 2) ** 2 / 2 + 1 / HELD)
    weights = ahead = np.zeros((len(signs), len(kinds)))
    step = 1.0
    for _ in range(ROUNDS):
        odds = base + seen @ ahead
        odds = np.exp(odds - odds.max(axis=1, keepdims=True))
        missed = (odds / odds.sum(axis=1, keepdims=True) - truth) * counts[:, None]
        new = ahead - (seen.T @ missed + ahead / HELD) / pace
        longer = (1 + (1 + 4 * step * step) ** 0.5) / 2
        ahead, weights, step = new + (step - 1) / longer * (new - weights), new, longer
    return {sign: dict(zip(kinds, map(float, weights[place[sign]] / SHARE), strict=True)) for sign in signs}


def digest() -> str:
    """What the lessons and the table were when the weights were learned."""
    seen = hashlib.sha256()
    for file in (*sorted(LESSONS.glob("*.txt")), *sorted(PAPERS.glob("*.txt"))):
        seen.update(file.name.encode() + b"\0" + file.read_bytes())
    return seen.hexdigest()[:16]


def file_of(weights: dict[str, dict[str, float]], kinds: list[str]) -> str:
    """The file: the kinds by number, then a row for each sign."""
    rows = []
    for sign, by_kind in sorted(weights.items()):
        steps = [(at, round(by_kind[kind] * SCALE)) for at, kind in enumerate(kinds)]
        if pairs := " ".join(f"{at}:{step}" for at, step in steps if abs(step) >= LEAST):
            rows.append(f"{sign}={pairs}")
    return (
        '"""Learned from bench/lessons/papers by `python -m bench.weigh`; change a paper and learn again."""'
        f'\n\nSCALE = {SCALE}\nLEARNED_FROM = "{digest()}"\n\nKINDS = """\n'
        + _filled(" ".join(kinds))
        + '"""\nWEIGHTS = """\n'
        + _filled("|".join(rows))
        + '"""\n'
    )


def _filled(text: str) -> str:
    return textwrap.fill(text, LONGEST, break_long_words=False, break_on_hyphens=False)


def main() -> None:
    """Learn, and write what was learned."""
    kinds = sorted(RULES)
    names = names_of(load_kinds(ROOT / "config" / "kinds.yaml"))
    WEIGHED.write_text(file_of(fitted(list(examples(names)), kinds), kinds), encoding="utf-8")


if __name__ == "__main__":
    main()
