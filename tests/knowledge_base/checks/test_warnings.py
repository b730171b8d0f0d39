"""Warnings for officers: each kind at its line, and nothing where all is well."""

from datetime import date
from pathlib import Path

import pytest

from knowledge_base.checks.warnings import warnings_of
from knowledge_base.content.errors import TopicWarning
from knowledge_base.content.loader import load
from knowledge_base.content.texts import NO_DOCUMENT, SECTION_WAITS
from knowledge_base.content.texts.warnings import WARNING_KINDS
from tests.knowledge_base.written import PAYING, SCAMMED, write

TODAY = date(2026, 12, 1)
LONG = "ก" * 300
LEFT_OUT = ("misplaced", "not_confirmed")
FULL_SOURCES = {
    '{name: ประกาศคณะกรรมการ, section: "", url: ""}': '{name: ประกาศคณะกรรมการ, section: "ข้อ 2"}',
    "- name: ธนาคารแห่งประเทศไทย": '- {name: ธปท., url: "https://example.go.th"}',
    "- name: สำนักงานตำรวจแห่งชาติ": "- {name: ตำรวจ, section: มาตรา 1}",
    "- name: คำแนะนำทั่วไป": "- {name: คำแนะนำ, section: ข้อ 1}",
}


def mended(text: str) -> str:
    for old, new in FULL_SOURCES.items():
        text = text.replace(old, new)
    return text


def found(
    folder: Path, paying: str = PAYING, scammed: str = SCAMMED, today: date = TODAY
) -> list[TopicWarning]:
    """All warnings but those of which so few topics are full: the way phrasings are found, and
    that nobody confirmed them."""
    files = {
        "paying": mended(paying),
        "scammed": mended(scammed),
        "banks": "banks: []\n",
        "carriers": "carriers: []\n",
    }
    written = load(write(folder, **files))
    return [each for each in warnings_of(written, today) if each.kind not in LEFT_OUT]


def test_what_is_well_is_not_warned_of(tmp_path: Path) -> None:
    assert found(tmp_path) == []


WARNED: dict[str, tuple[dict[str, str], str, int, str]] = {
    "label_number": (
        {"number: 1166}": "number: 1441}"}, "cod-rights", 14, "“โทร 1166” แต่กดแล้วโทร 1441",
    ),
    "no_button": (
        {"answer: อย่าบอก": "answer: โทร 1166 อย่าบอก"}, "otp-password", 7, "เบอร์ 1166 ในคำตอบ",
    ),
    "review_due": (
        {"review_by: 2027-05-24\nanswer: อย่า": "review_by: 2026-11-26\nanswer: อย่า"},
        "otp-password", 6, "ภายใน 2026-11-26 เลยมาแล้ว 5 วัน",
    ),
    "bare_source": (
        {"{name: ประกาศคณะกรรมการ, ": "{name: กฎหมาย, section: ก}\n  - {name: ประกาศ, "},
        "cod-rights", 19, "1 จาก 2 แหล่งที่มา เช่น “ประกาศ”",
    ),
    "waiting_source": (
        {"name: ธนาคารแห่งประเทศไทย": f'name: "{NO_DOCUMENT}"'},
        "otp-password", 9, "1 จาก 1 แหล่งที่มา เช่น “เรียบเรียงจากความรู้ทั่วไป",
    ),
    "long_answer": (
        {"answer: อย่าบอกรหัสกับใคร": f"answer: {LONG * 2}"}, "otp-password", 7, "612 ตัวอักษร เกิน 600",
    ),
    "new_number": (
        {
            "answer: อย่าบอกรหัสกับใคร": "variants: {later: {label: นานแล้ว, answer: รอ 30 วัน}}\n"
            "answer: อย่าบอกรหัสกับใคร"
        },
        "otp-password", 7, "มีตัวเลข 30 ซึ่งไม่มีในคำตอบ",
    ),
    "too_alike": (
        {"บอกรหัสไปแล้วทำยังไงดี": "เก็บเงินปลายทางขอเปิดกล่องดูก่อนได้ไหมคะ"},
        "cod-rights", 24, "1 จาก 8 ประโยค",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "edits", "topic", "line", "said"),
    [(kind, *row) for kind, row in WARNED.items()],
    ids=WARNED.keys(),
)
def test_each_kind_is_said_at_its_line(
    kind: str, edits: dict[str, str], topic: str, line: int, said: str, tmp_path: Path
) -> None:
    paying = PAYING
    for old, new in edits.items():
        assert old in paying
        paying = paying.replace(old, new)
    warnings = [each for each in found(tmp_path, paying) if each.kind == kind]
    assert [(each.file, each.topic, each.line) for each in warnings] == [
        (f"paying/{topic}.yaml", topic, line)
    ]
    assert said in str(warnings[0])
    assert str(warnings[0]).startswith(f"paying/{topic}.yaml บรรทัด {line} (เรื่อง {topic}): ")


def test_a_variant_is_looked_at_as_the_answer_is(tmp_path: Path) -> None:
    plain = "answer: อย่าบอกรหัสกับใคร"
    steps = "ก" * 110
    variant = (
        f"variants:\n  later:\n    label: นานแล้ว\n    answer: {'ก' * 340} โทร 1166\n"
        f"    steps: [{', '.join([steps] * 3)}]\n{plain} 1166"
    )
    warnings = found(tmp_path, PAYING.replace(plain, variant))
    assert [(each.kind, each.line) for each in warnings] == [("no_button", 12), ("long_answer", 8)]


