"""Whether a paper has anything to do with what came beside it: a name that both bear, of a person, a place or the film.

Producers also attach what is no piece: a portrait from the press, a diary, the history of a village. It may tell or
argue as a synopsis or a note does, but hardly ever names anybody of this film, and papers of one film nearly always do.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from triage.message import Attachment, Message
from triage.text.folding import fold, plain
from triage.text.lexicon import themes
from triage.told.titles import QUOTED
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
COMPANY = "company_presentation"  # says its own name again and again: a town in it tells nothing
MONEY = frozenset({"development_budget", "development_finance_plan"})
TITLED = NAMING | MONEY  # their titles say whose they are
QUOTING = frozenset({"author_contract", "coproduction_agreement", "declaration_honour"})  # say of which work they are
UNRELATED = "unrelated"  # the doubt
NAMED_BY = frozenset({"title", "subtitle", "bookmark", "listed", "file_name"})  # grounds that name a kind
ELSEWHERE = """
    bruxelles brussel brussels belgique belgie belgien belgium flandre vlaanderen gand gent anvers antwerpen antwerp
    france paris europe europa"""
NAMES = 2  # in a paper, from which on it says whose it is
BESIDE = 40  # words beside a paper from which its names can be looked for there
HEAD, BEFORE, TITLE_WORDS = 200, 60, 8  # characters of a head, and before a title; words that one has at most
WORK = re.compile(  # what stands before a work's title; a credit and a name for a party are none
    r"(?:film|movie|feature|serie|reeks|documenta|dokumenta|proje[ck]t|scenario|screenplay|script|drehbuch|intitul|titre|titel"
    r"|title|called|roman|novel|recit|story|erzahlung|verhaal|oeuvre|werk|work|livre|buch|boek|book|memoir|play|piece)\w*\b"
)
NO_WORK = re.compile(
    r"mention|rempla|replac|vervang|ersetz|generique|credit|vermelding|vermerk|ci-apres|hierna|hereinafter|nachfolgend|\($"
)
# A word with a capital; it begins with a set of characters and then looks back, as in triage/text/patterns.py.
NAME = re.compile(r"[^\W\d_a-zß-ÿ](?<![^\W_][^\W\d_a-zß-ÿ])[^\W\d_]{3,}(?![^\W_])")


def without_strangers(message: Message, pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces, a sure one made unsure that shares no name with any other paper, nor with the mail, or whose title
    says another film.
    """
    return [
        replace(piece, certainty=Certainty.UNSURE, doubt=UNRELATED)
        if _is_strange(message, piece) or _bears_another_title(message, piece) or _quotes_another_film(message, piece)
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
    counted = Counter(NAME.findall(here))
    words = [word for word in counted if _is_name(word, here, there)]
    said_again = piece.kind == COMPANY and piece.language != "de"  # in German every noun has a capital
    telling = [word for word in words if counted[word] > 1] if said_again else []
    tying = [word for word in telling or words if piece.kind == COMPANY or plain(word) not in places()]
    return len(words) >= NAMES and not any(_stands(word, there) or _has(word.lower(), small) for word in tying)


@cache
def places() -> frozenset[str]:
    """Places that every dossier names: they tie no paper to another."""
    return frozenset(word for phrase in themes().phrases("wallonia") for word in phrase) | frozenset(ELSEWHERE.split())


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


def _quotes_another_film(message: Message, piece: Piece) -> bool:
    """True for a deed or a declaration on « Halage », and a budget under that title, where no other paper names any
    Halage. What is only called so from here on, "hereinafter « the Producer »", is no title.
    """
    if piece.certainty is not Certainty.SURE or piece.kind not in QUOTING | MONEY:
        return False
    here, there, _ = _parted(replace(message, text=""), piece)
    if len(there.split(maxsplit=BESIDE)) < BESIDE:
        return False
    text = " ".join((here if piece.kind in QUOTING else here[:HEAD]).split())
    quoted = [(one, fold(text[max(0, one.start() - BEFORE) : one.start()])) for one in QUOTED.finditer(text)]
    found = [
        one for one, before in quoted if (piece.kind in MONEY or WORK.search(before)) and not NO_WORK.search(before)
    ]
    titles = [plain(said) for one in found if _is_title(said := (one["inside"] or one["single"]).strip())]
    beside = f" {plain(there)} "
    return bool(titles) and not any(f" {title} " in beside for title in titles)


def _is_title(said: str) -> bool:
    return (said[:1].isupper() or said[:1].isdigit()) and len(said) > 1 and len(said.split()) <= TITLE_WORDS


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
