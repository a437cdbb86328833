"""The phrases by which the mail of a machine, or of somebody who is away, betrays itself, in the four languages.

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
READ_SUBJECT = re.compile(
    r"^(?:lu|non lu|read|not read|gelezen|niet gelezen|ongelezen|gelesen|ungelesen|nicht gelesen|"
    r"supprime sans avoir ete lu|deleted without being read|ongelezen verwijderd|ungelesen geloscht|"
    r"accuse de lecture|read receipt|leesbevestiging|lesebestatigung) ?:"
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
    r"\b(?:nous sommes|le bureau (?:est|sera)|nos bureaux (?:sont|seront)) (?:actuellement )?fermes?\b",
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
_WILL_ANSWER = (  # a term alone may be the film's: "we shoot within two days"
    r"(?=.{0,240}\b\w*(?:repon|revien|recontact|contact|trait(?:er|ee?s?|ons)\b|antwo|behandel|reactie|reageer"
    r"|answer|reply|respon|get back|in touch|deal with|process|review|antwort|meld|bearbeit|ruckmeld|kummer))"
)
NOTED_BY_MACHINE = any_of(  # a ticket, a form or a filter answers: "we got it, somebody will write"
    r"\bnous (?:avons (?:bien )?recu|accusons reception de) votre (?:message|mail|e-mail|courriel|demande)\b"
    + r"(?!.{0,160}\b(?:je |j'))"
    + _WILL_ANSWER
    + r".{0,160}"
    r"\b(?:(?:plus brefs|meilleurs) delais|dans les \d+ (?:heures|jours))",
    r"\bvotre (?:demande|message|ticket|requete) (?:a|est) (?:bien )?(?:ete )?"
    r"(?:enregistree?|transmise? au (?:\w+ )?service"
    r"|prise? en (?:charge|compte)(?! par (?!(?:notre|nos|le|la|l'|les|une?|des)\b)))\b",  # not by Tom
    r"\b(?:wij|we) hebben (?:uw|je) (?:bericht|mail|e-mail|vraag|melding)\b.{0,30}\bontvangen\b"
    + r"(?!.{0,160}\bik )"
    + _WILL_ANSWER
    + r".{0,160}"
    r"\b(?:zo (?:snel|spoedig) mogelijk|binnen (?:de )?\w+ (?:werk)?(?:dagen|uur|uren))",
    # our message itself is registered: not a film, a company or a partner of theirs
    r"\b(?:uw|je) (?:vraag|aanvraag|bericht|ticket|melding|e?-?mail) (?:(?:goed )?ontvangen en )?"
    r"(?:(?:deze|dit|die|is|werd|wordt|staat) ){0,2}(?:goed )?(?:geregistreerd|in behandeling genomen)\b",
    r"\byour (?:request|ticket|message|enquiry|inquiry|e-?mail)\b.{0,30}\bhas been (?:received|logged"
    r"|registered|created)\b",
    r"\bthank you for (?:contacting|getting in touch|your (?:e-?mail|message|enquiry))\b(?!.{0,160}\bi(?:'ll)? )"
    + _WILL_ANSWER
    + r".{0,160}"
    r"\b(?:as soon as (?:possible|we can)|within (?:\w+|\d+)(?: business| working)? (?:days?|hours?))\b",
    r"\b(?:type|write) your reply above this line\b|\bantwort oberhalb dieser zeile\b|\bau-dessus de cette ligne\b"
    r"|\bboven deze lijn\b",
    r"\bihre (?:anfrage|nachricht|e-?mail) (?:wurde|wird|ist)\b[^.;!?]{0,60}\b(?:erfasst|registriert)\b",
    r"\bihre (?:anfrage|nachricht|e-?mail)\b[^.;!?]{0,30}\bunter (?:der |dem )?(?:\w*nummer|nr\b\.?|ticket\w*"
    r"|vorgang\w*|aktenzeichen|#)[^.;!?]{0,40}\b(?:erfasst|registriert|aufgenommen)\b",
    r"\b(?:being held until|awaits?|en attente de|wacht op|wartet auf)\b.{0,30}"
    r"\b(?:moderator|moderat(?:ion|ie)|approval)\b",
    r"\bihre (?:anfrage|nachricht|e-?mail)\b(?!.{0,160}\bich )" + _WILL_ANSWER + r".{0,160}\b(?:schnellstmoglich"
    r"|innerhalb von \w+ (?:werk)?(?:tagen|stunden))\b",
)
NUMBERED_BY_MACHINE = any_of(  # no person writes so, whatever they attach
    r"\bvotre (?:demande|message|ticket|requete) (?:a|est) (?:bien )?(?:ete )?enregistree? sous (?:le|la) "
    r"(?:n ?°|no|numero|reference) ?[:#]? ?\d",
    r"\b(?:uw|je) (?:vraag|aanvraag|bericht|ticket|melding|e?-?mail) (?:werd|is|wordt) (?:goed )?geregistreerd "
    r"(?:onder|met) (?:het )?(?:ticket)?(?:nummer|nr\.?) ?#?\d",
    r"\byour (?:request|ticket|message|enquiry|inquiry|e-?mail) \(? ?(?:#|no\.? ?)\d+ ?\)? has been (?:received|logged"
    r"|registered|created)\b",
    r"\bihre (?:anfrage|nachricht|e-?mail) (?:wurde|wird|ist) unter (?:der )?(?:\w*nummer|nr\.) ?#?\d+ (?:erfasst"
    r"|registriert)\b",
)
BESIDE = any_of(  # somebody points at what they send
    r"\b(?:voici|voila|ci-joint\w*|joint\w*|ziehier|hier (?:is|zijn|ist|sind|die|der|das)|zit(?:ten)? bij|bij deze mail"
    r"|here (?:is|are|'s)|here's|with this (?:e-?)?mail|attach\w*|enclos\w*|anbei|lieg(?:t|en) bei)\b",
)
ACKNOWLEDGES = any_of(  # that ours came: a ticket's words, or a person's who answers
    r"\b(?:nous avons|on a) (?:bien )?recu (?:votre|vos)\b",
    r"\b(?:votre|vos) (?:demandes?|messages?|documents?|pieces?|fichiers?|dossier|candidature|requete"
    r"|envoi)\b[^.!?]{0,20}"
    r"\b(?:a|ont|est|sont|sera|seront) (?:bien )?(?:ete )?(?:recu|enregistre|transmis|traite|prise? en)\w*",
    r"\b(?:wij|we) hebben (?:uw|je)\b[^.!?]{0,40}\bontvangen\b"
    r"|\b(?:uw|je) (?:vraag|aanvraag|bericht|documenten|stukken|dossier|melding|e?-?mail)\b[^.!?]{0,30}"
    r"\b(?:ontvangen|geregistreerd|doorgestuurd|in behandeling|behandeld)\b",
    r"\bwe(?:'ve| have)? received your\b|\byour (?:request|message|documents?|files?|application|submission|enquiry"
    r"|e-?mail)"
    r"\b[^.!?]{0,30}\b(?:has|have) been (?:received|registered|logged|forwarded|assigned|passed)\b"
    r"|\byour (?:case|ticket|reference|request)(?: number| id)? is\b",
    r"\bwir haben ihre?n?\b[^.!?]{0,40}\berhalten\b"
    r"|\bihre? (?:anfrage|nachricht|unterlagen|dokumente|antrag|e-?mail)\b[^.!?]{0,40}"
    r"\b(?:eingegangen|erhalten|erfasst|registriert|bearbeitet|weitergeleitet)\b",
)
TICKET = re.compile(r"\bticket(?: ?(?:n ?°|nr|no|nummer|number)\b\.?)?[ :#(]{0,3}\d|#\d{3}")
ANSWERS_LATER = re.compile(  # the whole mail: thanks for ours, and that somebody, not "I", answers within a term
    r"(?:(?:bonjour|madame|monsieur|beste|dag|hallo|hello|hi|dear|guten tag|sehr geehrte\w*)\b[^.!?]{0,40}[,!] ?)?"
    r"(?:super dat je ons mailt, |(?:toute )?(?:notre |l')equipe vous |nous vous )?"
    r"(?:merci|remercie\w*|bedankt|(?:vielen |hartelijk )?dank|thanks?(?: you)?|danke)\b[^.!?,;]{0,20}"
    r"\b(?:e-?mail|mail|message|bericht|nachricht|(?:reaching|writing|getting) (?:out|in|to))[^.!?,;]{0,20}[.!] "
    r"(?:nous|notre equipe|vous recevrez|we|wij|ons team|(?:a |our )?(?:human|team|someone|somebody)|wir|unser team) "
    r"(?![^.!?]*\b(?:je|j'|ik|i|ich|et|en|and|und) )"
    r"(?=[^.!?]{0,80}(?:repon|revien|recontact|antwo|reageer|answer|reply|respon|get back|in touch|meld))"
    r"[^.!?,;]{0,80}\b(?:sous|dans (?:les|un delai de)|binnen(?: de)?|within|innerhalb von) \w+ "
    r"(?:(?:werk|arbeits)?(?:dag|dagen|uur|uren|tagen|stunden)|(?:heures|jours)(?: ouvr\w+)?"
    r"|(?:business |working )?(?:days?|hours?))(?: te (?:be)?antwoorden| antworten| beantworten| melden)?[.!]*"
    r"(?: (?:bien (?:cordialement|a vous)|cordialement|met vriendelijke|vriendelijke|groet\w*|kind regards"
    r"|best regards|mit freundlichen)\b[^.!?]{0,80})?$"
)
WITHHELD = any_of(  # a filter says that it keeps our letter back, and may ask who wrote it
    r"\b(?:message|e-?mail|mail|courriel|bericht|nachricht)\b.{0,120}"  # not a film about one
    r"\b(?:en quarantaine|in quarantaine (?:geplaatst|gezet)|quarantined|in quarantane (?:verschoben|gestellt))\b",
    # your message: whoever asks for a sign that their own was delivered is a person
    r"\b(?:pour que|afin que|zodat|so that|damit|opdat) (?:votre|uw|je|jouw|your|ihre?|deine?) "
    r"(?:message|e-?mail|mail|courriel|bericht|nachricht)\b.{0,40}"
    r"\b(?:remis|distribue|delivre|bezorgd|afgeleverd|delivered|zugestellt)\b",
    r"\b(?:clique[rz]|un clic|klik|click|klick|guest list|confirme[rz] votre adresse|confirm your address)\b.{0,60}"
    r"\b(?:votre|vos|uw|je|jouw|your|ihre?|deine?) (?:messages?|e-?mails?|mails?|courriels?|bericht(?:en)?"
    r"|nachricht(?:en)?) (?:(?:me|mij|mir) )?(?:sera|seront|will be|(?:zal|zullen) worden|wordt|worden|wird|werden)\b"
    r"[^.!?]{0,30}\b(?:remis|distribue|delivre|bezorgd|afgeleverd|delivered|zugestellt)",
    r"\b(?:votre|uw|je|jouw|your|ihre?|deine?) (?:message|e-?mail|mail|courriel|bericht|nachricht) "
    r"(?:sera|will be|(?:zal|kan) worden|wordt|wird)\b[^.!?]{0,30}"
    r"\b(?:remis|distribue|delivre|bezorgd|afgeleverd|delivered|zugestellt)\b[^.!?]{0,20}"
    r"\b(?:des que|apres|lorsque|quand|zodra|nadat|als|after|once|as soon as|when|if|sobald|nachdem|wenn)\b[^.!?]{0,40}"
    r"\b(?:clique\w*|clic|klik\w*|geklikt|click\w*|klick\w*|geklickt)",
    r"\bsender verification\b|\bverify (?:your|this) (?:message|e-?mail|address)\b",
)
MAILBOX_FULL = any_of(  # says the same, unless something is asked
    # not who tells of their own: "ma boîte mail est pleine"
    r"\b(?<!\bma )(?<!\bmy )(?<!\bmijn )(?<!\bmein )(?<!\bnotre )(?<!\bonze )(?<!\bour )(?<!\bunser )"
    r"(?:mailbox|inbox|postvak|postfach|boite (?:aux lettres|mail|de reception|de messagerie)|messagerie)\b.{0,60}"
    r"\b(?:is full|over quota|pleine|saturee|vol|voll)\b",
)
OWN_FILTER = any_of(  # "your message was in quarantine here"
    r"\b(?:etait|zat|was|war|lag)\b[^.!?]{0,40}\b(?:en quarantaine|in quarantaine|quarantined|in quarantane)\b"
    r"[^.!?]{0,30}\b(?:chez nous|bij ons|on our (?:side|end)|at our end|bei uns)\b",
    r"\b(?:etait|zat|was|war|lag) (?:chez nous|bij ons|bei uns) (?:en quarantaine|in quarantaine|in quarantane)\b",
)
CALENDAR_SUBJECT = re.compile(  # of an answer to an invitation, as calendars write them
    r"^(?:accepte|refuse|provisoire|annule|accepted|declined|tentative(?:ly accepted)?|cancell?ed"
    r"|geaccepteerd|geweigerd"
    r"|afgewezen|voorlopig(?: geaccepteerd)?|geannuleerd|zugesagt|abgelehnt|abgesagt|mit vorbehalt"
    r"|vorlaufig zugesagt) ?:"
)
SENDING = any_of(  # whoever writes that they will send something is no machine
    r"\b(?:j'|je (?:vous )?|nous (?:vous )?)(?:envoie|enverrai|envoyons|enverrons|transmettrai|transmettrons"
    r"|ferai parvenir|ferons parvenir)\b",
    r"\b(?:ik|wij|we) (?:stuur|sturen|bezorg|bezorgen)\b|\b(?:stuur|bezorg) ik\b|\b(?:sturen|bezorgen) (?:wij|we)\b",
    r"\b(?:i|we)(?: will|'ll| shall) (?:send|get you|let you have)\b",
    r"\b(?:ich|wir) (?:sende|schicke|senden|schicken|reiche|reichen)\b|\b(?:sende|schicke|reiche) ich\b",
)
RETURNED = any_of(  # what the subject of a mail that came back says
    r"\bundeliver\w+",
    r"\b(?:returned mail|returned to sender|failure notice|delivery (?:status notification|failure|has failed)"
    r"|mail delivery (?:failed|failure|system))\b",
    r"\b(?:non remis|echec de (?:la )?(?:remise|distribution|livraison)|non distribue|message refuse)\b",
    r"\b(?:could not be delivered|n'a pas (?:pu etre|ete) (?:remis|distribue|livre))",
    r"\b(?:onbestelbaar|niet bezorgd|(?:kan|kon) niet worden (?:bezorgd|afgeleverd))\b",
    r"\b(?:unzustellbar|nicht zugestellt|zustellung fehlgeschlagen)\b",
)
RETURNED_SUBJECT = re.compile(  # as mailers write it above the subject of what came back, whoever they say they are
    r"^(?:undeliverable|undelivered|returned mail|non remis|non distribue|onbestelbaar|unzustellbar"
    r"|nicht zugestellt) ?:"
)
FETCHED = any_of(  # subject of a transfer service's notice that files were fetched, or go: they were sent before
    r"\b(?:ont|a|avez|vient|viennent)(?: bien)?(?: ete| d'etre)? telecharge\w*\b",
    r"\b(?:were|was|been|has|have)(?: just| successfully)? downloaded\b",
    r"\b(?:zijn|werden|is|werd|heeft)\b.{0,60}\bgedownload\b",
    r"\b(?:wurden|wurde|hat)\b.{0,60}\bheruntergeladen\b",
    r"\b(?:expire\w*|supprime\w*|deleted|verlopen|verloopt|verwijderd|laufen|lauft|geloscht) (?:demain|bientot|dans"
    r"|tomorrow|soon|in|morgen|binnenkort|bald)\b",
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
