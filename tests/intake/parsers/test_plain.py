"""Files that are text: codings, HTML."""

import pytest

from intake.parsers.limits import Limits
from intake.parsers.plain import decoded
from tests.intake.parsers import papers
from tests.intake.parsers.papers import only
from triage.message import Outcome, PageForm, Readability


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_text_is_read_in_any_usual_coding(coding: str) -> None:
    found = only("note.txt", "Une note d’intention.\r\nÀ Liège.".encode(coding))

    assert [(page.form, page.text) for page in found.pages] == [(PageForm.TEXT, "Une note d’intention.\nÀ Liège.")]


@pytest.mark.parametrize("data", [b"\0\1\2\3" * 50, bytes(100), b"\x01\xfe\x02\xfd" * 99])
def test_bytes_that_are_no_text_are_not_read_as_one(data: bytes) -> None:
    assert decoded(data) is None


def test_a_letter_cut_in_two_at_the_end_is_dropped() -> None:
    assert decoded("déposé".encode()[:-1]) == "dépos"


def test_headings_of_a_text_stand_out() -> None:
    prose = (
        "Une phrase qui raconte, assez longue pour n’être pas un titre du tout, et qui continue encore un peu.\n" * 5
    )

    found = only("bible.md", f"# Les grues\n\n{prose}\n## Personnages\n\n{prose}".encode())

    assert [line.text for line in found.pages[0].lines if line.bold] == ["Les grues", "Personnages"]


def test_a_text_over_5_mib_is_held() -> None:
    found = only("a.txt", b"x" * 2_000, Limits(text=1_000))

    assert (found.outcome, found.reason, found.readability, found.pages) == (
        Outcome.HELD,
        "limit:text",
        Readability.OVER_LIMIT,
        (),
    )


def test_the_text_of_all_files_together_is_limited() -> None:
    files = papers.read(
        "a.zip", papers.zipped({"a.txt": b"x" * 600, "b.txt": b"y" * 600}), limits=Limits(message_text=1_000)
    )

    assert [one.reason for one in files] == ["", "", "limit:message_text"]


def test_a_text_of_blanks_is_empty() -> None:
    assert only("a.txt", b" \r\n\t \n").readability is Readability.EMPTY


def test_a_web_page_gives_its_words() -> None:
    page = (
        b"<!DOCTYPE html><html><head><title>t</title><style>p{}</style></head>"
        b"<body><p>Le&nbsp;synopsis</p><p>fin</p></body>"
    )

    assert only("a.html", page).pages[0].text.split() == ["Le", "synopsis", "fin"]
