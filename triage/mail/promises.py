"""Reads which pieces a mail says will follow, or names without having them."""

import re
from collections.abc import Collection, Iterable
from functools import cache, lru_cache

from triage.mail.announcing import announces, asks_about, tells_of_now
from triage.mail.further import whole_sentences
from triage.mail.speaking import brings, excepts_something, only_speaks_of, parts_that_speak
from triage.mail.standing import names_a_number, parted_at_a_place
from triage.mail.stories import WE_OR_YOU, tells_of_the_film, tells_what_happens
from triage.message import Message
from triage.text.folding import fold, words_of
from triage.text.lexicon import Finder, phrases_of
from triage.text.patterns import AMOUNT
from triage.told.titles import is_carried
from triage.values import Kinds
from triage.vocabulary.names import PROMISED, TITLES

_UNNAMED = re.compile(  # "It will follow", of what our letter named above it
    r"^\W*(?:(?:et|mais|en|maar|and|but|und|aber) )?(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci"
    r"|suiv\w+|suit|die|deze|dit|dat|ze|zij|volg\w+|it|they|this|these|that|those|will|to follow|er|sie|es"
    r"|diese[rsn]?|den|das|folg\w+|wird)\b"
)
_CENTS = 12  # letters that a sum of money may go on behind its first point
_COUNTS_UP = 2  # kinds that came, from which a sentence lists what is sent
_SHORT = 16  # words of such a sentence; what tells of a film is longer
_SUBJECT_TELLS = re.compile(  # at its end: not "Le contrat suit son cours"
    r"\b(?:suit|suivent|suivra|suivront|a suivre|volgt|volgen|nog volgt|to follow|follows|follow|folgt|folgen)"
    r"(?: (?:demain|lundi|morgen|maandag|tomorrow|on monday|monday|montag|nog|noch|plus tard|later|spater))?[)\].!]*$"
)
_SUBJECT_MAY_TELL = re.compile(  # anywhere: a title may say so as well
    r"\b(?:suit|suivent|suivr\w+|a (?:suivre|venir)|arrive\w*|manqu\w+|sans|sauf|hormis|encore|pas|attente"
    r"|volg\w+|komt|komen|ontbre\w+|zonder|behalve|nog|niet|later|nagestuurd"
    r"|follows?|comes?|coming|will|missing|lacks?|lacking|without|except|not|still|soon"
    r"|folgt|folgen|kommt|kommen|fehl\w+|ohne|ausser|noch|nicht|nachgereicht)\b"
)
SENTENCE = re.compile(r"[^.!?;\n]+(?P<asked>\?)?")
_prepared: list[tuple[Kinds, Finder]] = []  # the last catalogue asked for; indexing one takes longer than a mail


def finder_of(kinds: Kinds | None) -> Finder:
    """The names a promise may use: those of the catalogue when there is one, with the usual ones."""
    if kinds is None:
        return _usual_finder()
    if not _prepared or _prepared[0][0] is not kinds:
        _prepared[:] = [(kinds, _finder_with(kinds))]
    return _prepared[0][1]


def _finder_with(kinds: Kinds) -> Finder:
    written = _usual_names()
    for known in kinds.kinds.values():
        written[known.id] = written.get(known.id, ()) + tuple(
            name for listed in known.names.values() for name in listed
        )
    return Finder(written)


@cache
def _usual_finder() -> Finder:
    return Finder(_usual_names())


def _usual_names() -> dict[str, tuple[str, ...]]:
    written = {kind: phrases_of(phrases) for kind, phrases in PROMISED.items()}
    for kind, phrases in TITLES.items():
        written[kind] = written.get(kind, ()) + phrases_of(phrases)
    return written


def said_in(message: Message) -> str:
    """What somebody wrote now: the text, below a subject that says of itself that something follows.

    Every other subject is a film's title, or may be one ("The wrong treatment"), or another mail's.
    """
    tells = not answers_another(message) and _SUBJECT_TELLS.search(fold(message.subject)) is not None
    return f"{message.subject}\n{message.text}" if tells else message.text


def absent_by_subject(message: Message, finder: Finder) -> tuple[str, ...]:
    """The kinds that a subject names beside a word of absence or of coming: an announcement, or a film's title."""
    subject = fold(message.subject)
    if answers_another(message) or not _SUBJECT_MAY_TELL.search(subject):
        return ()
    return tuple(kinds_named(subject, finder))


