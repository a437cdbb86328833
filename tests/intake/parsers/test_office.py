"""Word, PowerPoint and OpenDocument: text in order, headings, pages, and XML that must not be believed."""

import io
import zipfile

import docx
import pytest

from intake.parsers.limits import Limits
from tests.intake.parsers import compound, papers
from tests.intake.parsers.papers import only
from triage.message import Outcome, PageForm, Readability

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ODF = "application/vnd.oasis.opendocument."
TEXT = 'xmlns:text="t" xmlns:office="o" xmlns:style="s" xmlns:fo="f" xmlns:table="b" xmlns:draw="d"'
SLIDE = (
    '<p:sld xmlns:p="p" xmlns:a="a"><p:sp><p:nvPr>{title}</p:nvPr><a:p><a:r><a:rPr sz="{size}"/><a:t>{text}</a:t></a:r>'
    "</a:p></p:sp></p:sld>"
)
LAUGHS = (
    '<!DOCTYPE w:document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
    f"<w:document {W}><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>"
)  # fmt: skip


def document(body: str) -> bytes:
    """A .docx with this body."""
    xml = f'<?xml version="1.0"?><w:document {W}><w:body>{body}</w:body></w:document>'
    return papers.repacked(papers.word(("", "x")), word__document=xml.encode())


def slides(*texts: tuple[str, str, int]) -> bytes:
    """A .pptx of (title placeholder, text, size in hundredths of a point)."""
    parts = {"[Content_Types].xml": b"<x/>", "ppt/presentation.xml": b"<x/>"}
    for number, (title, text, size) in enumerate(texts, start=1):
        parts[f"ppt/slides/slide{number}.xml"] = SLIDE.format(title=title, text=text, size=size).encode()
    return papers.zipped(parts)


def test_the_paragraphs_of_a_word_file_come_in_order() -> None:
    found = only("a.docx", papers.word(("", "Premier."), ("", "Second – à Liège.")))

    assert [page.text for page in found.pages] == ["Premier.\nSecond – à Liège."]
    assert (found.pages[0].form, found.outcome) == (PageForm.TEXT, Outcome.FILED)


@pytest.mark.parametrize("style", ["Heading 1", "Title", "Heading 3"])
def test_a_heading_stands_out(style: str) -> None:
    prose = [("", f"Une phrase ordinaire, la numéro {number}, assez longue.") for number in range(9)]

    found = only("a.docx", papers.word(*prose[:4], (style, "Note d’intention"), *prose[4:]))

    assert "Note d’intention" in [line.text for line in found.pages[0].lines]
    assert prose[6][1] not in [line.text for line in found.pages[0].lines]


def test_a_page_break_begins_a_page() -> None:
    found = only("a.docx", papers.word(("", "Synopsis"), ("break", ""), ("", "Traitement")))

    assert [(page.number, page.text.strip()) for page in found.pages] == [(1, "Synopsis"), (2, "Traitement")]


@pytest.mark.parametrize(
    "between",
    [
        "<w:p><w:r><w:lastRenderedPageBreak/><w:t>deux</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>deux</w:t></w:r></w:p>",
        '<w:p><w:r><w:br w:type="page"/><w:lastRenderedPageBreak/><w:t>deux</w:t></w:r></w:p>',
        "<w:p><w:pPr><w:sectPr/></w:pPr></w:p><w:p><w:r><w:t>deux</w:t></w:r></w:p>",
    ],
)
def test_every_kind_of_page_break_counts_once(between: str) -> None:
    found = only("a.docx", document(f"<w:p><w:r><w:t>un</w:t></w:r></w:p>{between}"))

    assert [page.text.strip() for page in found.pages] == ["un", "deux"]


def test_a_section_that_goes_on_begins_no_page() -> None:
    going_on = '<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:pPr></w:p>'

    found = only(
        "a.docx", document(f"<w:p><w:r><w:t>un</w:t></w:r></w:p>{going_on}<w:p><w:r><w:t>deux</w:t></w:r></w:p>")
    )

    assert len(found.pages) == 1


def test_a_table_row_is_a_line_with_tabs() -> None:
    found = only("a.docx", papers.word(("", "Plan"), ("row", "Fonds|20 000|40 %"), ("", "Fin")))

    assert found.pages[0].text == "Plan\nFonds\t20 000\t40 %\nFin"


