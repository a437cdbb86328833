"""Measures how seldom a paper that is no piece of a dossier is surely called one.

    python -m bench.strangers [--held-back] [--json FILE] [--errors]

The papers of bench/texts/strangers (`## genre language`) are what producers attach beside their pieces: portraits in
the press, minutes, leases, a diary of the person they film. Each is set as plain text, as a Word file and as a PDF,
under a name that says nothing or under its own title in turn, and travels alone in a mail through the confined reader.
The three mails of a paper are no three chances: the bound that counts is that of papers.

A second set, bench/texts/strangers_held_back, is held back, as hands are (bench/hands.py): whoever tunes looks neither
at these papers nor at what becomes of one of them.
"""

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from itertools import islice
from pathlib import Path

from bench.cases import ROOT, Case, read_all
from bench.compose import mail_of, truth_of
from bench.hands import TEXTS, File, Part, Text, texts_in
from bench.lacking import lines
from bench.layouts import pdf_of
from bench.looks import House, look_of
from bench.office import word_of
from config.kinds import load_kinds
from triage.message import Readability
from triage.recognise import recognise
from triage.values import Certainty, Kinds

KNOWN, HELD_BACK = "strangers", "strangers_held_back"
FORMS = ("txt", "docx", "pdf")
SILENT = ("document", "scan0012")  # names that say nothing
ANYBODY = House("", "", (), (), heads=("",), feet=("", "page"), columns=(1, 1, 1, 2))


@dataclass(frozen=True)
class Reading:
    """What one mail was taken for; its name begins with the number of its paper."""

    mail: str
    genre: str
    sure: tuple[str, ...]
    unsure: tuple[str, ...]
    read: bool


def papers(which: str = KNOWN) -> list[Text]:
    """Every paper of a collection."""
    return [text for file in sorted((TEXTS / which).glob("*.txt")) for text in texts_in(file)]


def mails(which: str = KNOWN, every: int = 1) -> Iterator[tuple[str, tuple[bytes, str]]]:
    """Each paper, or every so many, in each form as a mail of its own, by its number and genre; with its truth."""
    for number, paper in islice(enumerate(papers(which)), None, None, every):
        for turn, form in enumerate(FORMS):
            chance = random.Random(f"{number}-{form}")
            own = re.sub(r"[^\w ,.'’()-]+", " ", paper.title)[:60].strip()
            name = own if own and (number + turn) % 2 else SILENT[number // 2 % 2]
            text = replace(paper, what="other")
            file = File(f"{name}.{form}", _set(text, form, chance), (Part(text, 0, 0),))
            truth = truth_of("strangers", number, paper.language, [file])
            yield f"{number:03}-{paper.what}-{form}", (mail_of("ada@films.example", "annexe", "Ada", [file]), truth)


def _set(text: Text, form: str, chance: random.Random) -> bytes:
    look = look_of(ANYBODY, chance)
    if form != "txt":
        both = [(text, text.title)]
        return (pdf_of(both, look) if form == "pdf" else word_of(both, look, chance, run_on=False))[0]
    plain = (re.sub(r"^### |^---$", "", line).replace(" | ", "\t") for line in (text.title, "", *text.lines))
    return "\n".join(plain).strip().encode()


def readings(cases: Iterable[Case], kinds: Kinds) -> Iterator[Reading]:
    """What recognition makes of each mail."""
    for case in cases:
        (_, genre, _), (file, *_) = case.scenario.split("-"), case.message.attachments
        found = [(one.kind, one.certainty) for one in recognise(case.message, kinds) if one.kind != "unknown"]
        sure, unsure = (tuple(kind for kind, it in found if it is asked) for asked in Certainty)
        yield Reading(case.scenario, genre, sure, unsure, file.readability is Readability.READABLE)


def table(seen: list[Reading]) -> Iterator[str]:
    """The totals: how often something sure was made of a paper, and how often a required line would be met by it."""
    asked = {kind for line in lines() for kind in line.kinds}
    sure, met = [one for one in seen if one.sure], [one for one in seen if asked.intersection(one.sure)]
    unsure = [one for one in seen if one.unsure and not one.sure]
    yield f"{sum(not one.read for one in seen)} mails not read"
    yield f"surely called a kind: {_share(sure, seen)}"
    yield f"surely called a kind of a required line: {_share(met, seen)}"
    yield f"proposed unsurely: {len(unsure)} mails; called unknown: {len(seen) - len(sure) - len(unsure)} mails"
    for (genre, kind), times in Counter((one.genre, kind) for one in sure for kind in set(one.sure)).most_common():
        yield f"  {genre} surely called {kind}: {times} mails"


def _share(some: list[Reading], seen: list[Reading]) -> str:
    papers, of = (len({one.mail.split("-")[0] for one in which}) for which in (some, seen))
    return f"{len(some)} of {len(seen)} mails, {papers} of {of} papers" + (f" (bound {3 / of:.3f})" if not some else "")


def main() -> None:
    """Print the totals."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--held-back", action="store_true", help="the papers that nobody tunes on, in totals alone")
    parser.add_argument("--errors", action="store_true", help="name what is sure, of the known papers")
    asked = parser.parse_args()
    which = HELD_BACK if asked.held_back else KNOWN
    seen = list(readings(read_all(dict(mails(which))), load_kinds(ROOT / "config" / "kinds.yaml")))
    if asked.json:
        asked.json.write_text(json.dumps([asdict(one) for one in seen], indent=1), encoding="utf-8")
    print("\n".join(table(seen)))
    if asked.errors and not asked.held_back:
        print("\n".join(f"{one.mail} surely called {', '.join(one.sure)}" for one in seen if one.sure))


if __name__ == "__main__":
    main()
