"""What a mail says of a paper that came with it, besides that it is there: "the contract is attached. It isn't signed".

That a paper is not the right one, not finished, not valid any more is said in endless words, often in the next sentence
("that one is a placeholder"). What is said of papers without harm is not: they are attached, counted, made or signed by
somebody, they hold a sum. So it is turned round, as in `triage/mail/alluding.py`: whatever else is said of a paper is
read by a person before anybody is told that a dossier is complete.
"""

import re
from collections.abc import Iterator

from triage.mail.alluding import FILM
from triage.mail.announcing import announces, clauses_of, is_condition, says_when, tells_of_now
from triage.mail.footers import without_footer
from triage.mail.further import unwrapped
from triage.mail.promises import SENTENCE, kinds_named
from triage.mail.speaking import is_listed, says_something
from triage.mail.thanks import told_by
from triage.mail.wording import THANKS, any_of
from triage.text.folding import fold
from triage.text.lexicon import Finder
from triage.text.patterns import AMOUNT

UNNAMED = ""  # stands for a paper that is called by no name of a kind: "page 3", "the last version"

_QUOTED = re.compile(r"[«\"“„][^«»\"“”„\n]{0,80}[»\"”“]")
_OF_THE_STORY = re.compile(  # names of kinds that films are spoken of with as well
    r"(?<!\bde )(?<!\bd')(?<!'s )(?<!s' )\b(?:l')?(?:histoires?|verhaal|story|geschichte|inhalt|intentions?|motivati(?:e|on)"
    r"|regie|visie|productions?"
    r"|producties|produktionen|episodes?|afleveringen|folgen|portraits?|(?:notre |le |the |our |ons |het |unser |das )"
    r"(?:public|publiek|audience|publikum)|(?:l'|notre |the |our |het |ons |das |unser )?(?:equipe|team)"
    r"|(?:une?|een|an|a|eine?[nrms]?) (?:\w+ )?(?:budget|begroting|contra[ct]t?|vertrag|agreement|script|scenario"
    r"|treatment|traitement|synopsis"
    r"|drehbuch|roman|option|optie|kalkulation|planning|calendrier|schedule)s?"
    r"|mise en scene|qui est qui|(?:de|the|die|la|une?|een|eine?) (?:reeks|series?)|links)\b"
)
_PAPER = any_of(
    r"\b(?:versions?|versies?|fassung(?:en)?|exemplaires?|exempla(?:ar|ren|r|re)|cop(?:y|ies)|kopie\w*|drafts?"
    r"|brouillons?|fichiers?|bestand(?:en)?|files?|datei(?:en)?|documents?|documenten|dokumente?n?|annexes?|bijlagen?"
    r"|anlagen?|attachments?|pieces?|stuk(?:ken)?|unterlagen|pages?|pagina(?:'s)?|bladzijden?|seiten?|signatures?"
    r"|handtekening(?:en)?|unterschrift(?:en)?|onglets?|tabblad(?:en)?|scans?|pdfs?|ones?|total|totaal|tota(?:ux|len)"
    r"|summen?|chiffres?|cijfers?"
    r"|\w{3,}(?:nota|note|vermerk|plan|contract|vertrag|overeenkomst|vereinbarung|verklaring|erklarung|begroting|entwurf))\b",
    r"\b(?:la|le|les|de|het|the|die|der|das|den) (?:bonne?s?|juiste|goede|definiti\w+|right|correct|final|richtigen?"
    r"|endgultigen?|nouve(?:au|lle)s?|nieuwe|new|neuen?|signee?s?|(?:onder)?getekende|signed"
    r"|unter(?:schrieben|zeichnet)en?)(?: (?:suit|suivra|arrive|vient|volgt|komt|follows|comes|will|folgt|kommt)"
    r"\w*|\W*$| (?:des|zodra|once|when|sobald)\b)",
)
_POINTS_BACK = re.compile(
    r"^\W*(?:(?:et|mais|or|en|maar|and|but|und|aber|though|helaas|helas|leider|unfortunately|malheureusement) )?"
    r"(?:[^,:]{1,30}[:,] |(?:please )?(?:note|noter|notez)(?: bien)? (?:that |que? )|[^,:]{1,24} dass "
    r"|[^,:]{1,24} dat )?"
    r"(?:c'est|c'etait|ce n'est|ce (?:ne )?sont|cela|ca|il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|y manque"
    r"|la-dedans|het|dit|dat|deze|die|hij|ze|zij|daar|daarin|daarop|er (?:staat|zit|ontbreekt|is|zijn)"
    r"|it|it's|it'll|this|that|that's|these|those|they|they're|there's|there (?:is|are|was)"
    r"|es|er|sie|das|dies\w*|darin|darauf|dort|da (?:ist|sind|fehlt))\b"
)
_EXPLETIVE = re.compile(  # points at no paper: "es geht um", "il s'agit d'un film"
    r"^\W*(?:c'est l|c'est (?:une?|notre|mon|avec|a|en) |il (?:s'agit|raconte)|elle (?:raconte|suit)|es (?:geht|handelt"
    r"|erzahlt)|es ist (?:eine?|die|unsere?) |het (?:gaat|vertelt|speelt|is (?:een|het|onze?|ons) )|it'?s? (?:is )?"
    r"(?:an?|the|our|about|tells|follows|has been a|would be)\b)"
)
_TELLS = re.compile(  # a sentence on what happens in the film
    r"\b(?:racont\w*|vertel\w*|tells|erzahl\w*|gaat over|handelt von|geht um|is about|about an?|qui (?:doit|veut|part"
    r"|perd|ne sait)|(?:un|une) (?:homme|femme|fille|garcon)|een (?:man|vrouw|meisje|jongen)|a (?:man|woman|girl|boy)"
    r"|eine? (?:mann|frau|madchen|junge))\b"
)
_MADE = any_of(  # by whom and how it came to be, that it is done
    r"\b(?:ecrit\w*|redige\w*|signee?s?|etabli\w*|traduit\w*|relu\w*|verifie\w*|valide\w*|concu\w*|calcule\w*"
    r"|developpe\w*|conclu\w*|approuve\w*|finalise\w*|ordre|numerote\w*|nomme\w*|selon|comme demande\w*)\b",
    r"\b(?:geschreven|schreef|schreven|getekend|ondertekend|opgesteld|opgemaakt|nagekeken|vertaald|ontwikkeld"
    r"|herschreven"
    r"|afgesloten|goedgekeurd|volgorde|genummerd|volgens|zoals gevraagd|afgewerkt)\b",
    r"\b(?:written|wrote|signed|drawn up|prepared|checked|translated|developed|reviewed|rewritten|approved|completed"
    r"|finished|agreed|order|numbered|named|as requested|follow\w* your)\b",
    r"\b(?:geschrieben|schrieb\w*|unterschrieben|unterzeichnet|erstellt|ubersetzt|gepruft|geschlossen|entwickelt"
    r"|uberarbeitet|genehmigt|stamm(?:t|en) (?:von|aus)|reihenfolge|nummeriert|wie gewunscht)\b",
    # what it holds, what it won
    r"\b(?:compren(?:d|nent)|contien(?:t|nent)|compte|montrent?|presente\w*|s'eleve\w*|repose\w*|s'appui\w*|steunt"
    r"|beruht|prevoi(?:t|ent)"
    r"|bevat\w*|bedraagt|toont|telt|voorziet|omvat|contains?|includes?|shows?|comes? to|totals?|amounts? to"
    r"|enthalt\w*|betragt|umfasst|belauft|zeigt|couvre\w*|s'etale\w*|dure\w*|court|loopt|lopen|beslaat|runs?|covers?"
    r"|lauft|laufen|sieht|sehen)\b(?! (?:out|ab|aus|jusqu|af))",
    r"\b(?:pri(?:x|js|jzen|zes?)|preis\w*|awards?|festivals?|residen\w+|ateliers?|workshops?|labs?|labo|bourses?"
    r"|selectionn\w*|selected|geselecteerd|ausgewahlt|souten\w*|soutien|aide|steun\w*|gesteund|support\w*|funded"
    r"|gefordert|forderung|is by|est d[eu']|sont d[eu']|is van|zijn van|(?:ist|sind) von(?! (?:gestern|heute|letzt\w*"
    r"|\d))|par|gegroeid|accompagn\w*)\b",
    r"\b(?:francais\w*|neerlandais\w*|anglais\w*|allemand\w*|frans|nederlands\w*|engels\w*|duits\w*|french|dutch"
    r"|english"
    r"|german|franzosisch\w*|niederlandisch\w*|englisch\w*|deutsch\w*)\b",
    r"\b(?:\d+|deux|trois|quatre|cinq|six|dix|douze|twee|drie|vier|vijf|zes|tien|twaalf|two|three|four|five|six|ten"
    r"|twelve"
    r"|zwei|drei|funf|sechs|zehn|zwolf) (?:p\.|pages?|pagina's|bladzijden|seiten|onglets?|tabs?|tabbladen|sources?"
    r"|bronnen"
    r"|phases?|fasen?|fassungen|versions?|versies|partenaires?|partners?|quellen|partner)\b",
    r"\b(?:original\w*|origineel|oorspronkelijk\w*|adapte\w*|adapted|gebaseerd|based|basiert|vorlage)\b",
    # where in the file it lies
    r"\b(?:a la fin|au debut|en (?:fin|tete|debut)|dans le meme|in (?:de|het)zelfde|in the same|in de[mr]selben"
    r"|(?:aan|op) het einde|at the (?:end|back|front|start)|am (?:ende|anfang))\b.{0,8}"
    r"\b(?:pdf|fichier|document|bestand|file|datei|dokuments?)\b|\b(?:achter|voor)aan in\b",
)
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
    r"|allein)|que par|(?:a moitie|half|halb|zur halfte|voor de helft) (?:signe|rempli|fini|signed|filled|done|finished"
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
_ANOTHER_DAY = any_of(  # on which somebody does something to it
    r"\b(?:demain|(?:la semaine|le mois) prochaine?|tomorrow|next (?:week|month"
    r"|\w+day)|overmorgen|volgende (?:week|maand)|ubermorgen|nachste[nr]? (?:woche|monat)"
    r"|(?:tekent|unterschreibt|unterzeichnet|wordt) (?:\w+ ){0,2}morgen)\b",
)
_OF_THE_CALL = any_of(
    r"\b(?:date limite|deadline|due|clotur\w+|sessions?|sessie|indiendatum|sluit|closes?|closing|schliesst|endet|frist"
    r"|einsendeschluss|call|reunion|meeting|rendez-vous|rencontre)\b"
)
_REPLACES = any_of(  # what a correction says of the paper before
    r"\b(?:remplac\w+|annule\w*|vervang\w+|replac\w+|supersed\w+|ersetz\w+|corrig\w*|corrected|gecorrigeerd|verbeterd"
    r"|aangepast|korrigiert\w*|berichtigt\w*|l'ancien\w*|de vorige|het vorige|the (?:old|previous|earlier|last)"
    r"|(?:der|die|das|den) (?:alte|vorherige|erste)n?|erreurs?|fautes?|coquilles?|fout(?:e|en|je|jes)?|vergissing"
    r"|errors?"
    r"|mistakes?|typos?|\w*fehler|mauvaise?s?|verkeerde?|wrong|falsche\w*|tenir compte|disregard|ignore|precedente?s?"
    r"|previous|vorige|vorigen?)\b",
)
_OFFER = re.compile(  # what somebody does in case of need
    r"\b(?:weten|bel\w*|aarzel\w*|know|call|hesitate|hesit\w*|appel\w*|dire|dites|bescheid|zogern|anruf\w*|rufen)\b.*?"
    r"(?P<case>\b(?:si|s'il|als|indien|mocht|if|should|in case|falls|wenn|sollte)\b.*)"
)
_HERE = any_of(
    r"\b(?:ci[- ]?(?:joint|inclus|annexe)\w*|joint(?:e|s|es|ons)?|(?:en|dans (?:l'|les )) ?annexes?|pieces? jointes?"
    r"|trouverez|voici|voila|bijlagen?|bijgevoegd\w*|bijgesloten|hierbij|ziehier|hier is|vindt|vinden"
    r"|zit(?:ten)? (?:er)?(?:bij|in)|attached|enclosed|included|here(?:'s| is| are| you go)|(?:will|you'll|please) find"
    r"|anbei|hier (?:ist|sind|die|der|das|unsere?\w*|meine?\w*)|envoi|zending|sendung|anlagen?|anhang|beigefugt\w*"
    r"|finden|lieg(?:t|en) (?:\w+ )?bei|dabei)\b"
)
_NOT = any_of(
    r"\b(?:pas|plus (?:valable|a jour|d'actualite)|aucune?|jamais|encore|toujours pas|lacks?|lacking|not|no longer"
    r"|never"
    r"|yet|still|\w+n't|niet|geen|nooit|nog|nicht|kein\w*|nie|noch|sera|seront|doi(?:t|vent)|wordt|worden|zal|zullen"
    r"|moet(?:en)?|will|being|must|should|needs?|wird|werden|muss|mussen|soll(?:en)?|en cours|uniquement|seulement|slechts|lediglich"
    r"|(?:seule?s?|enkele?|only|alleen|nur)(?! (?:(?:het|de|one) )?(?:fichier|pdf|document|envoi|mail|zip|bestand"
    r"|zending|file|datei)))\b",
)
_UNTIL_NOW = any_of(  # what lacked is here now
    r"\b(?:manqu(?:ait|aient)|etai(?:t|ent) (?:encore|reste\w*|dans|sur)|ontbrak\w*|zat|zaten|lag|lagen|stond\w*|(?:was"
    r"|were)(?: still)? (?:missing|in|stuck)"
    r"|fehlten?|steckten?|lagen?)\b",
)
_ORIGIN = any_of(  # what a story is not taken from
    r"\b(?:adapte\w*|adaptation|adapted|adaptatie|base[ed]?|gebaseerd|based|basiert|inspir\w+|vorlage|roman|livre|boek"
    r"|book|novel|buch)\b"
)
_TERM = re.compile(  # how long a contract binds, and how often it goes on
    r"\b(?:valables?|valid|geldig|gultig|(?:court|loopt|lopen|runs?|lauft|laufen)) (?:\w+ )?(?:jusqu\W\w+|pour|until|till"
    r"|through|for|tot|bis|fur)\b"
    r"|\b(?:renouvelables?|prolongeables?|reconductibles?|verlengbaa?re?|hernieuwbaa?re?|renewable|extend(?:able|ed)"
    r"|renewed|verlangerbar|verlangert|prolongee?s?|verlengd)\b(?: (?:deux fois|twee keer|tweemaal|twice|zweimal))?"
    r"|\b(?:deux fois|twee keer|tweemaal|zweimal) (?:renouvel\w+|prolong\w+|verleng\w+|verlanger\w+)"
)
_CREATIVE = frozenset(
    {"synopsis_short", "synopsis_long", "treatment", "step_outline", "screenplay", "series_bible", "author_note"}
    | {"director_note", "producer_note", "cv_bio", "company_presentation", "filmography"}
)  # of these one speaks as of the film
_FEW = 2  # words of a clause that can hardly say anything


