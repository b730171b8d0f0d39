"""What an officer's check says, in Thai: each kind of mistake as what is wrong and its mend."""

from collections.abc import Mapping

FIELD_NAMES: Mapping[str, str] = {
    "answer": "คำตอบ",
    "confidence": "ความมั่นใจ",
    "id": "รหัสเรื่อง",
    "keywords": "คำสำคัญ",
    "label": "ข้อความบนปุ่ม",
    "links": "ลิงก์",
    "more": "ส่วนอ่านต่อ",
    "name": "ชื่อแหล่งที่มา",
    "number": "เบอร์โทร",
    "phones": "ปุ่มโทร",
    "phrasings": "ประโยคตัวอย่าง",
    "related": "เรื่องที่เกี่ยวข้อง",
    "review_by": "วันที่ต้องทบทวน",
    "reviewed": "วันที่ตรวจล่าสุด",
    "section": "หมวดหรือมาตรา",
    "situation": "ชื่อสถานการณ์",
    "situations": "สถานการณ์",
    "sources": "แหล่งที่มา",
    "steps": "ขั้นตอน",
    "title": "ชื่อเรื่อง",
    "topics": "รายการเรื่อง",
    "urgent": "เรื่องด่วน",
    "url": "ที่อยู่ลิงก์",
}

QUOTE_IT = 'ครอบทั้งข้อความด้วยเครื่องหมาย "..."'

# The whole file: kind -> (what, mend).
FILE_PROBLEMS: Mapping[str, tuple[str, str]] = {
    "no_folder": ("ไม่พบโฟลเดอร์เรื่อง {detail}", "ตรวจชื่อโฟลเดอร์ที่ให้ไว้กับ --topics"),
    "no_files": ("ในโฟลเดอร์ไม่มีไฟล์ .yaml เลย", "วางไฟล์เรื่องอย่างน้อยหนึ่งไฟล์ในโฟลเดอร์นี้"),
    "wrong_ending": ("ไฟล์ลงท้ายด้วย .yml จึงไม่ถูกอ่าน", "เปลี่ยนชื่อไฟล์ให้ลงท้ายด้วย .yaml"),
    "outside": (
        "ไฟล์นี้เป็นทางลัดไปยังไฟล์นอกโฟลเดอร์เรื่อง",
        "คัดลอกไฟล์จริงมาวางในโฟลเดอร์แทนทางลัด",
    ),
    "not_a_file": (
        "ชื่อนี้ไม่ใช่ไฟล์ธรรมดาหรือปลายทางหายไป",
        "ลบทิ้งหรือเปลี่ยนชื่อไม่ให้ลงท้ายด้วย .yaml",
    ),
    "unreadable": ("เปิดอ่านไฟล์ไม่ได้ ({detail})", "ตรวจสิทธิ์ของไฟล์แล้วบันทึกใหม่"),
    "too_big": ("ไฟล์ใหญ่เกิน 512 KiB", "แบ่งเรื่องไปไว้อีกไฟล์หนึ่ง"),
    "not_utf8": (
        "ไฟล์ไม่ได้บันทึกเป็น UTF-8 (อาจเป็น TIS-620 หรือ Windows-874)",
        "เปิดไฟล์แล้วเลือกบันทึกเป็น (Save as) แบบ UTF-8",
    ),
    "tab": ("มีปุ่มแท็บ (Tab) ในบรรทัดนี้", "ลบแท็บแล้วใช้เว้นวรรคแทน ย่อหน้าละ 2 ช่อง"),
    "nothing": ("ไฟล์ว่างเปล่า", "ใส่ section, title และ topics หรือลบไฟล์นี้"),
    "not_a_mapping": (
        "ไฟล์ไม่ได้เริ่มด้วย section, title และ topics",
        "ให้บรรทัดแรกเป็น section: ตามด้วยชื่อไฟล์",
    ),
    "several_documents": ("มีเส้นคั่น --- แบ่งไฟล์เป็นหลายส่วน", "ลบบรรทัด --- ที่คั่นกลางออก"),
    "directive": ("มีคำสั่งที่ขึ้นต้นด้วย % บนหัวไฟล์", "ลบบรรทัดที่ขึ้นต้นด้วย % ออก"),
    "too_deep": ("วงเล็บหรือย่อหน้าซ้อนกันลึกเกินไป", "ลบวงเล็บหรือย่อหน้าที่เกินออก ดูเรื่องอื่นเป็นแบบ"),
    "control_character": ("มีอักขระพิเศษที่มองไม่เห็น ({detail})", "ลบอักขระนั้นแล้วพิมพ์ใหม่"),
    "alias": ("ข้อความขึ้นต้นด้วย * ({detail}) ซึ่งมีความหมายพิเศษ", QUOTE_IT),
    "anchor": ("ข้อความขึ้นต้นด้วย & ({detail}) ซึ่งมีความหมายพิเศษ", QUOTE_IT),
    "tag": ("ข้อความขึ้นต้นด้วย ! ({detail}) ซึ่งมีความหมายพิเศษ", QUOTE_IT),
    "duplicate_key": ("มี {detail} ซ้ำสองครั้งในที่เดียวกัน", "รวมให้เหลือ {detail} เพียงอันเดียว"),
    "complex_key": ("มีเครื่องหมาย ? หรือวงเล็บอยู่หน้า :", QUOTE_IT),
    "comment": (
        "ข้อความหลัง # หายไป เพราะถูกอ่านเป็นหมายเหตุ ({detail})",
        QUOTE_IT + " หรือย้ายหมายเหตุไปไว้บรรทัดของตัวเอง",
    ),
    "wrong_section": (
        "section เขียนว่า {found} แต่ไฟล์ชื่อ {expected}.yaml",
        "แก้เป็น section: {expected}",
    ),
    "same_id": (
        "รหัสเรื่อง {detail} มีแล้วที่ {where}",
        "ตั้งรหัสใหม่ให้ไม่ซ้ำ หรือรวมสองเรื่องเป็นเรื่องเดียว",
    ),
    "unknown_related": (
        "related อ้างถึง {detail} ซึ่งไม่มีอยู่",
        "แก้ตัวสะกดของรหัส หรือลบออกจาก related",
    ),
    "related_to_itself": ("related อ้างถึงตัวเอง", "ลบ {detail} ออกจาก related ของเรื่องนี้"),
    "same_phrasing": (
        "ประโยค “{detail}” อยู่ในเรื่อง {other} แล้ว ({where})",
        "เก็บไว้ในเรื่องที่ตอบตรงที่สุดเพียงเรื่องเดียว",
    ),
    "speechless_phrasing": (
        "ประโยค “{detail}” ไม่มีตัวอักษรให้จับคู่",
        "เขียนเป็นคำพูดที่ผู้ใช้จะพิมพ์ถาม",
    ),
}

