"""The reading of a text: each part once, and nothing of it kept once the turn is over."""

import weakref
from datetime import date

import pytest

from handlers.messages.reading import TextReading
from handlers.nlu.values import option_matching
from knowledge_base import KnowledgeBase

STORY = "สั่งเสื้อจากร้าน Luxe by Ploy ในเฟซบุ๊ก โอนไป 1,290 บาท แล้วร้านไม่ส่งของเลยค่ะ"


@pytest.fixture
def reading(topics: KnowledgeBase) -> TextReading:
    return TextReading(topics, date(2026, 11, 24))


def test_each_part_is_worked_out_once(reading: TextReading) -> None:
    assert reading.search(STORY) is reading.search(STORY)
    assert reading.story(STORY) is reading.story(STORY)
    assert reading.mask(STORY, "") is reading.mask(STORY, "")


def test_a_story_is_read_apart_with_and_without_its_kind(reading: TextReading) -> None:
    assert reading.story(STORY) is not reading.story(STORY, with_kind=False)


def test_a_text_is_normalised_once_before_the_turn_and_in_it(reading: TextReading) -> None:
    with reading.computing_once():
        before = option_matching.normalised(STORY)
    with reading.computing_once():
        assert option_matching.normalised(STORY) is before


def test_nothing_of_a_text_is_kept_when_its_reading_is_gone(topics: KnowledgeBase) -> None:
    reading = TextReading(topics, date(2026, 11, 24))
    reading.prepare(STORY, "", in_form=False)
    gone = weakref.ref(reading)
    del reading
    assert gone() is None
