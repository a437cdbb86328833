"""Reads the fund's catalogue of document kinds (config/kinds.yaml), with its cues folded for comparing."""

import re
from collections.abc import Hashable
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from config.files import read_text
from config.learned import learned_beside, with_adopted
from config.problems import ConfigurationError, Problem
from config.units import shown
from triage.text.folding import fold
from triage.values import Kind, Kinds

LANGUAGES = ("fr", "nl", "en", "de")
_WORDS = {
    "status": ("required", "conditional", "optional", "unwanted", "technical"),
    "bundle": ("jury", "admin", "both", "none"),
}
# What stands in the file for people alone is neither read nor checked, only told from a misspelt field (decision 0523).
_FIELDS_FOR_PEOPLE = (
    "group", "text", "structure", "pages", "confusable", "privacy", "subtypes", "checks", "note", "split_hint",
)  # fmt: skip
_FIELDS = ("id", "names", "filename", "heading", *_WORDS, *_FIELDS_FOR_PEOPLE)
_SECTIONS_FOR_PEOPLE = ("version", "languages", "situations", "discriminators", "scene_headings")
_SECTIONS = ("noise", "kinds", *_SECTIONS_FOR_PEOPLE)
_ID = re.compile(r"[a-z][a-z0-9_]{0,63}")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_SEPARATORS = re.compile(r"[_\-.+\s]+")


