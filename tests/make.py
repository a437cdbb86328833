"""Builders for values: a test names only what it is about.

The fixed cast: Ada applies, Ben helps at the desk, Cléo sits on the jury, Eve intrudes. The fund is "fund.example", its
mailbox dossiers@fund.example, its first server mx1.fund.example.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from triage.arrival import Arrival
from triage.message import Address, Attachment, Link, Message, Outcome, Page, Readability
from triage.values import (
    Call,
    CallMode,
    Certainty,
    Evidence,
    Facts,
    House,
    Known,
    KnownDossier,
    LetterKind,
    LetterPolicy,
    Need,
    Piece,
    Requirement,
    Trust,
)

DEADLINE = datetime(2021, 4, 16, 21, 59, 59, tzinfo=UTC)  # Friday 16 April 2021, 23:59:59 in Brussels
OPENING = datetime(2021, 2, 1, 8, 0, tzinfo=UTC)
ON_TIME = DEADLINE - timedelta(days=2)
NOW = ON_TIME + timedelta(minutes=1)

OURS = Address("Dossiers", "dossiers@fund.example")
ADA = Address("Ada Lamquet", "ada@lamquet.example")
BEN = Address("Ben Marnette", "ben@fund.example")
EVE = Address("Eve Whitcombe", "eve@intruder.example")

FUND_HOST = "mx1.fund.example"
AUTHENTICATED = f"{FUND_HOST}; dkim=pass header.d=lamquet.example; dmarc=pass header.from=lamquet.example"

REQUIREMENTS = (
    Requirement("synopsis", ("synopsis_short", "synopsis_long"), Need.REQUIRED),
    Requirement("writing", ("treatment", "screenplay"), Need.REQUIRED),
    Requirement("budget", ("development_budget",), Need.REQUIRED),
    Requirement("rights", ("option_agreement", "author_contract"), Need.REQUIRED),
    Requirement("codevelopment", ("coproduction_agreement",), Need.IF_CODEVELOPMENT),
    Requirement("underlying_rights", ("option_agreement", "chain_of_title"), Need.IF_ADAPTATION),
    Requirement("visuals", ("moodboard",), Need.OPTIONAL),
)
REQUIRED_KINDS = ("synopsis_short", "treatment", "development_budget", "author_contract")


def house(**changes: Any) -> House:
    """The fund's own settings; open trust unless said otherwise."""
    plain = House(
        addresses=frozenset({OURS.address, "impact@fund.example"}),
        domain="letters.fund.example",
        own_hosts=(FUND_HOST, "gateway.fund.example", "store.fund.example"),
        authserv_id=FUND_HOST,
        trust=Trust.OPEN,
        free_mail=frozenset({"freemail.example"}),
    )
    return replace(plain, **changes)


def call(key: str = "2021-1", **changes: Any) -> Call:
    """The April call with a short checklist, live, with the fund's usual policies."""
    plain = Call(
        key=key,
        name={"fr": "Session d'avril", "nl": "Sessie april", "en": "April call", "de": "April-Aufruf"},
        opens_at=OPENING,
        deadline=DEADLINE,
        zone="Europe/Brussels",
        grace=timedelta(0),
        requirements=REQUIREMENTS,
        policies={
            LetterKind.RECEIPT: LetterPolicy.AUTOMATIC,
            LetterKind.NEUTRAL: LetterPolicy.AUTOMATIC,
            LetterKind.MISSING_ITEMS: LetterPolicy.AUTOMATIC_WHEN_SURE,
            LetterKind.LATE: LetterPolicy.DRAFT,
        },
        languages=("fr", "nl", "en", "de"),
        go_live_at=None,
        mode=CallMode.LIVE,
        reference_prefix="IMP",
    )
    return replace(plain, **changes)


def august_call(**changes: Any) -> Call:
    """The next call, closing on 27 August 2021."""
    opens = datetime(2021, 6, 1, 8, 0, tzinfo=UTC)
    return call("2021-2", opens_at=opens, deadline=datetime(2021, 8, 27, 21, 59, 59, tzinfo=UTC), **changes)


