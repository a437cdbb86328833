"""The mail world of the demo: real servers, real mail, faults on request."""

import asyncio
import gc
import smtplib
import socket
import threading
import weakref
from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.local import OutsideMail
from tests.mailworld import BROKEN_TEXT, LOST_ANSWER, MailWorld, SmtpFault, Stage

pytestmark = pytest.mark.servers

MAIL = b"From: ada@studio.example\r\nSubject: dossier\r\n\r\nBonjour\r\n.dotted\r\n"
NOON = datetime(2021, 4, 16, 12, 0, tzinfo=UTC)


def send(mail: MailWorld, *recipients: str, sender: str = "ada@studio.example", data: bytes = MAIL) -> None:
    with smtplib.SMTP("127.0.0.1", mail.smtp_port, timeout=10) as smtp:
        smtp.sendmail(sender, recipients, data)


def test_mail_for_the_fund_is_delivered_with_its_trace() -> None:
    with MailWorld(now=lambda: NOON) as mail:
        send(mail, mail.address)

        assert mail.mails() == (
            b"Return-Path: <ada@studio.example>\r\n"
            b"Received: from client.local ([127.0.0.1])\r\n"
            b"\tby mx.fonds.example with ESMTP for <dossiers@fonds.example>;\r\n"
            b"\tFri, 16 Apr 2021 12:00:00 +0000\r\n" + MAIL,
        )
        assert mail.outside == ()


def test_mail_for_both_is_delivered_to_both_in_one_transaction() -> None:
    with MailWorld(now=lambda: NOON, aliases=("copies@fonds.example",)) as mail:
        send(mail, "ada@studio.example", "Copies@fonds.example", sender="")

        assert mail.outside == (OutsideMail("", ("ada@studio.example",), MAIL),)
        assert mail.mails()[0].startswith(b"Return-Path: <>\r\n")


def test_a_demo_time_is_taken_out_and_believed_only_when_asked_for() -> None:
    data = b"X-Demo-Received: 2021-04-16T23:59:58+02:00\r\n" + MAIL
    with MailWorld(demo_times=True) as mail, MailWorld() as plain:
        send(mail, mail.address, data=data)
        send(plain, plain.address, data=data)

        assert b"Fri, 16 Apr 2021 23:59:58 +0200" in mail.mails()[0]
        assert b"X-Demo" not in mail.mails()[0]
        assert mail.mails()[0].endswith(MAIL)
        assert b"X-Demo" in plain.mails()[0]


def test_a_mail_can_be_put_there_as_of_any_moment() -> None:
    moment = datetime(2021, 4, 16, 23, 59, 58, tzinfo=timezone(timedelta(hours=2)))
    with MailWorld() as mail:
        uid = mail.deliver(b"Subject: x\n\ntext\n", sender="ada@studio.example", received_at=moment)

        assert uid > 0
        assert mail.mails()[0].endswith(b";\r\n\tFri, 16 Apr 2021 23:59:58 +0200\r\nSubject: x\r\n\r\ntext\r\n")


@pytest.mark.parametrize(
    ("fault", "error", "left"),
    [
        (SmtpFault(Stage.SENDER, 451), smtplib.SMTPSenderRefused, 0),
        (SmtpFault(Stage.RECIPIENT, 550), smtplib.SMTPRecipientsRefused, 0),
        (SmtpFault(Stage.DOT, 451), smtplib.SMTPDataError, 0),
        (SmtpFault(Stage.DOT, 554), smtplib.SMTPDataError, 0),
        (SmtpFault(Stage.SENDER), smtplib.SMTPServerDisconnected, 0),
        (BROKEN_TEXT, smtplib.SMTPServerDisconnected, 0),
        (LOST_ANSWER, smtplib.SMTPServerDisconnected, 1),
    ],
)
def test_each_fault_strikes_once_at_its_stage(fault: SmtpFault, error: type[Exception], left: int) -> None:
    with MailWorld() as mail:
        mail.inject(fault)

        with pytest.raises(error):
            send(mail, "ada@studio.example", data=MAIL * 100)

        assert len(mail.outside) == left
        send(mail, "ada@studio.example")
        assert len(mail.outside) == left + 1


def test_a_rule_can_choose_the_fault_of_every_mail() -> None:
    answers = iter([LOST_ANSWER, None, LOST_ANSWER])
    with MailWorld() as mail:
        mail.fault_rule = lambda stage: next(answers) if stage is Stage.DOT else None
        ends = []
        for _ in range(3):
            try:
                send(mail, "ada@studio.example")
                ends.append("250")
            except smtplib.SMTPServerDisconnected:
                ends.append("lost")

        assert ends == ["lost", "250", "lost"]
        assert len(mail.outside) == 3


def test_the_null_sender_can_be_refused() -> None:
    with MailWorld() as mail:
        mail.refuse_null_sender = True

        with pytest.raises(smtplib.SMTPSenderRefused):
            send(mail, "ada@studio.example", sender="")


def test_a_mail_with_endless_lines_is_taken() -> None:
    data = b"Subject: x\r\n\r\n" + b"y" * 500_000 + b"\r\n"
    with MailWorld() as mail:
        send(mail, mail.address, data=data)

        assert mail.mails()[0].endswith(data)


def test_work_that_nobody_remembers_is_not_taken_for_garbage() -> None:
    async def begin() -> "weakref.ref[asyncio.Task[None]]":
        loop = asyncio.get_running_loop()

        async def wait() -> None:
            await loop.create_future()

        task = loop.create_task(wait())
        await asyncio.sleep(0)
        return weakref.ref(task)

    with MailWorld() as mail:
        task = mail._do(begin())
        gc.collect()

        assert task() is not None


def test_a_server_that_stops_leaves_no_thread_and_no_port() -> None:
    before = threading.active_count()
    with MailWorld() as mail:
        send(mail, mail.address)

    assert threading.active_count() == before
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", mail.smtp_port), timeout=5)
