"""Whether a mail refers to the papers of an earlier application, so that a person looks there before any is asked for.

That something "is unchanged" is not enough: most often it is an address or an account. What stays has to be papers, or
all that is not sent now, or to stand beside the name of an earlier application.
"""

import re

from triage.mail.wording import any_of

_EARLIER = any_of(
    r"\b(?:dossier|demande|candidature|depot|session|appel) (?:precedente?|anterieure?|de (?:la|l'|notre)"
    r" ?(?:\w+ )?(?:precedente?|derniere?|annee|an))\b",
    r"\b(?:precedente?|derniere?) (?:dossier|demande|candidature|depot|session|appel)\b",
    r"\b(?:vorige|eerdere|laatste) (?:dossier|aanvraag|indiening|kandidatuur|oproep|sessie|ronde|keer|jaar)\b",
    r"\b(?:previous|earlier|last) (?:file|dossier|application|submission|call|session|round|time|year(?:'s)?)\b",
    r"\b(?:vorige[nrs]?|letzte[nrs]?|fruhere[nrs]?) "
    r"(?:dossier|antrag\w*|bewerbung|einreichung|aufruf\w*|runde|mal|jahr\w*)\b",
)
_STAYS = any_of(
    r"\b(?:reste(?:nt)?|demeure(?:nt)?) (?:valables?|inchangee?s?|d'actualite)\b|\bsans changement depuis\b",
    r"\b(?:blijft|blijven) (?:geldig|ongewijzigd|dezelfde)\b|\b(?:remains?|is|are) (?:unchanged|still valid)\b"
    r"|\b(?:bleib(?:t|en)|sind|ist) (?:unverandert|(?:weiterhin )?gultig)\b",
)
_PAPERS = any_of(  # what may stay as it was with an earlier application
    r"\b(?:pieces?|annexes?|documents?|fichiers?|papiers?|elements?|dossier|demande|candidature)\b",
    r"\b(?:stukken|bijlagen?|documenten|bestanden|papieren|aanvraag)\b",
    r"\b(?:papers|files?|attachments|application)\b",
    r"\b(?:unterlagen|anlagen?|dokumente|dateien|antrag)\b",
)
_ALL_ELSE = re.compile(  # right before what says that it stays; "all amounts are unchanged" tells of no paper
    r"\b(?:tout|autres?|(?:le|du) reste|alles|andere|overige|rest|everything|all|others?|else|ubrigen?)\W?$"
)
_HANDED_OVER = any_of(  # papers of this mail; what is unchanged beside them is something else
    r"\b(?:ci[- ]?(?:joint|annexe|inclus)\w*|voici|hierbij|bijgevoegd\w*|attached|enclosed|here (?:is|are)|anbei"
    r"|beigefugt\w*)\b"
)
_OF_THE_HOUSE = any_of(
    r"\b(?:adress?e?n?|adresgegevens|coordonnees|gegevens|comptes?|iban|siege|telephone|statuts?|equipe|titre|address|account"
    r"|details|phone|team|title|anschrift|konto|bankverbindung|kontaktdaten|titel|bankrekening\w*|rekening\w*|ploeg)\b"
)
_SENTENCE_END = re.compile(r"[.!?;]|\n\s*\n|\n(?=\W*(?:[-–—•*·]|\d{1,2} ?[.):]))")


def refers_to_earlier(folded: str, *, known: bool) -> bool:
    """True when somebody who hands something in refers to what lies with an earlier application.

    To name that one is enough where it is `known`; else "some papers are from an earlier application", and are here.
    """
    return (known and _EARLIER.search(folded) is not None) or any(map(_keeps_papers, _SENTENCE_END.split(folded)))


def _keeps_papers(sentence: str) -> bool:
    """True where papers are said to stay valid; "our bank account is unchanged" says nothing of any."""
    line = " ".join(sentence.split())
    stays = _STAYS.search(line)
    if stays is None or _OF_THE_HOUSE.search(before := line[: stays.start()]):
        return False
    of_papers = _PAPERS.search(line) is not None and _HANDED_OVER.search(line) is None
    return of_papers or _ALL_ELSE.search(before) is not None or _EARLIER.search(line) is not None
