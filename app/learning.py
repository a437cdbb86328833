"""Gathers the pieces that people verified, with the files they lie in, for measuring the rules on them."""

from collections.abc import Iterator, Mapping
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


Words = Mapping[int, list[Settlement]]


def verified_words(settings: Settings) -> Words:
    """What people verified, by the mail it stands in, in order."""
    from storage.settlements import verified_pages

    with reading(settings) as db:
        words = standing_words(verified_pages(db))
    of_message: dict[int, list[Settlement]] = {}
    for one in words:
        of_message.setdefault(message_of(one.key), []).append(one)
    return dict(sorted(of_message.items()))


def verified_pieces(settings: Settings, key: str, kinds: Kinds, words: Words) -> Iterator[tuple[Verified, ...]]:
    """Mail by mail, each piece of them whose file could be read and is still kept; an opening is journalled first."""
    for number, kept in open_readings(settings, key, words):
        yield tuple(_of_message(words[number], kept, kinds))


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
