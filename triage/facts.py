"""What a message says of its dossier: titles, company, number, contact, conditions, promises, with their grounds."""

import re

from triage.automatic import takes_no_reply
from triage.mail.further import more_announced
from triage.mail.promises import announces_unnamed, answers_another, finder_of, promised_in, said_in
from triage.mail.wording import ANSWERS_BELOW, flat
from triage.message import Message
from triage.projects import projects_of, titles_on
from triage.text.folding import plain
from triage.text.languages import language_of
from triage.text.lexicon import Finder
from triage.told.companies import company_of, enterprise_of, number_of, numbers_in
from triage.told.conditions import conditions_of
from triage.told.contacts import contact_of
from triage.told.material import (
    APPLICANT_TEXTS,
    Material,
    letters_in,
    material_of,
    merge,
    pages_of,
    quoting,
    weighed,
)
from triage.told.sheets import Sheet
from triage.told.telling import Told, company_of_form, number_of_form, title_of, told_by
from triage.told.titles import Titles, titles_of
from triage.values import Evidence, Facts, House, Kinds, Piece

_BEGINNING = 1_500  # characters of a piece in which the film's title is looked for


def facts_of(
    message: Message, pieces: tuple[Piece, ...], kinds: Kinds | None = None, house: House | None = None
) -> Facts:
    """The facts of a message. `kinds` lets promises be read in the names of the fund's own catalogue too.

    What our own form says comes first, and as it was written; `house` tells it from another fund's. A fact on which
    sources disagree is left open, each of them among the grounds.
    """
    material = material_of(message, pieces, house)
    sheet = merge(material.sheets)
    projects = projects_of(message, material.sheets)
    beginnings = [plain(text[:_BEGINNING]) for text in material.texts.values()]
    titles = titles_of(_subject_of(message), message.text, sheet, quoting(material), beginnings)
    weighted = weighed(material)
    conditions = conditions_of(message.subject, message.text, sheet, pieces, material.texts, material.form)
    finder = finder_of(kinds)
    listed = [words for piece, words in material.texts.items() if piece.kind == "contents_checklist"]
    alone = projects == 1
    told = told_by(material.form, material.sheets, letters_in(material)) if alone else Told()
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


def _identity(
    material: Material, titles: Titles, weighted: list[tuple[float, str]], sheet: Sheet
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


def _seen(fact: str, value: str, material: Material) -> tuple[Evidence, ...]:
    """Where a value stands: on a sheet, else in the paper that speaks most for the applicant, else in the mail."""
    if not value:
        return ()
    holds = _holds_number if fact == "enterprise_number" else _holds
    for sheet in material.sheets:
        for entry in (*sheet.get("number" if fact == "enterprise_number" else fact, ()),):
            if holds(entry.value, value):
                return (Evidence(f"{fact}.sheet", entry.page, entry.value[:200], file=entry.file),)
    files = {attachment.path: attachment for attachment in material.message.attachments}
    for piece in sorted(material.pieces, key=lambda piece: -APPLICANT_TEXTS.get(piece.kind, 0.0)):
        if holds(material.texts[piece], value):
            page = next(
                (n for n, text in pages_of(files[piece.attachment], piece) if holds(text, value)), piece.first_page
            )
            return (Evidence(f"{fact}.text", page, value, file=piece.attachment),)
    return (Evidence(f"{fact}.mail", quote=value),)


def _holds(text: str, value: str) -> bool:
    return f" {plain(value)} " in f" {plain(text)} "


def _holds_number(text: str, value: str) -> bool:
    return value in numbers_in(text) or number_of(text) == value


def _other_titles(material: Material, titles: Titles) -> tuple[str, ...]:
    """The other titles; those of our own form as they were written there."""
    form = material.form
    written = [one.strip() for one in re.split(r"[;\n\r]+", form.said("other_titles"))] if form else []
    said = [one for one in written if one]
    return tuple(dict.fromkeys((*said, *(one for one in titles.others if not said or not _holds(" ".join(said), one)))))


def _language(message: Message, pieces: tuple[Piece, ...]) -> str:
    """The language of the mail; where it says too little, that of most pieces, of as many the first one's."""
    if language := language_of(f"{message.subject}\n{message.text}"):
        return language
    spoken = [piece.language for piece in pieces if piece.language]
    return max(dict.fromkeys(spoken), key=spoken.count, default="")
