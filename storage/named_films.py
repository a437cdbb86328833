"""The dossiers whose film a mail may name: a first, coarse sieve over the newest titles, for triage to judge."""

from sqlalchemy import ColumnClause, literal_column, select
from sqlalchemy.orm import Session

from storage.dossiers import DOSSIER
from storage.prepared import Prepared
from triage.message import Message
from triage.naming import SEARCHED
from triage.text.folding import plain
from triage.values import Facts

NEWEST = 500  # dossiers whose titles are looked for: those of several calls
MOST = 20  # given at most, the newest first
_COUNT: ColumnClause[int] = literal_column(str(NEWEST))
_TITLES = Prepared(select(DOSSIER.c.id, DOSSIER.c.title_key).order_by(DOSSIER.c.id.desc()).limit(_COUNT))


def films_named(db: Session, message: Message, facts: Facts) -> tuple[int, ...]:
    """Dossiers whose title stands in subject, files' names, text or history, or is the mail's own but for a slip.

    A mail without a file or a link brings nothing for a dossier: nothing is looked for.
    """
    if not message.attachments and not message.links:
        return ()
    names = " ".join(attachment.name for attachment in message.attachments)
    words = f"{message.subject} {names} {message.text[:SEARCHED]} {message.quoted[:SEARCHED]}"
    said, own = f" {plain(words.replace('_', ' '))} ", plain(facts.title)
    single = set(said.split())
    found = (
        number
        for number, key in _TITLES.all(db, {})
        if (key[key.rfind(" ") + 1 :] in single and f" {key} " in said) or _near(key, own)
    )
    return tuple(number for number, _ in zip(found, range(MOST), strict=False))


def _near(key: str, own: str) -> bool:
    """Two titles that may differ by a letter: all but the part around it is the same."""
    if not -1 <= len(key) - len(own) <= 1 or (key[:2] != own[:2] and key[-2:] != own[-2:]) or not own:
        return False
    shorter = min(len(key), len(own))
    begins = next((i for i, (a, b) in enumerate(zip(key, own, strict=False)) if a != b), shorter)
    ends = shorter - begins - 2
    return ends <= 0 or key[-ends:] == own[-ends:]
