"""Header text and parameters in the forms that programs really write."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.parsers.charsets import COMMON, decode, preload
from intake.parsers.coding import decoded
from intake.parsers.headers import decode_words, file_name, read_block, shown_name, text_of, unfolded, valued
from intake.parsers.limits import LimitReached, Limits


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b" D=E9p=F4t ", "D=E9p=F4t"),
        (b"=?iso-8859-1?Q?D=E9p=F4t?=", "Dépôt"),
        (b"=?ISO-8859-1?q?D=E9p=F4t?= WALLIMpact", "Dépôt WALLIMpact"),
        (b"=?utf-8?B?RMOpcMO0dA==?=", "Dépôt"),
        (b"=?utf-8?B?RMOpcMO0dA?=", "Dépôt"),
        (b"=?utf-8?Q?D=C3?=\r\n =?utf-8?Q?=A9p=C3=B4t?=", "Dépôt"),
        (b"=?utf-8?B?w4k=?= =?iso-8859-1?Q?t=E9?=", "Été"),
        (b"Re:=?utf-8?Q?_=C3=A9t=C3=A9?=", "Re: été"),
        (b"a =?utf-8?Q?b?= c", "a b c"),
        (b"=?utf-8?Q?a_b?=  =?utf-8?Q?_c?=", "a b c"),
        (b"=?utf-8*fr?Q?=C3=A9t=C3=A9?=", "été"),
        (b"=?utf-8?Q?un deux?=", "un deux"),
        (b"=?x-unknown?Q?=C3=A9t=C3=A9?=", "été"),
        (b"=?utf-8?Q?=41?=", "A"),
        (b"=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
        (b"=?utf-8?Q?never closed", "=?utf-8?Q?never closed"),
        ("Été".encode(), "Été"),
        ("Été".encode("latin-1"), "Été"),
        ("E\u0301te\u0301".encode(), "Été"),
        (b"a\r\n\tb\r\n c", "a b c"),
        (b"a\x00b\x07c", "a b c"),
        (b"=?utf-8?Q?a=0D=0ABcc:_eve=40intruder.example?=", "a Bcc: eve@intruder.example"),
        (b"=?utf-7?Q?+2AA-x?=", "x"),
        (b"", ""),
    ],
)
def test_a_header_is_read_as_a_person_would(raw: bytes, text: str) -> None:
    assert text_of(raw) == text


@given(st.binary(max_size=400))
@settings(max_examples=500, deadline=None)
def test_no_header_text_holds_a_line_end_or_a_control(raw: bytes) -> None:
    text = text_of(raw)

    assert all(character.isprintable() or character in "\u00ad\u200b" or ord(character) > 0x7F for character in text)
    assert not set(text) & {"\r", "\n", "\x00", "\x85", "\u2028", "\u2029"}
    text.encode("utf-8")


@pytest.mark.parametrize(
    ("raw", "value", "parameters"),
    [
        (b"Text/Plain; Charset=UTF-8", "text/plain", {"charset": "UTF-8"}),
        (b'text/plain; charset="utf-8"; format=flowed', "text/plain", {"charset": "utf-8", "format": "flowed"}),
        (b"attachment; filename=a b.pdf", "attachment", {"filename": "a b.pdf"}),
        (b'attachment; filename="a\\"b.pdf"', "attachment", {"filename": 'a"b.pdf'}),
        (b'attachment; filename="a;b.pdf"; size=3', "attachment", {"filename": "a;b.pdf", "size": "3"}),
        (b'attachment; filename="a.pdf', "attachment", {"filename": "a.pdf"}),
        (b"attachment; filename*=utf-8''%C3%A9.pdf", "attachment", {"filename": "é.pdf"}),
        (b"attachment; filename*0=a; filename*1=b.pdf", "attachment", {"filename": "ab.pdf"}),
        (b"attachment; filename*1=b.pdf; filename*0=a", "attachment", {"filename": "ab.pdf"}),
        (b"attachment; filename*0*=utf-8''%C3; filename*1*=%A9.pdf", "attachment", {"filename": "é.pdf"}),
        (b"attachment; filename*=%E9.pdf", "attachment", {"filename": "é.pdf"}),
        (b"attachment; filename*=x'y'%ZZ.pdf", "attachment", {"filename": "%ZZ.pdf"}),
        (b"attachment; filename=a.pdf; filename*=utf-8''b.pdf", "attachment", {"filename": "b.pdf"}),
        (b"attachment; filename=a.pdf; filename=b.pdf", "attachment", {"filename": "a.pdf"}),
        (b"attachment;;; ; filename=a.pdf;", "attachment", {"filename": "a.pdf"}),
        (b"attachment; nonsense; filename=a.pdf", "attachment", {"filename": "a.pdf"}),
        (b'multipart/mixed; boundary="=?utf-8?q?x?="', "multipart/mixed", {"boundary": "=?utf-8?q?x?="}),
        (b"", "", {}),
    ],
)
def test_parameters_are_read_however_they_are_written(raw: bytes, value: str, parameters: dict[str, str]) -> None:
    found = valued(raw)

    assert (found.value, found.parameters) == (value, parameters)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a.pdf", "a.pdf"),
        ("/etc/passwd", "passwd"),
        ("..\\..\\a.pdf", "a.pdf"),
        ("..", ""),
        ("a\x00b\r\nc.pdf", "a b c.pdf"),
        ("Re\u0301sume\u0301.pdf", "Résumé.pdf"),
        ("\u202efdp.exe", "fdp.exe"),
        ("x" * 300 + ".pdf", "x" * 196 + ".pdf"),
        ("x" * 300, "x" * 200),
        ("  a  b.pdf ", "a b.pdf"),
    ],
)
def test_a_file_name_is_text_to_show_and_no_path(name: str, shown: str) -> None:
    assert shown_name(name) == shown


def test_the_disposition_names_a_file_before_the_type_does() -> None:
    assert file_name(valued(b"attachment; filename=a.pdf"), valued(b"application/pdf; name=b.pdf")) == "a.pdf"
    assert file_name(valued(b"attachment"), valued(b"application/pdf; name=b.pdf")) == "b.pdf"
    assert file_name(valued(None), valued(None)) == ""


def test_a_block_ends_at_the_empty_line_or_at_the_first_line_that_is_no_header() -> None:
    data = b"A: 1\r\nB : 2\r\n\tmore\r\nno header\r\n\r\nbody"

    block = read_block(data, 0, len(data), Limits())

    assert [(name, unfolded(value)) for name, value in block.fields] == [("a", b"1"), ("b", b"2\tmore")]
    assert data[block.body :].startswith(b"no header")
    assert block.faults == ("header_without_colon",)


def test_a_block_over_a_limit_says_which() -> None:
    with pytest.raises(LimitReached, match="limit:headers"):
        read_block(b"A: " + b"x" * 200, 0, 203, Limits(headers=100))
    with pytest.raises(LimitReached, match="limit:header_lines"):
        read_block(b"A: x\n" * 20, 0, 100, Limits(header_lines=10))


@pytest.mark.parametrize(
    ("data", "charset", "text"),
    [
        ("Été".encode(), "utf-8", "Été"),
        ("Été".encode(), "iso-8859-1", "Été"),
        ("Été".encode("latin-1"), "utf-8", "Été"),
        ("12 €".encode("cp1252"), "iso-8859-1", "12 €"),
        ("12 €".encode("iso8859-15"), "ISO-8859-15", "12 €"),
        ("été".encode("mac_roman"), "x-mac-roman", "été"),
        ("été".encode("utf-16"), "utf-16", "été"),
        ("été".encode("utf-8-sig"), "utf-8", "été"),
        ("été".encode(), '"utf-8"', "été"),
        (b"abc", "zip", "abc"),
        ("été".encode(), "rot13", "été"),
        ("été".encode(), "a\x00b", "été"),
        ("été".encode(), "../../etc", "été"),
        (b"\x81\x8d", "utf-8", "\ufffd\ufffd"),
    ],
)
def test_text_is_decoded_by_its_charset_or_by_a_better_guess(data: bytes, charset: str, text: str) -> None:
    assert decode(data, charset) == text


def test_every_common_charset_is_known_to_python() -> None:
    preload()

    assert all(decode(b"abc", name) for name in COMMON)


@pytest.mark.parametrize(
    ("data", "encoding", "plain"),
    [
        (b"Qm9uam91cg==", "base64", b"Bonjour"),
        (b"Qm9uam91cg", "BASE64", b"Bonjour"),
        (b"Qm9u\r\nam 91!cg==\r\n-- \r\n", " base64 ", b"Bonjour"),
        (b"Qm9u==\r\nam91cg==", "base64", b"Bonjour"),
        (b"Qm9uam91cgA", "base64", b"Bonjour\x00"),
        (b"Q", "base64", b""),
        (b"=C3=A9t=C3=A9=\r\n!", "quoted-printable", "été!".encode()),
        (b"=ZZ=", "quoted-printable", b"=ZZ"),
        (b"begin 644 a.txt\n'0F]N:F]U<@  \n`\nend\n", "x-uuencode", b"Bonjour"),
        (b"plain", "8bit", b"plain"),
        (b"plain", "nonsense", b"plain"),
        (b"", "base64", b""),
    ],
)
def test_a_body_is_decoded_however_dirty(data: bytes, encoding: str, plain: bytes) -> None:
    assert decoded(data, encoding) == plain


def test_words_are_decoded_once_only() -> None:
    assert decode_words("=?utf-8?Q?=3D=3Futf-8=3FQ=3Fx=3F=3D?=") == "=?utf-8?Q?x?="
