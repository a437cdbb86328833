"""A message to match: where does it go? Up to three candidates with reasons for and against; nothing is preselected."""

from dataclasses import dataclass

from sqlalchemy.orm import Session
from starlette.exceptions import HTTPException
from starlette.responses import Response

from console import failures, placing
from console.answering import answer_to, is_loose
from console.change import Refusal
from console.draft import letter_shown
from console.gallery import Folder, folder_of
from console.pages import back, page
from console.pieces import hand, refused, tomorrow
from console.visit import Visit
from console.walk import next_after, walk_of
from console.words import Words, address, file_name
from console.writing import Unkept
from intake.judging import Reading
from notifier.ids import tokens_answered
from storage.casefile import one_mail
from storage.dossiers import list_dossiers
from storage.erased import erasure_of_mail
from storage.inbox import mail_line
from storage.known import known
from storage.known_dossiers import known_dossiers
from storage.letters import letter_for
from storage.matching import dossier_of_message, reference_by_id
from storage.settlements import Saying, add_settlement
from triage.films import same_title
from triage.message import Outcome
from triage.settled import Act
from triage.text.folding import plain
from triage.values import Known, KnownDossier, LetterKind

CANDIDATES, FOUND = 3, 6
TEXT = 60_000  # characters of a mail that are shown


@dataclass(frozen=True, slots=True)
class Candidate:
    """A dossier that the message may belong to."""

    reference: str
    title: str
    company: str
    pro: tuple[str, ...]
    contra: tuple[str, ...]


def match(visit: Visit, *, status: int = 200, note: str = "", unkept: Unkept | None = None) -> Response:
    """The page. `note` says why something was refused; `unkept` is a text that was."""
    folder = folder_of(visit, visit.number("message"))
    if folder is None:
        with visit.office.store.reading() as db:
            erasure = erasure_of_mail(db, visit.number("message"))
        return failures.erased(visit, erasure) if erasure else failures.not_found(visit)
    words = Words(visit.office, visit.speech)
    search = visit.query("q")[:100]
    visit.office.presence.note(f"m{folder.number}", visit.person.shown_name, visit.now)
    with visit.office.store.reading() as db:
        line = mail_line(db, folder.number)
        mail = one_mail(db, folder.number)
        here = dossier_of_message(db, folder.number)
        home = reference_by_id(db, here) if here is not None else ""
        candidates = _candidates(db, visit, folder.reading, here, words) if folder.reading else ()
        found = list_dossiers(db, search=search, limit=FOUND) if search else ()
        neutral = letter_for(db, visit.number("message"), LetterKind.NEUTRAL)
    if line is None or mail is None:
        raise HTTPException(404)
    shown = {one.reference for one in candidates}
    answer = answer_to(visit.office, folder.number, visit.person, visit.now)
    return page(
        visit,
        "matching.html",
        status=status,
        note=note,
        answer=letter_shown(answer, words) if answer else None,
        origins={},
        unkept=unkept or Unkept(),
        neutral=neutral.id if neutral is not None and is_loose(neutral) else 0,
        editing=visit.query("edit") == "1" or unkept is not None,
        line=line,
        mail=folder.reading.message if folder.reading else None,
        spoken=folder.reading.advice.language if folder.reading else "",
        number=folder.number,
        text=folder.reading.message.text[:TEXT] if folder.reading else "",
        points=tuple(dict.fromkeys(text for code in _codes(folder) if (text := words.point(code)))),
        candidates=candidates,
        found=[one for one in found if one.reference not in shown],
        search=search,
        home=home,
        files=_files(folder),
        walk=walk_of(visit),
        others=visit.office.presence.others(f"m{folder.number}", visit.person.shown_name, visit.now),
    )


