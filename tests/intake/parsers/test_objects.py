"""Files set into office files as objects: packaged, bare, a document of its own; and what holds none."""

import io
import struct
import zipfile
import zlib

import pytest

from intake.parsers.limits import Budget, LimitReached, Limits
from intake.parsers.objects import files_of, set_into
from intake.parsers.ole import Ole
from tests.intake.parsers import papers
from tests.intake.parsers.compound import compound, old_slides, old_word, old_workbook, record, saved_mail

PDF = papers.pdf("Synopsis : Louise trouve la clef.")
WORD = papers.word(("", "Voici le synopsis."))
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def packaged(name: str, data: bytes) -> bytes:
    """A file as Windows packages it."""
    label = name.encode("cp1252") + b"\0"
    body = b"\x02\0" + label + b"C:\\" + label + b"\0\0\x03\0" + struct.pack("<L", len(label)) + label
    body += struct.pack("<L", len(data)) + data
    return struct.pack("<L", len(body)) + body


def with_parts(office: bytes, parts: dict[str, bytes]) -> bytes:
    """An office file with parts of these names, in the place of its own."""
    with zipfile.ZipFile(io.BytesIO(office)) as old:
        return papers.zipped({name: old.read(name) for name in old.namelist()} | parts)


def object_of(**streams: bytes) -> bytes:
    """An object as Word keeps it."""
    return compound({name.replace("ONE", "\x01"): data for name, data in streams.items()})


def texts(name: str, office: bytes) -> list[str]:
    """What stands in the files inside."""
    return [file.pages[0].text if file.pages else file.reason for file in papers.read(name, office)[1:]]


@pytest.mark.parametrize(
    ("name", "office", "part"),
    [
        ("a.docx", WORD, "word/embeddings/oleObject1.bin"),
        ("a.xlsx", papers.workbook(a=[["x"]]), "xl/embeddings/oleObject1.bin"),
        ("a.odt", papers.open_document("application/vnd.oasis.opendocument.text", "<x/>"), "Object 1"),
        ("a.odt", papers.open_document("application/vnd.oasis.opendocument.text", "<x/>"), "Obj100"),
    ],
)
@pytest.mark.parametrize(
    "inside",
    [object_of(ONEOle10Native=packaged("Synopsis.pdf", PDF)), object_of(CONTENTS=PDF), object_of(Package=PDF)],
    ids=["packaged", "bare", "package"],
)
def test_a_file_set_into_an_office_file_is_read(name: str, office: bytes, part: str, inside: bytes) -> None:
    assert texts(name, with_parts(office, {part: inside})) == ["Synopsis : Louise trouve la clef."]


def test_a_packaged_file_keeps_its_name() -> None:
    office = with_parts(WORD, {"word/embeddings/oleObject1.bin": object_of(ONEOle10Native=packaged("Été.pdf", PDF))})

    assert papers.read("a.docx", office)[1].path == "a.docx!/Été.pdf"


@pytest.mark.parametrize("part", ["word/embeddings/Synopsis.pdf", "word/embeddings/Word1.docm", "xl/embeddings/a.docx"])
def test_a_file_of_any_kind_beside_the_text_is_read(part: str) -> None:
    office = papers.workbook(a=[["x"]]) if part.startswith("xl") else WORD
    inside = PDF if part.endswith("pdf") else papers.word(("", "Synopsis : Louise trouve la clef."))

    assert texts("a.office", with_parts(office, {part: inside})) == ["Synopsis : Louise trouve la clef."]


def test_an_old_document_as_object_is_read_as_one() -> None:
    office = with_parts(WORD, {"word/embeddings/oleObject1.bin": old_word(("", "Le traitement."))})

    assert texts("a.docx", office) == ["Le traitement."]


def test_a_formula_and_a_chart_are_no_files() -> None:
    chart = object_of(Workbook=b"x" * 600, ONECompObj=b"....Excel.Chart.8\0")
    parts = {
        "word/embeddings/oleObject1.bin": object_of(**{"Equation Native": b"x" * 90}),
        "word/embeddings/b.bin": chart,
    }

    assert texts("a.docx", with_parts(WORD, parts)) == []


def test_a_damaged_object_is_held_and_costs_the_text_nothing() -> None:
    broken = object_of(CONTENTS=PDF)[:600]
    short = object_of(ONEOle10Native=b"\x09\0\0\0\x02\0a\0b\0")
    for inside in (broken, short):
        word, file = papers.read("a.docx", with_parts(WORD, {"word/embeddings/oleObject1.bin": inside}))

        assert word.pages[0].text == "Voici le synopsis."
        assert (file.outcome, file.reason) == ("held", "damaged")


def storages(document: bytes, streams: dict[str, bytes]) -> bytes:
    """An old document with these streams beside its own."""
    ole = Ole(document)
    return compound({node.name: ole.read(node) for node in ole.inside(ole.root) if not node.storage} | streams)


