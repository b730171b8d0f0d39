"""Words of the matters of other offices: content."""

from handlers.texts.i18n import Localized

# Matters of other offices: the beginning of the line of `WHICH_OFFICE` that names the office, and
# the words of the matter
WHICH_OFFICE = "which-agency"
OTHER_OFFICES = {
    "ใบขับขี่": r"ใบ(?:อนุญาต)?ขับขี่|ใบขับขี|ทะเบียนรถ|ป้ายทะเบียน|ต่อภาษีรถ|ต่อทะเบียน",
    "ประกันสังคม": r"ประกันสังคม|เงินชราภาพ|(?:เงิน|ประกัน)ว่างงาน",
    "บำนาญ": r"(?<!ข้าราชการ)(?<!ครู)(?<!ทหาร)(?<!รับ)บำนาญ|บำเหน็จ",
    "เบี้ยผู้สูงอายุ": r"เบี้ย(?:ยังชีพ|ผู้สูง|คนแก่|คนชรา|คนพิการ|ความพิการ)|เงิน(?:ผู้สูงอายุ|คนแก่|คนพิการ)",
    "ค่าจ้าง": (
        r"ค่าจ้าง(?!ทำของ)|ค่าแรง|นายจ้าง|เลิกจ้าง|(?:เงินเดือน|โอที)(?:ไม่|ยัง|บ่|ออก(?!ช้าๆ)|ค้าง|ช้า)|"
        r"(?:ไม่|บ่|ค้าง)(?:จ่าย|ได้|ให้)?(?:เงินเดือน|โอที)"
    ),
    "เด็ก ครอบครัว": (
        r"ค่าเลี้ยงดู(?!งาน)|ค่าเทอมลูก(?:ไม่|เขาไม่)|ครู(?:ตี|ทำร้าย|ด่า|ลงโทษ)|โดนครู|ถูกครู|"
        r"(?:สามี|ผัว|เมีย|ภรรยา|แฟน)(?:เก่า)?(?:ไม่|บ่)(?:ส่ง|ให้|จ่าย)เงิน(?:ลูก|เลี้ยง)|สิทธิ์?(?:ใน)?(?:เลี้ยง|ดูแล|ปกครอง)(?:ดู)?(?:ลูก|บุตร)"
    ),
    "เสียงดัง": (
        r"(?:ข้าง(?:บ้าน|ห้อง)|เพื่อนบ้าน|บ้านใกล้|ร้านเหล้า|ผับ|คาราโอเกะ|โรงงาน)[^\n]{0,20}?(?:เสียง|ดัง|เหม็น|ควัน)|"
        r"(?:เสียง|เปิดเพลง)[^\n]{0,8}ดัง[^\n]{0,12}(?:ข้างบ้าน|ข้างห้อง|ทั้งคืน|รบกวน)"
    ),
    "ไฟฟ้า": r"ค่าไฟ|ไฟดับ|ไฟตก|มิเตอร์ไฟ|การไฟฟ้า",
    "ประปา": r"ค่าน้ำ(?!มัน|หอม|ยา|ตาล|แข็ง|ดื่ม)|น้ำ(?:ประปา)?(?:ไม่|บ่)ไหล|น้ำประปา|มิเตอร์น้ำ|การประปา",
    "ปั๊ม": (
        r"(?:ปั๊ม|ปั้ม|น้ำมัน)[^\n]{0,20}(?:ไม่เต็ม|ไม่ครบ|ไม่ถึง)|(?:ไม่เต็ม|ไม่ครบ|ไม่ถึง|โกง|ขาด)ลิตร|"
        r"(?:ตาชั่ง|ตราชั่ง|เครื่องชั่ง)[^\n]{0,12}(?:โกง|ไม่ตรง|ไม่เที่ยง|เพี้ยน)|โกง(?:ตาชั่ง|ตราชั่ง|กิโล|น้ำหนัก)|ชั่งไม่(?:เต็ม|ครบ|ตรง)"
    ),
    "รักษา": (r"(?:รักษา|ผ่าตัด|วินิจฉัย|จ่ายยา|ถอนฟัน|ฉีดยา|หมอทำ)(?:ผิด(?!หวัง|กฎ)|พลาด)|(?:หมอ|คลินิก)เถื่อน"),
    "รถโดยสาร": (
        r"(?:แท็กซี่|แทกซี่|แท๊กซี่|รถเมล์|รถเมย์|รถตู้|รถทัวร์|รถบัส|สองแถว|วินมอ|ตุ๊กตุ๊ก)[^\n]{0,20}"
        r"(?:มิเตอร์|ขับ(?!รถให้)|ซิ่ง|หวาดเสียว|ปฏิเสธ|ไม่(?:ยอม)?(?:ไป|รับ|จอด|ส่ง)|ไล่ลง|ทิ้งผู้โดยสาร|พูดไม่ดี|ด่า|หยาบ|เกินราคา|คิดแพง|เก็บแพง|ขับอ้อม)"
    ),
}
# Beside one of these words it is a trick, a purchase, or a landlord's bill.
NOT_OF_OTHER_OFFICES = (
    r"โกง(?!ลิตร|ตาชั่ง|ตราชั่ง|กิโล|น้ำหนัก|มิเตอร์)|หลอก|ปลอม|มิจ|อ้าง|โทรมา|sms|ลิงก์|ลิงค์|ลิ้ง|เพจ|เว็บ|แอป|แอพ|ไลน์|รับ(?:ทำ|ต่อ|จ้าง)|ซื้อ|ขาย|สั่ง|โอน|(?<!โรง)(?<!พนัก)(?<!หน่วย)งาน|"
    r"หอ(?!ม)|ห้องเช่า|บ้านเช่า|อพาร์ท|อพาร์ต|คอนโด|นิติ|ประกันชีวิต|กองทุน|กู้|แบบบำนาญ"
)


