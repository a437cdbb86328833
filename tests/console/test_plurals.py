"""Sentences that count: the first name of a `trans` block is what decides between one and many."""

import re
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from console.speech import Speech
from storage.states import Role
from tests.console.desk import Desk

TEMPLATES = sorted((Path(__file__).parents[2] / "console" / "templates").glob("*.html"))
COUNTED = re.compile(r"{%-?\s*trans\s+(\w+)[^%]*%}(?:(?!endtrans).)*?{%-?\s*pluralize\s*(\w*)", re.S)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_a_sentence_with_two_forms_is_decided_by_a_number(template: Path) -> None:
    deciding = {named or first for first, named in COUNTED.findall(template.read_text(encoding="utf-8"))}

    assert deciding <= {"count", "n", "number"}


@pytest.mark.servers
@pytest.mark.parametrize("role", [Role.STAFF, Role.AUDITOR])
def test_today_opens_in_french_and_in_a_language_whose_plural_needs_a_number(desk: Desk, role: Role) -> None:
    assert desk.caller(role).get("/today").status_code == 200


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", ["0 fichier", "1 fichier", "2 fichiers"]), ("en", ["0 files", "1 file", "2 files"])],
)
def test_french_counts_nothing_as_one_and_english_as_many(language: str, said: list[str]) -> None:
    speech = Speech(language, ZoneInfo("UTC"))

    assert [speech.ngettext("%(count)s fichier", "%(count)s fichiers", n) % {"count": n} for n in range(3)] == said


def test_a_sentence_begins_with_a_small_number_in_words() -> None:
    speech = Speech("fr", ZoneInfo("UTC"))

    said = [speech.told("Un doute", "%(num)s doutes", number) for number in (1, 2, 9, 10)]

    assert said == ["Un doute", "Deux doutes", "Neuf doutes", "10 doutes"]


def test_a_fund_without_a_dossier_is_told_what_will_come(bare_desk: Desk) -> None:
    text = bare_desk.caller(Role.STAFF).get("/today").text

    assert "Aucun dossier encore." in text
    assert "Reconnaissance des pièces" not in text
