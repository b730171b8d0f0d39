"""Texts for complaints that were merged under one number: content."""

from handlers.texts.i18n import Localized

ROW = Localized("เรื่องซ้ำที่รวมไว้", "Put together with it")


def merged(number: str, into: str) -> str:
    """Notification that two complaints are one from now on."""
    return f"เรื่อง {number} ซ้ำกับเรื่อง {into} เจ้าหน้าที่จึงทำต่อที่เรื่อง {into} ข้อมูลของทั้งสองเรื่องยังอยู่ครบค่ะ"


def at_main(number: str, into: str) -> str:
    """The number under which a duplicate is handled."""
    return Localized(
        f"เรื่อง {number} รวมกับ {into} แล้วค่ะ ดูและทำต่อที่เรื่อง {into} ได้เลย",
        f"{number} was put together with {into}. Go on with {into}.",
    )


def see(number: str) -> str:
    """Label of the button to a complaint's status."""
    return Localized(f"ดูเรื่อง {number}", f"See {number}")


def merged_with(into: str) -> str:
    """Text in the place of a merged complaint's status."""
    return Localized(f"รวมกับ {into}", f"Put together with {into}")


def taken_apart(number: str) -> str:
    """Notification that two complaints are two again."""
    return f"เจ้าหน้าที่แยกเรื่อง {number} ออกมาทำต่างหากแล้วค่ะ"
