"""The phrases by which people say what their mail is, in French, Dutch, English and German.

Every pattern runs on folded text (lower case, no accents, straight apostrophes) with single spaces, cut to a length a
pattern can be run on; a hit is a ground, never a proof.
"""

import re
from collections.abc import Callable
from functools import cached_property, lru_cache

from triage.text.folding import fold

_LONGEST = 20_000
_URL = re.compile(r"\b(?:https?://|www\.)\S+")


class Phrases:
    """A pattern that is compiled when first asked: the desk, the sender and most commands ask none of a hundred."""

    def __init__(self, pattern: str) -> None:
        """Keep what is to be compiled; it may also stand within another pattern."""
        self.pattern = pattern

    @cached_property
    def search(self) -> Callable[[str], re.Match[str] | None]:
        """The first place in a text: the compiled pattern's own."""
        return re.compile(self.pattern).search


def any_of(*phrases: str) -> Phrases:
    r"""A pattern that finds any of some phrases.

    The edge of a word (`\b`), with which all alternatives of a phrase begin, is looked for once for all phrases: they
    would each look for it at every letter.
    """
    edge = r"\b"
    within = [phrase for phrase in phrases if not phrase.startswith(edge)]
    at_edge = "|".join(f"(?:{phrase.removeprefix(edge)})" for phrase in phrases if phrase.startswith(edge))
    return Phrases("|".join((f"{edge}(?:{at_edge})", *within)))


