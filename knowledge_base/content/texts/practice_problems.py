"""Messages about the practice game, in Thai: the error and its fix."""

from collections.abc import Mapping

_FORM_MEND = "เปลี่ยน form, channel หรือ tactic ของบางข้อ หรือเขียนข้อใหม่แทน"

PRACTICE_PROBLEMS: Mapping[str, tuple[str, str]] = {
    "same_practice_message": ("รหัสข้อความ {detail} มีแล้ว ({where})", "ตั้งรหัสใหม่ให้ไม่ซ้ำกัน"),
    "telltale_not_in_text": (
        "telltale “{detail}” ไม่มีอยู่ใน text",
        "คัดลอกถ้อยคำจาก text ให้ตรงทุกตัวอักษร",
    ),
    "trick_without_tactic": ("ข้อความหลอก {detail} ไม่มี tactic", "เพิ่ม tactic หนึ่งอย่าง"),
    "genuine_with_tactic": ("ของจริง {detail} มี tactic", "ลบบรรทัด tactic หรือแก้ truth"),
    "unknown_topic_of_practice": (
        "topic อ้างถึงเรื่อง {detail} ซึ่งไม่มีอยู่",
        "แก้ตัวสะกดของรหัส{perhaps}",
    ),
    "real_site": (
        "“{detail}” อาจเป็นเว็บจริงของใครบางคน",
        "ใช้ชื่อที่ลงท้ายด้วย .example เท่านั้น ชื่อแบบนี้ไม่มีใครจดได้",
    ),
    "real_number": (
        "“{detail}” อาจเป็นเบอร์หรือเลขบัญชีจริง",
        "ลบออก หรือใช้เบอร์กลางที่อยู่ใน lines ของ organisations.yaml",
    ),
    "few_practice_messages": (
        "มีข้อความฝึก {count} ข้อ น้อยกว่า {least}",
        "เขียนเพิ่มให้ครบ ทั้งหลอกและของจริง",
    ),
    "practice_not_half": (
        "ของจริงมี {genuine} จากทั้งหมด {all} ข้อ ซึ่งไม่ใช่ราวครึ่งหนึ่ง",
        "ให้หลอกกับของจริงมีพอ ๆ กัน ไม่อย่างนั้นคนจะเรียนแต่ระแวง",
    ),
    "play_share": (
        "ชุด play มีของจริง {genuine} จาก {all} ข้อ ต้องมี 4 ถึง 6 ใน 10",
        "เพิ่มหรือลดให้หลอกกับของจริงมีพอ ๆ กัน",
    ),
    "booster_share": (
        "ชุด booster มีของจริง {genuine} จาก {all} ข้อ ต้องมี 4 ถึง 6 ใน 10",
        "เพิ่มหรือลดให้หลอกกับของจริงมีพอ ๆ กัน",
    ),
    "channel_of_one_truth": (
        "ช่องทาง {channel} ไม่มีทั้งหลอกและของจริง คนจะเดาจากช่องทางได้",
        "เขียนข้อความช่องทางนี้ให้มีทั้งสองอย่าง",
    ),
    "test_size": (
        "แบบ {form} มีหลอก {tricks} ข้อ ของจริง {genuine} ข้อ",
        "ให้มีอย่างละ {each} ข้อ",
    ),
    "test_repeats_tactic": ("แบบ {form} มีกลลวง {detail} มากกว่าหนึ่งข้อ", _FORM_MEND),
    "test_repeats_channel": (
        "แบบ {form} มีข้อความหลอกหรือของจริงทางช่องทาง {detail} มากกว่าหนึ่งข้อ",
        _FORM_MEND,
    ),
    "test_lacks_channel": ("แบบ {form} ไม่มีข้อความทางช่องทาง {channel}", _FORM_MEND),
    "tests_differ": (
        "แบบ A กับ B ไม่คู่กัน A มีเกิน: {a} · B มีเกิน: {b}",
        "ให้ทุกข้อของ A มีข้อคู่ใน B ที่ช่องทางและกลลวงเดียวกัน",
    ),
    "tests_differ_in_length": (
        "ข้อความแบบ A ยาวเฉลี่ย {a} ตัว แบบ B {b} ตัว ต่างกันเกินไป",
        "ตัดข้อที่ยาวให้สั้นลง สองแบบควรยากพอกัน",
    ),
    "small_booster_pool": (
        "ชุด booster มีหลอก {tricks} ข้อ ของจริง {genuine} ข้อ",
        "ให้มีอย่างน้อยอย่างละ {each} ข้อ พอสำหรับสองครั้งโดยไม่ซ้ำ",
    ),
    "no_rounds_file": (
        "โฟลเดอร์ practice ไม่มีไฟล์ rounds.yaml",
        "คัดลอกจาก knowledge_base/practice/rounds.yaml แล้วแก้ให้ตรงกับข้อความของคุณ",
    ),
    "same_round": ("กลลวง {detail} มีรอบแล้ว", "ลบรอบที่ซ้ำ หนึ่งกลลวงมีหนึ่งรอบ"),
    "missing_round": ("ยังไม่มีรอบของกลลวง {detail}", "เพิ่มรอบของกลลวงนี้"),
    "not_one_works": (
        "รอบ {detail} ต้องมีประโยคที่ได้ผลหนึ่งประโยค",
        "ใส่ works: yes ให้ประโยคเดียว",
    ),
    "reason_of_two_rounds": ("เหตุผล {detail} อยู่ในรอบอื่นแล้ว", "ให้เหตุผลหนึ่งต่อด้วยรอบเดียว"),
    "unknown_practice_message": (
        "คู่นี้อ้างถึงข้อความ {detail} ซึ่งไม่มีอยู่",
        "แก้ตัวสะกดของรหัสให้ตรงกับ id ของข้อความ",
    ),
    "unplayed_message": (
        "ข้อความ {detail} อยู่ในชุด play แต่ไม่มีรอบไหนใช้",
        "ใส่ในคู่ของรอบ หรือเปลี่ยน form",
    ),
    "not_look_alikes": (
        "คู่ {detail} ต้องเป็นข้อความหลอกด้วยกลลวงของรอบนี้ กับของจริงหนึ่งข้อ",
        "เลือกข้อความให้ตรงกับรอบ",
    ),
    "look_alikes_apart": (
        "คู่ {detail} มาคนละช่องทาง คนจะแยกได้โดยไม่ต้องอ่าน",
        "เลือกข้อความสองข้อจากช่องทางเดียวกัน",
    ),
    "long_round": (
        "รอบนี้กับคู่นี้ยาว {detail} ตัวอักษร อ่านไม่จบในหนึ่งนาที",
        "ตัดให้รวมแล้วไม่เกิน 720 ตัวอักษร",
    ),
    "not_for_play": ("ข้อความ {detail} ไม่ได้อยู่ในชุด play", "เปลี่ยน form เป็น play หรือเลือกข้ออื่น"),
    "telltale_not_offered": (
        "ชิ้นให้แตะไม่มี telltale ของข้อความหลอก คือ “{detail}”",
        "เพิ่มชิ้นนี้ใน pieces",
    ),
    "no_genuine_piece": (
        "ชิ้นให้แตะไม่มีชิ้นจากของจริง {detail}",
        "เพิ่มถ้อยคำจากของจริงอย่างน้อยหนึ่งชิ้น",
    ),
    "strange_piece": (
        "ชิ้น “{detail}” ไม่มีอยู่ในข้อความทั้งสอง",
        "คัดลอกถ้อยคำจากข้อความให้ตรงทุกตัวอักษร",
    ),
}
