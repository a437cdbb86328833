"""Composes dossiers with known truth from bench/texts, in many layouts: mails beside a truth.toml, as in a corpus.

    python -m bench.compose OUT --half a --seed 1 --count 24

The texts were written for this and seldom name their kind. Each hand was measured once before its errors were looked
at (docs/decisions/0195) and has served for tuning since: add a hand to measure anew, or ask for one that is held back
(bench/hands.py). A seed gives the same bytes with the same versions of reportlab, python-docx, openpyxl and pillow.
"""

import argparse
import random
from email.message import EmailMessage
from pathlib import Path

from bench.bundles import files_of_house
from bench.hands import FILMS, HELD_BACK, KINDS, File, Text, texts_of
from bench.houses import HOUSES
from bench.singles import files_of_hand

__all__ = ["FILMS", "HELD_BACK", "KINDS", "Text", "dossier", "texts_of"]
MEDIA = {
    "pdf": "pdf",
    "txt": "octet-stream",
    "docx": "vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def dossier(half: str, seed: int) -> tuple[bytes, str]:
    """One mail and its truth."""
    film = (FILMS | HELD_BACK)[half]
    if half not in HOUSES:
        files = files_of_hand(half, seed, film)
        mail = mail_of(
            "Bruno Stassen <bruno@ressort.example>", film, "Bonjour,\n\nVoici notre dossier.\n\nBruno Stassen\n", files
        )
        return mail, truth_of(half, seed, "fr", files)
    house = HOUSES[half]
    chance = random.Random(f"{half}-{seed}")
    files = files_of_house(half, seed, film, chance)
    mail = mail_of(house.sender, film, chance.choice(house.greetings), files)
    return mail, truth_of(half, seed, house.language, files)


def mail_of(sender: str, subject: str, words: str, files: list[File]) -> bytes:
    """The mail that carries the files."""
    mail = EmailMessage()
    mail["From"], mail["To"] = sender, "impact@wallimage.example"
    mail["Subject"] = subject
    mail["Date"], mail["Message-ID"] = "Thu, 15 Apr 2021 10:00:00 +0200", "<1@ressort.example>"
    mail.set_content(words)
    for file in files:
        subtype = MEDIA[file.name.rpartition(".")[2]]
        mail.add_attachment(file.data, maintype="application", subtype=subtype, filename=file.name)
    mail.set_boundary("part")
    return mail.as_bytes()


def truth_of(half: str, seed: int, language: str, files: list[File]) -> str:
    """The truth in the corpus' own form."""
    lines = [
        f'scenario = "{half}-{seed}"',
        "[[mail]]",
        'file = "01.eml"',
        'kind = "application"',
        f'language = "{language}"',
        'dossiers = ["d1"]',
    ]
    for file in files:
        for part in file.parts:
            lines += [
                "",
                "[[mail.piece]]",
                f'kind = "{KINDS[part.text.what]}"',
                'dossiers = ["d1"]',
                f'file = "{file.name}"',
                f'language = "{part.text.language}"',
            ]
            if part.sheet:
                lines.append(f'sheet = "{part.sheet}"')
            elif part.first:
                lines += [f"first_page = {part.first}", f"last_page = {part.last}"]
            else:
                lines.append("whole_file = true")
            if part.text.what in {"bill", "other"}:
                lines.append('counts = "no"')
            elif file.picture or part.text.what == "otherform":
                lines.append('counts = "unsure"')
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the dossiers asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--half", choices=tuple(FILMS | HELD_BACK), default="a")
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
