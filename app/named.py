"""What the database calls states and kinds, as a French table says them; `--json` and options keep the names."""

from collections.abc import Mapping
from enum import StrEnum

from storage.states import DossierState, LedgerState, Role
from triage.values import LetterKind, LetterState, LineState, MessageKind, Need, Timeliness

_ONE: Mapping[type[StrEnum], Mapping[str, str]] = {
    DossierState: {
        DossierState.TO_SORT: "à trier",
        DossierState.WAITING: "en attente du producteur",
        DossierState.COMPLETE: "complet",
        DossierState.AT_JURY: "au jury",
        DossierState.DECIDED: "décidé",
        DossierState.CLOSED: "clos",
        DossierState.ERASED: "effacé",
    },
    LedgerState: {
        LedgerState.LISTED: "à prendre",
        LedgerState.STORED: "à lire",
        LedgerState.FILED: "au dossier",
        LedgerState.HELD: "à décider",
        LedgerState.IGNORED: "sans suite",
        LedgerState.POISON: "illisible",
        LedgerState.OWN: "de nos envois",
        LedgerState.VANISHED: "disparu",
    },
    LetterKind: {
        LetterKind.RECEIPT: "accusé de réception",
        LetterKind.MISSING_ITEMS: "demande de pièces",
        LetterKind.LATE: "lettre sur le retard",
        LetterKind.NEUTRAL: "accusé neutre",
        LetterKind.COMPLETE: "confirmation",
        LetterKind.ANSWER: "réponse",
        LetterKind.MORE_ITEMS: "demande complémentaire",
        LetterKind.REMINDER: "relance",
    },
    LetterState: {
        LetterState.DRAFT: "brouillon",
        LetterState.QUEUED: "en attente",
        LetterState.SENDING: "en cours d'envoi",
        LetterState.UNCERTAIN: "incertaine",
        LetterState.SENT: "partie",
        LetterState.FAILED: "échouée",
        LetterState.BOUNCED: "revenue",
        LetterState.SUPPRESSED: "écartée",
    },
    LineState: {
        LineState.PRESENT: "présente",
        LineState.IN_PART: "en partie",
        LineState.PROMISED: "annoncée",
        LineState.MISSING: "manquante",
        LineState.UNSURE: "à vérifier",
        LineState.NOT_APPLICABLE: "sans objet",
        LineState.WAIVED: "dispensée",
    },
    MessageKind: {
        MessageKind.APPLICATION: "dossier déposé",
        MessageKind.SUPPLEMENT: "complément",
        MessageKind.CORRECTION: "correction",
        MessageKind.QUESTION: "question",
        MessageKind.AUTOMATIC: "réponse automatique",
        MessageKind.BOUNCE: "retour d'un envoi",
        MessageKind.OTHER: "autre message",
    },
    Need: {
        Need.REQUIRED: "toujours",
        Need.OPTIONAL: "facultative",
        Need.IF_CODEVELOPMENT: "en codéveloppement",
        Need.IF_ADAPTATION: "pour une adaptation",
        Need.IF_SERIES: "pour une série",
        Need.IF_ANIMATION: "pour l'animation",
    },
    Timeliness: {
        Timeliness.ON_TIME: "à temps",
        Timeliness.IN_GRACE: "dans le délai de grâce",
        Timeliness.LATE: "hors délai",
    },
    Role: {
        Role.STAFF: "équipe",
        Role.COORDINATION: "coordination",
        Role.JUROR: "jury",
        Role.CHAIR: "présidence du jury",
        Role.AUDITOR: "contrôle",
        Role.OPERATOR: "opérateur",
    },
}
_WITH_S = {"brouillon", "complet", "disparu", "décidé", "effacé", "illisible"} | {
    "incertaine",
    "partie",
    "revenue",
    "échouée",
    "écartée",
}
_HEADS = {
    "answer": "réponse",
    "attempts": "essais",
    "call": "session",
    "company": "société",
    "composed_at": "écrite",
    "dossier": "dossier",
    "due_at": "à envoyer",
    "enterprise_number": "numéro d'entreprise",
    "id": "lettre",
    "kind": "genre",
    "language": "langue",
    "message": "courriel",
    "offered_at": "proposée",
    "reasons": "motifs",
    "recipient": "à",
    "reference": "référence",
    "settled_at": "réglée",
    "state": "état",
    "title": "titre",
}


def in_words(name: StrEnum) -> str:
    """A state or kind in French; one that nobody put into French stays as it is."""
    return _ONE.get(type(name), {}).get(name, str(name))


def many_in_words(name: StrEnum, count: int) -> str:
    """ "12 brouillons": so many of a state."""
    word = in_words(name)
    return f"{count} {word}s" if count > 1 and word in _WITH_S else f"{count} {word}"


def head_in_words(key: str) -> str:
    """A field of a report as the head of its line."""
    return _HEADS.get(key, key)
