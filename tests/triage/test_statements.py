"""A statement is the author's, the director's or the producer's by what it speaks of, whatever stands above it."""

import pytest

from tests.triage.papers import kinds, page, sure
from triage.recognise import names_of

WRITING = """
I started writing this story the winter my father sold the boat. For years I told it at dinners as a joke, and each
time the laughter came a little later. What I want to write is the moment before a family decides to lie. My characters
are not bad people. The first draft was all dialogue and I have cut most of it. I have three endings in a drawer.
"""
STAGING = """
I will shoot this film with one lens and in the order of the story, because the actors should not know more than the
people they play. The camera stays at the height of the child. The light is low and we will not add to it. Sound matters
more to me than music. I rehearse for three weeks. The edit is slow at first.
"""
MAKING = """
We hold the option on the novel until 2023 and have financed the first draft from our own funds. The film is budgeted at
2.4 million euros. We expect a third from Belgium with tax shelter, the rest from a sales agent and a broadcaster. The
audience is that of our previous film, 38,000 admissions in six countries. Our co-producer has written to the fund.
"""


@pytest.mark.parametrize(
    ("title", "text", "kind"),
    [
        ("Author's statement", WRITING, "author_note"),
        ("Statement", WRITING, "author_note"),
        ("Writer-director's note", WRITING, "author_note"),
        ("Statement of intent", STAGING, "director_note"),
        ("Writer-director's note", STAGING, "director_note"),
        ("Statement", STAGING, "director_note"),
        ("Producer's statement", MAKING, "producer_note"),
        ("Note of intent", MAKING, "producer_note"),
    ],
)
def test_what_a_statement_speaks_of_says_whose_it_is(title: str, text: str, kind: str) -> None:
    assert sure(page(text, title=title)) == [kind]


@pytest.mark.parametrize(
    "title",
    [
        "Writer-director's note",
        "Note de l'autrice-réalisatrice",
        "Nota van de auteur-regisseur",
        "Statement der Autorin und Regisseurin",
    ],
)
def test_a_note_by_who_writes_and_directs_is_named_as_both(title: str) -> None:
    named = {naming.kind for naming in names_of(kinds()).in_title(title) if naming.share >= 0.9}

    assert named == {"author_note", "director_note"}


@pytest.mark.parametrize("title", ["Motivatie", "Author's statement", "Statement der Autorin"])
def test_an_authors_statement_is_named_in_each_language(title: str) -> None:
    assert [naming.kind for naming in names_of(kinds()).in_title(title)] == ["author_note"]


def test_a_statement_alone_is_no_declaration() -> None:
    assert names_of(kinds()).in_title("Statement") == ()
