"""The phrases by which people take back what they sent: the whole application, or one paper for another.

They run on the same text as those of `triage/mail/wording.py`.
"""

import re

from triage.mail.wording import any_of

WITHDRAWAL = any_of(
    r"\b(?:retirer|retirons|retire|retrait)\b.{0,40}\b(?:dossier|projet|candidature|demande)",
    r"\b(?:annuler|annulons|ne (?:pas|plus) maintenir|ne maintenons (?:pas|plus)|renon\w+ a)\b.{0,30}"
    r"\b(?:depot|candidature|demande|participation)\b",
    r"\b(?:nous|me|notre|mon)(?: sommes| suis)? desist\w+"  # a partner's is none of ours
    r"|\bdesistement de (?:notre|ma|mon)\b|\bne donn(?:ons|erons|erai) pas suite a (?:notre|ma) candidature\b",
    r"\b(?:intrekken|trekken)\b.{0,60}\b(?:aanvraag|dossier|in)\b",
    r"\b(?:aanvraag|dossier|kandidatuur)\b.{0,30}\b(?:in te trekken|intrekken|ingetrokken)\b",
    r"\bintrekking\b",
    r"\b(?:we|i)\b[^.!?]{0,40}\bwithdraw\w*|\bwithdraw\w* (?:of )?(?:our|my|the|this) (?:\w+ )?"
    r"(?:application|submission|entry|file|dossier|candidacy|project)\b"
    r"|\b(?:our|the|this|my) (?:application|submission|entry|file|dossier|project) (?:\w+ ){0,3}withdrawn\b"
    r"|\b(?:pulling|pull) out of\b|\bno longer (?:wish|want) to (?:be considered|take part|apply)\b",
    r"\bne (?:souhaitons|voulons|souhaite|veux) plus (?:participer|concourir|deposer)\b|\bprojet est abandonne\b",
    r"\bzien af van\b|\b(?:dossier|aanvraag|inzending) te (?:annuleren|schrappen)\b",
    r"\bverzichten auf\b|\bantrag als (?:gegenstandslos|zuruckgezogen|erledigt)\b",
    r"\b(?:not (?:to )?(?:pursue|go ahead with|proceed with)|cancel)\b.{0,30}\b(?:application|submission)\b",
    r"\b(?:antrag|bewerbung|projekt|dossier|einreichung|kandidatur|unterlagen|wir|uns|ich|mich)\b"
    r"(?:(?!\bsich\b)[^.!?]){0,60}\bzuruck(?:zu)?(?:zieh\w*|gezogen)"  # not a partner: "hat sich zurückgezogen"
    r"|\bzuruckzieh\w* (?:unsere[rs]|meine[rs]|des|der) (?:antrag|bewerbung|einreichung)",
    r"\b(?:(?:wir|ich) ziehen?|ziehen? (?:wir|ich))\b.{0,60}\bzuruck\b",
    # we do not take part, or go no further
    r"\bne (?:participe|participons|participer(?:ai|ons)|maintiens|maintenons|maintiendr(?:ai|ons))"
    r" (?:\w+ )?(?:pas|plus)\b(?! encore| a (?:d'autres?|aucune?|une? autre)\b)",
    r"\bne participera (?:\w+ )?(?:pas|plus) a (?:cette|la|votre|l'appel)\b",
    r"\b(?:nous|je) ne (?:pouvons|pourrons|pourrai|peux|souhaitons|souhaite|voulons|veux|comptons|desirons|allons"
    r"|vais) (?:\w+ )?(?:pas|plus) (?!encore\b)(?:\w+ )?(?:participer|maintenir|poursuivre|concourir)\b",
    r"\b(?:nous|je) ne (?:serons|serai|sommes|suis) (?:\w+ )?(?:pas|plus)\b.{0,24}\bcette (?:session|edition)\b"
    r"|\bn'irons pas plus loin\b",
    r"\b(?:doen|nemen) (?:wij|we|uiteindelijk)?\b.{0,24}\b(?<!nog )niet (?:mee|deel)\b|\bniet (?:mee"
    r"|deel) aan deze (?:ronde|oproep)\b"
    r"|\bniet (?:verder|langer)\b.{0,40}\b(?:aanvraag|dossier|kandidatuur)\b",
    r"\b(?:won't|will not|not) (?:be )?(?:taking part|participating|going (?:any )?further|continuing)\b"
    r"(?! in (?:any|other|another)\b)",
    r"\bnehmen\b.{0,40}\b(?<!noch )nicht (?:mehr )?teil\b|\bnicht (?:weitermachen|weiterverfolgen|fortfuhren)\b",
    # the project ends
    r"\b(?:stoppons|arretons|abandonnons|jetons l'eponge)\b|\ble (?:projet|film) (?:s'arrete|est (?:arrete"
    r"|abandonne|annule))\b",
    r"\b(?:het|ons|dit|de|onze|deze) (?:project|film) (?:stopt|gaat niet door|wordt (?:stopgezet|geannuleerd))\b"
    r"|\b(?:zetten|stoppen)\b.{0,30}\bproject\b"
    r".{0,12}\b(?:stop|stopgezet)\b",
    r"\b(?:our|the|this) (?:project|film) (?:has been|was|is) (?:cancelled|abandoned|dropped|shelved|on hold)\b"
    r"|\bthrow\w* in the towel\b",
    r"\b(?:stellen|geben)\b.{0,40}\bprojekt (?:ein|auf)\b|\bprojekt wird (?:nicht weiter|eingestellt|abgebrochen)"
    r"|\bwerfen das handtuch\b",
    # take the file out
    r"\b(?:sortir|enlever|oter)\b.{0,30}\b(?:dossier|projet)\b.{0,24}\b(?:selection|liste|session)\b",
    r"\b(?:dossier|aanvraag|project)\b.{0,16}\b(?:uit de|van de) (?:selectie|lijst|oproep)\b"
    r"|\bhalen\b.{0,24}\bterug uit\b",
    r"\b(?:remove|take|pull)\b.{0,24}\b(?:from consideration|off the list|out of the (?:running|selection))\b"
    r"|\b(?:pull|pulled) our (?:application|file|project)\b",
    r"\b(?:aus der|von der) (?:auswahl|liste)\b|\bnehmen\b.{0,40}\b(?:antrag|projekt)\b.{0,24}\baus (?:dieser|der)\b",
)
CORRECTION = any_of(
    r"\bannul\w+.{0,12}\bet\b.{0,12}\bremplac\w+",
    r"\ba ?& ?r\b",
    r"\b(?<!ne )remplace(?:nt|ra)? (?:la|le|les|l'|celui|celle|ceux|notre|nos|ma|mon|toute)",
    r"\b(?:en remplacement|ter vervanging|as a replacement|als ersatz)\b(?! (?:de|d'|van|voor|for|of|fur|von)\b)",
    r"\bter vervanging van (?:de|het|die)\b|\bals ersatz fur (?:die|das|den)\b"
    r"|\bas a replacement for (?:the (?:one|version|file|previous|earlier|old)|(?:yesterday|last|our|my|that)\w*)\b",
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
    r"\bs'y? ?(?:est|etait) glissee?\b",
    r"\b(?:la|une) (?:bonne|correcte|exacte) version\b",
    r"\b(?:merci|veuillez|prie|priere|vouloir|pri(?:ons|ere)|pou(?:vez"
    r"|rriez)-vous) (?:de )?(?:bien vouloir )?(?:le |la |les )?"
    r"(?:remplacer|substituer)\b",
    r"\bse substitu\w+ (?:a|au|aux)\b",
    r"\ba la place d(?:u|es|e la|e l'|e celui|e celle) ?(?:precedent|premier|ancien|devis|budget"
    r"|fichier|version|document|d'hier)",
    r"\boubli(?:ez|er) (?:le|la|les|notre|mon|l') ?(?:precedent|premier|ancien|devis|budget|fichier|version|document)",
    r"\b(?:caduc|caduque|caducs|caduques)\b|\bne (?:garder|conserver|retenir) que\b",
    r"\b(?:ancienne|vieille) version\b|\b(?:avons|ai) (?:modifie|corrige|rectifie|actualise|mis a jour)\b",
    r"\bseule? (?:valable|a (?:prendre en compte|retenir))\b|\b(?:considerer|retenir) uniquement\b",
    r"\b(?:te )?vervangen door\b",
    r"\bin (?:de )?plaats van (?:de |het |die |dat )?(?:vorige|vroegere|oude|eerdere|eerste|gisteren|van)\b",
    r"\b(?:juiste|correcte) (?:versie|begroting|bestand|document|bijlage|stuk|planning)\b",
    r"\bdeze is de (?:goede|juiste|correcte)\b|\bverouderde?\b",
    r"\b(?:hebben|heb)\b.{0,60}\b(?:aangepast|gewijzigd|verbeterd|gecorrigeerd)\b",
    r"\b(?:vergeet|negeer|schrap)\b.{0,20}\b(?:vorige|oude|eerdere)\b",
    r"\b(?:vorige|oude|eerdere) \w+ (?:mag|mogen|kan|kunt|is|zijn)\b.{0,30}\b(?:weg\w*|vergeten|negeren"
    r"|verwijder\w+|vervallen)\b",
    r"\b(?:correct|right) (?:version|file|document|attachment|budget|schedule|plan)\b",
    r"\b(?:mistake|error) in (?:the|our|my)\b|\b(?:fout|vergissing) in (?:de|het|onze|ons)\b",
    r"\b(?:bin|scrap|drop|forget|disregard|ignore) the (?:other|old|first|previous|earlier|last)\b"
    r"|\ba newer (?:version|draft|copy)\b|\bout(?:dated| of date)\b",
    r"\bwe(?:'ve| have)? (?:just )?(?:corrected|revised|updated|amended) (?:the|our|two|some|a)\b",
    r"\buse (?:the|this|these)\b.{0,60}\b(?:instead|not the)\b",
    r"\b(?:swap|exchange|substitute|discard|delete) (?:the|our|my)\b.{0,20}\b(?:old|previous|earlier|first)\b",
    r"\b(?:swap|exchange|substitute|replace) (?:the|our|my)\b.{0,40}"
    r"\b(?:for|with|by) (?:this|these|the (?:new|attached))\b",
    r"\btausch\w+\b.{0,80}\b(?:aus|gegen)\b",
    r"\b(?:statt|anstelle) (?:der|des|von) ?(?:alten|ersten|bisherigen|vorherigen|fruheren|gestrigen)?\b.{0,20}"
    r"\b(?:fassung|version|kalkulation|datei|anlage|plans|zeitplans)\b",
    r"\b(?:richtige|korrekte)[nrs]? (?:fassung|version|datei|kalkulation|anlage|dokument)\b",
    r"\b(?:merci|veuillez|priere|prie)\b[^.!?]{0,20}\bn'utiliser (?:plus )?que\b"
    r"|\b(?:graag|gelieve)\b[^.!?]{0,20}\b(?:enkel|alleen) (?:nog )?(?:deze|de bijgevoegde)\b.{0,40}\bgebruiken\b"
    r"|\bplease (?:use only|only use) (?:this|these|the attached)\b"
    r"|\bbitte nur noch\b.{0,60}\b(?:verwenden|benutzen|nutzen)\b",
    r"\bersetzen sie\b|\bveraltet\w*\b|\bnehmen sie (?:bitte )?(?:nur )?diese\b",
    r"\b(?:haben|habe)\b.{0,60}\b(?:geandert|korrigiert|angepasst|uberarbeitet|aktualisiert)\b",
    r"\b(?:vergessen|loschen|vernichten|ignorieren) sie (?:bitte )?(?:die|den|das|unsere|meine)\b",
    r"\b(?:war|ist) (?:leider )?ein (?:\w+)?fehler\b|\bfehler (?:unterlaufen|eingeschlichen)\b|\bhinfallig\b",
)
CORRECTION_NAME = any_of(
    r"\bannule(?:nt)?(?: et)?(?: la)? ?remplace",
    r"\b(?:corrige|corrigee|rectifie|rectifiee|corr)\b",
    r"\b(?:gecorrigeerd|verbeterd|herzien|vervangt)e?\b",
    r"\b(?:corrected|supersedes|replaces)\b",
    r"\b(?:korrigiert|berichtigt|ersetzt)\w*",
)
RENEWING = any_of(  # says little alone: beside a paper of a kind that the dossier has, it is that paper anew
    r"\b(?:soucis?|erreurs?|fautes?|coquilles?|oups|boulette|desolee?s?|pardon|renvoi\w*|nouve(?:au|lle)"
    r"|ancien\w*|l'autre"
    r"|celui-ci|celle-ci|le bon|la bonne|le vrai|la vraie|mise?s? a jour|actualise\w*|derniere version)\b",
    r"\b(?:fout\w*|tikfout\w*|oei|opnieuw|nieuwe?|oude?|deze is|deze gebruiken|verkeerde?|juiste?|echte"
    r"|bijgewerkt\w*|nagekeken)\b",
    r"\b(?:glitch|errors?|typos?|mistakes?|oops|sorry|resend\w*|re-?sent|new|old|this one|the real|the right"
    r"|wrong|updated?|latest)\b",
    r"\b(?:\w*fehler\w*|hoppla|entschuldig\w*|noch ?(?:ein)?mals?|neue[nrs]?|alte[nrs]?|richtige[nrs]?"
    r"|falsche[nrs]?|echte[nrs]?"
    r"|aktualisiert\w*|verwenden sie)\b",
)
NEW_FILM = any_of(
    r"\b(?:nouve(?:au|l|lle)|autre|deuxieme|seconde?|2e) (?:projet|film|serie|documentaire|(?:long|court)|animation)\b",
    r"\b(?:nieuwe?|andere?|tweede) (?:project|film|reeks|serie|documentaire|langspeelfilm|kortfilm)\b",
    r"\b(?:new|another|other|second) (?:project|film|series|documentary|feature|short)\b",
    r"\b(?:neue|andere|zweite|weitere)[nsrm]? (?:\w*projekt|\w*film|serie|dokumentation)\b",
)
OTHER_FILM = re.compile(  # that a paper is of another film of theirs: not what their director made before
    r"(?:^|\b(?:de|pour) |\bd')"
    r"(?:(?:notre|mon|nos|mes|une?) (?:autre|nouve(?:au|l|lle)|deuxieme|seconde?|2e|prochaine?)s?"
    r"|l'autre) (?:projet|film|serie|documentaire|(?:long|court)|animation)"
    r"|\bdu (?:nouvel|nouveau) (?:projet|film|documentaire)\b|\bd'un autre de nos\b"
    r"|(?:^|\b(?:van|voor) )(?:(?:ons|onze|mijn|een) (?:andere?|nieuwe?|tweede|volgende?)|(?:het|de) (?:andere|nieuwe))"
    r" (?:project|film|reeks|serie|documentaire|\w+film)|\bvan een andere van onze\b"
    r"|(?:^|\b(?:of|for) )(?:(?:our|my|a) (?:other|new|second|next)|the (?:other|new)|another)"
    r" (?:project|film|series|documentary|feature|short)\b|\b(?:of|for) another of our\b"
    r"|(?:^|\b(?:fur|zu|von|vom|zum) )(?:(?:unsere?[nrms]?|meine?[nrms]?|eine?[nrms]?) )?"
    r"(?:andere|neue|zweite|weitere|nachste)[nsrm]? (?:\w*projekt|\w*film|serie)"
    r"|\b(?:fur|zu|von) (?:de[nmr]|das) (?:andere|neue)[nsrm]? (?:\w*projekt|\w*film|serie)"
    r"|^(?:der|das|die) andere (?:\w*projekt|\w*film|serie)\b"
    r"|\b(?:unsere|meine|eine)[rs] (?:andere|neue|zweite|weitere|nachste)n (?:\w*projekte?s|\w*films|serie)\b"
)
