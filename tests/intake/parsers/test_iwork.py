"""Pages, Keynote and Numbers: the preview inside is read, and a person is told that it is one."""

import pytest

from intake.parsers.limits import Limits
from tests.intake.parsers import papers
from tests.intake.parsers.mutants import ends_of
from triage.message import Attachment, Outcome, Readability

INDEX = {"Index/Document.iwa": b"\0\1\2"}
JPEG = b"\xff\xd8\xff\xc0\0\x11\x08\x04\x00\x03\x00\x03" + bytes(40)
PREVIEW = papers.pdf("Note d'intention", "Le synopsis.")


def only(name: str, files: dict[str, bytes], limits: Limits | None = None) -> Attachment:
    (found,) = papers.read(name, papers.zipped(files), limits=limits)
    return found


@pytest.mark.parametrize(
    "files",
    [
        {**INDEX, "preview.jpg": JPEG, "QuickLook/Preview.pdf": PREVIEW},
        {"index.xml": b"x", "QuickLook/Preview.pdf": PREVIEW},
        {"Bible.pages/Index.zip": b"x", "Bible.pages/QuickLook/Preview.pdf": PREVIEW, "__MACOSX/._Bible.pages": b"x"},
    ],
)
def test_a_preview_in_pdf_is_read_as_the_pages(files: dict[str, bytes]) -> None:
    found = only("Bible.pages", files)

    assert (found.media, found.outcome, found.reason) == ("application/vnd.apple.pages", Outcome.HELD, "preview")
    assert [page.text for page in found.pages] == ["Note d'intention", "Le synopsis."]


def test_a_preview_as_a_picture_is_a_scan_of_one_page_among_an_unknown_number() -> None:
    found = only("Bible.pages", {**INDEX, "preview.jpg": JPEG})

    assert (found.outcome, found.reason, found.readability) == (Outcome.HELD, "preview", Readability.SCAN)
    assert (len(found.pages), found.page_count) == (1, 0)


@pytest.mark.parametrize("preview", [{}, {"preview.jpg": b"no picture"}, {"QuickLook/Preview.pdf": b"no PDF"}])
def test_a_file_without_a_preview_is_not_readable(preview: dict[str, bytes]) -> None:
    found = only("Bible.key", {**INDEX, "Index/Slide-1.iwa": b"x", **preview})

    assert (found.media, found.reason, found.readability, found.pages) == (
        "application/vnd.apple.keynote", "format_unreadable", Readability.UNSUPPORTED, (),
    )  # fmt: skip


def test_a_preview_that_swells_is_over_the_limit() -> None:
    found = only("a.pages", {**INDEX, "preview.jpg": JPEG + bytes(3_000_000)})

    assert (found.outcome, found.reason) == (Outcome.HELD, "limit:ratio")


@pytest.mark.slow
def test_300_mutants_end_in_an_outcome_within_the_limits() -> None:
    data = papers.zipped({**INDEX, "preview.jpg": JPEG, "QuickLook/Preview.pdf": PREVIEW}, stored=True)

    assert ends_of("a.pages", data, 300) <= {"", "preview", "damaged", "format_unreadable", "format_unknown"} | {
        "limit:overlap", "limit:image_pixels", "empty", "encrypted",
    }  # fmt: skip
