"""A journal entry as a sentence."""

from console.roles import role_name
from console.signatures import verdict
from console.speech import Speech
from storage.journal import Entry
from storage.settlements import STANDS, UNDONE
from storage.states import DossierState, HoldState, LedgerState, Role
from triage.message import DkimResult
from triage.values import LetterState


def sentence_of(speech: Speech, entry: Entry) -> str:
    """What was done, in words; what we have no words for is shown as the journal has it."""
    kind = entry.object.partition(":")[0]
    said = _sentences(speech).get((entry.action, kind)) or _sentences(speech).get((entry.action, ""))
    if said is None:
        return f"{entry.action} · {entry.object} · {entry.outcome}"
    said = said.replace("{outcome}", outcome_name(speech, entry))
    return said[:1].upper() + said[1:]


def actor_name(speech: Speech, entry: Entry) -> str:
    """Who did it: a person by their name, the machine by its part."""
    if entry.role == "machine":
        return machine_parts(speech).get(entry.actor, speech.say("machine"))
    return entry.actor


def machine_parts(speech: Speech) -> dict[str, str]:
    """What the parts of the machine are called, by the name that the journal has."""
    say = speech.say
    return {
        "intake": say("machine, réception"),
        "outbox": say("machine, envois"),
        "console": say("machine, pages préparées"),
    }


def state_name(speech: Speech, outcome: str) -> str:
    """A state of a letter as people say it; any other outcome as it is."""
    say = speech.say
    return {
        LetterState.DRAFT.value: say("brouillon"),
        LetterState.QUEUED.value: say("en attente d’envoi"),
        LetterState.SENDING.value: say("en cours d’envoi"),
        LetterState.SENT.value: say("partie"),
        LetterState.UNCERTAIN.value: say("incertaine"),
        LetterState.FAILED.value: say("échouée"),
        LetterState.BOUNCED.value: say("revenue"),
        LetterState.SUPPRESSED.value: say("écartée"),
    }.get(outcome, outcome)


def outcome_name(speech: Speech, entry: Entry) -> str:
    """What came of it, in words; a name or a number stays as the journal has it."""
    kind = entry.object.partition(":")[0]
    if kind == "message" and entry.action == "check":
        return verdict(speech, DkimResult(entry.outcome))
    if entry.action in {"account_add", "account_role"}:
        return role_name(speech, Role(entry.outcome))
    return _outcomes(speech).get((kind, entry.outcome)) or state_name(speech, entry.outcome)


def dossier_state(speech: Speech, state: DossierState) -> str:
    """A state of a dossier as people say it."""
    return _outcomes(speech)["dossier", state.value]


def _outcomes(speech: Speech) -> dict[tuple[str, str], str]:
    say = speech.say
    return {
        ("message", LedgerState.STORED.value): say("original gardé"),
        ("message", LedgerState.FILED.value): say("mis dans son dossier"),
        ("message", LedgerState.HELD.value): say("laissé à une personne"),
        ("message", LedgerState.IGNORED.value): say("sans suite"),
        ("message", LedgerState.OWN.value): say("copie d’un de nos envois"),
        ("message", LedgerState.POISON.value): say("illisible"),
        ("uid", LedgerState.VANISHED.value): say("disparu"),
        ("dossier", DossierState.TO_SORT.value): say("à trier"),
        ("dossier", DossierState.WAITING.value): say("en attente du producteur"),
        ("dossier", DossierState.COMPLETE.value): say("complet"),
        ("dossier", DossierState.AT_JURY.value): say("au jury"),
        ("dossier", DossierState.DECIDED.value): say("décidé"),
        ("dossier", DossierState.CLOSED.value): say("clos"),
        ("dossier", DossierState.ERASED.value): say("effacé"),
        ("hold", HoldState.OPEN.value): say("ouvert"),
        ("hold", HoldState.SETTLED.value): say("réglé"),
        ("settlement", STANDS): say("en vigueur"),
        ("settlement", UNDONE): say("annulé"),
        ("blob", "granted"): say("accès accordé"),
        ("account", "active"): say("accès ouvert"),
        ("account", "disabled"): say("accès fermé"),
        ("account", "link"): say("par un lien"),
        ("account", "code"): say("par un code"),
        ("account", "password"): say("mot de passe"),
        ("account", "password removed"): say("mot de passe supprimé"),
        ("account", "passkey"): say("clé d’accès"),
        ("account", "passkey removed"): say("clé d’accès supprimée"),
        ("account", "oidc"): say("par le compte du fonds"),
        ("account", "ended"): say("appareil déconnecté"),
        ("brake", "pulled"): say("tiré"),
        ("brake", "free"): say("relâché"),
        ("setting", "changed"): say("modifié"),
        ("setting", "file"): say("revenu au fichier"),
    }


