"""How a sentence speaks of what it names: it brings it, lists it, excepts it, or says something else of it.

Nothing here names what: `triage/mail/promises.py` looks for that in the same sentence.
"""

import re

from triage.mail.announcing import SENDS, WILL_FOLLOW, announces, clauses_of, is_condition
from triage.mail.wording import any_of

_EXCEPTED = re.compile(  # what is named behind it lacks, however much the sentence brings
    r"\b(?:sauf|hormis|excepte|moins|sans|a l'exception d\w*|a part|behalve|uitgezonderd|zonder|buiten"
    r"|op(?=[^.!?]{1,40} na\b)|except(?:ing)?|apart from|other than|save|bar|minus|without|short of|ausser|bis auf|ohne"
    r"|mit ausnahme)\b(.*)"
)
_ALL_BUT = re.compile(  # whatever they call what lacks
    r"\b(?:tou(?:t|s|te|tes)(?! les (?:jours|matins|soirs|apres))|everything|all(?! days?)"
    r"|alles?(?! (?:dagen|werkdagen|tage|werktage|wochentage))|complete?t?|complets?|compleet|volledige?"
    r"|vollstandige?|komplette?|dossier|candidature|demande|aanvraag|application|antrag|unterlagen)\b"
    r"[^.!?]{0,60}\b(?:sauf|hormis|excepte|a l'exception|a part|moins|behalve|uitgezonderd|op [^.!?]{1,40} na|except"
    r"|apart from|other than|bar|save|minus|ausser|bis auf|mit ausnahme)\b"
    r"|\b(?:voici|ci-joint|hierbij|here is|attached is|anbei) (?:presque tout|bijna alles|nearly everything|almost"
    r" everything|fast alles)\W*$"
    r"|\b(?:dossier|candidature|aanvraag|application|antrag)\b[^.!?]{0,20}\b(?:presque complete?t?|bijna (?:volledig"
    r"|compleet)|nearly complete|almost complete|fast (?:vollstandig|komplett))\b"
)
_BRINGS = re.compile(  # says that what is named comes with this very mail, or where in it
    r"\b(?:ci[- ]?(?:joint|inclus|annexe)\w*|joint(?:e|s|es|ons)?|(?:en|dans (?:l'|les )) ?annexes?|pieces? jointes?"
    r"|trouverez|voici|voila|figure\w*|contient|comprend\w*|bijlagen?|bijgevoegd\w*|hierbij|ziehier|hier is"
    r"|vindt (?:u|je)|vinden|bevat\w*|attached|enclosed|included|here (?:is|are)|(?:will|you'll|please) find"
    r"|contains?|includes?|anbei|anlagen?|anhang|beigefugt\w*|finden|enthalt\w*|pages?|p\. ?\d|bladzijden?|blz"
    r"|seiten?)\b"
)
_LISTED = re.compile(r"^\W*(?:[-–—•*·]|\d{1,2} ?[.):/-]|[a-z] ?[.)])|^\W*(?:\w+\W+){0,4}\w*$")  # a line of a list
_IS = any_of(
    r"\b(?:est|sont|is|are|has|have|ist|sind|hat|haben|zijn|heeft|hebben|kennen|was|were|werd|werden|wurden?|wird|reste"
    r"|wordt|worden|gibt|pas|encore|niet|geen|nog|not|still|nicht|kein\w*|noch)\b"
)  # none is in a line of a list
_SAYS = re.compile(rf"{_IS.pattern}|{SENDS.pattern}|{WILL_FOLLOW.pattern}")  # a clause of its own, no list's end
_ON_A_SITE = any_of(r"\b(?:(?:web)?sites?|online|en ligne|sur demande|op (?:aan)?vraag|on request|auf (?:an)?frage)\b")


def only_speaks_of(folded: str) -> bool:
    """True for a sentence that names a piece, if it does, and neither brings it nor only counts it up in a list.

    Why somebody speaks of a piece that is not there cannot be told by words: "our lawyer mailed it", "see our website",
    "too large for a mail". Whoever names it has a thing to say of it, and a person reads what.
    """
    there = brings(folded) and not _ON_A_SITE.search(folded)
    return not (there or is_listed(folded) or is_condition(folded))


def is_listed(folded: str) -> bool:
    """True for a line of a list, or a few words without a verb."""
    return _LISTED.match(folded) is not None and ":" not in folded and not _IS.search(folded)


def brings(folded: str) -> bool:
    """True for a sentence by which what it names comes with this very mail, or that says where in it."""
    return _BRINGS.search(folded) is not None


def excepts_something(folded: str) -> bool:
    """True where somebody sends all but something: "everything is here except the bios"."""
    return _ALL_BUT.search(folded) is not None


def parts_that_speak(folded: str) -> list[str]:
    """Those parts of a sentence that bring nothing, though the whole does: what it excepts, and clauses of their own.

    "Here are the CVs, the contract is at the notary's", "all is attached, bar the CVs". A clause without a verb goes on
    counting up what came.
    """
    own = [one for one in clauses_of(folded) if says_something(one)]
    excepted = _EXCEPTED.search(folded)
    return [*(one for one in own if only_speaks_of(one)), *([excepted[1]] if excepted else [])]


def says_something(clause: str) -> bool:
    """True for a clause of its own; one without a verb goes on with the one before it."""
    return _SAYS.search(clause) is not None or announces(clause)
