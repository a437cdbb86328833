"""What speaks against an automatic reply to a mail: rows 1 to 10 of the fund's reply rules, as a table of predicates.

Loops and backscatter are the danger (RFC 3834): a machine, a list, a forged sender never gets a letter.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from triage.mail.addresses import (
    from_defect,
    is_own_address,
    is_sound_address,
    reply_to_elsewhere,
    return_path_elsewhere,
)
from triage.mail.authentication import Proof, proof_of
from triage.mail.brought import documents_of
from triage.mail.machines import RETURNED, RETURNED_SUBJECT
from triage.mail.wording import flat
from triage.message import Message, ReportKind, Scan
from triage.unmarked import may_be_machine, told_by_words
from triage.values import House, Reason


class Answer(StrEnum):
    """What a bar allows."""

    SILENCE = "silence"  # no letter is composed
    PERSON = "person"  # a letter may be composed and waits for a person


@dataclass(frozen=True, slots=True)
class Bar:
    """One row that matched."""

    row: int
    answer: Answer
    reason: Reason


_DAEMON = re.compile(r"^(?:mailer[-_.]?daemon|postmaster|mail[-_.]?daemon|microsoftexchange[0-9a-f]{8,})$")
_NO_REPLY = re.compile(
    r"^(?:owner-.+|.+-owner|.+-request|(?:.+-)?bounces?(?:[-+=.].*)?|listserv|majordomo|mailman|sympa"
    r"|root|abuse|daemon|cron|nobody"
    r"|.*\b(?:no|do[-_.]?not|don[-_.]?t)[-_.]?reply\b.*|noreply.*|donotreply.*"
    r"|ne[-_.]?pas[-_.]?repondre.*|pas[-_.]?de[-_.]?reponse.*"
    r"|(?:niet|geen)[-_.]?(?:be)?antwoord.*|(?:nicht|keine)[-_.]?antwort.*)$"
)
_SCANNER = re.compile(  # or the gateway that sends what a telephone line brought: a person's all the same
    r"^(?:(?:scan(?:ner)?|e?fax|copie(?:r|ur)|kopie(?:erapparaat|rer)|printer|imprimante|voicemail)[-_.]?\d*@.*"
    r"|.*@(?:[^@]+\.)?(?:(?:efax(?:send)?|myfax|hellofax|metrofax|srfax)\.com|interfax\.net|fax\.plus))$"
)
_BULK = frozenset({"bulk", "list", "junk", "auto_reply"})


def bars_of(message: Message, house: House) -> tuple[Bar, ...]:
    """Every row that matches, in the order of the rules; the first is the one to name, the strictest decides."""
    bars = (row.test(message, house) for row in ROWS)
    return tuple(Bar(row.number, row.answer, reason) for row, reason in zip(ROWS, bars, strict=True) if reason)


def machine_of(message: Message, house: House) -> Reason | None:
    """Why this mail was written by a machine in answer to another mail or event; None for a person's mail."""
    for test in (_report, _daemon, _auto_submitted, _auto_reply_mark, told_by_words, _null_sender):
        reason = test(message, house)
        if reason:
            return reason
    return None


def is_bounce(message: Message, house: House) -> bool:
    """True when the mail says that a letter did not arrive; a notice of mere delay or of delivery is none."""
    late = _DELAY.search(flat(message.subject)) is not None
    if message.report is not None:
        delivery, action = message.report.kind is ReportKind.DELIVERY, message.report.action.lower()
        if action:
            return delivery and action == "failed"
        return delivery and not message.report.status.startswith("2") and not late
    if _report(message, house) is not None:
        return "delivery-status" in " ".join(message.header("content-type")).lower() and not late
    subject = flat(message.subject)
    unanswerable = any(test(message, house) is not None for test in (_null_sender, _no_reply))
    opens = RETURNED_SUBJECT.match(subject) is not None and not documents_of(message)
    returned = opens or (unanswerable and RETURNED.search(subject) is not None)
    return (returned or _daemon(message, house) is not None) and not late


_DELAY = re.compile(r"\b(?:delay\w*|retard\w*|differe\w*|vertraag\w*|verzoger\w*|warning: could not send)\b")


# ------------------------------------------------------------------------------------------------ row 1: Return-Path


def _null_sender(message: Message, house: House) -> Reason | None:
    return Reason("null_sender") if message.return_path == "" else None


def _no_return_path(message: Message, house: House) -> Reason | None:
    return Reason("no_return_path") if message.return_path is None else None


def _bad_return_path(message: Message, house: House) -> Reason | None:
    path = message.return_path
    return Reason("bad_return_path") if path and not is_sound_address(path) else None


# ---------------------------------------------------------------------------------------------------- row 2: ourselves


def _own_address(message: Message, house: House) -> Reason | None:
    if any(is_own_address(sender.address, house) for sender in message.senders):
        return Reason("own_address")
    return Reason("own_address", "Return-Path") if is_own_address(message.return_path or "", house) else None


def _own_message_id(message: Message, house: House) -> Reason | None:
    domain = message.message_id.rstrip(">").rpartition("@")[2].lower()
    return Reason("own_message_id") if domain and domain == house.domain.lower() else None


# ------------------------------------------------------------------------------------------- rows 3 and 4: machines


def _report(message: Message, house: House) -> Reason | None:
    declared = " ".join(message.header("content-type")).lower()
    reported = message.report is not None or declared.startswith(
        ("multipart/report", "message/disposition-notification")
    )
    return Reason("report") if reported else None


def _daemon(message: Message, house: House) -> Reason | None:
    return Reason("daemon") if any(_DAEMON.match(local) for local in _locals(message)) else None


