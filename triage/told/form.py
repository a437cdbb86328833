"""The fund's own application form: what its fields are called, whose form a PDF is, and what is answered on it.

The form is written by notifier/form.py and is optional for producers. Its fields have the same names in every
language, and a hidden field says for which address and call it was made: by that a form is known as ours, not by what
is printed on it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from triage.message import Attachment, FormField, Outcome, Readability
from triage.values import Certainty, Evidence, House, Piece

MARK = "guichet_form"  # hidden and read-only; holds what `mark_of` writes
VERSION = "1"
DECLARED = "declare_"  # before the name of each declaration
ANNEXED = "annex_"  # before the key of each line of the call's checklist
YES, NO = "yes", "no"
FORMATS = ("feature", "series", "documentary", "single")
SIZES = ("micro", "small", "medium", "large")  # of an undertaking, Recommendation 2003/361/EC
DECLARATIONS = ("size", "difficulty", "recovery", "independence", "start", "truth")
# Each answer that is one of several, with what it may be.
CHOICES: Mapping[str, tuple[str, ...]] = {
    "size": SIZES,
    "format": FORMATS,
    "animation": (YES, NO),
    "adaptation": (YES, NO),
    "codevelopment": (YES, NO),
}
# Each answer that is text, in the order of the form.
TEXTS = (
    "company",
    "enterprise_number",
    "seat",
    "contact_name",
    "contact_mail",
    "contact_phone",
    "title",
    "other_titles",
    "length",
    "language",
    "director",
    "authors",
    "adapted_work",
    "codeveloper",
    "budget",
    "amount_asked",
    "other_aid",
    "start",
    "end",
    "location",
    "anchoring",
    "signatory",
    "capacity",
    "signed_at",
    "signed_on",
)
ESSENTIAL = ("company", "title", "contact_mail", "format", "amount_asked")  # without these it is a form half filled in
KIND = "application_form"


@dataclass(frozen=True, slots=True)
class Mark:
    """For whom a form was made."""

    address: str  # the fund's, in lower case
    call: str
    language: str


@dataclass(frozen=True, slots=True)
class Form:
    """One filled form of ours; every answer is untrusted text."""

    attachment: Attachment
    mark: Mark
    answers: Mapping[str, FormField]  # by field name, only those that say something
    ours: bool

    def said(self, name: str) -> str:
        """What is written in a field; "" when nothing is."""
        return self.answers[name].value if name in self.answers else ""

    def page(self, name: str) -> int:
        """The page a field stands on."""
        return self.answers[name].page if name in self.answers else 0

    def chosen(self, name: str) -> str:
        """The one answer chosen of several; "" when none is, or one that the form does not offer."""
        return self.said(name) if self.said(name) in CHOICES[name] else ""

    def yes_or_no(self, name: str) -> bool | None:
        """The answer to a question of yes or no; None when it was not answered."""
        return {YES: True, NO: False}.get(self.chosen(name))

    @property
    def pages(self) -> frozenset[int]:
        """The numbers of its pages."""
        return frozenset(field.page for field in self.attachment.fields if _is_ours(field.name))

    @property
    def lacking(self) -> tuple[str, ...]:
        """What must be answered and is not."""
        return tuple(name for name in ESSENTIAL if not self.said(name).strip())


def mark_of(address: str, call: str, language: str) -> str:
    """The text of the hidden field for a form of this fund and call."""
    return f"{VERSION} {language} {call} {address.lower()}"


def form_in(attachment: Attachment, house: House | None) -> Form | None:
    """The form of ours that a file holds; None when it holds none. Without `house` each is taken for this fund's.

    `ours` is False when it was made for another address: another fund may use the same software.
    """
    if attachment.outcome is not Outcome.FILED or attachment.readability is not Readability.READABLE:
        return None
    named = {field.name: field for field in attachment.fields}
    mark = _read(named[MARK].value) if MARK in named else None
    if mark is None:
        return None
    answers = {name: field for name, field in named.items() if _is_ours(name) and name != MARK and _says(field)}
    return Form(attachment, mark, answers, house is None or mark.address in house.addresses)


def piece_of(form: Form) -> Piece:
    """The form as a piece, over its pages: sure when it is ours and says what it must."""
    pages = form.pages - {0}
    doubt = "" if form.ours and not form.lacking else "partial" if form.ours else "other_fund"
    grounds = [Evidence(f"{KIND}.own_form", form.page(name), form.said(name)[:80], 1.0) for name in ESSENTIAL]
    return Piece(
        kind=KIND,
        attachment=form.attachment.path,
        first_page=min(pages, default=1),
        last_page=max(pages, default=1),
        certainty=Certainty.UNSURE if doubt else Certainty.SURE,
        language=form.mark.language,
        evidence=tuple(ground for ground in grounds if ground.quote),
        doubt=doubt,
        sha256=form.attachment.sha256,
    )


def _read(mark: str) -> Mark | None:
    words = mark.split()
    if len(words) != 4 or words[0] != VERSION:
        return None
    return Mark(address=words[3], call=words[2], language=words[1])


def _is_ours(name: str) -> bool:
    return name in _NAMES or name.startswith((DECLARED, ANNEXED))


def _says(field: FormField) -> bool:
    return field.value not in {"", "Off"}


_NAMES = frozenset({MARK, *TEXTS, *CHOICES})
