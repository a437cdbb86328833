"""Does the service run, and does nothing stand still?"""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from app.checks.finding import Check, Finding, Seen, fix, info, ok
from app.commands.looking import since
from app.locks import holder_of
from app.terminal import many, pick
from config.settings import Console
from console.identity import Provider, Unreachable
from storage.brake import Brake, brake
from storage.overview import Overview, overview
from storage.progress import Progress, stalled
from storage.store import Store
from triage.values import LetterState

OVERDUE = timedelta(minutes=15)
UNIT = Path("/etc/systemd/system/guichet-worker.service")
WHY = {
    "service.running": (
        "À l'arrêt, rien n'est pris et rien ne part.",
        "While it stands, nothing is taken and nothing leaves.",
    ),
    "service.desk": (
        "Le guichet fermé, personne ne corrige ni n'approuve ; le courrier, lui, est pris.",
        "While the desk is closed nobody corrects or approves; mail is taken in all the same.",
    ),
    "service.identity": (
        "Sans lui, chacun entre par courriel, clé d'accès ou mot de passe.",
        "Without it people come in by mail, passkey or password.",
    ),
    "service.poll": (
        "Une relève entière prouve que la boîte est vide de courrier non pris.",
        "A whole poll proves that no mail was left in the mailbox.",
    ),
    "service.reading": (
        "Tant qu'un message n'est pas lu, personne n'y répond.",
        "While a mail is not read, nobody answers it.",
    ),
    "service.outbox": ("Un accusé qui traîne inquiète un producteur.", "A receipt that lingers worries a producer."),
    "service.uncertain": (
        "Personne ne sait si ces lettres sont parties : une personne doit trancher.",
        "Nobody knows whether these letters left: a person must decide.",
    ),
    "service.brake": ("Frein tiré, aucune lettre ne part.", "While the brake is pulled, no letter leaves."),
}


def check_service(seen: Seen) -> Iterator[Finding]:
    """Both processes, the last whole poll, the queue and the brake."""
    store = Store.open(seen.settings.database)
    try:
        with store.reading() as db:
            state, stands, stuck = overview(db), brake(db), stalled(db, seen.now)
    finally:
        store.close()
    yield _running(seen, state)
    if seen.settings.console is not None:
        yield _desk(seen, seen.settings.console)
    yield _poll(seen, state)
    yield _reading(seen, stuck)
    yield _outbox(seen, state)
    yield _uncertain(state)
    yield _brake(stands, seen)


def check_identity(seen: Seen) -> Iterator[Finding]:
    """The identity service says where it asks and what it signs with, and calls itself as the settings do."""
    name, settings = "service.identity", seen.settings.oidc
    if settings is None:
        yield ok(name, pick("pas de service d'identité : non demandé", "no identity service: not asked for"))
        return
    provider = Provider(settings)
    try:
        provider.discovered(seen.now)
        provider.key_set(seen.now)
    except Unreachable as fault:
        said = pick("le service d'identité ne convient pas", "the identity service will not do")
        yield fix(name, f"{said} ({fault.why})", pick("vérifiez issuer dans [oidc]", "check issuer in [oidc]"))
    else:
        yield ok(name, pick("le service d'identité répond", "the identity service answers"))


def _running(seen: Seen, state: Overview) -> Finding:
    down = [role for role in ("worker", "sender") if holder_of(seen.settings.data, role) is None]
    if not down:
        return ok("service.running", pick("les deux moitiés tournent", "both halves run"))
    said = pick(f"à l'arrêt : {', '.join(down)}", f"not running: {', '.join(down)}")
    never = not any(box.name != "archive" for box in state.mailboxes)
    start = "systemctl start guichet-worker guichet-sender" if UNIT.exists() else "guichet run"
    return info("service.running", said, start) if never else fix("service.running", said, start)