def load_kinds(path: Path) -> Kinds:
    """Read the catalogue. Names stay as written; cues and noise words are folded (triage.text.folding).

    A German cue with an umlaut is kept in both spellings, since file names are often typed without ("foerderantrag").
    What a person adopted from verified pieces (learned.toml, beside it) is added. Raises ConfigurationError with every
    problem, each naming the kind and the field.
    """
    problems: list[Problem] = []
    catalogue = _Catalogue(str(path), problems)
    text = read_text(path, problems)
    content = catalogue.parsed(text) if text is not None else None
    kinds = catalogue.read(content) if content is not None else Kinds({}, {})
    kinds = with_adopted(kinds, learned_beside(path), problems)
    if problems:
        raise ConfigurationError(tuple(problems))
    return kinds


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc] # the C parser is six times faster
    """A safe loader that refuses a key written twice; YAML itself would silently keep the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        """Build the mapping, after looking for keys written twice."""
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "a list cannot be a key", key.start_mark)
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"{key.value} is written twice", key.start_mark)
            seen.add(key.value)
        mapping: dict[Hashable, Any] = super().construct_mapping(node, deep)
        return mapping


@lru_cache(maxsize=1)
def _content_of(text: str) -> object:
    """What a text says as YAML, for reading only: the doctor reads the same catalogue four times."""
    return yaml.load(text, Loader=_Loader)  # noqa: S506 - a safe loader


class _Catalogue:
    """The reading of one file: notes problems and goes on, so that all are named at once."""

    def __init__(self, file: str, problems: list[Problem]) -> None:
        self.file = file
        self.problems = problems

    def parsed(self, text: str) -> dict[str, object] | None:
        """The file as YAML; None with a problem noted."""
        try:
            content = _content_of(text)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark
            where = f"line {mark.line + 1}, column {mark.column + 1}" if mark else "the file"
            self.wrong(where, "", f"is not YAML ({error.problem})", "check indents, colons and brackets there")
            return None
        except (yaml.YAMLError, RecursionError, ValueError):
            self.wrong(
                "the file",
                "",
                "holds what YAML forbids",
                "remove control characters, endless nesting and impossible dates",
            )
            return None
        if not isinstance(content, dict):
            self.wrong("kinds", "", "is missing", "write the list of kinds below kinds:")
            return None
        return content

    def read(self, content: dict[str, object]) -> Kinds:
        """The whole catalogue."""
        self.only_known("", content, _SECTIONS)
        entries = content.get("kinds")
        if not isinstance(entries, list) or not entries:
            self.wrong("kinds", "", "is missing or not a list", "write the list of kinds below kinds:")
            entries = []
        kinds: dict[str, Kind] = {}
        for number, entry in enumerate(entries, start=1):
            kind = self.kind(number, entry)
            if kind and kind.id in kinds:
                self.wrong(f"kinds.{kind.id}", "", "is there twice", "give each kind its own id")
            elif kind:
                kinds[kind.id] = kind
        return Kinds(kinds, self.noise(content.get("noise", {})))

    def kind(self, number: int, entry: object) -> Kind | None:
        """One kind; None when it cannot even be named."""
        if not isinstance(entry, dict):
            self.wrong(f"kinds[{number}]", "", "is not a kind", "write it as fields, beginning with - id: …")
            return None
        identity = entry.get("id")
        if not isinstance(identity, str) or not _ID.fullmatch(identity):
            remedy = "write small letters, digits and underscores, such as cover_letter"
            self.wrong(f"kinds[{number}].id", shown(identity) if identity else "", "is not an id", remedy)
            return None
        at = f"kinds.{identity}"
        self.only_known(f"{at}.", entry, _FIELDS)
        words = {field: self.word(f"{at}.{field}", entry.get(field), known) for field, known in _WORDS.items()}
        return Kind(
            id=identity,
            names=self.names(f"{at}.names", entry.get("names")),
            filename=self.cues(f"{at}.filename", entry.get("filename")),
            heading=self.cues(f"{at}.heading", entry.get("heading")),
            status=words["status"],
            bundle=words["bundle"],
        )

    def names(self, at: str, value: object) -> dict[str, tuple[str, ...]]:
        """What people call a kind: at least one name in each language."""
        found = self.by_language(at, value)
        for language in LANGUAGES:
            if not found.get(language):
                self.wrong(f"{at}.{language}", "", "is missing", "write at least one name: letters are sent in it")
        return found

    def cues(self, at: str, value: object) -> dict[str, tuple[str, ...]]:
        """Folded cues by language; each once."""
        folded = {}
        for language, cues in self.by_language(at, value).items():
            spellings = [_folded(cue) for cue in cues]
            if language == "de":
                spellings += [_folded(cue.lower().translate(_UMLAUTS)) for cue in cues]
            if "" in spellings:
                self.wrong(f"{at}.{language}", "", "holds a cue of blanks and signs only", "remove it")
            folded[language] = tuple(dict.fromkeys(spellings))
        return folded

    def by_language(self, at: str, value: object) -> dict[str, tuple[str, ...]]:
        """Lists of texts under fr, nl, en and de."""
        if not isinstance(value, dict):
            fault = "is missing" if value is None else "is not given by language"
            self.wrong(at, shown(value) if value else "", fault, "write {fr: […], nl: […], en: […], de: […]}")
            return {}
        self.only_known(f"{at}.", value, LANGUAGES)
        return {
            language: self.strings(f"{at}.{language}", value[language]) for language in LANGUAGES if language in value
        }

    def strings(self, at: str, value: object) -> tuple[str, ...]:
        """A list of texts. YAML reads no, yes, on, off and plain numbers as something else: quotes make them text."""
        if not isinstance(value, list):
            self.wrong(at, shown(value), "is not a list", "write it in brackets: [one, two]")
            return ()
        for entry in value:
            if not isinstance(entry, str) or not entry.strip():
                self.wrong(at, shown(entry), "is not text", "put it in quotes")
        return tuple(str(entry) for entry in value)

    def word(self, at: str, value: object, known: tuple[str, ...]) -> str:
        """One of the words a field knows."""
        if value in known:
            return str(value)
        fault = "is not known" if value is not None else "is missing"
        self.wrong(at, shown(value) if value is not None else "", fault, f"write one of {', '.join(known)}")
        return ""

    def noise(self, value: object) -> dict[str, tuple[str, ...]]:
        """Words to strip before comparing titles and names, folded, by group."""
        if not isinstance(value, dict):
            self.wrong("noise", shown(value), "is not given by group", "write version: […], fund: […] below noise:")
            return {}
        groups = {str(group): self.strings(f"noise.{group}", words) for group, words in value.items()}
        return {group: tuple(dict.fromkeys(_folded(word) for word in words)) for group, words in groups.items()}

    def only_known(self, at: str, value: dict[str, object], known: tuple[str, ...]) -> None:
        """Every key of a mapping is one we know."""
        for key in value:
            if key not in known:
                self.wrong(f"{at}{key}", "", "is not known", f"use {', '.join(known)}")

    def wrong(self, key: str, value: str, fault: str, remedy: str) -> None:
        """Note a problem."""
        self.problems.append(Problem(self.file, key, value, fault, remedy))


def _folded(cue: str) -> str:
    """A cue as the rules compare it: folded, each run of separators one space."""
    return _SEPARATORS.sub(" ", fold(cue)).strip()
