"""What a message says of its dossier: titles, company, number, contact, conditions, promises, with their grounds."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from triage.companies import company_of, enterprise_of
from triage.conditions import conditions_of
from triage.folding import fold, plain
from triage.languages import language_of
from triage.promises import finder_of, more_announced, promised_in
from triage.sheets import Entry, entries_of, entries_of_form
from triage.titles import titles_of
from triage.values import Address, Attachment, Certainty, Facts, Kinds, Message, Piece, Readability

# How much a text may say of who applies: a partner's letter names its own company first.
_APPLICANT_TEXTS = {
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
_SEVERAL = re.compile(
    r"\b(?:deux|trois|quatre|[2-4]) (?:projets|dossiers|candidatures)(?: distincts| differents| separes)?\b"
    r"|\b(?:twee|drie|vier|[2-4]) (?:projecten|dossiers|aanvragen)\b"
    r"|\b(?:two|three|four|[2-4]) (?:separate |different |distinct )?(?:projects|applications)\b|\b(?:zwei|drei"
    r"|vier|[2-4]) (?:verschiedene |getrennte )?(?:projekte|antrage)\b"
)
_COUNTS = {
    "deux": 2,
    "twee": 2,
    "two": 2,
    "zwei": 2,
    "trois": 3,
    "drie": 3,
    "three": 3,
    "drei": 3,
    "quatre": 4,
    "vier": 4,
    "four": 4,
}
_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_FORWARDED = re.compile(
    r"^[>\s*]*(?:de|van|from"
    r"|von)\s?:\s*(?P<name>[^<\n\[(]{2,80}?)\s*[<\[(](?:mailto:)?(?P<address>[\w.+'-]{1,64}@[\w.-]{3,120})[>\])]",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class _Material:
    """The message's words sorted by piece."""

    message: Message
    pieces: tuple[Piece, ...]
    texts: dict[Piece, str]
    sheets: tuple[Mapping[str, tuple[Entry, ...]], ...]  # of each project sheet


def facts_of(message: Message, pieces: tuple[Piece, ...], kinds: Kinds | None = None) -> Facts:
    """The facts of a message. `kinds` lets promises be read in the names of the fund's own catalogue too."""
    material = _material_of(message, pieces)
    sheet = _merged(material.sheets)
    projects = _projects(message, material)
    titles = titles_of(message.subject, message.text, sheet, _pages_quoted(material))
    weighted = _weighted(material)
    conditions = conditions_of(message.subject, message.text, sheet, pieces, material.texts)
    finder = finder_of(kinds)
    listed = [words for piece, words in material.texts.items() if piece.kind == "contents_checklist"]
    alone = projects == 1
    return Facts(
        title=titles.title if alone else "",
        other_titles=titles.others if alone else _sheet_titles(material),
        company=company_of(weighted, sheet),
        enterprise_number=enterprise_of(weighted),
        contact=_contact(message, sheet if alone else {}),
        language=_language(message, pieces),
        format=conditions.format,
        adaptation=conditions.adaptation,
        codevelopment=conditions.codevelopment,
        animation=conditions.animation,
        projects=projects,
        more_announced=more_announced(message.subject, message.text),
        promised=promised_in([message.text, *listed], finder),
        grounds=(*titles.grounds, *conditions.grounds),
    )


def _material_of(message: Message, pieces: tuple[Piece, ...]) -> _Material:
    files = {attachment.path: attachment for attachment in message.attachments}
    texts = {piece: _text_of(files.get(piece.attachment), piece) for piece in pieces}
    sheets = [
        entries_of([(piece.first_page, texts[piece])])
        for piece in pieces
        if piece.kind in {"project_sheet", "application_form"} and texts[piece]
    ]
    sheets += [entries_of_form(attachment.fields) for attachment in message.attachments if attachment.fields]
    return _Material(message, pieces, texts, tuple(sheets))


def _text_of(attachment: Attachment | None, piece: Piece) -> str:
    if attachment is None or attachment.readability is not Readability.READABLE:
        return ""
    return "\n".join(
        page.text for page in attachment.pages if not page.ocr and piece.first_page <= page.number <= piece.last_page
    )


def _merged(sheets: tuple[Mapping[str, tuple[Entry, ...]], ...]) -> Mapping[str, tuple[Entry, ...]]:
    merged: dict[str, tuple[Entry, ...]] = {}
    for sheet in sheets:
        for fact, entries in sheet.items():
            merged[fact] = merged.get(fact, ()) + entries
    return merged


def _pages_quoted(material: _Material) -> list[tuple[int, str]]:
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
    return [(piece.first_page, words[:3000]) for piece, words in material.texts.items() if piece.kind in kinds]


def _weighted(material: _Material) -> list[tuple[float, str]]:
    """Texts that name the applicant, with what their word is worth."""
    texts = [(_MAIL_WEIGHT, material.message.text)]
    if material.message.quoted:
        texts.append((1.0, material.message.quoted[:4000]))
    for piece, words in material.texts.items():
        if (weight := _APPLICANT_TEXTS.get(piece.kind)) is not None:
            texts.append((weight if piece.certainty is Certainty.SURE else weight / 2, words[:6000]))
    return texts


def _projects(message: Message, material: _Material) -> int:
    """How many projects the mail seems to hold: by its own words, or by sheets with different titles."""
    titles = {
        plain(re.sub(r"\s*\([^)]*\)", "", sheet["title"][0].value)) for sheet in material.sheets if sheet.get("title")
    }
    if match := _SEVERAL.search(fold(f"{message.subject}\n{message.text}")):
        counted = match[0].split()[0]
        said = _COUNTS.get(counted) or int(counted)
        if len(titles) != 1:
            return said
    return max(1, len(titles))


def _sheet_titles(material: _Material) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sheet["title"][0].value for sheet in material.sheets if sheet.get("title")))


def _contact(message: Message, sheet: Mapping[str, tuple[Entry, ...]]) -> Address:
    """Whom an answer is for: the sheet's contact unless the sender is that person, a forward's producer, the sender."""
    sender = message.sender
    name = next(
        (
            entry.value
            for entry in sheet.get("contact", ())
            if not _ADDRESS.search(entry.value) and len(entry.value) <= 60
        ),
        "",
    )
    address = next(
        (
            found[0]
            for entry in (*sheet.get("contact", ()), *sheet.get("mail", ()))
            if (found := _ADDRESS.search(entry.value))
        ),
        "",
    )
    if name and sender.name and set(plain(name).split()) == set(plain(sender.name).split()):
        return sender
    if name and address:
        return Address(name, address)
    if address and not name and address.rpartition("@")[2].lower() == sender.domain:
        return sender
    if forwarded := _FORWARDED.search(message.quoted):
        return Address(forwarded["name"].strip(" \"'*"), forwarded["address"])
    return sender


def _language(message: Message, pieces: tuple[Piece, ...]) -> str:
    """The language of the mail; where it says too little, that of most pieces."""
    if language := language_of(f"{message.subject}\n{message.text}"):
        return language
    spoken = [piece.language for piece in pieces if piece.language]
    return max(set(spoken), key=spoken.count) if spoken else ""
