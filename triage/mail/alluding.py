"""Whether a covering mail may speak of a missing piece in words that name none: "over de centen spreken we elkaar nog".

What people call a piece, and what they say of one that is not there, is endless. What covering mails say besides is
not: they greet, hand in, thank, hope, and tell of the film. So it is turned round, as in `triage/mail/thanks.py`: what
is none of that, opens with a topic, or names a day, papers or who keeps them, is read by a person before a machine
asks.
"""

import re
from collections.abc import Collection, Iterator

from triage.mail.announcing import clauses_of, is_condition, says_when
from triage.mail.footers import without_footer
from triage.mail.further import unwrapped
from triage.mail.promises import SENTENCE, kinds_named
from triage.mail.speaking import says_something
from triage.mail.stories import FILM, OPENS_A_STORY, SOMEBODY, STORY, WE_OR_YOU, tells_a_story
from triage.mail.thanks import KIND, told_by
from triage.mail.wording import ATTACHED, CONFIRMING, HANDING_IN, SUBMISSION, THANKS, any_of
from triage.text.folding import fold
from triage.text.lexicon import Finder

_OF_THE_HOUSE = any_of(  # who writes presents their company, or themselves
    r"\b(?:est|sommes|is|are|ist|sind|zijn) (?:une?|een|an?|eine?|de|la|the) (?:\w+ ){0,2}(?:societe"
    r"|maison de production|bedrijf|productiehuis|company|production (?:house|company)"
    r"|firma|\w*produktion(?:sfirma)?)\b",
    r"\b(?:je suis|ik ben|i am|i'm|ich bin) (?:\w+ )?(?:product(?:eur|rice)|producente?|producer|produzentin?)\b",
)
_FEW = 3  # words that can hardly tell anything: "Bàv", "Dossier Halage", "C'est parti"
_WISH = 5  # words of "très belle semaine"
_SIGNATURE = 4  # words of a line below a name that may be its house: "pour les films du nord"
_ADDRESS = re.compile(r"\d[a-z]?,? (?:(?:bus|bte|boite|box) \w+,? )?(?:[a-z]{1,2}-?)?\d{4,5} [a-z]")
_IN_NEED = re.compile(  # a condition that only offers help: not "if Tom signs", nor "if you know Tom"
    r"\b(?:quelque chose|quoi que|besoin|necessaire|nodig|needed|necessary|notig|iets|anything|something|etwas"
    r"|questions?"
    r"|vra(?:ag|gen)|(?:noch|weitere) fragen?|fragen? (?:haben|hatten)|manqu\w+|ontbre\w+|missing|fehl\w*|souhait\w*"
    r"|desir\w*|voul\w+|prefer\w*|verkie\w+|liever"
    r"|want|like|wish|wil(?:t|len)|mochten|mochte|wollen|wunsch\w*|convien\w+|possible|mogelijk|moglich|opportun"
    r"|uitkomt"
    r"|ouvr\w+|open\w*|lis\w+|lees\w*|les\w*|read\w*|legible|clair\w*|duidelijk|clear|klar|problem\w*)\b"
)
_RELATIVE = re.compile(r"^(?:qui|que|dont|die|dat|waar\w*|who|whose|which|that|der|das|deren|dessen)\b")
_WITH_DAYS = any_of(  # wishes, what was agreed on the phone, when a call closes, and a sign of life until then
    r"\b(?:souhait\w*|wens\w*|wish\w*|wunsch\w*)\b",
    r"\b(?:suite a|discut\w+|conven\w+|afgesproken|besproken|gesprek|agreed|discussed|conversation|besprochen"
    r"|vereinbart|gesprach)\b",
    r"\b(?:clotur\w+|sluit|closes?|closing|endet|schliesst)\b",
    r"\b(?:reception|ontvangst|receipt|empfang|eingang)\b",
    r"\b(?:suivez-nous|volg ons|follow us|folgen sie uns|retrouvez|decouvrez|visitez|visit|bezoek|besuchen sie)\b",
    r"\b(?:joignables?|bereikbaar|reachable|available|erreichbar)\b"
    r"|\b(?:bureaux?|kantoor|office|buro)\b.{0,20}\b(?:fermes?|gesloten|closed|geschlossen)\b",
)
_GREETING = any_of(
    r"\b(?:guten|goede[n]?|goeie) ?morgen\b",
    r"\b(?:(?:speak|talk|see you) (?:soon|\w+day)|a (?:bientot|demain|\w+di)\W*$|tot (?:binnenkort|morgen|\w+dag)"
    r"|bis (?:bald|morgen|\w+tag))\b",
)
_TOPIC = re.compile(
    r"^\W*(?:et |en |and |und )?(?:pour (?:les?|la|l'|ce qui)|quant aux?\b|cote\b|concernant|au niveau|s'agissant"
    r"|over (?:de|het|die|dat)\b|wat [^.!?]{1,40}\bbetreft|voor (?:de|het)\b|qua\b|as (?:for|to)\b|regarding"
    r"|concerning|about (?:the|our)\b|was [^.!?]{1,40}\b(?:angeht|betrifft)|zu (?:de[nmr]|unse\w+)\b|bezuglich"
    r"|hinsichtlich)|^\W*(?:\w+ ){1,4}: (?:on|nous|je|vous|quand|voir|c'est|ca|see|we|you|that|it|when|wir|ich|das|wann"
    r"|siehe|ik|wij|u|zie|dat|wanneer)\b"
)
_INDIRECT = re.compile(  # "qui nous sommes, vous le savez"
    r"^\W*(?!hoe dan ook|ou que|wie (?:\w+ )?(?:besprochen|vereinbart|abgesprochen|angekundigt|gewunscht|immer)\b)"
    r"(?:et |en |and |und )?(?:qui|quand|combien|ou|ce (?:que|qu'|qui)|comment|wie|wanneer|wat|hoeveel|waar|hoe|who"
    r"|when|what|how|where|wer|wann|was|wo)\b[^.!?,]{0,30}\b(?:nous|on|we|wij|wir|notre|nos|onze|ons|our|unsere?)\b"
)
_TITLE = re.compile(r"[«\"“„]")
_SUMS = any_of(
    r"\b(?:sous|fric|chiffr\w*|compta|centen|geld|cijfers|rekensom\w*|money|numbers|figures|sums|cash|zahlen|moneten"
    r"|argent"
    r"|(?:le|son|notre|de|het|zijn|onze|the|its|our|die|seine|unsere|ihre) "
    r"(?:financement|financiering|financing|funding|finanzierung)"
    r"|signatures?|handtekening\w*|unterschrift\w*)\b",
)
_DENIED = any_of(r"\b(?:no|not|\w+n't|n'est|pas|plus|niet|geen|nicht|kein\w*)\b")
_MAKERS = any_of(
    r"\b(?:realisat\w+|regiss\w+|auteure?s?|autrice|scenarist\w*|producteur|productrice|schrijver|schrijfster"
    r"|producent\w*"
    r"|director|writer|author|producer|autor\w*|produzent\w*)\b"
)
_NEARLY = any_of(r"\b(?:presque|bijna|nearly|almost|beinahe)\b")
_PAPERS = any_of(  # who keeps them, where they lie, what is wrong with them
    r"\b(?:papier\w*|paperas\w*|paper(?:s|work)|formul(?:aire|ier|ar)\w*|forms?|feuill?\w*|blad(?:en|je)?|blatt(?:er)?"
    r"|zettel|sheets?|tab(?:leaux?|s|blad\w*|el|elle)?|onglets?|classeurs?|spreadsheets?|werkblad\w*|volets?"
    r"|(?:le|du|au) reste|exceptions?|ausnahme|uitzondering)\b",
    r"\b(?:notair\w*|notar\w*|notary|comptab\w*|fiduciaire|\w*boekhoud\w*|accountant\w*|bookkeeper|steuerberat\w*"
    r"|buchhalt\w*|avocat\w*|advoca\w*|lawyers?|solicitors?|anwalt\w*|anwaltin)\b",
    r"\b(?:(?:web)?sites?|webseite|homepage|onlin\w*|en ligne|drive|dropbox|cloud|serv(?:eu|e)r)\b",
    r"\b(?:desole\w*|excus\w+|malheureusement|helas|navre\w*|sorry|apolog\w+|unfortunately|afraid|forg(?:o|e)t\w*"
    r"|oubli\w*|helaas|spijt\w*|vergeten|leider|entschuldigung|bedau\w*|vergessen)\b(?! (?:pour|voor|for|about|fur)\b)",
)
_REMEDIED = re.compile(  # what somebody had forgotten comes now
    r"\b(?:j'avais|nous avions|on avait|was (?:ik|het)|ik was|(?:i|we)(?:'d| had)|hatten? (?:ich|wir)"
    r"|(?:ich|wir) hatten?)\b[^.!?,;:]{0,24}\b(?:oublie\w*|vergeten|forgotten|vergessen)\b"
    r"|\bdie (?:\w+ ){0,3}was vergeten\b"
)
_LEFT = re.compile(  # a partner: words of the film let it pass
    r"\b(?:retir\w+|remplac\w+|desist\w+|quitt\w+|chang\w+|vervangen|teruggetrokken|afgehaakt|stopt|withdr\w+|replac\w+"
    r"|bankrupt|failliet|faillite|leav\w+|left|ausgetauscht|ersetzt|abgesprungen|zuruckgezogen|steigt aus)\b"
)
_PARTNERS = any_of(
    _MAKERS.pattern,
    r"\b(?:\w*coprodu\w+|\w*koprodu\w+|diffuseurs?|broadcasters?|zender|sender|compos\w+|komponist\w*)\b",
)
_COURTESY = any_of(
    r"\b(?:(?:au nom|de la part) de|namens|on behalf of"
    r"|(?:votre|uw|jullie|your|ihre[nr]?) (?:soutien|steun|support|unterstutzung)|danken"
    r"|honou?r\w*|prenez soin|hou(?:d|dt) u goed|(?:stay|keep) (?:safe|well)|bleiben sie gesund"
    r"|numerotee?s|genummerd|numbered|nummeriert"
    r"|(?:l'ordre de|de volgorde van|the order of|der reihenfolge) (?:votre|uw|jullie|your|ihrer) (?:liste|lijst|list)"
    r"|(?:travaill\w+|werken|working|arbeiten) (?:\w+ ){0,4}(?:sur ce|aan dit|on this|an diesem) (?:film|pro\w+)"
    r"|voici|voila|trouverez?|hierbij|vindt|here|hier|anbei|bonjour"
    r"|bonsoir|cher(?:e?s)?|madame|monsieur|beste|geachte|hallo|dear|hello|sehr geehrte\w*|liebe[rs]?"
    r"|dispo\w+|gratitude|hoogachting|excus\w+|desole\w*|sorry|apolog\w+|entschuldig\w*|montants?|bedrag|amounts?"
    r"|betrag"
    r"|fichiers|bestanden|files|dateien|pdfs?|coordonnees"
    r"|(?:adress?e?|address|anschrift|compte|rekening|account|konto)\b.{0,20}\b(?:inchange|ongewijzigd|unchanged|unverandert)e?"
    r"|beschik\w+|available|disposal|verfugung"
    r"|contact\w*|joindre|joignable|bereik\w*|reach\w*|erreich\w*|rappel\w*"
    r"|hesit\w*|aarzel\w*|zoger\w*|plaisir|heureu\w+|ravie?s?|honneur|joie|esper\w+|souhait\w*|prie|prions|croire|glad"
    r"|happy|pleas\w*|hop(?:e|ing)|forward to|delight\w*|blij|graag|hope[nl]\w*|genoegen|plezier|eer|wens\w*|kijken uit"
    r"|freu\w*|hoff\w*|gerne?|ehre|wunsch\w*|agreer|recevoir|salut\w*|sentiments|groe?t\w*|regards|gru(?:ss|sse)\w*"
    r"|wishes|lecture|li(?:re|rez|sez)|verrez|decouvr\w+|read\w*|lezen|leest|leeswerk|lesen"
    r"|(?:u|jullie|you|sie) (?:\w+ ){0,3}(?:zien|see|sehen)|tegemoet|entgegen"
    r"|questions|(?:toute|moindre|any) question|(?:bij|op|uw|jullie|elke) vraag|vragen|fragen"
    r"|sollicit\w*|demand\w*|request\w*|ask\w*|beantrag\w*|bitte\w*|confirm\w*|bevestig\w*"
    r"|bestatig\w*|acknowledg\w*|accus\w*|introdui\w*|postul\w*|apply\w*|applicants?|bewerb\w*|enjoy|spass|lovely|nice"
    r"|fijn|schon|bien a|succes|chance|luck|fingers|daumen|tenir au courant|op de hoogte"
    r"|conven\w+|suite a|afgesproken|besproken|agreed|discussed|spoke|besprochen|vereinbart|wish\w*|let (?:me|us) know"
    r"|(?:dites|faites)-(?:moi|nous)|weten|sagen sie|bescheid|telephone|telefon\w*|phone|cordialement|session|sessie"
    r"|call|oproep|appel|aufruf)\b"
)
_TO_US = any_of(
    r"\b(?:vous|u|jullie|you|you'(?:ll|ve|re|d)|ihnen)\b",
    r"\b(?:sie (?:wissen|kennen|haben|erhalten|finden|bekommen|erinnern)"
    r"|(?:wissen|kennen|haben|erhalten|finden|bekommen|erinnern) sie)\b",
)


