"""Finds what the project is called: on its sheet, in quotation marks, in the subject; and its other titles."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from triage.text.folding import fold, plain, words_of
from triage.told.sheets import UNLABELLED, Sheet
from triage.values import Evidence
from triage.vocabulary.names import HINTS
from triage.vocabulary.subjects import ANNOUNCES, ARTICLES, LEADS_ON, PAPER_WORDS, USUAL_WORDS

QUOTED = re.compile(  # begins with a set of characters and then looks back, as in triage/text/patterns.py
    r"[«„“\"'‘](?:(?<=[«„“\"])(?P<inside>[^»”“\"\n]{2,80}?)\s?[»”“\"]"
    r"|(?<=['‘])(?<!\w['‘])(?P<single>(?:[^'’‘\n]|(?<=\w)['’](?=\w)){2,80})['’](?!\w))"
)
_OTHER = re.compile(
    r"\b(?:(?:titre (?:anglais|international|allemand|neerlandais)|english title|international title|engelse titel"
    r"|englischer titel|internationale titel|anciennement|precedemment|auparavant|ancien titre"
    r"|voorheen|vroeger|formerly|previously titled|ehemals|vormals|fruher)\s*(?:[:–-]|est|is|war|was)?\s*"
    r"|ex(?:-|\s?:\s?|\s(?=[«„“\"])))[«„“\"]?\s?(?P<title>[^)»”“\"\n;,/]{2,60})"
)
_CALLED_BEFORE = re.compile(
    r"(?:s'appelait|intitule auparavant|precedent titre|heette (?:eerst|vroeger)|was (?:called|titled)"
    r"|hiess (?:zuvor|fruher))[^«„“\"\n]{0,40}[«„“\"]\s?(?P<title>[^»”“\"\n]{2,60})"
)
_IS_TITLE = re.compile(
    r"[«„“\"]\s?(?P<title>[^»”“\"\n]{2,60}?)\s?[»”“\"]\s(?:est|is|ist)\s(?:le titre|the (?:english|international)"
    r"|de engelse|der englische)"
)
_PREFIX = re.compile(r"^(?:\s*(?:re|fw|fwd|tr|aw|wg|antw|betr|doorst|rv|vs)\s?:\s*)+", re.IGNORECASE)
_REFERENCE = re.compile(r"\[[^\]]{3,40}\]")
_SPLIT = re.compile(r"\s+[–—|-]\s+|\s*[:;]\s+|\s/+\s")
_PAIRS = (("«", "»"), ("“", "”"), ("„", "“"))
_COUNT = re.compile(
    r"\s+(?:[1-9] ?/ ?[2-9]|(?:teil|deel|part|partie|volet|envoi|mail) [1-9] ?(?:/|sur|of|van|von) ?[2-9])\s*$",
    re.IGNORECASE,
)
_SLASH = re.compile(r"\s+/+\s+|\s+\|\s+")
# What a sheet's labels are worth ("Title: Peat", "Project: Peat, a feature"); less on what may be another fund's form.
_ON_SHEETS = (("title", 6.0), ("doubted title", 3.0))
_OF_PROJECTS = (("project", 3.0), ("doubted project", 1.0))
_MOST = 3.0  # what all papers together may say for a title
_HEAD = 3  # lines of a sheet among which its film's name may stand without a label
_IS_HEAD = re.compile(
    r"\b(?:fiche|identite|en bref|en un coup|reperes|carte d|passeport|projectfiche|steekkaart|projectgegevens"
    r"|in het kort|at a glance|quick facts|key facts|facts|datasheet|project card|snapshot|auf einen blick"
    r"|steckbrief|eckdaten|kenndaten|demande|aanvraag|application|antrag|formulaire|formulier|page|pagina|seite|projet|project|projekt)\b.*"
)
# How another title is announced: "FR: ", "engl. ", "anc. ", "int. titel: ", "formerly ".
_SPOKEN = re.compile(
    r"^(?:(?:fr|nl|en|de|frz|fra|engl?|angl|all|dt|ned|pl|it|es|int|anc|ex|was|formerly|voorheen|vroeger|ehemals"
    r"|anciennement|gaelic|french|english|dutch|german|norwegian|franse|engelse|duitse|internationale?"
    r"|titre (?:anglais|international|francais|allemand|neerlandais))\.?(?:\s(?:title|titel|titre|working name))?"
    r"\s?[:.]\s*|(?:anc\.|ex|was|formerly|voorheen|vroeger|ehemals|anciennement)\s+(?=\S))",
    re.IGNORECASE,
)
_IS_WORKING = re.compile(
    r"(?:w\.?t\.?|a\.?t\.?|t\.? ?p\.?|t\.? ?t\.?|titre (?:de travail|provisoire)|working title|arbeitstitel|werktitel"
    r"|provisoire|voorlopig|vorlaufig|provisional)"
)
_TO_COME = re.compile(r"\b(?:tb[acd]|to be|a definir|a confirmer|nog te|folgt)\b")
_PARENTHESIS = re.compile(r"\s*\([^)]*\)")
_HEADINGS = frozenset(plain(heading) for headings in HINTS.values() for heading in headings.split("|"))


@dataclass(frozen=True, slots=True)
class Titles:
    """The project's title ("" when unsure), its other titles, and where they were read."""

    title: str
    others: tuple[str, ...]
    grounds: tuple[Evidence, ...]


