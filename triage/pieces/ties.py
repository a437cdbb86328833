"""Whether a paper has anything to do with what came beside it: a name that both bear, of a person, a place or the film.

Producers also attach what is no piece: a portrait from the press, a diary, the history of a village. It may tell or
argue as a synopsis or a note does, but hardly ever names anybody of this film, and papers of one film nearly always do.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from triage.message import Message
from triage.values import Certainty, Piece

# What papers of other people are mistaken for.
TOLD_OR_ARGUED = frozenset(
    {
        "synopsis_short",
        "synopsis_long",
        "treatment",
        "author_note",
        "director_note",
        "producer_note",
        "marketing_strategy",
    }
)
NAMES = 2  # in a paper, from which on it says whose it is
BESIDE = 40  # words beside a paper from which its names can be looked for there
# A word with a capital; it begins with a set of characters and then looks back, as in triage/text/patterns.py.
NAME = re.compile(r"[^\W\d_a-zß-ÿ](?<![^\W_][^\W\d_a-zß-ÿ])[^\W\d_]{3,}(?![^\W_])")


def without_strangers(message: Message, pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces, a sure telling or note made unsure that shares no name with any other paper, nor with the mail."""
    return [
        replace(piece, certainty=Certainty.UNSURE, doubt="weak") if _is_strange(message, piece) else piece
        for piece in pieces
    ]


def _is_strange(message: Message, piece: Piece) -> bool:
    if piece.kind not in TOLD_OR_ARGUED or piece.certainty is not Certainty.SURE:
        return False
    own: list[str] = []
    beside = [message.subject, message.text]
    for attachment in message.attachments:
        for page in attachment.pages:
            inside = attachment.path == piece.attachment and piece.first_page <= page.number <= piece.last_page
            (own if inside else beside).append(page.text)
    here, there = "\n".join(own), "\n".join(beside)
    files = " ".join(attachment.name for attachment in message.attachments).lower()  # where a title is often small
    if len(there.split(maxsplit=BESIDE)) < BESIDE:
        return False  # it came alone: nothing tells whose it is
    names = [word for word in dict.fromkeys(NAME.findall(here)) if _is_name(word, here, there)]
    return len(names) >= NAMES and not any(_stands(name, there) or _has(name.lower(), files) for name in names)


def _is_name(word: str, *texts: str) -> bool:
    """True for a word with a capital that is nowhere written small."""
    small = word.lower()
    return word[0].isupper() and not any(_has(small, text) for text in texts)


def _stands(name: str, text: str) -> bool:
    """Whether a name stands in a text, also in capitals, as in a screenplay."""
    return any(_has(one, text) for one in dict.fromkeys((name, name.upper(), name.capitalize())))


def _has(word: str, text: str) -> bool:
    at = text.find(word)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(word) : at + len(word) + 1]
        if not before.isalpha() and not after.isalpha():
            return True
        at = text.find(word, at + 1)
    return False
