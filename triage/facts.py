"""What a message says of its dossier: titles, company, number, contact, conditions, promises, with their grounds."""

import re
from dataclasses import dataclass

from triage.automatic import takes_no_reply
from triage.mail.further import more_announced
from triage.mail.promises import announces_unnamed, answers_another, finder_of, promised_in, said_in
from triage.mail.wording import ANSWERS_BELOW, flat
from triage.message import Attachment, Message, Readability
from triage.projects import WRITTEN_IN, projects_of, titles_on
from triage.text.folding import plain
from triage.text.languages import language_of
from triage.text.lexicon import Finder
from triage.told.companies import DOUBTED, company_of, enterprise_of, number_of, numbers_in
from triage.told.conditions import conditions_of
from triage.told.contacts import contact_of
from triage.told.form import KIND as FORM_KIND
from triage.told.form import Form, form_in
from triage.told.sheets import UNLABELLED, Entry, Sheet, entries_of, entries_of_form, entries_of_own
from triage.told.telling import Told, company_of_form, number_of_form, title_of, told_by
from triage.told.titles import Titles, titles_of
from triage.values import Certainty, Evidence, Facts, House, Kinds, Piece

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
_BEGINNING = 1_500  # characters of a piece in which the film's title is looked for
_ELSEWHERE = frozenset({"asked", "budget", "title", "project", "other_title", "director", "authors", UNLABELLED})
_BESIDE_BOXES = frozenset(
    {UNLABELLED, "format", "genre", "coproducer", "based_on"}
)  # on a printed copy of our own form


@dataclass(frozen=True, slots=True)
class _Material:
    """The message's words sorted by piece."""

    message: Message
    pieces: tuple[Piece, ...]
    texts: dict[Piece, str]  # "" for our own form: what is printed on it is ours
    sheets: tuple[Sheet, ...]  # of our own form first, then of each project sheet and other form
    form: Form | None


def facts_of(
    message: Message, pieces: tuple[Piece, ...], kinds: Kinds | None = None, house: House | None = None
) -> Facts:
    """The facts of a message. `kinds` lets promises be read in the names of the fund's own catalogue too.

    What our own form says comes first, and as it was written; `house` tells it from another fund's. A fact on which
    sources disagree is left open, each of them among the grounds.
    """
    material = _material_of(message, pieces, house)
    sheet = _merged(material.sheets)
    projects = projects_of(message, material.sheets)
    beginnings = [plain(text[:_BEGINNING]) for text in material.texts.values()]
    titles = titles_of(_subject_of(message), message.text, sheet, _quoting(material), beginnings)
    weighted = _weighted(material)
    conditions = conditions_of(message.subject, message.text, sheet, pieces, material.texts, material.form)
    finder = finder_of(kinds)
    listed = [words for piece, words in material.texts.items() if piece.kind == "contents_checklist"]
    alone = projects == 1
    told = told_by(material.form, material.sheets, _letters(material)) if alone else Told()
    title, company, number, grounds = _identity(material, titles, weighted, sheet)
    return Facts(
        title=title if alone else "",
        other_titles=_other_titles(material, titles) if alone else titles_on(material.sheets),
        company=company,
        enterprise_number=number,
        contact=contact_of(message, material.sheets if alone else ()),
        language=_language(message, pieces),
        format=conditions.format,
        director=told.director,
        authors=told.authors,
        length=told.length,
        budget=told.budget,
        amount_asked=told.amount_asked,
        adaptation=conditions.adaptation,
        codevelopment=conditions.codevelopment,
        animation=conditions.animation,
        projects=projects,
        more_announced=more_announced(message.subject, message.text)
        or (answers_another(message) and announces_unnamed(message.text, finder)),
        promised=_promised(message, listed, finder),
        grounds=(*grounds, *told.grounds, *conditions.grounds),
    )


def _promised(message: Message, listed: list[str], finder: Finder) -> tuple[str, ...]:
    return promised_in([said_in(message), *listed, *_answers_below(message)], finder)


def _answers_below(message: Message) -> tuple[str, ...]:
    """Our letter with what somebody wrote into it, where the text above sends the reader there."""
    return (message.quoted,) if message.quoted and ANSWERS_BELOW.search(flat(message.text)) else ()


def _subject_of(message: Message) -> str:
    """The subject as far as its sender wrote it: that of a service's notice about a link names files and people."""
    notice = takes_no_reply(message) and any(link.service not in {"", "other"} for link in message.links)
    return "" if notice else message.subject


def _material_of(message: Message, pieces: tuple[Piece, ...], house: House | None) -> _Material:
    files = {attachment.path: attachment for attachment in message.attachments}
    forms = [form for attachment in message.attachments if (form := form_in(attachment, house)) is not None]
    of_forms = {form.attachment.path for form in forms}
    printed = {piece for piece in pieces if piece.kind == FORM_KIND and piece.attachment in of_forms}
    texts = {piece: "" if piece in printed else _text_of(files.get(piece.attachment), piece) for piece in pieces}
    sheets = [entries_of_own(form) for form in forms if form.ours]
    sheets += [
        _for_us(piece, entries_of(_pages_of(files[piece.attachment], piece), piece.attachment))
        for piece in sorted(pieces, key=lambda piece: (piece.doubt == "other_fund", piece.kind != "project_sheet"))
        if piece.kind in {"project_sheet", "application_form"} and texts[piece]
    ]
    sheets += [
        entries_of_form(attachment.fields, attachment.path)
        for attachment in message.attachments
        if attachment.fields and attachment.path not in of_forms
    ]
    return _Material(message, pieces, texts, tuple(sheets), next((form for form in forms if form.ours), None))


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


