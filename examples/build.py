"""Makes real mails of the invented dossiers, and says what is true of each.

    python -m examples.build OUT        one folder a scenario: 01.eml, 02.eml, … and truth.toml

A scenario is a folder of `examples/dossiers` with a `scenario.toml` and the texts of its pieces: `<name>.txt`,
written with the marks of papers.py.
"""

import mimetypes
import sys
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from pathlib import Path
from typing import Any

from examples.papers import LAYOUTS, docx_of, pdf_of, xlsx_of

DOSSIERS = Path(__file__).parent / "dossiers"
FUND = "depot@fonds.example"


@dataclass(frozen=True, slots=True)
class Found:
    """What is true of one piece in one file."""

    kind: str
    file: str
    first_page: int
    last_page: int
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail of a scenario, ready to be delivered."""

    scenario: str
    name: str
    sender: str
    data: bytes
    after: timedelta  # since the scenario's first mail; negative never
    found: tuple[Found, ...]
    truth: dict[str, Any]


def scenarios() -> tuple[str, ...]:
    """The names of all scenarios, in order."""
    return tuple(sorted(folder.name for folder in DOSSIERS.iterdir() if (folder / "scenario.toml").is_file()))


def mails_of(
    scenario: str, *, fund: str = FUND, begins_at: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
) -> tuple[Mail, ...]:
    """Build the mails of a scenario, addressed to a fund."""
    folder = DOSSIERS / scenario
    plan = tomllib.loads((folder / "scenario.toml").read_text(encoding="utf-8"))
    return tuple(_mail(folder, plan, number, entry, fund, begins_at) for number, entry in enumerate(plan["mail"], 1))


def _mail(
    folder: Path, plan: dict[str, Any], number: int, entry: dict[str, Any], fund: str, begins_at: datetime
) -> Mail:
    after = timedelta(minutes=entry.get("after_minutes", 0))
    found: list[Found] = []
    if "raw" in entry:
        data = (folder / entry["raw"]).read_bytes().replace(b"\n", b"\r\n").replace(b"@FUND@", fund.encode())
    else:
        message = EmailMessage()
        message["From"] = formataddr((entry["from_name"], entry["from"]))
        message["To"] = fund
        message["Subject"] = entry["subject"]
        message["Date"] = format_datetime(begins_at + after)
        message["Message-ID"] = f"<{folder.name}.{number}@{entry['from'].partition('@')[2]}>"
        for header, value in entry.get("headers", {}).items():
            message[header] = value
        message.set_content((folder / entry["body"]).read_text(encoding="utf-8"))
        for file in entry.get("file", ()):
            content, pieces = _file(folder, plan, file)
            found += pieces
            main, _, sub = (mimetypes.guess_type(file["name"])[0] or "application/octet-stream").partition("/")
            message.add_attachment(content, maintype=main, subtype=sub, filename=file["name"])
        data = message.as_bytes(policy=message.policy.clone(linesep="\r\n"))
    return Mail(plan["name"], f"{number:02}.eml", entry.get("from", ""), data, after, tuple(found), entry)


def _file(folder: Path, plan: dict[str, Any], file: dict[str, Any]) -> tuple[bytes, list[Found]]:
    """One attachment and what it holds: `pieces` name the texts, `kinds` what they are (their names, as a rule)."""
    texts = [(folder / f"{name}.txt").read_text(encoding="utf-8") for name in file["pieces"]]
    kinds = file.get("kinds") or [name.partition("-")[0] for name in file["pieces"]]
    name = file["name"]
    if name.endswith(".xlsx"):
        tabs = file["tabs"]
        found = [Found(kind, name, n, n, tab) for n, (kind, tab) in enumerate(zip(kinds, tabs, strict=True), 1)]
        return xlsx_of(list(zip(tabs, texts, strict=True))), found
    if name.endswith(".docx"):
        return docx_of("\n---\n".join(texts)), [Found(kind, name, 1, 1) for kind in kinds]
    layout = LAYOUTS[file.get("layout", plan.get("layout", "sans"))]
    data, ranges = pdf_of(texts, layout, title=plan["title"], cover=file.get("cover", False))
    return data, [Found(kind, name, first, last) for kind, (first, last) in zip(kinds, ranges, strict=True) if kind]


def write(scenario: str, out: Path) -> None:
    """Write a scenario's mails and its truth."""
    target = out / scenario
    target.mkdir(parents=True, exist_ok=True)
    mails = mails_of(scenario)
    for mail in mails:
        (target / mail.name).write_bytes(mail.data)
    (target / "truth.toml").write_text(_truth(scenario, mails), encoding="utf-8")


def _truth(scenario: str, mails: tuple[Mail, ...]) -> str:
    """The truth of a scenario, in the form that `make accuracy` reads."""
    plan = tomllib.loads((DOSSIERS / scenario / "scenario.toml").read_text(encoding="utf-8"))
    lines = [f"scenario = {_quoted(scenario)}", f"language = {_quoted(plan['language'])}", ""]
    if plan.get("title"):
        lines += ["[[dossier]]", 'id = "d1"']
        for key in ("title", "company", "enterprise_number", "contact", "contact_email", "language", "format"):
            lines.append(f"{key} = {_quoted(str(plan.get(key, '')))}")
        for key in ("adaptation", "codevelopment"):
            lines.append(f"{key} = {str(plan.get(key, False)).lower()}")
        lines.append("")
    for mail in mails:
        truth = mail.truth
        lines += ["[[mail]]", f"file = {_quoted(mail.name)}", f"kind = {_quoted(truth['kind'])}"]
        lines += [f"language = {_quoted(truth.get('language', plan['language']))}"]
        lines += [f"dossiers = [{'' if truth.get('no_dossier') else _quoted('d1')}]"]
        lines += [f"timeliness = {_quoted(truth['timeliness'])}", f"expected_reply = {_quoted(truth['reply'])}", ""]
        for found in mail.found:
            lines += [
                "[[mail.piece]]",
                f"kind = {_quoted(found.kind)}",
                'dossiers = ["d1"]',
                f"file = {_quoted(found.file)}",
            ]
            if found.sheet:
                lines.append(f"sheet = {_quoted(found.sheet)}")
            elif found.file.endswith(".docx"):
                lines.append("whole_file = true")
            else:
                lines += [f"first_page = {found.first_page}", f"last_page = {found.last_page}"]
            lines.append("")
    return "\n".join(lines)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


if __name__ == "__main__":
    for each in scenarios():
        write(each, Path(sys.argv[1]))
