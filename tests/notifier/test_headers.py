"""No value from outside adds a line to the head of a letter, or changes another header."""

import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notifier.headers import (
    MESSAGE_ID,
    encoded,
    mail_bytes,
    mailbox,
    one_line,
    sendable,
    subject_of,
    thread_of,
)
from notifier.letters import Draft
from tests.notifier import cast
from triage.message import Address
from triage.values import Dispatch, Facts, LetterKind

HOSTILE = st.one_of(
    st.text(max_size=100),
    st.lists(
        st.sampled_from(
            [
                "\r\n",
                "\n",
                "\r",
                "\x00",
                "\x0b",
                "\x0c",
                "\x1c",
                "\x85",
                "\u2028",
                "\u2029",
                "\u202e",
                "\ud800",
                "\t",
                " ",
                "Bcc: eve@evil.example",
                "Subject: x",
                ":",
                "<",
                ">",
                "@",
                "a",
                "=?utf-8?Q?=0D=0ABcc=3A_e?=",
                "é",
                "\\",
                '"',
                "<a@b>",
                "a@b.example",
                ",",
                ";",
                "(",
                ")",
                "%0d%0a",
                "\u200b",
                "\U0001f600",
                "x" * 80,
            ]
        ),
        max_size=12,
    ).map("".join),
)
HEADERS = [
    "Date",
    "From",
    "To",
    "Subject",
    "Message-ID",
    "In-Reply-To",
    "References",
    "Auto-Submitted",
    "X-Auto-Response-Suppress",
    "Content-Language",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
]
SLOTS: dict[str, Any] = {
    "subject": lambda value: {"mail": cast.message(subject=value)},
    "message id": lambda value: {"mail": cast.message(message_id=value)},
    "references": lambda value: {"mail": cast.message(references=(value, "<a@b>", value))},
    "in-reply-to": lambda value: {"mail": cast.message(in_reply_to=(value,))},
    "title": lambda value: {"of": cast.advice(facts=Facts(title=value))},
    "address": lambda value: {"to": Address("", value)},
    "domain": lambda value: {"to": Address("", f"ada@{value}")},
    "name": lambda value: {"to": Address(value, "ada@ombre.example")},
    "file name": lambda value: {"mail": cast.message(attachments=(cast.file(value or "x"),))},
    "reply-to": lambda value: {"mail": cast.message(reply_to=(Address(value, value),))},
    "headers": lambda value: {"mail": cast.message(headers=(("subject", value), (value, value)))},
    "sender": lambda value: {"mail": cast.message(senders=(Address(value, value),), return_path=value)},
}


def head_of(draft: Draft) -> list[tuple[str, str]]:
    return [(name, str(value)) for name, value in message_from_bytes(draft.data).items()]


@pytest.mark.slow
@pytest.mark.parametrize("slot", SLOTS)
@given(value=HOSTILE)
def test_a_hostile_value_adds_no_header_line(slot: str, value: str) -> None:
    draft = cast.letter(**SLOTS[slot](value))

    head, _, _ = draft.data.partition(b"\r\n\r\n")
    assert [name for name, _ in head_of(draft) if name not in ("In-Reply-To", "References")] == [
        name for name in HEADERS if name not in ("In-Reply-To", "References")
    ]
    assert all(re.fullmatch(rb"[ -~]{1,998}", line) for line in head.split(b"\r\n"))
    assert all(line.startswith(b" ") or b": " in line for line in head.split(b"\r\n"))
    assert draft.data.count(b"\r\n") == draft.data.count(b"\n") == draft.data.count(b"\r")


@pytest.mark.slow
@given(value=HOSTILE)
def test_the_parsed_letter_still_says_what_we_said(value: str) -> None:
    draft = cast.letter(mail=cast.message(subject=value, message_id=value, references=(value,)))

    parsed = message_from_bytes(draft.data, policy=policy.default)
    assert isinstance(parsed, EmailMessage)
    assert parsed["To"] == "ada@ombre.example"
    assert parsed["From"] == "WALLIMpact <impact@fonds.example>"
    assert parsed["Subject"] == draft.subject
    assert parsed["Auto-Submitted"] == "auto-replied"
    assert not parsed.defects


@given(HOSTILE)
def test_thread_ids_are_only_those_of_the_strict_pattern(value: str) -> None:
    answered, references = thread_of((value, "<first@a.example>"), value)

    assert all(MESSAGE_ID.fullmatch(found) for found in (*references, *((answered,) if answered else ())))
    assert "<first@a.example>" in references


