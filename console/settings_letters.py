"""Settings: the texts of letters, tried on real dossiers before they are put in force."""

import re
from dataclasses import dataclass
from difflib import get_close_matches

from jinja2 import Environment, TemplateSyntaxError, meta
from starlette.exceptions import HTTPException
from starlette.responses import Response

from console.case import correspondence, known_now, open_case
from console.pages import back, page
from console.settings_calls import letter_names
from console.speech import LANGUAGES
from console.visit import Visit
from notifier.letters import VARIABLES, Occasion, Text, words_of
from notifier.paragraphs import filled, unfilled
from notifier.samples import ADA, samples
from notifier.wording import text_of, trying
from storage.accounts import names_of
from storage.dossiers import list_dossiers
from storage.versions import LETTER, Version, add_version, newest, versions_of
from triage.values import Call, Dispatch, LetterKind, LetterPlan

REAL = 8  # dossiers offered for a preview
LONGEST = 8_000  # characters of a template
LONG_SENTENCE = 20  # words
_ENDS = re.compile(r"(?<=[.!?:])\s+|\n\n|\n[-|] |\n    ")
_ASIDES = re.compile(r"\([^)]*\)|[«„“].*?[»“”]")


@dataclass(frozen=True, slots=True)
class Preview:
    """A letter as its reader would see it, and how it reads."""

    subject: str
    body: str
    words: int
    longest: int  # words of the longest sentence
    other: bool  # the dossier gives no ground for this letter: the receipt is shown


def letters(visit: Visit) -> Response:
    """Every letter in every language, and who changed it last."""
    with visit.office.store.reading() as db:
        changed, people = newest(db), names_of(db)
    rows = [
        (kind.value, name, {language: _last(changed, language, kind.value) for language in LANGUAGES})
        for kind, name in letter_names(visit).items()
    ]
    return page(visit, "settings_letters.html", rows=rows, people=people)


def letter(visit: Visit) -> Response:
    """One letter's two texts beside a preview."""
    files = _files(visit)
    return _shown(visit, {name: text_of(name) for name in files})


def change(visit: Visit) -> Response:
    """Preview other texts; with `do` = save, put them in force; with `do` = file, go back to the shipped ones."""
    files = _files(visit)
    texts = {name: visit.field(part)[:LONGEST].replace("\r\n", "\n") + "\n" for name, part in files.items()}
    if visit.field("do") == "file":
        texts = dict.fromkeys(files, "")
    else:
        fault = _fault(visit, texts)
        if fault or visit.field("do") != "save":
            return _shown(visit, texts, fault=fault, status=422 if fault else 200)
    with visit.office.store.writing() as db:
        for name, text in texts.items():
            before = versions_of(db, f"{LETTER}{name}")
            in_force = before[0].value if before and before[0].value else (text_of(name) if text else "")
            if text != in_force:
                add_version(db, f"{LETTER}{name}", text, by=visit.by)
        visit.office.in_force.follow(db)
    said = visit.speech.say("La lettre est en vigueur. Les brouillons que personne n’a retouchés la suivent.")
    return back(visit, visit.request.url.path, said)


def _shown(visit: Visit, texts: dict[str, str], *, fault: str = "", status: int = 200) -> Response:
    language, kind = visit.part("language"), LetterKind(visit.part("kind"))
    subject, body = texts.values()
    with visit.office.store.reading() as db:
        changed, people = newest(db), names_of(db)
        real = [(line.reference, line.title) for line in list_dossiers(db, limit=REAL)]
    about = visit.field("about") or visit.query("about")
    shown = None if fault else _preview(visit, texts, about)
    return page(
        visit,
        "settings_letter.html",
        status=status,
        language=language,
        kind=kind.value,
        name=letter_names(visit)[kind],
        subject=subject,
        body=body,
        about=about,
        samples=_sample_names(visit),
        real=real,
        preview=shown,
        fault=fault,
        variables=sorted(VARIABLES),
        last=_last(changed, language, kind.value),
        people=people,
        long_sentence=LONG_SENTENCE,
    )


def _preview(visit: Visit, texts: dict[str, str], about: str) -> Preview:
    with trying(texts):
        text = _of_dossier(visit, about) or _of_sample(visit, about)
    written = "\n\n".join(text.blocks)
    body = filled(written)
    return Preview(text.subject, unfilled(body), len(body.split()), _longest(written), text.fault == "grounds")


