"""The world around the measured programs: Debian's Dovecot with mail in it, and an SMTP server that keeps nothing."""

import asyncio
import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

PASSWORD = "pw"
DOVECOT = """
protocols = imap
listen = 127.0.0.1
base_dir = {root}/run
state_dir = {root}/state
log_path = {root}/dovecot.log
default_internal_user = {owner}
default_login_user = {owner}
default_internal_group = {group}
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:~/Maildir
mail_max_userip_connections = 100
first_valid_uid = 1
first_valid_gid = 1
default_vsz_limit = 2G
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={root}/mail/%u
}}
namespace inbox {{
  inbox = yes
}}
service imap-login {{
  chroot =
  service_count = 0
  process_min_avail = 1
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service imap {{
  service_count = 100
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


class Missing(Exception):
    """Something that measuring needs is not installed; the message says what."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """A running Dovecot: every name is a login, and a mailbox that begins empty."""

    root: Path
    port: int
    pid: int
    owner: pwd.struct_passwd

    def fill(self, user: str, mails: Iterable[Path]) -> Path:
        """Put copies (hard links where possible) of mail files into a new inbox; its Maildir."""
        box = self.root / "mail" / user / "Maildir"
        for folder in (box.parent, box, *(box / name for name in ("cur", "new", "tmp"))):
            folder.mkdir(exist_ok=True)
            self._give(folder)
        for mail in mails:
            copy = box / "cur" / (mail.name if ":2," in mail.name else f"{mail.name}:2,")
            try:
                os.link(mail, copy)
            except OSError:
                shutil.copy2(mail, copy)
            self._give(copy)
        return box

    def arrive(self, box: Path, name: str, mail: bytes) -> float:
        """Let one mail arrive in an inbox; the moment, by time.perf_counter."""
        waiting = box / "tmp" / name
        waiting.write_bytes(mail)
        self._give(waiting)
        begun = time.perf_counter()
        waiting.rename(box / "new" / name)
        return begun

    def url(self, user: str) -> str:
        """The inbox, as the floor's scripts want it."""
        return f"imap://{user}:{PASSWORD}@127.0.0.1:{self.port}/INBOX"

    def _give(self, path: Path) -> None:
        os.chown(path, self.owner.pw_uid, self.owner.pw_gid)


@contextmanager
def mail_server(root: Path) -> Iterator[MailServer]:
    """Dovecot on loopback, without TLS, from here to the end of the block. Raises Missing."""
    binary = shutil.which("dovecot", path=os.environ.get("PATH", "") + ":/usr/sbin")
    if binary is None:
        raise Missing("Dovecot is not installed: apt-get install dovecot-imapd")
    me = pwd.getpwuid(os.getuid())
    owner = pwd.getpwnam("nobody") if me.pw_uid == 0 else me
    (root / "mail").mkdir(parents=True)
    for folder in (root, root / "mail"):
        folder.chmod(0o755)
    os.chown(root / "mail", owner.pw_uid, owner.pw_gid)
    port = free_port()
    group = subprocess.run(["id", "-gn", owner.pw_name], capture_output=True, text=True, check=True).stdout.strip()
    settings = root / "dovecot.conf"
    settings.write_text(
        DOVECOT.format(
            root=root,
            owner=owner.pw_name,
            group=group,
            uid=owner.pw_uid,
            gid=owner.pw_gid,
            port=port,
            password=PASSWORD,
        )
    )
    with (root / "start.log").open("wb") as log:
        subprocess.run([binary, "-c", str(settings)], stdout=log, stderr=log, check=True)
    until_it_listens(port)
    pid_file = root / "run" / "master.pid"
    while not pid_file.exists() or not pid_file.read_text():
        time.sleep(0.02)
    pid = int(pid_file.read_text())
    try:
        yield MailServer(root, port, pid, owner)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)


class Sink:
    """An SMTP server on loopback in a thread of its own: takes everything, keeps the moment of each mail."""

    def __init__(self) -> None:
        """Not listening yet."""
        self.taken: list[float] = []  # moments by time.perf_counter, of the answer to the final dot
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._more = threading.Condition()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> Self:
        """Listen."""
        self._thread.start()
        starting = asyncio.run_coroutine_threadsafe(
            asyncio.start_server(self._converse, "127.0.0.1", 0, limit=1 << 26), self._loop
        )
        self._server = starting.result()
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Stop."""
        self._loop.call_soon_threadsafe(self._server.close)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def wait(self, count: int, seconds: float) -> bool:
        """Wait until so many mails have been taken; False when the time is over."""
        with self._more:
            return self._more.wait_for(lambda: len(self.taken) >= count, seconds)

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 sink\r\n")
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while line := await reader.readline():
                word = line[:4].upper()
                if word == b"EHLO":
                    writer.write(b"250-sink\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE 90000000\r\n")
                elif word == b"DATA":
                    writer.write(b"354 go on\r\n")
                    await reader.readuntil(b"\r\n.\r\n")
                    writer.write(b"250 taken\r\n")
                    self._count()
                else:
                    writer.write(b"221 bye\r\n" if word == b"QUIT" else b"250 yes\r\n")
                if word == b"QUIT":
                    break
            writer.close()

    def _count(self) -> None:
        with self._more:
            self.taken.append(time.perf_counter())
            self._more.notify_all()


def free_port() -> int:
    """A port on loopback that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def until_it_listens(port: int) -> None:
    """Wait for a server to take connections. Raises RuntimeError after ten seconds."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.02)
    raise RuntimeError(f"nothing listens on port {port}; its log is in the bench's own folder")
