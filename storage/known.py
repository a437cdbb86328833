"""What is already kept that bears on one message, found in a handful of indexed queries."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnClause, bindparam, literal_column, select
from sqlalchemy.orm import Session

from storage.brake import brake
from storage.counts import counts_for
from storage.dossiers import CORRESPONDENT, DOSSIER, title_key
from storage.known_dossiers import known_dossiers, with_parts
from storage.letters import LETTER
from storage.messages import MESSAGE
from storage.named_films import films_named
from storage.prepared import Prepared, PreparedIn
from storage.record import sha256_of_id
from storage.states import DossierState, LedgerState
from triage.mail.series import part_in
from triage.message import Message, Report, ReportKind
from triage.values import Facts, House, Known, SeenBefore

MOST_IDS = 50  # of References and of reference-like words: more is noise or an attack
MOST_DOSSIERS = 50  # given for one ground, the newest first
SEARCHED_TEXT = 100_000  # characters of the text in which a reference is looked for
LIKE_A_REFERENCE = re.compile(r"[A-Z0-9]{1,20}(?:-[A-Z0-9]{1,20}){1,5}")

_MOST: ColumnClause[int] = literal_column(str(MOST_DOSSIERS))
_SAME = Prepared(
    select(MESSAGE.c.id, MESSAGE.c.dossier_id, MESSAGE.c.sha256)
    .where(
        MESSAGE.c.state != LedgerState.STORED,
        (MESSAGE.c.sha256 == bindparam("of_sha256")) | (MESSAGE.c.id_sha256 == bindparam("of_id_sha256")),
    )
    .order_by(MESSAGE.c.id)
    .limit(_MOST)
)
_THREAD = PreparedIn(
    select(MESSAGE.c.dossier_id).where(MESSAGE.c.dossier_id.is_not(None)).distinct().limit(_MOST), MESSAGE.c.id_sha256
)
_LETTER = select(LETTER.c.id, LETTER.c.dossier_id, LETTER.c.header_id)
_LETTERS_BY_TOKEN = PreparedIn(_LETTER, LETTER.c.token)
_LETTERS_BY_ID = PreparedIn(_LETTER, LETTER.c.header_id)
_REFERENCED = PreparedIn(select(DOSSIER.c.id), DOSSIER.c.reference)
_OF_SENDER = Prepared(
    select(CORRESPONDENT.c.dossier_id)
    .where(CORRESPONDENT.c.address == bindparam("wanted"))
    .order_by(CORRESPONDENT.c.dossier_id.desc())
    .limit(_MOST)
)
_NEWEST = select(DOSSIER.c.id).order_by(DOSSIER.c.id.desc()).limit(_MOST)
_SIMILAR_TITLE = Prepared(_NEWEST.where(DOSSIER.c.title_key == bindparam("wanted")))
_SIMILAR_NUMBER = Prepared(_NEWEST.where(DOSSIER.c.enterprise_number == bindparam("wanted")))
_ERASED = PreparedIn(select(DOSSIER.c.id).where(DOSSIER.c.state == DossierState.ERASED), DOSSIER.c.id)


def known(
    db: Session,
    message: Message,
    facts: Facts,
    *,
    house: House,
    reply_tokens: tuple[str, ...],
    now: datetime,
) -> Known:
    """Everything kept that bears on a message which is itself kept and not judged yet.

    `reply_tokens` are the tokens of our letters that this mail answers and whose MAC the caller checked. A message
    counts as seen only once judged: bytes kept before a crash are not.
    """
    sender = message.sender.address
    replied, own, bounced = _letters(db, message, house, reply_tokens)
    threaded = _threaded(db, message)
    of_sender = _firsts(_OF_SENDER.all(db, {"wanted": sender.lower()})) if sender else ()
    found = {
        "replied": replied,
        "threaded": threaded,
        "referenced": _referenced(db, f"{message.subject}\n{message.text}"),
        "of_sender": of_sender,
        "similar": tuple(number for number in _similar(db, facts) if number not in of_sender),
    }
    if not replied and not threaded:
        named = (*_referenced(db, message.quoted), *films_named(db, message, facts))
        found["similar"] = tuple(dict.fromkeys((*found["similar"], *(n for n in named if n not in of_sender))))
    these = {number for numbers in found.values() for number in numbers}
    dossiers = known_dossiers(db, these)
    if part_in(message) is not None:
        dossiers = with_parts(db, dossiers)
    grounds = {
        name: tuple(dossiers[number] for number in numbers if number in dossiers) for name, numbers in found.items()
    }
    return Known(
        seen=_seen(db, message),
        own_letter=own,
        bounced_letter=bounced,
        sent=counts_for(db, sender, now),
        braked=brake(db).pulled,
        erased=bool(_ERASED.all(db, [n for n in (*replied, *threaded, *found["referenced"]) if n not in dossiers])),
        **grounds,
    )


def _seen(db: Session, message: Message) -> SeenBefore | None:
    """The earliest judged message with these bytes, else with this Message-ID."""
    values = {
        "of_sha256": message.sha256,
        "of_id_sha256": sha256_of_id(message.message_id) if message.message_id else "-",
    }
    rows = _SAME.all(db, values)
    if not rows:
        return None
    number, dossier, sha256 = next((row for row in rows if row[2] == message.sha256), rows[0])
    return SeenBefore(number, dossier, sha256 == message.sha256)


def _letters(
    db: Session, message: Message, house: House, reply_tokens: tuple[str, ...]
) -> tuple[tuple[int, ...], int | None, int | None]:
    """Dossiers of the letters answered; the letter this mail is the copy of; the letter whose return it reports."""
    report = message.report
    original = report.original_message_id if report is not None and _returned(report) else ""
    ours = message.message_id if message.sender.address.lower() in house.addresses else ""
    ids = [text for text in (ours, original) if text]
    answered = {dossier for _, dossier, _ in _LETTERS_BY_TOKEN.all(db, reply_tokens[:MOST_IDS]) if dossier is not None}
    named = {header_id: number for number, _, header_id in _LETTERS_BY_ID.all(db, ids)}
    return tuple(sorted(answered)), named.get(ours), named.get(original)


def _returned(report: Report) -> bool:
    """A letter did not arrive: the action says so (RFC 3464 §2.3.3); a failure may follow a mere delay (4.4.7)."""
    action = report.action.lower()
    failed = action == "failed" if action else not report.status.startswith(("2", "4"))
    return report.kind is ReportKind.DELIVERY and failed


def _threaded(db: Session, message: Message) -> tuple[int, ...]:
    ids = tuple(dict.fromkeys((*message.in_reply_to, *reversed(message.references))))[:MOST_IDS]
    return _firsts(_THREAD.all(db, [sha256_of_id(text) for text in ids]))


def _referenced(db: Session, text: str) -> tuple[int, ...]:
    """The dossiers whose reference stands in a text."""
    said = text[:SEARCHED_TEXT].upper()
    words = tuple(dict.fromkeys(LIKE_A_REFERENCE.findall(said)))[:MOST_IDS]
    runs = tuple(dict.fromkeys(run for word in words for run in _runs(word.split("-"))))
    return _firsts(_REFERENCED.all(db, runs))


def _runs(parts: list[str]) -> Iterator[str]:
    """Each run of two or more parts: a reference may stand inside a longer word ("IMP-21-7K3Q-version-2")."""
    for start in range(len(parts) - 1):
        for end in range(start + 2, len(parts) + 1):
            yield "-".join(parts[start:end])


def _similar(db: Session, facts: Facts) -> tuple[int, ...]:
    titles = title_key(facts.title)
    of_title = _firsts(_SIMILAR_TITLE.all(db, {"wanted": titles})) if titles else ()
    number = facts.enterprise_number
    of_number = _firsts(_SIMILAR_NUMBER.all(db, {"wanted": number})) if number else ()
    return tuple(dict.fromkeys((*of_title, *of_number)))


def _firsts(rows: Iterable[tuple[Any, ...]]) -> tuple[int, ...]:
    return tuple(row[0] for row in rows)
