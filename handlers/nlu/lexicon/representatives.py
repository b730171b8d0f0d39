"""What is said and listened for of somebody who is to be called for the filer: content."""

from handlers.texts.i18n import Localized

IS_NAMED = "ชื่อ"
RELATIVES = (
    "ลูกสาว", "ลูกชาย", "ลูกเขย", "ลูกสะใภ้", "ลูก", "หลานสาว", "หลานชาย", "หลาน", "แฟน", "สามี", "ภรรยา",
    "เมีย", "พี่สาว", "พี่ชาย", "น้องสาว", "น้องชาย", "คุณแม่", "คุณพ่อ", "แม่", "พ่อ", "เพื่อน", "ญาติ",
)  # fmt: skip
NUMBER_OF_SOMEBODY_WORDS = (
    "เบอร์นี้ของ", "เบอร์นี้เป็นของ", "เป็นเบอร์ของ", "เป็นเบอร์", "เบอร์ลูก", "เบอร์หลาน", "เบอร์แฟน", "เบอร์สามี",
    "เบอร์ภรรยา", "เบอร์เมีย", "เบอร์พี่", "เบอร์น้อง", "เบอร์แม่", "เบอร์พ่อ", "เบอร์เพื่อน", "เบอร์ญาติ",
    "เบอร์ของ",
    "โทรหาลูก", "โทรหาหลาน", "โทรหาแฟน", "โทรหาสามี", "โทรหาแทน", "ติดต่อลูก", "ติดต่อหลาน",
)  # fmt: skip


def representative(relative: str, name: str) -> str:
    """Who is to be called, as it is stored."""
    return f"{relative} ชื่อ {name}"


def will_call(who: str) -> str:
    """Somebody else is to be called for the filer."""
    ask = "" if IS_NAMED in who else f" ถ้าอยากให้เรียกชื่อถูก พิมพ์ {who}ชื่อ ตามด้วยชื่อได้เลย"
    return Localized(
        f"ได้ค่ะ จดไว้แล้วว่าให้โทรหา {who}{ask} ถ้าให้ดำเนินเรื่องแทน เจ้าหน้าที่อาจขอหนังสือมอบอำนาจภายหลังค่ะ",
        f"Noted: call {who}. To act for you they may need a letter of authority later.",
    )
