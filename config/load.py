"""Turns the settings file, the environment and the secret files into Settings, or into every problem found."""

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path

from config import checks
from config.desk import read_console, read_oidc
from config.files import read_toml
from config.places import Places, secret_file
from config.problems import HIDDEN, ConfigurationError, Problem
from config.reading import Table, Variables
from config.sections import (
    read_fund,
    read_house,
    read_imap,
    read_outbox,
    read_reading,
    read_recipients,
    read_signatures,
    read_smtp,
    read_vault,
)
from config.settings import MIB, Settings
from config.units import shown

_NOT_SETTINGS = {"GUICHET_CONFIG"}  # names the file itself


def load_settings(path: Path, environment: Mapping[str, str]) -> Settings:
    """Read the settings. Raises ConfigurationError with every problem of the file, the variables and the secret files.

    A variable overrides the file: GUICHET_, the section and the key joined by underscores (GUICHET_IMAP_HOST). A secret
    is never in the file or the environment; both name a file. Relative paths begin at the folder of the settings file;
    those of secrets in CREDENTIALS_DIRECTORY (systemd) where the file is there. That a secret can be read is not
    checked: another process may be the one that may.
    """
    problems: list[Problem] = []
    content = read_toml(path, problems)
    if content is None:
        raise ConfigurationError(tuple(problems))
    variables = Variables(environment)
    table = Table(content, file=str(path), problems=problems, variables=variables)
    settings = _settings(table, path, Places.of(path, environment))
    problems.extend(_unknown_variables(variables))
    if problems:
        raise ConfigurationError(tuple(problems))
    return settings


def _settings(table: Table, path: Path, places: Places) -> Settings:
    data = places.path(table.text("data", "/var/lib/guichet"))
    imap, smtp = read_imap(table.table("imap"), places), read_smtp(table.table("smtp"), places)
    checkpoints = table.text("checkpoints", "")
    console, oidc = table.table("console"), table.table("oidc")
    house = read_house(table.table("house"), imap, smtp)
    settings = Settings(
        file=path,
        data=data,
        database=_database(table, data),
        vault=read_vault(table.table("vault"), places, data),
        recipients=read_recipients(table.table("recipients")),
        reply_key=secret_file(table, "reply_key_file", places, "keys/reply.key"),
        journal_key=secret_file(table, "journal_key_file", places, "keys/journal.key"),
        outbox_key=secret_file(table, "outbox_key_file", places, "keys/outbox.key"),
        imap=imap,
        smtp=smtp,
        fund=read_fund(table.table("fund")),
        house=house,
        calls=places.path(table.text("calls", "calls")),
        kinds=places.path(table.text("kinds", "kinds.yaml")),
        outbox=read_outbox(table.table("outbox")),
        reading=read_reading(table.table("reading")),
        signatures=read_signatures(table.table("signatures"), house),
        message_bytes=table.size("message_bytes", 60 * MIB, least=MIB, most=60 * MIB),
        disk_reserve=table.size("disk_reserve", 2048 * MIB, least=0, most=1024**5),
        checkpoints=places.path(checkpoints) if checkpoints else None,
        console=read_console(console, places) if console.keys() else None,
        oidc=read_oidc(oidc, places) if oidc.keys() else None,
    )
    table.close()
    return settings


def _database(table: Table, data: Path) -> str:
    url = table.text("database", f"sqlite:///{data / 'guichet.db'}")
    refusal = checks.database(url)
    if refusal is not None:
        table.problem("database", HIDDEN if checks.holds_password(url) else shown(url), *refusal)
    return url


def _unknown_variables(variables: Variables) -> list[Problem]:
    """Variables that look like settings and are none. Their values are not shown: one may be a secret."""
    sections = tuple({name.rpartition("_")[0] + "_" for name in variables.asked} - {"GUICHET_"})
    found = []
    for name in sorted(variables.set.keys() - set(variables.asked) - _NOT_SETTINGS):
        near = get_close_matches(name, variables.asked, n=1, cutoff=0.85)
        if f"{name}_FILE" in variables.asked:
            remedy = f"write it to a file and name that file in {name}_FILE"
            found.append(Problem("environment", name, "", "is a secret and has no place here", remedy))
        elif near:
            found.append(Problem("environment", name, "", "is not known", f"did you mean {near[0]}?"))
        elif name.startswith(sections):
            found.append(Problem("environment", name, "", "is not known", "remove it"))
    return found
