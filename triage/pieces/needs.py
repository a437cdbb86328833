"""What no paper of a kind is without: sums, scenes, a word on making the film."""

from triage.pieces.features import Traits

# Notes argue: on fewer words than these, unless named, stands an address, a foot or a section of another paper.
ARGUED = frozenset(
    {"author_note", "director_note", "producer_note", "marketing_strategy", "walloon_spend_note", "market_study"}
)
FEWEST_ARGUED = 35
# What no such paper is without, any of these; and from how many different words on. Whatever else speaks for it, a list
# of a crew is no budget, a song no screenplay, and nobody argues for a film without speaking of one.
SUMS = "amount_line", "amount", "money_head", "total"
MADE = "writing!", "filming!"
SPOKEN_OF = *MADE, "financing!", "market!", "audience!", "documentary!", "series!"
NEEDS: dict[str, tuple[tuple[str, ...], int]] = {
    "development_budget": (SUMS, 1),
    "production_budget": (SUMS, 1),
    "development_finance_plan": (SUMS, 1),
    "production_finance_plan": (SUMS, 1),
    "screenplay": (("slug",), 1),
    "author_note": (MADE, 1),
    "director_note": (MADE, 2),
    "producer_note": (SPOKEN_OF, 2),
    "marketing_strategy": (SPOKEN_OF, 2),
}


def lacks(kind: str, traits: Traits, *, named: bool) -> bool:
    """True for what lacks something that no paper of this kind is without; a note that is named one may be short."""
    signs, least = NEEDS.get(kind, ((), 0))
    return not (named and kind in ARGUED) and sum(traits[sign] for sign in signs) < least
