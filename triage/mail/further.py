"""Whether a mail says that it is one of several and not the last, or that more papers will come by themselves."""

import re
from collections.abc import Iterator
from functools import lru_cache

from triage.mail.announcing import announces
from triage.mail.wording import any_of, flat, part_of_series
from triage.text.folding import fold

_COUNTED = re.compile(
    r"\((\d)\s?/\s?(\d)\)|\b(?:partie|part|deel|teil|mail|envoi|courriel|message)\s(\d)\s?(?:/|sur|van|of|von)\s?(\d)\b"
)
_FIRST_PAPERS = re.compile(
    r"\b(?:voici|ci-joint\w*|vous trouverez|en annexe)\b[^.!?\n]{0,40}\bpremi(?:er|ers|ere|eres) (?:envoi|partie|pieces"
    r"|documents|elements|lot)\b|\b(?:hierbij|in bijlage|ziehier|hier)\b[^.!?\n]{0,40}\beerste (?:deel|stukken|zending"
    r"|documenten|reeks)\b|\b(?:attached|here (?:is|are)|enclosed)\b[^.!?\n]{0,40}\bfirst (?:part|batch|set|documents"
    r"|pieces|half)\b|\b(?:anbei|hier)\b[^.!?\n]{0,40}\berste[rnsm]? (?:teil|unterlagen|sendung|dokumente)\b"
    r"|^\s*(?:premier envoi|eerste zending|first (?:batch|part)|erste sendung)\b"
)
_MAIL = (
    r"(?:e-?mails?|mails?|mailtjes?|courriels?|envois?|messages?|paquets?|transferts?|zending(?:en)?|bericht(?:en)?"
    r"|pakket(?:ten)?|pakete?n?|batch(?:es)?|nachricht(?:en)?|sendung(?:en)?)"
)
_NEXT = (
    r"(?:second|seconde|deuxieme|2e|autres?|prochain|suivant|separes?|distincts?|plusieurs|deux|trois|quatre|cinq"
    r"|tweede|andere?|volgende|aparte?|afzonderlijke?|meerdere|verschillende|twee|drie|vier|vijf"
    r"|two|three|four|five|several|next|another|following|further|separate"
    r"|zweite[nrs]?|weitere[nrs]?|nachste[nrs]?|separate[nrs]?|eigene[nrs]?|gesonderte[nrs]?|mehrere[nr]?|zwei"
    r"|drei|vier|funf)"
)
_ANOTHER_MAIL = any_of(
    rf"\b{_NEXT} (?:\w+ )?{_MAIL}\b",
    rf"\b{_MAIL} (?:\w+ )?(?:separe|distinct|suivant|a part|deux|two|twee|zwei)\w*\b",
    r"\ben (?:plusieurs|deux|trois|quatre) fois\b|\bpar (?:lots|paquets|vagues)\b"
    r"|\bin (?:meerdere|twee|drie|enkele) keren\b"
    r"|\bin (?:batches|instalments)\b",
    rf"\b(?:noch eine|nog een|encore un|one more) {_MAIL}\b",
    r"\b(?:nummer|numero|number|nr\.?) (?:twee|deux|two|zwei|2)\b",
    r"\banother from (?:me|us)\b",
    r"\b(?:autre|moitie|helft|half|halfte)\b.{0,12}\b(?:suit|suivra|komt|volgt|follows|coming"
    r"|comes|folgt|kommt|arrive)\b",
    r"\b(?:suite|vervolg|rest|reste|fortsetzung|continued|remainder)\b.{0,24}"
    r"\b(?:suit|suivra|komt|volgt|follows|kommt|folgt|onderweg|unterwegs|on its way|en route)\b",
)
_IN_ANOTHER = any_of(rf"\b(?:dans|par|in|by|via|per|mit|met) (?:\w+ ){{0,2}}{_NEXT} (?:\w+ )?{_MAIL}\b")
_FIRST = (
    rf"\b(?:premier|eerste|first|erste[nrs]?) (?:\w+ )?{_MAIL}\b|\b{_MAIL} (?:one|een|un|eins)\b"
    r"|\b(?:first|erste|eerste|premier) (?:of|von|van|d'une|half|halfte|helft|teil)\b"
)
_FIRST_OF_ALL = re.compile(  # beside a word of this very mail
    rf"(?<!mon )(?<!notre )(?<!votre )(?<!my )(?<!our )(?<!onze )(?<!mijn )(?<!meiner )(?<!unserer )(?:{_FIRST})"
    r"|\b(?:premier|eerste|first|erste)\W*$"
)
_SECOND = re.compile(rf"^\W*(?:second|deuxieme|2e|tweede|zweite[nrs]?) {_MAIL}(?:\W*$| ?:)")
_SPLITS = any_of(  # said of the sending, not of the story: by who sends
    r"\b(?:je|j'|nous|on) (?:vous )?(?:le |la |l'|les )?(?:coupe|decoupe|scinde|divise|partage)(?:ons)?\b",
    r"\b(?:ik|wij|we) (?:splits\w*|verdeel|verdelen)\b|\b(?:splits|verdeel|splitsen|verdelen) (?:ik|wij|we)\b",
    r"\b(?:i am|i'm|we are|we're) splitting\b|\b(?:i|we) (?:have )?split\b",
    r"\b(?:ich|wir) teilen?\b.{0,40}\bauf\b",
    r"\b(?:envoi\w*|stuur|sturen|send\w*|schicken?)\b.{0,24}\b(?:en|in) (?:deux|trois|plusieurs|twee|drie|meerdere|two"
    rf"|three|several|zwei|drei|mehreren) (?:{_MAIL}|fois|keren|times|malen|parties|delen|parts|teilen)\b",
    r"\b(?:partie|volet|deel|luik|part|teil) (?:[b-h]|[2-9])\b.{0,16}\b(?:suit|suivra|arrive|volgt|komt"
    r"|follows?|comes|coming|folgt|kommt)\b",
)
_PAPERS = any_of(
    r"\b(?:autres|pieces|annexes|documents|fichiers|volet|stukken|bijlagen|documenten|bestanden|luik|others|files"
    r"|attachments|unterlagen|anlagen|dokumente|dateien)\b"
)
_FILES = any_of(r"\b(?:pdfs?|fichiers?|bestand(?:en)?|files?|datei(?:en)?)\b")
_REST_COMES = any_of(  # whatever else the sentence says of what was sent or discussed before
    r"\b(?:l(?:es|a|e) (?:deux |trois |quatre )?(?:autres?|suite|reste|seconde? \w+|deuxieme \w+)"
    r"|de (?:rest|overige|andere|tweede \w+)|the (?:rest|remainder|other \w+|second \w+)|der rest"
    r"|die (?:ubrigen|anderen|weiteren|andere|zweite))\b[^.!?\n]{0,40}\b(?:suivr\w+|suit|suivent|demain"
    r"|arriver(?:a|ont)|arrivent|parviendr\w+|enverr\w+|volgt|volgen|komt|komen|morgen|will (?:follow|come|be sent)"
    r"|is coming|comes|follows|tomorrow|folgt|folgen|kommt|kommen)\b",
    r"\b(?:demain|morgen|tomorrow|suivra|volgt|folgt)\b.{0,24}\b(?:le reste|la suite|(?:de|the|der|den) rest)\b",
)
_AS_SAID = re.compile(  # refers to what was told before, not to what was sent
    r"\b(?:comme|as|zoals|wie)\b.{0,12}\b(?:deja|already|reeds|bereits|gisteren|gestern|yesterday)\b"
)
_NO_OTHER = any_of(
    rf"\b(?:keine?|geen|aucune?|plus d'|pas d'|no|not any|ohne|sans|without|zonder) {_NEXT} (?:\w+ )?{_MAIL}\b"
)
_IN_THIS = any_of(
    r"\b(?:dans (?:ce|cet|cette|le present)|in (?:dit|deze|this|diesem|dieser)) (?:pdf|fichier|bestand|file|datei|mail"
    r"|courriel|e-mail|email|message|bericht|nachricht|dossier|document)\b",
    r"\b(?:ce lien|lien (?:suivant|ci-dessous)|(?:deze|onderstaande|volgende|bijgaande) link|this link|link below"
    r"|following link|diesen link|(?:folgenden|untenstehenden) link)\b",
)
_LATER = any_of(
    r"\b(?:demain|plus tard|bientot|morgen|straks|binnenkort|later|tomorrow|soon|shortly|spater|bald|gleich)\b"
)
_OFFERED = any_of(  # what somebody would do if asked
    r"\b(?:si (?:vous|besoin|necessaire|cela vous)|s'il le faut|sinon|otherwise"
    r"|if (?:you|need|necessary|required|preferred|wanted|that suits)|(?:indien|als) (?:u|jullie|nodig|gewenst"
    r"|(?:dat|het) u)|(?:falls|wenn) (?:sie|notig|gewunscht|erforderlich|(?:es|das) ihnen)|mocht|au besoin"
    r"|le cas echeant|sur demande|op (?:verzoek|aanvraag|vraag)|(?:up)?on request"
    r"|auf (?:wunsch|anfrage)|volontiers|happy to|glad to)\b",
)
_BEFORE = any_of(  # what somebody did before
    r"\b(?:deja|already|reeds|bereits|yesterday|gisteren|gestern|d'hier|precedent\w*|previous|vorige"
    r"|(?:les|de|die|the) (?:deux|twee|zwei|two) (?!autre|ander|other)|beide|both|maintenant|now|nun?"
    r"|(?:ces|deze|these|diese) (?:pieces|documents|annexes|stukken|bijlagen|unterlagen|anlagen)"
    r"|originaux|originelen|originals|originale)\b",
)
_THIS_ONE = any_of(
    r"\b(?:voici|voila|ceci est|c'est|ci-joint\w*|dit is|hierbij|hier is|ziehier|this is|here (?:is|are)|attached"
    r"|dies ist|das ist|hier (?:ist|die|der|das)|anbei)\b"
)
_LAST = any_of(
    r"\b(?:dernier (?:envoi|courriel|mail)|laatste (?:mail|deel|zending)|last (?:mail|e-?mail|part)"
    r"|letzte[rn]? (?:mail|e-mail|teil))\b"
)
_REST_CAME = any_of(
    r"\b(?:derni(?:er|ere)s?|laatste|last|final|letzten?) (?:pieces?|documents?|annexes?|fichiers?|elements?"
    r"|stuk(?:ken)?|documenten|bijlagen|bestanden|papers|files|attachments|unterlagen|dokumente|anlagen|dateien|partie|batch|lot)\b",
    r"\b(?:c'est tout|voila tout|(?:dat|dit) is alles|that(?:'s| is) (?:all|everything|it)|das (?:ist|war|ware) alles"
    r")\b(?!.{0,30}\b(?:aujourd'hui|l'instant|le moment|vandaag|nu toe|voorlopig|for now|today|heute|furs erste"
    r"|vorerst)\b)",
    r"\b(?:dossier|candidature|demande|envoi|tout|aanvraag|indiening|zending|alles|application|submission|everything"
    r"|antrag|bewerbung)\w* (?:\w+ ){0,3}(?:est|is|ist) (?:maintenant|desormais|a present|ainsi|nu"
    r"|hiermee|now|jetzt|nun|damit|somit) (?:complet|volledig|compleet|complete|vollstandig|komplett)\b",
    r"\b(?:voici|ci-joint\w*|voila|hierbij|hier (?:is|zijn|ist|sind|kommt)|here (?:is|are)|attached|enclosed|anbei)\b"
    r"[^.!?\n]{0,24}\b(?:le reste|la suite et (?:la )?fin|l'autre moitie|de (?:rest|overige|andere helft)"
    r"|the (?:rest|remainder|remaining|other half)|der rest|die (?:restlichen|ubrigen|zweite halfte)"
    r"|(?:(?:le|la) seconde? (?:partie|moitie|envoi|lot|volet)|(?:het|de) tweede (?:deel|helft|luik)"
    r"|the second (?:half|part)|der zweite teil)\b"
    r"(?!\W{1,2}(?:sur|van|of|von) (?:trois|quatre|drie|vier|three|four|drei|[3-9])\b)"
    r"(?![^.!?\n]*\b(?:troisieme|derde|third|dritte[nrs]?)\b))\b",
)
_SENTENCE = re.compile(r"[^.!?;\n]+(?P<asked>\?)?")
_WRAPPED = re.compile(r"^(.{45,}(?:[^\s.!?:;]\n(?=[a-zà-ÿ(«“„\"])|[^\s.!?:;,]\n(?=\w)))", re.MULTILINE)