def place(visit: Visit) -> Response:
    """Put the message where the person says."""
    number, to = visit.number("message"), visit.field("to")
    say, here = visit.speech.say, f"/m/{visit.number('message')}/match"
    if not to:
        return back(visit, here, say("Rien n’est choisi : dites d’abord où va ce message."))
    onward = next_after(visit, here)
    if to in {placing.NONE, placing.UNWANTED}:
        settled = placing.to_nobody(hand(visit), number, to)
        if isinstance(settled, Refusal):
            return failures.not_found(visit)
        text = say("Indésirable, mis de côté.") if to == placing.UNWANTED else say("Ce n’est pas un dossier. Classé.")
        return back(visit, onward, text, undo=f"/settlements/{settled}/undo")
    if to == "new":
        done = placing.to_new_dossier(hand(visit), number)
    else:
        done = placing.to_dossier(hand(visit), number, to, contact=visit.field("contact") == "yes")
    if isinstance(done, Refusal):
        return refused(visit, done)
    words = Words(visit.office, visit.speech)
    name = done.case.file.dossier.title or done.case.reference
    text = say("Rattaché à %(name)s.", name=name)
    if done.case.reply is not None:
        text = f"{text} " + say("%(letter)s suit.", letter=words.letter(done.case.reply.due.kind))
    undo = f"/settlements/{done.settlements[0]}/undo" if done.settlements else ""
    return back(visit, onward if onward != "/today" else address(done.case.reference), text, undo=undo)


def put_off(visit: Visit) -> Response:
    """Later: tomorrow morning."""
    number = visit.number("message")
    with visit.office.store.writing() as db:
        if one_mail(db, number) is None:
            raise HTTPException(404)
        saying = Saying(Act.LATER, "", (tomorrow(visit),), message=number)
        said = add_settlement(db, saying, by=visit.by)
    text = visit.speech.say("Remis à demain, 8 h 00.")
    return back(visit, next_after(visit, f"/m/{number}/match"), text, undo=f"/settlements/{said}/undo/all")


def _candidates(db: Session, visit: Visit, reading: Reading, here: int | None, words: Words) -> tuple[Candidate, ...]:
    message, office = reading.message, visit.office
    before = known(
        db,
        message,
        reading.advice.facts,
        house=office.house,
        reply_tokens=tokens_answered(message, office.reply_key, office.house.domain),
        now=visit.now,
    )
    named = known_dossiers(db, {dossier.id for dossier in reading.advice.place.proposals}).values()
    groups = (before.replied, before.threaded, before.referenced, before.of_sender, before.similar, named)
    dossiers = {dossier.id: dossier for group in groups for dossier in group if dossier.id != here}
    made = [_candidate(dossier, before, reading, words) for dossier in dossiers.values()]
    made.sort(key=lambda one: (len(one.contra) - 2 * len(one.pro), one.reference))
    return tuple(made[:CANDIDATES])


def _candidate(dossier: KnownDossier, before: Known, reading: Reading, words: Words) -> Candidate:
    """What speaks for a dossier, and what against it."""
    say, message, facts = words.speech.say, reading.message, reading.advice.facts
    said = plain(f"{message.subject} {message.text[:TEXT]}")
    same = [a for a in message.attachments if a.outcome is Outcome.FILED and a.sha256 in dossier.file_hashes]
    contact = message.sender.address.lower() in dossier.correspondents
    titled = bool(dossier.title) and plain(dossier.title) in said
    pro = (
        (dossier in before.replied or dossier in before.threaded, say("répond à un message de ce dossier")),
        (dossier in before.referenced, say("cite sa référence")),
        (titled, say("cite son titre")),
        (bool(same), say("même fichier « %(name)s »", name=file_name(same[0]) if same else "")),
        (contact, say("l’expéditeur est un contact du dossier")),
        (bool(facts.company) and same_title(facts.company, dossier.company), say("même société")),
    )
    contra = (
        (not contact, say("l’expéditeur n’est pas un contact du dossier")),
        (bool(facts.title) and not same_title(facts.title, dossier.title), say("le message nomme un autre titre")),
        (bool(reading.advice.call) and dossier.call != reading.advice.call, say("dossier d’une autre session")),
    )
    return Candidate(
        dossier.reference,
        dossier.title,
        dossier.company,
        tuple(text for holds, text in pro if holds),
        tuple(text for holds, text in contra if holds),
    )


def _codes(folder: Folder) -> tuple[str, ...]:
    if folder.reading is None:
        return ("unreadable",)
    return tuple(reason.code for reason in folder.reading.advice.reasons)


def _files(folder: Folder) -> list[tuple[int, str, int, int]]:
    if folder.reading is None:
        return []
    return [
        (ordinal, file_name(file), file.size, file.page_count)
        for ordinal, file in enumerate(folder.reading.message.attachments, 1)
        if file.outcome in {Outcome.FILED, Outcome.HELD, Outcome.REFUSED}
    ]
