"""What a mail says of a paper that came with it, besides that it is there: "the contract is attached. It isn't signed".

That a paper is not the right one, not finished, not valid any more is said in endless words, often in the next sentence
("that one is a placeholder"). What is said of papers without harm is not: they are attached, counted, made or signed by
somebody, they hold a sum. So it is turned round, as in `triage/mail/alluding.py`: whatever else is said of a paper is
read by a person before anybody is told that a dossier is complete.
"""

import re
from collections.abc import Iterator

from triage.mail.announcing import clauses_of, is_condition
from triage.mail.footers import without_footer
from triage.mail.further import unwrapped
from triage.mail.marring import HERE, TERM, UNTIL_NOW, hands_over, is_marred, is_of_the_one_before, is_to_be_done
from triage.mail.promises import SENTENCE, kinds_named
from triage.mail.speaking import is_listed, says_something
from triage.mail.stories import FILM, tells_what_happens
from triage.mail.thanks import told_by
from triage.mail.wording import THANKS, any_of
from triage.text.folding import fold
from triage.text.lexicon import Finder
from triage.text.patterns import AMOUNT

UNNAMED = ""  # stands for a paper that is called by no name of a kind: "page 3", "the last version"

_QUOTED = re.compile(r"[«\"“„][^«»\"“”„\n]{0,80}[»\"”“]")
_OF_THE_STORY = re.compile(  # names of kinds that films are spoken of with as well
    r"(?<!\bde )(?<!\bd')(?<!'s )(?<!s' )\b(?:l')?(?:ateliers? (?:de )?scenario|histoires?|verhaal|story"
    r"|geschichte|inhalt|intentions?|motivati(?:e|on)|regie|visie|productions?|producties|produktionen|episodes?|afleveringen|folgen|portraits?"
    r"|(?:notre |le |the |our |ons |het |unser |das )(?:public|publiek|audience|publikum)"
    r"|(?:l'|notre |the |our |het |ons |das |unser )?(?:equipe|team)"
    r"|(?:une?|een|an|a|eine?[nrms]?) (?:\w+ )?(?:budget|begroting|contra[ct]t?|vertrag|agreement|script|scenario"
    r"|treatment|traitement|synopsis|drehbuch|roman|option|optie|kalkulation|planning|calendrier|schedule)s?"
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
_MADE = any_of(  # by whom and how it came to be, that it is done
    r"\b(?:muri\w*|evolue\w*|evolved|grown|gereift|ecrit\w*|redige\w*|signee?s?|etabli\w*|traduit\w*|relu\w*|verifie\w*|valide\w*|concu\w*|calcule\w*"
    r"|developpe\w*|conclu\w*|approuve\w*|finalise\w*"
    r"|termine\w*|acheve\w*|ordre|numerote\w*|nomme\w*|selon|comme demande\w*)\b",
    r"\b(?:geschreven|schreef|schreven|getekend|ondertekend|opgesteld|opgemaakt|nagekeken|vertaald|ontwikkeld"
    r"|herschreven"
    r"|afgesloten|afgerond|voltooid|goedgekeurd|volgorde|genummerd|volgens|zoals gevraagd|afgewerkt)\b",
    r"\b(?:written|wrote|signed|drawn up|prepared|checked|translated|developed|reviewed|rewritten|approved|completed"
    r"|finished|agreed|order|numbered|named|as requested|follow\w* your)\b",
    r"\b(?:geschrieben|schrieb\w*|unterschrieben|unterzeichnet|erstellt|ubersetzt|gepruft|geschlossen|entwickelt"
    r"|uberarbeitet|fertiggestellt|beendet|genehmigt|stamm(?:t|en) (?:von|aus)|reihenfolge|nummeriert|wie gewunscht)\b",
    # what it holds, what it won
    r"\b(?:compren(?:d|nent)|contien(?:t|nent)|compte(?! sur)"
    r"|montrent?|presente\w*|s'eleve\w*|repose\w*|s'appui\w*|steunt"
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
    r"\b(?:tien(?:t|nent) sur (?:\w+ )?(?:pages?|feuill\w+|lignes?)"
    r"|conformes?|hors tva|exclusief btw|excluding vat|ohne mwst|follows? the)\b",
    # where more is said
    r"\b(?:mehr|meer|more|plus|details?|davantage) (?:dazu|dar(?:uber|in)|hier(?:zu|uber|over)|daarover"
    r"|(?:on|about|of) (?:this|that|it)|d'infos?|de details?|dans|in)\b",
    # where in the file it lies
    r"\b(?:a la fin|au debut|en (?:fin|tete|debut)|dans le meme|in (?:de|het)zelfde|in the same|in de[mr]selben"
    r"|(?:aan|op) het einde|at the (?:end|back|front|start)|am (?:ende|anfang))\b.{0,8}"
    r"\b(?:pdf|fichier|document|bestand|file|datei|dokuments?)\b|\b(?:achter|voor)aan in\b",
)
_OFFER = re.compile(  # what somebody does in case of need
    r"\b(?:weten|bel\w*|aarzel\w*|know|call|hesitate|hesit\w*|appel\w*|dire|dites|bescheid|zogern|anruf\w*|rufen)\b.*?"
    r"(?P<case>\b(?:si|s'il|als|indien|mocht|if|should|in case|falls|wenn|sollte)\b.*)"
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
        if (is_marred(one) and not is_of_the_one_before(one) if corrects else _is_remark(one, finder, about))
        for kind in (about or (UNNAMED,))
    )


def _spoken_of(said: str, finder: Finder) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Sentences about papers, with the kinds that they, or the one that they point back to, name."""
    before: tuple[str, ...] | None = None  # None: the sentence before is of no paper
    for sentence in SENTENCE.finditer(said):
        one = _without_offer(sentence[0].strip())
        named = _named(one, finder)
        back = _POINTS_BACK.match(one) or is_to_be_done(one)
        points_back = before is not None and back and not _EXPLETIVE.match(one)
        of_papers = named or points_back or _PAPER.search(one)
        if not of_papers or tells_what_happens(one) or sentence["asked"] or is_condition(one):
            before = None
            continue
        before = named or before or ()
        if not (is_listed(one) and said[sentence.end() : sentence.end() + 1] in {"", "\n"}) or is_marred(one):
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
    here = any(map(hands_over, clauses))
    if any(map(is_marred, clauses)):
        return True
    if not about:
        return False
    creative = _CREATIVE.issuperset(about)
    return not all(
        _is_usual(one, creative=creative) or (here and not says_something(one))
        for one in clauses
        if _named(one, finder) or _POINTS_BACK.match(one)
    )


def _is_usual(clause: str, *, creative: bool) -> bool:
    usual = (HERE, _MADE, TERM, UNTIL_NOW, THANKS, AMOUNT, *((FILM,) if creative else ()))
    return len(clause.split()) <= _FEW or any(words.search(clause) for words in usual)
