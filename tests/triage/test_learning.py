"""What verified pieces say of the rules, and what is proposed: little, readable, tried on other dossiers."""

from datetime import UTC, datetime

import pytest

from tests.triage.papers import file, kinds, page
from triage.learned import Learned, with_learned
from triage.learning import Counts, Look, Verified, cross_validated, looks_of, proposed, standing_words, tally
from triage.pieces.names import Names
from triage.settled import Act, Settlement

# Mostly of writing, one sentence of filming: surely an author's note, and by no more than a margin may ask for.
WHY = (
    "J'ai voulu écrire ce film parce que mon enfance m'obsède. Je n'ai jamais su raconter cette histoire à mes "
    "parents, et mes personnages ne la racontent pas davantage. Ils attendent. Le sujet est simple : qui a le droit de "
    "se souvenir ? Dans la première version, l'héroïne répondait. Je l'ai fait taire. Le cadre ne bouge pas. "
)
NIGHT = datetime(2021, 4, 15, tzinfo=UTC)


def verified(*said: str, title: str = "Note de l'auteur", text: str = WHY, dossier: int = 1) -> Verified:
    return Verified(dossier, file(page(text, title=title), name="n.pdf"), frozenset(), said, 1, 1)


def verdicts(*ones: Verified) -> list[tuple[str, str, str]]:
    return [(look.kind, look.verdict, look.found) for look in looks_of(ones, Names(kinds()))]


def settlement(number: int, *said: str, first: int = 1, last: int = 1, undone: bool = False) -> Settlement:
    at = NIGHT if undone else None
    return Settlement(number, NIGHT, "ben", Act.PIECE, "1.1", said, first, last, 1, 1, undone_at=at)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (("author_note",), [("author_note", "right", "author_note")]),
        (("director_note",), [("director_note", "wrong", "author_note")]),
        (
            ("author_note", "synopsis_short"),
            [("author_note", "right", "author_note"), ("synopsis_short", "unsure", "")],
        ),
        (("",), [("", "wrong", "author_note")]),
    ],
)
def test_rules_are_right_surely_wrong_or_unsure(said: tuple[str, ...], expected: list[tuple[str, str, str]]) -> None:
    assert verdicts(verified(*said)) == expected


def test_pages_that_nobody_could_place_are_unsure() -> None:
    assert verdicts(verified("author_note", title="", text="Bonjour à tous."))[0][1] == "unsure"


def test_the_later_of_two_words_on_the_same_pages_counts_and_an_undone_one_does_not() -> None:
    words = standing_words(
        [settlement(1, "cv_bio", last=3), settlement(2, "filmography"), settlement(3, "x", undone=True)]
    )

    assert [one.id for one in words] == [2]


def test_the_bound_is_stated_only_where_no_sure_error_was_seen() -> None:
    assert (Counts(right=60).bound, Counts(right=60, wrong=1).bound, Counts(unsure=4).bound) == (0.05, None, None)


def test_a_kind_that_was_surely_wrong_must_lead_by_more() -> None:
    looks = looks_of([verified("director_note", title="Genèse")], Names(kinds()))

    learned = proposed(looks)

    (kind, more), *_ = learned.margins
    assert (kind, more > looks[0].spare) == ("author_note", True)
    (after,) = looks_of([verified("director_note", title="Genèse")], Names(with_learned(kinds(), learned)))
    assert after.verdict == "unsure"


def test_a_title_of_several_dossiers_becomes_a_name_and_of_one_does_not() -> None:
    looks = [
        Look(number, "author_note", "unsure", title="le mot de celle qui ecrit", language="fr") for number in (1, 2)
    ]

    assert proposed(looks).names == (("author_note", "fr", "le mot de celle qui ecrit"),)
    assert not proposed(looks[:1])


def test_a_title_that_two_kinds_bear_is_no_name() -> None:
    looks = [
        Look(n, kind, "unsure", title="annexe libre") for n, kind in ((1, "cv_bio"), (2, "cv_bio"), (3, "mandate"))
    ]

    assert not proposed(looks)


def test_a_title_with_a_word_of_the_project_is_no_name() -> None:
    ones = [
        Verified(
            number, file(page(WHY, title="Tourbe et moi"), name="n.pdf"), frozenset({"tourbe"}), ("author_note",), 1, 1
        )
        for number in (1, 2)
    ]

    assert proposed(looks_of(ones, Names(kinds()))).names == ()


def tried(ones: tuple[Verified, ...]) -> tuple[dict[str, Counts], dict[str, Counts]]:
    """Counts by today's rules, and by what the other folds teach."""
    today = looks_of(ones, Names(kinds()))
    return tally(today), tally(look for looks in cross_validated(ones, today, kinds()) for look in looks)


def test_each_dossier_is_judged_by_what_the_others_teach() -> None:
    ones = tuple(verified("director_note", title="Genèse", dossier=number) for number in (1, 2))

    before, after = tried(ones)

    assert before == {"director_note": Counts(wrong=2)}
    assert after == {"director_note": Counts(unsure=2)}


def test_what_one_dossier_alone_teaches_does_not_flatter_itself() -> None:
    before, after = tried((verified("director_note", title="Genèse"),))

    assert after == before


def test_an_error_beyond_any_margin_is_left_to_the_rules() -> None:
    named = verified("director_note", title="Note d'intention de l'auteur")

    assert proposed(looks_of([named], Names(kinds()))).margins == ()


def test_nothing_learned_changes_nothing() -> None:
    assert with_learned(kinds(), Learned()) == kinds()
