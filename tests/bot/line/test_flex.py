"""A card is drawn as LINE Flex: every part shown, the look kept, LINE's limits too."""

import importlib
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.line.parser import LineLimitExceeded, to_messages
from bot.simulator.rules.message_limits import message_problems
from handlers.messages.reply import (
    Answer,
    Button,
    Call,
    Card,
    CardPicture,
    ChoosePicture,
    Copy,
    Open,
    PickDay,
    Row,
    SendText,
    TakePicture,
    Tap,
    TextReply,
)

sdk = importlib.import_module("linebot.v3.messaging")

PRIMARY, ACCENT, DANGER, OK = "#0B5E63", "#F2A900", "#B3261E", "#1E7B34"
INK, SOFT, PAPER, LINE = "#1F2A2C", "#566366", "#FFFFFF", "#DDE5E6"
CALENDAR = PickDay("เลือกวัน", "d", date(2026, 1, 1), date(2026, 11, 24), date(2026, 11, 20))


def drawn(card: Card) -> dict[str, Any]:
    (message,) = to_messages(Answer((card,)))
    bubble: dict[str, Any] = message["contents"]
    return bubble


def parts(component: Any, kind: str) -> Iterator[dict[str, Any]]:
    """All components of a kind, from top to bottom."""
    if isinstance(component, list):
        for inner in component:
            yield from parts(inner, kind)
    if isinstance(component, dict):
        if component.get("type") == kind:
            yield component
        for name in ("header", "body", "footer", "contents"):
            yield from parts(component.get(name), kind)


def words(component: Any) -> list[str]:
    return [part["text"] for part in parts(component, "text")]


def styles(card: Card) -> list[tuple[str, str, str]]:
    found = parts(drawn(card), "button")
    return [(one["style"], one["color"], one["height"]) for one in found]


def size(bubble: dict[str, Any]) -> int:
    return len(json.dumps(bubble, ensure_ascii=False, separators=(",", ":")).encode())


FULL = Card(
    "ยังไม่ได้ของ",
    label="คำตอบ",
    paragraphs=("ทักร้านก่อน", "เก็บหลักฐาน"),
    steps=("ถ่ายภาพแชต", "แจ้งร้าน"),
    rows=(Row("จำนวนเงิน", "2,500.00 บาท", Tap("แก้ไข", "edit=amount")), Row("ร้าน", "ร้านหนึ่ง")),
    note="ที่มา พ.ร.บ.ขายตรงฯ ม.33",
    progress=(4, 12),
    buttons=(Tap("ร้องเรียน", "go"), SendText("ถามต่อ", "ถามต่อ"), Open("เว็บ", "https://a.th")),
)


