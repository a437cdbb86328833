"""docs/reference/letters.md names every letter, variable, word and fault; nothing in it is out of date."""

import re
from pathlib import Path

import pytest
from jinja2 import Environment, meta

from notifier.shown import Shown
from notifier.wording import LANGUAGES, TEMPLATES, wording
from tests.notifier import cast
from triage.values import LetterKind

REFERENCE = (Path(__file__).parents[2] / "docs" / "reference" / "letters.md").read_text("utf-8")
TEMPLATE_FILES = [path for language in LANGUAGES for path in sorted((TEMPLATES / language).glob("*.txt"))]
FROM_COMPOSE = {"reference", "recipient", "fund", "identity", "next_deadline", "signer", "signature"}


def rows(heading: str) -> set[str]:
    """The first cells of the table under a heading."""
    section = REFERENCE.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    return set(re.findall(r"^\| `([a-z_]+)`", section, re.MULTILINE))


def test_every_letter_is_described() -> None:
    assert {kind.value for kind in LetterKind} <= rows("The eight letters")


def test_every_variable_is_described_and_no_other() -> None:
    assert rows("Variables") == set(Shown.__slots__) | FROM_COMPOSE


@pytest.mark.parametrize("path", TEMPLATE_FILES, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_a_template_uses_only_what_is_described(path: Path) -> None:
    used = meta.find_undeclared_variables(Environment(autoescape=False).parse(path.read_text("utf-8")))

    assert used <= rows("The sign-in mail" if path.name.startswith("sign_in.") else "Variables")


def test_every_word_list_is_described() -> None:
    words = wording("fr").words

    assert {key for key, value in words.items() if isinstance(value, dict)} == rows("Words")
    for section in ("whys", "unread"):
        assert all(f"`{word}`" in REFERENCE for word in words[section])


def test_every_header_is_named() -> None:
    head = cast.letter().data.partition(b"\r\n\r\n")[0].decode()

    assert all(f"`{name}" in REFERENCE for name in re.findall(r"^([A-Za-z-]+):", head, re.MULTILINE))


def test_every_line_of_the_shipped_checklist_has_a_name_in_every_language() -> None:
    checklist = (Path(__file__).parents[2] / "config" / "checklist.toml").read_text("utf-8")
    keys = re.findall(r'^key = "([a-z_]+)"', checklist, re.MULTILINE)

    assert len(keys) > 10
    assert all(key in wording(language).words["requirements"] for key in keys for language in LANGUAGES)
