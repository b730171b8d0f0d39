"""The packaged stories, each under the kind of problem that the office would file it under."""

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType

from pydantic import TypeAdapter
from ruamel.yaml import YAML

from knowledge_base.classifier.memory import release_memory
from knowledge_base.classifier.problem_classifier import ProblemClassifier
from knowledge_base.models import model_cache
from knowledge_base.models.sentence_encoder import encoder

_FILE = Path(__file__).parent / "examples" / "problem_kinds.yaml"
ProblemExamples = Mapping[str, tuple[str, ...]]
_CACHE_SIZE = 4


def packaged() -> ProblemExamples:
    """All of them, by their kind."""
    read = YAML(typ="safe").load(_FILE.read_text("utf-8"))
    return TypeAdapter(dict[str, tuple[str, ...]]).validate_python(read)


@cache
def classifier() -> ProblemClassifier:
    """A model of them; learned in about a second once a version, then read from the cache."""
    kinds = ProblemClassifier(packaged(), encoder(), model_cache.load_or_train_problems)
    release_memory()
    return kinds


# One message is read several times: is it urgent, does it tell a story, what does it answer.
@lru_cache(_CACHE_SIZE)
def scores(story: str) -> Mapping[str, float]:
    """Score each kind of problem, as learned from the examples."""
    return MappingProxyType(classifier().scores(story))
