"""Ways in which crooks reach people: content, no logic."""

# In the order in which they are looked for.
CHANNELS: dict[str, tuple[str, ...]] = {
    "phone": (
        "โทรมา", "โทรหา", "โทรเข้า", "โทรศัพท์มา", "รับสาย", "คอลเซ็นเตอร์", "คอลเซนเตอร์", "called me",
    ),
    "sms": ("sms", "เอสเอ็มเอส", "ข้อความเข้า", "ข้อความมือถือ"),
    "line": ("แอดไลน์", "กลุ่มไลน์", "ทางไลน์", "ในไลน์", "ไลน์มา", "by line", "on line chat"),
    "facebook": ("ในเฟส", "ในเฟซ", "ทางเฟส", "ทางเฟซ", "เมสเซนเจอร์", "messenger", "facebook"),
    "app": ("ทินเดอร์", "tinder", "แอปหาคู่", "แอพหาคู่", "ติ๊กต็อก", "tiktok", "ไอจี", "instagram"),
}  # fmt: skip
PHONE_CAME = ("โทรมา", "โทรเข้า", "โทรศัพท์มา", "called me")
# Apps that are no answer of their own: how each is called here, and how people write it.
APPS: dict[str, tuple[str, ...]] = {
    "Instagram": ("ไอจี", "อินสตาแกรม", "instagram", "ig"),
    "Telegram": ("เทเลแกรม", "เทเลเเกรม", "เทเลแกม", "telegram"),
    "WhatsApp": ("วอทแอพ", "วอทส์แอป", "วอตส์แอป", "วอทแอป", "วอตแอป", "whatsapp", "what app"),
    "TikTok": ("ติ๊กต็อก", "ติ๊กต๊อก", "ติ๊กตอก", "ติกตอก", "ติกต๊อก", "tiktok"),
    "Tinder": ("ทินเดอร์", "tinder"),
    "Twitter / X": ("ทวิตเตอร์", "ทวิต", "twitter"),
    "WeChat": ("วีแชท", "วีแชต", "wechat"),
    "Discord": ("ดิสคอร์ด", "discord"),
    "Shopee": ("ช้อปปี้", "shopee"),
    "Lazada": ("ลาซาด้า", "lazada"),
}
# Between two ways, that the first is only the means within the second: "called by LINE".
THROUGH = r"(?:มา|เข้า|หา|ไป|คุย|กัน|ตลอด|\s)*(?:ทาง|ผ่าน|ใน|(?<![a-z])(?:on|by|via|through))\s*"
