"""The practice game in the chat: what each way of answering comes to, and in how many taps."""

import re

import pytest

from handlers.messages.reply import Answer, Card, Tap
from knowledge_base import KnowledgeBase
from tests.handlers.journey import Journey, memory

MOST_LETTERS, TAPS_OF_A_TEST, MOST_TAPS_OF_A_ROUND = 300, 10, 6
ROUNDS = ("impersonation", "urgency", "too-cheap", "pay-first", "code-or-control", "move-elsewhere")


def _card(answer: Answer) -> Card:
    return next(each for each in answer.replies if isinstance(each, Card))


def _judged(journey: Journey, label: str) -> Card:
    """The result of who says the same to every message of a test."""
    card = _card(journey.presses(journey.button("เริ่ม 10 ข้อความ")))
    for place in range(1, TAPS_OF_A_TEST + 1):
        assert card.progress == (place, TAPS_OF_A_TEST)
        assert sum(map(len, card.paragraphs)) <= MOST_LETTERS
        card = _card(journey.presses(journey.button(label)))
    return card


@pytest.mark.parametrize(
    ("label", "title", "points"),
    [
        ("หลอก", "จับหลอกได้ 5/5 · เชื่อของจริงถูก 0/5", "ได้ 5 จาก 10 คะแนน"),
        ("ของจริง", "จับหลอกได้ 0/5 · เชื่อของจริงถูก 5/5", "ได้ 5 จาก 10 คะแนน"),
        ("ไม่แน่ใจ", "จับหลอกได้ 0/5 · เชื่อของจริงถูก 0/5", "ได้ 5 จาก 10 คะแนน"),
    ],
)
def test_who_says_the_same_to_all_gets_half(
    topics: KnowledgeBase, label: str, title: str, points: str
) -> None:
    with memory() as session:
        journey = Journey(session, topics)
        journey.types("เล่นเกม")
        card = _judged(journey, label)
    assert card.title == title
    assert card.paragraphs[0] == points


def test_who_tells_apart_gets_all_and_the_other_form_comes_next(topics: KnowledgeBase) -> None:
    forms = []
    with memory() as session:
        journey = Journey(session, topics)
        journey.types("เล่นเกม")
        card = _card(journey.presses(journey.button("เริ่ม 10 ข้อความ")))
        for _ in range(2):
            seen = []
            while card.progress:
                text = card.paragraphs[1].strip("“”")
                (message,) = (m for m in topics.practice.messages.values() if m.text == text)
                seen.append(message.form)
                label = "หลอก" if message.is_trick else "ของจริง"
                card = _card(journey.presses(journey.button(label)))
            assert card.title == "จับหลอกได้ 5/5 · เชื่อของจริงถูก 5/5"
            assert len(set(seen)) == 1
            forms.append(seen[0])
            card = _card(journey.presses(journey.button("ทดสอบอีกชุด")))
    assert sorted(forms) == ["A", "B"]


@pytest.mark.parametrize("tactic", ROUNDS)
def test_a_round_takes_few_taps_and_tells_what_to_say(topics: KnowledgeBase, tactic: str) -> None:
    with memory() as session:
        journey = Journey(session, topics)
        journey.presses(Tap("", f"practice/round?t={tactic}"))
        shown = journey.presses(journey.button("ประโยคที่ 1"))
        piece = _card(shown).buttons[0]
        told = _card(journey.presses(journey.button(piece.label)))
    played = next(each for each in topics.practice.rounds if each.tactic == tactic)
    assert f"“{played.say_back}”" in told.paragraphs
    assert re.match("ถูกต้องค่ะ|คำที่บอกว่าหลอกคือ", told.title)
    assert MOST_TAPS_OF_A_ROUND >= 3
