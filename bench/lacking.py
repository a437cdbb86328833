"""Composes dossiers that have every required line of the checklist but one, or every one: to measure completeness.

Beside what is asked lie papers that tempt: those nearest to the missing line, and a few of any kind.
"""

import random
from functools import cache
from pathlib import Path

from bench.bundles import files_of
from bench.compose import mail_of, truth_of
from bench.hands import FILMS, HELD_BACK, KINDS, Text, stories_of_others, texts_of
from bench.houses import HOUSES
from bench.tales import SLUGS, prose_of, script_of
from config.calls import load_calls
from config.kinds import load_kinds
from triage.values import Call, Need, Requirement

CONFIG = Path(__file__).parents[1] / "config"
CALL = "2021-1"
NOTHING = ""  # what a complete dossier lacks
OTHERS = 5  # papers of any kind beside those that tempt
TEMPTING = {  # a line, and the texts that are most easily taken for it
    "project_sheet": ("otherform", "logline", "mailletter"),
    "synopsis": ("logline", "cast", "beats"),
    "writing": ("longstory", "cast", "episodes"),
    "author_note": ("house", "logline", "reader"),
    "producer_note": ("market", "region", "mailletter"),
    "development_budget": ("prodbudget", "pricequote", "bill"),
    "finance_plan": ("prodplan", "prodbudget", "award"),
    "schedule": ("screening", "changes", "contents"),
    "walloon_anchor": ("market", "prodbudget", "study"),
    "rights": ("partners", "intent", "mandate"),
    "company": ("press", "registration", "accounts"),
    "team_cv": ("cast", "press", "mandate"),
    "declaration": ("minimis", "taxcert", "mandate"),
}
UNNAMED = frozenset({"otherform", "bill", "other"})  # what counts for no line


@cache
def call() -> Call:
    """The call whose checklist is asked."""
    calls = load_calls(CONFIG / "calls", load_kinds(CONFIG / "kinds.yaml"))
    return next(one for one in calls if one.key == CALL)


def lines() -> tuple[Requirement, ...]:
    """The lines that every dossier must have."""
    return tuple(line for line in call().requirements if line.need is Need.REQUIRED)


def halves(*, held_back: bool = False) -> tuple[str, ...]:
    """The hands that have a text for every line."""
    return tuple(half for half in (HELD_BACK if held_back else FILMS) if half in HOUSES)


def dossier(half: str, seed: int, lacking: str) -> tuple[bytes, str]:
    """One mail without any piece for the line `lacking` (its key, or NOTHING), and its truth."""
    house, film = HOUSES[half], (FILMS | HELD_BACK)[half]
    chance = random.Random(f"{half}-{seed}-{lacking}")
    files = files_of(half, seed, film, chance, chosen_without(half, lacking, chance))
    mail = mail_of(house.sender, film, house.greetings[0], files)
    return mail, truth_of(half, seed, house.language, files) + state_of(lacking)


def chosen_without(half: str, lacking: str, chance: random.Random) -> list[Text]:
    """A text for each line but `lacking`, then what tempts and a few others, none of which meets that line."""
    refused = {kind for line in lines() if line.key == lacking for kind in line.kinds}
    texts = [text for text in (*texts_of(half), *long_ones(half, chance)) if KINDS[text.what] not in refused]
    named = [text for text in texts if text.what not in UNNAMED]
    chosen = [
        chance.choice([text for text in named if KINDS[text.what] in line.kinds])
        for line in lines()
        if line.key != lacking
    ]
    tempting = [text for text in texts_of(half) if text.what in TEMPTING.get(lacking, ())]
    tempting = [text for text in tempting if text.what in UNNAMED or KINDS[text.what] not in refused]
    chosen += [text for text in chance.sample(tempting, min(3, len(tempting))) if text not in chosen]
    chosen += [text for text in chance.sample(texts, OTHERS) if text not in chosen]
    return chosen


def long_ones(half: str, chance: random.Random) -> list[Text]:
    """A screenplay and a treatment made of the hand's stories."""
    stories = [text for text in texts_of(half) if text.what in {"story", "longstory"}]
    told = {language: [text for text in stories if text.language == language] for language in SLUGS}
    language = chance.choice([language for language, listed in told.items() if len(listed) > 1])
    others = stories_of_others(half, language)
    return [script_of(language, told[language], chance, 30), prose_of(language, told[language], others, chance)]


def state_of(lacking: str) -> str:
    """Where the checklist stands, in the corpus' own form; of lines with a condition it says nothing."""
    present = [line.key for line in lines() if line.key != lacking]
    return f"""
[[mail.state]]
dossier = "d1"
present = {present!r}
missing = {[lacking] if lacking else []!r}
unsure = []
"""
