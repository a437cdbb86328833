"""Whether a sentence says that something is not here yet: it will follow, it is being made, it lies with somebody.

Nothing here names what: `triage/mail/promises.py` looks for that in the same sentence. What is said to be absent is not
asked for by a machine, whoever is to send it and whenever.
"""

import re

from triage.mail.wording import any_of

WILL_FOLLOW = re.compile(
    r"\b(?:suivr\w+|sui(?:t|vent)\b(?! (?:le|la|les|votre|vos) (?:modele|canevas|gabarit|structure|plan|ordre|format))"
    r"|ser(?:a|ont) (?:transmis|envoye|communique|adresse|fourni|joint|remis|depose)\w*|vous parviendr\w+|vous sera\b"
    r"|parviendr\w+|a suivre|a venir|recevrez|aurez|fer(?:ai|ons|a) parvenir"
    r"|(?:communiquer|fournir|remettr|adresser|completer|deposer|joindr|soumettr)(?:ai|a|ons|ont)\b"
    r"|(?:reste|documents?|pieces?|annexes?) (?:\w+ ){0,3}partir(?:a|ont)\b"
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
    r"|(?:dans|over|binnen|in) \w+(?: \w+)? (?:instants?|moments?|minut\w+|heures?|uur|uren|hours?|stunden?|jours?"
    r"|dagen|days?|tagen?|augenblick\w*)"
    r"|aussitot|immediatement|onmiddellijk|meteen|umgehend|sofort|immediately|promptly|right away"
    r"|ce (?:soir|midi)|cet(?:te)? (?:apres-midi|semaine|nuit)|dans la (?:journee|soiree|foulee|matinee|nuit)|plus tard"
    r"|(?:debut|fin|courant|milieu) (?:de (?:la )?)?(?:semaine|mois|journee)|d'ici (?:a |la |le |peu|ce|lundi)"
    r"|des (?:sa )?signature|directement|separement|sous peu|sous huitaine"
    r"|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|volgende week|zo (?:snel"
    r"|spoedig)|zodra|binnenkort|week-?end"
    r"|par (?:la )?poste|par courrier(?! electronique)|per post|per koerier|by (?:post|courier)|mit der post"
    r"|vanavond|vanmiddag|vannacht|hierna|dadelijk|zo meteen"
    r"|(?:begin|eind|midden) (?:van )?(?:de |volgende )?(?:week|maand)"
    r"|later|straks|rechtstreeks|apart|afzonderlijk|nog"
    r"|before the (?:deadline|close|closing)|voor de (?:deadline|afsluiting)"
    r"|vor (?:fristende|einsendeschluss)|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|next week|tonight|this (?:afternoon|evening|week)|in a (?:minute|moment|second)|(?:early|end of|late)"
    r"(?: in)?(?: the| this| next)? (?:week|month)|by the end|as soon|shortly|soon|once|directly"
    r"|separately|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|nachste woche|sobald|in kurze|direkt"
    r"|heute (?:abend|nachmittag|noch)|im laufe|gleich"
    r"|(?:anfang|ende|mitte) (?:der |dieser |nachster )?(?:woche|des monats)"
    r"|getrennt|gesondert|spater|noch)\b"
)
SENDS = re.compile(
    r"\b(?:envoie|envoyons|transmets|transmettons|(?:fais|faisons|fait) (?:parvenir|suivre)"
    r"|adressons|fournissons|complete|completons|apporte|apportons|part|partent|(?<!est )(?<!sont )arrive(?:nt)?"
    r"|stuurt?|sturen|lever(?:t|en)?|bezorgt?|bezorgen|krijgt|ontvangt|mailt?|mailen|zend(?:en|t)?|hebt|ma(?:ak"
    r"|ken)\b[^.!?\n]{0,40}\bover|kom(?:t|en)"
    r"|(?:will|shall|'ll) (?:send|get|have|receive|forward)|send|forward|expect|comes?|coming|arrives"
    r"|maile|schick(?:e|t|en)|zukommen|sende[tn]?|erhalten|bekommen|liefer(?:n|e|t)|kommt|kommen|geh(?:t"
    r"|en)\b[^.!?\n]{0,40}\bzu)\b"
)
_HERE = re.compile(  # sent now, or told of last week
    r"\b(?:ci[- ]?joint\w*|joint\w*|ci-annexe\w*|annexe|bijlage|hierbij|attached|enclosed|anbei|anlage|anhang"
    r"|(?:semaine|annee|mois|fois|an|lundi|mardi|mercredi|jeudi|vendredi) derni(?:er|ere)|vorige|last"
    r"|letzte\w*(?! hand))\b"
)
_REFERS_BACK = re.compile(r"\b(?:comme suit|ce qui suit|als volgt|as follows|wie folgt|suivi|im folgenden|s'ensuit)\b")
_AS_PROMISED = re.compile(  # of what comes now, or by itself says nothing
    r"\b(?:comme (?:promis\w*|annonce\w*)|zoals (?:beloofd|aangekondigd)|as (?:promised|announced)"
    r"|wie (?:versprochen|angekundigt|zugesagt))\b"
)
_ABSENT = any_of(  # said to be absent, whatever else the sentence says of what is attached
    r"\b(?:n'est|ne sont|n'etait|n'y est|pas) (?:pas )?(?:encore )?(?:joint\w*|inclus\w*|annexe\w*|compris\w*)\b",
    r"\b(?:manque(?:nt)?|fait defaut|font defaut)\b",
    r"\b(?:zit(?:ten)?|steekt|steken) er (?:nog )?niet (?:bij|in)\b|\bniet (?:bijgevoegd|inbegrepen|meegestuurd)\b",
    r"\b(?:ontbreekt|ontbreken)\b",
    r"\b(?:not|isn't|aren't|n't been) (?:yet )?(?:included|attached|enclosed)\b|\b(?:is|are) (?:still )?missing\b",
    r"\b(?:pas|niet|not|\w+n't|nicht)\b[^.!?]{0,30}\b(?:sign(?:er|ee?s?|ed)|(?:onder)?tekenen|(?:onder)?getekend"
    r"|ondertekend|unterschr\w+|unterzeichn\w+)\b",
    r"\bnicht (?:dabei|beigefugt|enthalten|angehangt)\b|\bfehl(?:t|en)\b",
)
_ELSEWHERE = any_of(  # in somebody's hands, or still in the making
    r"\b(?:est|sont|reste|se trouve)(?:nt)? (?:encore |toujours |actuellement )?(?:chez|aupres d|entre les mains"
    r"|sur le bureau)\b",
    r"\ben (?:signature|traduction|relecture|preparation|(?:cours|phase) d)|\b(?:derniere main|dernieres (?:retouches"
    r"|corrections))\b|\b(?:encore|(?:un )?peu) de patience\b",
    r"\b(?:dois|doit|devons|doivent|faut|reste\w*(?! (?:\w+ )?a (?:votre|ta|leur)\b))\b.{0,24}"
    r"\b(?:encore|a (?!(?:votre|notre|autre)\b)\w+(?:er|ir|re)\b)",
    r"\b(?:nous|me|m'|l') ?(?:l'|les |la |le )?(?:a|ont) promis\w*|\b(?:beloofd|promised|versprochen|zugesagt)\b",
    r"\b(?:ligt|liggen) (?:nog |momenteel )?(?:bij|op|ter)\b"
    r"|\b(?:is|zijn) (?:nog |momenteel )?bij (?:de|onze|mijn|het)\b",
    r"\b(?:ter|in) (?:ondertekening|vertaling|nalezing|voorbereiding)\b|\blaatste hand\b|\bmoet(?:en)?\b.{0,40}\bnog\b",
    r"\b(?:sits?|sitting|lies|waiting) (?:on|with)\b"
    r"|\b(?:is|are) (?:still |currently )?with (?:our|the|his|her|their|my)\b",
    r"\bfinishing touches\b|\b(?:have|has) yet to\b|\byet to be\b|\b(?:out|gone|off|waiting) for signature\b"
    r"|\bbeing (?:translated|typed|drafted|finali[sz]ed|prepared)\b",
    r"\blieg(?:t|en) (?:noch |derzeit |zurzeit )?(?:beim?|auf|zur)(?= (?!und\b)\w)|\bletzte hand\b|\bmu(?:ss"
    r"|ssen)\b.{0,40}\bnoch\b",
    r"\b(?:zur|in) (?:unterschrift|ubersetzung|vorbereitung)\b|\bzum unterschreiben\b",
)
_CLAUSE_END = re.compile(r"[,:()]+|\s[-–—]\s|\b(?:mais|maar|but|aber|tandis que|terwijl|while|whereas|wahrend)\b")
_CONDITION = re.compile(  # tells of what may be, not of what is
    r"^\W*(?:si|s'ils?|s'elles?|als|indien|mochte?n?|(?:hebt|heeft|hebben) (?:u|jullie)|if|should (?:you|the|there|any)"
    r"|falls|wenn|sollten?)\b"
)
_ASKS_BACK = re.compile(
    r"^\W*(?:(?:hebt|heeft|hebben) (?:u|jullie)|mocht(?:en)? (?:u|jullie)|should you|have you|avez-vous|haben sie"
    r"|sollten sie)\b"
)
_TOLD_BY_US = any_of(  # who repeats what our letter says does not say it
    r"\bvous (?:nous |m'|me )?(?:ecrivez|dites|signalez|indiquez|reclamez|demandez)\b|\bselon (?:vous|votre \w+)\b",
    r"\b(?:u|jullie) (?:schrijft|schrijven|zegt|zeggen|meldt|melden)\b|\b(?:schrijft|zegt|meldt) u\b|\bvolgens u\b",
    r"\byou (?:say|said|write|wrote|told us|tell us|claim)\b|\baccording to you\b",
    r"\bsie (?:schreiben|schrieben|sagen|melden)\b|\b(?:schreiben|sagen|melden) sie\b|\blaut ihr\w*\b",
)