# A part of ruamel.yaml's sentence about broken YAML -> (what, mend); the first that fits is used.
SYNTAX_PROBLEMS: tuple[tuple[str, str, str], ...] = (
    ("mapping values are not allowed", "มีเครื่องหมาย : ที่ทำให้อ่านสับสน", QUOTE_IT),
    ("end of stream", "เปิดเครื่องหมายคำพูดแล้วไม่ได้ปิด", "ใส่เครื่องหมายคำพูดปิดท้ายข้อความ"),
    ("document indicator", "เปิดเครื่องหมายคำพูดแล้วไม่ได้ปิด", "ใส่เครื่องหมายคำพูดปิดท้ายข้อความ"),
    ("cannot start any token", "ข้อความขึ้นต้นด้วยเครื่องหมายพิเศษ", QUOTE_IT),
    ("could not find expected ':'", "บรรทัดนี้ขาดเครื่องหมาย : หรือย่อหน้าผิด", "เติม : หลังชื่อช่อง"),
    ("',' or", "วงเล็บหรือจุลภาคในรายการไม่ครบ", "ปิดวงเล็บให้ครบ หรือเขียนรายการแบบขึ้นต้นด้วย -"),
    (
        "<block end>",
        "ย่อหน้าไม่ตรงกับบรรทัดก่อนหน้า หรือมีข้อความต่อท้ายเครื่องหมายคำพูด",
        "จัดย่อหน้าให้ตรงกับบรรทัดอื่นในรายการเดียวกัน",
    ),
    ("alphabetic", "ข้อความขึ้นต้นด้วย * หรือ & ซึ่งมีความหมายพิเศษ", QUOTE_IT),
    ("escape", "มีเครื่องหมาย \\ ในเครื่องหมายคำพูด", "ใช้เครื่องหมายคำพูดเดี่ยว '...' แทน"),
    ("", "เขียนรูปแบบไฟล์ไม่ถูก ({detail})", "เทียบกับเรื่องอื่นในไฟล์ หรือ" + QUOTE_IT),
)

