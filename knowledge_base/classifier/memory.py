"""Memory that large work has left behind, given back to the machine."""

from contextlib import suppress
from ctypes import CDLL


def release_memory() -> None:
    """Between the steps of training some 60 MB each; where there is no glibc, nothing happens."""
    with suppress(OSError, TypeError, AttributeError):
        CDLL(None).malloc_trim(0)
