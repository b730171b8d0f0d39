"""Reader of deeds: those that a trickster wants, those denied or imagined, those done. Pure."""

import re
from collections.abc import Iterator

from handlers.nlu import intents
from handlers.nlu.story.lexicon import deeds as texts
from handlers.nlu.story.text import prepare
from handlers.nlu.values.spoken.once import once
from handlers.texts import urgent
from knowledge_base.thai import without_links

_DEED = re.compile(
    rf"(?P<imagined>(?:{texts.IMAGINED})(?:{texts.DEED}))|(?P<denied>{texts.DENIED}(?:{texts.DEED}))|"
    rf"(?P<wanted>{texts.WANTED}(?:{texts.DEED})|{texts.ASKED_FOR})|(?P<bare>{texts.DEED})"
)
_TURNS, _DONE = re.compile(texts.TURNS), re.compile(texts.DONE)
_DONE_AFTER = re.compile(texts.DONE_AFTER)
_INSTALLED = re.compile(texts.INSTALLED)
_PAID = re.compile(texts.PAID)
_DEAD_SCREEN = re.compile(texts.DEAD_SCREEN)
_ASKED = re.compile(texts.ASKED)
_IN_DESPAIR = re.compile(texts.DONE_IN_DESPAIR)
_OF_ANOTHER, _NOT_OF_ANOTHER = re.compile(texts.OF_ANOTHER), re.compile(texts.NOT_OF_ANOTHER)
_OPENS_AN_ACCOUNT = re.compile(texts.OPENS_AN_ACCOUNT)
_LOST, _GIVEN, _NOT_GIVEN = map(re.compile, (texts.LOST, texts.GIVEN, texts.NOT_GIVEN))
_NOTHING_AND_NOBODY = re.compile(texts.NOTHING_AND_NOBODY)
_CODE_GIVEN = re.compile(texts.CODE_GIVEN)
_MONEY_WENT = re.compile(texts.MONEY_WENT)
_MONEY_GONE = (
    *urgent.SENT_WORDS,
    *urgent.CHEATED_WORDS,
    *urgent.DRAINED_WORDS,
    *urgent.LEAVING_WORDS,
)
# Letters behind a deed that tell which it is.
_ENDING = 6
_FEW = 24
_BARE, _DONE_DEED, _WANTED = "bare", "done", "wanted"


def tell_of_loss(text: str) -> bool:
    """True if a text tells that money went, or of a crook who got it."""
    return intents.contains_any(text, _MONEY_GONE)


def tell_of_money(text: str) -> bool:
    """True if a text tells that money went, to whomever."""
    return tell_of_loss(text) or paid(text) or _MONEY_WENT.search(text.lower()) is not None


def only_lost(text: str) -> bool:
    """True if money went out of an account, and nobody is told to have tapped, given or installed
    anything; in doubt somebody did."""
    rest = _NOT_GIVEN.sub(" ", text.lower())
    return _LOST.search(rest) is not None and _GIVEN.search(rest) is None


def gave_code(text: str) -> bool:
    """True if a code or password is told to be given away."""
    rest = _NOT_GIVEN.sub(" ", text.lower())
    return _CODE_GIVEN.search(rest) is not None and not only_wanted(text)


def only_wanted(text: str) -> bool:
    """True if it is told what somebody wants, and nothing was done; in doubt it was."""
    is_dead = _DEAD_SCREEN.search(_plain(text)) is not None
    return not is_dead and _WANTED in _told(text) and _is_nothing_done(text)


def asks_to_give(text: str) -> bool:
    """True if it is asked whether to give somebody else what opens an account, which was not
    done."""
    plain = _plain(text)
    is_wanted = _OF_ANOTHER.search(plain) and _OPENS_AN_ACCOUNT.search(plain)
    if not is_wanted or _NOT_OF_ANOTHER.search(plain) or not intents.asks_anyhow(text):
        return False
    return only_wanted(text)


def tells_of_a_key(text: str) -> bool:
    """True if what opens an account is named: a code, a card, a link, an app."""
    return _OPENS_AN_ACCOUNT.search(_plain(text)) is not None


def denies(text: str) -> bool:
    """True if it is only said that nothing was done, or asked what comes of not doing it."""
    told = _told(text)
    return bool(told) and _WANTED not in told and _is_nothing_done(text)


def only_denies(text: str) -> bool:
    """True if a few words say no more than that something was not done, and ask nothing."""
    asks = intents.asks_anyhow(_NOTHING_AND_NOBODY.sub("", text))
    return len(text) <= _FEW and denies(text) and not asks


def imagines(text: str) -> bool:
    """True if a deed, or that it is left undone, is only imagined."""
    return "imagined" in _told(text)


def asks_whether(text: str) -> bool:
    """True if it is asked whether to do it, nothing was done, and nobody's wish is told."""
    plain = _plain(text)
    asked = _ASKED.search(plain) is not None and _DONE.search(plain) is None
    return asked and not {_WANTED, _DONE_DEED} & set(_told(text))


def installed(text: str) -> bool:
    """True if an app was installed, whatever else was not done."""
    return _is_done_of(_INSTALLED, text)


def paid(text: str) -> bool:
    """True if money was sent."""
    return _is_done_of(_PAID, text)


def _is_done_of(kind: re.Pattern[str], text: str) -> bool:
    return any(
        how == _DONE_DEED and kind.search(plain, found.start(), found.end() + _ENDING)
        for plain, found, how in _deeds(text)
    )


@once
def _told(text: str) -> tuple[str, ...]:
    """The way in which each deed of a text is told."""
    return tuple(how for _, _, how in _deeds(text))


def _deeds(text: str) -> Iterator[tuple[str, re.Match[str], str]]:
    """Each deed, and how it is told; what follows on something wanted is wanted as well."""
    plain, last, end = _plain(text), "", 0
    for found in _DEED.finditer(plain):
        how = found.lastgroup or _BARE
        if how == _BARE and last == _WANTED and not _TURNS.search(plain, end, found.start()):
            how = _WANTED
        if how in (_BARE, _WANTED) and _DONE_AFTER.match(plain, found.end()):
            how = _DONE_DEED
        yield plain, found, how
        last, end = how, found.end()


def _is_nothing_done(text: str) -> bool:
    return _DONE.search(_plain(text)) is None and not {_BARE, _DONE_DEED} & set(_told(text))


@once
def _plain(text: str) -> str:
    return without_links(prepare(text).plain)


def were_done_in_despair(text: str) -> bool:
    """True if a text says, where despair was told before, that something was taken or cut."""
    return _IN_DESPAIR.search(" ".join(text.split())) is not None
