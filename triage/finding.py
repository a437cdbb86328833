"""All that was found out about one mail before anything is decided on it."""

from dataclasses import dataclass
from datetime import datetime

from triage.automatic import Answer, Bar
from triage.mail.brought import repeats
from triage.message import Message, Outcome
from triage.values import OPENING, Call, Facts, Known, MessageKind, Piece, Place, Reason, Standing, Tier, Timeliness


@dataclass(frozen=True, slots=True)
class Finding:
    """What the mail is (`ground` says why), whose, and where its dossier stands. `call` is None when no call exists."""

    message: Message
    known: Known
    call: Call | None
    kind: MessageKind
    ground: Reason
    tier: Tier
    place: Place
    pieces: tuple[Piece, ...]
    facts: Facts
    standings: tuple[Standing, ...]
    timeliness: Timeliness | None
    bars: tuple[Bar, ...]
    received_at: datetime

    @property
    def opens_or_adds(self) -> bool:
        """True for the kinds that bring something for a dossier."""
        return self.kind in OPENING

    @property
    def silenced(self) -> bool:
        """True when no letter may even be composed."""
        return any(bar.answer is Answer.SILENCE for bar in self.bars)

    @property
    def repeated(self) -> bool:
        """True when the mail was seen before, or its sender sends only files that the dossier already has."""
        return self.known.seen is not None or repeats(self.message, self.place.dossier)

    @property
    def brings_news(self) -> bool:
        """True when at least one file or piece is new to the dossier."""
        known = self.place.dossier.file_hashes if self.place.dossier else frozenset()
        files = {a.sha256 for a in self.message.attachments if a.outcome in {Outcome.FILED, Outcome.HELD}}
        return bool(files - known)
