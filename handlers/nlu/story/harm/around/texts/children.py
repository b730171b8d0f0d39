"""Words of a child whom somebody from a game or the net wants to meet: content, no logic."""

# By the word that is said back.
CHILDREN = {
    "ลูก": (
        r"ลูก(?:สาว|ชาย|คนเล็ก|คนโต|เลี้ยง)?(?!ค้า|น้อง|ชิ้น|จ้าง|หนี้|ศิษย์|พี่|หมา|แมว|สุนัข|นก|เต่า)|"
        r"\bmy (?:\w+ )?(?:son|daughter|child|kid)s?\b"
    ),
    "หลาน": r"หลาน(?:สาว|ชาย)?|\bmy (?:\w+ )?(?:nephew|niece|grandson|granddaughter|grandchild)\b",
    "น้อง": r"(?<!ลูก)น้อง(?:สาว|ชาย)|\bmy (?:little|younger|baby) (?:sister|brother)\b",
    "เด็ก": r"เด็ก(?:ในบ้าน|ที่บ้าน|ข้างบ้าน|แถวบ้าน|คนหนึ่ง|คนนึง)",
    "นักเรียน": r"นักเรียน|ลูกศิษย์|\bmy student\b",
}
# The writer, where an age below 18 is told of oneself.
ONESELF = r"หนู|ผม|เรา|ฉัน|\bme\b"
# Somebody who is known from a game or the net only, or not at all.
_NET = (
    r"(?:ในเกม|เกม|ออนไลน์|ในเน็?[ตท]|ทางเน็?[ตท]|อินเท|ในแช[ตท]|ในแอ[ปพ]|ทางไลน์|ในไลน์|ในเฟ[สซ]|"
    r"ทางเฟ[สซ]|ในไอจี|ไอจี|ติ๊?กต|"
    r"ดิส\s?คอร์?ด|โรบล็?อ[กค]|ฟี\s?ฟาย|ฟรีไฟ|อาร์โอวี|มายคราฟ|(?<![a-z])(?:rov|ff|roblox|discord|tiktok|"
    r"tinder|ig|game)(?![a-z])|แอ[ปพ]หาคู่)"
)
STRANGER = (
    rf"(?:คน|เพื่อน|ผู้ชาย|ผู้ใหญ่|พี่|แฟน|หนุ่ม|ลุง|ใคร)(?:ที่|ซึ่ง|ๆ|ไหนไม่รู้|ก็ไม่รู้|ไม่รู้)?\s?(?:คุย|แชต|แชท|รู้จัก|เล่น|"
    rf"เจอ|เพิ่ง|กัน|ด้วย|มา|ทัก|ตีป้อม|ผ่าน|จาก|ทาง|ใน|\s){{0,5}}{_NET}|"
    r"คนขาย(?:ไอเท[มท]|ไอดี|ไอ\sดี|เพชร|สกิน|โค้ด|ของในเกม)|คนรับ(?:เติม|ปั้?ม|ดัน)|คนเติมเกม|"
    r"คนแปลกหน้า|คนไม่รู้จัก|คนที่ไม่รู้จัก|ใครไม่รู้|ใครก็ไม่รู้|"
    r"\b(?:someone|somebody|man|guy|person|people|stranger|friend|boy|girl)s? (?:\w+ ){0,3}?"
    r"(?:from|in|on|online|over) (?:an? |the |his |her )?(?:online |mobile )?(?:game|net|internet|"
    r"app|chat|discord|roblox|tiktok|instagram|facebook)\b|"
    r"\b(?:a )?stranger\b|\bmet online\b"
)
# Who is only spoken of so, which is enough beside an age.
HE = r"(?<!เกี่ยว)(?:เขา|เค้า|มัน|ผู้ชายคนนั้น|คนนั้น|ไอ้นั่น|\bhe\b|\bthey\b)"
# A child in the place of "…": is to be met, has gone, is to send pictures.
MEETS = (
    r"(?:นัด(?!หมาย)|ชวน|หลอก|พา|รับ)(?:จะ)?(?:เจอ|พบ|หา|รับ|พา)?(?:กับ|ตัว)?\s?…(?:\s|"
    r"อายุ\s?\d+(?:\s?ปี)?)*(?:ไป|มา|ออก|เจอ|พบ|หา|ถึง|ที่|กลับ)|"
    r"(?:ให้|ขอ|อยาก|อยากให้)\s?…(?:\s|อายุ\s?\d+(?:\s?ปี)?)*(?:แอบ)?(?:ออก|ไป|มา)*(?:เจอ|พบ|หา)|"
    r"(?:นัดเจอ|นัดพบ|ขอเจอ|อยากเจอ|มารับ|ไปรับ|จะรับ|จะพา)(?:กับ|ตัว)?\s?…|"
    r"…[^\n]{0,20}?(?:นัด|จะ|แอบ|กำลัง|อยาก|ขอ|เตรียม|ออก)\S{0,10}?\s?(?:ไป|ออกไป)?"
    r"(?:เจอ|พบ|ไปหา|มาหา|เที่ยวกับ|ไปกับ|อยู่กับ|ไปนอน|ไปค้าง|ไปอยู่|ไปบ้าน)"
    r"(?!\S{0,8}(?:ส่ง|รับ|จ่าย|คืน|ซื้อ))|"
    r"…[^\n]{0,70}?(?:ขอเจอ|อยากเจอ|ขอนัด|ขอไปหา|จะมาหา|นัดกัน|ชวนไป(?:เจอ|หา|เที่ยว|บ้าน|ห้อง|โรงแรม|"
    r"คอนโด))"
    r"(?!\S{0,8}(?:ส่ง|รับ|จ่าย|คืน|ซื้อ))|"
    r"\b(?:meet|meets|meeting|visit|pick up|picks up|see)\b[^\n]{0,16}…|…[^\n]{0,24}\b(?:meet|"
    r"meets|meeting|going to see|wants? to see)\b"
)
GONE = (
    r"…[^\n]{0,40}?(?:หาย(?:ไป|ออก|ตัว)|หนี(?!้)(?:ออก|ไป|ตาม)|ออกจากบ้าน|ไม่กลับ(?:บ้าน|มา)|(?:ออก|"
    r"ตาม\S{0,4})ไปแล้ว|ติดต่อไม่ได้|โทรไม่ติด|ไม่รับสาย|ตามไปอยู่|ไปอยู่กับ)|…ไปแล้ว|"
    r"(?:พา|รับ|หลอก)\s?…\s?(?:ไปแล้ว|หนี|หาย|ออกไปแล้ว|ออกจากบ้าน)|"
    r"…[^\n]{0,30}?\b(?:ran away|run away|missing|disappeared|left home|gone|not come home|"
    r"didn'?t come home|not home)\b"
)
# A child that is missing, whoever may be with it.
MISSING = (
    r"…\S{0,8}?(?:เพิ่ง|ก็|มัน)?(?:หายตัว|หายออกจากบ้าน|หายไปจากบ้าน|หนี(?!้)ออกจากบ้าน|ไม่กลับ(?:บ้าน|มาบ้าน))|"
    r"^…(?:หายไป|หาย)(?:ตั้งแต่\S*|แล้ว|ไหน\S*|ค่ะ|คะ|ครับ|คับ|\s)*$|"
    r"…[^\n]{0,6}?(?:is|has been|went) missing\b|…[^\n]{0,12}?ran away from home\b"
)
_PICTURE = r"(?:รูป(?!บัตร|สลิป|ของ(?!ลูก|หลาน|น้อง|หนู)|สินค้า)|ภาพ|คลิป|วิดีโอ|วีดีโอ|เปิดกล้อง|ถ่าย|เซลฟี่)"
PICTURES = (
    rf"(?:ขอ|อยากได้|อยากดู|ให้|ส่ง|เอา|แลก|บอก)\S{{0,12}}?{_PICTURE}\S{{0,12}}?\s?…|"
    rf"(?:ขอ|ให้|หลอก|บอก|ชวน|บังคับ|ขอให้|หลอกให้|บอกให้)\S{{0,4}}…\S{{0,6}}?(?:ส่ง|ถ่าย|ถอด|เปิด|"
    rf"อัด)\S{{0,4}}?{_PICTURE}?|"
    rf"…[^\n]{{0,20}}?(?:โดน|ถูก)[^\n]{{0,24}}?(?:ขอ|ให้ส่ง|ให้ถ่าย)\S{{0,8}}?{_PICTURE}|"
    rf"…\S{{0,10}}?(?:ส่ง|ถ่าย)\S{{0,6}}?{_PICTURE}[^\n]{{0,16}}?ให้|"
    r"\b(?:ask\w*|want\w*|request\w*)\b[^\n]{0,24}…[^\n]{0,24}\b(?:photo|picture|pic|selfie|video|"
    r"nude)s?\b|"
    r"\b(?:photo|picture|pic|selfie|video|nude)s?\b[^\n]{0,12}\bof …"
)
# Where the child lives or learns, or a number to call; not of what a parcel or a payment needs.
_WHERE = (
    r"(?:ที่อยู่|บ้านเลขที่|เบอร์(?!บัญชี|พร้อมเพย์)|โลเคชั่?น|พิกัด|ชื่อโรงเรียน|บ้านอยู่|อยู่(?:แถว|บ้าน|หมู่บ้าน|ซอย|ที่)ไหน|"
    r"เรียน(?:อยู่)?(?:โรงเรียน|ที่)?ไหน)(?!\S{0,8}(?:ส่งของ|จัดส่ง|โอน|รับเงิน))"
)
_WHERE_IN_ENGLISH = (
    r"(?:address|phone|number|school|location|where (?:he|she|we|they|i) (?:lives?|go(?:es)?))\b"
)
ASKED = (
    rf"(?:ขอ|ถาม|อยากรู้|อยากได้|เอา)\S{{0,12}}?{_WHERE}\S{{0,16}}?\s?…|"
    rf"(?:ขอ|ถาม|อยากรู้|ให้|บอก|หลอก)\S{{0,6}}?…\S{{0,8}}?{_WHERE}|"
    rf"\b(?:ask\w*|wants?|requests?)\b[^\n]{{0,24}}?…[^\n]{{0,16}}?\b{_WHERE_IN_ENGLISH}|"
    rf"\b(?:ask\w*|wants?|requests?)\b[^\n]{{0,24}}?\b{_WHERE_IN_ENGLISH}[^\n]{{0,8}}?\bof …"
)
# What he wants is said then.
WANTS = r"นัด|ชวน|เจอ|พบ|ไปหา|มาหา|รูป|คลิป|กล้อง|\bmeet|\bphoto|\bpic"
# Someone whom the child knows, or an appointment.
KNOWN = (
    r"หมอ|คลินิก|ครู|โรงเรียน|ญาติ|ยายนัด|ปู่|เพื่อนที่โรงเรียน|ในห้องเรียน|หาหมอ|"
    r"ติว|สอบ|เรียน|คลาส|คอร์ส|ว่ายน้ำ|"
    r"สัมภาษณ์|แข่ง|ทีม(?!งาน)|"
    r"doctor|teacher|school friend|tournament"
)
# He was met, and it is goods or money that is told of.
MET = (
    r"(?:โดน|ถูก)(?:โกง|หลอกเอา(?:เงิน|ไอดี))|(?:เจอ|พบ)\S{0,14}?(?:มา|ไป)?แล้ว|ไม่มา(?=\s|$)|"
    r"\bscammed\b|\bcheated\b"
)
# Then it is blackmail, and has its own card.
THREATENS = r"ขู่|แบล็?[กค]เมล|threat|blackmail"
# Nobody is told of, or it is over.
SUPPOSED = (
    r"ตั้งค่า|(?:นอน|อยู่)(?:ที่)?บ้าน(?:ยาย|ปู่|ย่า|ตา|ป้า|น้า|อา|ลุง|ญาติ)|"
    r"ถ้าเกิด|สมมติ|ป้องกัน|จะสอนลูก|สอนลูกยังไง|ข่าว|(?:ลูก|หลาน)กลับมาแล้ว|เจอตัวแล้ว|\bin case\b"
)
