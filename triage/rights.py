"""What a mail may open and may learn from us by itself, by how far its sender is proven."""

from enum import StrEnum

from triage.values import Tier


class Action(StrEnum):
    """What a mail could open, or learn from us."""

    OPEN_DOSSIER = "open dossier"  # a new one; held for staff below STRANGER
    GET_NEUTRAL = "get neutral receipt"  # the same words whether or not anything matches
    GET_RECEIPT = "get receipt"  # of what this mail itself holds
    GET_OWN_GAPS = "get own gaps"  # what this mail itself lacks


_UNKNOWN = frozenset({Action.OPEN_DOSSIER, Action.GET_NEUTRAL})
_PROVEN = _UNKNOWN | {Action.GET_RECEIPT, Action.GET_OWN_GAPS}

RIGHTS: dict[Tier, frozenset[Action]] = {
    Tier.FORGED: frozenset(),
    Tier.UNKNOWN: _UNKNOWN,
    Tier.STRANGER: _PROVEN,
    Tier.CORRESPONDENT: _PROVEN,
    Tier.CONFIRMED: _PROVEN,
}


def may(tier: Tier, action: Action) -> bool:
    """True when a sender of this tier may do, or learn, this."""
    return action in RIGHTS[tier]
