"""What an officer's check says of a file that is no YAML: what is wrong and its mend."""

QUOTE_IT = 'ครอบทั้งข้อความด้วยเครื่องหมาย "..."'
_SINGLE_QUOTES = "ครอบทั้งข้อความด้วยเครื่องหมายคำพูดเดี่ยว '...' หรือลบส่วนที่เกินออก"

SHOUT = "ข้อความขึ้นต้นด้วย ! ซึ่งมีความหมายพิเศษ"
BLOCK_SCALAR = "มีข้อความต่อท้ายเครื่องหมาย | หรือ > ในบรรทัดเดียวกัน หรือย่อหน้าบรรทัดแรกลึกกว่าบรรทัดถัดไป"
BLOCK_SCALAR_FIX = "ขึ้นบรรทัดใหม่หลัง | แล้วย่อหน้าทุกบรรทัดให้เท่ากัน"

# A slip that `strict_yaml` names, or a part of ruamel.yaml's sentence about broken YAML ->
# (what, mend); the first that fits is used.
SYNTAX_PROBLEMS: tuple[tuple[str, str, str], ...] = (
    ("dash_without_blank", "ไม่ได้เว้นวรรคหลังเครื่องหมาย -", "เว้นวรรคหนึ่งช่องหลัง - แล้วตามด้วยข้อความ"),
    ("colon_without_blank", "ไม่ได้เว้นวรรคหลังเครื่องหมาย :", "เว้นวรรคหนึ่งช่องหลัง : แล้วตามด้วยข้อความ"),
    (
        "field_too_deep",
        "ชื่อช่องนี้ย่อหน้าลึกกว่าช่องก่อนหน้า (มีเครื่องหมาย : ในที่ที่ไม่ควรมี)",
        "ย่อหน้าให้ตรงกับช่องอื่นของเรื่องเดียวกัน ถ้าไม่ใช่ชื่อช่อง " + QUOTE_IT,
    ),
    ("quote_not_closed", "เปิดเครื่องหมายคำพูดแล้วไม่ได้ปิด", "ใส่เครื่องหมายคำพูดปิดท้ายข้อความในบรรทัดนี้"),
    ("text_after_quote", "มีข้อความต่อท้ายเครื่องหมายคำพูด", _SINGLE_QUOTES),
    ("text_after_bracket", "มีข้อความต่อท้ายวงเล็บปิด", QUOTE_IT + " หรือลบส่วนที่เกินออก"),
    ("mapping values are not allowed", "มีเครื่องหมาย : ที่ทำให้อ่านสับสน", QUOTE_IT),
    ("end of stream", "เปิดเครื่องหมายคำพูดแล้วไม่ได้ปิด", "ใส่เครื่องหมายคำพูดปิดท้ายข้อความ"),
    ("document separator", "เปิดเครื่องหมายคำพูดแล้วไม่ได้ปิด", "ใส่เครื่องหมายคำพูดปิดท้ายข้อความ"),
    ("cannot start any token", "ข้อความขึ้นต้นด้วยเครื่องหมายพิเศษ", QUOTE_IT),
    (
        "could not find expected ':'",
        "บรรทัดนี้ขาดเครื่องหมาย : หรือ - หรือย่อหน้าผิด",
        "เติม : หลังชื่อช่อง หรือเติม - หน้าข้อในรายการ หรือย่อหน้าข้อความให้เท่าบรรทัดบน",
    ),
    (
        "',' or",
        "วงเล็บ เครื่องหมายคำพูด หรือจุลภาคในรายการไม่ครบ",
        "ปิดวงเล็บและเครื่องหมายคำพูดให้ครบ หรือเขียนรายการแบบขึ้นต้นด้วย -",
    ),
    (
        "<block end>",
        "ย่อหน้าไม่ตรงกับบรรทัดก่อนหน้า",
        "จัดย่อหน้าให้ตรงกับบรรทัดอื่นในรายการเดียวกัน",
    ),
    ("sequence entries are not allowed", "มีเครื่องหมาย - อยู่หลังชื่อช่อง", "ขึ้นบรรทัดใหม่ก่อนเครื่องหมาย -"),
    ("mapping keys are not allowed", "มีเครื่องหมาย ? ที่ทำให้อ่านสับสน", QUOTE_IT),
    ("block scalar", BLOCK_SCALAR, BLOCK_SCALAR_FIX),
    ("chomping or indentation", BLOCK_SCALAR, BLOCK_SCALAR_FIX),
    ("comment or a line break", BLOCK_SCALAR, BLOCK_SCALAR_FIX),
    ("indentation indicator", BLOCK_SCALAR, BLOCK_SCALAR_FIX),
    ("alphabetic", "ข้อความขึ้นต้นด้วย * หรือ & ซึ่งมีความหมายพิเศษ", QUOTE_IT),
    ("escape", "มีเครื่องหมาย \\ ในเครื่องหมายคำพูด", "ใช้เครื่องหมายคำพูดเดี่ยว '...' แทน"),
    ("undefined tag handle", SHOUT, QUOTE_IT),
    ("expected URI", SHOUT, QUOTE_IT),
    ("expected ' '", SHOUT, QUOTE_IT),
    (
        "expected the node content",
        "มีเครื่องหมายวงเล็บหรือจุลภาคเกินมา",
        "ลบเครื่องหมายที่เกินออก หรือ" + QUOTE_IT,
    ),
    ("document end marker", "มีข้อความหลังเส้น ...", "ลบบรรทัด ... ออก"),
    ("YAML directive", "มีคำสั่งที่ขึ้นต้นด้วย % บนหัวไฟล์", "ลบบรรทัดที่ขึ้นต้นด้วย % ออก"),
    ("", "เขียนรูปแบบไฟล์ไม่ถูก", "เทียบกับไฟล์ของเรื่องอื่น หรือ" + QUOTE_IT),
)
