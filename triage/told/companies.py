"""Finds the applicant company and its Belgian enterprise number.

The number has ten digits, begins with 0 or 1, and its last two are 97 less the remainder of the first eight by 97.
One in a hundred telephone numbers passes that test, so a number counts only beside its label; establishment units
begin with 2 to 8.
"""

import re
from collections.abc import Iterable
from typing import Final

from triage.text.folding import fold, plain
from triage.told.sheets import UNLABELLED, Sheet

_LABELLED = re.compile(
    r"(?:\b(?:bce|kbo|zdu|tva|btw|vat|mwst|ust|rpm|rpr|ondernemingsnr|ondernemingsnummer|unternehmensnummer"
    r"|numero d'entreprise|n\W{0,2}d'entreprise"
    r"|no d'entreprise|numero bce|enterprise (?:number|no)|company (?:number|no)|sous le numero"
    r"|onder (?:het )?nummer|unter (?:der )?nummer)"
    r"[^\d\n]{0,24}|\bbe[ -]?)"
    r"(?P<number>\(?[01]?\)?\d{3}[ .]?\d{3}[ .]?\d{3})(?!\d)"
)
_DIGITS = re.compile(r"(?<![\d.])[01]?\d{3}[ .]?\d{3}[ .]?\d{3}(?![\d])")
_UNIT = re.compile(r"unite d'etablissement|vestigingseenheid|establishment unit|niederlassungseinheit")
_FORMS = (
    r"SRL|S\.R\.L\.|SPRL|S\.P\.R\.L\.|SA|S\.A\.|SCRL|SC|SNC|ASBL|BV|B\.V\.|BVBA|CVBA|NV|N\.V\.|VZW|GmbH|PGmbH|AG|VoG"
    r"|Ltd\.?|Limited|LLC|DAC|SARL|Sàrl|SAS|S\.à r\.l\.|PLC"
)
_NAME = (
    r"(?P<name>[A-ZÀ-ÖØ-Þ0-9][\wÀ-ÿ&'’.+-]*(?:[ -](?:[A-ZÀ-ÖØ-Þ0-9&][\wÀ-ÿ&'’.+-]*|&|et|en|und|and|de|du|des|la|le"
    r"|les|van|von|der|d'[A-ZÀ-Þ]\w+|[a-z][\wÀ-ÿ'’]{2,14})){0,5})"
)
_COMPANY = re.compile(rf"{_NAME} (?P<form>{_FORMS})(?![\w])")
_WITHOUT_FORM = re.compile(rf" (?:{plain(_FORMS.replace('|', ' ')).replace(' ', '|')})$")
_BESIDE_A_LABEL = re.compile(rf"(?P<name>[^\W_][^,;:|()\n]{{1,60}}?) (?P<form>(?i:{_FORMS}|CV|eG))(?![\w])")
_LEADS = (
    r"(?:(?:la |de |the |die )?(?:société|vennootschap|company|firma|entreprise|pour|voor|for|par|entre|tussen"
    r"|between|zwischen|Pour|Entre|et|en|and|und|de|La|De|The) )"
)
_LEADING = re.compile(rf"^(?:\d{{1,2}}\. (?={_LEADS}))?{_LEADS}*")
# A party's number, where another party stands before it or comes after it; a name may begin with one of its own.
_PARTY = re.compile(r"^(\d{1,2})\. (?=\S)")
_LISTED = re.compile(r"(?:^|[\n,;]|\b(?:et|en|and|und)) {0,8}(\d{1,2})\. (?=[^\W\d_])")
_STOPPING_WORDS = """
    entre tussen zwischen between accord agreement contrat contract vertrag overeenkomst convention gerant gerante
    administrateur administratrice zaakvoerder zaakvoerster bestuurder geschaftsfuhrer geschaftsfuhrerin gesellschafter
    manager director employeur werkgever arbeitgeber productrice producteur representee vertegenwoordigd forme
    aanvrager aanvraagster demandeur demanderesse applicant antragsteller antragstellerin einreicherin"""
_WITHIN_WORDS = """
    et en und and of the de du des d la le les l van von der den het aan sur sous & films film production productions
    producties pictures images medias media cinema studio studios ateliers atelier"""
_EMPTY_WORDS = """
    een als in au aux un une die das sa animation entertainment rechtsform rechtsvorm juridique
    janvier fevrier mars avril mai juin juillet aout
    septembre octobre novembre decembre januari februari maart april mei juni juli augustus september oktober january
    february march may june july august october december januar februar marz dezember"""
