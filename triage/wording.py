"""The phrases by which people say what their mail is, in French, Dutch, English and German.

Every pattern runs on folded text (lower case, no accents, straight apostrophes) with single spaces, cut to a length a
pattern can be run on; a hit is a ground, never a proof.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from triage.folding import fold

_LONGEST = 20_000
_URL = re.compile(r"\b(?:https?://|www\.)\S+")
_PRINTING = re.compile(r"\b(?:imprim|print|afdruk|ausdruck|drucken|environ\w*ment|milieu|umwelt)")
_SENTENCE_END = re.compile(r"[.!\n]|\?(?=\s|$|[)\"'»”])")


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{phrase})" for phrase in phrases))


QUESTION = _any(
    r"\?(?=\s|$|[)\"'»”])",
    r"\b(?:pourri|pouv|sauri|auri)(?:ez|ons)[- ]vous\b",
    r"\best[- ]il possible\b",
    r"\b(?:j'ai|j'aurais|nous avons|nous aurions|deux|trois|petite|quelques?|une) questions?\b",
    r"\bje (?:voudrais|souhaiterais|souhaite|cherche a) savoir\b",
    r"\bqu'en est-il\b",
    r"\b(?:kunt|kan|zou|mag) (?:u|je|jullie|ik)\b",
    r"\bis het mogelijk\b",
    r"\b(?:een|enkele|twee|volgende|kleine) vra(?:ag|gen)\b",
    r"\bgraag (?:had ik|hadden wij|wil ik|willen wij) (?:geweten|weten)\b",
    r"\b(?:could|would|can) you\b",
    r"\b(?:i|we) (?:was|were|am|are) wondering\b",
    r"\b(?:a|two|some|few|quick) questions?\b",
    r"\bplease (?:let (?:me|us) know|advise|clarify) (?:if|whether|how|when|what)\b",
    r"\b(?:konnten|konnen|wurden|durften) sie\b",
    r"\bist es moglich\b",
    r"\b(?:eine|zwei|einige|kurze|folgende) fragen?\b",
)
QUESTION_SUBJECT = _any(
    r"\bquestions?\b",
    r"\bvra(?:ag|gen)\b",
    r"\bfragen?\b",
    r"\bquery\b",
    r"\binquiry\b",
    r"\benquiry\b",
    r"\banfrage\b",
    r"\brenseignements?\b",
    r"\bdemande d'info",
    r"\binlichtingen\b",
)
PRESS = _any(
    r"\bjournalist\w*",
    r"\bdemande de presse\b",
    r"\bpress (?:query|request|enquiry|inquiry)\b",
    r"\bpersvraag\b",
    r"\bpresseanfrage\b",
    r"\bje prepare\b.{0,60}\barticle\b",
    r"\b(?:writ(?:e|ing)|report(?:ing)?) for\b.{0,60}\b(?:weekly|daily|magazine|newspaper|journal|trade)\b",
    r"\b(?:trade|film) (?:weekly|magazine)\b",
    r"\bbouclage\b",
    r"\boff the record\b",
    r"\b(?:redactie|redaktion) (?:van|der|des)\b",
)
THANKS = _any(
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
)
TELLING = _any(
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
SUBMITTED = _any(*_SUBMITTED)
SUBMISSION = _any(*_SUBMITTED, r"\bdossier\b")
AGAIN = _any(
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
CORRECTION = _any(
    r"\bannul\w+.{0,12}\bet\b.{0,12}\bremplac\w+",
    r"\ba ?& ?r\b",
    r"(?<!ne )\bremplace(?:nt|ra)? (?:la|le|les|l'|celui|celle|ceux|notre|nos|ma|mon|toute)",
    r"\b(?:en|pour) remplace(?:ment de|r) ?(?:la|le|les|l'|celui|celle|ceux|notre|nos|du|des|votre|la)?\b",
    r"\bne (?:pas|plus) tenir compte\b",
    r"\b(?:version|devis|budget|fichier|piece|document|plan|note|annexe)s? (?:corrige|rectifie|actualise|"
    r"amende|mis a jour|revu)\w*",
    r"\bversion (?:corrigee|rectifiee|revue)\b",
    r"\bnouvelle version\b",
    r"\berrat(?:um|a)\b",
    r"\brectificatif\b",
    r"\bvervang(?:t|en|en) (?:de|het|die|dat|deze|ons|onze|mijn|alle|het vorige)\b",
    r"\bter vervanging van\b",
    r"\bannuleer\w* en vervang\w*",
    r"\b(?:gecorrigeerd|verbeterd|aangepast|herwerkt|herzien)e? (?:versie|begroting|document|bestand|stuk|"
    r"nota|bijlage|planning)\w*",
    r"\bnieuwe versie\b",
    r"\brechtzetting\b",
    r"\bgeen rekening (?:meer )?(?:te )?houden met\b",
    r"\bsupersed(?:e|es|ed|ing)\b",
    r"\breplac(?:es?|ing) (?:the|our|my|all|any|both|previous|earlier|yesterday)",
    r"\b(?:disregard|ignore) (?:the|our|my|all|any|previous|earlier|yesterday)",
    r"\b(?:corrected|revised|amended|updated) (?:version|budget|document|file|copy|plan|schedule|application)\b",
    r"\bnew version\b",
    r"\bersetz(?:t|en) (?:die|das|den|der|unsere|unseren|meine|alle|diese|dieses|vorherige|fruhere)",
    r"\bals ersatz fur\b",
    r"\b(?:korrigierte?|berichtigte?|uberarbeitete?|aktualisierte?)[nrs]? (?:version|fassung|"
    r"kalkulation|datei|unterlage|budget|plan|zeitplan|finanzierungsplan)\w*",
    r"\bneue[nr]? (?:version|fassung|kalkulation)\b",
    r"\bberichtigung\b",
    r"\bgegenstandslos\b",
    r"\btromp\w+ (?:de|dans (?:le|la|les|l')) ?(?:fichier|document|version|piece|annexe)s?\b",
    r"\b(?:mauvais|mauvaise|faux|fausse)s? (?:fichier|document|version|piece|annexe)s?\b",
    r"\b(?:verkeerde?|foute?|foutieve?) (?:bestand|document|versie|stuk|bijlage|begroting)\w*\b",
    r"\b(?:wrong|incorrect) (?:file|document|version|attachment|budget)s?\b",
    r"\bfalsche[nrs]? (?:datei|dokument|fassung|version|anlage|anhang|kalkulation)\w*\b",
    r"\b(?:est|sont) a (?:jeter|ignorer|oublier|supprimer)\b",
    r"\b(?:te )?negeren\b.{0,80}\b(?:juiste|nieuwe|versie)\b",
    r"\b(?:ungultig|bitte (?:ignorieren|vernichten))\b",
)
CORRECTION_NAME = _any(
    r"\bannule(?:nt)?(?: et)?(?: la)? ?remplace",
    r"\b(?:corrige|corrigee|rectifie|rectifiee|corr)\b",
    r"\b(?:gecorrigeerd|verbeterd|herzien|vervangt)e?\b",
    r"\b(?:corrected|supersedes|replaces)\b",
    r"\b(?:korrigiert|berichtigt|ersetzt)\w*",
)
ATTACHED = _any(
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
DOWNLOAD = _any(
    r"\btelecharg\w+",
    r"\blien de transfert\b",
    r"\bdownload\w*",
    r"\b(?:herunter|runter)(?:ge)?lad\w*",
    r"\bdownloadlink\b",
    r"\btransfer link\b",
)
PASSWORD = _any(
    r"\bmots? de passe\b",
    r"\bmdp\b",
    r"\bcodes? d'acces\b",
    r"\bwachtwoord\w*",
    r"\bpass(?:word|wort|code)\w*",
    r"\bkennwort\w*",
)
WITHDRAWAL = _any(
    r"\b(?:retirer|retirons|retire|retrait)\b.{0,40}\b(?:dossier|projet|candidature|demande)",
    r"\b(?:annuler|annulons|ne (?:pas|plus) maintenir|ne maintenons (?:pas|plus)|renon\w+ a)\b.{0,30}"
    r"\b(?:depot|candidature|demande|participation)\b",
    r"\bdesist\w+",
    r"\b(?:intrekken|trekken)\b.{0,60}\b(?:aanvraag|dossier|in)\b",
    r"\b(?:aanvraag|dossier|kandidatuur)\b.{0,30}\b(?:in te trekken|intrekken|ingetrokken)\b",
    r"\bintrekking\b",
    r"\bwithdraw\w*",
    r"\b(?:not (?:to )?(?:pursue|go ahead with|proceed with)|cancel)\b.{0,30}\b(?:application|submission)\b",
    r"\bzuruck(?:zieh\w*|gezogen)",
    r"\bziehen\b.{0,60}\bzuruck\b",
)
CONFIRMING = _any(  # asks for a sign of life: a question, where nothing is attached
    r"\b(?:merci de|veuillez|gelieve|graag|please|kindly|bitte|danke fur)\b.{0,40}"
    r"\b(?:confirm\w*|accuser (?:la )?reception|bevestig\w*|bestatig\w*|acknowledge)\b",
    r"\b(?:verifier|m'assurer|nous assurer|savoir|checking|check|make sure|nagaan|zeker zijn|sichergehen)\b.{0,40}"
    r"\b(?:bien recu|bien arrive\w*|received|got|arrived|ontvangen|aangekomen|erhalten|angekommen)\b",
)
UNSUBSCRIBE = _any(
    r"\bunsubscribe\b",
    r"\b(?:se|me|vous) desabonner\b",
    r"\bdesinscri\w+",
    r"\buitschrijven\b",
    r"\b(?:nieuwsbrief|newsletter) (?:opzeggen|abbestellen)\b",
    r"\babmelden\b",
    r"\bview (?:this email )?in (?:your )?browser\b",
    r"\bvoir (?:la version|cet e-?mail) (?:en ligne|dans)",
    r"\bne (?:souhaitez|desirez|voulez) plus (?:recevoir|etre contacte)",
    r"\b(?:niet langer|geen) .{0,30}(?:berichten|mails|e-mails) meer (?:wenst|wilt) te ontvangen",
)
ADVERTISING = _any(
    r"\bnewsletter\b",
    r"\bnieuwsbrief\b",
    r"\bwebina(?:r|ire)s?\b",
    r"\blast chance\b",
    r"\b(?:offre (?:speciale|exceptionnelle)|special offer|speciale aanbieding|sonderangebot)\b",
    r"\b\d{1,2} ?% (?:off|de remise|korting|rabatt)",
)
_PAPERWORK = (  # what an office gets by mail besides dossiers
    r"\b(?:facture|factuur|invoice|rechnung|note de credit)\b",
    r"\b(?:rappel de paiement|betalingsherinnering|zahlungserinnerung)\b",
    r"\bcandidature (?:spontanee|au poste|pour le poste|pour un (?:poste|stage|emploi))",
    r"\b(?:(?:demande|recherche|cherche|offre|periode|place) (?:de|d'un|un) stage|offre d'emploi|offre de services?)\b",
    r"\b(?:sollicitatie|vacature|stageplaats|stageaanvraag)\w*",
    r"\b(?:job application|internship|open position|vacancy)\b",
    r"\b(?:initiativbewerbung|bewerbung (?:als|um)|praktikum|stellenangebot)\w*",
)
PAPERWORK = _any(*_PAPERWORK)
OFF_TOPIC = _any(
    *_PAPERWORK,
    r"\b(?:invitation|save the date|uitnodiging|einladung|vernissage)\b",
    r"\b(?:communique de presse|persbericht|press release|pressemitteilung)\b",
    r"\b(?:courts?[- ]metrages?|kortfilms?|short films?|kurzfilme?)\b",
    r"\b(?:selection|selectie|auswahl)\b.{0,40}\bfestival|\bfestival.{0,40}\b(?:selection|selectie|entry|auswahl)\b",
)
INTENDING = _any(
    r"\b(?:envisage\w*|comptons|compte deposer|souhaiterions deposer|prevoyons)\b",
    r"\bavant (?:de|le|que nous) (?:re)?depo\w*",
    r"\bbefore (?:we |i )?(?:apply|submit)\w*",
    r"\b(?:thinking of|considering|planning on|plan to|intend to) (?:apply|submit)\w*",
    r"\b(?:overwegen|vooraleer|voordat (?:wij|we|ik)|zijn van plan)\b",
    r"\b(?:bevor wir|vor der einreichung|erwagen|beabsichtigen|uberlegen)\b",
)
COMPLETING = _any(
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
_AWAY = (
    r"(?: ?:| ?[-–] ?(?:re|aw|antw)\b| ?$| du \d"
    r"| (?:du bureau|de bureau|jusqu|depuis|tot|van \d|vom?|bis|until|from|bericht)\b)"
)
ABSENCE_SUBJECT = re.compile(
    r"^(?:(?:re|aw|antw?) ?: ?)*(?:"  # whoever forwards one is a person
    r"reponse (?:automatique|auto)|message automatique|(?:message|notification|avis) d'absence"
    rf"|(?:absence|absente?|actuellement absente?|(?:je suis )?en (?:conges?|vacances|deplacement)|conges? annuels?"
    rf"|fermeture annuelle|hors (?:du )?bureau){_AWAY}"
    r"|automati(?:sch|c)(?:e|es)? (?:antwoord|antwort|reply|beantwoording|response)"
    r"|auto(?:matic)?[- ]?(?:reply|antwoord|response|antwort)|auto ?:"
    r"|out[- ]of[- ](?:the[- ])?office|away from (?:my |the )?(?:desk|office)|ooo ?:"
    rf"|(?:(?:i am )?(?:on (?:annual leave|holiday|leave|vacation)|away)|annual leave){_AWAY}"
    rf"|afwezigheids\w+|(?:(?:ik ben )?(?:afwezig|niet aanwezig|(?:met|op) (?:verlof|vakantie)|niet op kantoor"
    rf"|buiten kantoor)|afwezigheid){_AWAY}"
    rf"|abwesenheits\w+|(?:(?:ich bin )?(?:abwesend|nicht im (?:buro|haus)|im urlaub|ausser haus)|abwesenheit"
    rf"|urlaub){_AWAY}"
    r")"
)
READ_SUBJECT = re.compile(
    r"^(?:lu|non lu|read|not read|gelezen|niet gelezen|ongelezen|gelesen|ungelesen|nicht gelesen|"
    r"accuse de lecture|read receipt|leesbevestiging|lesebestatigung) ?:"
)
ABSENCE_TEXT = _any(
    r"\bje (?:suis|serai) (?:actuellement )?(?:absent\w*|en conges?|hors (?:du )?bureau|en vacances|en deplacement)\b",
    r"\b(?:nous sommes|le bureau (?:est|sera)|nos bureaux (?:sont|seront)) (?:actuellement )?fermes?\b",
    r"\b(?:ceci est|message) (?:un )?(?:message|reponse|genere)? ?(?:automatique|automatiquement)\b",
    r"\bik ben\b.{0,30}\b(?:afwezig|met (?:verlof|vakantie)|niet (?:aanwezig|op kantoor|bereikbaar))",
    r"\b(?:dit is een )?automatisch(?:e)? (?:gegenereerd )?(?:bericht|antwoord)\b",
    r"\bi(?: am|'m| will be) (?:currently )?(?:out of (?:the )?office|away|on (?:annual |maternity |"
    r"parental )?(?:leave|holiday|vacation))\b",
    r"\bthis is an automat(?:ed|ic)",
    r"\bich bin\b.{0,60}\b(?:abwesend|nicht im (?:buro|haus)|im urlaub|nicht erreichbar)\b",
    r"\b(?:dies ist eine )?automatisch(?:e)? (?:generierte|erstellte)? ?(?:nachricht|antwort)\b",
    r"\b(?:notre (?:bureau|maison|societe|etude) (?:est|sera)|(?:ons|het) kantoor is|wij zijn|our office is|unser(?:e)?"
    r" (?:buro|kanzlei|firma|haus) ist)\b.{0,40}\b(?:fermee?|gesloten|closed|geschlossen)\b",
    r"\b(?:ne sera pas (?:transmis|redirige|transfere)|(?:wordt|worden) niet doorgestuurd|(?:will not be|is not being)"
    r" forwarded|(?:wird|werden) nicht weitergeleitet)\b",
    r"\b(?:limited|no|intermittent|restricted) access to (?:my )?(?:e-?mails?|inbox)\b",
    r"\bacces (?:limite|restreint) a (?:mes|ma) (?:e-?mails?|mails|courriels?|messagerie|boite)\b",
    r"\b(?:beperkte?|geen) toegang tot mijn (?:e-?mails?|mails|mailbox)\b",
    r"\b(?:ne (?:pas|plus) repondre a (?:ce|cet) (?:message|mail|e-?mail|courriel)|(?:do not|don't) reply to this"
    r" (?:message|e-?mail|mail)|niet (?:te )?(?:antwoorden|beantwoorden) op dit|beantwoord dit .{0,10}niet"
    r"|antworten sie (?:bitte )?nicht auf diese)\b",
)
SENDING = _any(  # whoever writes that they will send something is no machine
    r"\b(?:j'|je (?:vous )?|nous (?:vous )?)(?:envoie|enverrai|envoyons|enverrons|transmettrai|transmettrons"
    r"|ferai parvenir|ferons parvenir)\b",
    r"\b(?:ik|wij|we) (?:stuur|sturen|bezorg|bezorgen)\b|\b(?:stuur|bezorg) ik\b|\b(?:sturen|bezorgen) (?:wij|we)\b",
    r"\b(?:i|we)(?: will|'ll| shall) (?:send|get you|let you have)\b",
    r"\b(?:ich|wir) (?:sende|schicke|senden|schicken|reiche|reichen)\b|\b(?:sende|schicke|reiche) ich\b",
)
RETURNED = _any(  # what the subject of a mail that came back says
    r"\bundeliver\w+",
    r"\b(?:returned mail|returned to sender|failure notice|delivery (?:status notification|failure|has failed)"
    r"|mail delivery (?:failed|failure|system))\b",
    r"\b(?:non remis|echec de (?:la )?(?:remise|distribution|livraison)|non distribue|message refuse)\b",
    r"\b(?:could not be delivered|n'a pas (?:pu etre|ete) (?:remis|distribue|livre))",
    r"\b(?:onbestelbaar|niet bezorgd|(?:kan|kon) niet worden (?:bezorgd|afgeleverd))\b",
    r"\b(?:unzustellbar|nicht zugestellt|zustellung fehlgeschlagen)\b",
)
FETCHED = _any(  # subject of a transfer service's notice that files were fetched, or go: they were sent before
    r"\b(?:ont ete|a ete|avez|a) telecharge\w*\b",
    r"\b(?:were|was|been|has) downloaded\b",
    r"\b(?:zijn|werden|is|werd|heeft)\b.{0,60}\bgedownload\b",
    r"\b(?:wurden|wurde|hat)\b.{0,60}\bheruntergeladen\b",
    r"\b(?:expire\w*|supprime\w*|deleted|verlopen|verloopt|verwijderd|laufen|lauft|geloscht) (?:demain|bientot|dans"
    r"|tomorrow|soon|in|morgen|binnenkort|bald)\b",
)
AWAY_TEXT = _any(  # says that the writer is away: only beside a subject that says so too
    r"\b(?:je (?:suis|serai)|actuellement|nous sommes) (?:actuellement )?(?:absent\w*|en conges?|hors (?:du )?bureau"
    r"|en vacances|en deplacement)\b",
    r"\b(?:de retour|(?:en|pendant) mon absence|pendant mes conges|sans acces a (?:ma|mes))\b",
    r"\b(?:afwezig|niet (?:aanwezig|op kantoor|bereikbaar)|(?:met|op|wegens|in) (?:verlof|vakantie)|buiten kantoor"
    r"|(?:weer|terug) (?:aanwezig|bereikbaar|op kantoor)|(?:tijdens|bij) mijn afwezigheid)\b",
    r"\b(?:out of (?:the )?office|(?:away|on (?:annual |maternity |parental )?(?:leave|holiday|vacation))"
    r"|(?:in|during) my absence|(?:back|return(?:ing)?) (?:in the office|on|to the office))\b",
    r"\b(?:abwesend|nicht im (?:buro|haus)|im urlaub|ausser haus|nicht erreichbar|(?:in|wahrend) meiner abwesenheit"
    r"|wieder (?:im (?:buro|haus)|erreichbar|da))\b",
)
_ELSEWHERE = _any(  # a sentence that sends the reader to somebody else, or bids them wait
    r"\b(?:urgen\w+|contact\w*|collegue\w*|remplac\w+|joindre|appeler|telephon\w*)\b",
    r"\b(?:dringen\w+|contacteer\w*|collega\w*|vervang\w*|bel|bellen|telefon\w+)\b",
    r"\b(?:colleagues?|call|phone|reach)\b",
    r"\b(?:dringlich\w*|kolleg\w+|vertret\w+|wenden|anrufen|kontakt\w*)\b",
)
_TO_US = _any(  # what somebody who asks the reader says; a film's own question ("Et si la mer montait ?") does not
    r"\b(?:vous|votre|vos|(?:puis|dois)-je|(?:pouv|dev|pourri)(?:ons|ez)|peut-(?:on|il|elle)|peuvent|doit|doivent"
    r"|faut-il|est-ce que|convien\w+|suffi\w+|possible)\b",
    r"\b(?:u|uw|jullie|mag|mogen|moet|moeten|kan|kunnen|volstaat|volstaan|mogelijk|in orde|goed zo)\b",
    r"\b(?:you|your|may (?:we|i)|(?:can|could|should|must|do|does|shall|is|are) (?:we|i|it|this|they|the)|possible)\b",
    r"\b(?:sie|ihnen|ihre?[mnrs]?|konnen|konnten|durfen|mussen|sollen|sollten|reicht|genugt|moglich)\b",
)
_ANSWERED = _any(  # asks for what our letter says anyway, or for nothing
    r"\b(?:recep\w+|recu\w*|receipt|receiv\w+|ontvang\w*|ontvangst\w*|erhalt\w*|eingang\w*|eingegangen|empfang\w*)\b",
    r"\b(?:complet\w*|manqu\w+|volledig|ontbre\w+|missing|vollstandig|fehl\w+|en ordre|in orde|in order|in ordnung)\b",
    r"\b(?:n'hesitez|pour toute|si vous avez|en cas de|aarzel\w*|mocht\w*|indien u|bij vragen|als u)\b",
    r"\b(?:hesitate|any questions?|if you (?:have|need)|should you|bei (?:fragen|ruckfragen)|falls sie|sollten sie"
    r"|zogern)\b",
    r"\b(?:comment allez|hoe gaat|how are you|wie geht)\b",
    r"\b(?:besoin d'autre|autre chose|nog iets|iets anders|anything else|noch etwas)\b",
    r"\bpose\w* (?:une|la|cette) question\b",
)
_PART_MARK = re.compile(r"(?<![\d/.,-])([1-9]) ?/ ?([2-9])(?![\d/.,])")
_PART_WORDED = re.compile(
    r"\b(?:partie|part|courriel|e-?mail|mail|envoi|message|deel|bericht|zending|teil|nachricht|lot|"
    r"volet)s? ?(?:n[o°] ?)?(\d{1,2}) ?(?:/|sur|of|van|von) ?(\d{1,2})\b"
    r"|[(\[](\d{1,2}) ?(?:/|sur|of|van|von) ?(\d{1,2})[)\]]"
)
_PART_ORDINAL = _any(
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


def asks(flat_text: str) -> bool:
    """True when somebody asks something; "must you print this mail?" is no question."""
    return any(not _PRINTING.search(sentence) for sentence in _questions(flat_text))


def asks_of_us(flat_text: str) -> bool:
    """True when somebody asks something that does not send the reader to a colleague, as who is away does."""
    return any(not _PRINTING.search(one) and not _ELSEWHERE.search(one) for one in _questions(flat_text))


def asks_more(flat_text: str) -> bool:
    """True when somebody who sends something asks the reader more than whether it arrived and is complete."""
    return any(
        _TO_US.search(one) and not _PRINTING.search(one) and not _ANSWERED.search(one) for one in _questions(flat_text)
    )


def _questions(flat_text: str) -> Iterator[str]:
    begun = 0
    for end in _SENTENCE_END.finditer(flat_text):
        sentence = flat_text[begun : end.end()]
        begun = end.end()
        if QUESTION.search(sentence):
            yield sentence
    if QUESTION.search(flat_text, begun):
        yield flat_text[begun:]


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