def call(number: str) -> Localized:
    """Label of the button that calls an office."""
    return Localized(f"โทร {number}", f"Call {number}")


# Asks, in the words of letters
ASKS_FORMALLY = ("หรือไม่",)
# The same in English: the office with its number, what to do, and the words of the matter
IN_ENGLISH = (
    (
        "Department of Land Transport 1584",
        (
            "Note the plate, the time and the place, and call. Booked in an app? Report it there. "
            "Tourists may call the tourist police, 1155."
        ),
        (
            r"\b(?:taxi|cab|tuk ?tuk|minivan|van|bus|motorbike taxi|grab|bolt)\b.*\b(?:meter|"
            r"overcharg\w*|too much|double|"
            r"refus\w*|rude\w*|scam\w*|reckless\w*|dangerous\w*|detour|driver)\b"
        ),
    ),
    (
        "NBTC 1200",
        "Ask the operator in writing first, and note the number of your report. No answer? Call.",
        (
            r"\b(?:ais|dtac|true ?(?:move|h|online)|nt mobile|sim (?:card )?(?:package|plan)|"
            r"(?:mobile|phone|internet|data) "
            r"(?:package|plan|bill|contract|operator|provider)|internet (?:is|at home|connection)|"
            r"home internet|wi-?fi)\b"
            r".*\b(?:charg\w*|cancel\w*|bill\w*|slow|down|broken|complain\w*|refund\w*|contract|"
            r"expensive|drop\w*)\b"
        ),
    ),
    (
        "Office of Insurance Commission (OIC) 1186",
        "Ask the insurer for its reason in writing, and keep the policy and the receipts.",
        (
            r"\b(?:insurance|insurer)\b.*\b(?:refus\w*|claim\w*|pay\w*|denied|den(?:y|ies)|"
            r"reject\w*|cancel\w*|complain\w*)\b"
        ),
    ),
    (
        "Department of Health Service Support, or the provincial health office",
        "Ask for your medical records, and keep the bills and photos. Unwell now? Call 1669.",
        (
            r"\b(?:clinic|hospital|doctor|dentist|surgeon|surgery)\b.*\b(?:botched|mistake\w*|"
            r"malpractice|wrong (?:tooth|treatment|"
            r"medicine|diagnosis)|infect\w*|unlicen[sc]ed|ruined)\b"
        ),
    ),
    (
        "Department of Internal Trade 1569",
        "Take a photo of the menu or the price tag, and keep the bill.",
        (
            r"\b(?:restaurant|bar|cafe|menu|price tag|food stall)\b.*\b(?:charg\w*|overcharg\w*|"
            r"double|bill|price|prices)\b"
        ),
    ),
    (
        "the electricity or water authority on your bill",
        "Its number is on the bill. A landlord's bill is another matter: start a complaint here.",
        (
            r"^(?!.*\b(?:landlord|owner|condo|apartment|dorm)\b).*\b(?:electric(?:ity)?|water|"
            r"power) (?:bill|meter|supply|cut|outage)\b"
        ),
    ),
    (
        "the tourist police 1155",
        "Call before you pay anything: they speak English, 24 hours a day.",
        (
            r"\bjet ?skis?\b|\b(?:rental|rented|rent)(?: an?)? (?:bike|scooter|motorbike|"
            r"car)\b.*\b(?:damage\w*|scratch\w*|passport)\b"
        ),
    ),
)


def sees_to_it(office: str) -> str:
    """Title of the English card that names the office of a matter."""
    return f"This is for {office}"


MAY_FILE_HERE = "You may write it down here all the same, as information for our officers."