class TestParts:
    def test_they_are_read_from_top_to_bottom(self) -> None:
        assert words(drawn(FULL)) == [
            "เหลืออีก 9 ข้อ",
            "คำตอบ",
            "ยังไม่ได้ของ",
            "ทักร้านก่อน",
            "เก็บหลักฐาน",
            "จำนวนเงิน",
            "2,500.00 บาท",
            "ร้าน",
            "ร้านหนึ่ง",
            "1.",
            "ถ่ายภาพแชต",
            "2.",
            "แจ้งร้าน",
            "ที่มา พ.ร.บ.ขายตรงฯ ม.33",
        ]

    def test_every_text_wraps(self) -> None:
        assert all(text["wrap"] for text in parts(drawn(FULL), "text"))

    def test_sizes_and_colours(self) -> None:
        look = {text["text"]: text for text in parts(drawn(FULL), "text")}
        title, label, note = look["ยังไม่ได้ของ"], look["คำตอบ"], look[FULL.note]
        assert (title["size"], title["weight"], title["color"]) == ("lg", "bold", PRIMARY)
        assert (label["size"], label["color"]) == ("sm", SOFT)
        assert (note["size"], note["color"]) == ("sm", SOFT)
        assert (look["ทักร้านก่อน"]["size"], look["ทักร้านก่อน"]["color"]) == ("md", INK)
        assert "weight" not in look["ทักร้านก่อน"]

    def test_each_row_has_its_own_button_at_the_right(self) -> None:
        first, second = (
            box
            for box in parts(drawn(FULL), "box")
            if [1 for part in box["contents"] if part.get("flex") == 5]
        )
        assert [part["type"] for part in first["contents"]] == ["box", "button"]
        assert first["layout"] == "horizontal"
        action = {"type": "postback", "data": "edit=amount"}
        action |= {"label": "แก้ไข", "displayText": "แก้ไข"}
        assert first["contents"][1]["action"] == action
        assert [part["type"] for part in second["contents"]] == ["box"]

    def test_a_button_too_long_for_its_row_stands_below_the_words(self) -> None:
        row = Row("ข้อความ", "“โอนไปแล้ว”", Tap("ไม่เอาข้อความนี้", "told"))
        box = drawn(Card("a", rows=(row,)))["body"]["contents"][-1]
        assert (box["layout"], box["contents"][1]["type"]) == ("vertical", "button")

    def test_empty_parts_are_not_drawn(self) -> None:
        bubble = drawn(Card("a", paragraphs=("", " ", "b"), steps=("", "c"), rows=(Row("d", ""),)))
        assert words(bubble) == ["a", "b", "d", "-", "1.", "c"]
        assert set(drawn(Card("a"))) == {"type", "size", "body"}

    @pytest.mark.parametrize(("size", "ratio"), [((800, 600), "800:600"), ((9, 99), "9:27")])
    def test_a_picture_stands_above_all_words(self, size: tuple[int, int], ratio: str) -> None:
        picture = CardPicture("https://ruthan.example.org/a.jpg", "SMS ปลอม", *size)
        (message,) = to_messages(Answer((Card("พัสดุปลอม", picture=picture),)))
        hero = message["contents"]["hero"]
        assert (hero["url"], hero["aspectRatio"]) == (picture.url, ratio)
        assert message["altText"] == "พัสดุปลอม\nSMS ปลอม"

    def test_a_picture_that_is_not_https_is_refused(self) -> None:
        picture = CardPicture("http://ruthan.example.org/a.jpg", "SMS ปลอม", 1, 1)
        with pytest.raises(LineLimitExceeded, match="not https"):
            drawn(Card("พัสดุปลอม", picture=picture))

    def test_an_empty_card_is_refused(self) -> None:
        with pytest.raises(LineLimitExceeded, match="reply 2: the card is empty"):
            to_messages(Answer((TextReply("a"), Card(" ", paragraphs=("",)))))


class TestTone:
    @pytest.mark.parametrize(("tone", "color"), [("urgent", DANGER), ("done", OK)])
    def test_a_bar_with_white_words(self, tone: Any, color: str) -> None:
        bubble = drawn(Card("โทรเลย", tone=tone, label="ด่วน", paragraphs=("a",)))
        assert bubble["header"]["backgroundColor"] == color
        assert words(bubble["header"]) == ["ด่วน", "โทรเลย"]
        assert {text["color"] for text in parts(bubble["header"], "text")} == {PAPER}
        assert words(bubble["body"]) == ["a"]

    def test_a_bar_alone(self) -> None:
        assert set(drawn(Card("เสร็จแล้ว", tone="done"))) == {"type", "size", "header"}


class TestProgress:
    @pytest.mark.parametrize(
        ("progress", "width", "left"),
        [((4, 12), 33, 9), ((12, 12), 100, 1), ((0, 9), 1, 10), ((7, 5), 100, 1), ((1, 0), 100, 1)],
    )
    def test_the_bar(self, progress: tuple[int, int], width: int, left: int) -> None:
        card = drawn(Card("a", progress=progress))
        bar = next(box for box in parts(card, "box") if box.get("backgroundColor") == LINE)
        (done,) = bar["contents"]
        assert (done["width"], done["backgroundColor"]) == (f"{width}%", ACCENT)
        assert words(card)[0] == (f"เหลืออีก {left} ข้อ" if left > 1 else "ข้อสุดท้ายแล้วค่ะ")


