"""The files that pages look with: styles, scripts, icons, fonts. An address holds a hash: browsers keep it for good."""

import hashlib
import re
from functools import cache
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.responses import Response

from console.visit import Visit

FOLDER = Path(__file__).parent / "static"
KINDS = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
    ".txt": "text/plain; charset=utf-8",
}
NAMED = re.compile(rb"url\((?P<name>[^)]+)\)")
FOR_GOOD = "public, max-age=31536000, immutable"


def static_file(visit: Visit) -> Response:
    """One file, by its name; nothing else of the disk can be asked for."""
    name = visit.part("name")
    content = files().get(name)
    if content is None:
        raise HTTPException(404)
    kept = FOR_GOOD if visit.query("v") == mark_of(name) else "no-cache"
    return Response(content, media_type=KINDS[Path(name).suffix], headers={"cache-control": kept})


def address_of(name: str) -> str:
    """Where a page finds a file. KeyError when there is none of that name: a template is wrong."""
    return f"/static/{name}?v={mark_of(name)}"


def has_fonts() -> bool:
    """True where `make assets` brought the fonts; the machine's own do as well."""
    return any(name.endswith(".woff2") for name in files())


@cache
def files() -> dict[str, bytes]:
    """Every file by its name, read once; where a style names another file, its address holds that file's hash."""
    paths = (path for path in FOLDER.rglob("*") if path.is_file() and path.suffix in KINDS)
    found = {path.relative_to(FOLDER).as_posix(): path.read_bytes() for path in paths}

    def marked(match: re.Match[bytes]) -> bytes:
        content = found.get(match["name"].decode())
        return match[0] if content is None else f"url({match['name'].decode()}?v={_mark(content)})".encode()

    return found | {name: NAMED.sub(marked, content) for name, content in found.items() if name.endswith(".css")}


@cache
def mark_of(name: str) -> str:
    """The beginning of a file's hash."""
    return _mark(files()[name])


def _mark(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]
