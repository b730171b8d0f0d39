"""Our answers become LINE's message objects, inside LINE's limits."""

import importlib
import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.line.parser import LineLimitExceeded, to_messages
from handlers.messages.reply import (
    NO_REPLY,
    Answer,
    Button,
    Call,
    Card,
    ChoosePicture,
    Copy,
    Open,
    PickDay,
    SendText,
    TakePicture,
    Tap,
    TextReply,
)


class TestWords:
    def test_silence(self) -> None:
        assert to_messages(NO_REPLY) == []

    def test_text(self) -> None:
        assert to_messages(Answer((TextReply("สวัสดีค่ะ"),))) == [{"type": "text", "text": "สวัสดีค่ะ"}]

    def test_five_thousand_units_are_one_message(self) -> None:
        assert len(to_messages(Answer((TextReply("ก" * 5000),)))) == 1
        assert len(to_messages(Answer((TextReply("🍎" * 2500),)))) == 1

    def test_a_long_text_is_split_at_its_lines_then_sentences_then_spaces(self) -> None:
        lines = to_messages(Answer((TextReply("ก" * 3000 + " ข\n" + "ค" * 4000),)))
        assert [one["text"] for one in lines] == ["ก" * 3000 + " ข", "ค" * 4000]
        sentences = to_messages(Answer((TextReply("a b. " + "c" * 3000 + ". d e" + "f" * 4000),)))
        assert [one["text"] for one in sentences] == [
            "a b. " + "c" * 3000 + ".",
            "d e" + "f" * 4000,
        ]
        words = to_messages(Answer((TextReply("ก" * 3000 + " " + "ข" * 4000),)))
        assert [one["text"] for one in words] == ["ก" * 3000, "ข" * 4000]

    def test_without_a_space_no_cluster_is_cut(self) -> None:
        text = "ที่" * 2000
        pieces = [one["text"] for one in to_messages(Answer((TextReply(text),)))]
        assert "".join(pieces) == text
        assert all(piece.startswith("ที่") and len(piece) <= 5000 for piece in pieces)

    @given(
        st.text(st.sampled_from("กี่้ \n.ab🍎👨‍👩‍👧\u0301"), min_size=1).map(lambda text: text * 700)
    )
    def test_nothing_but_white_space_is_lost(self, text: str) -> None:
        try:
            pieces = [one["text"] for one in to_messages(Answer((TextReply(text),)))]
        except LineLimitExceeded:
            assert not text.strip() or len(text) > 5000
            return
        assert "".join("".join(pieces).split()) == "".join(text.split())
        assert all(0 < len(piece.encode("utf-16-le")) <= 10_000 for piece in pieces)

    def test_empty_words_are_refused(self) -> None:
        with pytest.raises(LineLimitExceeded, match="reply 2: text is empty"):
            to_messages(Answer((TextReply("a"), TextReply(" \n"))))

    def test_five_messages_and_no_sixth(self) -> None:
        assert len(to_messages(Answer((TextReply("a"),) * 5))) == 5
        with pytest.raises(LineLimitExceeded, match="messages of 6, LINE takes at most 5"):
            to_messages(Answer((TextReply("a"),) * 6))
        with pytest.raises(LineLimitExceeded, match="messages of 6"):
            to_messages(Answer((TextReply("a"),) * 4 + (TextReply("ก" * 5001),)))


DAY = PickDay("เลือกวัน", "d", date(2026, 1, 1), date(2026, 11, 24), date(2026, 11, 20))


def choice(button: Button) -> Any:
    (only,) = to_messages(Answer((TextReply("a"),), (button,)))
    return only["quickReply"]["items"][0]["action"]


