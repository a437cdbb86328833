"""Every command that a page tells a reader to give exists, with the options it is given."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from app.cli import COMMANDS, guichet
from tests.docs.pages import GUIDES, code_of, named

CALLED = re.compile(r"(?:^|sudo (?:-u guichet )?|/bin/|[;|(=] ?)guichet ((?:--?[a-z]|[a-z])[^`;|#&()]*)")
WORD = re.compile(r"[a-z]+")


def calls_in(page: Path) -> Iterator[tuple[str, ...]]:
    """The words that follow `guichet` wherever a page shows it as code."""
    for line in code_of(page):
        for found in CALLED.findall(line):
            try:
                words = shlex.split(found.replace("…", "").replace("’", ""))
            except ValueError:
                words = found.split()
            yield tuple(words)


def fault_of(words: tuple[str, ...]) -> str:
    """What is wrong with a command line; "" when nothing is."""
    command: click.Command = guichet
    context = click.Context(guichet)
    options = set(options_of(command))
    for word in words:
        if word.startswith("-"):
            if word.partition("=")[0] not in options | {"-h", "--help"}:
                return f"{' '.join(words)}: no option {word}"
        elif isinstance(command, click.Group) and WORD.fullmatch(word):
            inner = command.get_command(context, word)
            if inner is None:
                return f"{' '.join(words)}: no command {word}"
            command = inner
            options |= set(options_of(command))
    return ""


def options_of(command: click.Command) -> Iterator[str]:
    """The options of one command."""
    for parameter in command.params:
        yield from (*parameter.opts, *parameter.secondary_opts)


@pytest.mark.parametrize("page", GUIDES, ids=named)
def test_every_command_on_the_page_exists(page: Path) -> None:
    assert [fault for words in calls_in(page) if (fault := fault_of(words))] == []


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (("status",), ""),
        (("--config", "x.toml", "outbox", "list", "--state", "draft"), ""),
        (("polish",), "polish: no command polish"),
        (("outbox", "approve", "12"), "outbox approve 12: no command approve"),
        (("poll", "--force"), "poll --force: no option --force"),
    ],
)
def test_a_wrong_command_would_be_seen(words: tuple[str, ...], fault: str) -> None:
    assert fault_of(words) == fault


def test_commands_are_found_on_the_pages() -> None:
    named_somewhere = {word for page in GUIDES for words in calls_in(page) for word in words}

    assert set(COMMANDS) <= named_somewhere
