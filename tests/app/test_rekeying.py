"""The reader's or the recovery key is changed: what was kept opens for the new one and no longer for the old."""

import os
from pathlib import Path

import pyrage
import pytest

from app.locks import ProcessLock
from tests.app.conftest import Give


def new_key(fund: Path, whose: str) -> Path:
    """A new key beside the installation, pinned in its settings."""
    identity = pyrage.x25519.Identity.generate()
    (fund / "new.key").write_text(f"{identity}\n")
    settings = fund / "guichet.toml"
    lines = settings.read_text().splitlines()
    pinned = f'{whose} = ["{identity.to_public()}"]'
    settings.write_text("\n".join(pinned if line.startswith(f"{whose} = [") else line for line in lines) + "\n")
    return fund / "new.key"


def opens(taken: Give, key: Path) -> bool:
    return taken("verify", "--deep", "--reader-key", key).code == 0


@pytest.mark.parametrize(("whose", "file"), [("reader", "keys/reader.key"), ("recovery", "recovery.key")])
def test_a_changed_key_opens_all_that_was_kept_and_the_old_one_nothing(
    taken: Give, fund: Path, whose: str, file: str
) -> None:
    old, other = fund / file, fund / ("recovery.key" if whose == "reader" else "keys/reader.key")
    new = new_key(fund, whose)
    assert not opens(taken, new)

    said = taken("rekey", "--reader-key", old, "--json")

    assert (said.code, said.json["sealed"], said.json["not_opened"]) == (0, 1, [])
    assert opens(taken, new)
    assert opens(taken, other)
    assert not opens(taken, old)
    assert "keyring" in taken("journal", "tail", "--json").out


def test_a_lost_readers_key_is_replaced_with_the_recovery_key(taken: Give, fund: Path) -> None:
    lost = fund / "keys" / "reader.key"
    os.replace(new_key(fund, "reader"), lost)

    assert taken("rekey", "--reader-key", fund / "recovery.key").code == 0
    assert opens(taken, lost)


def test_a_key_that_opens_nothing_changes_nothing_and_names_what_stays(taken: Give, fund: Path) -> None:
    old = fund / "keys" / "reader.key"
    new = new_key(fund, "reader")

    said = taken("rekey", "--reader-key", new)

    assert said.code == 6
    assert "1 that this file does not open stay as they are" in said.err
    assert opens(taken, old)


def test_keys_are_not_changed_while_a_part_of_the_service_runs(taken: Give, fund: Path) -> None:
    with ProcessLock(fund / "data", "worker"):
        assert taken("rekey", "--reader-key", fund / "keys" / "reader.key").code == 7
