"""Text made comparable: without case, accents, ligatures and typographic variants, as words."""

import re
import unicodedata
from functools import cache

_LIGATURES = str.maketrans(
    {
        "œ": "oe",
        "Œ": "oe",
        "æ": "ae",
        "Æ": "ae",
        "ø": "o",
        "Ø": "o",
        "ł": "l",
        "đ": "d",
        "’": "'",
        "ʼ": "'",
        "‘": "'",
        "´": "'",
    }
    | {"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u00ad": None, "\ufffe": None, "\ufeff": None, "\u200b": None}
)
_ASCII = bytes(range(128))
FEW = 40  # different characters beyond ASCII up to which each is folded by itself
_NO_FIGURES = bytes(set(range(256)) - set(b"0123456789\n"))
_MARKS = re.compile("[\u0300-\u036f]+")
_LETTERS = bytes(code if chr(code) in "abcdefghijklmnopqrstuvwxyz0123456789\n" else 32 for code in range(256))
_SEPARATORS = re.compile(r"[_\-.+~\s]+")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def fold(text: str) -> str:
    """Lower case, no accents, straight apostrophes; line breaks and punctuation stay: "l’Œuvre" is "l'oeuvre"."""
    if text.isascii():
        return text.lower()
    strange = set(text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass"))
    forms = [(character, _form_of(character)) for character in strange] if len(strange) <= FEW else []
    if not forms or any(form is None for _, form in forms):
        return _fold_at_length(text)
    for character, form in forms:  # a page has few of them: quicker than to look every character up
        if form is not None and form != character:
            text = text.replace(character, form)
    return text.lower() if text.isascii() else text.casefold()


def _fold_at_length(text: str) -> str:
    return _MARKS.sub("", unicodedata.normalize("NFKD", text.translate(_LIGATURES))).casefold()


@cache
def _form_of(character: str) -> str | None:
    """A character folded by itself; None for one whose place among its neighbours counts."""
    form = _fold_at_length(character)
    return None if any(map(unicodedata.combining, form)) or _fold_at_length(form) != form else form


def words_of(text: str) -> list[str]:
    """The words and numbers of a text, folded; an apostrophe parts words ("l'auteur" is two)."""
    return words_in(fold(text))


def words_in(folded: str) -> list[str]:
    """The same of a text that is folded already."""
    return letters_in(folded).split()


def letters_in(folded: str) -> str:
    """A folded text with a space for each character that belongs to no word; line feeds stay."""
    return folded.encode("ascii", "replace").translate(_LETTERS).decode("ascii")


def numbered_lines(folded: str) -> list[bool]:
    """Of each line of a folded text, whether a figure stands in it."""
    return list(map(bool, folded.encode("ascii", "replace").translate(None, _NO_FIGURES).split(b"\n")))


def plain(text: str) -> str:
    """Folded words with single spaces between: two titles are the same when this is."""
    return " ".join(words_of(text))


def spellings(text: str) -> tuple[str, ...]:
    """The ways a phrase may be written: with its accents dropped, and with German umlauts spelt out."""
    dropped = plain(text)
    if text.isascii():
        return (dropped,)
    spelt = plain(text.translate(_UMLAUTS))
    return (dropped,) if dropped == spelt else (dropped, spelt)


def file_words(name: str) -> str:
    """A file's name without its ending, its separators as spaces, words that camel case joins parted, folded."""
    stem, dot, ending = name.rpartition(".")
    base = stem if dot and len(ending) <= 5 and " " not in ending else name
    parted = re.sub(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ][a-zà-ÿ])", " ", unicodedata.normalize("NFC", base))
    return plain(_SEPARATORS.sub(" ", parted))
