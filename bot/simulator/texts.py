"""The local LINE's few Thai words that are data and not part of a page."""

BOT_NAME = "รู้ทัน"
FIRST_USERS = ("มะลิ", "ต้นกล้า")
FIRST_GROUP = "กลุ่มซื้อของออนไลน์"
