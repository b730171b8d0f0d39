"""Texts of the breach register's pages, and the drafts of its two notices."""

from collections.abc import Sequence

RISKS = {
    "none": "ไม่น่ากระทบสิทธิของใคร",
    "some": "อาจกระทบสิทธิ",
    "high": "เสี่ยงสูง",
}
DEEDS = {
    "reported": "แจ้ง สคส. แล้ว",
    "people_told": "แจ้งเจ้าของข้อมูลแล้ว",
    "closed": "ปิดเหตุนี้แล้ว",
}
UNDOING = {
    "reported": "บันทึกผิด ยังไม่ได้แจ้ง สคส.",
    "people_told": "บันทึกผิด ยังไม่ได้แจ้งเจ้าของข้อมูล",
    "closed": "เปิดเหตุนี้อีกครั้ง",
}
KNOWN = "หน่วยงานทราบเหตุเมื่อ (นาฬิกา 72 ชั่วโมงเริ่มตรงนี้)"
HAPPENED = "เกิดอะไรขึ้น พบได้อย่างไร"
DATA = "ข้อมูลที่เกี่ยวข้อง"
RISK = "ความเสี่ยงต่อเจ้าของข้อมูล"
MEASURES = "ทำอะไรไปแล้ว และจะทำอะไร"
ACCOUNT = "เรื่องที่บัญชีเจ้าหน้าที่นี้เปิด"
NO_ACCOUNT_CHOSEN = "ไม่ใช้"
SINCE = "เปิดตั้งแต่"
UNTIL = "จนถึง"
NUMBERS = "หรือเลขรับเรื่อง (คั่นด้วยเว้นวรรค)"
DONE_AT = "เมื่อ"
DOCUMENT = "เลขที่หนังสือหรือบันทึก (ไม่ใส่ก็ได้)"
CLOSED_BECAUSE = "ปิดเพราะอะไร อย่างน้อยหนึ่งประโยค"
UNDONE_BECAUSE = "เพราะ"
NO_RISK = "เลือกความเสี่ยงข้อหนึ่ง"
NO_WORDS = "เล่าว่าเกิดอะไรขึ้น อย่างน้อยหนึ่งประโยค"
WRONG_MOMENT = "วันเวลาอ่านไม่ได้ เขียนแบบ 25/11/2569 14:05"
KNOWN_AHEAD = "วันเวลาที่รู้เหตุอยู่ในอนาคต ตรวจอีกครั้ง"
MOMENTS_CROSSED = "เวลาเริ่มอยู่หลังเวลาสิ้นสุด"
TOO_LONG = "ข้อความยาวเกิน 4,000 ตัวอักษร ตัดให้สั้นลงก่อนบันทึก"
NO_ACCOUNT = "ไม่มีบัญชีเจ้าหน้าที่ชื่อนี้"
SAVED = "บันทึกเหตุแล้ว"
CHANGED_MEANWHILE = "มีคนแก้เหตุนี้ไปก่อนแล้ว ที่คุณพิมพ์ยังอยู่ด้านล่าง อ่านของใหม่แล้วบันทึกอีกครั้งได้"
KNOWN_TOO_LATE = "วันเวลาที่รู้เหตุอยู่หลังสิ่งที่บันทึกว่าทำแล้ว ตรวจอีกครั้ง"
NOTED = "บันทึกแล้ว"
NOTED_BEFORE = "มีคนบันทึกข้อนี้ไปก่อนแล้ว ที่คุณพิมพ์จึงยังไม่ได้บันทึก ดูประวัติด้านล่าง"
UNDONE = "บันทึกแล้ว สิ่งที่บันทึกไว้เดิมยังอยู่ในประวัติ"
UNDONE_BEFORE = "ข้อนี้ยังไม่ได้บันทึกว่าทำแล้ว หรือมีคนแก้ไปก่อนแล้ว ดูประวัติด้านล่าง"
OPEN_FIRST = "เหตุนี้ปิดแล้ว เปิดอีกครั้งก่อนแล้วจึงแก้ได้"
DONE_AHEAD = "วันเวลาที่ทำอยู่ในอนาคต จึงยังไม่ได้บันทึก ตรวจอีกครั้ง"
DONE_BEFORE_KNOWN = "วันเวลาที่ทำอยู่ก่อนเวลาที่รู้เหตุ จึงยังไม่ได้บันทึก ตรวจอีกครั้ง"
NOT_TOLD_YET = "บอกให้ชัดก่อนปิด: เหตุนี้ยังไม่ได้บันทึกว่าแจ้ง สคส. แล้ว"


