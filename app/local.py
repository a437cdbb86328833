"""A mail world on this machine, for the demo (tests/mailworld.py adds faults): a mailbox (pymap), a server (aiosmtpd).

What SMTP accepts for the fund's addresses is delivered into the mailbox as a receiving server would, with Return-Path
and Received; everything else goes to `outside`, where it can be read. Nothing leaves loopback; all is forgotten.
"""

import asyncio
import re
import ssl
import threading
from argparse import Namespace
from collections.abc import Callable, Coroutine, Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from types import TracebackType
from typing import Any, Self

from aiosmtpd.smtp import SMTP, Envelope, Session
from proxyprotocol.sock import SocketInfo
from pymap.backend.dict import DictBackend
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxData, MailboxSet
from pymap.concurrent import Subsystem
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pysasl.hashing import BuiltinHash

from app import clock

LOOPBACK = "127.0.0.1"
LONGEST_LINE = 1 << 20  # real servers take lines longer than the 998 characters of RFC 5322
DEMO_TIME = re.compile(rb"^X-Demo-Received:[ \t]*(\S+)[ \t]*\r\n", re.IGNORECASE | re.MULTILINE)
NULL_SENDER = "<>"  # as aiosmtpd hands it over
BARE_NEWLINE = re.compile(rb"(?<!\r)\n")


@dataclass(frozen=True, slots=True)
class OutsideMail:
    """A mail that left for somebody else: the envelope and the bytes as sent."""

    sender: str  # "" is the null sender
    recipients: tuple[str, ...]
    data: bytes


class Conversation(SMTP):
    """aiosmtpd's conversation, with long lines allowed."""

    line_length_limit = LONGEST_LINE


