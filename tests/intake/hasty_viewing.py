"""The processes of intake/viewing.py, with less time for each mail."""

import intake.confine
import intake.viewing


def main(control: int) -> None:
    """Three seconds are more than any page takes that is drawn."""
    intake.confine.CPU_SECONDS = 3  # type: ignore[misc]
    intake.viewing.main(control)
