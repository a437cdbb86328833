"""The words of one language: moments, sizes, places and names as letters write them, and the templates' environment."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal
from jinja2 import DictLoader, StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

from notifier.paragraphs import filled, french_spaces

TEMPLATES = Path(__file__).parent / "templates"
MARK_BEGINS, MARK_ENDS = "\ue000", "\ue001"  # private use: `one_line` takes such marks out of what strangers wrote
LANGUAGES = ("fr", "nl", "de", "en")
_CHANGED: dict[str, str] = {}  # what the fund set in place of a file, for this process
_TRIED: ContextVar[Mapping[str, str] | None] = ContextVar("tried", default=None)
_FIRST = re.compile(r"\b1(?= [a-zéû])")
_TAGS = re.compile(r"(\{[{%#].*?[#%}]\})", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant as a letter writes it: always weekday, date, time and zone."""

    date: str
    time: str
    zone: str
    full: str

    def __str__(self) -> str:
        return self.full


def ranked(date: str, language: str) -> str:
    """The same with the first of a month as French says it, by its rank, and no other day."""
    return _FIRST.sub("1er", date) if language == "fr" else date


class Wording:
    """One language's words and templates. Get it from `wording(language)`, which reads the files once."""

    def __init__(self, language: str, changed: Mapping[str, str] | None = None) -> None:
        self.language = language
        folder = TEMPLATES / language
        spaced = french_spaces if language == "fr" else str
        self.words: dict[str, Any] = _spaced(tomllib.loads((folder / "words.toml").read_text("utf-8")), spaced)
        self._locale = Locale.parse(self.words["locale"])
        sources = {path.name: _spaced_template(path.read_text("utf-8"), spaced) for path in folder.glob("*.txt")}
        sources |= {name: _spaced_template(text, spaced) for name, text in _of(language, changed or {}).items()}
        self._templates = ImmutableSandboxedEnvironment(
            loader=DictLoader(sources),
            undefined=StrictUndefined,
            autoescape=False,  # plain text; values are made one line before they come here
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._marking = self._templates.overlay(finalize=_marked)

    def subject(self, kind: str, **values: object) -> str:
        """Render a letter's subject: one line, ordinary spaces."""
        return " ".join(self._template(f"{kind}.subject.txt").render(values).split())

    def body(self, kind: str, **values: object) -> str:
        """Render a letter's text, wrapped at 72 columns."""
        return filled(self.text(kind, values))

    def text(self, kind: str, values: Mapping[str, object], *, marked: bool = False) -> str:
        """Render a letter's text, not wrapped yet; `marked` puts MARK_BEGINS and MARK_ENDS around what facts give."""
        return (self._marking if marked else self._templates).get_template(f"{kind}.body.txt").render(values)

    def moment(self, at: datetime, zone: str, *, exact: bool) -> Moment:
        """Write an instant in the zone's local time; to the second when `exact`."""
        local = at.astimezone(ZoneInfo(zone))
        date = ranked(format_date(local.date(), format="full", locale=self._locale), self.language)
        zone_name = self.words["zones"].get(zone) or self.words["other_zone"].format(zone=zone)
        time = self._time(local, exact=exact)
        full = self.words["moment"].format(date=date, time=time, zone=zone_name)
        return Moment(date, time, zone_name, full)

    def size(self, count: int) -> str:
        """Write a size in decimal units: 812 octets, 340 ko, 2,4 Mo."""
        units = self.words["units"]
        if count < 1000:
            singular = count == 1 or (count == 0 and self.language == "fr")
            return f"{count}\u00a0{units['one' if singular else 'bytes']}"
        power = 1 if count < 999_500 else 2 if count < 999_950_000 else 3
        amount = count / 1000**power
        number = format_decimal(amount, format="0" if power == 1 else "0.#", locale=self._locale)
        return f"{number}\u00a0{units[('kilo', 'mega', 'giga')[power - 1]]}"

    def listing(self, items: tuple[str, ...], joint: str) -> str:
        """Write "a, b or c"; `joint` is "or" or "and"."""
        if len(items) < 2:
            return "".join(items)
        return ", ".join(items[:-1]) + str(self.words[joint]) + items[-1]

    def _time(self, local: datetime, *, exact: bool) -> str:
        if self.language != "fr":
            return f"{local:%H:%M:%S}" if exact else f"{local:%H:%M}"
        seconds = f" min {local:%S} s" if exact else ""
        return f"{local.hour} h {local:%M}{seconds}".replace(" ", "\u00a0")

    def _template(self, name: str) -> Template:
        return self._templates.get_template(name)


def _marked(value: object) -> str:
    text = str(value)
    return f"{MARK_BEGINS}{text}{MARK_ENDS}" if text else ""


def wording(language: str) -> Wording:
    """Give the words of a language: those in force, or within `trying`, those tried."""
    tried = _TRIED.get()
    return _in_force(language) if tried is None else Wording(language, {**_CHANGED, **tried})


def change_texts(texts: Mapping[str, str]) -> None:
    """Put the fund's own texts in force, by file ("fr/receipt.body.txt"), in place of those of its files.

    Once for the whole process, like the files themselves: no letter is composed with half of a change.
    """
    if texts != _CHANGED:
        _CHANGED.clear()
        _CHANGED.update(texts)
        _in_force.cache_clear()


@contextmanager
def trying(texts: Mapping[str, str]) -> Iterator[None]:
    """Compose with other texts, here only: for a preview."""
    before = _TRIED.set(texts)
    try:
        yield
    finally:
        _TRIED.reset(before)


def text_of(file: str) -> str:
    """The text in force of one template ("fr/receipt.body.txt"). KeyError when there is none of that name."""
    path = TEMPLATES / file
    if file in _CHANGED:
        return _CHANGED[file]
    if path.suffix != ".txt" or path.parent.parent != TEMPLATES or not path.is_file():
        raise KeyError(file)
    return path.read_text("utf-8")


@cache
def _in_force(language: str) -> Wording:
    return Wording(language, _CHANGED)


def _of(language: str, texts: Mapping[str, str]) -> dict[str, str]:
    """The texts of one language, by their bare names."""
    return {name.partition("/")[2]: text for name, text in texts.items() if name.startswith(f"{language}/")}


def _spaced(value: Any, spaced: Any) -> Any:
    if isinstance(value, dict):
        return {key: _spaced(inner, spaced) for key, inner in value.items()}
    return spaced(value)


def _spaced_template(source: str, spaced: Any) -> str:
    """Set a template's own spaces, leaving its tags alone."""
    parts = _TAGS.split(source)
    return "".join(part if index % 2 else spaced(part) for index, part in enumerate(parts))
