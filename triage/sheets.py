"""Reads what a project sheet or a form says beside its labels: title, company, contact, format."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from triage.folding import fold
from triage.form import Form
from triage.lexicon import phrases_of
from triage.message import FormField

# The longest label of a line wins; a label counts only at the start of its line.
LABELS: dict[str, str] = {
    "title": """
        titre provisoire | titre de travail | titre du projet | titre original | titre | titel van het project |
        werktitel | projecttitel | originele titel | titel | working title | project title | original title |
        title | arbeitstitel | projekttitel | originaltitel | titel""",
    "other_title": """
        titre anglais | titre international | ancien titre | autre titre | autres titres | english title |
        international title | former title | other titles | other title | engelse titel | internationale titel |
        vroegere titel | vorige titel | andere titels | andere titel | englischer titel | internationaler titel |
        früherer titel""",
    "company": """
        producteur délégué | société de production | maison de production | société productrice | société |
        production déléguée | demandeur | producteur | gedelegeerd producent | productiehuis |
        productiemaatschappij | aanvrager | producent | production company | lead producer | applicant company |
        applicant | company | delegate producer | producer | produktionsfirma | antragsteller | antragstellerin |
        federführender produzent | produzent | firma""",
    "number": """
        numéro d'entreprise | n° d'entreprise | numéro bce | bce | ondernemingsnummer | kbo-nummer | kbo |
        enterprise number | company number | vat number | unternehmensnummer | zdu-nummer | n° tva | tva | btw |
        vat""",
    "contact": """
        personne de contact | contact | représentant | contactpersoon | contact person | contact name |
        ansprechpartner | ansprechpartnerin | ansprechperson | kontakt | kontaktperson""",
    "mail": """
        courriel | adresse électronique | adresse e-mail | e-mail | email | mail | e-mailadres | email address |
        e-mail address | e-mail-adresse""",
    "format": """
        format | type de projet | genre et format | formaat | type of project | projektformat | support |
        format et durée | formaat en duur""",
    "duration": """
        durée | duur | running time | length | duration | laufzeit | länge""",
    "genre": """
        genre | genre du film""",
    "based_on": """
        d'après | adapté de | adaptation de | œuvre adaptée | œuvre d'origine | oeuvre originale | basé sur |
        naar | gebaseerd op | bronwerk | oorspronkelijk werk | ursprüngliches werk |
        based on | adapted from | source material | underlying work | nach |
        basierend auf | vorlage | nach dem roman""",
    "coproducer": """
        codéveloppement | co-développement | codéveloppeur | co-ontwikkeling | co-development |
        co-developed with | co-developer | koentwicklung | ko-entwicklung | autre société | andere vennootschap |
        other company | andere gesellschaft""",
    "director": """
        réalisation | réalisateur | réalisatrice | réalisé par | regie | regisseur | regisseuse | regisseurin |
        director | directed by""",
    "authors": """
        auteurs du texte | auteur | auteurs | autrice | scénario | scénariste | scénaristes | écrit par | scenario |
        scenarist | scenaristen | auteurs van de tekst | geschreven door | authors of the text | author | authors |
        writer | writers | written by | screenplay | screenplay by | screenwriter | screenwriters | drehbuch | autor |
        autorin | autoren | autoren des textes | drehbuchautor | drehbuchautorin""",
    "asked": """
        montant demandé | montant sollicité | aide demandée | aide sollicitée | gevraagd bedrag | gevraagde steun |
        amount requested | amount asked | requested amount | support requested | beantragter betrag |
        beantragte summe | beantragte förderung | antragssumme""",
    "budget": """
        budget de développement | devis de développement | coût du développement | ontwikkelingsbudget |
        ontwikkelingsbegroting | ontwikkelingskosten | development budget | development costs |
        entwicklungsbudget | entwicklungskosten""",
    "language": """
        langue de tournage | langue | draaitaal | taal | shooting language | language | drehsprache | sprache""",
    "phone": "téléphone | tél | telefoon | telephone | phone | telefon",
    "seat": "commune du siège | gemeente van de zetel | municipality of the seat | gemeinde des sitzes",
    "start": """
        début des travaux aidés | begin van de gesteunde werken | start of the aided work |
        beginn der geförderten arbeiten""",
    "end": """
        fin des travaux aidés | einde van de gesteunde werken | end of the aided work |
        ende der geförderten arbeiten""",
    "question": """
        tiré d'une œuvre existante | mené avec une autre société | taille de l'entreprise | type d'œuvre |
        œuvre d'animation | animatiewerk | animated work | animationswerk |
        en images animées | ontleend aan een bestaand werk | gevoerd met een andere vennootschap |
        grootte van de onderneming | soort werk | in geanimeerde beelden | taken from an existing work |
        carried out with another company | size of the undertaking | type of work | in animated images |
        einem bestehenden werk entnommen | mit einer anderen gesellschaft geführt | größe des unternehmens |
        art des werks | in animierten bildern |
        le demandeur | le projet | les montants et les dates | le lieu et la wallonie | je déclare
        que | pièces envoyées avec ce formulaire | signature | de aanvrager | het project | bedragen
        en data | plaats en wallonië | ik verklaar dat | stukken bij dit formulier | handtekening |
        the applicant | the project | amounts and dates | place and wallonia | i declare that |
        documents sent with this form | das projekt | beträge und termine | ort und wallonie | ich
        erkläre dass | mit diesem formular gesandte unterlagen | unterschrift""",
    "place": """
        lieu des travaux | plaats van de werken | place of the work | ort der arbeiten""",
}
# Common words, which are labels only before a colon: "Auteurs : Ada", and not "Auteurs et interprètes de demain".
STRICT = frozenset(
    {"director", "authors", "asked", "budget", "language", "phone"}
    | {"seat", "start", "end", "question", "place", "coproducer"}
)

_SEPARATOR = re.compile(r"^\s*[:\t|–-]?\s*")
_AFTER_LABEL = re.compile(r"^(?:\s*\((?:s|e|in|innen|en)\))?[\s:\t|–.-]")
_COLON = re.compile(r"^\s*(?:\([^)]{1,40}\)\s*)?[:\t|]")
_REMARK = re.compile(r"^\s*\([^)]{1,40}\)\s*(?=[:\t|])")  # "Budget (€) : 12 500"


@dataclass(frozen=True, slots=True)
class Entry:
    """A value beside a label, with the page it stands on."""

    value: str
    page: int
    file: str = ""


@cache
def _labels() -> tuple[tuple[str, str], ...]:
    """Folded labels with their fact, the longest first."""
    pairs = {(fold(label), fact) for fact, written in LABELS.items() for label in phrases_of(written)}
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))


@cache
def _labels_at() -> dict[str, tuple[tuple[str, str], ...]]:
    """The same by first letter."""
    letters = {label[0] for label, _ in _labels()}
    return {letter: tuple(pair for pair in _labels() if pair[0][0] == letter) for letter in letters}


def entries_of(pages: Iterable[tuple[int, str]], file: str = "") -> Mapping[str, tuple[Entry, ...]]:
    """The values of every label in some pages (number and text), by fact, in reading order.

    A label alone on its line is answered by the next line, unless that is a label itself.
    """
    found: dict[str, list[Entry]] = {}
    for number, text in pages:
        lines = [line.strip() for line in text.split("\n")]
        for at, line in enumerate(lines):
            named = _label_of(line)
            if named is None:
                continue
            fact, value = named
            if not value and at + 1 < len(lines) and not _asks(lines[at + 1]):
                value = lines[at + 1]
            if value and len(value) <= 200:
                found.setdefault(fact, []).append(Entry(value, number, file))
    return {fact: tuple(entries) for fact, entries in found.items()}


def _asks(line: str) -> bool:
    return line.endswith(":") or _label_of(line) is not None


def _label_of(line: str) -> tuple[str, str] | None:
    """The fact a line's label names and the value after it; None when it begins with no label."""
    folded = fold(line)
    for label, fact in _labels_at().get(folded[:1], ()):
        if folded.startswith(label):
            rest = folded[len(label) :]
            if not rest:
                return fact, ""
            if fact in STRICT and not _COLON.match(rest):
                continue
            if _AFTER_LABEL.match(rest):
                value = line[len(line) - len(rest) :] if len(line) == len(folded) else _after(line, label)
                value = _REMARK.sub("", re.sub(r"^\((?:s|e|in)\)", "", value.strip()))
                return fact, _SEPARATOR.sub("", value).strip()
            return None
    return None


