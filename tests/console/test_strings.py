"""Every sentence of the desk stands in four languages."""

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from jinja2 import nodes

from console.pages import environment
from tests.console.desk import ZONE
from tests.console.strings import CONSOLE, LANGUAGES, faults, gathered, path_of, renewed
from triage.text.languages import language_of

TEMPLATES = sorted((CONSOLE / "templates").glob("*.html"))
TAGS = re.compile(r"<[^>]*>|&\w+;")
PLACES = re.compile(r"%\(\w+\)s")
SPACED = re.compile("[ \\u00a0\\u202f][:;!?»]")  # as French has it, and no other language
LETTERS = re.compile(r"[^\W\d_]{2,}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_lacks_its_translation(language: str) -> None:
    assert list(faults(language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_holds_exactly_the_sentences_of_the_code(language: str) -> None:
    assert path_of(language).read_bytes() == renewed(language, {}), "run: make strings"


def test_no_sentence_of_the_code_is_hidden_from_the_catalogues() -> None:
    calls = [
        node
        for path in CONSOLE.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in {"say", "count"}
    ]
    said = {call.args[0].value for call in calls if call.args and isinstance(call.args[0], ast.Constant)}

    assert len(said) > 500
    assert {
        one for one in said if isinstance(one, str) and one not in gathered()
    } == set()  # as in {say(…)} of an f-string


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_long_sentence_is_in_its_own_language(language: str) -> None:
    with path_of(language).open("rb") as file:
        said = [text for entry in read_po(file) if entry.id for text in _all_of(entry.string or "")]
    long = [text for text in (PLACES.sub("", text) for text in said) if len(LETTERS.findall(text)) > 5]

    assert len(long) > 100
    assert [text for text in long if language_of(text) not in (language, "")] == []


def _all_of(string: str | Sequence[str]) -> Sequence[str]:
    return (string,) if isinstance(string, str) else string


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_no_word_on_a_page_stands_outside_the_catalogues(template: Path) -> None:
    made = environment("fr", ZONE)
    tree = made.parse(template.read_text(encoding="utf-8"))
    classes = {id(data) for block in tree.find_all(nodes.Block) if block.name == "look" for data in _texts(block)}
    shown = "".join(data.data for data in _texts(tree) if id(data) not in classes)

    assert LETTERS.findall(TAGS.sub(" ", shown)) == []
    assert SPACED.findall(shown) == []


def _texts(node: nodes.Node) -> Iterator[nodes.TemplateData]:
    return node.find_all(nodes.TemplateData)