def test_deleted_words_are_left_out_and_text_boxes_said_once() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>encadré</w:t></w:r></w:p></w:txbxContent>"
    twice = (
        f"<mc:AlternateContent xmlns:mc='m'><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )

    found = only(
        "a.docx",
        document(
            f"<w:p><w:del><w:r><w:delText>effacé</w:delText></w:r></w:del><w:r>{twice}<w:t>gardé</w:t></w:r></w:p>"
        ),
    )

    assert found.pages[0].text.split() == ["encadré", "gardé"]


def test_headers_and_footers_are_read() -> None:
    made = docx.Document()
    made.add_paragraph("Le récit.")
    made.sections[0].header.paragraphs[0].text = "L’Été des grues – V3"
    out = io.BytesIO()
    made.save(out)

    assert "L’Été des grues – V3" in only("a.docx", out.getvalue()).pages[0].text


def test_the_length_a_word_file_claims_is_its_page_count() -> None:
    claim = b'<?xml version="1.0"?><Properties><Pages>14</Pages></Properties>'

    found = only("a.docx", papers.repacked(papers.word(("", "x")), docProps__app=claim))

    assert (found.page_count, len(found.pages)) == (14, 1)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (LAUGHS, "xml_doctype"),
        (f'<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:document {W}/>', "xml_doctype"),
        (f"<w:document {W}>" + "<w:p>" * 300, "limit:xml_depth"),
        (f"<w:document {W}><w:body><w:p><w:r><w:t>" + "x" * 2_000, "limit:text"),
        (f"<w:document {W}><w:p>", "damaged"),
        ("", "damaged"),
    ],
)
def test_xml_that_could_do_harm_is_held(body: str, reason: str) -> None:
    data = papers.repacked(papers.word(("", "x")), word__document=body.encode() or b" ")

    found = only("a.docx", data, Limits(text=1_000))

    assert (found.outcome, found.reason, found.pages) == (Outcome.HELD, reason, ())


def renamed(office: bytes, **names: str) -> bytes:
    """The same file as Word in a browser saves it: some of its parts under other names, which its relations tell."""
    with zipfile.ZipFile(io.BytesIO(office)) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    for before, after in names.items():
        parts = {name.replace(f"{before}.xml", after): body.replace(f"{before}.xml".encode(), after.encode())
                 for name, body in parts.items()}  # fmt: skip
    return papers.zipped(parts)


@pytest.mark.parametrize(
    "names", [{"document": "document2.xml"}, {"document": "document2.xml", "styles": "styles2.xml"}]
)
def test_a_text_under_another_name_is_found_by_the_relations(names: dict[str, str]) -> None:
    prose = [("", f"Une phrase ordinaire, la numéro {number}, assez longue.") for number in range(9)]
    plain = papers.word(*prose[:4], ("Heading 1", "Note d’intention"), *prose[4:])

    assert only("a.docx", renamed(plain, **names)).pages == only("a.docx", plain).pages


def test_a_text_that_no_relation_names_is_damaged() -> None:
    data = papers.zipped({"[Content_Types].xml": b"<x/>", "word/document2.xml": b"<x/>"})

    assert only("a.docx", data).reason == "damaged"


def test_an_empty_word_file_is_empty() -> None:
    assert only("a.docx", papers.word()).readability is Readability.EMPTY


def with_part(office: bytes, name: str) -> bytes:
    """The same file with a part more."""
    out = io.BytesIO(office)
    with zipfile.ZipFile(out, "a") as package:
        package.writestr(name, b"a picture")
    return out.getvalue()


WORDLESS = {
    "a.docx": with_part(papers.word(), "word/media/image1.jpeg"),
    "a.xlsx": with_part(papers.workbook(Feuil1=[]), "xl/media/image1.png"),
    "a.pptx": with_part(slides(("", "", 1800)), "ppt/media/image1.emf"),
    "a.odt": with_part(papers.open_document(ODF + "text", f"<office:d {TEXT}/>"), "Pictures/1000.jpg"),
    "a.odp": with_part(
        papers.open_document(ODF + "presentation", f'<office:d {TEXT}><draw:page draw:name="1"/></office:d>'),
        "Pictures/1000.jpg",
    ),
    "a.rtf": b"{\\rtf1 {\\pict\\jpegblip ffd8ff}}",
    "a.doc": compound.old_word(("", ""), heads="") + b"\xff\xd8\xff\xe0 JFIF",
    "a.ppt": compound.old_slides([]) + b"\x89PNG\r\n\x1a\n",
}


@pytest.mark.parametrize("name", WORDLESS)
def test_a_file_of_pictures_without_words_is_a_scan_and_not_empty(name: str) -> None:
    found = only(name, WORDLESS[name])

    assert (found.outcome, found.reason, found.readability) == (Outcome.FILED, "", Readability.SCAN)
    assert {page.image_share for page in found.pages} == {1.0}


def test_a_few_words_above_a_picture_leave_the_page_pictured() -> None:
    found = only("a.docx", with_part(papers.word(("", "Annexe 3")), "word/media/image1.jpeg"))

    assert (found.readability, found.pages[0].text, found.pages[0].image_share) == (
        Readability.READABLE,
        "Annexe 3",
        1.0,
    )


