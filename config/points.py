"""Names the moments between which a crash must lose nothing; does nothing else.

Each `passed(...)` marks one step of the way of a mail or a letter. In production the call returns at once. The crash
tests (tests/crash) put a function here that kills the process at a chosen point, and then check every invariant.
"""

from collections.abc import Callable
from enum import StrEnum


class Point(StrEnum):
    """A moment at which the process may die; the order is the order of the way, erasing last."""

    LISTED = "mailbox listed"
    FETCH_BEGUN = "fetch begun"
    FETCHED = "body fetched"
    BLOB_WRITTEN = "original written under a temporary name"
    BLOB_SYNCED = "original synced"
    BLOB_NAMED = "original renamed"
    KEY_NAMED = "envelope key renamed"
    BEFORE_A = "before commit A"
    AFTER_A = "after commit A"
    TRY_COUNTED = "try counted"
    READ = "message read by the child"
    SENDER_CHECKED = "signatures of the sender checked"
    ADVISED = "advice given"
    COMPOSED = "letters composed"
    DERIVED_SEALED = "derived blobs sealed"
    BEFORE_B = "before commit B"
    AFTER_B = "after commit B"
    BEFORE_MOVE = "before the move in the mailbox"
    AFTER_MOVE = "after the move in the mailbox"
    MOVE_NOTED = "move noted in the ledger"
    LETTER_CLAIMED = "letter claimed"
    SMTP_GREETED = "SMTP sender and recipients accepted"
    BEFORE_OFFER = "before the offer is noted"
    OFFERED = "offer noted, before the text is sent"
    AFTER_DOT = "after the final dot, before the answer is noted"
    ANSWERED = "server's answer read"
    LETTER_SETTLED = "letter settled"
    COPY_SEEN = "proof copy seen"
    COPY_SETTLED = "letter settled by its proof copy"
    CHECKPOINT = "journal checkpoint written"
    ERASURE_NOTED = "erasure noted, before a key is destroyed"
    KEY_OVERWRITTEN = "key of an erased mail overwritten"
    KEY_DESTROYED = "key of an erased mail destroyed"
    FILES_REMOVED = "sealed files of an erased mail removed"
    ERASURE_SETTLED = "erasure settled"


_watcher: Callable[[Point], None] | None = None


def passed(point: Point) -> None:
    """Say that the work has come past this point."""
    if _watcher is not None:
        _watcher(point)


def watch(watcher: Callable[[Point], None] | None) -> None:
    """Let a test see each point that is passed; None stops it."""
    global _watcher  # noqa: PLW0603 - one process, one watcher, set before the work begins
    _watcher = watcher
