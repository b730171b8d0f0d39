"""`ruthan story` as a person and as a program use it."""

import json

from click.testing import CliRunner, Result

from bot.commands.reading.story import story

STORY = "สั่งจากช้อปปี้ ร้าน gadget_home88 โอนไป 590.50 บาท เมื่อวาน ของไม่ตรงปก"


def run(*arguments: str, typed: str | bytes = "") -> Result:
    return CliRunner().invoke(story, arguments, input=typed)


def test_a_line_of_json_for_each_story() -> None:
    typed = f"{STORY}\n\nสวัสดีค่ะ\n"
    result = run("--jsonl", "--today", "2026-11-24", typed=typed)
    assert result.exit_code == 0
    first, empty, greeting = map(json.loads, result.output.splitlines())
    assert first == {
        "kind": "not-as-advertised",
        "platform": "shopee",
        "amount": 590.5,
        "date": "2026-11-23",
        "sellers": ["gadget_home88"],
        "payment_method": "transfer",
        "urgent": False,
    }
    assert empty == greeting
    assert empty["amount"] is None
    assert empty["sellers"] == []


def test_bytes_that_are_no_text_are_read_as_far_as_they_go() -> None:
    result = run("--jsonl", typed="โอนไป 500 บาท".encode() + b"\xff\n")
    assert json.loads(result.output)["amount"] == 500


def test_one_story_is_shown_as_the_form_shows_it() -> None:
    result = run(STORY, "--today", "24/11/2569")
    assert result.exit_code == 0
    assert "จำนวนเงิน: 590.50 บาท" in result.output
    assert "วันที่ซื้อ: 23 พ.ย. 2569" in result.output


def test_money_that_has_just_gone_is_said_first() -> None:
    result = run("เพิ่งโอนไปเมื่อกี้ 5,000 โดนหลอก")
    assert result.output.startswith("เร่งด่วน")


def test_a_story_without_answers_ends_with_1() -> None:
    result = run("สวัสดีค่ะ")
    assert result.exit_code == 1
    assert "ไม่พบ" in result.output


def test_wrong_calls_end_with_2() -> None:
    assert run().exit_code == 2
    assert run(STORY, "--jsonl").exit_code == 2
    assert run("--jsonl", "--today", "24/11/26").exit_code == 2
