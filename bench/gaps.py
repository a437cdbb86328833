"""Composes dossiers with a gap and something that tempts beside it, as bench/texts/tempting tells them.

A dossier opens with `== name hand line due`: it is all papers of a known hand but those for that line. `~ ` says what
tempts; then come the words of its mail and its papers, each under `## file name.ending [manner]`. `>> sender` opens a
later mail (`>>` one of the same sender). `due` says what the line must become: `asked` of a person of the fund, or
`missing`; either is honest where it says `open`.
"""

import io
import random
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from email.message import EmailMessage

from pypdf import PdfReader, PdfWriter

from bench.compose import MEDIA
from bench.hands import FILMS, KINDS, TEXTS, Text, texts_of
from bench.houses import HOUSES
from bench.lacking import NOTHING, call, lines
from bench.layouts import pdf_of
from bench.looks import Look, look_of
from bench.office import book_of, word_of
from bench.scans import scanned
from bench.strangers import ANYBODY

FIRST, SECOND, THIRD = "first", "second", "third"
BASES = {  # which of a hand's texts stands for each line: such that together they are told complete
    "g": "000000010000000",
    "j": "000010000000000",
    "k": "000000000000000",
    "l": "100000000000000",
    "m": "000000000000000",
    "n": "000000000000000",
    "o": "000000000000000",
    "q": "010000000000000",
    "v": "010010100010000",
    "w": "001000000000000",
    "x": "010001000000010",
    "z": "010000000000000",
    "za": "000000000002000",
}
CONDITIONAL = {"codevelopment": "partners", "underlying_rights": "optioncontract"}  # a line, and the text that meets it
HELLO = {
    "fr": "Madame, Monsieur,\n\nVeuillez trouver notre dossier en annexe.\n\nBien à vous",
    "nl": "Geachte,\n\nIn bijlage vindt u ons dossier.\n\nMet vriendelijke groeten",
    "en": "Dear all,\n\nPlease find our application attached.\n\nKind regards",
    "de": "Sehr geehrte Damen und Herren,\n\nanbei unser Antrag.\n\nMit freundlichen Grüßen",
}


@dataclass(frozen=True)
class Paper:
    """A file beside the gap: its name, how it is made ("", locked, scan, broken, packed), what stands in it."""

    name: str
    manner: str
    text: Text


@dataclass(frozen=True)
class Letter:
    """One mail: who writes ("" the house), what, and its papers."""

    sender: str
    words: str
    papers: tuple[Paper, ...]


@dataclass(frozen=True)
class Dossier:
    """A gap and what tempts beside it."""

    name: str
    hand: str
    line: str
    due: str
    why: str
    letters: tuple[Letter, ...]


def dossiers(which: str) -> list[Dossier]:
    """Every dossier of a set."""
    told = "\n".join(file.read_text(encoding="utf-8") for file in sorted((TEXTS / "tempting").glob(f"{which}*.txt")))
    return [_dossier(block) for block in f"\n{told}".split("\n== ")[1:]]


def _dossier(block: str) -> Dossier:
    head, why, rest = (*block.split("\n", 2), "")[:3]
    name, hand, line, due = head.split()
    senders, mails = [""], [""]
    for row in rest.split("\n"):
        if row.startswith(">>"):
            senders.append(row[2:].strip())
            mails.append("")
        else:
            mails[-1] += row + "\n"
    letters = tuple(_letter(*both) for both in zip(senders, mails, strict=True))
    return Dossier(name, hand, line, due, why.removeprefix("~ "), letters)


def _letter(sender: str, block: str) -> Letter:
    words, *papers = f"\n{block}".split("\n## ")
    return Letter(sender, words.strip(), tuple(_paper(one) for one in papers))


def _paper(block: str) -> Paper:
    head, *rows = block.strip().split("\n")
    name, _, manner = head.partition(" [")
    title = rows.pop(0)[2:] if rows and rows[0].startswith("# ") else ""
    return Paper(name.strip(), manner.strip("] "), Text("other", "fr", tuple(rows), title))


