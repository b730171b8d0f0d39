"""Small topic files as an officer would write them, for tests of everything that reads them."""

import re
from datetime import date
from pathlib import Path
from textwrap import indent

import pytest

from knowledge_base import InvalidTopics, Section, Topic, TopicError
from knowledge_base.content.library import Library
from knowledge_base.content.loader import load

FILE_LINE = re.compile(r"^=== (.+)\n", re.MULTILINE)
PAYING = """\
=== _section.yaml
title: การจ่ายเงิน
=== cod-rights.yaml
id: cod-rights
title: เก็บเงินปลายทางเปิดดูก่อนจ่ายได้ไหม
urgent: no
confidence: known
reviewed: 2026-11-24
review_by: 2027-05-24
answer: |
  ขอเปิดดูก่อนจ่ายได้
  ถ้าไม่ตรงให้ปฏิเสธการรับ
steps:
  - ขอพนักงานเปิดกล่อง
more: อ่านเพิ่มได้ที่นี่
phones:
  - {label: โทร 1166, number: 1166}
links:
  - {label: เว็บไซต์, url: "https://example.go.th/cod"}
sources:
  - {name: ประกาศคณะกรรมการ, section: "", url: ""}
related: [otp-password]
keywords: [ปลายทาง, cod]
situations:
  - situation: พัสดุมาส่งแล้วอยากดูของ
    phrasings:
      - เก็บเงินปลายทางขอเปิดกล่องดูก่อนได้ไหม
      - ของมาส่งแบบเก็บปลายทาง แกะก่อนจ่ายได้มั้ย
      - cod เปิดดูของก่อนจ่ายเงินได้หรือเปล่า
      - พนักงานส่งของไม่ยอมให้แกะพัสดุก่อนจ่าย
  - situation: จ่ายปลายทางไปแล้วของไม่ตรง
    phrasings:
      - จ่ายเงินปลายทางไปแล้ว ของข้างในไม่ตรงปก
      - เก็บปลายทางแล้วได้ของผิด ทำไง
      - แกะกล่องปลายทางมาเจอแต่ของปลอม
      - พัสดุปลายทางจ่ายไปแล้วคืนได้ไหม
=== otp-password.yaml
id: otp-password
title: มีคนขอรหัส OTP
urgent: yes
confidence: confirmed
reviewed: 2026-11-24
review_by: 2027-05-24
answer: อย่าบอกรหัสกับใคร
sources:
  - name: ธนาคารแห่งประเทศไทย
situations:
  - situation: มีคนโทรมาขอรหัส
    phrasings:
      - มีคนโทรมาขอรหัส otp บอกได้ไหม
      - ธนาคารขอรหัสผ่านทางโทรศัพท์จริงไหม
      - เขาให้อ่านเลขหกหลักในข้อความให้ฟัง
      - แอดมินเพจขอ otp เพื่อยืนยันตัวตน
      - บอกรหัสไปแล้วทำยังไงดี
      - เผลอส่งรหัส otp ให้คนอื่นไปแล้ว
      - มีข้อความรหัสเข้ามาทั้งที่ไม่ได้กด
      - ใครก็ไม่รู้ขอรหัสผ่านแอปธนาคาร
"""

