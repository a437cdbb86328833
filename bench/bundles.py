"""Makes the files of a mail of the later hands: single papers, notes in one file, workbooks, decks, combined files."""

import random
import textwrap
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from bench.hands import File, Part, Text, stories_of_others, texts_of
from bench.houses import HOUSES
from bench.layouts import deck_of, pdf_of, shuffled_case
from bench.looks import House, Look, look_of
from bench.merge import joined, page_count
from bench.office import book_of, word_of
from bench.scans import scanned
from bench.tales import SLUGS, prose_of, script_of, told_at_length

MONEY = frozenset({"devbudget", "devplan", "prodbudget", "prodplan", "accounts", "minimis"})
NOTES = frozenset({"why", "look", "house", "region", "market", "risk", "study"})
ALOOF = frozenset({"mailletter", "intent", "award", "bill", "pricequote", "otherform", "sworn", "optioncontract",
                   "bank", "idcard", "taxcert", "other"})  # fmt: skip
TABS = {
    "fr": ("Feuil1", "Feuil2", "Tableau", "2021", "v3"),
    "nl": ("Blad1", "Blad2", "overzicht", "2021", "v3"),
    "en": ("Sheet1", "Sheet2", "summary", "2021", "v3"),
    "de": ("Tabelle1", "Tabelle2", "Übersicht", "2021", "v3"),
}
CONTENTS = {"fr": "Contenu", "nl": "Inhoud", "en": "Contents", "de": "Inhalt"}


class Making:
    """One mail being made: its film, its house, what is left of its chance."""

    def __init__(self, half: str, film: str, chance: random.Random) -> None:
        self.house: House = HOUSES[half]
        self.film, self.chance, self.made = film, chance, 0

    def name(self, ending: str) -> str:
        """The next file name, which says nothing of what is inside."""
        self.made += 1
        pattern = self.chance.choice(self.house.names)
        name = pattern.format(n=self.made, film=self.film).rpartition(".")[0]
        return f"{name} ({self.made}).{ending}" if "{n" not in pattern else f"{name}.{ending}"

    def look(self) -> Look:
        """The look of the next file."""
        return look_of(self.house, self.chance)

    def title(self, text: Text) -> str:
        """The text's own title four times in five; else one that names nothing, or none."""
        if text.title and self.chance.random() < 0.8:
            return shuffled_case(text.title, self.chance)
        if text.what in ALOOF:
            return ""
        return self.chance.choice(("", self.film, "", f"{self.film} – {self.chance.randint(2, 9)}"))


def files_of_house(half: str, seed: int, film: str, chance: random.Random) -> list[File]:
    """The files of one mail, each with what stands in it."""
    texts = texts_of(half)
    stories = {
        language: [text for text in texts if text.what in {"story", "longstory"} and text.language == language]
        for language in SLUGS
    }
    language = chance.choice([language for language, told in stories.items() if len(told) > 1])
    chosen = [broken(text, chance) for text in chance.sample(texts, chance.randint(12, 20))]
    if chance.random() < 0.6:
        chosen.append(script_of(language, stories[language], chance, chance.choice((12, 30, 60))))
    if chance.random() < 0.5:
        chosen.append(prose_of(language, stories[language], stories_of_others(half, language), chance))
    return files_of(half, seed, film, chance, chosen)


def files_of(half: str, seed: int, film: str, chance: random.Random, chosen: list[Text]) -> list[File]:
    """The chosen texts as files, long synopses at their length: one for all in every third mail, else several."""
    making = Making(half, film, chance)
    chosen = [
        told_at_length(text, stories_of_others(half, text.language), chance) if text.what == "longstory" else text
        for text in chosen
    ]
    if seed % 3 == 0:
        chance.shuffle(chosen)
        return [combined(making, chosen)]
    return list(apart(making, chosen))


def broken(text: Text, chance: random.Random) -> Text:
    """Now and then a text whose lines were broken by hand, or cut into points."""
    if text.what not in NOTES or chance.random() < 0.75:
        return text
    if chance.random() < 0.5:
        lines = (piece for line in text.lines for piece in (textwrap.wrap(line, 62) if "|" not in line else [line]))
    else:
        lines = (line if line.startswith("### ") or "|" in line else f"- {line}" for line in text.lines)
    return replace(text, lines=tuple(lines))


def combined(making: Making, chosen: list[Text]) -> File:
    """One file for all: sometimes a cover, bookmarks, or a list of contents that promises more than there is."""
    texts = [(text, making.title(text)) for text in chosen if text.what != "contents"]
    if making.chance.random() < 0.5:
        texts.insert(0, (contents_of(making, [title for _, title in texts if title]), CONTENTS[making.house.language]))
    if making.house.merged and making.chance.random() < making.house.merged:
        return merged(making, texts)
    cover = f"{making.film}\n{making.chance.choice(('2021', 'v2', '–', making.house.heads[-1]))}"
    look = replace(making.look(), columns=1)
    bookmarks, covered = making.chance.random() < 0.5, making.chance.random() < 0.5
    data, parts = pdf_of(texts, look, bookmarks=bookmarks, cover=cover if covered else "")
    return File(making.name("pdf"), data, parts)


