"""Finds what the project is called: on its sheet, in quotation marks, in the subject; and its other titles."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from triage.folding import fold, plain, words_of
from triage.sheets import Entry
from triage.values import Evidence

QUOTED = re.compile(
    r"[«„“\"](?P<inside>[^»”“\"\n]{2,80}?)\s?[»”“\"]"
    r"|(?<!\w)['‘](?P<single>(?:[^'’‘\n]|(?<=\w)['’](?=\w)){2,80})['’](?!\w)"
)
_OTHER = re.compile(
    r"\b(?:(?:titre (?:anglais|international|allemand|neerlandais)|english title|international title|engelse titel"
    r"|englischer titel|internationale titel|anciennement|precedemment|auparavant|ancien titre"
    r"|voorheen|vroeger|formerly|previously titled|ehemals|vormals|fruher)\s*(?:[:–-]|est|is|war|was)?\s*"
    r"|ex(?:-|\s?:\s?|\s(?=[«„“\"])))[«„“\"]?\s?(?P<title>[^)»”“\"\n;,/]{2,60})"
)
_CALLED_BEFORE = re.compile(
    r"(?:s'appelait|intitule auparavant|precedent titre|heette (?:eerst|vroeger)|was (?:called|titled)"
    r"|hiess (?:zuvor|fruher))[^«„“\"\n]{0,40}[«„“\"]\s?(?P<title>[^»”“\"\n]{2,60})"
)
_IS_TITLE = re.compile(
    r"[«„“\"]\s?(?P<title>[^»”“\"\n]{2,60}?)\s?[»”“\"]\s(?:est|is|ist)\s(?:le titre|the (?:english|international)"
    r"|de engelse|der englische)"
)
_PREFIX = re.compile(r"^(?:\s*(?:re|fw|fwd|tr|aw|wg|antw|betr|doorst|rv|vs)\s?:\s*)+", re.IGNORECASE)
_REFERENCE = re.compile(r"\[[^\]]{3,40}\]")
_SPLIT = re.compile(r"\s+[–—|-]\s+|\s*[:;]\s+|\s/\s")
_PAIRS = (("«", "»"), ("“", "”"), ("„", "“"))
_COUNT = re.compile(r"\s+[1-9] ?/ ?[2-9]\s*$")
_PARENTHESIS = re.compile(r"\s*\([^)]*\)")
_USUAL = """
    dossier dossiers depot depots wallimpact wallimage impact candidature demande aide pret developpement
    session annexes annexe projet projets film serie reeks long metrage langspeelfilm aanvraag aanvraagdossier
    indiening herindiening ontwikkeling reeksontwikkeling application development submission full feature antrag
    entwicklungsforderung einreichung unterlagen forderung pieces manquantes telecharger complet volet
    artistique financier administratif devis corrige annule remplace nouveau accuse reception envoi courriel
    mail part deel teil de la le les du des et of the for van het een voor auf zur der die das und au aux d l a
    avril aout novembre april augustus november august version deposer production productions srl sa bv nv gmbh
    films pictures missing items receipt fehlende unterlage supplement complement aanvulling ontbrekende stukken"""
USUAL_WORDS = frozenset(_USUAL.split())
_PAPERS = """
    piece pieces document documents fichier fichiers note intention synopsis scenario traitement budget devis plan
    calendrier contrat contrats option lettre attestation declaration statuts comptes presentation moodboard resume
    stuk bijlagen bijlage bestand bestanden begroting financieringsplan planning contract contracten nota brief
    verklaring behandeling treatment file files attachment attachments letter schedule finance anlage anlagen datei
    dateien vertrag kalkulation finanzierungsplan zeitplan erklarung exemplar signe signee getekend signed
    unterschrieben v1 v2 v3 v4 pdf suite vervolg rest fortsetzung
    cv cvs s bio bios biographie curriculum vitae filmographie mdp passe wachtwoord password passwort photo photos foto
    fotos scan lien link versions corrigee revise revisee question questions vraag vragen frage fragen correction
    sur op honneur erewoord ehrenwortliche eidesstattliche
    mon ma mes notre nos mijn onze my our mein meine unser unsere
    demandes demandee demandees reclame reclamee reclames reclamees requis requise requises manquante manquant mot mots
    code codes gevraagd gevraagde ontbrekend requested outstanding angefordert angeforderte fehlend fehlende
    rectificatif erratum rappel retrait merci bonjour oups info infos information informations urgent"""
PAPER_WORDS = frozenset(_PAPERS.split())
_ANNOUNCING = """
    dossier dossiers dossierdepot depot depots redepot candidature demande aide pret soutien aanvraag aanvraagdossier
    indiening herindiening application submission antrag einreichung unterlagen envoi complement supplement aanvulling
    developpement development ontwikkeling entwicklung"""
_LEADING_ON = "a au d de du des pour sur concernant voor van bij over tot for of zu zum zur fur von"
_ANNOUNCES, _LEADS_ON = frozenset(_ANNOUNCING.split()), frozenset(_LEADING_ON.split())


@dataclass(frozen=True, slots=True)
class Titles:
    """The project's title ("" when unsure), its other titles, and where they were read."""

    title: str
    others: tuple[str, ...]
    grounds: tuple[Evidence, ...]