# Words that stand before a name in a sentence and belong to none; with those of STOPPING the name begins anew.
_STOPPING = frozenset(_STOPPING_WORDS.split())
# Lower-case words that do stand within names: "Les films du Gué".
_WITHIN = frozenset(_WITHIN_WORDS.split())
# What a sheet's word for the applicant is worth; an applicant is among the companies as well.
_OF_ANY_FORM = ("applicant", "company", "number", "title", "project", "asked", "budget")
DOUBTED: Final = {fact: f"doubted {fact}" for fact in _OF_ANY_FORM}
_ON_SHEETS = (("applicant", 4.0), ("company", 8.0), ("doubted company", 2.0), ("doubted number", 2.0))
_LITTLE = 1.5  # below it nothing but a partner's paper names a company
_BEYOND = re.compile(r"[,;(/|–]| \+ | (?:avec|met|mit|with) ")
_LINKS = frozenset(["de", "du", "des", "van", "von", "der", "den", "het", "en", "et", "und", "and", "of", "the"])
_EMPTY = _WITHIN | frozenset(_EMPTY_WORDS.split())

# How a sentence comes to a company: "Bei Papierhaus SRL arbeiten". A name of two words such as "Chez Nous" keeps both.
_BY_WAY_OF = re.compile(
    r"^(?:Au nom de|De la part de|Im Namen (?:der|von)|Im Auftrag (?:der|von)|Namens|On behalf of|Nous|Wij|Wir|We"
    r"|(?:Chez|Bei|Bij|At|Avec|Mit|With|Für|Voor|For|Von|Par)"
    r"(?! (?:Nous|Moi|Vous|Toi|Elle|Elles|Lui|Uns|Mir|Ihr|Dir|Ons|Mij|Elkaar|Us|Me|You|Him|Her)$)) (?=[A-ZÀ-ÖØ-Þ0-9])"
)

# What a company is, said before its name: only where a name of two words and more remains.
_DESCRIBED = re.compile(
    r"^(?:Produktionsfirma|Produktion|Produzentin|Produzent|Producteur|Productrice|Producent|Productiehuis|Producer"
    r"|Production|Productie|Antragsteller(?:in)?|Aanvrager|Demandeur|Applicant|Company|Firma|Société|Vennootschap)"
    r" (?=\S+ \S)"
)


def number_of(digits: str) -> str:
    """Ten checked digits, or "" when they are no enterprise number."""
    bare = re.sub(r"\D", "", digits)
    if len(bare) == 9:
        bare = f"0{bare}"
    if len(bare) != 10 or bare[0] not in "01" or bare == "0" * 10:
        return ""
    return bare if 97 - int(bare[:8]) % 97 == int(bare[8:]) else ""


def numbers_in(text: str) -> list[str]:
    """The enterprise numbers that stand beside their label in a text, in order."""
    return [number for number, _ in _numbered(text)]


def companies_in(text: str) -> list[str]:
    """Names with a legal form, as written, in order."""
    found = []
    for match in _COMPANY.finditer(text):
        name = _LEADING.sub("", _BY_WAY_OF.sub("", _unnumbered(match["name"], text))).strip(" -–.,")
        name = _begun_anew(_DESCRIBED.sub("", name))
        if _is_a_name(name):
            found.append(f"{name} {match['form']}")
    return found


def companies_beside(label_value: str) -> list[str]:
    """The same of a value that stands beside a label: there a name may be written small, its form as well."""
    found = companies_in(label_value)
    if not found:
        found = [f"{match['name']} {match['form']}" for match in _BESIDE_A_LABEL.finditer(label_value)]
    return [name for name in found if _is_a_name(name.rpartition(" ")[0])]


def _unnumbered(name: str, text: str) -> str:
    """Without the number that it has as one of two parties or more."""
    own = _PARTY.match(name)
    if own is None or not {str(int(own[1]) - 1), str(int(own[1]) + 1)} & set(_LISTED.findall(text)):
        return name
    return name[own.end() :]


def _begun_anew(name: str) -> str:
    """Without the words of the sentence before it: "2 March 2021 between Halte Film" is Halte Film."""
    tokens = name.split()
    for at in range(len(tokens) - 1, -1, -1):
        word = plain(tokens[at])
        strange = tokens[at].islower() and "'" not in tokens[at] and "’" not in tokens[at] and word not in _WITHIN
        if word in _STOPPING or strange:
            rest = tokens[at + 1 :]
            while rest and plain(rest[0]) in _EMPTY and rest[0].islower():
                rest.pop(0)
            if _is_a_name(" ".join(rest)):
                return " ".join(rest)
    return name


