"""What happened to a dossier, newest first: messages, letters, and what people settled."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from console.case import Case
from console.questions import files
from console.words import Words
from storage.letters import Letter
from triage.due import ON_THE_WAY, REPLY
from triage.settled import NO_PIECE, Act, Settlement
from triage.values import LetterState


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened; `undo` is the address that takes it back."""

    at: datetime
    text: str
    you: bool = False
    undo: str = ""
    href: str = ""
    link: str = ""
    gone: bool = False  # it was undone


def past_of(case: Case, names: dict[str, str], me: str, words: Words) -> tuple[Event, ...]:
    """Everything that happened, newest first."""
    events = [*_messages(case, words), *_letters(case, names, me, words), *_settlements(case, names, me, words)]
    return tuple(sorted(events, key=lambda event: event.at, reverse=True))


def _messages(case: Case, words: Words) -> Iterator[Event]:
    say = words.speech.say
    for mail in case.file.mails:
        part = case.part(mail.id)
        pieces = len(part.advice.pieces) if part else 0
        text = say("Message de %(sender)s.", sender=mail.sender or "—")
        if pieces:
            found = words.speech.count("Une pièce reconnue.", "%(num)s pièces reconnues.", pieces)
            text = f"{text} {found}"
        elif part is None:
            text = " ".join((text, say("Il n’a pas pu être lu.")))
        yield Event(mail.at, text, href=f"/m/{mail.id}", link=say("Lire le message"))


def _letters(case: Case, names: dict[str, str], me: str, words: Words) -> Iterator[Event]:
    say = words.speech.say
    for letter in case.file.letters:
        name = words.letter(letter.kind)
        if letter.state is LetterState.DRAFT:
            yield Event(letter.composed_at, say("%(letter)s : brouillon.", letter=name))
        elif letter.state is LetterState.SENT:
            by = _by(letter, names, me, words)
            text = say("%(letter)s : envoi effectué%(by)s.", letter=name, by=by)
            yield Event(letter.settled_at or letter.composed_at, text)
        elif letter.state in ON_THE_WAY and letter.due_at is not None:
            undo = f"/letters/{letter.id}/recall" if letter.state is LetterState.QUEUED else ""
            text = say("%(letter)s : part à %(time)s.", letter=name, time=words.speech.time(letter.due_at))
            yield Event(letter.queued_at or letter.composed_at, text, letter.approved_by == me, undo)
        elif letter.state in {LetterState.FAILED, LetterState.BOUNCED}:
            yield Event(letter.settled_at or letter.composed_at, say("%(letter)s : envoi échoué.", letter=name))


def _by(letter: Letter, names: dict[str, str], me: str, words: Words) -> str:
    if letter.approved_by is None:
        return words.speech.say(", sans intervention")
    if letter.approved_by == me:
        return words.speech.say(", avec votre accord")
    return words.speech.say(", avec l’accord de %(name)s", name=names.get(letter.approved_by, letter.approved_by))


def _settlements(case: Case, names: dict[str, str], me: str, words: Words) -> Iterator[Event]:
    say = words.speech.say
    for one in case.file.settlements:
        if one.act in {Act.LATER, Act.MINE, Act.CHECK}:
            continue
        who = say("Vous") if one.by == me else names.get(one.by, one.by)
        text = say("%(who)s · %(what)s.", who=who, what=said(case, one, words))
        undo = f"/settlements/{one.id}/undo" if one.stands else ""
        yield Event(one.at, text, one.by == me, undo, gone=not one.stands)


def said(case: Case, one: Settlement, words: Words) -> str:
    """What somebody settled, as the history and the toast say it."""
    say = words.speech.say
    if one.act is Act.PIECE:
        where = words.place(files(case).get(one.key), one.first, one.last)
        kinds = words.listed(tuple(words.kind(kind) for kind in one.said if kind != NO_PIECE))
        return say("%(where)s : %(kinds)s", where=where, kinds=kinds or say("aucune pièce demandée"))
    if one.act is Act.WAIVE:
        return say("%(line)s : dispensée", line=words.line(one.key, case.call))
    if one.act is Act.APPLIES:
        question = {
            "adaptation": say("adaptation"),
            "codevelopment": say("codéveloppement"),
            "series": say("série"),
            "animation": say("animation"),
        }[one.key]
        return say("%(what)s : %(answer)s", what=question, answer=say("oui") if one.said == ("yes",) else say("non"))
    if one.act is Act.FACT:
        value = words.fact_value(one.key, one.said[0]) if len(one.said) == 1 else ""
        return say("%(what)s : %(answer)s", what=words.fact(one.key), answer=value or say("on ne sait pas"))
    if one.act is Act.ADMIT:
        return say("le message arrivé après la date limite est admis")
    if one.act is Act.MATCH:
        return say("message rattaché, expéditeur confirmé")
    if one.key == REPLY:
        return say("traité sans réponse")
    return say("vu : %(point)s", point=words.point(one.key).rstrip(".")) if words.point(one.key) else say("vu")
