"""Three texts of one draft meet, and nobody's words are lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notifier.blocks import Edit, Owner, answered, as_letter, conflicts, edited, merged, text_of, typed

BASE = ("Bonjour,", "Il manque une pièce : le budget.", "Bien à vous,")
FEWER = ("Bonjour,", "Votre dossier est complet.", "Bien à vous,")
GREETED = ("Chère Ada,", *BASE[1:])
SOFTER = ("Bonjour,", "Il manque encore le budget, sans urgence.", "Bien à vous,")


CASES = {
    "nobody changed anything": (BASE, BASE, BASE, 0),
    "the facts changed": (BASE, FEWER, FEWER, 0),
    "the person changed another paragraph": (GREETED, FEWER, ("Chère Ada,", *FEWER[1:]), 0),
    "both changed the same paragraph": (SOFTER, FEWER, SOFTER, 1),
    "both wrote the same": (FEWER, FEWER, FEWER, 0),
    "the person took a paragraph out": ((BASE[0], BASE[2]), BASE, (BASE[0], BASE[2]), 0),
    "the person added one": ((*BASE, "PS : à lundi."), FEWER, (*FEWER, "PS : à lundi."), 0),
    "the facts took out what the person changed": (SOFTER, (BASE[0], BASE[2]), SOFTER, 1),
}


@pytest.mark.parametrize("case", CASES)
def test_untouched_paragraphs_follow_and_touched_ones_stay(case: str) -> None:
    mine, now, left, asked = CASES[case]

    blocks = merged(Edit(BASE, mine), now)

    assert text_of(blocks) == left
    assert conflicts(blocks) == asked


def test_a_draft_nobody_edited_is_the_machines() -> None:
    assert {block.owner for block in merged(None, BASE)} == {Owner.MACHINE}


@pytest.mark.parametrize(("update", "left"), [(True, FEWER), (False, SOFTER)])
def test_an_answer_settles_the_question(update: bool, left: tuple[str, ...]) -> None:
    after = answered(Edit(BASE, SOFTER), FEWER, 0, update=update)

    blocks = merged(after, FEWER)

    assert (text_of(blocks), conflicts(blocks)) == (left, 0)


def test_the_last_answer_leaves_no_question_where_paragraphs_were_moved() -> None:
    edit, now = Edit(("e", "a", "b"), ("a", "b", "e")), ("a",)

    after = answered(edit, now, 0, update=False)

    assert (text_of(merged(after, now)), conflicts(merged(after, now))) == (("a", "b", "e"), 0)


def test_a_question_that_is_not_there_changes_nothing() -> None:
    edit = Edit(BASE, SOFTER)

    assert answered(edit, FEWER, 3, update=True) == edit


def test_a_person_sees_no_marks_and_their_lines_stand_as_typed() -> None:
    machine = ("| Référence : X\n| Session : Y", "- une pièce")

    shown = typed(machine)
    kept = as_letter(edited(shown + "\n\nPremière ligne\nDeuxième ligne\n"), machine)

    assert shown == "Référence : X\nSession : Y\n\n- une pièce"
    assert kept == (*machine, "| Première ligne\n| Deuxième ligne")


TEXTS = st.lists(st.sampled_from(["a", "b", "c", "d", "e"]), max_size=6, unique=True).map(tuple)


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_who_changed_nothing_gets_the_others_text(base: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert text_of(merged(Edit(base, base), other)) == other
    assert text_of(merged(Edit(base, other), base)) == other


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_who_agree_are_asked_nothing(base: tuple[str, ...], other: tuple[str, ...]) -> None:
    blocks = merged(Edit(base, other), other)

    assert (text_of(blocks), conflicts(blocks)) == (other, 0)


@settings(deadline=None)
@given(TEXTS, TEXTS, TEXTS)
def test_no_word_of_a_person_is_lost(base: tuple[str, ...], mine: tuple[str, ...], now: tuple[str, ...]) -> None:
    own = [text for text in mine if text not in base]

    assert set(own) <= set(text_of(merged(Edit(base, mine), now)))


@settings(deadline=None)
@given(TEXTS, TEXTS, TEXTS, st.booleans())
def test_answering_every_question_leaves_none(
    base: tuple[str, ...], mine: tuple[str, ...], now: tuple[str, ...], update: bool
) -> None:
    edit = Edit(base, mine)

    for _ in range(conflicts(merged(edit, now))):
        edit = answered(edit, now, 0, update=update)

    assert conflicts(merged(edit, now)) == 0