def _is_a_name(name: str) -> bool:
    """False for what every company may be called, and for a sentence about a form: "8 mai 1990 sous forme de"."""
    words = plain(name).split()
    telling = [word for word in words if word not in _EMPTY and not word.isdigit()]
    return bool(telling) and len(plain(name)) >= 2 and not (words[-1] in _EMPTY - _WITHIN or words[-1] in _LINKS)


def enterprise_of(weighted: Iterable[tuple[float, str]], sheet: Sheet | None = None, company: str = "") -> str:
    """The applicant's number from its sheet and from texts with weights; "" when none stands out.

    One that follows the name of `company` counts double; on a sheet it needs no label of its own beside a company.
    """
    votes: dict[str, float] = {}
    for fact, weight in (("number", 8.0), *_ON_SHEETS, (UNLABELLED, 4.0)):
        for entry in (sheet or {}).get(fact, ()):
            if fact != UNLABELLED or companies_beside(entry.value):
                for number in filter(None, map(number_of, _DIGITS.findall(entry.value)[:1])):
                    votes[number] = votes.get(number, 0.0) + weight
    name = _WITHOUT_FORM.sub("", plain(company))
    for weight, text in weighted:
        for number, before in dict(_numbered(text)).items():
            follows = bool(name) and f" {name} " in f" {plain(before)} "
            votes[number] = votes.get(number, 0.0) + weight * (2 if follows else 1)
    return _outstanding(votes)


def company_of(weighted: Iterable[tuple[float, str]], sheet: Sheet, domain: str = "") -> str:
    """The applicant's name from its sheet and from texts with weights; "" when none stands out.

    A name that the sender's `domain` spells counts more: who applies mostly writes.
    """
    votes: dict[str, float] = {}
    shown: dict[str, str] = {}
    bare: set[str] = set()
    for fact, weight in _ON_SHEETS[:3]:
        for entry in sheet.get(fact, ())[:4]:
            named = companies_beside(entry.value)
            for name in named or _bare(entry.value):
                _count(name, weight if named else 1.0, votes, shown)
                bare |= set() if named else {plain(name)}
    for weight, text in weighted:
        for name in dict.fromkeys(companies_in(text)):
            _count(name, weight, votes, shown)
    _join(votes, bare)
    for key in votes:
        votes[key] += 5.0 if domain and _spells(domain, key) else 0.0
    best = _outstanding(votes)
    return shown[best] if best and votes[best] >= _LITTLE else ""


def _bare(value: str) -> list[str]:
    """A name without its legal form, as far as its address or its partners: "TikTak, Ath"."""
    name = _BEYOND.split(value, maxsplit=1)[0].strip(" .-–")
    return [name] if 2 <= len(name) <= 60 else []


def _count(name: str, weight: float, votes: dict[str, float], shown: dict[str, str]) -> None:
    key = plain(name)
    votes[key] = votes.get(key, 0.0) + weight
    if key not in shown or shown[key].isupper():
        shown[key] = name


def _join(votes: dict[str, float], bare: set[str]) -> None:
    """One name found with a word more before it is one name: the way it is found more often.

    A name without its legal form is that of the company which begins with it.
    """
    for short in bare & set(votes):
        longer = [key for key in votes if key.startswith(f"{short} ") and key not in bare]
        if longer:
            votes[max(longer, key=lambda key: votes[key])] += votes.pop(short) + 2.0
    for short in sorted(votes, key=len):
        for long in [key for key in votes if key.endswith(f" {short}")]:
            kept, gone = (short, long) if votes[short] >= votes[long] else (long, short)
            votes[kept] += votes.pop(gone)
            if gone == short:
                break


def _spells(domain: str, company: str) -> bool:
    """True when an address under "brigadedusoir.example" is that of "Brigade du Soir SRL"."""
    label = re.sub(r"[^a-z0-9]", "", fold(domain).rpartition(".")[0].rpartition(".")[2])
    name = _WITHOUT_FORM.sub("", company)
    words = [word for word in name.split() if len(word) >= 3 and word not in _EMPTY]
    joined = name.replace(" ", "")
    return len(label) >= 4 and bool(words) and (label in joined or joined in label or words[0] in label)


def _numbered(text: str) -> list[tuple[str, str]]:
    """Each number beside its label, with the words just before it."""
    folded = fold(text)
    found = []
    for match in _LABELLED.finditer(folded):
        before = folded[max(0, match.start() - 160) : match.start("number")]
        if not _UNIT.search(before[-60:]) and (number := number_of(match["number"])):
            found.append((number, before))
    return found


def _outstanding(votes: dict[str, float]) -> str:
    ranked = sorted(votes.items(), key=lambda vote: -vote[1])[:2]
    if not ranked or (len(ranked) == 2 and ranked[0][1] <= ranked[1][1]):
        return ""
    return ranked[0][0]