# pydantic's type of an error -> (what, mend).
VALUE_PROBLEMS: Mapping[str, tuple[str, str]] = {
    "missing": ("ขาด {name} ({key})", "เพิ่มบรรทัด {key}: ให้เรื่องนี้"),
    "extra_forbidden": ("ไม่รู้จักช่อง {key}", "แก้ตัวสะกดของ {key} หรือลบบรรทัดนี้"),
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
    "not_a_day": ("{name} “{typed}” ไม่ใช่วันที่", "เขียนแบบ ปี ค.ศ.-เดือน-วัน เช่น 2026-11-24"),
    "buddhist_year": ("{name} ใช้ปี พ.ศ.", "ใช้ปี ค.ศ. คือ {right}"),
    "review_by_too_early": (
        "วันที่ต้องทบทวน (review_by) ไม่ได้อยู่หลังวันที่ตรวจล่าสุด",
        "ตั้ง review_by ให้อยู่หลัง reviewed",
    ),
    "not_yes_or_no": ("urgent เขียนว่า “{typed}”", "เขียน yes หรือ no เท่านั้น"),
    "literal_error": ("{name} “{value}” ไม่ใช่ค่าที่ใช้ได้", "ใช้ค่าใดค่าหนึ่งจาก {expected}"),
    "few_phrasings": (
        "มีประโยคตัวอย่าง {count} ประโยค",
        "เพิ่มให้มีอย่างน้อย {least} ประโยค",
    ),
    "too_long": ("{name} มี {actual_length} ข้อ เกิน {max_length}", "ลดให้เหลือไม่เกิน {max_length} ข้อ"),
    "too_short": ("{name} ไม่มีสักข้อ", "เพิ่มอย่างน้อยหนึ่งข้อ"),
    "tuple_type": ("{name} ต้องเป็นรายการ", "ขึ้นต้นแต่ละข้อด้วย - ในบรรทัดของตัวเอง"),
    "model_type": ("{name} เขียนไม่ครบช่อง", "เขียนเป็นช่องย่อย ดูเรื่องอื่นเป็นแบบ"),
}
ANY_OTHER_PROBLEM = ("{name} ใช้ไม่ได้ ({type})", "ดูเรื่องอื่นในไฟล์เป็นแบบ")

PATTERN_MENDS: Mapping[str, str] = {
    "number": "ใช้ตัวเลข 3 ถึง 15 ตัว คั่นด้วย - ได้ เช่น 02-141-3444",
    "id": "ใช้ตัวอักษรอังกฤษเล็ก ตัวเลข และ - เช่น check-seller",
}


def place(file: str, line: int) -> str:
    """A line of a file, named for an officer; line 0 is the file as a whole."""
    return f"{file} บรรทัด {line}" if line else file


def mistake_line(file: str, line: int, topic: str, what: str, mend: str) -> str:
    """One mistake as one line for an officer."""
    about = f" (เรื่อง {topic})" if topic else ""
    return " ".join(f"{place(file, line)}{about}: {what} · วิธีแก้: {mend}".split())


def topic_without_id(number: int) -> str:
    """What to call the `number`th topic of a file when its id cannot be read."""
    return f"ลำดับที่ {number}"


def file_problem(kind: str, **values: object) -> tuple[str, str]:
    """What is wrong and its mend, for a kind in FILE_PROBLEMS or `syntax`."""
    if kind == "syntax":
        detail = str(values["detail"])
        _, what, mend = next(entry for entry in SYNTAX_PROBLEMS if entry[0] in detail)
    else:
        what, mend = FILE_PROBLEMS[kind]
    return what.format(**values), mend.format(**values)


