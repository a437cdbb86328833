"""How much of one message may be read: every number of the rules, and the counter that holds a message to them."""

from dataclasses import dataclass, field

KIB = 1024
MIB = 1024 * KIB


class LimitReached(Exception):
    """A message or a file is over a limit; `name` is the limit's name, as in the reason "limit:<name>"."""

    def __init__(self, name: str) -> None:
        super().__init__(f"limit:{name}")
        self.name = name

    @property
    def reason(self) -> str:
        """The code that goes into an attachment's or a message's reason."""
        return f"limit:{self.name}"


@dataclass(frozen=True, slots=True)
class Limits:
    """The numbers; sizes in bytes. A test may set smaller ones, production never sets larger ones."""

    message: int = 60 * MIB
    headers: int = 100 * KIB  # one header block
    header_lines: int = 1_000
    encoded_words: int = 1_000  # "=?" in the headers of the whole message
    parts: int = 250
    depth: int = 20  # multiparts and messages inside each other
    received: int = 50
    attachments: int = 100  # files that are parts of the mail; those inside archives count as entries
    archive_depth: int = 3
    entries: int = 1_000  # files inside all archives of one message
    entry: int = 200 * MIB  # one unpacked file
    unpacked: int = 500 * MIB  # all unpacked files of one message
    ratio: int = 100  # unpacked to packed, judged above `ratio_from` unpacked bytes
    ratio_from: int = 1 * MIB
    pdf_pages: int = 1_000
    raster_side: int = 4_000  # pixels
    image_pixels: int = 50_000_000
    xml_depth: int = 200
    text: int = 5 * MIB  # extracted from one file, or one body
    message_text: int = 24 * MIB  # extracted from all files of one message
    pages: int = 5_000  # of all files of one message


@dataclass(slots=True)
class Budget:
    """What one message has used so far. Each method counts first and raises LimitReached when that is too much."""

    limits: Limits = field(default_factory=Limits)
    attachments: int = 0
    entries: int = 0
    unpacked: int = 0
    text: int = 0
    pages: int = 0
    tries: int = 0  # of passwords that opened nothing
    keys: tuple[bytes, ...] = ()  # the password that opened an entry last
    slow: int = 0  # bytes from which the older cipher of zip was taken off

    def count_attachment(self) -> None:
        """One more file that is a part of the mail."""
        self.attachments += 1
        _hold("attachments", self.attachments, self.limits.attachments)

    def enter_archive(self, depth: int) -> None:
        """Open a container; depth is 1 for one that is itself a part of the mail."""
        _hold("archive_depth", depth, self.limits.archive_depth)

    def count_entry(self) -> None:
        """One more file inside an archive."""
        self.entries += 1
        _hold("entries", self.entries, self.limits.entries)

    def count_unpacked(self, entry_so_far: int, packed: int, more: int) -> None:
        """`more` bytes came out of an entry that has given `entry_so_far` bytes, these included, from `packed` ones."""
        self.unpacked += more
        _hold("entry", entry_so_far, self.limits.entry)
        _hold("unpacked", self.unpacked, self.limits.unpacked)
        if entry_so_far > self.limits.ratio_from:
            _hold("ratio", entry_so_far, self.limits.ratio * max(packed, 1))

    def count_text(self, characters: int) -> None:
        """Text came out of a file; the limit of one file is the reader's own to watch."""
        self.text += characters
        _hold("message_text", self.text, self.limits.message_text)

    def count_pages(self, pages: int) -> None:
        """Pages, sheets or slides were read."""
        self.pages += pages
        _hold("pages", self.pages, self.limits.pages)


def _hold(name: str, used: int, allowed: int) -> None:
    if used > allowed:
        raise LimitReached(name)
