"""Real mail servers for tests: pymap and aiosmtpd in this process, and Dovecot where it is installed."""

import contextlib
import grp
import imaplib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from config.settings import Imap, Secret, Security

if TYPE_CHECKING:
    from tests.mailworld import MailWorld

PASSWORD = "local-only"
WHEN = datetime(2021, 4, 16, 21, 59, 58, tzinfo=UTC)

DOVECOT = """
protocols = imap
listen = 127.0.0.1
base_dir = {root}/run
state_dir = {root}/run
log_path = {root}/dovecot.log
default_internal_user = {internal}
default_login_user = {internal}
default_internal_group = {group}
ssl = yes
ssl_cert = <{root}/cert.pem
ssl_key = <{root}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
mail_location = maildir:~/Maildir
mail_max_userip_connections = 100
first_valid_uid = 1
first_valid_gid = 1
imap_idle_notify_interval = 2 s
mail_plugins = quota
protocol imap {{
  mail_plugins = quota imap_quota
}}
plugin {{
  quota = maildir:User quota
}}
passdb {{
  driver = static
  username_filter = small*
  args = password={password} userdb_uid={owner} userdb_gid={group} userdb_home={root}/mail/%u {small}
}}
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = prefetch
}}
userdb {{
  driver = static
  args = uid={owner} gid={group} home={root}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


@dataclass(frozen=True, slots=True)
class Account:
    """A mailbox on some server: what Guichet needs to reach it, and a colleague who uses it too."""

    settings: Imap
    server: str

    @contextlib.contextmanager
    def colleague(self) -> Iterator["Colleague"]:
        """Another person's program on the same mailbox."""
        client = imaplib.IMAP4(self.settings.host, self.settings.port, timeout=10)
        try:
            client.login(self.settings.user, PASSWORD)
            client.select("INBOX")
            yield Colleague(client)
        finally:
            with contextlib.suppress(imaplib.IMAP4.error, OSError):
                client.logout()


@dataclass(frozen=True, slots=True)
class Colleague:
    """Reads, flags, moves and removes mail with plain imaplib."""

    client: imaplib.IMAP4

    def append(self, data: bytes, when: datetime = WHEN) -> None:
        """Put a mail into the inbox."""
        assert self.client.append("INBOX", "", when, data)[0] == "OK"

    def flag(self, uid: int, flag: str) -> None:
        """Set a flag."""
        assert self.client.uid("STORE", str(uid), "+FLAGS", f"({flag})")[0] == "OK"

    def remove(self, uid: int) -> None:
        """Remove one mail for good."""
        self.flag(uid, "\\Deleted")
        self.client.expunge()

    def flags(self) -> str:
        """Every message's flags, as the server says them."""
        self.client.noop()
        return repr(self.client.uid("FETCH", "1:*", "(FLAGS)")[1])

    def uids(self, folder: bytes = b"INBOX") -> list[int]:
        """The UIDs in a folder; [] when there is no such folder."""
        if self.client.select(b'"' + folder + b'"')[0] != "OK":  # type: ignore[arg-type]  # imaplib takes bytes too
            return []
        return [int(uid) for uid in self.client.uid("SEARCH", "ALL")[1][0].split()]


def imap_settings(port: int, secret: Path, **changed: object) -> Imap:
    """Settings for a mailbox on loopback, with short patience."""
    secret.write_text(PASSWORD + "\n", encoding="utf-8")
    plain = Imap(
        "127.0.0.1", "dossiers", Secret(secret), port=port, security=Security.NONE, timeout=timedelta(seconds=5)
    )
    return replace(plain, **changed)  # type: ignore[arg-type]  # what tests name is checked by replace itself


def free_port() -> int:
    """A port on loopback that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True, slots=True)
class Dovecot:
    """A running Dovecot; every user is a new empty mailbox, "small…" one with room for ten mails."""

    imap: int
    imaps: int
    ca_file: Path


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """Dovecot on loopback, run by root or by anybody; skipped where it is not installed."""
    binary = shutil.which("dovecot", path=os.environ.get("PATH", "") + ":/usr/sbin")
    if binary is None:
        pytest.skip("Dovecot is not installed (Debian: dovecot-imapd)")
    root = Path(tempfile.mkdtemp(prefix="guichet-dovecot-"))
    try:
        running = _configure(root)
        (root / "dovecot.conf").chmod(0o644)
        with (root / "start.log").open("wb") as log:
            subprocess.run([binary, "-c", str(root / "dovecot.conf")], stdout=log, stderr=log, check=True)
        _until_it_listens(running.imap)
        yield running
    finally:
        _stop(root / "run/master.pid")
        shutil.rmtree(root, ignore_errors=True)


def _configure(root: Path) -> Dovecot:
    from tests.certificates import issue

    root.chmod(0o755)
    me = pwd.getpwuid(os.getuid())
    owner = pwd.getpwnam("nobody") if me.pw_uid == 0 else me
    (root / "mail").mkdir()
    os.chown(root / "mail", owner.pw_uid, owner.pw_gid)
    ca_file = issue(root)
    ports = Dovecot(free_port(), free_port(), ca_file)
    text = DOVECOT.format(
        root=root,
        internal=owner.pw_name,
        owner=owner.pw_uid,
        group=grp.getgrgid(owner.pw_gid).gr_name,
        password=PASSWORD,
        small="userdb_quota_rule=*:messages=10",
        imap=ports.imap,
        imaps=ports.imaps,
    )
    (root / "dovecot.conf").write_text(text, encoding="utf-8")
    return ports


def _until_it_listens(port: int) -> None:
    until = time.monotonic() + 10
    while time.monotonic() < until:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.02)
    raise RuntimeError("Dovecot does not listen")


def _stop(pid_file: Path) -> None:
    with contextlib.suppress(OSError, ValueError):
        pid = int(pid_file.read_text())
        os.kill(pid, signal.SIGTERM)
        for _ in range(100):
            if not pid_file.exists():
                return
            time.sleep(0.02)


@pytest.fixture
def local_mail() -> Iterator["MailWorld"]:
    """The mail world of the demo."""
    from tests.mailworld import MailWorld

    with MailWorld(password=PASSWORD) as mail:
        yield mail


@pytest.fixture(params=["pymap", "dovecot"])
def account(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Account]:
    """An empty mailbox, once on each server."""
    from tests.mailworld import MailWorld

    secret = tmp_path / "imap-password"
    if request.param == "pymap":
        with MailWorld(password=PASSWORD) as mail:
            yield Account(imap_settings(mail.imap_port, secret), "pymap")
        return
    running: Dovecot = request.getfixturevalue("dovecot")
    yield Account(imap_settings(running.imap, secret, user=f"u{os.urandom(6).hex()}"), "dovecot")
