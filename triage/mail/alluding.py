"""Whether a covering mail may speak of a missing piece in words that name none: "over de centen spreken we elkaar nog".

What people call a piece, and what they say of one that is not there, is endless. What a covering mail says besides is
not: it greets, hands in, thanks, hopes, and tells of the film. So it is turned round, as in `triage/mail/thanks.py`: a
clause that does more (it opens with a topic, names a day, papers or who keeps them, says that somebody sends or signs
something, excuses something, or speaks to us) is read by a person before a machine asks for anything.
"""

import re
from collections.abc import Collection

from triage.mail.announcing import clauses_of, is_condition, says_when
from triage.mail.footers import without_footer
from triage.mail.further import unwrapped
from triage.mail.promises import SENTENCE, kinds_named
from triage.mail.thanks import KIND
from triage.mail.wording import ATTACHED, CONFIRMING, HANDING_IN, SUBMISSION, THANKS, any_of
from triage.text.folding import fold
from triage.text.lexicon import Finder

_WISH = 5  # words of "très belle semaine"
_GREETING = any_of(r"\b(?:guten|goede[n]?|goeie) ?morgen\b")
_TOPIC = re.compile(
    r"^\W*(?:et |en |and |und )?(?:pour (?:les?|la|l'|ce qui)|quant aux?\b|cote\b|concernant|au niveau|s'agissant"
    r"|over (?:de|het|die|dat)\b|wat [^.!?]{1,40}\bbetreft|voor (?:de|het)\b|qua\b|as (?:for|to)\b|regarding"
    r"|concerning|about (?:the|our)\b|was [^.!?]{1,40}\b(?:angeht|betrifft)|zu (?:de[nmr]|unse\w+)\b|bezuglich"
    r"|hinsichtlich)|^\W*(?:\w+ ){1,4}: (?:on|nous|je|vous|quand|voir|c'est|ca|see|we|you|that|it|when|wir|ich|das|wann"
    r"|siehe|ik|wij|u|zie|dat|wanneer)\b"
)
_INDIRECT = re.compile(  # "qui nous sommes, vous le savez"
    r"^\W*(?:et |en |and |und )?(?:qui|quand|combien|ou|ce (?:que|qu'|qui)|comment|wie|wanneer|wat|hoeveel|waar|hoe|who"
    r"|when|what|how|where|wer|wann|was|wo)\b[^.!?]{0,30}\b(?:nous|on|we|wij|wir|notre|nos|onze|ons|our|unsere?)\b"
)
_PAPERS = any_of(  # and who keeps them
    r"\b(?:papier\w*|paperas\w*|paper(?:s|work)|formul(?:aire|ier|ar)\w*|forms?|feuill?\w*|blad(?:en|je)?|blatt(?:er)?"
    r"|zettel|sheets?|tab(?:leaux?|s|blad\w*|el|elle)?|onglets?|classeurs?|spreadsheets?|werkblad\w*|volets?"
    r"|(?:le|du|au) reste|exceptions?|ausnahme|uitzondering)\b",
    r"\b(?:notair\w*|notar\w*|notary|comptab\w*|fiduciaire|\w*boekhoud\w*|accountant\w*|bookkeeper|steuerberat\w*"
    r"|buchhalt\w*|avocat\w*|advoca\w*|lawyers?|solicitors?|anwalt\w*|anwaltin)\b",
    r"\b(?:(?:web)?sites?|webseite|homepage|onlin\w*|en ligne|drive|dropbox|cloud|serv(?:eu|e)r)\b",
)
_HANDLED = any_of(
    r"\b(?:(?:r?en)?voi(?:e|es|ent|r)|(?:r?en)?voy\w+|transm\w+|remett?\w*|remis\w*|apport\w+|amen\w+"
    r"|(?:door)?(?:ge)?stuur\w*|\w*gestuurd|sturen|(?:door)?mail(?:t|en|s|ed|e)?|\w*gemail[dt]|bezorg\w*|breng\w*"
    r"|gebracht|zend\w*|gezonden|sen(?:d|ds|ding|t)|forward(?:ed|ing)?(?! to)|bring\w*|brought|posts?|posted"
    r"|schick\w*|\w*geschickt|sende\w*|gesendet|nachreich\w*|mitbring\w*)\b",
    r"\b(?:sign(?:e[rsz]?|ee?s?|ent|ons|ed|ing|atur\w*)?|\w*teken(?:t|en|d|ing|ingen)|(?:unter)?schreib\w*"
    r"|unterschr\w*|unterzeich\w*)\b",
)
_EXCUSED = any_of(  # not what came: "désolée pour cet envoi tardif"
    r"\b(?:desole\w*|excus\w+|malheureusement|helas|navre\w*|sorry|apolog\w+|unfortunately|afraid|forg(?:o|e)t\w*"
    r"|oubli\w*|helaas|spijt\w*|vergeten|leider|entschuldigung|bedau\w*|vergessen)\b(?! (?:pour|voor|for|about|fur)\b)"
)
_TO_US = any_of(
    r"\b(?:vous|u|jullie|you|you'(?:ll|ve|re|d)|ihnen)\b",
    r"\b(?:sie (?:wissen|kennen|haben|erhalten|finden|bekommen|erinnern)"
    r"|(?:wissen|kennen|haben|erhalten|finden|bekommen|erinnern) sie)\b",
)
_COURTESY = any_of(
    r"\b(?:dispo\w+|beschik\w+|available|disposal|verfugung|contact\w*|joindre|joignable|bereik\w*|reach\w*|erreich\w*"
    r"|rappel\w*|hesit\w*|aarzel\w*|zoger\w*|plaisir|heureu\w+|ravie?s?|honneur|joie|esper\w+|souhait\w*|glad|happy"
    r"|pleas\w*|hop(?:e|ing)|forward to|delight\w*|blij|graag|hope[nl]\w*|genoegen|plezier|eer|wens\w*|freu\w*|hoff\w*"
    r"|gerne?|ehre|wunsch\w*|agreer|recevoir|salut\w*|sentiments|groe?t\w*|regards|gru(?:ss|sse)\w*|wishes|lecture"
    r"|li(?:re|rez|sez)|verrez|decouvr\w+|read\w*|see|lezen|leest|zien|lesen|sehen|questions?|vra(?:ag|gen)|fragen?"
    r"|sollicit\w*|demand\w*|request\w*|ask\w*|beantrag\w*|bitte\w*|confirm\w*|bevestig\w*|bestatig\w*|acknowledg\w*"
    r"|accus\w*|enjoy|spass|lovely|nice|fijn|schon|bien a|tenir au courant|op de hoogte)\b"
)


