"""The systems compared: our matcher in each of its builds, and its rivals."""

from collections.abc import Sequence

from bench.systems import nlpjs
from bench.systems.bm25 import Bm25
from bench.systems.fuzzy import token_set_ratio, w_ratio
from bench.systems.nlpjs import NlpJs
from bench.systems.ours import Ours, lexical, with_vectors
from bench.systems.system import System
from knowledge_base.content.topic import Topic

# Each build of our matcher from topics, by the name that the tables give it.
BUILDS = {"ours, lexical": lexical, "ours, vectors": with_vectors}


def ours(topics: Sequence[Topic] = ()) -> list[System]:
    """Our matcher over `topics`; without, over the plain phrasings that it will be given."""
    return [Ours(name, build, topics) for name, build in BUILDS.items()]


def rivals() -> tuple[list[System], list[str]]:
    """The rivals that can run here, and a sentence for each that cannot."""
    found: list[System] = [w_ratio(), token_set_ratio(), Bm25()]
    why = nlpjs.missing()
    return (found, [why]) if why else ([*found, NlpJs()], [])
