"""Words by which a check tells numbers and links apart, as parts of patterns."""

# A full stop in a link that nobody is to press by mistake.
DOT = r"\.|dot|จุด"
# Before a number: what it is.
PROMPTPAY = r"พร้อมเพ|promptpay|prompt pay|\bpp\b"
ACCOUNT = (
    r"บัญชี|บช|เลขที่(?!ใบ)|ธนาคาร|แบงก์|แบงค์|กสิกร|ไทยพาณิชย์|กรุงไทย|กรุงเทพ|กรุงศรี|ออมสิน|ธกส|ทหารไทย"
    r"|ทีทีบี|scb|kbank|ktb|bbl|ttb|gsb|bay|acc"
)
OTHER_NUMBER = (
    r"พัสดุ|tracking|คำสั่งซื้อ|ออเดอร์|order|อ้างอิง|ref|otp|รหัส|เลขที่ใบ|ลงวันที่|บาท|฿|ปชช|บัตรประชาชน|ครั้งที่"
)
CALLED = "โทร|ติดต่อ|เบอร์|call"
# Beside a mobile number: it is to be called, or called. "เบอร์โทร" only says what a number is.
TO_CALL = r"(?<!เบอร์)โทร(?!ศัพท์)|ติดต่อ|\bcall\b|\bcontact\b"
# What a bank that only tells of something has nobody do.
TO_DO = r"otp|รหัส|ยืนยัน|ตอบกลับ|แจ้งกลับ|กด|คลิก|แอด|ไลน์|สแกน|โอนคืน|click|reply|confirm|verify|\bline\b"
# A desk near by, whose people are called at telephones of their own.
LOCAL_DESK = r"สาขา|สถานีตำรวจ|โรงพัก|\bสภ\.|\bสน\.|อำเภอ|เขต|เทศบาล|\bbranch\b"
CALLER = "เบอร์|โทร"
# After a number: what it counts.
COUNTED = r"บาท|฿|\.-|%|ชิ้น|ครั้ง|วัน|นาที|ชม|คน|ตัว|กรัม|กก|ปี|เดือน"
# Before an abbreviation that sticks to it: who calls, or is said to.
BEFORE_NAMES = ("จาก", "เป็น", "ว่า", "อ้าง", "ของ", "ทาง", "โดย", "หน้าที่", "จนท", "กับ", "คุณ")
# What is handed over, or threatened, where nothing else says what is asked.
TO_LOSE = (
    r"โอน|จ่าย|ชำระ|มัดจำ|ค่า|เงิน|รหัส|otp|ฝาก|เติม|สแกน|บัญชี|บช|ซิม|บัตร|ลงทุน|ลิง|ลิ้ง|กด|ไลน์|ระงับ|ตอบกลับ|บาท"
    r"|pay|card|code|account|transfer|password|verify|click|line"
)
# A courier tells of what it brings.
BRINGS = (
    r"นำจ่าย|นำส่ง|จัดส่ง|จะส่ง|มาส่ง|รอรับ|พร้อมรับ|ถึงแล้ว|กำลังส่ง|ส่งถึง|ออกจากศูนย์|out for delivery|delivered"
)
# What is paid before it is brought.
TO_PAY = r"ชำระ|โอน|ค่าธรรมเนียม|ค่าปรับ|ภาษี|อากร|ค้าง|ยกเลิก|หมดอายุ|fee|unpaid"
