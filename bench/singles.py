"""Makes the files of a mail of hands a to f: one file for each text, or one combined file."""

import random
import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass, replace

from bench.hands import File, Part, Text, stories_of_others, texts_of
from bench.plain import docx_of, pdf_of, xlsx_of
from bench.tales import SLUGS, prose_of, script_of

NEUTRAL_FILES = (
    "scan_{n:03}.pdf",
    "document{n}.pdf",
    "{film} {n}.pdf",
    "annexe {n}.pdf",
    "Bijlage {n}.pdf",
    "Anlage_{n}.pdf",
    "{n:02}.pdf",
    "{film}_def{n}.pdf",
)


@dataclass(frozen=True)
class Habit:
    """How a hand sets its texts, apart from what they say; a hand without habits sets them plainly."""

    head: str = ""  # stands on every page of its PDFs
    front: tuple[str, ...] = ()  # lines that may stand above a text


HABITS = {
    "e": Habit(
        "Consigne Films SRL – rue du Pont 17, 6830 Bouillon – BE 0712.345.604 – www.consigne.example",
        ("Un film de Basile Renard", "LA CONSIGNE, version du 2 avril 2021", "Document de travail – ne pas diffuser"),
    ),
    "f": Habit(
        "DIE SCHRANKE / LA CUILLÈRE – Stand 5.4.2021",
        ("Schranke Film SRL – Büllingen", "écrit par Camille Heck & Anne Lutgen", "Stand: 05/04/2021", "confidentiel"),
    ),
}
ARGUED = frozenset({"why", "look", "house", "region", "market", "company"})
UNTOUCHED = frozenset({"script", "prose", "slides", "mailletter", "intent", "award"})


def worn(text: Text, half: str, chance: random.Random) -> Text:
    """A text as an office program may have left it: broken lines, bullets, lines above it, a title in capitals."""
    habit = HABITS.get(half)
    if habit is None or text.what in UNTOUCHED:
        return text
    lines, way = text.lines, chance.random()
    if way < 0.25 and text.what in ARGUED:
        lines = tuple(f"• {part}" for line in lines for part in re.split(r"(?<=[.!?]) ", line) if part)
    elif way < 0.5:
        lines = tuple(part for line in lines for part in (textwrap.wrap(line, 58) if "|" not in line else [line]))
    if chance.random() < 0.3:
        lines = (*chance.sample(habit.front, 2), *lines)
    return replace(text, lines=lines, title=text.title.upper() if chance.random() < 0.3 else text.title)


def title_for(text: Text, film: str, chance: random.Random) -> str:
    """The text's own title three times in four; else a title that does not name the kind, or none."""
    if text.title and chance.random() < 0.75:
        return text.title
    if text.what in {"mailletter", "intent", "award", "bill", "pricequote", "otherform", "sworn", "optioncontract"}:
        return ""
    return chance.choice(("", film, f"{film} – {chance.randint(2, 9)}", "", film.upper()))


def files_of_hand(half: str, seed: int, film: str) -> list[File]:
    """The files of one mail, each with what stands in it."""
    chance = random.Random(f"{half}-{seed}")
    texts = texts_of(half)
    stories = {
        language: [text for text in texts if text.what == "story" and text.language == language] for language in SLUGS
    }
    told = {language: listed for language, listed in stories.items() if listed}
    files: list[File] = []
    chosen = [worn(text, half, chance) for text in chance.sample(texts, chance.randint(10, 18))]
    if seed % 3 == 0:  # one combined file, sometimes with a screenplay or a treatment in it
        language = chance.choice(list(told))
        if chance.random() < 0.6:
            chosen.insert(
                chance.randrange(len(chosen)),
                script_of(language, stories[language], chance, chance.choice((15, 40, 90))),
            )
        if chance.random() < 0.6:
            chosen.insert(
                chance.randrange(len(chosen)),
                prose_of(language, told[language], stories_of_others(half, language), chance),
            )
        data, parts = pdf_of(
            [(text, title_for(text, film, chance)) for text in chosen],
            chance,
            head=head_of(half, chance) or (film if chance.random() < 0.7 else ""),
        )
        files.append(File(f"{film} dossier.pdf", data, tuple(parts)))
    else:
        for number, text in enumerate(chosen, start=1):
            files.append(single(text, number, film, chance, head=head_of(half, chance)))
        language = chance.choice(list(told))
        files.append(
            single(script_of(language, stories[language], chance, chance.choice((12, 30, 70))), 90, film, chance)
        )
        files.append(
            single(prose_of(language, told[language], stories_of_others(half, language), chance), 91, film, chance)
        )
    return files


def head_of(half: str, chance: random.Random) -> str:
    """The running head of a file, where the hand has one and uses it."""
    habit = HABITS.get(half)
    return habit.head if habit is not None and chance.random() < 0.5 else ""


def single(text: Text, number: int, film: str, chance: random.Random, *, head: str = "") -> File:
    """One text as one file, named without saying what it is."""
    name = chance.choice(NEUTRAL_FILES).format(n=number, film=film)
    title = title_for(text, film, chance)
    form: Callable[[], float] = chance.random
    if (
        any("|" in line for line in text.lines)
        and text.what in {"devbudget", "devplan", "prodbudget", "prodplan"}
        and form() < 0.5
    ):
        return File(name.replace(".pdf", ".xlsx"), xlsx_of([("Feuil1", text)]), (Part(text, 1, 1, "Feuil1"),))
    if form() < 0.25 and text.what not in {"script", "slides"}:
        return File(name.replace(".pdf", ".docx"), docx_of(text, title), (Part(text, 0, 0),))
    data, parts = pdf_of([(text, title)], chance, head=head)
    return File(name, data, tuple(parts))
