"""The mail world of the demo (`app/local.py`) for tests: what lies in it can be changed, and its servers can fail."""

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from aiosmtpd.smtp import SMTP, Envelope, Session, syntax
from pymap.backend.dict.mailbox import MailboxData

from app.local import NULL_SENDER, Conversation, LocalMail

T = TypeVar("T")


class Stage(StrEnum):
    """Where in the SMTP conversation a fault strikes."""

    SENDER = "sender"  # at MAIL FROM
    RECIPIENT = "recipient"  # at RCPT TO
    TEXT = "text"  # within the text, before the final dot
    DOT = "dot"  # after the final dot


@dataclass(frozen=True, slots=True)
class SmtpFault:
    """A 4xx or 5xx answer at a stage, or (code 0) a connection that breaks.

    Broken at DOT, the mail is accepted and delivered and only the answer is lost; refused at DOT, it is not delivered.
    TEXT can only break.
    """

    stage: Stage
    code: int = 0


LOST_ANSWER = SmtpFault(Stage.DOT)
BROKEN_TEXT = SmtpFault(Stage.TEXT)


class _Breaking(Conversation):
    """A conversation that can break within the text."""

    @syntax("DATA")
    async def smtp_DATA(self, arg: str) -> None:
        """Take the text; a fault at TEXT breaks the connection after its first line."""
        if self.event_handler.fault_at(Stage.TEXT) is None:
            await super().smtp_DATA(arg)
            return
        await self.push("354 go on")
        await self._reader.readline()
        await _refusal(self, BROKEN_TEXT)


class MailWorld(LocalMail):
    """Both servers, with faults on request and a mailbox that a test can change from outside."""

    conversation = _Breaking

    def __init__(self, *given: Any, **named: Any) -> None:
        """As without faults."""
        super().__init__(*given, **named)
        self.refuse_null_sender = False
        self.fault_rule: Callable[[Stage], SmtpFault | None] | None = None  # asked when nothing is injected
        self._faults: deque[SmtpFault] = deque()

    def deliver(self, data: bytes, *, sender: str = "", received_at: datetime | None = None) -> int:
        """Put a mail into the mailbox as if it had come by SMTP at that time; its UID."""
        return self._do(self._deliver(data, sender, received_at or self._now()))

    def append(self, data: bytes, *, received_at: datetime | None = None, folder: str = "INBOX") -> int:
        """Put exactly these bytes into a folder; their UID."""
        return self._do(self._append(data, received_at or self._now(), folder))

    def mails(self, folder: str = "INBOX") -> tuple[bytes, ...]:
        """The mails in a folder, by UID; none when the folder does not exist."""
        return self._do(self._mails(folder))

    def inject(self, fault: SmtpFault) -> None:
        """Let the fault strike the next time its stage is reached; faults strike in the order they came."""
        self._faults.append(fault)

    def renumber(self) -> int:
        """Give the inbox a new UIDVALIDITY and its mails new UIDs, hanging up on everybody; the new UIDVALIDITY."""
        return self._do(self._renumber())

    def remove(self, uid: int) -> None:
        """Take a mail out of the inbox, as a person with another program would."""
        self._do(self._remove(uid))

    def hang_up(self) -> None:
        """Break every IMAP connection."""
        self._do(self._hang_up())

    def _do(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    # ---------------------------------------------------------------------------------------------- the SMTP server

    def fault_at(self, stage: Stage) -> SmtpFault | None:
        """The fault that strikes now, if any; called by the conversation."""
        if self._faults and self._faults[0].stage is stage:
            return self._faults.popleft()
        return self.fault_rule(stage) if self.fault_rule is not None and not self._faults else None

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take the sender, unless a fault or the rule about null senders says no."""
        if fault := self.fault_at(Stage.SENDER):
            return await _refusal(server, fault)
        if self.refuse_null_sender and address == NULL_SENDER:
            return "550 5.7.1 a sender is needed here"
        return await super().handle_MAIL(server, session, envelope, address, options)

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take a recipient, unless a fault says no."""
        if fault := self.fault_at(Stage.RECIPIENT):
            return await _refusal(server, fault)
        return await super().handle_RCPT(server, session, envelope, address, options)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Deliver, unless a fault says no; of one that breaks only the answer is lost."""
        fault = self.fault_at(Stage.DOT)
        if fault is not None and fault.code:
            return await _refusal(server, fault)
        taken = await super().handle_DATA(server, session, envelope)
        return await _refusal(server, fault) if fault is not None else taken

    # -------------------------------------------------------------------------------------------------- the mailbox

    async def _mails(self, folder: str) -> tuple[bytes, ...]:
        try:
            mailbox = await self._folder(folder)
        except KeyError:
            return ()
        return tuple([bytes(message._content) async for message in mailbox.messages() if message._content])

    async def _renumber(self) -> int:
        self._enter_pymap()
        await self._hang_up()
        assert self._mailboxes is not None
        old = self._mailboxes._inbox
        new = MailboxData(self._mailboxes._content_cache, self._mailboxes._thread_cache)
        new._uid_validity = old._uid_validity % (2**32 - 2) + 1
        async for message in old.messages():
            await old.copy(message.uid, new)
        self._mailboxes._inbox = new
        return int(new._uid_validity)

    async def _remove(self, uid: int) -> None:
        await (await self._folder("INBOX")).delete([uid])


async def _refusal(server: SMTP, fault: SmtpFault) -> str:
    if fault.code:
        detail = "try again later" if fault.code < 500 else "not taken"
        return f"{fault.code} {fault.code // 100}.3.0 {detail}"
    assert isinstance(server.transport, asyncio.Transport)
    server.transport.abort()
    await asyncio.Event().wait()  # until the broken connection cancels this conversation
    return ""