def mails(dossier: Dossier, *, whole: bool = False) -> Iterator[bytes]:
    """The mails of a dossier in their order; `whole`: one mail, no gap, nothing beside."""
    house = HOUSES[dossier.hand]
    film = FILMS[dossier.hand]
    own = files_of_film(dossier.hand, NOTHING if whole else dossier.line)
    if whole:
        yield mail_of(1, house.sender, film, HELLO[house.language], own)
        return
    for at, letter in enumerate(dossier.letters, start=1):
        chance = random.Random(f"{dossier.name}-{at}")
        files = [(paper.name, made(paper, chance)) for paper in letter.papers]
        files = [*own, *files] if at == 1 else files
        words = letter.words or HELLO[house.language]
        yield mail_of(at, letter.sender or house.sender, film, words, files)


def files_of_film(hand: str, lacking: str) -> list[tuple[str, bytes]]:
    """A paper for each line but one, each a file under its own title; what a condition may ask lies with them."""
    refused = {kind for line in call().requirements if line.key == lacking for kind in line.kinds}
    found = []
    for (key, texts), at in zip(wanted_texts(hand).items(), BASES[hand], strict=True):
        chance = random.Random(f"tempting-{hand}-{key}")
        if key != lacking and texts and KINDS[texts[0].what] not in refused:
            text = texts[int(at, 36) % len(texts)]
            look = replace(look_of(HOUSES[hand], chance), columns=1)
            name = "".join(sign for sign in text.title or key if sign.isalnum() or sign in " -").strip()
            found.append((f"{name or key}.pdf", pdf_of([(text, text.title)], look)[0]))
    return found


def wanted_texts(hand: str) -> dict[str, list[Text]]:
    """What the hand has for each line that is required, or that a condition may ask."""
    texts = texts_of(hand)
    wanted = {line.key: [t for t in texts if KINDS[t.what] in line.kinds and t.what != "otherform"] for line in lines()}
    wanted["rights"] = [text for text in texts if text.what in {"writercontract", "chain"}] or wanted["rights"]
    return wanted | {key: [text for text in texts if text.what == what] for key, what in CONDITIONAL.items()}


def made(paper: Paper, chance: random.Random) -> bytes:
    """The file of a paper, by its ending and its manner."""
    look, both = replace(look_of(ANYBODY, chance), columns=1), [(paper.text, paper.text.title)]
    ending = paper.name.rpartition(".")[2]
    if ending == "docx":
        return word_of(both, look, chance, run_on=False)[0]
    if ending == "xlsx":
        return book_of([("Feuil1", both)], chance)[0]
    if ending == "txt":
        return "\n".join((paper.text.title, *paper.text.lines)).encode()
    if ending == "zip":
        return _packed(paper, look)
    data = pdf_of(both, look)[0]
    if paper.manner == "scan":
        return scanned(data, chance, read=False)
    return _locked(data) if paper.manner == "locked" else data


def _packed(paper: Paper, look: Look) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(f"{paper.text.title}.pdf", pdf_of([(paper.text, paper.text.title)], look)[0])
    return out.getvalue()[: -40 if paper.manner == "broken" else None]


def _locked(data: bytes) -> bytes:
    writer, out = PdfWriter(), io.BytesIO()
    writer.append(PdfReader(io.BytesIO(data)))
    writer.encrypt("brouillard", algorithm="AES-128")
    writer.write(out)
    return out.getvalue()


def mail_of(number: int, sender: str, subject: str, words: str, files: Iterable[tuple[str, bytes]]) -> bytes:
    """One mail as a mailbox has it."""
    mail, address = EmailMessage(), sender.rpartition("<")[2].strip(">")
    mail["Return-Path"] = f"<{address}>"
    mail["From"], mail["To"], mail["Subject"] = sender, "impact@wallimage.example", subject
    mail["Date"], mail["Message-ID"] = "Thu, 15 Apr 2021 10:00:00 +0200", f"<{number}.{address}>"
    if number > 1:
        mail.replace_header("Subject", f"Re: {subject}")
    mail.set_content(words + "\n")
    for name, data in files:
        subtype = MEDIA.get(name.rpartition(".")[2], "octet-stream")
        mail.add_attachment(data, maintype="application", subtype=subtype, filename=name)
    return mail.as_bytes()
