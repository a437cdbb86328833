"""Walks through XML that came from outside: no document type, no entities, no tree in memory, bounded depth."""

from collections.abc import Callable, Iterable
from typing import Final
from xml.parsers import expat

from intake.parsers.limits import Budget, LimitReached

ELEMENTS: Final = 1_500_000  # of one file; a screenplay of 120 pages has about 30,000
Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


class BadXml(Exception):
    """The XML is not well formed."""


class DeclaresType(BadXml):
    """The XML declares a document type or an entity: it may be whole, and is not read all the same."""


class Walker:
    """Walks through the parts of one file, within one allowance of elements for all of them."""

    def __init__(self, budget: Budget) -> None:
        self._elements = ELEMENTS
        self._deepest = budget.limits.xml_depth

    def walk(self, chunks: Iterable[bytes], *, start: Start, end: End, text: Text | None = None) -> None:
        """Call `start`, `end` and `text` for each element and text; names come without their prefix ("p" for "w:p").

        Raises BadXml, DeclaresType, LimitReached("xml_depth") and LimitReached("xml_elements"). Memory does not grow
        with the XML.
        """
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        depth = 0

        def opened(name: str, attributes: dict[str, str]) -> None:
            nonlocal depth
            depth += 1
            self._elements -= 1
            if depth > self._deepest:
                raise LimitReached("xml_depth")
            if self._elements < 0:
                raise LimitReached("xml_elements")
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
        _feed(parser, chunks)


def _feed(parser: expat.XMLParserType, chunks: Iterable[bytes]) -> None:
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise BadXml("not well formed") from error


def _refuse(*_: object) -> None:
    raise DeclaresType("a document type or an entity is declared")


def attribute(attributes: dict[str, str], name: str) -> str:
    """The value of an attribute by its name without prefix; "" when it is not there."""
    for key, value in attributes.items():
        if key == name or key.endswith(":" + name):
            return value
    return ""
