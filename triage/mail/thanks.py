"""Whether a mail only says thanks, so that nobody has to read it.

What people tell beside their thanks is endless; what they add to them out of courtesy is not. So each clause has to be
thanks, a kind word or very short, down to the line of a name or a farewell alone, below which a signature begins; and
so has what stands below it as a postscript or as sentences.
"""

import re

from triage.mail.footers import FOOTER, SENT_FROM
from triage.mail.wording import SUBMISSION, TELLING, THANKS, any_of
from triage.text.folding import fold

_MOST_WORDS = 90
_LONG_THANKS = 20  # words of a clause of thanks; a longer one tells something
_LONG_KINDNESS = 8  # words of a clause with a kind word: more of them tell what is so kind
_SHORT = 3  # words of a clause that can hardly tell anything: "Top!", "Beste Ben", "c'est parfait"
_CLAUSE = re.compile(r"[.!?;:,\n…()]+|\s[-–—]\s")
_WORD = re.compile(r"[^\W_]+")
_FAREWELL_WORDS = """bien a vous toi tres sincerement cordialement amicalement amities chaleureusement respectueusement
    salutations mes nos meilleures sinceres distinguees sentiments met vriendelijke hartelijke warme beste oprechte
    hoogachting hoogachtend groet groeten groetjes mvg kind kindest best warm warmest warmly regards wishes
    yours sincerely faithfully truly with mit freundlichen freundliche herzlichen herzliche herzlich
    herzlichst besten beste liebe lieben viele vielen schone gruss grusse grussen hochachtungsvoll et en and
    und"""
_FAREWELL = frozenset(_FAREWELL_WORDS.split())
_POSTSCRIPT = re.compile(r"^[^\w\n]*(?:p\.? ?s|n\.? ?b|post-?scriptum|nachtrag)\b", re.MULTILINE)
_WRITTEN = re.compile(
    rf"{_POSTSCRIPT.pattern}|[.!?][\s)»”\"']{{0,4}}\Z", re.MULTILINE
)  # below a name: no signature, but sentences
_NUMBER = re.compile(r"[+(]?\d[\d./() ]*")  # of a house or a telephone
_BUT = any_of(
    r"^\W*(?:non|nee|neen|no|nein)\b",
    r"\b(?:mais|malheureusement|helas|cependant|toutefois|par contre|entretemps|maar|helaas|echter|intussen|but"
    r"|unfortunately|however|meanwhile|aber|leider|jedoch|inzwischen)\b",
)
_AHEAD = any_of(r"\b(?:d'avance|alvast|bij voorbaat|in advance|im voraus)\b")
_NEWS = any_of(  # what somebody is glad to say
    r"\b(?:annonc|inform|apprendre|signal|communiqu|partager|confirm|meld|mee ?te ?del|meedel|vertel|aankondig|announc"
    r"|tell|report|share|mitteil|mitzuteil|bekannt|bericht|verkund)",
)
_SIGNS = re.compile(  # a raised thumb, joined hands, a heart, in any colour, and no other sign
    "(?:[\U0001f44d\U0001f44c\U0001f64f\u2764][\U0001f3fb-\U0001f3ff\ufe0f]*[ .!]*)+"
)
KIND = any_of(
    r"\b(?:bonne?s?|belle|excellente?s?|agreable) (?:\w+ )?(?:journee|soiree|semaine|week-end|fin|continuation|suite"
    r"|lecture|vacances|reception|fetes?|route|chance|nuit|apres-midi)\b|\b(?:parfait|super|genial|top|formidable)\b",
    r"\b(?:tres|zeer|heel|very|sehr) (?:utile|claire?|gentil\w*|agreable|interessant\w*|nuttig|fijn|vriendelijk|useful"
    r"|kind|clear|hilfreich|nett|freundlich)\b",
    r"\ba (?:tres )?(?:bientot|vite)\b|\bau (?:plaisir|revoir)\b|\b(?:ravie?s?|heureu(?:x|se)s?|contente?s?) (?:de|d')"
    r"|\b(?:prettige|fijne|mooie|goede) (?:\w+ )?(?:dag|avond|week|weekend|namiddag|vakantie)\b"
    r"|\btot (?:binnenkort|gauw|snel|ziens|dan)\b|\b(?:prima|perfect|uitstekend|fijn|leuk)\b",
    r"\b(?:have a|enjoy) (?:\w+ )?(?:day|evening|week|weekend|afternoon)\b|\b(?:see|talk|speak) (?:to )?you\b"
    r"|\b(?:great|perfect|wonderful|lovely|appreciated|helpful|look(?:ing)? forward|cheers)\b",
    r"\b(?:schonen?|guten?|angenehmen?) (?:\w+ )?(?:tag|abend|woche|wochenende)\b|\bbis (?:bald|dann)\b"
    r"|\b(?:prima|perfekt|wunderbar|freut? (?:mich|uns))\b",
    r"\b(?:bien|goed|gut|well|safely) (?:recue?s?|arrivee?s?|note|ontvangen|aangekomen|genoteerd|received|arrived|noted"
    r"|erhalten|angekommen|notiert)\b",
    r"\b(?:n'hesitez|aarzel|hesitate|zogern|vous (?:pouvez|rappeler)|mich an|me back|mij te)\b",
    SENT_FROM,
)