def remarked_on(text: str, name: str, finder: Finder, *, corrects: bool) -> frozenset[str]:
    """The kinds of papers, or UNNAMED, of which a mail says more than that they are there, whole, and whose they are.

    `name` is the sender's. Of a mail that `corrects`, what it says of the paper before is no remark on the new one.
    """
    said = fold(_QUOTED.sub(" ", without_footer(unwrapped(text))))
    return frozenset(
        kind
        for part in told_by(said, name)
        for one, about in _spoken_of(part, finder)
        if (_is_marred(one) and not _REPLACES.search(one) if corrects else _is_remark(one, finder, about))
        for kind in (about or (UNNAMED,))
    )


def _spoken_of(said: str, finder: Finder) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Sentences about papers, with the kinds that they, or the one that they point back to, name."""
    before: tuple[str, ...] | None = None  # None: the sentence before is of no paper
    for sentence in SENTENCE.finditer(said):
        one = _without_offer(sentence[0].strip())
        named = _named(one, finder)
        back = _POINTS_BACK.match(one) or _is_to_be_done(one)
        points_back = before is not None and back and not _EXPLETIVE.match(one)
        of_papers = named or points_back or _PAPER.search(one)
        if not of_papers or _TELLS.search(one) or sentence["asked"] or is_condition(one):
            before = None
            continue
        before = named or before or ()
        if not (is_listed(one) and said[sentence.end() : sentence.end() + 1] in {"", "\n"}) or _is_marred(one):
            yield one, before


def _without_offer(said: str) -> str:
    """A sentence without the case in which something is offered: "let me know if a file does not open"."""
    offer = _OFFER.search(said)
    return said[: offer.start("case")] if offer else said


def _named(said: str, finder: Finder) -> tuple[str, ...]:
    return tuple(dict.fromkeys(kinds_named(_OF_THE_STORY.sub(" ", said), finder)))


def _is_remark(said: str, finder: Finder, about: tuple[str, ...]) -> bool:
    """True unless nothing of the sentence mars what it is about, and each clause about a paper is a usual one."""
    clauses = clauses_of(said)
    here = any(map(_hands_over, clauses))
    if any(map(_is_marred, clauses)):
        return True
    if not about:
        return False
    creative = _CREATIVE.issuperset(about)
    return not all(
        _is_usual(one, creative=creative) or (here and not says_something(one))
        for one in clauses
        if _named(one, finder) or _POINTS_BACK.match(one)
    )


def _is_marred(clause: str) -> bool:
    if _UNTIL_NOW.search(clause):
        return False
    denied = _NOT.search(clause) and not _ORIGIN.search(clause)
    open_still = bool(denied or announces(clause)) and not _hands_over(clause)
    another_day = (_ANOTHER_DAY.search(clause) or _is_to_be_done(clause)) and not _OF_THE_CALL.search(clause)
    return open_still or bool(another_day) or _MARRED.search(_TERM.sub(" ", clause)) is not None


def _is_to_be_done(clause: str) -> bool:
    """True where somebody does something to a paper on a day that comes: "je vous la tape ce week-end"."""
    return says_when(clause) and _TO_BE_DONE.search(clause) is not None and not tells_of_now(clause)


def _hands_over(clause: str) -> bool:
    return _HERE.search(clause) is not None


def _is_usual(clause: str, *, creative: bool) -> bool:
    usual = (_HERE, _MADE, _TERM, _UNTIL_NOW, THANKS, AMOUNT, *((FILM,) if creative else ()))
    return len(clause.split()) <= _FEW or any(words.search(clause) for words in usual)
