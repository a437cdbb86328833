"""Odd mails as files in tests/mails, each with the facts expected of it in facts.toml."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from intake.body import Body
from intake.parsers.mail import Order, read_mail
from intake.sandbox import Reader
from triage.message import Message

FOLDER = Path(__file__).resolve().parents[1] / "mails"
FACTS: dict[str, dict[str, Any]] = tomllib.loads((FOLDER / "facts.toml").read_text(encoding="utf-8"))


def found(message: Message, fact: str) -> object:
    match fact:
        case "senders":
            return [sender.address for sender in message.senders]
        case "sender_name":
            return message.sender.name
        case "report":
            report = message.report
            return report and [report.kind, report.original_message_id, report.recipient, report.status, report.action]
        case "links":
            return [[link.url, link.service, "password" if link.password else ""] for link in message.links]
        case "faults":
            return list(message.faults)
        case "files":
            return [[one.path, one.part, one.media, outcome(one.outcome, one.reason)] for one in message.attachments]
    return getattr(message, fact)


def outcome(word: str, reason: str) -> str:
    return f"{word}: {reason}" if reason else str(word)


@pytest.mark.parametrize("name", sorted(FACTS))
def test_an_odd_mail_gives_the_facts_expected_of_it(name: str) -> None:
    message = read_mail((FOLDER / f"{name}.eml").read_bytes(), Order())

    assert {fact: found(message, fact) for fact in FACTS[name]} == FACTS[name]


def test_every_odd_mail_has_its_facts() -> None:
    assert sorted(FACTS) == sorted(path.stem for path in FOLDER.glob("*.eml"))


def test_a_child_reads_every_odd_mail_as_it_is_read_outside() -> None:
    mails = [path.read_bytes() for path in sorted(FOLDER.glob("*.eml"))]

    with Reader() as reader:
        inside = [read_in(reader, mail) for mail in mails]

    assert inside == [read_mail(mail, Order()) for mail in mails]


def read_in(reader: Reader, mail: bytes) -> object:
    with Body.of(mail) as body:
        return reader.read(body)
