"""The answer to a question that belongs to no dossier: written and approved on the message's page."""

from starlette.responses import Response

from console import failures
from console.answering import approve_answer, write_answer
from console.change import Refusal
from console.matching import match
from console.pages import back
from console.pieces import hand
from console.visit import Visit
from console.walk import next_after
from console.writing import LONGEST, Unkept


def write(visit: Visit) -> Response:
    """Keep a person's text."""
    number, text, version, say = visit.number("message"), visit.field("text"), visit.field("version"), visit.speech.say
    if not text or len(text) > LONGEST:
        return match(visit, status=422, note=say("La réponse est vide, ou trop longue."), unkept=Unkept(text, version))
    done = write_answer(hand(visit), number, text, version)
    if isinstance(done, Refusal):
        note = say("Votre texte n’a pas été gardé : la lettre n’attend plus, ou elle a changé.")
        return match(visit, status=409, note=note, unkept=Unkept(text))
    return back(visit, f"/m/{number}/match", say("Votre texte est gardé."))


def approve(visit: Visit) -> Response:
    """Approve and go on; the answer leaves when its hold is over."""
    number, say = visit.number("message"), visit.speech.say
    done = approve_answer(hand(visit), number, visit.field("version"))
    if isinstance(done, Refusal):
        return _refused(visit, done)
    text = say("La réponse part à %(time)s.", time=visit.speech.time(visit.now + visit.office.hold))
    return back(visit, next_after(visit, f"/m/{number}/match"), text, undo=f"/letters/{done.id}/recall")


def _refused(visit: Visit, refusal: Refusal) -> Response:
    """Nothing left: one page that says why."""
    say = visit.speech.say
    why = {
        Refusal.STALE: say("Quelqu’un a changé cette réponse, ou rattaché le message. Rien n’est parti : regardez."),
        Refusal.QUESTIONS: say(
            "Le début ou la fin de la lettre a changé : relisez votre texte et gardez-le de nouveau."
        ),
        Refusal.UNWRITTEN: say("La réponse n’est pas encore écrite. Rien n’est parti."),
        Refusal.SILENT: say("La session est en observation : rien ne part."),
    }.get(refusal, say("Ce message a déjà sa réponse, ou n’en attend pas d’ici."))
    return failures.conflict(visit, say("Rien n’est parti."), why)
