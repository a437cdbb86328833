"""Excel files of 1997 to 2003: sheets and cells; locked, wide, damaged and mutated ones."""

from functools import partial

from tests.intake.parsers import papers
from tests.intake.parsers.compound import old_workbook
from tests.intake.parsers.mutants import ends_of
from triage.message import Outcome, PageForm, Readability

BUDGET = old_workbook(
    {
        "Devis écriture": {(0, 0): "Poste", (0, 1): "Montant", (1, 0): "Scénariste – Zoé", (1, 1): 12_000.0},
        "PdF": {(0, 0): "Plan de financement", (2, 1): 48_000.5},
    }
)


only = partial(papers.only, "devis.xls")


def test_each_sheet_is_a_page_with_its_cells() -> None:
    found = only(BUDGET)

    assert (found.media, found.outcome) == ("application/vnd.ms-excel", Outcome.FILED)
    assert [(page.form, page.label, page.text) for page in found.pages] == [
        (PageForm.SHEET, "Devis écriture", "Poste\tMontant\nScénariste – Zoé\t12000"),
        (PageForm.SHEET, "PdF", "Plan de financement\n\n\t48000.5"),
    ]


def test_a_locked_file_says_so() -> None:
    found = only(old_workbook({"a": {(0, 0): "x"}}, locked=True))

    assert (found.reason, found.readability) == ("encrypted", Readability.ENCRYPTED)


def test_cells_in_far_corners_are_over_the_limit() -> None:
    assert only(old_workbook({"a": {(0, 0): 1.0, (65_535, 255): 2.0}})).reason == "limit:cells"


def test_the_sheets_together_are_counted() -> None:
    wide = {(0, 0): 1.0, (65_535, 30): 2.0}

    assert only(old_workbook({"a": wide})).outcome is Outcome.FILED
    assert only(old_workbook({"a": wide, "b": wide, "c": wide})).reason == "limit:cells"


def test_a_rectangle_begins_where_its_first_cell_stands() -> None:
    assert only(old_workbook({"a": {(65_535, 255): "Total"}})).pages[0].text.strip() == "Total"


def test_300_mutants_end_in_an_outcome_within_the_limits() -> None:
    ends = ends_of("devis.xls", BUDGET, 300)

    assert ends <= {"", "damaged", "empty", "encrypted", "format_unreadable", "format_unknown", "limit:cells"}
