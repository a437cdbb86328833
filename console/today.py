"""Today: what needs somebody, in the order in which it does. START READING HERE for the desk's pages."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from starlette.responses import RedirectResponse, Response

from console.live import pulse_of
from console.measuring import share_of
from console.next_step import next_step
from console.pace import minutes, team_approvals
from console.pages import page
from console.rights import Right
from console.speech import HARD, Speech
from console.visit import Visit
from console.walk import set_out
from console.words import Words
from storage.accounts import names_of
from storage.brake import brake_told
from storage.lines import Lines
from storage.post import PostLine, count_sent_since, sent_since
from storage.queue import Group, Queue, QueueItem, queue
from storage.summary import Measured, Summary, summary
from triage.deadlines import call_for
from triage.values import Call, LetterKind

SHOWN = 30  # rows of a group: three groups stay below 60 KB
SILENT_AFTER = timedelta(minutes=15)  # without a poll: one line says so


@dataclass(frozen=True, slots=True)
class Row:
    """One row: whose it is, one sentence of next action, how its checklist stands."""

    item: QueueItem
    href: str
    name: str
    film: bool
    company: str
    reference: str
    icon: str
    look: str
    strong: str
    rest: str
    meter: str  # one letter a line: o met, q in doubt, m absent
    count: tuple[str, ...]
    mine: str
    pick: str  # what its box says; "" for a row without one


@dataclass(frozen=True, slots=True)
class Section:
    """One group of rows under its heading."""

    group: Group
    title: str
    note: str
    rows: tuple[Row, ...]  # the first
    more: int  # how many follow them


def first_page(visit: Visit) -> Response:
    """Where each person's day begins."""
    if visit.may(Right.LOOK):
        return RedirectResponse("/today", status_code=303)
    return RedirectResponse("/health" if visit.may(Right.HEALTH) else "/me", status_code=303)


def today(visit: Visit) -> Response:
    """The queue. Its order is frozen here: walking from row to row does not shuffle what is still to come."""
    office, pulse = visit.office, pulse_of(visit, "today")
    call = call_for(visit.now, office.calls)
    with office.store.reading() as db:
        waiting = queue(db, office.calls, visit.now)
        told = summary(db, call.key if call else "", now=visit.now)
        share = share_of(visit, db, call.key if call else "")
        held = brake_told(db)
        takes = minutes(waiting, team_approvals(visit, db))
        sent = () if waiting.waiting else sent_since(db, visit.midnight, limit=SHOWN)
        left = count_sent_since(db, visit.midnight) if sent else 0
        names = names_of(db) if sent or any(item.by for item in waiting.items) else {}
    words = Words(office, visit.speech)
    sections = _sections(waiting, words, names)
    order = tuple(_href(item) for item in waiting.waiting)
    response = page(
        visit,
        "today.html",
        pulse=pulse,
        sections=sections,
        waiting=len(waiting.waiting),
        later=_rows(waiting.later, words, names),
        put_off=len(waiting.later),
        minutes=takes,
        first=order[0] if order else "",
        call=call,
        call_name=_call_name(call, words),
        days=_days(call, visit),
        told=told,
        share=share,
        often=_often(share, words),
        braked=held,
        silent=_silent(told, visit),
        next_due=max(told.next_due, visit.now) if told.next_due and not held.pulled else None,
        collected=_collected(told, visit),
        **_gone(sent, left, words),
        names=names,
        reminders=any(item.confirmed for item in waiting.items),
    )
    set_out(visit, response, order)
    return response


def _gone(sent: tuple[PostLine, ...], left: int, words: Words) -> dict[str, Any]:
    """The letters that left today: the last of them, and how many they are."""
    note = words.speech.count("une lettre", "%(num)s lettres", left)
    return {"sent": sent, "sent_note": note, "sent_more": left - len(sent)}


def _row(item: QueueItem, words: Words, names: dict[str, str]) -> Row:
    say = words.speech.say
    icon, look, strong, rest = next_step(item, words)
    named = bool(item.title)
    return Row(
        item=item,
        href=_href(item),
        name=item.title or (item.reference and say("Sans titre")) or item.sender or _nameless(item, words),
        film=named or bool(item.reference),
        company=item.company if item.reference else say("message sans dossier"),
        reference=item.reference,
        icon=icon,
        look=look,
        strong=strong,
        rest=rest,
        meter=_meter(item.lines),
        count=_count(item.lines, words),
        mine=names.get(item.by, item.by),
        pick="" if item.group is Group.READING else f"{item.reference or item.message}@{item.revision}",
    )


