"""Sellers are told from buyers, and a buyer is never taken for a seller."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from handlers.nlu import sellers_side
from knowledge_base import KnowledgeBase
from tests.handlers.journey import Journey, memory

SET: dict[str, list[str]] = YAML(typ="safe").load(
    (Path(__file__).parent / "sellers_or_buyers.yaml").read_text(encoding="utf-8")
)
LEAST_HEARD = 28


def _remembered(topics: KnowledgeBase, texts: Sequence[str]) -> list[str]:
    """The texts after which somebody is answered as a seller."""
    found = []
    for text in texts:
        with memory() as session:
            journey = Journey(session, topics)
            journey.types(text)
            state: dict[str, Any] = dict(journey.held.state.items())
        if "sellers_side" in state:
            found.append(text)
    return found


def test_sellers_are_remembered_and_no_buyer_is(topics: KnowledgeBase) -> None:
    sellers, buyers = SET["sellers"], SET["buyers"]
    assert len(sellers) == len(buyers) == 30
    heard = _remembered(topics, sellers)
    taken_for_one = _remembered(topics, buyers)
    print(f"recall {len(heard)} of 30, false {len(taken_for_one)} of 30")
    print("missed:", *(each for each in sellers if each not in heard), sep="\n  ")
    assert taken_for_one == []
    assert len(heard) >= LEAST_HEARD


@pytest.mark.parametrize(
    "text",
    [
        "จะร้องเรียนลูกค้า",
        "อยากแจ้งความลูกค้าค่ะ",
        "ขอร้องเรียนผู้ซื้อ",
        "ร้านค้าร้องเรียนลูกค้าได้ไหม",
    ],
)
def test_a_complaint_of_a_customer_is_heard(text: str) -> None:
    assert sellers_side.complains_of_customer(text)


@pytest.mark.parametrize(
    "text",
    [
        "จะร้องเรียนร้านที่โกงลูกค้า",
        "ร้านไม่แจ้งลูกค้าก่อนว่าของหมด",
        "ร้านขู่จะฟ้องลูกค้าที่รีวิว",
        "ร้องเรียนลูกค้าสัมพันธ์ของค่ายมือถือ",
    ],
)
def test_a_complaint_of_a_shop_is_not(text: str) -> None:
    assert not sellers_side.complains_of_customer(text)


@pytest.mark.parametrize(
    ("text", "is_cheated"),
    [
        ("เป็นแม่ค้าโดนสลิปปลอม", True),
        ("โดนลูกค้าหลอกค่ะ", True),
        ("เจอลูกค้าสลิปปลอม ทำไงดี", True),
        ("ร้านบอกว่าสลิปปลอม แต่โอนจริง", False),
        ("แม่ค้าหาว่าลูกค้าปลอมสลิป", False),
        ("คนขายส่งสลิปปลอมว่าคืนเงินแล้ว", False),
        ("ร้านเราโดนลูกค้าขอคืนของ", False),
    ],
)
def test_a_cheated_seller_is_heard(text: str, *, is_cheated: bool) -> None:
    assert sellers_side.is_cheated(text) == is_cheated


@pytest.mark.parametrize(
    ("text", "is_purchase"),
    [
        ("หนูเป็นคนซื้อค่ะ โดนร้านโกง 1,200 ร้องเรียนได้มั้ย", True),
        ("หนูโดนร้านค้าโกงด้วยค่ะ อันนี้หนูเป็นคนซื้อเอง ขอร้องเรียน", True),
        ("ซื้อเสื้อในลาซาด้าได้ของผิดไซส์ ร้องเรียนได้ไหม", True),
        ("หนูซื้อของเอง ร้านไม่ส่ง 500 ร้องเรียนได้ไหม", True),
        ("คราวนี้เป็นลูกค้าบ้าง ร้านส่งผิดสี", True),
        ("สั่งรองเท้าในช้อปปี้ ได้ของปลอม แจ้งได้มั้ย", True),
        ("โดนเพจเชิดเงิน 900 ขอร้องเรียนหน่อย", True),
        ("ร้านไม่คืนเงินหนู จะร้องเรียน", True),
        ("ร้านรองเท้าโกงเรา 690 แจ้งได้มั้ย", True),
        ("ซื้อของมาสต็อกขาย ร้านไม่ส่ง ร้องเรียนได้ไหม", True),
        ("สั่งของมาขายจากโรงงาน โอนไปแล้วไม่ส่ง", True),
        ("ลูกค้าซื้อแล้วไม่จ่าย ร้องเรียนได้ไหม", False),
        ("ซื้อของมาสต็อกขาย ร้องเรียนได้ไหม", False),
        ("หนูซื้อของมาสต็อกขาย ลูกค้าไม่จ่าย", False),
        ("คนซื้อโกงหนู ร้องเรียนได้ไหม", False),
        ("ร้านหนูโดนโกง ร้องเรียนได้ไหม", False),
        ("ร้านของหนูไม่คืนเงินได้ไหม", False),
        ("เขาซื้อแล้วบอกว่าได้ของผิด จะให้คืนเงิน", False),
        ("มีคนซื้อไปแล้วไม่โอน", False),
    ],
)
def test_who_was_answered_as_a_seller_may_have_bought(text: str, is_purchase: bool) -> None:
    assert sellers_side.tells_of_purchase(text) is is_purchase
