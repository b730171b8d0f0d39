"""Feature weighting: grams weighed by the entropy of the topics that say them. Pure.

What all topics say alike tells nothing, however rare it is. A phrasing is weighed as a question
would be: as if neither it nor the others of its group had been counted.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Floats = NDArray[np.float32]
Numbers = NDArray[np.floating]
Integers = NDArray[np.integer]
# As if so many more texts had each gram, of all topics alike: few texts prove little.
_SPREAD = 8.0


def weight_features(
    phrasings: "csr_array", topic_of: Integers, group_of: Integers
) -> "tuple[csr_array, Floats]":
    """The vectors of `phrasings`, one row each, with each value times what its gram tells; and
    what each gram of a question tells. A group is of one topic. On the whole the vectors stay as
    long as they are."""
    from scipy.sparse import csr_array

    counts = _counts(phrasings, topic_of)
    smoothed = np.arange(int(counts.max(initial=0)) + 1) + _SPREAD / counts.shape[1]
    parts = smoothed * np.log(smoothed)
    # A topic at a time: all of them at once would take a tenth of the room of all training.
    texts, sums = counts.sum(axis=1), sum(parts[of_topic] for of_topic in counts.T)
    values = np.empty_like(phrasings.data)
    for cells, topic in _groups(phrasings, topic_of, group_of):
        grams = phrasings.indices[cells]
        _, place, in_group = np.unique(grams, return_inverse=True, return_counts=True)
        said, own = counts[grams, topic], in_group[place]
        others = sums[grams] - parts[said] + parts[said - own]
        values[cells] = _informativeness(texts[grams] - own, others, counts.shape[1])
    values *= phrasings.data
    as_long = np.sqrt(np.square(phrasings.data).sum() / (np.square(values).sum() or 1))
    vectors = (as_long * values, phrasings.indices, phrasings.indptr)
    tells = as_long * _informativeness(texts, sums, counts.shape[1])
    return csr_array(vectors, shape=phrasings.shape), tells.astype(np.float32)


def _counts(phrasings: "csr_array", topic_of: Integers) -> NDArray[np.uint16]:
    """For each gram, how many phrasings of each topic have it."""
    counts = np.zeros((phrasings.shape[1], int(topic_of.max(initial=0)) + 1), np.uint16)
    np.add.at(counts, (phrasings.indices, np.repeat(topic_of, np.diff(phrasings.indptr))), 1)
    return counts


def _groups(
    phrasings: "csr_array", topic_of: Integers, group_of: Integers
) -> Iterator[tuple[Integers, int]]:
    """The places of each group's values, and its topic."""
    starts = phrasings.indptr
    for group in np.unique(group_of):
        members = np.flatnonzero(group_of == group)
        cells = [np.arange(starts[member], starts[member + 1]) for member in members]
        yield np.concatenate(cells), int(topic_of[members[0]])


def _informativeness(texts: Integers, sums: Numbers, topics: int) -> Numbers:
    """The weight of a gram that is in so many texts: 1 where they are all of one topic, 0 where
    they are of all alike. `sums`: over all topics, n log n of the smoothed counts. What is in no
    text yet tells as much as what is in one."""
    spread = _SPREAD / topics
    once = (1 + spread) * np.log(1 + spread) + (topics - 1) * spread * np.log(spread)
    total = np.maximum(texts, 1) + _SPREAD
    entropy = np.log(total) - np.where(texts, sums, once) / total
    return np.asarray(1 - entropy / np.log(max(topics, 2)))
