"""Composes dossiers with known truth from bench/texts, in many layouts: mails beside a truth.toml, as in a corpus.

    python -m bench.compose OUT --half a --seed 1 --count 24

The texts were written for this and seldom name their kind. Each part was measured once before its errors were looked
at (docs/decisions/0057) and has served for tuning since: add a part to measure anew. A seed gives the same bytes with
the same versions of reportlab, python-docx and openpyxl.
"""

import argparse
import io
import random
import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass, replace
from email.message import EmailMessage
from pathlib import Path

from docx import Document
from openpyxl import Workbook
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

TEXTS = Path(__file__).parent / "texts"
KINDS = {
    "story": "synopsis_short", "why": "author_note", "look": "director_note", "house": "producer_note",
    "devbudget": "development_budget", "devplan": "development_finance_plan", "prodbudget": "production_budget",
    "prodplan": "production_finance_plan", "dates": "development_schedule", "region": "walloon_spend_note",
    "market": "marketing_strategy", "optioncontract": "option_agreement", "writercontract": "author_contract",
    "partners": "coproduction_agreement", "intent": "letter_of_intent", "person": "cv_bio",
    "company": "company_presentation",
    "works": "filmography", "sworn": "declaration_honour", "sheet": "project_sheet", "mailletter": "cover_letter",
    "bill": "unknown", "pricequote": "supplier_quote", "otherform": "application_form", "award": "funding_decision",
    "cast": "character_descriptions", "beats": "step_outline", "serieskonzept": "series_bible",
    "screening": "previous_works_links",
    "script": "screenplay", "prose": "treatment", "logline": "logline_pitch", "slides": "pitch_deck",
}  # fmt: skip
NEUTRAL_FILES = (
    "scan_{n:03}.pdf",
    "document{n}.pdf",
    "{film} {n}.pdf",
    "annexe {n}.pdf",
    "Bijlage {n}.pdf",
    "Anlage_{n}.pdf",
    "{n:02}.pdf",
    "{film}_def{n}.pdf",
)
FILMS = {  # a hand, and the film its mails are about
    "a": "Seize", "b": "Koning van de eb", "c": "Oefening", "d": "Deux cornets",
    "e": "La consigne", "f": "Die Schranke",
}  # fmt: skip
SLUGS = {
    "fr": ("{n}. INT. {place} – NUIT", "EXT. {place} - JOUR", "{n}   INT/EXT. {place} / SOIR"),
    "nl": ("{n}. BINNEN. {place} – NACHT", "EXT. {place} - DAG", "{n} INT. {place} – AVOND"),
    "en": ("INT. {place} - NIGHT", "EXT. {place} - DAY", "{n} INT. {place} - CONTINUOUS"),
    "de": ("{n}. INNEN / {place} / NACHT", "AUSSEN. {place} - TAG", "{n} INT. {place} – ABEND"),
}
PLACES = {
    "fr": ("CUISINE", "ROUTE", "ÉCOLE", "GARAGE"),
    "nl": ("KEUKEN", "DIJK", "CAFÉ", "GANG"),
    "en": ("KITCHEN", "QUAY", "SCHOOL", "STAIRS"),
    "de": ("KÜCHE", "SAAL", "HOF", "TREPPE"),
}
PEOPLE = ("LISE", "MARCEL", "NORA", "AREND", "TILL", "MAGDA", "ELIF", "YVON")


@dataclass(frozen=True)
class Text:
    """One text of one hand: what it is, in which language, its lines (tables part cells with |), its own title."""

    what: str
    language: str
    lines: tuple[str, ...]
    title: str = ""


@dataclass(frozen=True)
class Part:
    """A text placed in a file."""

    text: Text
    first: int
    last: int


def texts_of(half: str) -> list[Text]:
    """The texts of one half."""
    found = []
    for block in re.split(r"^## ", (TEXTS / f"{half}.txt").read_text(encoding="utf-8"), flags=re.M)[1:]:
        head, *lines = block.strip().split("\n")
        what, language = head.split()
        title = lines.pop(0)[2:] if lines[0].startswith("# ") else ""
        found.append(Text(what, language, tuple(lines), title))
    return found


