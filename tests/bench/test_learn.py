"""What words say of kinds is learned from lessons that anyone can read, and from nothing else."""

from bench.learn import LEARNED, counted, lessons, weights_of, written
from tests.triage.papers import kinds
from triage.rules import RULES
from triage.speech import FILMED, STORY

ONLY_TAUGHT = {STORY, FILMED}  # stand for several kinds


def test_the_learned_file_is_what_the_lessons_teach() -> None:
    assert LEARNED.read_text(encoding="utf-8") == written(*weights_of(counted()))


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
