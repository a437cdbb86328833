"""What a row of Today needs from a person, said in one sentence."""

from console.speech import Speech
from console.words import Words
from storage.progress import Progress
from storage.queue import Group, QueueItem
from triage.values import Call, LetterKind, MessageKind, Timeliness


def next_step(item: QueueItem, words: Words) -> tuple[str, str, str, str]:
    """What a row needs, as icon, look, what is said strongly, and the rest of the sentence."""
    say = words.speech.say
    match item.group:
        case Group.READY:
            return _ready(item, words)
        case Group.TO_CHECK:
            return _to_check(item, words)
        case Group.TO_MATCH:
            if item.proposals:
                return "link", "is-info", say("Peut-être %(title)s.", title=item.proposals[0]), say("À vous de dire.")
            if item.kind is MessageKind.QUESTION:
                return "edit", "is-info", say("Une question sans dossier."), say("Répondez, ou rattachez-la.")
            return "link", "is-info", _first_point(item, words), say("Où va ce message ?")
        case Group.REMINDERS:
            absent = (*item.lines.absent, *item.lines.promised)
            return "send", "is-ok", say("La relance est prête."), _missing(absent, item, words)
        case Group.FAILURES:
            return "failed", "is-bad", _first_point(item, words), say("Voyez ce qu’il en est.")
        case Group.READING:
            return _reading(item, words)


def _reading(item: QueueItem, words: Words) -> tuple[str, str, str, str]:
    say, stalled = words.speech.say, item.reading is not None and item.reading.stalled
    rest = (
        say("Elle reprend quand la boîte aux lettres est de nouveau consultée.")
        if stalled
        else say("Le dossier apparaît dès qu’il est lu.")
    )
    return (
        "failed" if stalled else "clock",
        "is-warn" if stalled else "is-off",
        reading_told(item.reading, words.speech),
        rest,
    )


def reading_told(reading: Progress | None, speech: Speech) -> str:
    """How far the reading of a mail has come; pages are named where they are read one by one."""
    if reading is None or not (reading.stalled or reading.pages):
        return speech.say("Lecture en cours.")
    if reading.stalled:
        return speech.say("La lecture est bloquée.")
    return speech.say("Lecture en cours, page %(page)s sur %(pages)s.", page=reading.page, pages=reading.pages)


def _ready(item: QueueItem, words: Words) -> tuple[str, str, str, str]:
    say = words.speech.say
    if item.letter is None:
        return "check", "is-ok", say("Plus rien à vérifier."), say("Regardez, puis classez.")
    ready = say("%(letter)s est prête.", letter=words.letter(item.letter))
    if item.letter in {LetterKind.RECEIPT, LetterKind.NEUTRAL}:
        ready = say("%(letter)s est prêt.", letter=words.letter(item.letter))
    if item.language not in {"", words.speech.language}:
        ready = say("%(ready)s Elle est en %(language)s.", ready=ready, language=_language(item.language, words))
    if item.timeliness is Timeliness.LATE or item.letter is LetterKind.LATE:
        return "clock", "is-bad", say("Reçu hors délai."), ready
    if item.lines.absent:
        count = words.speech.told("Une pièce manque", "%(num)s pièces manquent", len(item.lines.absent))
        names = words.listed(tuple(words.line(key, _call(item, words)) for key in item.lines.absent))
        return "send", "is-ok", say("%(count)s :", count=count), f"{names}. {ready}"
    return "send", "is-ok", say("Complet.") if item.lines.asked else "", ready


def _to_check(item: QueueItem, words: Words) -> tuple[str, str, str, str]:
    say = words.speech.say
    if item.doubted and not item.points:
        return "unknown", "is-warn", say("La lettre est peut-être déjà partie."), say("Voyez ce qu’il en est.")
    if item.kind is MessageKind.QUESTION and not item.points:
        return "edit", "is-warn", say("Une question attend."), say("La réponse est à écrire.")
    if item.points:
        icon = "unknown" if item.points[0] in {"unproven_sender", "forged_sender"} else "eye"
        more = len(item.points) + len(item.lines.unsure) + len(item.disputed) - 1
        rest = words.speech.count("Et un autre point.", "Et %(num)s autres points.", more) if more else ""
        return icon, "is-warn", _first_point(item, words), rest
    facts = words.listed(tuple(words.fact(name) for name in item.disputed))
    if not item.lines.unsure:
        return "eye", "is-warn", say("À préciser :"), f"{facts}."
    count = words.speech.told("Un doute", "%(num)s doutes", len(item.lines.unsure))
    names = words.listed(tuple(words.line(key, _call(item, words)) for key in item.lines.unsure))
    also = say("À préciser : %(facts)s.", facts=facts) if facts else ""
    return "eye", "is-warn", say("%(count)s :", count=count), f"{names}. {also}"


def _first_point(item: QueueItem, words: Words) -> str:
    return next((text for code in item.points if (text := words.point(code))), words.speech.say("À regarder."))


def _missing(keys: tuple[str, ...], item: QueueItem, words: Words) -> str:
    names = words.listed(tuple(words.line(key, _call(item, words)) for key in keys))
    return words.speech.say("Attendu : %(names)s.", names=names) if names else ""


def _call(item: QueueItem, words: Words) -> Call | None:
    return next((call for call in words.office.calls if call.key == item.call), None)


def _language(code: str, words: Words) -> str:
    return str(words.speech.locale.languages.get(code, code))
