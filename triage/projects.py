"""How many projects a mail holds: by its own words, or by sheets that name different films."""

import re
from collections.abc import Iterable

from triage.mail.changing import OTHER_FILM
from triage.mail.wording import flat
from triage.message import Message
from triage.text.folding import fold, plain
from triage.told.companies import DOUBTED
from triage.told.sheets import WRITTEN_IN, Sheet
from triage.told.titles import QUOTED

_MAKERS = ("director", "authors")
_SEVERAL = re.compile(
    r"\b(?:deux|trois|quatre|[2-4]) (?:projets|dossiers|candidatures)(?: distincts| differents| separes)?\b"
    r"|\b(?:twee|drie|vier|[2-4]) (?:projecten|dossiers|aanvragen)\b"
    r"|\b(?:two|three|four|[2-4]) (?:separate |different |distinct )?(?:projects|applications)\b|\b(?:zwei|drei"
    r"|vier|[2-4]) (?:verschiedene |getrennte )?(?:projekte|antrage)\b"
)
_OURS = re.compile(  # two that are the sender's own: no word of what others did
    r"\b(?:nos (?:deux|trois|[23])|(?:onze|our) (?:twee|drie|beide|two|three|both|[23])|both (?:of )?our"
    r"|unsere[nr]? (?:zwei|drei|beiden|[23])) (?:projets|dossiers|candidatures|projecten|aanvragen|projects"
    r"|applications|projekte|antrage)\b"
)
_OTHER_OF_OURS = re.compile(  # right after a title: "« Halage », notre autre film"; "our second film" may be an old one
    r"[\s,(–-]{1,4}(?:notre|nos|unser|unsere[nrms]?|onze?|our) (?:"
    r"(?:autre|nouve(?:au|l|lle)|prochaine?|ander\w*|nachst\w*|neue\w*|nieuwe?|volgende|other|next|new) "
    r"(?:projet|film|serie|documentaire|projekt|project|reeks|documentary|feature|series)"
    r"|(?:deuxieme|second|zweit\w*|tweede) pro(?:jet|je[ck]t))\b"
)
_COUNTS = {
    word: count
    for count, words in ((2, "deux twee two zwei"), (3, "trois drie three drei"), (4, "quatre vier four"))
    for word in words.split()
}


def projects_of(message: Message, sheets: Iterable[Sheet]) -> int:
    """How many projects the mail seems to hold; 1 where nothing speaks of more."""
    films: list[Sheet] = []
    for sheet in sheets:
        if _bare_title(sheet) and not any(_same_film(sheet, film) for film in films):
            films.append(sheet)
    titles = {_bare_title(film) for film in films}
    if len(titles) > 1:  # another title of the same project is none
        others = plain(" ; ".join(entry.value for sheet in sheets for entry in sheet.get("other_title", ())))
        titles = {title for title in titles if f" {title} " not in f" {others} "} or {min(titles)}
    if len(titles) == 1:
        return 2 if _brings_another(message.text, titles) else 1
    return _counted(message) or max(1, len(titles))


def titles_on(sheets: Iterable[Sheet]) -> tuple[str, ...]:
    """The titles beside the labels of all sheets, as they stand there."""
    named = (sheet.get("title") or sheet.get(DOUBTED["title"], ()) for sheet in sheets)
    return tuple(dict.fromkeys(entries[0].value for entries in named if entries))


def _counted(message: Message) -> int:
    match = _SEVERAL.search(fold(f"{message.subject}\n{message.text}"))
    counted = match[0].split()[0] if match else "0"
    return _COUNTS.get(counted) or int(counted)


def _brings_another(text: str, titles: Iterable[str]) -> bool:
    """True for a paper of another film that is named: "the synopsis of our next film, « Halage »"; for "our two
    projects".
    """
    said = flat(text)
    follows = (QUOTED.match(said[found.end() :].lstrip(" ,:(")) for found in OTHER_FILM.finditer(said))
    before = (found for found in QUOTED.finditer(said) if _OTHER_OF_OURS.match(said, found.end()))
    named = (plain(found["inside"] or found["single"]) for found in (*follows, *before) if found)
    return _OURS.search(said) is not None or not set(named) <= set(titles)


def _bare_title(sheet: Sheet) -> str:
    """The title that a sheet names beside its label; "" for none."""
    entries = (*sheet.get("title", ()), *sheet.get(DOUBTED["title"], ()))
    return plain(re.sub(r"\s*\([^)]*\)", "", entries[0].value)) if entries else ""


def _same_film(one: Sheet, other: Sheet) -> bool:
    """The same title; or told in another language by nobody else: a title is translated, its authors are not."""
    if _bare_title(one) == _bare_title(other):
        return True
    first, second = _language_of(one), _language_of(other)
    if first == second:
        return False
    shared = any(_people_of(one, fact) & _people_of(other, fact) for fact in _MAKERS)
    return shared or (bool(first and second) and not any(_differ(one, other, fact) for fact in _MAKERS))


def _language_of(sheet: Sheet) -> str:
    return next((entry.value for entry in sheet.get(WRITTEN_IN, ())), "")


def _differ(one: Sheet, other: Sheet, fact: str) -> bool:
    first, second = _people_of(one, fact), _people_of(other, fact)
    return bool(first and second) and not first & second


def _people_of(sheet: Sheet, fact: str) -> set[str]:
    """The longer words of the names beside a label."""
    return {word for entry in sheet.get(fact, ()) for word in plain(entry.value).split() if len(word) > 4}
