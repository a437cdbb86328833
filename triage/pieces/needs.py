"""What no paper of a kind is without: sums, scenes, a word on making the film; what none of it holds; no blanks."""

import re

from triage.pieces.features import Traits
from triage.text.folding import fold

# Notes argue: on fewer words than these, unless named, stands an address, a foot or a section of another paper.
ARGUED = frozenset(
    {"author_note", "director_note", "producer_note", "marketing_strategy", "walloon_spend_note", "market_study"}
)
FEWEST_ARGUED = 35
# What no such paper is without, any of these; and from how many different words on. Whatever else speaks for it, a list
# of a crew is no budget, a song no screenplay, and nobody argues for a film without speaking of one.
SUMS = ("amount",), 2
BUDGETS = frozenset({"development_budget", "production_budget"})
MADE = "writing!", "filming!"
SPOKEN_OF = *MADE, "financing!", "market!", "audience!", "documentary!", "series!"
NEEDS: dict[str, tuple[tuple[str, ...], int]] = {
    "development_budget": SUMS,
    "production_budget": SUMS,
    "development_finance_plan": SUMS,
    "production_finance_plan": SUMS,
    "screenplay": (("slug", "turns"), 1),
    "declaration_honour": (("state_aid", "minimis"), 1),
    "author_note": (MADE, 1),
    "director_note": (MADE, 2),
    "producer_note": (SPOKEN_OF, 2),
    "marketing_strategy": (SPOKEN_OF, 2),
    "walloon_spend_note": (("wallonia",), 1),
    "episode_outlines": (("series!",), 1),  # else numbered engagements are some
    "company_presentation": (("company!", "works!", "legal_form", "enterprise", "market!"), 1),  # and what "we" do
}

# A sum in a cell that nobody formatted: "Script doctor 4500", "prêt demandé 40000 41,5 %". No year is one.
CELL = re.compile(
    r"(?<![\w.,/:-])(?!(?:19|20)\d\d\b)[1-9]\d{3,6}(?=(?:[ \t]+\d{1,3}(?:[.,]\d+)?[ \t]*%?)?[ \t]*$)", re.MULTILINE
)
CELLS = 3
# A list of what was spent has the day of each payment; a budget is of days to come.
PAID_ON = re.compile(r"^\W*(?:[0-3]?\d[./-][01]?\d[./-](?:20)?\d\d|20\d\d-[01]\d-[0-3]\d)\b", re.MULTILINE)
PAID = 3
# How contracts begin by which nobody buys a film's text: of work, of a course, of an end.
OTHER_DEED = re.compile(
    r"\b(?:contrat d(?:e |')(?:travail|stage|emploi|edition|bail|location|assurance)"
    r"|convention de (?:stage|resiliation)|(?:arbeids|stage|uitgave|huur)overeenkomst|arbeidscontract"
    r"|contract of employment|employment (?:contract|agreement)"
    r"|(?:deed|notice|letter) of termination|termination (?:agreement|deed)|(?:arbeits|praktikums|verlags|miet)vertrag"
    r"|aufhebungs(?:vertrag|vereinbarung)|resiliation (?:amiable|de commun accord)|beeindiging(?:sovereenkomst)? van)\b"
)
DEEDS, DEED_HEAD = frozenset({"author_contract", "option_agreement", "chain_of_title", "coproduction_agreement"}), 300
SPEAKS, LEAST_SPOKEN = ("i", "we"), 2  # an author's note speaks; a paper on such notes speaks of authors
# Places left to be filled in: "Date: [date]", "______", "XX.XXX €". Brackets that open a line say what is seen there.
BLANK = re.compile(  # it begins with a set of characters and then looks back, as in triage/text/patterns.py
    r"[\[_xX](?:(?<=\S[ \t]\[)[^\[\]\n]{2,60}\]|(?<=_)_{3,}|(?<=[xX])(?<!\w[xX])[xX]+(?:[.,][xX]{2,})*(?!\w))"
)
# The same in words, where a sum or a name would stand: "à compléter". What has to be confirmed is said already.
TO_FILL = re.compile(
    r"\b(?:a (?:completer|chiffrer|remplir|(?:re)?calculer)|(?:in|aan) te vullen|(?:te|nog te) (?:berekenen|becijferen)"
    r"|to be (?:completed|filled in|calculated|costed)|(?:zu|noch zu) (?:erganzen|berechnen|beziffern)|auszufullen"
    r"|einzusetzen)\b"
)
BLANKS, BLANK_SHARE = 3, 0.02  # how many, and for how many of all words, from which a paper is a form to fill in


def lacks(kind: str, traits: Traits, text: str, *, named: bool) -> bool:
    """True for what lacks something that no paper of this kind is without, or holds what none of them does.

    A note that is named one may be short.
    """
    if _holds_what_none_does(kind, text):
        return True
    signs, least = NEEDS.get(kind, ((), 0))
    if (signs, least) == SUMS and len(CELL.findall(text)) >= CELLS:
        return False
    said = sum(traits[sign] for sign in signs) >= least or (named and kind in ARGUED)
    nought = (signs, least) == SUMS and traits.largest < 1
    mute = kind == "author_note" and sum(traits[voice] for voice in SPEAKS) < LEAST_SPOKEN
    return not said or nought or mute


def _holds_what_none_does(kind: str, text: str) -> bool:
    if kind in BUDGETS:
        return len(PAID_ON.findall(text)) >= PAID
    return kind in DEEDS and OTHER_DEED.search(fold(text[:DEED_HEAD])) is not None


def is_blank(text: str) -> bool:
    """True for a paper that waits to be filled in."""
    blanks = len(BLANK.findall(text)) + len(TO_FILL.findall(fold(text)))
    return blanks >= BLANKS and blanks >= BLANK_SHARE * len(text.split())
