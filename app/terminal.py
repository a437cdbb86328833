"""How a command speaks: data on stdout, talk on stderr, French or English by LANG, and what each exit code means."""

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any, NoReturn, TypeVar

import click

Thing = TypeVar("Thing")
_SPOKEN: ContextVar[str] = ContextVar("spoken", default="")


class Exit(IntEnum):
    """Exit codes of every command (docs/reference/commands.md)."""

    DONE = 0
    UNEXPECTED = 1
    USAGE = 2
    TO_FIX = 3
    CONFIGURATION = 4
    UNREACHABLE = 5
    PARTLY = 6
    LOCKED = 7
    INTERRUPTED = 130


class Stop(click.ClickException):
    """Ends a command with a sentence for the person at the keyboard and an exit code."""

    def __init__(self, sentence: str, code: Exit) -> None:
        """The sentence says what happened, to which thing, and what to do."""
        super().__init__(sentence)
        self.exit_code = int(code)  # type: ignore[misc]  # click reads it from the instance

    def show(self, file: Any = None) -> None:
        """Print the sentence alone, on stderr."""
        click.echo(self.message, err=True)


def leave(code: Exit) -> NoReturn:
    """End a command whose report already said everything, with an exit code."""
    raise click.exceptions.Exit(int(code))


def language() -> str:
    """The language of messages: as `speaking` says, else French unless the environment asks for another: English."""
    if asked := _SPOKEN.get():
        return asked
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return "fr" if value.lower().startswith("fr") else "en"
    return "en"


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Have messages in French or English, whatever the environment says: for somebody who reads them elsewhere."""
    before = _SPOKEN.set(language)
    try:
        yield
    finally:
        _SPOKEN.reset(before)


def pick(french: str, english: str) -> str:
    """The sentence in the person's language; both stand together, so neither can be forgotten."""
    return french if language() == "fr" else english


def many(count: int, french: tuple[str, str], english: tuple[str, str]) -> str:
    """A count with what it counts, named for one and for several: French says "0 lettre", English "0 letters"."""
    return pick(f"{count} {french[count > 1]}", f"{count} {english[count != 1]}")


def ask(french: str, english: str, **more: Any) -> str:
    """What the person answers to a question, asked on stderr."""
    return str(click.prompt(pick(french, english), prompt_suffix=pick(" : ", ": "), err=True, **more))


def decimal(value: float) -> str:
    """A number with one decimal, as French writes it."""
    return f"{value:.1f}".replace(".", ",")


def spoken(sentence: str) -> str:
    """A sentence of the rooms below, which speak English, in the person's language."""
    if language() != "fr":
        return sentence
    from app.french import in_french

    return in_french(sentence)


def named(name: StrEnum) -> str:
    """A state or kind, which the rooms below know by an English name, in the person's language."""
    if language() != "fr":
        return str(name)
    from app.named import in_words

    return in_words(name)


def counted(counts: Mapping[Any, int]) -> str:
    """Counts by state on one line: "3 (2 filed, 1 held)"."""
    if not counts:
        return "0"
    if language() != "fr":
        told = [f"{count} {state}" for state, count in sorted(counts.items())]
    else:
        from app.named import many_in_words

        told = [many_in_words(state, count) for state, count in sorted(counts.items())]
    return f"{sum(counts.values())} ({', '.join(told)})"


def headed(key: str) -> str:
    """A field of a report as the head of its line, in the person's language."""
    if language() != "fr":
        return key.replace("_", " ")
    from app.named import head_in_words

    return head_in_words(key)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its key in the rows and its heading."""

    key: str
    heading: str
    right: bool = False


class Terminal:
    """Where a command's words go."""

    def __init__(self, *, as_json: bool = False, quiet: bool = False, verbose: bool = False) -> None:
        """With `as_json`, stdout carries one JSON object and nothing else."""
        self.as_json = as_json
        self.quiet = quiet
        self.verbose = verbose
        self._colour = sys.stderr.isatty() and not os.environ.get("NO_COLOR")

    def say(self, french: str, english: str) -> None:
        """Tell the person something, on stderr."""
        if not self.quiet:
            click.echo(pick(french, english), err=True)

    def report(self, schema: str, data: Mapping[str, Any]) -> None:
        """Print the object of a `--json` run; does nothing otherwise. Dates are ISO, amounts are integer cents."""
        if self.as_json:
            click.echo(json.dumps({"schema": schema, **data}, ensure_ascii=False, default=_plain))

    def table(self, columns: Sequence[Column], rows: Iterable[Mapping[str, Any]], *, title: str = "") -> None:
        """Print rows for a person, on stdout; does nothing in a `--json` run."""
        if self.as_json:
            return
        from rich.console import Console
        from rich.table import Table

        table = Table(title=title or None, title_justify="left", box=None, pad_edge=False, header_style="bold")
        table.show_header = any(column.heading for column in columns)
        for column in columns:
            table.add_column(column.heading, justify="right" if column.right else "left", overflow="fold")
        for row in rows:
            table.add_row(*(_cell(row.get(column.key)) for column in columns))
        width = None if sys.stdout.isatty() else 160
        Console(no_color=not self._colour, width=width, highlight=False, markup=False).print(table)

    def detail(self, french: str, english: str) -> None:
        """Tell more, on stderr, to a person who asked for more (-v)."""
        if self.verbose:
            self.say(french, english)

    def line(self, text: str) -> None:
        """Print one line of data, on stdout; does nothing in a `--json` run."""
        if not self.as_json:
            click.echo(text)

    @contextmanager
    def progress(self, sentence: str, total: int | None) -> Iterator["Advance"]:
        """A bar with counts on stderr, on a terminal only; `total` is None when nobody knows how much there is."""
        if self.quiet or self.as_json or not sys.stderr.isatty():
            yield Advance(None, None)
            return
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=Console(stderr=True, no_color=not self._colour), transient=True) as bar:
            yield Advance(bar, bar.add_task(sentence, total=total))


class Advance:
    """Moves a progress bar on; harmless where there is none."""

    def __init__(self, bar: Any, task: Any) -> None:
        """Wrap a bar of Rich and its task."""
        self._bar, self._task = bar, task

    def one(self) -> None:
        """One unit of work is done."""
        if self._bar is not None:
            self._bar.advance(self._task)

    def at(self, done: int, total: int) -> None:
        """So many of so many units are done."""
        if self._bar is not None:
            self._bar.update(self._task, completed=done, total=total)

    def over(self, things: Iterable[Thing]) -> Iterator[Thing]:
        """Each of the things, with a step after it was dealt with."""
        for thing in things:
            yield thing
            self.one()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, StrEnum):
        return named(value)
    if hasattr(value, "isoformat"):
        return str(value.isoformat(sep=" ", timespec="seconds") if hasattr(value, "hour") else value.isoformat())
    return str(value)


def _plain(value: Any) -> Any:
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, (set, frozenset, tuple)):
        return list(value)
    return str(value)