class TestChoices:
    def test_they_stand_under_the_last_message_only(self) -> None:
        first, last = to_messages(Answer((TextReply("a"), TextReply("b")), (SendText("ใช่", "ใช่"),)))
        assert "quickReply" not in first
        assert last["quickReply"] == {
            "items": [
                {"type": "action", "action": {"type": "message", "label": "ใช่", "text": "ใช่"}}
            ]
        }

    @pytest.mark.parametrize(
        ("button", "action"),
        [
            (Tap("ใช่", "y"), {"type": "postback", "data": "y", "displayText": "ใช่"}),
            (Tap("ใช่", "y", "ใช่ค่ะ"), {"type": "postback", "data": "y", "displayText": "ใช่ค่ะ"}),
            (Call("โทร", "0-2143 (9000)"), {"type": "uri", "uri": "tel:021439000"}),
            (Call("โทร", "+66 2 143 9000"), {"type": "uri", "uri": "tel:+6621439000"}),
            (Open("เว็บ", "https://a.th/b?c=d"), {"type": "uri", "uri": "https://a.th/b?c=d"}),
            (Open("เว็บ", "https://a.th/ก%20"), {"type": "uri", "uri": "https://a.th/%E0%B8%81%20"}),
            (Copy("คัดลอก", "RT-1"), {"type": "clipboard", "clipboardText": "RT-1"}),
            (TakePicture("ถ่ายรูป"), {"type": "camera"}),
            (ChoosePicture("เลือกรูป"), {"type": "cameraRoll"}),
            (
                DAY,
                {
                    "type": "datetimepicker",
                    "mode": "date",
                    "data": "d",
                    "initial": "2026-11-20",
                    "min": "2026-01-01",
                    "max": "2026-11-24",
                },
            ),
        ],
        ids=str,
    )
    def test_each_button(self, button: Button, action: dict[str, str]) -> None:
        assert choice(button) == {**action, "label": button.label}

    def test_labels_are_counted_in_graphemes(self) -> None:
        twenty = "ติดตามสถานะเรื่องร้องเรีย"
        assert choice(Tap(twenty, "a"))["label"] == twenty
        with pytest.raises(LineLimitExceeded, match="choice 2: label of 21, LINE takes at most 20"):
            to_messages(Answer((TextReply("a"),), (Tap("a", "a"), Tap(twenty + "น", "a"))))

    @pytest.mark.parametrize(
        ("button", "wrong"),
        [
            (Tap("", "a"), "label is empty"),
            (Tap("a", ""), "data is empty"),
            (Tap("a", "ก" * 301), "data of 301"),
            (Tap("a", "🍎" * 151), "data of 302"),
            (Tap("a", "a", "ที่" * 301), "displayText of 301"),
            (SendText("a", "ที่" * 301), "text of 301"),
            (SendText("a", ""), "text is empty"),
            (Copy("a", "ก" * 1001), "text of 1001"),
            (Call("a", "ไม่มี"), "number is empty"),
            (Open("a", "http://a.th"), "not https"),
            (Open("a", "javascript:alert(1)"), "not https"),
            (Open("a", "https://a.th/" + "ก" * 200), "address of 1813"),
            (PickDay("a", "d", DAY.last, DAY.first, DAY.start), "calendar"),
            (PickDay("a", "", DAY.first, DAY.last, DAY.start), "data is empty"),
        ],
        ids=str,
    )
    def test_what_line_would_refuse(self, button: Button, wrong: str) -> None:
        with pytest.raises(LineLimitExceeded, match=f"choice 1: .*{re.escape(wrong)}"):
            choice(button)

    def test_what_just_fits(self) -> None:
        assert choice(Tap("a", "🍎" * 150, "ที่" * 300))
        assert choice(SendText("a", "ที่" * 300))
        assert choice(Copy("a", "ก" * 1000))

    def test_thirteen_and_no_fourteenth(self) -> None:
        (only,) = to_messages(Answer((TextReply("a"),), (Tap("a", "a"),) * 13))
        assert len(only["quickReply"]["items"]) == 13
        with pytest.raises(LineLimitExceeded, match="choices of 14"):
            to_messages(Answer((TextReply("a"),), (Tap("a", "a"),) * 14))

    def test_choices_need_something_to_stand_under(self) -> None:
        with pytest.raises(LineLimitExceeded, match="messages is empty"):
            to_messages(Answer((), (Tap("a", "a"),)))

    def test_the_sdk_reads_them(self) -> None:
        sdk = importlib.import_module("linebot.v3.messaging")
        buttons = (Tap("a", "b"), SendText("a", "b"), Call("a", "1441"), Open("a", "https://a.th"))
        more = (Copy("a", "b"), DAY, TakePicture("a"), ChoosePicture("a"))
        made = to_messages(Answer((TextReply("a"), Card("b")), buttons + more))
        assert [sdk.Message.from_dict(one).to_dict() for one in made] == made


class TestSender:
    def test_of_what_a_sender_writes_only_what_it_is_about_stands_in_the_chat_list(self) -> None:
        card = Card("ข่าว", label="เรื่อง RT-1", paragraphs=("ความลับ",), sender="เจ้าหน้าที่")
        (message,) = to_messages(Answer((card,)))
        assert message["altText"] == "ข่าว\nเรื่อง RT-1"
        sdk = importlib.import_module("linebot.v3.messaging")
        read = sdk.Message.from_dict(message)
        assert read.sender.name == "เจ้าหน้าที่"
        assert read.to_dict() == message

    def test_a_sender_has_twenty_units_and_no_more(self) -> None:
        assert to_messages(Answer((Card("a", sender="ก" * 20),)))
        with pytest.raises(LineLimitExceeded, match="sender of 21"):
            to_messages(Answer((Card("a", sender="ก" * 21),)))
