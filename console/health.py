"""How the service fares: a few lines for staff, each with one next step; and the doctor's report for the operator."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.responses import Response

from console.pages import page
from console.rights import Right
from console.visit import Visit
from storage.brake import Brake, brake_told
from storage.fullness import fullness
from storage.history import history_of
from storage.ledger import vanished_since
from storage.overview import Overview, overview
from storage.progress import Progress, stalled
from storage.states import LedgerState, Role
from triage.values import LetterState

SOON, OVERDUE = timedelta(minutes=2), timedelta(minutes=15)  # a letter that is due: not yet strange, and strange
BACKUP_AGE = timedelta(days=1)
A_WEEK = timedelta(days=7)
FAST_CLOCK = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that can be well or not: `state` is ok, fix or info; `command` is for the operator."""

    what: str
    state: str
    said: str
    step: str = ""
    command: str = ""
    href: str = ""  # of the mail it is about


def health(visit: Visit) -> Response:
    """The page."""
    with visit.office.store.reading() as db:
        state, stands, saved, full = overview(db), brake_told(db), history_of(db, "backup"), fullness(db)
        stuck, gone = stalled(db, visit.now), vanished_since(db, visit.now - A_WEEK)
    made = [entry.at for entry in saved if entry.action == "backup"]
    last = datetime.fromisoformat(made[-1]) if made else None
    of_mailbox = (_mailbox(visit, full) if full is not None else None, _vanished(visit, gone) if gone else None)
    lines = (*filter(None, of_mailbox), *_lines(visit, state, stands, stuck, last))
    return page(visit, "health.html", lines=lines, wrong=sum(line.state == "fix" for line in lines))


def report(visit: Visit) -> Response:
    """Everything `guichet doctor` looks at, to be read or copied for the operator."""
    language = visit.speech.language if visit.speech.language == "fr" else "en"
    lines = visit.office.machine.report(language)
    return page(visit, "health_report.html", lines=lines, spoken=language)


def _lines(
    visit: Visit, state: Overview, stands: Brake, stuck: tuple[Progress, ...], saved: datetime | None
) -> Iterator[Line]:
    yield _mail(visit, state)
    yield _letters(visit, state, held=stands.pulled)
    if stands.pulled:
        yield _brake(visit, stands)
    yield _stuck(visit, stuck) if stuck else _reading(visit, state)
    yield _disk(visit)
    yield _backup(visit, saved)
    yield _clock(visit, state)


def _mail(visit: Visit, state: Overview) -> Line:
    say, machine = visit.speech.say, visit.office.machine
    what = say("Arrivée du courrier")
    polls = [box.polled_at for box in state.mailboxes if box.polled_at and box.name != "archive"]
    tell = _tell_operator(visit)
    if not machine.running("worker"):
        kept = say(
            "La boîte aux lettres n’est plus consultée. Rien n’est perdu : les messages attendent sur le serveur."
        )
        return Line(what, "fix", kept, tell, "guichet run")
    if not polls:
        return Line(what, "info", say("La boîte aux lettres n’a pas encore été consultée."))
    if visit.now - max(polls) > max(OVERDUE, 3 * machine.poll):
        since = visit.speech.since(max(polls), visit.now)
        late = say(
            "La boîte aux lettres n’a pas été consultée depuis %(at)s. "
            "Rien n’est perdu : les messages attendent sur le serveur.",
            at=since,
        )
        return Line(what, "fix", late, tell, "guichet doctor --only mail")
    if state.left_lying:
        left = visit.speech.count(
            "Un message reste dans la boîte aux lettres : trop grand pour être pris, ou vide.",
            "%(num)s messages restent dans la boîte aux lettres : trop grands pour être pris, ou vides.",
            state.left_lying,
        )
        return Line(what, "fix", left, say("Ouvrez-la avec un logiciel de courriel, et répondez-y de là."))
    return Line(
        what,
        "ok",
        say("Boîte consultée pour la dernière fois : %(when)s.", when=visit.speech.when(max(polls), visit.now)),
    )


def _mailbox(visit: Visit, full: int) -> Line:
    say = visit.speech.say
    said = say(
        "Pleine à %(percent)s pour cent ou plus. Une boîte pleine refuse les envois des producteurs.", percent=full
    )
    return Line(say("Boîte aux lettres"), "fix", said, _tell_operator(visit), "guichet doctor --only quota")


def _vanished(visit: Visit, gone: int) -> Line:
    say = visit.speech.say
    said = visit.speech.count(
        "En sept jours, un message a quitté la boîte avant que Guichet l’ait pris.",
        "En sept jours, %(num)s messages ont quitté la boîte avant que Guichet les ait pris.",
        gone,
    )
    step = say("Quelqu’un, une règle de tri ou un second Guichet les en retire : cherchez-les dans la corbeille.")
    return Line(say("Boîte aux lettres"), "info", said, step)