_LEAD_ON_TO_MORE = frozenset(["dem", "des", "der", "het", "the", "of", "du", "de", "les", "and", "und", "et"])


@dataclass(slots=True)
class _Ballot:
    """What speaks for each candidate, and how it was written where it was first read."""

    votes: dict[str, float] = field(default_factory=dict)
    shown: dict[str, str] = field(default_factory=dict)

    def vote(self, candidate: str, weight: float) -> None:
        cleaned = _cleaned(candidate)
        key = plain(cleaned)
        if key.rpartition(" ")[2] in _LEAD_ON_TO_MORE:
            return  # "Nach dem", where the line ends: the rest of it stands on the next
        if 1 <= len(key) <= 80 and not set(words_of(cleaned)) <= USUAL_WORDS:
            self.votes[key] = self.votes.get(key, 0.0) + weight
            self.shown.setdefault(key, cleaned)


def titles_of(
    subject: str,
    text: str,
    sheet: Sheet,
    quoting: Iterable[str],
    beginnings: Iterable[str],
) -> Titles:
    """Weigh every candidate: a sheet's label most, then quotes in subject and body, then what the papers name.

    `quoting` are the papers that put a title in quotation marks, `beginnings` how each paper begins, in plain words.
    """
    ballot = _Ballot()
    _hear_sheets(sheet, ballot)
    for source, weight in ((subject, 4.0), (text, 1.5)):
        for quoted in _quoted_in(source):
            ballot.vote(quoted, weight)
    for part in _films_of_subject(subject):
        ballot.vote(_unannounced(part), 1.6)
    _hear_papers(quoting, beginnings, ballot)
    _hear_heads(sheet, ballot)
    others = _others(subject, text, sheet, ballot.shown)
    for other in others:
        ballot.votes.pop(plain(other), 0.0)
    title = _chosen(ballot.votes, ballot.shown)
    kept = tuple(other for other in others if plain(other) != plain(title))
    grounds = [Evidence("title", quote=title)] if title else []
    return Titles(title, kept, tuple(grounds))


def _hear_sheets(sheet: Sheet, ballot: _Ballot) -> None:
    for fact, weight in _ON_SHEETS:
        for entry in sheet.get(fact, ())[:3]:
            ballot.vote(_first_of(entry.value), weight)
    for fact, weight in _OF_PROJECTS:
        for entry in sheet.get(fact, ())[:3]:
            ballot.vote(next(_quoted_in(entry.value), entry.value.split(", ")[0]), weight)


def _hear_heads(sheet: Sheet, ballot: _Ballot) -> None:
    """A sheet's first lines without a label: the film's name may be there, and so may a letterhead."""
    for entry in sheet.get(UNLABELLED, ())[:_HEAD]:
        head = _without_head(entry.value)
        if not plain(head).replace(" ", "").isdigit():
            ballot.vote(head, 1.0)


def _hear_papers(quoting: Iterable[str], beginnings: Iterable[str], ballot: _Ballot) -> None:
    """Papers nominate nobody: they speak for candidates that sheet or mail have named."""
    for content in quoting:
        for quoted in list(_quoted_in(content))[:12]:
            if plain(quoted) in ballot.shown:
                ballot.vote(quoted, 0.5)
    framed = [f" {beginning} " for beginning in beginnings]
    for key in ballot.votes:
        ballot.votes[key] += min(_MOST, 0.3 * sum(f" {key} " in beginning for beginning in framed))


def _quoted_in(source: str) -> Iterator[str]:
    return (match["inside"] or match["single"] for match in QUOTED.finditer(source))


def _cleaned(candidate: str) -> str:
    """Without marks around it; those that belong to a title stay: "Frites, etc.", "Le dit « Zéro »"."""
    bare = candidate.strip(" .,:;«»“”„\"'–—-\t")
    rest = candidate[candidate.index(bare) + len(bare) :] if bare else ""
    if rest.startswith(".") and bare.lower().endswith(" etc"):
        return f"{bare}."
    closing = next((mark for opens, mark in _PAIRS if bare.count(opens) > bare.count(mark) and mark in rest), "")
    return f"{bare}{rest[: rest.index(closing)]}{closing}" if closing else bare


