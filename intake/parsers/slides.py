"""Reads presentations (.pptx): one page per slide, by walking their XML."""

import re
from typing import Final

from intake.lines import Row, body_size, prominent
from intake.parsers.content import LABEL_LENGTH, Found, of_pages
from intake.parsers.limits import Budget, LimitReached
from intake.parsers.markup import attribute
from intake.parsers.package import Package
from intake.parsers.plain import cleaned
from triage.message import Page, PageForm

_SLIDE: Final = re.compile(rb"ppt/slides/slide(\d{1,5})\.xml")


def read_slides(package: Package) -> Found:
    """A .pptx: one page per slide, in the order of their numbers."""
    numbered = sorted(
        (int(match.group(1)), name.decode()) for name in package.archive.names() if (match := _SLIDE.fullmatch(name))
    )
    slides = []
    left = package.budget.limits.text
    for _, name in numbered:
        package.budget.count_pages(1)
        slide = _Slide(left)
        package.walk(name, start=slide.start, end=slide.end, text=slide.text)
        left = slide.left
        slides.append((slide.title, slide.lines, slide.share))
    return slides_found(slides, package.budget)


def slides_found(slides: list[tuple[str, list[Row], float]], budget: Budget) -> Found:
    """A presentation as pages, of each slide's title, its lines, and the share of it that pictures cover (0 to 1)."""
    budget.count_text(sum(len(line.text) for _, lines, _ in slides for line in lines))
    size = body_size(line for _, lines, _ in slides for line in lines)
    return of_pages(
        tuple(
            Page(
                number,
                cleaned("\n".join(line.text for line in lines)),
                PageForm.SLIDE,
                label=cleaned(title)[:LABEL_LENGTH],
                lines=prominent(lines, size),
                image_share=share,
            )
            for number, (title, lines, share) in enumerate(slides, start=1)
        )
    )


class _Slide:
    """Collects the paragraphs of one slide (PresentationML)."""

    def __init__(self, most: int) -> None:
        self.title = ""
        self.lines: list[Row] = []
        self.left = most
        self.share = 0.0
        self._words: list[str] = []
        self._inside: list[str] = []
        self._size = 0.0
        self._bold = False
        self._titled = False
        self._fallback = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._inside.append(name)
        self._fallback += name == "Fallback"
        if name == "sp":
            self._titled = False
        elif name == "ph":
            self._titled = attribute(attributes, "type") in ("title", "ctrTitle")
        elif name == "rPr":
            size = attributes.get("sz", "")
            self._size = max(
                self._size, int(size) / 100 if size.isascii() and size.isdigit() and len(size) < 6 else 0.0
            )
            self._bold = self._bold or attributes.get("b") in ("1", "true")
        elif name == "pic":
            self.share = min(1.0, self.share + 0.25)  # its place is not worked out

    def end(self, name: str) -> None:
        self._inside.pop()
        self._fallback -= name == "Fallback"
        if name == "br":
            self._words.append(" ")
        elif name == "p" and self._words:
            text = "".join(self._words).strip()
            self._words.clear()
            if text and not self._fallback:
                self.title = self.title or (text if self._titled else "")
                self.lines.append(Row(text, self._size or (40.0 if self._titled else 0.0), self._bold or self._titled))
            self._size, self._bold = 0.0, False

    def text(self, data: str) -> None:
        if self._inside[-1] == "t" and not self._fallback:
            self.left -= len(data)
            if self.left < 0:
                raise LimitReached("text")
            self._words.append(data)
