"""Gathers the pieces that people verified, with the files they lie in, for measuring the rules on them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.opening import reading
from app.readings import open_readings
from config.settings import Settings
from triage.learning import Verified, standing_words
from triage.message import Readability
from triage.recognise import own_words
from triage.settled import TEXT, Settlement, message_of
from triage.values import Kinds

if TYPE_CHECKING:
    from intake.judging import Reading


def verified_pieces(settings: Settings, key: str, kinds: Kinds) -> tuple[Verified, ...]:
    """Every verified piece whose file could be read and is still kept; each opening is journalled first."""
    from storage.settlements import verified_pages

    with reading(settings) as db:
        words = standing_words(verified_pages(db))
    of_message: dict[int, list[Settlement]] = {}
    for one in words:
        of_message.setdefault(message_of(one.key), []).append(one)
    return tuple(
        piece
        for number, kept in open_readings(settings, key, sorted(of_message))
        for piece in _of_message(of_message[number], kept, kinds)
    )


def _of_message(words: list[Settlement], kept: "Reading", kinds: Kinds) -> Iterator[Verified]:
    """The verified pieces of one mail; what a later catalogue no longer knows is left out."""
    own = own_words(kept.message)
    for one in words:
        ordinal = one.key.rpartition(".")[2]
        if not ordinal.isdecimal() or not TEXT < int(ordinal) <= len(kept.message.attachments):
            continue
        attachment = kept.message.attachments[int(ordinal) - 1]
        known = tuple(kind for kind in one.said if kind == "" or kind in kinds.kinds)
        if known and attachment.readability is Readability.READABLE:
            yield Verified(one.dossier or 0, attachment, own, known, one.first, one.last)