def may_allude(text: str, name: str, finder: Finder, absent: Collection[str]) -> bool:
    """True where the mail of a sender of this name may speak of an absent piece without naming it."""
    folded = _REMEDIED.sub(" ", fold(without_footer(unwrapped(text))))
    said = "\n".join(map(_without_address, folded.split("\n")))
    told = (one for part in told_by(said, name) for one in _without_story(part, finder, absent))
    return any(_does_more(one, finder, absent) for one in told) or any(map(_opens_a_topic, said.split("\n")))


def _without_story(part: str, finder: Finder, absent: Collection[str]) -> Iterator[str]:
    """The sentences that tell nothing of what happens in a film: a story goes on until somebody says "we" or "you"."""
    within, of_a_film = False, False
    for sentence in SENTENCE.finditer(part):
        one = sentence[0].strip()
        somebody = of_a_film and SOMEBODY.match(one) is not None and not says_when(one)
        opens = somebody or OPENS_A_STORY.match(one) is not None or STORY.search(one) is not None
        of_papers = any(words.search(one) for words in (_PAPERS, _SUMS))
        named = not set(absent).isdisjoint(kinds_named(one, finder))
        within = ((opens or (within and not says_when(one))) and not of_papers) or tells_a_story(one)
        within = within and not (WE_OR_YOU.search(one) or named)
        of_a_film = within or FILM.search(one) is not None or _TITLE.search(one) is not None
        if not within:
            yield one