def value_problem(
    kind: str, key: str, value: object, context: Mapping[str, object]
) -> tuple[str, str]:
    """What is wrong with the value of `key` and its mend, for pydantic's error type `kind`."""
    what, mend = VALUE_PROBLEMS.get(kind, ANY_OTHER_PROBLEM)
    words = {
        "type": kind,
        "key": key,
        "name": FIELD_NAMES.get(key, key),
        "value": str(value)[:40],
        "pattern_mend": PATTERN_MENDS.get(key, PATTERN_MENDS["id"]),
        **context,
        # pydantic lists what would have been right in English.
        "expected": str(context.get("expected", "")).replace(" or ", " หรือ "),
    }
    return what.format(**words), mend.format(**words)


KB_HELP = "คลังความรู้ของรู้ทัน: ตรวจไฟล์เรื่อง ลองถาม และวัดผล"
CHECK_HELP = "ตรวจไฟล์เรื่องทั้งหมด บอกทุกข้อผิดพลาดพร้อมบรรทัดและวิธีแก้"
ASK_HELP = (
    "ลองถามหนึ่งคำถาม แล้วดูคำตอบที่ผู้ใช้จะเห็น พร้อมคะแนน\n\n"
    "--jsonl: อ่านคำถามทีละบรรทัดจาก standard input แล้วตอบบรรทัดละหนึ่ง JSON"
)
EVAL_HELP = (
    "วัดว่าคำถามใน FILE หาเรื่องที่ถูกเจอแค่ไหน\n\n"
    "FILE เป็น TSV: คำถาม แท็บ แล้วรหัสเรื่องที่ตอบได้ (คั่นหลายรหัสด้วยจุลภาค)"
)
TOPICS_OPTION_HELP = "โฟลเดอร์ไฟล์เรื่อง (ไม่ใส่: ชุดที่มากับโปรแกรม)"
JSON_OPTION_HELP = "พิมพ์ผลเป็น JSON ให้โปรแกรมอื่นอ่าน"
JSONL_OPTION_HELP = "อ่านทีละบรรทัด ตอบบรรทัดละหนึ่ง JSON"
BEYOND_OPTION_HELP = "TSV ของข้อความนอกเรื่อง: ข้อความ แท็บ แล้วชนิด"

ONE_WAY_TO_ASK = "ใส่คำถามหนึ่งคำถาม หรือใช้ --jsonl อย่างใดอย่างหนึ่ง"
BAD_TSV_LINE = "{file} บรรทัด {line}: ต้องมีสองช่องคั่นด้วยแท็บ (Tab)"
NOT_UTF8_TSV = "{file}: ไฟล์ไม่ได้บันทึกเป็น UTF-8"
CHECKED = "ตรวจแล้ว {topics} เรื่อง ใน {sections} หมวด มี {situations} สถานการณ์ {phrasings} ประโยค"
ALL_RIGHT = "ไม่พบข้อผิดพลาด"
FOUND_MISTAKES = "พบ {count} ข้อที่ต้องแก้ ระหว่างนี้ผู้ใช้ยังเห็นชุดเดิม"

DECISIONS: Mapping[str, str] = {
    "answer": "ตอบทันที",
    "choose": "ให้เลือกจากสามปุ่ม",
    "none": "ไม่แน่ใจ จะไม่ตอบเป็นเรื่องใดเรื่องหนึ่ง",
}
SCORES = "คะแนน"
SOURCES = "ที่มา"
CALL = "โทร"
OPEN = "เปิด"

FIGURES: tuple[tuple[str, str], ...] = (
    ("top_1", "เรื่องที่ถูกมาเป็นอันดับแรก"),
    ("top_3", "เรื่องที่ถูกอยู่ในสามอันดับแรก"),
    ("answered_right", "ตอบทันทีและถูก"),
    ("answered_wrong", "ตอบทันทีแต่ผิด"),
    ("shown_right", "ผู้ใช้เห็นเรื่องที่ถูก (ตอบหรืออยู่ในปุ่ม)"),
    ("chosen", "ให้เลือกจากปุ่ม"),
)
QUESTIONS_ASKED = "ถาม {questions} คำถาม (เว้น {left_out} คำถามที่ยังไม่มีเรื่องนั้น)"
BEYOND_ANSWERED = "ข้อความนอกเรื่องที่ถูกตอบ: {share} จาก {beyond} ข้อความ"
BEYOND_KIND = "  {kind}: {answered} จาก {asked}"
TIMES = "เวลา: ครึ่งหนึ่งไม่เกิน {p50:.2f} ms, 99% ไม่เกิน {p99:.2f} ms"
