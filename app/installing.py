"""Makes an installation from answers: settings, calls, kinds, keys, secret files, folders, tables; it asks nothing.

The settings file is the example file with the answers written into it, so that every other key stands beside its
explanation. What is there already is never overwritten, unless told to; keys never are.
"""

import json
import os
import re
from datetime import date
from pathlib import Path
from typing import Any

import config
from app.answers import Answers
from config.load import load_settings
from config.problems import ConfigurationError, Problem
from config.settings import Settings
from storage.files import make_folder, write_file
from storage.keys import KeyFiles, make_keys

SHIPPED = Path(str(config.__file__)).parent  # the example files lie beside the code that reads them
RECOVERY_KEY = "recovery.key"
_SECTION = re.compile(r"\[+([a-z_.]+)\]+")


class InstallationExists(Exception):
    """A file of an installation is there already; the message names it and the remedy."""


def write_installation(answers: Answers, *, force: bool = False) -> Path:
    """Write a whole installation and make its tables; the path of its settings file.

    The recovery identity lies in `<folder>/recovery.key`, to be moved off the machine. Raises InstallationExists (with
    `force` only keys are never overwritten: those that are there stay in use) and ConfigurationError.
    """
    settings_file = free_place(answers.folder, force=force)
    folder = settings_file.parent
    _check_secrets(answers, folder)
    for each in (folder / "secrets", _data(answers)):
        make_folder(each)
    keys = _keys(folder)
    _write_secrets(answers, folder)
    _copy_catalogue(answers, folder, force=force)
    prepare_storage(_written(settings_file, settings_text(answers, keys)))
    return settings_file


def free_place(folder: Path, *, force: bool) -> Path:
    """Make the folder of an installation; where its settings go. Raises InstallationExists and PermissionError."""
    settings_file = folder.absolute() / "guichet.toml"
    if settings_file.exists() and not force:
        raise InstallationExists(
            f"{settings_file}: is there already; add --force to write it anew, keys stay as they are"
        )
    make_folder(settings_file.parent)
    return settings_file


def prepare_storage(settings: Settings, *, take_vault: bool = False) -> None:
    """Make the tables current, the folder of the data, and the vault with its RECOVERY.txt.

    With `take_vault` what lies in the vault's place is this database's from now on. Raises as `migrate` and
    `prepare_place`.
    """
    from app import clock
    from app.people import acting_as
    from storage.placing import prepare_place, take_place
    from storage.recovery import write_recovery
    from storage.store import Store, migrate

    store = Store.open_any(settings.database)
    try:
        migrate(store)
        make_folder(settings.data)  # of the locks, also where database and vault lie elsewhere
        if take_vault:
            take_place(store, settings.vault, acting_as("operator"))
        else:
            prepare_place(store, settings.vault, clock.now())
    finally:
        store.close()
    write_recovery(settings.vault)


def settings_text(answers: Answers, keys: KeyFiles) -> str:
    """The example file with the answers and the public keys written in."""
    reads = {
        ("", "data"): str(_data(answers)),
        ("imap", "host"): answers.imap_host,
        ("imap", "user"): answers.imap_user,
        ("imap", "port"): answers.imap_port,
        ("imap", "security"): answers.imap_security,
        ("imap", "filed_folder"): answers.filed_folder,
        ("smtp", "host"): answers.smtp_host,
        ("smtp", "sender"): answers.address,
        ("smtp", "port"): answers.smtp_port,
        ("smtp", "security"): answers.smtp_security,
        ("smtp", "user"): answers.smtp_user or None,
        ("smtp", "password_file"): "secrets/smtp-password" if answers.smtp_user else None,
        ("recipients", "reader"): [keys.reader_recipient],
        ("recipients", "recovery"): [keys.recovery_recipient],
        ("recipients", "outbox"): keys.outbox_recipient,
        ("fund", "short_name"): answers.fund,
        ("fund.identity", "valid_from"): date(2000, 1, 1),
        ("fund.identity", "legal_name"): answers.legal_name or answers.fund,
        ("fund.identity", "postal_address"): list(answers.postal_address),
        ("fund.identity", "signatory"): answers.signatory or answers.fund,
        ("fund.identity", "telephone"): answers.telephone,
        ("fund.identity", "email"): answers.address,
        ("console", "port"): answers.console_port,
        ("console", "base_url"): answers.console_url,
        ("console", "demonstration"): answers.demonstration,
        ("house", "own_hosts"): list(answers.own_hosts),
        ("house", "authserv_id"): answers.authserv_id,
        ("house", "trust"): answers.trust,
    }
    if answers.database:
        reads["", "database"] = answers.database
    if answers.ca_file:
        reads["imap", "ca_file"] = reads["smtp", "ca_file"] = answers.ca_file
    return filled((SHIPPED / "guichet.example.toml").read_text(encoding="utf-8"), reads)