def is_carried(subject: str) -> bool:
    """True for the subject of an answer or a forward: another mail's."""
    return _PREFIX.match(subject) is not None


def parts_of_subject(subject: str) -> list[str]:
    """The pieces of a subject line that could be a title."""
    bare = _REFERENCE.sub(" ", _PREFIX.sub("", subject))
    return [_without_count(_PARENTHESIS.sub("", part)) for part in _SPLIT.split(bare) if part.strip()]


def _films_of_subject(subject: str) -> list[str]:
    """Those parts that may be a film. "Le timing" and "wat het kost" may be one alone, not beside another part."""
    films = [part for part in parts_of_subject(subject) if not _only_papers(part)]
    return [part for part in films if plain(part) not in _HEADINGS] or films


def _only_papers(part: str) -> bool:
    """True for "Déclaration signée" or "CV (2)": it says what the mail brings, and of no film."""
    words = [word for word in words_of(part) if not word.isdigit()]
    return bool(words) and all(word in PAPER_WORDS or word in USUAL_WORDS for word in words)


def _unannounced(part: str) -> str:
    """Without the words before a title that say what the mail is: "Dépôt de dossier Brume" names "Brume"."""
    tokens = part.split()
    while len(tokens) > 1 and _announces(tokens[0]):
        tokens.pop(0)
        while len(tokens) > 1 and tokens[0].islower() and set(words_of(tokens[0])) <= LEADS_ON:
            tokens.pop(0)
    return " ".join(tokens)


def _announces(token: str) -> bool:
    words = set(words_of(token))
    return bool(words & ANNOUNCES) and words <= ANNOUNCES | LEADS_ON


def _without_count(part: str) -> str:
    """ "Brume 1/2" without the count of its mails; "8 1/2" is a film."""
    rest = _COUNT.sub("", part)
    return rest if any(sign.isalpha() for sign in rest) else part


def _others(subject: str, text: str, sheet: Sheet, shown: dict[str, str]) -> tuple[str, ...]:
    found: list[str] = [entry.value for entry in sheet.get("other_title", ())]
    sources = [subject, text, *(entry.value for entry in sheet.get("title", ())[:2])]
    for source in sources:
        folded = fold(source)
        same = len(folded) == len(source)
        for pattern in (_OTHER, _CALLED_BEFORE, _IS_TITLE):
            for match in pattern.finditer(folded):
                begins = match.start() == 0 or not folded[match.start() - 1].isalnum()
                if begins and same:
                    found.append(source[match.start("title") : match.end("title")])
    for entry in sheet.get("title", ())[:2]:
        found += _beside(entry.value)
    for key, cleaned in list(shown.items()):
        if plain(f"ex {key}") in plain(subject) and re.search(rf"\bex[- ]{re.escape(fold(cleaned))}", fold(subject)):
            found.append(cleaned)
    clean = [title.strip(" .,:;«»“”„\"'–—-") for title in found]
    return tuple(dict.fromkeys(title for title in clean if words_of(title) and not set(words_of(title)) <= USUAL_WORDS))


def _first_of(value: str) -> str:
    """The first of the titles that a label names: "Schip & kade (FR: À quai)", "ZWARTE MERELS / MERLES NOIRS"."""
    return _SLASH.split(_PARENTHESIS.sub("", value), maxsplit=1)[0]


def _beside(value: str) -> list[str]:
    """The further titles beside the first, in brackets or after a stroke, without what says of which language."""
    inside = " / ".join(re.findall(r"\(([^()]{2,100})\)", value))
    parts = [*_SLASH.split(_PARENTHESIS.sub("", value))[1:], *re.split(r"\s*[/;]\s*", inside)]
    named = (_SPOKEN.sub("", part.strip()) for part in parts)
    return [
        part for part in named if part and not _IS_WORKING.fullmatch(fold(part)) and not _TO_COME.search(fold(part))
    ]


def _without_head(line: str) -> str:
    """A line of a sheet without the words that say what the sheet is: "CINQ SŒURS – fiche d'identité"."""
    parts = [part for part in _SPLIT.split(line) if not _IS_HEAD.search(fold(part))]
    return _IS_HEAD.sub("", parts[0]) if parts else ""


def _chosen(votes: dict[str, float], shown: dict[str, str]) -> str:
    """The candidate with most votes, with its article; "" when none is strong or two are alike.

    A part of the winner supports it.
    """
    if not votes:
        return ""
    ranked = sorted(votes.items(), key=lambda vote: -vote[1])
    best, most = ranked[0]
    if most < 1.6:
        return ""
    rival = next((count for key, count in ranked[1:] if key not in best and best not in key), 0.0)
    if rival >= most:
        return ""
    return shown[next((key for article in ARTICLES if (key := f"{article} {best}") in votes), best)]
