"""The answers of an IMAP server, matched by the UID inside them."""

import random
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.imap_answers import Answer, answer_for, internal_date
from intake.imap_mailbox import ImapMailbox
from intake.unreachable import MailboxUnreachable
from storage.ledger import Uid
from tests.faulty import FaultyImap
from tests.servers import imap_settings

WHEN = datetime(2021, 4, 16, 21, 59, 58, tzinfo=UTC)


@pytest.mark.parametrize(
    "items",
    [
        [(b'1 (UID 5 INTERNALDATE "16-Apr-2021 23:59:58 +0200" RFC822.SIZE 3 BODY[]<0> {3}', b"abc"), b")"],
        [(b"1 (BODY[]<0> {3}", b"abc"), b' RFC822.SIZE 3 INTERNALDATE "16-Apr-2021 23:59:58 +0200" UID 5)'],
        [(b'1 (uid 5 internaldate "16-Apr-2021 23:59:58 +0200" rfc822.size 3 body[] {3}', b"abc"), b")"],
        [
            b'1 (UID 5 INTERNALDATE "16-Apr-2021 23:59:58 +0200" RFC822.SIZE 3)',
            (b"1 (UID 5 BODY[]<0> {3}", b"abc"),
            b")",
        ],
        [b'1 (UID 5 BODY[]<0> "abc" RFC822.SIZE 3 INTERNALDATE "16-Apr-2021 23:59:58 +0200")'],
    ],
)
def test_an_answer_is_read_in_whatever_order_it_comes(items: list[object]) -> None:
    assert answer_for(5, 0, items) == Answer(3, WHEN, b"abc")


@pytest.mark.parametrize(
    "items",
    [
        [None],
        [b"1 (FLAGS (\\Seen))"],
        [b"1 (UID 6 RFC822.SIZE 3)"],
        [b"1 (UID 55 RFC822.SIZE 3)"],
        [(b"1 (BODY[]<0> {3}", b"abc"), b")"],
        [(b"1 (UID 6 BODY[]<0> {9}", b"x UID 5 )"), b")"],
        [b'1 (UID 6 BODY[]<0> "x UID 5 RFC822.SIZE 7")'],
    ],
)
def test_an_answer_for_another_message_is_passed_over(items: list[object]) -> None:
    assert answer_for(5, 0, items) == Answer()


def test_a_slice_at_another_place_is_not_taken() -> None:
    assert answer_for(5, 100, [(b"1 (UID 5 BODY[]<0> {3}", b"abc"), b")"]).part is None


@given(st.binary(max_size=80), st.binary(max_size=80), st.binary(max_size=40))
def test_the_content_of_a_mail_never_passes_for_what_the_server_says(head: bytes, text: bytes, end: bytes) -> None:
    hostile = head + b" UID 5 RFC822.SIZE 99 BODY[]<0> {3}" + text

    assert answer_for(5, 0, [(b"1 (UID 6 BODY[]<0> {9}", hostile), b")"]) == Answer()
    assert answer_for(6, 0, [(b"1 (UID 6 BODY[]<0> {9}", hostile), b")"]).part == hostile
    answer_for(6, 0, [head, (text, end), head])


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("16-Apr-2021 23:59:58 +0200", WHEN),
        (" 1-Jan-2021 00:30:00 -0130", datetime(2021, 1, 1, 2, 0, tzinfo=UTC)),
        ("29-Feb-2021 00:00:00 +0000", None),
        ("16-avr-2021 23:59:58 +0200", None),
        ("16-Apr-2021 23:59:58", None),
        ("01-Jan-0001 00:00:00 +2300", None),
        ("", None),
    ],
)
def test_an_internal_date_is_read_or_is_none(text: str, read: datetime | None) -> None:
    assert internal_date(text) == read


@pytest.mark.slow
def test_garbled_answers_end_in_a_value_or_in_the_one_exception(tmp_path: Path) -> None:
    dice = random.Random(2021)
    honest = (
        '* 1 FETCH (UID 5 INTERNALDATE "16-Apr-2021 23:59:58 +0200" RFC822.SIZE 9 BODY[]<0> {9}\r\nabcdefghi)\r\n'
        "* 4 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* STATUS INBOX (UIDVALIDITY 7)\r\n* SEARCH 5 9\r\n"
    )

    def garbled(command: str) -> str | None:
        if not command.startswith(("UID", "NOOP", "STATUS", "SELECT", "LIST")) or dice.random() < 0.7:
            return None
        letters = list(honest)
        for _ in range(dice.randrange(6)):
            letters[dice.randrange(len(letters))] = chr(dice.randrange(1, 127))
        return re.sub(r"\{\d{5,}\}", "{7}", "".join(letters))

    ends: set[str] = set()
    with FaultyImap({5: b"Subject: x\r\n\r\n", 9: b"Subject: y\r\n\r\n"}) as server:
        for _ in range(120):
            server.before = garbled
            settings = imap_settings(server.port, tmp_path / "password", timeout=timedelta(seconds=0.3))
            with ImapMailbox(settings) as mailbox:
                try:
                    ends.add(type(mailbox.fetch((*mailbox.listing().uids, 5)[0])).__name__)
                    mailbox.file_away(Uid(mailbox.name, 7, 9))
                except MailboxUnreachable:
                    ends.add("unreachable")

    assert {"RawMail", "unreachable"} <= ends
