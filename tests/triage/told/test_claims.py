"""What is believed when several sources speak of one fact."""

from triage.told.claims import Claim, settled
from triage.values import Evidence

FORM = Claim("Lamquet Films SRL", "form", 1, "form.pdf")


def test_sources_that_say_the_same_are_all_shown_and_the_first_is_quoted() -> None:
    value, grounds = settled("company", [FORM, Claim("LAMQUET FILMS", "sheet", 3, "fiche.pdf")])

    assert value == "Lamquet Films SRL"
    assert grounds == (
        Evidence("company.form", 1, "Lamquet Films SRL", file="form.pdf"),
        Evidence("company.sheet", 3, "LAMQUET FILMS", file="fiche.pdf"),
    )


def test_a_fact_on_which_sources_disagree_is_left_open() -> None:
    value, grounds = settled("company", [FORM, Claim("Ressort Films SRL", "sheet", 3, "fiche.pdf")])

    assert value == ""
    assert [(ground.code, ground.page) for ground in grounds] == [("company.disagrees", 1), ("company.disagrees", 3)]


def test_nobody_speaks_of_it() -> None:
    assert settled("company", []) == ("", ())
