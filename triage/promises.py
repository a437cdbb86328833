"""Reads what a mail says is still to come: further mails of the same dossier, and pieces that will follow."""

import re
from collections.abc import Iterable
from functools import cache

from triage.folding import fold, words_of
from triage.lexicon import Finder, phrases_of
from triage.values import Kinds
from triage.vocabulary.names import PROMISED, TITLES
from triage.wording import flat, part_of_series

_COUNTED = re.compile(
    r"\((\d)\s?/\s?(\d)\)|\b(?:partie|part|deel|teil|mail|envoi|courriel|message)\s(\d)\s?(?:/|sur|van|of|von)\s?(\d)\b"
)
_MORE = re.compile(
    r"(?:l(?:es|a|e) (?:deux |trois |quatre )?(?:autres?|suite|reste)\b[^.!?\n]{0,40}\b(?:suiv\w+|demain|arriv\w+"
    r"|parviendr\w+|envoy\w+|dans un (?:autre|second|prochain))"
    r"|(?:en|in|auf) (?:deux|trois|quatre|cinq|plusieurs|twee|drie|vier|meerdere|two|three|four|several|zwei|drei"
    r"|vier|mehrere[nr]?) (?:courriels|mails?|envois|e-mails|emails|messages|berichten|nachrichten)"
    r"|(?:un |une )?(?:deuxieme|second|autre|prochain) (?:courriel|mail|envoi|message) (?:suit|suivra|arrive"
    r"|contiendra|avec)"
    r"|suite (?:dans|au prochain|demain)|de rest\b[^.!?\n]{0,30}\b(?:volgt|komt|stuur|sturen|bezorg)"
    r"|(?:een )?(?:tweede|volgende|andere) (?:mail|e-mail|bericht)\w* (?:volgt|komt|met)"
    r"|(?:the )?(?:rest|remainder|other (?:parts?|half|files?))\b[^.!?\n]{0,30}\b(?:follow|will come|will be sent"
    r"|is coming|tomorrow)|(?:a |the )?(?:second|next|another|further) (?:e-?mail|message)s? (?:will|to) follow"
    r"|(?:der |die )?(?:rest|ubrigen?\b[^.!?\n]{0,20}|weitere (?:mails?|e-mails?|nachrichten|teile"
    r"|unterlagen))\b[^.!?\n]{0,30}\b(?:folg\w+|kommt|kommen|sende\w*|schicke\w*))"
)
_FIRST = re.compile(
    r"\b(?:voici|ci-joint\w*|vous trouverez|en annexe)\b[^.!?\n]{0,40}\bpremi(?:er|ers|ere|eres) (?:envoi|partie|pieces"
    r"|documents|elements|lot)\b|\b(?:hierbij|in bijlage|ziehier|hier)\b[^.!?\n]{0,40}\beerste (?:deel|stukken|zending"
    r"|documenten|reeks)\b|\b(?:attached|here (?:is|are)|enclosed)\b[^.!?\n]{0,40}\bfirst (?:part|batch|set|documents"
    r"|pieces|half)\b|\b(?:anbei|hier)\b[^.!?\n]{0,40}\berste[rnsm]? (?:teil|unterlagen|sendung|dokumente)\b"
    r"|^\s*(?:premier envoi|eerste zending|first (?:batch|part)|erste sendung)\b"
)
_WILL_FOLLOW = re.compile(
    r"\b(?:suivr\w+|sui(?:t|vent)\b(?! (?:le|la|les|votre|vos) (?:modele|canevas|gabarit|structure|plan|ordre|format))"
    r"|ser(?:a|ont) (?:transmis|envoye|communique|adresse|fourni|joint|remis|depose)\w*|vous parviendr\w+|vous sera\b"
    r"|parviendr\w+|a suivre|a venir|recevrez|aurez|fer(?:ai|ons|a) parvenir"
    r"|(?:communiquer|fournir|remettr|adresser|completer|deposer|joindr|soumettr)(?:ai|ons)\b"
    r"|enverr\w+|envoyons (?:lundi|mardi|mercredi|jeudi|vendredi|demain|plus tard|ulterieurement)|transmettr\w+"
    r"|ulterieurement|manque(?:nt)? encore|pas encore (?:signe\w*|revenue?s?|prete?s?|arrivee?s?)"
    r"|doi(?:t|vent) encore|ser(?:a|ont) prete?s?|en (?:cours|attente) de (?:signature|finalisation)"
    r"|a la signature|dans un (?:prochain|autre|second) (?:mail|courriel|e-mail|envoi|message)|promis\b"
    r"|attend(?:s|ons) (?:encore |toujours )?(?:le|la|les|l'|son|sa|ses|leur)\b"
    r"(?! ?(?:decision|reponse|avis|retour|confirmation|verdict|jury))"
    r"|volg(?:t|en)\b(?! (?:het|de|uw) (?:model|schema|sjabloon|structuur|richtlijn|indeling))"
    r"|nage(?:stuurd|zonden|leverd|bracht)|later bezorgd|nog niet getekend|nog niet klaar"
    r"|moet(?:en)? nog|onderweg|komt later|komen later"
    r"|ontbre(?:ekt|ken) nog|wacht(?:en)? (?:wij |we |ik )?nog op"
    r"|z(?:al|ullen)\b[^.!?\n]{0,60}\b(?:bezorg|stur|overmak)\w+"
    r"|(?:stuur|sturen|zend|zenden|lever|leveren|bezorg|bezorgen)\b[^.!?\n]{0,60}\bna(?= ?(?:$|,|zodra))"
    r"|(?:will|'ll|shall) (?:provide|forward|submit|supply|deliver|upload|share|e-?mail)\b"
    r"|will follow|(?:still )?to (?:follow|come)\b|(?:will|'ll) be (?:sent|provided|with you|e-?mailed"
    r"|posted|forwarded)|will send|shall send"
    r"|follows (?:next|on|by)|not yet signed|(?:isn't|aren't|not) signed yet|on (?:its|their) way"
    r"|still needs?|being (?:re)?signed|under separate cover|coming separately"
    r"|should (?:reach|arrive|be with)"
    r"|(?:await|wait)ing (?:on |for )?(?:the|his|her|their)\b(?! (?:decision|reply|answer))"
    r"|folg(?:t|en)\b(?! (?:dem|der|den|ihrem|ihrer|ihren) (?:muster|vorlage|vorgabe|modell|aufbau|struktur))"
    r"|nach(?:ge)?(?:reich|liefer|send|schick)\w*|nachgesandt"
    r"|(?:reich|liefer|send|schick|trag)en?\b[^.!?\n]{0,60}\bnach(?= ?(?:$|,|und\b|sobald))"
    r"|senden wir (?:ihnen )?(?:spater|morgen|montag|noch)|wird noch|noch nicht unterschrieben|mu(?:ss"
    r"|ssen) noch|unterwegs|steh(?:t|en) noch aus"
    r"|fehl(?:t|en) noch|warten? (?:wir |ich )?noch auf"
    r"|(?:wird|werden)\b[^.!?\n]{0,60}\b(?:zugesandt|zugeschickt|ubersandt))"
)
_SOON = re.compile(
    r"\b(?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|au plus vite|des que|bientot"
    r"|des (?:sa )?signature|directement|separement|sous peu|sous huitaine"
    r"|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|volgende week|zo (?:snel"
    r"|spoedig)|zodra|binnenkort|weekend"
    r"|par (?:la )?poste|par courrier(?! electronique)|per post|per koerier|by (?:post|courier)|mit der post"
    r"|later|straks|rechtstreeks|apart|afzonderlijk|nog"
    r"|before the (?:deadline|close|closing)|voor de (?:deadline|afsluiting)"
    r"|vor (?:fristende|einsendeschluss)|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|next week|as soon|shortly|soon|once|directly"
    r"|separately|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|nachste woche|sobald|in kurze|direkt"
    r"|getrennt|gesondert|spater|noch)\b"
)
_SENDS = re.compile(
    r"\b(?:envoie|envoyons|transmets|transmettons|(?:fais|faisons) parvenir|adressons|fournissons|complete|completons"
    r"|apporte|apportons|part|partent|(?<!est )(?<!sont )arrive(?:nt)?"
    r"|stuurt?|sturen|lever(?:t|en)?|bezorgt?|bezorgen|krijgt|ontvangt|mailt?|mailen|ma(?:ak"
    r"|ken)\b[^.!?\n]{0,40}\bover|kom(?:t|en)"
    r"|(?:will|shall|'ll) (?:send|get|have|receive|forward)|send|forward|expect"
    r"|schick(?:e|t|en)|zukommen|sende[tn]?|erhalten|bekommen|liefer(?:n|e|t)|kommt|kommen|geh(?:t"
    r"|en)\b[^.!?\n]{0,40}\bzu)\b"
)
_HERE = re.compile(  # sent now, or told of last week
    r"\b(?:ci[- ]?joint\w*|joint\w*|ci-annexe\w*|annexe|bijlage|hierbij|attached|enclosed|anbei|anlage|anhang"
    r"|dernier|derniere|vorige|last|letzte\w*)\b"
)
_REFERS_BACK = re.compile(r"\b(?:comme suit|ce qui suit|als volgt|as follows|wie folgt|suivi|im folgenden|s'ensuit)\b")
_UNNAMED = re.compile(  # "It will follow", of what our letter named above it
    r"^\W*(?:(?:et|mais|en|maar|and|but|und|aber) )?(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci"
    r"|suiv\w+|suit|die|deze|dit|dat|ze|zij|volg\w+|it|they|this|these|that|those|will|to follow|er|sie|es"
    r"|diese[rsn]?|den|das|folg\w+|wird)\b"
)
_SHORT = 16  # words of such a sentence; what tells of a film is longer
_SENTENCE = re.compile(r"[^.!?;\n]+(?P<asked>\?)?")


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
    body = fold(text)
    if _is_last(body):
        return False
    counted = [tuple(int(digit) for digit in match.groups() if digit) for match in _COUNTED.finditer(body)]
    return any(part < whole for part, whole in counted) or bool(_MORE.search(body) or _FIRST.search(body))


