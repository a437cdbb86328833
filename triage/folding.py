"""Text made comparable: without case, accents, ligatures and typographic variants, as words."""

import re
import unicodedata

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
_VARIANTS = re.compile(f"[{''.join(map(chr, _LIGATURES))}]")
_MARKS = re.compile("[\u0300-\u036f]+")
_WORD = re.compile(r"[a-z0-9]+")
_SEPARATORS = re.compile(r"[_\-.+~\s]+")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def fold(text: str) -> str:
    """Lower case, no accents, straight apostrophes; line breaks and punctuation stay: "l’Œuvre" is "l'oeuvre"."""
    if text.isascii():
        return text.lower()
    for variant in set(_VARIANTS.findall(text)):  # few texts hold one: quicker than to look every character up
        text = text.replace(variant, _LIGATURES[ord(variant)] or "")
    return _MARKS.sub("", unicodedata.normalize("NFKD", text)).casefold()


def words_of(text: str) -> list[str]:
    """The words and numbers of a text, folded; an apostrophe parts words ("l'auteur" is two)."""
    return words_in(fold(text))


def words_in(folded: str) -> list[str]:
    """The same of a text that is folded already."""
    return _WORD.findall(folded)


def plain(text: str) -> str:
    """Folded words with single spaces between: two titles are the same when this is."""
    return " ".join(words_of(text))


def spellings(text: str) -> tuple[str, ...]:
    """The ways a phrase may be written: with its accents dropped, and with German umlauts spelt out."""
    dropped = plain(text)
    spelt = plain(text.translate(_UMLAUTS))
    return (dropped,) if dropped == spelt else (dropped, spelt)


def undoubled(folded: str) -> str:
    """A folded German phrase as it reads when umlauts are dropped instead of spelt out ("foerderung": "forderung")."""
    return folded.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def file_words(name: str) -> str:
    """A file's name without its ending, its separators as spaces, words that camel case joins parted, folded."""
    stem, dot, ending = name.rpartition(".")
    base = stem if dot and len(ending) <= 5 and " " not in ending else name
    parted = re.sub(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ][a-zà-ÿ])", " ", unicodedata.normalize("NFC", base))
    return plain(_SEPARATORS.sub(" ", parted))