def _letters(visit: Visit, state: Overview, *, held: bool) -> Line:
    say, count = visit.speech.say, visit.speech.count
    what = say("Envois")
    waiting, uncertain = state.letters.get(LetterState.QUEUED, 0), state.letters.get(LetterState.UNCERTAIN, 0)
    if not visit.office.machine.running("sender"):
        return Line(
            what, "fix", say("L’envoi est à l’arrêt. Les lettres attendent."), _tell_operator(visit), "guichet run"
        )
    if uncertain:
        said = count(
            "Une lettre dont on ne sait pas si elle est partie.",
            "%(num)s lettres dont on ne sait pas si elles sont parties.",
            uncertain,
        )
        return Line(what, "fix", said, say("Ouvrez les envois et tranchez."), "guichet outbox list --state uncertain")
    if held and waiting:
        return Line(what, "ok", count("Une lettre est retenue.", "%(num)s lettres sont retenues.", waiting))
    late = visit.now - state.oldest_due_at if state.oldest_due_at is not None else timedelta()
    if late > OVERDUE:
        said = count(
            "Une lettre attend depuis trop longtemps.",
            "%(num)s lettres attendent, la première depuis trop longtemps.",
            waiting,
        )
        return Line(what, "fix", said, _tell_operator(visit), "guichet doctor --only mail")
    if not waiting:
        return Line(what, "ok", say("Rien n’attend."))
    if late > SOON:
        said = count(
            "Une lettre aurait déjà dû partir. L’essai recommence de lui-même.",
            "%(num)s lettres attendent, la première aurait déjà dû partir. L’essai recommence de lui-même.",
            waiting,
        )
        return Line(what, "info", said)
    return Line(what, "ok", count("Une lettre attend son heure.", "%(num)s lettres attendent leur heure.", waiting))


def _brake(visit: Visit, stands: Brake) -> Line:
    say = visit.speech.say
    when = visit.speech.when(stands.at, visit.now) if stands.at else "—"
    said = say("Par %(who)s, %(when)s. Aucune lettre ne part.", who=stands.by, when=when)
    return Line(
        say("Envois retenus"),
        "fix",
        said,
        say("Laissez-les repartir depuis les envois."),
        "guichet outbox release --all",
    )


def _stuck(visit: Visit, stuck: tuple[Progress, ...]) -> Line:
    """Which mail, since when; who may read mails is led to the first."""
    say, first = visit.speech.say, stuck[0]
    said = visit.speech.count(
        "La lecture du message %(which)s est bloquée depuis %(when)s ; son original est gardé.",
        "La lecture de %(num)s messages est bloquée, celle du message %(which)s depuis %(when)s ; "
        "les originaux sont gardés.",
        len(stuck),
        which=first.message,
        when=visit.speech.since(first.heard_at, visit.now),
    )
    step = say(
        "Elle reprend quand la boîte aux lettres est de nouveau consultée. Si elle reste bloquée, prévenez l’opérateur."
    )
    href = f"/m/{first.message}" if visit.may(Right.READ) else ""
    return Line(say("Lecture des pièces"), "fix", said, step, "guichet doctor --only service.reading", href)


def _reading(visit: Visit, state: Overview) -> Line:
    say, count = visit.speech.say, visit.speech.count
    what, waiting = say("Lecture des pièces"), state.mails.get(LedgerState.STORED, 0)
    poison = state.mails.get(LedgerState.POISON, 0)
    if poison:
        said = count(
            "Un message n’a pas pu être lu ; son original est gardé.",
            "%(num)s messages n’ont pas pu être lus ; les originaux sont gardés.",
            poison,
        )
        return Line(what, "info", said, say("Ouvrez-les depuis les messages."))
    if not waiting:
        return Line(what, "ok", say("Tout est lu."))
    return Line(what, "ok", count("Un message attend d’être lu.", "%(num)s messages attendent d’être lus.", waiting))


def _disk(visit: Visit) -> Line:
    say = visit.speech.say
    try:
        free, reserve = visit.office.machine.free()
    except OSError:  # not mounted, or moved away
        gone = say("Le coffre n’est pas à sa place sur la machine : rien ne s’ouvre, aucun message n’est pris.")
        return Line(say("Espace disque"), "fix", gone, _tell_operator(visit), "guichet doctor --only disk")
    shown = visit.speech.size(free)
    if free <= reserve:
        full = say(
            "Il reste %(size)s : plus aucun message n’est pris dans la boîte aux lettres. Rien n’est perdu.", size=shown
        )
        return Line(say("Espace disque"), "fix", full, _tell_operator(visit), "guichet doctor --only disk")
    return Line(say("Espace disque"), "ok", say("%(size)s libres.", size=shown))


def _backup(visit: Visit, saved: datetime | None) -> Line:
    say = visit.speech.say
    what = say("Sauvegarde")
    if saved is None:
        return Line(what, "fix", say("Aucune sauvegarde encore."), _tell_operator(visit), "guichet backup create")
    when = visit.speech.when(saved, visit.now)
    if visit.now - saved > BACKUP_AGE:
        old = say("La dernière a plus d’un jour : %(when)s.", when=when)
        return Line(what, "fix", old, _tell_operator(visit), "guichet backup create")
    return Line(what, "ok", say("Dernière sauvegarde : %(when)s.", when=when))


def _clock(visit: Visit, state: Overview) -> Line:
    say = visit.speech.say
    if state.newest_received_at is not None and state.newest_received_at > visit.now + FAST_CLOCK:
        slow = say("L’horloge retarde : un message semble venir de l’avenir.")
        return Line(say("Horloge"), "fix", slow, _tell_operator(visit), "timedatectl set-ntp true")
    return Line(say("Horloge"), "ok", say("Il est %(time)s.", time=visit.speech.time(visit.now)))


def _tell_operator(visit: Visit) -> str:
    return "" if visit.person.role is Role.OPERATOR else visit.speech.say("Prévenez l’opérateur.")
