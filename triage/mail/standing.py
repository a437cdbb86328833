"""Where a sentence says that something stands: on a page, in a numbered file, within another piece that came."""

import re

from triage.mail.wording import any_of

_POINTS = any_of(  # where something stands, in an answer whose history names what
    r"\b(?:voir|cf|zie|see|siehe|vgl|figure\w*|staat|staan|stands|steht|stehen)\b[^\n]{0,60}"
    r"\b(?:p|pages?|pagina|blz|bladzijde|seiten?|annexe|bijlage|anlage|anhang|fichier|bestand|file|datei|mail|envoi)\b"
    r"|\b(?:p(?:age|agina)?|blz|bladzijde|seite)\.? ?\d|(?<!')\bs\. ?\d",
)
_STANDS_WITHIN = re.compile(
    r"\b(?:figure\w*|se trouv\w*|trouverez|est|sont|repris\w*|integre\w*|sta(?:at|an)|zit(?:ten)?|steekt|steken|vind\w*"
    r"|is|zijn|opgenomen|are|stands?|find|found|included|covered|steht|stehen|finden|sind|ist|enthalten)\b[^.!?]{0,60}?"
    r"\b(?P<within>dans|a la (?:fin|page)|in|within|inside|on|at the end of|op|auf|im|achteraan)\b(?P<what>[^,:;.!?]*)"
)
_NUMBERED = re.compile(
    r"^ \d|\b(?:p|pp|pages?|pagina|blz|bladzijden?|seiten?|(?<!')s|annexe|bijlage|anlage|anhang|fichier|bestand|file"
    r"|datei|onglet|tab|tabblad)\b\.? ?\d"
)


def parted_at_a_place(folded: str) -> tuple[str, str] | None:
    """What a sentence says to stand within something that came, and within what: "CVs are" / "our company profile"."""
    found = _STANDS_WITHIN.search(folded)
    return (folded[: found.start("within")], found["what"]) if found else None


def names_a_number(folded: str) -> bool:
    """True for a page or an annex by its number."""
    return _NUMBERED.search(folded) is not None


def points_to_a_place(folded: str) -> bool:
    """True when somebody who answers says where something stands: "see p. 3 of the treatment", below a line of ours."""
    return _POINTS.search(folded) is not None
