"""Whether somebody asks something, and whether they ask it of us, in the four languages.

It is looked for in the same text as the phrases of `triage/mail/wording.py`.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from triage.mail.acknowledged import asks_of_receipt
from triage.mail.wording import any_of
from triage.text.folding import fold

_PRINTING = re.compile(r"\b(?:imprim|print|afdruk|ausdruck|drucken|environ\w*ment|milieu|umwelt)")
_SENTENCE_END = re.compile(r"[.!\n]|\?(?=\s|$|[)\"'»”])")
_QUESTION = any_of(
    # asked without a mark
    r"\bse demand(?:ait|e) si\b|\bcurieu\w+ de (?:connaitre|savoir)\b|\bindiquez-(?:moi|nous)\b"
    r"|\bpas trouve (?:ou|comment)\b|\b(?:j'ignore|nous ignorons) (?:si|quand|comment|ou)\b"
    r"|\battend(?:s|ons) vos instructions\b|\bmerci de (?:me|nous) (?:transmettre|communiquer|donner)\b",
    r"\blaat (?:ons|mij|me) weten (?:wie|wanneer|hoe|welke?)\b|\bi wonder (?:if|whether|when|how)\b"
    r"|\bappreciate knowing\b|\bnot sure where\b|\bunklar (?:ist|bleibt)\b",
    r"\b(?:accuse de reception|(?:ontvangst)?bevestiging|receipt|confirmation"
    r"|(?:empfangs|eingangs)?bestatigung)\b.{0,30}"
    r"\b(?:aussi a|egalement a|a l'attention|au nom de|ook (?:naar|aan)|op naam|to .{1,30} as well|also to|auch an)\b",
    r"\?(?=\s|$|[)\"'»”])",
    r"\b(?<!vous )(?:pourri|pouv|sauri|auri)ez[- ]vous\b(?!-meme)",
    r"\best[- ]il possible\b",
    r"\b(?:j'ai|j'aurais|nous avons|nous aurions|deux|trois|petite|quelques?|une) questions?\b",
    r"\b(?:je|j'|nous) ?(?:(?:voudr|souhaiter|aimer)(?:ais|ions)|souhait(?:e|ons)|cherch(?:e|ons) a"
    r"|desir(?:e|ons)) savoir\b",
    r"\bje me demande (?:si|quand|comment|quel\w*)\b|\bpour savoir (?:si|quand|comment|quel\w*)\b",
    r"\b(?:savez|avez)-vous (?:si|deja|quand|une idee)\b|\bserait-il possible\b|\bpourr(?:ions-nous|ais-je)\b",
    r"\b(?:merci de|veuillez|priere de|vouloir)\b.{0,25}\b(?:dire|indiquer|preciser|faire savoir) (?:si"
    r"|quand|comment|quel\w*|jusqu|la (?:procedure"
    r"|marche|date)|les modalites)",
    r"\bqu'en est-il\b",
    r"\b(?<!vous )(?:avez|savez|pouvez|pourriez|seriez|auriez)[- ]vous\b(?!-meme| (?:avez|aurez))|\b(?:voulu|voulais"
    r"|voudrais) savoir\b",
    r"\b(?:n'est pas clair|pas (?:a comprendre|compris) si|ne sais pas (?:si|quand|comment|quel\w*)"
    r"|besoin d'une precision)\b",
    r"\b(?:aimer|souhaiter)(?:ais|ions)\b.{0,24}\brendez-vous\b",
    r"\b(?:merci de|veuillez) (?:me|nous) (?:dire|indiquer|preciser)\b",
    r"\bkunnen jullie\b(?!.{0,30}\bniet\b)",
    r"\b(?:wanneer|hoe|waar|wat) (?:kan|kunt|kunnen|mag|zou) (?:ik|u|je|jullie|wij|we)\b"
    r"|\b(?:wann|wie|wo|was) (?:konnen|konnten|durfen) (?:wir|sie)\b",
    r"\b(?:kunt|kan|zou) (?:u|je) (?:mij|me|ons)\b(?!.{0,30}\b(?:niet|bel\w*|bereik\w*|contacteer\w*|dossier)\b)",
    r"\b(?:konnten|konnen|wurden) sie (?:mir|uns|bitte)\b(?!.{0,30}\b(?:erreich\w*|anruf\w*|schreib\w*)\b)",
    r"\bis het mogelijk\b",
    r"\b(?:een|enkele|twee|volgende|kleine) vra(?:ag|gen)\b",
    r"\bgraag (?:(?:had|zou|wil) ik |(?:hadden|zouden|willen) (?:wij|we) )?(?:geweten|weten|vernomen|vernemen)\b",
    r"\bgraag vern(?:am|emen?|amen) (?:ik|wij|we)\b|\b(?:vraag (?:mij|me)|vragen ons|vroeg (?:mij|me)"
    r"|vroegen ons) af (?:of|wanneer|hoe|wat)\b"
    r"|\b(?:wou|wilde|wilden|zou|zouden)(?: \w+){0,3} (?:horen|vragen|informeren (?:naar|of"
    r"|wanneer|hoe)|navragen|polsen|weten(?! dat\b))\b",
    r"\bbenieuwd (?:of|wanneer|hoe|wat|wie)\b|\bweten (?:of|wanneer|hoe|welke)\b|\bweet u (?:al )?(?:of"
    r"|wanneer|hoe|wie)\b",
    r"\bniet duidelijk (?:of|wanneer|hoe|wat)\b|\bweet niet (?:of|wanneer|hoe|wat)\b|\bgraag (?:had ik )?geweten\b",
    r"\b(?:mij|ons) (?:eens )?laten weten (?:wie|wat|wanneer|hoe|of|waar)\b"
    r"|\bgraag (?:een )?afspraak\b|\bafspraak (?:te )?maken\b",
    r"\b(?:not clear|unclear|isn't clear|not sure)\b.{0,12}\b(?:if|whether|how|when|what)\b|\bjust checking\b",
    r"\b(?:could|can) (?:someone|somebody|anyone)\b"
    r"|\b(?:let (?:me|us) know|tell (?:me|us)) (?:who|which|where)\b|\bappreciate a\b.{0,20}\b(?:meeting|call)\b",
    r"\b(?:could|would|can) you\b",
    r"\b(?:i|we) (?:was|were|am|are) wondering\b",
    r"\b(?:a|two|some|few|quick) questions?\b",
    r"\b(?:i|we)(?:'d| would)? (?:like|want|wanted) to (?:know|ask|check (?:if|whether|with you))\b"
    r"|\bdo you know (?:if|whether|when|how)\b",
    r"\b(?:let (?:me|us) know|please (?:advise|clarify|tell (?:me|us))) (?:if|whether|how|when|what)\b"
    r"(?! (?:you|anything|there|something))",
    r"\bany news (?:on|about|of|yet|from)\b",
    r"\bnicht klar, (?:ob|wann|wie|was)\b|\bweiss (?:leider )?nicht, (?:ob|wann|wie|was)\b"
    r"|\binteressieren,? (?:ob|wann|wie)\b",
    r"\bgerne?\b.{0,30}\b(?:einen )?termin\b|\bteilen sie (?:mir|uns)\b.{0,12}\bmit, wer\b",
    r"\bist es moglich\b|\bmich wurde interessieren\b|\bfrage mich, ob\b",
    r"\bwussten? (?:ich |wir )?gerne?\b|\bgerne? (?:wissen|gewusst|erfahren)\b",
    r"\b(?:wollte|wollten|mochte|mochten)\b.{0,20}\bfragen, (?:ob|wann|wie|bis|was)\b",
    r"\bteilen sie (?:mir|uns)\b.{0,20}\bmit, (?:ob|wann|wie|bis|was|welche)\b",
    r"\b(?:eine|zwei|einige|kurze|folgende) fragen?\b",
)
_OPENING = re.compile(  # asks only where a sentence opens with it: "via deze link kunt u downloaden" does not
    r"^\W*(?:(?:beste|geachte|dag|hallo|goede(?:ndag|morgen|middag|navond)|hoi|sehr geehrte\w*|liebe\w*"
    r"|guten tag)(?: \w+){0,4},? )?"
    r"(?:en |maar |ook |und |aber |auch )?"
    r"(?:(?:kunt|kan|zou|mag) (?:u|je|ik)|kunnen (?:wij|we)|mogen (?:wij|we)"
    r"|(?:is|are|do|does|did|can|may|must|will) (?:the|we|i|it|there|my|our|this)"
    r"|(?:est-ce que|faut-il|peut-on|doit-on|puis-je|y a-t-il)"
    r"|(?:konnten|konnen|wurden|durften) sie)\b(?!.{0,30}\bniet\b)"
)
_CALLING = any_of(  # asks for a call, unless it only offers one
    r"\b(?:me|nous) (?:rappeler|recontacter)\b",
    r"\b(?:mij|ons) (?:eens )?(?:terug)?bellen\b",
    r"\b(?:ring|call) (?:me|us) (?:back|on)\b",
    r"\brufen sie (?:mich|uns)\b",
)
_OFFERED = any_of(
    r"\b(?:n'hesit\w+|sans hesiter|vous pouvez|au besoin|en cas de|si (?:besoin|necessaire))\b",
    r"\b(?:aarzel\w*|gerust|u (?:kan|kunt|mag)|(?:kan|kunt|mag) u|(?:je|jullie) (?:kan|kunt|kunnen|mag|mogen)"
    r"|bij vragen|indien nodig)\b",
    r"\b(?:hesitate|feel free|you (?:can|may)|if (?:needed|necessary|you)|should you)\b",
    r"\b(?:zogern|sie (?:konnen|durfen)|(?:konnen|durfen) sie|bei (?:ruck)?fragen|gerne?|jederzeit|falls"
    r"|bei bedarf)\b",
)
QUESTION_SUBJECT = any_of(
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
_ELSEWHERE = any_of(  # a sentence that sends the reader to somebody else, or bids them wait
    r"\b(?:urgen\w+|contact\w*|collegue\w*|remplac\w+|joindre|appeler|telephon\w*)\b",
    r"\b(?:dringen\w+|contacteer\w*|collega\w*|vervang\w*|bel|bellen|telefon\w+)\b",
    r"\b(?:colleagues?|call|phone|reach)\b",
    r"\b(?:dringlich\w*|kolleg\w+|vertret\w+|wenden|anrufen|kontakt\w*)\b",
)
_OF_THE_FILM = any_of(  # what a film asks ("Et si la mer montait ?"), or the sentence about it
    r"\b(?:et si|what if|wat als|en als|und wenn|was,? wenn|was (?:ware|passiert|geschieht),? wenn)\b"
    r"(?!.{0,40}\b(?:manqu|incompl|onvoll|unvoll|ontbre|missing|fehl))",
    r"\b(?:le film|la serie|de film|de reeks|the film|the series|der film|die serie) (?:\w+ )?"
    r"(?:pose|interroge|demande|raconte|stelt|vraagt|vertelt|asks|tells|fragt|erzahlt)\b",
)
_ANSWERED = any_of(  # asks for nothing
    r"\b(?:n'hesitez|pour toute|aarzel\w*|bij vragen)\b",
    r"\b(?:si vous|en cas|if you|should you|als u|indien u|mocht|falls sie|wenn sie|sollten sie) [^.?]{0,30}"
    r"\b(?:questions?|vra(?:ag|gen)|fragen)\b",
    r"^\W*(?:si|en cas|if you|should you|als u|indien|mocht|falls sie|wenn sie|sollten sie)\b[^.?,]{0,40}"
    r"\b(?:besoin|necessaire|nodig|need|benotigen|brauchen)\b",
    r"\b(?:let (?:me|us) know|dites-(?:moi|nous)|laat (?:me|mij|ons) weten|sagen sie (?:mir|uns))\b.{0,40}"
    r"\b(?:easier|rather|prefer\w*|liever|verkies\w*|lieber|bevorzug\w*)\b",
    r"^\W*(?:besoin d'(?:un |une |autres? |plus d')?(?:renseignement|info|aide|precision|complement)"
    r"|nood aan (?:meer )?(?:info|hulp|uitleg)|hulp nodig|need (?:any |more |further )?(?:help|info|detail)"
    r"|brauchen sie (?:noch |weitere )?(?:hilfe|info|angaben|auskunft|unterstutzung))",
    r"^\W*(?:hopelijk|hoffentlich|(?:i |we )?hope|j'espere|esperant)\b.*"
    r"\b(?:duidelijk|clear|klar|claire?|goed|well|fine|gut|bien|ok|orde|order|ordnung)\W*$",
    r"\b(?:(?:avez|auriez)[- ]vous (?:encore )?(?:des|une|d'autres|la moindre|quelques?) (?:\w+ )?questions?"
    r"|he(?:bt|eft|bben) (?:u|je|jullie) (?:\w+ ){0,2}vra(?:ag|gen)|(?:haben|hatten) sie (?:\w+ )?fragen?"
    r"|(?:do you have|have you(?: got)?) (?:any|more|further|some) (?:\w+ )?questions?)"
    r"(?: (?:sur|a propos|concernant|over|about|on|zu[mr]?|uber)\b.{0,40})?\W*$",
    r"\b(?:hesitate|any questions?|bei (?:fragen|ruckfragen)|zogern)\b",
    r"\b(?:comment allez|how are you|(?:hoe gaat|wie geht)(?!.{0,20}\b(?:verder|weiter|voort)))\b",
    r"^\W*(?:(?:bonjour|bonsoir|salut|coucou|chere?s?|hello|hi|hey|dear|hallo|hoi|dag|beste|goede\w+|guten \w+|moin"
    r"|liebe\w?)\b(?: \w+){0,3}?,? )?"
    r"(?:(?:comment )?ca va|tout va|alle?s (?:goed|ok|gut|klar|in orde|in ordnung)|(?:is )?all (?:well|good))"
    r"(?: (?:bien|toujours|chez (?:vous|toi)|(?:bij|met) (?:jullie|u|je|jou)|bei (?:ihnen|euch|dir)"
    r"|with you)){0,2}\W*$",
    r"\bbesoin d'autre chose\b|\b(?:nog iets|iets anders) (?:van (?:ons|mij) )?nodig\b"
    r"|\b(?:need|require) anything else\b|\bbrauchen sie (?:\w+ ){0,2}noch etwas\b",
    r"\bpose\w* (?:une|la|cette) question\b",
    r"^\W*(?:une |des |any |a |noch |eine |een )?(?:questions?|vragen|vraag|fragen?)\W*$",
)
_QUOTED = r"[«“„\"][^«»“”„\"?]{1,60}\?[^«»“”„\"?]{0,20}[»”“\"]"
_NEAR = 80  # characters before a title
_ASKS_OF_IT = any_of(  # before a title that asks: somebody asks about the film, or repeats a question of our form
    r"\b(?:ou|quand|comment|combien|pourquoi|quel\w*|est-ce|\w+-(?:vous|t-il|t-elle|t-on)|wanneer|hoe|waar|waarom|welke?"
    r"|when|where|how|why|which|do|does|did|will|can|could|would|wann|wie|wo|warum|welche\w*)\b",
    r"\b(?:formulaires?|questions?|rubriques?|cases?|demandez?|formulieren?|vra(?:ag|gen|agt)|velden?|veld|rubriek|forms?"
    r"|fields?|ask(?:s|ed)?|formular\w*|frag(?:e|en|t)|feld\w*)\b",
)


def asks(flat_text: str) -> bool:
    """True when somebody asks something; "must you print this mail?" is no question."""
    return any(not _PRINTING.search(sentence) for sentence in _questions(flat_text))


def asks_of_us(flat_text: str) -> bool:
    """True when somebody asks something that does not send the reader to a colleague, as who is away does."""
    return any(not _PRINTING.search(one) and not _ELSEWHERE.search(one) for one in _questions(flat_text))


def asks_more(flat_text: str, titles: Iterable[str] = ()) -> bool:
    """True when somebody who sends something asks the reader more than whether it arrived and is complete.

    That a question is the film's own cannot be told by its words: unless it is a title, or says so, a person reads it.
    """
    silent = (_PRINTING, _ANSWERED, _OF_THE_FILM)
    known = tuple(titles)
    asked = _questions(_without_titles(flat_text, known))
    return any(not any(words.search(one) for words in silent) and not asks_of_receipt(one, known) for one in asked)


def _without_titles(flat_text: str, titles: Iterable[str]) -> str:
    """The text without what asks and is quoted, or a title we know; but with it where somebody asks about it."""
    known = [r"\W{1,3}".join(words) for title in titles if "?" in title and (words := re.findall(r"\w+", fold(title)))]
    called = re.compile("|".join((_QUOTED, *(rf"\b{one} ?\?" for one in known))))
    return called.sub(
        lambda found: found[0] if _asked_before(flat_text[max(0, found.start() - _NEAR) : found.start()]) else " ",
        flat_text,
    )


def _asked_before(text: str) -> bool:
    return _ASKS_OF_IT.search(re.split(r"[.!?]", text)[-1]) is not None


@lru_cache(maxsize=8)
def _questions(flat_text: str) -> tuple[str, ...]:
    ends = [end.end() for end in _SENTENCE_END.finditer(flat_text)]
    sentences = (flat_text[begun:end] for begun, end in pairwise((0, *ends, len(flat_text))))
    return tuple(sentence for sentence in sentences if _is_question(sentence))


def _is_question(sentence: str) -> bool:
    calls = _CALLING.search(sentence) is not None and not _OFFERED.search(sentence)
    return calls or _QUESTION.search(sentence) is not None or _OPENING.match(sentence) is not None
