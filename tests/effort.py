"""How hard the tests try: as hard as a few minutes allow (`make test`), or as hard as they can (`.ci/run`)."""

import os
from typing import Final

THOROUGH: Final = bool(os.environ.get("GUICHET_SEARCH"))


def large(count: int) -> int:
    """So many in CI, and elsewhere a fifth, of what is long work: what grows faster than its length shows there too."""
    return count if THOROUGH else count // 5
