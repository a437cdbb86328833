"""What leaves, waits, left and failed; and the brake, which stops all of it at once."""

from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage

from starlette.exceptions import HTTPException
from starlette.responses import Response

from console import failures, openings
from console.answering import approve_neutral, bring_back, discard, is_answer, is_loose, neutral_of, take_answer_back
from console.case import NOT_LEFT
from console.change import Refusal
from console.me import local_path
from console.pages import back, page
from console.pieces import hand
from console.visit import Visit
from console.walk import next_after, walk_of
from console.words import Words
from notifier.blocks import typed
from notifier.paragraphs import unfilled
from storage.accounts import names_of
from storage.blobs import blobs_of
from storage.brake import brake, brake_told, set_brake
from storage.holds import asks_about_letter, reopen_failure, settle_failure
from storage.letters import Letter, get_letter
from storage.outbox import hold_letter, resend, settle_by_person
from storage.post import SCREEN, Shelf, post, post_counts, post_line


@dataclass(frozen=True, slots=True)
class Written:
    """The words of a letter as it left, or would leave."""

    subject: str
    text: str


def outbox(visit: Visit) -> Response:
    """One of the four lists."""
    asked_for = Shelf(visit.query("show")) if visit.query("show") in set(Shelf) else None
    before = int(asked) if (asked := visit.query("before", "0")).isdecimal() and len(asked) < 16 else 0
    with visit.office.store.reading() as db:
        counts = post_counts(db)
        shelf = asked_for or next((one for one in (Shelf.WAITING, Shelf.FAILED) if counts[one]), Shelf.DRAFTS)
        found = post(db, shelf, before=before, limit=SCREEN + 1)
        held = brake_told(db)
        names = names_of(db)
    more = found[SCREEN - 1].id if len(found) > SCREEN and shelf is not Shelf.WAITING else 0
    return page(
        visit,
        "outbox.html",
        show=shelf,
        lines=found[:SCREEN],
        names=names,
        counts=counts,
        brake=held,
        before=before,
        more=more,
    )


def letter(visit: Visit) -> Response:
    """One letter, read as it left or would leave: its journal entry comes first."""
    with visit.office.store.reading() as db:
        line = post_line(db, visit.number("letter"))
        row = get_letter(db, visit.number("letter"))
        refs = blobs_of(db, line.message) if line else ()
        names = names_of(db) if line and line.approved_by else {}
        held = brake(db)
        asked = asks_about_letter(db, visit.number("letter"))
    if line is None or row is None:
        raise HTTPException(404)
    ref = next((one for one in refs if one.name == f"letter-{row.token}"), None)
    neutral = neutral_of(visit.office, row, visit.person, visit.now)
    if neutral is not None:
        words: Written | None = Written(neutral.final.subject, typed(neutral.final.blocks))
    else:
        words = _words(openings.opened(visit.office, ref, visit.person, visit.now)) if ref else None
    return page(
        visit,
        "letter.html",
        line=line,
        words=words,
        brake=held,
        names=names,
        neutral=neutral,
        loose=is_loose(row),
        asked=asked,
        doubted=line.doubted and line.state in NOT_LEFT,
        tries=line.attempts if row.posting is not None else None,  # None: it can not be sent again
        walk=walk_of(visit),
        token=row.token,
    )


def approve_draft(visit: Visit) -> Response:
    """A neutral receipt leaves when its hold is over."""
    row, say = _row(visit), visit.speech.say
    refusal = approve_neutral(hand(visit), row, visit.field("token"))
    if refusal is not None:
        why = {
            Refusal.STALE: say("Cet envoi a changé entre-temps. Rien n’est parti : regardez."),
            Refusal.SILENT: say("La session est en observation : rien ne part."),
        }.get(refusal, say("Ce n’est plus un brouillon, ou son message a maintenant un dossier."))
        return failures.conflict(visit, say("Rien n’est parti."), why)
    text = say("%(letter)s part à %(time)s.", letter=_name(visit, row), time=_leaves_at(visit))
    return back(visit, "/outbox?show=drafts", text, undo=f"/letters/{row.id}/recall")


def discard_draft(visit: Visit) -> Response:
    """A draft that answers a message without a dossier goes to nobody."""
    row, say = _row(visit), visit.speech.say
    if discard(hand(visit), row) is not None:
        return failures.conflict(visit, say("Rien n’a été changé."), say("Ce n’est plus un brouillon."))
    return back(visit, "/outbox?show=drafts", say("Brouillon écarté."), undo=f"/letters/{row.id}/revival")


