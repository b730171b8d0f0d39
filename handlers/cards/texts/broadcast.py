"""What stands around the words of a broadcast: content, no logic."""

LABEL = "เตือนภัยจาก สคบ."
HOW_TO_STOP = "ได้รับเพราะคุณขอรับเตือนภัยไว้ ไม่อยากรับแล้ว พิมพ์ว่า เลิกรับ"
READ_TOPIC = "อ่านวิธีรับมือ"
