"""Reads a bag of hand-written mails (bench/mailbags), each with its truth.

A bag is text. `=== ` begins a scenario; `dossier PAPERS | title | company | contact | address | author` tells one of
examples/dossiers again; `--- MM-DD HH:MM | sender | subject` begins a mail, received then, in 2021 and in Brussels.
`= kind dossiers timeliness reply flags` is its truth, alternatives parted by `/`. `+ ` are its files, `@ ` a shape of
bench/posted.py or a header; then comes what was written. `{letter}` and `{quoted}` are subject and text of our letter,
which `@ letter N` names.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from zoneinfo import ZoneInfo

from examples.retelling import Retelling

BAGS = Path(__file__).parent / "mailbags"
BRUSSELS = ZoneInfo("Europe/Brussels")
AUTHORS = {"bus": "Corinne Bastin", "bog": "Roos De Pauw", "lamp": "Imogen Thorne", "customs": "Lorenz Keutgen"}


@dataclass(frozen=True)
class Letter:
    """One of ours, as the producer has it."""

    header_id: str
    subject: str
    text: str


@dataclass(frozen=True)
class Written:
    """One mail of a bag with its truth."""

    scenario: "Talk"
    number: int
    at: datetime
    sender: str
    subject: str
    truth: str
    files: tuple[str, ...]
    shape: tuple[str, ...]
    text: str

    @property
    def name(self) -> str:
        """How a count names it."""
        return f"{self.scenario.name} {self.number}"

    @property
    def answers(self) -> int:
        """The mail whose letter it answers; 0 for none."""
        return next((int(line.split()[1]) for line in self.shape if line.startswith("letter ")), 0)

    def wants(self, at: int) -> tuple[str, ...]:
        """What the truth allows: kind 0, dossiers 1, timeliness 2, reply 3."""
        return tuple(self.truth.split()[at].split("/"))

    @property
    def flags(self) -> tuple[str, ...]:
        """complete, seen, free, asks=…"""
        return tuple(self.truth.split()[4:])


@dataclass
class Talk:
    """One scenario: its dossiers by id, and its mails."""

    name: str
    dossiers: dict[str, tuple[str, Retelling]] = field(default_factory=dict)
    mails: list[Written] = field(default_factory=list)

    @cached_property
    def titles(self) -> dict[str, str]:
        """The films, by id."""
        return {key: told.title for key, (_, told) in self.dossiers.items()}


def talks_of(bag: str) -> list[Talk]:
    """All scenarios of a bag."""
    return [_talk(block) for block in (BAGS / f"{bag}.txt").read_text(encoding="utf-8").split("=== ")[1:]]


def _talk(block: str) -> Talk:
    head, *mails = re.split(r"^--- ", block, flags=re.MULTILINE)
    name, *lines = head.strip().splitlines()
    talk = Talk(name)
    for line in lines:
        papers, title, company, contact, address, author = (part.strip() for part in line[8:].split(" | "))
        key = f"d{len(talk.dossiers) + 1}"
        slug = re.sub(r"\W", "", title.lower())
        told = Retelling(slug, title, company, contact, address, (AUTHORS[papers], author))
        talk.dossiers[key] = (papers, told)
    talk.mails = [_written(talk, number, mail) for number, mail in enumerate(mails, 1)]
    return talk


def _written(talk: Talk, number: int, mail: str) -> Written:
    head, *lines = mail.rstrip().splitlines()
    at, sender, subject = (part.strip() for part in f"{head} ".split(" | ", 2))
    marks = [line for line in lines if line[:2] in ("= ", "+ ", "@ ")]
    text = "\n".join(line for line in lines if line[:2] not in ("= ", "+ ", "@ "))
    clock = f"2021-{at}" if at.count(":") == 2 else f"2021-{at}:00"
    return Written(
        talk,
        number,
        datetime.fromisoformat(clock.replace(" ", "T")).replace(tzinfo=BRUSSELS),
        sender,
        subject,
        next(line[2:] for line in marks if line.startswith("= ")),
        tuple(line[2:] for line in marks if line.startswith("+ ")),
        tuple(line[2:] for line in marks if line.startswith("@ ")),
        text,
    )