def test_a_pattern_that_ends_in_a_line_break_is_refused() -> None:
    assert thread_of((), "<a@b>\n") == ("", ())


def test_a_long_thread_keeps_its_first_and_latest_ids() -> None:
    ids = [f"<{number}@a.example>" for number in range(50)]

    answered, references = thread_of(ids, "<new@a.example>")

    assert answered == "<new@a.example>"
    assert references[0] == "<0@a.example>"
    assert references[-2:] == ("<49@a.example>", "<new@a.example>")
    assert len(references) == 21


@pytest.mark.parametrize(
    ("untrusted_subject", "shown"),
    [
        ("Dépôt Nuit de craie", "Dépôt Nuit de craie"),
        ("RE: Re : AW: Antw: Dépôt", "Dépôt"),
        ("Re[2]: Dépôt", "Dépôt"),
        ("Réf : 12", "Réf : 12"),
        ("a\r\nBcc: eve@evil.example", "a Bcc: eve@evil.example"),
        ("\u202eetxe\u200b", "etxe"),
        ("x" * 500, "x" * 120),
        ("Re:", ""),
        ("", ""),
    ],
)
def test_the_senders_subject_is_cleaned_and_cut(untrusted_subject: str, shown: str) -> None:
    assert subject_of(untrusted_subject) == shown


@pytest.mark.parametrize(
    ("untrusted_address", "can"),
    [
        ("ada@ombre.example", True),
        ("a.b+c_d'e@xn--fn-bja.example", True),
        ("ada@localhost", True),
        ("adà@ombre.example", False),
        ("ada@ombré.example", False),
        ('"a b"@ombre.example', False),
        ("a..b@ombre.example", False),
        ("ada@ombre.example\n", False),
        ("ada@ombre.example>", False),
        ("ada@-x.example", False),
        ("a" * 65 + "@ombre.example", False),
        ("@ombre.example", False),
        ("", False),
    ],
)
def test_only_addresses_that_plain_smtp_carries_are_written_to(untrusted_address: str, can: bool) -> None:
    assert sendable(untrusted_address) is can


@given(st.text(max_size=400))
def test_an_encoded_header_reads_back_as_it_was(text: str) -> None:
    line = one_line(text, 200)

    head = mail_bytes([("Subject", encoded(line))], "x\n")

    assert message_from_bytes(head, policy=policy.default)["Subject"] == line
    assert max(len(part) for part in head.split(b"\r\n")) < 998


def test_a_raw_value_is_never_written() -> None:
    with pytest.raises(ValueError, match="not printable ASCII"):
        mail_bytes([("Subject", "a\r\nBcc: eve@evil.example")], "x\n")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Fonds Bruyère", "Fonds Bruyère"),
        ("WALLIMpact", "WALLIMpact"),
        ('The "Fund", SA', 'The "Fund", SA'),
        ("", ""),
    ],
)
def test_our_name_is_written_as_a_mailbox(name: str, shown: str) -> None:
    parsed = message_from_bytes(mail_bytes([("From", mailbox(name, "a@b.example"))], "x\n"), policy=policy.default)

    assert [(one.display_name, one.addr_spec) for one in parsed["From"].addresses] == [(shown, "a@b.example")]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=2000))
def test_the_text_arrives_as_it_was_written(text: str) -> None:
    data = mail_bytes(
        [("Content-Type", 'text/plain; charset="utf-8"'), ("Content-Transfer-Encoding", "quoted-printable")], text
    )

    assert message_from_bytes(data, policy=policy.default).get_content().replace("\r\n", "\n") == text
    assert all(len(line) <= 78 for line in data.split(b"\r\n"))


def test_a_letter_to_nobody_waits_for_a_person() -> None:
    draft = cast.letter(to=Address("", "adà@ombre.example"))

    assert (draft.dispatch, draft.fault) == (Dispatch.DRAFT, "recipient")
    assert message_from_bytes(draft.data)["To"] == "undisclosed-recipients:;"


def test_a_letter_to_ourselves_waits_for_a_person() -> None:
    draft = cast.letter(LetterKind.RECEIPT, to=Address("", "Impact@fonds.example"))

    assert (draft.dispatch, draft.fault) == (Dispatch.DRAFT, "recipient")
