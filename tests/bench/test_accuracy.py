"""The measuring bench counts what it says it counts."""

from bench.accuracy import Tally, count_pieces, figures_of
from bench.calibration import Judged, calibrate, fitted
from bench.cases import Case
from tests.triage.papers import file, kinds, mail, page
from triage.pieces.certainty import Verdict
from triage.recognise import recognise

BUDGET = """
Scénariste | 12 000 €
Script doctor | 3 000 €
Repérages | 2 500 €
Frais généraux | 1 855 €
TOTAL | 19 355 €
"""


def counted(kind: str) -> Tally:
    """The tally of one budget of which the truth says `kind`."""
    message = mail(file(page(BUDGET, title="Devis de développement"), name="a.pdf"))
    piece = {"kind": kind, "file": "a.pdf", "first_page": 1, "last_page": 1}
    tally = Tally()
    count_pieces(Case("one", "01.eml", message, {}, {"piece": [piece]}), recognise(message, kinds()), tally)
    return tally


def test_a_piece_found_where_it_is_counts_as_right_sure_and_exact() -> None:
    figures = figures_of(counted("development_budget"))

    assert (figures["right"], figures["sure_precision"], figures["coverage"], figures["exact_boundaries"]) == (
        1,
        1,
        1,
        1,
    )


def test_a_sure_piece_of_another_kind_is_an_error_of_both_and_stands_in_the_table() -> None:
    figures = figures_of(counted("filmography"))

    assert (figures["right"], figures["sure_precision"]) == (0, 0)
    assert figures["confused"] == {"filmography as development_budget": 1}


def test_an_error_never_seen_has_the_bound_of_three_over_the_cases() -> None:
    assert figures_of(counted("development_budget"))["sure_errors_bound"] == 3.0


def test_an_error_that_was_seen_has_no_such_bound() -> None:
    assert figures_of(counted("filmography"))["sure_errors_bound"] is None


def judged(hand: str, margin: float, *, right: bool) -> Judged:
    """A segment judged with such a lead over its best rival."""
    return Judged(hand, Verdict("cv_bio", "", "filmography", 8.0, 5.0, margin, 0.5), right)


def test_a_balance_is_fitted_that_trusts_a_lead_when_leads_are_right() -> None:
    seen = [judged("a", 6.0, right=True)] * 60 + [judged("a", 0.5, right=False)] * 40

    assert fitted(seen).margin > 0.2


def test_each_hand_is_held_against_a_balance_fitted_on_the_others() -> None:
    seen = [judged(hand, 6.0, right=True) for hand in "ab" for _ in range(50)]

    assert "a             1.000/" in calibrate(seen)
