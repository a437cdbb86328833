"""Backups of database, vault and keyring, each apart, made while the service runs; checked and put back.

A backup is a folder `<time>` holding `database/`, `vault/` and `keyring/`, with a manifest of hashes in each, so that
the keyring can be carried elsewhere. The database is copied first: every blob it names is then in the vault already.
Of PostgreSQL only vault and keyring are copied: its dump is the operator's, with pg_dump, taken before.
"""

import hashlib
import json
import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.engine import make_url

from config.settings import Vault as VaultFolders
from storage.faults import StoreUnavailable, remedy_of
from storage.files import make_folder, named, sync_folder, write_file
from storage.store import Store

MANIFEST = "MANIFEST.json"
PARTS = ("database", "vault", "keyring")
DATABASE = "guichet.db"
STAMP = "%Y%m%dT%H%M%SZ"
NAME = re.compile(r"\d{8}T\d{6}Z")
Done = Callable[[], None]


def _nobody_watches() -> None:
    """What is called after each file where no bar is shown."""


class BackupError(Exception):
    """A backup cannot be made, found or put back; the message names the folder and the remedy."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup. `database` is False for one of PostgreSQL, whose dump lies elsewhere."""

    folder: Path
    made_at: datetime
    files: int
    size: int
    database: bool


def steps_of(store: Store, folders: VaultFolders) -> int:
    """How often `create_backup` will call `done`, about: a mail may come meanwhile."""
    return 2 * (files_in(folders.blobs) + files_in(folders.keyring)) + (1 if store.sqlite else 0)


def files_in(backup: Path) -> int:
    """How many files a backup, or a part of one, holds; none where there is no such folder."""
    return sum(1 for path in _files(backup) if _is_whole(path))


def create_backup(
    store: Store, folders: VaultFolders, into: Path, now: datetime, *, done: Done = _nobody_watches
) -> Backup:
    """Copy everything into a new folder, which gets its name only when whole. Raises BackupError, OSError, and
    StoreUnavailable where the database cannot be copied.

    `done` is called after each file of vault and keyring is copied, and after each file is hashed.
    """
    name = now.astimezone(UTC).strftime(STAMP)
    if (into / name).exists():
        raise BackupError(f"{into / name}: is there already; wait a second and try again")
    draft = into / f".{name}.part"
    shutil.rmtree(draft, ignore_errors=True)
    try:
        for part in PARTS:
            make_folder(draft / part)
        if store.sqlite:
            _copy_sqlite(store, draft / "database" / DATABASE)
        _copy_tree(folders.blobs, draft / "vault", done)
        _copy_tree(folders.keyring, draft / "keyring", done)
        for part in PARTS:
            _write_manifest(draft / part, now, done)
        os.rename(draft, into / name)
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)  # the disk that it filled may be that of the data
        raise
    sync_folder(into)
    return _read(into / name)


def list_backups(into: Path) -> tuple[Backup, ...]:
    """The finished backups in a folder, the oldest first; whether each is sound, `verify_backup` says."""
    if not into.is_dir():
        return ()
    return tuple(_read(folder) for folder in sorted(into.iterdir()) if NAME.fullmatch(folder.name) and folder.is_dir())


def holds_database(backup: Path) -> bool:
    """False for a backup beside PostgreSQL, whose dump lies elsewhere."""
    return (backup / "database" / DATABASE).is_file()


def verify_backup(folder: Path, *, done: Done = _nobody_watches) -> tuple[str, ...]:
    """What is wrong with a backup: files missing, changed or too many, a damaged database. Nothing when it is sound.

    `done` is called after each file that was read.
    """
    if not any((folder / part / MANIFEST).is_file() for part in PARTS):
        return (f"{folder}: is no backup",)
    faults = [fault for part in PARTS for fault in _verify_part(folder / part, done)]
    database = folder / "database" / DATABASE
    if not faults and database.is_file():
        with sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro&immutable=1", uri=True) as connection:
            said = connection.execute("PRAGMA integrity_check").fetchone()[0]
        connection.close()
        if said != "ok":
            faults.append(f"{database}: the database is damaged")
    return tuple(faults)


def restore_backup(
    folder: Path, *, database: str, folders: VaultFolders, replace: bool = False, done: Done = _nobody_watches
) -> None:
    """Put a backup back where the settings say. Raises BackupError when unsound, or live data would be replaced.

    With `replace` the data found there is moved aside, to `<name>.before-restore`, never deleted. The service must be
    stopped: the caller holds its lock. `done` is called after each file, once when it is read and once when copied.
    """
    faults = verify_backup(folder, done=done)
    if faults:
        more = f" ({len(faults)} faults)" if len(faults) > 1 else ""
        raise BackupError(f"{faults[0]}{more}; choose another backup")
    targets = {"vault": folders.blobs, "keyring": folders.keyring}
    file = _sqlite_file(database)
    if file is not None and holds_database(folder):
        targets["database"] = file
    live = [path for path in targets.values() if _is_live(path)]
    if live and not replace:
        raise BackupError(f"{live[0]}: holds live data; restore to another place, or say --replace")
    for path in live:
        _check_aside(path)
    for path in live:
        _move_aside(path)
    for part, path in targets.items():
        make_folder(path.parent)
        if part == "database":
            _copy_file(folder / part / DATABASE, path)
            done()
        else:
            make_folder(path)
            _copy_tree(folder / part, path, done)


