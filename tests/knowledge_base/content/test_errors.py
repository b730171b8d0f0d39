"""Each kind of mistake in a topic file: one clear Thai line, exit code 1, the old set serves on."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.commands.main import main
from knowledge_base.content.loader import LARGEST_FILE, load
from knowledge_base.reloading import Reloading
from tests.knowledge_base.written import PAYING, SCAMMED, write_both

# What the YAML reader and pydantic would say.
ENGLISH = re.compile(
    r"\b(?:at line|line \d|column|expected|found|while|scann|pars|token|scalar|indicator"
    r"|should|input|valid|error|None|must|type=)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Kind:
    """paying.yaml with `old` typed as `new`: the line of the mistake and a part of what is said."""

    old: str
    new: str
    line: int
    said: str

    @property
    def raw(self) -> bytes:
        assert self.old in PAYING
        return PAYING.replace(self.old, self.new, 1).encode()


@dataclass(frozen=True)
class WholeFile:
    """paying.yaml with these bytes."""

    raw: bytes
    line: int
    said: str


KINDS: dict[str, Kind | WholeFile] = {
    # The file as a whole
    "empty file": WholeFile(b"", 1, "ไฟล์ว่างเปล่า"),
    "TIS-620 bytes": WholeFile(PAYING.encode("tis-620"), 2, "ไม่ได้บันทึกเป็น UTF-8"),
    "UTF-16 bytes without a mark": WholeFile(PAYING.encode("utf-16-le"), 1, "ไม่ได้บันทึกเป็น UTF-8"),
    "UTF-16 bytes": WholeFile(PAYING.encode("utf-16"), 1, "ไม่ได้บันทึกเป็น UTF-8"),
    "cut inside a letter": WholeFile(PAYING.encode()[:-2], 56, "ไฟล์ขาดท้าย"),
    "cut after its head": WholeFile(
        PAYING[: PAYING.index("topics:")].encode(), 1, "ขาด รายการเรื่อง"
    ),
    "half-written file": WholeFile(
        PAYING[: len(PAYING) // 2].encode(), 31, "สถานการณ์ เขียนไม่ครบช่อง"
    ),
    "too big": WholeFile(b"#" * (LARGEST_FILE + 1), 0, "ใหญ่เกิน 512 KiB"),
    "a list": WholeFile(b"- 1\n", 1, "ไม่ได้เริ่มด้วย section"),
    "two documents": Kind("  - id: otp", "---\n  - id: otp", 37, "ลบบรรทัด ---"),
    "directive": Kind("section: paying", "%YAML 1.1\n---\nsection: paying", 2, "ขึ้นต้นด้วย %"),
    "other section": Kind("section: paying", "section: pay", 1, "section: paying"),
    "no section": Kind("section: paying\n", "", 1, "ขาด หมวด"),
    # YAML
    "tab": Kind("    steps:", "\tsteps:", 13, "ปุ่มแท็บ"),
    "long dash of a word processor": Kind("  - id: otp", "  – id: otp", 37, "เครื่องหมาย - ธรรมดา"),
    "curly quotes of a word processor": Kind("number: 1166", "number: “1166”", 17, "คำพูดโค้ง"),
    "alias bomb": Kind("[otp-password]", "&a [*a, *a, *a]", 22, "ความหมายพิเศษ"),
    "alias of nothing": Kind("อย่าบอกรหัสกับใคร", "*all", 43, "ขึ้นต้นด้วย *"),
    "tag": Kind("answer: อย่า", "answer: !!python/name:os.system อย่า", 43, "ขึ้นต้นด้วย !"),
    "3,000 nested brackets": Kind("[otp-password]", "[" * 3000, 22, "ซ้อนกันลึกเกินไป"),
    "unclosed bracket": Kind("[otp-password]", "[otp-password", 22, "หรือจุลภาคในรายการไม่ครบ"),
    "bracket too many": Kind("[otp-password]", "[otp-password]]", 22, "ต่อท้ายวงเล็บปิด"),
    "unclosed quote": Kind("answer: อย่าบอก", "answer: 'อย่าบอก", 43, "ไม่ได้ปิด"),
    "quote left open above another": Kind(
        "title: เก็บเงิน", 'title: "เก็บเงิน', 5, "ใส่เครื่องหมายคำพูดปิดท้ายข้อความในบรรทัดนี้"
    ),
    "quotes at the beginning": Kind("- บอกรหัสไปแล้ว", '- "บอกรหัส" ไปแล้ว', 53, "คำพูดเดี่ยว '...'"),
    "bracket at the beginning": Kind("- บอกรหัสไปแล้ว", "- [ด่วน] บอกรหัส", 53, "ต่อท้ายวงเล็บปิด"),
    "no blank after a dash": Kind("- บอกรหัสไปแล้ว", "-บอกรหัสไปแล้ว", 53, "เว้นวรรคหนึ่งช่องหลัง -"),
    "no dash": Kind("- บอกรหัสไปแล้ว", "บอกรหัสไปแล้ว", 53, "เติม - หน้าข้อในรายการ"),
    "a dash too deep": Kind("- บอกรหัสไปแล้ว", "  - บอกรหัสไปแล้ว", 53, "เครื่องหมาย - ตรงกับข้อบน"),
    "no blank after a colon": Kind("    urgent: yes", "    urgent:yes", 39, "เว้นวรรคหนึ่งช่องหลัง :"),
    "a field too deep": Kind("    urgent: yes", "      urgent: yes", 39, "ลึกกว่าช่องก่อนหน้า"),
    "a field in the singular": Kind("    steps:", "    step:", 13, "step (น่าจะเป็น steps)"),
    "a related id misspelt": Kind("[otp-password]", "[OTP-pasword]", 22, "(น่าจะเป็น otp-password)"),
    "blanks of a page": Kind("    urgent: yes", "\u00a0   urgent: yes", 39, "ช่องว่างพิเศษ"),
    "single curly quotes": Kind("number: 1166", "number: ‘1166’", 17, "คำพูดโค้ง"),
    "curly quotes in brackets": Kind("[ปลายทาง, cod]", "[“ปลายทาง”, cod]", 23, "คำพูดโค้ง"),
    "text after a quote": Kind("answer: อย่าบอก", 'answer: "อย่า"บอก', 43, "ต่อท้ายเครื่องหมายคำพูด"),
    "backslash": Kind("answer: อย่าบอกรหัสกับใคร", 'answer: "อย่า\\บอก"', 43, "เครื่องหมาย \\"),
    "two colons": Kind("answer: อย่าบอก", "answer: ก: ข", 43, "เครื่องหมาย :"),
    "missing colon": Kind("    confidence: known", "    confidence known", 7, ":"),
    "special beginning": Kind("answer: อย่าบอก", "answer: @อย่าบอก", 43, "เครื่องหมายพิเศษ"),
    "list after a key": Kind("    related: [otp", "    related: - [otp", 22, "หลังชื่อช่อง"),
    "text after |": Kind("answer: |", "answer: | ขอเปิดดู", 10, "ขึ้นบรรทัดใหม่หลัง |"),
    "wrong indent": Kind("    urgent: yes", "   urgent: yes", 39, "ย่อหน้าไม่ตรง"),
    "control character": Kind("อย่าบอก", "อย่า\x07บอก", 43, "มองไม่เห็น (U+0007)"),
    "lost remark": Kind("พัสดุปลายทางจ่าย", "พัสดุ #1 จ่าย", 36, "ข้อความหลัง #"),
    "duplicate key": Kind("    urgent: no\n", "    urgent: no\n    urgent: yes\n", 7, "urgent ซ้ำ"),
    # Fields
    "wrong key": Kind("    steps:", "    step:", 13, "ไม่รู้จักช่อง step"),
    "wrong key of a button": Kind("number: 1166", "tel: 1166", 17, "ไม่รู้จักช่อง tel"),
    "missing answer": Kind("    answer: อย่าบอกรหัสกับใคร\n", "", 37, "ขาด คำตอบ"),
    "empty answer": Kind(" อย่าบอกรหัสกับใคร", "", 43, "คำตอบ ว่างเปล่า"),
    "over-long answer": Kind("อย่าบอกรหัสกับใคร", "ก" * 601, 43, "601 ตัวอักษร เกิน 600"),
    "over-long step": Kind("ขอพนักงาน", "ก" * 121, 14, "เกิน 120"),
    "over-long label": Kind("โทร 1166", "ที่" * 21, 17, "ยาว 21 ตัวอักษร เกิน 20"),
    "too many steps": Kind("      - ขอพนักงานเปิดกล่อง\n", "      - ก\n" * 6, 13, "มี 6 ข้อ เกิน 5"),
    "link javascript:": Kind("https://example.go.th/cod", "javascript:alert(1)", 19, "https://"),
    "link http:": Kind("https://example", "http://example", 19, "https://"),
    "link with a password": Kind("https://", "https://a:b@", 19, "https://"),
    "number with letters": Kind("number: 1166", "number: 02x", 17, "เบอร์โทร “02x”"),
    "id with capitals": Kind("id: cod-rights", "id: COD", 4, "อังกฤษเล็ก"),
    "over-long id": Kind("id: cod-rights", "id: " + "a" * 41, 4, "เกิน 40"),
    "not a day": Kind("reviewed: 2026-11-24", "reviewed: 24/11/26", 8, "ไม่ใช่วันที่"),
    "no such day": Kind("review_by: 2027-05-24", "review_by: 2027-02-30", 9, "ไม่ใช่วันที่"),
    "Buddhist year": Kind("review_by: 2027", "review_by: 2570", 9, "ใช้ปี ค.ศ. คือ 2027-05-24"),
    "review before the look": Kind("review_by: 2027", "review_by: 2025", 9, "หลัง reviewed"),
    "backs what is not said": Kind(
        'section: "", url: ""', "backs: [ขอเปิดดูก่อน, ของแถม]", 20, "“ของแถม” ไม่มีอยู่ในคำตอบ"
    ),
    "a list for a day": Kind("reviewed: 2026-11-24", "reviewed: [ก]", 8, "ต้องเป็นวันที่"),
    "urgent maybe": Kind("urgent: yes", "urgent: maybe", 39, "yes หรือ no"),
    "a list for urgent": Kind("urgent: yes", "urgent: [yes]", 39, "yes หรือ no"),
    "unknown confidence": Kind("confidence: known", "confidence: sure", 7, "confirmed"),
    "no source": Kind("\n      - name: ธนาคารแห่งประเทศไทย", " []", 44, "ไม่มีสักข้อ"),
    "text for a list": Kind("[ปลายทาง, cod]", "ปลายทาง", 23, "ต้องเป็นรายการ"),
    "list for a text": Kind("more: อ่านเพิ่มได้ที่นี่", "more: [ก]", 15, "ต้องเป็นข้อความเดียว"),
    "text for a button": Kind("{label: โทร 1166, number: 1166}", "1166", 17, "เขียนไม่ครบช่อง"),
    # Between topics
    "duplicate id": Kind("id: otp-password", "id: cod-rights", 37, "มีแล้วที่ paying.yaml บรรทัด 4"),
    "related to nothing": Kind("[otp-password]", "[otp-pasword]", 22, "ซึ่งไม่มีอยู่"),
    "related to itself": Kind("[otp-password]", "[cod-rights]", 22, "อ้างถึงตัวเอง"),
    "few phrasings": Kind("          - บอกรหัสไปแล้วทำยังไงดี\n", "", 46, "อย่างน้อย 8 ประโยค"),
    "speechless phrasing": Kind("เก็บปลายทางแล้วได้ของผิด ทำไง", '"!?"', 34, "ไม่มีตัวอักษร"),
    "same phrasing in two topics": Kind(
        "ใครก็ไม่รู้ขอรหัสผ่านแอปธนาคาร", "ตำรวจไม่รับแจ้งความทำไงดี", 20, "อยู่ในเรื่อง otp-password แล้ว"
    ),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_both(tmp_path_factory.mktemp("officer") / "topics")


@pytest.fixture(scope="module")
def serving(folder: Path) -> Reloading:
    return Reloading(folder, check_every_s=3600)


def check(folder: Path) -> tuple[int, list[str]]:
    """The exit code of `ruthan kb check`, and what it says but for the last line, a count."""
    done = CliRunner().invoke(main, ["kb", "check", "--topics", str(folder)])
    *mistakes, last = done.stderr.splitlines()
    assert done.stdout == ""
    assert f"พบ {len(mistakes)} ข้อที่ต้องแก้" in last
    return done.exit_code, mistakes


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
def test_a_mistake_is_one_clear_line_and_the_old_set_serves_on(
    kind: Kind | WholeFile, folder: Path, serving: Reloading
) -> None:
    before = serving.current()
    (folder / "paying.yaml").write_bytes(kind.raw)
    code, lines = check(folder)
    assert code == 1
    place = f" บรรทัด {kind.line}" if kind.line else ""
    line = next(line for line in lines if kind.said in line)
    assert re.match(rf"(?:paying|scammed)\.yaml{place}(?: \(เรื่อง .+?\))?: .+ · วิธีแก้: ", line)
    assert len(lines) <= 2
    assert [line for line in lines if ENGLISH.search(line)] == []
    serving.look()
    assert serving.current() is before
    assert list(map(str, serving.mistakes)) == lines


def test_a_mended_file_is_served(folder: Path, serving: Reloading) -> None:
    mended = PAYING.replace("title: มีคนขอรหัส OTP", "title: ชื่อใหม่")
    (folder / "paying.yaml").write_text(mended, "utf-8")
    serving.look()
    assert serving.current().topic("otp-password").title == "ชื่อใหม่"
    assert serving.mistakes == ()


def test_there_are_more_than_thirty_kinds() -> None:
    assert len(KINDS) > 60
    assert len({kind.said for kind in KINDS.values()}) > 40


def _linked(folder: Path) -> None:
    outside = folder.parent / "outside.yaml"
    outside.write_text(SCAMMED, "utf-8")
    (folder / "paying.yaml").symlink_to(outside)


# What stands where paying.yaml should: (how it is put there, the file that is named, what is said).
PLACES: dict[str, tuple[Callable[[Path], object], str, str]] = {
    "a folder": (lambda folder: (folder / "paying.yaml").mkdir(), "paying.yaml", "ไม่ใช่ไฟล์ธรรมดา"),
    "a link elsewhere": (_linked, "paying.yaml", "ทางลัด"),
    "a wrong ending": (lambda folder: (folder / "paying.yml").touch(), "paying.yml", ".yaml"),
    "an ending in capitals": (
        lambda folder: (folder / "paying.YAML").touch(),
        "paying.YAML",
        "ลงท้ายด้วย .YAML",
    ),
    "an ending that Notepad added": (
        lambda folder: (folder / "paying.yaml.txt").write_text(PAYING, "utf-8"),
        "paying.yaml.txt",
        "ลงท้ายด้วย .txt",
    ),
    "a letter": (lambda folder: (folder / "paying.docx").touch(), "paying.docx", "ไม่ถูกอ่าน"),
}


@pytest.mark.parametrize(("put", "file", "said"), PLACES.values(), ids=PLACES.keys())
def test_what_is_no_topic_file_is_named(
    put: Callable[[Path], object], file: str, said: str, tmp_path: Path
) -> None:
    folder = write_both(tmp_path / "topics")
    (folder / "paying.yaml").unlink()
    put(folder)
    code, (line,) = check(folder)
    assert code == 1
    assert line.startswith(f"{file}: ")
    assert said in line


def test_what_is_no_topic_may_lie_beside_them(tmp_path: Path) -> None:
    folder = write_both(tmp_path / "topics")
    (folder / "questions.txt").write_text("ของไม่ตรงปก", "utf-8")
    (folder / "~$paying.docx").touch()
    assert len(load(folder).topics) == 4
