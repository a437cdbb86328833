"""Every format of this folder that is not of the usual ones, read in the real confined child."""

import base64

import pytest

from intake.body import Body
from intake.sandbox import Reader
from tests.intake.parsers import papers, test_objects, test_pdf, test_rich, test_shortcuts, test_signed
from tests.intake.parsers.compound import old_slides, old_word, saved_mail
from tests.intake.parsers.test_iwork import INDEX, PREVIEW
from tests.intake.parsers.test_sevenzip import FILES, WAYS, archive
from triage.message import Message

PACKAGED = test_objects.object_of(ONEOle10Native=test_objects.packaged("Été.txt", b"Le synopsis."))
OLD = {
    "note.doc": old_word(("heading", "Le synopsis."), ("", "– été")),
    "bible.ppt": old_slides([(0, "Le synopsis.")]),
    "dossier.msg": saved_mail({"0037": "x", "1000x": "Le synopsis."}, [{"3707": "a.txt", "3701": b"Le devis."}]),
    "rtf.msg": saved_mail({"1009": test_rich.packed(b"{\\rtf1 Le synopsis.}", size=21)}),
    "note.rtf": rb"{\rtf1\ansi\ansicpg1250 Le synopsis. \'e8}",
    "mac.rtf": rb"{\rtf1\mac Le synopsis. \'8e}",
    "bible.pages": papers.zipped({**INDEX, "QuickLook/Preview.pdf": PREVIEW}),
    "smime.p7m": test_signed.in_pieces(b"Content-Type: text/plain\r\n\r\nLe synopsis."),
    "letters.p7m": base64.encodebytes(test_signed.in_pieces(b"Le synopsis.")),
    "objects.docx": test_objects.with_parts(papers.word(), {"word/embeddings/oleObject1.bin": PACKAGED}),
    "objects.rtf": test_objects.in_rich(b"Package", test_objects.packaged("a.txt", b"Le synopsis.")[4:]),
    "pinned.pdf": test_pdf.pinned("a.txt", b"Le synopsis."),
    "page.mht": b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n\nLe synopsis.\n--b--",
    **{f"{way}.7z": archive({"a.txt": b"Le synopsis.", **FILES}, way) for way in WAYS},
}


def read(reader: Reader, name: str, data: bytes) -> Message:
    with Body.of(papers.mail({name: data})) as body:
        message = reader.read(body)
    assert isinstance(message, Message)
    return message


@pytest.mark.parametrize("name", OLD)
def test_the_child_reads_what_the_tests_read(reader: Reader, name: str) -> None:
    message = read(reader, name, OLD[name])

    assert message.attachments == papers.message({name: OLD[name]}).attachments
    assert "Le synopsis." in "".join(page.text for one in message.attachments for page in one.pages)


@pytest.mark.parametrize("name", test_shortcuts.SHORTCUTS)
def test_the_child_finds_the_link_of_a_shortcut(reader: Reader, name: str) -> None:
    message = read(reader, name, test_shortcuts.SHORTCUTS[name])

    assert [link.url for link in message.links] == [test_shortcuts.URL]
