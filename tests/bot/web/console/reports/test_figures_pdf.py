"""The paper of a month tells no small group, neither by itself nor by what is beside it."""

import json
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.console.reports.disclosure_control import SILENT, suppress_small, suppress_table
from bot.web.console.reports.figures_pdf import FiguresDocument, FiguresReport, contents_of
from bot.web.console.texts.figures import HIDDEN
from db.statistics.disclosure_control import SMALLEST
from db.statistics.figures import Count, Duration, Losses, Share, Statistics

OCTOBER = FiguresReport(
    month=date(2026, 10, 1),
    last=date(2026, 10, 31),
    unit="",
    filter_words="",
    who="มานี",
    now=datetime(2026, 11, 3, tzinfo=UTC),
)
KINDS = {"deceived": Count(6, 9_501_00, 3)}
DAYS = {"2026-10-03": Count(2, 9_501_00, 2), "2026-10-04": Count(4, 0, 1)}


def _figures(*statuses: tuple[str, Count], reopened: Share) -> Statistics:
    return Statistics(
        total=6,
        days=DAYS,
        kinds=KINDS,
        platforms={"line": Count(5, 9_501_00, 3)},
        provinces={"TH-50": Count(6, 9_501_00, 3)},
        statuses=dict(statuses),
        losses=Losses(3, 9_501_00, 3_000_00, {"up-to-5000": Count(3, 9_501_00, 3)}),
        contact=Duration(5, timedelta(hours=7)),
        contacted_in_time=Share(1, 3),
        close=Duration(2, timedelta(hours=30)),
        reopened=reopened,
        with_evidence=Share(6, 6),
    )


@pytest.fixture
def paper() -> FiguresDocument:
    statuses = (
        ("received", Count(3, 0, 0)),
        ("checking", Count(1, 0, 1)),
        ("closed", Count(2, 9_501_00, 2)),
    )
    return contents_of(OCTOBER, _figures(*statuses, reopened=Share(0, 2)))


def test_what_few_paid_stands_in_no_table(paper: FiguresDocument) -> None:
    printed = json.dumps(asdict(paper), ensure_ascii=False)
    assert "9,501.00" not in printed
    states = {row[0]: row[1:] for row in paper.parts[-1].rows}
    assert states["ปิดเรื่องแล้ว"] == states["กำลังตรวจสอบ"] == (HIDDEN,) * 3
    assert states["ผู้ร้องถอนเรื่อง"] == ("0", "0.0%", "0.00")


def test_the_tiles_tell_no_small_number(paper: FiguresDocument) -> None:
    told = {fact.label: f"{fact.value} {fact.said}".strip() for fact in paper.facts}
    assert told == {
        "เรื่องทั้งหมด": "6 เรื่อง ไม่นับเรื่องซ้ำที่รวมกับเรื่องอื่นแล้ว",
        "จำนวนเงินรวม": HIDDEN,
        "จำนวนเงินมัธยฐาน": HIDDEN,
        "ติดต่อผู้ร้องครั้งแรก": "7.0 ชั่วโมง มัธยฐาน",
        "ติดต่อภายใน 15 วัน": HIDDEN,
        "ปิดเรื่อง": f"{HIDDEN} มัธยฐาน",
        "กลับมาเปิดใหม่": HIDDEN,
        "มีไฟล์หลักฐาน": "100.0% 6 จาก 6 เรื่องที่ไฟล์ยังอยู่ในเวลาเก็บ",
    }


def test_who_did_not_answer_are_not_reckoned_from_who_did(paper: FiguresDocument) -> None:
    platforms = paper.parts[2]
    assert platforms.name == "platforms"
    assert {row[1] for row in platforms.rows} == {"0", HIDDEN}
    assert "5 เรื่อง" not in platforms.note
    assert "อีก" not in platforms.note


def test_a_day_of_few_makes_the_table_one_of_three_parts(paper: FiguresDocument) -> None:
    assert paper.parts[0].name == "thirds"
    assert list(paper.parts[0].rows) == [
        ("1 ถึง 10", "6"),
        ("11 ถึง 20", "0"),
        ("21 ถึง 31", "0"),
    ]


def test_enough_are_told_as_they_are() -> None:
    found = _figures(("closed", Count(6, 9_501_00, 3)), reopened=Share(0, 6))
    told = {fact.label: fact for fact in contents_of(OCTOBER, found).facts}
    assert told["กลับมาเปิดใหม่"].value == "0.0%"


def test_the_numbers_on_the_map_have_their_names(paper: FiguresDocument) -> None:
    assert list(paper.parts[3].ranking) == ["เชียงใหม่ 6 (100.0%)"]


Tables = st.dictionaries(
    st.sampled_from("abcdef"), st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1
)


@given(Tables, st.integers(0, 9), st.integers(0, 9))
def test_what_is_left_of_a_sum_is_not_of_a_few(
    drawn: dict[str, tuple[int, int]], silent: int, of_silent: int
) -> None:
    counts = {code: Count(many, 0, min(many, told)) for code, (many, told) in drawn.items()}
    total = silent + sum(each.complaints for each in counts.values())
    told = min(silent, of_silent) + sum(each.told for each in counts.values())
    kept = suppress_table(counts, total, told, suppress_small)
    assert kept.counts <= kept.satang
    shown = [each for code, each in counts.items() if code not in kept.counts]
    with_money = [each for code, each in counts.items() if code not in kept.satang]
    for numbers, whole, known in (
        ([each.complaints for each in shown], total, SILENT in kept.counts),
        ([each.told for each in with_money], told, SILENT in kept.satang),
    ):
        assert not any(0 < number < SMALLEST for number in numbers)
        left = whole - sum(numbers)
        assert left >= SMALLEST or whole < SMALLEST or left == 0, (numbers, known)
