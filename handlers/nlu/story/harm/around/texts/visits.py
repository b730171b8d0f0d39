"""Words of who threatens to come to somebody's home or shop, and of fear: content, no logic."""

_HOME = r"(?:บ้าน|ที่ทำงาน|หอ(?:พัก)?|ห้อง(?!น้ำ)|คอนโด|ร้าน|โรงเรียน|ออฟฟิศ|ที่อยู่|ถึงที่)"
_COMES = r"(?:มา|บุก|ตาม|ไป|ดัก|แวะ)"
_OURS = r"(?:เรา|ผม|หนู|ฉัน|ดิฉัน|พี่|แม่|กู|มึง|แก|เธอ|คุณ|ลูก(?!ค้า)|อยู่(?:ไหน|ที่ไหน|ตรงไหน|แถวไหน|ซอยไหน))"
_KNOWS = rf"(?<!ไม่)(?<!อยาก)รู้(?:นะ|จัก|แล้ว|หมด)?(?:ว่า)?(?:บ้าน|ที่อยู่|ที่ทำงาน|ร้าน)(?:ของ)?{_OURS}"
_MENACE = (
    r"(?:ขู่(?:ว่า)?(?:จะ|ถ้า|เรา|ผม|หนู|ฉัน)?|ระวัง(?:ตัว|ให้ดี|ไว้)|เจอดี|เจอกันแน่|โดนแน่|ไม่รอด|เดี๋ยวเจอ|เดี๋ยวรู้|"
    r"จะ(?:มา|ไป)หา|จะบุก|จะตาม|ดักรอ|เอาให้|เล่นงาน)"
)
_WRECKS = r"(?:พัง|ทุบ|เผา|ถล่ม|รื้อ|ทำลาย|ขว้าง|ยิง(?!แอด)|ราด)"
_THING = r"(?:ร้าน|บ้าน|รถ|ประตู|ข้าวของ|กระจก|หน้าบ้าน|ของ|น้ำกรด|น้ำมัน)"
# Of who comes, whoever it is.
_THEY = r"(?:ลูกค้า|คนซื้อ|ผู้ซื้อ|คนขาย|แม่ค้า|พ่อค้า|เขา|เค้า|(?<!เกี่ยว)มัน)"
VISITS = (
    rf"รู้นะ(?:ว่า)?(?:บ้าน|ที่อยู่|ที่ทำงาน){_OURS}|"
    rf"{_THEY}[^\n]{{0,20}}?จะ(?:มา|บุก|ไป)\S{{0,4}}?(?:ตบ|ต่อย|เตะ|กระทืบ|ตี|ซ้อม)\S{{0,4}}?(?:ถึง|"
    rf"ที่)\S{{0,4}}?{_HOME}|"
    rf"{_THEY}\S{{0,6}}?(?:พก|ถือ|เอา)(?:มีด|ปืน)\S{{0,4}}?มา|"
    rf"ขู่[^\n]{{0,24}}?{_COMES}\S{{0,12}}?{_HOME}|"
    rf"{_KNOWS}[^\n]{{0,40}}?{_MENACE}|{_MENACE}[^\n]{{0,70}}?{_KNOWS}|"
    rf"ขู่[^\n]{{0,24}}?{_WRECKS}\s?{_THING}|(?:ลูกค้า|คนซื้อ|ผู้ซื้อ)[^\n]{{0,24}}?จะ\S{{0,6}}?(?:พัง|เผา|"
    rf"ถล่ม|บุก){_THING}|"
    r"(?:ลูกค้า|คนซื้อ|ผู้ซื้อ|คนขาย|แม่ค้า|พ่อค้า)[^\n]{0,24}?(?:จะ|ขู่)\S{0,8}?(?:ทำร้าย(?!จิตใจ|ความ)|เล่นงาน|"
    r"เอาเรื่องถึงตัว|บุกบ้าน|ดักตี|ดักรอ)"
)
# A debt, the law, a crook on the line, pictures: they have answers of their own.
NOT_VISITS = (
    r"ยึด|ทวง|หนี้|กู้|ดอก(?!ไม้)|ศาล|ฟ้อง|(?<!แจ้ง)(?<!บอก)(?<!เรียก)(?<!หา)ตำรวจ|คดี|หมาย|ไฟแนนซ์|พัสดุ|"
    r"ฟอกเงิน|อายัด|"
    r"เจ้าหน้าที่|รูป|คลิป|ช่าง|ถ้าเกิด|สมมติ|ข่าว|"
    # What is asked has an answer that names 191.
    r"(?:ปิด|ซ่อน|ปกปิด|ไม่(?:บอก|ใส่|ลง|เปิดเผย|ระบุ))(?:บัง)?(?:ชื่อ|ที่อยู่|ตัวตน)|"
    # The writer threatens.
    r"รู้(?:จัก|แล้ว)?(?:ว่า)?(?:บ้าน|ที่อยู่|ร้าน)(?:ของ)?(?:มัน|คน|แม่ค้า|พ่อค้า|เขา|เค้า|ลูกค้า)|"
    r"(?:^|\s)(?:ผม|หนู|เรา|ฉัน|กู|ดิฉัน)(?!โดน|ถูก)\S{0,8}?(?<!โดน)(?<!ถูก)ขู่"
)
_WHO = (
    r"\b(?:he|she|they|seller|shop|store|owner|customer|buyer|client|guy|man|woman|someone|"
    r"somebody|person|people|driver|admin)(?:'s|'ll)?\b"
)
_OUR_PLACE = (
    r"(?:(?:to|at|in|outside|near|by)\s)?(?:(?:my|our)\s(?:\w+\s)?(?:house|home|place|room|office|"
    r"work|workplace|apartment|condo|hotel|shop|store|address|school)\b|where (?:i|we) (?:live|"
    r"stay|work))"
)
_COMES_EN = (
    r"\b(?:come|comes|coming|came|show(?:s|ed|ing)? up|turn(?:s|ed)? up|wait(?:s|ing)?|go|going|"
    r"send (?:people|someone|somebody|men|guys))\b"
)
_MENACE_EN = (
    r"(?:threat\w*|scared|afraid|frightened|terrified|or else|unless|\bif (?:i|we)\b|hurt|beat|"
    r"burn|smash|kill|watch (?:my|our) back|bad review)"
)
_TO_US = (
    r"(?:me|us|my (?:family|life|child(?:ren)?|kids?|wife|husband|mother|father|parents|son|"
    r"daughter))\b"
)
VISITS_IN_ENGLISH = (
    rf"{_WHO}[^\n]{{0,40}}?{_COMES_EN}[^\n]{{0,16}}?{_OUR_PLACE}[^\n]{{0,60}}?{_MENACE_EN}|"
    rf"\bsend (?:people|some people|men|guys|thugs)\b[^\n]{{0,12}}?{_OUR_PLACE}|"
    rf"{_MENACE_EN}[^\n]{{0,60}}?{_COMES_EN}[^\n]{{0,16}}?{_OUR_PLACE}|"
    rf"\bknows?\b[^\n]{{0,16}}?{_OUR_PLACE}[^\n]{{0,60}}?{_MENACE_EN}|"
    rf"{_MENACE_EN}[^\n]{{0,60}}?\bknows?\b[^\n]{{0,16}}?{_OUR_PLACE}|"
    rf"\bthreat\w*\s(?:to (?:hurt|kill|beat|harm|find|attack|stab|shoot|burn|come)\b|"
    rf"(?:to )?{_TO_US})|"
    rf"{_WHO}[^\n]{{0,20}}?(?:will|'ll|going to|gonna)\s(?:\w+\s)?(?:find|come for|come after|hurt|"
    rf"beat)\s{_TO_US}(?!\s(?:an?|the|another|some)\b)|"
    rf"\b(?:scared|afraid|frightened|terrified)\b[^\n]{{0,24}}?\b(?:hurt|beat|kill|harm|attack|"
    rf"find)\s"
    rf"{_TO_US}|"
    r"\b(?:was|am|i'?m|got|been|being) (?:\w+ )?threatened\b|"
    rf"\b(?:hurt|beat|harm|attack)\s{_TO_US}[^\n]{{0,30}}?\bif\b"
)
NOT_VISITS_IN_ENGLISH = (
    r"pick(?:s|ing)? (?:it |them )?up|collect|deliver|repair|\bfix|install|technician|measure|"
    r"(?<!call )(?<!call the )(?<!to the )(?<!tell the )(?<!tell )(?<!the tourist )police|court|"
    r"legal|lawyer|\bsue\b|arrest|jail|prison|deport|immigration|\bpost|leak|photo|picture|video|"
    r"\bto (?:assemble|set|mount|clean|inspect|demonstrate|help|move|replace|exchange|unload|"
    r"carry|paint|build|service|"
    r"(?:check|take|bring|put|hang) (?:the|it|my|our|back))\b|"
    r"nude|\bblock|\bcancel|\bban\b|\bdebt|\bloan(?! shark)"
)
# All that is said, in English.
FEAR = (
    "scared", "frightened", "afraid", "terrified", "in danger", "not safe", "unsafe",
    "don't feel safe", "do not feel safe",
    "fear for my life", "scared for my life", "afraid for my life",
)  # fmt: skip
AROUND_FEAR = (
    "i'm", "im", "i am", "i", "am", "we", "we're", "are", "is", "feel", "feeling",
    "so", "very", "really", "too", "a bit", "now", "right now", "here", "alone", "please", "help",
    "help me", "of him", "of her", "of them", "and", "my", "family",
)  # fmt: skip
# Somebody is held by those who attack, or works for them.
CAPTIVE = (
    r"ขัง|กักตัว|ล็อ[กค](?:ห้อง|ประตู|บ้าน)?(?:ไว้|เรา|หนู|ผม)|ออกไม่ได้|ไม่ให้(?:ออก|กลับ|ไป)|(?<!แพล)หนี(?!้)|"
    r"พาสปอร์ต|"
    r"ไถ่|จับตัว|บอส|หัวหน้า|นายจ้าง|เจ้านาย|ยอดไม่ถึง|บังคับ|โกดัง|แคมป์คน|ปอยเปต|กัมพูชา|เขมร|พม่า|เมีย(?:นมา|"
    r"วดี)|ลาว(?!ด)|"
    r"\b(?:boss|employer|manager|madam|ma'?am|sir|agent|lock\w*|escape|go (?:out|home|outside)|"
    r"(?:not|no|can'?t|cannot|don'?t|never) (?:let |allow )?(?:(?:me|us) )?(?:to )?leave|abroad|"
    r"cambodia|myanmar|laos|poipet)\b"
)
