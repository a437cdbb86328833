"""Binds papers of bench/lessons into files as producers do: from several programs, merged, numbered, bookmarked.

What a page looks like beside its neighbours is what `bench.divide` learns from: texts and looks are drawn anew for
every binder, so that no face, head or numbering belongs to a kind.
"""

import io
import random
from collections.abc import Mapping
from dataclasses import dataclass, replace

from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from bench.bundles import MONEY, broken
from bench.hands import KINDS, Text
from bench.layouts import deck_of, pdf_of, shuffled_case
from bench.looks import FAMILIES, Look
from bench.plain import pdf_of as plain_pdf_of
from bench.scans import scanned
from bench.tales import SLUGS, prose_of, script_of

SAID = {
    "fr": ("Dossier", "Sommaire", "Annexe", "version du", "confidentiel"),
    "nl": ("Dossier", "Inhoud", "Bijlage", "versie van", "vertrouwelijk"),
    "en": ("Dossier", "Contents", "Appendix", "draft of", "confidential"),
    "de": ("Antrag", "Inhalt", "Anlage", "Fassung vom", "vertraulich"),
}
SCANNED = frozenset(
    {"sworn", "idcard", "optioncontract", "writercontract", "mandate", "registration", "taxcert", "bank"}
)


TELLING = frozenset({"story", "longstory"})
SIGNED = frozenset({"optioncontract", "writercontract", "partners", "sworn", "mandate", "intent", "minimis", "sheet"})
SIGNED_BY = {
    "fr": (
        "Fait en deux exemplaires,",
        "Pour la société | Pour l'auteur",
        "Lu et approuvé",
        "Signature",
        "Nom, date, cachet",
    ),
    "nl": ("Opgemaakt in tweevoud,", "Voor de vennootschap | De auteur", "Gelezen en goedgekeurd", "Handtekening"),
    "en": (
        "Signed in two originals,",
        "For the company | The writer",
        "Read and approved",
        "Signature",
        "Name, date, stamp",
    ),
    "de": ("In zwei Ausfertigungen,", "Für die Gesellschaft | Der Autor", "Gelesen und genehmigt", "Unterschrift"),
}
LONG = frozenset({"why", "look", "house", "region", "market", "study", "risk", "optioncontract", "writercontract",
                  "partners", "longstory", "doctreatment", "episodes", "serieskonzept", "beats", "source", "cast",
                  "company", "press", "accounts", "prodbudget", "devbudget", "person"})  # fmt: skip
PARTED = 6  # lines from which a paper may begin a new page within
TWINS = 0.12  # share of papers that another of their kind follows


@dataclass(frozen=True)
class Binder:
    """A file, and by text the pages it came to stand on; covers, contents and dividers are no text's."""

    data: bytes
    texts: tuple[tuple[Text, int, int], ...]


@dataclass(frozen=True)
class Habit:
    """How a producer binds: everything from one program or not, numbered through or not."""

    language: str
    film: str
    through: bool
    head: str
    untitled: float  # share of papers without a title
    official: float  # share of the others that go by a name from the fund's list
    names: Mapping[str, tuple[str, ...]]  # those names by kind


def bound(
    texts: list[Text], others: list[Text], names: Mapping[str, tuple[str, ...]], language: str, chance: random.Random
) -> Binder:
    """A file of some of these texts, all of one house; `others` lend lines where a paper is to run over pages.

    `names` are those that the fund itself gives the kinds, in the language.
    """
    film = " ".join(chance.sample([word for text in texts for word in text.lines[0].split() if word.isalpha()], 2))
    habit = Habit(
        language=language,
        film=film.title() if chance.random() < 0.7 else film.upper(),
        through=chance.random() < 0.4,
        head=film if chance.random() < 0.3 else "",
        untitled=chance.choice((0.0, 0.1, 0.3, 0.6)),
        official=chance.choice((0.0, 0.2, 0.9)),
        names=names,
    )
    chosen = [
        _signed(_parted(broken(_lengthened(text, others, chance), chance), chance), chance)
        for text in chance.sample(texts, min(len(texts), chance.randint(8, 20)))
    ]
    chosen = _with_long_works(chosen, texts, others, chance, language)
    chosen = [one for text in chosen for one in (text, *_twins(text, others, chance))]
    return _merged([_set(group, habit, chance) for group in _grouped(chosen, chance)], habit, chance)


