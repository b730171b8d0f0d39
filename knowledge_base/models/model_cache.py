"""Cache of trained models, kept between starts."""

from collections.abc import Callable, Sequence
from dataclasses import fields
from importlib.metadata import version
from sys import intern
from typing import TypeVar

from knowledge_base import thai
from knowledge_base.cache import (
    Arrays,
    evict_oldest,
    folder,
    key,
    read,
    read_text,
    write,
    write_text,
)
from knowledge_base.classifier.embeddings import EmbeddingProjection
from knowledge_base.classifier.feature_weights import FeatureWeights
from knowledge_base.classifier.features import Vocabulary
from knowledge_base.classifier.problem_classifier import ProblemWeights
from knowledge_base.classifier.term_overlap import TermOverlap
from knowledge_base.classifier.training import Weights

Cached = TypeVar("Cached")
_TRAINED, _CUT, _KINDS = "trained-{}.npz", "words-{}.npz", "kinds-{}.npz"
_MEANING, _VOCABULARY, _GRAMS, _COVERAGE = (
    [each.name for each in fields(kind)]
    for kind in (EmbeddingProjection, Vocabulary, FeatureWeights, TermOverlap)
)
# The packaged topics and some edits of them, 40 MB each; by bytes, since small folders, of which
# an officer or a test may try many, would else drive out the packaged ones.
_MOST_OF_A_KIND, _ROOM = 50, 170_000_000
# A change in any of them may change what is trained.
_CODE = [
    "classifier/calibration",
    "classifier/term_overlap",
    "content/topic/glossary",
    "classifier/feature_weights",
    "classifier/ridge",
    "classifier/training",
    "classifier/embeddings",
    "classifier/packed_matrix",
    "classifier/problem_classifier",
    "thai/spelling",
    "classifier/feature_weighting",
    "classifier/features",
    "thai/__init__",
]


def load_or_train(told: str, train: Callable[[], Weights]) -> Weights:
    """Load the model trained from exactly this by this code; else train and keep it."""
    return _load_or_make(_TRAINED, told, train, _arrays, _weights)


def load_or_train_problems(told: str, learn: Callable[[], ProblemWeights]) -> ProblemWeights:
    """Load the problem classifier trained from exactly this by this code; or train it."""
    return _load_or_make(_KINDS, told, learn, _kind_arrays, _kind_weights)


def _load_or_make(
    name: str,
    told: str,
    make: Callable[[], Cached],
    packed: Callable[[Cached], Arrays],
    unpacked: Callable[[Arrays], Cached | None],
) -> Cached:
    file = folder() / name.format(_key(told))
    if kept := unpacked(read(file)):
        return kept
    made = make()
    write(file, packed(made))
    evict_oldest(name.format("*"), _MOST_OF_A_KIND, _ROOM)
    return made


def load_or_tokenise(texts: Sequence[str]) -> list[list[str]]:
    """The words of normalised texts, as they were cut from exactly these, else cut and kept."""
    file = folder() / _CUT.format(_key("\n".join(texts)))
    if kept := read_text(file):
        # Of each word one string: some are written ten thousand times.
        lines = kept.split("\n")
        return [list(map(intern, line.split("\t"))) if line else [] for line in lines]
    words = list(map(thai.tokenise, texts))
    write_text(file, "\n".join("\t".join(found) for found in words))
    evict_oldest(_CUT.format("*"), _MOST_OF_A_KIND, _ROOM)
    return words


def _arrays(made: Weights) -> Arrays:
    arrays = {"of_phrasings": made.of_phrasings, "curves": made.curves, **vars(made.grams)}
    arrays |= {**vars(made.term_overlap), **vars(made.vocabulary)}
    if made.meaning is not None and made.quadratic_weights is not None:
        arrays |= {**vars(made.meaning), "of_products": made.quadratic_weights}
    return arrays


def _weights(kept: Arrays) -> Weights | None:
    if not kept.keys() >= {"of_phrasings", "curves", *_VOCABULARY, *_GRAMS, *_COVERAGE}:
        return None
    grams = FeatureWeights(*(kept[name] for name in _GRAMS))
    coverage, curves = TermOverlap(*(kept[name] for name in _COVERAGE)), kept["curves"]
    learned = _vocabulary(kept), grams, kept["of_phrasings"], curves, coverage
    return Weights(*learned, _meaning(kept), kept.get("of_products"))


def _kind_arrays(made: ProblemWeights) -> Arrays:
    arrays = {"of_grams": made.of_grams, **vars(made.vocabulary)}
    if made.meaning is not None and made.quadratic_weights is not None:
        arrays |= {**vars(made.meaning), "of_products": made.quadratic_weights}
    return arrays


def _kind_weights(kept: Arrays) -> ProblemWeights | None:
    if not kept.keys() >= {"of_grams", *_VOCABULARY}:
        return None
    of_meaning = _meaning(kept), kept.get("of_products")
    return ProblemWeights(_vocabulary(kept), kept["of_grams"], *of_meaning)


def _vocabulary(kept: Arrays) -> Vocabulary:
    return Vocabulary(*(kept[name] for name in _VOCABULARY))


def _meaning(kept: Arrays) -> EmbeddingProjection | None:
    return EmbeddingProjection(*(kept[name] for name in _MEANING)) if "mean" in kept else None


def _key(told: str) -> str:
    return key(told + version("pythainlp"), *_CODE)
