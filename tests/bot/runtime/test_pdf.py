"""Typesetting: Thai as it should be, in a process that may take little."""

import re
from io import BytesIO

import pytest
from PIL import Image

from bot.runtime.pdf import TypesettingError, render_pdf
from tests.pdf import fonts_of, lines_of, pictures_of, squeezed, text_of

PAGE = '#set text(font: ("Sarabun", "Noto Emoji"), lang: "th")\n#json("a.json")'
# Tall consonants under two marks, marks below, what is made of two letters, doubled marks.
HARD = (
    "สั่ง ครั้ง ปิ่นโต ฝั่งนู้น ผู้ฟ้อง ที่ปู่ป้า น้ำ ป้ำเป๋อ กำลังซ้ำๆ ญาติผู้ใหญ่ กตัญญู ฐานะ ฎีกา สิทธิ์ พันธุ์ "
    "ก็ ศูนย์ ฤๅษี เบื้องหลังตึก คลื่นไส้ กู้ยืม จู้จี้ ทฤษฎี"
)


def set_in_pdf(text: str) -> bytes:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return render_pdf({"main.typ": PAGE.encode(), "a.json": f'"{escaped}"'.encode()})


@pytest.mark.parametrize("weight", ["regular", "semibold"])
def test_the_text_of_a_pdf_is_the_text_that_was_given(weight: str) -> None:
    page = f'#set text(font: "Sarabun", lang: "th", weight: "{weight}")\n{HARD}'
    assert text_of(render_pdf({"main.typ": page.encode()})) == squeezed(HARD)


def test_emoji_and_the_neighbours_scripts_are_there() -> None:
    text = "โกรธ😡😭👨‍👩‍👧 ✅ ລາວ Привет ① 1️⃣"
    pdf = set_in_pdf(text)
    assert text_of(pdf) == squeezed(text)
    assert any("Emoji" in name for name in fonts_of(pdf))


def test_all_fonts_are_inside_the_file() -> None:
    fonts = fonts_of(set_in_pdf("สวัสดี hello 😡"))
    assert any("Sarabun" in name for name in fonts)
    assert all(fonts.values())


def test_lines_break_between_words() -> None:
    words = ["ทะเลาะ", "โฆษณา", "สินค้า", "หนังสือ", "ตำรวจ", "ธนาคาร", "ประชาชน", "มะพร้าว"]
    page = '#set page(width: 5cm, height: auto)\n#set text(font: "Sarabun", lang: "th")\n'
    lines = lines_of(render_pdf({"main.typ": (page + "".join(words * 6)).encode()}))
    assert len(lines) > 6
    assert "".join(lines) == "".join(words * 6)
    whole = re.compile(f"(?:{'|'.join(words)})+")
    assert [line for line in lines if not whole.fullmatch(line)] == []


def test_a_picture_is_set_as_large_as_it_is_printed() -> None:
    out = BytesIO()
    Image.effect_noise((3000, 2000), 80).convert("RGB").save(out, "JPEG")
    page = b'#image("a.svg", width: 8cm)'
    pdf = render_pdf({"main.typ": page, "a.svg": out.getvalue()})
    assert pictures_of(pdf) == 1
    assert len(pdf) < len(out.getvalue()) / 4


def test_what_cannot_be_set_says_nothing_of_its_words() -> None:
    with pytest.raises(TypesettingError) as problem:
        render_pdf({"main.typ": b'#panic("0812345678")'})
    assert "0812345678" not in str(problem.value)


def test_it_is_given_up_after_a_while() -> None:
    with pytest.raises(TypesettingError):
        render_pdf({"main.typ": b"#while true { let a = 1 }"}, within_s=0.5)


def test_no_file_of_the_machine_and_no_package_can_be_read() -> None:
    for line in (b'#read("/etc/hostname")', b'#import "@preview/a:1.0.0": b'):
        with pytest.raises(TypesettingError):
            render_pdf({"main.typ": line})
