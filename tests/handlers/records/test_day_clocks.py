"""Days are counted from a told start alone, by the earlier reading, as other hands counted them."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from handlers.cards.texts import day_clocks as texts
from handlers.nlu import clock_starts
from handlers.records import day_clocks

ROWS: list[Mapping[str, Any]] = YAML(typ="safe").load(
    (Path(__file__).parents[1] / "state" / "day_clocks.yaml").read_text("utf-8")
)
NOT_COUNTED = "card_dispute"
COUNTED = [row for row in ROWS if row["last_day"] and row["start"]]
READ = [row for row in ROWS if row["clock"] != NOT_COUNTED]
# What the rest of the words stands for where only the day is told.
AS_TOLD = {
    "cod": "ได้ของวันที่ {}",
    "hidden_damage": "ได้รับของวันที่ {}",
    "bank_hold": "ธนาคารอายัดให้วันที่ {}",
    "fraud_3_months": "โอนไปวันที่ {}",
    "defect_1_year": "เสียวันที่ {}",
}
# Told in ways that no reader of days is sure of: nothing is said then.
UNSURE = {"cod-10", "hidden-damage-10", "defect-1-year-03"}
DAY_ALONE = {
    *(f"cod-{number:02}" for number in (4, 5, 6, 7, 8, 9, 11)),
    *(f"hidden-damage-{number:02}" for number in (2, 3, 4, 5, 6, 7, 8)),
    *(f"bank-hold-{number:02}" for number in (3, 6, 7, 8)),
    *(f"fraud-3-months-{number:02}" for number in (1, 2, 3, 5, 6, 7, 8)),
}


@pytest.mark.parametrize("row", COUNTED, ids=lambda row: row["id"])
def test_the_last_day_is_the_one_counted_by_hand(row: Mapping[str, Any]) -> None:
    last = day_clocks.last_day(row["clock"], row["start"])
    assert last in (row["last_day"], *row.get("accept", ()))
    assert last <= row["last_day"]
    if last == row["last_day"]:
        assert (last - row["today"]).days == row["left"]


@pytest.mark.parametrize("row", READ, ids=lambda row: row["id"])
def test_the_start_is_read_as_it_was_told(row: Mapping[str, Any]) -> None:
    told = row["told_as"]
    if row["id"] in DAY_ALONE:
        told = AS_TOLD[row["clock"]].format(told)
    start = clock_starts.start_of(row["clock"], told, row["today"])
    is_counted = row["last_day"] and row["id"] not in UNSURE
    assert start == (row["start"] if is_counted else None)


@pytest.mark.parametrize("row", [row for row in ROWS if row["clock"] == NOT_COUNTED])
def test_what_is_not_certain_in_law_is_not_counted(row: Mapping[str, Any]) -> None:
    assert row["last_day"] is None
    assert NOT_COUNTED not in AS_TOLD


@pytest.mark.parametrize(
    "text",
    [
        "ยังไม่ได้รับของเลย สั่งไปวันที่ 20",
        "ร้านบอกจะได้ของวันที่ 20",
        "ถ้าได้รับของวันที่ 20 ต้องทำไง",
        "โอนไปวันที่ 20 ได้ของแล้ว",
        "น่าจะได้ของวันที่ 20",
        "ได้ของวันที่ 20 หรือ 21",
        "ได้ของอาทิตย์ก่อน",
        "ได้ของพรุ่งนี้",
        "แกะกล่องเมื่อวาน",
        "ได้ของแล้ว เมื่อวานโทรหาร้าน",
        "",
    ],
)
def test_no_day_is_made_up(text: str) -> None:
    assert clock_starts.start_of("cod", text, date(2026, 11, 28)) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ได้ของเมื่อวาน จ่ายปลายทาง", 27),
        ("เมื่อวานได้ของมา เก็บปลายทาง ไม่ตรงเลย", 27),
        ("สั่งวันที่ 15 ได้ของวันที่ 20", 20),
        ("สั่งของไปวันที่ 15 พ.ย. ของมาถึงวันที่ 20 พ.ย. แกะวันที่ 22", 20),
        ("สั่งของไปหลายวัน เมื่อวานได้ของ", 27),
        ("พัสดุมาส่งวันพุธค่ะ จ่ายปลายทางไป", 25),
        ("3 วันก่อนได้รับพัสดุเก็บปลายทาง", 25),
    ],
)
def test_the_day_of_delivery_is_told_apart_from_others(text: str, day: int) -> None:
    assert clock_starts.start_of("cod", text, date(2026, 11, 28)) == date(2026, 11, day)


def test_damage_that_was_seen_at_the_door_has_no_eight_days() -> None:
    today = date(2026, 11, 28)
    assert clock_starts.start_of("hidden_damage", "ได้ของเมื่อวาน แก้วแตก", today) is not None
    assert clock_starts.start_of("hidden_damage", "ได้ของเมื่อวาน กล่องบุบมาเลย", today) is None


@pytest.mark.parametrize(
    ("left", "said", "english"),
    [
        (0, "ควรบอกขนส่งภายในวันนี้ค่ะ", "Tell the carrier today."),
        (1, "ควรบอกขนส่งภายในวันที่ ก เหลืออีก 1 วันค่ะ", "Tell the carrier by ก (1 day left)."),
        (2, "ควรบอกขนส่งภายในวันที่ ก เหลืออีก 2 วันค่ะ", "Tell the carrier by ก (2 days left)."),
    ],
)
def test_what_is_said_of_the_days(left: int, said: str, english: str) -> None:
    line = texts.until("cod", "ก", left, texts.CARRIER, "")
    assert line == f"{said} {texts.NO_NUMBER}"
    assert line.english.startswith(english)
    assert "1545" in texts.until("cod", "ก", left, "ไปรษณีย์ไทย", "1545")


def test_many_days_are_not_counted_out() -> None:
    assert "เหลือ" not in texts.until("defect_1_year", "ก", 300, "", "")
    assert "หมดสิทธ" not in texts.until("defect_1_year", "ก", 0, "", "")
