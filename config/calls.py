"""Reads the calls of the fund, one TOML file each, and checks that together they leave no doubt which one applies."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from difflib import get_close_matches
from pathlib import Path
from zoneinfo import ZoneInfo

from config.files import read_toml
from config.kinds import LANGUAGES
from config.moments import moment_of, shown_moment
from config.problems import ConfigurationError, Problem
from config.reading import Refusal, Table
from config.units import shown
from triage.values import Call, CallMode, Kinds, LetterKind, LetterPolicy, Need, Requirement

POLICIES = {
    LetterKind.RECEIPT: LetterPolicy.AUTOMATIC,
    LetterKind.MISSING_ITEMS: LetterPolicy.AUTOMATIC_WHEN_SURE,
    LetterKind.LATE: LetterPolicy.DRAFT,
    LetterKind.NEUTRAL: LetterPolicy.AUTOMATIC,
}
_KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")
_PREFIX = re.compile(r"[A-Z][A-Z0-9]{1,9}")
_REQUIREMENT = re.compile(r"[a-z][a-z0-9_]{0,63}")
_LANGUAGE = re.compile("|".join(LANGUAGES))
_NEVER = datetime.min.replace(tzinfo=UTC)


def load_calls(folder: Path, kinds: Kinds) -> tuple[Call, ...]:
    """Read every *.toml of a folder as a call, by ascending deadline; hidden files are left out.

    Raises ConfigurationError with every problem of every file: also calls that overlap, or share a key or a prefix.
    """
    problems: list[Problem] = []
    files = sorted(file for file in folder.glob("*.toml") if not file.name.startswith("."))
    if not files:
        remedy = "write one there, such as 2026-1.toml"
        problems.append(Problem(str(folder), "", "", "holds no call", remedy))
    read = [_Read(file, call) for file in files if (call := _call(file, kinds, problems)) is not None]
    _check_together(read, problems)
    if problems:
        raise ConfigurationError(tuple(problems))
    return tuple(sorted((one.call for one in read), key=lambda call: call.deadline))


@dataclass(frozen=True, slots=True)
class _Read:
    """A call with the file it came from."""

    file: Path
    call: Call


def _call(file: Path, kinds: Kinds, problems: list[Problem]) -> Call | None:
    """One call's file; None when it is not TOML at all."""
    content = read_toml(file, problems)
    if content is None:
        return None
    table = Table(content, file=str(file), problems=problems)
    zone = _zone(table)
    languages = table.texts("languages", LANGUAGES, example="fr")
    table.check("languages", languages, _rule(_LANGUAGE, "is not a language of our letters", "write fr, nl, en or de"))
    mode = table.choice("mode", CallMode.SHADOW, CallMode)
    call = Call(
        key=_matching(table, "key", _KEY, "small letters, digits and hyphens", "2026-1"),
        name=_names(table.table("name"), languages),
        opens_at=_moment(table, "opening", zone) or _NEVER,
        deadline=_moment(table, "deadline", zone) or _NEVER,
        zone=zone.key if zone else "",
        grace=table.duration("grace", timedelta(0), least=timedelta(0), most=timedelta(days=7)),
        requirements=_requirements(table, file, kinds),
        policies=_policies(table.table("letters")),
        languages=languages,
        go_live_at=_moment(table, "go_live", zone, required=mode is CallMode.LIVE),
        mode=mode,
        reference_prefix=_matching(table, "reference_prefix", _PREFIX, "2 to 10 capitals and digits", "FB26"),
        assumed=table.texts("assumed", (), example="deadline"),
    )
    table.close()
    _check_assumed(table, call)
    if _NEVER not in (call.opens_at, call.deadline) and call.opens_at >= call.deadline:
        table.problem("opening", _local(call.opens_at, call), "is not before the deadline", "correct one of the two")
    return call


def _zone(table: Table) -> ZoneInfo | None:
    """The zone; None when there is none of that name: moments are then not judged."""
    name = table.text("zone", "Europe/Brussels", example="Europe/Brussels")
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        table.problem("zone", shown(name), "is not a time zone", 'write a name such as "Europe/Brussels"')
        return None


def _moment(table: Table, key: str, zone: ZoneInfo | None, *, required: bool = True) -> datetime | None:
    """A moment in UTC; None when it is absent or wrong."""
    remedy = "write it as 2026-03-31T23:59:59, on the clocks of the zone"
    if key == "go_live":
        remedy = "mode is live: write from when on letters may leave, such as 2026-02-01T09:00:00"
    value = table.raw(key, remedy if required else None)
    if value is None or zone is None:
        return None
    found = moment_of(value, zone)
    if isinstance(found, datetime):
        return found
    table.problem(key, shown_moment(value), *found)
    return None


