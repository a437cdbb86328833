"""What is known of the sender: the verdicts of the fund's own mail server, else the DKIM signatures we checked.

Authentication-Results (RFC 8601) are read with suspicion: only the topmost header of the configured authserv-id counts,
only above the first Received of a foreign server (§5). Microsoft 365 writes no authserv-id; the setting "microsoft"
accepts a header without one at the same place.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from triage.mail.trace import own_headers
from triage.message import Dkim, DkimResult, Message
from triage.values import House

WITHOUT_ID = "microsoft"
_RESULT = re.compile(r"^([a-z0-9-]+)(?:/\d+)?\s*=\s*([a-z0-9]+)", re.IGNORECASE)
_PROPERTY = re.compile(r"([a-z-]+\.[a-z0-9_-]+)\s*=\s*(\"[^\"]*\"|\S+)", re.IGNORECASE)
_LONGEST = 8_000


class Proof(StrEnum):
    """What is known of a sender's domain."""

    PASS = "pass"  # noqa: S105 -- a verdict of RFC 8601: DMARC, or DKIM of the From domain
    FAIL = "fail"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One method's result, with its properties ("header.d", "smtp.mailfrom"…), all in lower case."""

    method: str
    result: str
    properties: tuple[tuple[str, str], ...] = ()

    def property(self, name: str) -> str:
        """A property's value, or ""."""
        return next((value for key, value in self.properties if key == name), "")


def proof_of(message: Message, house: House) -> Proof:
    """Whether the From domain is proven, disproven or neither: the server's clear word counts before our own check.

    A signature that does not hold disproves nothing: it is as good as none (RFC 6376 §6.1), lists break honest ones,
    and a forger would leave it out.
    """
    said = proof_by_server(message, house)
    return Proof.PASS if said is Proof.NONE and is_signed(message) else said


def is_signed(message: Message) -> bool:
    """True when we checked a signature of the From domain and it holds."""
    return any(one.result is DkimResult.PASS for one in aligned(message))


def aligned(message: Message) -> tuple[Dkim, ...]:
    """The signatures we checked that speak for the From domain; () where From is not one sound address."""
    if message.sender_defect:
        return ()
    return tuple(one for one in message.dkim if speaks_for(one.domain, message.sender.domain))


def proof_by_server(message: Message, house: House) -> Proof:
    """Whether the From domain is proven, disproven or neither, by the fund's own server.

    DMARC decides where it gives a clear word; then DKIM of the From domain; a hard SPF failure of the From
    domain disproves. An SPF pass alone proves nothing about From.
    """
    verdicts = verdicts_of(message, house)
    domain = message.sender.domain
    dmarc = [v for v in verdicts if v.method == "dmarc" and v.property("header.from") in {"", domain}]
    dkim = [v.result for v in verdicts if v.method == "dkim" and speaks_for(_signer(v), domain)]
    spf = [v.result for v in verdicts if v.method == "spf" and speaks_for(_domain(v.property("smtp.mailfrom")), domain)]
    if any(v.result in {"fail", "permerror"} for v in dmarc):
        return Proof.FAIL
    if any(v.result == "pass" for v in dmarc) or "pass" in dkim:
        return Proof.PASS
    if "fail" in dkim or "fail" in spf or any(v.method == "compauth" and v.result == "fail" for v in verdicts):
        return Proof.FAIL
    return Proof.NONE


def verdicts_of(message: Message, house: House) -> tuple[Verdict, ...]:
    """The verdicts of the one header we believe; () when there is none."""
    if not house.authserv_id:
        return ()
    for name, value in own_headers(message, house):
        if name != "authentication-results":
            continue
        identifier, verdicts = read_results(value)
        if identifier == ("" if house.authserv_id.lower() == WITHOUT_ID else house.authserv_id.lower()):
            return verdicts
    return ()


def read_results(value: str) -> tuple[str, tuple[Verdict, ...]]:
    """Split one Authentication-Results value into its authserv-id ("" when absent) and its verdicts."""
    segments = _segments(value[:_LONGEST])
    first = segments[0].split() if segments else []
    identified = bool(first) and "=" not in segments[0]
    identifier = first[0].strip('"').lower() if identified else ""
    verdicts = []
    for segment in segments[1:] if identified else segments:
        found = _RESULT.match(segment)
        if found:
            pairs = tuple((k.lower(), v.strip('"').lower()) for k, v in _PROPERTY.findall(segment))
            verdicts.append(Verdict(found.group(1).lower(), found.group(2).lower(), pairs))
    return identifier, tuple(verdicts)


def speaks_for(signer: str, domain: str) -> bool:
    """True when `signer` is the domain itself or a domain above it that is more than a top-level one."""
    return bool(domain) and "." in signer and (domain == signer or domain.endswith("." + signer))


def akin(one: str, other: str) -> bool:
    """True when two domains are the same or one lies under the other: "mail.ada.example" and "ada.example"."""
    return speaks_for(one, other) or speaks_for(other, one)


def _signer(verdict: Verdict) -> str:
    return verdict.property("header.d") or _domain(verdict.property("header.i"))


def _domain(address: str) -> str:
    return address.rpartition("@")[2].strip("<>. ")


def _segments(value: str) -> list[str]:
    """Split at ";" outside quotes, leaving comments (which may nest) out."""
    segments, current, depth, quoted = [], "", 0, False
    characters = iter(value)
    for character in characters:
        if character == "\\" and (quoted or depth):
            next(characters, "")
        elif character == '"' and not depth:
            quoted = not quoted
            current += character
        elif character == "(" and not quoted:
            depth += 1
        elif character == ")" and not quoted and depth:
            depth -= 1
            current += " "
        elif character == ";" and not quoted and not depth:
            segments.append(current.strip())
            current = ""
        elif not depth:
            current += character
    return [segment for segment in [*segments, current.strip()] if segment]