def _copy_sqlite(store: Store, target: Path) -> None:
    """A steady copy through SQLite's own backup, while others write."""
    source = Path(str(store.engine.url.database))
    with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(target)) as copy:
        try:
            live.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
        except sqlite3.OperationalError as error:
            raise StoreUnavailable(f"{target}: {error}; {remedy_of(str(error))}") from None
    target.chmod(0o600)
    _sync_file(target)


def _is_whole(path: Path) -> bool:
    """Whether a file is one of the vault's or keyring's own: neither half written nor the list of a backup."""
    return not path.name.endswith(".tmp") and path.name != MANIFEST


def _copy_tree(source: Path, target: Path, done: Done) -> None:
    """Every file under a folder but half-written ones; one that vanishes meanwhile was not named any more."""
    for path in filter(_is_whole, _files(source)):
        goal = target / path.relative_to(source)
        make_folder(goal.parent)
        try:
            _copy_file(path, goal)
        except FileNotFoundError:
            continue
        done()


def _copy_file(source: Path, target: Path) -> None:
    with named(target), source.open("rb") as reader, target.open("xb") as writer:
        shutil.copyfileobj(reader, writer, 1024 * 1024)
        writer.flush()
        os.fsync(writer.fileno())
    target.chmod(0o600)


def _write_manifest(part: Path, now: datetime, done: Done) -> None:
    files = {str(path.relative_to(part)): [path.stat().st_size, _hash(path, done)] for path in _files(part)}
    said = {"form": "guichet-backup 1", "made_at": now.astimezone(UTC).isoformat(), "files": files}
    write_file(part / MANIFEST, json.dumps(said, indent=0, sort_keys=True).encode())


def _manifest(part: Path) -> dict[str, tuple[int, str]]:
    said = json.loads((part / MANIFEST).read_text(encoding="utf-8"))
    return {name: (size, sha256) for name, (size, sha256) in said["files"].items()}


def _verify_part(part: Path, done: Done) -> Iterator[str]:
    try:
        expected = _manifest(part)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        yield f"{part / MANIFEST}: the manifest is missing or damaged"
        return
    there = {str(path.relative_to(part)): path for path in _files(part) if path.name != MANIFEST}
    yield from (f"{part / name}: is missing" for name in sorted(expected.keys() - there.keys()))
    yield from (f"{path}: does not belong to this backup" for name, path in there.items() if name not in expected)
    for name in sorted(expected.keys() & there.keys()):
        if (there[name].stat().st_size, _hash(there[name], done)) != expected[name]:
            yield f"{part / name}: was changed"


def _read(folder: Path) -> Backup:
    sizes = [path.stat().st_size for path in _files(folder) if path.name != MANIFEST]
    return Backup(
        folder,
        datetime.strptime(folder.name, STAMP).replace(tzinfo=UTC),
        len(sizes),
        sum(sizes),
        holds_database(folder),
    )


def _is_live(path: Path) -> bool:
    """Whether something lies in the place of what is restored; a new disk's own folder is nothing."""
    if not path.is_dir():
        return path.exists()
    return any(each.name != "lost+found" for each in path.iterdir())


def _aside(path: Path) -> Path:
    return path.with_name(f"{path.name}.before-restore")


def _check_aside(path: Path) -> None:
    """Raise BackupError, before anything is moved, where something cannot be."""
    if _aside(path).exists():
        raise BackupError(f"{_aside(path)}: holds what an earlier restore moved aside; carry it elsewhere first")
    if path.is_mount():
        raise BackupError(f"{path}: is a disk's mount point and cannot be moved aside; move what lies in it elsewhere")


def _move_aside(path: Path) -> None:
    aside = _aside(path)
    os.rename(path, aside)
    for ending in ("-wal", "-shm"):
        beside = path.with_name(path.name + ending)
        if beside.exists():
            os.rename(beside, aside.with_name(aside.name + ending))


def _sqlite_file(database: str) -> Path | None:
    url = make_url(database)
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None


def _files(root: Path) -> Iterator[Path]:
    yield from sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())


def _hash(path: Path, done: Done) -> str:
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    done()
    return found


def _sync_file(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
