"""What things are called on screen: pieces, lines, letters, grounds and points, each in the reader's language.

The names of pieces and of checklist lines are the fund's own (kinds.yaml, notifier's words); sentences are ours.
"""

import re
from dataclasses import dataclass
from urllib.parse import quote

from console.office import Office
from console.phrases import facts_in, phrases_in, points_in, shapes_in
from console.speech import HARD, Speech, printed
from notifier.headers import one_line
from notifier.wording import wording
from triage.message import Attachment, PageForm
from triage.settled import AMOUNTS, VERIFIED
from triage.values import Call, Evidence, LetterKind, LineState, Piece

NAME = 90  # characters of a file's name
_BEFORE_NOUN = re.compile(  # "Ausführliche Synopsis", "Die weitere Nachforderung"; not "Lebensläufe der Beteiligten"
    r"(?!\w+ (?:de[rsmn]|die|einer?|eines|für|und) )(?:\w+(?:e|e[rsnm]) )+[A-ZÄÖÜ]"
)


@dataclass(frozen=True, slots=True)
class Words:
    """Names for one reader."""

    office: Office
    speech: Speech

    def kind(self, kind: str) -> str:
        """A kind of piece, with a capital."""
        found = self.office.kinds.kinds.get(kind)
        names = (found.names.get(self.speech.language) or found.names.get("fr") or ()) if found else ()
        name = names[0] if names else self.speech.say("Pièce non reconnue") if kind == "unknown" else kind
        return printed(name[:1].upper() + name[1:].replace("_", " "))

    def line(self, key: str, call: Call | None) -> str:
        """A line of the checklist."""
        named = wording(self.speech.language).words["requirements"].get(key)
        if named:
            return printed(str(named))
        kinds = next((line.kinds for line in call.requirements if line.key == key), ()) if call else ()
        return self.kind(kinds[0]) if kinds else key.replace("_", " ").capitalize()

    def listed(self, names: tuple[str, ...], most: int = 3) -> str:
        """Names one after the other; those beyond `most` are counted."""
        say = self.speech.say
        shown = [self.within(name) for name in names[:most]]
        if not shown:
            return ""
        rest = len(names) - most
        if rest > 0:
            return self.speech.count(
                "%(names)s et une autre", "%(names)s et %(num)s autres", rest, names=", ".join(shown)
            )
        return say("%(first)s et %(last)s", first=", ".join(shown[:-1]), last=shown[-1]) if shown[1:] else shown[0]

    def fact(self, name: str) -> str:
        """A fact of the project, as a label."""
        return facts_in(self.speech.language).get(name, name)

    def fact_value(self, name: str, value: str) -> str:
        """A fact as a settlement keeps it, in words."""
        if name in AMOUNTS and value.isdecimal():
            return self.speech.amount(int(value))
        if name == "format":
            return shapes_in(self.speech.language).get(value, value)
        return str(self.speech.locale.languages.get(value, value)) if name == "language" else value

    def in_language(self, code: str) -> str:
        """ "en allemand": which language something is written in."""
        language = str(self.speech.locale.languages.get(code, code))
        return self.speech.say("en %(language)s", language=language)

    def within(self, name: str) -> str:
        """A name inside a sentence: German nouns and abbreviations keep their capital, adjectives before them none."""
        german = self.speech.language == "de" and not _BEFORE_NOUN.match(name)
        return name if german or name[1:2].isupper() else name[:1].lower() + name[1:]

    def pages(self, first: int, last: int) -> str:
        """A page, or a range of them, as short as it goes; it stands on one line."""
        say = self.speech.say
        if first == last:
            return say("p. %(first)s", first=first).replace(" ", HARD)
        if last == first + 1:
            return say("p. %(first)s et %(last)s", first=first, last=last).replace(" ", HARD)
        return say("p. %(first)s à %(last)s", first=first, last=last).replace(" ", HARD)

    def place(self, file: Attachment | None, first: int, last: int) -> str:
        """Where a piece lies: the file, and its pages when it is not all of it."""
        if file is None:
            return self.speech.say("texte du message")
        whole = first <= 1 and last >= (file.page_count or len(file.pages))
        form = file.pages[0].form if file.pages else PageForm.PAGE
        return file_name(file) if whole and form is PageForm.TEXT else f"{file_name(file)}, {self.pages(first, last)}"

    def letter(self, kind: LetterKind) -> str:
        """A letter, as a noun with its article."""
        say = self.speech.say
        return {
            LetterKind.RECEIPT: say("L’accusé de réception"),
            LetterKind.MISSING_ITEMS: say("La demande de pièces"),
            LetterKind.MORE_ITEMS: say("La demande complémentaire"),
            LetterKind.LATE: say("La lettre sur le retard"),
            LetterKind.NEUTRAL: say("L’accusé neutre"),
            LetterKind.COMPLETE: say("La confirmation"),
            LetterKind.ANSWER: say("La réponse"),
            LetterKind.REMINDER: say("La relance"),
        }[kind]

    def state(self, state: LineState) -> str:
        """A line's state, as an adjective."""
        say = self.speech.say
        return {
            LineState.PRESENT: say("Présente"),
            LineState.IN_PART: say("En partie"),
            LineState.PROMISED: say("Annoncée"),
            LineState.MISSING: say("Manquante"),
            LineState.UNSURE: say("À vérifier"),
            LineState.NOT_APPLICABLE: say("Sans objet"),
            LineState.WAIVED: say("Dispensée"),
        }[state]

    def ground(self, ground: Evidence) -> str:
        """One ground for a piece, as something one can see on the page; "" for one that cannot be said."""
        say, code = self.speech.say, ground.code.rpartition(".")[2].partition("~")[0].rstrip("%#!")
        quoted = one_line(ground.quote, 60)
        phrase = phrases_in(self.speech.language).get(code, "")
        if code == VERIFIED:
            return say("vérifié par une personne")
        if phrase and quoted:
            return say("%(what)s « %(quote)s »", what=phrase, quote=quoted)
        return phrase or (say("les mots « %(quote)s »", quote=quoted) if quoted else "")

    def grounds(self, grounds: tuple[Evidence, ...], most: int = 3) -> str:
        """The strongest grounds of a piece in one line."""
        said = dict.fromkeys(text for ground in grounds if (text := self.ground(ground)))
        return ", ".join(list(said)[:most])

    def doubt(self, piece: Piece) -> str:
        """Why the machine did not settle it."""
        say, code = self.speech.say, piece.reason
        return {
            "weak": say("trop peu d’indices"),
            "unrecognised": say("aucun indice clair"),
            "rival": say("deux lectures possibles"),
            "unrelated": say("aucun nom commun avec le reste : est-ce bien de ce film ?"),
            "addressed": say("parle à quelqu’un ou cite beaucoup, comme une lettre ou un article"),
            "blank": say("il reste des blancs à remplir"),
            "outdated": say("toutes ses dates sont passées : est-ce une pièce d’un autre appel ?"),
            "excerpt": say("un extrait, à ce qu’en dit son titre ou son nom"),
            "scan": say("des images sans texte"),
            "picture": say("lu dans une image"),
            "partial": say("rempli en partie"),
            "encrypted": say("fichier protégé par un mot de passe"),
            "damaged": say("fichier abîmé"),
            "unsupported": say("format que la machine ne lit pas"),
            "over_limit": say("fichier au-delà d’une limite"),
            "unsigned": say("sans signature visible"),
            "other_fund": say("adressé à un autre fonds"),
            "not_a_kind": say("pas une pièce demandée"),
        }.get(code, "")

    def point(self, code: str) -> str:
        """Something to look at, in a sentence."""
        return points_in(self.speech.language).get(code, "")


def file_name(file: Attachment) -> str:
    """A file's name as text: without marks that turn or hide it; of a file in a container, with its own name only."""
    return one_line(file.path.rpartition("!/")[2], NAME) or "—"


def address(reference: str, **query: object) -> str:
    """A dossier's page, showing something."""
    asked = "&".join(f"{name}={quote(str(value), safe='')}" for name, value in query.items() if value not in ("", None))
    return f"/d/{quote(reference, safe='')}" + (f"?{asked}" if asked else "")
