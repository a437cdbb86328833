"""Whether a paper has anything to do with what came beside it: a name that both bear, of a person, a place or the film.

Producers also attach what is no piece: a portrait from the press, a diary, the history of a village. It may tell or
argue as a synopsis or a note does, but hardly ever names anybody of this film, and papers of one film nearly always do.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from triage.message import Attachment, Message
from triage.values import Certainty, KnownDossier, Piece

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
UNRELATED = "unrelated"  # the doubt
NAMED_BY = frozenset({"title", "subtitle", "bookmark", "listed", "file_name"})  # grounds that name a kind
NAMES = 2  # in a paper, from which on it says whose it is
BESIDE = 40  # words beside a paper from which its names can be looked for there
# A word with a capital; it begins with a set of characters and then looks back, as in triage/text/patterns.py.
NAME = re.compile(r"[^\W\d_a-zß-ÿ](?<![^\W_][^\W\d_a-zß-ÿ])[^\W\d_]{3,}(?![^\W_])")


def without_strangers(message: Message, pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces, a sure telling or note made unsure that shares no name with any other paper, nor with the mail."""
    return [
        replace(piece, certainty=Certainty.UNSURE, doubt=UNRELATED) if _is_strange(message, piece) else piece
        for piece in pieces
    ]


def without_followers(message: Message, pieces: Iterable[Piece], dossier: KnownDossier) -> tuple[Piece, ...]:
    """The same for what came after the others: where nothing names its kind, it must name the film or its people.

    The earlier papers are sealed: what is known of them is the film's title, the company and who wrote.
    """
    known = " ".join((dossier.title, dossier.company, *sorted(dossier.correspondents))).lower()
    return tuple(
        replace(piece, certainty=Certainty.UNSURE, doubt=UNRELATED)
        if not _is_named(piece) and _is_strange(message, piece, known)
        else piece
        for piece in pieces
    )


def _is_named(piece: Piece) -> bool:
    return any(ground.code.rpartition(".")[2] in NAMED_BY for ground in piece.evidence)


def _is_strange(message: Message, piece: Piece, known: str = "") -> bool:
    if piece.kind not in TOLD_OR_ARGUED or piece.certainty is not Certainty.SURE:
        return False
    own: list[str] = []
    beside = [message.subject, message.text]
    for attachment in message.attachments:
        for page in attachment.pages:
            (own if _holds(piece, attachment, page.number) else beside).append(page.text)
    here, there = "\n".join(own), "\n".join(beside)
    if not known and len(there.split(maxsplit=BESIDE)) < BESIDE:
        return False  # it came alone: nothing tells whose it is
    # A title is often small in the name of a file. That of the paper itself says nothing of the others.
    others = (a.name for a in message.attachments if not all(_holds(piece, a, page.number) for page in a.pages))
    small = " ".join((known, *others)).lower()
    names = [word for word in dict.fromkeys(NAME.findall(here)) if _is_name(word, here, there)]
    return len(names) >= NAMES and not any(_stands(name, there) or _has(name.lower(), small) for name in names)


def _holds(piece: Piece, attachment: Attachment, page: int) -> bool:
    return attachment.path == piece.attachment and piece.first_page <= page <= piece.last_page


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
