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
CALLER = "เบอร์|โทร"
# After a number: what it counts.
COUNTED = r"บาท|฿|\.-|%|ชิ้น|ครั้ง|วัน|นาที|ชม|คน|ตัว|กรัม|กก|ปี|เดือน"
