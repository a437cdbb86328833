"""A disk that is full: each command says which, nothing is lost, and all goes on once there is room."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.terminal import Exit
from tests.app.conftest import Give
from tests.app.test_place import mounted


@contextmanager
def full(folder: Path) -> Iterator[Path]:
    """A small disk in the place of a folder, with what that holds and a file that takes all the rest."""
    kept = shutil.copytree(folder, folder.with_name("kept"))
    with mounted(folder, "-t", "tmpfs", "-o", "size=3m", "tmpfs"):
        shutil.copytree(kept, folder, dirs_exist_ok=True)
        filler = folder / "filler"
        with filler.open("wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError:
                pass
        yield filler


@pytest.mark.parametrize("part", ["vault", "keyring", ""])
def test_a_full_disk_is_named_and_costs_nothing(taken: Give, fund: Path, archive: Path, part: str) -> None:
    place = fund / "data" / part
    (archive / "second.eml").write_bytes((archive / "ada.eml").read_bytes().replace(b"depot-1", b"depot-2"))
    with full(place) as filler:
        said = taken("import", archive)
        found = taken("doctor", "--only", "disk,data.database", "--json")
        half_written = [path for path in place.rglob("*.tmp") if path.is_file()]
        filler.unlink()
        again = taken("import", archive, "--json")

        assert (said.code, half_written) == (Exit.UNREACHABLE, [])
        assert said.err.startswith(str(place))
        assert "nothing is lost" in said.err or "nothing was lost" in said.err
        assert {"info", "fix"} & {one["state"] for one in found.json["checks"]}
        assert (again.code, again.json["taken"], again.json["known"]) == (0, 1, 1)
        assert taken("verify").code == 0


def test_a_backup_that_fills_its_disk_leaves_nothing_there(taken: Give, fund: Path, tmp_path: Path) -> None:
    database = (fund / "data" / "guichet.db").stat().st_size
    (fund / "data" / "vault" / "large.age").write_bytes(bytes(2 * database))
    for part, size in (("database", database // 2), ("vault", 2 * database)):
        (tmp_path / part).mkdir()
        with mounted(tmp_path / part, "-t", "tmpfs", "-o", f"size={size}", "tmpfs"):
            said = taken("backup", "create", "--folder", tmp_path / part)

            assert said.code == Exit.UNREACHABLE
            assert said.err.startswith(str(tmp_path / part))
            assert f".part/{part}/" in said.err
            assert "full" in said.err
            assert os.listdir(tmp_path / part) == []
