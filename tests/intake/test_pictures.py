"""Mails with scans, read whole: a child draws the pages, tesseract reads them, the message says so."""

import io
from collections.abc import Iterator
from functools import cache

import pytest
from PIL import Image

from intake import pictures
from intake.body import Body
from intake.sandbox import Reader
from tests.effort import some, thorough
from tests.intake import scans
from tests.intake.parsers import papers
from tests.intake.scans import TEXTS, as_file, as_pdf, needs_tesseract
from triage.message import Attachment, Message, Readability

pytestmark = [needs_tesseract, pytest.mark.slow]


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader(ocr=scans.TESSERACT) as started, pytest.MonkeyPatch.context() as patience:
        patience.setattr(pictures, "SECONDS", 900.0)
        yield started


def read(
    reader: Reader, files: dict[str, bytes], text: str = "Bonjour, voici le contrat que vous avez demandé."
) -> Message:
    with Body.of(papers.mail(files, text)) as body:
        message = reader.read(body)
    assert isinstance(message, Message)
    return message


def words(file: Attachment) -> list[str]:
    """The first word of each page."""
    return [page.text.partition(" ")[0] for page in file.pages]


@cache
def contract(title: str) -> Image.Image:
    """The head of a sheet, with one sentence: what more is on it takes long to read and changes nothing."""
    sentence, _, _ = TEXTS["fra"].partition(" L'auteure")
    return scans.page(sentence, title, size=(1240, 438))


def test_each_page_of_a_scan_has_its_words_and_the_file_stays_a_scan(reader: Reader) -> None:
    (file,) = read(reader, {"scan.pdf": as_pdf(contract("Contrat"), contract("Annexe"))}).attachments

    assert (file.readability, words(file)) == (Readability.SCAN, ["Contrat\nLe", "Annexe\nLe"])
    assert all(page.ocr > 0.8 and page.image_share > 0.9 for page in file.pages)


def test_a_scan_in_a_zip_in_a_zip_is_found(reader: Reader) -> None:
    inner = papers.zipped({"pièces/scan.jpg": as_file(contract("Contrat")), "note.txt": b"Une note."})

    files = read(reader, {"tout.zip": papers.zipped({"inner.zip": inner})}).attachments

    assert [(one.name, one.pages[0].ocr > 0.8) for one in files if one.pages] == [
        ("scan.jpg", True),
        ("note.txt", False),
    ]


def test_a_page_is_read_in_every_format_of_pictures(reader: Reader) -> None:
    kinds = some(("PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF"))

    files = read(reader, {f"page.{kind.lower()}": as_file(contract("Contrat"), kind) for kind in kinds}).attachments

    assert [file.name for file in files if words(file) == ["Contrat\nLe"]] == [f"page.{kind.lower()}" for kind in kinds]


def test_a_photograph_held_sideways_is_turned_as_the_camera_says(reader: Reader) -> None:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    contract("Contrat").rotate(90, expand=True).save(out, "JPEG", exif=exif)

    (file,) = read(reader, {"IMG_4471.jpg": out.getvalue()}).attachments

    assert file.pages[0].text.startswith("Contrat")


def test_a_signed_sheet_inside_a_file_with_text_is_read_and_the_text_stays(reader: Reader) -> None:
    mixed = as_pdf("Une page de texte.", contract("Contrat"), "Une autre page de texte.")

    (file,) = read(reader, {"dossier.pdf": mixed}).attachments

    assert file.readability is Readability.READABLE
    assert [(page.text.split()[0], page.ocr > 0) for page in file.pages] == [
        ("Une", False),
        ("Contrat", True),
        ("Une", False),
    ]


def test_a_page_without_words_stays_unread(reader: Reader) -> None:
    files = read(reader, {"a.pdf": as_pdf(scans.noise(1240, 310), contract("Contrat"))}).attachments

    assert [(page.text == "", page.ocr == 0.0) for page in files[0].pages] == [(True, True), (False, False)]


def test_a_locked_scan_is_read_with_the_password_in_the_mail(reader: Reader) -> None:
    locked = papers.locked(as_pdf(contract("Contrat")), "grues")

    (file,) = read(reader, {"scan.pdf": locked}, "Voici. Mot de passe : grues").attachments

    assert file.pages[0].text.startswith("Contrat")


@thorough
def test_a_picture_that_unpacks_to_much_harms_nobody(reader: Reader) -> None:
    bomb = as_file(Image.new("L", (7_000, 7_000), 255), "PNG")  # 49 million pixels in 50 KB

    files = read(reader, {"bomb.png": bomb, "scan.jpg": as_file(contract("Contrat"))}).attachments

    assert [(one.name, one.pages[0].ocr > 0) for one in files] == [("bomb.png", False), ("scan.jpg", True)]


@thorough
def test_a_broken_picture_leaves_the_others_their_words(reader: Reader) -> None:
    whole = as_file(contract("Contrat"))

    files = read(reader, {"broken.jpg": whole[: len(whole) // 20], "scan.jpg": whole}).attachments

    assert [(one.name, bool(one.pages) and one.pages[0].ocr > 0) for one in files][1] == ("scan.jpg", True)


def test_pages_beyond_the_limit_stay_pictures_and_the_mail_says_so(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "PAGES", 1)

    message = read(reader, {"scan.pdf": as_pdf(contract("Contrat"), contract("Annexe"))})

    assert words(message.attachments[0]) == ["Contrat\nLe", ""]
    assert message.faults == ("limit:pictures",)


def test_when_time_is_up_the_rest_stays_unread(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "SECONDS", 0.0)

    message = read(reader, {"scan.pdf": as_pdf(contract("Contrat"))})

    assert (words(message.attachments[0]), message.faults) == ([""], ("limit:pictures",))


@thorough
def test_every_page_of_a_scanners_tiff_is_read(reader: Reader) -> None:
    out = io.BytesIO()
    contract("Contrat").save(out, "TIFF", save_all=True, append_images=[contract("Annexe")])

    (file,) = read(reader, {"scan.tif": out.getvalue()}).attachments

    assert words(file) == ["Contrat\nLe", "Annexe\nLe"]


@thorough
def test_a_page_that_lies_across_is_read_in_full(reader: Reader) -> None:
    across = scans.page(TEXTS["fra"], "Contrat", size=(1754, 1240))

    (file,) = read(reader, {"plan.png": as_file(across, "PNG")}).attachments

    assert file.pages[0].text.startswith("Contrat")


def test_without_tesseract_a_scan_is_what_it_was() -> None:
    with Reader() as plain:
        (file,) = read(plain, {"scan.pdf": as_pdf(contract("Contrat"))}).attachments

    assert (file.readability, file.pages[0].text, file.pages[0].ocr) == (Readability.SCAN, "", 0.0)
