"""Makes scans and photographs of pages as producers send them: words drawn into pictures, lit and turned."""

import io
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest
import reportlab
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from intake.ocr import Picture, Tesseract, installed

FOUND = installed()
TESSERACT = FOUND and replace(FOUND, plan=replace(FOUND.plan, seconds=120))  # a busy machine changes no outcome
needs_tesseract = pytest.mark.skipif(
    TESSERACT is None, reason="tesseract is not installed: apt install tesseract-ocr tesseract-ocr-fra …-nld …-deu"
)
FONT = Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"
TEXTS = {
    "fra": "Le présent contrat est conclu entre la société de production et l'auteure du scénario. L'auteure cède au "
    "producteur les droits d'adaptation de son œuvre pour une durée de trente mois. Fait à Liège, en deux exemplaires.",
    "nld": "Deze overeenkomst wordt gesloten tussen de productiemaatschappij en de auteur van het scenario. De auteur "
    "draagt aan de producent de rechten op bewerking van het werk over voor een periode van dertig maanden.",
    "eng": "This agreement is made between the production company and the author of the screenplay. The author grants "
    "the producer the rights of adaptation of the work for a period of thirty months. Done in two copies.",
    "deu": "Dieser Vertrag wird zwischen der Produktionsgesellschaft und der Autorin des Drehbuchs geschlossen. Sie "
    "überträgt der Produzentin ausschließlich die Rechte der Bearbeitung für einen Zeitraum von dreißig Monaten.",
}


def tesseract() -> Tesseract:
    """The installed one; only for tests that need it."""
    assert TESSERACT is not None
    return TESSERACT


def page(text: str, title: str = "", *, size: tuple[int, int] = (1240, 1754), turn: float = 0.6) -> Image.Image:
    """A scanned sheet: text on paper that is not quite white, not quite straight, not quite sharp."""
    sheet = Image.new("L", size, 244)
    pen = ImageDraw.Draw(sheet)
    pen.text((110, 120), title, font=ImageFont.truetype(str(FONT), 40), fill=25)
    font = ImageFont.truetype(str(FONT), 22)
    for number, line in enumerate(textwrap.wrap(text, 78)):
        pen.text((110, 230 + 36 * number), line, font=font, fill=35)
    turned = sheet.rotate(turn, fillcolor=244, resample=Image.Resampling.BICUBIC)
    return Image.blend(turned.filter(ImageFilter.GaussianBlur(0.6)), Image.effect_noise(size, 25), 0.1)


def photographed(sheet: Image.Image) -> Image.Image:
    """The sheet on a dark table, seen from the side, in the light of one lamp."""
    table = Image.new("L", (1700, 2300), 60)
    table.paste(sheet.resize((1400, 1980)), (150, 150))
    table = table.rotate(2.5, fillcolor=60, resample=Image.Resampling.BICUBIC)
    width, height = table.size
    corners = (20, 0, 0, height, width, height - 30, width - 60, 25)
    seen = table.transform(table.size, Image.Transform.QUAD, corners, resample=Image.Resampling.BICUBIC)
    lamp = Image.linear_gradient("L").resize(table.size).point(lambda value: 150 + value * 100 // 255)
    dark = Image.composite(seen, Image.new("L", table.size, 20), lamp)
    return dark.convert("RGB")


def noise(width: int = 1200, height: int = 0) -> Image.Image:
    """A picture of nothing, a square unless its height is given."""
    return Image.effect_noise((width, height or width), 90)


def as_picture(image: Image.Image) -> Picture:
    """An image as the child hands it over."""
    return Picture(image.width, image.height, image.convert("L").tobytes())


def as_file(image: Image.Image, kind: str = "JPEG") -> bytes:
    """An image as a file."""
    out = io.BytesIO()
    image.copy().save(out, kind)  # saving leaves traces in an image that another format stumbles over
    return out.getvalue()


def as_pdf(*pages: Image.Image | str, share: float = 1.0) -> bytes:
    """A PDF of pictures, each over the whole page, and of pages of text."""
    out = io.BytesIO()
    paper = canvas.Canvas(out, pagesize=A4)
    for one in pages:
        if isinstance(one, str):
            paper.drawString(72, 700, one)
        else:
            scan = ImageReader(io.BytesIO(as_file(one)))  # a JPEG, as scanners write it, and laid into the PDF as it is
            across, up = A4[0], A4[0] * one.height / one.width
            paper.setPageSize((across, up))
            paper.drawImage(scan, 0, 0, across * share, up * share)
        paper.showPage()
    paper.save()
    return out.getvalue()