def _is_last(body: str) -> bool:
    return bool(
        re.search(
            r"\b(?:dernier (?:envoi|courriel|mail)|laatste (?:mail|deel|zending)|last (?:mail|e-?mail|part)"
            r"|letzte[rn]? (?:mail|e-mail|teil))\b",
            body,
        )
    )


_prepared: list[tuple[Kinds, Finder]] = []  # the last catalogue asked for; indexing one takes longer than a mail


def finder_of(kinds: Kinds | None) -> Finder:
    """The names a promise may use: those of the catalogue when there is one, with the usual ones."""
    if kinds is None:
        return _usual_finder()
    if not _prepared or _prepared[0][0] is not kinds:
        _prepared[:] = [(kinds, _finder_with(kinds))]
    return _prepared[0][1]


def _finder_with(kinds: Kinds) -> Finder:
    written = _usual_names()
    for known in kinds.kinds.values():
        written[known.id] = written.get(known.id, ()) + tuple(
            name for listed in known.names.values() for name in listed
        )
    return Finder(written)


@cache
def _usual_finder() -> Finder:
    return Finder(_usual_names())


def _usual_names() -> dict[str, tuple[str, ...]]:
    written = {kind: phrases_of(phrases) for kind, phrases in PROMISED.items()}
    for kind, phrases in TITLES.items():
        written[kind] = written.get(kind, ()) + phrases_of(phrases)
    return written


