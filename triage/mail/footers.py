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
    r"\b(?:disclaimer|liab(?:le|ility)|responsabilite|aansprakelijk|haft(?:bar|ung)|intended recipient|destinataire"
    r"|geadresseerde|legally binding|does not constitute|n'engage(?:nt)? (?:pas|que)|rechtsverbindlich)",
    SENT_FROM,
)


def without_footer(text: str) -> str:
    """Text without the last lines that speak of the mail itself: its secrets, its paper, what it binds to."""
    lines = text.rstrip().split("\n")
    while len(lines) > 1 and (not lines[-1].strip() or FOOTER.search(fold(lines[-1]))):
        lines.pop()
    return "\n".join(lines)