def may_allude(text: str, finder: Finder, absent: Collection[str]) -> bool:
    """True where a clause of the mail may speak of an absent piece without naming it."""
    return any(_does_more(sentence[0], finder, absent) for sentence in SENTENCE.finditer(_read(text)))


def _read(text: str) -> str:
    return fold(without_footer(unwrapped(text)))


def _does_more(said: str, finder: Finder, absent: Collection[str]) -> bool:
    if is_condition(said):
        return False
    if _TOPIC.search(said) or _INDIRECT.search(said):
        return True
    named = kinds_named(said, finder)
    if named and not set(named) & set(absent):  # tells of what came
        return False
    return any(_clause_does_more(clause) for clause in clauses_of(said))


def _clause_does_more(clause: str) -> bool:
    if ATTACHED.search(clause) or HANDING_IN.search(clause) or CONFIRMING.search(clause) or THANKS.search(clause):
        return False
    if len(clause.split()) <= _WISH and (KIND.search(clause) or _GREETING.search(clause)):
        return False
    if says_when(clause) or _PAPERS.search(clause) or _EXCUSED.search(clause):
        return True
    if SUBMISSION.search(clause):
        return False
    kind, to_us = _COURTESY.search(clause) is not None, _TO_US.search(clause) is not None
    return (to_us and not kind) or (_HANDLED.search(clause) is not None and not (to_us and kind))
