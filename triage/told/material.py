"""The words of a mail sorted by piece, with its sheets: what facts are looked for in, and what each text is worth."""

from dataclasses import dataclass

from triage.message import Attachment, Message, Readability
from triage.told.companies import DOUBTED
from triage.told.form import KIND as FORM_KIND
from triage.told.form import Form, form_in
from triage.told.sheets import UNLABELLED, WRITTEN_IN, Entry, Sheet, entries_of, entries_of_form, entries_of_own
from triage.values import Certainty, House, Piece

# How much a text may say of who applies: a partner's letter names its own company first.
APPLICANT_TEXTS = {
    "project_sheet": 6.0,
    "application_form": 5.0,
    "declaration_honour": 4.0,
    "company_registration": 3.0,
    "cover_letter": 3.0,
    "mandate": 3.0,
    "company_presentation": 3.0,
    "producer_note": 1.5,
    "development_budget": 1.5,
    "author_contract": 1.2,
    "option_agreement": 1.0,
    "coproduction_agreement": 1.0,
    "annual_accounts": 1.0,
}
_MAIL_WEIGHT = 4.0
_ELSEWHERE = frozenset({"asked", "budget", "title", "project", "other_title", "director", "authors", UNLABELLED})
_BESIDE_BOXES = frozenset(
    {UNLABELLED, "format", "genre", "coproducer", "based_on"}
)  # on a printed copy of our own form


@dataclass(frozen=True, slots=True)
class Material:
    """The message's words sorted by piece."""

    message: Message
    pieces: tuple[Piece, ...]
    texts: dict[Piece, str]  # "" for our own form: what is printed on it is ours
    sheets: tuple[Sheet, ...]  # of our own form first, then of each project sheet and other form
    form: Form | None


def material_of(message: Message, pieces: tuple[Piece, ...], house: House | None) -> Material:
    """Sort a mail's words by its pieces, and read its forms and sheets."""
    files = {attachment.path: attachment for attachment in message.attachments}
    forms = [form for attachment in message.attachments if (form := form_in(attachment, house)) is not None]
    of_forms = {form.attachment.path for form in forms}
    printed = {piece for piece in pieces if piece.kind == FORM_KIND and piece.attachment in of_forms}
    texts = {piece: "" if piece in printed else _text_of(files.get(piece.attachment), piece) for piece in pieces}
    sheets = [entries_of_own(form) for form in forms if form.ours]
    sheets += [
        _for_us(piece, entries_of(pages_of(files[piece.attachment], piece), piece.attachment))
        for piece in sorted(pieces, key=lambda piece: (piece.doubt == "other_fund", piece.kind != "project_sheet"))
        if piece.kind in {"project_sheet", "application_form"} and texts[piece]
    ]
    sheets += [
        entries_of_form(attachment.fields, attachment.path)
        for attachment in message.attachments
        if attachment.fields and attachment.path not in of_forms
    ]
    return Material(message, pieces, texts, tuple(sheets), next((form for form in forms if form.ours), None))


def _for_us(piece: Piece, sheet: Sheet) -> Sheet:
    """A sheet as far as it speaks to us of this film.

    What it says to another fund may be of another film, and so may be its sums. Whose a doubtful form is, nobody knows.
    Boxes to tick on a printed copy of our own form are no statement, nor is the line under them.
    """
    aside: frozenset[str] = frozenset()
    if any(ground.code.endswith(".own_form") for ground in piece.evidence):
        aside = _BESIDE_BOXES
    if piece.doubt == "other_fund":
        aside = _ELSEWHERE
    kept = {fact: entries for fact, entries in sheet.items() if fact not in aside}
    if piece.kind == FORM_KIND and piece.certainty is Certainty.UNSURE:
        kept = {DOUBTED.get(fact, fact): entries for fact, entries in kept.items()}
    return kept | {WRITTEN_IN: (Entry(piece.language, piece.first_page, piece.attachment),)}


def letters_in(material: Material) -> list[tuple[str, int, str]]:
    """The texts that ask for an amount: the letter of application, and the mail itself."""
    letters = [
        (piece.attachment, piece.first_page, words)
        for piece, words in material.texts.items()
        if piece.kind == "cover_letter"
    ]
    return [*letters, ("", 0, material.message.text)]


def _text_of(attachment: Attachment | None, piece: Piece) -> str:
    if attachment is None or attachment.readability is not Readability.READABLE:
        return ""
    return "\n".join(
        page.text for page in attachment.pages if not page.ocr and piece.first_page <= page.number <= piece.last_page
    )


def pages_of(attachment: Attachment, piece: Piece) -> list[tuple[int, str]]:
    """The pages of a piece by their numbers."""
    return [(p.number, p.text) for p in attachment.pages if piece.first_page <= p.number <= piece.last_page]


def merge(sheets: tuple[Sheet, ...]) -> Sheet:
    """All sheets as one: the entries of each fact in their order."""
    merged: dict[str, tuple[Entry, ...]] = {}
    for sheet in sheets:
        for fact, entries in sheet.items():
            merged[fact] = merged.get(fact, ()) + entries
    return merged


def quoting(material: Material) -> list[str]:
    """The starts of the pieces that put the title in quotation marks."""
    kinds = {
        "author_contract",
        "option_agreement",
        "declaration_honour",
        "cover_letter",
        "letter_of_intent",
        "coproduction_agreement",
        "mandate",
    }
    return [words[:3000] for piece, words in material.texts.items() if piece.kind in kinds]


def weighed(material: Material) -> list[tuple[float, str]]:
    """Texts that name the applicant, with what their word is worth."""
    texts = [(_MAIL_WEIGHT, material.message.text)]
    if material.message.quoted:
        texts.append((1.0, material.message.quoted[:4000]))
    for piece, words in material.texts.items():
        if (weight := APPLICANT_TEXTS.get(piece.kind)) is not None:
            texts.append((weight if piece.certainty is Certainty.SURE else weight / 2, words[:6000]))
    return texts
