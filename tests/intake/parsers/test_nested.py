"""A paper in a container in a container, each sort in each: it is read, or what holds it is held; never neither."""

import gzip
import io
from collections.abc import Callable

import pypdf
import pytest

from tests.intake.parsers import papers, test_objects, test_pdf, test_signed
from tests.intake.parsers.compound import old_word, saved_mail
from triage.message import Outcome

WORD, SHEET = papers.word(("", "Voici notre dossier.")), papers.workbook(a=[["Voici notre dossier."]])
TEXT = papers.open_document("application/vnd.oasis.opendocument.text", "<x/>")
PAPER = papers.pdf("Synopsis : Louise trouve la clef.")
OBJECT = "embeddings/oleObject1.bin"


def packaged(name: str, data: bytes) -> bytes:
    """A file in an object."""
    return test_objects.object_of(ONEOle10Native=test_objects.packaged(name, data))


def portfolio(name: str, data: bytes) -> bytes:
    """A PDF with a file inside."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(papers.pdf("Garde")))
    writer.add_attachment(name, data)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


CONTAINERS: dict[str, Callable[[str, bytes], bytes]] = {
    ".docx": lambda name, data: test_objects.with_parts(WORD, {f"word/{OBJECT}": packaged(name, data)}),
    ".xlsx": lambda name, data: test_objects.with_parts(SHEET, {f"xl/{OBJECT}": packaged(name, data)}),
    ".odt": lambda name, data: test_objects.with_parts(TEXT, {"Object 1": packaged(name, data)}),
    ".doc": lambda name, data: test_objects.storages(
        old_word(("", "Voici.")), {"ObjectPool/_1/\x01Ole10Native": test_objects.packaged(name, data)}
    ),
    ".rtf": lambda name, data: test_objects.in_rich(b"Package", test_objects.packaged(name, data)[4:]),
    ".pinned.pdf": test_pdf.pinned,
    ".pdf": portfolio,
    ".zip": lambda name, data: papers.zipped({f"dossier/{name}": data}),
    ".msg": lambda name, data: saved_mail({"0037": "Dossier", "1000": "Voici."}, [{"3707": name, "3701": data}]),
    ".dat": lambda name, data: papers.winmail({name: data}),
    ".p7m": lambda _, data: test_signed.signed(data),
    "": lambda _, data: test_signed.signed(data),
    ".eml": lambda name, data: papers.mail({name: data}),
    ".gz": lambda _, data: gzip.compress(data),
}


@pytest.mark.parametrize("outer", CONTAINERS)
def test_a_paper_in_two_containers_is_read_or_held(outer: str) -> None:
    for inner, put_into in CONTAINERS.items():
        name = f"Synopsis.pdf{inner}"
        data = CONTAINERS[outer](name, put_into("Synopsis.pdf", PAPER))
        files = papers.read(f"{name}{outer}", data)

        read = any("Louise trouve la clef" in page.text for file in files for page in file.pages)
        assert read or any(file.outcome is Outcome.HELD for file in files), (outer, inner)
