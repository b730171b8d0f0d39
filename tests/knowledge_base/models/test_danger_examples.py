"""Danger is heard in words of which no phrase is written, and seldom where there is none."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Literal, get_args

import pytest
from pydantic import BaseModel
from ruamel.yaml import YAML

from knowledge_base import KnowledgeBase
from knowledge_base.content.signs.danger_phrases import DangerKind
from knowledge_base.models import danger_examples

SET = Path(__file__).with_name("danger_set.yaml")
# Tells which sentence is of a medicine that somebody bought, and which of an overdose.
MEDICINES = Path(__file__).with_name("medicine_set.tsv")
CARDS = ("act", "crisis", "held", "sextortion")


class Message(BaseModel):
    """A message that somebody else wrote than the examples: which card it asks for, or which one
    it nearly does; of some either is right."""

    id: str
    text: str
    kind: str = ""
    near: str = ""
    accept: Literal["", "either"] = ""


def messages(name: str) -> list[Message]:
    """One of the lists of the set: "true", "false" or "ordinary"."""
    return [Message.model_validate(each) for each in YAML(typ="safe").load(SET)[name]]


def card(topics: KnowledgeBase, text: str) -> str:
    """The card that a text gets; of acts two have one name."""
    found = topics.danger(text)
    return found.kind.removesuffix("-outside") if found else ""


def of_the_four(name: str) -> Iterator[Message]:
    for message in messages(name):
        if (message.kind or message.near) in CARDS and not message.accept:
            yield message


def test_most_of_those_in_danger_get_a_card_and_most_of_them_the_right_one(
    topics: KnowledgeBase,
) -> None:
    told = list(of_the_four("true"))
    got = [(message.kind, card(topics, message.text)) for message in told]
    assert len(told) == 100
    assert sum(found != "" for _, found in got) >= 84
    assert sum(found == kind for kind, found in got) >= 78


def test_few_who_only_sound_alike_do(topics: KnowledgeBase) -> None:
    alike = list(of_the_four("false"))
    got = [message.id for message in alike if card(topics, message.text)]
    assert len(alike) == 86
    assert len(got) <= 8, got


@pytest.mark.parametrize(
    ("supposed", "told"),
    [
        (
            "สมมติโอนเงินให้มิจฉาชีพไปเมื่อกี้ ธนาคารอายัดทันไหม",
            "เพิ่งโอนเงินให้มิจฉาชีพไปเมื่อกี้ ธนาคารอายัดทันไหม",
        ),
        (
            "ถ้าโดนหลอกให้บอกรหัส OTP กับคนที่โทรมา ต้องทำอะไรก่อน",
            "โดนหลอกให้บอกรหัส OTP กับคนที่โทรมาไปแล้ว ต้องทำอะไรก่อน",
        ),
    ],
)
def test_who_only_supposes_it_has_lost_no_money(
    topics: KnowledgeBase, supposed: str, told: str
) -> None:
    assert card(topics, supposed) == ""
    assert card(topics, told) in {"just-paid", "given-away"}


def test_no_ordinary_question_does(topics: KnowledgeBase) -> None:
    assert [message.id for message in messages("ordinary") if card(topics, message.text)] == []


def test_a_medicine_that_does_not_help_is_a_product_and_an_overdose_is_not(
    topics: KnowledgeBase,
) -> None:
    lines = [line.split("\t") for line in MEDICINES.read_text("utf-8").splitlines()]
    got = [(kind, card(topics, text), text) for kind, text in lines]
    acts = [(found, text) for kind, found, text in got if kind == "act"]
    products = [text for kind, found, text in got if kind == "none" and found]
    assert len(acts) == 33
    assert all(found in {"act", "crisis"} for found, _ in acts)
    # Before there were examples of it: 24 of 48.
    assert len(products) <= 5, products


def test_danger_is_heard_in_one_sentence_of_a_story(topics: KnowledgeBase) -> None:
    story = "สั่งเสื้อมาสามตัวได้สองตัวค่ะ ร้านบอกให้รอก่อน " * 4
    sentence = "กลืนยานอนหลับไปทั้งกระปุกแล้วค่ะ"
    assert card(topics, story) == ""
    assert card(topics, f"{story}\n{sentence}\n{story}") == "act"


@pytest.mark.parametrize("text", ["", " ", "🙏", "x" * 9_000, "\n" * 200])
def test_nothing_is_no_danger(topics: KnowledgeBase, text: str) -> None:
    assert card(topics, text) == ""


def test_the_examples_are_of_known_kinds_each_once_and_not_of_the_set() -> None:
    told = danger_examples.packaged()
    assert told.keys() == {*get_args(DangerKind), "none"}
    every = list(chain.from_iterable(told.values()))
    assert len(every) == len(set(every))
    assert all(0 < len(sentence) <= 500 for sentence in every)
    assert not set(every) & {m.text for name in ("true", "false") for m in messages(name)}


@pytest.mark.parametrize(
    ("text", "in_despair"),
    [
        ("my nephew lost 3000 baht to a scammer online, he is 13", False),
        ("my daughter paid 500 baht to someone in roblox", False),
        ("i paid a person on line with my card, what can i do", False),
        ("จะไปหาคนขาย เอาให้จบ", False),
        ("ถ้าไม่คืนเงินผมจะไปหาที่ร้าน", False),
        ("my son lost all his money to a scammer and says goodbye", True),
        ("my dad lost his money to a scammer, he wont eat", True),
        ("จะไปหาแม่บนโลกนี้ไม่อยู่แล้ว", True),
        ("จะไปหาคนขายแล้วตายไปด้วยกัน", True),
        ("delete me from this world", True),
        ("this shop makes me want to die laughing", False),
    ],
)
def test_despair_is_told_from_a_payment_and_a_visit_to_a_shop(
    topics: KnowledgeBase, text: str, *, in_despair: bool
) -> None:
    assert (card(topics, text) == "crisis") == in_despair
