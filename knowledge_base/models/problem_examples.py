"""The packaged stories, each under the kind of problem that the office would file it under."""

from collections.abc import Mapping
from functools import cache as once
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from pydantic import TypeAdapter
from ruamel.yaml import YAML

from knowledge_base.classifier.problem_classifier import ProblemKinds
from knowledge_base.models import model_cache
from knowledge_base.models.sentence_encoder import encoder
from knowledge_base.unused_memory import give_back

_FILE = Path(__file__).parents[1] / "examples" / "problem_kinds.yaml"
Stories = Mapping[str, tuple[str, ...]]
_REMEMBERED = 4


def packaged() -> Stories:
    """All of them, by their kind."""
    read = YAML(typ="safe").load(_FILE.read_text("utf-8"))
    return TypeAdapter(dict[str, tuple[str, ...]]).validate_python(read)


@once
def learned() -> ProblemKinds:
    """A model of them; learned in about a second once a version, then read from the cache."""
    kinds = ProblemKinds(packaged(), encoder(), model_cache.kinds)
    give_back()
    return kinds


# One message is read several times: is it urgent, does it tell a story, what does it answer.
@lru_cache(_REMEMBERED)
def scores(story: str) -> Mapping[str, float]:
    """How much speaks for each kind, as learned from them."""
    return MappingProxyType(learned().scores(story))
