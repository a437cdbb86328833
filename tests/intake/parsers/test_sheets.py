"""Workbooks and tables: one page per sheet, values as a reader sees them, hidden sheets too."""

import io
from datetime import date, datetime, time

import openpyxl
import pytest

from intake.parsers import sheets
from intake.parsers.limits import Limits
from tests.intake.parsers import papers
from tests.intake.parsers.papers import only
from triage.message import Outcome, PageForm, Readability

ODS = "application/vnd.oasis.opendocument.spreadsheet"
TABLE = 'xmlns:table="b" xmlns:text="t" xmlns:o="o"'


def test_each_sheet_is_a_page_with_its_name() -> None:
    found = only("a.xlsx", papers.workbook(Devis=[["Poste", "EUR"], ["Écriture", 12_000]], Calendrier=[["Mars"]]))

    assert [(page.form, page.label, page.text) for page in found.pages] == [
        (PageForm.SHEET, "Devis", "Poste\tEUR\nÉcriture\t12000"),
        (PageForm.SHEET, "Calendrier", "Mars"),
        (PageForm.SHEET, "last", ""),
    ]
    assert [line.text for line in found.pages[0].lines] == ["Poste EUR", "Écriture 12000"]


def test_a_hidden_sheet_is_read() -> None:
    assert only("a.xlsx", papers.workbook(a=[["x"]], hidden=[["Secret"]])).pages[1].text == "Secret"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (1234.5, "1234.5"),
        (0.1 + 0.2, "0.3"),
        (48_000.0, "48000"),
        (date(2021, 4, 16), "2021-04-16"),
        (datetime(2021, 4, 16, 9, 30), "2021-04-16 09:30"),  # noqa: DTZ001 - a workbook knows no zones
        (time(9, 30), "09:30:00"),
        (True, "true"),
        ("deux\nlignes", "deux lignes"),
        ("  ", ""),
    ],
)
def test_a_cell_is_shown_as_a_reader_sees_it(value: object, shown: str) -> None:
    assert only("a.xlsx", papers.workbook(a=[["x", value]])).pages[0].text == f"x\t{shown}".rstrip("\t")


def test_a_formula_gives_the_value_last_computed() -> None:
    made = openpyxl.Workbook()
    made.active["A1"] = "Total"
    out = io.BytesIO()
    made.save(out)
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">'
        b'<c r="A1"><f>SUM(B1:B9)</f><v>48000</v></c></row></sheetData></worksheet>'
    )

    found = only("a.xlsx", papers.repacked(out.getvalue(), xl__worksheets__sheet1=sheet))

    assert found.pages[0].text == "48000"


def test_empty_rows_between_tables_become_one() -> None:
    found = only("a.xlsx", papers.workbook(a=[["un"], [], [], [], ["deux"]]))

    assert found.pages[0].text == "un\n\ndeux"


def test_a_workbook_without_a_word_is_empty() -> None:
    found = only("a.xlsx", papers.workbook(a=[]))

    assert (found.outcome, found.reason, found.readability) == (Outcome.HELD, "empty", Readability.EMPTY)


def test_a_sheet_that_spans_too_many_cells_is_held() -> None:
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">'
        b'<c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    )

    found = only("a.xlsx", papers.repacked(papers.workbook(a=[["x"]]), xl__worksheets__sheet1=sheet))

    assert (found.reason, found.readability) == ("limit:cells", Readability.OVER_LIMIT)


def test_a_workbook_that_unpacks_to_too_much_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "UNPACKED", 10_000)

    assert only("a.xlsx", papers.workbook(a=[["x" * 20_000]])).reason == "limit:office_part"


def test_the_text_of_a_workbook_is_limited() -> None:
    assert only("a.xlsx", papers.workbook(a=[["x" * 600]] * 2), Limits(text=1_000)).reason == "limit:text"


def test_a_damaged_workbook_is_held() -> None:
    found = only("a.xlsx", papers.repacked(papers.workbook(a=[["x"]]), xl__workbook=b"<workbook><sheets>"))

    assert (found.outcome, found.reason) == (Outcome.HELD, "damaged")


def test_an_open_spreadsheet_shows_its_cells_and_repeats() -> None:
    content = (
        f'<o:d {TABLE}><table:table table:name="Devis"><table:table-row>'
        "<table:table-cell><text:p>Poste</text:p></table:table-cell>"
        '<table:table-cell table:number-columns-repeated="2"><text:p>1 000,00 €</text:p></table:table-cell>'
        '</table:table-row><table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></o:d>'
    )

    found = only("a.ods", papers.open_document(ODS, content))

    assert [(page.label, page.text) for page in found.pages] == [("Devis", "Poste\t1 000,00 €\t1 000,00 €")]


def test_an_open_spreadsheet_that_repeats_without_end_is_held() -> None:
    content = (
        f'<o:d {TABLE}><table:table table:name="x"><table:table-row table:number-rows-repeated="1048576">'
        '<table:table-cell table:number-columns-repeated="16384"><text:p>bombe bombe</text:p></table:table-cell>'
        "</table:table-row></table:table></o:d>"
    )

    assert only("a.ods", papers.open_document(ODS, content)).reason == "limit:text"


@pytest.mark.parametrize(
    "text", ["Poste;EUR\nÉcriture;12,5", 'Poste,EUR\nÉcriture,"12,5"', "Poste\tEUR\nÉcriture\t12,5"]
)
@pytest.mark.parametrize("coding", ["utf-8", "cp1252", "utf-8-sig"])
def test_a_table_of_text_is_one_sheet(text: str, coding: str) -> None:
    found = only("a.csv", text.encode(coding))

    assert (found.media, found.pages[0].form) == ("text/csv", PageForm.SHEET)
    assert found.pages[0].text == "Poste\tEUR\nÉcriture\t12,5"