class TestButtons:
    def test_the_first_deed_is_filled_and_no_other(self) -> None:
        card = Card("a", buttons=(SendText("b", "b"), Open("c", "https://c.th"), Tap("d", "d")))
        quiet = ("secondary", LINE, "sm")
        assert styles(card) == [quiet, ("primary", PRIMARY, "sm"), quiet]

    def test_of_equal_buttons_none_is_filled(self) -> None:
        card = Card("a", buttons=(Tap("b", "b"), Tap("c", "c")), equal_buttons=True)
        assert styles(card) == [("secondary", LINE, "sm")] * 2

    def test_further_addresses_are_links(self) -> None:
        card = Card("a", buttons=(Tap("b", "b"), Open("c", "https://c.th")))
        assert styles(card)[1] == ("link", PRIMARY, "sm")

    def test_a_strong_call_of_an_urgent_card_stands_above_all_words(self) -> None:
        call = Call("โทร 1441", "1441", strong=True)
        buttons = (Tap("b", "b"), call, Call("ธนาคาร", "1333"))
        card = Card("a", tone="urgent", paragraphs=("โทรก่อน",), buttons=buttons)
        body = drawn(card)["body"]["contents"]
        assert [part["type"] for part in body] == ["button", "text"]
        assert body[0]["action"] == {"type": "uri", "label": "โทร 1441", "uri": "tel:1441"}

    def test_two_strong_buttons_of_an_urgent_card_stand_side_by_side(self) -> None:
        strong = (Call("โทร 1441", "1441", strong=True), Tap("ธนาคารของฉัน", "b", strong=True))
        card = Card("a", tone="urgent", paragraphs=("โทรก่อน",), buttons=(*strong, Tap("c", "c")))
        beside, _ = drawn(card)["body"]["contents"]
        assert beside["layout"] == "horizontal"
        assert [(each["type"], each["color"]) for each in beside["contents"]] == [
            ("button", DANGER),
            ("button", DANGER),
        ]
        assert len(drawn(card)["footer"]["contents"]) == 1

    def test_a_strong_call_is_big_and_red_and_the_only_filled_one(self) -> None:
        call = Call("โทร 1441", "1441", strong=True)
        card = Card("a", tone="urgent", buttons=(Tap("b", "b"), call, Call("ธนาคาร", "1333")))
        assert styles(card) == [
            ("primary", DANGER, "md"),
            ("secondary", LINE, "sm"),
            ("secondary", LINE, "sm"),
        ]

    def test_copying_and_the_calendar(self) -> None:
        card = Card("a", buttons=(Copy("คัดลอก", "RT-7"), CALENDAR))
        kinds = [button["action"]["type"] for button in parts(drawn(card), "button")]
        assert kinds == ["clipboard", "datetimepicker"]

    @pytest.mark.parametrize("button", [TakePicture("a"), ChoosePicture("a")])
    def test_the_camera_is_no_button_of_a_card(self, button: Button) -> None:
        with pytest.raises(LineLimitExceeded, match="reply 1, button 2: LINE opens the camera"):
            to_messages(Answer((Card("a", buttons=(Tap("b", "b"), button)),)))

    def test_forty_graphemes_and_no_more(self) -> None:
        assert drawn(Card("a", buttons=(Tap("ที่" * 40, "b"),)))
        with pytest.raises(LineLimitExceeded, match="reply 1, button 1: label of 41"):
            drawn(Card("a", buttons=(Tap("ที่" * 41, "b"),)))
        with pytest.raises(LineLimitExceeded, match="reply 1, row 2: label of 41"):
            drawn(Card("a", rows=(Row("b", "c"), Row("d", "e", Tap("ที่" * 41, "b")))))


