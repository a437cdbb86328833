"""How the garbage collector makes its rounds while a process of ours works."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

OF_MAILS = 10_000  # new objects before a round, where mails are judged: nearly all of one mail's are gone by then


@contextmanager
def settled(new: int = 0) -> Iterator[None]:
    """Take what is loaded by now out of the collector's rounds, and begin one only after `new` objects (0: as usual).

    Rounds through all that was loaded made one page in twenty wait, and were a twentieth of what the worker spends on
    a mail. Where something is out of them already, that stays as it is.
    """
    thresholds, ours = gc.get_threshold(), not gc.get_freeze_count()
    if ours:
        gc.collect()
        gc.freeze()
    if new:
        gc.set_threshold(new, *thresholds[1:])
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)
        if ours:
            gc.unfreeze()
