"""Every command and option explains itself in French and in English."""

import json
import os
import re
import subprocess
import sys

import pytest
from click.testing import CliRunner

from app.cli import guichet

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


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("demo --help", ["[sans elle : demo-data]"]),
        ("user --help", ["Commandes:"]),
        ("status --foo", ["Pour l'aide : guichet status --help", "Erreur : L'option '--foo' n'existe pas."]),
        ("form", ["Erreur : Il manque l'option '--to'."]),
        ("form --to", ["Erreur : L'option '--to' demande une valeur."]),
        ("form --language xx --to a", ["Erreur : Valeur refusée pour '--language' : 'xx' n'est pas parmi 'fr',"]),
        ("demo --dossiers abc", ["'abc' n'est pas un nombre valable."]),
        ("completion", ["Il manque l'argument '{bash|zsh|fish}'. À choisir parmi :"]),
        ("poll x", ["Erreur : Argument en trop (x)"]),
        ("poll x y", ["Erreur : Arguments en trop (x y)"]),
        ("user ad x", ["La commande 'ad' n'existe pas. Vouliez-vous 'add' ?"]),
    ],
)
def test_what_stands_around_our_words_is_french_too(typed: str, said: list[str]) -> None:
    runner = CliRunner(env={"LANG": "fr_BE.UTF-8", "LC_ALL": "", "LC_MESSAGES": ""})

    shown = runner.invoke(guichet, typed.split(), prog_name="guichet").output

    assert [one for one in said if one not in shown] == []
    assert not re.search(r"Usage:|Error|Missing|Invalid|Try '|required", shown)


def test_a_help_is_french_from_its_first_line_to_its_last() -> None:
    asked = [sys.executable, "-m", "app.cli", "form", "--help"]  # in its own process: Click makes that option once
    shown = subprocess.run(asked, env={**os.environ, "LANG": "fr_BE.UTF-8"}, capture_output=True, text=True, check=True)

    for said in ("Usage : ", "[obligatoire]", "Montre cette aide."):
        assert said in shown.stdout


@pytest.mark.parametrize("group", [[], ["backup"], ["dossier"]])
def test_a_group_without_a_command_shows_its_help_alone(group: list[str]) -> None:
    alone, asked = (
        subprocess.run(
            [sys.executable, "-m", "app.cli", *group, *more],
            env={**os.environ, "LANG": "fr_BE.UTF-8"},
            capture_output=True,
            text=True,
        )
        for more in ([], ["--help"])
    )

    assert alone.returncode == 2
    assert alone.stderr == asked.stdout


def test_an_english_terminal_hears_click_as_it_is() -> None:
    runner = CliRunner(env={"LANG": "en_GB.UTF-8", "LC_ALL": "", "LC_MESSAGES": ""})

    assert "Error: Missing option '--to'." in runner.invoke(guichet, ["form"], prog_name="guichet").output
    assert "Error: Got unexpected extra arguments (x y)" in runner.invoke(guichet, ["poll", "x", "y"]).output
