"""English questions find their answers, which fit the card."""

import unicodedata
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from handlers.conversations.faq.english import asks_in_english
from handlers.messages.reply import Answer, Card, Tap
from handlers.texts import english as texts
from knowledge_base import KnowledgeBase
from tests.handlers.journey import Journey, buttons_of, memory

_TITLE, _PARAGRAPH, _LABEL = 60, 300, 20
QUESTIONS: dict[str, list[str]] = YAML(typ="safe").load(
    (Path(__file__).parent / "english_questions.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize(
    "advice",
    [texts.CALLED, texts.NOT_UNDERSTOOD, *texts.NO_TOPICS.values()],
    ids=lambda each: each[0],
)
def test_advice_is_short_and_in_english(advice: tuple[str, ...]) -> None:
    title, *paragraphs = advice
    assert paragraphs
    assert len(title) <= _TITLE
    assert max(map(len, paragraphs)) <= _PARAGRAPH
    assert not [letter for letter in "".join(advice) if "THAI" in unicodedata.name(letter, "")]


def test_who_was_called_by_somebody_did_not_call(topics: KnowledgeBase) -> None:
    with memory() as session:
        said = Journey(session, topics).types("someone called saying he is from the police")
    assert texts.CALLED[0] not in titles(said)


def test_questions_get_their_answer_first_or_among_the_buttons(topics: KnowledgeBase) -> None:
    assert sum(map(len, QUESTIONS.values())) == 60
    first, offered = [], []
    for wanted, questions in QUESTIONS.items():
        for question in questions:
            with memory() as session:
                said = Journey(session, topics).types(question)
            known = topics.topics.get(wanted)
            title = known.english.title if known and known.english else ""
            title = title or texts.NO_TOPICS[wanted][0]
            if titles(said)[:1] == [title]:
                first.append(question)
            elif any(f"id={wanted}" in data for data in taps(said)):
                offered.append(question)
    print(f"first {len(first)}, offered {len(offered)} of 60")
    assert len(first) >= 55
    assert len(first) + len(offered) >= 59


def titles(said: Answer) -> list[str]:
    return [reply.title for reply in said.replies if isinstance(reply, Card) and reply.title]


def taps(said: Answer) -> list[str]:
    return [button.data for button in buttons_of(said) if isinstance(button, Tap)]


def test_english_labels_fit_their_buttons() -> None:
    labels = (texts.START, texts.OFFICER, texts.CALL_1441, texts.CALL_1166, texts.CALL_1155)
    assert max(map(len, labels)) <= _LABEL


@pytest.mark.parametrize("number", ["RT-7A2B-C9DX", "RT-SCAM-0A1C", "rt 7i2b c9me", "e-mail"])
def test_a_number_with_letters_is_no_english(number: str) -> None:
    assert not asks_in_english(number)


@pytest.mark.parametrize("text", ["help!", "I don't get a refund.", "is this shop real?"])
def test_english_is_heard(text: str) -> None:
    assert asks_in_english(text)
