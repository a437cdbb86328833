"""The words that Click writes around ours, in French: usage, options, and what is wrong with an argument.

Click passes them through `gettext` and ships no translation. Its functions are replaced by ours, which go by LANG as
all our sentences do (docs/decisions/0383).
"""

import gettext

import click.core
import click.decorators
import click.exceptions
import click.formatting
import click.parser
import click.termui
import click.types

from app.terminal import pick

_MODULES = (
    click.core,
    click.decorators,
    click.exceptions,
    click.formatting,
    click.parser,
    click.termui,
    click.types,
)
_FRENCH = {
    "Aborted!": "Interrompu.",
    "Choose from:\n\t{choices}": "À choisir parmi :\n\t{choices}",
    "Commands": "Commandes",
    "Could not open file {filename!r}: {message}": "Le fichier {filename!r} ne s'ouvre pas : {message}",
    "Error: The two entered values do not match.": "Erreur : les deux saisies diffèrent.",
    "Error: invalid input": "Erreur : réponse non comprise",
    "Error: {message}": "Erreur : {message}",
    "Invalid value for {param_hint}: {message}": "Valeur refusée pour {param_hint} : {message}",
    "Invalid value: {message}": "Valeur refusée : {message}",
    "Missing argument": "Il manque l'argument",
    "Missing command.": "Il manque la commande.",
    "Missing option": "Il manque l'option",
    "Missing parameter": "Il manque le paramètre",
    "No such command {name!r}.": "La commande {name!r} n'existe pas.",
    "No such option {name!r}.": "L'option {name!r} n'existe pas.",
    "Option {name!r} does not take a value.": "L'option {name!r} ne prend pas de valeur.",
    "Positional arguments": "Arguments",
    "Repeat for confirmation": "Encore une fois, pour confirmer",
    "Show this message and exit.": "Montre cette aide.",
    "Try '{command} {option}' for help.": "Pour l'aide : {command} {option}",
    "Usage:": "Usage :",
    "default: {default}": "sans elle : {default}",
    "directory": "dossier",
    "file": "fichier",
    "path": "chemin",
    "required": "obligatoire",
    "{name} {filename!r} does not exist.": "{name} {filename!r} n'existe pas.",
    "{name} {filename!r} is a directory.": "{name} {filename!r} est un dossier.",
    "{name} {filename!r} is a file.": "{name} {filename!r} est un fichier.",
    "{name} {filename!r} is not readable.": "{name} {filename!r} ne peut pas être lu.",
    "{name} {filename!r} is not writable.": "{name} {filename!r} ne peut pas être écrit.",
    "{value!r} is not a valid {number_type}.": "{value!r} n'est pas un nombre valable.",
    "{value} is not in the range {range}.": "{value} n'est pas dans l'intervalle {range}.",
}
_COUNTED = {
    "Did you mean {possibility}?": (
        "Vouliez-vous {possibility} ?",
        "(Vouliez-vous l'une de celles-ci : {possibilities} ?)",
    ),
    "Got unexpected extra argument ({args})": ("Argument en trop ({args})", "Arguments en trop ({args})"),
    "Option {name!r} requires an argument.": (
        "L'option {name!r} demande une valeur.",
        "L'option {name!r} demande {nargs} valeurs.",
    ),
    "{value!r} is not {choice}.": ("{value!r} n'est pas {choice}.", "{value!r} n'est pas parmi {choices}."),
}


def frame_in_french() -> None:
    """Have Click say its own words in the language of ours."""
    for module in _MODULES:
        for name, ours in (("_", _said), ("ngettext", _counted)):
            if hasattr(module, name):
                setattr(module, name, ours)


def _said(text: str) -> str:
    return pick(_FRENCH.get(text, text), text)


def _counted(one: str, many: str, number: int) -> str:
    english = gettext.ngettext(one, many, number)
    return pick(_COUNTED.get(one, (english, english))[number > 1], english)
