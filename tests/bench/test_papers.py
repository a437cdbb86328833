"""The papers the model learns from are well formed, all different, and none is one it is measured on."""

from collections import Counter
from pathlib import Path

import pytest

from bench.hands import KINDS, TEXTS, texts_in

PAPERS = Path(__file__).parents[2] / "bench" / "lessons" / "papers"


@pytest.mark.parametrize("file", sorted(PAPERS.glob("*.txt")), ids=lambda file: file.stem)
def test_every_paper_says_what_it_is_and_in_which_language(file: Path) -> None:
    papers = texts_in(file)

    assert {paper.what for paper in papers} <= KINDS.keys()
    assert {paper.language for paper in papers} <= {"fr", "nl", "en", "de"}
    assert all("".join(paper.lines).strip() for paper in papers)


def test_no_paper_is_there_twice_nor_among_the_texts_that_measure() -> None:
    papers = [paper.lines for file in PAPERS.glob("*.txt") for paper in texts_in(file)]
    measured = {line for file in TEXTS.rglob("*.txt") for line in file.read_text(encoding="utf-8").splitlines()}

    assert [lines for lines, times in Counter(papers).items() if times > 1] == []
    assert [lines for lines in papers if measured.issuperset(lines)] == []
