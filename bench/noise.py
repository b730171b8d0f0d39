"""The ways in which people mistype a question, each from a seed of its own."""

import random
import re
from collections.abc import Callable, Mapping

from pythainlp.tokenize import subword_tokenize, word_tokenize

Noise = Callable[[str, random.Random], str]

_TONES = re.compile("[่-๋์]")
_CONSONANT_AT_END = re.compile("[ก-ฮ]$")
_CLUSTER = re.compile("([กขคตปผพ])[รล](?=[ก-ฮะ-ู])")
_THAI_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
LETTERS_A_TYPO = 12

# The Thai Kedmanee keyboard row by row, without and with shift, and the same keys in Latin.
_ROWS = {
    "ๅ/-ภถุึคตจขช": "1234567890-=",
    "ๆไำพะัีรนยบลฃ": "qwertyuiop[]\\",
    "ฟหกดเ้่าสวง": "asdfghjkl;'",
    "ผปแอิืทมใฝ": "zxcvbnm,./",
    "+๑๒๓๔ู฿๕๖๗๘๙": "!@#$%^&*()_+",
    '๐"ฎฑธํ๊ณฯญฐ,ฅ': "QWERTYUIOP{}|",
    "ฤฆฏโฌ็๋ษศซ.": 'ASDFGHJKL:"',
    "()ฉฮฺ์?ฒฬฦ": "ZXCVBNM<>?",
}
_LATIN_KEYS = {
    ord(thai): latin
    for row, keys in _ROWS.items()
    for thai, latin in zip(row, keys, strict=True)
    if "ก" <= thai <= "๛"
}
_NEIGHBOURS = {
    letter: row[max(place - 1, 0) : place] + row[place + 1 : place + 2]
    for row in _ROWS
    for place, letter in enumerate(row)
}

# As they are written in chats and reviews.
MISSPELT = {
    "อะไร": "อาราย",
    "ไหม": "มั้ย",
    "ยังไง": "ยังงัย",
    "อย่างไร": "อย่างรัย",
    "ทำไม": "ทามมัย",
    "แล้ว": "แร้ว",
    "เลย": "เรย",
    "จริง": "จิง",
    "เปล่า": "ป่าว",
    "หรือ": "รึ",
    "ไม่": "ม่าย",
    "ได้": "ด้าย",
    "นะคะ": "นะค่ะ",
    "คะ": "ค่ะ",
    "ค่ะ": "คะ",
    "ครับ": "คับ",
    "โทรศัพท์": "โทสับ",
    "โทร": "โท",
    "เว็บไซต์": "เวปไซด์",
    "เว็บ": "เวป",
    "ลิงก์": "ลิ้ง",
    "แอป": "แอพ",
    "เฟซบุ๊ก": "เฟสบุค",
    "เพจ": "เพจน์",
    "ไลน์": "ไลน",
    "คลิก": "คลิ๊ก",
    "พัสดุ": "พัสดุ์",
    "กฎหมาย": "กฏหมาย",
    "อนุญาต": "อนุญาติ",
    "สังเกต": "สังเกตุ",
    "ผลิตภัณฑ์": "ผลิตภัณท์",
    "ประสบการณ์": "ประสบการ",
    "โอกาส": "โอกาศ",
    "เซ็น": "เซ็นต์",
    "แพ็ก": "แพค",
    "การันตี": "การันตรี",
    "ซื้อ": "ชื้อ",
    "สั่ง": "ส่ัง",
    "บัญชี": "บันชี",
    "ธนาคาร": "ธนาคาน",
    "ตำรวจ": "ตำหรวจ",
    "ประกัน": "ปะกัน",
    "สินค้า": "สิ้นค้า",
    "ราคา": "ลาคา",
    "หลอก": "หรอก",
    "ปลอม": "ปอม",
}
IN_ENGLISH = {
    "เก็บเงินปลายทาง": " cod ",
    "บัตรเครดิต": " credit card ",
    "ของปลอม": "ของ fake ",
    "เลขพัสดุ": " tracking ",
    "คืนเงิน": " refund ",
    "เงินคืน": " refund ",
    "พัสดุ": " parcel ",
    "ยกเลิก": " cancel ",
    "ออนไลน์": " online ",
    "บัญชี": " account ",
    "เว็บไซต์": " website ",
    "เว็บ": " web ",
    "ลิงก์": " link ",
    "รีวิว": " review ",
    "สินค้า": " product ",
    "โฆษณา": " ads ",
    "ราคา": " price ",
    "ร้าน": " shop ",
    "เพจ": " page ",
    "แอป": " app ",
    "แชท": " chat ",
    "สั่ง": " order ",
    "โอน": " transfer ",
    "เคลม": " claim ",
    "ประกัน": " warranty ",
    "บล็อก": " block ",
    "เช็ค": " check ",
    "เช็ก": " check ",
    "ข้อมูล": " data ",
    "จ่าย": " pay ",
    "ส่ง": " ship ",
    "ซื้อ": " buy ",
}
GREETINGS = (
    "สวัสดีค่ะ ขอสอบถามหน่อยค่ะ พอดีว่า",
    "สวัสดีครับแอดมิน รบกวนถามหน่อยนะครับ คือ",
    "ดีจ้า มีเรื่องอยากถามอ่ะ ",
    "hello ค่า ช่วยหน่อยนะคะ คือแบบว่า",
)
THANKS = (
    " รบกวนด้วยนะคะ ขอบคุณมากค่ะ",
    " ขอบคุณล่วงหน้าครับผม",
    " ช่วยตอบทีนะ ขอบใจจ้า",
    " อ่ะค่ะ งงมากเลย 555",
)