_QUOTATION = re.compile(r"«[^«»]{0,900}»|[“„][^“„”]{0,900}[”“]|(?<!\w)\"[^\"\n]{0,400}\"(?!\w)")
_AT_LENGTH = 6  # words from which on a quotation is a story, or somebody's words, and no title


def more_announced(subject: str, text: str) -> bool:
    """True when the mail says that it is one of several and not the last, or that the rest will come."""
    folded = fold(subject)
    for match in _COUNTED.finditer(folded):
        part, whole = (int(digit) for digit in match.groups() if digit)
        if 1 <= part <= whole:
            return part < whole
    part, whole = part_of_series(flat(subject)) or (0, 0)
    if whole:
        return part < whole
    body = whole_sentences(text)
    if _is_last(body):
        return False
    counted = [tuple(int(digit) for digit in match.groups() if digit) for match in _COUNTED.finditer(body)]
    return any(part < whole for part, whole in counted) or any(map(_tells_of_more, _sentences(body)))


@lru_cache(maxsize=8)  # asked ten times of one mail
def whole_sentences(text: str) -> str:
    """Folded text whose sentences are not cut where a mailer broke its lines."""
    return fold(unwrapped(text))


def unwrapped(text: str) -> str:
    """Text whose sentences are not cut where a mailer broke its lines, without what it quotes at length: a story."""
    return _QUOTATION.sub(
        lambda said: " « » " if len(said[0].split()) >= _AT_LENGTH else said[0],
        _WRAPPED.sub(lambda line: line[1].replace("\n", " "), text),
    )


