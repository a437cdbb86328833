"""The one bar of navigation: what each person may go to, in the order of a working day."""

from dataclasses import dataclass

from console.rights import Right
from console.visit import Visit
from console.walk import walk_of
from storage.badges import Badges, badges


@dataclass(frozen=True, slots=True)
class Entry:
    """One word of the bar; `count` is 0 where nothing waits."""

    href: str
    label: str
    count: int = 0
    current: bool = False


def menu_for(visit: Visit) -> tuple[Entry, ...]:
    """The entries that lead somewhere for this person; the one they are at is marked: Today on its whole walk."""
    say, path = visit.speech.say, "/today" if walk_of(visit).at else visit.request.url.path
    counts = Badges()
    if visit.may(Right.LOOK):
        with visit.office.store.reading() as db:
            counts = badges(db)
    wanted = (
        (Right.LOOK, "/today", say("Aujourd’hui"), counts.today, ("/today",)),
        (Right.LOOK, "/dossiers", say("Dossiers"), 0, ("/dossiers", "/d/")),
        (Right.LOOK, "/messages", say("Messages"), counts.messages, ("/messages", "/m/")),
        (Right.LOOK, "/outbox", say("Envois"), counts.outbox, ("/outbox",)),
        (Right.LOOK, "/calls", say("Session"), 0, ("/calls",)),
        (Right.JOURNAL, "/journal", say("Journal"), 0, ("/journal",)),
        (Right.HEALTH, "/health", say("État"), 0, ("/health",)),
        (Right.ARRANGE, "/settings", say("Réglages"), 0, ("/settings",)),
    )
    known = visit.request.app.state.paths
    return tuple(
        Entry(href, label, count, path.startswith(places))
        for right, href, label, count, places in wanted
        if visit.may(right) and href in known
    )