@pytest.mark.parametrize(
    ("source", "kinds"),
    [
        ("{name: กฎหมาย}", ["bare_source"]),
        ("{name: กฎหมาย, section: มาตรา 7}", []),
        ('{name: กฎหมาย, url: "https://example.go.th"}', []),
        (f"{{name: กฎหมาย, section: {SECTION_WAITS}}}", ["waiting_source"]),
        (f'{{name: "{NO_DOCUMENT}"}}', ["waiting_source"]),
    ],
)
def test_a_source_can_be_looked_up_or_says_that_it_waits(
    source: str, kinds: list[str], tmp_path: Path
) -> None:
    paying = PAYING.replace('{name: ประกาศคณะกรรมการ, section: "", url: ""}', source)
    assert [each.kind for each in found(tmp_path, paying)] == kinds


def test_topics_that_no_officer_confirmed_are_counted(tmp_path: Path) -> None:
    by_whom = "confirmed_by: {officer: กองสัญญา, day: 2026-11-30}\nreview_by: "
    paying = PAYING.replace("review_by: ", by_whom, 1)
    found_of = warnings_of(load(write(tmp_path, paying=paying)), TODAY)
    warnings = [each for each in found_of if each.kind == "not_confirmed"]
    assert [each.topic for each in warnings] == ["otp-password"]
    assert "รอเจ้าหน้าที่ตรวจ" in warnings[0].what


def test_one_name_with_two_numbers_or_two_addresses(tmp_path: Path) -> None:
    phone = 'phones:\n  - {label: โทร 1441, number: "1441"}'
    assert phone in SCAMMED
    police = SCAMMED.replace(phone, phone.replace("โทร 1441", "ตำรวจ 1441")).replace(
        "answer: ค้นชื่อร้าน",
        "phones:\n  - {label: ตำรวจ โทร 191, number: 191}\nlinks:\n"
        '  - {label: เว็บไซต์, url: "https://example.or.th"}\nanswer: ค้นชื่อร้าน',
    )
    number, address = found(tmp_path, scammed=police)
    assert (number.kind, number.topic, number.line) == ("other_number", "check-seller", 7)
    assert "โทร 191 แต่ scammed/police-report.yaml บรรทัด 8 โทร 1441" in number.what
    assert (address.kind, address.topic, address.line) == ("other_address", "check-seller", 9)
    assert "paying/cod-rights.yaml บรรทัด 16 เปิด https://example.go.th/cod" in address.what


@pytest.mark.parametrize(
    "text",
    [
        "ปี 2569",
        "ราคา 1,166 บาท",
        "กด *1166",
        "10-20%",
        "มอก. 2879-2560",
        "โทร 1166 สิ 021234567890123",
    ],
)
def test_other_numbers_are_no_telephone_numbers(text: str, tmp_path: Path) -> None:
    paying = PAYING.replace("ขอเปิดดูก่อนจ่ายได้", text)
    assert found(tmp_path, paying) == []


@pytest.mark.parametrize("text", ["สายด่วน 1599", "02-141-3444", "โทร1207", "เบอร์ 0812345678"])
def test_numbers_to_call_want_a_button(text: str, tmp_path: Path) -> None:
    (warning,) = found(tmp_path, PAYING.replace("- ขอพนักงาน", f"- {text} ขอพนักงาน"))
    assert warning.kind == "no_button"


def test_phrasings_that_stray_without_their_situation_are_counted_by_topic(tmp_path: Path) -> None:
    stray = PAYING.replace(
        "      - มีข้อความรหัสเข้ามาทั้งที่ไม่ได้กด\n",
        "  - situation: อยู่ผิดที่\n    phrasings:\n      - แจ้งความออนไลน์ที่ไหน ตำรวจรับแจ้งความไหม\n",
    )
    written = load(write(tmp_path, paying=stray, scammed=SCAMMED))
    warnings = [each for each in warnings_of(written, TODAY) if each.kind == "misplaced"]
    otp = next(each for each in warnings if each.topic == "otp-password")
    strays = {example.text: example for example in otp.examples}
    assert strays["แจ้งความออนไลน์ที่ไหน ตำรวจรับแจ้งความไหม"].other == "police-report"
    assert strays["แจ้งความออนไลน์ที่ไหน ตำรวจรับแจ้งความไหม"].line == 21
    assert f"{len(otp.examples)} จาก 8 ประโยค" in otp.what
    shares = [len(each.examples) for each in warnings]
    assert shares == sorted(shares, reverse=True)


def test_warnings_come_by_kind_in_the_order_of_their_weight(tmp_path: Path) -> None:
    paying = PAYING.replace("number: 1166}", "number: 1441}").replace("อย่าบอกรหัสกับใคร", LONG * 2)
    kinds = [each.kind for each in found(tmp_path, paying, today=date(2028, 1, 1))]
    assert kinds == sorted(kinds, key=list(WARNING_KINDS).index)
    assert kinds == ["label_number", *["review_due"] * 4, "long_answer"]
