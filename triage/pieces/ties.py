"""Whether a paper has anything to do with what came beside it: a name that both bear, of a person, a place or the film.

Producers also attach what is no piece: a portrait from the press, a diary, the history of a village. It may tell or
argue as a synopsis or a note does, but hardly ever names anybody of this film, and papers of one film nearly always do.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from triage.message import Attachment, Message
from triage.text.folding import plain
from triage.values import Certainty, KnownDossier, Piece

# Kinds of which hardly a paper shares no name with the others (docs/decisions/0531, 0541).
NAMING = frozenset(
    {
        "synopsis_short",
        "synopsis_long",
        "treatment",
        "author_note",
        "director_note",
        "producer_note",
        "marketing_strategy",
        "project_sheet",
        "walloon_spend_note",
        "company_presentation",
        "filmography",
        "author_contract",
        "option_agreement",
        "chain_of_title",
        "declaration_honour",
    }
)
TITLED = NAMING | {"development_budget", "development_finance_plan"}  # their titles say whose they are
UNRELATED = "unrelated"  # the doubt
NAMED_BY = frozenset({"title", "subtitle", "bookmark", "listed", "file_name"})  # grounds that name a kind
NAMES = 2  # in a paper, from which on it says whose it is
BESIDE = 40  # words beside a paper from which its names can be looked for there
# A word with a capital; it begins with a set of characters and then looks back, as in triage/text/patterns.py.
NAME = re.compile(r"[^\W\d_a-zß-ÿ](?<![^\W_][^\W\d_a-zß-ÿ])[^\W\d_]{3,}(?![^\W_])")


def without_strangers(message: Message, pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces, a sure one made unsure that shares no name with any other paper, nor with the mail, or whose title
    says another film.
    """
    return [
        replace(piece, certainty=Certainty.UNSURE, doubt=UNRELATED)
        if _is_strange(message, piece) or _bears_another_title(message, piece)
        else piece
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
    if piece.kind not in NAMING or piece.certainty is not Certainty.SURE:
        return False
    here, there, names = _parted(message, piece)
    if not known and len(there.split(maxsplit=BESIDE)) < BESIDE:
        return False  # it came alone: nothing tells whose it is
    small = f"{known} {names}".lower()  # where a title is often small
    words = [word for word in dict.fromkeys(NAME.findall(here)) if _is_name(word, here, there)]
    return len(words) >= NAMES and not any(_stands(word, there) or _has(word.lower(), small) for word in words)


def _bears_another_title(message: Message, piece: Piece) -> bool:
    """True for "Les Passeurs – budget" where nothing else names any Passeurs: a kind's name beside names of its own.

    Capitals say nothing of names where all are, nor in German.
    """
    called = next((ground.quote for ground in piece.evidence if ground.code.endswith(".title")), "")
    if not called or piece.kind not in TITLED or piece.language == "de" or piece.certainty is not Certainty.SURE:
        return False
    here, there, names = _parted(message, piece)
    title = next((line for line in here.split("\n") if called in plain(line)), "")
    words = [word for word in NAME.findall(title) if plain(word) not in called.split()]
    if not words or title.isupper() or len(there.split(maxsplit=BESIDE)) < BESIDE:
        return False
    small = f"{there} {names}".lower()
    return not any(_has(word.lower(), small) for word in words)


def _parted(message: Message, piece: Piece) -> tuple[str, str, str]:
    """What stands on a piece's pages, what the mail says beside them, and the names of the files that hold more."""
    own: list[str] = []
    beside = [message.subject, message.text]
    names: list[str] = []
    for attachment in message.attachments:
        inside = [_holds(piece, attachment, page.number) for page in attachment.pages]
        for page, held in zip(attachment.pages, inside, strict=True):
            (own if held else beside).append(page.text)
        if not inside or not all(inside):
            names.append(attachment.name)
    return "\n".join(own), "\n".join(beside), " ".join(names)


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
