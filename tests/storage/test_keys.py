"""Key files: made once, private, checked."""

import stat
from pathlib import Path

import pytest

from storage.keys import KeyFiles, KeysError, make_keys, read_seed, recipient_of
from storage.opener import Opener
from storage.vault import VaultError


def test_every_key_file_is_private_and_fits_its_recipient(keys: KeyFiles) -> None:
    for path in (keys.reader, keys.recovery, keys.outbox, keys.reply, keys.journal):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert recipient_of(keys.reader) == keys.reader_recipient
    assert recipient_of(keys.outbox) == keys.outbox_recipient
    assert len(read_seed(keys.journal)) == 32
    assert read_seed(keys.reply) != read_seed(keys.journal)


def test_keys_are_never_overwritten(keys: KeyFiles) -> None:
    before = {path: path.read_bytes() for path in keys.reader.parent.iterdir()}
    keys.journal.unlink()

    with pytest.raises(KeysError, match=r"reader\.key: is there already"):
        make_keys(keys.reader.parent)

    del before[keys.journal]
    assert {path: path.read_bytes() for path in keys.reader.parent.iterdir()} == before


@pytest.mark.parametrize("content", ["", "nonsense", "ab" * 31, "AGE-SECRET-KEY-1XYZ"])
def test_a_file_that_is_no_key_is_named_without_its_content(tmp_path: Path, content: str) -> None:
    path = tmp_path / "some.key"
    path.write_text(content)

    for read in (recipient_of, read_seed):
        with pytest.raises(KeysError, match=r"some\.key: .*restore the file") as raised:
            read(path)
        assert not content or content not in str(raised.value)


def test_a_missing_key_is_named(tmp_path: Path) -> None:
    for read in (recipient_of, read_seed):
        with pytest.raises(KeysError, match=r"none\.key: No such file"):
            read(tmp_path / "none.key")


def test_an_identity_that_is_none_is_not_shown(keys: KeyFiles, tmp_path: Path) -> None:
    secret = keys.reader.read_text().splitlines()[-1][:-4]

    with pytest.raises(VaultError) as raised:
        Opener.__new__(Opener).__init__(None, secret)  # type: ignore[misc]

    assert secret not in str(raised.value)
