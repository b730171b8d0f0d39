"""Doubts about a text under the question for the shop's name. Pure."""

import re

from handlers.form.non_answers import leftover, possible_shops, telling
from handlers.nlu import intents, phrases
from handlers.nlu.lexicon.typed import doubts as lexicon
from handlers.nlu.lexicon.typed.moves import COURTESY
from handlers.nlu.lexicon.typed.told_elsewhere import (
    AROUND_BOUGHT,
    AROUND_DAYS,
    DAYS,
    LABELS,
    MONTH_NAMES,
    SELLERS,
    SUMS,
)
from handlers.nlu.lexicon.values.chat_words import SIGNS
from handlers.nlu.story.lexicon.dates import COUNT_WORDS, MONTH
from handlers.nlu.values import (
    amounts,
    contacts,
    option_matching,
    personal_names,
    provinces,
    shop_names,
)
from handlers.nlu.values.spoken import chat_words, filer_name, labelled
from knowledge_base import thai

_MONTHS = (
    *(name for name in MONTH_NAMES if len(name) > 4),
    *(f"{MONTH}{count}" for count in COUNT_WORDS),
)
_AROUND = (*COURTESY, *LABELS, *AROUND_BOUGHT, *SUMS, *DAYS, *AROUND_DAYS)
_MORE = re.compile(lexicon.MORE_THAN_A_SHOP)
# Written to the letters on both sides, where no face speaks.
_ADORNS = re.compile(
    r"(?<=\w)(?:(?![\U0001f600-\U0001f64f\U0001f910-\U0001f92f\U0001f970-\U0001f97a])"
    + SIGNS.removesuffix("+")
    + r"){1,3}(?=\w)"
)
_NO_WHOLE_NAME = re.compile(lexicon.NO_WHOLE_NAME)
_LIES_SOMEWHERE = re.compile(lexicon.LIES_SOMEWHERE)
_ONLY_A_KIND = re.compile(lexicon.ONLY_A_KIND)
_GOES_ON = lexicon.SPEECH | lexicon.NAMES_BEFORE
_SENTENCE_WORDS, _LONGEST_WORD, _MANY_DIGITS = 3, 5, 7


def is_none(text: str) -> bool:
    """True if a text under the question for the shop's name is more likely something else."""
    name = labelled.shop(text)
    if labelled.page_of_somebody(text):
        return False
    if _is_no_name(filer_name.without_courtesy(text)) or _is_no_whole_name(name):
        return True
    text = name if labelled.is_introduced(text) else text
    if labelled.is_company(text) and not contacts.digits(text):
        return telling.tells(text)
    return _holds_more(name) or goes_on(name) or _is_of_no_shop(text) or _tells_more(text)


def _tells_more(text: str) -> bool:
    return _is_told(text) or shop_names.may_be_none(text) or telling.tells(text)


def _is_sum_or_day(text: str) -> bool:
    """True if it is a sum with words around it, or the name of a month."""
    says_sum = contacts.digits(text) and intents.contains_any(text, lexicon.OF_SUMS)
    is_sum = bool(says_sum) and leftover.is_understood(text)
    return is_sum or phrases.is_made_of(text, _MONTHS, (*DAYS, *AROUND_DAYS, *COURTESY))


def _is_no_whole_name(name: str) -> bool:
    """True if an unknown label, a number, an address or a place stands in what is taken for the
    name, if it ends in a bit of speech or in how many there are, or names two."""
    last = name.rpartition(" ")[2] if " " in name else ""
    is_number = not any(map(str.isalpha, name)) and len(contacts.digits(name)) >= _MANY_DIGITS
    holds_address = " " in name and contacts.ADDRESS.search(name) is not None
    if is_number or holds_address or contacts.phones_within(name) or lies_somewhere(name):
        return True
    is_speech = thai.has_thai(last) and thai.graphemes(last) == 1
    if possible_shops.either(name):
        return True
    return is_speech or _NO_WHOLE_NAME.search(contacts.ascii_digits(name)) is not None


def lies_somewhere(text: str) -> bool:
    """True if it is told where a shop is."""
    return _LIES_SOMEWHERE.search(text) is not None


def _is_told(text: str) -> bool:
    if _tells_of_buying(text) or _is_persons(text) or _MORE.search(text):
        return True
    return _is_described(labelled.shop(text)) if is_called_shop(text) else _is_said(text)


def _is_described(name: str) -> bool:
    """True if what is called a shop holds a word of speech, or tells what is sold."""
    parts = thai.tokenise(thai.normalise(name))
    said = lexicon.SPEECH | lexicon.SELLS | lexicon.LIES_AT | lexicon.SAID_OF_SHOPS
    return not said.isdisjoint(parts)


