"""What words say of kinds is learned from lessons that anyone can read, and from nothing else."""

from bench.hands import Text
from bench.learn import LEARNED, counted, lessons, weights_of, written
from bench.weigh import Example, digest, example_of, fitted, pages_of
from tests.triage.papers import kinds
from triage.pieces.rules import RULES
from triage.pieces.speech import FILMED, STORY
from triage.recognise import names_of
from triage.vocabulary import weighed

ONLY_TAUGHT = {STORY, FILMED}  # stand for several kinds


def test_the_learned_file_is_what_the_lessons_teach() -> None:
    assert LEARNED.read_text(encoding="utf-8") == written(counted(lessons()))


def test_every_lesson_teaches_a_kind_that_is_judged() -> None:
    assert {kind for kind, _, _ in lessons()} <= {*kinds().kinds, *RULES, *ONLY_TAUGHT}


def test_each_kind_is_taught_in_all_four_languages() -> None:
    taught = {(kind, language) for kind, language, _ in lessons()}

    assert taught == {(kind, language) for kind, _ in taught for language in ("fr", "nl", "en", "de")}


def test_a_word_that_one_kind_uses_speaks_for_it_alone() -> None:
    counts = {"bank_details": {"fr": {"iban": 400.0, "le": 100.0}}, "cv_bio": {"fr": {"vit": 400.0, "le": 100.0}}}

    _, used = weights_of(counts)

    assert used["iban"]["bank_details"] > 0.2
    assert abs(used["le"]["cv_bio"]) < 0.01


def test_the_weights_were_learned_from_the_papers_as_they_stand() -> None:
    assert digest() == weighed.LEARNED_FROM, "a lesson changed: python -m bench.learn, then python -m bench.weigh"


def test_a_sign_that_goes_with_one_kind_moves_its_score_up() -> None:
    even = {"invoice": 0.0, "cv_bio": 0.0}
    read = [Example("invoice", {"vat": 1.0}, even, 1.0), Example("cv_bio", {"born": 1.0}, even, 1.0)] * 9

    weights = fitted(read, ["cv_bio", "invoice"])

    assert weights["vat"]["invoice"] > 0 > weights["vat"]["cv_bio"]


def test_a_paper_stands_on_pages_as_a_reader_gives_them() -> None:
    paper = Text("devbudget", "fr", ("Script | 4.000", "---", "Total | 4.000"), "Ce que cela coûte")

    pages = pages_of(paper)

    assert [page.text for page in pages] == ["Ce que cela coûte\nScript 4.000", "Total 4.000"]


def test_a_paper_is_seen_with_its_signs_and_with_the_scores_that_the_table_gives() -> None:
    paper = Text("cast", "fr", ("LÉA (34 ans), veuve, têtue. Elle ment à sa fille et répare des vélos la nuit.",) * 3)

    seen = example_of(paper, 1.0, names_of(kinds()))

    assert seen is not None
    assert seen.kind == "character_descriptions"
    assert set(seen.scores) >= {"character_descriptions", "synopsis_short"}
    assert seen.signs
