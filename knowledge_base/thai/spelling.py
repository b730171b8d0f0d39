"""Misspelt words -> the words that people write: tone marks left out, one letter wrong. Pure.

The likeliest words, one after the other, that the letters of a text may have been meant for.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import chain, pairwise
from math import inf, log

from knowledge_base import thai

_THAI_RUN = re.compile("[\u0e00-\u0e7f]+")
_LONGEST = 14
# Shorter words are too easily made of one another.
_MIN_CORRECTED = 3
# A text with fewer tone marks than this among its Thai letters was typed without any.
_FEW_TONES = 0.02
_FEWEST_LETTERS = 5
# What a change costs, as the logarithm of a chance, like the rarity of a word. What is no word, as
# a name, costs something for each letter; a word that often follows another costs less.
_TONES, _TONES_WHERE_NONE_ARE, _ONE_LETTER = 3.0, 0.2, 6.0
_AS_IN_CHATS = 1.0
_NO_WORD, _NO_WORD_LETTER, _FOLLOWS = 8.0, 3.0, 3.0
# One letter may be wrong in what begins so many letters before something that is no word.
_BEFORE, _AFTER = 10, 3
# Of so many beginnings it is remembered what stands there: a message is read in parts as well.
_REMEMBERED = 4096

Candidate = tuple[int, str, float]


class Spelling:
    """Knows the words of the texts that it is made from, how often each is written, and which
    follow one another."""

    def __init__(self, texts: Sequence[Sequence[str]]) -> None:
        """`texts`: the words of each, normalised."""
        self._follow = {hash(pair) for words in texts for pair in pairwise(words)}
        counts = Counter(word for words in texts for word in words if thai.could_be_word(word))
        total = counts.total()
        self._costs = {word: log(total / count) for word, count in counts.items()}
        self._rarest, self._dictionary = log(total + 1) + 1, thai.dictionary()
        self._by_key: dict[str, str] = {}
        for word, _ in counts.most_common():
            self._by_key.setdefault(thai.without_tones(word), word)
        known = [pair for pair in thai.CHAT_WORDS.items() if pair[1] in self._costs]
        self._meant = dict(known)
        self._meant_without_tones = {thai.without_tones(typed): word for typed, word in known}
        self._around = _with_one_less(self._by_key)
        self._beginnings, self._endings = _halves(self._around)
        self._offers = lru_cache(_REMEMBERED)(self._offers_at)

    def corrected(self, text: str) -> str:
        """A normalised `text` in words as they are most often written."""
        thai_letters = "".join(_THAI_RUN.findall(text))
        few_tones = thai.tone_marks(thai_letters) < _FEW_TONES * len(thai_letters)
        is_toneless = few_tones and len(thai_letters) >= _FEWEST_LETTERS
        tones = _TONES_WHERE_NONE_ARE if is_toneless else _TONES
        # Who repeats a word is not the only one to wait for it.
        mended = lru_cache(None)(partial(self._corrected, tones=tones))
        return _THAI_RUN.sub(lambda run: mended(run[0]), text)

    def _corrected(self, run: str, tones: float) -> str:
        odd, meant = self._odd(run), self._meant_in(run, tones)
        if not odd and not meant and tones == _TONES:
            return run
        costs, words = [0.0] + [inf] * len(run), [("", 0)] * (len(run) + 1)
        for start in range(len(run)):
            before = words[start][0]
            offers = self._offers(run[start : start + _LONGEST + 1], tones, start in odd)
            for length, word, cost in chain(offers, meant.get(start, ())):
                end = start + length
                total = costs[start] + cost - _FOLLOWS * (hash((before, word)) in self._follow)
                if total < costs[end]:
                    costs[end], words[end] = total, (word, start)
        best, place = "", len(run)
        while place:
            word, place = words[place]
            best = word + best
        return best

    def _meant_in(self, run: str, tones: float) -> dict[int, list[Candidate]]:
        """Places of words in chat spelling, with those that are meant; not inside other words."""
        meant = self._meant if tones == _TONES else self._meant | self._meant_without_tones
        found: dict[int, list[Candidate]] = {}
        end = 0
        for typed in thai.tokenise(run):
            start, end = end, end + len(typed)
            if word := meant.get(typed):
                found[start] = [(len(typed), word, self._costs[word] + _AS_IN_CHATS)]
        return found

    def _odd(self, run: str) -> set[int]:
        """The places around what is no word."""
        odd: set[int] = set()
        end = 0
        words = thai.tokenise(run)
        for before, word, after in zip(["", *words[:-1]], words, [*words[1:], ""], strict=True):
            start, end = end, end + len(word)
            if not (self._is_word(word) or self._follows(before, word, after)):
                odd.update(range(start - _BEFORE, end + _AFTER))
        return odd

    def _is_word(self, word: str) -> bool:
        return word in self._costs or (thai.could_be_word(word) and word in self._dictionary)

    def _follows(self, before: str, word: str, after: str) -> bool:
        """True if `word` is written beside a neighbour, as a letter of an abbreviation is."""
        return hash((before, word)) in self._follow or hash((word, after)) in self._follow

    def _offers_at(self, letters: str, tones: float, is_odd: bool) -> tuple[Candidate, ...]:
        """The words that may begin `letters`, of which the last is only looked at: the length,
        the word that is meant, and its cost."""
        costs, by_key, dictionary = self._costs, self._by_key, self._dictionary
        found, key = [(1, letters[0], _NO_WORD)], ""
        for length in range(1, min(_LONGEST, len(letters)) + 1):
            if not thai.is_tone(letters[length - 1]):
                key += letters[length - 1]
            if length < len(letters) and thai.is_mark(letters[length]):
                continue
            piece = letters[:length]
            if piece in costs:
                found.append((length, piece, costs[piece]))
            elif piece in dictionary and length > 1:
                found.append((length, piece, self._rarest))
            if key in by_key:
                word = by_key[key]
                found.append((length, word, costs[word] + tones))
            if is_odd:
                found.append((length, piece, _NO_WORD + _NO_WORD_LETTER * (length - 1)))
                found += [(length, word, costs[word] + _ONE_LETTER) for word in self._near(key)]
        return tuple(found)

    def _near(self, key: str) -> Iterator[str]:
        """Words of one letter more, less, other, or of two in the other order."""
        if len(key) < _MIN_CORRECTED - 1:
            return
        # One mistake leaves what is before or what is behind the middle as it is.
        half = (len(key) - 1) // 2
        if key[:half] not in self._beginnings and key[len(key) - half :] not in self._endings:
            return
        for same_or_longer in self._around.get(key, ()):
            yield self._by_key[same_or_longer]
        for short in _one_less(key):
            for other in self._around.get(short, ()):
                if len(other) < len(key) or _is_one_edit(key, other):
                    yield self._by_key[other]


def _with_one_less(keys: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Under each text the keys that it is, or would be with one letter more."""
    around: dict[str, tuple[str, ...]] = {}
    for key in keys:
        if _MIN_CORRECTED <= len(key) <= _LONGEST:
            for text in (key, *_one_less(key)):
                around[text] = (*around.get(text, ()), key)
    return around


def _halves(texts: Iterable[str]) -> tuple[set[str], set[str]]:
    """The first and the second halves of texts; an odd one is cut on either side of its middle."""
    cuts = {(text, half) for text in texts for half in (len(text) // 2, (len(text) - 1) // 2)}
    beginnings = {text[:half] for text, half in cuts}
    return beginnings, {text[len(text) - half :] for text, half in cuts}


def _one_less(key: str) -> Iterable[str]:
    # In order: which of two is as likely must not change from start to start.
    return dict.fromkeys([key[:place] + key[place + 1 :] for place in range(len(key))])


def _is_one_edit(one: str, other: str) -> bool:
    """True if texts of one length differ in one letter, or in the order of two."""
    differing = [place for place, letter in enumerate(one) if letter != other[place]]
    if len(differing) < 2:
        return True
    first, second = differing[0], differing[-1]
    return one[first] + one[second] == other[second] + other[first] and second - first == 1
