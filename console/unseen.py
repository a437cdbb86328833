"""Why a page or a file is not shown, in a sentence: what is so, and what can be done."""

from console.speech import Speech


def why(speech: Speech, reason: str) -> str:
    """The sentence for a code of docs/reference/reasons.md or limits.md; one that fits all for a code of neither."""
    say = speech.say
    if reason.startswith("limit:"):
        return say("Ce fichier dépasse une limite de sécurité (%(limit)s). L’original est gardé.", limit=reason[6:])
    sentences = {
        "encrypted": say("Ce fichier est protégé par un mot de passe. Demandez une copie ouverte."),
        "damaged": say("Ce fichier est abîmé et ne s’ouvre pas. Demandez une autre copie."),
        "empty": say("Ce fichier est vide."),
        "no_text": say("Cette page ne contient pas de texte."),
        "infected": say(
            "L’antivirus a trouvé un logiciel malveillant. Aucun fichier de ce message n’est ouvert, ni remis."
        ),
        "executable": say("Ce fichier est un programme. Il n’est ni ouvert, ni remis."),
        "format_unknown": say("Ce format n’est pas connu. L’original peut être téléchargé."),
        "format_unreadable": say("Ce format ne s’affiche pas ici. L’original peut être téléchargé."),
        "photo_heic": say(
            "Cette photo au format HEIC ne s’affiche pas ici. Demandez-la en JPEG ou en PDF, ou téléchargez l’original."
        ),
        "xml_doctype": say(
            "Ce fichier déclare un type de document (DTD). Par sécurité il n’est pas lu. "
            "L’original peut être téléchargé."
        ),
        "archive_unsupported": say("Cette archive ne s’ouvre pas ici. L’original peut être téléchargé."),
        "no_picture": say("Ce format ne s’affiche pas ici. L’original peut être téléchargé."),
        "link_only": say("Ce fichier ne contient qu’un lien."),
        "xfa_form": say("Ce formulaire ne s’affiche que dans son propre programme. L’original peut être téléchargé."),
        "wall": say("Cette page demande trop de temps. L’original peut être téléchargé."),
        "cpu": say("Cette page demande trop de temps. L’original peut être téléchargé."),
        "memory": say("Cette page demande trop de mémoire. L’original peut être téléchargé."),
        "no_such_page": say("Cette page n’existe pas dans le fichier."),
        "no_such_file": say("Ce fichier n’est plus dans le message."),
        "no_sandbox": say("La lecture protégée ne démarre pas sur cette machine. Prévenez l’opérateur."),
        "not_opened": say("Ce fichier n’a pas été ouvert. L’original peut être téléchargé."),
    }
    return sentences.get(reason, say("Cette page ne s’affiche pas. L’original peut être téléchargé."))