SCAMMED = """\
=== _section.yaml
title: ถูกหลอกลวง
topics: [police-report, check-seller]
=== police-report.yaml
id: police-report
title: แจ้งความที่ไหน
confidence: known
reviewed: 2026-11-24
review_by: 2027-05-24
answer: แจ้งความออนไลน์หรือที่สถานีตำรวจ
phones:
  - {label: โทร 1441, number: "1441"}
sources:
  - name: สำนักงานตำรวจแห่งชาติ
keywords: [แจ้งความ, ตำรวจ]
situations:
  - situation: อยากแจ้งความ
    phrasings:
      - แจ้งความออนไลน์ทำที่เว็บไหน
      - จะไปแจ้งความต้องเตรียมอะไรไปโรงพัก
      - ตำรวจไม่รับแจ้งความทำไงดี
      - แจ้งความต่างจังหวัดได้ไหม
      - ต้องไปสถานีตำรวจท้องที่ไหน
      - ลงบันทึกประจำวันกับแจ้งความต่างกันยังไง
      - โทรแจ้งตำรวจไซเบอร์เบอร์อะไร
      - คดีออนไลน์แจ้งตำรวจที่ไหนดี
=== check-seller.yaml
id: check-seller
title: ตรวจสอบร้านค้าก่อนซื้อ
confidence: unsure
reviewed: 2026-11-24
review_by: 2027-05-24
answer: ค้นชื่อร้านกับคำว่าโกงก่อน
sources:
  - name: คำแนะนำทั่วไป
situations:
  - situation: ไม่แน่ใจร้าน
    phrasings:
      - ร้านนี้น่าเชื่อถือไหม
      - เช็คร้านค้าออนไลน์ยังไงว่าไม่โกง
      - เพจขายเสื้อผ้านี้ไว้ใจได้หรือเปล่า
      - ดูยังไงว่าร้านมีตัวตนจริง
  - situation: เพจเปิดใหม่
    phrasings:
      - เพจเพิ่งเปิดใหม่กล้าซื้อไหม
      - ร้านใน ig ไม่มีที่อยู่ น่ากลัวไหม
      - ร้านค้าไม่มีรีวิวเลยซื้อดีไหม
      - คนขายไม่บอกชื่อจริง เชื่อได้ไหม
"""


def write(folder: Path, **texts: str) -> Path:
    """A folder of sections, named by keyword. The text of a section holds its files, each after a
    line with its name; a text without such a line is a file beside the sections."""
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        whole, *parts = FILE_LINE.split(text)
        if whole:
            (folder / f"{name}.yaml").write_text(whole, "utf-8")
        else:
            _write_section(folder / name, dict(zip(parts[::2], parts[1::2], strict=True)))
    return folder


def _write_section(section: Path, files: dict[str, str]) -> None:
    section.mkdir(exist_ok=True)
    for file in section.iterdir():
        if file.name not in files:
            file.unlink()
    for name, text in files.items():
        (section / name).write_text(text, "utf-8")


def write_both(folder: Path) -> Path:
    return write(folder, paying=PAYING, scammed=SCAMMED)


def former(section_id: str, text: str) -> str:
    """The files of a section as the one file that they were formerly."""
    _, _, head, *parts = FILE_LINE.split(text)
    topics = (indent(each, "    ").replace("    id:", "  - id:", 1) for each in parts[1::2])
    title = head.splitlines()[0]
    return f"section: {section_id}\n{title}\ntopics:\n{''.join(topics)}"


def write_former(folder: Path) -> Path:
    return write(folder, paying=former("paying", PAYING), scammed=former("scammed", SCAMMED))


def topic(topic_id: str, phrasings: list[str], title: str = "", phone: str = "1166") -> Topic:
    """A topic whose phrasings stand two to a situation."""
    pairs = [phrasings[start : start + 2] for start in range(0, len(phrasings), 2)]
    return Topic.model_validate(
        {
            "id": topic_id,
            "title": title or topic_id,
            "confidence": "known",
            "reviewed": date(2026, 11, 24),
            "review_by": date(2027, 5, 24),
            "answer": "คำตอบ",
            "phones": [{"label": "โทร", "number": phone}],
            "sources": [{"name": "ที่มา"}],
            "situations": [{"situation": pair[0], "phrasings": pair} for pair in pairs],
        }
    )


def section(section_id: str, *topics: Topic) -> Section:
    return Section(id=section_id, title=section_id, topics=topics)


def library(*sections: Section) -> Library:
    """Sections that were never in a file, without glossary and without what is not ours."""
    return Library(sections)


def mistakes_of(folder: Path) -> tuple[TopicError, ...]:
    """All that is wrong with the topics in this folder."""
    with pytest.raises(InvalidTopics) as caught:
        load(folder)
    return caught.value.errors