def answers_another(message: Message) -> bool:
    return bool(message.in_reply_to or message.references) or is_carried(message.subject)


def promised_in(texts: Iterable[str], finder: Finder) -> tuple[str, ...]:
    """The kinds named in sentences (or lines of a list) that say, and do not ask, that something follows.

    "Only the contract is missing. It will follow on Monday." names it in the sentence before.
    """
    found: list[str] = []
    for text in texts:
        before = ""
        for sentence in SENTENCE.finditer(whole_sentences(text)):
            said = sentence[0]
            of_a_story = tells_what_happens(said) and not WE_OR_YOU.search(said)
            if not (sentence["asked"] or of_a_story) and announces(said):
                found += kinds_named(said, finder) or kinds_named(before, finder)
            before = "" if brings(said) else said
    return tuple(dict.fromkeys(found))


def spoken_of(text: str, finder: Finder, absent: Collection[str]) -> tuple[str, ...]:
    """Those of some absent kinds that a sentence names or asks about without bringing them; not where it counts up what
    came as well.

    A sum of money tells what a budget says, not where it is.
    """
    found: list[str] = []
    folded = whole_sentences(text)
    for sentence in SENTENCE.finditer(folded):
        if AMOUNT.search(folded, sentence.start(), sentence.end() + _CENTS):  # "96.400" ends no sentence
            continue
        said = sentence[0].strip()
        whole = asks_about(said) if sentence["asked"] else only_speaks_of(said)
        for part in (said,) if whole else parts_that_speak(said):
            named = dict.fromkeys(kinds_named(part, finder))
            here = [kind for kind in named if kind not in absent]
            found += [kind for kind in named if kind in absent] if len(here) < _COUNTS_UP else []
        found += [kind for kind in _said_within(said, finder) if kind in absent]
    return tuple(dict.fromkeys(found))


def leaves_something_out(text: str, finder: Finder) -> bool:
    """True where something is said to follow or to be excepted by no name we know: "numbers to follow on Wednesday"."""
    for sentence in SENTENCE.finditer(whole_sentences(text)):
        said = sentence[0].strip()
        tells = not (sentence["asked"] or tells_of_now(said) or tells_of_the_film(said)) and asks_about(said)
        out = excepts_something(said) or (tells and announces(said))
        if out and not kinds_named(said, finder):
            return True
    return False


def stands_within(text: str, finder: Finder) -> bool:
    """True where something is said to stand within a piece: "dat vindt u achteraan in het treatment"."""
    parted = (parted_at_a_place(sentence[0]) for sentence in SENTENCE.finditer(fold(text)))
    return any(one is not None and kinds_named(one[1], finder) for one in parted)


def _said_within(said: str, finder: Finder) -> tuple[str, ...]:
    """What is said to stand within something that came: "the CVs are in the company's profile, page 12"."""
    parted = parted_at_a_place(said)
    if parted is None or not (names_a_number(parted[1]) or kinds_named(parted[1], finder)):
        return ()
    return kinds_named(parted[0], finder)


def announces_unnamed(text: str, finder: Finder) -> bool:
    """True when something is said to follow and only what it answers names it: "It will be with you on Monday."""
    before = ""
    for sentence in SENTENCE.finditer(whole_sentences(text)):
        said = sentence[0]
        points_back = _UNNAMED.match(said) is not None and len(said.split()) <= _SHORT
        named = points_back and (kinds_named(said, finder) or kinds_named(before, finder))
        if points_back and not named and not sentence["asked"] and announces(said):
            return True
        before = "" if tells_of_now(said) else said
    return False


@lru_cache(maxsize=64)  # each rule asks the sentences of one mail anew
def kinds_named(sentence: str, finder: Finder) -> tuple[str, ...]:
    """The kinds of pieces that a folded sentence names; of names within a longer one only that."""
    hits = finder.find(words_of(sentence))
    within = _within_others({(at, length) for _, at, length in hits}) if len(hits) > 1 else set[tuple[int, int]]()
    return tuple(
        kind
        for kind, at, length in hits
        if kind not in {"unknown", "combined_dossier", "mail_noise", "cover_letter"} and (at, length) not in within
    )


def _within_others(spans: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Those of the spans (first word, number of words) that lie within a longer one."""
    within, reach = set(), 0
    for at, length in sorted(spans, key=lambda span: (span[0], -span[1])):
        if at + length <= reach:
            within.add((at, length))
        reach = max(reach, at + length)
    return within
