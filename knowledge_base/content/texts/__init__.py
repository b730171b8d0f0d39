"""Messages of the officers' check, in Thai: each kind of error and its fix."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches

from knowledge_base.content.texts.broken_yaml import QUOTE_IT, SYNTAX_PROBLEMS
from knowledge_base.content.texts.field_names import FIELD_NAMES
from knowledge_base.content.texts.file_problems import FILE_PROBLEMS, FIRST_LINES

# The name of a source that is what the writer knew, and the section of a law whose number nobody
# has looked up yet.
NO_DOCUMENT = "เรียบเรียงจากความรู้ทั่วไป รอเจ้าหน้าที่ตรวจ"
SECTION_WAITS = "รอตรวจเลขมาตรา"
# Under a warning that is shared with those at home.
SHARED_BY = "รู้ทัน สคบ."

SCHEMA_TITLES: Mapping[str, str] = {
    "Topic": "ไฟล์เรื่องของรู้ทัน",
    "SectionFile": "ไฟล์หมวดของรู้ทัน",
}
# What an editor shows beside a field: by its name, or by its model's and its name.
FIELD_HELP: Mapping[str, str] = {
    "SectionFile.title": "ชื่อหมวดที่ผู้ใช้เห็น ไม่เกิน 40 ตัวอักษร",
    "answer": "คำตอบที่ผู้ใช้เห็นทันที ไม่เกิน 600 ตัวอักษร ประโยคแรกบอกว่าต้องทำอะไรตอนนี้",
    "ask": "คำถามที่เรื่องนี้รอคำตอบจากสำนักงาน ข้อละไม่เกิน 300 ตัวอักษร ตอบแล้วลบข้อนั้น ผู้ใช้ไม่เห็น",
    "backs": "ถ้อยคำจากเรื่องนี้ที่แหล่งที่มานี้รองรับ ไม่มีก็ได้ ใช้บอกที่มาให้ตรงเมื่อบอทตัดตอบเฉพาะบรรทัด",
    "confidence": "confirmed = ยืนยันกับแหล่งทางการแล้ว, known = รู้กันทั่วไป, unsure = ยังไม่แน่ใจ",
    "confirmed_by": "ใส่เมื่อเจ้าหน้าที่อ่านเทียบกับที่มาแล้ว แบบ {officer: ชื่อหรือหน่วยงาน, day: 2026-12-01} "
    "ผู้ใช้จะเห็นว่า ตรวจล่าสุด แก้คำตอบใหม่เมื่อไร ให้ลบบรรทัดนี้",
    "day": "วันที่ตรวจ ปี ค.ศ.-เดือน-วัน แบบ 2026-12-01",
    "office": "หน่วยงานอื่นที่ดูแลเรื่องนี้โดยตรง จน สคบ. โดยทั่วไปไม่รับแทน แบบ คปภ. 1186 "
    "บอกเมื่อคนถามว่าร้องเรียนที่นี่ได้ไหม ไม่เกิน 60 ตัวอักษร ไม่มีก็ได้",
    "officer": "ชื่อหรือหน่วยงานของเจ้าหน้าที่ที่ตรวจ ผู้ใช้เห็น ไม่เกิน 60 ตัวอักษร",
    "English.title": "หัวเรื่องภาษาอังกฤษ ไม่เกิน 60 ตัวอักษร",
    "English.answer": "คำตอบภาษาอังกฤษ สองถึงสี่ประโยคสั้น ไม่เกิน 400 ตัวอักษร",
    "english": "คำตอบสำหรับคนที่พิมพ์ภาษาอังกฤษ ไม่มีก็ได้ แก้คำตอบไทยแล้วแก้ตรงนี้ด้วย",
    "id": "รหัสเรื่อง ต้องตรงกับชื่อไฟล์ (ไม่มี .yaml) อังกฤษเล็ก ตัวเลข และ - ไม่เกิน 40 ตัว ตั้งแล้วไม่เปลี่ยน",
    "keywords": "คำสำคัญที่คนใช้เรียกเรื่องนี้ คำละไม่เกิน 60 ตัวอักษร",
    "label": "ข้อความบนปุ่ม ไม่เกิน 20 ตัวอักษร",
    "links": "ปุ่มลิงก์ ไม่เกิน 3 ปุ่ม",
    "more": "อยู่หลังปุ่มอ่านต่อ ไม่เกิน 1,500 ตัวอักษร",
    "name": f"ชื่อกฎหมายหรือหน่วยงาน ไม่มีเอกสาร ให้เขียนว่า {NO_DOCUMENT}",
    "number": "เบอร์ที่โทรเมื่อกดปุ่ม ตัวเลข 3 ถึง 15 ตัว คั่นด้วย - ได้",
    "order": "หมวดนี้อยู่ลำดับที่เท่าไร ตัวเลข 1 ถึง 99 ไม่ใส่คืออยู่ท้าย",
    "phones": "ปุ่มโทร ไม่เกิน 3 ปุ่ม",
    "phrasings": "ประโยคที่คนพิมพ์ถามจริง ทั้งเรื่องอย่างน้อย 8 ประโยค",
    "related": "รหัสของเรื่องที่เกี่ยวข้อง ไม่เกิน 4 เรื่อง",
    "review_by": "ควรกลับมาตรวจก่อนวันนี้ แบบ 2027-05-24",
    "reviewed": "วันที่เรียบเรียงหรือแก้คำตอบ ปี ค.ศ.-เดือน-วัน แบบ 2026-11-24",
    "section": f"มาตราหรือหัวข้อในแหล่งที่มา ยังไม่รู้เลขมาตรา ให้เขียนว่า {SECTION_WAITS}",
    "situation": "เหตุการณ์หนึ่งแบบ: ใคร ซื้ออะไร ที่ไหน ผิดตรงไหน อยากได้อะไร",
    "situations": "เหตุการณ์ที่ต่างกัน แต่ละแบบมีประโยคตัวอย่างของตัวเอง",
    "sources": "ที่มาของข้อเท็จจริง อย่างน้อยหนึ่ง",
    "steps": "ขั้นตอนที่ทำตามได้ ไม่เกิน 5 ข้อ ข้อละไม่เกิน 120 ตัวอักษร",
    "title": "ชื่อเรื่องที่ผู้ใช้เห็น ไม่เกิน 120 ตัวอักษร",
    "topics": "รหัสของเรื่องตามลำดับที่ผู้ใช้เห็น เรื่องที่ไม่ได้ใส่จะอยู่ท้าย เรียงตามชื่อไฟล์",
    "urgent": "yes เฉพาะเรื่องที่เงินกำลังจะหายเดี๋ยวนี้",
    "crime": "มิจฉาชีพที่ไม่ได้ซื้อขายกัน money เสียเงิน identity เสียบัญชีหรือข้อมูล แบบร้องเรียนจะไม่ถามเรื่องร้าน",
    "clocks": "วันที่นับให้ ถ้าคนบอกวันเริ่ม ใช้ข้อแรกที่เริ่มแล้วและยังไม่เลย "
    "cod จ่ายปลายทาง 5 วัน, hidden_damage ของแตกข้างใน 8 วัน, bank_hold ธนาคารระงับ 72 ชั่วโมง, "
    "fraud_3_months แจ้งความฉ้อโกง, defect_1_year ของชำรุด",
    "share": "ประโยคเดียวหลังปุ่ม เตือนคนที่บ้าน ไม่เกิน 100 ตัวอักษร ใจเย็น เป็นจริง ไม่มีเบอร์นอกจาก 1441 "
    f"บอทเติม {SHARED_BY} ให้เอง ไม่ใส่คือไม่มีปุ่ม",
    "url": "ลิงก์เต็ม ขึ้นต้นด้วย https://",
    "variants": "คำตอบแยกให้คนที่ยังไม่ได้ทำ (before) เพิ่งทำไป (just_now) และผ่านมานานแล้ว (later) ไม่มีก็ได้ "
    "มีอย่างน้อยหนึ่งแบบ ใช้เฉพาะข้อเท็จจริงที่มีในเรื่องนี้อยู่แล้ว",
    "before": "คนที่ยังไม่ได้โอน ไม่ได้กด ไม่ได้ให้ ไม่ใส่คืออ่านคำตอบกลาง",
    "just_now": "คนที่เพิ่งทำไป ไม่เกินสามวัน ไม่ใส่คืออ่านคำตอบกลาง",
    "later": "คนที่ผ่านมาเกินสามวันแล้ว ไม่ใส่คืออ่านคำตอบกลาง",
    "Variant.label": "คำบนปุ่มที่คนอ่านกดบอกว่าเป็นตัวเอง เช่น ยังไม่ได้โอน ไม่เกิน 20 ตัวอักษร",
    "Variant.answer": "คำตอบของคนกลุ่มนี้ ใช้แทนคำตอบกลาง ไม่เกิน 350 ตัวอักษร ประโยคแรกบอกว่าต้องทำอะไรตอนนี้",
    "Variant.steps": "ขั้นตอนของคนกลุ่มนี้ ใช้แทนขั้นตอนกลาง ไม่เกิน 5 ข้อ ไม่มีก็ได้",
    "Variant.urgent": "yes เมื่อเงินของคนกลุ่มนี้กำลังจะหายเดี๋ยวนี้ ไม่ใส่คือไม่ด่วน",
}

# pydantic's type of an error -> (what, mend).
VALUE_PROBLEMS: Mapping[str, tuple[str, str]] = {
    "missing": ("ขาด {name} ({key})", "เพิ่มบรรทัด {key}: ให้เรื่องนี้"),
    "extra_forbidden": ("ไม่รู้จักช่อง {key}", "แก้ตัวสะกดของ {key}{perhaps} หรือลบบรรทัดนี้"),
    "string_type": ("{name} ต้องเป็นข้อความเดียว", QUOTE_IT),
    "empty": ("{name} ว่างเปล่า", "เขียนข้อความ หรือลบบรรทัดนี้"),
    "too_many_graphemes": (
        "{name}ยาว {length} ตัวอักษร เกิน {limit}",
        "ตัดให้เหลือไม่เกิน {limit} ตัวอักษร",
    ),
    "string_pattern_mismatch": ("{name} “{value}” เขียนไม่ถูกแบบ", "{pattern_mend}"),
    "string_too_long": ("{name}ยาวเกิน {max_length} ตัว", "ตั้งให้สั้นลง"),
    "not_https": ("ลิงก์ “{url}” ใช้ไม่ได้", "ใช้ลิงก์เต็มที่ขึ้นต้นด้วย https:// เท่านั้น"),
    "address_too_long": ("ลิงก์ยาวเกิน {limit} ตัว", "ใช้ลิงก์ที่สั้นลง"),
    "share_too_long": (
        "{name}ยาวเกินกว่าที่ LINE ส่งต่อได้ (สระและวรรณยุกต์นับด้วย)",
        "ตัดออกอย่างน้อย {too_many} ตัว นับสระและวรรณยุกต์ทุกตัว",
    ),
    "not_a_day": ("{name} “{typed}” ไม่ใช่วันที่", "เขียนแบบ ปี ค.ศ.-เดือน-วัน เช่น 2026-11-24"),
    "buddhist_year": ("{name} ใช้ปี พ.ศ.", "ใช้ปี ค.ศ. คือ {right}"),
    "review_by_too_early": (
        "วันที่ต้องทบทวน (review_by) ไม่ได้อยู่หลังวันที่เรียบเรียง หรือไม่ได้อยู่หลังวันที่ตรวจ",
        "ตั้ง review_by ให้อยู่หลัง reviewed และหลัง confirmed_by",
    ),
    "confirmed_too_early": (
        "ตรวจ (confirmed_by) ก่อนวันที่เรียบเรียง (reviewed)",
        "คำตอบแก้หลังตรวจ ให้เจ้าหน้าที่ตรวจอีกครั้งแล้วใส่วันใหม่ หรือลบ confirmed_by",
    ),
    "thai_in_english": ("{name} มีตัวอักษรไทยในคำตอบภาษาอังกฤษ", "เขียนเป็นภาษาอังกฤษทั้งหมด"),
    "backs_nothing": (
        "backs “{piece}” ไม่มีอยู่ในคำตอบ ขั้นตอน หรือส่วนอ่านต่อ",
        "คัดลอกถ้อยคำจากเรื่องนี้ให้ตรงทุกตัวอักษร หรือลบออก",
    ),
    "bool_type": ("{name} ต้องเป็นคำว่า yes หรือ no คำเดียว", "เขียน yes หรือ no เท่านั้น"),
    "date_type": ("{name} ต้องเป็นวันที่วันเดียว", "เขียนแบบ ปี ค.ศ.-เดือน-วัน เช่น 2026-11-24"),
    "not_yes_or_no": ("{key} เขียนว่า “{typed}”", "เขียน yes หรือ no เท่านั้น"),
    "literal_error": ("{name} “{value}” ไม่ใช่ค่าที่ใช้ได้", "ใช้ค่าใดค่าหนึ่งจาก {expected}"),
    "no_variant": (
        "{name} ไม่มีสักแบบ",
        "เพิ่ม before, just_now หรือ later อย่างน้อยหนึ่งแบบ หรือลบ variants",
    ),
    "few_phrasings": (
        "มีประโยคตัวอย่าง {count} ประโยค",
        "เพิ่มให้มีอย่างน้อย {least} ประโยค",
    ),
    "unknown_letter_field": (
        "จดหมายใช้ช่อง {{{typed}}} ซึ่งไม่มี",
        "แก้ตัวสะกดของช่อง{perhaps} หรือใช้ช่องใดช่องหนึ่งจาก {fields}",
    ),
    "stray_brace": (
        "วงเล็บปีกกาในบรรทัด “{piece}” ไม่ครบคู่",
        "เขียนช่องแบบ {{seller}} ให้ครบทั้งสองข้างในบรรทัดเดียว หรือลบวงเล็บปีกกานั้น",
    ),
    "same_letter": ("รหัสจดหมาย {typed} มีสองครั้ง", "ตั้งรหัสใหม่ให้ไม่ซ้ำกัน"),
    "too_long": ("{name} มี {actual_length} ข้อ เกิน {max_length}", "ลดให้เหลือไม่เกิน {max_length} ข้อ"),
    "too_short": ("{name} ไม่มีสักข้อ", "เพิ่มอย่างน้อยหนึ่งข้อ"),
    "too_few": (
        "{name} มี {actual_length} คำ ต้องมีอย่างน้อย {min_length}",
        "เพิ่มคำที่ใช้แทนกันในวงเล็บเดียวกัน หรือลบกลุ่มนี้",
    ),
    "tuple_type": ("{name} ต้องเป็นรายการ", "ขึ้นต้นแต่ละข้อด้วย - ในบรรทัดของตัวเอง"),
    "model_type": ("{name} เขียนไม่ครบช่อง", "เขียนเป็นช่องย่อย ดูเรื่องอื่นเป็นแบบ"),
}
# A list that is written in brackets -> how.
BRACKETED: Mapping[str, str] = {
    "groups": "เขียนแต่ละกลุ่มในบรรทัดของตัวเอง แบบ - [คำ, คำ]",
    "keywords": "เขียนในวงเล็บ แบบ keywords: [คำ, คำ]",
    "related": "เขียนในวงเล็บ แบบ related: [รหัส, รหัส]",
    "clocks": "เขียนในวงเล็บ แบบ clocks: [cod, hidden_damage]",
    "topics": "ขึ้นต้นรหัสแต่ละเรื่องด้วย - ในบรรทัดของตัวเอง",
    "said": "เขียนในวงเล็บ แบบ said: [ชื่อ, ชื่อ]",
    "names": "เขียนในวงเล็บ แบบ names: [ชื่อ, ชื่อ]",
    "ambiguous": "เขียนในวงเล็บ แบบ ambiguous: [ชื่อ, ชื่อ]",
}
ANY_OTHER_PROBLEM = ("{name} ใช้ไม่ได้", "ดูไฟล์ของเรื่องอื่นเป็นแบบ")

HOTLINE_SHOWN = "ผู้ใช้เห็นอยู่แล้ว (confirmed)"
HOTLINE_HIDDEN = "ผู้ใช้ยังไม่เห็น จนกว่า confidence จะเป็น confirmed"

# Words before a telephone number that say it is one.
CALL_WORDS = ("โทร", "สายด่วน", "เบอร์")

PATTERN_FIXES: Mapping[str, str] = {
    "order": "ใช้ตัวเลข 1 ถึง 99 เช่น 3",
    "press": "ใช้ตัวเลขไม่เกิน 4 ตัว นำหน้าด้วย * หรือ # ได้ เช่น *3",
    "checked": "เขียนวันที่แบบ ปี ค.ศ.-เดือน-วัน เช่น 2026-11-24",
    "number": "ใช้ตัวเลข 0-9 รวม 3 ถึง 15 ตัว คั่นด้วย - ได้ ไม่เว้นวรรค เช่น 02-141-3444",
    "url": "ใช้ลิงก์เต็มที่ขึ้นต้นด้วย https:// เท่านั้น",
    "reviewed": "เขียนวันที่แบบ ปี ค.ศ.-เดือน-วัน เช่น 2026-11-24",
    "day": "เขียนวันที่แบบ ปี ค.ศ.-เดือน-วัน เช่น 2026-12-01",
    "review_by": "เขียนวันที่แบบ ปี ค.ศ.-เดือน-วัน เช่น 2027-05-24",
    "id": "ใช้ตัวอักษรอังกฤษเล็ก ตัวเลข และ - เช่น check-seller",
    "domains": "เขียนชื่อเว็บอย่างเดียว ตัวพิมพ์เล็ก เช่น example.com",
}

# Before the name of a bank, as it is spelt and misspelt.
BEFORE_A_BANK = "^(?:ธนาคา[รน]|แบงก์?|แบงค์?|แบ้ง)"


def place(file: str, line: int) -> str:
    """A line of a file, named for an officer; line 0 is the file as a whole."""
    return f"{file} บรรทัด {line}" if line else file


def error_line(file: str, line: int, topic: str, what: str, mend: str) -> str:
    """One mistake as one line for an officer."""
    about = f" (เรื่อง {topic})" if topic else ""
    return " ".join(f"{place(file, line)}{about}: {what} · วิธีแก้: {mend}".split())


def warning_line(file: str, line: int, topic: str, what: str) -> str:
    """One warning as one line for an officer."""
    return " ".join(f"{place(file, line)} (เรื่อง {topic}): {what}".split())


def file_problem(kind: str, model: str, **values: object) -> tuple[str, str]:
    """The error and its fix, for a kind in FILE_PROBLEMS or `syntax`, in a file that holds
    what the model of this name describes."""
    if kind == "syntax":
        detail = str(values["detail"])
        _, what, mend = next(entry for entry in SYNTAX_PROBLEMS if entry[0] in detail)
    else:
        what, mend = FILE_PROBLEMS[kind]
    keys, first_line = FIRST_LINES[model]
    words = {"keys": keys, "first_line": first_line, **values}
    return what.format(**words), mend.format(**words)


def value_problem(
    kind: str, key: str, value: object, context: Mapping[str, object]
) -> tuple[str, str]:
    """The error in the value of `key` and its fix, for pydantic's error type `kind`."""
    if kind == "too_short" and context.get("min_length") != 1:
        kind = "too_few"
    what, mend = VALUE_PROBLEMS.get(kind, ANY_OTHER_PROBLEM)
    if kind == "tuple_type":
        mend = BRACKETED.get(key, mend)
    words = {
        "key": key,
        "name": FIELD_NAMES.get(key, key),
        "perhaps": perhaps(key, FIELD_NAMES),
        "value": str(value)[:40],
        "pattern_mend": PATTERN_FIXES.get(key, PATTERN_FIXES["id"]),
        **context,
        # pydantic lists what would have been right in English.
        "expected": str(context.get("expected", "")).replace(" or ", " หรือ "),
    }
    return what.format(**words), mend.format(**words)


def perhaps(typed: str, known: Iterable[str]) -> str:
    """The known word that was meant by one that is none of them; "" if none is near."""
    words = set(known)
    near = [] if typed in words else get_close_matches(typed.lower(), words, 1)
    return f" (น่าจะเป็น {near[0]})" if near else ""


def too_long(limit: int) -> str:
    """An editor's message for a text that is empty or over its limit."""
    return f"ต้องมีข้อความ และยาวไม่เกิน {limit:,} ตัวอักษร"


def one_of(values: Sequence[str]) -> str:
    """An editor's message for a value that is none of those allowed."""
    return f"ใช้ค่าใดค่าหนึ่งจาก {', '.join(values)}"


def wrong_pattern(key: str) -> str:
    """An editor's message for a value that is not written as its field needs it."""
    return PATTERN_FIXES.get(key, PATTERN_FIXES["id"])
