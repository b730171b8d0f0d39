"""The longest letter is one answer inside LINE's limits, and all of it can be copied."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.line.messages import to_messages
from db.models.tables import Complaint
from handlers.conversations.filed import letter_views
from handlers.messages.reply import Card, Copy
from handlers.middleware.large_text import enlarged
from handlers.state.language import in_english
from knowledge_base.content.letters import LETTER_FIELDS, Letter, LetterFacts
from knowledge_base.content.library import Library

COMPLAINT = Complaint(
    number="RT-2345-6789", status="received", filed_at=datetime(2026, 11, 1, tzinfo=UTC)
)
STORIES = {
    "short": "ร้านไม่ส่งของ",
    "one line": "ก" * 5_000,
    "lines that fill half a part": "\n".join(["ก" * 520] * 9),
    "outside the first plane": "\n".join(["😀" * 520] * 9),
}
FACTS = LetterFacts(*(f"<{name}>" for name in LETTER_FIELDS))


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES.keys())
def test_all_of_it_is_read_and_copied(library: Library, story: str) -> None:
    assert library.letters.letters
    for letter in library.letters.letters:
        _all_of_it_is_read_and_copied(library, letter, story)


def _all_of_it_is_read_and_copied(library: Library, letter: Letter, story: str) -> None:
    text = letter.written(replace(FACTS, story=story, contacted="ข" * 1_000))
    answer = letter_views.letter(COMPLAINT, letter, text, library.letters.letters)
    cards = [reply for reply in answer.replies if isinstance(reply, Card)]
    copied = [each for card in cards for each in card.buttons if isinstance(each, Copy)]
    assert "".join(each.text for each in copied) == text, letter.id
    read = "".join(paragraph for card in cards for paragraph in card.paragraphs)
    assert read.replace("\n", "").endswith(text.replace("\n", "")), letter.id
    for said in (answer, enlarged(answer), in_english(answer)):
        assert 1 <= len(to_messages(said)) < 5, letter.id


def test_parts_are_numbered_only_where_there_are_several(library: Library) -> None:
    first = library.letters.letters[0]
    short = letter_views.letter(COMPLAINT, first, "เรียน ผู้ขาย", ())
    (card,) = short.replies
    assert isinstance(card, Card)
    assert [each.label for each in card.buttons] == ["คัดลอกจดหมาย"]
    long = letter_views.letter(COMPLAINT, first, "ก" * 2_500, ())
    labels = [
        each.label for card in long.replies if isinstance(card, Card) for each in card.buttons
    ]
    assert labels == ["คัดลอก 1/3", "คัดลอก 2/3", "คัดลอก 3/3"]
