"""Sentences that count: the first name of a `trans` block is what decides between one and many."""

import re
from pathlib import Path

import pytest

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
