"""7z archives: files read in memory, packed in any usual way; locked, damaged, swelling and mutated ones."""

import bz2
import lzma
import struct
import zlib
from collections.abc import Callable

import pytest

from intake.parsers.limits import Limits
from tests.intake.parsers import papers
from tests.intake.parsers.mutants import ends_of

FILES = {"Dossier été/Note.txt": b"Ada raconte. " * 40, "Devis.txt": b"48 000 euros", "vide.txt": b""}
SHAPE = {"id": lzma.FILTER_LZMA1, "dict_size": 1 << 16, "lc": 3, "lp": 0, "pb": 2}
LZMA2 = [{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 16}]
WAYS: dict[str, tuple[bytes, Callable[[bytes], bytes]]] = {
    "copy": (b"\x01\x00", bytes),
    "lzma": (b"\x23\x03\x01\x01\x05\x5d" + struct.pack("<L", 1 << 16),
             lambda data: lzma.compress(data, lzma.FORMAT_RAW, filters=[SHAPE])),
    "lzma2": (b"\x21\x21\x01\x18", lambda data: lzma.compress(data, lzma.FORMAT_RAW, filters=LZMA2)),
    "bzip2": (b"\x03\x04\x02\x02", bz2.compress),
    "deflate": (b"\x03\x04\x01\x08", papers.raw_deflate),
}  # fmt: skip


def number(value: int) -> bytes:
    """A number of the directory, in nine bytes."""
    return b"\xff" + struct.pack("<Q", value)


def block(codec: bytes, data: bytes, packed: bytes, at: int) -> bytes:
    """The description of one block of packed bytes."""
    places = b"\x06" + number(at) + number(1) + b"\x09" + number(len(packed)) + b"\0"
    return places + b"\x07\x0b" + number(1) + b"\0" + number(1) + codec + b"\x0c" + number(len(data)) + b"\0"


def archive(files: dict[str, bytes], way: str = "lzma2", *, codec: bytes = b"", packed_directory: bool = False,
            attributes: int = 0x20, claimed: int | None = None) -> bytes:  # fmt: skip
    """A 7z of these files in one block; `codec` overrides what the archive says of the way it is packed."""
    full = {name: data for name, data in files.items() if data}
    data = b"".join(full.values())
    named, pack = WAYS[way]
    packed = pack(data)
    sizes = b"".join(number(len(one)) for one in list(full.values())[:-1])
    sums = b"".join(struct.pack("<L", zlib.crc32(one)) for one in full.values())
    parts = b"\x08\x0d" + number(len(full)) + b"\x09" + sizes + b"\x0a\x01" + sums + b"\0"
    blank = sum(0x80 >> n for n, one in enumerate(files.values()) if not one).to_bytes()
    names = b"\0" + "".join(name + "\0" for name in files).encode("utf-16-le")
    looks = b"\x01\0" + struct.pack("<L", attributes) * len(files)
    told = [(14, blank), (15, b"\xff"), (17, names), (21, looks)]
    listed = b"".join(number(kind) + number(len(value)) + value for kind, value in told) + number(0)
    directory = b"\x01\x04" + block(codec or named, data, packed, 0) + parts + b"\0"
    directory += b"\x05" + number(len(files) if claimed is None else claimed) + listed + b"\0"
    if packed_directory:
        inner = WAYS["lzma"][1](directory)
        directory = b"\x17" + block(WAYS["lzma"][0], directory, inner, len(packed)) + b"\0"
        packed += inner
    head = struct.pack("<QQL", len(packed), len(directory), zlib.crc32(directory))
    return b"7z\xbc\xaf\x27\x1c\0\4" + struct.pack("<L", zlib.crc32(head)) + head + packed + directory


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("packed_directory", [False, True])
def test_files_packed_in_any_usual_way_are_read(way: str, packed_directory: bool) -> None:
    files = papers.read("dossier.7z", archive(FILES, way, packed_directory=packed_directory))

    assert papers.outcomes(files) == [
        ("dossier.7z", "filed", ""),
        ("dossier.7z!/Dossier été/Note.txt", "filed", ""),
        ("dossier.7z!/Devis.txt", "filed", ""),
        ("dossier.7z!/vide.txt", "held", "empty"),
    ]
    assert [page.text for one in files for page in one.pages] == [("Ada raconte. " * 40), "48 000 euros"]