def titles_of(
    subject: str, text: str, sheet: Mapping[str, tuple[Entry, ...]], pages: Iterable[tuple[int, str]]
) -> Titles:
    """Weigh every candidate: a sheet's label most, then quotes in subject and body, then those in documents."""
    votes: dict[str, float] = {}
    shown: dict[str, str] = {}
    for entry in sheet.get("title", ())[:3]:
        _vote(_PARENTHESIS.sub("", entry.value), 6.0, votes, shown)
    for source, weight in ((subject, 4.0), (text, 1.5)):
        for match in QUOTED.finditer(source):
            _vote(match["inside"] or match["single"], weight, votes, shown)
    for part in parts_of_subject(subject):
        if not _only_papers(part):
            _vote(_unannounced(part), 1.6, votes, shown)
    for _, content in pages:
        for match in list(QUOTED.finditer(content))[:12]:
            key = plain(match["inside"] or match["single"])
            if key in shown:
                votes[key] = votes.get(key, 0.0) + 0.5
    others = _others(subject, text, sheet, shown)
    for other in others:
        votes.pop(plain(other), 0.0)
    title = _chosen(votes, shown)
    kept = tuple(other for other in others if plain(other) != plain(title))
    grounds = [Evidence("title", quote=title)] if title else []
    return Titles(title, kept, tuple(grounds))


def _vote(candidate: str, weight: float, votes: dict[str, float], shown: dict[str, str]) -> None:
    cleaned = _cleaned(candidate)
    key = plain(cleaned)
    if 1 <= len(key) <= 80 and not set(words_of(cleaned)) <= USUAL_WORDS:
        votes[key] = votes.get(key, 0.0) + weight
        shown.setdefault(key, cleaned)


def _cleaned(candidate: str) -> str:
    """Without marks around it; those that belong to a title stay: "Frites, etc.", "Le dit « Zéro »"."""
    bare = candidate.strip(" .,:;«»“”„\"'–—-\t")
    rest = candidate[candidate.index(bare) + len(bare) :] if bare else ""
    if rest.startswith(".") and bare.lower().endswith(" etc"):
        return f"{bare}."
    closing = next((mark for opens, mark in _PAIRS if bare.count(opens) > bare.count(mark) and mark in rest), "")
    return f"{bare}{rest[: rest.index(closing)]}{closing}" if closing else bare


def is_carried(subject: str) -> bool:
    """True for the subject of an answer or a forward: another mail's."""
    return _PREFIX.match(subject) is not None


def parts_of_subject(subject: str) -> list[str]:
    """The pieces of a subject line that could be a title."""
    bare = _REFERENCE.sub(" ", _PREFIX.sub("", subject))
    return [_without_count(_PARENTHESIS.sub("", part)) for part in _SPLIT.split(bare) if part.strip()]


def _only_papers(part: str) -> bool:
    """True for "Déclaration signée" or "CV (2)": it says what the mail brings, and of no film."""
    words = [word for word in words_of(part) if not word.isdigit()]
    return bool(words) and all(word in PAPER_WORDS or word in USUAL_WORDS for word in words)


def _unannounced(part: str) -> str:
    """Without the words before a title that say what the mail is: "Dépôt de dossier Brume" names "Brume"."""
    tokens = part.split()
    while len(tokens) > 1 and _announces(tokens[0]):
        tokens.pop(0)
        while len(tokens) > 1 and tokens[0].islower() and set(words_of(tokens[0])) <= _LEADS_ON:
            tokens.pop(0)
    return " ".join(tokens)


def _announces(token: str) -> bool:
    words = set(words_of(token))
    return bool(words & _ANNOUNCES) and words <= _ANNOUNCES | _LEADS_ON


def _without_count(part: str) -> str:
    """ "Brume 1/2" without the count of its mails; "8 1/2" is a film."""
    rest = _COUNT.sub("", part)
    return rest if any(sign.isalpha() for sign in rest) else part


def _others(subject: str, text: str, sheet: Mapping[str, tuple[Entry, ...]], shown: dict[str, str]) -> tuple[str, ...]:
    found: list[str] = [entry.value for entry in sheet.get("other_title", ())]
    sources = [subject, text, *(entry.value for entry in sheet.get("title", ())[:2])]
    for source in sources:
        folded = fold(source)
        same = len(folded) == len(source)
        for pattern in (_OTHER, _CALLED_BEFORE, _IS_TITLE):
            for match in pattern.finditer(folded):
                begins = match.start() == 0 or not folded[match.start() - 1].isalnum()
                if begins and same:
                    found.append(source[match.start("title") : match.end("title")])
    for entry in sheet.get("title", ())[:2]:
        if (inside := re.search(r"\(([^():]{2,60})\)", entry.value)) and words_of(inside[1]):
            found.append(inside[1])
    for key, cleaned in list(shown.items()):
        if plain(f"ex {key}") in plain(subject) and re.search(rf"\bex[- ]{re.escape(fold(cleaned))}", fold(subject)):
            found.append(cleaned)
    clean = [title.strip(" .,:;«»“”„\"'–—-") for title in found]
    return tuple(dict.fromkeys(title for title in clean if words_of(title) and not set(words_of(title)) <= USUAL_WORDS))


def _chosen(votes: dict[str, float], shown: dict[str, str]) -> str:
    """The candidate with most votes; "" when none is strong or two are alike. A part of the winner supports it."""
    if not votes:
        return ""
    ranked = sorted(votes.items(), key=lambda vote: -vote[1])
    best, most = ranked[0]
    if most < 1.6:
        return ""
    for key, count in ranked[1:]:
        if key in best or best in key:
            continue
        return "" if count >= most else shown[best]
    return shown[best]
