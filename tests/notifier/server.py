"""A real SMTP server on loopback that keeps what it takes and fails where a test tells it to."""

import socket
import ssl
from asyncio import Transport
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session


@dataclass
class Faults:
    """Answers to give in place of the usual ones; "drop" breaks the connection."""

    mail: dict[str, str] = field(default_factory=dict)  # by sender address, "" for the null sender
    rcpt: dict[str, str] = field(default_factory=dict)  # by recipient
    data: str = ""  # in answer to DATA, before any text
    text: str = ""  # in answer to the final dot
    taken_but_lost: int = 0  # so many messages are taken, and their answer is lost


@dataclass
class Taken:
    """One message that the server took."""

    sender: str
    recipients: list[str]
    data: bytes


class Desk:
    """aiosmtpd's handler: keeps the messages and plays the faults."""

    def __init__(self) -> None:
        self.faults = Faults()
        self.taken: list[Taken] = []
        self.connections = 0
        self.smtp: Any = None

    async def handle_EHLO(
        self, server: Any, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        self.connections += 1
        return responses

    async def handle_MAIL(self, server: Any, session: Any, envelope: Any, address: str | None, options: Any) -> str:
        address = "" if address in (None, "<>") else address
        answer = self.faults.mail.get(address or "", "")
        if answer == "drop":
            server.transport.abort()
        elif not answer:
            envelope.mail_from = address or "<>"  # aiosmtpd takes an empty one for none at all
        return answer or "250 OK"

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        answer = self.faults.rcpt.get(address, "")
        if answer == "drop":
            server.transport.abort()
        elif not answer:
            envelope.rcpt_tos.append(address)
        return answer or "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        if self.faults.text and self.faults.text != "drop":
            return self.faults.text
        if self.faults.text != "drop":
            self.taken.append(Taken(envelope.mail_from.strip("<>"), list(envelope.rcpt_tos), bytes(envelope.content)))
        if self.faults.text == "drop" or self.faults.taken_but_lost > 0:
            self.faults.taken_but_lost -= 1
            server.transport.abort()
        return "250 2.0.0 taken"


class _Server(SMTP):
    async def smtp_DATA(self, arg: str) -> None:
        fault = self.event_handler.faults.data
        if not fault:
            await super().smtp_DATA(arg)
        elif fault == "drop":
            await self.push("354 go on")
            assert isinstance(self.transport, Transport)
            self.transport.abort()
        else:
            await self.push(fault)


class _Controller(Controller):
    def factory(self) -> SMTP:
        return _Server(self.handler, **self.SMTP_kwargs)


def _password(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
    right = isinstance(data, LoginPassword) and (data.login, data.password) == (b"desk", b"secret")
    return AuthResult(success=right, handled=False)


@contextmanager
def serving(
    *, tls: ssl.SSLContext | None = None, starttls: ssl.SSLContext | None = None, login: bool = False
) -> Iterator[tuple[Desk, int]]:
    """Serve on a free port of 127.0.0.1; gives the desk and the port."""
    desk = Desk()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    options: dict[str, Any] = {"tls_context": starttls}
    if login:
        options |= {"authenticator": _password, "auth_required": True, "auth_require_tls": False}
    controller = _Controller(desk, hostname="127.0.0.1", port=port, ssl_context=tls, **options)
    controller.start()
    try:
        yield desk, port
    finally:
        controller.stop(no_assert=True)