def may_be_of_filer(text: str) -> bool:
    """True if a text begins with the words for oneself, for one's kin or before a person's name,
    or is called a name and is a person's."""
    is_own = filer_name.is_introduced(text) or _is_persons(text)
    return is_own and not contacts.digits(text)


def _is_persons(text: str) -> bool:
    """True if it is called one's own name, or only a name, and is one that people have."""
    if filer_name.is_called_ones_own(text):
        return True
    said = text.strip().removeprefix(lexicon.CALLED)
    return said != text.strip() and bool(personal_names.clear_name(said.strip()))


def _is_of_no_shop(text: str) -> bool:
    """True if it is one plain word, or calls the seller nothing but bad names."""
    if intents.is_one_of(text, SELLERS) or labelled.is_only_scolded(text):
        return True
    return _is_one_word(text)


def _is_no_name(text: str) -> bool:
    """True if it is a figure, or of what kind a seller is, in plain words without a space."""
    if amounts.figure(text) or _is_sum_or_day(text):
        return True
    parts = thai.tokenise(thai.normalise(text))
    is_plain = " " not in text.strip() and all(map(thai.is_word, parts))
    return is_plain and _ONLY_A_KIND.match(text.strip()) is not None


def is_called_shop(text: str) -> bool:
    """True if a text begins by calling what follows a shop."""
    return text.strip().startswith(lexicon.SHOPS) or labelled.is_labelled(text)


def _is_one_word(text: str) -> bool:
    """True if it is one plain word, and not the name of a person."""
    name = thai.normalise(filer_name.without_courtesy(text))
    is_short = thai.graphemes(name) <= _LONGEST_WORD
    return is_short and thai.is_word(name) and not filer_name.is_likely(name)


def _later_parts(text: str) -> list[str]:
    """The rest of a text from each of its later words on."""
    words = text.split()
    return [" ".join(words[place:]) for place in range(1, len(words))]


def goes_on(name: str) -> bool:
    """True if what stands behind the first word of a name tells something, or asks."""
    parts = [thai.tokenise(thai.normalise(part)) for part in name.split()[1:]]
    told = any(not _GOES_ON.isdisjoint(part) for part in parts)
    return told or intents.ends_asking(name) or name.startswith(lexicon.NO_NAME_BEGINS)


def goes_on_after(name: str, text: str) -> bool:
    """True if a name of one word may be only the beginning: a word that tells nothing follows; or
    if it is told where the shop is."""
    if lies_somewhere(text):
        return True
    after = text.partition(name)[2]
    word = after.split()[0] if " " not in name and after[:1] == " " and after.strip() else ""
    if not thai.has_thai(word) or contacts.digits(word) or leftover.is_understood(word):
        return False
    parts = thai.tokenise(thai.normalise(word))
    return (lexicon.SPEECH | lexicon.TELLING | lexicon.BUYS).isdisjoint(parts)


def _is_said(text: str) -> bool:
    """True if a text that nothing calls a name holds a word of speech, which names seldom do, or
    a name after something else."""
    if any(map(is_called_shop, _later_parts(text))):
        return True
    said = filer_name.without_courtesy(text)
    parts = thai.tokenise(thai.normalise(chat_words.central(said)))
    speech = lexicon.SPEECH | lexicon.SELLS | lexicon.SAID_OF_SHOPS
    if _is_sentence(text) or not speech.isdisjoint(parts):
        return True
    if provinces.exact_match(option_matching.plain(said)):
        return True
    return not said.istitle() and not lexicon.ENGLISH_SPEECH.isdisjoint(parts)


def _holds_more(name: str) -> bool:
    """True if faces, or little pictures beside a space, part a name, or it goes on with the label
    of another answer."""
    pieces = chat_words.between_signs(_ADORNS.sub("", name))
    pieces = [piece for piece in pieces if thai.has_content(piece)]
    return len(pieces) > 1 or intents.contains_any(name[1:], lexicon.OTHER_LABELS)


def _tells_of_buying(text: str) -> bool:
    """True if a piece of a text begins with buying, or a seller is told to be somewhere."""
    pieces = [thai.tokenise(thai.normalise(piece)) for piece in text.split()]
    begins = {piece[0] for piece in pieces if piece}
    is_somewhere = any(lexicon.LIES in piece for piece in pieces)
    is_elsewhere = is_somewhere and intents.starts_with_any(text, SELLERS)
    finds = not is_called_shop(text) and not lexicon.FINDS.isdisjoint(pieces[0] if pieces else ())
    return is_elsewhere or finds or not lexicon.BUYS.isdisjoint(begins)


def _is_sentence(text: str) -> bool:
    """True if plain words stand there and nothing else, some of which make a sentence."""
    parts = thai.tokenise(thai.normalise(text))
    is_long = len(parts) >= _SENTENCE_WORDS
    return is_long and all(map(thai.is_word, parts)) and not lexicon.SENTENCE.isdisjoint(parts)
