"""Exclusion of permanent objects from garbage collection."""

import gc


def freeze() -> None:
    """Exempt all objects now in use from further collections. A search through the topics stops
    every thread for 0.2 s, and an acknowledgement waits as long. Garbage since the last time is
    collected first."""
    gc.collect()
    gc.freeze()


def freeze_anew() -> None:
    """The same where what was exempt may have left use."""
    gc.unfreeze()
    freeze()
