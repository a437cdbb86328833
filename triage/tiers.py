"""How far a mail's sender is proven, and by what: a server's word, a signature, or that nothing speaks against it."""

from triage.dkim import doubt_of
from triage.mail.addresses import from_defect, reply_to_elsewhere, return_path_elsewhere
from triage.mail.authentication import Proof, is_signed, proof_by_server
from triage.message import Message
from triage.values import House, Place, Reason, Tier, Trust


def tier_of(message: Message, house: House) -> tuple[Tier, Reason]:
    """The tier a mail reaches by itself, before any dossier is known; with its ground."""
    defect = from_defect(message, house)
    if defect:
        return Tier.FORGED, defect
    if message.sender.address.lower() in house.addresses:
        return Tier.FORGED, Reason("own_address")
    proof = proof_by_server(message, house)
    if proof is Proof.FAIL:
        return Tier.FORGED, Reason("authentication_failed")
    if proof is Proof.PASS:
        return Tier.STRANGER, Reason("authenticated")
    if is_signed(message):
        return Tier.STRANGER, Reason("signature_holds")
    if house.trust is not Trust.OPEN:
        return Tier.UNKNOWN, doubt_of(message) or Reason("not_authenticated")
    doubt = reply_to_elsewhere(message, house) or return_path_elsewhere(message, house)
    if doubt or not message.return_path:
        return Tier.UNKNOWN, doubt or Reason("no_return_path")
    return Tier.STRANGER, Reason("trusted_openly")


def raised(tier: Tier, place: Place) -> Tier:
    """The tier a mail has for the dossier it was joined to: its correspondents are known there."""
    return max(tier, Tier.CORRESPONDENT) if place.dossier is not None else tier
