"""Classifier of messages that deceive, trained on packaged examples of them and of others."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from knowledge_base.classifier.problem_classifier import ProblemClassifier
from knowledge_base.models import model_cache

# One message a line, after its kind and a tab; those of kind "none" only sound alike.
_FILE = Path(__file__).parent / "examples" / "trick_examples.tsv"
# Of those tried the best on messages of other hands; a smaller one tells no more.
_PENALTY = 0.5


@cache
def packaged() -> dict[str, list[str]]:
    """The examples by their kind."""
    told: dict[str, list[str]] = {}
    for line in _FILE.read_text("utf-8").splitlines():
        kind, message = line.split("\t")
        told.setdefault(kind, []).append(message)
    return told


@cache
def _classifier() -> ProblemClassifier:
    # Words and letters alone tell as much as with meaning, in a fortieth of the time.
    return ProblemClassifier(packaged(), keep=model_cache.load_or_train_problems, penalty=_PENALTY)


def scores(text: str) -> Mapping[str, float]:
    """Score each kind of trick, and none."""
    return _classifier().scores(text)
