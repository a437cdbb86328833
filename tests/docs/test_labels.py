"""What a page of help calls a button or a page of the desk is what stands on it."""

import re

from tests.docs.pages import DOCS, ROOT, text_of

LABEL = re.compile(r"\*{1,2}([A-ZÀ-Ý][^*\n]+)\*{1,2}")
SOURCES = [*(ROOT / "console").rglob("*.html"), *(ROOT / "console").glob("*.py")]
DESK = "\n".join(map(text_of, SOURCES)).replace("’", "'")


def strangers_of(text: str) -> list[str]:
    """The labels a text gives, a step of the way each ("Réglages, Personnes"), that stand nowhere on the desk."""
    steps = [step for label in LABEL.findall(text) for step in label.replace("’", "'").split(", ")]
    return [step for step in steps if step.rstrip(".") not in DESK]


def test_every_label_of_a_morning_stands_on_the_desk() -> None:
    assert strangers_of(text_of(DOCS / "how-to" / "a-morning-at-the-desk.md")) == []


def test_the_way_to_a_page_is_the_one_of_the_menu() -> None:
    ways = re.findall(r"\*Réglages[^*]*\*", "".join(map(text_of, (DOCS / "how-to").glob("*.md"))))

    assert ways
    assert strangers_of(" ".join(ways)) == []


def test_a_label_that_is_no_more_would_be_seen() -> None:
    assert strangers_of("*Garder mon texte*, then *Réglages, Accès au jardin*") == ["Accès au jardin"]