def _sentences(speech: Speech) -> dict[tuple[str, str], str]:
    say = speech.say
    return {
        ("keep", "message"): say("Message reçu et mis au coffre"),
        ("judge", "message"): say("Message lu et examiné"),
        ("check", "message"): say("Contrôle de l’expéditeur : {outcome}"),
        ("reread", "message"): say("Message relu avec une version plus récente"),
        ("open", "dossier"): say("Dossier ouvert"),
        ("add", "dossier"): say("Message ajouté au dossier"),
        ("settle", "dossier"): say("Dossier revu après une réponse"),
        ("undo", "dossier"): say("Dossier revu après une annulation"),
        ("match", "dossier"): say("Dossier revu après un rattachement"),
        ("separate", "dossier"): say("Message séparé du dossier"),
        ("approve", "dossier"): say("Dossier traité, réponse approuvée"),
        ("take back", "dossier"): say("Dossier repris, réponse de nouveau à approuver"),
        ("write", "dossier"): say("Réponse du dossier réécrite"),
        ("lay aside", "dossier"): say("Dossier classé sans réponse"),
        ("reopen", "dossier"): say("Dossier rouvert"),
        ("match", "message"): say("Message rattaché"),
        ("recognise", "message"): say("Message reconnu, déjà au coffre"),
        ("erase", "dossier"): say("Dossier effacé"),
        ("erase", "message"): say("Message effacé"),
        ("destroy", "message"): say("Clé et fichiers du message détruits"),
        ("withdraw", "letter"): say("Lettre retirée : son dossier est effacé"),
        ("hold", "hold"): say("Point laissé à une personne"),
        ("settle", "hold"): say("Point réglé"),
        ("reopen", "hold"): say("Point rouvert"),
        ("compose", "letter"): say("Lettre composée : {outcome}"),
        ("approve", "letter"): say("Lettre approuvée"),
        ("discard", "letter"): say("Lettre écartée"),
        ("claim", "letter"): say("Lettre en cours d’envoi"),
        ("settle", "letter"): say("Lettre {outcome}"),
        ("prove", "letter"): say("Lettre partie, prouvée par sa copie"),
        ("defer", "letter"): say("Envoi remis à plus tard"),
        ("lose", "letter"): say("Lettre incertaine : la ligne a été coupée"),
        ("hold", "letter"): say("Lettre retenue"),
        ("release", "letter"): say("Lettre mise en attente d’envoi"),
        ("resend", "letter"): say("Lettre renvoyée"),
        ("recover", "letter"): say("Lettre reprise après un arrêt"),
        ("revive", "letter"): say("Lettre remise en brouillon"),
        ("overtake", "letter"): say("Lettre remplacée par une plus récente"),
        ("claim", "notice"): say("Message de connexion en cours d’envoi"),
        ("settle", "notice"): say("Message de connexion : {outcome}"),
        ("invite", "notice"): say("Message de connexion demandé"),
        ("invite", "account"): say("Lien de connexion imprimé"),
        ("open", "blob"): say("Contenu confidentiel ouvert"),
        ("export", "call"): say("Tableau des dossiers emporté, lignes : {outcome}"),
        ("export", "journal"): say("Tableau du journal emporté, lignes : {outcome}"),
        ("brake", ""): say("Frein des envois : {outcome}"),
        ("sign_in", "account"): say("Connexion"),
        ("sign_out", "account"): say("Déconnexion"),
        ("account_add", "account"): say("Accès donné"),
        ("account_role", "account"): say("Rôle changé : {outcome}"),
        ("account_switch", "account"): "{outcome}",
        ("account_secret", "account"): say("Moyen de connexion changé"),
        ("undo", "settlement"): say("Décision annulée"),
        ("piece", "settlement"): say("Pièce corrigée"),
        ("waive", "settlement"): say("Pièce dispensée"),
        ("applies", "settlement"): say("Condition précisée"),
        ("fact", "settlement"): say("Renseignement corrigé"),
        ("match", "settlement"): say("Message rattaché"),
        ("check", "settlement"): say("Contrôle à l’aveugle"),
        ("admit", "settlement"): say("Message tardif admis"),
        ("seen", "settlement"): say("Point regardé"),
        ("later", "settlement"): say("Remis à plus tard"),
        ("mine", "settlement"): say("Pris en charge"),
        ("backup", ""): say("Sauvegarde faite"),
        ("restore", ""): say("Sauvegarde rétablie"),
        ("rekey", ""): say("Clés du coffre changées"),
        ("fill", "quota"): say("La boîte aux lettres se remplit : {outcome} pour cent"),
        ("room", "quota"): say("La boîte aux lettres a de nouveau de la place"),
        ("alarm", ""): say("Alarme : le serveur de courrier a renuméroté la boîte"),
        ("setting", "setting"): say("Réglage changé"),
        ("adopt", "recognition"): say("Reconnaissance : nouvelle version adoptée"),
        ("miss", "uid"): say("Message disparu de la boîte avant d’être lu"),
    }
