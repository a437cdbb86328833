"""Makes real mails of the invented dossiers, and says what is true of each.

    python -m examples.build OUT        one folder a scenario: 01.eml, 02.eml, … and truth.toml

A scenario is a folder of `examples/dossiers` with a `scenario.toml` and the texts of its pieces: see README.md.
"""

import mimetypes
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from functools import cached_property
from pathlib import Path
from typing import Any

from examples.moments import filled
from examples.pages import LAYOUTS, Leaf, pdf_of
from examples.papers import docx_of, xlsx_of, zip_of
from examples.retelling import Retelling
from examples.scripts import script_of
from examples.truth import Found, Other, Sent, truth_of

DOSSIERS = Path(__file__).parent / "dossiers"
FUND = "depot@fonds.example"
DEADLINE = datetime(2021, 4, 16, 21, 59, 59, tzinfo=UTC)
BEFORE = timedelta(days=9, hours=7, minutes=21)  # the usual first mail of `write`
LATE = timedelta(hours=10, minutes=4)


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail of a scenario, ready to be delivered."""

    scenario: str
    name: str
    sender: str  # of the SMTP envelope: "" for a bounce
    data: bytes
    after: timedelta  # since the scenario's first mail; negative never
    found: tuple[Found, ...]
    truth: dict[str, Any]
    others: tuple[Other, ...] = ()
    sent: tuple[Sent, ...] = ()


@dataclass(frozen=True)
class Scenario:
    """One folder of texts, at a moment."""

    folder: Path
    now: datetime
    retelling: Retelling | None = None  # the same papers under other names

    @cached_property
    def plan(self) -> dict[str, Any]:
        """What scenario.toml says."""
        told: dict[str, Any] = tomllib.loads((self.folder / "scenario.toml").read_text(encoding="utf-8"))
        return self.retelling.plan(told) if self.retelling else told

    @property
    def name(self) -> str:
        """What its mails are called by."""
        return self.retelling.name if self.retelling else self.folder.name

    def text(self, name: str) -> str:
        """One text, with its moments filled in; a screenplay is composed when there is a script.toml of that name."""
        script = self.folder / f"{name}.toml"
        if script.is_file():
            raw = script_of(tomllib.loads(script.read_text(encoding="utf-8")))
        else:
            raw = (self.folder / f"{name}.txt").read_text(encoding="utf-8")
        raw = self.retelling.text(raw) if self.retelling else raw
        return filled(raw, self.now, self.plan.get("languages", {}).get(name, self.plan["language"]))


def scenarios() -> tuple[str, ...]:
    """The names of all scenarios, in order."""
    return tuple(sorted(folder.name for folder in DOSSIERS.iterdir() if (folder / "scenario.toml").is_file()))


def mails_of(
    scenario: str,
    *,
    fund: str = FUND,
    begins_at: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC),
    retelling: Retelling | None = None,
) -> tuple[Mail, ...]:
    """Build the mails of a scenario, addressed to a fund; the texts are dated from the moment of the first."""
    made = Scenario(DOSSIERS / scenario, begins_at, retelling)
    return tuple(_mail(made, number, fund) for number in range(1, len(made.plan["mail"]) + 1))


def write(scenario: str, out: Path) -> None:
    """Write a scenario's mails as they lie in the fund's mailbox, and the truth of them."""
    target = out / scenario
    target.mkdir(parents=True, exist_ok=True)
    plan = Scenario(DOSSIERS / scenario, DEADLINE).plan
    begins_at = DEADLINE + LATE if plan.get("late") else DEADLINE - BEFORE
    mails = mails_of(scenario, begins_at=begins_at)
    for mail in mails:
        (target / mail.name).write_bytes(arrived(mail, begins_at + mail.after))
    (target / "truth.toml").write_text(truth_of(plan, mails, begins_at=begins_at, deadline=DEADLINE), encoding="utf-8")


def _mail(made: Scenario, number: int, fund: str) -> Mail:
    entry = made.plan["mail"][number - 1]
    after = timedelta(minutes=entry.get("after_minutes", 0))
    files = list(_files(made, entry))
    data = (
        _raw(made, entry, fund, after)
        if "raw" in entry
        else _composed(made, number, fund, after, [f[0] for f in files])
    )
    return Mail(
        made.name,
        f"{number:02}.eml",
        entry.get("envelope", entry.get("from", "")),
        data,
        after,
        tuple(found for _, pieces, _ in files for found in pieces),
        entry,
        tuple(other for _, _, others in files for other in others),
        tuple(sent for (sent, _), _, _ in files),
    )


def _raw(made: Scenario, entry: dict[str, Any], fund: str, after: timedelta) -> bytes:
    text = filled((made.folder / entry["raw"]).read_text(encoding="ascii"), made.now, "en")
    date = format_datetime(made.now + after)
    return text.replace("@FUND@", fund).replace("@DATE@", date).replace("\n", "\r\n").encode("ascii")


def _composed(made: Scenario, number: int, fund: str, after: timedelta, files: list[tuple[Sent, bytes]]) -> bytes:
    entry = made.plan["mail"][number - 1]
    message = EmailMessage()
    message["From"] = formataddr((entry["from_name"], entry["from"]))
    message["To"] = entry.get("to", fund)
    if "cc" in entry:
        message["Cc"] = entry["cc"]
    message["Subject"] = entry["subject"]
    message["Date"] = format_datetime(made.now + after)
    message["Message-ID"] = _message_id(made, number)
    if "answers" in entry:
        message["In-Reply-To"] = message["References"] = _message_id(made, entry["answers"])
    for header, value in entry.get("headers", {}).items():
        message[header] = value
    text = made.text(entry["body"].removesuffix(".txt"))
    message.set_content(text, cte="quoted-printable")
    if entry.get("html"):
        message.add_alternative(_html(text), subtype="html", cte="quoted-printable")
    for sent, content in files:
        if "!/" in sent.name:
            continue
        main, _, sub = sent.media.partition("/")
        disposition = "inline" if sent.inline else "attachment"
        message.add_attachment(content, maintype=main, subtype=sub, filename=sent.name, disposition=disposition)
    for depth, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"=_{made.name}.{number}.{depth}")
    return message.as_bytes(policy=message.policy.clone(linesep="\r\n"))


def _message_id(made: Scenario, number: int) -> str:
    sender = made.plan["mail"][number - 1]["from"]
    return f"<{made.name}.{number}@{sender.partition('@')[2]}>"


def _html(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    paragraphs = "".join(f"<p>{block.replace(chr(10), '<br>')}</p>" for block in escaped.strip().split("\n\n"))
    return f"<html><body>{paragraphs}</body></html>\n"


def _files(made: Scenario, entry: dict[str, Any]) -> Iterator[tuple[tuple[Sent, bytes], list[Found], list[Other]]]:
    """The files of a mail, those inside an archive after the archive itself."""
    inside: dict[str, list[tuple[str, bytes]]] = {}
    made_files = []
    for file in entry.get("file", ()):
        path = f"{file['inside']}!/{file['name']}" if "inside" in file else file["name"]
        content, found, others = _file(made, file, path)
        if "inside" in file:
            inside.setdefault(file["inside"], []).append((file["name"], content))
        media = mimetypes.guess_type(file["name"])[0] or "application/octet-stream"
        sent = Sent(path, media, len(content), file.get("noise", ""), file.get("inline", False))
        made_files.append(((sent, content), found, others))
    for name, files in inside.items():
        archive = zip_of(files)
        yield (Sent(name, "application/zip", len(archive)), archive), [], []
    yield from made_files


def _file(made: Scenario, file: dict[str, Any], path: str) -> tuple[bytes, list[Found], list[Other]]:
    """One file and what it holds.

    `pieces` names the texts: `kind`, `kind-which`, `+kind` to go on below on the same page; and `@cover`,
    `@contents Title`, `@divider Title` for pages between them.
    """
    if "noise" in file:
        return _noise(made, file), [], []
    names = [name for name in file["pieces"] if not name.startswith("@")]
    texts = {name: made.text(name.removeprefix("+")) for name in names}
    counts = file.get("counts", "")

    def found(name: str, first: int, last: int, sheet: str = "") -> Found:
        plain = name.removeprefix("+")
        language = made.plan.get("languages", {}).get(plain, made.plan["language"])
        return Found(plain.partition("-")[0], path, first, last, sheet, language, counts)

    if path.endswith(".xlsx"):
        sheets = list(zip(file["tabs"], names, strict=True))
        pieces = [found(name, n, n, tab) for n, (tab, name) in enumerate(sheets, 1)]
        return xlsx_of([(tab, texts[name]) for tab, name in sheets]), pieces, []
    if path.endswith(".docx"):
        return docx_of("\n---\n".join(texts.values())), [found(name, 1, 1) for name in names], []
    leaves = [_leaf(made, name, texts) for name in file["pieces"]]
    layout = LAYOUTS[file.get("layout", made.plan.get("layout", "sans"))]
    data, spans = pdf_of(
        leaves, layout, title=made.plan.get("title", ""), head=file.get("head", made.plan.get("head", ""))
    )
    placed = list(zip(file["pieces"], leaves, spans, strict=True))
    return (
        data,
        [found(name, span.first, span.last) for name, leaf, span in placed if leaf.what == "piece"],
        [Other(leaf.what, path, span.first, span.last) for _, leaf, span in placed if leaf.what != "piece"],
    )


def _leaf(made: Scenario, name: str, texts: dict[str, str]) -> Leaf:
    if not name.startswith("@"):
        return Leaf(texts[name], joined=name.startswith("+"))
    what, _, title = name[1:].partition(" ")
    if what == "contents":
        return Leaf(f"# {title}", what)
    if what == "cover":
        return Leaf("\n".join([made.plan["title"], *made.plan.get("cover", ())]), what)
    return Leaf(title, what)


def _noise(made: Scenario, file: dict[str, Any]) -> bytes:
    if file["noise"] == "logo":
        import io

        from PIL import Image

        out = io.BytesIO()
        Image.new("RGB", (120, 40), tuple(file.get("colour", (30, 60, 90)))).save(out, "PNG")
        return out.getvalue()
    return made.text(file["noise"]).replace("\n", "\r\n").encode()


def arrived(mail: Mail, at: datetime) -> bytes:
    """A mail with the lines that the fund's own server writes above it."""
    if mail.data.startswith(b"Return-Path:"):
        return mail.data
    domain = mail.sender.partition("@")[2]
    stamp = format_datetime(at)
    lines = [
        f"Return-Path: <{mail.sender}>",
        f"Authentication-Results: mx.fonds.example; dmarc=pass header.from={domain}; spf=pass smtp.mailfrom={domain}",
        f"Received: from out.{domain} (out.{domain} [192.0.2.25])",
        f"\tby mx.fonds.example with ESMTPS for <{FUND}>; {stamp}",
    ]
    return "\r\n".join([*lines, ""]).encode() + mail.data


if __name__ == "__main__":
    for each in scenarios():
        write(each, Path(sys.argv[1]))
