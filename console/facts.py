"""The project's facts as the desk shows them: where each stands, which sources differ, what the form answers.

Sources that differ are asked of a person, and stop nothing: no letter tells a fact that is left open
(docs/decisions/0155).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from console.case import Case
from console.questions import Choice, Ground, Question, files
from console.speech import LANGUAGES
from console.words import Words, address, file_name
from notifier.form_words import SECTIONS, SIGNATURE, words_of
from notifier.headers import one_line
from triage.disputes import CONDITIONS, SHAPES, Dispute, Side, disputes_of, sources_of
from triage.privacy import NATIONAL_NUMBER, UNWANTED, kept_from_jury
from triage.settled import AMOUNTS, said_of
from triage.told.form import ANNEXED, CHOICES, DECLARATIONS, DECLARED, Form, form_in
from triage.values import Piece

SHOWN = 60  # letters of a value on a button
SOURCES = 3  # places shown beside a fact
ANSWERS = 3  # values to choose from; the fourth button says that nobody knows
TYPED = ("title", "company", "enterprise_number", "director", "authors", "length", "budget", "amount_asked", "contact")
LONGEST = 300  # letters of a fact


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that speaks of a fact: what it says, its file and page, and the address that shows them."""

    value: str
    where: str
    href: str


@dataclass(frozen=True, slots=True)
class Known:
    """One fact of the project. `choices` are the values it may have, none when it is typed; `said` by a person."""

    name: str
    label: str
    value: str
    spots: tuple[Spot, ...]
    disputed: bool
    said: bool
    choices: tuple[tuple[str, str], ...] = ()
    may_be_open: bool = True


@dataclass(frozen=True, slots=True)
class Answers:
    """What one form of ours answers: label, answer and the address of its page; what it does not declare."""

    name: str
    href: str
    rows: tuple[tuple[str, str, str], ...]
    annexes: tuple[str, ...]
    undeclared: tuple[str, ...]


def project_of(case: Case, words: Words) -> tuple[Known, ...]:
    """Every fact that may be typed or chosen, as it stands."""
    sources = sources_of(case.parts, case.whole)
    disputed = {one.fact for one in disputes_of(case.parts, case.whole)}
    stated = said_of(case.whole.settled)

    def known(name: str, choices: tuple[tuple[str, str], ...] = (), *, may_be_open: bool = True) -> Known:
        spots = tuple(_spots(case, sources.get(name, ()), words))[:SOURCES]
        label, value = words.fact(name), _value(case, name, words)
        return Known(name, label, value, spots, name in disputed, name in stated, choices, may_be_open)

    shapes = tuple((shape, words.fact_value("format", shape)) for shape in SHAPES)
    return (
        *(known(name) for name in TYPED),
        known("format", shapes),
        known("language", tuple(LANGUAGES.items()), may_be_open=False),
    )


def with_facts(case: Case, questions: tuple[Question, ...], words: Words) -> tuple[Question, ...]:
    """The questions of a dossier with what the sources say of a condition, and one for each other disputed fact."""
    disputes = {one.fact: one for one in disputes_of(case.parts, case.whole)}
    asked = tuple(_with_sources(case, one, disputes, words) for one in questions)
    conditions = {dict(choice.fields).get("key") for one in questions for choice in one.choices}
    return (*asked, *(_question(case, one, words) for fact, one in disputes.items() if fact not in conditions))


def _with_sources(case: Case, asked: Question, disputes: dict[str, Dispute], words: Words) -> Question:
    one = disputes.get(dict(asked.choices[0].fields).get("key", "")) if asked.choices else None
    return replace(asked, why=(*asked.why, *_grounds(case, one, words))) if one is not None else asked


def answers_of(case: Case, words: Words) -> tuple[Answers, ...]:
    """What each form of ours in the dossier answers."""
    found = ((place, form_in(file, words.office.house)) for place, file in files(case).items())
    return tuple(_answers(case, place, form, words) for place, form in found if form is not None and form.ours)


@dataclass(frozen=True, slots=True)
class Personal:
    """A piece that staff see and the jury does not: a paper nobody asked for, or one with a national number."""

    name: str
    why: str
    where: str
    href: str


def personal_of(case: Case, words: Words) -> tuple[Personal, ...]:
    """The personal papers of a dossier, in its order."""
    known = files(case)
    return tuple(
        Personal(
            words.kind(piece.kind),
            why,
            words.place(known.get(piece.attachment), piece.first_page, piece.last_page),
            address(case.reference, file=piece.attachment, page=piece.first_page),
        )
        for piece in case.whole.pieces
        if piece.attachment in known and (why := why_private(piece, words))
    )


