"""Texts for who has another hand on the telephone: content, no logic."""

from handlers.nlu.story.lexicon.deeds import DEAD_SCREEN
from handlers.texts.i18n import Localized

TITLE = Localized(
    "ปิดเน็ตหรือปิดเครื่องเดี๋ยวนี้ค่ะ ก่อนอย่างอื่น",
    "Internet off, or switch the phone off, before all else",
)
PARAGRAPHS = (
    Localized(
        "เปิดโหมดเครื่องบินและปิดไวไฟ ถ้ากดไม่ได้ กดปุ่มเปิดปิดค้างไว้จนเครื่องดับ เขาจะคุมเครื่องต่อไม่ได้",
        "Flight mode on, Wi-Fi off. If the screen does not answer, hold the power button until it "
        "is off. Nobody can control it then.",
    ),
    Localized(
        'แล้วยืมเครื่องอื่นโทรธนาคารของคุณทุกแห่ง พูดว่า "มีคนคุมมือถือ ขอระงับบัญชีกับบัตร" '
        "ไม่ติด โทร 1441 ตลอด 24 ชั่วโมง",
        "Then call each of your banks from another phone: say that somebody controls yours, and "
        "ask to block the account and the card. No answer? 1441, 24 hours a day.",
    ),
    Localized(
        "อย่าเปิดเครื่องนั้นต่อเน็ตอีก และอย่าเพิ่งล้างเครื่อง เก็บไว้เป็นหลักฐาน",
        "Keep that phone off the internet, and do not reset it: it is evidence.",
    ),
)
_DEVICE = r"phone|telephone|cell|mobile|screen|tablet|ipad|laptop|computer|mouse|cursor"
_MOVES = (
    r"controls?|controlling|controlled|moves|moving|took over|taking over|took control|hijack\w*|"
    r"remotely using|clicking"
)
_MOVED = (
    r"(?:is|are|was|being|got|gets)(?: being)? (?:remotely )?"
    r"(?:controlled|taken over|hijacked|accessed|used remotely|remoted)|"
    r"mov(?:es|ing) (?:by|on) its(?:elf| own)|controlled remotely|remote(?:ly)? controlled"
)
_BY_THEM = r"(?:เขา|เค้า|มัน|เพิ่น|ตำรวจ|เจ้าหน้าที่|จนท)\S{0,10}(?:ให้|ส่ง|บอก)|ลิ้?ง|ไฟฟ้า|ประปา|สรรพากร"
_GETS_APP = "(?:โหลด|ติดตั้ง|ลงแอ[ปพบ]|แอ[ปพบ])"
# Another hand is on the telephone now, and not that of a repair shop or at home.
CONTROLLED = (
    r"(?:รีโม[ทต]|ควบคุม|คุม)\S{0,12}?(?:มือถือ|โทรศัพท์|โทสับ|เครื่อง|จอ|ไอแพด|แท็บเล็ต|ไอโฟน)|"
    r"(?:มือถือ|โทรศัพท์|โทสับ|เครื่อง|จอ|ไอโฟน)\S{0,12}?(?:รีโม[ทต]|ถูกคุม|โดนคุม|ถูกควบคุม|โดนควบคุม|(?:ขยับ|เลื่อน|กด)(?:ได้)?เอง)"
    rf"|\b(?:{_MOVES}) (?:of |over |with )?my (?:{_DEVICE})\b"
    rf"|\b(?:{_DEVICE})\b[^\n]{{0,20}}\b(?:{_MOVED})\b"
    # A screen that died under an app which somebody had installed
    rf"|(?:{_BY_THEM})[^\n]{{0,40}}{_GETS_APP}[^\n]{{0,40}}{DEAD_SCREEN}"
    rf"|{_GETS_APP}[^\n]{{0,20}}(?:{_BY_THEM})[^\n]{{0,30}}{DEAD_SCREEN}"
    r"|\binstall\w*\b[^\n]{0,30}\b(?:link|they|he|she|caller|police|officer)\b[^\n]{0,40}"
    rf"\b(?:{_DEVICE})\b[^\n]{{0,12}}\b(?:black|frozen|froze|freezes|stuck|locked|dead)\b"
    rf"|\b(?:anydesk|teamviewer|rustdesk|airdroid)\b[^\n]{{0,40}}\b(?:{_MOVES})\b"
)
NOT_CONTROLLED = (
    r"ไม่(?:ได้|ให้|ยอม|โดน|ถูก|เคย)\S{0,8}(?:รีโม|คุม)|ยังไม่\S{0,6}(?:รีโม|คุม)|(?:รีโม|คุม)\S{0,6}ไม่ได้|"
    r"ยังไม่(?:ได้)?(?:ลง|โหลด|ติดตั้ง|กด)|(?:ให้|จะ|ขอ)(?:โหลด|ลง|ติดตั้ง)?(?:แอ[ปพ])?(?:รีโม|ควบคุม|คุม)|เองไม่|"
    r"เครื่อง(?:เสียง|ซัก|ปั่น|ทำ|ปริ้น|พิมพ์)|ซื้อ|สั่ง|ขาย|ได้ของ|ประกัน|ทีวี|แอร์|พัดลม|รถ|โดรน|ซ่อม|ช่าง|ลูกเล่น|"
    r"\bif\b|\bcan (?:they|he|she|someone|somebody|anyone|a)\b|\bcould\b|\bbought\b|\bordered\b|"
    r"n't\b|\bnot\b|\bhow\b|\btoy\b|"
    r"ควบคุมคุณภาพ|กลัว|ถ้า|เผื่อ|เคย|ไหม|มั้ย|ได้หรือ|ปิดเครื่องแล้ว|ปิดเน็ตแล้ว"
)
