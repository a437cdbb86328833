"""Turns a PDF into pictures of its pages, as a scanner would, with or without the text a machine read from them."""

import io
import random

import pypdfium2
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

MISREAD = (("rn", "m"), ("l", "1"), ("I", "l"), ("é", "e"), ("ô", "o"), ("ü", "u"), ("0", "O"), ("fi", "f i"),
           (" de ", " cle "), ("cl", "d"), ("’", "'"), ("ij", "y"), (",", "."), ("ß", "B"))  # fmt: skip


def scanned(pdf: bytes, chance: random.Random, *, read: bool) -> bytes:
    """The same pages as pictures, a little askew; `read` lays the misread text under them."""
    source, out = pypdfium2.PdfDocument(pdf), io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for page in source:
        width, height = page.get_size()
        picture = page.render(scale=1.5, grayscale=True).to_pil().convert("L")
        picture = picture.rotate(chance.uniform(-0.8, 0.8), fillcolor=255, resample=Image.Resampling.BILINEAR)
        jpeg = io.BytesIO()
        picture.save(jpeg, "JPEG", quality=45)
        canvas.setPageSize((width, height))
        if read:
            lines = page.get_textpage().get_text_range().splitlines()
            _lay_under(canvas, [misread(line, chance) for line in lines], height)
        canvas.drawImage(ImageReader(jpeg), 0, 0, width, height)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def copied(pdf: bytes, chance: random.Random) -> bytes:
    """The same pages as an office's copier gives them: 200 dpi, grey, a little askew and noisy, no text under them."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for page in pypdfium2.PdfDocument(pdf):
        picture = page.render(scale=200 / 72, grayscale=True).to_pil().convert("L")
        picture = picture.rotate(chance.uniform(-1.0, 1.0), fillcolor=255, resample=Image.Resampling.BILINEAR)
        noise = Image.frombytes("L", picture.size, chance.randbytes(picture.width * picture.height))
        jpeg = io.BytesIO()
        Image.blend(picture, noise, 0.1).save(jpeg, "JPEG", quality=60)
        canvas.setPageSize(page.get_size())
        canvas.drawImage(ImageReader(jpeg), 0, 0, *page.get_size())
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _lay_under(canvas: Canvas, lines: list[str], height: float) -> None:
    text = canvas.beginText(60, height - 60)
    text.setTextRenderMode(3)
    text.setFont("Helvetica", 9, leading=min(14, (height - 100) / max(1, len(lines))))
    for line in lines:
        text.textLine(line)
    canvas.drawText(text)


def misread(line: str, chance: random.Random) -> str:
    """A line as a machine reads it from a poor copy: about one word in ten is wrong."""
    words = line.split(" ")
    for at, word in enumerate(words):
        if chance.random() < 0.1:
            wrong, right = chance.choice(MISREAD)
            words[at] = word.replace(wrong, right, 1)
    if chance.random() < 0.04:
        words.insert(chance.randrange(len(words) + 1), chance.choice(("|", "~", ".", "' .", "_", "ﬁ"[:1])))
    return " ".join(words)
