"""What the pages about accounts, members of staff and units say."""

from bot.texts.commands import TOO_EASY, password_too_long, password_too_short
from db.passwords import LONGEST, SHORTEST

WRONG_CURRENT = "รหัสผ่านปัจจุบันไม่ถูกต้อง จึงยังไม่ได้เปลี่ยนอะไร"
NOT_THE_SAME = "รหัสผ่านใหม่สองช่องไม่ตรงกัน"
PASSWORD_PROBLEMS = {
    "short": password_too_short(SHORTEST),
    "long": password_too_long(LONGEST),
    "common": TOO_EASY,
}
CHANGED = "เปลี่ยนรหัสผ่านแล้ว เครื่องอื่นที่เข้าใช้อยู่ออกจากระบบทั้งหมด"
WRONG_CODE = "รหัสไม่ถูกต้องหรือใช้ไปแล้ว รอรหัสถัดไปในแอปแล้วลองใหม่"
FACTOR_REQUIRED = "บทบาทของคุณต้องใช้การยืนยันตัวตนสองชั้น จึงเลิกใช้ไม่ได้"
FACTOR_OFF = "เลิกใช้การยืนยันตัวตนสองชั้นแล้ว"
SESSION_ENDED = "ให้เครื่องนั้นออกจากระบบแล้ว"
SESSIONS_ENDED = "ให้เครื่องอื่นออกจากระบบทั้งหมดแล้ว"
