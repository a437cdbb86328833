"""Words by which a paper is not as it is meant to be: not signed, wrong, old, a draft, or somebody is still at it."""

import re

from triage.mail.announcing import announces, says_when, tells_of_now
from triage.mail.wording import any_of

_MARRED = any_of(  # whatever else the sentence says
    r"\b(?:mauvaise?s?|fausse?s?|errone\w*|perime\w*|obsolete\w*|provisoires?|brouillons?|ebauches?|premier jet"
    r"|incomplet\w*|inacheve\w*|illisibles?|erreurs?|coquilles?|vides?|ancien(?:ne)?s?|ignorer|ignorez|oublie[rz]"
    r"|(?:un|notre|l'|d')\W?autre (?:film|projet|fonds|serie|version)|trompe\w*|remplacer\w*|refai\w*|corrige(?:rai"
    r"|rons)"
    r"|non signe\w*|sans (?:la |sa )?signature|l'an (?:passe|dernier)|date de|deux fois|plutot|expire\w*)\b",
    r"\b(?:verkeerde?|fout(?:e|en|ieve?)?|verouderd\w*|voorlopig\w*|kladversie|klad|ontwerp|onvolledige?|onafgewerkt\w*"
    r"|onleesbaar|vergissing\w*|leeg|oude|negeren|negeer|vergeet|overslaan|over te slaan|andere?|anders"
    r"|on(?:der)?getekende?|onondertekende?|per ongeluk|dateert|verloopt|vorig jaar|vervangen)\b",
    r"\b(?:wrong|incorrect|outdated|out of date|provisional|tentative|drafts?|incomplete|unfinished|unsigned|unreadable"
    r"|illegible|errors?|mistakes?|typos?|blank|placeholder|disregard|ignore|skip|forget|(?:another|other|different"
    r"|earlier"
    r"|previous|old|older) \w+|superseded|expire[ds]?|dat(?:es|ing) (?:from|back)|last year's|replac(?:e|ing)"
    r"|redo(?:ing)?|rework(?:ing)?"
    r"|instead|cut off|twice|left out)\b",
    r"\b(?:falsche[nrsm]?|fehlerhaft\w*|veraltet\w*|uberholt\w*|vorlaufig\w*|entw(?:urf|urfe)|unvollstandig\w*"
    r"|unleserlich\w*|\w*fehler\w*|irrtum\w*|versehentlich|leer|alte[nrs]?|ignorieren|vergessen sie|andere[nrsm]?"
    r"|twee keer|zweimal|doppelt"
    r"|statt|auf (?:dem )?stand|lauft\b.*\baus|endet|ununterschrieben\w*|vom (?:letzten|vorigen) jahr|ersetzen|nur)\b",
    r"\b(?:(?:projet|proposition) (?:de |d')(?:contrat|convention|accord|option)\w*|(?:premiere|eerste|first|erste) "
    r"(?:version|versie|draft|fassung) (?:du|de la|van (?:het|de)|of the|des) (?:contra\w+|vertrag\w*|convention|accord"
    r"|agreement|overeenkomst)|(?:contract|overeenkomst)?ontwerp(?:contract|overeenkomst)?|\w+entw(?:urf|urfe)"
    r"|sous (?:toute )?reserve|onder voorbehoud|vorbehalt\w*|subject to|faute de mieux|bij gebrek aan beter)\b",
    # it stands for another, is called off, or is done in part
    r"\b(?:c'est|n'est qu'|est|is(?: (?:just|only|maar|slechts))?|it's|that's|ist|um) (?:une?|an?|the|een|einen?|ein) "
    r"(?:simple )?(?:modele|specimen|sample|template|sjabloon|model|muster)\b(?! (?:economi|of |d'|de ))",
    r"\b(?:(?:ete|est|puis) denoncee?s?|resiliee?s?|annulee?s?|cancell?ed|terminated|revoked|opgezegd|geannuleerd"
    r"|gekundigt|storniert|widerrufen)\b",
    r"\b(?:(?:un seul|une seule|one|een|einer?|the other|l'autre|de andere|der anderen)(?: des)? "
    r"(?:cote|parties?|partij|kant|zijde|side|party|seite)|(?:par moi|by me|door mij|von mir),? (?:seule?|only|alone"
    r"|allein)|que par|signee?s? que"
    r"|(?:a moitie|half|halb|zur halfte|voor de helft) (?:signe|rempli|fini|signed|filled|done|finished"
    r"|ondertekend|ingevuld|unterschrieben|ausgefullt|fertig)\w*|einseitig\w*|erst|bisher|bislang|vorerst|so far"
    r"|for now|as yet|pas (?:half|door)|tot nu toe|pour (?:l'instant|le moment))\b",
)
_TO_BE_DONE = any_of(  # somebody does something to it; on a day, which is asked besides
    r"\b(?:je|nous|on|il|elle) (?:vous |te |lui )?(?:l'|l[ae]s? |en )(?!a(?:i|s|vons|vez|vais|vait|vions)?\b|ont\b)",
    r"\b(?:ik|wij|we|hij|zij|ze) (?!heb|had|kreeg|kregen|was|waren)\w+ (?:u |jullie |je )?(?:het|hem|ze|die|deze|er)\b",
    r"\b(?!heb|had|kreeg|kregen|was|waren)\w+ (?:ik|wij|we) (?:u |jullie |je )?(?:het|hem|ze|die|deze)\b",
    r"\b(?:'ll|will|going to|can|must|need to|have to|'m \w+ing|(?:am|are|'re|is|'s) \w+ing) (?:\w+ ){0,2}"
    r"(?:it|them|that|those)\b",
    r"\b(?:ich|wir|er) (?!ha[bt]|war|wurd)\w+ (?:ihnen |euch )?(?:es|sie|ihn|die|das)\b",
)
_LATER = any_of(
    r"\b(?:en|in|im|au mois de) (?:janvier|januar[iy]?|january|fevrier|februar[iy]?|mars|maart|marz|march|avril|april"
    r"|mai|mei|may|juin|juni|june|juillet|juli|july|aout|august(?:us)?|sept\w+|o[ck]tob\w+|nov\w+|de[cz]emb\w+|ete|summer"
    r"|sommer)\b|\b(?:cet ete|deze zomer|this summer|diesen sommer)\b",
)
_ANOTHER_DAY = any_of(  # on which somebody does something to it
    r"\b(?:demain|(?:la semaine|le mois) prochaine?|tomorrow|next (?:week|month"
    r"|\w+day)|overmorgen|volgende (?:week|maand)|ubermorgen|nachste[nr]? (?:woche|monat)"
    r"|(?:tekent|unterschreibt|unterzeichnet|wordt) (?:\w+ ){0,2}morgen)\b",
)
_OF_THE_CALL = any_of(
    r"\b(?:date limite|deadline|due|clotur\w+|sessions?|sessie|indiendatum|sluit|closes?|closing|schliesst|endet|frist"
    r"|einsendeschluss|call|reunion|meeting|rendez-vous|rencontre)\b"
)
_NOT = any_of(
    r"\b(?:pas|plus (?:valable|a jour|d'actualite)|aucune?|jamais|encore|toujours pas|lacks?|lacking|not|no longer"
    r"|never"
    r"|yet|still|\w+n't|niet|geen|nooit|nog|nicht|kein\w*|nie|noch|sera|seront|doi(?:t|vent)|wordt|worden|zal|zullen"
    r"|moet(?:en)?|will|being|must|should|needs?|wird|werden|muss|mussen|soll(?:en)?|en cours|uniquement|seulement"
    r"|slechts|lediglich"
    r"|(?:seule?s?|enkele?|only|alleen|nur)(?! (?:(?:het|de|one) )?(?:fichier|pdf|document|envoi|mail|zip|bestand"
    r"|zending|file|datei)))\b",
)
_ORIGIN = any_of(  # what a story is not taken from
    r"\b(?:adapte\w*|adaptation|adapted|adaptatie|base[ed]?|gebaseerd|based|basiert|inspir\w+|vorlage|roman|livre|boek"
    r"|book|novel|buch)\b"
)
_REPLACES = any_of(  # what a correction says of the paper before
    r"\b(?:remplac\w+|annule\w*|vervang\w+|replac\w+|supersed\w+|ersetz\w+|corrig\w*|corrected|gecorrigeerd|verbeterd"
    r"|aangepast|korrigiert\w*|berichtigt\w*|l'ancien\w*|de vorige|het vorige|the (?:old|previous|earlier|last)"
    r"|(?:der|die|das|den) (?:alte|vorherige|erste)n?|erreurs?|fautes?|coquilles?|fout(?:e|en|je|jes)?|vergissing"
    r"|errors?"
    r"|mistakes?|typos?|\w*fehler|mauvaise?s?|verkeerde?|wrong|falsche\w*|tenir compte|disregard|ignore|precedente?s?"
    r"|previous|vorige|vorigen?)\b",
)
HERE = any_of(
    r"\b(?:ci[- ]?(?:joint|inclus|annexe)\w*|joint(?:e|s|es|ons)?|(?:en|dans (?:l'|les )) ?annexes?|pieces? jointes?"
    r"|trouverez|voici|voila|bijlagen?|bijgevoegd\w*|bijgesloten|hierbij|ziehier|hier is|vindt|vinden"
    r"|zit(?:ten)? (?:er)?(?:bij|in)|attached|enclosed|included|here(?:'s| is| are| you go)|(?:will|you'll|please) find"
    r"|anbei|hier (?:ist|sind|die|der|das|unsere?\w*|meine?\w*)|envoi|zending|sendung|anlagen?|anhang|beigefugt\w*"
    r"|finden|lieg(?:t|en) (?:\w+ )?bei|dabei)\b"
)
UNTIL_NOW = any_of(  # what lacked is here now
    r"\b(?:manqu(?:ait|aient)|etai(?:t|ent) (?:encore|reste\w*|dans|sur)|ontbrak\w*|zat|zaten|lag|lagen|stond\w*|(?:was"
    r"|were)(?: still)? (?:missing|in|stuck)"
    r"|fehlten?|steckten?|lagen?)\b",
)
TERM = re.compile(  # how long a contract binds, and how often it goes on
    r"\b(?:valables?|valid|geldig|gultig|(?:court|loopt|lopen|runs?|lauft|laufen)) (?:\w+ )?(?:jusqu\W\w+|pour"
    r"|until|till|through|for|tot|bis|fur)\b"
    r"|\b(?:jusqu\W\w+|until|till|through|tot|bis) (?:\w+ ){0,4}20\d\d\b"
    r"|\b(?:renouvelables?|prolongeables?|reconductibles?|verlengbaa?re?|hernieuwbaa?re?|renewable|extend(?:able|ed)"
    r"|renewed|verlangerbar|verlangert|prolongee?s?|verlengd)\b(?: (?:deux fois|twee keer|tweemaal|twice|zweimal))?"
    r"|\b(?:deux fois|twee keer|tweemaal|zweimal) (?:renouvel\w+|prolong\w+|verleng\w+|verlanger\w+)"
)


def is_marred(clause: str) -> bool:
    """True for a clause by which a paper is not there, not right or not finished, or will be by another day."""
    if UNTIL_NOW.search(clause):
        return False
    denied = _NOT.search(clause) and not _ORIGIN.search(clause)
    open_still = bool(denied or announces(clause)) and not hands_over(clause)
    another_day = (_ANOTHER_DAY.search(clause) or is_to_be_done(clause)) and not _OF_THE_CALL.search(clause)
    return open_still or bool(another_day) or _MARRED.search(TERM.sub(" ", clause)) is not None


def is_to_be_done(clause: str) -> bool:
    """True where somebody does something to a paper on a day that comes: "je vous la tape ce week-end"."""
    dated = says_when(clause) or _LATER.search(clause)
    return bool(dated) and _TO_BE_DONE.search(clause) is not None and not tells_of_now(clause)


def hands_over(clause: str) -> bool:
    """True for a clause by which a paper comes with this very mail."""
    return HERE.search(clause) is not None


def is_of_the_one_before(clause: str) -> bool:
    """True for what a correction says of the paper that it replaces."""
    return _REPLACES.search(clause) is not None
