"""Texts of the command for checks."""

CHECK_HELP = (
    "ดูข้อความ ลิงก์ เบอร์ หรือเลขบัญชี ว่ามีอะไรน่าสงสัย ไม่เปิดลิงก์ ไม่ส่งอะไรออกนอกเครื่อง และไม่เก็บอะไรไว้\n\n"
    '--jsonl: อ่าน JSON บรรทัดละหนึ่งรายการจาก standard input คือ {"text": "..."} หรือ {"image": "PATH"} '
    "แล้วตอบบรรทัดละหนึ่ง JSON ตามลำดับเดิม"
)
JSONL_HELP = "อ่านทีละบรรทัด ตอบบรรทัดละหนึ่ง JSON"
IMAGE_HELP = "รูป JPEG PNG หรือ WebP แทนข้อความ"
ONE_WAY_TO_CHECK = "ใส่ข้อความหนึ่งข้อความ --image หรือ --jsonl อย่างใดอย่างหนึ่ง"
# What a line of JSON is answered with that could not be read.
NOT_JSON = 'บรรทัดนี้ไม่ใช่ JSON แบบ {"text": "..."} หรือ {"image": "PATH"}'
NO_PICTURE = "เปิดรูปนี้ไม่ได้ ตรวจชื่อไฟล์แล้วลองใหม่"
PICTURE_REFUSED = "อ่านรูปนี้ไม่ได้ ใช้รูป JPEG PNG หรือ WebP ที่ไม่ใหญ่เกินไปและไม่เคลื่อนไหว"
TOO_LONG = "ข้อความยาวเกิน 20,000 ตัวอักษร ตัดให้เหลือส่วนที่สงสัยแล้วลองใหม่"
