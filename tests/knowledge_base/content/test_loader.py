"""Topic files load as they were typed, and every error is named with its line and its fix."""

import os
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from knowledge_base.content.loader import load
from knowledge_base.content.topic_file import MAX_FILE_BYTES
from tests.knowledge_base.written import FILE_LINE, PAYING, SCAMMED, mistakes_of, write, write_both


@dataclass(frozen=True)
class Slip:
    """`old` typed as `new` in a file of `paying`; the mistake stands in the line with `at`."""

    old: str
    new: str
    at: str
    what: str
    mend: str


LONG = "ก" * 601
POLICE = FILE_LINE.split(SCAMMED)[4]
# Ten to the ninth words, were it ever unfolded: a loader that does so does not come back.
ALIAS_BOMB = (
    "related: [&a [x], "
    + ", ".join(
        f"&{name} [{', '.join([f'*{before}'] * 10)}]" for before, name in pairwise("abcdefghij")
    )
    + "]"
)

SLIPS = {
    "wrong key": Slip("steps:", "step:", "step:", "ไม่รู้จักช่อง step", "ตัวสะกด"),
    "wrong key of a phone": Slip("number: 1166", "tel: 1166", "tel:", "ไม่รู้จักช่อง tel", "tel"),
    "missing answer": Slip("answer: อย่าบอกรหัสกับใคร\n", "", "id: otp", "ขาด คำตอบ", "answer:"),
    "empty answer": Slip(" อย่าบอกรหัสกับใคร", "", "answer:\n", "ว่าง", "เขียน"),
    "answer too long": Slip("อย่าบอกรหัสกับใคร", LONG, LONG, "601 ตัวอักษร เกิน 600", "ไม่เกิน 600"),
    "step too long": Slip("ขอพนักงาน", "ก" * 121, "ก" * 121, "เกิน 120", "ไม่เกิน 120"),
    "label too long": Slip(
        "โทร 1166", "ที่" * 21, "ที่ที่", "ข้อความบนปุ่มยาว 21 ตัวอักษร เกิน 20", "ไม่เกิน 20"
    ),
    "too many steps": Slip(
        "  - ขอพนักงานเปิดกล่อง\n", "  - ก\n" * 6, "steps:", "มี 6 ข้อ เกิน 5", "ไม่เกิน 5"
    ),
    "javascript link": Slip(
        "https://example.go.th/cod", "javascript:alert(1)", "javascript", "ลิงก์", "https://"
    ),
    "data link": Slip("https://example.go.th/cod", "data:,x", "data:", "ลิงก์", "https://"),
    "http link": Slip("https://example", "http://example", "http:", "ลิงก์", "https://"),
    "link with a password": Slip("https://", "https://a:b@", "a:b@", "ลิงก์", "https://"),
    "broken link": Slip("https://example", "https://[example", "[example", "ลิงก์", "https://"),
    "endless link": Slip("th/cod", "th/" + "c" * 1000, "ccc", "1000", "สั้นลง"),
    "number with letters": Slip("number: 1166", "number: 02x", "02x", "เบอร์โทร", "ใช้ตัวเลข"),
    "id with capitals": Slip("id: cod-rights", "id: COD", "COD", "รหัสเรื่อง", "อังกฤษเล็ก"),
    "id too long": Slip("id: cod-rights", "id: " + "a" * 41, "aaa", "เกิน 40", "สั้นลง"),
    "not a day": Slip(
        "reviewed: 2026-11-24\nreview_by: 2027-05-24\nanswer: |",
        "reviewed: 24/11/26\nreview_by: 2027-05-24\nanswer: |",
        "24/11/26",
        "ไม่ใช่วันที่",
        "2026-11-24",
    ),
    "no such day": Slip(
        "review_by: 2027-05-24\nanswer: |",
        "review_by: 2027-02-30\nanswer: |",
        "02-30",
        "ไม่ใช่วันที่",
        "ปี ค.ศ.",
    ),
    "Buddhist year": Slip(
        "review_by: 2027-05-24\nanswer: |",
        "review_by: 2570-05-24\nanswer: |",
        "2570",
        "พ.ศ.",
        "2027-05-24",
    ),
    "review before the look": Slip(
        "review_by: 2027-05-24\nanswer: |",
        "review_by: 2026-11-24\nanswer: |",
        "review_by: 2026",
        "review_by",
        "หลัง reviewed",
    ),
    "urgent maybe": Slip("urgent: no", "urgent: true", "urgent: true", "true", "yes หรือ no"),
    "unknown confidence": Slip(
        "confidence: known", "confidence: sure", "sure", "sure", "confirmed"
    ),
    "no source": Slip(
        "sources:\n  - name: ธนาคารแห่งประเทศไทย\n",
        "sources: []\n",
        "sources: []",
        "ไม่มีสักข้อ",
        "เพิ่ม",
    ),
    "list typed as text": Slip(
        "[ปลายทาง, cod]", "ปลายทาง", "keywords:", "ต้องเป็นรายการ", "[คำ, คำ]"
    ),
    "text typed as list": Slip("more: อ่านเพิ่มได้ที่นี่", "more: [ก]", "more:", "ต้องเป็นข้อความ", '"..."'),
    "part typed as text": Slip(
        "{label: โทร 1166, number: 1166}", "1166", "- 1166", "เขียนไม่ครบช่อง", "ช่องย่อย"
    ),
    "colon in a phrasing": Slip("เก็บปลายทางแล้วได้", "ราคา: แล้วได้", "ราคา:", "ต้องเป็นข้อความ", '"..."'),
    "few phrasings": Slip(
        "      - ใครก็ไม่รู้ขอรหัสผ่านแอปธนาคาร\n",
        "",
        "situations:\n  - situation: มีคนโทร",
        "7 ประโยค",
        "อย่างน้อย 8",
    ),
    "speechless phrasing": Slip("เก็บปลายทางแล้วได้ของผิด ทำไง", '"!?"', "!?", "ไม่มีตัวอักษร", "คำพูด"),
    "same phrasing in two topics": Slip(
        "ใครก็ไม่รู้ขอรหัสผ่านแอปธนาคาร",
        "COD เปิดดูของก่อน จ่ายเงินได้หรือเปล่า",
        "COD เปิด",
        "เรื่อง cod-rights แล้ว (paying/cod-rights.yaml บรรทัด 26)",
        "เพียงเรื่องเดียว",
    ),
    "related to nothing": Slip(
        "[otp-password]", "[otp-pasword]", "otp-pas", "otp-pasword", "ตัวสะกด"
    ),
    "related to itself": Slip("[otp-password]", "[cod-rights]", "[cod", "ตัวเอง", "ลบ cod-rights"),
    "duplicate key": Slip(
        "urgent: no\n",
        "urgent: no\nurgent: yes\n",
        "urgent: yes",
        "urgent ซ้ำ",
        "เพียงอันเดียว",
    ),
    "other id": Slip("id: cod-rights", "id: cod", "id: cod\n", "cod ", "id: cod-rights"),
    "no title of a section": Slip("title: การจ่ายเงิน", "order: 1", "order:", "ขาด ชื่อเรื่อง", "title:"),
    "section in words": Slip("title: การจ่ายเงิน", "title: ก\norder: หนึ่ง", "order:", "หนึ่ง", "เช่น 3"),
    "listed and not there": Slip(
        "title: การจ่ายเงิน", "title: ก\ntopics: [cod-right]", "[cod", "cod-right ", "น่าจะเป็น"
    ),
    "tag": Slip(
        "answer: อย่าบอก",
        "answer: !!python/object/apply:os.system อย่าบอก",
        "!!python",
        "!",
        '"..."',
    ),
    "anchor": Slip("answer: อย่าบอก", "answer: &x อย่าบอก", "&x", "&", '"..."'),
    "lost remark": Slip("พัสดุปลายทางจ่ายไปแล้วคืนได้ไหม", "พัสดุ #1 คืนได้ไหม", "#1", "#1 คืนได้ไหม", '"..."'),
    "tab": Slip("steps:", "\tsteps:", "\tsteps", "แท็บ", "เว้นวรรค"),
    "nested brackets": Slip("[otp-password]", "[" * 3000, "[[[", "ซ้อนกันลึก", "วงเล็บ"),
    "unclosed bracket": Slip("[otp-password]", "[otp-password", "[otp", "วงเล็บ", "ปิดวงเล็บ"),
    "unclosed quote": Slip("answer: อย่าบอกรหัสกับใคร", "answer: 'อย่าบอก", "'อย่า", "ไม่ได้ปิด", "คำพูดปิด"),
    "text after a quote": Slip(
        "answer: อย่าบอกรหัสกับใคร", 'answer: "อย่า"บอก', '"อย่า"', "ต่อท้าย", "คำพูดเดี่ยว"
    ),
    "two colons": Slip("answer: อย่าบอก", "answer: ก: ข", "ก: ข", ":", '"..."'),
    "special beginning": Slip("answer: อย่าบอก", "answer: @อย่าบอก", "@", "พิเศษ", '"..."'),
    "control character": Slip("อย่าบอก", "อย่า\x07บอก", "\x07", "U+0007", "พิมพ์ใหม่"),
    "two documents": Slip("title: มีคน", "---\ntitle: มีคน", "---", "---", "ลบบรรทัด ---"),
    "directive": Slip("id: cod", "%YAML 1.1\n---\nid: cod", "---", "%", "ลบบรรทัด"),
    "bracketed key": Slip("steps:", "[ก]:\nsteps:", "[ก]", "หน้า :", '"..."'),
}


