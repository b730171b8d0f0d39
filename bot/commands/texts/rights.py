"""Texts of the commands about units, roles, passwords and second factors of staff."""

from collections.abc import Sequence

from bot.texts.commands import ROLE_HELP, no_such_member
from bot.texts.users import WRONG_UNIT_NAME
from db.texts import ROLE_LABELS

__all__ = ["ROLE_HELP", "WRONG_UNIT_NAME", "no_such_member"]

UNITS_HELP = "แสดงหน่วยงาน จำนวนคน จังหวัด และประเภทปัญหาที่ดูแล"
UNIT_HELP = "เพิ่มหน่วยงาน NAME หรือแก้ว่าดูแลจังหวัดและประเภทใด ไม่ระบุหมายถึงทั้งหมด"
PROVINCE_HELP = "จังหวัดที่ดูแล ชื่อไทยหรือรหัส ใส่ซ้ำได้"
KIND_HELP = "ประเภทปัญหาที่ดูแล ใส่ซ้ำได้"
PLACE_HELP = "ให้เจ้าหน้าที่ NAME อยู่ในหน่วยงาน หรือไม่อยู่ในหน่วยงานใดเมื่อไม่ใส่ --unit"
INTO_HELP = "ชื่อหน่วยงาน"
GIVE_ROLE_HELP = "เปลี่ยนบทบาทของ NAME และจบการเข้าใช้ที่เปิดค้างอยู่"
ONE_TIME_HELP = "ออกรหัสผ่านครั้งแรกใหม่ให้ NAME ใช้ได้ 3 วัน และต้องตั้งใหม่เมื่อเข้าใช้"
REQUIRE_HELP = "กำหนดว่าบทบาทใดต้องยืนยันตัวตนสองชั้น แทนที่ที่กำหนดไว้เดิม ไม่ใส่เลยหมายถึงไม่บังคับใคร"
EVERYONE_HELP = "ทุกบทบาท"
RESET_HELP = "ล้างการยืนยันตัวตนสองชั้นของ NAME เมื่อโทรศัพท์และรหัสสำรองหายทั้งคู่"
ALL = "ทั้งหมด"
UNIT_COLUMNS = ("หน่วยงาน", "คน", "จังหวัด", "ประเภทปัญหา")


def unknown_choice(text: str) -> str:
    """No such province or kind."""
    return f"ไม่รู้จักจังหวัดหรือประเภท {text}"


def no_such_unit(name: str) -> str:
    """Report that no unit has this name."""
    return f"ไม่มีหน่วยงานชื่อ {name}"


def unit_kept(name: str) -> str:
    """Report that the unit is stored."""
    return f"บันทึกหน่วยงาน {name} แล้ว"


def placed(name: str, unit: str | None) -> str:
    """The member belongs somewhere else."""
    return f"{name} อยู่ในหน่วยงาน {unit} แล้ว" if unit else f"{name} ไม่อยู่ในหน่วยงานใดแล้ว"


def role_given(name: str, role: str) -> str:
    """Report that the member has another role."""
    return f"{name} เป็น{ROLE_LABELS[role]} ({role}) แล้ว"


def one_time(name: str, password: str) -> str:
    """The password, told once."""
    return f"รหัสผ่านครั้งแรกของ {name}: {password}"


def required(roles: Sequence[str]) -> str:
    """The members of staff who must have a second factor."""
    said = ", ".join(ROLE_LABELS[role] for role in roles)
    return f"ต้องยืนยันตัวตนสองชั้น: {said}" if said else "ไม่บังคับการยืนยันตัวตนสองชั้น"


def reset(name: str) -> str:
    """Report that the second factor is removed."""
    return f"ล้างการยืนยันตัวตนสองชั้นของ {name} แล้ว"
