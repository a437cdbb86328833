"""Mails that the vault holds and the database does not know are taken in where they lie, and nobody is answered."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyrage
import pytest

from app.locks import ProcessLock
from app.opening import reading
from config.points import Point, watch
from config.settings import Settings
from storage.blobs import blobs_of
from storage.tables import DossierRow, LetterRow, MessageRow
from tests.app.conftest import Give, rows


@pytest.fixture
def forgotten(taken: Give, fund: Path) -> Give:
    """Ada's mail lies in the vault, beside an empty database."""
    for file in (fund / "data").glob("guichet.db*"):
        file.unlink()
    assert taken("init", "--migrate").code == 4  # another database's, for all that is known
    assert taken("init", "--migrate", "--take-vault").code == 0
    return taken


@pytest.fixture
def from_vault(forgotten: Give, fund: Path) -> Callable[..., Any]:
    return lambda *words: forgotten(
        "import", "--from-vault", "--reader-key", fund / "keys/reader.key", *words, "--json"
    )


def envelopes(fund: Path) -> list[str]:
    return sorted(path.parent.name for path in (fund / "data" / "vault").glob("*/*/original.age"))


def test_a_mail_of_the_vault_is_taken_where_it_lies(
    from_vault: Callable[..., Any], forgotten: Give, settings: Settings, fund: Path
) -> None:
    before = envelopes(fund)
    old_letters = {path.stem for path in (fund / "data" / "vault").glob("*/*/letter-*.age")}

    said = from_vault().json

    assert (said["taken"], said["twice"], said["closed"]) == (1, 0, 0)
    (message,) = rows(settings, MessageRow)
    assert (envelopes(fund), message.envelope) == (before, before[0])
    assert f"{message.received_at:%Y-%m-%d %H:%M}" == "2021-04-14 08:00"
    assert [row.title for row in rows(settings, DossierRow)] == ["Une ombre à midi"]
    with reading(settings) as db:
        assert old_letters <= {ref.name for ref in blobs_of(db, message.id)}
    assert forgotten("verify", "--deep", "--reader-key", fund / "keys/reader.key").code == 0
    assert from_vault().json["mails"] == 0


def test_nobody_is_answered_unless_told(from_vault: Callable[..., Any], settings: Settings) -> None:
    from_vault()

    assert {row.state.value for row in rows(settings, LetterRow)} == {"suppressed"}


def test_the_answers_leave_when_told(from_vault: Callable[..., Any], settings: Settings) -> None:
    from_vault("--send")

    assert "queued" in {row.state.value for row in rows(settings, LetterRow)}


def test_a_dry_run_takes_nothing(from_vault: Callable[..., Any], settings: Settings) -> None:
    assert from_vault("--dry-run").json["taken"] == 1
    assert rows(settings, MessageRow) == []


def test_each_opening_is_journalled_first(from_vault: Callable[..., Any], forgotten: Give) -> None:
    from_vault("--dry-run")

    assert "open" in {entry["action"] for entry in forgotten("journal", "tail", "--json").json["entries"]}


def test_what_broke_off_after_commit_a_is_taken_up_again(from_vault: Callable[..., Any], settings: Settings) -> None:
    def die(passed: Point) -> None:
        if passed is Point.BEFORE_B:
            raise KeyboardInterrupt

    watch(die)
    try:
        from_vault()
    finally:
        watch(None)
    assert [row.state.value for row in rows(settings, MessageRow)] == ["stored"]

    assert from_vault().json["taken"] == 1
    assert [row.state.value for row in rows(settings, MessageRow)] == ["filed"]


def test_a_mail_kept_in_another_envelope_is_left(
    forgotten: Give, from_vault: Callable[..., Any], archive: Path, fund: Path
) -> None:
    forgotten("import", archive)

    said = from_vault().json

    assert (said["taken"], said["twice"], len(envelopes(fund))) == (0, 1, 2)


def test_a_mail_that_was_erased_is_destroyed(
    forgotten: Give, from_vault: Callable[..., Any], settings: Settings, archive: Path, fund: Path
) -> None:
    forgotten("import", archive)
    forgotten("erase", rows(settings, DossierRow)[0].reference, "--yes")
    assert len(envelopes(fund)) == 1

    assert from_vault().json["erased"] == 1

    assert (envelopes(fund), list((fund / "data" / "keyring").glob("*.key.age"))) == ([], [])


def test_a_mail_that_does_not_open_stays_and_is_said(
    forgotten: Give, from_vault: Callable[..., Any], settings: Settings, fund: Path
) -> None:
    (fund / "keys" / "reader.key").write_text(str(pyrage.x25519.Identity.generate()))

    said = from_vault()

    assert (said.code, said.json["closed"], len(envelopes(fund))) == (6, 1, 1)


def test_the_worker_must_not_be_sealing_meanwhile(from_vault: Callable[..., Any], settings: Settings) -> None:
    with ProcessLock(settings.data, "worker"):
        assert from_vault().code == 7


@pytest.mark.parametrize("words", [(), ("--from-vault",), ("--reader-key", "x", "y.eml")])
def test_files_or_the_vault_with_its_key_are_wanted(forgotten: Give, words: tuple[str, ...]) -> None:
    assert forgotten("import", *words).code == 2