def place_of(text: str, part: str) -> tuple[str, int]:
    """The file of a section's text that holds `part`, and the line in it."""
    before = FILE_LINE.split(text[: text.index(part)])
    return f"paying/{before[-2]}", before[-1].count("\n") + 1


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_said_with_file_line_topic_and_mend(slip: Slip, tmp_path: Path) -> None:
    assert slip.old in PAYING
    text = PAYING.replace(slip.old, slip.new, 1)
    found = mistakes_of(write(tmp_path, paying=text))
    wanted = [each for each in found if slip.what in each.what and slip.mend in each.mend]
    assert wanted, "\n".join(map(str, found))
    file, line_number = place_of(text, slip.at)
    assert (wanted[0].file, wanted[0].line) == (file, line_number)
    assert wanted[0].topic in file
    line = str(wanted[0])
    assert line.startswith(f"{file} บรรทัด {line_number}")
    assert "วิธีแก้: " in line
    assert "\n" not in line


def test_an_alias_bomb_is_refused_without_unfolding_it(tmp_path: Path) -> None:
    text = PAYING.replace("related: [otp-password]", ALIAS_BOMB)
    found = mistakes_of(write(tmp_path, paying=text))
    file, line = place_of(text, ALIAS_BOMB)
    assert [(each.file, each.line, "&" in each.what) for each in found] == [(file, line, True)]


