"""A call's page: four numbers and four plots, each the answer to one question."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from babel.dates import format_skeleton
from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from console.charts import Bar, Share, arrivals_chart, dots_chart, shares_chart, steps_chart
from console.measuring import share_of
from console.pace import team_approvals
from console.pages import page
from console.visit import Visit
from console.words import Words
from storage.course import Course, arrivals, course
from storage.states import DossierState
from storage.summary import Measured
from triage.deadlines import call_for
from triage.pace import hasty
from triage.values import Call

STEPS = (("project_sheet",), ("rights", "underlying_rights"), ("development_budget", "finance_plan"))
DAYS = 31  # of the plot, the last one is the deadline's
KINDS = 6  # rows of the plot of corrections
WEEKS = 8
ROOM = 4  # weeks that a telephone shows with their figures; more are scrolled through
DONE = (DossierState.COMPLETE, DossierState.AT_JURY, DossierState.DECIDED, DossierState.CLOSED)


@dataclass(frozen=True, slots=True)
class Plot:
    """A drawing, and the same as a table: its head, its rows."""

    drawing: Markup
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    wide: bool = False


def first_call(visit: Visit) -> Response:
    """The call of this moment."""
    call = call_for(visit.now, visit.office.calls)
    if call is None:
        raise HTTPException(404)
    return RedirectResponse(f"/calls/{call.key}", status_code=303)


def call_page(visit: Visit) -> Response:
    """One call."""
    calls = {call.key: call for call in visit.office.calls}
    call = calls.get(visit.part("key"))
    if call is None:
        raise HTTPException(404)
    earlier = max(
        (each for each in calls.values() if each.deadline < call.deadline), key=lambda each: each.deadline, default=None
    )
    with visit.office.store.reading() as db:
        told = course(db, call.key, STEPS)
        before = tuple(at for at in arrivals(db, earlier.key) if at <= earlier.deadline) if earlier else ()
        share = share_of(visit, db, call.key)
        known = team_approvals(visit, db) if _is_current(call, visit) else ()
    words = Words(visit.office, visit.speech)
    return page(
        visit,
        "call.html",
        call=call,
        name=_name(call, visit),
        others=tuple((key, _name(each, visit)) for key, each in calls.items() if each is not call),
        closed=visit.now > call.deadline,
        numbers=_numbers(told, share, _same_day(visit, call, earlier, before), words),
        empty=not told.arrivals,
        compared=bool(before),
        first_before=_first_before(earlier, before),
        arriving=_arriving(visit, call, told, earlier, before),
        stopping=_stopping(told, words),
        worst=(words.line(told.open_lines[0][0], call), told.open_lines[0][1]) if told.open_lines else None,
        share=_shares(visit, told),
        correcting=_correcting(told, share, words),
        checks=(share.missed, share.checks),
        hasty=hasty(known, visit.now),
    )


def _is_current(call: Call, visit: Visit) -> bool:
    current = call_for(visit.now, visit.office.calls)
    return current is not None and current.key == call.key


def _name(call: Call, visit: Visit) -> str:
    return call.name.get(visit.speech.language) or call.name.get("fr") or call.key


def _numbers(told: Course, share: Measured, compared: str, words: Words) -> tuple[tuple[str, str, str], ...]:
    """Number, what it counts, what stands beside it."""
    say, count = words.speech.say, words.speech.count
    states = told.states
    waiting, sorting = states.get(DossierState.WAITING, 0), states.get(DossierState.TO_SORT, 0)
    untouched = sum(not each.corrected for each in told.answered)
    waits = [(each.left_at - each.arrived_at).total_seconds() for each in told.answered]
    took = timedelta(seconds=median(waits)) if waits else None
    return (
        (str(len(told.arrivals)), say("dossiers reçus"), compared),
        (
            str(sum(states.get(state, 0) for state in DONE)),
            say("complets"),
            say("%(waiting)s en attente du producteur, %(sorting)s à trier", waiting=waiting, sorting=sorting),
        ),
        (_length(took, words), say("avant la première réponse"), say("médiane")),
        (
            say("%(met)s sur %(all)s", met=untouched, all=len(told.answered)),
            say("traités sans correction"),
            count(
                "%(num)s pièce corrigée sur %(all)s", "%(num)s pièces corrigées sur %(all)s", share.corrected,
                all=share.pieces,
            ),
        ),
    )  # fmt: skip


def _length(took: timedelta | None, words: Words) -> str:
    if took is None:
        return "–"
    minutes = max(1, round(took.total_seconds() / 60))
    if minutes < 100:
        return words.speech.say("%(num)s min", num=minutes)
    hours = round(minutes / 60)
    return (
        words.speech.say("%(num)s h", num=hours) if hours < 48 else words.speech.say("%(num)s jours", num=hours // 24)
    )


def _same_day(visit: Visit, call: Call, earlier: Call | None, before: tuple[datetime, ...]) -> str:
    if earlier is None or not before:
        return visit.speech.say("aucune session à comparer")
    left = call.deadline - visit.now
    then = sum(earlier.deadline - at >= left for at in before)
    return visit.speech.say("%(num)s au même jour, session précédente", num=then)


def _first_before(earlier: Call | None, before: tuple[datetime, ...]) -> int | None:
    return (earlier.deadline - before[0]).days if earlier and before else None


def _by_day(visit: Visit, call: Call | None, moments: tuple[datetime, ...]) -> tuple[int, ...]:
    """How many on each of the last DAYS days; what came earlier counts on the first, what was late not at all."""
    counts = [0] * DAYS
    for at in moments if call else ():
        assert call is not None  # noqa: S101 - nothing arrives for no call
        days = (visit.speech.local(call.deadline).date() - visit.speech.local(at).date()).days
        if at <= call.deadline + call.grace:
            counts[max(0, DAYS - 1 - max(0, days))] += 1
    return tuple(counts)


def _arriving(visit: Visit, call: Call, told: Course, earlier: Call | None, before: tuple[datetime, ...]) -> Plot:
    say, speech = visit.speech.say, visit.speech
    now, then = _by_day(visit, call, told.arrivals), _by_day(visit, earlier, before)
    last = speech.local(call.deadline).date()

    def label(at: int) -> str:
        return str(format_skeleton("MMMd", last - timedelta(days=DAYS - 1 - at), locale=speech.locale))

    marks = {at: label(at) for at in (0, 10, 20, DAYS - 1)}
    said = say("Dossiers reçus par jour : %(now)s cette session, %(then)s la précédente.", now=sum(now), then=sum(then))
    rows = tuple((label(at), str(now[at]), str(then[at])) for at in range(DAYS) if now[at] or then[at])
    head = (say("Jour"), say("Cette session"), say("Session précédente"))
    return Plot(arrivals_chart(now, then, marks, said), head, rows)


def _stopping(told: Course, words: Words) -> Plot:
    say, all_of_them = words.speech.say, len(told.arrivals)
    labels = (say("Fiche lisible"), say("Droits prouvés"), say("Budget, financement"), say("Toutes les pièces"))
    left, bars = all_of_them, [Bar(say("Dossiers ouverts"), all_of_them, all_of_them, str(all_of_them))]
    for at, label in enumerate(labels):
        left -= told.stopped.get(at, 0)
        bars.append(Bar(label, left, all_of_them, str(left)))
    said = ", ".join(f"{bar.label} {bar.count}" for bar in bars)
    return Plot(
        steps_chart(tuple(bars), said),
        (say("Étape"), say("Dossiers")),
        tuple((bar.label, str(bar.count)) for bar in bars),
    )


def _shares(visit: Visit, told: Course) -> Plot | None:
    say, weeks = visit.speech.say, Counter[tuple[int, int]]()
    clean = Counter[tuple[int, int]]()
    for each in told.answered:
        year, week, _ = visit.speech.local(each.left_at).isocalendar()
        weeks[year, week] += 1
        clean[year, week] += not each.corrected
    shares = tuple(
        Share(
            say("sem. %(num)s", num=week[1]),
            clean[week],
            weeks[week],
            say("%(met)s sur %(all)s", met=clean[week], all=weeks[week]),
        )
        for week in sorted(weeks)[-WEEKS:]
    )
    if not shares:
        return None
    said = ", ".join(f"{each.label} {each.shown}" for each in shares)
    drawing = shares_chart(shares, say("objectif : %(num)s", num="80 %"), said)
    rows = tuple((each.label, each.shown) for each in shares)
    return Plot(drawing, (say("Semaine"), say("Sans correction")), rows, wide=len(shares) > ROOM)


def _correcting(told: Course, share: Measured, words: Words) -> Plot | None:
    say, received, changed = words.speech.say, dict(told.kinds), dict(share.by_kind)
    order = sorted(received, key=lambda kind: (-changed.get(kind, 0), -received[kind], kind))[:KINDS]
    bars = tuple(
        Bar(
            words.kind(kind),
            changed.get(kind, 0),
            received[kind],
            say("%(met)s sur %(all)s", met=changed.get(kind, 0), all=received[kind]),
        )
        for kind in order
    )
    if not bars:
        return None
    said = ", ".join(f"{bar.label} {bar.shown}" for bar in bars)
    return Plot(
        dots_chart(bars, said), (say("Pièce"), say("Corrections")), tuple((bar.label, bar.shown) for bar in bars)
    )