@pytest.mark.parametrize(
    ("name", "document", "where"),
    [
        ("a.doc", old_word(("", "Voici le synopsis.")), "ObjectPool/_1/"),
        ("a.xls", old_workbook({"a": {(0, 0): "x"}}), "MBD01/"),
    ],
)
def test_a_file_set_into_an_old_office_file_is_read(name: str, document: bytes, where: str) -> None:
    office = storages(document, {f"{where}\x01Ole10Native": packaged("Synopsis.pdf", PDF)})

    assert texts(name, office) == ["Synopsis : Louise trouve la clef."]


def test_an_object_in_a_saved_mail_is_no_mail_and_its_file_is_read() -> None:
    where = "__attach_version1.0_#00000000/__substg1.0_3701000D/\x01Ole10Native"
    office = storages(saved_mail({"0037": "Dossier", "1000": "Voici."}), {where: packaged("Synopsis.pdf", PDF)})

    assert [file.path for file in papers.read("a.msg", office)] == ["a.msg", "a.msg!/Synopsis.pdf"]
    assert texts("a.msg", office) == ["Synopsis : Louise trouve la clef."]


def test_a_document_without_bytes_of_its_own_is_held() -> None:
    office = storages(old_word(("", "Voici.")), {"ObjectPool/_1/Workbook": b"x" * 900})

    assert texts("a.doc", office) == ["format_unreadable"]


@pytest.mark.parametrize("packed", [True, False])
def test_a_file_set_into_old_slides_is_read(packed: bool) -> None:
    inside = object_of(ONEOle10Native=packaged("Synopsis.pdf", PDF))
    held = (
        record(0x1011, struct.pack("<L", len(inside)) + zlib.compress(inside), 1) if packed else record(0x1011, inside)
    )
    slides = old_slides([(0, "Voici.")])
    stream = Ole(slides).stream("PowerPoint Document") + held

    assert texts("a.ppt", storages(slides, {"PowerPoint Document": stream})) == ["Synopsis : Louise trouve la clef."]


def in_rich(program: bytes, content: bytes) -> bytes:
    """A rich text with an object in hexadecimal."""
    words = b"".join(struct.pack("<L", len(word)) + word for word in (program + b"\0", b"", b""))
    head = struct.pack("<LL", 0x501, 2) + words + struct.pack("<L", len(content))
    digits = (head + content).hex()
    lines = "\r\n".join(digits[at : at + 128] for at in range(0, len(digits), 128))
    return b"{\\rtf1 Voici.{\\object\\objemb{\\*\\objclass X}{\\*\\objdata " + lines.encode() + b"}}}"


@pytest.mark.parametrize(
    "rich",
    [
        in_rich(b"Package", packaged("Synopsis.pdf", PDF)[4:]),
        in_rich(b"AcroExch.Document", object_of(CONTENTS=PDF)),
        in_rich(b"AcroExch.Document", PDF),
    ],
    ids=["packaged", "object", "bare"],
)
def test_a_file_set_into_rich_text_is_read(rich: bytes) -> None:
    assert texts("a.rtf", rich) == ["Synopsis : Louise trouve la clef."]


def test_a_text_that_word_is_to_take_apart_is_read_though_its_file_holds_no_word() -> None:
    relations = f'<Relationships><Relationship Type="{REL}/aFChunk" Target="afchunk1.docx"/></Relationships>'
    parts = {
        "word/_rels/document.xml.rels": relations.encode(),
        "word/afchunk1.docx": papers.word(("", "Le synopsis.")),
    }
    word, chunk = papers.read("a.docx", with_parts(papers.word(), parts))

    assert (word.outcome, word.reason, chunk.pages[0].text) == ("filed", "", "Le synopsis.")


def test_a_list_of_relations_that_does_not_read_costs_the_text_nothing() -> None:
    broken = {"_rels/.rels": b"<x", "word/_rels/document.xml.rels": b"<x"}

    assert papers.only("a.docx", with_parts(WORD, broken)).pages[0].text == "Voici le synopsis."


def test_papers_under_the_names_of_leftovers_are_read() -> None:
    names = ("._Synopsis.pdf", "__MACOSX/Synopsis.pdf", "Thumbs.db")

    assert texts("a.zip", papers.zipped(dict.fromkeys(names, PDF))) == ["Synopsis : Louise trouve la clef."] * 3


def test_what_storages_lead_to_counts_before_it_is_read() -> None:
    """A hostile file led a thousand storages to one stream of 10 MB: it was read a thousand times, for a minute."""
    storage = compound({f"ObjectPool/_{number}/Package": b"x" * 5_000 for number in range(4)})
    with pytest.raises(LimitReached, match="unpacked"):
        list(set_into(storage, Budget(Limits(unpacked=12_000))))


def test_what_names_a_program_is_short_or_not_read() -> None:
    long = compound({"\x01CompObj": b"x" * 5_000 + b".Chart.", "Package": PDF})
    assert [file.path for file in files_of(long, "a", Budget(Limits()))] == ["a"]