def _without_address(line: str) -> str:
    """What a line says besides streets, sites and addresses, of which signatures are made."""
    if _ADDRESS.search(line):
        return ""
    return " ".join(word for word in line.split() if not ("www." in word or "://" in word or "@" in word))


def _opens_a_topic(line: str) -> bool:
    """True for a line anywhere, below a name too: "pour les sous, voyez avec Julie"."""
    return _TOPIC.search(line) is not None and len(line.split()) > _SIGNATURE and not FILM.search(line)


def _does_more(said: str, finder: Finder, absent: Collection[str]) -> bool:
    of_makers = "cv_bio" in absent and _MAKERS.search(said) and _DENIED.search(said)  # "needs no introduction"
    if _TOPIC.search(said) or _INDIRECT.search(said) or of_makers or (_PARTNERS.search(said) and _LEFT.search(said)):
        return True
    clauses = clauses_of(said)
    if is_condition(said):
        if not clauses or _IN_NEED.search(clauses[0]):
            return False
        clauses = clauses[1:] or clauses
    own = [one for at, one in enumerate(clauses) if at == 0 or (says_something(one) and not _RELATIVE.match(one))]
    usual = STORY.search(said) or all(map(_is_usual, own))
    if usual and not (_has_marks(said) and any(_is_marked(clause, said) for clause in clauses)):
        return False
    named = kinds_named(said, finder)
    return not named or bool(set(named) & set(absent))  # what names only pieces that came tells of these