def test_whole_files_that_cannot_be_read(tmp_path: Path) -> None:
    section = write_both(tmp_path / "topics") / "scammed"
    elsewhere = tmp_path / "elsewhere.yaml"
    elsewhere.write_text(POLICE, "utf-8")
    (section / "outside.yaml").symlink_to(elsewhere)
    (section / "gone.yaml").symlink_to(section / "nothing")
    (section / "folder.yaml").mkdir()
    (section / "old.yml").write_text(POLICE, "utf-8")
    (section / "empty.yaml").write_bytes(b"")
    (section / "list.yaml").write_bytes(b"- 1\n")
    (section / "big.yaml").write_bytes(b"#" * (MAX_FILE_BYTES + 1))
    (section / "thai.yaml").write_bytes("id: thai\ntitle: ไทย\n".encode("tis-620"))
    (section / "half.yaml").write_bytes(POLICE.encode()[:-1].rstrip() + "ก".encode()[:2])
    found = mistakes_of(section.parent)
    assert {each.file.partition("/")[0] for each in found} == {"scammed"}
    # Words of what is wrong with each file and of how that is mended.
    words = {
        "outside.yaml": ("นอกโฟลเดอร์", ""),
        "gone.yaml": ("ไม่ใช่ไฟล์ธรรมดา", ""),
        "folder.yaml": ("ไม่ใช่ไฟล์ธรรมดา", ""),
        "old.yml": ("", ".yaml"),
        "empty.yaml": ("ว่างเปล่า", ""),
        "list.yaml": ("", "id:"),
        "big.yaml": ("512 KiB", ""),
        "thai.yaml": ("", "UTF-8"),
        "half.yaml": ("ขาดท้าย", ""),
    }
    said = {Path(each.file).name: each for each in found}
    assert said.keys() == words.keys()
    assert [
        said[name]
        for name, (what, mend) in words.items()
        if what not in said[name].what or mend not in said[name].mend
    ] == []
    assert (said["thai.yaml"].line, said["half.yaml"].line) == (2, POLICE.count("\n"))


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_both(tmp_path)
    (folder / "paying" / "cod-rights.yaml").chmod(0)
    if os.geteuid() == 0:
        # Root reads everything; what the system would say to anyone else is said here.
        def refuse(*_args: object, **_more: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "open", refuse)
    found = mistakes_of(folder)
    assert "paying/cod-rights.yaml" in {each.file for each in found}
    assert all("เปิดอ่านไฟล์ไม่ได้" in each.what for each in found)