def message(*, sender: Address = ADA, headers: tuple[tuple[str, str], ...] = (), **changes: Any) -> Message:
    """A sound mail from Ada to the fund, taken by the fund's server; `headers` come below the fund's Received."""
    received = (
        "received",
        f"from mail.{sender.domain} (mail.{sender.domain} [203.0.113.5]) by {FUND_HOST} with ESMTPS; ",
    )
    stamped = (received[0], received[1] + "Wed, 14 Apr 2021 23:59:59 +0200")
    top = (("return-path", f"<{sender.address}>"), stamped, *headers, ("from", f"{sender.name} <{sender.address}>"))
    plain = Message(
        sha256=digest(repr((sender, headers, sorted(changes)))),
        size=4_096,
        headers=top,
        subject="Dossier « Tourbe »",
        senders=(sender,),
        to=(OURS,),
        return_path=sender.address,
        message_id="<one@lamquet.example>",
        text="Veuillez trouver ci-joint notre dossier.",
    )
    return replace(plain, **changes)


def arrival(mail: Message | None = None, known: Known | None = None, **changes: Any) -> Arrival:
    """A mail of Ada's, or another, on time for the April call, about "Tourbe", in which no piece was recognised."""
    plain = Arrival(mail or message(), (), facts(), known or Known(), call(), ON_TIME)
    return replace(plain, **changes)


def attachment(name: str = "Dossier.pdf", *, content: str = "", **changes: Any) -> Attachment:
    """A readable file of one page; its hash follows its content (its name when no content is given)."""
    plain = Attachment(
        path=name,
        name=name,
        size=1_000,
        sha256=digest(content or name),
        media="application/pdf",
        declared="application/pdf",
        outcome=Outcome.FILED,
        pages=(Page(1, "Texte."),),
        page_count=1,
    )
    return replace(plain, **changes)


def unopened(name: str, readability: Readability) -> Attachment:
    """A file nobody could read."""
    size = 0 if readability is Readability.EMPTY else 900
    return attachment(name, readability=readability, pages=(), size=size)


def logo() -> Attachment:
    """A picture in a signature."""
    return attachment(
        "image001.png", media="image/png", outcome=Outcome.NOT_A_DOCUMENT, reason="logo", pages=(), inline=True
    )


def link(service: str = "wetransfer", url: str = "https://we.tl/t-EXAMPLE") -> Link:
    """An address in the body."""
    return Link(url, service)


def piece(kind: str = "synopsis_short", *, doubt: str = "", file: str = "", **changes: Any) -> Piece:
    """A piece of one page; sure unless a doubt is named."""
    path = file or f"{kind}.pdf"
    certainty = Certainty.UNSURE if doubt else Certainty.SURE
    plain = Piece(
        kind, path, 1, 1, certainty, evidence=(Evidence("heading", page=1),), doubt=doubt, sha256=digest(path)
    )
    return replace(plain, **changes)


def pieces(*kinds: str) -> tuple[Piece, ...]:
    """A sure piece of each kind; of every required kind when none is named."""
    return tuple(piece(kind) for kind in kinds or REQUIRED_KINDS)


def files(*kinds: str) -> tuple[Attachment, ...]:
    """A file for each of `pieces(*kinds)`."""
    return tuple(attachment(f"{kind}.pdf") for kind in kinds or REQUIRED_KINDS)


def facts(**changes: Any) -> Facts:
    """What Ada's mail says of her film."""
    return replace(Facts(title="Tourbe", company="Lamquet Films SRL", language="fr"), **changes)


def known_dossier(**changes: Any) -> KnownDossier:
    """Ada's dossier as it lies in the fund's house, without pieces."""
    plain = KnownDossier(
        id=7,
        reference="IMP-2021-1-7KQ2M",
        call="2021-1",
        title="Tourbe",
        company="Lamquet Films SRL",
        enterprise_number="0915440864",
        language="fr",
        correspondents=frozenset({ADA.address}),
        facts=Facts(title="Tourbe", language="fr"),
    )
    return replace(plain, **changes)


def digest(text: str) -> str:
    """A stand-in hash for a text."""
    return sha256(text.encode()).hexdigest()
