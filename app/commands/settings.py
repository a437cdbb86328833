"""`guichet config`: where the settings are, what they are, and everything that is wrong with them."""

from dataclasses import fields, is_dataclass
from datetime import timedelta
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.invocation import Invocation, json_option
from app.terminal import Column, Exit, Stop, many, pick
from config.settings import Secret

if TYPE_CHECKING:
    from triage.values import Call


@click.group("config", help=pick("Les réglages : path, show, check.", "The settings: path, show, check."))
def config_command() -> None:
    """The settings: path, show, check."""


@config_command.command(
    "path", help=pick("Écrit le chemin du fichier de réglages en usage.", "Print the path of the settings file in use.")
)
@click.pass_obj
def path(invocation: Invocation) -> None:
    """Print the path of the settings file in use."""
    click.echo(str(invocation.settings_file()))


@config_command.command(
    "show",
    help=pick(
        "Écrit chaque réglage en vigueur ; d'un secret, le fichier seul.",
        "Print every setting as it is in force; secrets show their file only.",
    ),
)
@json_option
@click.pass_obj
def show(invocation: Invocation) -> None:
    """Print every setting as it is in force; secrets show their file only."""
    flat = dict(_flat("", invocation.settings()))
    invocation.terminal.report("guichet.config/1", {"settings": flat})
    columns = (Column("key", pick("réglage", "setting")), Column("value", pick("valeur", "value")))
    invocation.terminal.table(columns, [{"key": key, "value": value} for key, value in flat.items()])


@config_command.command(
    "check",
    help=pick(
        "Lit réglages, pièces et sessions, et dit d'un coup tout ce qui ne va pas.",
        "Read settings, kinds and calls, and say everything that is wrong, at once.",
    ),
)
@json_option
@click.pass_obj
def check(invocation: Invocation) -> None:
    """Read settings, kinds and calls, and say everything that is wrong, at once.

    Where the settings are wrong, the kinds and calls beside their file are read all the same.
    """
    from app.checks.config import shut_out
    from config.calls import load_calls
    from config.kinds import load_kinds
    from config.problems import ConfigurationError

    problems: list[str] = []
    beside = invocation.settings_file().parent
    calls_at, kinds_at = beside / "calls", beside / "kinds.yaml"
    calls: tuple[Call, ...] = ()
    try:
        settings = invocation.settings()
        calls_at, kinds_at = settings.calls, settings.kinds
        problems = [f"{what}; {remedy}" for what, remedy in shut_out(settings)]
    except ConfigurationError as error:
        problems = [str(problem) for problem in error.problems]
    try:
        if not problems or (calls_at.is_dir() and kinds_at.is_file()):
            calls = load_calls(calls_at, load_kinds(kinds_at))
    except ConfigurationError as error:
        problems += [str(problem) for problem in error.problems]
    invocation.terminal.report("guichet.config-check/1", {"problems": problems, "calls": [call.key for call in calls]})
    if problems:
        raise Stop("\n".join(problems), Exit.CONFIGURATION)
    found = many(len(calls), ("session", "sessions"), ("call", "calls"))
    keys = ", ".join(call.key for call in calls)
    invocation.terminal.say(f"Réglages en ordre, {found} : {keys}", f"Settings in order, {found}: {keys}")


def _flat(prefix: str, value: Any) -> list[tuple[str, str]]:
    """Every leaf of the settings with its dotted name."""
    if isinstance(value, Secret):
        return [(prefix, f"{value.path} (***)")]
    if is_dataclass(value) and not isinstance(value, type):
        dot = f"{prefix}." if prefix else ""
        return [leaf for field in fields(value) for leaf in _flat(f"{dot}{field.name}", getattr(value, field.name))]
    if isinstance(value, tuple) and value and is_dataclass(value[0]):
        return [leaf for number, item in enumerate(value) for leaf in _flat(f"{prefix}[{number}]", item)]
    return [(prefix, _shown(value))]


def _shown(value: Any) -> str:
    if isinstance(value, (tuple, frozenset)):
        return ", ".join(_shown(item) for item in sorted(value, key=str))
    if isinstance(value, timedelta):
        return f"{value.total_seconds():g} s"
    if isinstance(value, str) and "://" in value and "@" in value:
        scheme, _, rest = value.partition("://")
        return f"{scheme}://***@{rest.rpartition('@')[2]}"
    return str(value.value if isinstance(value, Enum) else value) if not isinstance(value, Path) else str(value)
