"""Makes a stranger's words safe to look at: what cannot be seen, or turns text around, is shown by its number.

A name may hold marks that reverse it, letters of no width, or dozens of accents on one letter; escaping for HTML leaves
all of them. Here each becomes a small sign that says what it is, and the rest stays as it was written.
"""

import re
import unicodedata
from typing import Final

from markupsafe import Markup, escape

from console.wrapping import soft_pieces
from notifier.paragraphs import held_quotes

ACCENTS: Final = 2  # marks upon one letter that are left: more hide what is below and beside them
_UNSEEN: Final = frozenset({"Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp"})
_BLANK: Final = frozenset("\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0\ufffc")
_SPACES: Final = frozenset(" \u00a0\u202f")
_BREAKS: Final = frozenset("\n\t")
_LONG: Final = re.compile(r"\S{19,}")  # what a narrow column cannot hold: addresses, names of files
_JOINT: Final = re.compile(r"(?=@)|(?<=[^\W_]_)(?=[^\W_])")  # before @, after a lower line
_FIGURE: Final = re.compile(r"[-+]?(?:€\s?)?\d[\d\s.,'’]{0,20}(?:€|EUR|%)?")
_POINT: Final = re.compile(r"(?<=\w)(?=\.\w)")
_CUT: Final = Markup('<span class="cut">\n</span>')  # a line end that a narrow page passes over
_PLAIN: Final = re.compile(  # signs of which none hides: no letter need be asked
    "[ -~\u00a0-\u00ac\u00ae-\u017f\u2013-\u2019\u201c-\u201e\u2026\u20ac]*"
)


def is_figure(text: str) -> bool:
    """Whether a cell of a sheet holds a number, with or without its unit."""
    return _FIGURE.fullmatch(text) is not None


def shown(text: str, *, breaks: bool = False) -> Markup:
    """A stranger's words for a page, in a box of their own for direction; with `breaks`, line ends and tabs stay.

    Where a program ended a full line, a narrow page may go on.
    """
    if _PLAIN.fullmatch(text) is not None:  # nearly all: lists show hundreds
        return Markup("<bdi>") + _jointed(escape(text)) + Markup("</bdi>")
    if breaks and len(pieces := soft_pieces(text)) > 1:
        return Markup("<bdi>{}</bdi>").format(_CUT.join(_signs(each, breaks=True) for each in pieces))
    return Markup("<bdi>{}</bdi>").format(_signs(text, breaks=breaks))


def told(text: str) -> str:
    """The same without markup, for titles of pages and words of attributes."""
    if _PLAIN.fullmatch(text) is not None:
        return text
    return "".join(f"⟨{_number(sign)}⟩" if _hides(sign, breaks=False) else sign for sign in _few_accents(text))


def _signs(text: str, *, breaks: bool) -> Markup:
    pieces: list[Markup] = []
    plain: list[str] = []
    for sign in _few_accents(text):
        if _hides(sign, breaks=breaks):
            pieces += [_jointed(escape("".join(plain))), Markup('<span class="odd">{}</span>').format(_number(sign))]
            plain = []
        else:
            plain.append(sign)
    return Markup("").join([*pieces, _jointed(escape("".join(plain)))])


def _jointed(safe: Markup) -> Markup:
    """Words that break at their joints, as long as these parts fit, and quotes that hold on to their marks."""
    if "«" in safe or "»" in safe:
        safe = Markup(held_quotes(safe))  # noqa: S704 - escaped before; only spaces change
    if _LONG.search(safe) is None:
        return safe
    return Markup(_LONG.sub(_with_breaks, safe))  # noqa: S704 - escaped before; only <wbr> is added


def _with_breaks(word: re.Match[str]) -> str:
    """In a host's name also before its points; a file's ending stays with it."""
    name, at, host = word[0].partition("@")
    return _JOINT.sub("<wbr>", name + at) + _POINT.sub("<wbr>", host)


def _hides(sign: str, *, breaks: bool) -> bool:
    if sign in _SPACES or (breaks and sign in _BREAKS):
        return False
    category = unicodedata.category(sign)
    if category in _UNSEEN or sign in _BLANK or 0xFE00 <= ord(sign) <= 0xFE0F or ord(sign) >= 0xE0000:
        return True
    return category == "Zs"


def _few_accents(text: str) -> str:
    """The text with at most two marks upon each letter; what is left out is counted nowhere: it was never readable."""
    kept: list[str] = []
    upon = 0
    for sign in text:
        upon = upon + 1 if unicodedata.combining(sign) or unicodedata.category(sign) == "Me" else 0
        if upon <= ACCENTS:
            kept.append(sign)
        elif upon == ACCENTS + 1:
            kept.append("\u200b")  # shown as a sign of its own: something was here
    return "".join(kept)


def _number(sign: str) -> str:
    return f"U+{ord(sign):04X}"
