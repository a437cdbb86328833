"""Whether a mail of somebody we do not know names a film we know: enough to ask a person, or too little.

A person is asked when the film is surely meant. A title of one common word is only meant where it is quoted, stands
alone in the subject, or follows the word "film"; and a mail that has a title of its own speaks of another film.
"""

import re
import unicodedata
from dataclasses import replace

from triage.message import Message, Outcome
from triage.text.folding import file_words, plain, words_of
from triage.told.titles import QUOTED, is_carried, parts_of_subject
from triage.values import Facts, KnownDossier
from triage.vocabulary.subjects import PAPER_WORDS, USUAL_WORDS

SEARCHED = 6_000  # characters of the text, and of the history below it, in which titles are looked for
_CARRIED = 2  # files that bear a title: from here on it is that of the mail's own film
_LONG = 5  # letters of a word in which a slip is seen as one
_SMALL_WORDS = """
    le la les l un une des du de d et en au aux a ce cette sur sous dans par pour avec sans vers chez mon ma mes notre
    nos votre vos son sa ses je tu il elle nous vous het een den van der voor op in onder uit met bij naar aan om ons
    onze uw mijn zijn die das dem und ein eine von zu im am auf fur mit unser ihr the an of and on to for with from by
    at my our your his her"""
_POLITE_WORDS = """
    bonjour bonsoir merci bonne bon belle beau jour journee soir soiree annee semaine lecture reception tout tous toute
    toutes bien tot bientot attente retour dank goede dag groeten vriendelijke beste thanks best kind regards good
    morning day danke guten tag gruss grusse freundliche liebe herzliche"""
_SMALL = frozenset(_SMALL_WORDS.split())
_USUAL = USUAL_WORDS | PAPER_WORDS | _SMALL
_COMMON = _USUAL | frozenset(_POLITE_WORDS.split())
_CALLS_A_FILM = (
    r"(?i:films?|projets?|project|projekt|s[eé]rie|serie|reeks|documentaire|langspeelfilm|titre|titel|title)"
)
_BETWEEN = r"[^\w\n]{1,3}"


def names_film(message: Message, facts: Facts, dossier: KnownDossier) -> bool:
    """True when the mail means the dossier's film: it has the same title, or names it and has none of its own."""
    titles = [title for title in (dossier.title, dossier.facts.title, *dossier.facts.other_titles) if title]
    own = [title for title in (facts.title, *facts.other_titles) if title]
    by_itself = bool(facts.title) and stands(message, facts)
    if any(same_film(mine, theirs) and (by_itself or _tells(mine)) for mine in own for theirs in titles):
        return True
    if by_itself:
        return False
    return any(_named(title, message) for title in dict.fromkeys(titles))


def says_itself(message: Message, dossier: KnownDossier) -> bool:
    """True when the mail itself names the dossier's film: an answer's subject and the history say what was before."""
    answers = bool(message.in_reply_to or message.references) or is_carried(message.subject)
    now = replace(message, subject="" if answers else message.subject, quoted="")
    return names_film(now, Facts(), dossier)


def quotes_reference(message: Message, dossier: KnownDossier) -> bool:
    """True when the history below the text holds the dossier's reference: a reply whose mailer dropped its thread."""
    return bool(dossier.reference) and dossier.reference in message.quoted[:SEARCHED].upper()


def same_film(one: str, other: str) -> bool:
    """True for one title, but for case, accents, punctuation, and a slip of the keys in a long word of several."""
    first, second = words_of(one), words_of(other)
    if not first or len(first) != len(second):
        return False
    odd = [(mine, theirs) for mine, theirs in zip(first, second, strict=True) if mine != theirs]
    return not odd or (len(odd) == 1 and len(_content(second)) > 1 and _mistyped(*odd[0]))


def stands(message: Message, facts: Facts) -> bool:
    """True when the mail's own title is more than a line of its subject: it is on a sheet, quoted, or on its files."""
    if any(g.code.startswith("title.") and g.code not in {"title.mail", "title.text"} for g in facts.grounds):
        return True
    title = plain(facts.title)
    if any(title == quoted for quoted in _quoted(message.subject, message.text[:SEARCHED])):
        return True
    files = [a for a in message.attachments if a.outcome is Outcome.FILED]
    bearing = sum(_holds(f"{file_words(a.name)} {a.pages[0].text[:SEARCHED] if a.pages else ''}", title) for a in files)
    return bool(_content(words_of(facts.title))) and bearing >= _CARRIED


def _named(title: str, message: Message) -> bool:
    words, (text, history) = words_of(title), (message.text[:SEARCHED], message.quoted[:SEARCHED])
    phrase, content = " ".join(words), _content(words)
    if phrase in _quoted(message.subject, text, history):
        return True
    if not content:
        return False
    if any(bare(part) == bare(title) for part in parts_of_subject(message.subject)):
        return True
    bearing = sum(_in_name(title, a.name, content) for a in message.attachments)
    if bearing >= (1 if len(words) > 1 else _CARRIED):
        return True
    if len(content) > 1:
        return any(_holds(place, phrase) for place in (message.subject, text, history))
    return any(_written(words, place) for place in (message.subject, text, history))


def _written(words: list[str], place: str) -> bool:
    """A short title within a sentence: after "film", or in several words that begin with a capital."""
    cased = _unaccented(place)
    inside = rf"(?=[A-Z0-9])(?i:{_BETWEEN.join(map(re.escape, words))})(?!\w)"
    after_film = re.search(rf"\b{_CALLS_A_FILM}{_BETWEEN}{inside}", cased)
    return bool(after_film) or (len(words) > 1 and re.search(rf"(?<=[a-z0-9,;] ){inside}", cased) is not None)


def _in_name(title: str, name: str, content: list[str]) -> bool:
    """A file's name that bears a title: a telling one anywhere, another only by itself between separators."""
    if len(content) > 1:
        return _holds(file_words(name), plain(title))
    stem = name.rpartition(".")[0] or name
    return any(plain(part) == plain(title) for part in re.split(r"_|\s?[–—]\s?|\s-\s|\(|\)", stem))


def bare(text: str) -> str:
    """Its words without those that any dossier's mail has."""
    words = words_of(text)
    return " ".join(w for w in words if w not in USUAL_WORDS and w not in PAPER_WORDS) or " ".join(words)


def _tells(title: str) -> bool:
    return any(word not in _USUAL for word in words_of(title))


def _content(words: list[str]) -> list[str]:
    return [word for word in words if word not in _COMMON and len(word) > 1]


def _holds(place: str, phrase: str) -> bool:
    return f" {phrase} " in f" {plain(place)} "


def _quoted(*places: str) -> set[str]:
    return {plain(match["inside"] or match["single"]) for place in places for match in QUOTED.finditer(place)}


def _unaccented(text: str) -> str:
    """Without accents, its capitals kept."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign)).replace("œ", "oe").replace("Œ", "Oe")


def _mistyped(one: str, other: str) -> bool:
    """One letter more or less, or two exchanged, in a word of five letters; another letter makes another word."""
    shorter, longer = sorted((one, other), key=len)
    if len(longer) < _LONG or len(longer) - len(shorter) > 1:
        return False
    begins = next((i for i, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    rest, others = shorter[begins:], longer[begins:]
    if len(shorter) < len(longer):
        return rest == others[1:]
    return rest[1::-1] == others[:2] and rest[2:] == others[2:]
