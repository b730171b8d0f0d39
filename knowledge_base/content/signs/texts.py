"""Words by which a price is known, as parts of patterns."""

BAHT = r"บาท|บ\.|฿|\.-|.-|thb|เท่านั้น|\b"
PRICE = r"บาท|บ\.|฿|[.,]-|thb|ราคา|เหลือ|เพียง|แค่|ขาย|ปล่อย|ละ|:"
