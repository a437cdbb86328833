"""`guichet call`: the sessions as their files describe them, and everything that is wrong with those files."""

from collections.abc import Iterable
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from app.invocation import Invocation, json_option
from app.terminal import Column, Exit, Stop, pick
from config.settings import Settings
from triage.values import Call

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@click.group("call", help=pick("Les sessions : list, show, check.", "The calls: list, show, check."))
def call_command() -> None:
    """Group the three commands below; by itself it only lists them."""


@call_command.command("list", help=pick("Liste les sessions, par date limite.", "List the calls by deadline."))
@json_option
@click.pass_obj
def list_calls(invocation: Invocation) -> None:
    """Print one line a call."""
    calls = read_calls(invocation.settings())
    invocation.terminal.report("guichet.calls/1", {"calls": [_line(call) for call in calls]})
    columns = (
        Column("key", pick("session", "call")),
        Column("opening", pick("ouverture", "opening")),
        Column("deadline", pick("date limite", "deadline")),
        Column("grace", pick("tolérance", "grace")),
        Column("mode", "mode"),
        Column("assumed", pick("non confirmé", "not confirmed")),
    )
    invocation.terminal.table(columns, [_row(call) for call in calls])
    invocation.terminal.say("Suite : guichet call show SESSION", "Next: guichet call show CALL")


@call_command.command("show", help=pick("Montre une session et sa liste de pièces.", "Show a call and its checklist."))
@click.argument("key")
@json_option
@click.pass_obj
def show_call(invocation: Invocation, key: str) -> None:
    """Print one call in full."""
    calls = read_calls(invocation.settings())
    call = next((one for one in calls if one.key == key), None)
    if call is None:
        raise no_such_call(key, (one.key for one in calls))
    lines = [{"key": line.key, "need": line.need, "kinds": line.kinds} for line in call.requirements]
    letters = {kind.value: policy.value for kind, policy in call.policies.items()}
    report = {**_line(call), "name": call.name, "letters": letters, "checklist": lines}
    invocation.terminal.report("guichet.call/1", report)
    head = (Column("what", ""), Column("value", ""))
    shown = _row(call) | {"languages": ", ".join(call.languages), **letters}
    invocation.terminal.table(head, [{"what": what, "value": value} for what, value in shown.items()])
    columns = (
        Column("key", pick("ligne", "line")),
        Column("need", pick("exigée", "need")),
        Column("kinds", pick("genres", "kinds")),
    )
    invocation.terminal.table(columns, [{**line, "kinds": ", ".join(line["kinds"])} for line in lines])
    invocation.terminal.say("Suite : guichet call check", "Next: guichet call check")


@call_command.command(
    "check",
    help=pick(
        "Contrôle tous les fichiers de session ; code 3 si une session ouverte repose sur une date non confirmée.",
        "Check every call file; code 3 when a live call rests on a date that nobody confirmed.",
    ),
)
@json_option
@click.pass_obj
def check_calls(invocation: Invocation) -> None:
    """Read them all: every mistake is said at once, by load_calls."""
    calls = read_calls(invocation.settings())
    doubtful = {call.key: doubts_of(call) for call in calls if doubts_of(call)}
    invocation.terminal.report("guichet.call-check/1", {"calls": [call.key for call in calls], "assumed": doubtful})
    if doubtful:
        raise Stop("\n".join(assumed_sentence(key, keys) for key, keys in doubtful.items()), Exit.TO_FIX)
    invocation.terminal.say(f"{len(calls)} sessions en ordre.", f"{len(calls)} calls in order.")


def read_calls(settings: Settings) -> tuple[Call, ...]:
    """Every call, by deadline. Raises ConfigurationError with every problem."""
    from config.calls import load_calls
    from config.kinds import load_kinds

    return load_calls(settings.calls, load_kinds(settings.kinds))


def no_such_call(key: str, known: Iterable[str]) -> Stop:
    """What ends a command that was asked for a call that there is not."""
    there = ", ".join(known)
    return Stop(
        pick(f"{key} : pas de telle session ; il y a {there}", f"{key}: no such call; there are {there}"), Exit.USAGE
    )


def refuse_unknown_call(settings: Settings, db: "Session", key: str) -> None:
    """Raise Stop unless this call, where one is asked for, has a file, or dossiers from when it had one."""
    from storage.overview import calls_named

    if key and key not in (known := {*(call.key for call in read_calls(settings)), *calls_named(db)}):
        raise no_such_call(key, sorted(known))


def doubts_of(call: Call) -> tuple[str, ...]:
    """The moments of a live call that nobody at the fund has confirmed; letters state them as facts."""
    return tuple(key for key in call.assumed if key in {"opening", "deadline", "grace"}) if call.mode == "live" else ()


def assumed_sentence(key: str, keys: tuple[str, ...]) -> str:
    """What is wrong with a live call whose dates are assumed."""
    names = ", ".join(keys)
    return pick(
        f"session {key} : envoie des lettres, mais {names} n'est pas confirmé ; confirmez-le, puis ôtez-le de assumed",
        f"call {key}: sends letters, but {names} is not confirmed; confirm it with the fund and remove it from assumed",
    )


def _line(call: Call) -> dict[str, object]:
    return {
        "key": call.key,
        "opens_at": call.opens_at,
        "deadline": call.deadline,
        "zone": call.zone,
        "grace_s": int(call.grace.total_seconds()),
        "mode": call.mode,
        "go_live_at": call.go_live_at,
        "languages": call.languages,
        "assumed": call.assumed,
    }


def _row(call: Call) -> dict[str, object]:
    zone = ZoneInfo(call.zone)
    return {
        "key": call.key,
        "opening": f"{call.opens_at.astimezone(zone):%Y-%m-%d %H:%M:%S}",
        "deadline": f"{call.deadline.astimezone(zone):%Y-%m-%d %H:%M:%S}",
        "grace": f"{call.grace.total_seconds():g} s",
        "mode": call.mode,
        "assumed": ", ".join(call.assumed),
    }
