"""What stands below a mail and speaks of the mail itself: its secrets, its paper, what it was sent from."""

from triage.mail.wording import any_of
from triage.text.folding import fold

SENT_FROM = (
    r"\b(?:envoye|sent|verzonden|verstuurd|gesendet|von meinem|provenance|get|obtenir|telechargez|download) "
    r"(?:[\w':]+ ){0,4}(?:iphone|ipad|ios|android|mobile|telephone|smartphone|outlook|samsung|galaxy|windows"
    r"|proton ?mail|yahoo|gmx|orange)\b(?: (?:mail|secure|email|app|on|pour|for|voor|fur|ios|android|\d+|gesendet)\b)*"
)
_SCANNED = r"\b(?:sans virus|virusvrij|virus-?free|virenfrei|mailscanner|antivirus|scanned by)\b"
FOOTER = any_of(  # a sentence below a signature that speaks of the mail itself
    r"\b(?:imprim|print|afdruk|ausdruck|drucken|environn?ement|milieu|umwelt)",
    r"\b(?:confidenti|vertrouwelijk|vertraulich|secret professionnel)",
    r"\b(?:par erreur|in error|by mistake|bij vergissing|per vergissing|irrtumlich|versehentlich)",
    rf"^\W*{SENT_FROM}",
    _SCANNED,
)
_OF_THIS_MAIL = any_of(  # names it, and says what it is or binds to: not "the contract is confidential"
    r"\b(?:ce|cet|present|this|dit|deze|diese[rsn]?) (?:message|courriel|courrier electronique|e-?mail|mail|bericht"
    r"|nachricht)\b[^.!?]{0,80}\b(?:confidenti\w*|destin\w*|secret|intended|error|erreur|constitute|binding|engage\w*"
    r"|vertrouwelijk\w*|bestemd|vergissing|beschouwd|bindend|vertraulich\w*|bestimmt|irrtumlich|rechtsverbindlich"
    r"|imprim\w+|print\w*|afdruk\w*|ausdruck\w*)\b",
    r"\bn'etes pas le destinataire\b|\bnot the intended recipient\b|\bniet de geadresseerde\b"
    r"|\bnicht der (?:richtige )?(?:adressat|empfanger)\b",
    rf"^\W*{SENT_FROM}(?:\W*$|\W*https?:)",
    rf"^(?=.*(?:\b(?:avast|avg|mailscanner)\b|www\.|https?:|\b(?:ce|dit|this|diese) "
    rf"(?:courri|mess|mail|e-?mail|ber|nachr))).*{_SCANNED}",
)


def without_footer(text: str) -> str:
    """Text without the last lines that speak of the mail itself: its secrets, what it binds to, what sent it."""
    lines = text.rstrip().split("\n")
    while len(lines) > 1 and (not lines[-1].strip() or _OF_THIS_MAIL.search(fold(lines[-1]))):
        lines.pop()
    return "\n".join(lines)


_OF_A_GROUP = any_of(  # below what a person wrote through a group
    r"\b(?:vous (?:recevez|avez recu) ce message,? (?:car|parce que) vous etes abonnee? a(?:u groupe)?"
    r"|you (?:are receiving|received) this message because you are subscribed to"
    r"|(?:u|je) (?:ontvangt|hebt) dit bericht (?:ontvangen )?omdat (?:u|je)\b[^.]{0,30}\b"
    r"|sie (?:erhalten|haben) diese nachricht (?:erhalten)?,? weil sie\b[^.]{0,30}\b"
    r")[^.]{0,40}\bgoogle\b.*"
)


def without_group(flat_words: str) -> tuple[str, bool]:
    """The words without what a Google group writes below each mail, and whether it did."""
    found = _OF_A_GROUP.search(flat_words)
    return (flat_words[: found.start()], True) if found else (flat_words, False)
