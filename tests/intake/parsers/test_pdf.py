"""PDF: text, prominent lines, pictures, bookmarks, fields, passwords, files inside."""

import io
from collections.abc import Mapping
from functools import partial

import pypdf
import pytest
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from intake.parsers.limits import Limits
from tests.intake.parsers import papers
from triage.message import FormField, Line, Outcome, OutlineEntry, Readability, Setting

PROSE = [(f"Ligne {number} du récit, sans rien de plus.", "Helvetica", 11, 140 + 14 * number) for number in range(20)]


only = partial(papers.only, "dossier.pdf")


def sealed(data: bytes, user: str, owner: str = "owner") -> bytes:
    """The same PDF, encrypted with AES-256."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    writer.encrypt(user, owner, algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def pictured(share: float, text: str = "") -> bytes:
    """A page with a picture over that part of it."""
    from PIL import Image

    out = io.BytesIO()
    paper = canvas.Canvas(out, pagesize=A4)
    picture = ImageReader(Image.new("RGB", (40, 40), "grey"))
    paper.drawImage(picture, 0, 0, A4[0], A4[1] * share)
    if text:
        paper.drawString(72, 800, text)
    paper.save()
    return out.getvalue()


def test_each_page_gives_its_text() -> None:
    found = only(papers.pdf("Le synopsis.", "La note d’intention."))

    assert [page.text for page in found.pages] == ["Le synopsis.", "La note d’intention."]
    assert (found.media, found.outcome, found.page_count) == ("application/pdf", Outcome.FILED, 2)


def test_a_title_stands_out_by_size_and_weight() -> None:
    found = only(papers.pdf([("Note de production", "Helvetica-Bold", 18, 80), *PROSE]))

    title = found.pages[0].lines[0]
    assert (title.text, title.size, title.bold) == ("Note de production", 18.0, True)
    assert title.top == pytest.approx(80 / A4[1], abs=0.03)


def test_ordinary_lines_do_not_stand_out() -> None:
    found = only(papers.pdf([("Note de production", "Helvetica-Bold", 18, 80), *PROSE]))

    assert (
        Line("Ligne 7 du récit, sans rien de plus.", 11.0, False, found.pages[0].lines[0].top)
        not in found.pages[0].lines
    )
    assert len(found.pages[0].lines) < 5


def test_a_page_number_at_the_foot_is_kept() -> None:
    found = only(papers.pdf([*PROSE, ("12 / 40", "Helvetica", 9, 810)]))

    assert found.pages[0].lines[-1].text == "12 / 40"


def test_at_most_24_lines_stand_out() -> None:
    shouting = [(f"{number}. TITRE", "Helvetica-Bold", 20, 40 + 20 * number) for number in range(35)]

    found = only(papers.pdf([*shouting, *PROSE]))

    assert len(found.pages[0].lines) == 24


def test_the_top_of_a_turned_page_is_where_a_reader_sees_it() -> None:
    line = [("Tourné", "Helvetica", 11, 400)]

    tops = [only(papers.pdf(line, rotate=turn)).pages[0].lines[0].top for turn in (0, 90, 180, 270)]

    long, wide = 400 / A4[1], 72 / A4[1]  # reportlab swaps the sides of a page that it turns
    assert tops == pytest.approx([long, wide, 1 - long, 1 - wide], abs=0.02)


def test_words_divided_at_the_end_of_a_line_are_joined() -> None:
    found = only(papers.pdf([("Un long trai-", "Helvetica", 11, 100), ("tement de vingt pages", "Helvetica", 11, 114)]))

    assert found.pages[0].text == "Un long traitement de vingt pages"


def test_bookmarks_give_title_page_and_level() -> None:
    found = only(papers.pdf("un", "deux", bookmarks=["Synopsis", "Traitement"]))

    assert found.outline == (OutlineEntry("Synopsis", 1), OutlineEntry("Traitement", 2))


def test_how_each_page_is_set_tells_papers_of_two_programs_apart() -> None:
    out = io.BytesIO()
    paper = canvas.Canvas(out, pagesize=(400, 600))
    paper.setFont("Times-Bold", 20)
    paper.drawString(90, 550, "Note")
    paper.setFont("Times-Roman", 11)
    paper.drawString(50, 500, "Une note d'intention que quelqu'un a mise en Times.")
    paper.showPage()
    paper.setPageSize((600, 400))
    paper.setFont("Courier", 9)
    paper.drawString(80, 300, "Un budget, couché.")
    paper.showPage()
    paper.setPageSize((400, 600))
    paper.setPageRotation(90)  # a landscape page that is shown upright
    paper.showPage()
    paper.save()

    assert [page.setting for page in only(out.getvalue()).pages] == [
        Setting(400.0, 600.0, 11.0, "Times-Roman", 50.0),
        Setting(600.0, 400.0, 9.0, "Courier", 80.0),
        Setting(400.0, 600.0),
    ]


def test_a_form_gives_what_the_producer_wrote() -> None:
    out = io.BytesIO()
    paper = canvas.Canvas(out)
    paper.acroForm.textfield(name="titre", value="L'Été des grues", x=72, y=700)
    paper.acroForm.checkbox(name="adaptation", checked=True, x=72, y=600)
    paper.showPage()
    paper.save()

    assert only(out.getvalue()).fields == (
        FormField("titre", "L'Été des grues", page=1),
        FormField("adaptation", "Yes", page=1),
    )


def test_a_page_that_is_a_picture_is_a_scan() -> None:
    found = only(pictured(1.0))

    assert (found.readability, found.outcome) == (Readability.SCAN, Outcome.FILED)
    assert found.pages[0].image_share == pytest.approx(1.0, abs=0.01)


def test_a_picture_beside_text_is_measured_and_readable() -> None:
    found = only(pictured(0.5, "Une affiche"))

    assert found.readability is Readability.READABLE
    assert found.pages[0].image_share == pytest.approx(0.5, abs=0.01)


def test_a_pdf_of_blank_pages_is_empty() -> None:
    found = only(papers.pdf([], []))

    assert (found.outcome, found.reason, found.readability) == (Outcome.HELD, "empty", Readability.EMPTY)


def test_a_pdf_protected_against_changes_only_is_read() -> None:
    found = only(sealed(papers.pdf("Le synopsis."), user=""))

    assert (found.readability, found.pages[0].text) == (Readability.READABLE, "Le synopsis.")


def test_a_pdf_under_a_password_waits_for_a_person() -> None:
    found = only(sealed(papers.pdf("Le synopsis."), user="grues"))

    assert (found.outcome, found.reason, found.readability) == (Outcome.HELD, "encrypted", Readability.ENCRYPTED)
    assert found.pages == ()


def test_a_password_from_the_mail_opens_a_pdf() -> None:
    found = only(sealed(papers.pdf("Le synopsis."), user="grues"), passwords=("faux", "grues"))

    assert (found.readability, found.pages[0].text) == (Readability.READABLE, "Le synopsis.")


def pinned(name: str, data: bytes) -> bytes:
    """A page with a file pinned to it, as a comment."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(papers.pdf("Page de garde")))
    stream = StreamObject()
    stream.set_data(data)
    kept = DictionaryObject({NameObject("/F"): writer._add_object(stream)})
    file: dict[str, PdfObject] = {"/F": TextStringObject(name), "/EF": kept}
    place = ArrayObject([NumberObject(side) for side in (50, 50, 70, 70)])
    mark: dict[str, PdfObject] = {"/Subtype": NameObject("/FileAttachment"), "/Rect": place, "/FS": _dictionary(file)}
    writer.pages[0][NameObject("/Annots")] = ArrayObject([writer._add_object(_dictionary(mark))])
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _dictionary(entries: Mapping[str, PdfObject]) -> DictionaryObject:
    return DictionaryObject({NameObject(name): value for name, value in entries.items()})


