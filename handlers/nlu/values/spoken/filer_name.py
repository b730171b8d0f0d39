"""The filer's own name out of what is typed where it is asked for. Pure."""

import re

from handlers.nlu import intents
from handlers.nlu.lexicon.values import filer_names as own
from handlers.nlu.values import provinces
from handlers.nlu.values.personal_names import clear_name
from handlers.nlu.values.spoken import chat_words, name_words, slips
from knowledge_base import thai
from knowledge_base.thai import name_lists

_MOST_WORDS, _MOST_PARTS, _FIRST_AND_LAST, _SHORTEST_PLACE = 5, 3, 2, 5
# Of people without a last name each part of the name may be a word of ours.
_SHORT = 3
_LEAD = re.compile(own.LEAD, re.IGNORECASE)
_COURTESY = re.compile(own.COURTESY_FIRST, re.IGNORECASE)
_TITLE, _RANK = re.compile(rf"^{own.TITLE}"), re.compile(own.RANK)
_WITH_TITLE = re.compile(r"[\u0e01-\u0e2e]{1,2}\.[\u0e01-\u0e59]{3,}")
_TITLES, _ONLY_THANKS = re.compile(own.TITLES), re.compile(own.ONLY_THANKS)
_REAL, _LAST = re.compile(own.REAL), re.compile(own.LAST)
_NICKNAME, _AGE = re.compile(own.NICKNAME), re.compile(own.AGE)
_SURELY_ONESELF = re.compile(own.SURELY_ONESELF)
_ONESELF_FIRST, _END = re.compile(own.ALONE), re.compile(own.END)
_WHO_FIRST, _MY_NAME = re.compile(own.WHO_FIRST), re.compile(own.MY_NAME)
_NO_LETTER = re.compile(r"[\d@/_?⟨⟩()]")
_CALLED_BESIDE = re.compile(own.CALLED_BESIDE)
_CALLED_SO_FIRST, _ROLE = re.compile(own.CALLED_SO_FIRST), re.compile(own.ROLE)
_CALLED_SO, _IN_BRACKETS = re.compile(own.CALLED_SO), re.compile(own.IN_BRACKETS)
_NOT_WITHIN = re.compile(own.NOT_WITHIN)
_KIN = re.compile(own.KIN)
# Letter by letter, before the name itself.
_SPELT = re.compile(r"(?<![^\W_])(?:[^\W\d_][-.]){2,}[^\W\d_]\s+(?=\S+\s\S)")
_USES_ANOTHER, _OLD_NAME = re.compile(own.USES_ANOTHER), re.compile(own.OLD_NAME)
_ANOTHER_TELLS = re.compile(own.ANOTHER_TELLS)
_END_APART, _GOES_ON = re.compile(own.END_APART), re.compile(own.GOES_ON)
_SPOKEN_TO_WITHIN = re.compile(own.SPOKEN_TO_WITHIN)
_PLACE_WITHIN = re.compile(own.PLACE_WITHIN)
_AROUND = " ,.:;=-–!~\"'"


def parse(text: str) -> str:
    """The name without courtesy, labels, age and nickname; the nickname where no other name is
    told, and empty where nothing is left."""
    spoken = chat_words.without_signs(chat_words.without_laughter_in_letters(text))
    spoken = _SPELT.sub("", spoken)
    typed = _AGE.sub(" ", " ".join(_put_right(spoken).split()))
    typed = _CALLED_BESIDE.sub("", _GOES_ON.sub(_last_name, typed))
    nickname = _NICKNAME.search(typed)
    rest = _bare(_without_brackets(_NICKNAME.sub(" ", typed)))
    return rest or (_bare(nickname["nickname"]) if nickname else "")


def _last_name(goes_on: re.Match[str]) -> str:
    return goes_on["last"] or goes_on["of"]


def _without_brackets(text: str) -> str:
    """The text without what is added of a whole name in brackets."""
    rest = " ".join(_IN_BRACKETS.sub(" ", text).split())
    return rest if " " in rest else text


def is_introduced(text: str) -> bool:
    """True if a text begins with words for oneself or for kin, or a title, and a word follows."""
    return _WHO_FIRST.match(text.strip()) is not None


def is_called_ones_own(text: str) -> bool:
    """True if a text begins by calling what follows one's own name."""
    return _MY_NAME.match(text.strip()) is not None


def is_nickname(text: str) -> bool:
    """True if it is only said what somebody may be called."""
    return _CALLED_SO.search(text) is not None and " " not in parse(text)


def _put_right(text: str) -> str:
    """The name after a slip; where that is the last name alone, with the first one before."""
    right = slips.put_right(text)
    before = text[: text.rfind(right)].split() if right != text.strip() else []
    is_last = len(before) > 2 and len(without_courtesy(right).split()) == 1
    return f"{' '.join(before[:-2])} {right}" if is_last else right


