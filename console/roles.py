"""What roles and rights are called on screen."""

from console.speech import Speech
from storage.states import Role


def role_name(speech: Speech, role: Role) -> str:
    """A role as people say it."""
    say = speech.say
    return {
        Role.STAFF: say("Équipe"),
        Role.COORDINATION: say("Coordination"),
        Role.JUROR: say("Jury"),
        Role.CHAIR: say("Présidence du jury"),
        Role.AUDITOR: say("Contrôle"),
        Role.OPERATOR: say("Opérateur"),
    }[role]


def role_sense(speech: Speech, role: Role) -> str:
    """What a role lets people do, in one sentence."""
    say = speech.say
    return {
        Role.STAFF: say("Lit et corrige les dossiers, répond aux producteurs."),
        Role.COORDINATION: say("Comme l’équipe, et règle les sessions, les lettres et les accès."),
        Role.JUROR: say("Lira les dossiers qui lui sont confiés."),
        Role.CHAIR: say("Comme le jury, et mènera la délibération."),
        Role.AUDITOR: say("Voit l’état des dossiers et le journal, sans rien lire ni changer."),
        Role.OPERATOR: say("Voit l’état du service, sans voir les dossiers."),
    }[role]
