"""Measures how certain recognition is of papers that come from the copier: set, scanned at 200 dpi, read by tesseract.

    python -m bench.copier [--each N] [--json FILE]

Takes short papers of every hand that serves for tuning, a few of each kind first, and prints what would be sure if
words read in pictures could be, beside what the same papers give as printed. Needs tesseract.
"""

import argparse
import json
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from itertools import zip_longest
from pathlib import Path

from bench.bundles import Making
from bench.cases import ROOT
from bench.compose import mail_of
from bench.hands import FILMS, KINDS, File, Text, texts_of
from bench.houses import HOUSES
from bench.layouts import pdf_of
from bench.merge import page_count
from bench.plain import pdf_of as plain_pdf_of
from bench.scans import copied
from bench.singles import head_of, title_for, worn
from config.kinds import load_kinds
from intake.body import Body
from intake.ocr import installed
from intake.sandbox import Reader
from triage.message import Attachment, Message, Readability
from triage.recognise import found_in, names_of
from triage.values import Kinds

LONGEST = 2  # pages of a paper
ASIDE = frozenset({"script", "prose", "slides", "mood", "boards", "poster", "cover", "contents", "other", "bill"})
GREETINGS = {
    "fr": "Bonjour, vous trouverez en annexe la pièce que vous avez demandée pour notre dossier.",
    "nl": "Goedendag, in de bijlage vindt u het stuk dat u voor ons dossier hebt gevraagd.",
    "en": "Hello, please find attached the paper that you have asked for with our application.",
    "de": "Guten Tag, anbei finden Sie das Papier, um das Sie für unseren Antrag gebeten haben.",
}
LEVELS = (0.0, 1.0, 2.0, 3.0, 4.0, 6.0)  # points beyond what would do


@dataclass(frozen=True)
class Seen:
    """One paper as it was read: what it is, what it was taken for, and how much more certain than would do."""

    hand: str
    language: str
    kind: str
    read: str  # "-" when nothing could be read
    spare: float  # points beyond what its balance asks at least
    doubt: str  # "" when it would be sure
    certainty: float  # tesseract's own; 1.0 for the printed paper


def papers(each: int) -> Iterator[tuple[str, Text, bytes]]:
    """Short papers of every hand in turn, each set as its house sets papers: hand, text, PDF."""
    for row in zip_longest(*(_of_hand(half, each) for half in FILMS)):
        yield from (paper for paper in row if paper is not None)


def _of_hand(half: str, each: int) -> Iterator[tuple[str, Text, bytes]]:
    chance = random.Random(f"copier-{half}")
    given = 0
    for text in _one_of_each(half, chance):
        pdf = _set(half, text, chance)
        if page_count(pdf) <= LONGEST and given < each:
            given += 1
            yield half, text, pdf


def _one_of_each(half: str, chance: random.Random) -> Iterator[Text]:
    """The texts, one of each kind before a second of any."""
    kinds: dict[str, list[Text]] = defaultdict(list)
    for text in texts_of(half):
        if text.what not in ASIDE:
            kinds[text.what].append(text)
    groups = list(kinds.values())
    chance.shuffle(groups)
    for row in zip_longest(*groups):
        yield from (text for text in row if text is not None)


def _set(half: str, text: Text, chance: random.Random) -> bytes:
    if half in HOUSES:
        making = Making(half, FILMS[half], chance)
        return pdf_of([(text, making.title(text))], making.look())[0]
    dressed = worn(text, half, chance)
    title = title_for(text, FILMS[half], chance)
    return plain_pdf_of([(dressed, title)], chance, head=head_of(half, chance))[0]


def seen_in(message: Message, half: str, text: Text, kinds: Kinds) -> Seen:
    """What the one file of a mail was taken for: its most certain segment."""
    file = message.attachments[0]
    certainty = min((page.ocr or 1.0 for page in file.pages if page.text), default=0.0)
    found = found_in(_as_text(file), names_of(kinds))
    if not found:
        return Seen(half, text.language, KINDS[text.what], "-", 0.0, "unread", certainty)
    verdict = max((one.verdict for one in found), key=lambda one: one.points - one.balance.least)
    spare = round(verdict.points - verdict.balance.least, 2)
    return Seen(half, text.language, KINDS[text.what], verdict.kind, spare, verdict.doubt, certainty)


def _as_text(file: Attachment) -> Attachment:
    return replace(file, readability=Readability.READABLE)


def table(seen: list[Seen]) -> Iterator[str]:
    """How often a paper was taken for what it is, and how often surely so, at several levels."""
    right = sum(one.read == one.kind for one in seen)
    yield f"{len(seen)} papers, {sum(one.read == '-' for one in seen)} not read, right {right / len(seen):.3f}"
    for level in LEVELS:
        sure = [one for one in seen if not one.doubt and one.spare >= level]
        good = sum(one.read == one.kind for one in sure)
        if sure:
            yield (f"  {level:.0f} points more than would do: sure {len(sure)}, precision {good / len(sure):.3f}, "
                   f"share of all {good / len(seen):.3f}")  # fmt: skip
    yield from (f"  surely {one.read}, though {one.kind}: hand {one.hand}, {one.language}, {one.spare:.1f} points more"
                for one in seen if not one.doubt and one.read != one.kind)  # fmt: skip


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--each", type=int, default=40, help="papers of each hand")
    parser.add_argument("--json", type=Path, help="write every paper's reading here")
    asked = parser.parse_args()
    ocr = installed()
    if ocr is None:
        raise SystemExit("tesseract is not installed")
    kinds = load_kinds(ROOT / "config" / "kinds.yaml")
    scans, prints = list[Seen](), list[Seen]()
    with Reader(ocr=ocr) as reader:
        for half, text, pdf in papers(asked.each):
            for pages, seen in ((copied(pdf, random.Random(len(scans))), scans), (pdf, prints)):
                mail = mail_of(
                    "Ada <ada@films.example>", FILMS[half], GREETINGS[text.language], [File("scan_004.pdf", pages, ())]
                )
                with Body.of(mail) as body:
                    message = reader.read(body)
                if isinstance(message, Message):
                    seen.append(seen_in(message, half, text, kinds))
            if asked.json:
                both = {"scanned": [asdict(one) for one in scans], "printed": [asdict(one) for one in prints]}
                asked.json.write_text(json.dumps(both, indent=1), encoding="utf-8")
    print("\n".join(["== scanned", *table(scans), "== printed", *table(prints)]))


if __name__ == "__main__":
    main()
