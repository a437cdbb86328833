"""Where a program ended a line because it was full: a narrow page goes on there, and keeps every end that was meant.

Mails in plain text are often cut at 72 signs or so. Nothing is changed by it: the pieces of a text, put together with
line ends, are the text. Where in doubt, a line end was meant.
"""

import re
from itertools import pairwise
from typing import Final

LEAST, MOST = 58, 80  # signs of a full line
_PROSE: Final = re.compile(r"(?![>|]|[-*•–—+]\s|\d{1,3}[.)]\s|--|==|__)\S(?:(?!\s{2}|\t).)*")
_LABEL: Final = re.compile(r"[\w .'’-]{1,24}\s?:\s")  # "Objet : …": a line of its own


def soft_pieces(text: str) -> list[str]:
    """The text cut where a full line goes on; one piece when its lines were ended by hand."""
    lines = text.split("\n")
    width = max((len(line) for line in lines if len(line) <= MOST and _PROSE.fullmatch(line.rstrip())), default=0)
    goes_on = [_goes_on(before, line, width) for before, line in pairwise(lines)]
    begun = [line for line, soft in zip(lines[1:], goes_on, strict=True) if soft]
    if width < LEAST or 2 * sum(line[0].islower() for line in begun) < max(1, len(begun)):
        return [text]  # whoever ends lines by hand begins the next one like a sentence
    pieces = [lines[0]]
    for line, soft in zip(lines[1:], goes_on, strict=True):
        if soft:
            pieces.append(line)
        else:
            pieces[-1] += f"\n{line}"
    return pieces


def _goes_on(before: str, line: str, width: int) -> bool:
    """Whether the first word of a line found no room on the line before."""
    if not (_PROSE.fullmatch(before.rstrip()) and _PROSE.fullmatch(line.rstrip())) or _LABEL.match(line):
        return False
    return len(before.rstrip()) + 1 + len(line.split(" ", 1)[0]) > width and not before.rstrip().endswith(":")
