"""What a check is, what it finds, and what it may look at."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from app.terminal import pick, spoken
from config.settings import Settings


class State(StrEnum):
    """FIX wants work; INFO is worth knowing and may be meant so; ELSEWHERE is for another user to look at."""

    OK = "ok"
    FIX = "fix"
    INFO = "info"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: what is so, and for FIX the one command or sentence that mends it."""

    id: str
    state: State
    what: str
    fix: str = ""
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Seen:
    """What checks may look at, and how far they may go."""

    settings: Settings
    now: datetime
    send_probe: bool = False


@dataclass(frozen=True, slots=True)
class Check:
    """A function that yields findings of the given ids. `online` ones talk to the mail servers."""

    ids: tuple[str, ...]
    run: Callable[[Seen], Iterator[Finding]]
    online: bool = False


def ok(name: str, what: str, **facts: object) -> Finding:
    """All is well."""
    return Finding(name, State.OK, what, facts=facts)


def fix(name: str, what: str, remedy: str, **facts: object) -> Finding:
    """Something to mend, and how."""
    return Finding(name, State.FIX, spoken(what), spoken(remedy), facts)


def info(name: str, what: str, remedy: str = "", **facts: object) -> Finding:
    """Something worth knowing; the remedy for those who do not mean it so."""
    return Finding(name, State.INFO, spoken(what), spoken(remedy), facts)


def elsewhere(name: str, what: str, remedy: str, **facts: object) -> Finding:
    """What this user cannot tell because the rights are as they should be; the remedy names who can."""
    return Finding(name, State.ELSEWHERE, spoken(what), spoken(remedy), facts)


def shut(*files: Path) -> tuple[Path, ...]:
    """Those that are there and that this user may not read: in an installation of three users, another's."""
    return tuple(file for file in files if _is_there(file) and not os.access(file, os.R_OK))


def _is_there(file: Path) -> bool:
    try:
        file.stat()
    except PermissionError:  # its folder is shut as well
        return True
    except OSError:
        return False
    return True


def for_another(name: str, files: tuple[Path, ...]) -> Finding:
    """What can only be checked by who may read these files; root may."""
    what = ", ".join(str(file) for file in files)
    said = pick(f"fermé à cet utilisateur : {what}", f"closed to this user: {what}")
    return elsewhere(name, said, f"sudo guichet doctor --only {name}")


def halves(sentence: str) -> tuple[str, str]:
    """What happened and what to do, as our sentences part them: by the first semicolon."""
    what, _, remedy = sentence.replace(" ; ", "; ").partition("; ")
    return what, remedy
