"""How covering mails tell of the film: what it is, and what happens in it, where notaries lose contracts too."""

import re

from triage.mail.wording import any_of

FILM = any_of(  # and what is told of one
    r"\b(?:\w*films?|\w*metrages?|\w*seri(?:es?|en)|reeks|documentaires?|documentar\w+|comedies?|komodie|drame?s?|drama"
    r"|thrillers?|anim\w+|histoires?|recit|racont\w+|verhaal|vertel\w*|gaat over|story|stories|tells?|geschichten?"
    r"|erzahl\w*|handelt|projets?|projects?|\w*projekte?s?|cinema|kino|movies?|features?|premiere|debut\w*)\b",
    r"\b(?:personnages?|heros|heroine|roles?|acteurs?|actrices?|comedien\w*|realis\w+|personages?|\w*rol|actors?"
    r"|actress\w*|characters?|direct(?:s|ed|or|ors)|figur\w*|\w*rolle|regie\w*|regis\w+|tourn(?:er|ons|age|e)\w*"
    r"|opnames?"
    r"|draai\w*|shoot\w*|filming|gedreht|dreh\w+|equipe|crew|ploeg|team|decors?|locations?)\b",
    r"\b(?:musi\w+|muziek|compos\w+|roman|livre|boek|novel|book|buch|pri(?:x|js|jzen|zes?)|preis\w*|awards?|festival\w*"
    r"|nomin\w+|shortlist\w*|selection\w*|residence|residentie|residenz|publi(?:c|ek)|publikum|audience|soutenu"
    r"|gesteund"
    r"|supported|gefordert|ton|tone|\w*coprodu\w+|koprodu\w+|made this|maakten|gemacht|ecrit\w*|geschreven|written"
    r"|wrote|geschrieben|produ(?:it|isons|zier\w+|ceert|ceren|ces?)|diffuseurs?"
    r"|broadcasters?|zenders?|sender|distribut\w+|verleih\w*|camera|kamera|lumiere|licht|light)\b",
)
STORY = re.compile(
    r"^\W*(?:et |en |and |und |es ist |it is |it's |het is |c'est )?"
    r"(?:(?:le|la|un|une|ce|cette|notre|de|het|een|dit|deze|ons|onze|the|a|this|our|der|die"
    r"|das|ein|eine|unsere?|dieser?) |l')?(?:\w+ )?(?:\w*films?|\w*metrage|\w*serie|reeks|documenta\w+|comedie|komodie"
    r"|drame|drama|thriller|histoire|recit|verhaal|story|geschichte|movie|feature)\b (?:\w+ )?(?:racont\w+|suit|parle"
    r"|d'une?|de|commence|se (?:pass|deroul)\w+|volgt|vertelt|speelt|gaat|begint|over|van|follows|tells|takes|begins"
    r"|starts|about|of|set|erzahlt|spielt|handelt|folgt|beginnt|uber|von|einer?s?)\b"
)
OPENS_A_STORY = re.compile(  # "ten years later", "one night", "a nurse loses her keys"
    r"^\W*(?:\w+ (?:ans?|annees|mois|jours|jaar|maanden|dagen|years?|months|days|jahre|monate|tage) (?:plus tard"
    r"|apres|later"
    r"|spater)|le lendemain|(?:un|une|ce|cette) (?:soir|nuit|matin|jour)|de volgende|op een|the next|one (?:day|night"
    r"|morning)"
    r"|eines|am nachsten|es geht um|il s'agit d'une?|c'est l'histoire|het gaat over|it's about)\b"
)
SOMEBODY = re.compile(r"^\W*(?:l'histoire : |het verhaal: |the story: )?(?:une?|een|an?|eine?) ")  # below a film
_TELLS = re.compile(
    r"\b(?:(?:histoire|verhaal|story|geschichte) (?:d'une?|des?|du|van|over|of|about|von|uber|einer?s?)"
    r"|racont\w*|vertel\w*|tells|erzahl\w*|gaat over|handelt von|geht um|is about|about an?)\b"
)
_SOMEBODY_DOES = re.compile(
    r"\b(?:qui (?:doit|veut|part|perd|ne sait)|(?:un|une) (?:homme|femme|fille|garcon)|een (?:man|vrouw|meisje|jongen)"
    r"|a (?:man|woman|girl|boy)|eine? (?:mann|frau|madchen|junge))\b"
)
_FOLLOWS = re.compile(
    r"^\W*(?:\w+ |l')?(?:film|serie|reeks|documentaire|documentary|camera|recit|histoire|story|verhaal|geschichte"
    r"|tournage|shoot(?:ing)?|opnames?|draaiperiode|drehzeit|dreharbeiten|montage|sortie|postproduct\w+)"
    r"(?: (?:will|wird|werden|zal|zullen|va|vont))?"
    r" (?:suit|suivent|suivr\w+|volgt|volgen|follows?|folgt|folgen)\b"
)
WE_OR_YOU = any_of(
    r"\b(?:je|j'|me|m'|moi|mon|ma|mes|nous|on|notre|nos|vous|votre|vos|ik|mij|mijn|wij|we|ons|onze|u|uw|jullie|je|i"
    r"|i'm|i'll"
    r"|my|us|our|you|your|ich|mir|mich|mein\w*|wir|uns|unser\w*|sie|ihnen|ihr\w*)\b"
)


def tells_what_happens(folded: str) -> bool:
    """True for a sentence on what happens in a film, whoever promises, loses or does not sign what in it."""
    return tells_a_story(folded) or _SOMEBODY_DOES.search(folded) is not None


def tells_a_story(folded: str) -> bool:
    """True for a sentence that says of itself that it tells one: "the story of", "gaat over"."""
    return _TELLS.search(folded) is not None


def tells_of_the_film(folded: str) -> bool:
    """True for a film that follows a woman, and for a shooting that follows in spring."""
    return _FOLLOWS.search(folded) is not None
