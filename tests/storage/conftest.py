"""A real store on SQLite and on PostgreSQL, a real vault and real keys, each test with its own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.settings import Recipients
from config.settings import Vault as VaultFolders
from storage.keys import KeyFiles, make_keys
from storage.placing import make_place
from storage.store import Store
from storage.vault import Vault
from tests.databases import MARK


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    store = Store.open(url)
    yield store
    store.close()


@pytest.fixture
def sqlite_store(sqlite_template: Path, tmp_path: Path) -> Iterator[Store]:
    shutil.copyfile(sqlite_template, tmp_path / "guichet.db")
    store = Store.open(f"sqlite:///{tmp_path / 'guichet.db'}")
    yield store
    store.close()


@pytest.fixture
def folders(tmp_path: Path) -> VaultFolders:
    return VaultFolders(tmp_path / "vault", tmp_path / "keyring")


@pytest.fixture
def keys(tmp_path: Path) -> KeyFiles:
    return make_keys(tmp_path / "keys")


@pytest.fixture
def vault(folders: VaultFolders, keys: KeyFiles) -> Vault:
    recipients = Recipients((keys.reader_recipient,), (keys.recovery_recipient,), keys.outbox_recipient)
    make_place(folders, MARK)
    return Vault(folders, recipients, MARK)
