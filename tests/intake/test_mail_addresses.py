"""From, Return-Path and message ids: what two readers could take differently is a defect."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.parsers.addresses import mailboxes, message_id, message_ids, return_path, senders
from triage.message import Address

ADA = "ada@lamquet.example"

SOUND = {
    b"ada@lamquet.example": Address("", ADA),
    b"<ada@lamquet.example>": Address("", ADA),
    b"Ada Lamquet <ada@lamquet.example>": Address("Ada Lamquet", ADA),
    b'"Lamquet, Ada" <ada@lamquet.example>': Address("Lamquet, Ada", ADA),
    b"Lamquet, Ada <ada@lamquet.example>": Address("Lamquet, Ada", ADA),
    b"=?utf-8?q?Ad=C3=A9?= <ada@lamquet.example>": Address("Adé", ADA),
    b"ada@lamquet.example (Ada Lamquet)": Address("Ada Lamquet", ADA),
    b"Ada (production) Lamquet <ada@lamquet.example>": Address("Ada Lamquet", ADA),
    b"Ada P. Lamquet <ada@LAMQUET.Example>": Address("Ada P. Lamquet", ADA),
    b'"ada@lamquet.example" <ada@lamquet.example>': Address(ADA, ADA),
    b"\r\n Ada\r\n <ada@lamquet.example>\r\n": Address("Ada", ADA),
    "Adé <ada@lamquet.example>".encode(): Address("Adé", ADA),
    "Adé <ada@lamquet.example>".encode("latin-1"): Address("Adé", ADA),
    b"Ada <o'neill+film@lamquet.example>": Address("Ada", "o'neill+film@lamquet.example"),
}

# Each could make one program see Ada and another see Eve, or nobody.
DECEITFUL = [
    b"",
    b" ",
    b"<>",
    b"Ada",
    b"Ada Lamquet",
    b"ada@lamquet.example)eve@intruder.example",
    b"ada@lamquet.example(eve@intruder.example",
    b"ada@lamquet.example eve@intruder.example",
    b"ada@lamquet.example <eve@intruder.example>",
    b"ada@lamquet.example, eve@intruder.example",
    b"Ada <ada@lamquet.example>, Eve <eve@intruder.example>",
    b"Ada <ada@lamquet.example>; Eve <eve@intruder.example>",
    b"Ada <ada@lamquet.example> <eve@intruder.example>",
    b"Ada <ada@lamquet.example> Eve",
    b"Ada <ada@lamquet.example>eve@intruder.example",
    b"Ada <<ada@lamquet.example>>",
    b"Ada <ada@lamquet.example",
    b"Ada ada@lamquet.example>",
    b">ada@lamquet.example<",
    b"<ada@lamquet.example@intruder.example>",
    b"<@intruder.example:ada@lamquet.example>",
    b"<ada@>",
    b"<@lamquet.example>",
    b"<ada lamquet@lamquet.example>",
    b"<ada@lamquet .example>",
    b"<ada @lamquet.example>",
    b"<ada(eve)@lamquet.example>",
    b"<ada@(intruder.example)lamquet.example>",
    b"<ada@lamquet.example,eve@intruder.example>",
    b"<ada@lamquet..example>",
    b"<ada@.lamquet.example>",
    b"<.ada@lamquet.example>",
    b"<ada.@lamquet.example>",
    b"<ada@-lamquet.example>",
    b"<ada@[192.0.2.1]>",
    b"<ada@lamquet.example\x00>",
    b"<ada\x00@lamquet.example>",
    b"<ada@lamquet.example\x01eve>",
    b'<"ada lamquet"@lamquet.example>',
    b'<"ada@intruder"@lamquet.example>',
    b'"ada@lamquet.example <eve@intruder.example>',
    b'"ada@lamquet.example" <eve@intruder.example>',
    b'"Ada ada@lamquet.example" <eve@intruder.example>',
    b"=?utf-8?q?ada=40lamquet=2Eexample?= <eve@intruder.example>",
    b"=?utf-8?b?YWRhQGxhbXF1ZXQuZXhhbXBsZQ==?= <eve@intruder.example>",
    b"=?utf-8?q?Ada_=3Cada=40lamquet=2Eexample=3E?= <eve@intruder.example>",
    b"=?utf-8?q?ada=40lamquet.example?=",
    b"=?utf-8?q?Ada?= <=?utf-8?q?ada?=@lamquet.example>",
    b"<ada@=?utf-8?q?lamquet.example?=>",
    "<adà@lamquet.example>".encode(),
    "<ada@lamquét.example>".encode(),
    "<ada@lamquet.example\u202e>".encode(),
    "<ada@lamquet\u2024example>".encode(),
    b"Friends: ada@lamquet.example, eve@intruder.example;",
    b"undisclosed-recipients:;",
    b"ada\\@lamquet.example",
    b"ada@lamquet.example\\",
    b"Ada <ada@lamquet.example> (",
    b"(((((Ada <ada@lamquet.example>",
    b"<" + b"a" * 65 + b"@lamquet.example>",
    b"<ada@" + b"a" * 64 + b".example>",
    b"<ada@" + b"a." * 130 + b"example>",
    b"eve@intruder.example\rada@lamquet.example",
    b"ada@lamquet.example\x85eve@intruder.example",
]


@pytest.mark.parametrize("value", sorted(SOUND))
def test_a_sound_sender_is_read(value: bytes) -> None:
    found = senders((value,))

    assert (found.addresses, found.defect) == ((SOUND[value],), "")


@pytest.mark.parametrize("value", DECEITFUL)
def test_a_sender_that_could_be_taken_for_another_is_a_defect(value: bytes) -> None:
    assert senders((value,)).defect != ""


def test_more_than_sixty_forged_forms_are_tried() -> None:
    assert len(set(DECEITFUL)) >= 60


def test_two_from_headers_are_several_senders_even_when_equal() -> None:
    assert senders((b"ada@lamquet.example", b"ada@lamquet.example")).defect == "several"


def test_no_from_header_is_none() -> None:
    assert senders(()).defect == "none"


@given(st.binary(max_size=300))
@settings(max_examples=500, deadline=None)
def test_any_bytes_give_clean_addresses_or_a_defect(value: bytes) -> None:
    found = senders((value,))

    assert found.defect or len(found.addresses) == 1
    assert all(one.address.isascii() and one.address.isprintable() for one in found.addresses)
    assert all(one.address.count("@") == 1 and " " not in one.address for one in found.addresses)


def test_groups_and_unreadable_recipients_leave_the_others() -> None:
    found, defect = mailboxes(b"Jury: cleo@jury.example, ben@fund.example;, nobody at all@, <eve@@x>")

    assert [one.address for one in found] == ["cleo@jury.example", "ben@fund.example"]
    assert defect != ""


def test_a_field_of_thousands_of_brackets_is_quick() -> None:
    assert mailboxes(b"(" * 50_000)[1] == "unparsable"
    assert mailboxes(b"<" * 50_000)[1] != ""
    assert mailboxes(b'"' * 49_999)[1] == "unparsable"
    assert mailboxes(b"a@b.example," * 8_000)[0]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((), (None, "")),
        ((b"<>",), ("", "")),
        ((b" < > ",), (None, "bad_return_path")),
        ((b"<ada@lamquet.example>",), (ADA, "")),
        ((b"ada@lamquet.example",), (ADA, "")),
        ((b"<ada@lamquet.example>", b"<eve@intruder.example>"), (ADA, "")),
        ((b"Ada <ada@lamquet.example>",), (None, "bad_return_path")),
        ((b"<ada@lamquet.example> <eve@intruder.example>",), (None, "bad_return_path")),
        ((b"nonsense",), (None, "bad_return_path")),
    ],
)
def test_the_topmost_return_path_counts(values: tuple[bytes, ...], expected: tuple[str | None, str]) -> None:
    assert return_path(values) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((b" <1@lamquet.example> ",), ("<1@lamquet.example>", "")),
        ((), ("", "no_message_id")),
        ((b"1@lamquet.example",), ("", "bad_message_id")),
        ((b"<1>",), ("", "bad_message_id")),
        ((b"<1@lamquet.example> <2@lamquet.example>",), ("", "bad_message_id")),
        ((b"<1@lamquet.example>\r\n Bcc: eve@intruder.example",), ("", "bad_message_id")),
        ((b"<" + b"a" * 251 + b"@x>",), ("", "bad_message_id")),
        (("<é@lamquet.example>".encode(),), ("", "bad_message_id")),
        ((b"<1@x>", b"<2@x>"), ("", "several_message_ids")),
        ((b"<1@x>", b"<1@x>"), ("<1@x>", "")),
    ],
)
def test_a_message_id_passes_only_by_the_strict_pattern(values: tuple[bytes, ...], expected: tuple[str, str]) -> None:
    assert message_id(values) == expected


def test_references_keep_their_order_once_each_and_only_the_first_and_last_of_many() -> None:
    many = b" ".join(b"<%d@x>" % number for number in range(500))

    assert message_ids((b"<a@x>\r\n <b@x> junk <c> <a@x>", b"<d@x>")) == ("<a@x>", "<b@x>", "<d@x>")
    assert message_ids((many,))[0] == "<0@x>"
    assert message_ids((many,))[-1] == "<499@x>"
    assert len(message_ids((many,))) == 100
