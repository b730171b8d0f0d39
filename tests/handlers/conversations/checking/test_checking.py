"""Texts that are checked before money goes, and texts that are not."""

import pytest

from handlers.conversations.checking import texts, views
from handlers.messages.reply import Call, Card
from knowledge_base import KnowledgeBase
from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("said", "title", "topic"),
    [
        ("https://example.com/gift", "link", "phishing-link"),
        ("shop-sale.example.com เว็บนี้โกงไหมคะ", "link", "fake-website"),
        ("123-4-56789-0", "account", "check-bank-account"),
        ("เช็กบัญชี 1234567890 กสิกร ให้หน่อย", "account", "check-bank-account"),
        ("081-234-5678", "phone", "check-seller"),
        ("เบอร์นี้ของใครคะ 0812345678", "phone", "check-seller"),
    ],
)
def test_a_bare_link_or_number_offers_the_topics_on_checking(
    chat: Chat, topics: KnowledgeBase, said: str, title: str, topic: str
) -> None:
    reply = chat.types(said)
    assert texts.UNKNOWN_TITLES[title] in reply.text
    assert topics.topic(topic).title in reply.labels
    assert "โทร 1441" in reply.labels
    assert chat.state()["last_topic"]["id"] in topics.topics


def test_a_bank_with_good_signs_is_called_on_its_own_line(topics: KnowledgeBase) -> None:
    [card] = views.answer(topics.checker.check("https://www.gsb.or.th/news"), topics).replies
    assert isinstance(card, Card)
    assert card.title == texts.GOOD_TITLE
    assert card.buttons[0] == Call(texts.CALL_THEM, "1115", strong=True)
