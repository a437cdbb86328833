"""Reads screenplays by their structure: Final Draft's XML and Fountain; scene headings are the lines that stand out."""

import re
from typing import Final

from intake.lines import LENGTH, MOST
from intake.parsers.content import Found, of_pages
from intake.parsers.limits import Budget, LimitReached
from intake.parsers.markup import Walker
from intake.parsers.plain import cleaned, decoded
from triage.message import Line, Page, PageForm

_SCENE: Final = re.compile(
    r"(?:INT|EXT|EST|I/E|INT\.?/EXT|EXT\.?/INT|INTÉRIEUR|EXTÉRIEUR)[. /-]|\.(?=[^\s.])", re.IGNORECASE
)
_TITLE_PAGE: Final = re.compile(r"[A-Z][A-Za-z ]{2,30}:")
_PAGE_BREAK: Final = re.compile(r"^={3,}[ \t]*$", re.MULTILINE)


def read_fountain(data: bytes, budget: Budget) -> Found:
    """A Fountain screenplay; `===` begins a new page. Title page, sections and scenes are its lines."""
    _check_size(len(data), budget)
    text = cleaned(decoded(data) or "")
    pages = [page.strip("\n") for page in _PAGE_BREAK.split(text) if page.strip()] or [""]
    budget.count_text(len(text))
    budget.count_pages(len(pages))
    return of_pages(
        tuple(
            Page(number, page, PageForm.TEXT, lines=_headings(page, title=number == 1))
            for number, page in enumerate(pages, start=1)
        )
    )


def _headings(page: str, *, title: bool) -> tuple[Line, ...]:
    rows = page.split("\n")
    found = []
    if title and _TITLE_PAGE.match(rows[0]):
        end = rows.index("") if "" in rows else len(rows)
        found = [row.partition(":")[2] if _TITLE_PAGE.match(row) else row for row in rows[:end]]
        rows = rows[end:]
    scenes = [row.lstrip(".# ") for row in rows if _SCENE.match(row) or row.startswith("#")]
    return tuple(Line(row.strip()[:LENGTH], bold=True) for row in [*found, *scenes] if row.strip(" *_"))[:MOST]


def read_final_draft(data: bytes, budget: Budget) -> Found:
    """A Final Draft screenplay as one page, one paragraph a line, its title page first.

    `page_count` is the page on which the program says that the last scene begins.
    """
    _check_size(len(data) // 4, budget)
    script = _Script()
    Walker(budget).walk((data,), start=script.start, end=script.end, text=script.text)
    whole = cleaned("\n".join([*script.title, *script.body]))
    budget.count_text(len(whole))
    budget.count_pages(1)
    return of_pages((Page(1, whole, PageForm.TEXT, lines=tuple(script.lines[:MOST])),), page_count=script.pages)


class _Script:
    """Collects the paragraphs of a Final Draft file."""

    def __init__(self) -> None:
        self.title: list[str] = []
        self.body: list[str] = []
        self.lines: list[Line] = []
        self.pages = 0
        self._kind = ""
        self._paragraph: list[str] = []
        self._inside = {"Text": 0, "TitlePage": 0}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Paragraph":
            self._kind = attributes.get("Type", "")
            self._paragraph = []
        elif name == "SceneProperties":
            page = attributes.get("Page", "")
            self.pages = max(self.pages, int(page) if page.isascii() and page.isdigit() and len(page) < 5 else 0)
        elif name in self._inside:
            self._inside[name] += 1

    def end(self, name: str) -> None:
        if name in self._inside:
            self._inside[name] -= 1
        if name != "Paragraph" or not self._paragraph:
            return
        text = "".join(self._paragraph).strip()
        self._paragraph = []
        if self._inside["TitlePage"]:
            self.title.append(text)
        else:
            self.body.append(text)
            if self._kind == "Scene Heading" and len(self.lines) < MOST:
                self.lines.append(Line(text[:LENGTH], bold=True))

    def text(self, data: str) -> None:
        if self._inside["Text"]:
            self._paragraph.append(data)


def _check_size(size: int, budget: Budget) -> None:
    if size > budget.limits.text:
        raise LimitReached("text")
