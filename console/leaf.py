"""One page of one file as a page of the desk shows it: a picture with its words, the text that was read, or why not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from console.gallery import PAGE, ZOOM, Folder, page_of
from console.prints import is_printed, print_of, printed_page
from console.visit import Visit
from intake.marks import marks_of, runs_of, spans_of
from intake.view import Unseen
from intake.viewer import View
from triage.message import Attachment, Outcome, Page, PageForm
from triage.text.languages import language_of

UNITS: Final = 1_000  # the width of the layer of words
TEXT: Final = 20_000  # letters of one part of a long text
ROWS: Final = 300  # of a sheet, in one part
_DRAWN: Final = frozenset({"application/pdf"})


@dataclass(frozen=True, slots=True)
class Line:
    """Words side by side in the layer over a picture, in its units."""

    text: str
    left: int
    base: int
    width: int
    size: int


@dataclass(frozen=True, slots=True)
class Box:
    """A place to mark, in the layer's units."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn page: where the browser gets it, and what lies over it."""

    href: str
    width: int
    height: int
    tall: int  # height of the layer, UNITS wide
    lines: tuple[Line, ...]
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text, marked or not."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """Text as it was read: paragraphs, or the rows of a sheet; `parts` when it is too long for one page."""

    label: str
    passages: tuple[Passage, ...]
    rows: tuple[tuple[str, ...], ...]
    part: int
    parts: int

    @property
    def columns(self) -> int:
        """Of a sheet: the cells of its widest row. Readers leave out what is empty at a row's end."""
        return max((len(row) for row in self.rows), default=0)


@dataclass(frozen=True, slots=True)
class Leaf:
    """What is shown: exactly one of picture, setting and reason.

    Of an office file whose pages LibreOffice made, `printed` says how many; while it makes them, `waits` is true, and
    `unprinted` says why it made none. With `own`, page and pages are LibreOffice's and not those that were read.
    """

    message: int
    ordinal: int
    page: int
    pages: int
    picture: Picture | None = None
    setting: Setting | None = None
    reason: str = ""
    printed: int = 0
    waits: bool = False
    unprinted: str = ""
    own: bool = False
    language: str = ""  # of its words

    @property
    def path(self) -> str:
        """The address of the page."""
        return f"/f/{self.message}/{self.ordinal}/{self.page}"


def leaf_of(
    visit: Visit,
    folder: Folder,
    ordinal: int,
    page: int,
    *,
    quotes: Sequence[str],
    zoom: bool = False,
    part: int = 1,
    shown_as: str = "",
) -> Leaf | None:
    """Page `page` of a file, with the quotes marked that stand on it; None when the mail has no such file or page.

    An office file is shown as LibreOffice printed it where its pages are those that were read; `shown_as` asks for
    "text", or for "pages" by LibreOffice's own numbers.
    """
    file = folder.file(ordinal)
    pages = pages_of(file) if file else 0
    if file is not None and is_printed(visit, file):
        leaf = _printed(visit, folder, file, ordinal, page, quotes, zoom=zoom, shown_as=shown_as)
        if leaf.picture is not None:
            return leaf
        rest = leaf_read(folder, file, ordinal, page, quotes, part)
        return replace(rest, printed=leaf.printed, waits=leaf.waits, unprinted=leaf.unprinted) if rest else None
    if file is not None and is_drawn(file) and file.outcome is not Outcome.REFUSED and 0 < page <= pages:
        return _drawn(visit, folder, file, Leaf(folder.number, ordinal, page, pages), quotes, zoom=zoom)
    return leaf_read(folder, file, ordinal, page, quotes, part) if file is not None else None


def leaf_read(
    folder: Folder, file: Attachment, ordinal: int, page: int, quotes: Sequence[str], part: int
) -> Leaf | None:
    """The words that were read of a page; None when there is no such page."""
    pages = pages_of(file)
    if not 0 < page <= max(pages, 1):
        return None
    blank = Leaf(folder.number, ordinal, page, max(pages, 1))
    if file.outcome is Outcome.REFUSED:
        return _because(blank, file.reason)
    read = next((one for one in file.pages if one.number == page), None)
    if read is None or not read.text.strip():
        return _because(blank, file.reason or "no_text")
    return Leaf(blank.message, ordinal, page, blank.pages, setting=_set(read, quotes, part))


