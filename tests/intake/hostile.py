"""Mails made to exhaust a reader, each with the reason or outcome it must end in ("" for a message).

Their names give their size in CI; elsewhere those that are read to the end are a tenth as `large`.
"""

import base64
import random
from collections.abc import Callable

from tests.effort import large

HEAD = b"From: Eve <eve@intruder.example>\r\nTo: dossiers@fund.example\r\nSubject: x\r\nMessage-ID: <1@x.example>\r\n"
MIXED = b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'


def many_parts(count: int) -> bytes:
    return HEAD + MIXED + b"--b\r\n\r\nx\r\n" * count + b"--b--\r\n"


def nested_multiparts(depth: int) -> bytes:
    opening = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(depth))
    return HEAD + opening + b"\r\nx\r\n"


def nested_messages(depth: int) -> bytes:
    return (HEAD + b"Content-Type: message/rfc822\r\n\r\n") * depth + HEAD + b"\r\nx"


def nested_in_base64(depth: int) -> bytes:
    mail = HEAD + b"\r\nx"
    for _ in range(depth):
        text = base64.encodebytes(mail).replace(b"\n", b"\r\n")
        mail = HEAD + b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n" + text
    return mail


def html(body: bytes) -> bytes:
    return HEAD + b"Content-Type: text/html; charset=utf-8\r\n\r\n" + body


def text(body: bytes, kind: bytes = b"text/plain; charset=utf-8") -> bytes:
    return HEAD + b"Content-Type: " + kind + b"\r\n\r\n" + body


def attachments(count: int) -> bytes:
    part = b"--b\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nx\r\n"
    return HEAD + MIXED + part * count + b"--b--\r\n"


