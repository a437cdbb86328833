"""Papers are bound with a known place for each, and what their neighbours show is learned."""

import io
import random
from itertools import pairwise
from pathlib import Path

from pypdf import PdfReader

from bench.binders import bound
from bench.divide import Example, fitted
from bench.hands import KINDS, texts_in
from bench.weigh import digest
from triage.vocabulary import begun

HOUSE = Path(__file__).parents[2] / "bench" / "lessons" / "papers" / "fr-quaisud.txt"


def test_each_paper_of_a_binder_stands_where_it_says() -> None:
    texts = texts_in(HOUSE)

    binder = bound(texts, texts, {}, "fr", random.Random("steady"))

    pages = [page.extract_text() for page in PdfReader(io.BytesIO(binder.data)).pages]
    found = [
        _first_word(text.lines) in " ".join(pages[first - 1 : last])
        for text, first, last in binder.texts
        if any(pages[first - 1 : last])
    ]
    assert len(found) > 5
    assert all(found)


def test_a_second_paper_of_a_kind_now_and_then_follows_the_first() -> None:
    texts, others = texts_in(HOUSE), texts_in(HOUSE.with_name("fr-cadastre.txt"))

    binders = [bound(texts, texts + others, {}, "fr", random.Random(str(seed))).texts for seed in range(3)]

    pairs = [(one.what, other.what) for found in binders for (one, *_), (other, *_) in pairwise(found)]
    assert any(KINDS[one] == KINDS[other] for one, other in pairs)
    assert ("person", "person") not in pairs


def _first_word(lines: tuple[str, ...]) -> str:
    return next(word for line in lines for word in line.strip("#@>|- ").split() if word.isalpha() and len(word) > 3)


def test_a_binder_is_the_same_whenever_its_chance_is() -> None:
    texts = texts_in(HOUSE)

    assert len({bound(texts, texts, {}, "fr", random.Random("steady")).texts for _ in range(2)}) == 1


def test_a_sign_that_goes_with_beginnings_speaks_for_one_and_only_printed_pages_teach() -> None:
    signs = [{}, {"printed": 1.0, "face": 1.0}, {"printed": 1.0}, {"face": 1.0}]
    read = [Example(signs, [True, True, False, False])] * 20

    weights = fitted(read)

    assert weights["always"] + weights["printed"] < -1
    assert weights["always"] + weights["printed"] + weights["face"] > 1


def test_the_signs_were_weighed_by_the_papers_as_they_stand() -> None:
    assert digest() == begun.LEARNED_FROM, "a lesson changed: python -m bench.learn, bench.weigh, then bench.divide"