def test_a_file_pinned_to_a_page_is_read() -> None:
    cover, inside = papers.read("dossier.pdf", pinned("Synopsis.pdf", papers.pdf("Louise trouve la clef.")))

    assert (cover.outcome, inside.path) == (Outcome.FILED, "dossier.pdf!/Synopsis.pdf")
    assert inside.pages[0].text == "Louise trouve la clef."


def test_files_inside_a_portfolio_are_read() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(papers.pdf("Couverture")))
    writer.add_attachment("Budget.txt", b"Total 48 000 EUR")
    out = io.BytesIO()
    writer.write(out)

    cover, inside = papers.read("dossier.pdf", out.getvalue())

    assert (inside.path, inside.pages[0].text) == ("dossier.pdf!/Budget.txt", "Total 48 000 EUR")
    assert cover.pages[0].text == "Couverture"


def test_more_than_1000_pages_are_held_with_the_limit() -> None:
    found = only(papers.pdf("un", "deux", "trois"), limits=Limits(pdf_pages=2))

    assert (found.outcome, found.reason, found.page_count) == (Outcome.HELD, "limit:pdf_pages", 3)
    assert found.readability is Readability.OVER_LIMIT


def test_a_broken_cross_reference_is_repaired() -> None:
    data = papers.pdf("Le synopsis.").replace(b"startxref\n", b"startxref\n9")

    assert only(data).pages[0].text == "Le synopsis."


@pytest.mark.parametrize("cut", [20, 60, 200])
def test_a_truncated_pdf_is_damaged(cut: int) -> None:
    found = only(papers.pdf("Le synopsis.")[:cut])

    assert (found.outcome, found.reason, found.readability) == (Outcome.HELD, "damaged", Readability.DAMAGED)


def test_bytes_before_the_pdf_do_not_matter() -> None:
    assert only(b"\r\n\r\n bytes" + papers.pdf("Le synopsis.")).media == "application/pdf"


@pytest.mark.parametrize("catalog", [b"/NeedsRendering true", b""])
def test_a_form_that_only_one_program_shows_is_said_so(catalog: bytes) -> None:
    data = papers.raw_pdf(
        {
            1: b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]/XFA 5 0 R>>" + catalog + b">>",
            2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 6 0 R>>>>>>",
            4: b"<</Length 38>>stream\nBT /F 12 Tf 9 99 Td (Please wait) Tj ET\nendstream",
            5: b"<</Length 11>>stream\n<xdp></xdp>\nendstream",
            6: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        }
    )

    found = only(data)

    assert (found.outcome, found.reason, found.readability) == (Outcome.HELD, "xfa_form", Readability.UNSUPPORTED)


def test_what_was_typed_into_a_flattened_form_stands_beside_its_label() -> None:
    asks = ["Titre :", "Durée :", "Langue :", "Auteurs :", "Budget :", "Montant :"]
    labels = [(label, "Helvetica", 9, 100 + 20 * row) for row, label in enumerate(asks)]
    out = io.BytesIO()
    paper = canvas.Canvas(out, pagesize=A4)
    for text, font, size, top in labels:
        paper.setFont(font, size)
        paper.drawString(72, A4[1] - top, text)
    for row, value in enumerate(("Tourbe", "95 min", "", "Ada", "", "12.500,00 €")):
        paper.drawString(220, A4[1] - 100 - 20 * row, value)
    paper.save()

    (page,) = only(out.getvalue()).pages

    answered = ["Titre : Tourbe", "Durée : 95 min", "Langue :", "Auteurs : Ada", "Budget :", "Montant : 12.500,00 €"]
    assert page.text.splitlines()[:6] == answered
