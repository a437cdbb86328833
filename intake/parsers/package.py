"""An office file as its readers see it: named XML parts in a zip, within one allowance for the whole file."""

from collections.abc import Iterator
from typing import Final

from intake.parsers.limits import MIB, Budget, LimitReached
from intake.parsers.markup import BadXml, End, Start, Text, Walker, attribute
from intake.parsers.unzip import Zip

UNPACKED: Final = 64 * MIB  # all parts of one file that are walked through


class Package:
    """The parts of a .docx, .pptx or OpenDocument file. Every method raises BadZip and LimitReached("office_part")."""

    def __init__(self, archive: Zip, budget: Budget) -> None:
        self.archive = archive
        self.budget = budget
        self._walker = Walker(budget)
        self._left = UNPACKED

    def has(self, name: str) -> bool:
        """True when there is a part of this name."""
        return self.archive.named(name) is not None

    def related(self, owner: str, kind: str, usual: str) -> str:
        """The name of the part of a kind that `owner` ("" for the file itself) names; the usual name where that is one.

        Word in a browser calls its text word/document2.xml, and its styles likewise.
        """
        return usual if self.has(usual) else next(iter(self.targets(owner, kind)), usual)

    def targets(self, owner: str, kind: str) -> list[str]:
        """The names of the parts of a kind that `owner` names."""
        folder, slash, own = owner.rpartition("/")
        relations = f"{folder}{slash}_rels/{own}.rels"
        found: list[str] = []

        def start(name: str, attributes: dict[str, str]) -> None:
            if name == "Relationship" and attribute(attributes, "Type").endswith(f"/{kind}"):
                target = attribute(attributes, "Target")
                found.append(target[1:] if target.startswith("/") else f"{folder}{slash}{target}")

        if self.has(relations):
            self.walk(relations, start=start, end=lambda _: None)
        return found

    def walk(self, name: str, *, start: Start, end: End, text: Text | None = None) -> None:
        """Walk through a part, as Walker.walk does; raises BadXml too when it is not there."""
        self._walker.walk(self.chunks(name), start=start, end=end, text=text)

    def chunks(self, name: str) -> Iterator[bytes]:
        """The bytes of a part, unpacked piece by piece."""
        entry = self.archive.named(name)
        if entry is None:
            raise BadXml("a part is missing")
        for chunk in self.archive.chunks(entry, self._left):
            self._left -= len(chunk)
            if self._left < 0:
                raise LimitReached("office_part")
            yield chunk