def _grouped(texts: list[Text], chance: random.Random) -> list[list[Text]]:
    """Papers that came from one program stand together, under one head and numbered on; others came alone."""
    most = chance.choice((1, 2, 5, 30))
    groups: list[list[Text]] = []
    while texts:
        size = chance.randint(1, most)
        groups, texts = [*groups, texts[:size]], texts[size:]
    return groups


def _lengthened(text: Text, others: list[Text], chance: random.Random) -> Text:
    """Half of the papers that may run over pages do, by what others of their kind say."""
    if text.what not in LONG or chance.random() < 0.5:
        return text
    alike = [one for one in others if one.what == text.what and one.language == text.language]
    lent = chance.sample(alike, min(len(alike), chance.randint(1, 4)))
    return replace(text, lines=(*text.lines, *(line for one in lent for line in one.lines)))


def _parted(text: Text, chance: random.Random) -> Text:
    """Some papers that run over pages begin a new one for what comes next, though the one before is not full."""
    if text.what not in LONG or len(text.lines) < PARTED or chance.random() < 0.8:
        return text
    at = chance.randint(PARTED // 2, len(text.lines) - PARTED // 2)
    return replace(text, lines=(*text.lines[:at], "---", *text.lines[at:]))


def _twins(text: Text, others: list[Text], chance: random.Random) -> list[Text]:
    """Now and then a second paper of the same kind follows, such as another's note, or the same in another language.

    Several lives in a row are one piece, as producers send them: none follows a life.
    """
    if text.what in {"person", "script", "prose"} or chance.random() > TWINS:
        return []
    alike = [one for one in others if KINDS[one.what] == KINDS[text.what] and one.lines[0] not in text.lines]
    return chance.sample(alike, min(len(alike), 1))


def _signed(text: Text, chance: random.Random) -> Text:
    """Many agreements and declarations end on a page that holds hardly more than signatures."""
    if text.what not in SIGNED or chance.random() < 0.6:
        return text
    return replace(text, lines=(*text.lines, "---", *chance.sample(SIGNED_BY[text.language], 2)))


def _with_long_works(
    chosen: list[Text], texts: list[Text], others: list[Text], chance: random.Random, language: str
) -> list[Text]:
    stories = [text for text in texts if text.what in TELLING and text.language == language]
    if len(stories) > 1 and language in SLUGS:
        if chance.random() < 0.5:
            chosen.append(script_of(language, stories, chance, chance.choice((8, 20, 45))))
        if chance.random() < 0.5:
            lent = [one for one in others if one.what in TELLING and one.language == language and one not in stories]
            chosen.append(prose_of(language, stories, lent, chance))
    chance.shuffle(chosen)
    return chosen


def _look(chance: random.Random, name: str) -> Look:
    return Look(
        face=chance.choice(tuple(FAMILIES)[:2] * 3 + tuple(FAMILIES)),
        size=chance.choice((9, 10, 10, 11, 11, 12, 12, 13)),
        leading=chance.choice((1.15, 1.3, 1.5, 1.75)),
        margin=chance.choice((45, 57, 72, 72, 85)),
        heading=chance.choice(("big", "bold", "underlined", "capitals", "banner", "lower", "big")),
        table=chance.choice(("bare", "grid", "zebra", "rules")),
        form=chance.choice(("plain", "table", "dots")),
        columns=1,
        justified=chance.random() < 0.3,
        head=name if chance.random() < 0.4 else "",
        foot=chance.choice(("", "", "page", name)),
        letter_paper=chance.random() < 0.05,
    )


@dataclass(frozen=True)
class Bundle:
    """Papers from one program: the file, and by text its title and the pages it stands on there."""

    data: bytes
    texts: tuple[tuple[Text, str, int, int], ...]


def _set(group: list[Text], habit: Habit, chance: random.Random) -> Bundle:
    """A group of papers as one program sets them."""
    pairs = [(text, _title(text, habit, chance)) for text in group]
    text, title = pairs[0]
    own = f"{habit.film} – {title or chance.choice(SAID[habit.language])}" if chance.random() < 0.6 else habit.film
    look = _look(chance, own)
    if habit.through:
        look = replace(look, foot="" if look.foot == "page" else look.foot)
    if len(pairs) > 1:
        data, parts = pdf_of(pairs, look)
        return Bundle(data, tuple((*pair, part.first, part.last) for pair, part in zip(pairs, parts, strict=True)))
    data = _alone(text, title, look, habit, chance)
    return Bundle(data, ((text, title, 1, len(PdfReader(io.BytesIO(data)).pages)),))


def _title(text: Text, habit: Habit, chance: random.Random) -> str:
    if chance.random() < habit.untitled:
        return ""
    if chance.random() < habit.official and (names := habit.names.get(KINDS[text.what])):
        name = chance.choice(names)
        return shuffled_case(name[0].upper() + name[1:], chance)
    return shuffled_case(text.title, chance)


def _alone(text: Text, title: str, look: Look, habit: Habit, chance: random.Random) -> bytes:
    if text.what in {"slides", "mood"} and "---" in text.lines and chance.random() < 0.7:
        return deck_of(text, title, look)
    if chance.random() < 0.15:
        return plain_pdf_of([(text, title)], chance, head=chance.choice(("", look.head)))[0]
    data = pdf_of([(text, title)], look, cover=_cover(habit, title, chance) if _covered(text, chance) else "")[0]
    if text.what in SCANNED and chance.random() < 0.3:
        return scanned(data, chance, read=chance.random() < 0.7)
    return _turned(data) if text.what in MONEY and chance.random() < 0.3 else data


def _covered(text: Text, chance: random.Random) -> bool:
    """A long work has a title page of its own, which belongs to it."""
    return text.what in {"script", "prose"} and chance.random() < 0.5


def _cover(habit: Habit, title: str, chance: random.Random) -> str:
    return "\n".join((habit.film, title or "–", f"{SAID[habit.language][3]} {chance.randint(1, 28)}.04.2021"))


def _turned(data: bytes) -> bytes:
    """The same on landscape paper, smaller."""
    writer = PdfWriter(clone_from=io.BytesIO(data))
    for page in writer.pages:
        page.scale_to(page.mediabox.width * 0.7, page.mediabox.height * 0.7)
        page.mediabox.upper_right = (landscape(A4)[0], page.mediabox.top)
    return _written(writer)


def _merged(bundles: list[Bundle], habit: Habit, chance: random.Random) -> Binder:
    """All papers in one file, with what a producer adds: a cover, contents, dividers, bookmarks, numbers."""
    readers = [PdfReader(io.BytesIO(bundle.data)) for bundle in bundles]
    divided, marked = chance.random() < 0.15, chance.random() < 0.3
    covered, listed = chance.random() < 0.6, chance.random() < 0.5
    texts: list[tuple[Text, str, int, int]] = []
    at = covered + listed
    for bundle, reader in zip(bundles, readers, strict=True):
        at += divided
        texts += [(text, title, at + first, at + last) for text, title, first, last in bundle.texts]
        at += len(reader.pages)
    writer = PdfWriter()
    if covered:
        writer.append(_plain_page([habit.film, chance.choice(SAID[habit.language])], 300, 24))
    if listed:
        entries = [f"{title[:50]} {'.' * 30} {first}" for _, title, first, _ in texts if title]
        writer.append(_plain_page([SAID[habit.language][1], *entries], 90, 10))
    for bundle, reader in zip(bundles, readers, strict=True):
        if divided:
            writer.append(_plain_page([bundle.texts[0][1] or SAID[habit.language][2]], 380, 22))
        writer.append(reader, import_outline=False)
    if habit.through or habit.head:
        _stamp(writer, habit)
    if marked:
        for place, (_, title, first, _) in enumerate(texts, start=1):
            writer.add_outline_item(title=title or f"{SAID[habit.language][2]} {place}", page_number=first - 1)
    return Binder(_written(writer), tuple((text, first, last) for text, _, first, last in texts))


def _plain_page(lines: list[str], top: int, size: int) -> io.BytesIO:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    for number, line in enumerate(lines):
        canvas.setFont("Helvetica-Bold" if number == 0 else "Helvetica", size * (1.6 if number == 0 else 1))
        canvas.drawString(80, A4[1] - top - number * size * 2, line)
    canvas.showPage()
    canvas.save()
    out.seek(0)
    return out


def _stamp(writer: PdfWriter, habit: Habit) -> None:
    """Numbers through the whole file, and the producer's head, printed over every page."""
    for number, page in enumerate(writer.pages, start=1):
        out = io.BytesIO()
        width, height = float(page.mediabox.width), float(page.mediabox.height)
        canvas = Canvas(out, pagesize=(width, height), invariant=1)
        canvas.setFont("Times-Roman", 8)
        if habit.through:
            canvas.drawRightString(width - 40, 20, str(number))
        if habit.head:
            canvas.drawString(40, height - 22, habit.head)
        canvas.showPage()
        canvas.save()
        page.merge_page(PdfReader(out).pages[0])


def _written(writer: PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
