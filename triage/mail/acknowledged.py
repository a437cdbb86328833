"""Whether a question asks only what our receipt says anyway: that all has come, and whether something lacks.

What somebody may ask beside it is endless ("did you get our lawyer's letter?", "may the complete script follow?"). What
is asked of a receipt is not: so each of the question's words has to be one of these, else a person reads it.
"""

import re
from collections.abc import Iterable

from triage.mail.wording import any_of
from triage.text.folding import fold

_RECEIVED = any_of(
    r"\b(?:recep\w+|recue?s?|receipt|receiv\w+|ontvang\w*|gekregen|erhalt\w*|eingang\w*|eingegangen|empfang\w*)\b",
    r"\b(?:arriv\w+|parvenue?s?|(?:aan|toe|binnen)gekomen|angekommen)\b",
    r"\b(?:complet\w*|manqu\w+|volledig|compleet|ontbre\w+|missing|vollstandig|komplett|fehl\w+)\b",
    r"\b(?:en ordre|in orde|in order|in ordnung|tout (?:est )?la)\b",
    r"\b(?:ouvr\w+|lisibles?|open(?:en|gaan|gaat|s)?|leesbaar|readable|offnen|lesbar)\b",
)
_STEMS = re.compile(
    r"(?:accus|arriv|complet|confirm|joint|manqu|parven|pouv|pourr|recep|saur|voul|bevestig|ontbre|ontvang|acknowledg"
    r"|receiv|bestatig|eingang|empfang|erhalt|fehl|ihr|mein|mocht|unser|quick|envoi|petit|rapide|antrag|konn|ontvangst"
    r"|unterlag|bericht|document|dokument|attachment|bijlage|piece|annexe)\w*"
)
_WORDS = frozenset(  # of French, Dutch, English and German
    """
    voici voila ci et ou que qu si s il elle ils elles y en je j vous nous me m moi on tu te t a au aux de d des
    du la le les l un une ce c cet cette ces bien bonne bon tout toute tous toutes notre nos mon ma mes votre
    son sa ses par pour est sont ete soit avez avoir ai ait auriez peux peut puis veuillez merci svp stp plait
    priere possible serait quelque chose rien encore deja aussi simple bref mot retour dire dites indiquer faire
    savoir savez signaler verifier assurer demander recu recue recus recues ordre envoyer mail mails courriel e
    message dossier dossiers candidature demande projet film aide developpement fichier fichiers ensemble
    integralite totalite egalement chez oui non bonjour hierbij ons onze ik wij we u uw jullie mij mijn of dat
    dit deze het een er is zijn was heb hebt hebben heeft had kan kunt kunnen kon zou zouden mag mogen wil
    willen graag gelieve alsjeblieft aub alstublieft even eens kort laten laat weten weet melden zeggen sturen
    bezorgen vragen nakijken nagaan controleren goed goede alles allemaal iets nog wel al ook volledig compleet
    orde aangekomen toegekomen binnengekomen gekregen aanvraag stukken bestanden van voor bij in met per
    indiening project mailtje om door gerust hopelijk the our my your you i us it its all everything anything
    something if whether that this these and any for by to with would could can will be been so kind as please
    pls let know tell check verify receipt safely well ok okay fine order missing have has did do are may might
    ask just short brief reply return email application submission file files paper papers support funding safe
    an there through lacking anbei sie ich wir mir uns ob dass das die der den dem ein eine einen einer und oder
    bitte danke kurz wurden wurde durfen durften darf mitteilen sagen geben bescheid prufen haben hat ist sind
    gut richtig vollstandig komplett etwas noch auch eingegangen angekommen dateien nachricht sendung zu zum zur
    fur von vom ordnung freundlich wissen lassen ouvrir ouvre ouvrent lisible lisibles open opens openen
    opengaat opengaan leesbaar readable offnen lesbar akte damit jetzt nun maintenant ainsi nu now then hiermee
    zo daarmee donc present
    """.split()  # noqa: SIM905 - as words are read
)
_OF_RULES = any_of(  # the same words ask what one may still do
    r"\b(?:puis-je|peut-on|pouvons-nous|je peux|on peut|nous pouvons|kan ik|mag ik|(?:kunnen|mogen) (?:wij|we)"
    r"|(?:can|may) (?:i|we)|kann ich|darf ich|(?:konnen|durfen) wir)\b(?! (?:vous|u|jullie|you|sie)\b)"
    r".*\b(?:envoyer|joindre|completer|sturen|bezorgen)\b",
    r"\b(?:peut-on|puis-je) demander\b|\bune aide\b|\b(?:encore ouverte?s?|nog open|still open)\b",
)
_GREETING = re.compile(
    r"^\W*(?:bonjour|bonsoir|salut|chere?s?|hello|hi|dear|hallo|hoi|dag|beste|goede\w+|guten \w+|liebe\w?)\b"
    r"[^,?]{0,30},"
)
_TITLE = re.compile(r"[«“„\"][^«»“”„\"?]{1,80}[»”“\"]")


def asks_of_receipt(question: str, titles: Iterable[str] = ()) -> bool:
    """True for a folded question whether it all came and nothing lacks, and of nothing else: no day, no other paper."""
    if _RECEIVED.search(question) is None or _OF_RULES.search(question) is not None:
        return False
    known = {word for title in titles if title for word in re.findall(r"\w+", fold(title))}
    words = re.findall(r"\w+", _TITLE.sub(" ", _GREETING.sub("", question)))
    return all(word in _WORDS or word in known or word.isdigit() or _STEMS.fullmatch(word) for word in words)
