"""Thai text made comparable: one spelling of variants, the wrong keyboard, courtesy left out."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache

import regex
from pythainlp.corpus import thai_words
from pythainlp.tokenize.newmm import segment
from pythainlp.util import Trie

# Vowels and signs above and below the line, which `re` does not count among letters.
_THAI_MARKS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
# Polite endings that are no words as they are typed, by the one that is meant.
_COURTESY = {
    "ค่ะ": "ค(?:ร?[้๊๋]|ร่)ะ|คะ่|คร[้๊๋]า+(?![ก-๙])",
    "ครับ": "(?:ค(?:ร๊|ร๋|[้๊๋])าบ+|คร้าบบ+|ค(?:ร?ั|ร?[้๊]า)[ฟช])(?![ก-๙])",
    "จ้า": "จ(?:ร[้๊๋]|[๊๋])า+(?![ก-๙])",
}
_MISSPELT = re.compile(f"(?<![เแโไใ])(?:{'|'.join(f'({each})' for each in _COURTESY.values())})")
# U+0E4D with U+0E32, as NFKC leaves U+0E33; a tone mark may stand on either side of the circle.
_SPLIT_AM = re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32|([\u0e48-\u0e4b])\u0e4d\u0e32")
# Letters that are words of their own.
_ALONE = "ณๆฯ"
_DOUBLE_E = re.compile("เเ")
_TONE_BEFORE_VOWEL = re.compile("(?<![\u0e48-\u0e4c])([\u0e48-\u0e4c]+)([\u0e31\u0e34-\u0e39]+)")
_REPEATED_MARK = re.compile(rf"([{_THAI_MARKS}])\1+")
_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_LONG_RUN = re.compile(rf"([^\W\d_]|[{_THAI_MARKS}])\1{{2,}}")
_NOT_A_WORD = re.compile(rf"(?:[^\w{_THAI_MARKS}]|_)+")
_SPACE_IN_THAI = re.compile(r"(?<=[\u0e00-\u0e7f]) +(?=[\u0e00-\u0e7f])")
_TONES = re.compile("[\u0e47-\u0e4c]")
_TONE_MARK = re.compile("[\u0e48-\u0e4b]")
# A letter is looked up sooner than it is matched.
_THAI_LETTERS = "".join(map(chr, range(0x0E00, 0x0E80)))
_ONE_MARK = frozenset(re.findall(f"[{_THAI_MARKS}]", _THAI_LETTERS))
_ONE_TONE = frozenset(_TONES.findall(_THAI_LETTERS))
# A letter that is written and not spoken, with the mark that says so.
_SILENT = re.compile("[ก-ฮ][ิุ]?์")
_TWICE = re.compile(r"(.)\1+")
# Said fast, a second consonant is lost, and few last ones are told apart.
_SECOND_L = re.compile("(?<=[ก-ฮ])ล(?=[าิุ])")
_LAST_SOUNDS = str.maketrans("ลจชซสทพ", "นดดดดดบ")
# Letters that sound alike, as one; the length and the tone of a vowel are not heard here.
_SOUNDS = str.maketrans("ศษซณญฬฆฅฃขธฑฒถฐฎฏใภผฝฌฉรแีืูๅ", "สสสนยลคคคคทททททดตไพพฟชชลเิึุา", "หั็่้๊๋ํ")
_THAI = re.compile(r"[\u0e00-\u0e7f]")
_LETTER = re.compile(r"[^\W\d_]")
_LATIN = re.compile(r"[A-Za-z]")
_LATIN_WORD = re.compile(r"[a-z]{2,}")
_LINK = re.compile(
    r"(https?://|www\.)\S+|[^\s@]{1,64}@[^\s@.]{1,63}(\.[^\s@.]{1,63}){1,4}"
    r"|(?<![a-z0-9-])[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){0,4}"
    r"\.(com|net|org|th|top|shop|info|cc|me|io|co|xyz|vip)\b(/\S*)?",
    re.IGNORECASE,
)
_LONGEST_MADE_UP, _WORD_CACHE_SIZE = 40, 20_000
_TEXT_CACHE_SIZE = 32
_HEAD = 500
_LAST_COURTESY = 200
# Two Arabic phrases that are one letter each, of which NFKC makes 18 and 8.
_LONG_LIGATURES = str.maketrans("\ufdfa\ufdfb", "  ")
_THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")

# Key by key, the US and the Thai Kedmanee keyboard (TIS 820): first without, then with shift.
_LATIN_KEYS = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./"
THAI_KEYS = "_ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ"
_LATIN_SHIFTED = '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?'
_THAI_SHIFTED = '%+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ'
_KEDMANEE = str.maketrans(_LATIN_KEYS + _LATIN_SHIFTED, THAI_KEYS + _THAI_SHIFTED)


# Words that greet, thank or fill; a message of nothing else names no matter.
_FILLER_WORDS = (
    "สวัสดี สวัสดีครับ สวัสดีค่ะ สวัสดีคะ หวัดดี ดีค่ะ ดีคะ ดีครับ ดีค่า ดีจ้า ดี ฮัลโหล อรุณสวัสดิ์ ทัก ทักครับ ทักค่ะ "
    "ขอบคุณ ขอบคุณครับ ขอบคุณค่ะ ขอบใจ ขอบพระคุณ โอเค โอ เค ได้ รับทราบ เข้าใจ แล้ว เยี่ยม "
    "ค่ะ คะ ครับ คับ ครับผม ค่า คร้าบ จ้า จ้ะ จ๊ะ จ๋า นะ นะคะ นะครับ นะจ๊ะ น้า ล่ะ เลย มาก มากๆ ๆ "
    "เด้อ เนาะ อ่ะ ฮ่ะ ฮับ งับ ก๊ะ ข่ะ คร่า ทำไง ทำไงดี ยังไง ยังไงดี "
    "ไง ทำ ต้อง ช่วย ด้วย หน่อย สอบถาม ถาม รบกวน ขอ ไหม มั้ย "
    "แอด แอดมิน คุณ พี่ น้อง ตอนเช้า ตอนเย็น เช้า บ่าย เย็น วัน นี้ วันนี้ อืม เออ อ๋อ ฮ่า ฮา "
    "hello hellooo hi hey ok okay thank thanks you good morning afternoon evening test "
)
_FILLERS = frozenset(_FILLER_WORDS.split())
# Words of grammar, which stand in almost every text.
_GRAMMAR_WORDS = (
    "ที่ ซึ่ง อัน ว่า และ หรือ แต่ กับ ก็ จะ ได้ ให้ ใน ของ จาก ถึง ต่อ โดย ตาม เพื่อ เพราะ จึง ถ้า เมื่อ "
    "แล้ว ยัง อยู่ ไป มา ไว้ ขึ้น ลง ออก เข้า คือ เป็น มี ไม่ ไม่ได้ นี้ นั้น นี่ นั่น นะ ค่ะ คะ ครับ ด้วย เลย "
    "อีก แค่ เพียง กว่า มาก ทั้ง ทุก บาง หลาย ความ การ ผม ฉัน ดิฉัน หนู เรา เขา มัน คุณ ๆ "
    "the and of to in is it for on at my me we you www http https com co th "
)
_GRAMMAR = frozenset(_GRAMMAR_WORDS.split())

# The commonest words as they are often written in chats, by how they sound.
_CHAT_WORDS = (
    "ม่าย=ไม่ ด้าย=ได้ เร้ย=เลย เรย=เลย แร้ว=แล้ว อาราย=อะไร อะรัย=อะไร อัลไล=อะไร ยังงัย=ยังไง "
    "ทามไม=ทำไม ทามมัย=ทำไม ทำมัย=ทำไม จิง=จริง จิงๆ=จริงๆ ครัย=ใคร ไคร=ใคร"
)
CHAT_WORDS = dict(pair.split("=") for pair in _CHAT_WORDS.split())

# What a sentence is made softer with; the last part of any of the phrases below.
_SOFT = (
    "(?:นะ|น้า|เด้อ|เนาะ|ด้วย|ที|หน่อย|นิดนึง|นิดหนึ่ง|เลย|มาก|ๆ){0,6}+"
    "(?:(?:อ่ะ|อะ)?(?:คะ|ค่ะ|ค่า|ครับผม|ครับ|คับ|คร้าบ|(?<!เ)จ้า|จ้ะ|จ๊ะ|จ๋า|ฮะ)|อ่ะ|อะ)?"
)
_SOFTENED = "(?=หน่อย|นิด|นะ|ครับ|คับ|ค่ะ|คะ|ค่า|จ้า|อ่ะ|อะ)"
_OPENINGS = (
    "(?:อรุณ)?สวัสดี(?:ตอน)?(?:เช้า|บ่าย|เย็น)?",
    "หวัดดี|ฮัลโหล|hello|hi|hey|admin|แอดมิน",
    "(?:ดี|แอด|พี่|(?:คุณ)?เจ้าหน้าที่)(?=จ้า|คะ|ค่ะ|ค่า|ครับ|คับ)",
    # Where no softening word comes next, what is asked for does, and that is the matter.
    f"(?:เรียน)?(?:ขอ|รบกวน|อยากจะ|อยาก|จะ)(?:อนุญาต|รบกวน)?(?:สอบถาม|ถาม|ปรึกษา){_SOFTENED}",
    "มีเรื่อง(?:อยาก|จะ|ขอ|รบกวน)+(?:สอบถาม|ถาม|ปรึกษา)|มีคำถาม",
    "(?:เรียน)?สอบถาม(?=หน่อย|ครับ|ค่ะ|คะ)",
    "ช่วย(?=หน่อย|ด้วย)",
    "พอดี(?:ว่า)?|คือ(?:แบบ)?(?:ว่า)?|แบบว่า",
)
_ENDINGS = (
    f"(?:ขอบคุณ|ขอบใจ|ขอบพระคุณ)(?:ล่วงหน้า)?{_SOFT}",
    "thank you|thanks|thx|5{3,}",
    f"ช่วย(?:ตอบ|แนะนำ|บอก)?(?:ที|หน่อย|ด้วย){_SOFT}",
    f"(?:ขอ)?รบกวน(?:ด้วย|หน่อย){_SOFT}",
    f"(?:อ่ะ|อะ)?(?:ค่ะ|ครับ)?งง(?:มาก|ไปหมด){_SOFT}",
    "(?:นะ)?(?:คะ|ค่ะ|ค่า|ครับผม|ครับ|คับ|คร้าบ|(?<!เ)จ้า|จ้ะ|จ๊ะ)|อ่ะ|อะ",
)
_OPENING = re.compile(rf"^(?:(?:{'|'.join(_OPENINGS)})\s*{_SOFT}\s*)+")
# Bounded, as all of `_SOFT` is: a text of nothing but courtesy is read once, not again from each
# of its places.
_ENDING = re.compile(rf"(?:\s{{0,3}}(?:{'|'.join(_ENDINGS)})){{1,8}}$")


class _Dictionary(Trie):
    """PyThaiNLP's words as a set: looked up a little slower than in its tree of letters, but in
    10 MB instead of 60, and ready a second sooner."""

    def __init__(self, dictionary: Iterable[str]) -> None:
        self.words = frozenset(dictionary)
        lengths: dict[str, set[int]] = {}
        for word in self.words:
            lengths.setdefault(word[:2], {1}).add(len(word))
        self._lengths = {head: tuple(sorted(found)) for head, found in lengths.items()}

    def prefixes(self, text: str, start: int = 0) -> list[str]:
        """The words that stand at this place of the text, shortest first."""
        lengths = self._lengths.get(text[start : start + 2], (1,))
        found = [text[start : start + length] for length in lengths]
        return [word for word in found if word in self.words]

    def __contains__(self, word: object) -> bool:
        return word in self.words

    def __iter__(self) -> Iterator[str]:
        return iter(self.words)

    def __len__(self) -> int:
        return len(self.words)


@cache
def _dictionary() -> _Dictionary:
    return _Dictionary(thai_words())


# Each reader of a message asks for it.
@lru_cache(maxsize=_TEXT_CACHE_SIZE)
def normalise(text: str) -> str:
    """`text` in one comparable form: lower case, no punctuation, variants of spelling joined."""
    whole = text.translate(_LONG_LIGATURES)
    text = unicodedata.normalize("NFKC", whole).lower().translate(_THAI_DIGITS)
    text = _INVISIBLE.sub("", text)
    text = _DOUBLE_E.sub("แ", text)
    text = _REPEATED_MARK.sub(r"\1", text)
    text = _TONE_BEFORE_VOWEL.sub(r"\2\1", text)
    text = _SPLIT_AM.sub(lambda found: (found[1] or found[2] or "") + "ำ", text)
    text = _LONG_RUN.sub(r"\1", text)
    text = _MISSPELT.sub(lambda found: tuple(_COURTESY)[(found.lastindex or 1) - 1], text)
    text = _NOT_A_WORD.sub(" ", text).strip()
    return _SPACE_IN_THAI.sub("", text)


def head_and_tail(text: str, letters: int = _HEAD) -> str:
    """`text`, or of a long one the beginning and the end, so many letters each: what it is about
    stands there."""
    if len(text) <= 2 * letters + 1:
        return text
    return f"{text[:letters]}\n{text[-letters:]}"


def visible(text: str) -> str:
    """`text` without letters of no width and marks of direction."""
    return _INVISIBLE.sub("", text)


def without_tones(text: str) -> str:
    """Normalised `text` without tone marks, the short-vowel mark and the silencer."""
    return _TONES.sub("", text)


def is_tone(letter: str) -> bool:
    """True if it is what `without_tones` leaves out."""
    return letter in _ONE_TONE


def tone_marks(text: str) -> int:
    """Count the tone marks of `text`."""
    return len(_TONE_MARK.findall(text))


def is_mark(letter: str) -> bool:
    """True if it stands above, below or, as a silencer, over another letter."""
    return letter in _ONE_MARK


def sound(text: str) -> str:
    """About how a normalised `text` sounds: what is misspelt by ear becomes the same."""
    heard = _SILENT.sub("", text).replace("ัย", "ไ").translate(_SOUNDS)
    return _TWICE.sub(r"\1", heard.replace("ลล", "").replace("ำ", "ม"))


def fast_sound(text: str) -> str:
    """About how a normalised short name sounds when it is said fast; less is told apart here
    than by `sound`."""
    heard = _SECOND_L.sub("", sound(text.replace("ะ", "")).replace("ไทย", "ไท"))
    return heard[:-1] + heard[-1:].translate(_LAST_SOUNDS)


def has_thai(text: str) -> bool:
    """True if any letter of `text` is Thai."""
    return _THAI.search(text) is not None


def thai_share(text: str) -> float:
    """The share of Thai characters among those of `text` that are not spaces, 0 to 1."""
    visible = "".join(text.split())
    return len(_THAI.findall(visible)) / len(visible) if visible else 0.0


def from_wrong_keyboard(text: str) -> str:
    """The text that the same keys would have typed on the Thai Kedmanee keyboard."""
    return text.translate(_KEDMANEE)


def tokenise(text: str) -> list[str]:
    """The words of a normalised text."""
    return list(_cut(text))


# Each handler that listens to a message asks for its words.
@lru_cache(maxsize=_TEXT_CACHE_SIZE)
def _cut(text: str) -> tuple[str, ...]:
    return tuple(word for word in segment(text, _dictionary()) if not word.isspace())


def is_grammar(word: str) -> bool:
    """True if a normalised word is one of those that stand in almost every text."""
    return word in _GRAMMAR


@lru_cache(maxsize=_WORD_CACHE_SIZE)
def split_compound(word: str) -> tuple[str, ...]:
    """The fewest shorter words of the dictionary that make up `word`, if it is made up of any."""
    made: dict[int, tuple[str, ...]] = {0: ()}
    for start in range(len(word) if len(word) <= _LONGEST_MADE_UP else 0):
        for part in _dictionary().prefixes(word, start) if start in made else ():
            end, longer = start + len(part), (*made[start], part)
            if 1 < len(part) < len(word) and len(longer) < len(made.get(end, word)):
                made[end] = longer
    return made.get(len(word), ())


def could_be_word(text: str) -> bool:
    """True if there is Thai in `text` and more than one letter: a letter alone was cut off by a
    mistake beside it."""
    return has_thai(text) and (len(text) > 1 or text in _ALONE)


def dictionary() -> frozenset[str]:
    """The words of the Thai dictionary."""
    return _dictionary().words


def is_word(text: str) -> bool:
    """True if the Thai dictionary has it."""
    return text in dictionary()


def graphemes(text: str) -> int:
    """The length of `text` as a reader counts it: one Thai letter with its marks is one."""
    return len(regex.findall(r"\X", text))


def has_latin(text: str) -> bool:
    """True if any letter of `text` is one of the English alphabet."""
    return _LATIN.search(text) is not None


def latin_share(text: str, is_known: Callable[[str], bool]) -> float:
    """The share of the Latin letters of `text` that stand in words which are known, 0 to 1."""
    known = filter(is_known, _LATIN_WORD.findall(text.lower()))
    letters = len(_LATIN.findall(text))
    return sum(map(len, known)) / letters if letters else 0.0


def latin_words(text: str) -> set[str]:
    """The words of two and more Latin letters in `text`, in lower case."""
    return set(_LATIN_WORD.findall(text.lower()))


def without_links(text: str) -> str:
    """`text` without web and e-mail addresses."""
    return _LINK.sub(" ", text)


def without_courtesy(text: str) -> str:
    """A normalised `text` from where its matter begins to where it ends; courtesy alone stays."""
    matter = _OPENING.sub("", text)
    ending = _ENDING.search(matter, max(0, len(matter) - _LAST_COURTESY))
    matter = matter[: ending.start() if ending else None].strip()
    return matter or text


def is_filler(word: str) -> bool:
    """True if a normalised word greets, thanks or fills, and nothing more."""
    return word in _FILLERS


def has_content(text: str) -> bool:
    """True if a normalised text holds a word beyond greetings, thanks, fillers and numbers."""
    return any(not is_filler(word) for word in tokenise(text) if _LETTER.search(word))


def dictionary_share(text: str) -> float:
    """The share of letters of a normalised text that stand in words of the Thai dictionary.

    0 without a word of three letters: almost any two letters are a word.
    """
    found = tokenise(text)
    known = [len(word) for word in found if len(word) > 1 and is_word(word)]
    return sum(known) / sum(map(len, found)) if max(known, default=0) > 2 else 0.0
