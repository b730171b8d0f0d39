"""Texts that nobody writes to be understood: each kind of letter, word and shape, repeated.

Those of the lexicons are taken from the lexicons, so that a new reader brings its own."""

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, permutations
from types import ModuleType
from typing import Any

from handlers import texts
from handlers.nlu.story import lexicon
from knowledge_base.content import banks
from tests.pattern_examples import examples

LONGEST = 5_000  # letters in one message of LINE
_LETTERS = {
    "consonant": "ก", "vowel after": "า", "vowel before": "เ", "vowel above": "ิ",
    "vowel below": "ุ",
    "tone mark": "่", "silencer": "์", "short mark": "็", "circle": "ํ", "am": "ำ",
    "repeat sign": "ๆ",
    "Arabic digit": "1", "nought": "0", "Thai digit": "๑", "wide digit": "１", "circled digit": "①",
    "small letter": "a", "capital": "A", "accented letter": "é", "Greek": "α", "Cyrillic": "ж",
    "Chinese": "中", "kana": "あ", "Hangul": "한", "Lao": "ກ", "Arabic": "ع", "wide letter": "ａ",
    "blank": " ", "line break": "\n", "tab": "\t", "return": "\r\n", "no-break blank": "\u00a0",
    "wide blank": "\u3000", "thin blank": "\u2009", "line separator": "\u2028", "feed": "\f",
    "zero width": "\u200b", "joiner": "\u200d", "soft hyphen": "\u00ad", "mark of order": "\ufeff",
    "right to left": "\u202e", "variation": "\ufe0f", "read before": "\x1f",
    "combining mark": "\u0301", "emoji": "😀", "family": "👨‍👩‍👧", "flag": "🇹🇭", "skin": "👍🏽",
    "outside the first plane": "𝟙", "not a letter yet": "\U000e0041", "not a sign": "\ufffd",
    "ligature": "ﷺ", "baht": "฿", "fraction": "½", "raised": "²", "dash": "–", "ellipsis": "…",
}  # fmt: skip
_SIGNS = "@.,-_/\\:;([{<>)]}⟨⟩\"'%&#*+=~|!?^`$“”•"
_SHAPES = (
    "a@", "a.", "@.", "a@b.", "a@b.c", "a@b.co ", "www.", "http://", "https://a", "a-", "a_", "a/",
    "a.com/", "a.com ", ".com", "@a", "@ก", "ก@ก.ก", "a b@", "@ .", "a @ b . c ", "+66", "+",
    "((", "()",
    "([{", "(a", "( ", "<a>", "⟨ลิงก์⟩", "⟨ก", "1 ", "1,", "0.", "1-", "1.", "1/", "1 2-",
    "1,000 ", "1,000,",
    "12/", "12/12/2567 ", "1-1-67 ", "1 มค ", "10:30 ", "081-", "0812345678", "081-234-5678 ",
    "02 ",
    "123-4-56789-0 ", "123-4-56789", "4111 1111 1111 1111 ", "4111", "4111-", "1103700000003",
    "1 1037 ",
    "TH0123456789", "TH01", "EX123456789TH ", "A-001 ", "x1 ", "#1 ", "RT-", "RT-AAAA-AAAA ",
    "RT-A",
    "๑,", "๑ ", "1๑", "1บาท", "1 บาท ", "500 ", "500 บาท ", "1x", "1%", "1k ", "-1", "'1", "1\n",
    "1 \n",
    "=1+", "=", "&amp;", "%20", "\\n", "\\d+", ".*", "(a+)+", "{0}", "{name}", "${a}", "<script>",
    "' or 1=1 ",
    "otp ", "otp 1 ", "รหัส", "รหัส ", "รหัส 1 ", "บัตร1", "cvv ", "pin ", "คือ", "ชื่อ", "ชื่อ ",
    "ชื่อ ก ",
    "นาย", "นาย ", "นายก", "คุณ", "คุณ ", "คุณก ", "น.ส.", "นางสาว ", "ด.ช.", "ร้าน", "ร้าน ",
    "บริษัท ", "จำกัด ",
    "line id ", "id:", "ไอดี ", "เบอร์ ", "บัญชี ", "บัญชี 1 ", "ก ", "ก\n", "กา ", "กa", "ก1",
    "a ", "aก ", "a\n",
    "the ", "i ", "I paid ", "abc def ", "qwerty", "ๆ ", "เเ", "ํา", "ก่ิ", "กก็", "555", "5 ",
    "ฮ่า", "!?", "...", ". ",
    ", ", "- ", "– ", ": ", ":\n", "-\n", "*\n", "1)", "1) ", "ข้อ 1 ", "😀ก", "😀 ", "\u200bก",
    "ก\u200b1", "\u00a01", "1\u00a0",
)  # fmt: skip
_VERBS = (
    "สั่ง", "ซื้อ", "โอน", "จ่าย", "ส่ง", "คืน", "ขาย", "จอง", "เช่า", "จ้าง", "รับ", "ได้",
    "ให้", "ขอ", "บอก", "ทัก", "โทร", "ตอบ", "บล็อก", "หลอก", "โกง", "หาย", "แจ้ง", "ร้องเรียน",
    "ยกเลิก", "เคลม", "เปลี่ยน", "ซ่อม", "ผ่อน", "มัดจำ", "ลงทุน", "เติม", "กู้", "สมัคร", "ไม่",
    "ยัง", "แล้ว", "เมื่อวาน", "วันที่", "เดือน", "บาท", "เงิน", "ของ", "เรา", "ผม",
)  # fmt: skip
_ENDED = (
    " ", "\n", "1", "ก", "a", "@", ".", "-", "(", "1 ", "1,", "a.", "a-", "ก ", "่", "\u200b",
    "บาท", "โอน", "สั่ง", "@a",
)  # fmt: skip
_ENDS = ("!", "1", "ก", " @", "a@b.co")
_LEADS = ("โอน", "จ่าย", "สั่งซื้อ", "ชื่อ", "รหัส otp", "ยังไม่ได้จ่าย", "a@", "http://", "500", "เมื่อวันที่ 1")
_MIXED = ("ก", "a", "1", " ", "\n", "@", ".", "่")
_WORDS_OF_A_LIST, _LONGEST_WORD, _PACK = 3, 40, 1_000


