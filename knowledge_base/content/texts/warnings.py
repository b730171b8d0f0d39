"""Warnings about what an officer should look at again, in Thai: each kind and its fix."""

from collections.abc import Mapping

from knowledge_base.content.texts import NO_DOCUMENT

# A kind of warning -> (what it is called, what to do); in the order in which they are shown.
WARNING_KINDS: Mapping[str, tuple[str, str]] = {
    "label_number": ("ปุ่มโทรที่ข้อความกับเบอร์ไม่ตรงกัน", "แก้ให้เบอร์บนปุ่มกับเบอร์ที่โทรเป็นเบอร์เดียวกัน"),
    "other_number": ("ชื่อเดียวกันแต่คนละเบอร์", "ตรวจกับแหล่งที่มาว่าเบอร์ไหนถูก แล้วแก้ให้ตรงกันทุกเรื่อง"),
    "other_address": ("ชื่อปุ่มเดียวกันแต่คนละลิงก์", "ใช้ลิงก์เดียวกัน หรือตั้งชื่อปุ่มให้ต่างกัน"),
    "no_button": (
        "เบอร์ในคำตอบที่ไม่มีปุ่มให้กด",
        "เพิ่มเบอร์ใน phones (ไม่เกิน 3 ปุ่ม) หรือย้ายเบอร์ไปไว้ใน more",
    ),
    "unchecked_hotline": (
        "สายแจ้งภัยของธนาคารที่สำนักงานยังไม่ได้โทรตรวจ",
        "โทรตรวจเบอร์กับธนาคาร แล้วใส่วันที่ใน checked",
    ),
    "review_due": ("ถึงวันที่ต้องทบทวนแล้ว", "ตรวจเนื้อหากับแหล่งที่มา แล้วใส่ confirmed_by และตั้ง review_by ใหม่"),
    "bare_source": (
        "ที่มาที่ไม่มีทั้งลิงก์และมาตรา",
        f"เติม section หรือ url ให้คนอื่นตรวจตามได้ ไม่มีเอกสาร ให้ใช้ชื่อว่า {NO_DOCUMENT}",
    ),
    "waiting_source": (
        "ที่มาที่ยังรอเอกสารหรือเลขมาตรา",
        "หาเอกสารหรือเลขมาตรา แล้วแก้ name, section หรือ url",
    ),
    "not_confirmed": (
        "เรื่องที่ยังไม่มีเจ้าหน้าที่ยืนยัน",
        "อ่านเทียบกับที่มา แล้วเพิ่ม confirmed_by: {officer: ชื่อหรือหน่วยงาน, day: วันที่ตรวจ}",
    ),
    "long_answer": ("คำตอบที่ยาวเกินหนึ่งหน้าจอมือถือ", "ย้ายรายละเอียดไปไว้ใน more หลังปุ่มอ่านต่อ"),
    "new_number": (
        "คำตอบแยกตามคนอ่านที่มีตัวเลขใหม่",
        "ใช้เฉพาะตัวเลขที่มีในคำตอบ ขั้นตอน หรือส่วนอ่านต่อของเรื่องนี้ แล้วตรวจกับที่มา",
    ),
    "too_alike": ("ประโยคที่เกือบเหมือนกันในสองเรื่อง", "เก็บไว้ในเรื่องที่ตอบตรงที่สุดเรื่องเดียว"),
    "misplaced": (
        "ประโยคที่หลงไปเรื่องอื่น เมื่อลองไม่ให้บอทเห็นสถานการณ์นั้น",
        "เพิ่มสถานการณ์ใกล้เคียงในเรื่องที่ถูก หรือย้ายประโยคไปเรื่องที่ตอบตรงกว่า",
    ),
}
_WARNINGS: Mapping[str, str] = {
    "label_number": "บนปุ่มเขียนว่า “{label}” แต่กดแล้วโทร {number}",
    "other_number": "ปุ่ม “{label}” โทร {found} แต่ {where} โทร {before}",
    "other_address": "ปุ่ม “{label}” เปิด {found} แต่ {where} เปิด {before}",
    "no_button": "มีเบอร์ {numbers} ในคำตอบ แต่ไม่มีปุ่มโทร",
    "unchecked_hotline": "เบอร์ {number} {shown}",
    "review_due": "ต้องทบทวนภายใน {day} เลยมาแล้ว {days} วัน",
    "bare_source": "{count} จาก {all} แหล่งที่มา เช่น “{name}”",
    "waiting_source": "{count} จาก {all} แหล่งที่มา เช่น “{name}”",
    "not_confirmed": "เรียบเรียงเมื่อ {day} รอเจ้าหน้าที่ตรวจ",
    "long_answer": "ชื่อเรื่อง คำตอบ และขั้นตอนรวมกัน {length} ตัวอักษร เกิน {limit}",
    "new_number": "มีตัวเลข {numbers} ซึ่งไม่มีในคำตอบ ขั้นตอน หรือส่วนอ่านต่อ",
    "too_alike": "{count} จาก {all} ประโยค เช่น “{text}” (บรรทัด {line}) เกือบเหมือนเรื่อง {other}",
    "misplaced": "{count} จาก {all} ประโยค เช่น “{text}” (บรรทัด {line}) ไปเรื่อง {other}",
}


def warning(kind: str, **values: object) -> str:
    """The text of a warning of a kind in WARNING_KINDS."""
    return _WARNINGS[kind].format(**values)
