"""What is already kept that bears on one message, found in a handful of indexed queries."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, bindparam, select
from sqlalchemy.orm import Session

from storage.brake import brake
from storage.counts import counts_for
from storage.dossiers import CORRESPONDENT, DOSSIER, title_key
from storage.letters import LETTER
from storage.messages import MESSAGE
from storage.record import ATTACHMENT, PIECE, sha256_of_id
from storage.states import LedgerState
from storage.tables import WaiverRow, core
from triage.values import (
    Address,
    Facts,
    House,
    Known,
    KnownDossier,
    Message,
    Outcome,
    Piece,
    ReportKind,
    SeenBefore,
)

WAIVER = core(WaiverRow)
MOST_IDS = 50  # of References and of reference-like words: more is noise or an attack
MOST_DOSSIERS = 50  # given for one ground, the newest first
SEARCHED_TEXT = 100_000  # characters of the text in which a reference is looked for
LIKE_A_REFERENCE = re.compile(r"[A-Z0-9]{1,20}(?:-[A-Z0-9]{1,20}){1,5}")

_SAME = (
    select(MESSAGE.c.id, MESSAGE.c.dossier_id, MESSAGE.c.sha256)
    .where(
        MESSAGE.c.state != LedgerState.STORED,
        (MESSAGE.c.sha256 == bindparam("of_sha256")) | (MESSAGE.c.id_sha256 == bindparam("of_id_sha256")),
    )
    .order_by(MESSAGE.c.id)
    .limit(MOST_DOSSIERS)
)
_THREAD = (
    select(MESSAGE.c.dossier_id)
    .where(MESSAGE.c.id_sha256.in_(bindparam("hashes", expanding=True)), MESSAGE.c.dossier_id.is_not(None))
    .distinct()
    .limit(MOST_DOSSIERS)
)
_LETTERS = select(LETTER.c.id, LETTER.c.dossier_id, LETTER.c.token, LETTER.c.header_id).where(
    LETTER.c.token.in_(bindparam("tokens", expanding=True)) | LETTER.c.header_id.in_(bindparam("ids", expanding=True))
)
_REFERENCED = select(DOSSIER.c.id).where(DOSSIER.c.reference.in_(bindparam("references", expanding=True)))
_OF_SENDER = (
    select(CORRESPONDENT.c.dossier_id)
    .where(CORRESPONDENT.c.address == bindparam("of_address"))
    .order_by(CORRESPONDENT.c.dossier_id.desc())
    .limit(MOST_DOSSIERS)
)
_SIMILAR_TITLE = (
    select(DOSSIER.c.id)
    .where(DOSSIER.c.title_key == bindparam("of_title"))
    .order_by(DOSSIER.c.id.desc())
    .limit(MOST_DOSSIERS)
)
_SIMILAR_NUMBER = (
    select(DOSSIER.c.id)
    .where(DOSSIER.c.enterprise_number == bindparam("of_number"))
    .order_by(DOSSIER.c.id.desc())
    .limit(MOST_DOSSIERS)
)
_THESE: BindParameter[list[int]] = bindparam("these", expanding=True)
_DOSSIERS = select(
    DOSSIER.c.id,
    DOSSIER.c.reference,
    DOSSIER.c.call,
    DOSSIER.c.title,
    DOSSIER.c.company,
    DOSSIER.c.enterprise_number,
    DOSSIER.c.language,
    DOSSIER.c.contact,
    DOSSIER.c.format,
    DOSSIER.c.adaptation,
    DOSSIER.c.codevelopment,
    DOSSIER.c.animation,
).where(DOSSIER.c.id.in_(_THESE))
_CORRESPONDENTS = select(CORRESPONDENT.c.dossier_id, CORRESPONDENT.c.address).where(
    CORRESPONDENT.c.dossier_id.in_(_THESE)
)
_PIECES = (
    select(
        PIECE.c.dossier_id,
        PIECE.c.kind,
        PIECE.c.message_id,
        PIECE.c.ordinal,
        PIECE.c.first_page,
        PIECE.c.last_page,
        PIECE.c.certainty,
        PIECE.c.language,
        PIECE.c.doubt,
        PIECE.c.sha256,
    )
    .where(PIECE.c.dossier_id.in_(_THESE))
    .order_by(PIECE.c.id)
)
_HASHES = (
    select(MESSAGE.c.dossier_id, ATTACHMENT.c.sha256)
    .join(ATTACHMENT, ATTACHMENT.c.message_id == MESSAGE.c.id)
    .where(MESSAGE.c.dossier_id.in_(_THESE), ATTACHMENT.c.outcome == Outcome.FILED)
)
_WAIVERS = select(WAIVER.c.dossier_id, WAIVER.c.key).where(WAIVER.c.dossier_id.in_(_THESE))


def known(
    db: Session,
    message: Message,
    facts: Facts,
    *,
    house: House,
    reply_tokens: tuple[str, ...],
    sender: str,
    now: datetime,
) -> Known:
    """Everything kept that bears on a message which is itself kept and not judged yet.

    `reply_tokens` are the tokens of our letters that this mail answers and whose MAC the caller checked; `sender` is
    the address a letter would go to. A message counts as seen only once judged: bytes kept before a crash are not.
    """
    replied, own, bounced = _letters(db, message, house, reply_tokens)
    of_sender = _ids(db, _OF_SENDER, of_address=sender.lower()) if sender else ()
    found = {
        "replied": replied,
        "threaded": _threaded(db, message),
        "referenced": _referenced(db, message),
        "of_sender": of_sender,
        "similar": tuple(number for number in _similar(db, facts) if number not in of_sender),
    }
    dossiers = _dossiers(db, {number for numbers in found.values() for number in numbers})
    grounds = {name: tuple(dossiers[number] for number in numbers) for name, numbers in found.items()}
    return Known(
        seen=_seen(db, message),
        own_letter=own,
        bounced_letter=bounced,
        sent=counts_for(db, sender, now),
        braked=brake(db).pulled,
        **grounds,
    )


def _seen(db: Session, message: Message) -> SeenBefore | None:
    """The earliest judged message with these bytes, else with this Message-ID."""
    values = {
        "of_sha256": message.sha256,
        "of_id_sha256": sha256_of_id(message.message_id) if message.message_id else "-",
    }
    rows = db.connection().execute(_SAME, values).all()
    if not rows:
        return None
    row = next((row for row in rows if row.sha256 == message.sha256), rows[0])
    return SeenBefore(row.id, row.dossier_id, row.sha256 == message.sha256)


def _letters(
    db: Session, message: Message, house: House, reply_tokens: tuple[str, ...]
) -> tuple[tuple[int, ...], int | None, int | None]:
    """Dossiers of the letters answered; the letter this mail is the copy of; the letter whose return it reports."""
    report = message.report
    returned = report is not None and report.kind is ReportKind.DELIVERY and not report.status.startswith(("2", "4"))
    original = report.original_message_id if report is not None and returned else ""
    ours = message.message_id if message.sender.address.lower() in house.addresses else ""
    ids = [text for text in (ours, original) if text]
    if not ids and not reply_tokens:
        return (), None, None
    rows = db.connection().execute(_LETTERS, {"tokens": list(reply_tokens)[:MOST_IDS], "ids": ids}).all()
    answered = {row.dossier_id for row in rows if row.token in reply_tokens and row.dossier_id is not None}
    own = next((row.id for row in rows if ours and row.header_id == ours), None)
    bounced = next((row.id for row in rows if original and row.header_id == original), None)
    return tuple(sorted(answered)), own, bounced


def _threaded(db: Session, message: Message) -> tuple[int, ...]:
    ids = tuple(dict.fromkeys((*message.in_reply_to, *reversed(message.references))))[:MOST_IDS]
    return _ids(db, _THREAD, hashes=[sha256_of_id(text) for text in ids]) if ids else ()


def _referenced(db: Session, message: Message) -> tuple[int, ...]:
    said = f"{message.subject}\n{message.text[:SEARCHED_TEXT]}".upper()
    words = tuple(dict.fromkeys(LIKE_A_REFERENCE.findall(said)))[:MOST_IDS]
    runs = tuple(dict.fromkeys(run for word in words for run in _runs(word.split("-"))))
    return _ids(db, _REFERENCED, references=runs) if runs else ()


def _runs(parts: list[str]) -> Iterator[str]:
    """Each run of two or more parts: a reference may stand inside a longer word ("IMP-21-7K3Q-version-2")."""
    for start in range(len(parts) - 1):
        for end in range(start + 2, len(parts) + 1):
            yield "-".join(parts[start:end])


def _similar(db: Session, facts: Facts) -> tuple[int, ...]:
    titles = title_key(facts.title)
    of_title = _ids(db, _SIMILAR_TITLE, of_title=titles) if titles else ()
    of_number = _ids(db, _SIMILAR_NUMBER, of_number=facts.enterprise_number) if facts.enterprise_number else ()
    return tuple(dict.fromkeys((*of_title, *of_number)))


def _ids(db: Session, statement: object, **values: object) -> tuple[int, ...]:
    return tuple(db.connection().execute(statement, values).scalars())  # type: ignore[call-overload]


def _dossiers(db: Session, numbers: Collection[int]) -> dict[int, KnownDossier]:
    """The dossiers with what rules need of them; five queries for any number of them, none for none."""
    if not numbers:
        return {}
    connection, these = db.connection(), {"these": sorted(numbers)}
    addresses = _grouped(connection.execute(_CORRESPONDENTS, these))
    hashes = _grouped(connection.execute(_HASHES, these))
    waived = _grouped(connection.execute(_WAIVERS, these))
    pieces: dict[int, list[Piece]] = defaultdict(list)
    for row in connection.execute(_PIECES, these):
        pieces[row.dossier_id].append(_piece(row))
    return {
        row.id: KnownDossier(
            *row[:7],
            correspondents=addresses[row.id],
            pieces=tuple(pieces[row.id]),
            file_hashes=hashes[row.id],
            waived=waived[row.id],
            facts=Facts(
                title=row.title,
                company=row.company,
                enterprise_number=row.enterprise_number,
                contact=Address("", row.contact),
                language=row.language,
                format=row.format,
                adaptation=row.adaptation,
                codevelopment=row.codevelopment,
                animation=row.animation,
            ),
        )
        for row in connection.execute(_DOSSIERS, these)
    }


def _piece(row: Any) -> Piece:
    """A piece of an earlier message. Names are sealed: `attachment` is "message.ordinal", "" for the mail itself."""
    return Piece(
        kind=row.kind,
        attachment=f"{row.message_id}.{row.ordinal}" if row.ordinal else "",
        first_page=row.first_page,
        last_page=row.last_page,
        certainty=row.certainty,
        language=row.language,
        doubt=row.doubt,
        sha256=row.sha256,
    )


def _grouped(rows: Iterable[Any]) -> defaultdict[int, frozenset[str]]:
    sets: defaultdict[int, set[str]] = defaultdict(set)
    for number, text in rows:
        sets[number].add(text)
    return defaultdict(frozenset, {number: frozenset(texts) for number, texts in sets.items()})
