"""Learning without drift: measured on what people verified, proposed, read by a person, adopted, and seen."""

import os
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest

from storage.journal import By
from tests.app.conftest import OURS, Give

pytestmark = pytest.mark.slow
# Mostly of writing, one sentence of filming: surely an author's note, and by no more than a margin may ask for.
NOTE = (
    "J'ai voulu écrire ce film parce que mon enfance m'obsède. Je n'ai jamais su raconter cette histoire à mes "
    "parents, et mes personnages ne la racontent pas davantage. Ils attendent. Le sujet est simple : qui a le droit de "
    "se souvenir ? Dans la première version, l'héroïne répondait. Je l'ai fait taire. Le cadre ne bouge pas. "
)


@pytest.fixture
def doubled(taken: Give, tmp_path: Path) -> Give:
    """Ada's mail, and another of hers with a note that hardly bears a title and is taken for an author's note."""
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = "Ada Lamquet <ada@lamquet.example>", OURS, "Complément : note"
    mail["Message-ID"], mail["Return-Path"] = "<note-2@lamquet.example>", "<ada@lamquet.example>"
    mail["Received"] = "from client.example by mx1.fund.example; Wed, 14 Apr 2021 11:00:00 +0200"
    mail.set_content("Bonjour, voici la note qui manquait.")
    mail.add_attachment(f"Genèse\n\n{NOTE}", filename="texte.txt")
    (tmp_path / "note.eml").write_bytes(mail.as_bytes())
    assert taken("import", tmp_path / "note.eml").code == 0
    return taken


def say(fund: Path, *kinds: str, message: int, file: int) -> None:
    """Ben settles the first page of a file."""
    from app import clock
    from config.load import load_settings
    from storage.settlements import Saying, add_settlement
    from storage.store import Store
    from triage.settled import Act

    store = Store.open(load_settings(fund / "guichet.toml", {}).database)
    saying = Saying(Act.PIECE, f"{message}.{file}", kinds, 1, 1, dossier=1, message=message)
    with store.writing() as db:
        add_settlement(db, saying, by=By("ben", "staff", clock.now()))
    store.close()


def key(fund: Path) -> Path:
    return fund / "keys" / "reader.key"


def test_the_rules_are_measured_on_what_people_verified(taken: Give, fund: Path) -> None:
    say(fund, "author_note", message=1, file=2)

    said = taken("recognise", "evaluate", "--reader-key", key(fund), "--json")

    assert said.json["kinds"] == [{"kind": "author_note", "right": 1, "wrong": 0, "unsure": 0, "bound": "1.000"}]


def test_training_shows_what_would_change_and_changes_nothing(doubled: Give, fund: Path) -> None:
    say(fund, "director_note", message=2, file=1)

    said = doubled("recognise", "train", "--dry-run", "--reader-key", key(fund), "--json").json

    assert set(said["margins"]) == {"author_note"}
    assert any("author_note unsure" in one["now"] for one in said["differences"])
    assert not (fund / "learned.toml").exists()


def test_nothing_verified_proposes_nothing(taken: Give, fund: Path) -> None:
    said = taken("recognise", "train", "--dry-run", "--reader-key", key(fund))

    assert (said.code, "Nothing to propose" in said.err) == (0, True)


def test_an_adopted_proposal_is_in_force_journalled_and_shown(doubled: Give, fund: Path, tmp_path: Path) -> None:
    say(fund, "director_note", message=2, file=1)
    proposal = tmp_path / "proposal.toml"
    assert doubled("recognise", "train", "--to", proposal, "--reader-key", key(fund)).code == 0

    version = doubled("recognise", "adopt", proposal, "--yes", "--json").json["version"]

    newest = doubled("journal", "tail", "-n", "1", "--json").json["entries"][0]
    assert (newest["action"], newest["object"]) == ("adopt", f"recognition:{version}")
    assert doubled("recognise", "evaluate", "--reader-key", key(fund), "--json").json["kinds"][0]["unsure"] == 1
    (tmp_path / "note.txt").write_text("Bonjour", encoding="utf-8")
    assert f"learned: version {version}" in doubled("explain", tmp_path / "note.txt").out


def test_who_reads_the_catalogue_reads_what_was_adopted(taken: Give, fund: Path, tmp_path: Path) -> None:
    proposal = tmp_path / "proposal.toml"
    proposal.write_text('version = "2026-11-27-1"\n[margins]\nauthor_note = 1.0\n', encoding="utf-8")
    (fund / "kinds.yaml").chmod(0o640)

    hidden = os.umask(0o077)
    try:
        assert taken("recognise", "adopt", proposal, "--yes").code == 0
    finally:
        os.umask(hidden)

    assert (fund / "learned.toml").stat().st_mode & 0o777 == 0o640


def test_nothing_is_adopted_without_a_yes_or_with_a_mistake(taken: Give, fund: Path, tmp_path: Path) -> None:
    proposal = tmp_path / "proposal.toml"
    proposal.write_text('version = "../../x"\n[margins]\nno_kind = 99\n', encoding="utf-8")

    said = taken("recognise", "adopt", proposal, "--yes")

    assert (said.code, (fund / "learned.toml").exists()) == (4, False)
    assert "is not a version" in said.err
    assert "no_kind" in said.err
