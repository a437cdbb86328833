"""Proposes what a project is: its format, whether it adapts a work, has several developers, or is animated.

None means that a person must say; False only after documents were read that would have said so.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from triage.text.folding import fold
from triage.told.form import Form
from triage.told.formats import format_of
from triage.told.sheets import Sheet
from triage.values import Certainty, Evidence, Piece

_ADAPTS = re.compile(
    r"\b(?:adaptation (?:audiovisuelle )?(?:d(?:e|u|es)|libre) (?:la |l'|le )?(?:roman|livre|bande dessinee|bd"
    r"|nouvelle|piece|recit|oeuvre|essai|conte|album)"
    r"|adapte(?:e|s)? (?:librement )?(?:d(?:e|u)|de la) (?:la |l'|le )?(?:roman|livre|bande dessinee|bd|nouvelle"
    r"|piece|recit|essai|conte|album)|d'apres (?:le|la|l'|un|une)\s?(?:roman|livre|bande dessinee|bd|nouvelle|piece"
    r"|recit|album)"
    r"|inspiree? du (?:roman|livre|recit)|tire(?:e)? (?:du|d'un) (?:roman|livre)|(?:bewerking|verfilming"
    r"|adaptatie) van (?:het|de|een) (?:boek|roman|strip\w*|novelle|toneelstuk|kortverhaal)"
    r"|naar (?:het|de|een) (?:gelijknamige )?(?:boek|roman|strip\w*|novelle|toneelstuk)|gebaseerd op (?:het|de"
    r"|een) (?:gelijknamige )?(?:boek|roman|strip\w*|novelle|toneelstuk)"
    r"|(?:adaptation|based on|adapted from)(?: of)? (?:the|a|an|his|her)?\s?(?:\w+ ){0,3}(?:novel|book|comic"
    r"|graphic novel|short story|play|memoir)|(?:optioned|rights (?:in|to)) the (?:novel|book|comic|play)"
    r"|nach (?:dem|der|einem|einer) (?:gleichnamigen )?(?:roman|buch|comic|novelle|erzahlung|theaterstuck)"
    r"|(?:verfilmung|adaption) (?:des|der|eines|einer) (?:roman\w*|buch\w*|comic\w*|novelle|theaterstuck\w*)"
    r"|verfilmungsrechte an)"
)
_MAY_ADAPT = re.compile(
    r"\b(?:oeuvre preexistante|underlying work|bronwerk|oeuvre d'origine|l'oeuvre originale de|option sur (?:le|la"
    r"|les)|optie op|literarische vorlage)\b"
)
_ORIGINAL = re.compile(  # the applicant's word against a mere hint: "an option on the rights" of one's own script
    r"\b(?:(?:scenario|recit|sujet|histoire|idee) (?:est )?(?:un |une )?(?:entierement )?original\w*"
    r"|(?:oorspronkelijk|origine+l)e? (?:scenario|verhaal|idee)|(?:scenario|verhaal|idee) is (?:volledig )?origineel"
    r"|original (?:screenplay|script|story|idea)|(?:screenplay|script|story) is (?:an )?original"
    r"|original(?:stoff|drehbuch|idee)\w*|originaler stoff)"
)
_CODEVELOPS = re.compile(
    r"\b(?:co-?developpement|co-?developpe(?:e|s|r|nt)?|co-?developpons|co-?developpeu\w+|co-?ontwikkel\w+|co-?develop(?:ed|ment|er"
    r"|ing)\w*|ko-?entwick\w+|co-?entwick\w+|gemeinsam entwickelt mit|samen ontwikkeld met)\b"
)
_COPRODUCER = re.compile(
    r"\b(?:coproducteur\w*|coproducent\w*|co-?producers?|koproduzent\w*)\b[^\n]{0,60}\b(?:acquis|signe|confirme"
    r"|verworven|getekend|bevestigd|confirmed|signed|secured|gesichert|unterzeichnet|zugesagt)\b"
)
_SOUGHT = re.compile(  # beside the label of a partner: nobody yet
    r"\b(?:aucune?|neant|non|geen|none|no|keine?r?|nicht|tb[acd]|recherche\w*|gesucht|gezocht|sought|nog te|offen"
    r"|(?:a|en|in) (?:definir|trouver|discussion|negociation|gesprek|talks)|gesprekken|gesprache)\b"
)
_SHEETS = frozenset({"project_sheet", "application_form"})
# Our own form asks for both: on a printed or flattened copy of it nobody but a person sees which box was ticked.
_ASKS = re.compile(
    r"tire d'une oeuvre existante|ontleend aan een bestaand werk|taken from an existing work"
    r"|einem bestehenden werk entnommen"
)
_TELLING = frozenset(
    {
        "project_sheet",
        "application_form",
        "author_note",
        "producer_note",
        "director_note",
        "cover_letter",
        "synopsis_short",
        "series_bible",
        "development_finance_plan",
        "development_budget",
        "filmography",
    }
)
_DENIED = re.compile(  # right before what it denies: "no co-development agreement"; not "no signed agreement yet"
    r"\b(?:(?:pas|plus|ni|sans|aucune?) (?:d'|de |d'une? |une? )?|(?:geen|zonder|niet) (?:een )?"
    r"|(?:no|not|without|nor) (?:an? |any )?|(?:kein\w*|ohne|nicht) (?:eine? )?)"
    r"(?:(?:accord|contrat|convention|projet|overeenkomst|contract|agreement|deal|adapte\w*|tiree?s?|inspire\w*|issue?s?"
    r"|base[ds]?|gebaseerd|bewerk\w*|vertrag|adaptiert) )?"
    r"(?:d'une? |de |d'|du |of an? |of |for |from an? |on an? |over |van een )?$"
)
_NOT_SO = re.compile(r"\b(?:pas|aucune?|ni|geen|niet|not?|nicht|kein\w*)\b")  # "a co-producer is not confirmed"
_INFORMED = 4  # sure pieces from which silence is an answer
_BEFORE = 40  # characters before a word in which it may be denied
_MAIL = Evidence("")
_RIGHTS_IN_BOOK = frozenset({"option_agreement", "source_work"})


@dataclass(frozen=True, slots=True)
class Conditions:
    """What kind of project it is, with the grounds."""

    format: str = ""
    adaptation: bool | None = None
    codevelopment: bool | None = None
    animation: bool | None = None
    grounds: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sources:
    """What may speak of a project: words with where they stand, folded; its sheet; its pieces."""

    folded: tuple[tuple[Evidence, str], ...]
    sheet: Sheet
    pieces: tuple[Piece, ...]
    informed: bool  # so much was read that silence is an answer
    asked: bool  # some of it is our own form's questions, printed, whose answers were not read


_Answer = tuple[bool | None, tuple[Evidence, ...]]  # None: a person must say


def conditions_of(
    subject: str,
    text: str,
    sheet: Sheet,
    pieces: tuple[Piece, ...],
    texts: Mapping[Piece, str],
    form: Form | None,
) -> Conditions:
    """Weigh the sheet, the mail and the pieces that would speak of it; `texts` are the words of each piece.

    What `form`, our own, answers stands, unless something else says the contrary: then a person must say.
    """
    said = ((_MAIL, f"{subject}\n{text}"), *((_at(piece), texts[piece]) for piece in pieces if piece.kind in _TELLING))
    sources = _sources_of(said, sheet, pieces, form)
    adaptation, adapts = _adaptation(sources)
    codevelopment, develops = _codevelopment(sources)
    shape = format_of(subject, text, sheet)
    grounds = (*adapts, *develops)
    if sources.asked:
        open_questions = {"adaptation": adaptation, "codevelopment": codevelopment, "format": shape or None}
        grounds += tuple(Evidence(f"{question}.unsure") for question, said in open_questions.items() if said is None)
    animation = "animation" in shape if shape else None
    if form is not None:
        adaptation, one = _answered("adaptation", form, adaptation)
        codevelopment, other = _answered("codevelopment", form, codevelopment)
        shape, animation, third = _format_answered(form, (shape, animation), sheet)
        grounds += (*one, *other, *third)
    return Conditions(shape, adaptation, codevelopment, animation, grounds)


def _sources_of(
    said: Iterable[tuple[Evidence, str]], sheet: Sheet, pieces: tuple[Piece, ...], form: Form | None
) -> _Sources:
    folded = [(where, fold(words)) for where, words in said]
    copies = {_at(piece) for piece in pieces if any(ground.code.endswith(".own_form") for ground in piece.evidence)}
    ours = [where in copies or _ASKS.search(words) is not None for where, words in folded]
    asked = any(ours) and form is None
    sure = [piece.kind for piece in pieces if piece.certainty is Certainty.SURE]
    informed = form is not None or len(sure) >= _INFORMED or not _SHEETS.isdisjoint(sure)
    spoken = tuple(one for one, printed in zip(folded, ours, strict=True) if not printed)
    return _Sources(spoken, sheet, pieces, informed and not asked, asked)


def _answered(question: str, form: Form, found: bool | None) -> _Answer:
    """What our form answers; None when it says no and something else points to a yes, or when it was left open."""
    said = form.yes_or_no(question)
    if said is None:
        return found or None, ()
    doubted = said is False and found is not False
    code = f"{question}.disagrees" if doubted else f"{question}.form"
    ground = Evidence(code, form.page(question), form.said(question), file=form.attachment.path)
    return None if doubted else said, (ground,)


def _format_answered(
    form: Form, found: tuple[str, bool | None], sheet: Sheet
) -> tuple[str, bool | None, tuple[Evidence, ...]]:
    """Format and animation as our form answers them; left open where a sheet says another format."""
    stated = format_of("", "", sheet)
    chosen, answered = form.chosen("format"), form.yes_or_no("animation")
    if not chosen and answered is None:
        return *found, ()
    animation = found[1] if answered is None else answered
    shape = chosen or found[0]
    if animation:
        shape = "animation series" if shape == "series" else "animation"
    doubted = bool(stated) and stated not in (shape, chosen) and stated not in shape.split()
    code = "format.disagrees" if doubted else "format.form"
    ground = Evidence(code, form.page("format"), chosen, file=form.attachment.path)
    if not doubted:
        return shape, animation, (ground,)
    entries = (*sheet.get("format", ())[:1], *sheet.get("genre", ())[:1])
    others = (Evidence(code, entry.page, entry.value[:80], file=entry.file) for entry in entries)
    return "", None, (ground, *others)


def _adaptation(sources: _Sources) -> _Answer:
    if based_on := sources.sheet.get("based_on"):
        entry = based_on[0]
        return True, (Evidence("adaptation.sheet", entry.page, entry.value[:80], file=entry.file),)
    spoken = _first(sources.folded, _ADAPTS)
    held = [piece for piece in sources.pieces if piece.kind in _RIGHTS_IN_BOOK]
    if spoken.quote:
        return True, (replace(spoken, code="adaptation.text"),)
    if any(piece.certainty is Certainty.SURE for piece in held):
        return True, (Evidence("adaptation.rights", held[0].first_page, file=held[0].attachment),)
    original = any(_ORIGINAL.search(words) for _, words in sources.folded)
    hint = _MAIL if original else _first(sources.folded, _MAY_ADAPT)
    return _hinted("adaptation", held, hint, sources)


def _codevelopment(sources: _Sources) -> _Answer:
    agreement = [piece for piece in sources.pieces if piece.kind == "coproduction_agreement"]
    spoken = _first(sources.folded, _CODEVELOPS)
    sure = any(piece.certainty is Certainty.SURE for piece in agreement)
    if sources.sheet.get("coproducer") or spoken.quote or sure:
        return True, (_of_codeveloper(spoken, sources.sheet, agreement),)
    partners = (entry for entry in sources.sheet.get("partner", ()) if not _SOUGHT.search(fold(entry.value)))
    named = next((Evidence("", one.page, one.value[:80], file=one.file) for one in partners), _MAIL)
    hint = named if named.quote else _first(sources.folded, _COPRODUCER)
    return _hinted("codevelopment", agreement, hint, sources)


def _hinted(question: str, held: list[Piece], hint: Evidence, sources: _Sources) -> _Answer:
    """The answer where nothing says yes: open on a hint or a doubtful piece, and no where so much else was read."""
    if held or hint.quote:
        return None, (replace(_held(held) or hint, code=f"{question}.unsure", quote=hint.quote),)
    return (False, (Evidence(f"{question}.not_mentioned"),)) if sources.informed else (None, ())


def _of_codeveloper(spoken: Evidence, sheet: Sheet, agreement: list[Piece]) -> Evidence:
    if spoken.quote:
        return replace(spoken, code="codevelopment.text")
    if agreement:
        return Evidence("codevelopment.agreement", agreement[0].first_page, file=agreement[0].attachment)
    entry = sheet["coproducer"][0]
    return Evidence("codevelopment.sheet", entry.page, entry.value[:80], file=entry.file)


def _at(piece: Piece) -> Evidence:
    return Evidence("", piece.first_page, file=piece.attachment)


def _held(pieces: list[Piece]) -> Evidence | None:
    return _at(pieces[0]) if pieces else None


def _first(folded: Iterable[tuple[Evidence, str]], pattern: re.Pattern[str]) -> Evidence:
    """The first words that a pattern finds and nobody denies, with their file and where its piece begins."""
    for where, words in folded:
        for match in pattern.finditer(words):
            before = words[max(0, match.start() - _BEFORE) : match.start()]
            if not (_DENIED.search(before) or _NOT_SO.search(match[0])):
                return replace(where, quote=match[0][:80])
    return _MAIL
