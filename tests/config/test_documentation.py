"""The reference page and the example file name every setting, with the default that applies."""

import re
from dataclasses import MISSING, fields
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from config.calls import POLICIES, load_calls
from config.load import load_settings
from config.problems import ConfigurationError
from config.settings import (
    Console,
    Fund,
    Identity,
    Imap,
    Oidc,
    Outbox,
    Reading,
    Recipients,
    Settings,
    Signatures,
    Smtp,
    Vault,
)
from config.units import sized, spelled
from tests.config.conftest import OUTBOX, READER, RECOVERY, ROOT
from triage.caps import Caps
from triage.values import House, Kinds

SECTIONS: dict[str, type[Any]] = {
    "imap": Imap,
    "smtp": Smtp,
    "recipients": Recipients,
    "vault": Vault,
    "fund": Fund,
    "fund.identity": Identity,
    "house": House,
    "outbox": Outbox,
    "console": Console,
    "oidc": Oidc,
    "reading": Reading,
    "signatures": Signatures,
}
WRITTEN_AS = {"identities": "identity", "password": "password_file", "client_secret": "client_secret_file"} | {
    key: f"{key}_file" for key in ("reply_key", "journal_key", "outbox_key", "reader_key")
}
ROWS = {
    cells[0].strip(" `"): [cell.strip() for cell in cells]
    for line in (ROOT / "docs" / "reference" / "settings.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("| `") and (cells := line.strip("|").split("|"))
}
EXAMPLE = (ROOT / "config" / "guichet.example.toml").read_text(encoding="utf-8")


def settable() -> list[tuple[str, object]]:
    """Every setting with its section, and its default where the value class has one."""
    found: list[tuple[str, object]] = [("imap.allow_plaintext", False), ("smtp.allow_plaintext", False)]
    for field in fields(Settings):
        if field.name not in SECTIONS and field.name != "file":
            found.append((WRITTEN_AS.get(field.name, field.name), field.default))
    for section, values in SECTIONS.items():
        kept = [f for f in fields(values) if f.name != "caps"] + (list(fields(Caps)) if section == "outbox" else [])
        found += [(f"{section}.{WRITTEN_AS.get(f.name, f.name)}", f.default) for f in kept]
    return found


def as_written(value: object) -> str:
    """A default as the reference page shows it."""
    if isinstance(value, tuple):
        return ", ".join(as_written(entry) for entry in value)
    if isinstance(value, timedelta):
        return spelled(value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int) and value >= 1024 * 1024:
        return sized(value)
    return value.value if isinstance(value, StrEnum) else str(value)


def explained(key: str) -> bool:
    """Whether the reference says what a setting means, its default and an example."""
    name, meaning, default, example = ROWS[key][:4]
    return name == f"`{key}`" and len(meaning) > 8 and bool(default) and key.rpartition(".")[2] in example


def test_each_setting_is_explained_in_the_reference() -> None:
    assert [key for key, _ in settable() if not explained(key)] == []


def applies(said: str, default: object) -> bool:
    """Whether a default that the reference gives is the one of the value class."""
    if said.startswith("`"):
        return said.strip("`") == as_written(default) or default is MISSING
    if said == "*required*":
        return default is MISSING
    return said != "*none*" or default in (MISSING, None, "", frozenset())


def test_the_reference_gives_the_default_that_applies() -> None:
    assert [(key, default) for key, default in settable() if not applies(ROWS[key][2], default)] == []


def in_the_example(key: str) -> bool:
    """Whether a setting stands in its section of the example, below a comment."""
    section, _, name = key.rpartition(".")
    heads = {"": "# ", "fund.identity": "\n[[fund.identity]]\n"}
    start = EXAMPLE.index(heads.get(section, f"\n[{section}]\n"))
    end = EXAMPLE.find("\n[", start + 1)

    wanted = r"^\[\[fund\.identity\]\]" if key == "fund.identity" else rf"^# [A-Z0-9\"].*\n#?{name} = "
    place = EXAMPLE if key == "fund.identity" else EXAMPLE[start:end]

    return re.search(wanted, place, re.MULTILINE) is not None


def test_each_setting_stands_in_the_example_below_its_comment() -> None:
    assert [key for key, _ in settable() if not in_the_example(key)] == []


def test_the_reference_explains_nothing_that_does_not_exist() -> None:
    call = {"key", "reference_prefix", "name", "zone", "opening", "deadline", "grace", "languages", "mode", "go_live"}
    call |= {"checklist", "assumed", "letters"} | {f"letters.{kind}" for kind in POLICIES}
    line = {"requirement.key", "requirement.kinds", "requirement.need"}

    assert set(ROWS) == {key for key, _ in settable()} | {f"call.{key}" for key in call} | line


def test_the_example_is_refused_until_it_is_filled_in(tmp_path: Path) -> None:
    file = tmp_path / "guichet.toml"
    file.write_text(EXAMPLE, encoding="utf-8")

    with pytest.raises(ConfigurationError) as error:
        load_settings(file, {})

    assert [problem.key for problem in error.value.problems] == [
        "imap.password_file",
        "smtp.password_file",
        "recipients.reader",
        "recipients.recovery",
        "recipients.outbox",
        "reply_key_file",
        "journal_key_file",
        "outbox_key_file",
        "console.reader_key_file",
    ]


def test_the_example_holds_once_it_is_filled_in_and_every_default_is_uncommented(tmp_path: Path, kinds: Kinds) -> None:
    text = re.sub(r"^#(?=[a-z_]+ = )", "", EXAMPLE, flags=re.MULTILINE)
    for key in (READER, RECOVERY, OUTBOX):
        text = text.replace('"age1…"', f'"{key}"', 1)
    for name in re.findall(r"_file = \"((?:keys|secrets)/.+)\"", text):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    file = tmp_path / "guichet.toml"
    file.write_text(text, encoding="utf-8")

    settings = load_settings(file, {})

    assert settings.outbox == Outbox()
    assert (settings.imap.port, settings.smtp.port, settings.message_bytes) == (993, 587, 60 * 1024 * 1024)
    assert load_calls(ROOT / "config" / "calls", kinds)
