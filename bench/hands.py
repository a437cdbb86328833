"""Reads the hands of bench/texts: what each text is, who wrote it, and how that house sets its papers.

A hand is one invented person or house, one file of texts. A text opens with `## what language`; `# ` is its own title,
`### ` a heading inside it, `|` parts the cells of a table, `---` starts a new page or slide.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TEXTS = Path(__file__).parent / "texts"
KINDS = {
    "story": "synopsis_short", "why": "author_note", "look": "director_note", "house": "producer_note",
    "devbudget": "development_budget", "devplan": "development_finance_plan", "prodbudget": "production_budget",
    "prodplan": "production_finance_plan", "dates": "development_schedule", "region": "walloon_spend_note",
    "market": "marketing_strategy", "optioncontract": "option_agreement", "writercontract": "author_contract",
    "partners": "coproduction_agreement", "intent": "letter_of_intent", "person": "cv_bio",
    "company": "company_presentation",
    "works": "filmography", "sworn": "declaration_honour", "sheet": "project_sheet", "mailletter": "cover_letter",
    "bill": "unknown", "pricequote": "supplier_quote", "otherform": "application_form", "award": "funding_decision",
    "cast": "character_descriptions", "beats": "step_outline", "serieskonzept": "series_bible",
    "screening": "previous_works_links",
    "longstory": "synopsis_long", "episodes": "episode_outlines", "doctreatment": "treatment",
    "mood": "moodboard", "graphic": "graphic_bible", "boards": "storyboard_animatic", "teaser": "video_teaser",
    "poster": "poster_pre", "source": "source_work", "reader": "script_report", "press": "press_kit",
    "study": "market_study", "chain": "chain_of_title", "ownform": "application_form", "risk": "producer_note",
    "mandate": "mandate", "registration": "company_registration", "accounts": "annual_accounts",
    "group": "sme_test", "minimis": "deminimis_declaration", "taxcert": "tax_social_certificate",
    "bank": "bank_details", "idcard": "identity_document", "contents": "contents_checklist",
    "changes": "correction_notice", "other": "unknown",
    "script": "screenplay", "prose": "treatment", "logline": "logline_pitch", "slides": "pitch_deck",
    "cover": "cover",
}  # fmt: skip
FILMS = {  # a hand, and the film its mails are about
    "a": "Seize", "b": "Koning van de eb", "c": "Oefening", "d": "Deux cornets",
    "e": "La consigne", "f": "Die Schranke",
    "g": "Le dernier wagon", "h": "les dormeuses", "i": "Pas vous", "j": "OUTWARD", "k": "Neunundzwanzig",
    "l": "Mousse", "m": "La Part des autres", "n": "Kanaries", "o": "Chambre froide", "q": "Tare",
    "r": "Après le bip", "s": "L'Heure en trop", "v": "Quorum",
    "w": "Onbestelbaar", "x": "Quand je dis je", "z": "L'Impasse du Géomètre",
    "za": "Restwärme", "zc": "Tassement", "zd": "Malaga coloris sable",
}  # fmt: skip
HELD_BACK = {  # the same, for hands that nobody tunes on: measured only when asked for
    "p": "Oktaaf", "t": "Double commande", "u": "Wacht", "y": "De Weermakers van de Hoge Venen",
    "zb": "Les Scellés", "ze": "Le Laitier",
}  # fmt: skip
LENDERS = "abcdefghijkq"  # hands that lend stories to long texts of others: always these, so that figures compare


@dataclass(frozen=True)
class Text:
    """One text of one hand: what it is, in which language, its lines (tables part cells with |), its own title."""

    what: str
    language: str
    lines: tuple[str, ...]
    title: str = ""


@dataclass(frozen=True)
class Part:
    """A text placed in a file: its pages (0 for a whole file), or the sheet it stands on."""

    text: Text
    first: int
    last: int
    sheet: str = ""


@dataclass(frozen=True)
class File:
    """A file of a mail, and what stands in it; `picture` when no machine can read it."""

    name: str
    data: bytes
    parts: tuple[Part, ...]
    picture: bool = False


@cache
def texts_of(half: str) -> list[Text]:
    """The texts of one half."""
    return texts_in(TEXTS / f"{half}.txt")


def texts_in(file: Path) -> list[Text]:
    """The texts of one file written in this manner."""
    found = []
    for block in re.split(r"^## ", file.read_text(encoding="utf-8"), flags=re.M)[1:]:
        head, *lines = block.strip().split("\n")
        what, language = head.split()
        title = lines.pop(0)[2:] if lines[0].startswith("# ") else ""
        found.append(Text(what, language, tuple(lines), title))
    return found


def stories_of_others(half: str, language: str) -> list[Text]:
    """What the hands that lend tell in a language, apart from one: what makes a short text long."""
    return [
        text
        for other in LENDERS
        if other != half
        for text in texts_of(other)
        if text.what in {"story", "longstory"} and text.language == language
    ]
