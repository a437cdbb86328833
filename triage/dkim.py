"""Which DKIM signatures of a mail are worth a check of our own, and what a failed check is called (RFC 6376).

Only a signature of the From domain can prove anything, so no other is looked at and no other name is asked for in DNS.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from triage.mail.addresses import from_defect
from triage.mail.authentication import Proof, aligned, proof_by_server, speaks_for
from triage.message import DkimResult, Message
from triage.values import House, Reason

MOST = 5  # signatures of one mail that are checked
_LABEL = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_NAME = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_LONGEST = 253  # characters of a name in DNS
_NOT_KNOWN = frozenset({DkimResult.UNREACHABLE, DkimResult.UNFINISHED})


@dataclass(frozen=True, slots=True)
class KeyName:
    """Where the key of a signature lies in DNS; both halves are plain lower-case labels and nothing else."""

    domain: str
    selector: str

    @property
    def dns(self) -> str:
        """The absolute name that is asked for."""
        return f"{self.selector}._domainkey.{self.domain}."


@dataclass(frozen=True, slots=True)
class KeyText:
    """What DNS holds under one name: its TXT records, each joined, one character a byte."""

    domain: str
    selector: str
    texts: tuple[str, ...]


def keys_wanted(message: Message, house: House) -> tuple[KeyName, ...]:
    """The keys of the first signatures that could prove the From domain; () where nothing is left to prove."""
    if from_defect(message, house) or message.sender.address.lower() in house.addresses:
        return ()
    if proof_by_server(message, house) is not Proof.NONE:
        return ()
    named = (name_of(value) for value in message.header("dkim-signature"))
    ours = (name for name in named if name is not None and speaks_for(name.domain, message.sender.domain))
    return tuple(dict.fromkeys(ours))[:MOST]


def name_of(value: str) -> KeyName | None:
    """Where the key of one DKIM-Signature lies; None for a header that does not say it plainly."""
    tags = dict(_tags(value))
    name = KeyName(tags.get("d", "").lower(), tags.get("s", "").lower())
    sound = "." in name.domain and all(is_name(part) for part in (name.domain, name.selector))
    return name if sound and len(name.dns) <= _LONGEST else None


def is_name(text: str) -> bool:
    """True for labels of letters, digits, hyphens and underscores with dots between them, all in lower case."""
    return len(text) <= _LONGEST and _NAME.fullmatch(text) is not None


def doubt_of(message: Message) -> Reason | None:
    """Why the signatures of the From domain prove nothing; None where there is none that we checked."""
    results = [one.result for one in aligned(message)]
    if any(result in _NOT_KNOWN for result in results):
        return Reason("signature_unchecked")
    return Reason("signature_refused", results[0]) if results else None


def _tags(value: str) -> Iterator[tuple[str, str]]:
    for part in value.split(";"):
        name, _, said = part.partition("=")
        yield name.strip(), said.strip()
