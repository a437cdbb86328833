"""Whether a question asks only what our receipt says anyway: that all has come, and whether something lacks.

What somebody may ask beside it is endless ("may something be missing?", "can you send me the complete dossier?"). What
is asked of a receipt is not: so it has to be asked in one of these turns, and whatever stands around it has to be a way
to ask for an answer, or our dossier; else a person reads it.
"""

import re
from collections.abc import Iterable

from triage.text.folding import fold

_HAVE_COME = (  # what is sure to have come, or not
    r"(?:(?:avez[- ]vous|as[- ]tu|vous (?:avez|ayez)) (?:bien )?(?:tout )?(?:bien )?recue?s?"
    r"|(?:est|sont|soi(?:t|ent)|ete)(?:[- ](?:il|elle|ce)s?)? (?:tou(?:t|s|tes) )?(?:bien )?(?:arrive|parvenu|recu)e?s?"
    r"|(?:accuse[rz]? (?:de )?)?(?:la |sa |leur )?(?:bonne )?reception"
    r"|(?:(?:goed|in goede orde|wel|volledig) (?:(?:is|zijn|heeft|hebt|hebben) )?)?"
    r"(?:ontvangen(?! (?:wij|we|ik)\b)|gekregen|(?:aan|toe|binnen)gekomen)"
    r"|(?:goede )?ontvangst(?:bevestiging|melding)?"
    r"|did you (?:safely )?(?:receive|get)|you(?: have|'ve)? got|(?:safely )?received|(?:safe )?receipt"
    r"|(?:come|get) through|arrived(?: safely| ok| well)?|reception"
    r"|(?:(?:gut|richtig|vollstandig) )?(?:(?:erhalten|bekommen)(?! (?:wir|ich)\b)|eingegangen|angekommen)"
    r"|(?:erhalt|empfang|eingang)s?(?:bestatigung)?)"
)
_IS_WHOLE = (
    r"(?:(?:est|sont|soi(?:t|ent))(?:[- ](?:il|elle|ce)s?)? (?:(?:bien|maintenant|desormais|ainsi) )?"
    r"(?:complet(?:e?s?)|en ordre)"
    r"|tout est (?:bien )?la"
    r"|(?:volledig|compleet|complete|vollstandig|komplett)(?=\W*$|,? (?:is|zijn|en|of|and|or|ist|sind|und|oder)\b)"
    r"|(?:alles|dossier|aanvraag) (?:is )?in orde|alles in ordnung|(?:alles|unterlagen|dokumente|dateien) da"
    r"|(?:everything|all(?: (?:the|our) (?:documents|files))?)(?:'s| is)? (?:there|in order))"
)
_LACKS = (  # "and if something is missing?" asks what then
    r"(?:(?:(?:ne )?manque[- ]t[- ]il|(?:(?:dire|savoir|verifier|indiquer|signaler) s'|est-ce qu')il "
    r"(?:vous |nous |y )?manque)(?: encore)?(?: quelque chose| rien| (?:une?|des) (?:pieces?|documents?))?"
    r"|rien ne (?:vous )?manque|il ne (?:vous )?manque rien"
    r"|ontbre(?:ekt|ken) er (?:nog )?(?:iets|een stuk|stukken|documenten)"
    r"|(?:of|dat) er (?:nog |geen )?(?:n?iets|stukken|documenten) (?:meer )?ontbre(?:ekt|ken)"
    r"|(?:(?:know|check|see|(?:tell|inform) (?:me|us)) if|whether|that|is) (?:there(?:'s| is) )?"
    r"(?:any|some|no)(?:thing| (?:documents?|files?))(?:'s| is| are)? (?:still )?missing"
    r"|fehlt (?:ihnen )?(?:noch )?(?:et)?was"
    r"|(?:ob|dass) (?:ihnen )?(?:noch )?(?:etwas|nichts|unterlagen|dokumente) (?:mehr )?fehl(?:t|en))"
)
_ASKED = re.compile(rf"\b(?:{_HAVE_COME}|{_IS_WHOLE}|{_LACKS})\b")
_FOR_AN_ANSWER = re.compile(
    r"\b(?:(?:p(?:ouv|ourri)|v(?:oul|oudri)|s(?:av|eri|auri)|auri)ez[- ]vous|(?:peux|pourrais)[- ]tu|(?:bien )?vouloir"
    r"|l'(?:amabilite|obligeance|gentillesse) de|(?:est|serait)[- ]il possible de|est-ce qu[e']|s'il (?:vous|te) plait"
    r"|(?:puis[- ]je|pouvons[- ]nous|pourr(?:ais[- ]je|ions[- ]nous)) vous (?:demander|prier)"
    r"|demande d'aide(?: au developpement)?|envoyer(?= un (?:\w+ )?accuse)|retour de (?:mail|courriel)|de votre cote"
    r"|(?:kunt|kan|kunnen|zou|zouden|wil|wilt|willen) (?:u|je|jullie)|laa?t(?:en)? (?:\w+ )?weten"
    r"|(?:mag|mogen|kan|kunnen|zou|zouden) (?:ik|wij|we)(?=[^?]* vragen\b)|zo vriendelijk"
    r"|(?:could|can|would|will) you(?: mind)?|be (?:so kind|able)(?: as)? to|let (?:me|us)(?: know)?"
    r"|(?:could|may|can|might) (?:i|we) (?:please |just )?(?:ask|check|have)"
    r"|(?:konn(?:t?en)|wurden|wollen|mochten|wissen) sie|(?:kannst|konntest) du|bescheid (?:geben|sagen)|wissen lassen"
    r"|(?:darf|durft?en|durfte) (?:wir|ich)(?=[^?]* bitten\b)|(?:waren sie )?so (?:nett|freundlich))\b"
)
_AROUND = frozenset(  # who is asked, how, and of what, in French, Dutch, English and German
    """
    confirmer confirmez confirmiez confirmation dire dites indiquer signaler verifier savoir assurer merci veuillez svp
    et ou si que qu c ca s d l m de du des le la les un une ce cet cette ces notre nos mon ma mes votre vous nous me moi
    il elle ils elles a t par pour bref mot simple petit rapide bonjour voici ci joint jointe joints jointes annexe
    annexes tout tous toutes ensemble totalite integralite dossier candidature demande projet film envoi courriel mail
    mails message document documents piece pieces fichier fichiers
    bevestigen bevestiging bevestigt melden zeggen vragen nakijken nagaan willen controleren checken gelieve aub
    alstublieft graag vernemen weten om te of dat en u je jullie uw ik wij we mij me ons onze mijn het de een deze dit
    is zijn heb hebt heeft hebben alles alle even eens kort al ze bij van voor hierbij bijlage bijlagen in aanvraag
    indiening stukken documenten bestanden mailtje bericht project
    confirm confirming acknowledge tell check verify please just kindly by return whether if that and you us i our my
    the this these of it its to is are have has been was were did everything all application submission email e
    attachments files documents hi hello short quick brief
    bestatigen mitteilen sagen geben prufen bitte bitten kurz kurze mir uns ich wir sie ob dass und oder den der die
    das dem dieser diese dieses ein eine einen unser unsere unseren unserer unseres mein meine meinen meiner haben hat
    ist sind wurde wurden alle bei ihnen um zu danke anbei antrag antrags bewerbung einreichung unterlagen dokumente
    dateien nachricht akte
    maintenant desormais ainsi nu daarmee hiermee now damit nun jetzt
    """.split()  # noqa: SIM905 - as words are read
)
_GREETING = re.compile(
    r"^\W*(?:bonjour|bonsoir|salut|chere?s?|hello|hi|dear|hallo|hoi|dag|beste|goede\w+|guten \w+|liebe\w?)\b"
    r"[^,?]{0,30},"
)
_TITLE = re.compile(r"[«“„\"][^«»“”„\"?]{1,80}[»”“\"]")


def asks_of_receipt(question: str, titles: Iterable[str] = ()) -> bool:
    """True for a folded question whether it all came and nothing lacks, and of nothing else: no day, no other paper."""
    said = _TITLE.sub(" ", _GREETING.sub("", question))
    around, turns = _ASKED.subn(" ", said)
    known = {word for title in titles if title for word in re.findall(r"\w+", fold(title))}
    words = re.findall(r"\w+", _FOR_AN_ANSWER.sub(" ", around))
    return turns > 0 and all(word in _AROUND or word in known or word.isdigit() for word in words)