def revive_draft(visit: Visit) -> Response:
    """What was thrown away waits again."""
    row, say = _row(visit), visit.speech.say
    if bring_back(hand(visit), row) is not None:
        return failures.conflict(visit, say("Rien n’a été changé."), say("Cet envoi n’était pas écarté."))
    return back(visit, f"/outbox/{row.id}", say("Annulé."))


def _row(visit: Visit) -> Letter:
    with visit.office.store.reading() as db:
        row = get_letter(db, visit.number("number"))
    if row is None:
        raise HTTPException(404)
    return row


def _name(visit: Visit, row: Letter) -> str:
    return Words(visit.office, visit.speech).letter(row.kind)


def _leaves_at(visit: Visit) -> str:
    return visit.speech.time(visit.now + visit.office.hold)


def keep_back(visit: Visit) -> Response:
    """A letter that waits becomes a draft again."""
    say = visit.speech.say
    with visit.office.store.reading() as db:
        row = get_letter(db, visit.number("letter"))
    answer = row is not None and is_answer(row)  # the message that it answers waits again
    kept = take_answer_back(hand(visit), row) is None if row is not None and answer else _hold_back(visit)
    if not kept:
        return failures.conflict(visit, say("Cet envoi n’attend plus."), say("Il est parti, ou déjà retenu."))
    return back(visit, "/outbox?show=waiting", say("Retenu. L’envoi est redevenu un brouillon."))


def _hold_back(visit: Visit) -> bool:
    with visit.office.store.writing() as db:
        return hold_letter(db, visit.number("letter"), visit.by)


def say_outcome(visit: Visit) -> Response:
    """Of a letter nobody knows whether it left: a person says that it did, or has it sent again.

    Again once for each time that it was asked: a page that knows of fewer tries than there were sends nothing.
    """
    say, number = visit.speech.say, visit.number("letter")
    with visit.office.store.writing() as db:
        row = get_letter(db, number)
        if visit.field("outcome") == "arrived":
            done = settle_by_person(db, number, visit.by)
            text = say("Noté : cet envoi est parti.")
        elif row is not None and visit.field("tries") != str(row.attempts):
            stale = say("Cet envoi a changé entre-temps. Rien n’est parti : regardez.")
            return failures.conflict(visit, say("Rien n’est parti."), stale)
        else:
            done = resend(db, number, visit.by)
            text = say("Cet envoi repart.")
    if not done:
        return failures.conflict(visit, say("Cet envoi n’attend plus."), say("Rien n’a été changé."))
    visit.office.ring()
    return back(visit, "/outbox?show=waiting", text)


def deal_with_failure(visit: Visit) -> Response:
    """A letter did not leave, and somebody saw to it in another way: nobody is asked about it any more."""
    say, number = visit.speech.say, visit.number("letter")
    with visit.office.store.writing() as db:
        done = settle_failure(db, number, by=visit.by)
    if not done:
        return failures.conflict(visit, say("Cet envoi n’attend plus."), say("Rien n’a été changé."))
    here = f"/outbox/{number}"
    return back(visit, next_after(visit, here), say("Noté : l’échec est réglé."), undo=f"{here}/failure/undo")


def undo_failure(visit: Visit) -> Response:
    """The letter waits for a person again."""
    say, number = visit.speech.say, visit.number("letter")
    with visit.office.store.writing() as db:
        done = reopen_failure(db, number, by=visit.by)
    if not done:
        return failures.conflict(visit, say("Cet envoi n’attend plus."), say("Rien n’a été changé."))
    return back(visit, f"/outbox/{number}", say("Annulé."))


def brake_all(visit: Visit) -> Response:
    """Stop every letter, or let them go again: one click."""
    say, pull = visit.speech.say, visit.field("brake") == "pull"
    with visit.office.store.writing() as db:
        set_brake(db, pull, by=visit.by, why="desk")
    if not pull:
        visit.office.ring()
    said = say("Tout est retenu : rien ne part.") if pull else say("Les envois repartent.")
    return back(visit, local_path(visit.field("from")) or "/outbox", said)


def _words(data: bytes) -> Written:
    mail = message_from_bytes(data, EmailMessage, policy=policy.default)
    body = mail.get_body(("plain",))
    text = str(body.get_content()).replace("\r\n", "\n") if body is not None else ""
    return Written(str(mail["Subject"] or ""), unfilled(text))
