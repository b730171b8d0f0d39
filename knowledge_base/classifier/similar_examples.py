"""The phrasings of a topic that are nearest to a question. Pure."""

from rapidfuzz import fuzz, process

from knowledge_base import thai
from knowledge_base.content.topic import Topic


def most_similar(question: str, topic: Topic, most: int = 3) -> list[tuple[str, float]]:
    """Up to `most` phrasings, nearest first, with rapidfuzz's ratio of the normalised texts.

    The likeness is from 0 (nothing in common) to 100 (the same letters). A question without Thai
    is also read as typed on the wrong keyboard, and the better reading counts.
    """
    typed = thai.without_links(question)
    readings = [typed] if thai.has_thai(typed) else [typed, thai.from_wrong_keyboard(typed)]
    texts = [thai.normalise(phrasing) for phrasing in topic.phrasings]
    found = max(
        (
            process.extract(thai.normalise(reading), texts, scorer=fuzz.ratio, limit=most)
            for reading in readings
        ),
        key=lambda matches: matches[0][1],
    )
    return [(topic.phrasings[place], likeness) for _, likeness, place in found]
