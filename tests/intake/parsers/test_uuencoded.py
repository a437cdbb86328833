"""Files written into the text of a mail: taken out of it, and read."""

from binascii import b2a_uu

from intake.parsers.limits import Limits
from intake.parsers.mail import Order, read_mail
from tests.intake.parsers import papers
from triage.message import Message


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


def test_they_count_as_attachments() -> None:
    message = read(b"".join(written(f"{n}.txt", b"x") for n in range(5)), Limits(attachments=3))

    assert [one.reason for one in message.attachments] == ["", "", "", "limit:attachments", "limit:attachments"]