def announces(folded: str) -> bool:
    """True for a sentence that says that something will follow, or is not there yet."""
    if _REFERS_BACK.search(folded):
        return False
    folded = _AS_PROMISED.sub(" ", folded)
    here = tells_of_now(folded)
    sends = SENDS.search(folded) and _SOON.search(folded) and not here and not _ASKS_BACK.match(folded)
    away = _ELSEWHERE.search(folded) and not here
    absent = _ABSENT.search(folded) and not _TOLD_BY_US.search(folded)
    return bool(sends or away or absent) or WILL_FOLLOW.search(folded) is not None


def tells_of_now(folded: str) -> bool:
    """True for a sentence about what comes with this very mail, or came last week."""
    return _HERE.search(folded) is not None


def asks_about(folded: str) -> bool:
    """True for a question about what it names; not for "should the contract be unclear?" and its like."""
    return not (_CONDITION.match(folded) or _ASKS_BACK.match(folded))


def clauses_of(folded: str) -> list[str]:
    """The clauses of a sentence, parted at commas, dashes and words of contrast."""
    return [clause.strip() for clause in _CLAUSE_END.split(folded) if clause.strip()]


def is_condition(folded: str) -> bool:
    """True for a sentence that tells of what may be, not of what is."""
    return _CONDITION.match(folded) is not None


def says_when(folded: str) -> bool:
    """True for a sentence with a day, or a word of a while, by which something is done."""
    return _SOON.search(folded) is not None