def promised_in(texts: Iterable[str], finder: Finder) -> tuple[str, ...]:
    """The kinds named in sentences (or lines of a list) that say, and do not ask whether, something will follow.

    "Only the contract is missing. It will follow on Monday." names it in the sentence before.
    """
    found: list[str] = []
    for text in texts:
        before = ""
        for sentence in _SENTENCE.finditer(fold(text)):
            if not sentence["asked"] and announces(sentence[0]):
                found += _kinds_named(sentence[0], finder) or _kinds_named(before, finder)
            before = "" if _HERE.search(sentence[0]) else sentence[0]
    return tuple(dict.fromkeys(found))


def announces_unnamed(text: str, finder: Finder) -> bool:
    """True when something is said to follow and only what it answers names it: "It will be with you on Monday."""
    before = ""
    for sentence in _SENTENCE.finditer(fold(text)):
        said = sentence[0]
        points_back = _UNNAMED.match(said) is not None and len(said.split()) <= _SHORT
        named = points_back and (_kinds_named(said, finder) or _kinds_named(before, finder))
        if points_back and not named and not sentence["asked"] and announces(said):
            return True
        before = "" if _HERE.search(said) else said
    return False


def announces(folded: str) -> bool:
    """True for a sentence that says that something will follow."""
    if _REFERS_BACK.search(folded):
        return False
    sends = _SENDS.search(folded) and _SOON.search(folded) and not _HERE.search(folded)
    return bool(sends) or _WILL_FOLLOW.search(folded) is not None


def _kinds_named(sentence: str, finder: Finder) -> list[str]:
    hits = finder.find(words_of(sentence))
    return [
        kind
        for kind, at, length in hits
        if kind not in {"unknown", "combined_dossier", "mail_noise", "cover_letter"}
        and not any(a <= at and at + length <= a + n and n > length for _, a, n in hits)
    ]
