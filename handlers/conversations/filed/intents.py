"""What a few words want done with a complaint that was sent, and a yes or no to it. Pure."""

from handlers import texts
from handlers.conversations.filed.texts import corrections as texts_corrections
from handlers.nlu import intents as nlu_intents
from handlers.nlu.lexicon import filed_intents as words
from handlers.texts.filed import REOPEN_LABEL

_SHORT = 40
# In the order in which they are looked for.
_SPOKEN: tuple[tuple[tuple[str, ...], str], ...] = (
    (words.REOPEN_WORDS, "reopen"),
    (words.WITHDRAW_WORDS, "withdraw"),
    (words.ADD_WORDS, "evidence"),
    (words.CORRECT_WORDS, "correct"),
    (words.NEXT_WORDS, "next"),
)
_ALONE: tuple[tuple[tuple[str, ...], str], ...] = (
    (words.WITHDRAW_ALONE_WORDS, "withdraw"),
    (words.CORRECT_ALONE_WORDS, "correct"),
    ((REOPEN_LABEL, REOPEN_LABEL.english), "reopen"),
    (words.REPLY_WORDS, "reply"),
)


def deed(text: str) -> str:
    """The name of the deed that is asked for; empty where none is."""
    keeps = keeps_it(text) or nlu_intents.holds_one_of(text, words.FORCED_WORDS)
    found = (
        name
        for said, name in _SPOKEN
        if nlu_intents.holds_whole(text, said) and not (keeps and name == "withdraw")
    )
    command = _without_speaker(text)
    alone = (name for said, name in _ALONE if nlu_intents.is_one_of(command, said))
    return next(found, "") or next(alone, "") or _last_words(text)


def _last_words(text: str) -> str:
    """A wish to withdraw at the end of a short text that tells why."""
    last = text.split()[-1:] if len(text) <= _SHORT else []
    return (
        "withdraw"
        if any(nlu_intents.is_one_of(each, words.WITHDRAW_LAST_WORDS) for each in last)
        else ""
    )


def _without_speaker(text: str) -> str:
    """The text without the small words before it."""
    shorter = text.strip(texts_corrections.AROUND)
    speaker = next((each for each in texts_corrections.SPEAKERS if shorter.startswith(each)), "")
    return _without_speaker(shorter[len(speaker) :]) if speaker else shorter


def wants_it_back(text: str) -> bool:
    """Whether who withdrew a complaint wants it to go on after all."""
    if nlu_intents.holds_one_of(text, words.BACK_WORDS):
        return True
    return any(nlu_intents.is_one_of(piece, words.CHANGED_MIND) for piece in (text, *text.split()))


def tells_what_is_missing(text: str) -> bool:
    """Whether who wants a complaint back says what the shop did not do."""
    return nlu_intents.holds_one_of(text, words.MISSING_WORDS)


def is_glad(text: str) -> bool:
    """Whether somebody says that all has come right."""
    return any(nlu_intents.is_one_of(piece, words.GLAD_WORDS) for piece in (text, *text.split()))


def came_right(text: str) -> bool:
    """Whether the wish to withdraw tells of money or goods that came, as far as is said."""
    came = nlu_intents.holds_whole(text, words.CAME_RIGHT_WORDS)
    return came and not nlu_intents.holds_whole(text, words.NOT_YET_RIGHT_WORDS)


def keeps_it(text: str) -> bool:
    """Whether somebody says in so many words not to withdraw."""
    return nlu_intents.holds_one_of(text, words.NOT_WITHDRAWN_WORDS)


def says_no(text: str) -> bool:
    """Whether the text, under the question whether to withdraw or reopen, means no; a doubt is
    a no, and loses nothing."""
    waits = nlu_intents.is_one_of(text, (*words.WAIT_WORDS, *words.CHANGED_MIND))
    no = (*texts.NO_WORDS, *texts.GO_ON_WORDS, *texts.KEEP_WORDS)
    return waits or nlu_intents.is_one_of(text, no) or (len(text) <= _SHORT and keeps_it(text))


def says_yes(text: str) -> bool:
    """Whether the text, under the same question, means yes."""
    yes = (*texts.YES_WORDS, *texts.SEND_WORDS, *words.CONFIRM_WORDS)
    return nlu_intents.is_one_of(text, yes)
