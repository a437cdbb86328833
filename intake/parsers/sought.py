"""The one file of a mail that somebody wants to look at, found on the way that reads all of them."""

from dataclasses import dataclass

from intake.parsers.families import Family


@dataclass(frozen=True, slots=True)
class Caught:
    """The bytes of the file, what they are, and the passwords that may open them."""

    data: bytes
    family: Family
    media: str
    passwords: tuple[str, ...] = ()


@dataclass(slots=True)
class Sought:
    """A path as in Attachment.path, and the file once the way has led past it."""

    path: str
    caught: Caught | None = None

    def lies_elsewhere(self, path: str) -> bool:
        """True for a file that is neither the one sought nor a container of it: it need not be opened."""
        return self.caught is not None or (path != self.path and not self.path.startswith(f"{path}!/"))

    def catch(self, path: str, data: bytes, family: Family, media: str) -> bool:
        """Take the file when it is the one; true when it was."""
        if path == self.path:
            self.caught = Caught(data, family, media)
        return path == self.path