def _sentences(body: str) -> Iterator[str]:
    for sentence in _SENTENCE.finditer(body):
        if not sentence["asked"]:
            yield sentence[0]


def _tells_of_more(sentence: str) -> bool:
    """True for a sentence by which this mail is not the only one, or papers in general are still to come."""
    if _FIRST_PAPERS.search(sentence) or (_THIS_ONE.search(sentence) and _FIRST_OF_ALL.search(sentence)):
        return True
    if _OFFERED.search(sentence) or _SECOND.match(sentence):
        return False
    if _REST_COMES.search(sentence):
        return True
    if _BEFORE.search(_AS_SAID.sub("", sentence)) or _NO_OTHER.search(sentence):
        return False
    if _tells_of_another(sentence):
        return True
    to_come = _PAPERS.search(sentence) and announces(sentence)
    return bool(to_come) and (_IN_THIS.search(sentence) is None or _LATER.search(sentence) is not None)


def _tells_of_another(sentence: str) -> bool:
    """True for a sentence by which another mail comes, or what is sent is split; not for a file in two parts."""
    if _IN_ANOTHER.search(sentence) or (_ANOTHER_MAIL.search(sentence) and not _THIS_ONE.search(sentence)):
        return True
    return _SPLITS.search(sentence) is not None and _FILES.search(sentence) is None


def _is_last(body: str) -> bool:
    return _LAST.search(body) is not None


def closes_a_sending(text: str) -> bool:
    """True when a mail says that nothing comes after it: "here is the rest", "that's all"."""
    body = whole_sentences(text)
    return _is_last(body) or _REST_CAME.search(body) is not None
