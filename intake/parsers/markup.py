"""Walks through XML that came from outside: no document type, no entities, no tree in memory, bounded depth."""

from collections.abc import Callable, Iterable
from xml.parsers import expat

from intake.parsers.limits import Budget, LimitReached

Start = Callable[[str, dict[str, str]], None]


class BadXml(Exception):
    """The XML is not well formed, or declares a document type or entities."""


class Enough(Exception):
    """Raised by a caller's function to end the walk early; nothing is wrong."""


def walk(
    chunks: Iterable[bytes],
    budget: Budget,
    *,
    start: Start,
    end: Callable[[str], None],
    text: Callable[[str], None] | None = None,
) -> None:
    """Call `start`, `end` and `text` for each element and text; names come without their prefix ("p" for "w:p").

    Raises BadXml and LimitReached("xml_depth"). Memory does not grow with the document.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    depth = 0

    def opened(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > budget.limits.xml_depth:
            raise LimitReached("xml_depth")
        start(name.rpartition(":")[2], attributes)

    def closed(name: str) -> None:
        nonlocal depth
        depth -= 1
        end(name.rpartition(":")[2])

    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    if text is not None:
        parser.CharacterDataHandler = text
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except Enough:
        return
    except expat.ExpatError as error:
        raise BadXml("not well formed") from error


def _refuse(*_: object) -> None:
    raise BadXml("a document type or an entity is declared")


def attribute(attributes: dict[str, str], name: str) -> str:
    """The value of an attribute by its name without prefix; "" when it is not there."""
    for key, value in attributes.items():
        if key == name or key.endswith(":" + name):
            return value
    return ""
