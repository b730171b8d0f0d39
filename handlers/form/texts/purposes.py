"""Purposes of a complaint's questions, their legal grounds, and how long answers are kept."""

from handlers.form.form import Purpose

_CONSENT = "ความยินยอมของผู้ร้อง (ม.19) รุ่นและเวลาเก็บไว้กับเรื่อง"
_DUTY = "ภารกิจของสำนักงาน (ม.24) รอสำนักงานยืนยัน"
_KEPT = "2 ปีหลังปิดเรื่อง จากนั้นเหลือแต่สถิติ"
_KEPT_STATISTIC = "2 ปีหลังปิดเรื่อง จากนั้นเป็นสถิติที่บอกไม่ได้ว่าเป็นใคร"
CASE = Purpose("ให้เจ้าหน้าที่เข้าใจเรื่องและตรวจสอบ", _CONSENT, _KEPT)
COUNTED = Purpose("ให้เจ้าหน้าที่เข้าใจเรื่องและตรวจสอบ", _CONSENT, _KEPT_STATISTIC)
SHOWN = Purpose("ให้เจ้าหน้าที่เข้าใจเรื่องและตรวจสอบ", _CONSENT, "1 ปีหลังปิดเรื่อง")
SELLER = Purpose("ให้เจ้าหน้าที่หาผู้ขายและติดต่อได้", _DUTY, _KEPT)
FILER = Purpose("ให้เจ้าหน้าที่ติดต่อกลับ", _CONSENT, _KEPT)
PLACE = Purpose("ให้เรื่องไปถึงหน่วยงานในพื้นที่", _CONSENT, _KEPT_STATISTIC)
