"""A desk in memory that takes the example corpus in order of arrival: standard library only, pieces as the truth says.

It stands in for the parser, the recogniser and the database, so that what is measured is triage alone.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import getaddresses
from pathlib import Path
from typing import Any

from tests import make
from triage.advise import advise
from triage.arrival import Arrival
from triage.caps import Caps
from triage.deadlines import call_for, first_stamp
from triage.mail.wording import flat, part_of_series
from triage.message import Address, Attachment, Link, Message, Outcome, Readability, Report, ReportKind
from triage.text.folding import plain
from triage.values import (
    Advice,
    Call,
    Certainty,
    Facts,
    House,
    Known,
    KnownDossier,
    Need,
    Piece,
    Requirement,
    SeenBefore,
    Trust,
)

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
CHECKLIST = Path(__file__).parents[2] / "config" / "checklist.toml"

HOUSE = House(
    addresses=frozenset({"impact@wallimage.example"}),
    domain="wallimage.example",
    own_hosts=("mx1.wallimage.example", "gateway.wallimage.example", "store.wallimage.example"),
    authserv_id="",
    trust=Trust.OPEN,
)
_SERVICES = {"we.tl": "wetransfer", "wetransfer": "wetransfer", "vimeo": "vimeo"}


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail of the corpus with what its truth says."""

    name: str
    arrived_at: datetime
    truth: dict[str, Any]
    scenario: dict[str, Any]
    raw: EmailMessage


@dataclass
class Desk:
    """What has been taken so far."""

    calls: tuple[Call, ...]
    dossiers: dict[int, KnownDossier] = field(default_factory=dict)
    by_message_id: dict[str, int | None] = field(default_factory=dict)

    def take(self, mail: Mail) -> Advice:
        message = message_of(mail)
        received_at = first_stamp(message, HOUSE, mail.arrived_at)
        pieces, facts = pieces_of(mail), facts_of(mail, message)
        call = call_for(received_at, self.calls)
        arrival = Arrival(message, pieces, facts, self.known(message, facts), call, received_at)
        advice = advise(arrival, house=HOUSE, caps=Caps(), now=received_at, calls=self.calls)
        self.keep(message, advice)
        return advice

    def known(self, message: Message, facts: Facts) -> Known:
        sender = message.sender.address.lower()
        threads = {self.by_message_id.get(i) for i in (*message.in_reply_to, *message.references)}
        ours = tuple(d for d in self.dossiers.values() if sender in d.correspondents)
        alike = tuple(
            d
            for d in self.dossiers.values()
            if d not in ours
            and (plain(d.title) == plain(facts.title) != "" or d.enterprise_number == facts.enterprise_number != "")
        )
        seen = SeenBefore(1, None, same_bytes=False) if message.message_id in self.by_message_id else None
        threaded = tuple(self.dossiers[i] for i in sorted(t for t in threads if t))
        return Known(seen=seen, threaded=threaded, of_sender=ours, similar=alike)

    def keep(self, message: Message, advice: Advice) -> None:
        dossier = advice.place.dossier
        if advice.place.new:
            dossier = KnownDossier(
                id=len(self.dossiers) + 1,
                reference=f"R-{len(self.dossiers) + 1}",
                call=advice.call,
                title=advice.facts.title,
                company=advice.facts.company,
                enterprise_number=advice.facts.enterprise_number,
                language=advice.facts.language,
                correspondents=frozenset({message.sender.address.lower()}),
                facts=advice.facts,
            )
        if message.message_id:
            self.by_message_id[message.message_id] = dossier.id if dossier else None
        if dossier is None:
            return
        files = {a.sha256 for a in message.attachments if a.outcome is Outcome.FILED}
        pieces = (*dossier.pieces, *advice.pieces)
        self.dossiers[dossier.id] = replace(dossier, pieces=pieces, file_hashes=dossier.file_hashes | files)


def mails() -> Iterator[Mail]:
    """Every mail of the corpus, in order of arrival at the fund."""
    found = []
    for folder in sorted(CORPUS.iterdir()):
        if (folder / "truth.toml").exists():
            scenario = tomllib.loads((folder / "truth.toml").read_text(encoding="utf-8"))
            for truth in scenario["mail"]:
                raw = message_from_bytes((folder / truth["file"]).read_bytes(), policy=policy.default)
                assert isinstance(raw, EmailMessage)
                name = f"{folder.name[:2]}/{truth['file'][:2]}"
                found.append(Mail(name, truth["received_at"].astimezone(UTC), truth, scenario, raw))
    yield from sorted(found, key=lambda mail: mail.arrived_at)


def calls() -> tuple[Call, ...]:
    """The three calls of 2021 with the fund's checklist."""
    lines = tomllib.loads(CHECKLIST.read_text(encoding="utf-8"))["requirement"]
    requirements = tuple(Requirement(line["key"], tuple(line["kinds"]), Need(line["need"])) for line in lines)
    moments = (
        ("2021-1", datetime(2021, 2, 1, 8, tzinfo=UTC), datetime(2021, 4, 16, 21, 59, 59, tzinfo=UTC)),
        ("2021-2", datetime(2021, 6, 1, 7, tzinfo=UTC), datetime(2021, 8, 27, 21, 59, 59, tzinfo=UTC)),
        ("2021-3", datetime(2021, 9, 27, 7, tzinfo=UTC), datetime(2021, 11, 5, 22, 59, 59, tzinfo=UTC)),
    )
    return tuple(
        make.call(key, opens_at=opens, deadline=deadline, requirements=requirements) for key, opens, deadline in moments
    )


