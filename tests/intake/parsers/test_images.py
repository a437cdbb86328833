"""Pictures: measured in every format, logos told from pages."""

import io
import struct

import pytest
from PIL import Image

from intake.parsers.images import size_of
from tests.intake.parsers import papers
from triage.message import Outcome, Page, Readability

HEIC = struct.pack(">L4s4sL", 16, b"ftyp", b"heic", 0) + b"\0\0\0\x14ispe\0\0\0\0" + struct.pack(">II", 512, 512)


def drawn(kind: str, width: int, height: int) -> bytes:
    """A real picture."""
    out = io.BytesIO()
    Image.effect_noise((width, height), 40).convert("RGB").save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"])
def test_every_format_is_measured(kind: str) -> None:
    assert size_of(drawn(kind, 640, 480), f"image/{kind.lower()}") == (640, 480)


def test_the_whole_picture_of_a_heic_counts_not_its_tiles() -> None:
    data = HEIC + b"\0\0\0\x14ispe\0\0\0\0" + struct.pack(">II", 4032, 3024)

    assert size_of(data, "image/heic") == (4032, 3024)


def test_a_photograph_of_a_telephone_waits_for_a_person_as_a_picture() -> None:
    (found,) = papers.read("IMG_4471.HEIC", HEIC)

    assert (found.outcome, found.reason, found.readability) == (Outcome.HELD, "photo_heic", Readability.SCAN)
    assert found.pages == (Page(1, "", image_share=1.0),)


def test_each_page_of_a_scanners_tiff_counts() -> None:
    out = io.BytesIO()
    sheets = [Image.new("L", (900, 1200), shade) for shade in (0, 128, 255)]
    sheets[0].save(out, "TIFF", save_all=True, append_images=sheets[1:])

    (found,) = papers.read("scan.tif", out.getvalue())

    assert (found.page_count, [page.number for page in found.pages]) == (3, [1, 2, 3])


def test_a_tiff_whose_pages_go_in_circles_ends() -> None:
    data = bytearray(drawn("TIFF", 900, 1200))
    at = struct.unpack_from("<I", data, 4)[0]
    end = at + 2 + 12 * struct.unpack_from("<H", data, at)[0]
    struct.pack_into("<I", data, end, at)

    assert papers.read("scan.tif", bytes(data))[0].page_count == 1


def test_a_photographed_page_is_a_scan() -> None:
    (found,) = papers.read("IMG_4471.jpg", drawn("JPEG", 900, 1200))

    assert (found.outcome, found.readability) == (Outcome.FILED, Readability.SCAN)
    assert found.pages == (Page(1, "", image_share=1.0),)


@pytest.mark.parametrize(
    ("size", "inline", "reason"),
    [
        ((220, 80), True, "logo"),
        ((220, 80), False, "logo"),
        ((80, 220), False, "logo"),
        ((220, 110), False, ""),
        ((420, 80), False, ""),
        ((500, 400), True, "logo"),
        ((400, 566), True, ""),
        ((566, 400), True, "logo"),
        ((400, 600), True, "logo"),
        ((212, 300), True, "logo"),
        ((1, 1), False, "logo"),
        ((32, 32), False, "logo"),
        ((1240, 1754), True, ""),
        ((1600, 150), True, "logo"),
    ],
)
def test_a_logo_is_tiny_or_small_and_shown_in_the_text(size: tuple[int, int], inline: bool, reason: str) -> None:
    (found,) = papers.read("image001.png", papers.png(*size), inline=inline)

    assert found.reason == reason


def test_a_large_picture_file_in_the_text_is_a_page() -> None:
    (found,) = papers.read("image001.png", papers.png(500, 400, padding=60_000), inline=True)

    assert found.outcome is Outcome.FILED


def test_more_than_50_million_pixels_are_held() -> None:
    (found,) = papers.read("plan.png", papers.png(100_000, 100_000))

    assert (found.outcome, found.reason) == (Outcome.HELD, "limit:image_pixels")


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"\xff\xd8\xff\xe0\0\0" * 50, b"II*\0\xff\xff\xff\x7f", b"GIF89a"]
)
def test_a_picture_that_cannot_be_measured_is_damaged(data: bytes) -> None:
    (found,) = papers.read("scan", data)

    assert (found.outcome, found.reason, found.readability) == (Outcome.HELD, "damaged", Readability.DAMAGED)