class LocalMail:
    """Both servers on free loopback ports, in a thread of their own, from `__enter__` to `__exit__`."""

    conversation: type[SMTP] = Conversation

    def __init__(
        self,
        address: str = "dossiers@fonds.example",
        *,
        aliases: tuple[str, ...] = (),
        user: str = "dossiers",
        password: str = "local only",  # noqa: S107 - a mailbox that lives for minutes on loopback
        host_name: str = "mx.fonds.example",
        demo_times: bool = False,
        tls: ssl.SSLContext | None = None,
        now: Callable[[], datetime] = clock.now,
    ) -> None:
        """Mail for `address` and `aliases` is the fund's. `host_name` signs Received headers.

        With `demo_times`, a header "X-Demo-Received: <ISO 8601>" is taken out and says when the mail was received. With
        `tls`, the mailbox speaks TLS from the first byte.
        """
        self.address, self.user, self.password, self.host_name = address, user, password, host_name
        self.imap_port = self.smtp_port = 0
        self.closed: set[str] = set()  # addresses outside whose server takes nothing
        self._ours = frozenset(one.lower() for one in (address, *aliases))
        self._demo_times, self._tls, self._now = demo_times, tls, now
        self._outside: list[OutsideMail] = []
        self._tasks: set[asyncio.Task[Any]] = set()
        self._writers: set[asyncio.StreamWriter] = set()
        self._mailboxes: MailboxSet | None = None
        self._started = threading.Event()
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="local-mail", daemon=True)

    def __enter__(self) -> Self:
        """Start both servers; their ports are known then."""
        self._thread.start()
        self._started.wait()
        if self._failure is not None:
            raise RuntimeError("the local mail servers did not start") from self._failure
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Stop both servers and forget all mail."""
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    @property
    def outside(self) -> tuple[OutsideMail, ...]:
        """What left for others, in order."""
        return tuple(self._outside)

    # --------------------------------------------------------------------------------------------------- the thread

    def _run(self) -> None:
        try:
            asyncio.run(self._main())
        except BaseException as failure:
            self._failure = failure
        finally:
            self._started.set()

    async def _main(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._loop.set_task_factory(self._kept_task)
        self._stop = asyncio.Event()
        with ThreadPoolExecutor(1) as hashing:
            imap = await self._imap_server(hashing)
            smtp = await self._loop.create_server(self._smtp_session, LOOPBACK, 0)
            self.imap_port = imap.sockets[0].getsockname()[1]
            self.smtp_port = smtp.sockets[0].getsockname()[1]
            self._started.set()
            await self._stop.wait()
            imap.close()
            smtp.close()
            await self._hang_up()
            me = asyncio.current_task()
            rest = [task for task in self._tasks if task is not me]
            for task in rest:
                task.cancel()
            await asyncio.gather(*rest, return_exceptions=True)

    def _kept_task(
        self, loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, Any] | Generator[Any, None, Any], **more: Any
    ) -> asyncio.Task[Any]:
        """Make a task that somebody remembers: the loop itself only knows it weakly, and pymap forgets its own."""
        task: asyncio.Task[Any] = asyncio.Task(work, loop=loop, **more)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _imap_server(self, hashing: ThreadPoolExecutor) -> asyncio.Server:
        arguments = Namespace(
            host=LOOPBACK, port=0, debug=False, cert=None, key=None, tls=False, passlib_cfg=None, proxy_protocol=None,
            demo_data=False, demo_user=self.user, demo_password=self.password,
        )  # fmt: skip
        backend, config = await DictBackend.init(
            arguments,
            reject_dnsbl=False,
            invalid_user_sleep=0.0,
            hash_context=BuiltinHash(rounds=1),  # the real cost would be 0.2 s a login
            cpu_subsystem=Subsystem.for_threading(hashing),
        )
        self._enter_pymap = config.apply_context
        self._enter_pymap()
        self._mailboxes = MailboxSet()
        config.set_cache[self.user] = (self._mailboxes, FilterSet())
        serve = IMAPServer(backend.login, config)

        async def session(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self._writers.add(writer)
            try:
                await serve(reader, writer, SocketInfo.get(writer, None, unique_id=b"local"))
            except (ConnectionError, asyncio.CancelledError):
                return
            finally:
                self._writers.discard(writer)

        return await asyncio.start_server(session, LOOPBACK, 0, ssl=self._tls)

    # ---------------------------------------------------------------------------------------------- the SMTP server

    def _smtp_session(self) -> SMTP:
        return self.conversation(self, hostname=self.host_name, ident="ESMTP", loop=self._loop, data_size_limit=None)

    async def handle_MAIL(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take the sender."""
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 sender taken"

    async def handle_RCPT(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take a recipient, unless their server takes nothing."""
        if address.lower() in self.closed:
            return "550 5.2.2 mailbox full"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 recipient taken"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        """Deliver: to the mailbox for our addresses, to `outside` for all others."""
        sender = "" if envelope.mail_from in (None, NULL_SENDER) else str(envelope.mail_from)
        data = bytes(envelope.original_content or b"")
        received_at = self._now()
        if self._demo_times:
            data, received_at = _demo_time(data, received_at)
        if any(one.lower() in self._ours for one in envelope.rcpt_tos):
            await self._deliver(data, sender, received_at)
        others = tuple(one for one in envelope.rcpt_tos if one.lower() not in self._ours)
        if others:
            self._outside.append(OutsideMail(sender, others, data))
        return "250 2.0.0 delivered"

    # -------------------------------------------------------------------------------------------------- the mailbox

    async def _deliver(self, data: bytes, sender: str, received_at: datetime) -> int:
        trace = (
            f"Return-Path: <{sender}>\r\n"
            f"Received: from client.local ([{LOOPBACK}])\r\n"
            f"\tby {self.host_name} with ESMTP for <{self.address}>;\r\n"
            f"\t{format_datetime(received_at)}\r\n"
        )
        return await self._append(trace.encode("utf-8") + BARE_NEWLINE.sub(b"\r\n", data), received_at, "INBOX")

    async def _append(self, data: bytes, received_at: datetime, folder: str) -> int:
        message = await (await self._folder(folder)).append(AppendMessage(data, received_at), recent=True)
        return int(message.uid)

    async def _folder(self, folder: str) -> MailboxData:
        assert self._mailboxes is not None  # noqa: S101 - set before the ports are known
        return await self._mailboxes.get_mailbox(folder)

    async def _hang_up(self) -> None:
        for writer in tuple(self._writers):
            writer.transport.abort()


def _demo_time(data: bytes, received_at: datetime) -> tuple[bytes, datetime]:
    head, blank, text = data.partition(b"\r\n\r\n")
    head += b"\r\n"
    found = DEMO_TIME.search(head)
    if found is None:
        return data, received_at
    head = head[: found.start()] + head[found.end() :]
    return head.removesuffix(b"\r\n") + blank + text, datetime.fromisoformat(found[1].decode("ascii"))
