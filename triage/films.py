"""Whether two titles are of one film, and whether a mail speaks of another film than a dossier's.

These are generous: they keep two films apart, or join a proven sender's mails. Whether somebody we do not know means a
film of ours is asked more strictly (`triage/naming.py`).
"""

from difflib import SequenceMatcher

from triage.message import Message
from triage.text.folding import file_words, plain
from triage.values import Facts, KnownDossier

_ALIKE = 0.88  # of two titles' letters: a typing error, not another film
_SHORTEST = 4  # letters below which a title is looked for only as the whole title fact


def same_title(one: str, other: str) -> bool:
    """True for the same title but for case, accents, punctuation, a typing error or words around it."""
    first, second = plain(one), plain(other)
    if not first or not second:
        return False
    shorter, longer = sorted((first, second), key=len)
    around = len(shorter) >= _SHORTEST and f" {shorter} " in f" {longer} "
    return around or like_title(one, other)


def like_title(one: str, other: str) -> bool:
    """True for the same title but for case, accents, punctuation or a typing error; words around it make another."""
    first, second = plain(one), plain(other)
    return bool(first) and (first == second or SequenceMatcher(None, first, second).ratio() >= _ALIKE)


def speaks_of_another(message: Message, facts: Facts, dossier: KnownDossier) -> bool:
    """True when the mail clearly names another film than the dossier's."""
    if not facts.title or not dossier.title:
        return False
    titles = (dossier.title, dossier.facts.title, *dossier.facts.other_titles)
    return not any(
        same_title(ours, theirs) for ours in titles for theirs in (facts.title, *facts.other_titles)
    ) and not in_view(message, dossier)


def papers_of_another(message: Message, facts: Facts, dossier: KnownDossier) -> bool:
    """True when the papers themselves name another film, and the dossier's title stands in none of them.

    Whoever begins a second application by answering an old mail carries the old title along in the subject.
    """
    where = [seen.file for seen in facts.grounds if seen.code.startswith("title.") and seen.file]
    titles = [title for title in (dossier.title, dossier.facts.title, *dossier.facts.other_titles) if title]
    if not where or not titles or any(same_title(facts.title, title) for title in titles):
        return False
    papers = [plain(page.text) for attachment in message.attachments for page in attachment.pages]
    names = [file_words(attachment.name) for attachment in message.attachments]
    return not any(f" {plain(title)} " in f" {text} " for title in titles for text in (*papers, *names))


def in_view(message: Message, dossier: KnownDossier) -> bool:
    """True when the dossier's title stands in the subject or in a file's name."""
    title = plain(dossier.title)
    places = [plain(message.subject), *(file_words(attachment.name) for attachment in message.attachments)]
    return len(title) >= _SHORTEST and any(f" {title} " in f" {place} " for place in places)