def _identity(
    material: _Material, titles: Titles, weighted: list[tuple[float, str]], sheet: Sheet
) -> tuple[str, str, str, tuple[Evidence, ...]]:
    """Title, company and number with the place of each: what our form says, else what weighs most in all texts."""
    company = company_of(weighted, sheet, material.message.sender.domain)
    title, number = titles.title, enterprise_of(weighted, sheet, company)
    grounds: list[tuple[Evidence, ...]] = []
    form, papers = material.form, tuple(material.texts.items())
    if form is not None and form.said("title"):
        title, seen = title_of(form, material.sheets)
        grounds.append(seen)
    else:
        grounds.append(_seen("title", title, material))
    if form is not None and form.said("company"):
        company, seen = company_of_form(form, material.sheets, papers)
        grounds.append(seen)
    else:
        grounds.append(_seen("company", company, material))
    if form is not None and form.said("enterprise_number"):
        number, seen = number_of_form(form, material.sheets, papers)
        grounds.append(seen)
    else:
        grounds.append(_seen("enterprise_number", number, material))
    return title, company, number, tuple(ground for seen in grounds for ground in seen)


def _seen(fact: str, value: str, material: _Material) -> tuple[Evidence, ...]:
    """Where a value stands: on a sheet, else in the paper that speaks most for the applicant, else in the mail."""
    if not value:
        return ()
    holds = _holds_number if fact == "enterprise_number" else _holds
    for sheet in material.sheets:
        for entry in (*sheet.get("number" if fact == "enterprise_number" else fact, ()),):
            if holds(entry.value, value):
                return (Evidence(f"{fact}.sheet", entry.page, entry.value[:200], file=entry.file),)
    files = {attachment.path: attachment for attachment in material.message.attachments}
    for piece in sorted(material.pieces, key=lambda piece: -_APPLICANT_TEXTS.get(piece.kind, 0.0)):
        if holds(material.texts[piece], value):
            page = next(
                (n for n, text in _pages_of(files[piece.attachment], piece) if holds(text, value)), piece.first_page
            )
            return (Evidence(f"{fact}.text", page, value, file=piece.attachment),)
    return (Evidence(f"{fact}.mail", quote=value),)


def _holds(text: str, value: str) -> bool:
    return f" {plain(value)} " in f" {plain(text)} "


def _holds_number(text: str, value: str) -> bool:
    return value in numbers_in(text) or number_of(text) == value


def _letters(material: _Material) -> list[tuple[str, int, str]]:
    """The texts that ask for an amount: the letter of application, and the mail itself."""
    letters = [
        (piece.attachment, piece.first_page, words)
        for piece, words in material.texts.items()
        if piece.kind == "cover_letter"
    ]
    return [*letters, ("", 0, material.message.text)]


def _other_titles(material: _Material, titles: Titles) -> tuple[str, ...]:
    """The other titles; those of our own form as they were written there."""
    form = material.form
    written = [one.strip() for one in re.split(r"[;\n\r]+", form.said("other_titles"))] if form else []
    said = [one for one in written if one]
    return tuple(dict.fromkeys((*said, *(one for one in titles.others if not said or not _holds(" ".join(said), one)))))


def _text_of(attachment: Attachment | None, piece: Piece) -> str:
    if attachment is None or attachment.readability is not Readability.READABLE:
        return ""
    return "\n".join(
        page.text for page in attachment.pages if not page.ocr and piece.first_page <= page.number <= piece.last_page
    )


def _pages_of(attachment: Attachment, piece: Piece) -> list[tuple[int, str]]:
    return [(p.number, p.text) for p in attachment.pages if piece.first_page <= p.number <= piece.last_page]


def _merged(sheets: tuple[Sheet, ...]) -> Sheet:
    merged: dict[str, tuple[Entry, ...]] = {}
    for sheet in sheets:
        for fact, entries in sheet.items():
            merged[fact] = merged.get(fact, ()) + entries
    return merged


def _quoting(material: _Material) -> list[str]:
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


def _weighted(material: _Material) -> list[tuple[float, str]]:
    """Texts that name the applicant, with what their word is worth."""
    texts = [(_MAIL_WEIGHT, material.message.text)]
    if material.message.quoted:
        texts.append((1.0, material.message.quoted[:4000]))
    for piece, words in material.texts.items():
        if (weight := _APPLICANT_TEXTS.get(piece.kind)) is not None:
            texts.append((weight if piece.certainty is Certainty.SURE else weight / 2, words[:6000]))
    return texts


def _language(message: Message, pieces: tuple[Piece, ...]) -> str:
    """The language of the mail; where it says too little, that of most pieces."""
    if language := language_of(f"{message.subject}\n{message.text}"):
        return language
    spoken = [piece.language for piece in pieces if piece.language]
    return max(set(spoken), key=spoken.count) if spoken else ""
