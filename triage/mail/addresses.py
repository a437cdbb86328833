"""What the addresses of a mail say: which are sound, which are the fund's, and whether they agree with From."""

import re

from triage.mail.authentication import Proof, akin, proof_of
from triage.message import Message
from triage.values import House, Reason

_LOCAL = re.compile(r"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$")
_DOMAIN = re.compile(r"^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$")
_SHOWN = re.compile(r"[^\s@<>()\"']@([^\s@<>()\"',;]+\.[^\s@<>()\"',;.]+)")
_ADDRESSED = re.compile(r"\+[^@]*@")


def is_sound_address(address: str) -> bool:
    """True for a plain ASCII address that a letter can be sent to without quoting."""
    local, at, domain = address.rpartition("@")
    dotted = local.startswith(".") or local.endswith(".") or ".." in local
    return bool(at) and not dotted and bool(_LOCAL.match(local)) and bool(_DOMAIN.match(domain.lower()))


def is_own_address(address: str, house: House) -> bool:
    """True for an address of the fund's, also with a tag (`desk+tag@fund.example`)."""
    return _ADDRESSED.sub("@", address.lower()) in house.addresses


def from_defect(message: Message, house: House) -> Reason | None:
    """Why the From header cannot be trusted; None when it names exactly one sound address."""
    if message.sender_defect or len(message.senders) != 1 or len(message.header("from")) > 1:
        return Reason("from_unsound")
    if not is_sound_address(message.sender.address):
        return Reason("from_unsound")
    shown = _SHOWN.findall(message.sender.name.lower().replace("＠", "@"))
    return Reason("from_shows_another") if any(domain != message.sender.domain for domain in shown) else None


def reply_to_elsewhere(message: Message, house: House) -> Reason | None:
    """Replies are asked to another domain than From's."""
    elsewhere = any(not akin(address.domain, message.sender.domain) for address in message.reply_to)
    return Reason("reply_to_elsewhere") if elsewhere else None


def return_path_elsewhere(message: Message, house: House) -> Reason | None:
    """The envelope sender's domain is not From's, and nothing proves From."""
    domain = (message.return_path or "").rpartition("@")[2].lower()
    if not domain or akin(domain, message.sender.domain) or proof_of(message, house) is Proof.PASS:
        return None
    return Reason("return_path_elsewhere")