def is_drawn(file: Attachment) -> bool:
    """Whether a file's pages are shown as pictures."""
    return file.media in _DRAWN or file.media.startswith("image/") or file.reason == "preview"


def pages_of(file: Attachment) -> int:
    """How many pages a file can show."""
    return max(file.page_count, len(file.pages), 1 if is_drawn(file) else 0)


def _because(blank: Leaf, reason: str) -> Leaf:
    return Leaf(blank.message, blank.ordinal, blank.page, blank.pages, reason=reason or "format_unreadable")


def _printed(
    visit: Visit,
    folder: Folder,
    file: Attachment,
    ordinal: int,
    page: int,
    quotes: Sequence[str],
    *,
    zoom: bool,
    shown_as: str,
) -> Leaf:
    """The page as a picture, or how printing stands."""
    made = print_of(visit, folder, file)
    blank = Leaf(folder.number, ordinal, page, pages_of(file))
    if made is None:
        return replace(blank, waits=True)
    if isinstance(made, Unseen):
        return replace(blank, unprinted=made.reason)
    same, own = made.pages == blank.pages, shown_as == "pages"
    blank = replace(blank, pages=made.pages, printed=made.pages, own=own and not same)
    if shown_as == "text" or not (same or own) or not 0 < page <= made.pages:
        return blank
    view = printed_page(visit, folder, file, page, ZOOM if zoom else PAGE)
    return blank if isinstance(view, Unseen) else _pictured(blank, view, quotes, ZOOM if zoom else PAGE)


def _drawn(visit: Visit, folder: Folder, file: Attachment, blank: Leaf, quotes: Sequence[str], *, zoom: bool) -> Leaf:
    width = ZOOM if zoom else PAGE
    view = page_of(visit, folder, file.path, blank.page, width)
    if isinstance(view, Unseen):
        return _because(blank, file.reason or view.reason)
    return replace(_pictured(blank, view, quotes, width), pages=max(view.pages, 1))


def _pictured(blank: Leaf, view: View, quotes: Sequence[str], width: int) -> Leaf:
    tall = max(1, round(UNITS * view.height / view.width))
    picture = Picture(
        f"{blank.path}.webp?w={width}",
        view.width,
        view.height,
        tall,
        tuple(
            Line(
                run.text,
                round(run.left * UNITS),
                round((run.bottom - 0.2 * (run.bottom - run.top)) * tall),
                max(1, round((run.right - run.left) * UNITS)),
                max(1, round((run.bottom - run.top) * tall)),
            )
            for run in runs_of(view.words, tall / UNITS)
        ),
        tuple(
            Box(
                round(mark.left * UNITS) - 3,
                round(mark.top * tall),
                round((mark.right - mark.left) * UNITS) + 6,
                max(1, round((mark.bottom - mark.top) * tall)),
            )
            for mark in marks_of(view.words, quotes)
        ),
    )
    return replace(blank, picture=picture, language=language_of(" ".join(line.text for line in picture.lines)))


def _set(read: Page, quotes: Sequence[str], part: int) -> Setting:
    if read.form is PageForm.SHEET or "\t" in read.text[:2_000]:
        rows = [tuple(cell.strip() for cell in row.split("\t")) for row in read.text.split("\n")]
        parts = -(-len(rows) // ROWS)
        part = min(max(1, part), parts)
        return Setting(read.label, (), tuple(rows[(part - 1) * ROWS : part * ROWS]), part, parts)
    parts = -(-len(read.text) // TEXT)
    part = min(max(1, part), parts)
    text = read.text[(part - 1) * TEXT : part * TEXT]
    return Setting(read.label, tuple(_passages(text, quotes)), (), part, parts)


def _passages(text: str, quotes: Sequence[str]) -> list[Passage]:
    found, at = [], 0
    for start, end in spans_of(text, quotes):
        found += [Passage(text[at:start]), Passage(text[start:end], marked=True)]
        at = end
    return [one for one in (*found, Passage(text[at:])) if one.text]
