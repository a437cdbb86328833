"""Runs the checks of `guichet doctor`, family after family; a check that fails is itself a finding."""

import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from app.checks.finding import Check, Finding, Seen, State, fix, for_another, halves, shut
from app.failures import ending_of
from app.terminal import pick

FAMILIES = {
    "config": ("Configuration et clés", "Configuration and keys"),
    "mail": ("Courrier", "Mail"),
    "data": ("Données", "Data"),
    "machine": ("Machine", "Machine"),
    "service": ("Service", "Service"),
    "fund": ("Sessions et lettres", "Calls and letters"),
}


@dataclass(frozen=True, slots=True)
class Examined:
    """One finding with its family's title and why it matters."""

    family: str
    finding: Finding
    why: str


def check_ids() -> tuple[str, ...]:
    """Every id that a check may report."""
    return tuple(name for family in FAMILIES for name in _module(family).WHY)


def unknown_names(only: tuple[str, ...]) -> tuple[str, ...]:
    """Those names that mean no check: an id, its family, or its last word."""
    words = {*FAMILIES, *check_ids()} | {word for name in check_ids() for word in name.split(".")}
    return tuple(name for name in only if name not in words)


def examine(seen: Seen, *, only: tuple[str, ...] = (), offline: bool) -> Iterator[Examined]:
    """Run what is wanted; without names, everything."""
    for family in FAMILIES:
        module = _module(family)
        for check in module.CHECKS:
            if (check.online and offline) or not any(_wanted(name, family, only) for name in check.ids):
                continue
            for finding in _asked_for(_run(check, seen), check.ids[0], family, only):
                yield Examined(family, finding, pick(*module.WHY[finding.id]))


def _asked_for(found: Iterator[Finding], first: str, family: str, only: tuple[str, ...]) -> Iterator[Finding]:
    """Those that were asked for; what kept a check from coming to any of them is said in their place."""
    all_found = list(found)
    asked_for = [finding for finding in all_found if _wanted(finding.id, family, only)]
    yield from asked_for or [one for one in all_found if one.id == first and one.state is State.FIX]


def _wanted(name: str, family: str, only: tuple[str, ...]) -> bool:
    return not only or bool({name, family, *name.split(".")} & set(only))


def _run(check: Check, seen: Seen) -> Iterator[Finding]:
    try:
        yield from check.run(seen)
    except PermissionError as error:
        closed = shut(Path(str(error.filename)))
        yield for_another(check.ids[0], closed) if closed else _failed(check, error)
    except Exception as error:  # one check that cannot be made must not hide the others
        yield _failed(check, error)


def _failed(check: Check, error: Exception) -> Finding:
    what, remedy = halves(ending_of(error)[0])
    return fix(check.ids[0], what, remedy or "guichet status")


def _module(family: str) -> ModuleType:
    return importlib.import_module(f"app.checks.{family}")
