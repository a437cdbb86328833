"""Mails with known truth, read by the confined reader as in production: what accuracy is measured and calibrated on."""

import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import lacking
from bench.compose import dossier
from intake.body import Body
from intake.sandbox import Reader
from triage.message import Attachment, Message, Readability

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / ".." / "shared" / "corpus"


@dataclass(frozen=True)
class Wanted:
    """A piece that the truth names."""

    kind: str
    file: str
    first: int
    last: int
    counts: str  # "", "unsure" or "no"


@dataclass(frozen=True)
class Case:
    """One mail with its truth."""

    scenario: str
    name: str
    message: Message
    truth: dict[str, Any]
    mail: dict[str, Any]


def cases_of(folder: Path) -> Iterator[Case]:
    """Every mail of a collection, read by the confined reader, in order of arrival."""
    with Reader() as reader:
        for scenario in sorted(path for path in folder.iterdir() if (path / "truth.toml").exists()):
            truth = tomllib.loads((scenario / "truth.toml").read_text(encoding="utf-8"))
            for mail in truth.get("mail", []):
                with Body.of((scenario / mail["file"]).read_bytes()) as body:
                    message = reader.read(body)
                if isinstance(message, Message):
                    yield Case(scenario.name, mail["file"], message, truth, mail)
                else:
                    print(f"{scenario.name}/{mail['file']}: not readable ({message.reason})", file=sys.stderr)


def composed(half: str, count: int = 24) -> Iterator[Case]:
    """The mails that bench.compose makes of one half of its texts."""
    yield from read_all({f"{half}-{seed:03}": dossier(half, seed) for seed in range(1, count + 1)})


def lacking_one(half: str, seeds: int = 3) -> Iterator[Case]:
    """Dossiers of a hand that lack each line in turn, and as many complete ones as there are seeds."""
    lacks = (lacking.NOTHING, *(line.key for line in lacking.lines()))
    yield from read_all(
        {f"{half}-{seed}-{line}": lacking.dossier(half, seed, line) for line in lacks for seed in range(1, seeds + 1)}
    )


def read_all(mails: dict[str, tuple[bytes, str]]) -> Iterator[Case]:
    """Mails by name, each with its truth, as cases."""
    with tempfile.TemporaryDirectory() as place:
        for name, (mail, truth) in mails.items():
            folder = Path(place) / name
            folder.mkdir()
            (folder / "01.eml").write_bytes(mail)
            (folder / "truth.toml").write_text(truth, encoding="utf-8")
        yield from cases_of(Path(place))


def wanted_of(case: Case) -> list[Wanted]:
    """The pieces that a reader could find: those of files that could be opened here."""
    files = {attachment.path: attachment for attachment in case.message.attachments}
    wanted = []
    for piece in case.mail.get("piece", []):
        attachment = files.get(piece["file"])
        if attachment is None or (
            piece.get("counts") == "unsure" and attachment.readability is not Readability.READABLE
        ):
            continue
        first, last = _range_of(piece, attachment)
        wanted.append(Wanted(piece["kind"], piece["file"], first, last, piece.get("counts", "")))
    return wanted


def _range_of(piece: dict[str, Any], attachment: Attachment) -> tuple[int, int]:
    if "sheet" in piece:
        at = next((page.number for page in attachment.pages if page.label == piece["sheet"]), 1)
        return at, at
    return piece.get("first_page", 1), piece.get("last_page", max(1, len(attachment.pages)))
