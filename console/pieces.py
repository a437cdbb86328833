"""What people settle on a dossier's page: pieces, requirements, conditions, facts, points."""

from urllib.parse import urlsplit

from starlette.responses import Response

from console import failures
from console.case import open_case
from console.change import Done, Hand, Refusal
from console.deeds import settle, undo
from console.pages import back
from console.past import said
from console.placing import undo_place
from console.visit import Visit
from console.walk import next_after
from console.words import Words, address
from storage.dossiers import reference_of
from storage.matching import dossier_of_message
from storage.settlements import Saying, get_settlement
from triage.disputes import statement_of
from triage.mail.addresses import is_own_address
from triage.settled import CONDITIONS, FACTS, NO_PIECE, Act

WAIVERS = frozenset({"other_fund", "later", "not_relevant", "other"})
NOTE = 300  # characters of a reason


def hand(visit: Visit) -> Hand:
    """The person at the desk, as deeds know them."""
    return Hand(visit.office, visit.person, visit.now)


def settle_pages(visit: Visit) -> Response:
    """These pages of this file are these kinds, or no piece."""
    kinds = tuple(dict.fromkeys(kind for kind in visit.fields("kind") if kind in visit.office.kinds.kinds))
    nothing = NO_PIECE in visit.fields("kind") or "none" in visit.fields("kind")
    first, last = _page(visit, "first"), _page(visit, "last")
    place = visit.field("file")
    if not (kinds or nothing) or not 0 < first <= last:
        return _back(visit)
    saying = Saying(Act.PIECE, place, kinds or (NO_PIECE,), first, last, message=_number(place.partition(".")[0]))
    return _settled(visit, saying)


def waive(visit: Visit) -> Response:
    """A requirement is not asked of this dossier; the reason stands in the journal."""
    why = visit.field("why")
    if why not in WAIVERS:
        return _back(visit)
    return _settled(visit, Saying(Act.WAIVE, visit.field("key"), (why,), why=visit.field("note")[:NOTE]))


def answer_condition(visit: Visit) -> Response:
    """A condition holds for this project, or does not."""
    key, holds = visit.field("key"), visit.field("holds")
    if key not in CONDITIONS or holds not in {"yes", "no"}:
        return _back(visit)
    return _settled(visit, Saying(Act.APPLIES, key, (holds,)))


def state_fact(visit: Visit) -> Response:
    """The title, the company, an amount: as a person states it. Words that make no such fact change nothing."""
    name = visit.field("name")
    value = statement_of(name, visit.field("value")[:NOTE]) if name in FACTS else None
    if value is None or (name == "contact" and is_own_address(value, visit.office.house)):
        words = Words(visit.office, visit.speech)
        text = visit.speech.say("Rien n’a été changé. Illisible : %(fact)s.", fact=words.within(words.fact(name)))
        return back(visit, _here(visit), text) if name in FACTS else _back(visit)
    return _settled(visit, Saying(Act.FACT, name, (value,)))


def see_point(visit: Visit) -> Response:
    """A point was looked at, and nothing more is to be done about it."""
    code, number = visit.field("code"), visit.field("message")
    if number:
        return _settled(visit, Saying(Act.SEEN, code, message=_number(number)))
    case = open_case(visit.office, visit.part("reference"), visit.person, visit.now)
    if case is None:
        return failures.not_found(visit)
    return _settled(visit, *(Saying(Act.SEEN, code, message=part.number) for part in case.parts))


def confirm_sender(visit: Visit) -> Response:
    """A person vouches for the sender of a message."""
    return _settled(visit, Saying(Act.MATCH, "", ("new",), message=_number(visit.field("message"))))


def admit(visit: Visit) -> Response:
    """A message that came late counts all the same."""
    return _settled(visit, Saying(Act.ADMIT, "", message=_number(visit.field("message"))))


def check_blind(visit: Visit) -> Response:
    """A blind spot check: what the person says is kept beside what the machine says."""
    say = visit.speech.say
    place, first, last = visit.field("file"), _page(visit, "first"), _page(visit, "last")
    answer = visit.field("kind")
    if not 0 < first <= last:
        return _back(visit)
    reference = visit.part("reference")
    number = _number(place.partition(".")[0])
    done = settle(hand(visit), reference, Saying(Act.CHECK, place, (answer,), first, last, message=number))
    if isinstance(done, Refusal):
        return refused(visit, done)
    found = [p for p in done.case.whole.pieces if p.attachment == place and p.first_page == first]
    machine = found[0].kind if found else ""
    name = Words(visit.office, visit.speech).kind(machine)
    if answer == machine:
        return back(visit, address(reference), say("%(kind)s, comme la machine.", kind=name))
    text = say("La machine y a vu : %(kind)s. À vous de dire.", kind=name)
    return back(visit, address(reference, file=place, page=first, first=first, last=last, correct=1), text)