@dataclass(frozen=True, slots=True)
class Kind:
    """Something repeated, with another beginning and end."""

    name: str
    unit: str
    lead: str = ""
    end: str = ""

    def text(self, length: int) -> str:
        """The text of so many letters."""
        room = length - len(self.lead) - len(self.end)
        return self.lead + (self.unit * (room // len(self.unit) + 1))[:room] + self.end


def kinds() -> list[Kind]:
    """All of them, each once, under its first name."""
    made = (*_repeated(), *_ended(), *_mixed(), *_of_lexicons(), *_of_lists())
    once: dict[tuple[str, str, str], Kind] = {}
    for kind in made:
        once.setdefault((kind.lead, kind.unit, kind.end), kind)
    return list(once.values())


def units() -> list[str]:
    """One letter of each class, and each sign."""
    return list(dict.fromkeys((*_LETTERS.values(), *_SIGNS)))


def _repeated() -> Iterator[Kind]:
    for name, letter in _LETTERS.items():
        yield Kind(name, letter)
    for unit in (*_SIGNS, *_SHAPES, *_VERBS):
        yield Kind(repr(unit), unit)
    yield Kind("all verbs", "".join(_VERBS))
    yield Kind("all verbs with blanks", " ".join(_VERBS) + " ")


def _ended() -> Iterator[Kind]:
    """A long run that a pattern follows to its end, to find there that it was in vain."""
    for place, unit in enumerate(_ENDED):
        lead, end = _LEADS[place % len(_LEADS)], _ENDS[place % len(_ENDS)]
        yield Kind(f"{unit!r}, then {end!r}", unit, end=end)
        yield Kind(f"{lead!r}, then {unit!r}", unit, lead=lead)
    for lead in _LEADS:
        for gap in (" " * 40, "\n" * 40):
            yield Kind(f"{lead!r} and 40 {gap[0]!r}", lead + gap)


def _mixed() -> Iterator[Kind]:
    """Two letters in turn, and a half of each."""
    for one, other in combinations(_MIXED, 2):
        yield Kind(f"{one!r} and {other!r} in turn", one + other)
    yield from (
        Kind(f"half {one!r}, half {other!r}", one * (LONGEST // 4) + other * (LONGEST // 4))
        for one, other in permutations(_MIXED[:4], 2)
    )
    yield Kind("brackets in brackets", "(" * 600 + ")" * 600)
    yield Kind("addresses without an end", f"{'a' * 64}@")
    yield Kind("a tracking number that never ends", "TH0123456789")


def _of_lexicons() -> Iterator[Kind]:
    """The words of the story reader's lexicons, with and without blanks."""
    found = [
        (f"{_last(module)}.{name}", examples("|".join(f"(?:{text})" for text in patterns)))
        for module in _modules(lexicon)
        for name, patterns in _constants(module)
    ]
    for place, (name, words) in enumerate(_packed(found)):
        yield Kind(name, "".join(words) if place % 2 else " ".join(words) + " ")


def _of_lists() -> Iterator[Kind]:
    """The words of the lists in the texts: what people say, provinces, banks and so on."""
    found = [
        (f"{_last(module)}.{name}", [word for word in words if len(word) < _LONGEST_WORD])
        for module in (*_modules(texts), banks)
        for name, words in _constants(module)
        if len(words) >= _WORDS_OF_A_LIST
    ]
    for name, words in _packed(found):
        yield Kind(name, " ".join(words) + " ")


def _packed(lists: list[tuple[str, list[str]]]) -> Iterator[tuple[str, list[str]]]:
    """Pack as many words together as stand even in the shortest text, so that a longer one is the
    same said more often; named after the first one's list."""
    named, pack = "", list[str]()
    for name, words in lists:
        for word in words:
            if not pack or len(" ".join(pack)) + len(word) > _PACK:
                if pack:
                    yield named, pack
                named, pack = name, []
            pack.append(word)
    yield named, pack


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    yield package
    for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)


def _constants(module: ModuleType) -> Iterator[tuple[str, list[str]]]:
    for name, value in vars(module).items():
        if not name.startswith("__") and (found := [text for text in _plain(value) if text]):
            yield name, found


def _last(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2]


def _plain(value: Any) -> Iterator[str]:
    """The texts in a constant, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from (*_plain(key), *_plain(each))
    elif isinstance(value, tuple | list | frozenset):
        for each in sorted(value) if isinstance(value, frozenset) else value:
            yield from _plain(each)