def _is_usual(clause: str) -> bool:
    """True for a clause that hands in, greets, thanks or tells of the film, or is too short to tell anything."""
    usual = (_COURTESY, _OF_THE_HOUSE, FILM, SUBMISSION, THANKS, ATTACHED, HANDING_IN, CONFIRMING, KIND, _WITH_DAYS)
    return len(clause.split()) <= _FEW or any(words.search(clause) for words in usual)


def _has_marks(said: str) -> bool:
    papers = _PAPERS.search(said) or _SUMS.search(said)
    return bool(_TO_US.search(said) or says_when(said) or _NEARLY.search(said) or papers)


def _is_marked(clause: str, said: str) -> bool:
    """True for a clause with papers in it, for one that speaks to us without courtesy, and below no film with a day."""
    if not _has_marks(clause) or STORY.search(clause):
        return False
    usual = (ATTACHED, HANDING_IN, CONFIRMING, _WITH_DAYS)
    if _SUMS.search(clause) and not any(one.search(clause) for one in usual):
        return True
    words = len(clause.split())
    if any(one.search(clause) for one in (*usual, THANKS)):
        return False
    if words <= _WISH and (KIND.search(clause) or _GREETING.search(clause)):
        return False
    to_us = _TO_US.search(clause) and not (_COURTESY.search(clause) or SUBMISSION.search(clause))
    dated = (says_when(clause) or _NEARLY.search(clause)) and not FILM.search(said)
    return bool(to_us or dated or _PAPERS.search(clause))
