"""Makes long texts out of a hand's stories: a screenplay of many pages, and a telling scene by scene."""

import random
import re

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


def prose_of(language: str, stories: list[Text], chance: random.Random) -> Text:
    """A long telling in scene order: each paragraph a scene, names changed so that none is told twice alike."""
    paragraphs = told(stories)
    scenes = []
    for at in range(26):
        first, second = chance.sample(paragraphs, 2)
        name = PEOPLE[at % len(PEOPLE)].capitalize()
        scenes.append(
            re.sub(r"\b(Lise|Yvon|Roza|Magda|Arend|Hannes|Mado|Orban|Elif|Till)\b", name, f"{first} {second}")
        )
    return Text("prose", language, tuple(scenes))


def told(stories: list[Text]) -> list[str]:
    """The paragraphs of stories, without their headings."""
    return [line for story in stories for line in story.lines if not line.startswith("### ")]
