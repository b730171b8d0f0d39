"""English answers fit the card, and point at topics that exist."""

import unicodedata

import pytest

from handlers.conversations.faq.english import asks_in_english
from handlers.texts import english as texts
from knowledge_base import KnowledgeBase

_TITLE, _PARAGRAPH, _LABEL = 60, 300, 20


def test_advice_is_on_topics_that_exist(topics: KnowledgeBase) -> None:
    assert set(texts.ADVICE) <= set(topics.topics)
    assert set(texts.URGENT) <= set(texts.ADVICE)


@pytest.mark.parametrize(
    "advice", [*texts.ADVICE.values(), texts.CALLED, texts.NOT_UNDERSTOOD], ids=lambda each: each[0]
)
def test_advice_is_short_and_in_english(advice: tuple[str, ...]) -> None:
    title, *paragraphs = advice
    assert paragraphs
    assert len(title) <= _TITLE
    assert max(map(len, paragraphs)) <= _PARAGRAPH
    assert not [letter for letter in "".join(advice) if "THAI" in unicodedata.name(letter, "")]


def test_english_labels_fit_their_buttons() -> None:
    labels = (texts.START, texts.OFFICER, texts.CALL_1441, texts.CALL_1166)
    assert max(map(len, labels)) <= _LABEL


@pytest.mark.parametrize("number", ["RT-7A2B-C9DX", "RT-SCAM-0A1C", "rt 7i2b c9me", "e-mail"])
def test_a_number_with_letters_is_no_english(number: str) -> None:
    assert not asks_in_english(number)


@pytest.mark.parametrize("text", ["help!", "I don't get a refund.", "is this shop real?"])
def test_english_is_heard(text: str) -> None:
    assert asks_in_english(text)