def _auto_submitted(message: Message, house: House) -> Reason | None:
    values = [value.split(";")[0].split("(")[0].strip().lower() for value in message.header("auto-submitted")]
    return Reason("auto_submitted") if any(value != "no" for value in values) else None


# -------------------------------------------------------------------------------------- rows 5 and 6: lists, no-reply


def _list_mail(message: Message, house: House) -> Reason | None:
    return Reason("list_mail") if any(name.startswith("list-") for name, _ in message.headers) else None


def _bulk_mail(message: Message, house: House) -> Reason | None:
    return Reason("bulk_mail") if any(v.strip().lower() in _BULK for v in message.header("precedence")) else None


def _loop_mark(message: Message, house: House) -> Reason | None:
    return Reason("loop_mark") if message.header("x-loop") else None


def _suppress_mark(message: Message, house: House) -> Reason | None:
    values = message.header("x-auto-response-suppress")
    return Reason("suppress_mark") if any(value.strip().lower() != "none" for value in values) else None


def _auto_reply_mark(message: Message, house: House) -> Reason | None:
    marks = (
        "x-autoreply",
        "x-autorespond",
        "x-autoreply-from",
        "x-auto-reply",
        "x-autogenerated",
        "x-mail-autoreply",
        "x-vacation",
    )
    return Reason("auto_reply_mark") if any(message.header(mark) for mark in marks) else None


def takes_no_reply(message: Message) -> bool:
    """True when who wrote says that nobody reads replies: a service's notice.

    The envelope's address says nothing of it: services that carry a person's mail write bounces+…@ there.
    """
    return any(_NO_REPLY.match(_local(sender.address)) for sender in message.senders)


def _no_reply(message: Message, house: House) -> Reason | None:
    back = tuple(address.address.rpartition("@")[0].lower() for address in message.reply_to)
    scanner = any(_SCANNER.match(sender.address.lower()) for sender in message.senders)
    mute = scanner or any(_NO_REPLY.match(local) for local in (*_locals(message), *back))
    return Reason("no_reply_sender") if mute else None


# ------------------------------------------------------------------------------------------------ rows 7 to 10: doubts


def _not_addressed(message: Message, house: House) -> Reason | None:
    named = any(is_own_address(address.address, house) for address in (*message.to, *message.cc))
    return None if named else Reason("not_addressed")


def _authentication_failed(message: Message, house: House) -> Reason | None:
    return Reason("authentication_failed") if proof_of(message, house) is Proof.FAIL else None


def _spam_verdict(message: Message, house: House) -> Reason | None:
    flags = [*message.header("x-spam-flag"), *message.header("x-spam-status"), *message.header("x-spam")]
    forefront = " ".join(message.header("x-forefront-antispam-report")).upper()
    score = "".join(message.header("x-ms-exchange-organization-scl")[:1]).strip()
    marked = any(flag.strip().lower().startswith(("yes", "true")) for flag in flags)
    actions = " ".join(message.header("x-rspamd-action")).lower()
    confident = score.isdecimal() and 5 <= int(score[:3]) <= 9
    return Reason("spam_verdict") if marked or confident or "SFV:SPM" in forefront or "reject" in actions else None


def _malware_verdict(message: Message, house: House) -> Reason | None:
    values = [
        *message.header("x-virus-status"),
        *message.header("x-amavis-alert"),
        *message.header("x-virus-scanned-result"),
    ]
    found = is_infected(message) or any(re.search(r"\b(?:yes|infected|virus)\b", value.lower()) for value in values)
    return Reason("malware_verdict") if found else None


def is_infected(message: Message) -> bool:
    """True when our own antivirus found something in the mail."""
    return Scan.INFECTED in message.faults


def _locals(message: Message) -> tuple[str, ...]:
    addresses = [sender.address for sender in message.senders] + [message.return_path or ""]
    return tuple(_local(address) for address in addresses if "@" in address)


def _local(address: str) -> str:
    return address.rpartition("@")[0].lower()


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table: its number in the rules, what it allows, and how it is told."""

    number: int
    answer: Answer
    test: Callable[[Message, House], Reason | None]


ROWS: tuple[Row, ...] = (
    Row(1, Answer.SILENCE, _null_sender),
    Row(1, Answer.PERSON, _no_return_path),
    Row(1, Answer.PERSON, _bad_return_path),
    Row(2, Answer.SILENCE, _own_address),
    Row(2, Answer.SILENCE, _own_message_id),
    Row(3, Answer.SILENCE, _report),
    Row(3, Answer.SILENCE, _daemon),
    Row(4, Answer.SILENCE, _auto_submitted),
    Row(4, Answer.SILENCE, told_by_words),
    Row(4, Answer.PERSON, may_be_machine),
    Row(5, Answer.SILENCE, _list_mail),
    Row(5, Answer.SILENCE, _bulk_mail),
    Row(5, Answer.SILENCE, _loop_mark),
    Row(5, Answer.SILENCE, _suppress_mark),
    Row(5, Answer.SILENCE, _auto_reply_mark),
    Row(6, Answer.SILENCE, _no_reply),
    Row(7, Answer.PERSON, _not_addressed),
    Row(8, Answer.SILENCE, _authentication_failed),
    Row(9, Answer.PERSON, from_defect),
    Row(9, Answer.PERSON, reply_to_elsewhere),
    Row(9, Answer.PERSON, return_path_elsewhere),
    Row(10, Answer.SILENCE, _spam_verdict),
    Row(10, Answer.SILENCE, _malware_verdict),
)
