"""A topic's own rules that do not need a file."""

from datetime import date

import pytest
from pydantic import ValidationError

from knowledge_base import Topic
from knowledge_base.content.topic import Link
from knowledge_base.thai import graphemes
from tests.knowledge_base.written import topic

PHRASINGS = [f"ประโยคที่ {number}" for number in range(8)]


def test_graphemes_are_counted_as_a_reader_counts() -> None:
    assert graphemes("ที่นี้") == 2
    assert graphemes("👩‍👩‍👧 ok") == 4


def test_phrasings_come_in_the_order_written() -> None:
    assert topic("a", PHRASINGS).phrasings == tuple(PHRASINGS)


def test_a_topic_cannot_be_changed() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        topic("a", PHRASINGS).__setattr__("title", "อื่น")


@pytest.mark.parametrize(("day", "due"), [((2027, 5, 23), False), ((2027, 5, 24), True)])
def test_the_day_of_review(day: tuple[int, int, int], due: bool) -> None:
    assert topic("a", PHRASINGS).is_due_for_review(date(*day)) is due


def test_thai_letters_of_an_address_are_encoded_for_line() -> None:
    link = Link(label="เว็บ", url="https://example.go.th/ร้าน?q=1#ก")
    assert link.url == "https://example.go.th/%E0%B8%A3%E0%B9%89%E0%B8%B2%E0%B8%99?q=1#%E0%B8%81"


@pytest.mark.parametrize("url", ["https://exa mple.th", "https://ไทย.com", "https://localhost", ""])
def test_addresses_that_no_phone_can_open(url: str) -> None:
    with pytest.raises(ValidationError, match="not an https address"):
        Link(label="เว็บ", url=url)


def test_each_reader_is_told_their_own_and_the_rest_is_the_same() -> None:
    plain = topic("a", PHRASINGS)
    written = {"before": {"label": "ยังไม่ได้จ่าย", "answer": "อย่าจ่าย", "urgent": "yes"}}
    several = Topic.model_validate(plain.model_dump() | {"steps": ["โทร"], "variants": written})
    before = several.at_stage("before")
    assert (before.answer, before.steps, before.urgent) == ("อย่าจ่าย", (), True)
    assert (before.title, before.phones) == (several.title, several.phones)
    assert several.at_stage("later") is several
    assert several.at_stage(None) is several
    assert plain.at_stage("before") is plain


def test_a_source_may_back_what_one_reader_is_told() -> None:
    told = {"variants": {"later": {"label": "นานแล้ว", "answer": "แจ้งความได้ทุกสถานี"}}}
    backed = {"sources": [{"name": "ที่มา", "backs": ["ทุกสถานี"]}]}
    plain = topic("a", PHRASINGS).model_dump()
    assert Topic.model_validate(plain | told | backed).sources[0].backs == ("ทุกสถานี",)
    with pytest.raises(ValidationError, match="not in the text"):
        Topic.model_validate(plain | backed)


def test_values_already_read_are_kept() -> None:
    first = topic("a", PHRASINGS)
    assert Topic.model_validate(first.model_dump()) == first
