"""Reads and writes what a person adopted from verified pieces: `learned.toml`, beside the catalogue of kinds."""

import re
from datetime import datetime
from pathlib import Path

from config.files import read_toml
from config.problems import Problem
from config.reading import Table
from config.units import shown
from triage.learned import MOST_MARGIN, Learned, with_learned
from triage.values import Kinds

NAME = "learned.toml"
_VERSION = re.compile(r"\d{4}-\d{2}-\d{2}-\d{1,4}")


def learned_beside(kinds_file: Path) -> Path:
    """Where what was learned stands for a catalogue."""
    return kinds_file.with_name(NAME)


def with_adopted(kinds: Kinds, file: Path, problems: list[Problem]) -> Kinds:
    """The catalogue with the adopted file, where there is one; problems are noted."""
    if not file.is_file():
        return kinds
    read = read_learned(file, kinds, problems)
    return with_learned(kinds, read[0], read[1]) if read is not None else kinds


def read_learned(file: Path, kinds: Kinds, problems: list[Problem]) -> tuple[Learned, str] | None:
    """A proposal or an adopted file with its version; None when it is not TOML."""
    content = read_toml(file, problems)
    if content is None:
        return None
    table = Table(content, file=str(file), problems=problems)
    version = table.text("version", example="2026-03-01-1")
    if not _VERSION.fullmatch(version):
        table.problem("version", shown(version), "is not a version", 'write a day and a number, such as "2026-03-01-1"')
    table.text("measured", "")
    margins = [(kind, _margin(table, kind, kinds)) for kind in _kinds_of(content, "margins")]
    table.raw("margins", None)
    names = []
    for entry in table.tables("name"):
        names.append((entry.text("kind"), entry.text("language", example="fr"), entry.text("words")))
        if names[-1][0] not in kinds.kinds:
            entry.problem("kind", names[-1][0], "is not a kind", "name a kind of kinds.yaml")
        entry.close()
    table.close()
    return Learned(tuple(margins), tuple(names)), version


def written(learned: Learned, kinds: Kinds, at: datetime, measured: str) -> str:
    """The proposal as a file; its version is the day and the number after the version in force."""
    last = kinds.learned.rpartition("-")
    number = int(last[2]) + 1 if last[2].isdigit() else 1
    lines = [
        "# Proposed from pieces that people verified. Read it, then: guichet recognise adopt FILE",
        f'version = "{at:%Y-%m-%d}-{number}"',
        f'measured = "{measured}"',
        "",
        "# How much further a kind must lead its rivals to be sure. A margin never makes anything surer.",
        "[margins]",
        *(f"{kind} = {more}" for kind, more in learned.margins),
    ]
    for kind, language, words in learned.names:
        lines += ["", "[[name]]", f'kind = "{kind}"', f'language = "{language}"', f'words = "{words}"']
    return "\n".join(lines) + "\n"


def in_force(kinds_file: Path, kinds: Kinds) -> tuple[Learned, str]:
    """What is adopted now, for adding to it."""
    file = learned_beside(kinds_file)
    return (read_learned(file, kinds, []) or (Learned(), "")) if file.is_file() else (Learned(), "")


def joined(before: Learned, more: Learned) -> Learned:
    """What was adopted with what is proposed: of two margins the stricter, names follow."""
    margins = dict(before.margins)
    for kind, by in more.margins:
        margins[kind] = max(margins.get(kind, 0.0), by)
    return Learned(tuple(sorted(margins.items())), tuple(dict.fromkeys((*before.names, *more.names))))


def _kinds_of(content: dict[str, object], key: str) -> list[str]:
    found = content.get(key)
    return list(found) if isinstance(found, dict) else []


def _margin(table: Table, kind: str, kinds: Kinds) -> float:
    found = table.raw("margins", None)
    value = found.get(kind) if isinstance(found, dict) else None
    right = isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= MOST_MARGIN
    if kind not in kinds.kinds or not right:
        remedy = f"write a kind of kinds.yaml and a number from 0 to {MOST_MARGIN:g}"
        table.problem("margins", kind, "is not a margin", remedy)
        return 0.0
    return float(value)  # type: ignore[arg-type]  # a number, as was just tested
