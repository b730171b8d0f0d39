"""Texts of the command `ruthan kb report`."""

REPORT_HELP = "สรุปจากคำถามจริง: ถามบ่อย ตอบไม่ตรง ยังตอบไม่ได้ ไม่มีใครถาม และเรื่องที่ถึงกำหนดทบทวน"
DAYS_HELP = "นับย้อนหลังกี่วัน (1 ถึง 90) รวมวันนี้"
TOPICS_HELP = "โฟลเดอร์ไฟล์ความรู้ ถ้าไม่ระบุ ใช้โฟลเดอร์ที่ตั้งไว้"
JSON_HELP = "ตอบเป็น JSON หนึ่งบรรทัด"
MOST_ASKED = "ถามบ่อยที่สุด"
LEAST_HELPFUL = "ผู้ใช้บอกว่าไม่ตรง (จากอย่างน้อย 3 เสียง)"
UNANSWERED = "ยังตอบไม่ได้ หรือตอบแล้วผู้ใช้บอกว่าไม่ตรง"
NEVER_ASKED = "ไม่มีใครถามในช่วงนี้"
DUE = "ถึงกำหนดทบทวนแล้ว"
NOTHING = "  ไม่มี"
NOTHING_TO_PASTE = "ไม่มีประโยคให้วาง เพราะเหลือแต่ส่วนที่ปิดไว้"


def summary(since: str, total: int, answer: int, choose: int, none: int) -> str:
    """The first line."""
    return f"ตั้งแต่ {since} มี {total:,} คำถาม: ตอบทันที {answer:,} ให้เลือก {choose:,} ไม่แน่ใจ {none:,}"


def asked(count: int, title: str, id_: str) -> str:
    """A topic that was asked for."""
    return f"  {count:>5,} ครั้ง  {title} ({id_})"


def judged(share: float, not_helpful: int, votes: int, title: str, where: str) -> str:
    """A topic that was not what people meant."""
    return f"  {share:>5.0%} ({not_helpful:,} จาก {votes:,})  {title} ({where})"


def group(count: int, example: str) -> str:
    """Questions alike."""
    return f"  {count:>5,} ครั้ง  {example}"


def also(example: str) -> str:
    """Another one of them."""
    return f"              {example}"


def paste(draft: str, title: str, where: str) -> str:
    """A draft of a phrasing that an officer may paste, and the topic that it may go to."""
    where_to = f"ใกล้ที่สุด: {title} ({where}) ถ้าตรงจริง วางใต้ phrasings ของเรื่องนั้น"
    return f"         ร่าง  {draft}\n               {where_to}"


def named(title: str, where: str) -> str:
    """A topic and its file."""
    return f"  {title} ({where})"


def due(day: str, title: str, where: str) -> str:
    """Name a topic that is due to be checked again."""
    return f"  {day}  {title} ({where})"
