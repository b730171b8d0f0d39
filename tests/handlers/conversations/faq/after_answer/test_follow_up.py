"""Texts that go on from the answer before, and two questions in one message."""

import pytest

from handlers.cards.texts import topics as cards_texts
from handlers.conversations.faq import compound
from handlers.conversations.faq.after_answer import follow_up
from knowledge_base import KnowledgeBase, Match, SearchDecision, SearchResult


def finding(decision: SearchDecision, *ids: str) -> SearchResult:
    return SearchResult(decision, tuple(Match(each, 0.5) for each in ids), 0.0)


NOTHING = finding("none", "fake-job", "tis-standard")


def goes_on(topics: KnowledgeBase, text: str, alone: SearchResult = NOTHING) -> list[str]:
    """The search made to read the text with the topic before it."""
    asked: list[str] = []

    def search(words: str) -> SearchResult:
        asked.append(words)
        return NOTHING

    follow_up.parse(text, alone, topics.topic("return-7-days"), search)
    return asked


@pytest.mark.parametrize(
    "text",
    ["แล้วถ้าไม่มีใบเสร็จล่ะ", "กี่วัน", "ถ้าร้านไม่ยอมล่ะคะ", "ที่ไหน", "อันนี้ต้องทำไง", "แล้วใครจ่ายค่าส่ง"],
)
def test_a_follow_up_is_read_with_the_title_before_it(topics: KnowledgeBase, text: str) -> None:
    assert goes_on(topics, text) == [f"{topics.topic('return-7-days').title} {text}"]


def test_a_very_short_one_goes_on_however_sure_the_matcher_is(topics: KnowledgeBase) -> None:
    sure = finding("answer", "refund-process")
    assert goes_on(topics, "แล้วกี่วัน", sure)
    assert not goes_on(topics, "แล้วถ้าขอเงินคืนจากบัตรเครดิตได้ไหม", sure)


def test_a_short_text_near_the_topic_goes_on(topics: KnowledgeBase) -> None:
    assert goes_on(topics, "ส่งคืนไปแล้ว", finding("choose", "return-shipping", "return-7-days"))
    assert not goes_on(topics, "ส่งคืนไปแล้ว", finding("choose", "return-shipping", "defective"))
    assert not goes_on(topics, "ส่งคืนไปแล้ว", finding("answer", "return-shipping", "return-7-days"))


@pytest.mark.parametrize(
    "text",
    [
        "สูตรทำแกงเขียวหวาน",
        "แล้วขอเปลี่ยนเรื่องนะ เรื่องตั๋วคอนเสิร์ต",
        "แล้วพอดีเมื่อวานมีคนโทรมาบอกว่าเป็นตำรวจ ให้โอนเงินไปตรวจสอบก่อน ทำยังไงดีคะตอนนี้กลัวมาก",
    ],
)
def test_another_matter_is_no_follow_up(topics: KnowledgeBase, text: str) -> None:
    assert goes_on(topics, text) == []


FOUND = {
    "ของยังไม่มาส่งเลย": finding("answer", "late-delivery", "not-received"),
    "โดนขอรูปบัตรประชาชนด้วย": finding("answer", "id-card-copy", "otp-password"),
    "ของยังไม่มาถึงบ้าน": finding("choose", "not-received", "late-delivery"),
    "อากาศร้อนมากเลย": finding("none", "tis-standard"),
}


def two(text: str) -> compound.TwoQuestions | None:
    return compound.find(text, lambda half: FOUND.get(half.strip(), NOTHING))


@pytest.mark.parametrize("between", [" แล้วก็", " และ", "? ", "\n", " อีกเรื่อง"])
def test_two_questions_are_cut_apart(between: str) -> None:
    found = two(f"ของยังไม่มาส่งเลย{between}โดนขอรูปบัตรประชาชนด้วย")
    assert found is not None
    assert found.ids == ("late-delivery", "id-card-copy")
    assert found.is_sure
    assert cards_texts.BETWEEN_QUESTIONS


def test_one_of_them_may_be_only_likely() -> None:
    found = two("ของยังไม่มาถึงบ้าน และโดนขอรูปบัตรประชาชนด้วย")
    assert found is not None
    assert not found.is_sure


@pytest.mark.parametrize(
    "text",
    [
        "ของยังไม่มาส่งเลย และของยังไม่มาถึงบ้าน",
        "ของยังไม่มาส่งเลย และอากาศร้อนมากเลย",
        "ของยังไม่มาส่งเลย และ",
        "ของยังไม่มาส่งเลย",
        "ของยังไม่มาส่งเลย แล้วก็โดนขอรูปบัตรประชาชนด้วย" + " เล่าต่อยาวมาก" * 20,
    ],
)
def test_one_matter_is_not_torn_apart(text: str) -> None:
    assert two(text) is None
