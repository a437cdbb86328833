"""Composes a mail of a bag in the manner of a mail program, with the papers it brings.

A line of files is `all`, `all -kind` or kinds of pieces (`of d2`: another film's; `> Name`: called so), `Name = text`,
`zip Name …`, `locked Name` (its password is mirabelle2021), or `eml Name from Sender: …`.
"""

import io
import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from email import message_from_bytes
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr

from bench.mailbag import BRUSSELS, Letter, Talk, Written
from examples.build import DOSSIERS, Scenario, _files
from examples.pages import LAYOUTS, Leaf, pdf_of
from examples.papers import zip_of

OURS = "impact@wallimage.example"
PAPERS = {"bus": "01-complete", "bog": "02-missing-then-supplement", "lamp": "03-combined-pdf", "customs": "07-late"}
SHAPES = {
    "gmail": {},
    "outlook": {"Thread-Index": "AdcbWc8zXujhpXcMkzpGzQrS+qOWog==", "X-MS-Has-Attach": "yes"},
    "apple": {"X-Mailer": "Apple Mail (2.3654.60.0.2.21)"},
    "iphone": {"X-Mailer": "iPhone Mail (18D70)"},
    "thunderbird": {"User-Agent": "Mozilla/5.0 (Windows NT 10.0; rv:78.0) Gecko/20100101 Thunderbird/78.9.1"},
    "ovh": {"User-Agent": "Roundcube Webmail/1.4.11", "X-Sender": "webmail"},
    "proton": {"X-Pm-Origin": "internal", "X-Attached": "publickey.asc"},
    "zendesk": {"X-Auto-Response-Suppress": "All", "X-Mailer": "Zendesk Mailer", "Auto-Submitted": "auto-generated"},
    "newsletter": {"List-Unsubscribe": "<https://list.example/u/1>", "Precedence": "bulk"},
    "nolettermark": {},
}  # fmt: skip
HTML = {"gmail", "outlook", "apple"}


def composed(mail: Written, letter: Letter | None) -> bytes:
    """The mail as it lies in the fund's mailbox."""
    headers, shape = _headers(mail), next((line for line in mail.shape if line in SHAPES), "")
    text = mail.text
    if letter:
        headers |= {"In-Reply-To": letter.header_id, "References": letter.header_id}
        quoted = "".join(f"> {line}\n" for line in letter.text.splitlines())
        text = text.replace("{quoted}", quoted)
    subject = mail.subject.replace("{letter}", letter.subject if letter else "").replace("{anyletter}", "Votre dossier")
    message = EmailMessage(policy=SMTP)
    name, address = parseaddr(mail.sender)
    message["From"] = Address(name, addr_spec=address)
    message["To"] = headers.pop("To", OURS)
    message["Subject"] = subject
    message["Date"] = headers.pop("Date", format_datetime(mail.at - timedelta(seconds=9)))
    for header, value in headers.items():
        if header != "Return-Path":
            message[header] = value
    message["Message-ID"] = f"<{mail.number}.{re.sub(r'[^a-z]', '', mail.scenario.name)}@{address.partition('@')[2]}>"
    message.set_content(text + "\n", cte="quoted-printable")
    if shape in HTML:
        message.add_alternative(_html(text), subtype="html", cte="quoted-printable")
    for line in mail.files:
        for file, content in files_of(mail.scenario, line):
            _attach(message, file, content)
    return _trace(mail, headers, address) + message.as_bytes()


def _headers(mail: Written) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in mail.shape:
        name, colon, value = line.partition(": ")
        found |= {name: value} if colon and name not in {"gateway", "below"} else SHAPES.get(line, {})
    return found


