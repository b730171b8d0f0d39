"""A person not surely understood chooses: topics, a section, and the next topics after none."""

import pytest

from handlers import texts
from handlers.cards.texts import topics as cards_texts
from handlers.messages.postback import shorten_label
from knowledge_base import KnowledgeBase, Match, SearchDecision, SearchResult
from tests.handlers.chat import Chat
from tests.handlers.replies import Reply

UNSURE = "คุยกับร้านไม่รู้เรื่อง"


@pytest.fixture
def chat(sqlite_chat: Chat) -> Chat:
    """On one kind of database: a choice is kept nowhere."""
    return sqlite_chat


def labels_below(reply: Reply) -> list[str]:
    return [item["action"]["label"] for item in reply.messages[-1]["quickReply"]["items"]]


@pytest.mark.parametrize(
    ("decision", "scores", "shown"),
    [
        ("choose", [0.4, 0.3, 0.3, 0.2, 0.1, 0.1], 5),
        ("choose", [0.4, 0.3, 0.3, 0.19, 0.1, 0.1], 3),
        ("choose", [0.4, 0.3], 2),
        ("answer", [0.4, 0.4, 0.4, 0.4], 1),
        ("none", [0.1, 0.1, 0.1, 0.1], 0),
        ("none", [], 0),
    ],
)
def test_five_are_shown_where_none_stands_out(
    decision: SearchDecision, scores: list[float], shown: int
) -> None:
    matches = tuple(Match(f"topic-{place}", score) for place, score in enumerate(scores))
    assert SearchResult(decision, matches, ms=0).shown == matches[:shown]


def test_a_choice_shows_topics_and_the_two_likeliest_sections(
    chat: Chat, topics: KnowledgeBase
) -> None:
    found = topics.search(UNSURE)
    assert found.decision == "choose"
    reply = chat.types(UNSURE)
    titles = [shorten_label(topics.topic(match.id).title) for match in found.shown]
    expected = [*titles, texts.NONE_OF_THESE_LABEL]
    assert [button.label for button in reply.buttons][: len(expected)] == expected
    first, second, *_ = labels_below(reply)
    named = {section.title for section in topics.sections}
    assert {first, second} <= named
    assert topics.section_of(found.matches[0].id).title in {first, second}


def test_none_of_these_shows_the_next_ones_and_then_all_sections(
    chat: Chat, topics: KnowledgeBase
) -> None:
    found = topics.search(UNSURE)
    chat.types(UNSURE)
    reply = chat.taps(texts.NONE_OF_THESE_LABEL)
    assert cards_texts.NEXT_TITLE in reply.text
    following = found.matches[len(found.shown) :][:5]
    titles = [shorten_label(topics.topic(match.id).title) for match in following]
    assert [button.label for button in reply.buttons][: len(titles)] == titles
    assert texts.NOT_SURE_TITLE in chat.taps(texts.NONE_OF_THESE_LABEL).text


@pytest.mark.parametrize("data", ["faq/none?of=gone&after=defective", "faq/none?after=%00"])
def test_an_old_or_forged_button_shows_all_sections(chat: Chat, data: str) -> None:
    chat.types(UNSURE)
    assert texts.NOT_SURE_TITLE in chat.forges(data).text


def test_a_topic_of_the_next_ones_is_counted_as_chosen(chat: Chat) -> None:
    chat.types(UNSURE)
    reply = chat.taps(texts.NONE_OF_THESE_LABEL)
    assert "ที่มา" in chat.presses(reply.buttons[0].action).text
