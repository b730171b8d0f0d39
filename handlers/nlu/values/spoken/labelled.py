"""A shop, a thing or an order's number without the label and the courtesy around it. Pure."""

import re

from handlers.nlu import phrases
from handlers.nlu.lexicon.representatives import RELATIVES
from handlers.nlu.lexicon.typed.moves import COURTESY
from handlers.nlu.lexicon.typed.told_elsewhere import LABELS
from handlers.nlu.lexicon.values import labels as own
from handlers.nlu.values.contacts import ascii_digits, digits, thai_phone
from handlers.nlu.values.spoken import chat_words, filer_name, slips
from knowledge_base import thai

_SHOP_LEAD, _THING_LEAD = re.compile(own.SHOP_LEAD), re.compile(own.THING_LEAD)
_SHOP_QUOTED = re.compile(own.SHOP_QUOTED, re.IGNORECASE)
_THING_INSTEAD = re.compile(own.THING_INSTEAD)
_SHOP_GOES_ON, _SHOP_END = re.compile(own.SHOP_GOES_ON), re.compile(own.SHOP_END)
_INTRODUCED = re.compile(own.INTRODUCED)
_NAMED_AFTER_ALL = re.compile(own.NAMED_AFTER_ALL)
_MANY_DIGITS, _FEWEST_DIGITS = 7, 4
_THING_END = re.compile(own.THING_END)
_ONLY_SCOLDED = re.compile(own.ONLY_SCOLDED)
_OWNERS = "|".join(sorted((*RELATIVES, *own.ONESELF), key=len, reverse=True))
_PAGE_OF = re.compile(own.PAGE_OF.replace("__OWNERS__", _OWNERS))
_INITIAL = re.compile(r"[A-Za-z]{3}\s[A-Z][a-z]?$")
_COMPANY = re.compile(own.COMPANY)
_IS_NO_ORDER = re.compile(own.IS_NO_ORDER, re.IGNORECASE)
_NUMBER = re.compile(own.NUMBER, re.IGNORECASE)
_LIKE_AN_ACCOUNT = re.compile(r"(?<![\d-])\d{3}-\d-\d{5}-\d(?![\d-])")
_SPACED = re.compile(own.SPACED, re.IGNORECASE)
_SEVERAL, _UNSURE = re.compile(own.SEVERAL), re.compile(own.UNSURE)
_LAUGHS_FIRST = re.compile(r"^5{3,}\+?\s{1,3}(?=[\u0e01-\u0e2e\u0e40-\u0e44])")
_REFERENCE_END = re.compile(own.REFERENCE_END)
_AGAIN = re.compile(rf"\s?{own.AGAIN}")
_COURTESY_INSIDE = re.compile(own.COURTESY_INSIDE)
_MORE_COURTESY = re.compile(own.MORE_COURTESY)


def shop(text: str) -> str:
    """The name of a shop as it was typed, without quotation marks and pictures around it."""
    if quoted := _SHOP_QUOTED.match(text.strip()):
        return quoted["name"].strip()
    typed = chat_words.without_laughter_in_letters(slips.put_right(text)).strip(own.QUOTES)
    said = chat_words.without_signs_around(_without_courtesy(typed))
    said = _SHOP_LEAD.sub("", _NAMED_AFTER_ALL.sub("", said, count=1), count=1)
    said = _SHOP_END.sub("", _SHOP_GOES_ON.sub("", said))
    bare = chat_words.without_signs_around(_without_courtesy(said)).strip(own.QUOTES)
    is_short = bare.endswith(own.SHORTENED) or _INITIAL.search(bare)
    return f"{bare}." if is_short and f"{bare}." in typed else bare


def is_labelled(text: str) -> bool:
    """True if words before a shop's name call it one."""
    if _SHOP_QUOTED.match(text.strip()):
        return True
    said = chat_words.without_signs_around(slips.put_right(text).strip(own.QUOTES))
    lead = _SHOP_LEAD.match(said)
    return is_named_after_all(said) or (lead is not None and bool(lead[0].strip()))


def is_only_scolded(text: str) -> bool:
    """True if a text scolds a seller, and says no more."""
    return _ONLY_SCOLDED.fullmatch(filer_name.without_courtesy(text)) is not None


def is_named_after_all(text: str) -> bool:
    """True if who says that a shop's name is not known tells the name of who sold it."""
    return _NAMED_AFTER_ALL.match(text) is not None


def is_introduced(text: str) -> bool:
    """True if a text says how a seller is called, and gives the name after that."""
    return _INTRODUCED.match(text) is not None or is_named_after_all(text)


def page_of_somebody(text: str) -> str:
    """The account of somebody near that was misused, as it was told; empty for other texts."""
    said = filer_name.without_courtesy(text.strip())
    return said if _PAGE_OF.fullmatch(said) else ""


def is_company(text: str) -> bool:
    """True if a text begins as the name of a company does, all of which belongs to it."""
    return _COMPANY.match(shop(text)) is not None