def merged(making: Making, texts: list[tuple[Text, str]]) -> File:
    """One file merged from many, each set by another person's program: looks, papers and page numbers begin anew."""
    files, parts, first = list[bytes](), list[Part](), 1
    for text, title in texts:
        data = made(making, text, title)
        pages = page_count(data)
        files.append(data)
        parts.append(Part(text, first, first + pages - 1))
        first += pages
    return File(making.name("pdf"), joined(files), tuple(parts))


def made(making: Making, text: Text, title: str) -> bytes:
    """One paper as the PDF that its maker gave: slides lie across, a few papers come from the copier."""
    if text.what in {"slides", "mood"} and "---" in text.lines:
        return deck_of(text, title, making.look())
    look = replace(making.look(), letter_paper=making.chance.random() < 0.1)
    data, _ = pdf_of([(text, title)], look, bookmarks=making.chance.random() < 0.3)
    if making.chance.random() < making.house.scan and text.what not in {"script", "prose"}:
        return scanned(data, making.chance, read=True)
    return data


def contents_of(making: Making, titles: list[str]) -> Text:
    """A list of the titles, with some that no page keeps."""
    listed = [text.lines for text in texts_of(half_of(making.house)) if text.what == "contents"]
    absent = making.chance.sample(making.chance.choice(listed), 3) if listed else []
    lines = [*titles, *absent]
    numbered = [f"{at}. {line}" for at, line in enumerate(lines, start=1)]
    return Text("contents", making.house.language, tuple(numbered))


def half_of(house: House) -> str:
    """The letter of a house."""
    return next(half for half, one in HOUSES.items() if one is house)


def apart(making: Making, chosen: list[Text]) -> Iterable[File]:
    """Several files: a few texts share one, the others stand alone."""
    chance, left = making.chance, list(chosen)
    money = [text for text in left if text.what in MONEY and all("|" in line for line in text.lines)]
    if len(money) > 1 and chance.random() < making.house.sheet:
        left = [text for text in left if text not in money]
        yield workbook(making, money)
    notes = list(islice((text for text in left if text.what in NOTES), chance.choice((2, 3))))
    if len(notes) > 1 and chance.random() < 0.5:
        left = [text for text in left if text not in notes]
        yield together(making, notes)
    people = [text for text in left if text.what == "person"]
    if len(people) > 1 and len({text.language for text in people}) == 1:
        left = [text for text in left if text.what != "person"]
        lines = tuple(line for text in people for line in (*text.lines, ""))
        left.append(replace(people[0], lines=lines))
    for text in left:
        yield alone(making, text)


def workbook(making: Making, money: list[Text]) -> File:
    """The tables in one workbook, sometimes two on one tab."""
    labels = TABS[making.house.language]
    pairs = [(text, making.title(text)) for text in money]
    tabs = [(labels[at % len(labels)] + ("" if at < len(labels) else "b"), [pair]) for at, pair in enumerate(pairs)]
    if making.chance.random() < 0.4:
        tabs = [(tabs[0][0], pairs[:2]), *tabs[2:]]
    data, parts = book_of(tabs, making.chance)
    return File(making.name("xlsx"), data, parts)


def together(making: Making, notes: list[Text]) -> File:
    """Several notes in one file, each under its own title; they may follow each other on one page."""
    texts = [(text, text.title or making.film) for text in notes]
    run_on = making.chance.random() < 0.4
    if making.chance.random() < making.house.word:
        data, parts = word_of(texts, making.look(), making.chance, run_on=run_on)
        return File(making.name("docx"), data, parts)
    data, parts = pdf_of(texts, making.look(), run_on=run_on)
    return File(making.name("pdf"), data, parts)


def alone(making: Making, text: Text) -> File:
    """One text as one file."""
    chance, title, look = making.chance, making.title(text), making.look()
    if text.what in {"slides", "mood"} and "---" in text.lines:
        return File(making.name("pdf"), deck_of(text, title, look), (Part(text, 0, 0),))
    if text.what in MONEY and all("|" in line for line in text.lines) and chance.random() < making.house.sheet:
        data, parts = book_of([(TABS[text.language][0], [(text, title)])], chance)
        return File(making.name("xlsx"), data, parts)
    if chance.random() < making.house.word and text.what != "script":
        data, parts = word_of([(text, title)], look, chance, run_on=False)
        return File(making.name("docx"), data, parts)
    data, parts = pdf_of([(text, title)], look)
    if chance.random() < making.house.scan * 2 and text.what not in {"script", "prose"}:
        read = chance.random() < 0.5
        return File(making.name("pdf"), scanned(data, chance, read=read), parts, picture=not read)
    return File(making.name("pdf"), data, parts)
