"""The format of a project: a feature, a series, an animation, a documentary; as its sheet or its mail says."""

import re

from triage.text.folding import fold
from triage.told.sheets import UNLABELLED, Sheet

_ANIMATED_SERIES = re.compile(
    r"\b(?:series? (?:d')?anim\w+|animatie(?:reeks|serie)\w*|animated (?:mini-?)?series|animations?-?serien?)\b"
)
_FORMATS = (
    (
        "animation",
        re.compile(
            r"\b(?:anim(?:ation|atie\w*|ated|es?)|animations\w*|zeichentrick\w*|trickfilm|puppentrick"
            r"|stop[ -]?motion|dessins? animes?)\b"
        ),
    ),
    (
        "series",
        re.compile(r"\b(?:mini-?serie|series?|reeks|fictiereeks|tv-?reeks|serien?)\b|\b\d{1,2}\s?[x×]\s?\d{2,3}\b"),
    ),
    ("documentary", re.compile(r"\b(?:documentair\w*|documentar\w+|dokumentarfilm|doku)\b")),
    (
        "feature",
        re.compile(
            r"\b(?:long[ -]metrage|langspeelfilm|speelfilm|feature|kinospielfilm|spielfilm|langspielfilm"
            r"|film de fiction|fictiefilm)\b"
        ),
    ),
)
_BOX = re.compile(r"\[(?P<mark>[ xX✓]?)\]|(?P<ticked>[☒☑✔✓■])|(?P<empty>[☐□])")


def format_of(subject: str, text: str, sheet: Sheet) -> str:
    """The format as the sheet says it beside a label, else in its other lines, else as the mail does."""
    first = " ".join(entry.value for fact in ("format", "genre") for entry in sheet.get(fact, ())[:1])
    others = [entry.value for fact in ("format", "genre", "project", UNLABELLED) for entry in sheet.get(fact, ())]
    for source in (first, *others, f"{subject} {text}"):
        if shape := _shape_in(fold(_ticked(source))):
            return shape
    return ""


def _shape_in(folded: str) -> str:
    if _ANIMATED_SERIES.search(folded):
        return "animation series"
    found = {name: match.start() for name, pattern in _FORMATS if (match := pattern.search(folded))}
    if not {"animation", "documentary"} & set(found):  # a film and its series: the first of them
        return min(found, key=lambda name: found[name], default="")
    return next(name for name, _ in _FORMATS if name in found)


def _ticked(line: str) -> str:
    """Of a line with boxes only what is ticked: "[x] long métrage [ ] série" says a feature."""
    if not _BOX.search(line):
        return line
    boxes = list(_BOX.finditer(line))
    ends = [box.start() for box in boxes[1:]] + [len(line)]
    return " ".join(
        line[box.end() : end]
        for box, end in zip(boxes, ends, strict=True)
        if (box["mark"] or "").strip() or box["ticked"]
    )