def without_tones(text: str, chance: random.Random) -> str:
    return _TONES.sub("", text)


def repeated_letters(text: str, chance: random.Random) -> str:
    """The last consonant of some words, three to six times (one word at least)."""
    found = word_tokenize(text)
    places = [place for place, word in enumerate(found) if _CONSONANT_AT_END.search(word)]
    for place in chance.sample(places, -(-len(places) // 4)):
        found[place] += found[place][-1] * chance.randint(2, 5)
    return "".join(found)


def spaces_inside(text: str, chance: random.Random) -> str:
    """A space after every third syllable or so, inside words too."""
    parts = subword_tokenize(text, engine="tcc")
    return "".join(part + " " * (chance.random() < 1 / 3) for part in parts).strip()


def without_spaces(text: str, chance: random.Random) -> str:
    return "".join(text.split())


def wrong_keyboard(text: str, chance: random.Random) -> str:
    """All typed on the Latin keyboard, where what was meant in Latin letters is right."""
    return text.translate(_LATIN_KEYS)


def misspelt(text: str, chance: random.Random) -> str:
    """Words that are often written wrongly; without any, a consonant of a cluster is lost."""
    found = word_tokenize(text)
    changed = "".join(MISSPELT.get(word, word) for word in found)
    return changed if changed != text else _CLUSTER.sub(r"\1", text, count=1)


def typos(text: str, chance: random.Random) -> str:
    """In each twelve letters one lost, doubled, swapped with the next or hit on a key beside."""
    letters = list(text)
    for start in range(0, len(letters) - LETTERS_A_TYPO // 2, LETTERS_A_TYPO):
        place = chance.randrange(start, min(start + LETTERS_A_TYPO, len(letters) - 1))
        beside = _NEIGHBOURS.get(letters[place], letters[place])
        match chance.randrange(4):
            case 0:
                letters[place] = ""
            case 1:
                letters[place] *= 2
            case 2:
                letters[place : place + 2] = reversed(letters[place : place + 2])
            case _:
                letters[place] = chance.choice(beside)
    return "".join(letters)


def thai_digits(text: str, chance: random.Random) -> str:
    return text.translate(_THAI_DIGITS)


def english_mixed_in(text: str, chance: random.Random) -> str:
    """Up to two words of shopping in English."""
    found = [word for word in IN_ENGLISH if word in text]
    for word in found[:2]:
        text = text.replace(word, IN_ENGLISH[word], 1)
    return " ".join(text.split())


def greeting_around(text: str, chance: random.Random) -> str:
    return chance.choice(GREETINGS) + text + chance.choice(THANKS)


def three_at_once(text: str, chance: random.Random) -> str:
    """Three of the others, in an order that makes sense: the wrong keyboard comes last."""
    for place in sorted(chance.sample(range(len(_SINGLE)), 3)):
        text = _SINGLE[place](text, chance)
    return text


_SINGLE: tuple[Noise, ...] = (
    english_mixed_in,
    misspelt,
    greeting_around,
    without_tones,
    repeated_letters,
    typos,
    spaces_inside,
    without_spaces,
    thai_digits,
    wrong_keyboard,
)

NOISES: Mapping[str, Noise] = {
    "tones dropped": without_tones,
    "letters repeated": repeated_letters,
    "spaces inside": spaces_inside,
    "no spaces": without_spaces,
    "wrong keyboard": wrong_keyboard,
    "common misspellings": misspelt,
    "one typo in twelve letters": typos,
    "Thai digits": thai_digits,
    "English mixed in": english_mixed_in,
    "greeting and filler around": greeting_around,
    "three of these at once": three_at_once,
}


def noisy(name: str, text: str, seed: int) -> str:
    """`text` under the noise of this name; the same for the same seed."""
    return NOISES[name](text, random.Random(f"{seed} {name} {text}"))