def _trace(mail: Written, headers: dict[str, str], address: str) -> bytes:
    back = headers.get("Return-Path", f"<{address}>")
    domain = address.partition("@")[2]
    lines, stamp = [f"Return-Path: {back}"], format_datetime(mail.at)
    gateway = next((line[9:] for line in mail.shape if line.startswith("gateway: ")), "")
    if gateway:
        first = datetime.fromisoformat(f"2021-{gateway.replace(' ', 'T')}").replace(tzinfo=BRUSSELS)
        lines.append(f"Received: from mx1.wallimage.example by store.wallimage.example with ESMTPS; {stamp}")
        stamp = format_datetime(first)
    lines.append(f"Received: from out.{domain} ([192.0.2.25]) by mx1.wallimage.example with ESMTPS; {stamp}")
    lines += [f"Received: {line[7:]}" for line in mail.shape if line.startswith("below: ")]
    return "\r\n".join([*lines, ""]).encode()


def _html(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return (
        "<html><body>" + "".join(f"<div>{line or '<br>'}</div>\n" for line in escaped.splitlines()) + "</body></html>\n"
    )


def _attach(message: EmailMessage, name: str, content: bytes) -> None:
    kinds = {"pdf": "application/pdf", "ics": "text/calendar", "zip": "application/zip", "eml": "message/rfc822"}
    main, _, sub = kinds.get(name.rpartition(".")[2], "application/octet-stream").partition("/")
    if main == "text":
        message.add_attachment(content.decode(), subtype=sub, filename=name)
    elif main == "message":
        message.add_attachment(message_from_bytes(content, policy=SMTP), filename=name)
    else:
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)


def files_of(talk: Talk, line: str) -> Iterator[tuple[str, bytes]]:
    """What one line of files stands for."""
    if " = " in line:
        name, text = line.split(" = ", 1)
        lines = text.replace("¶", "\n\n" if name.endswith(".pdf") else "\n")
        yield name, _page(lines) if name.endswith(".pdf") else lines.replace("\n", "\r\n").encode()
    elif line.startswith("zip "):
        _, name, rest = line.split(" ", 2)
        yield name, zip_of(list(files_of(talk, rest)))
    elif line.startswith("locked "):
        yield line[7:], _page("Budget de développement", "mirabelle2021")
    elif line.startswith("eml "):
        found = re.fullmatch(r"eml (\S+) from (.+?): (.+)", line)
        assert found, line
        inner = Written(
            talk, 99, talk.mails[0].at, found[2], "Dossier", "", (found[3],), (), "Bonjour, voici le dossier."
        )
        yield found[1], composed(inner, None)
    else:
        yield from _pieces(talk, line)


def _pieces(talk: Talk, line: str) -> Iterator[tuple[str, bytes]]:
    line, _, called = line.partition(">")
    words, _, key = line.partition(" of ")
    papers, told = talk.dossiers[key.strip() or "d1"]
    folder = DOSSIERS / PAPERS[papers]
    plan = tomllib.loads((folder / "scenario.toml").read_text(encoding="utf-8"))
    first = plan["mail"][0]
    first["file"] = [file for mail in plan["mail"] for file in mail.get("file", ())]
    every = {kind_of(piece) for file in first["file"] for piece in file.get("pieces", ())}
    named = {word.lstrip("-") for word in words.split()} - {"all"}
    assert named <= every, named - every
    without = named if words.startswith("all") else every - named
    if not words.startswith("all"):
        first["file"] = [file for file in first["file"] if "pieces" in file]
    less = replace(told, without=tuple(without))
    made = Scenario(folder, talk.mails[0].at if talk.mails else datetime(2021, 4, 6, tzinfo=BRUSSELS), less)
    made.__dict__["plan"] = less.plan(plan)
    for (sent, content), _, _ in _files(made, made.plan["mail"][0]):
        if "!/" not in sent.name:
            yield called.strip() or sent.name, content


def kind_of(piece: str) -> str:
    """The kind that a file's piece names."""
    return piece.lstrip("+").partition("-")[0]


def _page(text: str, password: str = "") -> bytes:
    if not password:
        return pdf_of([Leaf(text)], LAYOUTS["serif"])[0]
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, encrypt=password)
    canvas.drawString(72, 700, text)
    canvas.save()
    return out.getvalue()
