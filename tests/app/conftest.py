"""An installation to give commands to, made once and copied for each test; and mail servers where asked for."""

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.answers import Answers
from app.installing import SHIPPED, write_installation
from app.opening import reading
from app.wiring import open_reception
from config.load import load_settings
from config.settings import Settings
from intake.archive import ArchiveMailbox
from intake.receive import receive_all
from tests.mailworld import MailWorld
from tests.once import once

OURS = "dossiers@fund.example"


@dataclass(frozen=True, slots=True)
class Said:
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one object of a --json run."""
        assert self.out, self.err
        return json.loads(self.out)


Give = Callable[..., Said]


def answers(folder: Path, **changes: Any) -> Answers:
    """An installation that nobody answers yet."""
    given: dict[str, Any] = {
        "folder": folder,
        "fund": "Fonds Exemple",
        "address": OURS,
        "imap_host": "127.0.0.1",
        "imap_port": 1,
        "imap_security": "none",
        "imap_user": "dossiers",
        "imap_password": "local-only",
        "smtp_host": "127.0.0.1",
        "smtp_port": 1,
        "smtp_security": "none",
        "trust": "open",
        "console_port": 0,
    }
    return Answers(**(given | changes))


@cache
def application() -> bytes:
    """Ada's mail with three pieces, in time for the first call of 2021; always the same bytes."""
    mail = EmailMessage(policy=SMTP)
    heads = {
        "Return-Path": "<ada@lamquet.example>",
        "Received": "from client.example by mx1.fund.example; Wed, 14 Apr 2021 10:00:00 +0200",
        "From": "Ada Lamquet <ada@lamquet.example>",
        "To": OURS,
        "Subject": "Dépôt de dossier : Une ombre à midi",
        "Message-ID": "<depot-1@lamquet.example>",
    }
    for name, value in heads.items():
        mail[name] = value
    mail.set_content(
        "Bonjour,\n\nVeuillez trouver en annexe notre dossier pour le film « Une ombre à midi ».\n\nAda Lamquet\n"
    )
    story = "Ada revient au village de son enfance et découvre que la maison est vide. "
    mail.add_attachment(f"Synopsis\n\nUne ombre à midi\n\n{story * 20}", filename="synopsis-canari.txt")
    why = "J'ai voulu écrire ce film parce que mon enfance m'obsède. "
    mail.add_attachment(f"Note de l'auteur\n\n{why * 20}", filename="note-auteur.txt")
    sheet = "Titre : Une ombre à midi\nGenre : drame\nFormat : long métrage\nDurée : 90 minutes\nLangue : français\n"
    sheet += "Auteure : Ada Lamquet\nSociété de production : Lamquet Films SRL\nMontant demandé : 30.000 euros\n"
    mail.add_attachment(f"Fiche projet\n\n{sheet}", filename="fiche-projet.txt")
    mail.set_boundary("between-adas-files")  # a random one would differ from worker to worker
    return mail.as_bytes()


@pytest.fixture(scope="session")
def mould() -> Path:
    """The folder of an installation with the first call of 2021 live."""

    def make(root: Path) -> None:
        (root / "calls").mkdir()
        text = (SHIPPED / "calls" / "2021-1.toml").read_text(encoding="utf-8")
        text = text.replace('mode = "shadow"', 'mode = "live"\ngo_live = 2021-02-01T09:00:00')
        text = text.replace('assumed = ["opening", "deadline", "grace", "checklist", "name"]', "")
        (root / "calls" / "2021-1.toml").write_text(text, encoding="utf-8")
        write_installation(answers(root / "fund", calls=root / "calls", own_hosts=("mx1.fund.example",)))

    return once("installation", make) / "fund"


@pytest.fixture(scope="session")
def filled_mould(mould: Path) -> Path:
    """The same with Ada's mail taken, her receipt queued."""

    def make(root: Path) -> None:
        (root / "ada.eml").write_bytes(application())
        settings = load_settings(copied(mould, root / "fund") / "guichet.toml", {})
        with open_reception(settings) as reception:
            assert receive_all(ArchiveMailbox([root / "ada.eml"]), reception).taken == 1

    return once("filled", make) / "fund"


@pytest.fixture
def fund(mould: Path, tmp_path: Path) -> Path:
    """A fresh installation of this test's own; its folder."""
    return copied(mould, tmp_path / "fund")


@pytest.fixture
def settings(fund: Path) -> Settings:
    """Its settings."""
    return load_settings(fund / "guichet.toml", {})


@pytest.fixture
def taken(give: Give, fund: Path, filled_mould: Path) -> Give:
    """Give a command to an installation that has taken Ada's mail."""
    shutil.rmtree(fund)
    copied(filled_mould, fund)
    return give


def rows(settings: Settings, table: Any) -> list[Any]:
    """All rows of a table, in the order of its keys."""
    with reading(settings) as db:
        return list(db.scalars(select(table).order_by(*table.__table__.primary_key)))


def copied(mould: Path, folder: Path) -> Path:
    """Copy an installation to another folder; nothing but its settings knows where it lies."""
    shutil.copytree(mould, folder)
    settings = folder / "guichet.toml"
    text = settings.read_text(encoding="utf-8").replace(str(mould), str(folder))
    settings.write_text(text.replace('#disk_reserve = "2 GiB"', "disk_reserve = 0"), encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sentences are compared in English, whatever the machine speaks."""
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")


@pytest.fixture
def give(fund: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Give:
    """Give a command to this test's installation, in this process, in English."""
    from app.cli import main

    monkeypatch.setenv("GUICHET_CONFIG", str(fund / "guichet.toml"))

    def given(*words: object) -> Said:
        capsys.readouterr()
        monkeypatch.setattr(sys, "argv", ["guichet", *(str(word) for word in words)])
        with pytest.raises(SystemExit) as ended:
            main()
        printed = capsys.readouterr()
        return Said(int(ended.value.code or 0), printed.out, printed.err)

    return given


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A folder with Ada's mail."""
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "ada.eml").write_bytes(application())
    return folder


@pytest.fixture
def servers(fund: Path) -> Iterator[MailWorld]:
    """Real mail servers, named in the settings."""
    with MailWorld(OURS, user="dossiers", password="local-only") as mail:
        settings = fund / "guichet.toml"
        first, _, rest = settings.read_text(encoding="utf-8").partition("[smtp]")
        first, rest = (
            first.replace("port = 1\n", f"port = {mail.imap_port}\n"),
            rest.replace("port = 1\n", f"port = {mail.smtp_port}\n"),
        )
        settings.write_text(f"{first}[smtp]{rest}", encoding="utf-8")
        yield mail