def test_a_missing_and_an_empty_folder(tmp_path: Path) -> None:
    (missing,) = mistakes_of(tmp_path / "nowhere")
    assert "ไม่พบโฟลเดอร์" in str(missing)
    assert missing.line == 0
    (empty,) = mistakes_of(tmp_path)
    assert "ไม่มีไฟล์ .yaml" in str(empty)


def test_all_mistakes_of_all_files_are_said_at_once_in_order(tmp_path: Path) -> None:
    paying = PAYING.replace("number: 1166", "number: x").replace("urgent: yes", "urgent: ใช่")
    scammed = SCAMMED.replace("title: ตรวจสอบ", "titel: ตรวจสอบ").replace('1441"', 'x"')
    found = mistakes_of(write(tmp_path, paying=paying, scammed=scammed))
    assert [(each.file, each.line) for each in found] == [
        ("paying/cod-rights.yaml", 14),
        ("paying/otp-password.yaml", 3),
        ("scammed/check-seller.yaml", 1),
        ("scammed/check-seller.yaml", 2),
        ("scammed/police-report.yaml", 8),
    ]


def test_a_topic_without_an_id_is_named_by_its_file(tmp_path: Path) -> None:
    (mistake,) = mistakes_of(write(tmp_path, paying=PAYING.replace("id: otp-password\n", "")))
    assert (mistake.file, mistake.topic) == ("paying/otp-password.yaml", "otp-password")
    assert "รหัสเรื่อง (id)" in mistake.what


def test_shapes_that_are_nothing_like_topics(tmp_path: Path) -> None:
    head = "=== _section.yaml\ntitle: ก\n"
    odd = f"{head}=== odd.yaml\n{{id: [x], related: x, situations: [y, {{phrasings: z}}]}}\n"
    found = mistakes_of(write(tmp_path, paying=odd))
    said = {each.what for each in found}
    assert "รหัสเรื่อง ต้องเป็นข้อความเดียว" in said
    assert {"เรื่องที่เกี่ยวข้อง ต้องเป็นรายการ", "ประโยคตัวอย่าง ต้องเป็นรายการ"} <= said
    assert "สถานการณ์ เขียนไม่ครบช่อง" in said
    assert {(each.file, each.line) for each in found} == {("paying/odd.yaml", 1)}
    (no_list,) = mistakes_of(
        write(tmp_path, paying=PAYING.replace("title: ก", "topics: x\ntitle: ก"))
    )
    assert (no_list.file, no_list.line) == ("paying/_section.yaml", 1)


def test_values_stay_what_the_officer_typed(tmp_path: Path) -> None:
    text = PAYING.replace("number: 1166", "number: 0123456").replace("อ่านเพิ่มได้ที่นี่", "8:30")
    text = text.replace("[ปลายทาง, cod]", "[no, on, ~, 1166, 0x1F, +66, 2567-01-31]")
    cod, otp = load(write(tmp_path, paying=text)).topics
    assert cod.phones[0].number == "0123456"
    assert cod.more == "8:30"
    assert cod.keywords == ("no", "on", "~", "1166", "0x1F", "+66", "2567-01-31")
    assert (cod.urgent, otp.urgent) == (False, True)
    assert cod.reviewed == date(2026, 11, 24)
    assert cod.answer == "ขอเปิดดูก่อนจ่ายได้\nถ้าไม่ตรงให้ปฏิเสธการรับ"


def test_windows_files_and_remarks_are_welcome(tmp_path: Path) -> None:
    write(tmp_path, paying=PAYING)
    text = "# หมายเหตุ\n" + POLICE.replace("id: police-report", "id: police-report   # ชื่อไฟล์")
    file = tmp_path / "paying" / "police-report.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    for place in (tmp_path, tmp_path / "paying"):
        (place / ".paying.yaml.swp").write_bytes(b"\x00")
        (place / ".hidden.yaml").write_bytes(b"\x00")
        (place / "note.txt").write_bytes(b"\xff")
    ids = [topic.id for topic in load(tmp_path).topics]
    assert ids == ["cod-rights", "otp-password", "police-report"]


def test_a_link_inside_the_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "police").write_text(POLICE, "utf-8")
    write(tmp_path, paying=PAYING)
    (tmp_path / "paying" / "police-report.yaml").symlink_to(tmp_path / "data" / "police")
    assert len(load(tmp_path).topics) == 3