def script_of(language: str, stories: list[Text], chance: random.Random, pages: int) -> Text:
    """A screenplay of about so many pages, its action and dialogue taken from the stories."""
    sentences = [
        piece for story in stories for line in story.lines for piece in re.split(r"(?<=[.!?]) ", line) if piece
    ]
    lines: list[str] = []
    number = 0
    while len(lines) < pages * 46:
        number += 1
        lines += [
            "",
            chance.choice(SLUGS[language]).format(n=number, place=chance.choice(PLACES[language])),
            "",
            chance.choice(sentences),
        ]
        for _ in range(chance.randint(1, 5)):
            lines += ["", f"@{chance.choice(PEOPLE)}", f">{chance.choice(sentences)[:70]}"]
            if chance.random() < 0.3:
                lines += ["", chance.choice(sentences)]
    return Text("script", language, tuple(lines))


def prose_of(language: str, stories: list[Text], chance: random.Random) -> Text:
    """A long telling in scene order: each paragraph a scene, names changed so that none is told twice alike."""
    paragraphs = [line for story in stories for line in story.lines]
    told = []
    for at in range(26):
        first, second = chance.sample(paragraphs, 2)
        name = PEOPLE[at % len(PEOPLE)].capitalize()
        told.append(re.sub(r"\b(Lise|Yvon|Roza|Magda|Arend|Hannes|Mado|Orban|Elif|Till)\b", name, f"{first} {second}"))
    return Text("prose", language, tuple(told))


def flowables(text: Text, *, title: str, size: int, face: str, indent: int) -> list[Flowable]:
    """A text as it goes on paper."""
    body = ParagraphStyle(
        "body", fontName=face, fontSize=size, leading=size * 1.35, spaceAfter=size * 0.5, firstLineIndent=indent
    )
    head = ParagraphStyle(
        "head",
        fontName=f"{face}-Bold" if face != "Times-Roman" else "Times-Bold",
        fontSize=size * 1.7,
        leading=size * 2.2,
        spaceAfter=size,
    )
    parts: list[Flowable] = [Paragraph(escaped(title), head)] if title else []
    rows: list[list[str]] = []
    for line in (*text.lines, ""):
        if "|" in line:
            rows.append([cell.strip() for cell in line.split("|")])
            continue
        if rows:
            parts += [Table(padded(rows), hAlign="LEFT"), Spacer(1, size)]
            rows = []
        if line == "---":
            parts.append(PageBreak())
        elif line.startswith(("@", ">")):
            where = 150 if line[0] == "@" else 90
            parts.append(
                Paragraph(
                    escaped(line[1:]),
                    ParagraphStyle("cue", parent=body, leftIndent=where, spaceAfter=0, firstLineIndent=0),
                )
            )
        elif line.strip():
            parts.append(Paragraph(escaped(line), body))
    return parts


def padded(rows: list[list[str]]) -> list[list[str]]:
    """Rows of equal length; a table needs them."""
    most = max(len(row) for row in rows)
    return [row + [""] * (most - len(row)) if len(row) > 1 else row + [""] * (most - 1) for row in rows]


