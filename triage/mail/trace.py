"""Which Received headers the fund's own servers wrote: the part of its trace a sender cannot invent (RFC 5321 §4.4).

A sender may write any header, also one that names our server. So the headers are read from the top down, each one is
believed only as long as the server above it says that it took the mail from another server of the fund.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from ipaddress import ip_address, ip_network

from triage.message import Message
from triage.values import House

_COMMENT = re.compile(r"\([^()]*\)")
_FROM = re.compile(r"^\s*from\s+(\S+)\s*(?:\(((?:[^()]|\([^()]*\))*)\))?", re.IGNORECASE)
_BY = re.compile(r"(?:^|\s)by\s+([^\s;]+)", re.IGNORECASE)
_ADDRESS = re.compile(r"\[?((?:\d{1,3}\.){3}\d{1,3}|(?:IPv6:)?[0-9a-f]*:[0-9a-f:.]+)\]?", re.IGNORECASE)
_LONGEST = 4_000  # characters of one Received header that are looked at


@dataclass(frozen=True, slots=True)
class Stamp:
    """One Received header. `peer` is the name our server looked up for that side, `said` what that side claimed."""

    by: str
    said: str = ""
    peer: str = ""
    address: str = ""
    handed_over: bool = False  # True when the header has a "from": the mail came from another program or machine
    at: datetime | None = None


def own_stamps(message: Message, house: House) -> tuple[Stamp, ...]:
    """The topmost run of Received headers written by the fund's servers, newest first; () when there is none."""
    run: list[Stamp] = []
    for value in message.header("received"):
        stamp = stamp_of(value)
        if not is_own_host(stamp.by, house):
            break
        run.append(stamp)
        if stamp.handed_over and not _came_from_us(stamp, house):
            break
    return tuple(run)


def own_headers(message: Message, house: House) -> tuple[tuple[str, str], ...]:
    """The headers above the first Received that is not the fund's: where verdicts of the fund's server stand."""
    ours = len(own_stamps(message, house))
    kept: list[tuple[str, str]] = []
    for name, value in message.headers:
        if name == "received":
            if not ours:
                break
            ours -= 1
        kept.append((name, value))
    return tuple(kept)


def is_own_host(host: str, house: House) -> bool:
    """True when a setting names this host: exactly, as "*.fund.example", or as a network such as "192.0.2.0/24"."""
    return any(_names(entry.lower(), host.lower().rstrip(".").strip("[]")) for entry in house.own_hosts)


@lru_cache(maxsize=16)  # the deadline, the tier and the reply rules each ask those of one mail
def stamp_of(value: str) -> Stamp:
    """Read one Received header; what cannot be read is empty."""
    body, _, date = value[:_LONGEST].rpartition(";")
    if not body:
        body, date = date, ""
    giver = _FROM.match(body)
    taker = _BY.search(_without_comments(body))
    said, note = (giver.group(1), giver.group(2) or "") if giver else ("", "")
    return Stamp(
        by=taker.group(1).rstrip(".").lower() if taker else "",
        said=said.lower(),
        peer=_looked_up(note),
        address=_address_in(note) or _address_in(said),
        handed_over=giver is not None,
        at=_moment(date),
    )


def _came_from_us(stamp: Stamp, house: House) -> bool:
    """True when the other side of this hop is a server of the fund; an address in the settings outweighs any name."""
    if stamp.address and ip_address(stamp.address).is_loopback:
        return True
    if stamp.address and any("/" in entry or _is_address(entry) for entry in house.own_hosts):
        return is_own_host(stamp.address, house)
    return is_own_host(stamp.peer or stamp.said, house)


def _looked_up(note: str) -> str:
    """The name in "(name [address])"; "unknown" and doubted names stay as they are and match no host."""
    word = note.split(maxsplit=1)[0].lower().rstrip(".") if note.split() else ""
    if "may be forged" in note.lower():
        return "may-be-forged"
    if word == "helo" or "=" in word or word.startswith("[") or _is_address(word):
        return ""
    return word


def _address_in(text: str) -> str:
    for found in _ADDRESS.finditer(text):
        address = found.group(1).lower().removeprefix("ipv6:")
        if _is_address(address):
            return address
    return ""


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True


def _names(entry: str, host: str) -> bool:
    if not host:
        return False
    if _is_address(host):
        try:
            return ip_address(host) in ip_network(entry, strict=False)
        except ValueError:
            return False
    if entry.startswith(("*.", ".")):
        return host.endswith("." + entry.lstrip("*."))
    return host == entry.rstrip(".")


def _without_comments(text: str) -> str:
    for _ in range(4):
        shorter = _COMMENT.sub(" ", text)
        if shorter == text:
            break
        text = shorter
    return text


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text.strip())
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
