"""The marks of the texts, the moments in them, and what becomes of both on pages."""

from datetime import UTC, datetime

import pypdfium2
import pytest

from examples.moments import filled
from examples.pages import LAYOUTS, Leaf, Span, pdf_of
from examples.papers import Part, docx_of, parts_of, xlsx_of
from examples.scripts import script_of

NOW = datetime(2021, 12, 30, 9, tzinfo=UTC)
LONG = "# Long\n\n" + "\n\n".join(f"Paragraph {n} says the same as the one before it, and no more." for n in range(60))


def test_a_text_is_split_by_its_marks() -> None:
    text = "# T\n## H\none\ntwo\n\n| a | b |\n- item\n: line\n@ ADA\n> Hello.\n---\nend"

    assert parts_of(text) == (
        Part("title", "T"),
        Part("heading", "H"),
        Part("paragraph", "one two"),
        Part("row", "| a | b |"),
        Part("item", "item"),
        Part("line", "line"),
        Part("speaker", "ADA"),
        Part("speech", "Hello."),
        Part("break", ""),
        Part("paragraph", "end"),
    )


@pytest.mark.parametrize(
    ("mark", "language", "shown"),
    [
        ("{day -2}", "fr", "28 décembre 2021"),
        ("{day +2}", "nl", "1 januari 2022"),
        ("{day 0}", "de", "30. Dezember 2021"),
        ("{date -2}", "en", "28/12/2021"),
        ("{month +1}", "en", "January 2022"),
        ("{month -12}", "fr", "décembre 2020"),
        ("{year +1}", "fr", "2022"),
        ("{year}", "fr", "2021"),
        ("{yearly}", "fr", "{yearly}"),
    ],
)
def test_a_moment_is_written_in_the_language_of_its_text(mark: str, language: str, shown: str) -> None:
    assert filled(mark, NOW, language) == shown


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_every_layout_sets_a_long_text_and_says_where_it_lies(layout: str) -> None:
    data, (first, second) = pdf_of([Leaf(LONG), Leaf("# Short\n\nA line.\n\n| a | 12 |")], LAYOUTS[layout], title="T")

    assert first.first == 1
    assert second == Span(first.last + 1, len(pypdfium2.PdfDocument(data)))


def test_a_joined_text_goes_on_below_the_one_before() -> None:
    leaves = [Leaf("# Budget\n\n| a | 1 |"), Leaf("# Plan\n\n| b | 1 |", joined=True)]

    _, spans = pdf_of(leaves, LAYOUTS["sans"])

    assert spans == [Span(1, 1), Span(1, 1)]


def test_a_form_carries_its_values_as_fields() -> None:
    data, _ = pdf_of([Leaf("# Form\n\n| Title | Plot Nine |\n| Company | Ada & Söhne |")], LAYOUTS["form"])

    pdf = pypdfium2.PdfDocument(data)
    pdf.init_forms()
    lines = pdf[0].get_textpage().get_text_range().split("\r\n")

    assert pdf.get_formtype() == pypdfium2.raw.FORMTYPE_ACRO_FORM
    assert lines[-3:] == ["Form", "Title", "Company"]  # each on a line of its own


def test_word_and_excel_files_are_the_same_at_any_hour() -> None:
    text = "# T\n\n| a | 1.200 |\n\n- one"

    assert (docx_of(text), xlsx_of([("x", text)])) == (docx_of(text), xlsx_of([("x", text)]))


def test_a_screenplay_is_the_same_each_time_and_long_enough_to_be_one() -> None:
    plan = {
        "seed": 1, "title": "T", "front": ["by Ada"], "scenes": 12, "inside": "INT.", "outside": "EXT.",
        "hours": ["DAY"], "cut": "CUT TO:", "rooms": ["KITCHEN"], "open": ["QUAY"], "people": ["ADA", "BEN"],
        "actions": ["Ada waits.", "Ben leaves."], "exchanges": [["Yes?", "No."]],
    }  # fmt: skip

    script = script_of(plan)

    assert script == script_of(plan)
    assert next(part.text for part in parts_of(script) if part.kind == "heading") in (
        "1. INT. KITCHEN – DAY",
        "1. EXT. QUAY – DAY",
    )
    assert sum(part.kind == "heading" for part in parts_of(script)) == 12