def noise(size: int, seed: int) -> bytes:
    return random.Random(seed).randbytes(size)


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "100,000 parts": (lambda: many_parts(100_000), "limit:parts"),
    "251 parts": (lambda: many_parts(251), "limit:parts"),
    "50,000 encoded words": (lambda: HEAD + b"Subject: " + b"=?utf-8?q?a?= " * 50_000 + b"\r\n\r\nx", "limit:headers"),
    "1,001 encoded words in folds": (
        lambda: HEAD + b"Subject: " + b"=?utf-8?q?a?=\r\n " * 999 + b"\r\nX: =?a?q?b?==?a?q?b?=\r\n\r\nx",
        "limit:header_lines",
    ),
    "5,000 encoded words on few lines": (
        lambda: HEAD + b"X: " + b"=?a?q?b?=" * 5_000 + b"\r\n\r\nx",
        "limit:encoded_words",
    ),
    "encoded words never closed": (lambda: HEAD + b"X: " + b"=?a?q?" * 990 + b"\r\n\r\nx", ""),
    "2,000 multiparts inside each other": (lambda: nested_multiparts(2_000), "limit:depth"),
    "2,000 mails inside each other": (lambda: nested_messages(2_000), "limit:depth"),
    "25 mails inside each other in base64": (lambda: nested_in_base64(25), "limit:depth"),
    "one header of 50 MB": (lambda: HEAD + b"X: " + b"a" * 50_000_000 + b"\r\n\r\nx", "limit:headers"),
    "one header of 100,000 folds": (lambda: HEAD + b"X: a\r\n" + b" a\r\n" * 100_000 + b"\r\nx", "limit:header_lines"),
    "100,000 headers": (lambda: HEAD + b"X: a\r\n" * 100_000 + b"\r\nx", "limit:header_lines"),
    "2,000 Received headers": (lambda: b"Received: by x; y\r\n" * 900 + HEAD + b"\r\nx", "limit:received"),
    "no line end in 20 MB": (lambda: b"a" * 20_000_000, "limit:headers"),
    "20 MB of line ends": (lambda: b"\r\n" * large(10_000_000), ""),
    "20 MB of colons": (lambda: HEAD + b"\r\n" + b":" * large(20_000_000), ""),
    "5,000 parameters": (lambda: HEAD + b"Content-Type: text/plain" + b"; a=b" * 5_000 + b"\r\n\r\nx", ""),
    "5,000 sections of one name": (
        lambda: HEAD + b"Content-Type: text/plain" + b"".join(b"; name*%d*=a" % n for n in range(5_000)) + b"\r\n\r\nx",
        "",
    ),
    "40,000 quotes in a parameter": (
        lambda: HEAD + b'Content-Type: text/plain; name="' + b'\\"' * 40_000 + b"\r\n\r\nx",
        "",
    ),
    "90,000 brackets in From": (lambda: b"From: " + b"(" * 90_000 + b"\r\n\r\nx", ""),
    "8,000 mailboxes in To": (lambda: HEAD + b"Cc: " + b"a@b.example," * 8_000 + b"\r\n\r\nx", ""),
    "a boundary of 70 dashes and a body of dashes": (
        lambda: (
            HEAD + b'Content-Type: multipart/mixed; boundary="' + b"-" * 70 + b'"\r\n\r\n' + b"-" * large(20_000_000)
        ),
        "",
    ),
    "20 MB of boundaries that are none": (lambda: HEAD + MIXED + b"--b x\r\n" * 2_800_000, "limit:parts"),
    "101 attachments": (lambda: attachments(101), ""),
    "5 MB of opening tags": (lambda: html(b"<div>" * large(1_000_000)), ""),
    "5 MB of brackets": (lambda: html(b"<" * large(5_000_000)), ""),
    "5 MB of comments never closed": (lambda: html(b"<!--" * 1_250_000), ""),
    "5 MB of tags never closed": (lambda: html(b"<a href='" * large(600_000)), ""),
    "5 MB of quotes in tags": (lambda: html(b'<a style="' * large(500_000) + b">"), ""),
    "5 MB of raw elements": (lambda: html(b"<style><script>" * 300_000), ""),
    "5 MB of entities": (lambda: html(b"&amp;&#1114111;&nosuch" * large(200_000)), ""),
    "a hidden element around 500,000 others": (
        lambda: html(b"<div style='display:none'>" + b"<div>" * large(500_000)),
        "",
    ),
    "2 MB of links": (lambda: text(b"https://we.tl/a " * 130_000), ""),
    "2 MB of one link": (lambda: text(b"https://" + b"we.tl/" * large(350_000)), ""),
    "5 MB of passwords": (lambda: text(b"mot de passe : x " * large(300_000)), ""),
    "5 MB of quotes": (lambda: text(b">" * 5_000_000), ""),
    "500,000 quoted lines": (lambda: text(b"> a\r\n" * 500_000), ""),
    "200,000 lines that begin a history": (lambda: text(b"Le 1 a ecrit, On 1 wrote x\r\n" * large(200_000)), ""),
    "200,000 header blocks": (lambda: text(b"De : x\r\nDate\r\n" * large(200_000)), ""),
    "5 MB of flowed lines": (lambda: text(b"a \r\n" * large(1_200_000), b"text/plain; format=flowed"), ""),
    "5 MB of UTF-7": (lambda: text(b"+AGE-" * 1_000_000, b"text/plain; charset=utf-7"), ""),
    "lone surrogates in UTF-7": (lambda: text(b"+2AA-", b"text/plain; charset=utf-7"), ""),
    "a charset that unpacks": (lambda: text(b"x" * 1000, b"text/plain; charset=zip"), ""),
    "20 MB that are not base64": (
        lambda: HEAD + b"Content-Transfer-Encoding: base64\r\n\r\n" + b"=!" * 10_000_000,
        "",
    ),
    "5 MB of soft line ends": (
        lambda: HEAD + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + b"=\r\n" * 1_700_000,
        "",
    ),
    "50,000 recipients in a delivery report": (
        lambda: (
            HEAD
            + b'Content-Type: multipart/report; boundary="b"\r\n\r\n--b\nContent-Type: message/delivery-status\r\n\r\n'
            + b"Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\n\r\n" * 50_000
            + b"--b--\r\n"
        ),
        "",
    ),
    "5 MB of noise": (lambda: noise(large(5_000_000), 1), ""),
    "5 MB of noise in a body": (lambda: text(noise(large(5_000_000), 2)), ""),
    "5 MB of noise in HTML": (lambda: html(noise(large(5_000_000), 3)), ""),
    "5 MB of noise as a file": (
        lambda: (
            HEAD
            + b"Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\n\r\n"
            + noise(5_000_000, 4)
        ),
        "",
    ),
    "an empty mail": (lambda: b"", ""),
    "60 MiB and one byte": (lambda: HEAD + b"\r\n" + b"a" * (60 * 1024 * 1024 + 1 - len(HEAD) - 2), "limit:message"),
}
