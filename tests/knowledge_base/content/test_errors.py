"""Each kind of mistake in a topic file: one clear Thai line, exit code 1, the old set serves on."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.commands.main import main
from knowledge_base import reloading
from knowledge_base.content.loader import load
from knowledge_base.content.topic_file import MAX_FILE_BYTES
from knowledge_base.reloading import TopicReloader
from tests.knowledge_base.written import PAYING, write, write_both

FILE = "otp-password.yaml"
OTP = PAYING.split("=== otp-password.yaml\n")[1]

# What the YAML reader and pydantic would say.
ENGLISH = re.compile(
    r"\b(?:at line|line \d|column|expected|found|while|scann|pars|token|scalar|indicator"
    r"|should|input|valid|error|None|must|type=)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Kind:
    """A file of `paying` with `old` typed as `new`: the line of the mistake in it and a part of
    what is said."""

    old: str
    new: str
    line: int
    said: str

    def put(self, folder: Path) -> None:
        assert self.old in PAYING
        write(folder, paying=PAYING.replace(self.old, self.new, 1))


@dataclass(frozen=True)
class WholeFile:
    """paying/otp-password.yaml with these bytes."""

    raw: bytes
    line: int
    said: str

    def put(self, folder: Path) -> None:
        write(folder, paying=PAYING)
        (folder / "paying" / "otp-password.yaml").write_bytes(self.raw)


KINDS: dict[str, Kind | WholeFile] = {
    # The file as a whole
    "empty file": WholeFile(b"", 1, "ไฟล์ว่างเปล่า"),
    "TIS-620 bytes": WholeFile(OTP.encode("tis-620"), 2, "ไม่ได้บันทึกเป็น UTF-8"),
    "UTF-16 bytes without a mark": WholeFile(OTP.encode("utf-16-le"), 1, "ไม่ได้บันทึกเป็น UTF-8"),
    "UTF-16 bytes": WholeFile(OTP.encode("utf-16"), 1, "ไม่ได้บันทึกเป็น UTF-8"),
    "cut inside a letter": WholeFile(OTP.encode()[:-2], 20, "ไฟล์ขาดท้าย"),
    "cut after its head": WholeFile(OTP[: OTP.index("situations:")].encode(), 1, "ขาด สถานการณ์"),
    "half-written file": WholeFile(
        OTP[: OTP.index("ation: มีคน")].encode(), 11, "สถานการณ์ เขียนไม่ครบช่อง"
    ),
    "too big": WholeFile(b"#" * (MAX_FILE_BYTES + 1), 0, "ใหญ่เกิน 512 KiB"),
    "a list": WholeFile(b"- 1\n", 1, "ไม่ได้เริ่มด้วย id"),
    "two documents": Kind("  - situation: จ่าย", "---\n  - situation: จ่าย", 28, "ลบบรรทัด ---"),
    "directive": Kind("id: otp", "%YAML 1.1\n---\nid: otp", 2, "ขึ้นต้นด้วย %"),
    "other id": Kind("id: otp-password", "id: otp", 1, "แก้เป็น id: otp-password"),
    # The section's own file
    "no title": Kind("title: การจ่ายเงิน", "order: 1", 1, "ขาด ชื่อเรื่อง"),
    "no number": Kind("title: การจ่ายเงิน", "title: ก\norder: แรก", 2, "ลำดับหมวด “แรก”"),
    "listed and not there": Kind(
        "title: การจ่ายเงิน", "title: ก\ntopics: [otp-pasword]", 2, "(น่าจะเป็น otp-password)"
    ),
    # YAML
    "tab": Kind("steps:", "\tsteps:", 10, "ปุ่มแท็บ"),
    "long dash of a word processor": Kind("id: otp", "– id: otp", 1, "เครื่องหมาย - ธรรมดา"),
    "curly quotes of a word processor": Kind("number: 1166", "number: “1166”", 14, "คำพูดโค้ง"),
    "alias bomb": Kind("[otp-password]", "&a [*a, *a, *a]", 19, "ความหมายพิเศษ"),
    "alias of nothing": Kind("อย่าบอกรหัสกับใคร", "*all", 7, "ขึ้นต้นด้วย *"),
    "tag": Kind("answer: อย่า", "answer: !!python/name:os.system อย่า", 7, "ขึ้นต้นด้วย !"),
    "3,000 nested brackets": Kind("[otp-password]", "[" * 3000, 19, "ซ้อนกันลึกเกินไป"),
    "unclosed bracket": Kind("[otp-password]", "[otp-password", 19, "หรือจุลภาคในรายการไม่ครบ"),
    "bracket too many": Kind("[otp-password]", "[otp-password]]", 19, "ต่อท้ายวงเล็บปิด"),
    "unclosed quote": Kind("answer: อย่าบอก", "answer: 'อย่าบอก", 7, "ไม่ได้ปิด"),
    "quote left open above another": Kind(
        "title: เก็บเงิน", 'title: "เก็บเงิน', 2, "ใส่เครื่องหมายคำพูดปิดท้ายข้อความในบรรทัดนี้"
    ),
    "quotes at the beginning": Kind("- บอกรหัสไปแล้ว", '- "บอกรหัส" ไปแล้ว', 17, "คำพูดเดี่ยว '...'"),
    "bracket at the beginning": Kind("- บอกรหัสไปแล้ว", "- [ด่วน] บอกรหัส", 17, "ต่อท้ายวงเล็บปิด"),
    "no blank after a dash": Kind("- บอกรหัสไปแล้ว", "-บอกรหัสไปแล้ว", 17, "เว้นวรรคหนึ่งช่องหลัง -"),
    "no dash": Kind("- บอกรหัสไปแล้ว", "บอกรหัสไปแล้ว", 17, "เติม - หน้าข้อในรายการ"),
    "a dash too deep": Kind("- บอกรหัสไปแล้ว", "  - บอกรหัสไปแล้ว", 17, "เครื่องหมาย - ตรงกับข้อบน"),
    "no blank after a colon": Kind("urgent: yes", "urgent:yes", 3, "เว้นวรรคหนึ่งช่องหลัง :"),
    "a field too deep": Kind("urgent: yes", "  urgent: yes", 3, "ลึกกว่าช่องก่อนหน้า"),
    "a field in the singular": Kind("steps:", "step:", 10, "step (น่าจะเป็น steps)"),
    "a related id misspelt": Kind("[otp-password]", "[OTP-pasword]", 19, "(น่าจะเป็น otp-password)"),
    "blanks of a page": Kind("urgent: yes", "\u00a0urgent: yes", 3, "ช่องว่างพิเศษ"),
    "single curly quotes": Kind("number: 1166", "number: ‘1166’", 14, "คำพูดโค้ง"),
    "curly quotes in brackets": Kind("[ปลายทาง, cod]", "[“ปลายทาง”, cod]", 20, "คำพูดโค้ง"),
    "text after a quote": Kind("answer: อย่าบอก", 'answer: "อย่า"บอก', 7, "ต่อท้ายเครื่องหมายคำพูด"),
    "backslash": Kind("answer: อย่าบอกรหัสกับใคร", 'answer: "อย่า\\บอก"', 7, "เครื่องหมาย \\"),
    "two colons": Kind("answer: อย่าบอก", "answer: ก: ข", 7, "เครื่องหมาย :"),
    "missing colon": Kind("confidence: known", "confidence known", 4, ":"),
    "special beginning": Kind("answer: อย่าบอก", "answer: @อย่าบอก", 7, "เครื่องหมายพิเศษ"),
    "list after a key": Kind("related: [otp", "related: - [otp", 19, "หลังชื่อช่อง"),
    "text after |": Kind("answer: |", "answer: | ขอเปิดดู", 7, "ขึ้นบรรทัดใหม่หลัง |"),
    "wrong indent": Kind(
        "    phrasings:\n      - มีคน", "   phrasings:\n      - มีคน", 12, "ย่อหน้าไม่ตรง"
    ),
    "control character": Kind("อย่าบอก", "อย่า\x07บอก", 7, "มองไม่เห็น (U+0007)"),
    "lost remark": Kind("พัสดุปลายทางจ่าย", "พัสดุ #1 จ่าย", 33, "ข้อความหลัง #"),
    "duplicate key": Kind("urgent: no\n", "urgent: no\nurgent: yes\n", 4, "urgent ซ้ำ"),
    # Fields
    "wrong key": Kind("steps:", "step:", 10, "ไม่รู้จักช่อง step"),
    "wrong key of a button": Kind("number: 1166", "tel: 1166", 14, "ไม่รู้จักช่อง tel"),
    "missing answer": Kind("answer: อย่าบอกรหัสกับใคร\n", "", 1, "ขาด คำตอบ"),
    "empty answer": Kind(" อย่าบอกรหัสกับใคร", "", 7, "คำตอบ ว่างเปล่า"),
    "over-long answer": Kind("อย่าบอกรหัสกับใคร", "ก" * 601, 7, "601 ตัวอักษร เกิน 600"),
    "over-long step": Kind("ขอพนักงาน", "ก" * 121, 11, "เกิน 120"),
    "over-long label": Kind("โทร 1166", "ที่" * 21, 14, "ยาว 21 ตัวอักษร เกิน 20"),
    "too many steps": Kind("  - ขอพนักงานเปิดกล่อง\n", "  - ก\n" * 6, 10, "มี 6 ข้อ เกิน 5"),
    "over-long warning for home": Kind(
        "more: อ่านเพิ่มได้ที่นี่", "share: " + "นี้" * 34, 12, "ตัดออกอย่างน้อย 4 ตัว"
    ),
    "warning of too many letters": Kind(
        "more: อ่านเพิ่มได้ที่นี่", "share: " + "a" * 101, 12, "101 ตัวอักษร เกิน 100"
    ),
    "link javascript:": Kind("https://example.go.th/cod", "javascript:alert(1)", 16, "https://"),
    "link http:": Kind("https://example", "http://example", 16, "https://"),
    "link with a password": Kind("https://", "https://a:b@", 16, "https://"),
    "number with letters": Kind("number: 1166", "number: 02x", 14, "เบอร์โทร “02x”"),
    "id with capitals": Kind("id: cod-rights", "id: COD", 1, "อังกฤษเล็ก"),
    "over-long id": Kind("id: cod-rights", "id: " + "a" * 41, 1, "เกิน 40"),
    "not a day": Kind("reviewed: 2026-11-24", "reviewed: 24/11/26", 5, "ไม่ใช่วันที่"),
    "no such day": Kind("review_by: 2027-05-24", "review_by: 2027-02-30", 6, "ไม่ใช่วันที่"),
    "Buddhist year": Kind("review_by: 2027", "review_by: 2570", 6, "ใช้ปี ค.ศ. คือ 2027-05-24"),
    "confirmed before it was written": Kind(
        "review_by: 2027-05-24",
        "confirmed_by: {officer: สมหญิง, day: 2026-11-23}\nreview_by: 2027-05-24",
        6,
        "ก่อนวันที่เรียบเรียง",
    ),
    "confirmed by nobody": Kind(
        "review_by: 2027-05-24",
        'confirmed_by: {officer: "", day: 2026-11-24}\nreview_by: 2027-05-24',
        6,
        "เจ้าหน้าที่ที่ตรวจ ว่างเปล่า",
    ),
    "confirmed without a day": Kind(
        "review_by: 2027-05-24",
        "confirmed_by: {officer: สมหญิง}\nreview_by: 2027-05-24",
        6,
        "ขาด วันที่ตรวจ",
    ),
    "review before it was confirmed": Kind(
        "review_by: 2027-05-24",
        "confirmed_by: {officer: สมหญิง, day: 2027-05-24}\nreview_by: 2027-05-24",
        7,
        "หลังวันที่ตรวจ",
    ),
    "review before the look": Kind("review_by: 2027", "review_by: 2025", 6, "หลัง reviewed"),
    "Thai in English": Kind(
        "more: อ่านเพิ่มได้ที่นี่",
        "more: อ่านเพิ่มได้ที่นี่\nenglish: {title: Do not tell, answer: อย่าบอก}",
        13,
        "ตัวอักษรไทยในคำตอบภาษาอังกฤษ",
    ),
    "backs what is not said": Kind(
        'section: "", url: ""', "backs: [ขอเปิดดูก่อน, ของแถม]", 17, "“ของแถม” ไม่มีอยู่ในคำตอบ"
    ),
    "a list for a day": Kind("reviewed: 2026-11-24", "reviewed: [ก]", 5, "ต้องเป็นวันที่"),
    "urgent maybe": Kind("urgent: yes", "urgent: maybe", 3, "yes หรือ no"),
    "a list for urgent": Kind("urgent: yes", "urgent: [yes]", 3, "yes หรือ no"),
    "unknown confidence": Kind("confidence: known", "confidence: sure", 4, "confirmed"),
    "no variant": Kind("answer: อย่า", "variants: {}\nanswer: อย่า", 7, "ไม่มีสักแบบ"),
    "unknown variant": Kind(
        "answer: อย่า", "variants: {befor: {label: ยัง}}\nanswer: อย่า", 7, "ไม่รู้จักช่อง befor"
    ),
    "no source": Kind("\n  - name: ธนาคารแห่งประเทศไทย", " []", 8, "ไม่มีสักข้อ"),
    "text for a list": Kind("[ปลายทาง, cod]", "ปลายทาง", 20, "ต้องเป็นรายการ"),
    "list for a text": Kind("more: อ่านเพิ่มได้ที่นี่", "more: [ก]", 12, "ต้องเป็นข้อความเดียว"),
    "text for a button": Kind("{label: โทร 1166, number: 1166}", "1166", 14, "เขียนไม่ครบช่อง"),
    # Between topics
    "related to nothing": Kind("[otp-password]", "[otp-pasword]", 19, "ซึ่งไม่มีอยู่"),
    "related to itself": Kind("[otp-password]", "[cod-rights]", 19, "อ้างถึงตัวเอง"),
    "few phrasings": Kind("      - บอกรหัสไปแล้วทำยังไงดี\n", "", 10, "อย่างน้อย 8 ประโยค"),
    "speechless phrasing": Kind("เก็บปลายทางแล้วได้ของผิด ทำไง", '"!?"', 31, "ไม่มีตัวอักษร"),
    "same phrasing in two topics": Kind(
        "ใครก็ไม่รู้ขอรหัสผ่านแอปธนาคาร", "ตำรวจไม่รับแจ้งความทำไงดี", 17, "อยู่ในเรื่อง otp-password แล้ว"
    ),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_both(tmp_path_factory.mktemp("officer") / "topics")


@pytest.fixture(scope="module")
def serving(folder: Path) -> Iterator[TopicReloader]:
    with pytest.MonkeyPatch.context() as patch:
        # No editor writes here for whom a fifth of a second would have to be waited.
        patch.setattr(reloading, "_SETTLING_S", 0.0)
        yield TopicReloader(folder, check_every_s=3600)


def check(folder: Path) -> tuple[int, list[str]]:
    """The exit code of `ruthan kb check`, and what it says but for the last line, a count."""
    done = CliRunner().invoke(main, ["kb", "check", "--topics", str(folder)])
    *mistakes, last = done.stderr.splitlines()
    assert done.stdout == ""
    assert f"พบ {len(mistakes)} ข้อที่ต้องแก้" in last
    return done.exit_code, mistakes


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
def test_a_mistake_is_one_clear_line_and_the_old_set_serves_on(
    kind: Kind | WholeFile, folder: Path, serving: TopicReloader
) -> None:
    before = serving.current()
    kind.put(folder)
    code, lines = check(folder)
    assert code == 1
    place = f" บรรทัด {kind.line}" if kind.line else ""
    line = next(line for line in lines if kind.said in line)
    assert re.match(
        rf"(?:paying|scammed)/[a-z_-]+\.yaml{place}(?: \(เรื่อง .+?\))?: .+ · วิธีแก้: ", line
    )
    assert len(lines) <= 2
    assert [line for line in lines if ENGLISH.search(line)] == []
    serving.look()
    assert serving.current() is before
    assert list(map(str, serving.errors)) == lines


def test_a_mended_file_is_served(folder: Path, serving: TopicReloader) -> None:
    mended = PAYING.replace("title: มีคนขอรหัส OTP", "title: ชื่อใหม่")
    write(folder, paying=mended)
    serving.look()
    assert serving.current().topic("otp-password").title == "ชื่อใหม่"
    assert serving.errors == ()


def test_there_are_more_than_thirty_kinds() -> None:
    assert len(KINDS) > 60
    assert len({kind.said for kind in KINDS.values()}) > 40


def _linked(section: Path) -> None:
    outside = section.parents[1] / "outside.yaml"
    outside.write_text(OTP, "utf-8")
    (section / "otp-password.yaml").symlink_to(outside)


# What stands where paying/otp-password.yaml should: (how it is put there, the file that is named,
# what is said).
PLACES: dict[str, tuple[Callable[[Path], object], str, str]] = {
    "a folder": (lambda section: (section / FILE).mkdir(), f"paying/{FILE}", "ไม่ใช่ไฟล์ธรรมดา"),
    "a link elsewhere": (_linked, f"paying/{FILE}", "ทางลัด"),
    "a wrong ending": (
        lambda section: (section / "otp-password.yml").touch(),
        "paying/otp-password.yml",
        ".yaml",
    ),
    "an ending in capitals": (
        lambda section: (section / "otp-password.YAML").touch(),
        "paying/otp-password.YAML",
        "ลงท้ายด้วย .YAML",
    ),
    "an ending that Notepad added": (
        lambda section: (section / f"{FILE}.txt").write_text(OTP, "utf-8"),
        f"paying/{FILE}.txt",
        "ลงท้ายด้วย .txt",
    ),
    "a letter": (
        lambda section: (section / "otp-password.docx").touch(),
        "paying/otp-password.docx",
        "ไม่ถูกอ่าน",
    ),
    "beside the sections": (
        lambda section: (section.parent / FILE).write_text(OTP, "utf-8"),
        FILE,
        "ไม่ได้อยู่ในโฟลเดอร์ของหมวด",
    ),
}


@pytest.mark.parametrize(("put", "file", "said"), PLACES.values(), ids=PLACES.keys())
def test_what_is_no_topic_file_is_named(
    put: Callable[[Path], object], file: str, said: str, tmp_path: Path
) -> None:
    folder = write_both(tmp_path / "topics")
    (folder / "paying" / FILE).unlink()
    put(folder / "paying")
    code, (line,) = check(folder)
    assert code == 1
    assert line.startswith(f"{file}: ")
    assert said in line


def _without_its_file(folder: Path) -> None:
    (folder / "paying" / "_section.yaml").unlink()


def _without_topics(folder: Path) -> None:
    write(folder, new="=== _section.yaml\ntitle: ใหม่\n")


def _with_a_thai_name(folder: Path) -> None:
    (folder / "paying").rename(folder / "การจ่ายเงิน")


def _with_a_folder_inside(folder: Path) -> None:
    write(folder / "paying" / "new", deeper=OTP)


SECTIONS: dict[str, tuple[Callable[[Path], object], str, str]] = {
    "without its own file": (_without_its_file, "paying/_section.yaml", "title: ชื่อหมวด"),
    "without topics": (_without_topics, "new/_section.yaml", "ยังไม่มีเรื่อง"),
    "with a Thai name": (_with_a_thai_name, "การจ่ายเงิน", "before-buying"),
    "with a folder inside": (_with_a_folder_inside, "paying/new", "ซ้อนอยู่ในหมวด"),
}


@pytest.mark.parametrize(("spoil", "file", "said"), SECTIONS.values(), ids=SECTIONS.keys())
def test_what_is_wrong_with_a_section_is_said(
    spoil: Callable[[Path], object], file: str, said: str, tmp_path: Path
) -> None:
    folder = write_both(tmp_path / "topics")
    spoil(folder)
    code, (line,) = check(folder)
    assert code == 1
    assert line.startswith(f"{file}: ")
    assert said in line


def test_what_is_no_topic_may_lie_beside_them(tmp_path: Path) -> None:
    folder = write_both(tmp_path / "topics")
    for place in (folder, folder / "paying"):
        (place / "questions.txt").write_text("ของไม่ตรงปก", "utf-8")
        (place / "~$paying.docx").touch()
    (folder / "pictures").mkdir()
    assert len(load(folder).topics) == 4
