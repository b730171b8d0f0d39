"""How small words are said in the north, the north-east and the south: content."""

from collections.abc import Iterable

# "Not" in the north and the north-east; in the north-east "know" and "remember", too.
_NOT = (("ไม่", "บ่"),)
_NORTH_EAST = (*_NOT, ("รู้", "ฮู้"), ("จำ", "จื่อ"))
COURTESY = ("ดอก", "เด้อ", "เด้", "เน้อ", "เจ้า", "จ้าว", "เนาะ", "หลาว", "ต๊ะ", "ตะ", "หนิ", "กะ")
# What ends a question; alone it says no.
ENDS_OF_QUESTIONS = (
    "บ่", "บ้อ", "ก่อ", "มีหม้าย", "ได้หม้าย", "ใช่หม้าย", "รู้หม้าย", "เอาหม้าย", "ปะหล่าว",
)  # fmt: skip
QUESTIONS = ("อีหยัง", "เป็นหยัง", "แม่นหยัง", "จั่งใด", "จังใด", "ยามใด", "แหลงไหร", "พันพรื้อ", "ปรื๊อ")
YES = ("แม่น", "แม่นแล้ว", "แม่นแหล่ว", "ถืก", "ถืกแล้ว", "แม่นละ")
NO = ("บ่", "บ่แม่น", "บ่เอา", "บ่ต้อง", "บ่ได้")


def in_dialects(phrases: Iterable[str]) -> tuple[str, ...]:
    """Phrases of central Thai, and each as it is said elsewhere."""
    central = tuple(phrases)
    others = (_with(each, words) for each in central for words in (_NOT, _NORTH_EAST))
    return tuple(dict.fromkeys((*central, *others)))


def _with(phrase: str, words: Iterable[tuple[str, str]]) -> str:
    for central, said in words:
        phrase = phrase.replace(central, said)
    return phrase
