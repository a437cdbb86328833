"""docs/reference/commands.md names every command, option, exit code and check."""

import re
from collections.abc import Iterator
from pathlib import Path

import click

from app.cli import COMMANDS, guichet
from app.examining import check_ids
from app.terminal import Exit

REFERENCE = (Path(__file__).parents[2] / "docs" / "reference" / "commands.md").read_text(encoding="utf-8")
CONTEXT = click.Context(guichet)


def commands() -> Iterator[tuple[str, click.Command]]:
    for name in COMMANDS:
        yield from _below(name, guichet.get_command(CONTEXT, name))


def _below(name: str, command: click.Command | None) -> Iterator[tuple[str, click.Command]]:
    assert command is not None
    if not isinstance(command, click.Group):
        yield name, command
        return
    for word in command.list_commands(CONTEXT):
        yield from _below(f"{name} {word}", command.get_command(CONTEXT, word))


def section_of(name: str) -> str:
    """The part under "### `guichet <first word>`", "" when it does not name the whole command."""
    first, _, rest = name.partition(" ")
    found = re.search(rf"^### `guichet {first}`$(.*?)(?=^##|\Z)", REFERENCE, re.MULTILINE | re.DOTALL)
    assert found, f"no section for {name}"
    return found[1] if not rest or f"guichet {name}" in found[1] else ""


def options() -> Iterator[tuple[str, click.Option]]:
    for name, command in commands():
        yield from ((name, option) for option in command.params if isinstance(option, click.Option))


def test_every_command_is_described() -> None:
    assert [name for name, _ in commands() if not section_of(name)] == []


def test_every_option_of_a_command_is_described() -> None:
    assert [(name, option.opts) for name, option in options() if option.opts[-1] not in section_of(name)] == []


def test_every_command_and_option_says_what_it_does() -> None:
    assert [name for name, command in commands() if not (command.help or command.short_help)] == []
    assert [(name, option.opts) for name, option in options() if not option.help] == []


def test_every_exit_code_is_described() -> None:
    assert [code for code in Exit if f"| {int(code)} | " not in REFERENCE] == []


def test_every_check_is_described() -> None:
    assert [name for name in check_ids() if f"| `{name}` | " not in REFERENCE] == []


def test_every_option_of_all_commands_is_described() -> None:
    general = REFERENCE.partition("## Exit codes")[0]

    assert [option for each in guichet.params for option in each.opts if f"`{option}" not in general] == []
