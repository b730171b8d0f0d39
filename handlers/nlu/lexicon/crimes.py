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
