"""The same mail is judged the same way by every process."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LINES = (  # two kinds fit them alike
    "Nora revient et découvre la voiture.|Son frère refuse de parler.|Elle interroge le garde, qui ment."
    "|L'institutrice pleure et avoue.|La nuit, quelqu'un remet l'eau.|Nora plonge, seule."
    "|Elle pose la plaque sur la table.|Au matin, elle part."
)
TELL = f"""
from tests.triage.papers import file, page, pieces
text = "\\n".join(f"{{number}} {{line}}" for number, line in enumerate({LINES!r}.split("|"), 1))
print([(piece.kind, piece.doubt, piece.evidence, piece.against) for piece in pieces(file(page(text)))])
"""


def test_recognition_does_not_hang_on_the_order_of_a_set() -> None:
    told = set()
    for seed in ("1", "2", "3"):
        command = [sys.executable, "-c", TELL]
        done = subprocess.run(
            command, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        )
        told.add(done.stdout)

    assert len(told) == 1
