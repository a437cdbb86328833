"""Which lines of a page stand out: titles, running heads and feet, lines standing alone."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from triage.message import Line, Setting

MOST: Final = 24  # prominent lines of one page
LENGTH: Final = 200  # characters of a line that are kept
LARGEST: Final = 10_000.0  # points
HEADING_LENGTH: Final = 140  # a longer line is prose
_NUMBERED: Final = re.compile(r"(?:[0-9]{1,3}|[A-Z]|[IVX]{1,5})(?:[.\-][0-9]{1,3})*[.)\s:–-]\s*\S")
_LIKELY: Final = 1.0  # score from which a line is prominent


class Row(NamedTuple):
    """A line as it was found, before it is known whether it stands out; the same words as Line, cheaper to make."""

    text: str
    size: float = 0.0
    bold: bool = False
    top: float = 0.0
    left: float = 0.0  # points from the page's edge
    face: str = ""  # its font's own name


def body_size(lines: Iterable[Row]) -> float:
    """The type size most letters of a file are set in; 0.0 when its format knows no sizes."""
    exact: dict[float, int] = {}
    for row in lines:
        exact[row.size] = exact.get(row.size, 0) + len(row.text)
    letters: Counter[float] = Counter()
    for size, count in exact.items():
        letters[round(size, 1) if 0.0 <= size < LARGEST else 0.0] += count
    return letters.most_common(1)[0][0] if letters else 0.0


def setting_of(lines: Iterable[Row], width: float, height: float) -> Setting:
    """How a page of these lines is set: the size, face and left edge that most of its letters have."""
    sizes, faces, edges = (Counter[float](), Counter[str](), Counter[float]())
    for row in lines:
        letters = len(row.text)
        sizes[row.size] += letters
        faces[row.face] += letters
        edges[row.left] += letters
    if not sizes:
        return Setting(_points(width), _points(height))
    size, face, left = (count.most_common(1)[0][0] for count in (sizes, faces, edges))
    return Setting(_points(width), _points(height), _points(float(size)), str(face), _points(float(left)))


def _points(value: float) -> float:
    return round(value, 1) if 0.0 <= value < LARGEST else 0.0  # hostile matrices give infinite ones


def prominent(lines: Sequence[Row], body: float) -> tuple[Line, ...]:
    """The lines of one page that stand out, in reading order, at most 24; `body` is the size of ordinary text.

    Weight counts only where ordinary text is not itself bold. The first two lines and the foot are kept in any case:
    there stand running heads and page numbers.
    """
    mostly_bold = 2 * sum(line.bold for line in lines) > len(lines) > 2
    pitch = _pitch(lines)
    scored = []
    for number, line in enumerate(lines):
        score = _score(line, body, bold_counts=not mostly_bold)
        if score >= 0 and (number < 2 or (number == len(lines) - 1 and _is_foot(line))):
            score += _LIKELY
        if score >= 0 and _stands_alone(lines, number, pitch):
            score += 0.8
        if score >= _LIKELY:
            scored.append((score, number))
    best = sorted(scored, key=lambda one: (-one[0], one[1]))[:MOST]
    return tuple(_cut(lines[number]) for number in sorted(number for _, number in best))


def _is_foot(line: Row) -> bool:
    return line.top > 0.9 or line.top == 0.0


def _score(line: Row, body: float, *, bold_counts: bool) -> float:
    """How much a line looks like a heading by itself; negative for what cannot be one."""
    text = line.text
    if not 0 < len(text) <= HEADING_LENGTH:
        return -1.0
    score = 0.0
    if body and line.size >= 1.12 * body:
        score += min(4.0, 1.0 + 3.0 * (line.size / body - 1.0))
    if line.bold and bold_counts:
        score += 1.2
    if len(text) > 3 and text.isupper():
        score += 0.6
    if len(text) < 90 and text[0].isalnum() and not text[0].islower() and _NUMBERED.match(text):
        score += 0.4
    return score


def _pitch(lines: Sequence[Row]) -> float:
    """The usual distance from a line to the next, as a part of the page's height; 0.0 when tops are not known."""
    steps = sorted(b.top - a.top for a, b in pairwise(lines) if b.top > a.top)
    return steps[len(steps) // 2] if len(steps) > 3 else 0.0


def _stands_alone(lines: Sequence[Row], number: int, pitch: float) -> bool:
    if not pitch or len(lines[number].text) > 80:
        return False
    top = lines[number].top
    above = top - lines[number - 1].top if number else 1.0
    below = lines[number + 1].top - top if number + 1 < len(lines) else 1.0
    return above > 1.5 * pitch and below > 1.3 * pitch


def _cut(row: Row) -> Line:
    return Line(row.text[:LENGTH], _points(row.size), row.bold, round(row.top, 3))
