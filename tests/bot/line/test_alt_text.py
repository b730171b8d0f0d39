"""The altText of a card: what notifications and old phones show of it."""

import pytest
import regex

from bot.line.parser import to_messages
from handlers.messages.reply import Answer, Card, Row, Tap


def alt_text(card: Card) -> str:
    return str(to_messages(Answer((card,)))[0]["altText"])


class TestAltText:
    def test_title_and_first_paragraph(self) -> None:
        assert alt_text(Card("ยังไม่ได้ของ", paragraphs=("ทักร้านก่อน", "a"))) == "ยังไม่ได้ของ\nทักร้านก่อน"

    def test_never_cut_within_a_cluster(self) -> None:
        text = alt_text(Card("ที่" * 500))
        assert text == "ที่" * 400

    def test_clusters_of_many_signs(self) -> None:
        family = "👨‍👩‍👧‍👦"
        text = alt_text(Card(family * 300))
        assert set(regex.findall(r"\X", text)) == {family}
        assert len(text.encode("utf-16-le")) // 2 <= 1500

    @pytest.mark.parametrize(
        ("card", "text"),
        [
            (Card("", paragraphs=("", "a")), "-"),
            (Card("", steps=("a",)), "a"),
            (Card("", rows=(Row("a", "b"),)), "a b"),
            (Card("", note="a"), "a"),
            (Card("", buttons=(Tap("a", "b"),)), "a"),
            (Card("", progress=(1, 2)), "-"),
        ],
        ids=str,
    )
    def test_never_empty(self, card: Card, text: str) -> None:
        assert alt_text(card) == text