def due(hours: int) -> str:
    """The whole hours left of the 72; a negative number: the hours too late."""
    if hours < 0:
        return f"✖ เกิน 72 ชั่วโมงมาแล้ว {-hours} ชั่วโมง"
    return f"▲ เหลือ {hours} ชั่วโมง" if hours <= 24 else f"เหลือ {hours} ชั่วโมง"


def not_reported(number: int, hours: int, until: str) -> str:
    """The alert about an entry whose clock runs; `hours` as in `due`."""
    left = f"เหลือ {hours} ชั่วโมง" if hours >= 0 else f"เกินกำหนดมาแล้ว {-hours} ชั่วโมง"
    return f"เหตุละเมิดข้อมูลที่ {number} ยังไม่ได้แจ้ง สคส. {left} (ครบ 72 ชั่วโมง {until})"


def unknown_numbers(numbers: Sequence[str]) -> str:
    """Numbers that were typed and belong to no complaint."""
    return f"ไม่มีเรื่องเลขนี้ในระบบ: {', '.join(numbers)} ตรวจเลขอีกครั้ง เลขที่ไม่มีไม่ได้นับรวม"


def to_office(
    number: int,
    happened: str,
    known: str,
    data: Sequence[str],
    persons: int,
    complaints: int,
    risk: str,
    measures: str,
) -> str:
    """The draft for the Personal Data Protection Committee's office."""
    return "\n".join(
        (
            "ร่างหนังสือแจ้งเหตุการละเมิดข้อมูลส่วนบุคคล (ตรวจและลงนามก่อนส่ง)",
            "เรียน สำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล (สคส.)",
            "",
            f"เลขที่เหตุในทะเบียน: {number}",
            f"หน่วยงานทราบเหตุเมื่อ: {known}",
            f"เหตุที่เกิดขึ้น: {happened}",
            f"ข้อมูลที่เกี่ยวข้อง: {', '.join(data) or 'ยังไม่ทราบ'}",
            f"จำนวนที่พบจนถึงขณะนี้: {persons:,} คน จาก {complaints:,} เรื่อง",
            f"ความเสี่ยงที่ประเมิน: {risk}",
            f"มาตรการที่ทำแล้วและจะทำ: {measures or 'กำลังดำเนินการ'}",
            "ผู้ติดต่อของหน่วยงาน: ................................................",
        )
    )


def to_people(known: str, data: Sequence[str], measures: str) -> str:
    """The draft for the people affected: what happened, what to watch for, whom to ask."""
    return "\n".join(
        (
            "เรื่องสำคัญเกี่ยวกับข้อมูลของคุณค่ะ",
            f"เมื่อ {known} หน่วยงานพบว่าข้อมูลบางส่วนของคุณอาจถูกเปิดดูหรือนำออกไปโดยไม่ได้รับอนุญาต",
            f"ข้อมูลที่เกี่ยวข้อง: {', '.join(data) or 'กำลังตรวจว่าส่วนใด'}",
            f"สิ่งที่เราทำแล้ว: {measures or 'กำลังดำเนินการ'}",
            "สิ่งที่ขอให้ระวัง: อย่าบอกรหัส OTP หรือโอนเงินให้ใครที่อ้างเรื่องร้องเรียนของคุณ",
            "ถ้าเพิ่งโอนเงินให้มิจฉาชีพ โทร 1441 ทันที",
            "สอบถาม สคบ. โทร 1166",
        )
    )
