"""Texts of the figures: the page, its charts, and the paper for the meeting."""

from datetime import timedelta

OFFICE = "สำนักงานคณะกรรมการคุ้มครองผู้บริโภค (สคบ.)"

DAYS = "จำนวนเรื่องต่อวัน"
THIRDS = "จำนวนเรื่องทุก 10 วัน"
MONTHS = "จำนวนเรื่องต่อเดือน"
KINDS = "ประเภทปัญหา"
PLATFORMS = "ช่องทางที่ซื้อ"
CRIMES_HAVE_NO_PLATFORM = "เรื่องมิจฉาชีพที่ไม่ได้ซื้อของไม่มีช่องทางที่ซื้อ จึงนับเป็นยังไม่ได้บอก"
PROVINCES = "จังหวัดของผู้ร้อง"
STATUSES = "สถานะปัจจุบัน"
BANDS = "จำนวนเงินที่จ่ายไป"

DAY, THIRD, MONTH = "วัน", "วันที่", "เดือน"
COMPLAINTS = "เรื่อง"
PERCENT = "ร้อยละ"
BAHT = "จำนวนเงินรวม (บาท)"
NONE_YET = "ไม่มีเรื่องในช่วงนี้"
NO_FIGURE = "ยังไม่มี"
# A cell that is too small to be told outside the office.
HIDDEN = "ไม่แสดง"
HIDDEN_NOTE = (
    "ที่เขียนว่า ไม่แสดง คือกลุ่มที่มี 1 ถึง 4 เรื่อง ซ่อนไว้เพราะอาจรู้ว่าเป็นใคร "
    "จำนวนเงินของคนไม่ถึง 5 คนก็ซ่อน บางกลุ่มที่ใหญ่กว่านั้นซ่อนด้วย เพื่อไม่ให้ลบเลขกลับหาได้ "
    "ยอดรวมนับทุกเรื่องครบ"
)
TOO_FEW = "เดือนนี้มีน้อยกว่า 5 เรื่อง จึงซ่อนตัวเลขทั้งหมดไว้ เพราะอาจรู้ว่าเป็นใคร"
HIDDEN_ELSEWHERE = (
    "กลุ่มนี้ซ่อนอยู่ในรายงานของทั้งเดือน จึงซ่อนตัวเลขทั้งหมดไว้ที่นี่ด้วย เพื่อไม่ให้นำสองรายงานมาลบกันแล้วรู้จำนวนของกลุ่มเล็ก"
)
NO_SHADE = "ไม่มีเรื่อง"
NO_SHADE_PAPER = "ไม่มีเรื่อง หรือไม่แสดง"

TOTAL = "เรื่องทั้งหมด"
EACH_ONCE = "ไม่นับเรื่องซ้ำที่รวมกับเรื่องอื่นแล้ว"
LOSS = "จำนวนเงินรวม"
LOSS_MEDIAN = "จำนวนเงินมัธยฐาน"
CONTACT = "ติดต่อผู้ร้องครั้งแรก"
IN_TIME = "ติดต่อภายใน 15 วัน"
CLOSE = "ปิดเรื่อง"
REOPENED = "กลับมาเปิดใหม่"
EVIDENCE = "มีไฟล์หลักฐาน"

MONTH = "เดือน"
PAPER_REASON = "เหตุผลที่ทำรายงาน"
PERIOD = "ปีหรือไตรมาสที่จบแล้ว"
ASEAN_REASON = "ทำรายงานอาเซียนเพราะ"
NO_MONTH = "เลือกเดือนของรายงาน"
NO_PERIOD = "เลือกปีหรือไตรมาสจากรายการ"
NOT_TYPESET = (
    "ทำไฟล์ PDF ไม่สำเร็จ ลองใหม่อีกครั้ง ถ้ายังไม่ได้ ใช้ปุ่มพิมพ์ของเบราว์เซอร์แทน "
    "แต่ฉบับนั้นไม่ซ่อนกลุ่มเล็ก ใช้ภายในหน่วยงานเท่านั้น"
)
LAST_30 = "30 วัน"
THIS_MONTH = "เดือนนี้"
LAST_MONTH = "เดือนก่อน"
FISCAL_YEAR = "ปีงบประมาณนี้"


