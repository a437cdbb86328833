"""The desk's sentences: gathers them from code and templates, and brings the three catalogues in line.

    make strings        or: python -m tests.console.strings [lines]

`lines` is a file of translations to take in, a sentence a line: French, Dutch, English, German, parted by tabs; the
forms of a plural are parted by " ¦ ".

Sentences that are gone are dropped, new ones added without translation (a test says which), all in alphabetical order
and without places or dates, so that two people's additions merge line by line.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from console.speech import FOLDER

CONSOLE = FOLDER.parent
LANGUAGES = ("nl", "en", "de")
METHODS = [("**.py", "python"), ("templates/**.html", "jinja2.ext:babel_extract")]
KEYWORDS = {
    "_": None,
    "say": None,
    "count": (1, 2),
    "told": (1, 2),
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
HEADER = "# Sentences of the staff desk. The source is French; see tests/console/strings.py.\n"


@cache
def gathered() -> Catalog:
    """Every sentence of the desk; searched for once, whatever the number of languages."""
    catalog = Catalog()
    found = extract_from_dir(
        CONSOLE, METHODS, {"templates/**.html": {"newstyle_gettext": "true", "trimmed": "false"}}, KEYWORDS
    )
    for _file, _line, message, _comments, context in found:
        catalog.add(message, context=context)
    return catalog


def path_of(language: str) -> Path:
    """Where a language's catalogue lies."""
    return FOLDER / language / "LC_MESSAGES" / "console.po"


def current(language: str) -> Catalog:
    """A language's catalogue as it is; an empty one when there is none."""
    if not path_of(language).exists():
        return Catalog(locale=f"{language}_BE")
    with path_of(language).open("rb") as file:
        return read_po(file, locale=f"{language}_BE")


def renewed(language: str, taught: dict[str, str]) -> bytes:
    """A language's catalogue in line with the code; `taught` holds new translations by their French sentence."""
    before, after = current(language), Catalog(locale=f"{language}_BE", fuzzy=False, charset="utf-8")
    for message in gathered():
        if message.id:
            first = message.id[0] if isinstance(message.id, tuple) else message.id
            known = before.get(first, message.context)
            string = known.string if known is not None else None
            if first in taught:
                string = tuple(taught[first].split(" ¦ ")) if isinstance(message.id, tuple) else taught[first]
            fits = isinstance(string, tuple) == isinstance(message.id, tuple)
            after.add(message.id, string if fits else None, context=message.context)
    written = BytesIO()
    write_po(written, after, sort_output=True, omit_header=True, no_location=True, width=0)
    head = '"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
    return f'{HEADER}msgid ""\nmsgstr ""\n{head}'.encode() + written.getvalue()


def lines_of(file: Path) -> dict[str, dict[str, str]]:
    """Translations by language and French sentence (the first form of a plural)."""
    found: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.strip():
            source, *rest = line.split("\t")
            for language, text in zip(LANGUAGES, rest, strict=True):
                found[language][source.split(" ¦ ")[0]] = text
    return found


def faults(language: str) -> Iterator[str]:
    """What is missing, uncertain or at odds in a language's catalogue."""
    known = current(language)
    for message in gathered():
        if not message.id:
            continue
        first = message.id[0] if isinstance(message.id, tuple) else message.id
        found = known.get(first, message.context)
        if found is None or not found.string or (isinstance(found.string, tuple) and not all(found.string)):
            yield f"{language}: not translated: {first}"
        elif found.fuzzy:
            yield f"{language}: uncertain: {first}"
        elif _places(message.id) != _places(found.string):
            yield f"{language}: other placeholders: {first}"


def _places(texts: str | Sequence[str]) -> set[str]:
    joined = texts if isinstance(texts, str) else " ".join(texts)
    return set(re.findall(r"%\((\w+)\)[sd]", joined))


def main(files: list[str]) -> None:
    """Write the three catalogues, and say what is left to translate."""
    taught = lines_of(Path(files[0])) if files else {}
    for language in LANGUAGES:
        text = renewed(language, taught.get(language, {}))
        path_of(language).parent.mkdir(parents=True, exist_ok=True)
        path_of(language).write_bytes(text)
    left = [fault for language in LANGUAGES for fault in faults(language)]
    print("\n".join(left) or "every sentence stands in four languages", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])