THANKS = any_of(
    r"\bmerci\b",
    r"\bremerci\w+",
    r"\bthank(?:s| you)\b",
    r"\b(?:be)?dankt?\b",
    r"\b(?:dank (?:u|je)|dankjewel|dankuwel)\b",
    r"\bdanke\b",
    r"\b(?:bien|goed|gut|well) (?:recu|ontvangen|erhalten|received)\b",
    r"\bc'est (?:bien )?note\b",
    r"\bwell noted\b",
    r"\bgoed genoteerd\b",
    r"\bcheers\b",
)
TELLING = any_of(
    r"\bmerci (?:bien |vivement )?(?:de |d')(?:bien )?(?:vouloir )?(?:nous |me |m'|le |la |les |l'|en |y |ne pas )*"
    r"\w+(?:er|ir|re)\b",
    r"\b(?:veuillez|gelieve|please|bitte|il faut|il faudrait)\b",
    r"\b(?:be)?dankt? om\b",
    r"\b(?:noter|notez|noteer|beachten)\b",
    r"\b(?:note|laten weten|let (?:us|me) know) (?:that|dat|which|welke)\b",
    r"\b(?:correct|corrige|erreur|error|vergissing|fout|fehler|irrtum)\w*",
    r"\b(?:au lieu|plutot que|en fait|instead|anstatt|statt|in plaats) ?(?:de|d'|of|van)?\b",
    r"\b(?:chang(?:e|ement|er)|modifi\w+|gewijzigd\w*|wijzig\w+|geandert\w*|anderung\w*)\b",
    r"\b(?:attend(?:s|ons)|awaiting|waiting|wachten|warten)\b",
    r"\b(?:now called|desormais|dorenavant|s'appelle|heet (?:nu|voortaan)|voortaan|heisst (?:jetzt|nun)|kunftig)\b",
)
_SUBMITTED = (
    r"\b(?:re)?depot\b",
    r"\b(?:re)?depos(?:er|e|ons|ez|es|ee|ees|ant)\b",
    r"\bcandidature\b",
    r"\b(?:soumettre|soumettons|soumets|soumission)\b",
    r"\bdemande (?:de|d') ?(?:pret|soutien|financement|aide|subvention)",
    r"\b(?:her)?indien\w+",
    r"\bdienen\b.{0,80}\bin\b",
    r"\b(?:aan|her)vra(?:ag|gen)\b",
    r"\bkandidatuur\b",
    r"\bapplication\b",
    r"\bapply(?:ing)?\b",
    r"\b(?:re)?submi(?:t|tting|tted|ssion)\b",
    r"\bantrag\b",
    r"\bbeantrag\w+",
    r"\b(?:wieder)?einreich\w+",
    r"\breichen\b.{0,80}\bein\b",
    r"\bbewerbung\b",
)
SUBMITTED = any_of(*_SUBMITTED)
SUBMISSION = any_of(*_SUBMITTED, r"\bdossier\b")
AGAIN = any_of(
    r"\bredepo(?:t|s)\w*",
    r"\bnouveau depot\b",
    r"\b(?:deposer|deposons|soumettons|presentons) (?:a|de) nouveau\b",
    r"\bnouvelle (?:candidature|demande|soumission)\b",
    r"\bherindien\w+",
    r"\bopnieuw (?:in|indien\w*)\b",
    r"\bnieuwe aanvraag\b",
    r"\bresubmi\w+",
    r"\bre-?appl(?:y|ying|ication)\b",
    r"\bnew application\b",
    r"\b(?:erneut\w*|neuer|wieder) (?:ein|antrag|einreich\w*)",
    r"\bwiedereinreich\w*",
    r"\breichen\b.{0,80}\b(?:erneut|wieder) ein\b",
)
ATTACHED = any_of(
    r"\bci[- ](?:joint|annexe|dessous le lien)\w*",
    r"\ben (?:annexe|piece[s]?[- ]jointe[s]?|attache|pj)\b",
    r"\bvoici (?:le|la|les|notre|nos|mon|ma|mes|deja)\b",
    r"\bin (?:de )?bijlage\b",
    r"\b(?:bijgevoegd|hierbij|als bijlage)\b",
    r"\b(?:please find|find)\b.{0,60}\b(?:attached|enclosed)\b",
    r"\b(?:is|are) (?:now )?(?:attached|enclosed)\b",
    r"\battached (?:is|are|please|you)\b",
    r"\bhere (?:is|are) (?:the|our|my)\b",
    r"\b(?:anbei|im anhang|beigefugt|als anlage|in der anlage)\b",
)
HANDING_IN = any_of(  # says that the dossier comes with this very mail
    r"\b(?:transmets|transmettons|adresse|adressons|fais parvenir|faisons parvenir|envoie|envoyons|soumets|soumettons"
    r"|depose|deposons) (?:notre|le|mon) (?:dossier|demande|candidature|projet)\b"
    r"(?!.{0,40}\b(?:demain|lundi|mardi|mercredi|jeudi|vendredi|prochaine?)\b)",
    r"\b(?:plaisir|honneur) de vous (?:transmettre|adresser|soumettre|envoyer|presenter) (?:notre|le|mon)\b",
    r"\b(?:pleased|happy|delighted) to (?:submit|send|present) (?:you )?(?:our|the|my)\b",
    r"\bplease see (?:the )?attache?d?\b|\bherewith\b|\bhereby submit\b",
    r"\bhiermee (?:dienen|bezorgen|sturen)\b",
    r"\bhiermit (?:reichen|ubersenden|senden|ubermitteln)\b",
)
DOWNLOAD = any_of(
    r"\btelecharg\w+",
    r"\blien de transfert\b",
    r"\bdownload\w*",
    r"\b(?:herunter|runter)(?:ge)?lad\w*",
    r"\bdownloadlink\b",
    r"\btransfer link\b",
)
PASSWORD = any_of(
    r"\bmots? de passe\b",
    r"\bmdp\b",
    r"\bcodes? d'acces\b",
    r"\bwachtwoord\w*",
    r"\bpass(?:word|wort|code)\w*",
    r"\bkennwort\w*",
)
CONFIRMING = any_of(  # asks for a sign of life: a question, where nothing is attached
    r"\b(?:merci de|veuillez|gelieve|graag|please|kindly|bitte|danke fur)\b.{0,40}"
    r"\b(?:confirm\w*|accuser (?:la )?reception|bevestig\w*|bestatig\w*|acknowledge)\b",
    r"\b(?:verifier|m'assurer|nous assurer|savoir|checking|check|make sure|nagaan|zeker zijn|sichergehen)\b.{0,40}"
    r"\b(?:bien recu|bien arrive\w*|received|got|arrived|ontvangen|aangekomen|erhalten|angekommen)\b",
)
WISHING = any_of(  # says what somebody would like to have of us: a question, where nothing is attached
    r"\b(?:souhait|aimer|voudr|desir)(?:e|ent|ons|erions?|erais|erait|eraient|ions|ais|ait|aient)\b(?: \w+){0,2} "
    r"(?:obtenir|recevoir|avoir|disposer|connaitre|rencontrer|beneficier|consulter|parler|voir|discuter)\b",
    r"\b(?:zou(?:den)?|had(?:den)?|wil(?:len)?|wens(?:en|t)?)\b[^.!?]{0,60}\b(?:krijgen|ontvangen|bekomen|ontmoeten|hebben"
    r"|kennen|spreken|inzien|overleggen|afspreken)\b",
    r"\b(?:would|'d) (?:like|love|appreciate|need)(?: \w+)? (?:to )?(?:get|have|receive|meet|obtain|see|speak|talk"
    r"|discuss)\b",
    r"\b(?:wurde|wurden|mochte|mochten|hatte|hatten)\b[^.!?]{0,60}\b(?:erhalten|bekommen|treffen|haben|kennenlernen"
    r"|sprechen|besprechen|einsehen)\b",
)
INTENDING = any_of(
    r"\b(?:envisage\w*|comptons|compte deposer|souhaiterions deposer|prevoyons)\b",
    r"\bavant (?:de|le|que nous) (?:re)?depo\w*",
    r"\bavant (?:de (?:monter|preparer|constituer|rediger|lancer|composer|finaliser|nous lancer)|que nous ne)\b",
    r"\bbefore (?:we |i )?(?:put(?:ting)? together|prepar\w+|start\w*|writ\w+|draft\w*|go\w*|commit\w*)\b",
    r"\bbefore (?:we |i )?(?:apply|submit)\w*",
    r"\b(?:thinking of|considering|planning on|plan to|intend to) (?:apply|submit)\w*",
    r"\b(?:overwegen|vooraleer|voordat (?:wij|we|ik)|zijn van plan)\b",
    r"\b(?:bevor wir|vor der einreichung|erwagen|beabsichtigen|uberlegen)\b",
)
ELIGIBLE = any_of(
    r"\b(?:eligib\w+|admissib\w+|recevab\w+|(?:r?entr\w+|correspond\w*) (?:dans|a) vos criteres)\b",
    r"\b(?:in aanmerking|forderfahig|forderwurdig|forderbar)\w*\b",
)
OUR_DOSSIER = any_of(
    r"\b(?:notre|mon) (?:dossier|projet|demande|candidature|depot|envoi|film|serie)\b",
    r"\b(?:ons|onze|mijn) (?:dossier|project|aanvraag|kandidatuur|inzending|film|reeks)\b",
    r"\b(?:our|my) (?:dossier|file|project|application|submission|film|series)\b",
    r"\b(?:unser|mein)(?:e[nrsm]?)? (?:dossier|projekts?|antrags?|unterlagen|einreichung|films?|serie)\b",
)
COMPLETING = any_of(
    r"\b(?:piece|document|annexe|element)s? (?:manquante?s?|complementaires?|demandee?s?|reclamee?s?)\b",
    r"\b(?:en )?complement\b",
    r"\bcomplete?(?:r|z)? (?:le|notre|mon) dossier\b",
    r"\b(?:ontbrekende?|aanvullend|bijkomend|gevraagde?)e? (?:stuk|document|bijlage|gegevens)\w*",
    r"\b(?:ter )?aanvulling\b",
    r"\b(?:missing|additional|requested|outstanding) (?:item|document|piece|file|page)s?\b",
    r"\b(?:fehlende|zusatzliche|angeforderte|nachgereichte)[nrs]? (?:unterlage|dokument|anlage|seite)\w*",
    r"\b(?:nachreich|nachtrag)\w*",
)
CONTINUING = re.compile(  # not "pour la suite du dossier", with which letters end
    r"(?<!pour la )(?<!pour le )(?<!voor het )(?<!fur die )(?<!for the )"
    r"\b(?:suite|complements?|vervolg|aanvulling|rest|erganzung(?:en)?|fortsetzung|nachtrag|addition)"
    r" (?:(?:du|de|a|au|van|op|bij|zu|zum|of|to) )?(?:l'|(?:la|le|notre|mon|nos|ons|onze|mijn|het|de|dem|des|unserem"
    r"|unserer|unseres|meinem|meines|our|my|the) )?"
    r"(?:dossiers?|candidature|demande|depot|envoi|aanvraag|inzending|zending|antrage?s?|application|submission)\b"
)
ANSWERS_BELOW = any_of(  # "our answers in red below": they stand in the letter that is answered
    r"\b(?:reponses?|commentaires?|remarques?)\b.{0,40}\b(?:ci-dessous|en (?:rouge|bleu|vert|couleur)"
    r"|dans (?:le texte|votre (?:mail|message|courriel)))\b",
    r"\b(?:antwoord|opmerking)\w*\b.{0,40}\b(?:hieronder|in (?:het )?(?:rood|blauw|groen|kleur)"
    r"|in (?:de tekst|uw mail))\b",
    r"\b(?:answers?|replies|comments?|responses?)\b.{0,40}\b(?:below|in-?line|in (?:red|blue|green|colour|the text))\b",
    r"\b(?:antwort|anmerkung|kommentar)\w*\b.{0,40}\b(?:unten|im text|in (?:rot|blau|grun|farbe))\b",
)
_PART_MARK = re.compile(r"(?<![\d/.,-])([1-9]) ?/ ?([2-9])(?![\d/.,])")
_PART_WORDED = re.compile(
    r"\b(?:partie|part|courriel|e-?mail|mail|envoi|message|deel|bericht|zending|teil|nachricht|lot|"
    r"volet)s? ?(?:n[o°] ?)?(\d{1,2}) ?(?:/|sur|of|van|von) ?(\d{1,2})\b"
    r"|[(\[](\d{1,2}) ?(?:/|sur|of|van|von) ?(\d{1,2})[)\]]"
)
_PART_ORDINAL = any_of(
    r"\b(?:deuxieme|second|seconde|troisieme|quatrieme|dernier|derniere|2e|3e|4e|2eme|"
    r"3eme)(?: et dernier)? (?:envoi|courriel|mail|partie|volet|lot|message)\b",
    r"\b(?:tweede|derde|vierde|laatste|2de|3de)(?: en laatste)? (?:zending|mail|e-mail|deel|bericht)\b",
    r"\b(?:second|third|fourth|last|2nd|3rd)(?: and last| and final)? (?:e-?mail|mail|part|message|batch)\b",
    r"\b(?:zweite|dritte|vierte|letzte)[rsn]?(?: und letzte[rsn]?)? (?:e-?mail|mail|teil|sendung|nachricht)\b",
)


@lru_cache(maxsize=8)
def flat(text: str) -> str:
    """Text as the patterns want it: folded, addresses of pages left out, single spaces, cut."""
    return " ".join(_URL.sub(" ", fold(text[:_LONGEST])).split())


@lru_cache(maxsize=8)  # asked eight times of one mail
def part_of_series(flat_subject: str, flat_text: str = "") -> tuple[int, int] | None:
    """(2, 3) for "2/3", "(2 sur 3)", "deel 2 van 3"; (2, 0) for "second mail" without a total; None otherwise.

    A bare "3/11" is a date more often than a part, so without a word or brackets the total is at most 9.
    """
    for text in (flat_subject, flat_text[:400]):
        found = _PART_WORDED.search(text)
        if found:
            number, total = [int(group) for group in found.groups() if group]
            if 1 <= number <= total and total > 1:
                return number, total
    found = _PART_MARK.search(flat_subject)
    if found and int(found.group(1)) <= int(found.group(2)):
        return int(found.group(1)), int(found.group(2))
    return (2, 0) if _PART_ORDINAL.search(f"{flat_subject} {flat_text[:400]}") else None
