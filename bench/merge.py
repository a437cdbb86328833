"""Puts PDFs one behind the other, as producers do with whatever program they have."""

import io

from pypdf import PdfReader, PdfWriter


def page_count(pdf: bytes) -> int:
    """How many pages it has."""
    return len(PdfReader(io.BytesIO(pdf)).pages)


def joined(pdfs: list[bytes]) -> bytes:
    """All of them as one, with the bookmarks they had; the same files give the same bytes."""
    writer, out = PdfWriter(), io.BytesIO()
    for pdf in pdfs:
        writer.append(io.BytesIO(pdf))
    writer.write(out)
    return out.getvalue()
