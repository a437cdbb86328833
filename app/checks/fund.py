"""Are the fund's own files sound: its calls, their dates, and the letters?"""

from collections.abc import Iterator

from app.checks.finding import Check, Finding, Seen, fix, halves, info, ok
from app.commands.calls import assumed_sentence, doubts_of, read_calls
from app.commands.templates import fault_of, tried_letters
from app.terminal import many, pick
from config.problems import ConfigurationError
from storage.overview import calls_named
from storage.store import Store
from triage.values import Call, CallMode

WHY = {
    "calls.files": (
        "Une session mal écrite classe des dossiers au mauvais endroit.",
        "A call written wrongly files dossiers in the wrong place.",
    ),
    "calls.dates": (
        "Une lettre qui donne une date non confirmée engage le fonds.",
        "A letter that states an unconfirmed date binds the fund.",
    ),
    "calls.current": (
        "Hors session, tout message est compté en retard sur la précédente.",
        "Between calls every mail counts as late for the one before.",
    ),
    "calls.dossiers": (
        "Un dossier est jugé par sa propre session, et par aucune autre à sa place.",
        "A dossier is judged by its own call, and by no other in its stead.",
    ),
    "letters.templates": (
        "Un modèle cassé retient chaque lettre de son genre.",
        "A broken template holds back every letter of its kind.",
    ),
}


def check_calls(seen: Seen) -> Iterator[Finding]:
    """Every call's file, the dates of those that send, and which is open."""
    try:
        calls = read_calls(seen.settings)
    except ConfigurationError as error:
        first = error.problems[0]
        many = pick(f"{len(error.problems)} erreurs, d'abord : ", f"{len(error.problems)} mistakes, first: ")
        yield fix("calls.files", f"{many}{first.file}: {first.key} {first.value} {first.fault}", first.remedy)
        return
    yield ok("calls.files", pick(f"sessions en ordre : {len(calls)}", f"calls in order: {len(calls)}"))
    doubtful = [(call.key, doubts_of(call)) for call in calls if doubts_of(call)]
    for key, names in doubtful:
        what, remedy = halves(assumed_sentence(key, names))
        yield fix("calls.dates", what, remedy)
    if not doubtful:
        yield ok(
            "calls.dates",
            pick("les sessions qui écrivent ont des dates confirmées", "calls that send have confirmed dates"),
        )
    yield _current(calls, seen)


def _current(calls: tuple[Call, ...], seen: Seen) -> Finding:
    name = "calls.current"
    current = next((call for call in calls if call.opens_at <= seen.now <= call.deadline + call.grace), None)
    if current is None:
        coming = next((call for call in calls if call.opens_at > seen.now), None)
        said = pick("aucune session ouverte", "no call is open")
        if coming is not None:
            said += pick(f", la prochaine est {coming.key}", f", the next is {coming.key}")
        return info(
            name, said, pick(f"ajoutez un fichier dans {seen.settings.calls}", f"add a file to {seen.settings.calls}")
        )
    if current.mode is CallMode.SHADOW:
        return info(
            name,
            pick(
                f"session {current.key} en observation : rien ne part",
                f"call {current.key} in shadow mode: nothing leaves",
            ),
            pick('mode = "live" et go_live dans son fichier', 'mode = "live" and go_live in its file'),
        )
    return ok(name, pick(f"session {current.key} ouverte", f"call {current.key} is open"))


def check_dossiers(seen: Seen) -> Iterator[Finding]:
    """Every dossier has its call's file."""
    name = "calls.dossiers"
    try:
        calls = {call.key for call in read_calls(seen.settings)}
    except ConfigurationError:
        return  # calls.files has said it
    store = Store.open(seen.settings.database)
    try:
        with store.reading() as db:
            counts = calls_named(db)
    finally:
        store.close()
    lost = {key: count for key, count in counts.items() if key and key not in calls}
    for key, count in lost.items():
        said = many(count, ("dossier", "dossiers"), ("dossier", "dossiers"))
        said += pick(f" de la session {key}, sans fichier", f" of call {key}, no file")
        folder = seen.settings.calls
        yield fix(name, said, pick(f"remettez son fichier dans {folder}", f"put its file back into {folder}"))
    if not lost:
        yield ok(name, pick("chaque dossier a sa session", "each dossier has its call"))


def check_templates(seen: Seen) -> Iterator[Finding]:
    """Every letter in every language."""
    try:
        tried = tried_letters(seen.settings)
    except ConfigurationError:
        return  # calls.files has said it
    wrong = [one for one in tried if fault_of(one)]
    if wrong:
        said = pick(f"{len(wrong)} lettres sur {len(tried)} échouent", f"{len(wrong)} letters of {len(tried)} fail")
        yield fix("letters.templates", said, "guichet template check")
        return
    yield ok("letters.templates", pick(f"{len(tried)} lettres essayées", f"{len(tried)} letters tried"))


CHECKS = (
    Check(("calls.files", "calls.dates", "calls.current"), check_calls),
    Check(("calls.dossiers",), check_dossiers),
    Check(("letters.templates",), check_templates),
)
