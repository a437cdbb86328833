"""The processes of intake/viewing.py, with less time for each mail."""

import intake.confine
import intake.viewing


def main(control: int) -> None:
    """Two seconds are more than any page takes that is drawn."""
    intake.confine.CPU_SECONDS = 2  # type: ignore[misc]
    intake.viewing.main(control)