def test_a_letter_with_a_logo_is_a_text() -> None:
    found = only(
        "a.docx",
        with_part(
            papers.word(("", "Par la présente, nous confirmons notre intérêt pour ce film.")), "word/media/1.png"
        ),
    )

    assert (found.readability, found.pages[0].image_share) == (Readability.READABLE, 0.0)


def set_into(office: bytes, **files: bytes) -> bytes:
    """A Word file with files set into it; "chart" is a part of a chart."""
    out = io.BytesIO(office)
    with zipfile.ZipFile(out, "a") as archive:
        for name, data in files.items():
            archive.writestr("word/charts/chart1.xml" if name == "chart" else f"word/embeddings/{name}", data)
    return out.getvalue()


def test_a_sheet_set_into_a_word_file_is_a_file_inside_it() -> None:
    office = set_into(papers.word(("", "Voici le budget.")), **{"Sheet1.xlsx": papers.workbook(Budget=[["Total", 9]])})

    outer, inner = papers.read("a.docx", office)
    assert (outer.pages[0].text, outer.outcome) == ("Voici le budget.", Outcome.FILED)
    assert (inner.path, inner.outcome, inner.pages[0].label) == ("a.docx!/Sheet1.xlsx", Outcome.FILED, "Budget")


def test_the_figures_of_a_chart_are_no_file_and_word_files_within_each_other_end() -> None:
    sheet = papers.workbook(Data=[["a", 1]])
    charted = set_into(papers.word(("", "Graphique.")), **{"Sheet1.xlsx": sheet, "chart": b"<c/>"})
    nested = papers.word(("", "Au fond."))
    for _ in range(8):
        nested = set_into(papers.word(("", "Dehors.")), **{"d.docx": nested})

    assert [one.path for one in papers.read("a.docx", charted)] == ["a.docx"]
    assert len(papers.read("a.docx", nested)) == 1 + Limits().archive_depth


def test_each_slide_is_a_page_with_its_title() -> None:
    title = '<p:ph type="title"/>'

    found = only("a.pptx", slides((title, "Moodboard", 4400), ("", "Une lumière froide", 1800)))

    assert [(page.form, page.label, page.text) for page in found.pages] == [
        (PageForm.SLIDE, "Moodboard", "Moodboard"),
        (PageForm.SLIDE, "", "Une lumière froide"),
    ]
    assert found.pages[0].lines[0].size == 44.0


def test_slides_come_in_the_order_of_their_numbers() -> None:
    found = only("a.pptx", slides(*(("", f"numéro {number}", 1800) for number in range(1, 12))))

    assert [page.text for page in found.pages] == [f"numéro {number}" for number in range(1, 12)]


def test_an_open_text_gives_headings_and_pages() -> None:
    body = (
        f'<office:document {TEXT}><style:style style:name="P1"><style:paragraph-properties fo:break-before="page"/>'
        "</style:style><text:h>Synopsis</text:h><text:p>Il pleut.</text:p>"
        '<text:p text:style-name="P1">Traitement<text:tab/>1</text:p></office:document>'
    )

    found = only("a.odt", papers.open_document(ODF + "text", body))

    assert [page.text for page in found.pages] == ["Synopsis\nIl pleut.", "Traitement\t1"]
    assert found.pages[0].lines[0].text == "Synopsis"


def test_an_open_presentation_gives_slides() -> None:
    body = (
        f'<o:d xmlns:o="o" {TEXT}><draw:page draw:name="Une"><text:p>Un</text:p></draw:page>'
        '<draw:page draw:name="Deux"/></o:d>'
    )

    found = only("a.odp", papers.open_document(ODF + "presentation", body))

    assert [(page.label, page.text) for page in found.pages] == [("Une", "Un"), ("Deux", "")]


def test_an_encrypted_open_document_is_held() -> None:
    data = papers.zipped(
        {
            "mimetype": (ODF + "text").encode(),
            "META-INF/manifest.xml": b"<m:encryption-data/>",
            "content.xml": bytes(range(256)),
        }
    )

    assert (only("a.odt", data).reason, only("a.odt", data).readability) == ("encrypted", Readability.ENCRYPTED)


@pytest.mark.parametrize("stream", ["WordDocument", "PowerPoint Document"])
def test_old_office_files_that_hold_nothing_are_damaged(stream: str) -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + stream.encode("utf-16-le").ljust(128, b"\0")

    found = only("a.doc", data)

    assert (found.outcome, found.reason, found.readability) == (
        Outcome.HELD,
        "damaged",
        Readability.DAMAGED,
    )
