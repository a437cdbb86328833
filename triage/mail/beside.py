"""The phrases of mails that are no application: of journalists, advertisers, suppliers, jurors, festivals.

They run on the same text as those of `triage/mail/wording.py`.
"""

from triage.mail.wording import any_of

PRESS = any_of(
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
UNSUBSCRIBE = any_of(
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
ADVERTISING = any_of(
    r"\bnewsletter\b",
    r"\bnieuwsbrief\b",
    r"\bwebina(?:r|ire)s?\b",
    r"\blast chance\b",
    r"\b(?:offre (?:speciale|exceptionnelle)|special offer|speciale aanbieding|sonderangebot)\b",
    r"\b\d{1,2} ?% (?:off|de (?:remise|reduction)|discount|korting|rabatt|ermassigung)",
    r"\bseo\b|\b(?:qualified leads|lead generation)\b|\brank\w* (?:higher )?(?:on|in) google\b",
)
_PAPERWORK = (  # what an office gets by mail besides dossiers
    r"\b(?:facture|factuur|invoice|rechnung|note de credit)\b",
    r"\b(?:rappel de paiement|betalingsherinnering|zahlungserinnerung)\b",
    r"\b(?:manufacturer|supplier|fabricant|fournisseur|leverancier|hersteller|lieferant|anbieter)"
    r" (?:of|d[eu']|van|von)\b",
    r"\b(?:competitive|attractive|best) prices?\b|\bprix (?:competitifs|attractifs)\b"
    r"|\b(?:scherpe|voordelige) prijzen\b"
    r"|\bgunstige preise\b",
    r"\b(?:nos (?:formations|ateliers)|onze (?:opleidingen|cursussen)|our (?:courses|trainings|workshops)"
    r"|unsere (?:kurse"
    r"|schulungen|seminare))\b",
    r"\b(?:votre (?:demande|appel) d'offres?|offre de prix|prijsofferte|offerteaanvraag"
    r"|(?:notre|onze|our|unser) (?:offre(?: de prix)?|offerte|quote|quotation|offer|angebot))\b",
    r"\b(?:nos tarifs|liste (?:de|des) prix|prijslijst|price ?list|rate card|preisliste)\b",
    r"\bcandidature (?:spontanee|au poste|pour le poste|pour un (?:poste|stage|emploi))",
    r"\b(?:(?:demande|recherche|cherche|offre|periode|place) (?:de|d'un|un) stage|offre d'emploi|offre de services?)\b",
    r"\b(?:sollicitatie|vacature|stageplaats|stageaanvraag)\w*",
    r"\b(?:job application|internship|open position|vacancy)\b",
    r"\b(?:initiativbewerbung|bewerbung (?:als|um)|praktikum|stellenangebot)\w*",
)
PAPERWORK = any_of(*_PAPERWORK)
ASSESSING = any_of(  # what jurors and colleagues write about dossiers
    r"\b(?:mes |nos )?(?:notes?|fiches?|rapports?) de lecture\b",
    r"\b(?:fiches?|grilles?|notes?|tableaux?) d'(?:evaluation|analyse|appreciation)\b",
    r"\b(?:lees(?:verslag|nota|rapport|fiche)\w*|(?:beoordelings|evaluatie|score)(?:fiche|verslag|formulier"
    r"|blad)\w*)\b",
    r"\b(?:reading (?:notes?|reports?)|reader's reports?)\b",
    r"\b(?:evaluation|assessment|scoring|score) (?:sheets?|forms?|grids?)\b",
    r"\b(?:lesebericht|lektoratsbericht|(?:bewertungs|beurteilungs)(?:bogen|blatt|bericht))\w*\b",
    r"\b(?:mes|mijn|my|meine) (?:notes?|nota's|notities|notizen|remarques|opmerkingen|comments|anmerkungen)"
    r" (?:sur|over|on|zu[rm]?) ",
    r"\b(?:my|mes|mijn|meine) (?:scores?|cotes|punten|beoordeling(?:en)?|bewertung(?:en)?)\b",
)
OFF_TOPIC = any_of(
    *_PAPERWORK,
    r"\b(?:invitation|save the date|uitnodiging|einladung|vernissage)\b",
    r"\b(?:communique de presse|persbericht|press release|pressemitteilung)\b",
    r"\b(?:courts?[- ]metrages?|kortfilms?|short films?|kurzfilme?)\b",
    r"\b(?:selection|selectie|auswahl)\b.{0,40}\bfestival|\bfestival.{0,40}\b(?:selection|selectie|entry|auswahl)\b",
)
