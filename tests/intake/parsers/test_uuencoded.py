"""Files written into the text of a mail: taken out of it, and read."""

from base64 import b64encode
from binascii import b2a_uu

import pytest

from intake.parsers.limits import Limits
from intake.parsers.mail import Order, read_mail
from tests.intake.parsers import papers
from triage.message import Message, Outcome, Readability


def written(name: str, data: bytes) -> bytes:
    """A file as lines of text."""
    lines = b"".join(b2a_uu(data[at : at + 45], backtick=True) for at in range(0, len(data), 45))
    return b"begin 644 " + name.encode() + b"\r\n" + lines.replace(b"\n", b"\r\n") + b"`\r\nend\r\n"


def read(text: bytes, limits: Limits | None = None) -> Message:
    return read_mail(b"From: ada@lamquet.example\r\nSubject: Dossier\r\n\r\n" + text, Order(), limits)


def test_a_file_in_the_text_is_read_and_leaves_the_text() -> None:
    message = read(b"Bonjour,\r\n" + written("CV été.pdf", papers.pdf("Ada a écrit.")) + "Bien à vous".encode())

    assert message.text.split() == ["Bonjour,", "Bien", "à", "vous"]
    (found,) = message.attachments
    assert (found.path, found.media, found.pages[0].text, found.part) == (
        "CV été.pdf",
        "application/pdf",
        "Ada a écrit.",
        "1",
    )


def test_two_files_of_one_name_stay_two() -> None:
    message = read(written("a.txt", b"Ada") + written("a.txt", b"Ben"))

    assert [(one.path, one.pages[0].text) for one in message.attachments] == [("a.txt", "Ada"), ("a (2).txt", "Ben")]


def test_a_sentence_that_begins_is_no_file() -> None:
    message = read(b"begin 644 pages of it\r\nand no end\r\nend\r\n")

    assert (message.attachments, "no end" in message.text) == ((), True)


def html(text: bytes) -> Message:
    return read_mail(b"From: ada@lamquet.example\r\nContent-Type: text/html\r\n\r\n<p>Bonjour</p>" + text, Order())


def test_a_file_in_an_address_of_the_html_is_read() -> None:
    data = b64encode(papers.pdf("Ada a écrit."))
    message = html(b'<a href="data:application/pdf;name=a.pdf;base64,' + data + b'">Dossier</a>')

    (found,) = message.attachments
    assert (found.path, found.media, found.pages[0].text) == ("part 1.pdf", "application/pdf", "Ada a écrit.")
    assert message.text.split() == ["Bonjour", "Dossier"]


def test_a_page_pasted_into_the_html_is_a_scan_and_a_logo_none() -> None:
    pages = (papers.png(1_200, 1_700, 60_000), papers.png(90, 30))
    message = html(b"".join(b'<img src="data:image/png;base64,' + b64encode(one) + b'">' for one in pages))

    assert message.text == "Bonjour"
    assert [(one.outcome, one.readability, one.reason) for one in message.attachments] == [
        (Outcome.FILED, Readability.SCAN, ""),
        (Outcome.NOT_A_DOCUMENT, Readability.READABLE, "logo"),
    ]


def test_a_font_in_the_html_is_no_file() -> None:
    assert html(b"<style>@font-face{src:url(data:font/woff2;base64,d09GMgAB)}</style>").attachments == ()


@pytest.mark.parametrize(
    "start", [b"II*\0", b"MM\0*", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\x1f\x8b\x08", b"\0\0\0\x18ftypheic"]
)
def test_a_file_that_is_called_text_and_has_no_name_is_a_file(start: bytes) -> None:
    head = b"From: ada@lamquet.example\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    message = read_mail(head + b64encode(start + bytes(100)), Order())

    assert ([one.outcome for one in message.attachments], message.text) == ([Outcome.HELD], "")


def test_a_table_beside_the_text_is_a_file_and_another_form_of_it_none() -> None:
    parts = (b"plain\r\n\r\nBonjour", b"csv\r\n\r\nbudget;100", b"enriched\r\n\r\n<bold>Bonjour</bold>")
    head = b"From: ada@lamquet.example\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n"
    message = read_mail(head + b"".join(b"--b\r\nContent-Type: text/" + part + b"\r\n" for part in parts), Order())

    assert ([one.media for one in message.attachments], message.text) == (["text/csv"], "Bonjour")


def test_they_count_as_attachments() -> None:
    message = read(b"".join(written(f"{n}.txt", b"x") for n in range(5)), Limits(attachments=3))

    assert [one.reason for one in message.attachments] == ["", "", "", "limit:attachments", "limit:attachments"]
