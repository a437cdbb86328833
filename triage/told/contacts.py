"""Finds whom an answer is for: the person a sheet names, the producer whose mail was forwarded, or the sender."""

import re

from triage.message import Address, Message
from triage.text.folding import plain
from triage.told.sheets import Sheet

_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_FORWARDED = re.compile(
    r"^[>\s*]*(?:de|van|from"
    r"|von)\s?:\s*(?P<name>[^<\n\[(]{2,80}?)\s*[<\[(](?:mailto:)?(?P<address>[\w.+'-]{1,64}@[\w.-]{3,120})[>\])]",
    re.IGNORECASE | re.MULTILINE,
)
_BEYOND = re.compile(r"\s*(?:[,;|(/<]|\s[–-]\s|\d|[\w.+'-]+@).*$")  # what follows a person's name: a firm, a number
_LONGEST = 60


def contact_of(message: Message, sheets: tuple[Sheet, ...]) -> Address:
    """The contact of a mail whose sheets are given in order of trust; name and address always of one sheet.

    A sheet's contact is the sender where both are one person, or where it gives a general address of the same firm.
    """
    sender = Address(person_in(message.sender.name), message.sender.address)
    for sheet in sheets:
        name, address = _named_on(sheet)
        if name and sender.name and _same_person(name, sender.name):
            return sender
        if name and address:
            return Address(name, address)
        if address and address.rpartition("@")[2].lower() == message.sender.domain:
            return sender
    if forwarded := _FORWARDED.search(message.quoted):
        return Address(person_in(forwarded["name"].strip(" \"'*")), forwarded["address"])
    return sender


def person_in(name: str) -> str:
    """A person's name without the firm after it: "Sibylle Franken | Trickwerk"; "Delvigne, Ghislain" stays."""
    alone = _BEYOND.sub("", name)
    return alone if len(alone.split()) > 1 else name


def _named_on(sheet: Sheet) -> tuple[str, str]:
    """The contact's name and address on one sheet; "" for what it does not say."""
    entries = sheet.get("contact", ())
    names = (_BEYOND.sub("", entry.value).strip() for entry in entries)
    name = next((name for name in names if name and len(name) <= _LONGEST), "")
    found = (_ADDRESS.search(entry.value) for entry in (*entries, *sheet.get("mail", ())))
    return name, next((match[0] for match in found if match), "")


def _same_person(one: str, other: str) -> bool:
    return set(plain(one).split()) == set(plain(other).split())
