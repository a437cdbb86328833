"""A settings file that is right in every line, for tests that spoil one."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pyrage
import pytest

from config.kinds import load_kinds
from triage.values import Kinds

ROOT = Path(__file__).parents[2]
READER, RECOVERY, OUTBOX = (str(pyrage.x25519.Identity.generate().to_public()) for _ in range(3))
SECRETS = ("imap.secret", "smtp.secret", "reply.key", "journal.key", "outbox.key")

SOUND = f"""\
data = "data"
reply_key_file = "reply.key"
journal_key_file = "journal.key"
outbox_key_file = "outbox.key"

[imap]
host = "imap.fund.example"
user = "impact@fund.example"
password_file = "imap.secret"

[smtp]
host = "smtp.fund.example"
sender = "Impact@fund.example"
user = "impact"
password_file = "smtp.secret"

[recipients]
reader = ["{READER}"]
recovery = ["{RECOVERY}"]
outbox = "{OUTBOX}"

[fund]
short_name = "WALLIMpact"

[[fund.identity]]
valid_from = 2021-07-01
legal_name = "Fonds Exemple SA"
postal_address = ["Rue de l'Exemple 1", "7000 Mons"]
signatory = "Ben Exemple"
telephone = "+32 65 00 00 00"
email = "info@fund.example"
"""

Write = Callable[..., Path]


@dataclass(frozen=True, slots=True)
class Wrong:
    """One way to spoil a file, and the sentences it must give."""

    old: str
    new: str
    says: tuple[str, ...]

    def __str__(self) -> str:
        return re.sub("age1[a-z0-9]+", "age1…", f"{self.old[:20]!r}-{self.new[:30]!r}")  # keys differ from run to run


def wrongs(name: str) -> list[Wrong]:
    """The table of wrong files of that name, with this run's keys."""

    def filled(text: str, length: int | None = None) -> str:
        keys = {"READER": READER, "RECOVERY": RECOVERY, "OUTBOX": OUTBOX}
        return re.sub("|".join(keys), lambda found: keys[found[0]][:length], text)

    table = tomllib.loads((Path(__file__).parent / name).read_text(encoding="utf-8"))
    return [
        Wrong(filled(row["old"]), filled(row["new"]), tuple(filled(line, 60) for line in row["says"]))
        for row in table["wrong"]
    ]


@pytest.fixture
def written(tmp_path: Path) -> Write:
    """Write the sound settings and their secrets, with some text replaced; gives the file."""

    def write(*replacements: tuple[str, str]) -> Path:
        text = SOUND
        for old, new in replacements:
            assert old in text
            text = text.replace(old, new, 1)
        for name in SECRETS:
            (tmp_path / name).write_text("canary-secret\n", encoding="utf-8")
        file = tmp_path / "guichet.toml"
        file.write_text(text, encoding="utf-8")
        return file

    return write


@pytest.fixture(scope="session")
def kinds() -> Kinds:
    """The catalogue as shipped."""
    return load_kinds(ROOT / "config" / "kinds.yaml")
