"""What only the fund's people know when an installation is made, and the file in which they may write it."""

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from config.problems import ConfigurationError, Problem

_PASSWORDS = ("imap_password", "smtp_password")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What only the fund's people know. `folder` gets the settings, calls and keys; dossiers go to `data`.

    In an answers file each field is a key of that name; a password is named as the file that holds it
    (`imap_password_file`), or left out where the installation's secret file is there already.
    """

    folder: Path
    fund: str
    address: str  # From of our letters
    imap_host: str
    imap_user: str
    smtp_host: str
    imap_password: str = ""
    imap_port: int = 993
    imap_security: str = "tls"
    filed_folder: str = "Guichet"
    smtp_port: int = 587
    smtp_security: str = "starttls"
    smtp_user: str = ""
    smtp_password: str = ""
    ca_file: str = ""
    data: Path | None = None  # `data` in the folder when None
    database: str = ""  # SQLite in `data` when ""
    own_hosts: tuple[str, ...] = ()
    authserv_id: str = ""
    trust: str = "verified"
    legal_name: str = ""  # the fund's name when ""
    postal_address: tuple[str, ...] = ("—",)
    signatory: str = ""
    telephone: str = "—"
    console_port: int = 8700  # of the desk in the browser; 0 takes a free one
    console_url: str = ""  # where people open it, when not on this machine
    demonstration: bool = False  # a line on the desk's pages says so
    calls: Path | None = None  # a folder of call files to begin with; the shipped ones when None


def answers_from(file: Path, folder: Path | None = None) -> Answers:
    """Read an answers file (TOML). Raises ConfigurationError with everything that is wrong."""
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise _wrong(file, "", f"cannot be read ({error.strerror})", "name a file that is there") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _wrong(file, "", f"is not TOML ({error})", "mend that place") from None
    if folder is not None:
        content["folder"] = str(folder)
    problems = [*_secrets_of(content, file), *_faults_of(content, file)]
    if problems:
        raise ConfigurationError(tuple(problems))
    paths = {key: (file.parent / content[key]).absolute() for key in ("folder", "data", "calls") if content.get(key)}
    if content.get("ca_file"):
        content["ca_file"] = str((file.parent / content["ca_file"]).absolute())
    lists = {key: tuple(value) for key, value in content.items() if isinstance(value, list)}
    return Answers(**(content | lists | paths))


def _secrets_of(content: dict[str, Any], file: Path) -> list[Problem]:
    """Replace the names of password files by what they hold; a password in the answers themselves is refused."""
    problems = []
    for key in _PASSWORDS:
        if key in content:
            remedy = f"write it to a file of its own and name that file in {key}_file"
            problems.append(Problem(str(file), key, "", "is a secret and has no place here", remedy))
        named = content.pop(f"{key}_file", None)
        if named is None:
            continue
        try:
            content[key] = (file.parent / str(named)).read_text(encoding="utf-8").rstrip("\r\n")
        except OSError as error:
            fault = f"cannot be read ({error.strerror})"
            problems.append(Problem(str(file), f"{key}_file", str(named), fault, "name a file that is there"))
    return problems


def _faults_of(content: dict[str, Any], file: Path) -> list[Problem]:
    known = {field.name: field for field in fields(Answers)}
    problems = [
        Problem(str(file), key, "", "is not an answer", f"remove it; known are {', '.join(known)}")
        for key in content.keys() - known.keys()
    ]
    for key in ("folder", "fund", "address", "imap_host", "imap_user", "smtp_host"):
        if not content.get(key):
            problems.append(Problem(str(file), key, "", "is missing", f'write {key} = "…"'))
    for key, value in content.items():
        wanted = (
            bool
            if key == "demonstration"
            else int
            if key.endswith("_port")
            else list
            if key in {"own_hosts", "postal_address"}
            else str
        )
        if key in known and not isinstance(value, wanted):
            words = {bool: "true or false", int: "a number", list: 'a list, ["…"]', str: 'a text, "…"'}
            problems.append(Problem(str(file), key, "", "is of the wrong form", f"write {words[wanted]}"))
    return problems


def _wrong(file: Path, key: str, fault: str, remedy: str) -> ConfigurationError:
    return ConfigurationError((Problem(str(file), key, "", fault, remedy),))