def message_of(mail: Mail) -> Message:
    """The mail as the parser would give it, roughly."""
    raw = mail.raw
    body = raw.get_body(("plain", "html"))
    text = str(body.get_content()) if body is not None else ""
    new, quoted = _parted(
        re.sub(r"<[^>]+>", " ", text) if body is not None and body.get_content_subtype() == "html" else text
    )
    path = raw.get("return-path")
    return Message(
        sha256=make.digest(mail.name),
        size=1,
        headers=tuple((name.lower(), str(value)) for name, value in raw.items()),
        subject=str(raw.get("subject", "")),
        senders=_addresses(raw, "from"),
        to=_addresses(raw, "to"),
        cc=_addresses(raw, "cc"),
        return_path=None if path is None else str(path).strip("<> "),
        message_id=str(raw.get("message-id", "")).strip(),
        in_reply_to=tuple(re.findall(r"<[^>]+>", str(raw.get("in-reply-to", "")))),
        references=tuple(re.findall(r"<[^>]+>", str(raw.get("references", "")))),
        text=new,
        quoted=quoted,
        links=tuple(_link(url) for url in re.findall(r"https?://\S+", new)),
        attachments=tuple(_attachment(item) for item in mail.truth.get("attachment", [])),
        report=_report(raw),
    )


def pieces_of(mail: Mail) -> tuple[Piece, ...]:
    """The pieces of the truth; a file nobody can read gives one unsure piece of no known kind."""
    closed = {a["name"]: a["readable"] for a in mail.truth.get("attachment", []) if a.get("readable")}
    hashes = {a["name"]: _attachment(a).sha256 for a in mail.truth.get("attachment", [])}
    found = []
    for item in mail.truth.get("piece", []):
        path, unsure = item["file"], item.get("counts", "") != ""
        shut = closed.get(path)
        kind, doubt = ("unknown", shut) if shut else (item["kind"], "other_fund" if unsure else "")
        certainty = Certainty.UNSURE if doubt else Certainty.SURE
        pages = int(item.get("first_page", 1)), int(item.get("last_page", 1))
        found.append(Piece(kind, path, *pages, certainty, doubt=doubt or "", sha256=hashes.get(path, "")))
    return tuple(dict.fromkeys(found))


def facts_of(mail: Mail, message: Message) -> Facts:
    """What a careful reader of subject and text would note; the rest of the truth stays hidden."""
    words = plain(f"{message.subject} {message.text}")
    here = [d for d in mail.scenario.get("dossier", []) if d["id"] in mail.truth["dossiers"]]
    number = next((d["enterprise_number"].replace(".", "") for d in here if _digits(d) in _digits_of(message.text)), "")
    titled = [d["title"] for d in here if plain(d["title"]) in words]
    series = part_of_series(flat(message.subject))
    first = here[0] if here else {}
    return Facts(
        title=titled[0] if titled else "",
        company=first.get("company", ""),
        enterprise_number=number,
        language=mail.truth["language"],
        format=first.get("format", "") if message.attachments else "",
        adaptation=first.get("adaptation") or None,
        codevelopment=first.get("codevelopment") or None,
        projects=max(1, len(titled)),
        more_announced=series is not None and series[0] < series[1],
    )


def _attachment(item: dict[str, Any]) -> Attachment:
    readability = Readability(item["readable"]) if item.get("readable") else Readability.READABLE
    outcome = Outcome.FILED if item["role"] == "document" else Outcome.NOT_A_DOCUMENT
    name, size = item["name"], int(item.get("size", 1))
    return make.attachment(name, content=f"{name}{size}", outcome=outcome, readability=readability, size=size)


def _parted(text: str) -> tuple[str, str]:
    lines = text.splitlines()
    for number, line in enumerate(lines):
        if line.startswith(">") or re.match(r"^(Le|Von|Op|On) .*(écrit|gesendet am|schreef|wrote).*:$", line):
            return "\n".join(lines[:number]), "\n".join(lines[number:])
    return text, ""


def _addresses(raw: EmailMessage, name: str) -> tuple[Address, ...]:
    return tuple(Address(shown, address) for shown, address in getaddresses([str(v) for v in raw.get_all(name, [])]))


def _link(url: str) -> Link:
    service = next((name for mark, name in _SERVICES.items() if mark in url), "other")
    return Link(url, service)


def _report(raw: EmailMessage) -> Report | None:
    if raw.get_content_type() != "multipart/report":
        return None
    delivery = "delivery-status" in str(raw.get("content-type"))
    return Report(ReportKind.DELIVERY if delivery else ReportKind.DISPOSITION)


def _digits(dossier: dict[str, Any]) -> str:
    return str(dossier["enterprise_number"]).replace(".", "")


def _digits_of(text: str) -> str:
    return re.sub(r"\D", "", text)
