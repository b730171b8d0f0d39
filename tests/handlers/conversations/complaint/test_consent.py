"""The notice: one version has one text in each language, and a refusal leaves a bare number."""

import math
import unicodedata

import pytest

from db.privacy import consent_refusals, crisis_flags
from handlers.conversations.complaint.navigation import consent_hash
from handlers.conversations.complaint.texts import consent
from handlers.state import pre_consent
from handlers.texts import personal_data
from tests.handlers.chat import Chat

# As the cards' letters are drawn on a telephone of the usual size.
LETTERS_OF_A_LINE, LINES_OF_A_SCREEN = 34, 12
HASHES = {
    "2026-11-6": {
        "th": "b1f886d4a0d1403e279cec14b80ee0b0cd646d16ecaab4815ead4b650fe1d174",
        "en": "3770bc97e53138ae0f4b6557b79beb792cbe5fdb88076ec78aac6f21b3b5bb1d",
    },
    "2026-11-5": {
        "th": "be14a071b208c64dce40d1af1f0ae15aa3527eb4dd8b8f73dde8af1157781bd5",
        "en": "057681ea2f54e732a86544e4a7daf2749a4674dd2127f8981c4129654a89673d",
    },
    "2026-11-4": {
        "th": "2f361330db118ff8d4566340fa7c7f145a4c15763fe06c5da305322314607faf",
        "en": "1bac557436999e5a82d04a7526b3252fa900526f3ae1d36d632ebb061d897268",
    },
    "2026-11-3": {
        "th": "890117896ca5e396342f5be64da64b77867995011dd8872c4dfdba466b126a35",
        "en": "9883bc8482551c957602092833d0b572891250855e10b583bd7d5dd874497767",
    },
}


@pytest.mark.parametrize("language", ["th", "en"])
def test_a_version_of_the_notice_has_one_text(language: str) -> None:
    assert consent_hash(language) == HASHES[consent.VERSION][language]


def test_the_notice_says_what_to_type_to_see_copy_withdraw_and_erase() -> None:
    thai = "\n".join(consent.PARAGRAPHS)
    assert f"พิมพ์ {personal_data.LABEL} " in thai
    for deed in ("ขอดู", "ขอสำเนา", "แก้ไข", "ถอนความยินยอม", "ลบ"):
        assert deed in thai


def test_the_notice_says_for_how_long_what_was_told_before_is_read() -> None:
    hours = pre_consent.LIFETIMES["told"].total_seconds() / 3600
    assert f"ที่เล่าไว้ในแชตนี้ไม่เกิน {hours:.0f} ชั่วโมง" in "\n".join(consent.PARAGRAPHS)


def test_the_notice_says_for_how_long_officers_see_that_a_crisis_was_told_of() -> None:
    days = crisis_flags.KEPT.days
    assert f"ถ้าเพิ่งบอกว่าใจไม่ไหว จะมีหมายเหตุให้เขา {days} วัน" in "\n".join(consent.PARAGRAPHS)
    assert f"they see a note for {days} days" in "\n".join(
        each.english for each in consent.PARAGRAPHS
    )


def test_the_notice_fits_one_phone_screen() -> None:
    shown = (consent.TITLE, *consent.SHORT, consent.SHORT_NOTE)
    assert sum(math.ceil(_width(text) / LETTERS_OF_A_LINE) for text in shown) <= LINES_OF_A_SCREEN


def _width(text: str) -> int:
    """Letters side by side; vowels and tones above and below take no room."""
    return sum(unicodedata.category(letter) != "Mn" for letter in text)


def test_a_refusal_leaves_a_number_and_nothing_of_the_person(chat: Chat) -> None:
    for _ in range(2):
        chat.types("ร้องเรียน")
        chat.taps("ไม่ยินยอม")
    with chat.services.transactions.reading() as session:
        assert consent_refusals.since(session, chat.clock.now.date()) == 2
    assert "draft" not in chat.state()
    assert all(text == "{}" for text in chat.inbox_texts())
