"""What facts, shapes, grounds and points are called, in each language: the tables behind console/words.py."""

from functools import cache
from zoneinfo import ZoneInfo

from console.speech import Speech

_ZONE = ZoneInfo("UTC")  # sentences tell no times


@cache
def facts_in(language: str) -> dict[str, str]:
    """Facts of a project, by name."""
    say = Speech(language, _ZONE).say
    return {
        "title": say("Titre"),
        "company": say("Société"),
        "enterprise_number": say("Numéro d’entreprise"),
        "contact": say("Adresse de contact"),
        "language": say("Langue des lettres"),
        "format": say("Format"),
        "director": say("Réalisation"),
        "authors": say("Auteurs du texte"),
        "length": say("Durée"),
        "budget": say("Budget de développement"),
        "amount_asked": say("Montant demandé"),
        "adaptation": say("Adaptation"),
        "codevelopment": say("Codéveloppement"),
        "animation": say("Animation"),
    }


@cache
def shapes_in(language: str) -> dict[str, str]:
    """What a film may be."""
    say = Speech(language, _ZONE).say
    return {
        "feature": say("Long métrage"),
        "series": say("Série"),
        "documentary": say("Documentaire"),
        "single": say("Film unitaire"),
        "animation": say("Film d’animation"),
        "animation series": say("Série d’animation"),
    }


@cache
def phrases_in(language: str) -> dict[str, str]:
    """Grounds of a piece, by their code."""
    say = Speech(language, _ZONE).say
    return {
        "title": say("titre"),
        "subtitle": say("intertitre"),
        "bookmark": say("signet"),
        "listed": say("sommaire"),
        "file_name": say("nom du fichier"),
        "heading": say("titre"),
        "section": say("sous le titre"),
        "story": say("un récit suivi"),
        "prose": say("un texte suivi"),
        "script": say("des scènes dialoguées"),
        "slugs": say("des intitulés de scène"),
        "dialogue": say("des dialogues"),
        "table": say("un tableau de montants"),
        "total": say("un total"),
        "cost_crew": say("des postes de dépense"),
        "cost_overhead": say("des frais généraux"),
        "source": say("des sources de financement"),
        "status": say("des apports acquis ou demandés"),
        "shares": say("des parts qui font un tout"),
        "percent": say("des pourcentages"),
        "contract": say("des clauses de contrat"),
        "articles": say("des articles numérotés"),
        "parties": say("des parties nommées"),
        "letter": say("la forme d’une lettre"),
        "greeting": say("une formule d’appel"),
        "closing": say("une formule de politesse"),
        "months": say("un calendrier par mois"),
        "years": say("des années et des titres"),
        "we-voice": say("le ton d’une note"),
        "i-voice": say("le ton d’une note"),
        "education": say("des études et des emplois"),
        "cv_head": say("les rubriques d’un CV"),
        "pictured": say("des pages d’images"),
        "image": say("des images"),
        "episodes": say("des épisodes numérotés"),
        "portrait": say("des portraits de personnages"),
        "age": say("des âges de personnages"),
        "sheet-labels": say("les champs d’une fiche"),
        "form": say("les champs d’un formulaire"),
        "undersigned": say("« je soussigné »"),
    }


@cache
def points_in(language: str) -> dict[str, str]:
    """What a person has to look at, by its code."""
    say = Speech(language, _ZONE).say
    return {
        "unproven_sender": say("Expéditeur inconnu. Rien ne prouve l’adresse."),
        "forged_sender": say("Expéditeur douteux. L’adresse est fausse ou illisible."),
        "possible_follow_up": say("Peut-être la suite d’un autre dossier."),
        "unplaced_follow_up": say("La suite d’un dossier, sans dire lequel."),
        "several_dossiers": say("Plusieurs dossiers sont possibles."),
        "other_title": say("Le message semble parler d’un autre film."),
        "machine_with_files": say("Envoyé par une machine, avec des fichiers."),
        "of_erased_dossier": say("Répond à un dossier effacé, ou le nomme."),
        "several_projects": say("Le message semble contenir plusieurs projets."),
        "refused_file": say("Un fichier a été refusé par sécurité."),
        "withdrawal": say("Le producteur semble retirer son projet."),
        "unrecognised_files": say("Des fichiers sont joints, rien ne dit que c’est un dossier."),
        "off_topic": say("Le message parle d’autre chose."),
        "nothing_to_do_found": say("Ni demande ni document reconnu."),
        "empty_mail": say("Le message est vide. Ce qu’il apportait s’est peut-être perdu."),
        "same_message_id": say("Un message déjà reçu revient avec d’autres fichiers."),
        "more_announced": say("Le producteur annonce d’autres envois."),
        "hidden_link": say("Un lien n’a pas été ouvert."),
        "hidden_scan": say("Un fichier n’est fait que d’images."),
        "hidden_page": say("Une page n’est qu’une image."),
        "hidden_unplaced": say("Plusieurs pages de suite n’ont pas été reconnues."),
        "hidden_encrypted": say("Un fichier est protégé par un mot de passe."),
        "hidden_damaged": say("Un fichier ne s’ouvre pas."),
        "hidden_unsupported": say("Un fichier est d’un format que la machine ne lit pas."),
        "hidden_over_limit": say("Un fichier dépasse une limite de lecture."),
        "hidden_held": say("Un fichier attend, sans être lu."),
        "hidden_unreadable": say("Un fichier est illisible."),
        "question": say("Une question attend une réponse."),
        "remark_on_piece": say("Le message semble faire une réserve sur une pièce reçue."),
        "said_absent": say("Le message semble parler d’une pièce manquante."),
        "transfer_link": say("Les documents sont derrière un lien."),
        "unreadable": say("Le message n’a pas pu être lu. L’original est gardé."),
        "poison": say("La lecture du message a échoué deux fois."),
        "bounced": say("Une de nos lettres n’est pas arrivée."),
        "letter_failed": say("Une lettre n’a pas pu partir."),
        "letter_uncertain": say("On ne sait pas si une lettre est arrivée."),
        "late": say("Reçu après la date limite."),
        "no_call": say("Aucune session ne correspond."),
    }
