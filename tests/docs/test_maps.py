"""Who opens a folder of the sources finds each of its modules in the map that its `__init__` is."""

import ast
import re
from pathlib import Path

import pytest

from tests.docs.pages import ROOT, text_of

ROOMS = ("app", "bench", "config", "console", "intake", "intake/parsers", "notifier", "storage", "triage")
MAPPED = (*ROOMS, "triage/mail", "triage/pieces", "triage/told")


def named_in(package: Path) -> set[str]:
    """The words of a folder's map."""
    return set(re.findall(r"\w+", ast.get_docstring(ast.parse(text_of(package / "__init__.py"))) or ""))


@pytest.mark.parametrize("room", MAPPED)
def test_every_module_stands_in_the_map_of_its_folder(room: str) -> None:
    modules = {path.stem for path in (ROOT / room).glob("*.py")} - {"__init__"}

    assert sorted(modules - named_in(ROOT / room)) == []


def test_a_module_that_is_not_mapped_would_be_seen() -> None:
    assert "ledger" in named_in(ROOT / "storage")
    assert "brand_new" not in named_in(ROOT / "storage")