def escaped(text: str) -> str:
    """Text for a paragraph's markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def pdf_of(texts: list[tuple[Text, str]], chance: random.Random, *, head: str = "") -> tuple[bytes, list[Part]]:
    """A PDF of several texts, each on new pages; returns where each came to stand."""
    out = io.BytesIO()
    starts: list[int] = []
    face = chance.choice(("Helvetica", "Times-Roman", "Courier") if len(texts) > 1 else ("Helvetica", "Times-Roman"))
    size = chance.choice((10, 11, 12))

    class Mark(Flowable):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.width = self.height = 0

        def draw(self) -> None:
            starts.append(self.canv.getPageNumber())

    story: list[Flowable] = []
    for at, (text, title) in enumerate(texts):
        if at:
            story.append(PageBreak())
        story.append(Mark())
        story += flowables(text, title=title, size=size, face=face if text.what != "script" else "Courier", indent=0)

    def decorate(canvas: object, document: object) -> None:
        if head:
            canvas.setFont("Helvetica", 8)  # type: ignore[attr-defined]
            canvas.drawString(60, A4[1] - 30, head)  # type: ignore[attr-defined]
            canvas.drawRightString(A4[0] - 60, 25, str(document.page))  # type: ignore[attr-defined]

    document = SimpleDocTemplate(out, pagesize=A4, invariant=1, leftMargin=70, rightMargin=70)
    document.build(story, onFirstPage=decorate, onLaterPages=decorate)
    ends = [start - 1 for start in starts[1:]] + [document.page]
    return out.getvalue(), [Part(text, first, last) for (text, _), first, last in zip(texts, starts, ends, strict=True)]


def docx_of(text: Text, title: str) -> bytes:
    """A Word file of one text."""
    document = Document()
    if title:
        document.add_heading(title, 1)
    rows: list[list[str]] = []
    for line in (*text.lines, ""):
        if "|" in line:
            rows.append([cell.strip() for cell in line.split("|")])
            continue
        if rows:
            full = padded(rows)
            table = document.add_table(rows=0, cols=len(full[0]))
            for row in full:
                for cell, value in zip(table.add_row().cells, row, strict=True):
                    cell.text = value
            rows = []
        if line.strip():
            document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def xlsx_of(sheets: list[tuple[str, Text]]) -> bytes:
    """A workbook with a text to a sheet, its numbers as numbers."""
    book = Workbook()
    book.remove(book.active)
    for label, text in sheets:
        sheet = book.create_sheet(label)
        for line in text.lines:
            sheet.append([number_or_text(cell.strip()) for cell in line.split("|")])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def number_or_text(cell: str) -> float | str:
    """A cell as a spreadsheet would hold it."""
    bare = cell.replace("€", "").strip()
    if re.fullmatch(r"\d{1,3}(?:[ .,]\d{3})*(?:,\d{2})?", bare) and len(bare) > 2:
        return float(re.sub(r"[ .]|,(?=\d{3}\b)", "", bare).replace(",", "."))
    return cell


@dataclass(frozen=True)
class Habit:
    """How a hand sets its texts, apart from what they say; a hand without habits sets them plainly."""

    head: str = ""  # stands on every page of its PDFs
    front: tuple[str, ...] = ()  # lines that may stand above a text


HABITS = {
    "e": Habit(
        "Consigne Films SRL – rue du Pont 17, 6830 Bouillon – BE 0712.345.604 – www.consigne.example",
        ("Un film de Basile Renard", "LA CONSIGNE, version du 2 avril 2021", "Document de travail – ne pas diffuser"),
    ),
    "f": Habit(
        "DIE SCHRANKE / LA CUILLÈRE – Stand 5.4.2021",
        ("Schranke Film SRL – Büllingen", "écrit par Camille Heck & Anne Lutgen", "Stand: 05/04/2021", "confidentiel"),
    ),
}
ARGUED = frozenset({"why", "look", "house", "region", "market", "company"})
UNTOUCHED = frozenset({"script", "prose", "slides", "mailletter", "intent", "award"})


def worn(text: Text, half: str, chance: random.Random) -> Text:
    """A text as an office program may have left it: broken lines, bullets, lines above it, a title in capitals."""
    habit = HABITS.get(half)
    if habit is None or text.what in UNTOUCHED:
        return text
    lines, way = text.lines, chance.random()
    if way < 0.25 and text.what in ARGUED:
        lines = tuple(f"• {part}" for line in lines for part in re.split(r"(?<=[.!?]) ", line) if part)
    elif way < 0.5:
        lines = tuple(part for line in lines for part in (textwrap.wrap(line, 58) if "|" not in line else [line]))
    if chance.random() < 0.3:
        lines = (*chance.sample(habit.front, 2), *lines)
    return replace(text, lines=lines, title=text.title.upper() if chance.random() < 0.3 else text.title)


def title_for(text: Text, film: str, chance: random.Random) -> str:
    """The text's own title three times in four; else a title that does not name the kind, or none."""
    if text.title and chance.random() < 0.75:
        return text.title
    if text.what in {"mailletter", "intent", "award", "bill", "pricequote", "otherform", "sworn", "optioncontract"}:
        return ""
    return chance.choice(("", film, f"{film} – {chance.randint(2, 9)}", "", film.upper()))


