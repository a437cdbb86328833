"""What our own check of a sender's DKIM signature came to, in a sentence for people who never heard of DKIM."""

from console.speech import Speech
from triage.message import DkimResult


def verdict(speech: Speech, result: DkimResult) -> str:
    """The sentence that follows the domain's name."""
    say = speech.say
    sentences = {
        DkimResult.PASS: say("signature valable, vérifiée à la réception"),
        DkimResult.BODY_ALTERED: say("le texte ou un fichier a changé en route, comme dans une liste de diffusion"),
        DkimResult.HEADER_ALTERED: say("un en-tête a changé en route"),
        DkimResult.HEADER_ADDED: say("un en-tête a été ajouté en route"),
        DkimResult.EXPIRED: say("signature périmée avant l’arrivée"),
        DkimResult.NO_KEY: say("la clé de la signature n’est pas publiée"),
        DkimResult.REVOKED: say("la clé de la signature a été retirée"),
        DkimResult.UNREACHABLE: say("signature pas vérifiée : le DNS n’a pas répondu"),
        DkimResult.UNFINISHED: say("signature pas vérifiée : la vérification n’a pas abouti"),
    }
    return sentences.get(result, say("signature trop faible pour prouver l’expéditeur"))
