"""One mail as the rules meet it: what was read in it, what is kept already, and the call of its moment."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from triage.mail.wording import flat
from triage.message import Message
from triage.values import Call, Facts, Known, KnownDossier, Piece


@dataclass(frozen=True)
class Arrival:
    """A mail with its own pieces and facts, what storage knew of it, and the call of its moment (None when none is)."""

    message: Message
    pieces: tuple[Piece, ...]
    facts: Facts
    known: Known
    call: Call | None
    received_at: datetime  # the fund's own first stamp

    @cached_property
    def subject(self) -> str:
        """The subject as wordings are looked for in it (`triage.mail.wording.flat`)."""
        return flat(self.message.subject)

    @cached_property
    def text(self) -> str:
        """The sender's own text, likewise."""
        return flat(self.message.text)

    @cached_property
    def words(self) -> str:
        """Subject and text together."""
        return f"{self.subject} {self.text}"

    @property
    def address(self) -> str:
        """The sender's, as correspondents of a dossier are kept: lower case."""
        return self.message.sender.address.lower()

    def here(self, dossiers: tuple[KnownDossier, ...]) -> tuple[KnownDossier, ...]:
        """Those of the call at hand; () when there is none."""
        return tuple(d for d in dossiers if self.call is not None and d.call == self.call.key)
