"""Mails that a gateway or a script broke on their way: the files in them are found all the same."""

import base64
import time

import pytest

from intake.parsers.coding import decoded
from intake.parsers.mail import Order, read_mail
from tests.intake.parsers import papers
from triage.message import Message

PDF = papers.pdf("Synopsis : Louise trouve la clef.")
TOP = b"From: Ada <ada@lamquet.example>\r\nSubject: Dossier\r\nMIME-Version: 1.0\r\n"
TYPE = b'Content-Type: multipart/mixed; boundary="b"\r\n'
LETTERS = base64.encodebytes(PDF).replace(b"\n", b"\r\n")


def parts(encoding: bytes, content: bytes) -> bytes:
    """The body of a mail with a text and a file."""
    text = b"--b\r\nContent-Type: text/plain\r\n\r\nVoici notre dossier.\r\n"
    named = b'--b\r\nContent-Type: application/pdf; name="Synopsis.pdf"\r\n'
    return text + named + encoding + b"\r\n" + content + b"\r\n--b--\r\n"


def read(mail: bytes) -> Message:
    """A mail as it is read."""
    return read_mail(mail, Order())


def encoding(name: str) -> bytes:
    """The header that says how a part is encoded."""
    return f"Content-Transfer-Encoding: {name}\r\n".encode()


@pytest.mark.parametrize(
    ("said", "content"),
    [
        (b"", LETTERS),
        (encoding("7bit"), LETTERS),
        (encoding("quoted-printable"), LETTERS),
        (encoding("7bit") + encoding("base64"), LETTERS),
        (encoding("base64"), base64.encodebytes(LETTERS)),
        (encoding("base64"), PDF),
    ],
    ids=["not said", "said to be none", "said to be another", "said twice", "done twice", "said and not done"],
)
def test_a_file_is_decoded_by_what_it_shows_where_its_header_is_wrong(said: bytes, content: bytes) -> None:
    (file,) = read(TOP + TYPE + b"\r\n" + parts(said, content)).attachments

    assert (file.media, file.pages[0].text) == ("application/pdf", "Synopsis : Louise trouve la clef.")


def test_a_text_that_begins_like_a_file_stays_a_text() -> None:
    assert decoded(b"JVBERi0 : c'est ainsi que commence un PDF.", "") == b"JVBERi0 : c'est ainsi que commence un PDF."


def test_looking_for_an_encoding_costs_time_in_proportion() -> None:
    begun = time.perf_counter()
    decoded(b"JVBERi0" + b" " * 1_000_000 + b"!", "")

    assert time.perf_counter() - begun < 1


@pytest.mark.parametrize(
    "head",
    [
        TOP,
        TOP + b"Content-Type: text/plain\r\n" + TYPE,
        TOP + b'Content-Type: text/html; boundary="b"\r\n',
        TOP + b"\r\n" + TYPE + b"X-Mailer: PHP/5\r\n\r\nThis is a multi-part message in MIME format.\r\n",
    ],
    ids=["no type", "two types", "another type", "a header that ended early"],
)
def test_the_parts_of_a_mail_whose_header_does_not_announce_them_are_found(head: bytes) -> None:
    mail = read(head + b"\r\n" + parts(encoding("base64"), LETTERS))

    assert mail.text.strip() == "Voici notre dossier."
    assert [file.pages[0].text for file in mail.attachments] == ["Synopsis : Louise trouve la clef."]


def test_the_source_of_a_mail_shown_below_words_stays_text() -> None:
    mail = read(TOP + b"\r\nVoyez la source :\r\n\r\n" + parts(encoding("base64"), LETTERS))

    assert mail.attachments == ()
    assert mail.text.startswith("Voyez la source")


MAIL = TOP + TYPE + b"\r\n" + parts(encoding("base64"), LETTERS)


@pytest.mark.parametrize(
    "above", [b"From - Mon Apr 12 10:00:00 2021\r\n", b"From ada@x.example Mon\n", b"1234      \n"]
)
def test_a_mail_saved_as_a_file_is_read_whatever_its_program_writes_above(above: bytes) -> None:
    mail, file = papers.read("m.eml", above + MAIL)

    assert (mail.pages[0].text.strip(), file.pages[0].text) == (
        "Voici notre dossier.",
        "Synopsis : Louise trouve la clef.",
    )


def test_a_mailbox_saved_as_a_file_is_held_when_it_holds_more_than_one_mail() -> None:
    separated = b"From ada@x.example Mon Apr 12 10:00:00 2021\r\n" + MAIL
    (file,) = papers.read("Dossier.mbox", separated + b"\r\n" + separated)

    assert (file.outcome, file.reason) == ("held", "archive_unsupported")


def test_a_page_saved_with_its_pictures_is_read() -> None:
    page = (
        b"Content-Type: text/html; charset=utf-8\r\n"
        + encoding("quoted-printable")
        + b"\r\n<p>Synopsis : =C3=A9t=C3=A9</p>"
    )
    saved = (
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n' + page + b"\r\n--b--\r\n"
    )

    assert papers.only("synopsis.doc", saved).pages[0].text == "Synopsis : été"


def alternative(plain: str, html: str) -> bytes:
    """A mail whose text comes in two forms."""
    forms = (("plain", plain), ("html", html))
    shown = "".join(f"--b\r\nContent-Type: text/{form}; charset=utf-8\r\n\r\n{text}\r\n" for form, text in forms)
    return TOP + TYPE.replace(b"mixed", b"alternative") + f"\r\n{shown}--b--\r\n".encode()


@pytest.mark.parametrize(
    "plain", ["", " \r\n\r\n", "This message needs an HTML viewer.", "Ce message ne s'affiche pas ici."]
)
def test_a_plain_form_that_says_nothing_does_not_hide_the_text(plain: str) -> None:
    mail = read(alternative(plain, "<p>Bonjour,</p><p>Nous retirons notre dossier <b>Tourbe</b>.</p>"))

    assert mail.text == "Bonjour,\n\nNous retirons notre dossier Tourbe."


@pytest.mark.parametrize(
    ("plain", "html"),
    [
        ("Voir https://x.example/a", '<p>Voir <a href="https://x.example/a">ici</a></p>'),
        ("[cid:image001.png]", '<img src="cid:image001.png">'),
        ("*Bonjour*,\r\nmerci.", "<p><b>Bonjour</b>,<br>merci.</p>"),
    ],
)
def test_a_plain_form_that_says_the_same_is_the_text(plain: str, html: str) -> None:
    assert read(alternative(plain, html)).text == plain.replace("\r\n", "\n")


def test_a_plain_form_of_a_person_is_kept_beside_html_of_a_mere_signature() -> None:
    """Its words were gone, and with them that the budget comes tomorrow."""
    mail = read(alternative("Voici notre dossier. Le budget suivra demain.", "<p>Les Films du Nord, Liège</p>"))

    assert mail.text == "Voici notre dossier. Le budget suivra demain.\n\nLes Films du Nord, Liège"
