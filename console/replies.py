"""The reply of a dossier: written, approved with a hold, taken back, laid aside."""

from starlette.responses import Response

from console import failures
from console.answering import is_answer, take_answer_back
from console.approving import answer_question, approve, take_back, write_reply
from console.change import Refusal
from console.deeds import lay_aside
from console.dossier import dossier
from console.pages import back
from console.pieces import hand, refused
from console.visit import Visit
from console.walk import next_after
from console.words import Words, address
from console.writing import LONGEST, Unkept
from storage.dossiers import reference_of
from storage.letters import Letter, get_letter


def write(visit: Visit) -> Response:
    """Keep a person's text."""
    reference = visit.part("reference")
    text, version = visit.field("text"), visit.field("version")
    if not text or len(text) > LONGEST:
        note = visit.speech.say("La réponse est vide, ou trop longue.")
        return dossier(visit, status=422, note=note, unkept=Unkept(text, version))
    done = write_reply(hand(visit), reference, text, version)
    if done is Refusal.GONE:
        return failures.not_found(visit)
    if isinstance(done, Refusal):  # a colleague approved it meanwhile, or was faster
        note = visit.speech.say("Votre texte n’a pas été gardé : la lettre n’attend plus, ou elle a changé.")
        return dossier(visit, status=409, note=note, unkept=Unkept(text))
    return back(visit, address(reference), visit.speech.say("Votre texte est gardé."))


def choose(visit: Visit) -> Response:
    """Update a paragraph that a person changed, or keep theirs."""
    reference, number = visit.part("reference"), visit.field("number")
    if not (number.isdecimal() and len(number) < 16):
        return back(visit, address(reference))
    update, version = visit.field("choice") == "update", visit.field("version")
    done = answer_question(hand(visit), reference, int(number), version, update=update)
    if done is Refusal.STALE:
        note = visit.speech.say("La lettre a changé depuis que cette page a été ouverte : choisissez de nouveau.")
        return dossier(visit, status=409, note=note)
    if isinstance(done, Refusal):
        return refused(visit, done)
    return back(visit, address(reference), visit.speech.say("Le paragraphe est réglé."))


def approve_reply(visit: Visit) -> Response:
    """Approve and go on; the letter leaves when its hold is over. A page that is out of date approves nothing."""
    reference, revision = visit.part("reference"), visit.field("revision")
    shown = int(revision) if revision.isdecimal() and len(revision) < 16 else -1
    done = approve(hand(visit), reference, shown, visit.field("version"))
    if isinstance(done, Refusal):
        return _not_approved(visit, done)
    say, words = visit.speech.say, Words(visit.office, visit.speech)
    reply = done.case.reply
    at = visit.speech.time(visit.now + visit.office.hold)
    name = words.letter(reply.due.kind) if reply else say("La lettre")
    text = say("%(letter)s part à %(time)s.", letter=name, time=at)
    return back(visit, next_after(visit, f"/d/{reference}"), text, undo=f"/letters/{done.letter}/recall")


def recall(visit: Visit) -> Response:
    """Undo an approval while the letter waits."""
    with visit.office.store.reading() as db:
        letter = get_letter(db, visit.number("number"))
        reference = reference_of(db, letter.dossier) if letter is not None else ""
    if letter is not None and is_answer(letter):
        return _answer_back(visit, letter)
    if letter is None or not reference:
        return failures.not_found(visit)
    done = take_back(hand(visit), reference, letter)
    say = visit.speech.say
    if done is Refusal.NOTHING:
        return back(visit, address(reference), say("Trop tard : la lettre est partie."))
    if isinstance(done, Refusal):
        return refused(visit, done)
    return back(visit, address(reference), say("La lettre est reprise. Elle attend de nouveau votre accord."))


def _answer_back(visit: Visit, letter: Letter) -> Response:
    say, here = visit.speech.say, f"/m/{letter.message}/match"
    if take_answer_back(hand(visit), letter) is not None:
        return back(visit, f"/m/{letter.message}", say("Trop tard : la lettre est partie."))
    return back(visit, here, say("La lettre est reprise. Elle attend de nouveau votre accord."))


def done_with(visit: Visit) -> Response:
    """Nothing is owed: what waited is dealt with."""
    reference = visit.part("reference")
    done = lay_aside(hand(visit), reference)
    if isinstance(done, Refusal):
        return refused(visit, done)
    say = visit.speech.say
    text = say("Traité, sans réponse.") if visit.field("reply") == "none" else say("Traité.")
    undo = f"/settlements/{done.settlements[0]}/undo/all" if done.settlements else ""
    return back(visit, next_after(visit, f"/d/{reference}"), text, undo=undo)


def _not_approved(visit: Visit, refusal: Refusal) -> Response:
    """Nothing left: the page as it stands now, with one line that says why."""
    say = visit.speech.say
    if refusal is Refusal.GONE:
        return failures.not_found(visit)
    notes = {
        Refusal.STALE: say("Le dossier a changé depuis que cette page a été ouverte. Rien n’est parti : regardez."),
        Refusal.DOUBTS: say("Un point reste à vérifier. Rien n’est parti."),
        Refusal.QUESTIONS: say("Un paragraphe attend votre choix. Rien n’est parti."),
        Refusal.UNWRITTEN: say("La réponse n’est pas encore écrite. Rien n’est parti."),
        Refusal.SILENT: say("La session est en observation : rien ne part."),
        Refusal.NOTHING: say("Cette lettre est déjà approuvée, ou plus rien n’est à envoyer."),
    }
    return dossier(visit, status=409, note=notes.get(refusal, say("Rien n’est parti : recommencez.")))
