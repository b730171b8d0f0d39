"""What was given away on a wrong page: asked once, and advised by what it was."""

from handlers.cards import topics
from handlers.messages.context import Turn
from handlers.messages.postback import Pressed, data
from handlers.messages.reply import Answer, Card, Tap, Words
from handlers.nlu import intents as nlu_intents
from handlers.state import last_topic
from handlers.texts import urgent as texts

# What the talk is about while the question stands open.
ASKED = "given-away"
GAVE = "urgent/gave"
_SECRET, _APP, _NUMBER = "secret", "app", "number"


def told(turn: Turn, text: str) -> Answer:
    """Who tells of having given something: advised at once where it is plain, else asked."""
    if _gave_secret(text):
        return _advised(turn, _SECRET)
    if _is_only_number(text):
        return _advised(turn, _NUMBER)
    if nlu_intents.holds_one_of(text, texts.NOT_GIVEN_WORDS):
        return Answer((Words(texts.NOTHING_GIVEN),), topics.AFTER_URGENT)
    return _ask(turn)


def answered(turn: Turn, text: str) -> Answer | None:
    """The answer to the question; None for something else. Who is not sure is advised as who
    gave it."""
    asks = nlu_intents.asks(text) or nlu_intents.holds_one_of(text, texts.WHAT_IS_WORDS)
    if asks and not nlu_intents.holds_one_of(text, texts.GIVE_WORDS):
        return None
    if _installed(text):
        return _advised(turn, _APP)
    if _gave_secret(text):
        return _advised(turn, _SECRET)
    denies = nlu_intents.holds_one_of(text, (*texts.NOT_GIVEN_WORDS, *texts.NOT_APP_WORDS))
    denies = denies or nlu_intents.is_one_of(text, texts.GAVE_NO_SECRET_WORDS)
    if denies or _is_only_number(text):
        return _advised(turn, _NUMBER)
    gave = nlu_intents.is_one_of(text, texts.GAVE_IT_WORDS)
    return _advised(turn, _SECRET) if gave else None


def tells_of_secret(text: str) -> bool:
    """Whether a secret is told to be given away already, whatever the talk was about before."""
    return (
        _gave_secret(text)
        and nlu_intents.holds_one_of(text, texts.GAVE_VERBS)
        and nlu_intents.holds_whole(text, texts.GAVE_ALREADY)
        and not nlu_intents.holds_one_of(text, texts.OTHER_CODES)
    )


def of_secret(turn: Turn) -> Answer:
    """What to do about a secret given away."""
    return _advised(turn, _SECRET)


def pressed(turn: Turn, button: Pressed) -> Answer:
    """One of the question's buttons, however late."""
    return _advised(turn, button.get("v"))


def _ask(turn: Turn) -> Answer:
    last_topic.offer(turn.state, ASKED, turn.event.at)
    taps = (
        Tap(texts.GAVE_ONLY_NUMBER_LABEL, data(GAVE, v=_NUMBER), texts.GAVE_ONLY_NUMBER_LABEL),
        Tap(texts.GAVE_SECRET_LABEL, data(GAVE, v=_SECRET), texts.GAVE_SECRET_LABEL),
        Tap(texts.GAVE_APP_LABEL, data(GAVE, v=_APP), texts.GAVE_APP_LABEL),
    )
    choices = (*taps, topics.OWN_BANK, topics.CALL_1441, topics.OFFICER)
    return Answer((Words(texts.ASK_WHAT_WAS_GIVEN),), choices)


def _advised(turn: Turn, gave: str) -> Answer:
    """The number is enough to be called, a secret to be robbed."""
    last_topic.offer(turn.state, "phishing-link", turn.event.at)
    if gave == _NUMBER:
        card = Card(
            texts.NO_SECRET_TITLE,
            paragraphs=texts.NO_SECRET_PARAGRAPHS,
            buttons=(topics.OWN_BANK, topics.CALL_1441),
        )
        return Answer((card,), (topics.OFFICER, *topics.AFTER))
    first = (texts.APP_FIRST,) if gave == _APP else ()
    card = Card(
        texts.GAVE_AWAY_TITLE,
        "urgent",
        paragraphs=(*first, *texts.GAVE_AWAY_PARAGRAPHS),
        buttons=(topics.STRONG_OWN_BANK, topics.CALL_1441),
    )
    return Answer((card,), topics.AFTER_SECRET)


def _gave_secret(text: str) -> bool:
    """Whether a part of the text names a secret and does not deny it."""
    return any(
        nlu_intents.holds_one_of(part, texts.SECRET_WORDS)
        and not nlu_intents.holds_one_of(part, texts.NOT_GIVEN_WORDS)
        for part in text.split(texts.BUT)
    )


def _installed(text: str) -> bool:
    installed = nlu_intents.holds_one_of(text, texts.APP_WORDS)
    return installed and not nlu_intents.holds_one_of(text, texts.NOT_APP_WORDS)


def _is_only_number(text: str) -> bool:
    return nlu_intents.holds_one_of(text, texts.ONLY_WORDS)
