"""Reads Word files of 1997 to 2003 (.doc): text in order by the piece table, pages by its breaks (MS-DOC).

As in a .docx, deleted text is left out, headers come once at the end of the first page, and a file without breaks is
one page. Files of Word 6 and 95 give their words alone.
"""

import re
import struct
from typing import Final

from intake.lines import Row, body_size, prominent
from intake.parsers.content import Found, held, of_pages
from intake.parsers.limits import Budget, LimitReached
from intake.parsers.olddoclooks import letter_runs, paragraph_runs, section_starts_page, styles_of
from intake.parsers.olddoctext import Text, pieces_of
from intake.parsers.ole import Ole
from intake.parsers.plain import cleaned
from triage.message import Page, PageForm, Readability

SECTIONS: Final = 2_000  # of a document, that are asked whether they begin a page
_WORD_97: Final = 0xA5EC
_WORD_95: Final = frozenset({0xA5DC, 0xA59B, 0xA59C, 0xA5DB})
_ENCRYPTED, _SECOND_TABLE, _SAVED_FAST = 0x0100, 0x0200, 0x0004
_LENGTHS: Final = 0x4C  # of the text's stories, in letters
_STYLES, _SECTIONS, _LETTER_BINS, _PARAGRAPH_BINS, _PIECES = 0xA2, 0xCA, 0xFA, 0x102, 0x1A2


class BadDoc(ValueError):
    """The file is damaged: it does not say where its text lies."""


def read_old_word(data: bytes, budget: Budget) -> Found:
    """Read a .doc; raises LimitReached, BadOle and BadDoc."""
    ole = Ole(data)
    main = ole.stream("WordDocument")
    if len(main) < 0x60:
        raise BadDoc("short")
    kind, flags = struct.unpack_from("<H", main)[0], struct.unpack_from("<H", main, 0x0A)[0]
    if flags & _ENCRYPTED:
        return held("encrypted", Readability.ENCRYPTED)
    if kind in _WORD_95:
        return _found(_old_pages(main, flags, budget.limits.text), [], budget)
    if kind != _WORD_97 or len(main) < _PIECES + 8:
        raise BadDoc("kind")
    document = _Document(main, ole.stream("1Table" if flags & _SECOND_TABLE else "0Table"), budget.limits.text)
    return _found(document.pages(), document.furniture(), budget)


def _found(pages: list[list[Row]], furniture: list[str], budget: Budget) -> Found:
    pages = [page for page in pages if any(row.text.strip() for row in page)] or [[]]
    budget.count_text(sum(len(row.text) for page in pages for row in page) + sum(map(len, furniture)))
    budget.count_pages(len(pages))
    size = body_size(row for page in pages for row in page)
    numbered = enumerate(pages, start=1)
    return of_pages(tuple(_page(number, rows, size, furniture if number == 1 else []) for number, rows in numbered))


def _page(number: int, rows: list[Row], size: float, furniture: list[str]) -> Page:
    worded = [Row(row.text.strip(), row.size, row.bold) for row in rows if row.text.strip()]
    text = "\n".join([*(row.text for row in rows), *(["", *furniture] if furniture else [])])
    return Page(number, cleaned(text), PageForm.TEXT, lines=prominent(worded, size))


def _old_pages(main: bytes, flags: int, most: int) -> list[list[Row]]:
    """The text of a file of Word 6 or 95, whose letters lie together unless it was saved fast."""
    if flags & _SAVED_FAST:
        raise BadDoc("saved fast")
    first, last = struct.unpack_from("<LL", main, 0x18)
    letters = main[first : min(last, first + struct.unpack_from("<L", main, 0x34)[0])]
    if len(letters) > most:
        raise LimitReached("text")
    text = re.sub("\x13[^\x14\x15]*[\x14\x15]?", "", letters.decode("cp1252", "replace"))
    text = text.translate({0x07: "\t", 0x0B: "\r", 0x1E: "-", 0x1F: None, 0xA0: " "})
    return [[Row(row) for row in page.split("\r")] for page in text.split("\f")]


class _Document:
    """A file of Word 97 and later, by the places its head names."""

    def __init__(self, main: bytes, table: bytes, most: int) -> None:
        self._main = main
        self._table = table
        looks = letter_runs(main, self._described(_LETTER_BINS))
        forms = paragraph_runs(main, self._described(_PARAGRAPH_BINS))
        pieces = pieces_of(self._described(_PIECES))
        if not pieces:
            raise BadDoc("pieces")
        self._text = Text(main, pieces, looks, forms, styles_of(self._described(_STYLES)), most)
        body, notes, heads, _, remarks, ends, boxes = struct.unpack_from("<7L", main, _LENGTHS)
        self._body = (0, body)
        self._heads = (body + notes, body + notes + heads)
        behind = body + notes + heads + remarks  # remarks are comments: no one's dossier
        self._notes = ((body, body + notes), (behind, behind + ends))
        self._boxes = (behind + ends, behind + ends + boxes)

    def pages(self) -> list[list[Row]]:
        """The rows of each page; text boxes stand on the first page, notes on the last."""
        quiet = self._quiet_breaks()
        pages: list[list[Row]] = [[]]
        for row, mark, position, form in self._text.paragraphs(*self._body):
            if form.new_page and pages[-1]:
                pages.append([])
            if row.text.strip() or pages[-1]:
                pages[-1].append(row)
            if mark == "\f" and position not in quiet and pages[-1]:
                pages.append([])
        pages[0].extend(self._worded(self._boxes))
        for story in self._notes:
            pages[-1].extend(self._worded(story))
        return pages

    def furniture(self) -> list[str]:
        """The lines of headers and footers, each once."""
        return list(dict.fromkeys(row.text.strip() for row in self._worded(self._heads)))

    def _worded(self, story: tuple[int, int]) -> list[Row]:
        return [one.row for one in self._text.paragraphs(*story) if one.row.text.strip()]

    def _described(self, at: int) -> bytes:
        """A part of the table stream, by the place and length that the file's head gives."""
        place, length = struct.unpack_from("<LL", self._main, at)
        return self._table[place : place + length]

    def _quiet_breaks(self) -> frozenset[int]:
        """Where a section ends without ending the page, in letters."""
        sections = self._described(_SECTIONS)
        all_of_them = max(0, (len(sections) - 4) // 16)
        count = min(SECTIONS, all_of_them)
        ends = struct.unpack_from(f"<{count}L", sections, 4) if count else ()
        places = [struct.unpack_from("<L", sections, 4 * (all_of_them + 1) + 12 * n + 2)[0] for n in range(count)]
        following = zip(ends, places[1:], strict=False)
        return frozenset(end - 1 for end, place in following if not section_starts_page(self._main, place))
