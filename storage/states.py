"""The states that only storage knows: of a UID in the ledger, of a hold, of a dossier; and what an account may be."""

from enum import StrEnum


class LedgerState(StrEnum):
    """Where one UID of the mailbox stands, and with it the message it brought."""

    LISTED = "listed"  # seen in a listing, its body not kept yet: still in the inbox
    STORED = "stored"  # the original is safe (commit A); not judged yet
    FILED = "filed"
    HELD = "held"
    IGNORED = "ignored"
    POISON = "poison"  # could not be read in the allowed tries: kept, and held for a person
    OWN = "own"  # our own letter: its proof copy
    VANISHED = "vanished"  # somebody removed it from the inbox before it could be fetched

    @property
    def settled(self) -> bool:
        """True when nothing remains to be done but moving the mail out of the inbox."""
        return self not in {LedgerState.LISTED, LedgerState.STORED}


class HoldState(StrEnum):
    """Whether a person has dealt with a hold."""

    OPEN = "open"
    SETTLED = "settled"


class DossierState(StrEnum):
    """Where a dossier stands in the fund's work."""

    TO_SORT = "to sort"
    WAITING = "waiting for the producer"
    COMPLETE = "complete"
    AT_JURY = "at the jury"
    DECIDED = "decided"
    CLOSED = "closed"
    ERASED = "erased"  # its mails' keys are destroyed: the end


class Role(StrEnum):
    """What a person is at the fund; what each may do is in console/rights.py."""

    STAFF = "staff"
    COORDINATION = "coordination"
    JUROR = "juror"
    CHAIR = "chair"
    AUDITOR = "auditor"
    OPERATOR = "operator"
