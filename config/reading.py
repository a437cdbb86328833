"""Reads one table of a configuration key by key, gathers every problem, and names keys nobody knows.

A table always returns a usable value, so that one wrong key does not hide the next; what it returns after a problem
does not matter, because the loader raises before anyone uses it.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

from config.files import SECRET
from config.problems import HIDDEN, Problem
from config.units import duration_of, shown, size_of, sized, spelled

Choice = TypeVar("Choice", bound=StrEnum)
Refusal = tuple[str, str]  # fault and remedy


class Variables:
    """The environment variables that override a file: GUICHET_ with section and key, joined by underscores."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        """Keep those that begin with GUICHET_; an empty one counts as not set."""
        self.set = {name: value for name, value in environment.items() if name.startswith("GUICHET_") and value}
        self.asked: list[str] = []

    def ask(self, key: str) -> str | None:
        """The variable for a dotted key, "imap.host"; None when it is not set."""
        self.asked.append(variable(key))
        return self.set.get(variable(key))


def variable(key: str) -> str:
    """The name of the variable for a dotted key: "imap.host" is GUICHET_IMAP_HOST."""
    return f"GUICHET_{key.replace('.', '_').upper()}"


class Table:
    """One table of a file. Each reading method takes the key and, where the key may be absent, a default."""

    def __init__(
        self,
        values: Mapping[str, object],
        *,
        file: str,
        problems: list[Problem],
        prefix: str = "",
        variables: Variables | None = None,
    ) -> None:
        """`prefix` stands before keys in sentences ("imap."); problems are added to the list given."""
        self._values = values
        self._known: list[str] = []
        self._variables = variables
        self.file = file
        self.prefix = prefix
        self.problems = problems

    # ------------------------------------------------------------------------------------------------ values

    def text(self, key: str, default: str | None = None, *, example: str = "…") -> str:
        """One line of text. A key without default must be there; it may be empty if that is its default."""
        value = self._take(key, default, f'write {key} = "{example}"')
        if not isinstance(value, str):
            self._wrong(key, value, "is not text", f'write it in quotes, such as "{example}"')
            return ""
        if any(ord(mark) < 32 or ord(mark) == 127 for mark in value):
            self.problem(key, HIDDEN, "holds a line break or control character", "write it on one line")
            return ""
        if not value.strip() and default != "":
            self.problem(key, "", "is empty", f'write {key} = "{example}"')
        return value.strip()

    def texts(self, key: str, default: tuple[str, ...] | None = None, *, example: str = "") -> tuple[str, ...]:
        """A list of texts; unless () is its default, it holds at least one. As a variable: separated by commas."""
        value = self._take(key, default, f'write {key} = ["{example}"]')
        if isinstance(value, tuple):
            return value
        if isinstance(value, str) and self._overridden(key):
            value = [part for part in value.split(",") if part.strip()]
        if not isinstance(value, list):
            self._wrong(key, value, "is not a list", f'write it in brackets, such as ["{example}"]')
            return ()
        if not value and default != ():
            self.problem(key, "", "is empty", f'write {key} = ["{example}"]')
        entries = Table(dict(_numbered(key, value)), file=self.file, prefix=self.prefix, problems=self.problems)
        return tuple(entries.text(name, example=example) for name, _ in _numbered(key, value))

    def flag(self, key: str, default: bool) -> bool:
        """True or false."""
        value = self._take(key, default)
        if self._overridden(key) and value in {"true", "false"}:
            return value == "true"
        if not isinstance(value, bool):
            self._wrong(key, value, "is neither true nor false", "write true or false, without quotes")
            return default
        return value

    def number(self, key: str, default: int, *, least: int, most: int) -> int:
        """A whole number between two bounds, both included."""
        value = self._take(key, default)
        if self._overridden(key) and isinstance(value, str) and re.fullmatch(r"-?\d{1,18}", value):
            value = int(value)
        remedy = f"write a whole number between {least} and {most}"
        if not isinstance(value, int) or isinstance(value, bool):
            self._wrong(key, value, "is not a whole number", remedy)
            return default
        if not least <= value <= most:
            self._wrong(key, value, "is out of range", remedy)
        return value

    def choice(self, key: str, default: Choice | None, choices: type[Choice]) -> Choice:
        """One word of an enumeration."""
        words = " or ".join(f'"{choice}"' for choice in choices)
        value = self._take(key, default, f"write {key} = {words}")
        if isinstance(value, str) and value in list(choices):
            return choices(value)
        self._wrong(key, value, "is not known", f"write {words}")
        return default if default is not None else next(iter(choices))

    def duration(self, key: str, default: timedelta, *, least: timedelta, most: timedelta) -> timedelta:
        """A length of time with its unit: "60s", "10m", "2h", "1d", "1h30m"."""
        value = self._take(key, spelled(default))
        found = duration_of(value)
        if found is None:
            remedy = 'write it with its unit and in quotes, such as "60s", "10m", "2h" or "1d"'
            self._wrong(key, value, "is not a length of time", remedy)
            return default
        if not least <= found <= most:
            self._wrong(key, value, "is out of range", f'write between "{spelled(least)}" and "{spelled(most)}"')
        return found

    def size(self, key: str, default: int, *, least: int, most: int) -> int:
        """A number of bytes, or a text such as "60 MiB"."""
        value = self._take(key, default)
        found = value if isinstance(value, int) and not isinstance(value, bool) else size_of(value)
        if found is None:
            self._wrong(key, value, "is not a size", 'write it as "60 MiB" or as a number of bytes')
            return default
        if not least <= found <= most:
            self._wrong(key, value, "is out of range", f'write between "{sized(least)}" and "{sized(most)}"')
        return found

    def day(self, key: str) -> date:
        """A day of the calendar, 2021-07-01, with or without quotes."""
        value = self._take(key, None, f"write {key} = 2021-07-01")
        if type(value) is date:
            return value
        try:
            return date.fromisoformat(value if isinstance(value, str) else "")
        except ValueError:
            self._wrong(key, value, "is not a date", "write it as 2021-07-01")
            return date.min

    def raw(self, key: str, remedy: str | None = None) -> object:
        """The value as TOML gives it, for a caller that checks it; None when absent (with a remedy: noted)."""
        return self._take(key, None, remedy)

    # ----------------------------------------------------------------------------------------- tables and keys

    def table(self, key: str) -> "Table":
        """A table inside this one; an empty one when it is absent."""
        self._known.append(key)
        value = self._values.get(key, {})
        if not isinstance(value, Mapping):
            self._wrong(key, value, "is not a section", f"write [{self.prefix}{key}] and its keys below")
            value = {}
        prefix = f"{self.prefix}{key}."
        return Table(value, file=self.file, prefix=prefix, problems=self.problems, variables=self._variables)

    def tables(self, key: str) -> tuple["Table", ...]:
        """The tables of a list ([[key]]); none when it is absent."""
        self._known.append(key)
        value = self._values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(entry, Mapping) for entry in value):
            self._wrong(key, value, "is not a list of sections", f"write [[{self.prefix}{key}]] above each")
            return ()
        return tuple(
            Table(entry, file=self.file, prefix=f"{self.prefix}{name}.", problems=self.problems)
            for name, entry in _numbered(key, value)
            if isinstance(entry, Mapping)
        )

    def keys(self) -> tuple[str, ...]:
        """The keys written in the file, in their order."""
        return tuple(self._values)

    def known(self) -> tuple[str, ...]:
        """The keys asked for so far."""
        return tuple(self._known)

    def close(self) -> None:
        """Note each key that nothing has asked for, with the nearest one that exists."""
        for key in self._values:
            if key not in self._known:
                self.problem(key, "", *unknown(key, self._known))

    def problem(self, key: str, value: str, fault: str, remedy: str) -> None:
        """Note what is wrong with a key, in the file or in the variable that overrides it."""
        if self._overridden(key):
            self.problems.append(Problem("environment", variable(self.prefix + key), value, fault, remedy))
        else:
            self.problems.append(Problem(self.file, f"{self.prefix}{key}", value, fault, remedy))

    def check(self, key: str, values: tuple[str, ...], rule: Callable[[str], Refusal | None]) -> None:
        """Note each value of a key that a rule refuses; empty values are noted elsewhere or allowed."""
        for value in values:
            refusal = rule(value) if value else None
            if refusal is not None:
                self._wrong(key, value, *refusal)

    def _take(self, key: str, default: object, remedy: str | None = None) -> object:
        """What the variable says, else the file, else the default. With a `remedy`, having none is a problem."""
        self._known.append(key)
        override = self._variables.ask(self.prefix + key) if self._variables else None
        value = override if override is not None else self._values.get(key, default)
        if value is None and remedy:
            self.problem(key, "", "is missing", remedy)
        return value

    def _overridden(self, key: str) -> bool:
        return self._variables is not None and variable(self.prefix + key) in self._variables.set

    def _wrong(self, key: str, value: object, fault: str, remedy: str) -> None:
        """Note a wrong value, hidden where the key speaks of secrets; an absent one was noted already."""
        if value is not None:
            self.problem(key, HIDDEN if SECRET.search(key) else shown(value), fault, remedy)


def unknown(key: str, known: list[str]) -> Refusal:
    """Fault and remedy for a key that does not exist."""
    if f"{key}_file" in known:
        return "is a secret and has no place here", f"write it to a file of its own and name that file in {key}_file"
    near = get_close_matches(key, known, n=1, cutoff=0.6)
    if near:
        return "is not known", f"did you mean {near[0]}?"
    return "is not known", f"remove it; known here: {', '.join(sorted(set(known))) or 'nothing'}"


def _numbered(key: str, values: list[object]) -> list[tuple[str, object]]:
    """Number the entries of a list from 1, as sentences name them: "identity[2]"."""
    return [(f"{key}[{number}]", value) for number, value in enumerate(values, start=1)]