def only_thanks(text: str, name: str) -> bool:
    """True for words of thanks and nothing that somebody would have to read; `name` is the sender's."""
    alone = _alone(name)
    body, below = _parts(fold(text), alone)
    flat = " ".join(body.split())
    if _SIGNS.fullmatch(re.sub(SENT_FROM, "", flat)):
        return True
    if THANKS.search(flat) is None or len(flat.split()) > _MOST_WORDS or _BUT.search(flat):
        return False
    if SUBMISSION.search(flat) or any(words.search(part) for words in (SUBMISSION, TELLING, _BUT) for part in below):
        return False
    written = (body, *(_told(part, alone) for part in below))
    clauses = (
        clause.strip() for part in written for sentence in _sentences(part) for clause in _CLAUSE.split(sentence)
    )
    return all(_is_courtesy(clause) for clause in clauses)


def told_by(folded: str, name: str) -> tuple[str, ...]:
    """What a folded mail tells: all above the line of a name or a farewell, and below it postscripts and sentences."""
    body, below = _parts(folded, _alone(name))
    return (body, *(part for part in below if _WRITTEN.search(part)))


def _alone(name: str) -> frozenset[str]:
    return _FAREWELL | {word for word in _WORD.findall(fold(name)) if len(word) >= _SHORT}


def _sentences(body: str) -> list[str]:
    """The sentences that are no footer of the mail's own: those tell of paper and of secrets."""
    return [one for one in re.split(r"(?<=[.!?\n])\s*", body) if not FOOTER.search(one)]


def _is_courtesy(clause: str) -> bool:
    words = _WORD.findall(clause)
    if TELLING.search(clause) or (_AHEAD.search(clause) and len(words) > 2 * _SHORT):
        return False
    return len(words) <= _SHORT or _is_kind(clause, len(words)) or _thanks(clause, len(words))


def _is_kind(clause: str, words: int) -> bool:
    return words <= _LONG_KINDNESS and KIND.search(clause) is not None and not _NEWS.search(clause)


def _thanks(clause: str, words: int) -> bool:
    return THANKS.search(clause) is not None and words <= _LONG_THANKS


def _told(part: str, alone: frozenset[str]) -> str:
    """What a paragraph below the name tells: all of sentences, nothing of a signature, else all but numbers."""
    if _WRITTEN.search(part):
        return part
    return "" if _stands_alone(part.lstrip().split("\n")[0], alone) else _NUMBER.sub(" ", part)


def _stands_alone(line: str, alone: frozenset[str]) -> bool:
    words = set(_WORD.findall(line))
    return bool(words) and words <= alone


def _parts(folded: str, alone: frozenset[str]) -> tuple[str, list[str]]:
    """The text above the line of a name or a farewell, and each paragraph below it that is no footer of the mail's own.

    A line that says more than that ("Lamquet Films moves", "Congratulations to all of you") ends nothing.
    """
    lines = folded.splitlines()
    for at, line in enumerate(lines):
        if at and _stands_alone(line, alone):
            paragraphs = re.split(r"\n\s*\n", "\n".join(lines[at:]))
            return "\n".join(lines[:at]), [
                one for one in paragraphs if _POSTSCRIPT.search(one) or not FOOTER.search(one)
            ]
    return folded, []
