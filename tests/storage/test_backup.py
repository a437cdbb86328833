"""Backups made while work goes on, checked, and put back."""

import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest

from config.settings import Vault as VaultFolders
from storage.backup import BackupError, create_backup, list_backups, restore_backup, steps_of, verify_backup
from storage.blobs import blobs_of
from storage.keys import KeyFiles
from storage.opener import Opener
from storage.store import Store
from storage.vault import Vault
from storage.verify import verify_all
from tests.storage import scene
from tests.storage.scene import NOW

TEXTS = {"original": b"From: Ada", "reading": b"{}", "letter": b"To: Ada"}


@pytest.fixture
def made(sqlite_store: Store, vault: Vault, folders: VaultFolders, tmp_path: Path) -> Path:
    """A backup of one application."""
    scene.take_sealed(sqlite_store, vault, 1, TEXTS)
    return create_backup(sqlite_store, folders, tmp_path / "backups", NOW).folder


def test_a_backup_is_sound_and_listed(made: Path) -> None:
    (listed,) = list_backups(made.parent)

    assert verify_backup(made) == ()
    assert (listed.folder, listed.made_at, listed.database) == (made, NOW.replace(microsecond=0), True)


def test_each_file_is_told_as_it_is_copied_and_as_it_is_hashed(
    sqlite_store: Store, vault: Vault, folders: VaultFolders, tmp_path: Path
) -> None:
    scene.take_sealed(sqlite_store, vault, 1, TEXTS)
    told: list[int] = []

    create_backup(sqlite_store, folders, tmp_path / "backups", NOW, done=lambda: told.append(1))

    assert len(told) == steps_of(sqlite_store, folders) > 2 * len(TEXTS)


def test_what_is_restored_elsewhere_is_whole_and_opens(made: Path, keys: KeyFiles, tmp_path: Path) -> None:
    there = VaultFolders(tmp_path / "new" / "vault", tmp_path / "new" / "keyring")
    url = f"sqlite:///{tmp_path / 'new' / 'guichet.db'}"

    restore_backup(made, database=url, folders=there)

    store = Store.open(url)
    with store.reading() as db:
        assert verify_all(db, there) == ()
        opened = {ref.name: Opener(there, keys.reader.read_text()).open_blob(ref) for ref in blobs_of(db, 1)}
    store.close()
    assert opened == {"original": b"From: Ada", "reading": b"{}", f"letter-{1:016d}": b"To: Ada"}


def test_a_backup_made_while_mail_is_taken_names_no_blob_that_it_lacks(
    sqlite_store: Store, vault: Vault, folders: VaultFolders, tmp_path: Path
) -> None:
    scene.take_sealed(sqlite_store, vault, 1, TEXTS)
    with sqlite_store.writing():
        made = create_backup(sqlite_store, folders, tmp_path / "backups", NOW)

    assert verify_backup(made.folder) == ()


def test_live_data_is_not_overwritten_and_with_replace_it_is_moved_aside(
    made: Path, sqlite_store: Store, folders: VaultFolders, vault: Vault
) -> None:
    scene.take_sealed(sqlite_store, vault, 2, TEXTS)
    sqlite_store.close()
    url = str(sqlite_store.engine.url)
    with pytest.raises(BackupError, match="--replace"):
        restore_backup(made, database=url, folders=folders)

    restore_backup(made, database=url, folders=folders, replace=True)

    store = Store.open(url)
    with store.reading() as db:
        assert verify_all(db, folders) == ()
        assert len(blobs_of(db, 2)) == 0
    store.close()
    assert len([*folders.keyring.with_name("keyring.before-restore").glob("*.key.age")]) == 2


def _spoil(made: Path, what: str) -> None:
    blob = next(path for path in (made / "vault").rglob("*.age"))
    if what == "changed":
        blob.write_bytes(b"x" + blob.read_bytes()[1:])
    elif what == "missing":
        blob.unlink()
    elif what == "added":
        shutil.copyfile(blob, blob.with_name("more.age"))
    else:
        (made / "keyring" / "MANIFEST.json").unlink()


@pytest.mark.parametrize("what", ["changed", "missing", "added", "manifest"])
def test_a_spoiled_backup_is_found_and_not_restored(made: Path, tmp_path: Path, what: str) -> None:
    _spoil(made, what)
    there = VaultFolders(tmp_path / "new" / "vault", tmp_path / "new" / "keyring")

    assert len(verify_backup(made)) == 1
    with pytest.raises(BackupError, match="choose another backup"):
        restore_backup(made, database=f"sqlite:///{tmp_path / 'new.db'}", folders=there)
    assert not there.blobs.exists()


def test_an_unfinished_backup_is_not_listed(made: Path) -> None:
    shutil.copytree(made, made.with_name(".20210415T000000Z.part"))

    assert [found.folder for found in list_backups(made.parent)] == [made]


def test_a_second_backup_in_the_same_second_is_refused(made: Path, sqlite_store: Store, folders: VaultFolders) -> None:
    with pytest.raises(BackupError, match="there already"):
        create_backup(sqlite_store, folders, made.parent, NOW)
    create_backup(sqlite_store, folders, made.parent, NOW + timedelta(seconds=1))

    assert len(list_backups(made.parent)) == 2


@pytest.mark.servers
def test_of_postgresql_the_dump_is_left_to_the_operator(
    store: Store, folders: VaultFolders, vault: Vault, tmp_path: Path
) -> None:
    scene.take_sealed(store, vault, 1, TEXTS)

    made = create_backup(store, folders, tmp_path / "backups", NOW)

    assert made.database is store.sqlite
    assert subprocess.run(["ls", made.folder], capture_output=True, text=True, check=True).stdout.split() == [
        "database",
        "keyring",
        "vault",
    ]
