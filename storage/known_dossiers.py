"""Dossiers as rules know them: what is kept of each, with what people settled; a query for each kind of row."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.dossiers import CORRESPONDENT, DOSSIER, STANDING
from storage.found import ATTACHMENT, PIECE, PROPOSAL
from storage.holds import HOLD
from storage.messages import MESSAGE
from storage.prepared import PreparedIn
from storage.settlements import COLUMNS as SETTLEMENTS
from storage.settlements import SETTLEMENT, settlement_of
from storage.states import DossierState, HoldState
from triage.message import Address, Outcome
from triage.settled import Settled, Settlement, said_of, settled_facts, settled_of, settled_pieces
from triage.values import Facts, KnownDossier, LineState, Piece, Timeliness

GONE = (DossierState.CLOSED, DossierState.ERASED)  # whose mails a person moved elsewhere, or destroyed

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


def known_dossiers(db: Session, numbers: Collection[int]) -> dict[int, KnownDossier]:
    """The dossiers with what rules need of them; ten queries for any number of them, none for none.

    What people settled is reckoned in: their pieces, their facts, what they waived.
    """
    these = sorted(numbers)
    rows = _DOSSIERS.all(db, these)  # first: what is read after a revision is at least as new, and commit B compares it
    addresses = _grouped(_CORRESPONDENTS.all(db, these))
    hashes = _grouped(_HASHES.all(db, these))
    settled = _settled(db, these)
    promised = _promised(db, these)
    held = (*_WAITING.all(db, these), *_PROPOSED.all(db, these))
    waiting = _grouped((dossier, reason.code) for dossier, reasons in held for reason in reasons)
    pieces = _pieces(db, these, settled)
    found = {}
    for number, reference, call, *said, revision in rows:
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


def with_parts(db: Session, dossiers: dict[int, KnownDossier]) -> dict[int, KnownDossier]:
    """The dossiers with the parts of an announced series that each has had; asked only for a mail that is one."""
    parts: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for dossier, reasons in _REASONS.all(db, sorted(dossiers)):
        told = next((one.detail for one in reasons if one.code == "part_of_series" and one.detail), "")
        if told:
            number, _, total = told.partition("/")
            parts[dossier].append((int(number), int(total)))
    return {number: replace(dossier, parts=tuple(parts[number])) for number, dossier in dossiers.items()}


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
