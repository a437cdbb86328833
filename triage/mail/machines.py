"""The phrases by which the mail of a machine betrays itself, in the four languages: tickets, filters, what came back.

They run on the same text as those of `triage/mail/wording.py`.
"""

import re

from triage.mail.wording import any_of

READ_SUBJECT = re.compile(
    r"^(?:lu|non lu|read|not read|gelezen|niet gelezen|ongelezen|gelesen|ungelesen|nicht gelesen|"
    r"supprime sans avoir ete lu|deleted without being read|ongelezen verwijderd|ungelesen geloscht|"
    r"accuse de lecture|read receipt|leesbevestiging|lesebestatigung) ?:"
)
_ITS_NUMBER = r"(?:\(?#?(?:[a-z]{1,8}-)?\d+\)? )?"
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
    rf"\bvotre (?:demande|message|ticket|requete) {_ITS_NUMBER}(?:a|est) (?:bien )?(?:ete )?"
    r"(?:enregistree?|transmise? au (?:\w+ )?service"
    r"|prise? en (?:charge|compte)(?! par (?!(?:notre|nos|le|la|l'|les|une?|des)\b)))\b",  # not by Tom
    r"\b(?:wij|we) hebben (?:uw|je) (?:bericht|mail|e-mail|vraag|melding)\b.{0,30}\bontvangen\b"
    + r"(?!.{0,160}\bik )"
    + _WILL_ANSWER
    + r".{0,160}"
    r"\b(?:zo (?:snel|spoedig) mogelijk|binnen (?:de )?\w+ (?:werk)?(?:dagen|uur|uren))",
    # our message itself is registered: not a film, a company or a partner of theirs
    r"\b(?:uw|je) (?:vraag|aanvraag|bericht|ticket|melding|e?-?mail) (?:(?:goed )?ontvangen en )?"
    + _ITS_NUMBER
    + r"(?:(?:deze|dit|die|is|werd|wordt|staat) ){0,2}(?:goed )?(?:geregistreerd|aangemaakt|in behandeling genomen)\b",
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
    r"\b(?:nous avons|on a) (?:bien )?recu (?:votre|vos)\b|\baccus\w+ (?:bonne )?reception (?:de |a )?(?:votre|vos)\b",
    r"\b(?:bevestig\w*|acknowledg\w*|bestatig\w*)\b[^.!?]{0,24}\b(?:ontvangst van|receipt of|eingang|erhalt)"
    r" (?:uw|je|your|ihre[rs]?)\b",
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
    r"\b(?:protege\w*|protected?|beveilig\w*|bescherm\w*|schutze\w*|geschutzt)\b[^.!?]{0,40}\b(?:spam|indesirables?|junk)\b",
    r"\b(?:demande d'authentification|merci de vous authentifier|complete the verification process)\b",
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
