"""Two alerts as the public site shows them, the newest first; the older one's topic is gone."""

from datetime import UTC, datetime, timedelta

from bot.reports.publishing.alerts import PublishedAlert

SENT = datetime(2199, 11, 25, 18, 30, tzinfo=UTC)
ALERTS = (
    PublishedAlert(
        7,
        "SMS พัสดุปลอมกำลังระบาด",
        ("มีข้อความอ้างขนส่งให้จ่ายค่าภาษี", "อย่ากดลิงก์ เปิดแอปขนส่งเอง <b>เท่านั้น</b>"),
        "just-transferred",
        SENT,
    ),
    PublishedAlert(
        3, "สายอ้างเป็นตำรวจ", ("วางสาย แล้วโทรถามสถานีเอง",), "gone", SENT - timedelta(days=3)
    ),
)