def dossier(half: str, seed: int) -> tuple[bytes, str]:
    """One mail and its truth."""
    chance = random.Random(f"{half}-{seed}")
    texts = texts_of(half)
    film = FILMS[half]
    stories = {
        language: [text for text in texts if text.what == "story" and text.language == language] for language in SLUGS
    }
    told = {language: listed for language, listed in stories.items() if listed}
    files: list[tuple[str, bytes, list[Part], str]] = []
    chosen = [worn(text, half, chance) for text in chance.sample(texts, chance.randint(10, 18))]
    if seed % 3 == 0:  # one combined file, sometimes with a screenplay or a treatment in it
        language = chance.choice(list(told))
        if chance.random() < 0.6:
            chosen.insert(
                chance.randrange(len(chosen)),
                script_of(language, stories[language], chance, chance.choice((15, 40, 90))),
            )
        if chance.random() < 0.6:
            chosen.insert(chance.randrange(len(chosen)), prose_of(language, stories[language], chance))
        data, parts = pdf_of(
            [(text, title_for(text, film, chance)) for text in chosen],
            chance,
            head=head_of(half, chance) or (film if chance.random() < 0.7 else ""),
        )
        files.append((f"{film} dossier.pdf", data, parts, ""))
    else:
        for number, text in enumerate(chosen, start=1):
            files.append(single(text, number, film, chance, head=head_of(half, chance)))
        language = chance.choice(list(told))
        files.append(
            single(script_of(language, stories[language], chance, chance.choice((12, 30, 70))), 90, film, chance)
        )
        files.append(single(prose_of(language, stories[language], chance), 91, film, chance))
    return mail_of(film, files), truth_of(half, seed, film, files)


def head_of(half: str, chance: random.Random) -> str:
    """The running head of a file, where the hand has one and uses it."""
    habit = HABITS.get(half)
    return habit.head if habit is not None and chance.random() < 0.5 else ""


def single(
    text: Text, number: int, film: str, chance: random.Random, *, head: str = ""
) -> tuple[str, bytes, list[Part], str]:
    """One text as one file, named without saying what it is."""
    name = chance.choice(NEUTRAL_FILES).format(n=number, film=film)
    title = title_for(text, film, chance)
    form: Callable[[], float] = chance.random
    if (
        any("|" in line for line in text.lines)
        and text.what in {"devbudget", "devplan", "prodbudget", "prodplan"}
        and form() < 0.5
    ):
        return name.replace(".pdf", ".xlsx"), xlsx_of([("Feuil1", text)]), [Part(text, 1, 1)], "Feuil1"
    if form() < 0.25 and text.what not in {"script", "slides"}:
        return name.replace(".pdf", ".docx"), docx_of(text, title), [Part(text, 0, 0)], ""
    data, parts = pdf_of([(text, title)], chance, head=head)
    return name, data, parts, ""


def mail_of(film: str, files: list[tuple[str, bytes, list[Part], str]]) -> bytes:
    """The mail that carries the files."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "Bruno Stassen <bruno@ressort.example>", "impact@wallimage.example"
    mail["Subject"] = film
    mail["Date"], mail["Message-ID"] = "Thu, 15 Apr 2021 10:00:00 +0200", "<1@ressort.example>"
    mail.set_content("Bonjour,\n\nVoici notre dossier.\n\nBruno Stassen\n")
    for name, data, _, _ in files:
        ending = name.rpartition(".")[2]
        media = {
            "pdf": "pdf",
            "docx": "vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx": "vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }[ending]
        mail.add_attachment(data, maintype="application", subtype=media, filename=name)
    mail.set_boundary("part")
    return mail.as_bytes()


def truth_of(half: str, seed: int, film: str, files: list[tuple[str, bytes, list[Part], str]]) -> str:
    """The truth in the corpus' own form."""
    lines = [
        f'scenario = "{half}-{seed}"',
        "[[mail]]",
        'file = "01.eml"',
        'kind = "application"',
        'language = "fr"',
        'dossiers = ["d1"]',
    ]
    for name, _, parts, sheet in files:
        for part in parts:
            lines += [
                "",
                "[[mail.piece]]",
                f'kind = "{KINDS[part.text.what]}"',
                'dossiers = ["d1"]',
                f'file = "{name}"',
                f'language = "{part.text.language}"',
            ]
            if sheet:
                lines.append(f'sheet = "{sheet}"')
            elif part.first:
                lines += [f"first_page = {part.first}", f"last_page = {part.last}"]
            else:
                lines.append("whole_file = true")
            if part.text.what == "otherform":
                lines.append('counts = "unsure"')
            if part.text.what == "bill":
                lines.append('counts = "no"')
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the dossiers asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--half", choices=tuple(FILMS), default="a")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=24)
    asked = parser.parse_args()
    for seed in range(asked.seed, asked.seed + asked.count):
        folder = asked.out / f"{asked.half}-{seed:03}"
        folder.mkdir(parents=True, exist_ok=True)
        mail, truth = dossier(asked.half, seed)
        (folder / "01.eml").write_bytes(mail)
        (folder / "truth.toml").write_text(truth, encoding="utf-8")


if __name__ == "__main__":
    main()
