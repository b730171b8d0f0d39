"""A short answer in English, and the shop words of English questions in Thai."""

TITLE = "Ruthan helps with online shopping in Thailand"
PARAGRAPHS = (
    "Just sent money to a scammer? Call 1441 now, 24 hours a day.",
    "For other shopping problems call 1166, the consumer protection hotline.",
)
NEAREST = "The answers here are in Thai. Topics that may fit your question:"
CALL_1441 = "Call 1441"
CALL_1166 = "Call 1166"

# Without one of these, Latin words are a product's or a shop's name, not a question.
ASKING = frozenset({
    "what", "how", "why", "where", "when", "who", "which", "can", "could", "should", "would",
    "will", "do", "does", "did", "is", "are", "was", "were", "am", "my", "me", "your", "they",
    "them", "he", "she", "it", "this", "that", "not", "have", "has", "had", "been", "want",
    "need", "get", "got", "give", "please", "help", "the", "to", "for", "from", "with", "and",
    "but", "if", "in", "on", "of", "an", "about", "speak", "english", "foreigner", "i'm",
    "don't", "didn't", "doesn't", "can't", "won't", "haven't", "hasn't", "there", "any",
})  # fmt: skip
ALONE = frozenset({
    "help", "refund", "scam", "scammed", "cheated", "fraud", "complaint", "english", "consumer",
    "police",
})  # fmt: skip

# English stem -> the Thai words to search with.
IN_THAI = {
    "refund": "ขอคืนเงิน", "money back": "ขอเงินคืน", "return": "ขอคืนของ",
    "change my mind": "เปลี่ยนใจ", "scam": "โดนโกง", "cheat": "โดนโกง", "fraud": "โดนหลอก",
    "fake website": "เว็บปลอม", "fake": "ของปลอม", "counterfeit": "ของปลอม",
    "not arrive": "ของไม่มา", "never arrive": "ของไม่มา", "not receive": "ไม่ได้รับของ",
    "never receive": "ไม่ได้รับของ", "not deliver": "ของไม่มาส่ง", "never came": "ของไม่มา",
    "lost": "พัสดุหาย", "late": "ส่งช้า", "parcel": "พัสดุ", "package": "พัสดุ", "broken": "ของพัง",
    "damage": "ของเสียหาย", "defect": "ของชำรุด", "not work": "ของใช้ไม่ได้", "wrong": "ส่งผิด",
    "missing": "ได้ของไม่ครบ", "warranty": "รับประกัน", "cancel": "ยกเลิก", "seller": "คนขาย",
    "shop": "ร้าน", "block": "บล็อก", "transfer": "โอนเงินแล้ว", "bank account": "เลขบัญชี",
    "link": "กดลิงก์", "click": "กดลิงก์", "otp": "รหัส otp", "credit card": "บัตรเครดิต",
    "charge": "ตัดเงิน", "subscription": "ตัดเงินรายเดือน", "job": "งานออนไลน์", "loan": "เงินกู้",
    "invest": "ลงทุน", "cash on delivery": "เก็บเงินปลายทาง", "cod": "เก็บเงินปลายทาง",
    "not order": "ไม่ได้สั่ง", "complain": "ร้องเรียนยังไง", "report": "แจ้งความ",
    "police": "แจ้งความ", "overseas": "ร้านต่างประเทศ", "hotel": "จองที่พัก", "ticket": "ตั๋ว",
    "hack": "บัญชีโดนแฮก", "personal data": "ข้อมูลส่วนบุคคล", "trust": "ร้านน่าเชื่อถือไหม",
}  # fmt: skip
