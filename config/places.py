"""Finds the files that settings name, and says which are not there."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from config.reading import Table
from config.settings import Secret


@dataclass(frozen=True, slots=True)
class Places:
    """Where relative paths begin."""

    folder: Path
    credentials: Path | None

    @classmethod
    def of(cls, path: Path, environment: Mapping[str, str]) -> "Places":
        """The folder of the settings file, and the one systemd names for credentials."""
        credentials = environment.get("CREDENTIALS_DIRECTORY")
        return cls(path.absolute().parent, Path(credentials) if credentials else None)

    def path(self, name: str) -> Path:
        """A path as the file names it; "~" is the home of the user running Guichet."""
        try:
            return self.folder / Path(name).expanduser()
        except RuntimeError:  # no such user, no home
            return self.folder / name

    def secret(self, name: str) -> Path:
        """A secret's path: among the credentials where one has its name, or the last part of it."""
        for called in dict.fromkeys((name, Path(name).name)):
            if self.credentials is not None and _is_file(self.credentials / called):
                return self.credentials / called
        return self.path(name)


def secret_file(table: Table, key: str, places: Places, example: str) -> Secret:
    """A secret's file, which must be there and hold something. Its text is not read."""
    name = table.text(key, example=example)
    path = places.secret(name)
    what = key.removesuffix("_file").replace("_", " ")
    try:
        size = path.stat().st_size if path.is_file() else None
    except PermissionError:  # another user's secret: the process that may read it will tell
        return Secret(path)
    except OSError:
        size = None
    if name and size is None:
        do = "put back the {} from your copy of keys/" if what.endswith("key") else "write the {} to that file"
        remedy = f"{do.format(what)}, readable by Guichet alone (mode 0600)"
        table.problem(key, str(path), "is not a file", remedy)
    if size == 0 and os.access(path, os.R_OK):  # one that a unit may not read (InaccessiblePaths=) looks empty
        table.problem(key, str(path), "is empty", f"write the {what} to it")
    return Secret(path)


def certificates(table: Table, places: Places) -> Path | None:
    """The file of certificates to trust; None for those of the system."""
    name = table.text("ca_file", "")
    if name and not _is_file(places.path(name)):
        remedy = "name a file of certificates (PEM), or remove the key to trust those of the system"
        table.problem("ca_file", str(places.path(name)), "is not a file", remedy)
    return places.path(name) if name else None


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
