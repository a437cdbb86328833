"""What each sender tier may learn and may change: the one table behind every answer and every attribution."""

from enum import StrEnum

from triage.values import Tier


class Action(StrEnum):
    """What a mail could do to a dossier, or learn from us."""

    OPEN_DOSSIER = "open dossier"  # a new one; held for staff below STRANGER
    GET_NEUTRAL = "get neutral receipt"  # the same words whether or not anything matches
    GET_RECEIPT = "get receipt"  # of what this mail itself holds
    GET_OWN_GAPS = "get own gaps"  # what this mail itself lacks
    GET_CHECKLIST = "get checklist"  # the state of the whole dossier
    GET_REFERENCE = "get reference"  # of a dossier that was there before
    ADD_PIECES = "add pieces"
    ADD_VERSION = "add version"  # beside the older one, which stays
    REPLACE_PIECE = "replace piece"
    WITHDRAW_PIECE = "withdraw piece"
    WITHDRAW_DOSSIER = "withdraw dossier"
    CHANGE_CONTACT = "change contact"


_UNKNOWN = frozenset({Action.OPEN_DOSSIER, Action.GET_NEUTRAL})
_STRANGER = _UNKNOWN | {Action.GET_RECEIPT, Action.GET_OWN_GAPS}
_CORRESPONDENT = _STRANGER | {Action.GET_CHECKLIST, Action.GET_REFERENCE, Action.ADD_PIECES, Action.ADD_VERSION}
_CONFIRMED = frozenset(Action)

RIGHTS: dict[Tier, frozenset[Action]] = {
    Tier.FORGED: frozenset(),
    Tier.UNKNOWN: _UNKNOWN,
    Tier.STRANGER: _STRANGER,
    Tier.CORRESPONDENT: _CORRESPONDENT,
    Tier.CONFIRMED: _CONFIRMED,
}


def may(tier: Tier, action: Action) -> bool:
    """True when a sender of this tier may do, or learn, this."""
    return action in RIGHTS[tier]
