"""What stands beside a Word file's text: its styles, the words of its headers and footers, its claimed length."""

from dataclasses import dataclass
from typing import Final

from intake.parsers.markup import attribute
from intake.parsers.package import Package

FURNITURE: Final = 20  # headers and footers that are read
_HEADING: Final = ("heading", "title", "titre", "kop", "titel", "überschrift", "subtitle", "sous-titre")


@dataclass(slots=True)
class Style:
    """How a paragraph style sets its words; `base` names the style that says the rest; `size` is in points."""

    name: str = ""
    base: str = ""
    size: float = 0.0
    bold: bool = False
    outlined: bool = False


def styles_of(package: Package, part: str) -> dict[str, Style]:
    """Size, weight and rank of each paragraph style of a part, by its id; "" is that of paragraphs that name none."""
    styles: dict[str, Style] = {}
    current = Style()
    default_size = 0.0
    inside_defaults = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal current, default_size, inside_defaults
        value = attribute(attributes, "val")
        if name == "docDefaults":
            inside_defaults = True
        elif name == "style":
            inside_defaults = False
            current = Style()
            styles[attribute(attributes, "styleId")] = current
            if attribute(attributes, "default") in ("1", "true") and attribute(attributes, "type") == "paragraph":
                styles[""] = current
        elif name == "name":
            current.name = value.lower()
            current.outlined = current.outlined or current.name.startswith(_HEADING)
        elif name == "basedOn":
            current.base = value
        elif name == "b":
            current.bold = value not in ("0", "false", "off")
        elif name == "outlineLvl":
            current.outlined = value in "012345678"
        elif name == "sz" and inside_defaults:
            default_size = half_points(value)
        elif name == "sz":
            current.size = half_points(value)

    if package.has(part):
        package.walk(part, start=start, end=lambda _: None)
    styles.setdefault("", Style())
    for style in styles.values():
        _inherit(style, styles, default_size)
    return styles


def _inherit(style: Style, styles: dict[str, Style], default_size: float) -> None:
    base = styles.get(style.base)
    for _ in range(20):
        if style.size or base is None:
            break
        style.size = base.size
        base = styles.get(base.base)
    style.size = style.size or default_size


def furniture_of(package: Package) -> str:
    """The words of headers and footers, each once."""
    names = (entry.raw_name.decode("ascii", "ignore") for entry in package.archive.entries)
    furniture = [name for name in names if name.startswith(("word/header", "word/footer")) and name.endswith(".xml")]
    found = dict.fromkeys(_words(package, name, "t") for name in furniture[:FURNITURE])
    return "\n".join(text for text in found if text)


def claimed_pages(package: Package) -> int:
    """The number of pages that the file's properties claim; 0 when they do not."""
    claimed = _words(package, "docProps/app.xml", "Pages") if package.has("docProps/app.xml") else ""
    return min(10_000, int(claimed)) if claimed.isascii() and claimed.isdigit() and len(claimed) < 6 else 0


def _words(package: Package, part: str, element: str) -> str:
    """All text inside the elements of one name, at most 10,000 characters."""
    words: list[str] = []
    inside = [""]

    def start(name: str, _: dict[str, str]) -> None:
        inside.append(name)

    def end(_: str) -> None:
        inside.pop()

    def text(data: str) -> None:
        if inside[-1] == element and len(words) < 5_000:
            words.append(data)

    package.walk(part, start=start, end=end, text=text)
    return "".join(words).strip()[:10_000]


def half_points(value: str) -> float:
    """A size that Word writes in half points, in points; 0 for what is no size."""
    return int(value) / 2 if value.isascii() and value.isdigit() and len(value) < 5 else 0.0