def _bare(text: str) -> str:
    said = _COURTESY.sub("", text.strip(_AROUND))
    if (real := _REAL.search(said)) and said[real.end() :].strip():
        said = said[real.end() :]
    led = _LEAD.match(said)
    said = without_courtesy(_LEAD.sub("", said, count=1).strip(_AROUND))
    said = without_courtesy(_AGE.sub(" ", said))
    said = (name_words.apart(said) if led else name_words.surely_apart(said)) or said
    first, label, last = said, "", ""
    if found := _LAST.search(said):
        first, label, last = said[: found.start()], found[0], said[found.end() :]
    name = f"{without_courtesy(first)} {last}" if label and first.strip() else said
    return _without_oneself(_without_spoken_to(" ".join(name.split()))).strip(_AROUND)


def without_courtesy(name: str) -> str:
    """The name without words of courtesy after it, which stay where they belong to a name."""
    while True:
        shorter = _without_end(name)
        if shorter == name:
            return name
        name = shorter


def _without_end(name: str) -> str:
    name = name.rstrip(_AROUND + own.REPEATED)
    if found := _END_APART.search(name):
        return name[: found.start()]
    last = name.split(" ")[-1]
    found = _END.search(name)
    if found is None or (
        last not in found[0] and (name_words.is_known(last) or thai.is_word(last))
    ):
        return name
    return _without_soft(name[: found.start()])


def _without_spoken_to(name: str) -> str:
    """A whole name without the word for who is spoken to, that is written to a known last name."""
    first, _, last = name.rpartition(" ")
    bare = _SPOKEN_TO_WITHIN.sub("", last)
    return f"{first} {bare}" if first and bare != last and _is_surely_last(bare, last) else name


def _is_surely_last(bare: str, last: str) -> bool:
    return name_lists.is_last_name(bare) and not name_lists.is_last_name(last)


def _without_soft(name: str) -> str:
    """Without the soft word before a courtesy, but where a name ends so."""
    last = name.rsplit(" ", maxsplit=1)[-1]
    if not last.endswith(own.SOFT) or name_words.is_known(last):
        return name
    return name.removesuffix(own.SOFT) if thai.tokenise(last)[-1] == own.SOFT else name


def _without_oneself(name: str) -> str:
    if name_words.is_known(name.split(" ", maxsplit=1)[0]):
        return name
    rest = _ONESELF_FIRST.sub("", name, count=1)
    if rest != name and (_TITLE.match(rest) or _SURELY_ONESELF.match(name)):
        return rest
    is_apart = name.removesuffix(rest).endswith(" ")
    return rest if rest != name and (is_apart or clear_name(rest.split(" ")[0])) else name


def is_doubtful(name: str, *, is_led: bool = False) -> bool:
    """True if a text is more likely something told, asked or refused than somebody's name, to which
    words for one may have led."""
    words = name.split()
    if not words or len(words) > _MOST_WORDS or _NO_LETTER.search(name):
        return True
    bare = _RANK.sub("", _TITLE.sub("", name, count=1), count=1).split()
    is_whole = name_words.of_syllables(" ".join(bare), is_led=is_led).split() == bare
    return not (bare and is_whole) and _is_doubtful(name, words, bare)


def _is_doubtful(name: str, words: list[str], bare: list[str]) -> bool:
    if thai.normalise(name) in own.NOT_ALONE or not any(len(word) > 1 for word in bare[:1]):
        return True
    if _is_more(bare) or _NOT_WITHIN.search(name) or may_end_in_place(name):
        return True
    if clear_name(name):
        return False
    return _begins_as_speech(bare[0]) or any(map(name_words.says_something, words))


def _ends_in_speech(last: str) -> bool:
    """True if a last name that is not known ends in speech, who is spoken to, or a place."""
    ends = _SPOKEN_TO_WITHIN.search(last) or _PLACE_WITHIN.search(last)
    is_more = ends is not None and thai.graphemes(last[: ends.start()]) >= _SHORT
    is_more = is_more or not own.SAID_WITHIN.isdisjoint(thai.tokenise(last)[1:])
    return (is_more and not name_lists.is_listed(last)) or name_words.is_speech(last)


def may_be_two_names(text: str) -> bool:
    """True if neither of two words tells something, whatever the first begins with."""
    words = parse(text).split()
    if len(words) != _FIRST_AND_LAST or thai.is_grammar(thai.tokenise(words[1])[0]):
        return False
    return not any(map(name_words.says_something, words))


def _is_more(words: list[str]) -> bool:
    """True if something stands beside a name, or is written to it, or two names do."""
    is_more = _is_called_by_kin(words) or _are_two(words) or _goes_on(words)
    return is_more or any(map(_ends_in_speech, words[1:]))


