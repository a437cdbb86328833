"""Makes long texts out of stories: a screenplay of many pages, a telling scene by scene, a synopsis of some pages."""

import random
import re
from dataclasses import replace

from bench.hands import Text

SLUGS = {
    "fr": ("{n}. INT. {place} – NUIT", "EXT. {place} - JOUR", "{n}   INT/EXT. {place} / SOIR"),
    "nl": ("{n}. BINNEN. {place} – NACHT", "EXT. {place} - DAG", "{n} INT. {place} – AVOND"),
    "en": ("INT. {place} - NIGHT", "EXT. {place} - DAY", "{n} INT. {place} - CONTINUOUS"),
    "de": ("{n}. INNEN / {place} / NACHT", "AUSSEN. {place} - TAG", "{n} INT. {place} – ABEND"),
}
PLACES = {
    "fr": ("CUISINE", "ROUTE", "ÉCOLE", "GARAGE"),
    "nl": ("KEUKEN", "DIJK", "CAFÉ", "GANG"),
    "en": ("KITCHEN", "QUAY", "SCHOOL", "STAIRS"),
    "de": ("KÜCHE", "SAAL", "HOF", "TREPPE"),
}
TREATMENT = 3200  # words of a treatment, eight pages
LONG = (900, 1200, 1500)  # words of a long synopsis, as catalogues have it: from three pages on
NAMES = re.compile(r"\b(?:Lise|Yvon|Roza|Magda|Arend|Hannes|Mado|Orban|Elif|Till)\b")
PEOPLE = ("LISE", "MARCEL", "NORA", "AREND", "TILL", "MAGDA", "ELIF", "YVON")


def script_of(language: str, stories: list[Text], chance: random.Random, pages: int) -> Text:
    """A screenplay of about so many pages, its action and dialogue taken from the stories."""
    sentences = [piece for line in told(stories) for piece in re.split(r"(?<=[.!?]) ", line) if piece]
    lines: list[str] = []
    number = 0
    while len(lines) < pages * 46:
        number += 1
        lines += [
            "",
            chance.choice(SLUGS[language]).format(n=number, place=chance.choice(PLACES[language])),
            "",
            chance.choice(sentences),
        ]
        for _ in range(chance.randint(1, 5)):
            lines += ["", f"@{chance.choice(PEOPLE)}", f">{chance.choice(sentences)[:70]}"]
            if chance.random() < 0.3:
                lines += ["", chance.choice(sentences)]
    return Text("script", language, tuple(lines))


def prose_of(language: str, stories: list[Text], others: list[Text], chance: random.Random) -> Text:
    """A long telling in scene order, two paragraphs to a scene: the house's own stories, then those of others.

    Nothing is told again before everything was told, and then under other names.
    """
    paragraphs = [*told(stories), *mixed(others, chance)]
    while words_in(paragraphs) < TREATMENT:
        paragraphs += [NAMES.sub(chance.choice(PEOPLE).capitalize(), line) for line in paragraphs]
    while words_in(paragraphs[:-2]) > TREATMENT:
        paragraphs = paragraphs[:-2]
    return Text("prose", language, tuple(map(" ".join, zip(paragraphs[::2], paragraphs[1::2], strict=False))))


def told_at_length(text: Text, others: list[Text], chance: random.Random) -> Text:
    """A long synopsis of some pages: its own paragraphs, then what other houses tell, none twice."""
    lines, most = list(text.lines), chance.choice(LONG)
    for line in mixed(others, chance):
        if words_in(lines) >= most:
            break
        lines.append(line)
    return replace(text, lines=tuple(lines))


def words_in(lines: list[str]) -> int:
    """How many words lines have together."""
    return sum(line.count(" ") + 1 for line in lines)


def mixed(stories: list[Text], chance: random.Random) -> list[str]:
    """The paragraphs of stories, story by story in any order."""
    return told(chance.sample(stories, len(stories)))


def told(stories: list[Text]) -> list[str]:
    """The paragraphs of stories, without their headings."""
    return [line for story in stories for line in story.lines if not line.startswith("### ")]
