"""Texts of the pages about accounts, members of staff and units."""

from collections.abc import Sequence

from bot.texts.commands import TOO_EASY, password_too_long, password_too_short
from db.staff.passwords import MAX_LENGTH, MIN_LENGTH

CURRENT_LABEL = "รหัสผ่านปัจจุบัน"
NEW_LABEL = "รหัสผ่านใหม่"
AGAIN_LABEL = "รหัสผ่านใหม่อีกครั้ง"
LOGIN_LABEL = "รหัสผ่าน"
APP_CODE = "รหัส 6 หลักที่แอปแสดง"
LOGIN_CODE = "รหัส 6 หลักจากแอป หรือรหัสสำรอง"
WRONG_CURRENT = "รหัสผ่านปัจจุบันไม่ถูกต้อง จึงยังไม่ได้เปลี่ยนอะไร"
NOT_THE_SAME = "รหัสผ่านใหม่สองช่องไม่ตรงกัน"
PASSWORD_PROBLEMS = {
    "short": password_too_short(MIN_LENGTH),
    "long": password_too_long(MAX_LENGTH),
    "common": TOO_EASY,
}
CHANGED = "เปลี่ยนรหัสผ่านแล้ว เครื่องอื่นที่เข้าใช้อยู่ออกจากระบบทั้งหมด"
WRONG_CODE = "รหัสไม่ถูกต้องหรือใช้ไปแล้ว รอรหัสถัดไปในแอปแล้วลองใหม่"
FACTOR_REQUIRED = "บทบาทของคุณต้องใช้การยืนยันตัวตนสองชั้น จึงเลิกใช้ไม่ได้"
FACTOR_OFF = "เลิกใช้การยืนยันตัวตนสองชั้นแล้ว"
FACTOR_RESET = "ล้างการยืนยันตัวตนสองชั้นแล้ว คนนี้ตั้งค่าใหม่ได้เมื่อเข้าสู่ระบบ"
NAME_TAKEN = "มีชื่อผู้ใช้นี้แล้ว เลือกชื่ออื่น"
WRONG_NAME = "ชื่อผู้ใช้ต้องมี 1 ถึง 64 ตัวอักษร และไม่มีอักขระควบคุม"
UNKNOWN_CHOICE = "ไม่มีบทบาทหรือหน่วยงานที่เลือก จึงยังไม่ได้บันทึก"
NOT_ONESELF = "ทำกับบัญชีของตนเองไม่ได้ ให้ผู้ดูแลระบบคนอื่นทำ"
SAVED = "บันทึกแล้ว"
LOGGED_OUT = "ให้คนนี้ออกจากระบบทุกเครื่องแล้ว"
NOT_CONFIRMED = "ยังไม่ได้ปิดบัญชี ทำเครื่องหมายยืนยันก่อน แล้วกดปิดบัญชีอีกครั้ง"
# What each role may do, for who chooses it.
ROLE_MEANINGS = {
    "officer": "อ่านและทำเรื่องร้องเรียนของหน่วยงานตน โทรกลับ และตัดสินคำขอลบข้อมูล",
    "supervisor": "ทำได้อย่างเจ้าหน้าที่ และส่งออกไฟล์ ยืนยันกลุ่มเรื่อง ดูแลเหตุละเมิดข้อมูล",
    "exporter": "ส่งออกไฟล์และดูตัวเลข แต่เปิดเรื่องร้องเรียนทีละเรื่องไม่ได้",
    "administrator": "ทำได้อย่างหัวหน้า ยกเว้นยืนยันกลุ่มเรื่อง และดูแลบัญชีเจ้าหน้าที่ หน่วยงาน กับบันทึกการใช้งาน",
    "auditor": "อ่านบันทึกการใช้งานได้อย่างเดียว",
}
USER_NAME = "ชื่อผู้ใช้"
ROLE = "บทบาท"
UNIT = "หน่วยงาน"
NO_UNIT = "ไม่อยู่ในหน่วยงานใด"
REQUIRED_OF = "คนในบทบาทที่เลือก เริ่มงานไม่ได้จนกว่าจะตั้งค่าเสร็จ"
DISABLE = "ปิดบัญชี"
UNIT_NAME = "ชื่อหน่วยงาน"
UNIT_KINDS = "ประเภทปัญหา (ไม่เลือกเลย หมายถึงทั้งหมด)"
UNIT_PROVINCES = "จังหวัดของผู้ร้อง (ไม่เลือกเลย หมายถึงทั้งหมด)"
UNIT_TAKEN = "มีหน่วยงานชื่อนี้แล้ว เลือกชื่ออื่น"
UNIT_NOT_EMPTY = "ยังมีคนอยู่ในหน่วยงานนี้ ย้ายออกก่อนแล้วจึงลบ"
WRONG_UNIT_NAME = "ชื่อหน่วยงานต้องมี 1 ถึง 80 ตัวอักษร และไม่มีอักขระควบคุม"
SESSION_ENDED = "ให้เครื่องนั้นออกจากระบบแล้ว"
SESSIONS_ENDED = "ให้เครื่องอื่นออกจากระบบทั้งหมดแล้ว"


def no_unit(administrators: Sequence[str]) -> str:
    """Explain why an officer sees no complaint at all, and who can change it."""
    who = f" ({', '.join(administrators)})" if administrators else ""
    return (
        "คุณยังไม่อยู่ในหน่วยงานใด จึงยังไม่เห็นเรื่องร้องเรียน "
        f"ขอให้ผู้ดูแลระบบ{who} เลือกหน่วยงานให้คุณที่หน้าเจ้าหน้าที่และสิทธิ์ เลือกแล้วเห็นเรื่องทันที"
    )
