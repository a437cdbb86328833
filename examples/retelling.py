"""Tells an invented dossier again under other names: another film, another company, fewer pieces.

The papers stay what they are; the names in them are exchanged, also within file names, subjects and addresses.
"""

import re
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

LEGAL = re.compile(r" (SRL|BV|GmbH|SA|SC)$")


@dataclass(frozen=True)
class Retelling:
    """What is other in it. `without` names pieces that stay at home; `sender` writes instead of the contact."""

    name: str  # short, for Message-IDs
    title: str
    company: str
    contact: str
    address: str
    author: tuple[str, str] = ("", "")  # who wrote it in the papers, and who in these
    without: tuple[str, ...] = ()
    sender: str = ""
    subject: str = ""
    differing: tuple[tuple[str, str], ...] = ()  # what papers say, and what they say in these

    def plan(self, told: dict[str, Any]) -> dict[str, Any]:
        """The scenario's plan, retold."""
        self.__dict__["swaps"] = self._swaps_from(told)
        retold: dict[str, Any] = self._walked(told)
        first = retold["mail"][0] | {"from": self.sender or self.address}
        if self.subject:
            first["subject"] = self.subject
        first["file"] = [less for file in first.get("file", ()) if (less := self._without(file)) is not None]
        return retold | {"mail": [first]}

    def text(self, text: str) -> str:
        """One text, retold. Only after its plan."""
        for old, new in self.swaps:
            text = re.sub(
                r"\s+".join(map(re.escape, old.split(" "))), partial(_as_written, new), text, flags=re.IGNORECASE
            )
        return text

    @cached_property
    def swaps(self) -> tuple[tuple[str, str], ...]:
        """Which words become which, the longest first."""
        raise LookupError("read the plan first: it says what the names were")

    def _swaps_from(self, told: dict[str, Any]) -> tuple[tuple[str, str], ...]:
        pairs = {
            told["title"]: self.title,
            told["company"]: self.company,
            LEGAL.sub("", told["company"]): LEGAL.sub("", self.company),
            told["contact"]: self.contact,
            told["contact"].split()[-1]: self.contact.split()[-1],
            told["contact_email"]: self.address,
            told["contact_email"].partition("@")[2]: self.address.partition("@")[2],
            told["enterprise_number"]: number_of(self.name),
            self.author[0]: self.author[1],
        } | dict(self.differing)
        return tuple(sorted(((old, new) for old, new in pairs.items() if old), key=lambda pair: -len(pair[0])))

    def _walked(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {key: item if key in {"pieces", "body"} else self._walked(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._walked(item) for item in value]
        return self.text(value) if isinstance(value, str) else value

    def _without(self, file: dict[str, Any]) -> dict[str, Any] | None:
        """The file with the pieces that were sent; None when none is left."""
        if "pieces" not in file:
            return file
        kept = [
            at for at, piece in enumerate(file["pieces"]) if piece.lstrip("+").partition("-")[0] not in self.without
        ]
        if not kept:
            return None
        pieces = [file["pieces"][at] for at in kept]
        less = file | {"pieces": [pieces[0].lstrip("+"), *pieces[1:]]}
        return less | ({"tabs": [file["tabs"][at] for at in kept]} if "tabs" in file else {})


def _as_written(new: str, found: re.Match[str]) -> str:
    """The new words, in capitals where the old ones were."""
    return new.upper() if found[0].isupper() and len(found[0]) > 1 else new


def number_of(name: str) -> str:
    """An enterprise number with good check digits, the same for the same name."""
    seed = 9_000_000 + sum(ord(letter) * 131**at for at, letter in enumerate(name)) % 999_999
    digits = f"{seed:08}{97 - seed % 97:02}"
    return f"{digits[:4]}.{digits[4:7]}.{digits[7:]}"
