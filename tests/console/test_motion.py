"""Nothing on the desk moves by itself: who asks for less motion misses nothing, and no page waits for a fade."""

import re

from console.static import FOLDER

MOVES = re.compile(
    r"@view-transition|@keyframes|\b(?:transition|animation)\s*:|scroll-behavior\s*:\s*smooth|behavior:\s*.smooth|\.animate\("
)


def test_no_style_and_no_script_moves_anything() -> None:
    files = [file for file in FOLDER.iterdir() if file.suffix in {".css", ".js", ".svg"}]

    assert files
    assert {file.name: found for file in files if (found := MOVES.findall(file.read_text(encoding="utf-8")))} == {}
