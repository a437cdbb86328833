"""The files in deploy/systemd fit the program and each other."""

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from app.cli import COMMANDS
from tests.docs.pages import DOCS, ROOT, text_of

UNITS = ROOT / "deploy" / "systemd"
SERVICES = tuple(sorted(UNITS.glob("*.service")))
RIGHTS = [line.split() for line in text_of(UNITS / "guichet.tmpfiles").splitlines() if line[:1] in {"d", "z"}]
USERS = [line.split()[1] for line in text_of(UNITS / "guichet.sysusers").splitlines() if line.startswith("u ")]


def setting(service: Path, key: str) -> str:
    """The value of one key of a unit file."""
    found = re.search(rf"^{key}=(.*)$", text_of(service), re.MULTILINE)
    assert found is not None, f"{service.name}: {key}"
    return found[1]


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.name)
def test_a_unit_runs_a_command_that_exists_as_a_user_that_is_made(service: Path) -> None:
    program, command, *_ = shlex.split(setting(service, "ExecStart"))

    assert (program, command in COMMANDS) == ("/opt/guichet/.venv/bin/guichet", True)
    assert setting(service, "User") in USERS
    assert (DOCS / setting(service, "Documentation").rpartition("/docs/")[2]).is_file()


def test_worker_sender_and_desk_are_different_users() -> None:
    assert sorted(setting(service, "User") for service in SERVICES) == sorted(USERS)


def test_every_secret_is_closed_to_all_but_one() -> None:
    secrets = {
        path.rpartition("/")[2]: (mode, user)
        for _, path, mode, user, _ in RIGHTS
        if "/keys/" in path or "/secrets/" in path
    }

    assert secrets == {
        "reply.key": ("0600", "guichet"),
        "journal.key": ("0600", "guichet"),
        "imap-password": ("0600", "guichet"),
        "oidc-client": ("0600", "guichet-desk"),
        "outbox.key": ("0600", "guichet-send"),
        "smtp-password": ("0600", "guichet-send"),
        "reader.key": ("0600", "root"),
        "recovery.pub": ("0644", "root"),
    }


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed: apt install systemd")
def test_systemd_understands_the_units(tmp_path: Path) -> None:
    for service in SERVICES:
        text = text_of(service).replace("/opt/guichet/.venv/bin/guichet", "/bin/true")
        (tmp_path / service.name).write_text(text, encoding="utf-8")

    said = subprocess.run(
        ["systemd-analyze", "verify", *(str(path) for path in sorted(tmp_path.iterdir()))],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (said.returncode, said.stderr) == (0, "")


def test_the_reader_key_is_given_to_the_desk_alone() -> None:
    given = {service.name for service in SERVICES if "reader.key:/etc/guichet/keys/reader.key" in text_of(service)}
    closed = {service.name for service in SERVICES if "-/etc/guichet/keys/reader.key" in text_of(service)}

    assert given == {"guichet-desk.service"}
    assert closed == {service.name for service in SERVICES} - given


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed: apt install systemd")
@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.name)
def test_systemd_finds_a_unit_well_closed(service: Path, tmp_path: Path) -> None:
    copy = tmp_path / service.name
    copy.write_text(text_of(service).replace("/opt/guichet/.venv/bin/guichet", "/bin/true"), encoding="utf-8")

    said = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=40", str(copy)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    if "Unknown" in said.stderr or "unrecognized option" in said.stderr:
        pytest.skip("this systemd does not look at unit files")
    assert (said.returncode, "Overall exposure level" in said.stdout) == (0, True), said.stdout[-300:]
