"""Every command and option explains itself in French and in English."""

import json
import os
import subprocess
import sys

import pytest

DUMP = """
import json, sys
import click
from app.cli import guichet

def helps(command, path, ctx):
    said = {path: command.help or ""}
    for option in command.params:
        if isinstance(option, click.Option):
            said[f"{path} {option.opts[0]}"] = option.help or ""
    if isinstance(command, click.Group):
        for name in command.list_commands(ctx):
            said |= helps(command.get_command(ctx, name), f"{path} {name}", ctx)
    return said

print(json.dumps(helps(guichet, "guichet", click.Context(guichet))))
"""


def helps(language: str) -> dict[str, str]:
    """The help of every command and option."""
    done = subprocess.run(
        [sys.executable, "-c", DUMP], env={**os.environ, "LANG": language}, capture_output=True, check=True
    )
    said: dict[str, str] = json.loads(done.stdout)
    return said


@pytest.fixture(scope="module")
def both() -> tuple[dict[str, str], dict[str, str]]:
    return helps("fr_BE.UTF-8"), helps("en_GB.UTF-8")


def test_no_help_is_lacking_or_in_one_language_only(both: tuple[dict[str, str], dict[str, str]]) -> None:
    french, english = both

    assert len(french) > 100
    assert [path for path in french if not french[path] or french[path] == english[path]] == []