def _after(line: str, label: str) -> str:
    """What follows a label in a line whose folding changed its length."""
    for cut in range(len(label) - 3, min(len(line), len(label) + 4)):
        if fold(line[:cut]) == label:
            return line[cut:]
    return line[len(label) :]


def entries_of_form(fields: Iterable[FormField], file: str = "") -> Mapping[str, tuple[Entry, ...]]:
    """The same for the fields of any PDF form, by what their names say."""
    found: dict[str, list[Entry]] = {}
    for field in fields:
        name = re.sub(r"[_.\[\]#0-9]+", " ", field.name).strip()
        named = _label_of(f"{name} :")
        value = field.value.strip()
        if named and value and len(value) <= 200:
            found.setdefault(named[0], []).append(Entry(value, field.page, file))
    return {fact: tuple(entries) for fact, entries in found.items()}


# The fields of our own form by the fact they answer; of its contact only what is one line.
_OWN = {
    "title": "title",
    "other_titles": "other_title",
    "company": "company",
    "enterprise_number": "number",
    "contact_name": "contact",
    "contact_mail": "mail",
    "length": "duration",
    "director": "director",
    "authors": "authors",
    "adapted_work": "based_on",
    "codeveloper": "coproducer",
    "budget": "budget",
    "amount_asked": "asked",
}


def entries_of_own(form: Form) -> Mapping[str, tuple[Entry, ...]]:
    """The answers of our own form, by fact, as they were written."""
    return {
        fact: (Entry(form.said(name), form.page(name), form.attachment.path),)
        for name, fact in _OWN.items()
        if form.said(name).strip()
    }
