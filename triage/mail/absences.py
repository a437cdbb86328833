"""The phrases by which somebody who is away betrays themselves, or their mailer does, in the four languages.

They run on the same text as those of `triage/mail/wording.py`.
"""

import re

from triage.mail.wording import any_of

_AWAY = (
    r"(?: ?:| ?[-–]? ?(?:re|aw|antw)\b| ?$| du \d"
    r"| (?:du bureau|de bureau|jusqu|depuis|tot|van \d|vom?|bis|until|from|bericht)\b)"
)
ABSENCE_SUBJECT = re.compile(
    r"^(?:(?:re|aw|antw?) ?: ?)*(?:"  # whoever forwards one is a person
    r"reponse (?:automatique|auto)|message automatique|(?:message|notification|avis) d'absence"
    rf"|(?:absence|absent(?:e|\(e\))?|actuellement absente?|(?:je suis )?en (?:conges?|vacances|deplacement)"
    rf"|conges? annuels?"
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
MACHINE_SUBJECT = re.compile(  # as mailers write it above an answer of their own: a person's answer to it begins "Re:"
    r"^(?:reponse automatique|automatisch antwoord|automatische antwort|automatic reply|abwesenheitsnotiz) ?:"
)
ABSENCE_TEXT = any_of(
    r"\b(?:nos bureaux|notre bureau|le bureau|ons kantoor|our office|unser buro) (?:rouvr\w+|(?:is"
    r"|gaat) opnieuw open|(?:re)?opens"
    r"|reopens|offnet wieder|ist wieder geoffnet)\b",
    r"\b(?:ik werk niet op|i don't work (?:on )?|je ne travaille pas le|arbeite ich nicht)\b ?(?:\w+days?"
    r"|\w+dag|(?:lun|mar|mercre|jeu"
    r"|vendre)di)?",
    r"\b(?:prochain jour ouvrable|eerstvolgende werkdag|next working day|nachsten (?:werk|arbeits)tag)\b",
    r"\b(?:unable to (?:respond|reply|answer)|in no position to reply|ne suis pas en mesure de (?:vous )?repondre"
    r"|nicht auf (?:e-?mails?|ihre nachricht) antworten)\b",
    r"\bje (?:suis|serai) (?:actuellement )?(?:absent\w*|en conges?|hors (?:du )?bureau|en vacances|en deplacement)\b",
    # not "étant en tournage, je vous réponds en deux mots"
    r"\b(?:actuellement|momentanement|etant)\b.{0,20}\b(?:(?:absente?|en (?:conges?|vacances))"
    r"(?!,? (?:je|nous) (?:vous )?(?:repond|confirm|accept|ecri|prefer))"
    r"|en (?:deplacement|tournage)(?!,? (?:je|j'\w+|nous|notre|nos) ))\b",
    r"\bsur (?:un|le) (?:tournage|plateau)\b[^.!?]{0,20}\bne (?:lis|consulte)\b",
    r"\b(?:je suis|nous sommes|ik ben|(?:wij|we) zijn|i am|i'm|we are|we're|ich bin|wir sind) [^.!?]{0,20}"
    r"\b(?:tournage|plateau|festival|set|shoot|location|draaien|draaidagen|dreh\w*) "
    r"(?:jusqu|tot|until|bis)\b(?: zum)?(?: \d+\.)?[^.!?,;]{0,30}[.!;] "
    r"(?:pour|en cas|voor|bij|for|in|bei|fur)(?: \w+)? ?(?:urgen|dringen|dringlich|notfall)",
    r"\ben (?:conge de (?:maternite|paternite|maladie)|arret (?:de )?maladie)\b",
    r"\bje n'?(?:ai|aurai) pas acces a (?:mes|ma) (?:e-?mails?|mails|courriels?|messagerie|boite)\b",
    r"\b(?:merci|bedankt|dank|thanks?(?: you)?|danke)\b.{0,60}\b(?:e-?mails?|mail|message|courriel"
    r"|bericht|nachricht)\b.{0,60}"
    r"\b(?:je ne travaille pas|ik werk (?:niet|enkel|alleen) op|i (?:don't|do not|only) work"
    r"|ich arbeite (?:nicht|nur))\b",
    r"\bje ne (?:lis|consulte) pas (?:mes|ma) (?:e-?mails?|mails|courriels?|messagerie|boite)\b",
    r"\b(?:nous sommes|(?:le (?:bureau|cabinet|secretariat)|l'(?:agence|etude)) (?:est|sera)"
    r"|nos bureaux (?:sont|seront)) (?:actuellement )?fermes?\b",
    r"\b(?:ceci est|message) (?:un )?(?:message|reponse|genere)? ?(?:automatique|automatiquement)\b",
    r"\bik ben\b.{0,30}\b(?:afwezig|met (?:verlof|vakantie)|niet (?:aanwezig|op kantoor|bereikbaar))",
    r"\b(?:met|in) (?:zwangerschaps|ouderschaps|ziekte|bevallings)verlof\b",
    r"\b(?:lees|bekijk|controleer)\b.{0,20}\bmijn (?:e-?mails?|mails|mailbox)\b.{0,20}\b(?:niet|amper|zelden)\b",
    r"\b(?:dit is een )?automatisch(?:e)? (?:gegenereerd )?(?:bericht|antwoord)\b",
    r"\bi(?: am|'m) (?:currently )?(?:on (?:set|tour|location|a shoot)|travell?ing)\b.{0,80}\b(?:slow"
    r"|delay\w*|limited)\b",
    r"\b(?:repl(?:y|ies)|responses?) (?:will|may) be (?:slow|delayed)\w*\b",
    r"\bhas left the company\b|\ba quitte (?:la societe|l'entreprise|notre equipe)\b"
    r"|\bheeft (?:het bedrijf|ons team) verlaten\b"
    r"|\bhat (?:das unternehmen|die firma) verlassen\b",
    r"\bi(?: am|'m| will be) (?:currently )?(?:out of (?:the )?office|away|on (?:annual |maternity |"
    r"parental )?(?:leave|holiday|vacation))\b",
    r"\bthis is an automat(?:ed|ic)",
    r"\bich bin\b.{0,60}\b(?:abwesend|nicht im (?:buro|haus)|im urlaub|ausser haus|nicht erreichbar)\b",
    r"\bich befinde mich\b.{0,40}\b(?:urlaub|elternzeit|mutterschutz|dienstreise)\b|\bin (?:elternzeit|mutterschutz)\b",
    r"\b(?:dies ist eine )?automatisch(?:e)? (?:generierte|erstellte)? ?(?:nachricht|antwort)\b",
    r"\b(?:notre (?:bureau|maison|societe|etude) (?:est|sera|reste)|(?:ons|het) kantoor (?:is|blijft)|wij zijn"
    r"|our office (?:is|will be)|unser(?:e)? (?:buro|kanzlei|firma|haus) (?:ist"
    r"|bleibt))\b.{0,60}\b(?:fermee?|gesloten|closed|geschlossen)\b",
    r"\b(?:ne sera pas (?:transmis|redirige|transfere)|(?:wordt|worden) niet doorgestuurd|(?:will not be|is not being)"
    r" forwarded|(?:wird|werden) nicht weitergeleitet)\b",
    r"\b(?:wieder|weer|de nouveau|again) (?:fur sie |volledig |pleinement )?(?:da|erreichbar|im buro"
    r"|bereikbaar|aanwezig"
    r"|joignable|available|reachable)\b",
    r"\b(?:mailbox|inbox|address) is (?:not|no longer) (?:being )?(?:monitored|read|checked|in use)\b",
    r"\b(?:cette (?:boite|adresse)|dit (?:adres|postvak)|dieses postfach)\b.{0,30}\b(?:n'est (?:pas"
    r"|plus) (?:lue?|consultee?|relevee?)"
    r"|(?:niet|niet meer) (?:gelezen|gebruikt)|nicht (?:mehr )?(?:gelesen|abgerufen))\b",
    r"\b(?:limited|no|intermittent|restricted) access to (?:my )?(?:e-?mails?|inbox)\b",
    r"\bacces (?:limite|restreint) a (?:mes|ma) (?:e-?mails?|mails|courriels?|messagerie|boite)\b",
    r"\b(?:beperkte?|geen) toegang tot mijn (?:e-?mails?|mails|mailbox)\b",
    r"\b(?:ne (?:pas|plus) repondre a (?:ce|cet) (?:message|mail|e-?mail|courriel)|(?:do not|don't) reply to this"
    r" (?:message|e-?mail|mail)|niet (?:te )?(?:antwoorden|beantwoorden) op dit|beantwoord dit .{0,10}niet"
    r"|antworten sie (?:bitte )?nicht auf diese)\b",
)
LEAVE = any_of(  # says nothing alone: beside a word of COMING_BACK it is an absence
    r"\b(?:conges?|vacances|repos annuel|verlof|vakantie|urlaub|elternzeit|betriebsferien|annual leave"
    r"|holidays?|vacation)\b",
)
COMING_BACK = any_of(
    r"\b(?:jusqu|a partir du|a (?:mon|notre) retour|de retour|tot (?:en met|\d)|vanaf|terug|opnieuw"
    r"|until|return\w*|back"
    r"|bis (?:zum|einschliesslich|\d)|ab (?:dem )?\d|wieder|zuruck)\b"
)
OWN_MATTER = any_of(  # who waits for an answer, wants one before leaving or follows somebody who left is no machine
    r"\b(?:ma|notre|mijn|onze|my|our|meine|unsere) (?:question|demande|vraag|request|frage|anfrage)\b",
    r"\b(?:avant mon depart|voor mijn vertrek|before i (?:go|leave)|vor meiner abreise)\b",
    r"\bi(?:'m| am| have| will be) (?:now )?tak(?:ing|en) over\b"
    r"|\bje (?:reprends|lui succede|l[ae] remplace)\b|\bik neem\b.{0,30}\bover\b|\bich ubernehme\b",
)
MEANWHILE = any_of(r"\b(?:d'ici la|avant cela|voor die tijd|before then|vorher)\b")  # absences say it as well
WANTING = any_of(  # an answer or a call
    r"\b(?:me|nous) (?:repondre|rappeler|appeler|dire)\b|\b(?:repondez|rappelez|appelez|dites)-(?:moi|nous)\b"
    r"|\b(?:une|votre) reponse\b",
    r"\b(?:graag|gelieve|uw|een)\b.{0,30}\bantwoord\w*|\b(?:bel|antwoord|mail) (?:me|mij|ons)\b"
    r"|\b(?:me|mij|ons) (?:terug)?(?:bellen|antwoorden|laten weten)\b",
    r"\b(?:call|ring|phone|answer|tell|let) (?:me|us)\b|\bplease (?:answer|reply|respond)\b|\b(?:an|your) (?:answer"
    r"|reply)\b|\b(?:get back to (?:me|us)|hear (?:back )?from you)\b",
    r"\b(?:rufen|antworten|schreiben|sagen|melden) sie (?:mir|mich|uns|sich|bitte)\b|\bum (?:eine |ihre )?(?:antwort"
    r"|ruckmeldung|ruckruf)\b|\bihre antwort\b",
)
IN_CASE = any_of(  # what who is away offers, or cannot do
    r"\b(?:urgen\w*|si|besoin|ne \w+ (?:pas|plus))\b|\b(?:dringend\w*|als|indien|mocht|niet)\b"
    r"|\b(?:if|should|in case|cannot|can't|not|unable)\b|\b(?:dringlich\w*|falls|wenn|sollten?|nicht|keine?)\b"
)
AWAY_TEXT = any_of(  # says that the writer is away: only beside a subject that says so too
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
