"""Words in pictures of pages: read by the real tesseract, in its cage; and what is believed of its answers."""

from dataclasses import replace
from difflib import SequenceMatcher

import pytest

from intake.lines import Row
from intake.ocr import Words, installed, read_words, words_of
from tests.effort import THOROUGH, some
from tests.intake import scans
from tests.intake.scans import TEXTS, as_picture, needs_tesseract, tesseract

HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"


def likeness(words: Words | None, text: str) -> float:
    """The part of the words that came back, in order."""
    found = words.text.split() if words else []
    return SequenceMatcher(None, text.split(), found, autojunk=False).ratio()


@needs_tesseract
@pytest.mark.parametrize("language", some(tuple(TEXTS)))
def test_a_scan_is_read_with_its_accents_in_each_language(language: str) -> None:
    if language not in tesseract().languages:
        pytest.skip(f"tesseract-ocr-{language} is not installed")
    text = " ".join([TEXTS[language]] * (2 if THOROUGH else 1))

    assert likeness(read_words(tesseract(), as_picture(scans.page(text))), text) > 0.95


@needs_tesseract
def test_a_photograph_of_a_page_is_read() -> None:
    photograph = scans.photographed(scans.page(TEXTS["fra"], "Contrat"))

    words = read_words(tesseract(), as_picture(photograph), "fr")

    assert likeness(words, f"Contrat {TEXTS['fra']}") > 0.9


@needs_tesseract
@pytest.mark.parametrize("degrees", some([90, 180, 270]))
def test_a_page_that_lies_on_its_side_is_read(degrees: int) -> None:
    if not tesseract().turns:
        pytest.skip("tesseract-ocr-osd is not installed")
    turned = scans.page(TEXTS["fra"]).rotate(degrees, expand=True)

    assert likeness(read_words(tesseract(), as_picture(turned), "fr"), TEXTS["fra"]) > 0.9


@needs_tesseract
def test_a_picture_of_nothing_gives_no_words() -> None:
    assert read_words(tesseract(), as_picture(scans.noise(600))) is None


@needs_tesseract
def test_a_title_stands_out_among_the_lines() -> None:
    words = read_words(tesseract(), as_picture(scans.page(TEXTS["fra"], "Contrat d'auteur")), "fr")

    assert words is not None
    assert [row.text for row in words.rows if row.size > 13] == ["Contrat d'auteur"]


@needs_tesseract
def test_a_page_that_takes_too_long_is_left() -> None:
    hasty = replace(tesseract(), plan=replace(tesseract().plan, seconds=1))

    assert read_words(hasty, as_picture(scans.noise(3_500))) is None


def test_without_a_language_there_is_no_reader() -> None:
    assert installed(("xxx",)) is None


def row(text: str, certainty: str = "90.5", top: str = "100", height: str = "20", line: str = "1") -> str:
    return f"5\t1\t1\t1\t{line}\t1\t10\t{top}\t50\t{height}\t{certainty}\t{text}"


def test_words_become_lines_with_the_certainty_of_their_letters() -> None:
    answer = "\n".join([HEAD, row("Note"), row("brève", "60"), row("fin", "90", "500", line="2")])

    words = words_of(answer.encode(), 1000)

    assert words == Words("Note brève\nfin", (Row("Note brève", 11.0, top=0.1), Row("fin", 11.0, top=0.5)), 0.777)


@pytest.mark.parametrize(
    "wrong",
    [
        row("x", "nan"),
        row("x", "inf"),
        row("x", top="-1"),
        row("x", top="5000"),
        row("x", height="0"),
        row("x", height="9" * 30),
        row("x", line="one"),
        row("\x00\x1b"),
        row("stain", "12"),
        "5\t1",
        "\xff" * 50,
    ],
)
def test_a_row_that_is_not_as_it_should_be_is_left_out(wrong: str) -> None:
    answer = "\n".join([HEAD, row("Note"), wrong])

    assert words_of(answer.encode("latin-1"), 1000).text == "Note"
