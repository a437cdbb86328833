"""What stands below a mail and speaks of the mail itself: its secrets, its paper, what it was sent from."""

from triage.mail.wording import any_of
from triage.text.folding import fold

SENT_FROM = (
    r"\b(?:envoye|sent|verzonden|verstuurd|gesendet|von meinem) (?:\w+ ){0,3}(?:iphone|ipad|android|mobile|telephone"
    r"|smartphone|outlook|samsung)\b(?: gesendet)?"
)
FOOTER = any_of(  # a sentence below a signature that speaks of the mail itself
    r"\b(?:imprim|print|afdruk|ausdruck|drucken|environn?ement|milieu|umwelt)",
    r"\b(?:confidenti|vertrouwelijk|vertraulich|secret professionnel)",
    r"\b(?:par erreur|in error|by mistake|bij vergissing|per vergissing|irrtumlich|versehentlich)",
)
_OF_THIS_MAIL = any_of(  # names it, and says what it is or binds to: not "the contract is confidential"
    r"\b(?:ce|cet|present|this|dit|deze|diese[rsn]?) (?:message|courriel|courrier electronique|e-?mail|mail|bericht"
    r"|nachricht)\b[^.!?]{0,80}\b(?:confidenti\w*|destin\w*|secret|intended|error|erreur|constitute|binding|engage\w*"
    r"|vertrouwelijk\w*|bestemd|vergissing|beschouwd|bindend|vertraulich\w*|bestimmt|irrtumlich|rechtsverbindlich"
    r"|imprim\w+|print\w*|afdruk\w*|ausdruck\w*)\b",
    r"\bn'etes pas le destinataire\b|\bnot the intended recipient\b|\bniet de geadresseerde\b"
    r"|\bnicht der (?:richtige )?(?:adressat|empfanger)\b",
    rf"^\W*{SENT_FROM}\W*$",
)


def without_footer(text: str) -> str:
    """Text without the last lines that speak of the mail itself: its secrets, what it binds to, what sent it."""
    lines = text.rstrip().split("\n")
    while len(lines) > 1 and (not lines[-1].strip() or _OF_THIS_MAIL.search(fold(lines[-1]))):
        lines.pop()
    return "\n".join(lines)
