"""What is already kept that bears on one message, found in a handful of indexed queries."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnClause, bindparam, func, literal_column, select
from sqlalchemy.orm import Session

from storage.base import core
from storage.brake import brake
from storage.counts import counts_for
from storage.dossiers import CORRESPONDENT, DOSSIER, title_key
from storage.found import ATTACHMENT, PIECE, PROPOSAL
from storage.holds import HOLD
from storage.letters import LETTER
from storage.meant import meant
from storage.messages import MESSAGE
from storage.prepared import Prepared, PreparedIn
from storage.record import sha256_of_id
from storage.settlements import COLUMNS as SETTLEMENTS
from storage.settlements import SETTLEMENT, settlement_of
from storage.states import DossierState, HoldState, LedgerState
from storage.tables import StandingRow
from triage.message import Address, Message, Outcome, Report, ReportKind
from triage.series import part_in
from triage.settled import Settled, Settlement, said_of, settled_facts, settled_of, settled_pieces
from triage.values import Facts, House, Known, KnownDossier, LineState, Piece, SeenBefore, Timeliness

STANDING = core(StandingRow)
MOST_IDS = 50  # of References and of reference-like words: more is noise or an attack
MOST_DOSSIERS = 50  # given for one ground, the newest first
SEARCHED_TEXT = 100_000  # characters of the text in which a reference is looked for
GONE = (DossierState.CLOSED, DossierState.ERASED)  # whose mails a person moved elsewhere, or destroyed
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
_DOSSIERS = PreparedIn(
    select(
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
        DOSSIER.c.revision,
    ).where(*(DOSSIER.c.state != state for state in GONE)),
    DOSSIER.c.id,
)
_ERASED = PreparedIn(select(DOSSIER.c.id).where(DOSSIER.c.state == DossierState.ERASED), DOSSIER.c.id)
_CORRESPONDENTS = PreparedIn(select(CORRESPONDENT.c.dossier_id, CORRESPONDENT.c.address), CORRESPONDENT.c.dossier_id)
_PIECES = PreparedIn(
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
        MESSAGE.c.timeliness,
    )
    .join(MESSAGE, MESSAGE.c.id == PIECE.c.message_id)
    .order_by(PIECE.c.id),
    PIECE.c.dossier_id,
)
_HASHES = PreparedIn(
    select(MESSAGE.c.dossier_id, ATTACHMENT.c.sha256)
    .join(ATTACHMENT, ATTACHMENT.c.message_id == MESSAGE.c.id)
    .where(ATTACHMENT.c.outcome == Outcome.FILED),
    MESSAGE.c.dossier_id,
)
_OPEN = select(HOLD.c.dossier_id, HOLD.c.reasons).where(HOLD.c.state == HoldState.OPEN)
_WAITING = PreparedIn(_OPEN, HOLD.c.dossier_id)
_PROPOSED = PreparedIn(
    select(PROPOSAL.c.dossier_id, HOLD.c.reasons)
    .join(HOLD, HOLD.c.message_id == PROPOSAL.c.message_id)
    .where(HOLD.c.state == HoldState.OPEN),
    PROPOSAL.c.dossier_id,
)
_SETTLED = PreparedIn(
    select(*SETTLEMENTS).where(SETTLEMENT.c.undone_at.is_(None)).order_by(SETTLEMENT.c.id), SETTLEMENT.c.dossier_id
)
_PROMISED = PreparedIn(
    select(STANDING.c.dossier_id, STANDING.c.key, STANDING.c.message_id).where(STANDING.c.state == LineState.PROMISED),
    STANDING.c.dossier_id,
)
_REASONS = PreparedIn(
    select(MESSAGE.c.dossier_id, MESSAGE.c.reasons).order_by(MESSAGE.c.id),
    MESSAGE.c.dossier_id,
)
_NEWEST_STANDING = PreparedIn(
    select(STANDING.c.dossier_id, func.max(STANDING.c.message_id)).group_by(STANDING.c.dossier_id),
    STANDING.c.dossier_id,
)


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
        named = (*_referenced(db, message.quoted), *meant(db, message, facts))
        found["similar"] = tuple(dict.fromkeys((*found["similar"], *(n for n in named if n not in of_sender))))
    these = {number for numbers in found.values() for number in numbers}
    dossiers = _dossiers(db, these)
    if part_in(message) is not None:
        dossiers = _counted(db, dossiers)
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


def _counted(db: Session, dossiers: dict[int, KnownDossier]) -> dict[int, KnownDossier]:
    """The dossiers with the parts of an announced series that each has had; asked only for a mail that is one."""
    parts: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for dossier, reasons in _REASONS.all(db, sorted(dossiers)):
        told = next((one.detail for one in reasons if one.code == "part_of_series" and one.detail), "")
        if told:
            number, _, total = told.partition("/")
            parts[dossier].append((int(number), int(total)))
    return {number: replace(dossier, parts=tuple(parts[number])) for number, dossier in dossiers.items()}


def known_dossiers(db: Session, numbers: Collection[int]) -> tuple[KnownDossier, ...]:
    """Dossiers as rules know them, by number."""
    return tuple(_dossiers(db, numbers).values())


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


def _dossiers(db: Session, numbers: Collection[int]) -> dict[int, KnownDossier]:
    """The dossiers with what rules need of them; ten queries for any number of them, none for none.

    What people settled is reckoned in: their pieces, their facts, what they waived.
    """
    these = sorted(numbers)
    addresses = _grouped(_CORRESPONDENTS.all(db, these))
    hashes = _grouped(_HASHES.all(db, these))
    settled = _settled(db, these)
    promised = _promised(db, these)
    held = (*_WAITING.all(db, these), *_PROPOSED.all(db, these))
    waiting = _grouped((dossier, reason.code) for dossier, reasons in held for reason in reasons)
    pieces = _pieces(db, these, settled)
    found = {}
    for number, reference, call, *said, revision in _DOSSIERS.all(db, these):
        title, company, enterprise_number, language, *_ = said
        found[number] = KnownDossier(
            id=number,
            reference=reference,
            call=call,
            title=title,
            company=company,
            enterprise_number=enterprise_number,
            language=language,
            correspondents=addresses[number],
            pieces=settled_pieces(pieces[number], settled[number]),
            file_hashes=hashes[number],
            waived=settled[number].waived,
            facts=settled_facts(_facts(*said), settled[number]),
            waiting=waiting[number],
            applies=settled[number].applies,
            said=said_of(settled[number]),
            promised=promised[number],
            revision=revision,
        )
    return found


def _settled(db: Session, these: list[int]) -> defaultdict[int, Settled]:
    """What people settled of each dossier."""
    found: defaultdict[int, list[Settlement]] = defaultdict(list)
    for row in _SETTLED.all(db, these):
        one = settlement_of(row)
        found[one.dossier or 0].append(one)
    return defaultdict(Settled, {number: settled_of(ones) for number, ones in found.items()})


def _promised(db: Session, these: list[int]) -> defaultdict[int, frozenset[str]]:
    """The checklist lines of each dossier that are announced, as its newest message left them."""
    newest = dict(_NEWEST_STANDING.all(db, these))
    return _grouped((dossier, key) for dossier, key, at in _PROMISED.all(db, these) if newest[dossier] == at)


def _pieces(db: Session, these: list[int], settled: Mapping[int, Settled]) -> defaultdict[int, list[Piece]]:
    """The pieces that count: those of a late message only when admitted, or when the dossier has no others."""
    counting: defaultdict[int, list[Piece]] = defaultdict(list)
    beside: defaultdict[int, list[Piece]] = defaultdict(list)
    for dossier, kind, message, *rest, timeliness in _PIECES.all(db, these):
        late = timeliness is Timeliness.LATE and message not in settled[dossier].admitted
        (beside if late else counting)[dossier].append(_piece(kind, message, *rest))
    return defaultdict(list, {number: counting[number] or beside[number] for number in these})


def _facts(title: str, company: str, number: str, language: str, contact: str, *answers: Any) -> Facts:
    """What a dossier's row says, in the order of its columns; `answers` are format, adaptation and the other two."""
    form, adaptation, codevelopment, animation = answers
    return Facts(
        title=title,
        company=company,
        enterprise_number=number,
        contact=Address("", contact),
        language=language,
        format=form,
        adaptation=adaptation,
        codevelopment=codevelopment,
        animation=animation,
    )


def _piece(kind: str, message: int, ordinal: int, *rest: Any) -> Piece:
    """A piece of an earlier message. Names are sealed: `attachment` is "message.ordinal", "" for the mail itself."""
    first_page, last_page, certainty, language, doubt, sha256 = rest
    return Piece(
        kind=kind,
        attachment=f"{message}.{ordinal}" if ordinal else "",
        first_page=first_page,
        last_page=last_page,
        certainty=certainty,
        language=language,
        doubt=doubt,
        sha256=sha256,
    )


def _grouped(rows: Iterable[Any]) -> defaultdict[int, frozenset[str]]:
    sets: defaultdict[int, set[str]] = defaultdict(set)
    for number, text in rows:
        sets[number].add(text)
    return defaultdict(frozenset, {number: frozenset(texts) for number, texts in sets.items()})
