"""Share of topics found by a situation that they were not trained on, topic by topic."""

from collections import Counter
from collections.abc import Iterator, Sequence

from knowledge_base import PACKAGED_TOPICS
from knowledge_base.classifier.training import cross_validated_topics, examples
from knowledge_base.content.library import Library
from knowledge_base.content.loader import load
from knowledge_base.content.topic import Topic
from knowledge_base.models.sentence_encoder import topic_encoder

GOAL, LEAST_OF_A_TOPIC = 0.75, 0.5
COLUMNS = 3
MOST_CONFUSIONS = 12


def firsts(library: Library) -> list[tuple[str, str]]:
    """For each phrasing its topic, and the first by a model trained without its situation.

    Exact, but that how rare a word is was counted over all phrasings. Titles with keywords and
    what is not ours train the model and ask nothing.
    """
    topics = library.topics
    found = cross_validated_topics(topics, library.glossary, library.out_of_scope, topic_encoder())
    learned = examples(topics, library.out_of_scope)
    titles = {group for group, _ in _titles(topics)}
    return [
        (topics[example.topic].id, topics[first].id)
        for example, first in zip(learned, found, strict=True)
        if example.topic < len(topics) and example.group not in titles
    ]


def _titles(topics: Sequence[Topic]) -> Iterator[tuple[int, str]]:
    """The groups of the titles: each topic's own comes before those of its situations."""
    group = 0
    for topic in topics:
        yield group, topic.id
        group += 1 + len(topic.situations)


def measure() -> str:
    """The table for people, worst topics first."""
    return table(firsts(load(PACKAGED_TOPICS)))


def table(results: Sequence[tuple[str, str]]) -> str:
    asked = Counter(topic for topic, _ in results)
    right = Counter(topic for topic, first in results if topic == first)
    shares = {topic: right[topic] / count for topic, count in asked.items()}
    low = sum(share < LEAST_OF_A_TOPIC for share in shares.values())
    worst_first = sorted(shares, key=lambda topic: shares[topic])
    confused = Counter(both for both in results if both[0] != both[1])
    return "\n".join(
        [
            f"{len(results):,} phrasings, each asked of a model without its situation",
            f"right topic first {right.total() / len(results):.1%} (goal {GOAL:.0%})",
            f"topics under {LEAST_OF_A_TOPIC:.0%}: {low}",
            *_in_columns([f"{topic:32}{shares[topic]:6.1%}" for topic in worst_first]),
            "most often taken for another:",
            *(
                f"  {topic} for {first}: {count}"
                for (topic, first), count in confused.most_common(MOST_CONFUSIONS)
            ),
        ]
    )


def _in_columns(cells: Sequence[str]) -> list[str]:
    starts = range(0, len(cells), COLUMNS)
    return ["  " + "  ".join(cells[start : start + COLUMNS]) for start in starts]


if __name__ == "__main__":
    print(measure())
