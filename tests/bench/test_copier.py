"""The bench of papers from the copier: the same copies each time, without text; what they were taken for is counted."""

import random

import pypdfium2

from bench.copier import Seen, table
from bench.scans import copied
from tests.intake.parsers import papers


def test_a_copy_holds_a_picture_and_no_text() -> None:
    pages = pypdfium2.PdfDocument(copied(papers.pdf("Texte.", "Suite."), random.Random(1)))

    assert [page.get_textpage().get_text_range() for page in pages] == ["", ""]


def test_a_copy_is_the_same_each_time() -> None:
    paper = papers.pdf("Texte.")

    assert copied(paper, random.Random(1)) == copied(paper, random.Random(1))


def test_what_would_be_sure_is_counted_at_each_level_and_each_error_named() -> None:
    seen = [
        Seen("a", "fr", "cv_bio", "cv_bio", 2.5, "", 0.93),
        Seen("b", "nl", "cv_bio", "filmography", 0.5, "", 0.91),
        Seen("c", "en", "mandate", "mandate", -0.5, "weak", 0.90),
        Seen("d", "de", "mandate", "-", 0.0, "unread", 0.0),
    ]

    assert list(table(seen)) == [
        "4 papers, 1 not read, right 0.500",
        "  0 points more than would do: sure 2, precision 0.500, share of all 0.250",
        "  1 points more than would do: sure 1, precision 1.000, share of all 0.250",
        "  2 points more than would do: sure 1, precision 1.000, share of all 0.250",
        "  surely filmography, though cv_bio: hand b, nl, 0.5 points more",
    ]
