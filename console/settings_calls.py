"""Settings: the fund's calls, as their files have them. Dates are law: they change in the file, which is checked."""

from dataclasses import dataclass

from starlette.responses import Response

from console.pages import page
from console.speech import LANGUAGES
from console.visit import Visit
from triage.values import Call, CallMode, LetterKind, LetterPolicy, Need


@dataclass(frozen=True, slots=True)
class CallView:
    """One call as the page shows it."""

    call: Call
    name: str
    place: str  # where it stands in time
    required: int
    letters: tuple[tuple[str, str], ...]  # what each letter is called, and when it may leave
    languages: str
    assumed: str  # what nobody at the fund has confirmed
    file: str  # as an operator knows it
    live: bool
    open: bool


def calls(visit: Visit) -> Response:
    """Every call, the latest first."""
    shown = sorted(visit.office.calls, key=lambda call: call.deadline, reverse=True)
    return page(visit, "settings_calls.html", calls=[_view(visit, call) for call in shown])


def call_name(visit: Visit, call: Call) -> str:
    """A call's name in the reader's language."""
    return call.name.get(visit.speech.language) or next(iter(call.name.values()), call.key)


def letter_names(visit: Visit) -> dict[LetterKind, str]:
    """What letters are called on screen."""
    say = visit.speech.say
    names = {
        "receipt": say("Accusé de réception"),
        "missing_items": say("Demande de pièces"),
        "more_items": say("Demande complémentaire"),
        "complete": say("Confirmation du dossier complet"),
        "late": say("Dossier hors délai"),
        "answer": say("Réponse à une question"),
        "reminder": say("Relance"),
        "neutral": say("Accusé neutre"),
    }
    return {kind: names.get(kind.value, kind.value) for kind in LetterKind}


def need_names(visit: Visit) -> dict[str, str]:
    """What the needs of a checklist's line are called."""
    say = visit.speech.say
    return {
        Need.REQUIRED.value: say("toujours demandée"),
        Need.OPTIONAL.value: say("facultative"),
        Need.IF_CODEVELOPMENT.value: say("en codéveloppement"),
        Need.IF_ADAPTATION.value: say("pour une adaptation"),
        Need.IF_SERIES.value: say("pour une série"),
        Need.IF_ANIMATION.value: say("pour l’animation"),
    }


def _view(visit: Visit, call: Call) -> CallView:
    say = visit.speech.say
    place = say("ouverte")
    if visit.now < call.opens_at:
        place = say("à venir")
    elif visit.now > call.deadline + call.grace:
        place = say("close")
    leaves = {
        LetterPolicy.AUTOMATIC: say("automatique"),
        LetterPolicy.AUTOMATIC_WHEN_SURE: say("automatique quand tout est sûr"),
        LetterPolicy.DRAFT: say("attend une personne"),
    }
    names = letter_names(visit)
    return CallView(
        call=call,
        name=call_name(visit, call),
        place=place,
        required=sum(line.need is Need.REQUIRED for line in call.requirements),
        letters=tuple((names[kind], leaves[policy]) for kind, policy in call.policies.items()),
        languages=", ".join(LANGUAGES[language] for language in call.languages),
        assumed=", ".join(_assumed_names(visit).get(key, key) for key in call.assumed),
        file=f"calls/{call.key}.toml",
        live=call.mode is CallMode.LIVE,
        open=place == say("ouverte"),
    )


def _assumed_names(visit: Visit) -> dict[str, str]:
    """What keys of a call's file are called on screen; a key without a name here is shown as it is."""
    say = visit.speech.say
    return {
        "opening": say("ouverture"),
        "deadline": say("date limite"),
        "grace": say("tolérance après la date limite"),
        "checklist": say("liste des pièces"),
        "name": say("nom"),
    }