def _longest(written: str) -> int:
    """Words of the longest sentence: a fact or an item is one, and what is quoted or in brackets is not counted."""
    sentences = _ENDS.split(_ASIDES.sub("", written))
    return max(len(one.split()) for one in sentences)


def _of_dossier(visit: Visit, reference: str) -> Text | None:
    """The letter about a real dossier; opening it is journalled like any other reading."""
    case = open_case(visit.office, reference, visit.person, visit.now) if "-" in reference else None
    if case is None or not case.parts:
        return None
    part = case.parts[-1]
    return _worded(
        visit, Occasion(_plan(visit), known_now(case, part), part.message, case.reference, case.call, visit.now)
    )


def _of_sample(visit: Visit, name: str) -> Text:
    call = _call(visit)
    made = [sample for sample in samples(call) if LetterKind(visit.part("kind")) in sample.kinds]
    chosen = next((sample for sample in made if sample.name == name), made[0])
    reference = f"{call.reference_prefix}-K7Q2M4"
    return _worded(visit, Occasion(_plan(visit), chosen.advice, chosen.message, reference, call, visit.now))


def _worded(visit: Visit, occasion: Occasion) -> Text:
    """A letter as it would be under the person's own name."""
    person = visit.person
    by = correspondence(visit.office)
    return words_of(occasion, by, signer=person.shown_name, signature=person.signature_lines)


def _fault(visit: Visit, texts: dict[str, str]) -> str:
    """What is wrong with the texts, in a sentence; "" when every sample can be written with them."""
    say = visit.speech.say
    for text in texts.values():
        if not text.strip():
            return say("Un texte est vide.")
        try:
            parsed = Environment(autoescape=False).parse(text)  # noqa: S701 - looked at, never rendered
            asked = meta.find_undeclared_variables(parsed)
        except TemplateSyntaxError as error:  # also of a filter that does not exist
            return say("Ligne %(line)s : une accolade ou une balise est mal écrite.", line=error.lineno)
        for unknown in sorted(asked - VARIABLES):
            near = get_close_matches(unknown, VARIABLES, n=1)
            hint = say("Vouliez-vous « %(near)s » ?", near=near[0]) if near else ""
            return " ".join((say("« %(name)s » n’existe pas.", name=unknown), hint)).strip()
    try:
        for sample in samples(_call(visit)):
            if LetterKind(visit.part("kind")) in sample.kinds:
                _preview(visit, texts, sample.name)
    except Exception as error:  # a template can fail in any way; here that is what is looked for
        return say("Cette lettre ne peut pas être écrite (%(kind)s).", kind=type(error).__name__)
    return ""


def _plan(visit: Visit) -> LetterPlan:
    return LetterPlan(LetterKind(visit.part("kind")), visit.part("language"), ADA, Dispatch.DRAFT)


def _call(visit: Visit) -> Call:
    return max(visit.office.calls, key=lambda call: call.deadline)


def _sample_names(visit: Visit) -> list[tuple[str, str]]:
    say = visit.speech.say
    names = {
        "complete": say("Exemple : rien ne manque"),
        "missing": say("Exemple : presque tout manque"),
        "late": say("Exemple : hors délai"),
        "unknown sender": say("Exemple : expéditeur inconnu"),
        "disorderly": say("Exemple : envoi en désordre"),
    }
    kind = LetterKind(visit.part("kind"))
    made = (sample.name for sample in samples(_call(visit)) if kind in sample.kinds)
    return [(name, names.get(name, name)) for name in made]


def _files(visit: Visit) -> dict[str, str]:
    """The two files of a letter, and the form's field of each."""
    language, kind = visit.part("language"), visit.part("kind")
    if language not in LANGUAGES or kind not in list(LetterKind):
        raise HTTPException(404)
    return {f"{language}/{kind}.subject.txt": "subject", f"{language}/{kind}.body.txt": "body"}


def _last(changed: dict[str, Version], language: str, kind: str) -> Version | None:
    """Who changed a letter last; None when it is as shipped."""
    found = [changed.get(f"{LETTER}{language}/{kind}.{part}.txt") for part in ("subject", "body")]
    return next((version for version in reversed(found) if version is not None), None)
