"""Reads PowerPoint files of 1997 to 2003 (.ppt): the words of each slide, by the records of its stream (MS-PPT).

A record is a kind, a length and a content, which may be records again. The document's list of slides names where each
slide lies, and holds the words of its placeholders where the slide itself only refers to them.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from intake.lines import Row, prominent
from intake.parsers.content import LABEL_LENGTH, Found, held, of_pages
from intake.parsers.limits import Budget, LimitReached
from intake.parsers.ole import Ole
from intake.parsers.plain import cleaned
from triage.message import Page, PageForm, Readability

_HEAD: Final = struct.Struct("<HHL")
_LIST, _PLACE, _SLIDE = 4080, 1011, 1006
_KIND_OF_TEXT, _WIDE, _NARROW = 3999, 4000, 4008
_PLACES, _EDIT = 6002, 4085
_TITLES: Final = frozenset({0, 6})  # kinds of text: title, centred title
_DEEPEST: Final = 12
_RECORDS: Final = 500_000
_BREAKS: Final = str.maketrans({"\r": "\n", "\x0b": "\n"})


class BadSlides(ValueError):
    """The file is damaged: it does not say where its slides lie."""


class _Record(NamedTuple):
    kind: int
    number: int  # among records of its kind
    container: bool
    start: int
    end: int


@dataclass(slots=True)
class _Slide:
    place: int
    texts: list[tuple[str, bool]] = field(default_factory=list)  # with whether it is a title


def read_old_slides(data: bytes, budget: Budget) -> Found:
    """Read a .ppt, one page per slide; raises LimitReached, BadOle and BadSlides."""
    ole = Ole(data)
    if ole.find("EncryptedSummary") is not None:
        return held("encrypted", Readability.ENCRYPTED)
    slides = _Records(ole.stream("PowerPoint Document"), budget.limits.text).slides()
    budget.count_pages(max(1, len(slides)))
    pages = tuple(_page(number, slide) for number, slide in enumerate(slides, start=1))
    budget.count_text(sum(len(page.text) for page in pages))
    return of_pages(pages)


def _page(number: int, slide: _Slide) -> Page:
    rows = [Row(row.strip(), bold=title) for text, title in slide.texts for row in text.split("\n") if row.strip()]
    label = next((text for text, title in slide.texts if title), "")
    text = cleaned("\n".join(text for text, _ in slide.texts))
    return Page(number, text, PageForm.SLIDE, " ".join(cleaned(label).split())[:LABEL_LENGTH], prominent(rows, 0.0))


class _Records:
    """The records of one presentation, within one allowance of records and letters."""

    def __init__(self, data: bytes, most: int) -> None:
        self._data = data
        self._letters = most
        self._left = _RECORDS

    def slides(self) -> list[_Slide]:
        """The slides in the order they are shown."""
        places, document = self._places()
        if document not in places:
            raise BadSlides("document")
        slides = self._listed(self._at(places[document]))
        for slide in slides:
            where = places.get(slide.place)
            record = None if where is None else self._at(where)
            if record is not None and record.kind == _SLIDE:
                known = dict.fromkeys(slide.texts)
                slide.texts = list(known | dict.fromkeys(self._texts(record, 0)))
        return slides

    def _places(self) -> tuple[dict[int, int], int]:
        """Where each thing lies by its number, what was saved later counting; and the document's number."""
        places: dict[int, int] = {}
        document = 1
        for record in self._inside(0, len(self._data)):
            if record.kind == _EDIT and record.end - record.start >= 20:
                document = struct.unpack_from("<L", self._data, record.start + 16)[0]
            elif record.kind == _PLACES:
                places |= self._some_places(record)
        return places, document

    def _some_places(self, record: _Record) -> Iterator[tuple[int, int]]:
        at = record.start
        while at + 4 <= record.end:
            told = struct.unpack_from("<L", self._data, at)[0]
            count = min(told >> 20, (record.end - at - 4) // 4)
            self._spend(count)
            offsets = struct.unpack_from(f"<{count}L", self._data, at + 4)
            yield from enumerate(offsets, start=told & 0xFFFFF)
            at += 4 + 4 * count

    def _listed(self, document: _Record) -> list[_Slide]:
        slides: list[_Slide] = []
        for part in self._inside(document.start, document.end):
            if part.kind != _LIST or part.number != 0:
                continue
            title = False
            for record in self._inside(part.start, part.end):
                if record.kind == _PLACE:
                    slides.append(_Slide(int.from_bytes(self._data[record.start : record.start + 4], "little")))
                elif record.kind == _KIND_OF_TEXT:
                    title = self._is_title(record)
                elif slides and record.kind in (_WIDE, _NARROW):
                    slides[-1].texts.append((self._words(record), title))
        return slides

    def _texts(self, record: _Record, depth: int) -> Iterator[tuple[str, bool]]:
        if depth > _DEEPEST:
            return
        title = False
        for inner in self._inside(record.start, record.end):
            if inner.container:
                yield from self._texts(inner, depth + 1)
            elif inner.kind == _KIND_OF_TEXT:
                title = self._is_title(inner)
            elif inner.kind in (_WIDE, _NARROW):
                yield self._words(inner), title

    def _is_title(self, record: _Record) -> bool:
        return int.from_bytes(self._data[record.start : record.start + 4], "little") in _TITLES

    def _words(self, record: _Record) -> str:
        raw = self._data[record.start : record.end]
        self._letters -= len(raw)
        if self._letters < 0:
            raise LimitReached("text")
        return raw.decode("utf-16-le" if record.kind == _WIDE else "cp1252", "replace").translate(_BREAKS).strip()

    def _inside(self, at: int, end: int) -> Iterator[_Record]:
        while at + _HEAD.size <= end:
            self._spend(1)
            record = self._at(at)
            yield record._replace(end=min(record.end, end))
            at = record.end

    def _at(self, at: int) -> _Record:
        if at + _HEAD.size > len(self._data):
            raise BadSlides("place")
        told, kind, length = _HEAD.unpack_from(self._data, at)
        start = at + _HEAD.size
        return _Record(kind, told >> 4, told & 0xF == 0xF, start, min(start + length, len(self._data)))

    def _spend(self, records: int) -> None:
        self._left -= records
        if self._left < 0:
            raise LimitReached("records")