def thing(text: str) -> str:
    """The thing bought."""
    typed = _LAUGHS_FIRST.sub("", slips.put_right(text))
    said = _THING_LEAD.sub("", _THING_INSTEAD.sub("", typed), count=1)
    polite = _without_courtesy(said)
    polite = chat_words.without_laughter_in_letters(_COURTESY_INSIDE.sub("", polite))
    bare = _THING_END.sub("", polite)
    bare = bare if _to_the_end_of_a_word(bare, polite) == bare else polite
    # A title stands between its quotation marks.
    return f'{bare}"' if bare.count('"') % 2 and f'{bare}"' in said else bare


def reference(text: str) -> str:
    """The bank and the number of a slip, without what is told of the payment behind it."""
    return _without_courtesy(_REFERENCE_END.sub("", _without_courtesy(text)))


def _without_courtesy(text: str) -> str:
    """The text without a courtesy at its end, where that is no part of its last word."""
    bare = filer_name.without_courtesy(text)
    while found := _MORE_COURTESY.search(bare):
        bare = filer_name.without_courtesy(bare[: found.start()])
    bare = _to_the_end_of_a_word(bare, text.strip())
    if bare and (again := _AGAIN.match(text.partition(bare)[2])):
        return bare + again[0]
    head, end = own.SCRUB
    is_scrub = bare.endswith(head) and thai.tokenise(bare)[-1:] == [head]
    begins = end if is_scrub else own.KALE
    rest = text[text.find(bare) + len(bare) :]
    around = rest[:1] if rest[:1] in own.AROUND_NAMES else ""
    opens = around and re.search(rf"(?:^|\s){re.escape(around)}\S", bare)
    return bare + around if opens else bare + begins if rest.startswith(begins) else bare


def _to_the_end_of_a_word(bare: str, text: str) -> str:
    """The beginning of a text up to the end of its last word, where it ends within that, as far as
    nothing but courtesy follows; else the text."""
    end = text.find(bare) + len(bare)
    words = _words_from(text, end - len(bare.rpartition(" ")[2]))
    cut = next((word for word, at in words if at >= end), "")
    # Of words that are not known the ends are not, either.
    if not bare or end in (at for _, at in words) or not thai.is_word(cut):
        return bare
    whole = (at for _, at in words if at > end and _is_courtesy(text[at:]))
    return text[: next(whole, len(text))]


def _words_from(text: str, begin: int) -> list[tuple[str, int]]:
    """The words of a text up to the next space, each with its end."""
    parts = thai.tokenise(text[begin:].partition(" ")[0])
    return [(part, begin + len("".join(parts[: at + 1]))) for at, part in enumerate(parts)]


def _is_courtesy(text: str) -> bool:
    return not text or phrases.is_made_of(text, COURTESY)


def is_thing_instead(text: str) -> bool:
    """True if a thing is told after the one that it is not."""
    return _THING_INSTEAD.match(text) is not None


def _in_one(text: str) -> str:
    """The text with a parcel's number that is typed with spaces in one."""
    return _SPACED.sub(lambda found: "".join(found[0].split()), text)


def may_be_number(text: str) -> bool:
    """True if a text may hold an order's number: three digits alone count something."""
    text = _in_one(text)
    if _IS_NO_ORDER.search(text):
        return False
    return len(digits(text)) >= _FEWEST_DIGITS or _NUMBER.search(ascii_digits(text)) is not None


def is_sure_number(text: str) -> bool:
    """True if one number of an order is told, with nothing that makes it another number."""
    text = _in_one(ascii_digits(slips.put_right(text)))
    found = _NUMBER.findall(text)
    rest = _NUMBER.sub(" ", text)
    is_long = len(found) == 1 and len(digits(found[0])) >= _MANY_DIGITS
    is_labelled = not any(map(str.isalpha, rest)) or phrases.is_made_of(rest, LABELS)
    # Figures beside it are those of a day, or of another number.
    is_labelled = is_labelled and not any(map(str.isdigit, rest))
    is_other = (
        _LIKE_AN_ACCOUNT.search(text)
        or (thai_phone(text) and not any(map(str.isalpha, "".join(found))))
        or (len(found) > 1 and _SEVERAL.search(text))
    )
    return (is_long or is_labelled) and not is_other and not _UNSURE.search(text)


def number(text: str) -> str:
    """The one number of an order, where it is long or only labels stand around it; else the text
    without courtesy."""
    typed = _in_one(slips.put_right(text))
    text = ascii_digits(typed)
    found = _NUMBER.findall(text)
    rest = text.replace(found[0], " ") if len(found) == 1 else ""
    if found and not rest.strip():
        return filer_name.without_courtesy(typed)
    is_one = len(found) == 1 and (
        len(digits(found[0])) >= _MANY_DIGITS or phrases.is_made_of(rest, LABELS)
    )
    return found[0] if is_one else filer_name.without_courtesy(typed)