def _desk(seen: Seen, console: Console) -> Finding:
    where = console.base_url or f"{console.host}:{console.port}"
    if holder_of(seen.settings.data, "console") is None:
        start = "systemctl start guichet-desk" if UNIT.exists() else "guichet serve"
        return info("service.desk", pick(f"guichet fermé ({where})", f"desk closed ({where})"), start)
    return ok("service.desk", pick(f"guichet ouvert ({where})", f"desk open ({where})"))


def _poll(seen: Seen, state: Overview) -> Finding:
    polls = [box.polled_at for box in state.mailboxes if box.polled_at and box.name != "archive"]
    if not polls:
        return info("service.poll", pick("aucune relève encore", "no poll yet"), "guichet poll")
    said = pick(
        f"dernière relève entière {since(max(polls), seen.now)}", f"last whole poll {since(max(polls), seen.now)}"
    )
    running = holder_of(seen.settings.data, "worker") is not None
    if running and seen.now - max(polls) > max(OVERDUE, 3 * seen.settings.imap.poll):
        remedy = pick(
            "lisez le journal du service, puis : guichet doctor --only mail",
            "read the service's log, then: guichet doctor --only mail",
        )
        return fix("service.poll", said, remedy)
    if state.left_lying:
        left = pick(
            f"{said} ; trop grands pour être pris, ou vides : {state.left_lying}",
            f"{said}; too large to be taken, or empty: {state.left_lying}",
        )
        remedy = pick("ouvrez la boîte avec un logiciel de courriel", "open the mailbox with a mail program")
        return fix("service.poll", left, remedy, left=state.left_lying)
    return ok("service.poll", said)


def _reading(seen: Seen, stuck: tuple[Progress, ...]) -> Finding:
    if not stuck:
        return ok("service.reading", pick("aucune lecture bloquée", "no reading is stuck"))
    first, when, others = stuck[0].message, since(stuck[0].heard_at, seen.now), len(stuck) - 1
    said = pick(
        f"lecture bloquée : message {first}, dernier signe {when}",
        f"reading stuck: message {first}, last sign {when}",
    )
    said += pick(f" ; {others} autres de même", f"; {others} others as well") if others > 1 else ""
    said += pick(" ; un autre de même", "; another as well") if others == 1 else ""
    remedy = pick(
        "lisez le journal du service, puis redémarrez le worker : il reprend le message",
        "read the service's log, then restart the worker: it takes the message up again",
    )
    return fix("service.reading", said, remedy, stuck=len(stuck))


def _outbox(seen: Seen, state: Overview) -> Finding:
    waiting = state.letters.get(LetterState.QUEUED, 0)
    if state.oldest_due_at is not None and seen.now - state.oldest_due_at > OVERDUE:
        when = since(state.oldest_due_at, seen.now)
        said = many(waiting, ("lettre attend", "lettres attendent"), ("letter waits", "letters wait"))
        said += pick(f", la plus ancienne due {when}", f", the oldest due {when}")
        return fix("service.outbox", said, "guichet send")
    return ok(
        "service.outbox",
        many(waiting, ("lettre dans la file", "lettres dans la file"), ("letter queued", "letters queued")),
        queued=waiting,
    )


def _uncertain(state: Overview) -> Finding:
    count = state.letters.get(LetterState.UNCERTAIN, 0)
    if count:
        said = many(count, ("lettre incertaine", "lettres incertaines"), ("uncertain letter", "uncertain letters"))
        return fix("service.uncertain", said, "guichet outbox list --state uncertain", uncertain=count)
    return ok("service.uncertain", pick("aucune lettre incertaine", "no uncertain letter"))


def _brake(stands: Brake, seen: Seen) -> Finding:
    if not stands.pulled:
        return ok("service.brake", pick("frein libre", "brake free"))
    when = since(stands.at, seen.now)
    said = pick(
        f"frein tiré par {stands.by} {when} : {stands.why}", f"brake pulled by {stands.by} {when}: {stands.why}"
    )
    return fix("service.brake", said, "guichet outbox release --all")


CHECKS = (
    Check(tuple(name for name in WHY if name != "service.identity"), check_service),
    Check(("service.identity",), check_identity, online=True),
)