def why_private(piece: Piece, words: Words) -> str:
    """Why the jury may not see a piece, when it is for a person's sake; "" otherwise."""
    say = words.speech.say
    return {
        UNWANTED: say("papier personnel que personne n’a demandé"),
        NATIONAL_NUMBER: say("un numéro de registre national s’y trouve"),
    }.get(kept_from_jury(piece, words.office.kinds), "")


def _question(case: Case, one: Dispute, words: Words) -> Question:
    say = words.speech.say
    action = f"/d/{case.reference}/{'conditions' if one.fact in CONDITIONS else 'facts'}"
    first = next((side for side in one.sides if side.place in files(case)), None)
    page = max(1, first.page) if first else 0
    return Question(
        title=_title(one, words),
        why=_grounds(case, one, words),
        choices=_choices(one, action, words),
        where=first.place if first else "",
        first=page,
        last=page,
        typed="" if one.fact in (*CONDITIONS, "format") else one.fact,
        help=say("Le dossier peut avancer sans réponse : aucune lettre ne parle d’un fait resté ouvert."),
    )


def _title(one: Dispute, words: Words) -> str:
    """Two sources that differ, or one that says something nobody can be sure of."""
    say, fact = words.speech.say, words.within(words.fact(one.fact))
    if len({side.value for side in one.sides}) > 1:
        return say("Les sources diffèrent : %(fact)s", fact=fact)
    return say("Ce qui est écrit n’est pas clair : %(fact)s", fact=fact)


def _choices(one: Dispute, action: str, words: Words) -> tuple[Choice, ...]:
    say = words.speech.say
    if one.fact in CONDITIONS:
        answers = ((say("Oui"), "yes"), (say("Non"), "no"))
        return tuple(Choice(label, action, (("key", one.fact), ("holds", holds))) for label, holds in answers)
    written: dict[str, str] = {}
    for side in one.sides:
        if side.states:
            written.setdefault(side.states, side.value)
    values = [
        (one_line(words.fact_value(one.fact, said), SHOWN), text) for said, text in list(written.items())[:ANSWERS]
    ]
    values.append((say("On ne sait pas"), ""))
    return tuple(Choice(label, action, (("name", one.fact), ("value", value))) for label, value in values)


def _grounds(case: Case, one: Dispute, words: Words) -> tuple[Ground, ...]:
    return tuple(
        Ground(_said(one.fact, spot.value, words), spot.where, spot.href) for spot in _spots(case, one.sides, words)
    )


def _said(fact: str, value: str, words: Words) -> str:
    """What a source says, in words where the form has a code."""
    say = words.speech.say
    if fact in CONDITIONS:
        return {"yes": say("oui"), "no": say("non"), "": say("oui")}.get(value, f"« {value} »")
    return words.fact_value(fact, value) if value else "—"


def _spots(case: Case, sides: tuple[Side, ...], words: Words) -> Iterator[Spot]:
    known = files(case)
    for side in sides:
        file = known.get(side.place)
        href = address(case.reference, file=side.place, page=side.page or 1) if file else ""
        where = words.place(file, side.page or 1, side.page or 1) if file else words.speech.say("texte du message")
        yield Spot(one_line(side.value, SHOWN), where, href or f"/m/{side.place.partition('.')[0]}")


def _value(case: Case, name: str, words: Words) -> str:
    """A fact as it stands, in words that may be typed again."""
    facts = case.whole.facts
    if name == "contact":
        return facts.contact.address
    value = getattr(facts, name)
    if name in AMOUNTS:
        return words.speech.amount(value) if value is not None else ""
    return str(value)


def _answers(case: Case, place: str, form: Form, words: Words) -> Answers:
    labels = words_of(words.speech.language)
    rows = []
    for name in (*(name for _, names in SECTIONS for name in names), *SIGNATURE):
        if said := form.said(name):
            value = labels.option(name, said) if name in CHOICES and form.chosen(name) else one_line(said, LONGEST)
            rows.append((labels.label(name), value, address(case.reference, file=place, page=form.page(name) or 1)))
    declared = labels.words["declarations"]
    keys = (line.key for line in (case.call.requirements if case.call else ()))
    return Answers(
        name=file_name(form.attachment),
        href=address(case.reference, file=place),
        rows=tuple(rows),
        annexes=tuple(words.line(key, case.call) for key in keys if form.said(f"{ANNEXED}{key}")),
        undeclared=tuple(str(declared[name]) for name in DECLARATIONS if not form.said(f"{DECLARED}{name}")),
    )