def filled(example: str, values: dict[tuple[str, str], Any]) -> str:
    """Write values into an example file, section by section; None comments a line out. KeyError for others."""
    section, left, lines = "", dict(values), []
    for line in example.splitlines():
        if heading := _SECTION.fullmatch(line.strip()):
            section = heading[1]
        key = line.partition("=")[0].strip().lstrip("#")
        if "=" in line and not line.startswith("# ") and (section, key) in left:
            value = left.pop((section, key))
            lines.append(f"#{line.lstrip('#')}" if value is None else f"{key} = {_toml(value)}")
        else:
            lines.append(line)
    if left:
        raise KeyError(f"the example settings have no {sorted(left)}")
    return "\n".join(lines) + "\n"


def _written(settings_file: Path, text: str) -> Settings:
    """Write and read the settings; what was there before comes back when they are refused."""
    before = settings_file.read_bytes() if settings_file.exists() else None
    write_file(settings_file, text.encode())
    try:
        return load_settings(settings_file, {})
    except ConfigurationError:
        if before is None:
            settings_file.unlink()
        else:
            write_file(settings_file, before)
        raise


def _toml(value: Any) -> str:
    """A value as TOML writes it: JSON strings are TOML strings, but for DEL and characters beyond the first plane."""
    if isinstance(value, list):
        return f"[{', '.join(_toml(item) for item in value)}]"
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")


def _data(answers: Answers) -> Path:
    return (answers.data or answers.folder / "data").absolute()


def _keys(folder: Path) -> KeyFiles:
    """The installation's keys: made once. The recovery identity is put apart, so that it is moved away as a whole."""
    from storage.keys import recipient_of

    keys = folder / "keys"
    if not (keys / "reader.key").exists():
        made = make_keys(keys)
        os.replace(made.recovery, folder / RECOVERY_KEY)
        write_file(keys / "recovery.pub", f"{made.recovery_recipient}\n".encode())
        return made
    return KeyFiles(
        **{name: keys / f"{name}.key" for name in ("reader", "recovery", "outbox", "reply", "journal")},
        reader_recipient=recipient_of(keys / "reader.key"),
        recovery_recipient=(keys / "recovery.pub").read_text(encoding="ascii").strip(),
        outbox_recipient=recipient_of(keys / "outbox.key"),
    )


def _check_secrets(answers: Answers, folder: Path) -> None:
    """Raise ConfigurationError, before anything is written, when a password is neither given nor there."""
    wanted = [("imap", answers.imap_password)] + ([("smtp", answers.smtp_password)] if answers.smtp_user else [])
    lacking = [name for name, secret in wanted if not secret and not (folder / "secrets" / f"{name}-password").exists()]
    remedy = "write the password to a file, readable by you alone, and name that file"
    problems = (Problem("answers", f"{name}_password_file", "", "is missing", remedy) for name in lacking)
    if lacking:
        raise ConfigurationError(tuple(problems))


def _write_secrets(answers: Answers, folder: Path) -> None:
    for name, secret in (("imap-password", answers.imap_password), ("smtp-password", answers.smtp_password)):
        if secret:
            write_file(folder / "secrets" / name, f"{secret}\n".encode())


def _copy_catalogue(answers: Answers, folder: Path, *, force: bool) -> None:
    """Copy kinds, checklist and calls; a file that the fund has already made its own stays, unless forced."""
    make_folder(folder / "calls")
    source = answers.calls or SHIPPED / "calls"
    copies = {file: folder / "calls" / file.name for file in sorted(source.glob("*.toml"))}
    copies |= {SHIPPED / name: folder / name for name in ("kinds.yaml", "checklist.toml")}
    for original, copy in copies.items():
        if force or not copy.exists():
            write_file(copy, original.read_bytes(), mode=0o640)