def put_off(visit: Visit) -> Response:
    """Later: the row comes back tomorrow morning, or with a new message."""
    done = settle(hand(visit), visit.part("reference"), Saying(Act.LATER, "", (tomorrow(visit),)))
    if isinstance(done, Refusal):
        return refused(visit, done)
    text = visit.speech.say("Remis à demain, 8 h 00.")
    to = next_after(visit, f"/d/{visit.part('reference')}")
    return back(visit, to, text, undo=f"/settlements/{done.settlements[0]}/undo")


def tomorrow(visit: Visit) -> str:
    """Tomorrow at eight on the fund's clocks: until then what is put off stays away."""
    there = visit.speech.local(visit.now)
    return there.fromordinal(there.toordinal() + 1).replace(hour=8, tzinfo=there.tzinfo).isoformat()


def take(visit: Visit) -> Response:
    """Mine: others see who has it."""
    done = settle(hand(visit), visit.part("reference"), Saying(Act.MINE))
    if isinstance(done, Refusal):
        return refused(visit, done)
    text = visit.speech.say("Ce dossier est à vous.")
    return back(visit, _here(visit), text, undo=f"/settlements/{done.settlements[0]}/undo")


def undo_one(visit: Visit) -> Response:
    """Take a settlement back."""
    with visit.office.store.reading() as db:
        one = get_settlement(db, visit.number("number"))
        reference = reference_of(db, one.dossier) if one else ""
    if one is None:
        return failures.not_found(visit)
    if one.act is Act.MATCH and one.said != ("new",):
        refusal = undo_place(hand(visit), one)
        text = visit.speech.say("Annulé. Le message attend de nouveau.")
        return back(visit, f"/m/{one.message}/match", text) if refusal is None else refused(visit, refusal)
    if not reference:
        return failures.not_found(visit)
    done = undo(hand(visit), reference, one.id)
    if isinstance(done, Refusal):
        return refused(visit, done)
    return back(visit, address(reference), visit.speech.say("Annulé."))


def refused(visit: Visit, refusal: Refusal) -> Response:
    """Say why a deed was not done."""
    say = visit.speech.say
    if refusal is Refusal.GONE:
        return failures.not_found(visit)
    text = {
        Refusal.BUSY: say("Quelqu’un d’autre travaille sur ce dossier. Rien n’a été changé : recommencez."),
        Refusal.NOTHING: say("Cette lettre est déjà partie, ou plus rien n’est à envoyer."),
        Refusal.STALE: say("Le dossier a changé entre-temps. Rien n’a été changé : regardez, puis recommencez."),
    }.get(refusal, say("Ce n’est pas possible maintenant."))
    return back(visit, _here(visit), text)


def _of_this_dossier(visit: Visit, sayings: tuple[Saying, ...]) -> bool:
    """Whether each message that is named lies in the dossier: no page of ours names another."""
    named = {saying.message for saying in sayings if saying.message is not None}
    with visit.office.store.reading() as db:
        dossiers = {dossier_of_message(db, message) for message in named}
        return all(one is not None and reference_of(db, one) == visit.part("reference") for one in dossiers)


def _settled(visit: Visit, *sayings: Saying) -> Response:
    """Settle, and go back to the page with what was said and the way to undo it."""
    if not _of_this_dossier(visit, sayings):
        return _back(visit)
    done = settle(hand(visit), visit.part("reference"), *sayings)
    if isinstance(done, Refusal):
        return refused(visit, done)
    words = Words(visit.office, visit.speech)
    text = _told(done, words)
    undo = f"/settlements/{done.settlements[-1]}/undo"
    return back(visit, _here(visit), text, undo=undo if len(done.settlements) == 1 else f"{undo}/all")


def _told(done: Done, words: Words) -> str:
    """What was settled, and which letter follows from it."""
    say = words.speech.say
    text = said(done.case, done.last, words) if done.last else say("fait")
    if done.last is None or done.last.act is not Act.PIECE:  # that one begins with a file's own name
        text = text[:1].upper() + text[1:]
    if (reply := done.case.reply) is not None:
        return say("%(what)s. %(letter)s suit.", what=text, letter=words.letter(reply.due.kind))
    return f"{text}."


def _back(visit: Visit) -> Response:
    """A form that makes no sense changes nothing."""
    return back(visit, _here(visit), visit.speech.say("Rien n’a été changé : il manquait une réponse."))


def _here(visit: Visit) -> str:
    """The page that the form was on, showing what it showed; never another site, never the correcting card again."""
    reference = visit.part("reference") if "reference" in visit.request.path_params else ""
    parts = urlsplit(visit.request.headers.get("referer", ""))
    same = parts.path == f"/d/{reference}"
    kept = "&".join(p for p in parts.query.split("&") if p.startswith(("file=", "page="))) if same else ""
    if not reference:
        return "/today"
    return f"/d/{reference}" + (f"?{kept}" if kept and visit.field("stay") else "")


def _page(visit: Visit, name: str) -> int:
    text = visit.field(name)
    return int(text) if text.isdecimal() and len(text) < 7 else 0


def _number(text: str) -> int:
    """The number of a message; 0, which none has, when it is none."""
    return int(text) if text.isdecimal() and len(text) < 16 else 0
