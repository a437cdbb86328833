"""The application form's sections, and its words in each language (templates/<language>/form.toml).

The desk shows them too, beside what a form answers: it need not load what draws one.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from notifier.wording import TEMPLATES
from triage.told import form

SECTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("applicant", ("company", "enterprise_number", "seat", "size", "contact_name", "contact_mail", "contact_phone")),
    (
        "project",
        (
            "title",
            "other_titles",
            "format",
            "animation",
            "length",
            "language",
            "director",
            "authors",
            "adaptation",
            "adapted_work",
            "codevelopment",
            "codeveloper",
        ),
    ),
    ("money", ("budget", "amount_asked", "other_aid", "start", "end")),
    ("place", ("location", "anchoring")),
)
SIGNATURE = ("signatory", "capacity", "signed_at", "signed_on")


@dataclass(frozen=True, slots=True)
class Words:
    """The form's words in one language."""

    language: str
    words: dict[str, Any]

    def label(self, name: str) -> str:
        """A field's label."""
        return str(self.words["labels"][name])

    def option(self, name: str, value: str) -> str:
        """One of the answers to choose from."""
        return str(self.words[value] if value in {form.YES, form.NO} else self.words[name][value])

    def tooltip(self, label: str, section: str) -> str:
        """What a screen reader says of a field."""
        return str(self.words["tooltip"]).format(label=label, section=self.words["sections"][section])


@cache
def words_of(language: str) -> Words:
    """Read the form's words once."""
    return Words(language, tomllib.loads((TEMPLATES / language / "form.toml").read_text("utf-8")))
