"""What the rooms below say in English when something is wrong, in French: for a person whose LANG asks for it.

They raise what happened and what to do as one sentence, in English, since nothing below this room knows who reads it.
Here the clauses of such a sentence are known by their form (french.toml), and what is of the moment keeps its place.
"""

import re
import tomllib
from functools import cache
from pathlib import Path

CLAUSES = Path(__file__).with_name("french.toml")
REASONS = {  # the system's own words: a clause of their own, or what stands in brackets
    "Connection refused": "connexion refusée",
    "File exists": "existe déjà",
    "Is a directory": "c'est un dossier",
    "No such file or directory": "rien de ce nom",
    "Not a directory": "ce n'est pas un dossier",
    "Permission denied": "accès refusé",
    "Network is unreachable": "réseau injoignable",
}
_PARTED = re.compile(r"(?<! ); ")  # French has a space before its semicolon, and is left alone
_LISTED = re.compile(r'(?<=") or (?=")|(?<=") and (?=")')


def in_french(text: str) -> str:
    """Each sentence of the text, one a line; a clause that nobody put into French stays as it is."""
    return "\n".join(_line(line) for line in text.split("\n"))


def _line(line: str) -> str:
    """One of which no clause is known, such as a command with its semicolon, stays as it is."""
    clauses = _PARTED.split(line)
    put = [_clause(each) for each in clauses]
    return line if put == clauses else " ; ".join(put)


def _clause(clause: str) -> str:
    for form, french in _forms():
        if found := form.fullmatch(clause):
            values = [REASONS.get(value, _LISTED.sub(" ou ", value)) for value in found.groups()[1:]]
            return found["head"].replace(": ", " : ") + french.format(*values)
    return clause


@cache
def _forms() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Every clause as a pattern, the most telling first; before it stands what it is about."""
    clauses = tomllib.loads(CLAUSES.read_text(encoding="utf-8")) | REASONS
    longest = sorted(clauses.items(), key=lambda pair: -len(pair[0].replace("{}", "")))
    return tuple((_pattern(english), french) for english, french in longest)


def _pattern(english: str) -> re.Pattern[str]:
    told = "(.+?)".join(re.escape(part) for part in english.split("{}"))
    return re.compile(rf"(?P<head>(?:.* )?){told}")