def _names(table: Table, languages: Iterable[str]) -> dict[str, str]:
    """The call's name in each language it answers in, and in any other that is given."""
    wanted = [language for language in LANGUAGES if language in {*languages, *table.keys()}]
    names = {language: table.text(language, example="WALLIMpact, 1re session 2026") for language in wanted}
    table.close()
    return names


def _policies(table: Table) -> dict[LetterKind, LetterPolicy]:
    """What may leave without a person, per letter kind (docs/explanation/why-letters-are-held.md)."""
    policies = {kind: table.choice(kind, default, LetterPolicy) for kind, default in POLICIES.items()}
    table.close()
    return policies


def _requirements(table: Table, file: Path, kinds: Kinds) -> tuple[Requirement, ...]:
    """The checklist, written in the call's file or in one that several calls share."""
    inline = table.tables("requirement")
    shared = table.text("checklist", "", example="../checklist.toml")
    if shared and inline:
        table.problem("checklist", shown(shared), "stands beside [[requirement]]", "keep one of the two")
    if not shared and not inline:
        remedy = 'write [[requirement]] sections, or checklist = "../checklist.toml"'
        table.problem("checklist", "", "is missing", remedy)
    if shared:
        content = read_toml(file.parent / shared, table.problems)
        table = Table(content or {}, file=str(file.parent / shared), problems=table.problems)
        inline = table.tables("requirement")
        if content is not None:
            table.close()
            if not inline:
                table.problem("requirement", "", "is missing", "write at least one [[requirement]]")
    return _lines(inline, kinds)


def _lines(entries: tuple[Table, ...], kinds: Kinds) -> tuple[Requirement, ...]:
    """The requirements of a checklist; two may not share a key."""
    lines = [_requirement(entry, kinds) for entry in entries]
    seen: set[str] = set()
    for entry, line in zip(entries, lines, strict=True):
        if line.key in seen:
            entry.problem("key", shown(line.key), "is there twice", "give each requirement its own key")
        seen.add(line.key)
    return tuple(lines)


def _requirement(entry: Table, kinds: Kinds) -> Requirement:
    def known(kind: str) -> Refusal | None:
        if kind in kinds.kinds:
            return None
        near = get_close_matches(kind, kinds.kinds, n=1)
        return "is not a kind", f"did you mean {near[0]}?" if near else "name a kind of kinds.yaml"

    key = _matching(entry, "key", _REQUIREMENT, "small letters, digits and underscores", "synopsis")
    names = entry.texts("kinds", example="synopsis_short")
    entry.check("kinds", names, known)
    need = entry.choice("need", Need.REQUIRED, Need)
    entry.close()
    return Requirement(key, names, need)


def _check_assumed(table: Table, call: Call) -> None:
    """What is marked as assumed is a key that the file can hold."""
    keys = set(table.known()) | {f"letters.{kind}" for kind in LetterKind}
    for key in call.assumed:
        if key not in keys - {"assumed"}:
            table.problem("assumed", shown(key), "is not a key of this file", "name a key such as deadline")


def _check_together(read: list[_Read], problems: list[Problem]) -> None:
    """No two calls share a key or a prefix, and one closes (grace included) before the next opens."""
    for field in ("key", "reference_prefix"):
        first: dict[str, Path] = {}
        for one in read:
            value = getattr(one.call, field)
            if value and value in first:
                fault = f"is used by {first[value].name} too"
                problems.append(Problem(str(one.file), field, shown(value), fault, "give each call its own"))
            first.setdefault(value, one.file)
    dated = [one for one in read if _NEVER not in (one.call.opens_at, one.call.deadline)]
    dated.sort(key=lambda one: one.call.opens_at)
    for number, later in enumerate(dated[1:], start=1):
        earlier = max(dated[:number], key=lambda one: _end(one.call))
        if later.call.opens_at <= _end(earlier.call):
            fault = f"is not after the end of {earlier.file.name}"
            remedy = f"open it after {_local(_end(earlier.call), earlier.call)}"
            problems.append(Problem(str(later.file), "opening", _local(later.call.opens_at, later.call), fault, remedy))


def _end(call: Call) -> datetime:
    """The last moment that counts for a call."""
    return call.deadline + call.grace


def _matching(table: Table, key: str, pattern: re.Pattern[str], allowed: str, example: str) -> str:
    """A text of which every mark is allowed."""
    value = table.text(key, example=example)
    table.check(key, (value,), _rule(pattern, "is not allowed", f'write {allowed}, such as "{example}"'))
    return value


def _rule(pattern: re.Pattern[str], fault: str, remedy: str) -> Callable[[str], Refusal | None]:
    return lambda value: None if pattern.fullmatch(value) else (fault, remedy)


def _local(moment: datetime, call: Call) -> str:
    return moment.astimezone(ZoneInfo(call.zone)).isoformat()