def _nameless(item: QueueItem, words: Words) -> str:
    say = words.speech.say
    return say("Nouveau message") if item.group is Group.READING else say("Expéditeur illisible")


def _href(item: QueueItem) -> str:
    loose = not item.reference and (item.doubted or item.letter is LetterKind.NEUTRAL)
    if (item.group is Group.FAILURES or loose) and item.letter_id is not None:
        return f"/outbox/{item.letter_id}"
    if item.group is Group.TO_MATCH or not (item.reference or item.group is Group.READING):
        return f"/m/{item.message}/match"
    return quote(item.path, safe="/")


def _meter(lines: Lines) -> str:
    return "o" * lines.met + "q" * len(lines.unsure) + "m" * (len(lines.absent) + len(lines.promised))


def _count(lines: Lines, words: Words) -> tuple[str, ...]:
    if not lines.asked:
        return ()
    met = words.speech.say("%(met)s sur %(all)s", met=lines.met, all=lines.asked)
    if not lines.unsure:
        return (met,)
    doubts = words.speech.count("un doute", "%(num)s doutes", len(lines.unsure))
    return met, doubts.replace(" ", HARD)  # the number stays with its word


def _sections(waiting: Queue, words: Words, names: dict[str, str]) -> tuple[Section, ...]:
    say = words.speech.say
    titles = {
        Group.READY: say("Prêts à approuver"),
        Group.TO_CHECK: say("À vérifier d’abord"),
        Group.TO_MATCH: say("À rattacher"),
        Group.REMINDERS: say("Relances prêtes"),
        Group.FAILURES: say("Échecs d’envoi"),
        Group.READING: say("En cours de lecture"),
    }
    found = ((group, items) for group in Group if (items := waiting.of(group)))
    return tuple(
        Section(group, titles[group], _note(group, items, words), rows, max(0, len(items) - SHOWN))
        for group, items in found
        for rows in (_rows(items, words, names),)
    )


def _rows(items: tuple[QueueItem, ...], words: Words, names: dict[str, str]) -> tuple[Row, ...]:
    return tuple(_row(item, words, names) for item in items[:SHOWN])


def _note(group: Group, items: tuple[QueueItem, ...], words: Words) -> str:
    count = words.speech.count
    if group is Group.READY:
        return count("une réponse, aucun doute", "%(num)s réponses, aucun doute", len(items))
    if group in {Group.TO_MATCH, Group.READING}:
        return count("un message", "%(num)s messages", len(items))
    if group in {Group.REMINDERS, Group.FAILURES}:
        return count("une lettre", "%(num)s lettres", len(items))
    return count("un dossier", "%(num)s dossiers", len(items))


def _call_name(call: Call | None, words: Words) -> str:
    return (call.name.get(words.speech.language) or call.name.get("fr") or call.key) if call else ""


def _days(call: Call | None, visit: Visit) -> int | None:
    if call is None or visit.now > call.deadline:
        return None
    return (visit.speech.local(call.deadline).date() - visit.speech.local(visit.now).date()).days


def _often(share: Measured, words: Words) -> str:
    """Which piece is corrected most, and what it was taken for."""
    if not share.most:
        return ""
    was, now, times = share.most
    return words.speech.count(
        "La plus souvent corrigée : %(was)s, en fait %(now)s (une fois).",
        "La plus souvent corrigée : %(was)s, en fait %(now)s (%(num)s fois).",
        times,
        was=words.listed((words.kind(was),)),
        now=words.listed((words.kind(now),)) if now else words.speech.say("aucune pièce demandée"),
    )


def collected_every(poll: timedelta, speech: Speech) -> str:
    """How often mail is taken in. No moment: a page left open would outlive it."""
    seconds, count = int(poll.total_seconds()), speech.count
    if seconds % 60:
        return count(
            "La boîte aux lettres est consultée chaque seconde.",
            "La boîte aux lettres est consultée toutes les %(num)s secondes.",
            seconds,
        )
    return count(
        "La boîte aux lettres est consultée chaque minute.",
        "La boîte aux lettres est consultée toutes les %(num)s minutes.",
        seconds // 60,
    )


def _collected(told: Summary, visit: Visit) -> str:
    """The same; nothing when it was never taken in, or not for a while."""
    if told.polled_at is None or _silent(told, visit):
        return ""
    return collected_every(visit.office.poll, visit.speech)


def _silent(told: Summary, visit: Visit) -> bool:
    """Whether the mailbox has not been read for a while."""
    return told.polled_at is not None and visit.now - told.polled_at > SILENT_AFTER