def test_an_archive_under_a_password_says_so() -> None:
    locked = archive(FILES, codec=b"\x24\x06\xf1\x07\x01\x01\x00")

    assert [one.reason for one in papers.read("a.7z", locked)] == ["encrypted"] * 3 + ["empty"]


def test_files_packed_otherwise_wait_for_a_person() -> None:
    other = archive(FILES, codec=b"\x23\x03\x04\x01\x01\x00")

    assert [one.reason for one in papers.read("a.7z", other)] == [""] + ["archive_unsupported"] * 2 + ["empty"]


def test_a_block_that_swells_is_held_and_the_rest_is_listed() -> None:
    files = papers.read("a.7z", archive({"a.bin": bytes(20 << 20), "b.txt": b"Ben"}))

    assert papers.outcomes(files) == [
        ("a.7z", "filed", ""), ("a.7z!/a.bin", "held", "limit:ratio"), ("a.7z!/b.txt", "held", "limit:ratio"),
    ]  # fmt: skip


def test_a_dictionary_of_four_gigabytes_is_not_made() -> None:
    files = papers.read("a.7z", archive({"a.txt": b"Ada"}, codec=b"\x21\x21\x01\x28"))

    assert files[1].pages[0].text == "Ada"


@pytest.mark.parametrize("claimed", [30_000, 1 << 60])
def test_a_directory_that_claims_too_many_files_is_over_the_limit(claimed: int) -> None:
    (found,) = papers.read("a.7z", archive(FILES, claimed=claimed))

    assert found.reason == "limit:entries"


def test_more_files_than_a_mail_may_hold_are_not_read() -> None:
    many = {f"{n}.txt": b"x" for n in range(8)}

    assert papers.read("a.7z", archive(many), limits=Limits(entries=5))[0].reason == "limit:entries"


@pytest.mark.parametrize(
    ("name", "attributes", "reason"),
    [
        ("../etc/passwd", 0x20, "limit:path"),
        ("C:/a.txt", 0x20, "limit:path"),
        ("/a.txt", 0x20, "limit:path"),
        ("a.txt", 0xA1ED8020, "limit:link"),
    ],
)
def test_links_and_paths_out_of_the_archive_are_not_taken(name: str, attributes: int, reason: str) -> None:
    (_, found) = papers.read("a.7z", archive({name: b"Eve"}, attributes=attributes))

    assert (found.reason, found.pages, ".." in found.path) == (reason, (), False)


def test_a_file_whose_checksum_is_wrong_is_damaged_alone() -> None:
    data = archive({"a.txt": b"Ada", "b.txt": b"Ben"}, "copy").replace(b"Ada", b"Eve")

    assert [one.reason for one in papers.read("a.7z", data)] == ["", "damaged", ""]


def test_an_archive_in_an_archive_counts_as_one() -> None:
    data = b"Ada"
    for _ in range(4):
        data = archive({"inner.7z" if data.startswith(b"7z") else "a.txt": data}, "copy")

    files = papers.read("a.7z", data)

    assert (len(files), files[-1].reason) == (4, "limit:archive_depth")


def test_600_mutants_end_in_an_outcome_within_the_limits() -> None:
    ends = ends_of("a.7z", archive(FILES, packed_directory=True), 300) | ends_of("a.7z", archive(FILES, "copy"), 300)

    assert ends <= {"", "damaged", "empty", "format_unknown", "archive_unsupported", "encrypted", "limit:entries"}
