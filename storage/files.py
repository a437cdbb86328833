"""Files that must survive a power cut: temporary name, fsync, rename, fsync of the folder."""

import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def write_file(path: Path, data: bytes, *, mode: int = 0o600) -> None:
    """Put a file in its place, whole or not at all; on return it is on disk. Replaces what was there."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode)
    try:
        with named(path):
            os.fchmod(descriptor, mode)  # whatever the umask
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
            os.fsync(descriptor)
            os.rename(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    finally:
        os.close(descriptor)
    sync_folder(path.parent)


@contextmanager
def named(path: Path) -> Iterator[None]:
    """Say of an OSError which file it is about: that of a full disk does not."""
    try:
        yield
    except OSError as error:
        error.filename = error.filename or str(path)
        raise


def make_folder(folder: Path, *, shared: bool = False) -> None:
    """Make a folder and those above it, private to this user, each durable in its parent.

    A `shared` one is open to the group of the folder above where that one is meant for a group (`group_rights`).
    """
    if folder.is_dir():
        return
    make_folder(folder.parent, shared=shared)
    wanted = 0o700 | (group_rights(folder.parent) if shared else 0)
    folder.mkdir(mode=wanted, exist_ok=True)
    if folder.stat().st_mode & wanted != wanted:  # a umask took some; never in a unit, which may not set this bit
        folder.chmod(stat.S_ISGID | wanted)
    sync_folder(folder.parent)


def group_rights(folder: Path) -> int:
    """What its group may do in a folder whose content belongs to the group (set-group-ID): bits of 0o070, else 0."""
    mode = folder.stat().st_mode
    return mode & 0o070 if mode & stat.S_ISGID else 0


def shared_mode(folder: Path) -> int:
    """The mode of a new file that the group of its folder may read, where the folder is meant for one."""
    return 0o600 | (group_rights(folder) & 0o040)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
