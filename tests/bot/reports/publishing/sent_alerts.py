"""Two alerts as the public site shows them; the older one has no picture, and its topic is gone."""

from datetime import UTC, datetime, timedelta

from bot.reports.publishing.alerts import PublishedAlert
from db.queue.broadcasts.pictures import AlertPicture

SENT = datetime(2199, 11, 25, 18, 30, tzinfo=UTC)
PICTURE = AlertPicture("ab" * 32, 'SMS "ปลอม" จากขนส่ง', 12_345, 400, 300)
PICTURE_PATH = f"alerts/7/{PICTURE.sha256}.jpg"
ALERTS = (
    PublishedAlert(
        7,
        "SMS พัสดุปลอมกำลังระบาด",
        ("มีข้อความอ้างขนส่งให้จ่ายค่าภาษี", "อย่ากดลิงก์ เปิดแอปขนส่งเอง <b>เท่านั้น</b>"),
        "just-transferred",
        SENT,
        PICTURE,
    ),
    PublishedAlert(
        3, "สายอ้างเป็นตำรวจ", ("วางสาย แล้วโทรถามสถานีเอง",), "gone", SENT - timedelta(days=3)
    ),
)
