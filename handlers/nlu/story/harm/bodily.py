"""Reader of bodily signs that cannot wait, told of somebody now and not as a figure. Pure."""

import re

from handlers.nlu import intents, phrases
from handlers.nlu.lexicon.typed import bodily as lexicon
from handlers.nlu.story.text import prepare
from handlers.nlu.values.spoken.once import once

_PLAIN, _SWOLLEN, _WEAK = map(re.compile, (lexicon.PLAIN, lexicon.SWOLLEN, lexicon.WEAK))
_HEART, _PILL, _CAUSE = map(re.compile, (lexicon.HEART, lexicon.PILL, lexicon.CAUSE))
_EXPLODED, _HURT, _ON_SKIN = map(re.compile, (lexicon.EXPLODED, lexicon.HURT, lexicon.ON_SKIN))
_SUPPOSED, _ANIMAL, _PAST = map(re.compile, (lexicon.SUPPOSED, lexicon.ANIMAL, lexicon.PAST))
_PRODUCT, _TOO_MUCH = map(re.compile, (lexicon.PRODUCT, lexicon.TOO_MUCH))
_REACTS = re.compile(rf"{lexicon.SWOLLEN}|{lexicon.RASH}")
_PASSED, _NOW, _GOES_ON = map(re.compile, (lexicon.PASSED, lexicon.NOW, lexicon.GOES_ON))
_ASKED_AFTER, _TO_DOCTOR = map(re.compile, (lexicon.ASKED_AFTER, lexicon.TO_DOCTOR))
_MADE_SICK = re.compile(rf"(?:{lexicon.CAUSE}|{lexicon.ON_SKIN}).*?(?:{lexicon.SICK})", re.DOTALL)
_WORSE, _NOT_ANSWERED = map(re.compile, (lexicon.WORSE, lexicon.NOT_ANSWERED))
_WAITS_FOR_HELP = re.compile(lexicon.WAITS_FOR_HELP)
# A longer text is a story, and what goes on is short.
_LONGEST, _SHORT = 160, 40
# What else a text says of which a sign is all.
_NO_MORE = 8


def tells(text: str) -> bool:
    """True if a sign of a body in danger is told of now."""
    told = prepare(text).plain
    return len(told) <= _LONGEST and _is_of_now(told) and (_is_plain(told) or _is_caused(told))


def tells_with_cause(text: str) -> bool:
    """The same where what was eaten, taken or burst is told with it: grief is not like that."""
    told = prepare(text).plain
    return tells(text) and bool(_CAUSE.search(told) or _PILL.search(told) or _is_burst(told))


def tells_of_product(text: str) -> bool:
    """The same of what was bought to be eaten, of which nobody took too much."""
    told = prepare(text).plain
    is_bought = _PRODUCT.search(told) is not None and _TOO_MUCH.search(told) is None
    return is_bought and tells_with_cause(text)


def tells_of_reaction(text: str, *, is_ill: bool) -> bool:
    """The same where the skin or the face reacts, or somebody is ill of goods, and nothing was
    swallowed."""
    told = prepare(text).plain
    is_taken = any(each.search(told) for each in (_PILL, _TOO_MUCH, _CAUSE))
    return not is_taken and (is_ill or _REACTS.search(told) is not None) and tells(text)


def tells_only(text: str) -> bool:
    """The same where no more is told."""
    rest = _PLAIN.sub("", prepare(text).plain)
    return tells(text) and sum(map(str.isalnum, rest)) <= _NO_MORE


def goes_on(text: str) -> bool:
    """True if a text tells more of a body in danger, of which was told before."""
    told = prepare(text).plain
    if tells(text):
        return True
    is_more = _PLAIN.search(told) or _GOES_ON.search(told)
    return (
        bool(is_more)
        and len(told) <= _SHORT
        and not (intents.asks(text) or _PASSED.search(told) or _has(told, lexicon.OF_THE_SHOP))
    )


def gets_worse(text: str) -> bool:
    """True if a short text tells more of a body for which an ambulance was called."""
    return _is_beside_help(text) and _WORSE.search(prepare(text).plain) is not None


def waits_for_help(text: str) -> bool:
    """True if a short text asks when the ambulance comes, or tells that it does not."""
    told = prepare(text).plain
    is_answered = _NOT_ANSWERED.search(told) is None
    return _is_beside_help(text) and is_answered and _WAITS_FOR_HELP.search(told) is not None


def _is_beside_help(text: str) -> bool:
    told = prepare(text).plain
    return len(told) <= 2 * _SHORT and not _has(told, lexicon.OF_THE_SHOP)


def makes_sick(text: str) -> bool:
    """True if a text tells that somebody fell ill of what was eaten or put on."""
    told = prepare(text).plain
    return _MADE_SICK.search(told) is not None and not _SUPPOSED.search(told)


def asks_for_doctor(text: str) -> bool:
    """True if a short text asks whether a doctor is to be seen, and not whether the shop pays."""
    told = prepare(text).plain
    is_short = len(told) <= 2 * _SHORT and not is_of_the_shop(text)
    is_asked = intents.asks_anyhow(text)
    return is_short and is_asked and _TO_DOCTOR.search(told) is not None


def is_better(text: str) -> bool:
    """True if it is told that the danger has passed, and nothing besides."""
    return phrases.is_made_of(text, lexicon.BETTER, lexicon.AROUND_BETTER)


def is_of_the_shop(text: str) -> bool:
    """True if it is the shop that is talked of."""
    return _has(text, lexicon.SHOP)


@once
def _is_of_now(told: str) -> bool:
    """True if it is neither a figure, nor of an animal, nor past, nor only supposed."""
    if _has(told, lexicon.PLAYED) or _ANIMAL.search(told) or _PASSED.search(told):
        return False
    is_left = _SUPPOSED.search(told) or _PAST.search(told)
    return not is_left or _NOW.search(told) is not None


def _is_plain(told: str) -> bool:
    """True if a sign is told that speaks for itself, and nothing else explains it."""
    explained = _has(told, lexicon.BORNE) and not _CAUSE.search(told)
    return not explained and any(_is_meant(told, each) for each in _PLAIN.finditer(told))


def _is_caused(told: str) -> bool:
    """True if a softer sign is told with what it came from, and no shop is talked of."""
    if _has(told, lexicon.OF_THE_SHOP):
        return False
    if not _CAUSE.search(told):
        return _is_burst(told)
    signs = [*_WEAK.finditer(told), *(_HEART.finditer(told) if _PILL.search(told) else ())]
    if not _ON_SKIN.search(told):
        signs.extend(_SWOLLEN.finditer(told))
    return _is_burst(told) or any(_is_meant(told, each) for each in signs)


def _is_burst(told: str) -> bool:
    """True if something burst or burned, and a person is hurt by it."""
    return _EXPLODED.search(told) is not None and _HURT.search(told) is not None


def _is_meant(told: str, sign: re.Match[str]) -> bool:
    before = told[: sign.start()]
    is_asked = before.endswith(lexicon.ASKED_BEFORE) and _ASKED_AFTER.match(told, sign.end())
    return not is_asked and not before.endswith(lexicon.DENIED_BEFORE)


def _has(told: str, words: tuple[str, ...]) -> bool:
    return any(word in told for word in words)
