"""A person's text of a letter: what it was written on, what becomes of the letter, and a text that was refused."""

from dataclasses import dataclass
from hashlib import sha256

from console.case import Reply
from console.change import Refusal
from notifier.blocks import Edit, edited, text_of, typed

LONGEST = 50_000  # characters of a letter


@dataclass(frozen=True, slots=True)
class Unkept:
    """A text that was refused: it stays on the page that says so.

    `version` is what it was written on. Without it, what waits now is another letter or text, and is shown beside it.
    """

    text: str = ""
    version: str = ""


def version_of(reply: Reply) -> str:
    """Tells one text of one letter from any other: what a page showed is what is written over, or approved, on it."""
    return sha256(repr((reply.version, reply.blocks)).encode()).hexdigest()[:16]


def rewritten(reply: Reply, text: str, version: str) -> Edit | Refusal | None:
    """What becomes of a letter when a person keeps their text: nothing when it stands there already.

    Refused when it was written on another letter, or on another text than waits now.
    """
    if version == version_of(reply):
        return edit_made(reply, text)
    stands = tuple(typed((block,)) for block in text_of(reply.blocks))
    return reply.edit if edited(text) == stands else Refusal.STALE


def edit_made(reply: Reply, text: str) -> Edit | None:
    """What a person made of a letter, from the text they typed; None when they changed nothing."""
    base = tuple(typed((block,)) for block in reply.text.blocks)
    own = tuple(reply.text.blocks[base.index(block)] if block in base else block for block in edited(text))
    return None if own == reply.text.blocks else Edit(reply.text.blocks, own)
