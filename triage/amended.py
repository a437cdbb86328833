"""A call's checklist as the desk changed it, and what such a change would do to the dossiers there are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from triage.values import Call, LineState, Need

OFF = "off"  # the line is not asked for at all
MET = frozenset({LineState.PRESENT, LineState.WAIVED, LineState.NOT_APPLICABLE})


class Line(Protocol):
    """A checklist's line as it stands in a dossier."""

    @property
    def key(self) -> str:
        """Which line."""

    @property
    def state(self) -> LineState:
        """How it stands."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change would do: how many dossiers are complete before and after, and who changes sides."""

    complete_before: int
    complete_after: int
    become_incomplete: tuple[int, ...]  # dossiers, by number
    become_complete: tuple[int, ...]


def amended(call: Call, needs: Mapping[str, str]) -> Call:
    """The call with other needs for some of its lines; those that are OFF are gone. What is not known is ignored."""
    lines = []
    for line in call.requirements:
        need = needs.get(line.key, line.need.value)
        if need != OFF:
            lines.append(replace(line, need=Need(need)) if need in list(Need) else line)
    return replace(call, requirements=tuple(lines))


def effect_of(before: Call, after: Call, dossiers: Mapping[int, Iterable[Line]]) -> Effect:
    """What it would do to dossiers, by the standings on record. A line newly asked for counts only when surely met."""
    was = {number for number, lines in dossiers.items() if _complete(before, lines)}
    will = {number for number, lines in dossiers.items() if _complete(after, lines)}
    return Effect(len(was), len(will), tuple(sorted(was - will)), tuple(sorted(will - was)))


def _complete(call: Call, standings: Iterable[Line]) -> bool:
    states = {standing.key: standing.state for standing in standings}
    asked = [line for line in call.requirements if line.need is not Need.OPTIONAL]
    return all(_met(states.get(line.key), line.need) for line in asked)


def _met(state: LineState | None, need: Need) -> bool:
    """A condition that nobody has looked at yet does not speak against a dossier; what is required does."""
    if state is LineState.NOT_APPLICABLE:
        return need is not Need.REQUIRED
    return state in MET