def complaints(count: int) -> str:
    """1,234 เรื่อง."""
    return f"{count:,} {COMPLAINTS}"


def in_baht(amount: str) -> str:
    """1,234.50 บาท."""
    return f"{amount} บาท"


def counted(count: int, percent: str) -> str:
    """A number with its share."""
    return f"{count:,} ({percent})"


def of_answered(answered: int, silent: int) -> str:
    """The base of percentages: complaints that answered the question."""
    said = f"ร้อยละคิดจาก {answered:,} เรื่องที่ตอบคำถามนี้"
    return f"{said} อีก {silent:,} เรื่องไม่ได้ตอบหรือไม่ต้องตอบ" if silent else said


def of_all_but_silent(count: int) -> str:
    """The base of percentages where the number without an answer is not disclosed."""
    return f"ร้อยละคิดจากทั้งหมด {count:,} เรื่อง รวมเรื่องที่ไม่ได้ตอบคำถามนี้ ซึ่งไม่แสดงจำนวน"


def of_all_with_untold(count: int, untold: int | None) -> str:
    """The base of percentages where those who have not told it yet are a line of their own; None:
    how many is not disclosed."""
    said = "รวมเรื่องที่ยังไม่ได้บอก" if untold is None else f"ในนี้ยังไม่ได้บอก {untold:,} เรื่อง"
    return f"{of_all(count)} {said}"


def of_all(count: int) -> str:
    """The base of percentages of an attribute known for all complaints."""
    return f"ร้อยละคิดจากทั้งหมด {count:,} เรื่อง"


def out_of(count: int, of: int, whose: str) -> str:
    """65 จาก 100 เรื่องที่ครบ 15 วันแล้ว."""
    return f"{count:,} จาก {of:,} {whose}"


CONTACTED = "เรื่องที่ติดต่อแล้ว"
DUE = "เรื่องที่ครบ 15 วันแล้ว"
CLOSED = "เรื่องที่ปิดแล้ว"
ENDED = "เรื่องที่เคยจบหรือส่งต่อแล้ว"
KEPT = "เรื่องที่ไฟล์ยังอยู่ในเวลาเก็บ"
ANSWERED = "เรื่องที่บอกจำนวนเงิน"


MEDIAN = "มัธยฐาน"


def between(first: int, last: int) -> str:
    """Days of a month: 1 ถึง 10."""
    return f"{first} ถึง {last}"


def median_of(count: int, whose: str) -> str:
    """The base of a median."""
    return f"มัธยฐานของ {count:,} {whose}"


def sum_of(count: int, whose: str) -> str:
    """The base of a sum."""
    return f"จาก {count:,} {whose}"


def lasted(time: timedelta) -> str:
    """Hours up to two days, else days; to a tenth."""
    if time < timedelta(days=2):
        return f"{time / timedelta(hours=1):.1f} ชั่วโมง"
    return f"{time / timedelta(days=1):,.1f} วัน"


def band(over: int, most: int | None) -> str:
    """A band of amounts in baht, what is `over` not included."""
    if most is None:
        return f"เกิน {over:,} บาท"
    return f"เกิน {over:,} ถึง {most:,} บาท" if over else f"ไม่เกิน {most:,} บาท"


def most_of(title: str, label: str, shown: str) -> str:
    """The chart's largest value, for readers who cannot see it; the table has the rest."""
    return f"{title} มากที่สุด {label} {shown} ดูทุกค่าในตารางถัดจากภาพ"


def province(name: str, shown: str) -> str:
    """The label of a province on the map when it is pointed at."""
    return f"{name} {shown}"


def shade(least: int, most: int) -> str:
    """The number of complaints that a colour stands for."""
    return complaints(least) if least == most else f"{least:,} ถึง {most:,} {COMPLAINTS}"


def file_name(code: str) -> str:
    """The PDF as it is saved; `code` is 2569-10."""
    return f"ruthan-numbers-{code}.pdf"
