"""Word files of 1997 to 2003: text by pieces, pages, headings, tables; locked, damaged and mutated ones."""

import struct
from functools import partial

import pytest

from intake.parsers.limits import Limits
from intake.parsers.ole import BadOle, Ole
from tests.intake.parsers import papers
from tests.intake.parsers.compound import compound, old_word
from tests.intake.parsers.mutants import ends_of
from triage.message import Outcome, PageForm, Readability

NOTE = old_word(
    ("heading", "Note d’intention"),
    ("", "Ada écrit sur les grues."),
    ("", "Elle tourne à Liège.\f"),
    ("heading", "Synopsis – Les grues"),
    ("bold", "Fin de l’été"),
)


only = partial(papers.only, "note.doc")


def test_the_text_comes_in_order_and_in_pages() -> None:
    found = only(NOTE)

    assert (found.media, found.outcome, found.page_count) == ("application/msword", Outcome.FILED, 2)
    assert [(page.form, page.text) for page in found.pages] == [
        (PageForm.TEXT, "Note d’intention\nAda écrit sur les grues.\nElle tourne à Liège."),
        (PageForm.TEXT, "Synopsis – Les grues\nFin de l’été"),
    ]


def test_headings_and_bold_lines_stand_out() -> None:
    lines = [(line.text, line.bold) for page in only(NOTE).pages for line in page.lines if line.bold]

    assert lines == [("Note d’intention", True), ("Synopsis – Les grues", True), ("Fin de l’été", True)]


def test_a_row_of_a_table_is_a_line_with_tabs() -> None:
    data = old_word(
        ("", "Devis"), ("cell", "Poste\x07"), ("cell", "Montant\x07"), ("row", "\x07"), ("cell", "Écrire\rà deux\x07"),
        ("cell", "12 000\x07"), ("row", "\x07"), ("", "Total"),
    )  # fmt: skip

    assert only(data).pages[0].text == "Devis\nPoste\tMontant\nÉcrire à deux\t12 000\nTotal"


def test_deleted_text_and_the_instructions_of_fields_are_left_out() -> None:
    data = old_word(
        ("deleted", "Ancien titre"),
        ("", "Voir \x13HYPERLINK \x13x\x14y\x15 z\x14le site\x15."),
        ("", "a\x1eb\x1f c\x0bd"),
    )

    assert only(data).pages[0].text.split("\n") == ["Voir le site.", "a-b c", "d"]


def test_a_section_that_goes_on_does_not_end_the_page() -> None:
    texts = (("section", "un\f"), ("section", "deux\f"), ("", "trois"))

    assert [page.text for page in only(old_word(*texts, quiet=[1])).pages] == ["un\ndeux", "trois"]


def test_headers_come_once_at_the_end_of_the_first_page() -> None:
    found = only(old_word(("", "un\f"), ("", "deux"), heads="Les grues\rLes grues\r"))

    assert [page.text for page in found.pages] == ["un\n\nLes grues", "deux"]


def test_a_locked_file_says_so() -> None:
    found = only(old_word(("", "secret"), flags=0x0300))

    assert (found.outcome, found.reason, found.readability) == (Outcome.HELD, "encrypted", Readability.ENCRYPTED)


def test_a_file_of_word_95_gives_its_words() -> None:
    text = "Note d’intention\rFin\fSuite".encode("cp1252")
    main = bytearray(0x300) + text
    struct.pack_into("<H", main, 0, 0xA5DC)
    struct.pack_into("<LL", main, 0x18, 0x300, 0x300 + len(text))
    struct.pack_into("<L", main, 0x34, len(text))

    found = only(compound({"WordDocument": bytes(main)}))

    assert [page.text for page in found.pages] == ["Note d’intention\nFin", "Suite"]


def test_an_embedded_document_does_not_hide_the_one_around_it() -> None:
    sheet = compound({"Workbook": b"x" * 5_000, "MBD001/WordDocument": b"y" * 5_000})

    around, inside = papers.read("a.xls", sheet)

    assert (around.media, inside.reason) == ("application/vnd.ms-excel", "format_unreadable")


def test_too_much_text_is_held_with_the_limit() -> None:
    found = only(old_word(("", "mot " * 500)), Limits(text=1_000))

    assert (found.outcome, found.reason, found.pages) == (Outcome.HELD, "limit:text", ())


@pytest.mark.parametrize("cut", [100, 512, 600, 2_000, 4_000])
def test_a_cut_file_is_damaged_or_gives_what_is_there(cut: int) -> None:
    assert only(NOTE[:cut]).outcome in {Outcome.HELD, Outcome.FILED}


def test_a_chain_that_returns_to_itself_ends() -> None:
    data = bytearray(compound({"long": bytes(9_000)}))
    table = len(data) - 512
    struct.pack_into("<L", data, table, 0)

    ole = Ole(bytes(data))

    assert len(ole.stream("long")) == 9_000


def test_a_missing_stream_is_damage() -> None:
    with pytest.raises(BadOle):
        Ole(compound({"a": b"x"})).stream("b")


@pytest.mark.slow
def test_400_mutants_end_in_an_outcome_within_the_limits() -> None:
    assert ends_of("note.doc", NOTE, 400) <= {
        "",
        "damaged",
        "empty",
        "encrypted",
        "format_unreadable",
        "format_unknown",
    }


def test_a_table_of_a_million_pieces_is_over_the_limit() -> None:
    main = bytearray(0x600)
    table = b"\x02" + struct.pack("<L", 12 * 300_000 + 4) + bytes(12 * 300_000 + 4)
    struct.pack_into("<HH6xH", main, 0, 0xA5EC, 0xC1, 0x0200)
    struct.pack_into("<LL", main, 0x1A2, 0, len(table))

    assert only(compound({"WordDocument": bytes(main), "1Table": table})).reason == "limit:records"
