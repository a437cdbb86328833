"""What was found in a mail, as rows: its files, the pieces in them, the checklist after it, whose it may be."""

from collections.abc import Iterable, Mapping

from sqlalchemy import insert
from sqlalchemy.orm import Session

from storage.base import core
from storage.dossiers import STANDING
from storage.prepared import Prepared
from storage.tables import AttachmentRow, PieceRow, ProposalRow
from triage.message import Message
from triage.values import Piece, Standing

ATTACHMENT = core(AttachmentRow)
PIECE = core(PieceRow)
PROPOSAL = core(ProposalRow)

_ADD_ATTACHMENTS = Prepared(insert(ATTACHMENT), ATTACHMENT.c.keys())
_ADD_PIECES = Prepared(insert(PIECE), PIECE.c.keys()[1:])
_ADD_STANDINGS = Prepared(insert(STANDING), STANDING.c.keys())


def add_found(db: Session, number: int, message: Message | None, pieces: Iterable[Piece], dossier: int | None) -> None:
    """The rows of a message's files and of the pieces found in them."""
    files = message.attachments if message is not None else ()
    if message is not None and files:
        _ADD_ATTACHMENTS.many(db, _attachments(number, message))
    ordinals = {attachment.path: order for order, attachment in enumerate(files, 1)}
    if rows := _pieces(number, pieces, dossier, ordinals):
        _ADD_PIECES.many(db, rows)


def add_standings(db: Session, dossier: int, message: int, standings: Iterable[Standing]) -> None:
    """The lines of a dossier's checklist, in its order, as they stand after a message."""
    rows = [
        {
            "dossier_id": dossier,
            "message_id": message,
            "key": standing.key,
            "ordinal": ordinal,
            "state": standing.state,
            "need": standing.need,
            "searched_files": standing.searched_files,
            "searched_pages": standing.searched_pages,
        }
        for ordinal, standing in enumerate(standings, 1)
    ]
    if rows:
        _ADD_STANDINGS.many(db, rows)


def add_proposals(db: Session, message: int, dossiers: Iterable[int]) -> None:
    """The dossiers that a message may belong to: for a person to say."""
    rows = [{"message_id": message, "dossier_id": dossier} for dossier in sorted(dossiers)]
    if rows:
        db.connection().execute(insert(PROPOSAL), rows)


def _attachments(message_id: int, message: Message) -> list[dict[str, object]]:
    return [
        {
            "message_id": message_id,
            "ordinal": ordinal,
            "sha256": attachment.sha256,
            "size": attachment.size,
            "media": attachment.media,
            "outcome": attachment.outcome,
            "reason": attachment.reason,
            "readability": attachment.readability,
            "page_count": attachment.page_count,
            "inline": attachment.inline,
        }
        for ordinal, attachment in enumerate(message.attachments, 1)
    ]


def _pieces(
    number: int, pieces: Iterable[Piece], dossier: int | None, ordinals: Mapping[str, int]
) -> list[dict[str, object]]:
    return [
        {
            "message_id": number,
            "dossier_id": dossier,
            "ordinal": ordinals.get(piece.attachment, 0),
            "kind": piece.kind,
            "first_page": piece.first_page,
            "last_page": piece.last_page,
            "certainty": piece.certainty,
            "language": piece.language,
            "doubt": piece.doubt,
            "sha256": piece.sha256,
        }
        for piece in pieces
    ]