class TestTooBig:
    ROWS = tuple(Row(f"คำถามที่ {n}", "ก" * 1200, Tap("แก้ไข", f"edit={n}")) for n in range(18))
    REVIEW = Card(
        "ตรวจก่อนส่ง",
        label="ร้องเรียน",
        paragraphs=("ดูให้ครบนะคะ",),
        rows=ROWS,
        note="แก้ได้ทุกข้อ",
        buttons=(Tap("ส่งเรื่อง", "send"),),
    )

    def test_a_long_review_is_split_by_rows_into_messages(self) -> None:
        messages = to_messages(Answer((self.REVIEW,), (Tap("ย้อนกลับ", "back"),)))
        assert 2 <= len(messages) <= 5
        labels = [word for one in messages for word in words(one["contents"]) if "คำถาม" in word]
        assert labels == [row.label for row in self.ROWS]
        assert all(size(one["contents"]) <= 30_000 for one in messages)

    def test_what_stands_above_and_below_is_said_once(self) -> None:
        messages = to_messages(Answer((self.REVIEW,), (Tap("ย้อนกลับ", "back"),)))
        all_words = [word for one in messages for word in words(one["contents"])]
        assert all_words.count("ดูให้ครบนะคะ") == all_words.count("แก้ได้ทุกข้อ") == 1
        assert messages[0]["altText"] == "ตรวจก่อนส่ง\nดูให้ครบนะคะ"
        assert {one["altText"] for one in messages[1:]} == {"ตรวจก่อนส่ง (ต่อ)"}
        assert ["footer" in one["contents"] for one in messages] == [False] * (
            len(messages) - 1
        ) + [True]
        assert ["quickReply" in one for one in messages][-1]

    def test_thirty_kilobytes_are_counted_as_utf_8(self) -> None:
        rows = tuple(Row("a", "ก" * 3000) for _ in range(3))
        assert size(drawn(Card("a", rows=rows))) > 27_000
        assert len(to_messages(Answer((Card("a", rows=(*rows, Row("a", "ก" * 900))),)))) == 2

    def test_what_cannot_be_split_is_refused(self) -> None:
        with pytest.raises(LineLimitExceeded, match="reply 1: the card's bytes of"):
            to_messages(Answer((Card("a", paragraphs=("ก" * 4000,) * 3),)))
        with pytest.raises(LineLimitExceeded, match="reply 1: text of 5001"):
            to_messages(Answer((Card("a", rows=(Row("b", "ก" * 5001),)),)))

    def test_more_than_five_messages_are_refused(self) -> None:
        rows = tuple(Row("a", "ก" * 4900) for _ in range(11))
        with pytest.raises(LineLimitExceeded, match="messages of"):
            to_messages(Answer((Card("a", rows=rows),)))


texts = st.text(st.sampled_from('กขที่ำ์ aZ1🍎\n"<&\\'), max_size=60)
taps = st.builds(Tap, texts, texts, texts)
buttons = st.one_of(
    taps,
    st.builds(SendText, texts, texts),
    st.builds(Call, texts, st.sampled_from(["1441", "02 143 0444"]), st.booleans()),
    st.builds(Open, texts, st.sampled_from(["https://a.th/ก?b=ค#d", "http://a.th"])),
    st.builds(Copy, texts, texts),
    st.just(CALENDAR),
)
cards = st.builds(
    Card,
    title=texts,
    tone=st.sampled_from(["plain", "urgent", "done"]),
    label=texts,
    paragraphs=st.lists(texts, max_size=3).map(tuple),
    steps=st.lists(texts, max_size=3).map(tuple),
    rows=st.lists(st.builds(Row, texts, texts, st.none() | taps), max_size=3).map(tuple),
    note=texts,
    progress=st.none() | st.tuples(st.integers(0, 20), st.integers(0, 20)),
    picture=st.none()
    | st.builds(
        CardPicture,
        st.sampled_from(["https://ruthan.example.org/a.jpg", "http://127.0.0.1:8000/a.jpg", ""]),
        texts,
        st.integers(1, 1024),
        st.integers(1, 1024),
    ),
    buttons=st.lists(buttons, max_size=3).map(tuple),
)
replies = st.lists(st.one_of(cards, st.builds(TextReply, texts)), max_size=3).map(tuple)
answers = st.builds(Answer, replies, st.lists(buttons, max_size=3).map(tuple))


@given(answers)
def test_what_is_made_is_what_line_takes(answer: Answer) -> None:
    try:
        made = to_messages(answer)
    except LineLimitExceeded:
        return
    assert not made or list(message_problems(made)) == []


@given(cards)
def test_the_sdk_reads_all_of_it(card: Card) -> None:
    try:
        made = to_messages(Answer((card,)))
    except LineLimitExceeded:
        return
    assert [sdk.Message.from_dict(one).to_dict() for one in made] == made
