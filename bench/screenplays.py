"""Binds screenplays in the manners of many houses among papers of known hands, and counts how whole each one stays.

    python -m bench.screenplays [FIRST [COUNT]]

A screenplay here has slugs, names and speech in one of many manners, a title page, people or a motto before its first
scene, songs and letters within, and ends as films do. The papers around it are those of hands used for tuning, the same
whichever hand is released later.
"""

import io
import random
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from bench.cases import ROOT, Case, read_all, wanted_of
from bench.compose import mail_of, truth_of
from bench.hands import File, Part, Text, texts_of
from bench.layouts import pdf_of
from bench.looks import FAMILIES, Look
from bench.merge import joined, page_count
from bench.tales import PEOPLE, PLACES, told
from config.kinds import load_kinds
from triage.recognise import recognise

PAGE = "\f"
TALK = {
    "fr": ("Tu viens ?", "Non.", "Pas ce soir, je t'ai dit.", "Laisse-moi finir.", "C'est à toi, ça ?", "Tais-toi."),
    "nl": ("Kom je?", "Nee.", "Vanavond niet, zei ik toch.", "Laat me uitpraten.", "Is dat van jou?", "Zwijg."),
    "en": ("You coming?", "No.", "Not tonight, I told you.", "Let me finish.", "Is this yours?", "Shut up."),
    "de": ("Kommst du?", "Nein.", "Nicht heute Abend.", "Lass mich ausreden.", "Ist das deins?", "Sei still."),
}
TIMES = {"fr": "JOUR NUIT SOIR", "nl": "DAG NACHT AVOND", "en": "DAY NIGHT DUSK", "de": "TAG NACHT ABEND"}
SIDES = {"fr": "INT EXT", "nl": "BINNEN BUITEN", "en": "INT EXT", "de": "INNEN AUSSEN"}
SAID = {  # scene, people, who wrote it, card, song, end, to be continued
    "fr": ("SÉQUENCE", "PERSONNAGES", "un scénario de", "CARTON", "CHANSON", "FIN", "À SUIVRE", "ans"),
    "nl": ("SCÈNE", "PERSONAGES", "een scenario van", "TITELKAART", "LIED", "EINDE", "WORDT VERVOLGD", "jaar"),
    "en": ("SCENE", "CHARACTERS", "written by", "TITLE CARD", "SONG", "THE END", "TO BE CONTINUED", "years old"),
    "de": ("SZENE", "FIGUREN", "Drehbuch von", "TEXTTAFEL", "LIED", "ENDE", "FORTSETZUNG FOLGT", "Jahre"),
}
SLUG = ("{n}. {side}. {place} – {time}", "{side}. {place} - {time}", "{n}   {side}. {place} – {time}   {n}",
        "{scene} {n} – {place} – {side}/{time}", "{scene} {n}", "{n}. {place} – {side} / {time}",
        "{n}. {low}, {lowtime}.", "{n} {side}/{time} {place}")  # fmt: skip
SPEECH = ("under", "middle", "left", "behind", "low", "dash")
FRONTS = ("", "title", "title", "title people", "people", "motto", "title motto")
LENDERS = "abcdefghijklmnoqrsvwx"  # hands that lend the papers around it: always these, so that a seed stays a file
ENDS = ("", "end", "next", "end page", "told page", "card page")


@dataclass(frozen=True)
class Manner:
    """How a house sets its screenplays."""

    language: str
    slug: str
    speech: str
    face: str
    size: int
    talk: float  # share of a scene's beats in which somebody speaks
    new_page: bool  # for each scene
    numbered: bool
    head: str


def manner_of(chance: random.Random, film: str) -> Manner:
    """A manner drawn anew."""
    return Manner(
        language=chance.choice(("fr", "fr", "nl", "en", "de")),
        slug=chance.choice(SLUG),
        speech=chance.choice(SPEECH),
        face=chance.choice(("Courier", "Courier", "Helvetica", "Times-Roman")),
        size=chance.choice((11, 12)),
        talk=chance.choice((0.3, 0.6, 0.6)),
        new_page=chance.random() < 0.1,
        numbered=chance.random() < 0.6,
        head=chance.choice(("", "", f"{film} – 12.03.2021")),
    )


def script_of(manner: Manner, film: str, sentences: list[str], chance: random.Random) -> list[tuple[int, str]]:
    """The lines of a screenplay, each with its indent; -1 stands in the middle."""
    said, lines = SAID[manner.language], list[tuple[int, str]]()
    front, end = chance.choice(FRONTS), chance.choice(ENDS)
    if "title" in front:
        lines += [*[(0, "")] * 12, (-1, film.upper()), (-1, said[2]), (-1, "Camille Heck & Arend Bos"), (0, PAGE)]
    if "people" in front:
        lines += [(0, said[1]), (0, "")]
        lines += [
            (0, f"{who}, {chance.randint(8, 80)} {said[7]}. {chance.choice(sentences)}")
            for who in chance.sample(PEOPLE, 5)
        ]
        lines += [(0, PAGE)]
    if "motto" in front:
        lines += [*[(0, "")] * 15, (200, f"« {chance.choice(sentences)[:60]} »"), (0, PAGE)]
    for number in range(1, chance.choice((12, 30, 60))):
        lines += [*_scene(manner, number, sentences, chance), *([(0, PAGE)] if manner.new_page else [])]
    return lines + {
        "": [], "end": [(-1, said[5])], "next": [(-1, said[6])], "end page": [(0, PAGE), (-1, said[5])],
        "told page": [(0, PAGE), (0, " ".join(chance.sample(sentences, 5)))],
        "card page": [(0, PAGE), (-1, f"{said[3]} : {chance.choice(sentences)[:50]}"), (-1, said[5])],
    }[end]  # fmt: skip


