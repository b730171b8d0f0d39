"""`ruthan check` as a person and as a program use it."""

import json
from pathlib import Path
from typing import Any

import pytest
import segno
from click.testing import CliRunner, Result

from bot.commands.reading.check import check
from bot.commands.texts import check as texts
from tests.knowledge_base.checking.pictures.payload_encoder import promptpay

KEYS = {
    "verdict", "found", "reasons", "brand", "brand_is", "unchecked", "ask", "qr", "ms",
}  # fmt: skip
BAIT = "พัสดุตกค้าง กดลิงก์ https://th-flash.com/x เพื่อยืนยัน"


def run(*arguments: str, typed: str | bytes = "") -> Result:
    return CliRunner().invoke(check, arguments, input=typed)


def answers(*asked: object) -> list[dict[str, Any]]:
    typed = "\n".join(each if isinstance(each, str) else json.dumps(each) for each in asked)
    result = run("--jsonl", typed=typed)
    assert result.exit_code == 0
    return [json.loads(line) for line in result.output.splitlines()]


def test_each_line_of_json_is_answered_in_its_order() -> None:
    said = answers({"id": "a", "text": BAIT}, {"id": 2, "text": "สวัสดีค่ะ"})
    assert [each["id"] for each in said] == ["a", 2]
    assert [each["verdict"] for each in said] == ["danger", "unknown"]
    assert set(said[0]) == KEYS | {"id"}
    assert said[0]["brand"] == "flash"
    assert said[0]["brand_is"] == "imitated"
    assert {"code": "link-reported", "quote": "th-flash.com/x"} in said[0]["reasons"]
    assert "no-complaints-list" in said[0]["unchecked"]


def test_a_line_that_cannot_be_read_is_answered_by_an_error_in_its_place() -> None:
    broken = ["nothing", "[]", {"id": 1}, {"text": 5}, {"text": "ก" * 20_001}, {"image": "/none"}]
    said = answers(*broken, {"text": ""})
    assert [set(each) - {"id"} for each in said[:-1]] == [{"error"}] * len(broken)
    assert said[2]["id"] == 1
    assert said[-1]["verdict"] == "unknown"


def test_a_code_in_a_picture_is_read(tmp_path: Path) -> None:
    file = tmp_path / "code.png"
    segno.make(promptpay("mobile", "0812345678", amount="150.00")).save(str(file), scale=8)
    [said] = answers({"image": str(file)})
    [code] = said["qr"]
    assert (code["type"], code["to"], code["amount"], code["crc_ok"]) == (
        "promptpay", "mobile", "150.00", True,
    )  # fmt: skip


def test_what_is_no_picture_is_refused_with_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "code.png"
    file.write_bytes(b"no picture")
    assert answers({"image": str(file)}) == [{"error": texts.PICTURE_REFUSED}]


def test_one_text_is_answered_as_people_read_it() -> None:
    result = run(BAIT)
    assert result.exit_code == 0
    assert result.output.startswith("อันตราย: อย่ากดลิงก์นี้")
    assert "ยังไม่ได้เปิดลิงก์" in result.output


@pytest.mark.parametrize("arguments", [(), ("a", "--jsonl"), ("a", "--image", "b")])
def test_one_way_to_ask_is_taken(arguments: tuple[str, ...]) -> None:
    assert run(*arguments).exit_code == 2
