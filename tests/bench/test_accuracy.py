"""The measuring bench counts what it says it counts."""

from bench.accuracy import Tally, count_pieces, figures_of
from bench.calibration import Judged, best_thresholds
from bench.cases import Case
from tests.triage.papers import file, kinds, mail, page
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


def test_the_thresholds_chosen_keep_the_precision_asked_for() -> None:
    judged = [Judged("a", 9.0, 5.0, 3.0, True)] * 99 + [Judged("b", 9.0, 5.0, 0.7, False)] * 9

    assert best_thresholds(judged, 0.99).margin > 0.7