def _begins_as_speech(word: str) -> bool:
    """True if a first word that is no known name begins with somebody, holds a word of grammar that
    names do not have, or is put together of more plain words than they are."""
    parts = thai.tokenise(thai.normalise(word))
    if len(parts) < 2 or name_lists.is_listed(word):
        return False
    speaks = any(thai.is_grammar(part) and part not in own.WITHIN_NAMES for part in parts)
    begins = ("".join(parts[:end]) for end in range(2, len(parts)))
    is_long = len(parts) > _MOST_PARTS and all(map(thai.is_word, parts))
    is_long = is_long and not any(map(name_lists.is_first_name, begins))
    speaks = speaks or not own.SELF_WITHIN.isdisjoint(parts[1:])
    return speaks or is_long or parts[0] in own.WHO_WRITTEN_TO_IT or own.NAME in word


def _is_called_by_kin(words: list[str]) -> bool:
    """True if a plain word stands behind what somebody is called, and no last name."""
    is_kin = _KIN.match(words[0]) is not None and not name_lists.is_listed(words[0])
    return is_kin and any(
        name_words.is_plain(word) and not name_lists.is_listed(word) for word in words[1:]
    )


def _are_two(words: list[str]) -> bool:
    """True if a second first name follows a whole name, or one name is said twice."""
    if len(words) > 1 and len(set(words)) == 1:
        return True
    return len(words) > 3 and all(map(name_lists.is_first_name, (words[0], words[2])))


def _goes_on(words: list[str]) -> bool:
    """True if a plain word stands among more than a first and a last name, or one of grammar."""
    # A family that is called after a place has no other name.
    names = [
        word
        for word in words[: [*words, own.OF].index(own.OF)]
        if "." not in word or _WITH_TITLE.fullmatch(word)
    ]
    plain = [word for word in names if not name_lists.is_listed(word) and name_words.is_plain(word)]
    are_third = (name_lists.is_listed(word) or not thai.has_thai(word) for word in names[2:])
    is_more = len(names) > 2 and (bool(plain) or not all(are_third))
    return is_more or any(map(thai.is_grammar, plain))


def may_end_in_place(name: str) -> bool:
    """True if the second of two names may be the province where somebody lives."""
    words = name.split()
    is_long = len(words) == _FIRST_AND_LAST and len(words[1]) >= _SHORTEST_PLACE
    is_last = is_long and name_lists.is_last_name(words[1])
    return is_long and not is_last and provinces.exact_match(words[1]) is not None


def may_be_none(text: str) -> bool:
    """True if a text under the question for one's name may hold none: so may one plain word."""
    name = parse(text)
    is_plain = " " not in name and not is_likely(name)
    return (
        uses_another(text)
        or is_doubtful(name, is_led=_leads(text))
        or is_called_only(text)
        or is_plain
        or is_nickname(text)
        or intents.ends_asking(text)
    )


def names_two(text: str) -> bool:
    """True if a title stands before each of two names, or thanks where a last name may."""
    return len(_TITLES.findall(text)) > 1 or _ONLY_THANKS.fullmatch(text.strip()) is not None


def is_called_only(text: str) -> bool:
    """True if it is told what somebody may be called, or who somebody is in the matter, and no last
    name."""
    name = parse(text)
    is_called = _CALLED_SO_FIRST.match(text.strip()) is not None and " " not in name
    return is_called or any(map(_ROLE.fullmatch, name.split()))


def uses_another(text: str) -> bool:
    """True if it is said behind a name that another one is used, or was, or that who tells is not
    called so."""
    is_told = _USES_ANOTHER.search(text) is not None and " " in parse(text)
    is_others = _ANOTHER_TELLS.match(text.strip()) is not None
    return is_told or is_others or _OLD_NAME.search(text) is not None or names_two(text)


def is_whole(text: str) -> bool:
    """True if a text is a first and a last name, whatever its words mean."""
    return " " in parse(text) and not may_be_none(text)


def is_led(text: str) -> bool:
    """True if words for a name lead to a whole one, and nothing stands beside them."""
    return _leads(text) and is_whole(text)


def _leads(text: str) -> bool:
    found = _LEAD.match(text.strip())
    return found is not None and bool(found[0].strip())


def without_told(name: str) -> str:
    """A name up to the first word that is told of it: a plain one behind a first and a last name,
    or one that no name holds."""
    words = name.split()
    first = 1 + sum(map(_is_title, words[:1]))
    for place, word in enumerate(words):
        is_more = place > first and len(word) > _SHORT and name_words.is_plain(word)
        is_more = is_more and not name_lists.is_listed(word)
        tells = place >= first and name_words.tells_inside(thai.tokenise(word))
        if (is_more and own.OF not in words[:place]) or tells:
            return " ".join(words[:place])
    return name


def _is_title(word: str) -> bool:
    # A title has to stand before a name.
    return _TITLE.sub("", f"{word}{own.OF}{own.OF}", count=1) == own.OF * 2


def is_likely(name: str) -> bool:
    """True if it is known as a name, or is not made of plain words alone."""
    is_plain = all(map(thai.is_word, thai.tokenise(name.replace(" ", ""))))
    return (
        bool(clear_name(name)) or name_lists.is_first_name(name.partition(" ")[0]) or not is_plain
    )