def _scene(manner: Manner, number: int, sentences: list[str], chance: random.Random) -> Iterator[tuple[int, str]]:
    language, said = manner.language, SAID[manner.language]
    place, time = chance.choice(PLACES[language]), chance.choice(TIMES[language].split())
    side = chance.choice(SIDES[language].split())
    words = {"place": place, "low": place.capitalize(), "time": time, "lowtime": time.lower(), "side": side}
    yield from ((0, ""), (0, manner.slug.format(n=number, scene=said[0], **words)), (0, ""))
    for _ in range(chance.randint(2, 5)):
        if chance.random() < manner.talk:
            for _ in range(chance.randint(1, 5)):
                yield from _speech(manner, chance)
        elif chance.random() < 0.1:
            yield (0, f"{said[3]} : « {chance.choice(sentences)[:40]} »")
        elif chance.random() < 0.1:
            yield (60, said[4])
            yield from ((80, chance.choice(sentences)[:38]) for _ in range(6))
        else:
            yield from ((0, " ".join(chance.sample(sentences, chance.randint(1, 3)))), (0, ""))


def _speech(manner: Manner, chance: random.Random) -> list[tuple[int, str]]:
    who, words = chance.choice(PEOPLE), chance.choice(TALK[manner.language])
    return {
        "under": [(150, who), (90, words), (0, "")],
        "middle": [(-1, who), (-1, words), (0, "")],
        "left": [(0, who), (0, words), (0, "")],
        "behind": [(0, f"{who} : {words}")],
        "low": [(0, f"{who.capitalize()}: {words}")],
        "dash": [(0, f"— {words}")],
    }[manner.speech]


def set_script(lines: list[tuple[int, str]], manner: Manner) -> bytes:
    """The lines on pages."""
    out, number, y = io.BytesIO(), 1, 770.0
    canvas = Canvas(out, pagesize=A4, invariant=1)
    canvas.setFont(manner.face, manner.size)
    parted = [(at, part) for at, text in lines for part in (textwrap.wrap(text, 66) or [text])]
    for at, text in parted:
        if text == PAGE or y < 65:
            _furnish(canvas, manner, number)
            canvas.showPage()
            canvas.setFont(manner.face, manner.size)
            number, y = number + 1, 770.0
        if at < 0:
            canvas.drawCentredString(A4[0] / 2, y, text)
        elif text not in {"", PAGE}:
            canvas.drawString(75 + at, y, text)
        y -= manner.size * 1.2
    _furnish(canvas, manner, number)
    canvas.save()
    return out.getvalue()


def _furnish(canvas: Canvas, manner: Manner, number: int) -> None:
    canvas.setFont(manner.face, 8)
    canvas.drawString(75, 805, manner.head)
    if manner.numbered:
        canvas.drawCentredString(A4[0] / 2, 30, str(number))


def bound(seed: int) -> tuple[bytes, str]:
    """A mail with one file: a screenplay somewhere among papers; and its truth."""
    chance, film = random.Random(f"screenplay-{seed}"), "La digue"
    manner = manner_of(chance, film)
    texts = [text for hand in LENDERS for text in texts_of(hand) if text.language == manner.language]
    stories = [text for text in texts if text.what in {"story", "longstory"}]
    sentences = [one for line in told(stories) for one in re.split(r"(?<=[.!?]) ", line) if len(one) > 15]
    lines = script_of(manner, film, sentences, chance)
    papers = [text for text in texts if text.what not in {"script", "prose", "contents", "bill", "other", "otherform"}]
    chosen = [(text, pdf_of([(text, text.title)], _look(chance))[0]) for text in chance.sample(papers, 5)]
    chosen.insert(chance.randint(0, 5), (Text("script", manner.language, ()), set_script(lines, manner)))
    parts, first = list[Part](), 1
    for text, data in chosen:
        last = first + page_count(data) - 1
        parts, first = [*parts, Part(text, first, last)], last + 1
    file = File("dossier.pdf", joined([data for _, data in chosen]), tuple(parts))
    mail = mail_of("Ada <ada@ressort.example>", film, "Bonjour,\n", [file])
    return mail, truth_of("screenplay", seed, manner.language, [file])


def _look(chance: random.Random) -> Look:
    return Look(
        face=chance.choice(tuple(FAMILIES)), size=chance.choice((10, 11, 12)), leading=1.3, margin=72,
        heading=chance.choice(("big", "bold", "capitals")), table="grid", form="plain", columns=1, justified=False,
        head="", foot=chance.choice(("", "page")), letter_paper=False,
    )  # fmt: skip


def counted(case: Case, tally: Counter[str]) -> None:
    """Count how whole the screenplay of a case came out."""
    script = next(one for one in wanted_of(case) if one.kind == "screenplay")
    found = recognise(case.message, load_kinds(ROOT / "config" / "kinds.yaml"))
    edges = {edge for piece in found for edge in (piece.first_page - 1, piece.last_page)}
    cuts = sum(script.first <= edge < script.last for edge in edges)
    exact = any((one.kind, one.first_page, one.last_page) == ("screenplay", script.first, script.last) for one in found)
    tally.update(files=1, exact=exact, cut=bool(cuts), cuts=cuts)


def main() -> None:
    """Bind and count as many as asked for."""
    first, count = (int(asked) for asked in (sys.argv[1:] + ["1", "50"][len(sys.argv) - 1 :])[:2])
    tally: Counter[str] = Counter()
    for case in read_all({f"{seed:04}": bound(seed) for seed in range(first, first + count)}):
        counted(case, tally)
    print(dict(tally))


if __name__ == "__main__":
    main()
