"""Topics of matters that are told in plain English words, whatever a search finds nearest. Pure."""

import re
from collections.abc import Sequence

from handlers.cards import topics
from handlers.cards.texts import plain_english as own
from handlers.nlu import intents
from handlers.nlu.lexicon import minors
from handlers.nlu.story.harm.around.texts import english as danger_texts
from handlers.texts import english as texts

MORE, ONLY_THAI, FREE = "asked-for-more", "only-thai", "free"
# Answers that go before the advice for money that was just sent.
FIRST_OF_ALL = (MORE, ONLY_THAI, "1441", "1166")
_OF_TROUBLE = re.compile(own.OF_TROUBLE)
_OFFICE_REAL, _MAY_COMPLAIN = map(re.compile, (own.OFFICE_REAL, own.MAY_COMPLAIN))
_ONLY_BY_CARD, _BYE = map(re.compile, (own.ONLY_BY_CARD, own.BYE))
_HOW_TO_COMPLAIN = "how-to-complain"
_ASKED_FOR_MORE, _ONLY_THAI = re.compile(texts.ASKED_FOR_MORE), re.compile(own.ONLY_THAI)
_WHAT_HOTLINE, _WHAT_IT_COSTS = map(re.compile, (own.WHAT_HOTLINE, own.WHAT_IT_COSTS))
_OFFICE, _STEPS, _CARD, _NOT_COME = "about-ocpb", "complaint-steps", "card-charged", "not-received"
_GONE, _DAMAGED, _RETURNS = "seller-blocked-me", "lost-parcel", "return-7-days"
_DEBT, _CODES, _GAME = "debt-help", "otp-password", "game-topup"
_CALLER, _PHISHING, _NOT_PAID = "call-center", "phishing-link", "check-seller"
_DID_NOT_COME, _BY_CARD = re.compile(texts.DID_NOT_COME), re.compile(texts.BY_CARD)
_EMPTIED, _SENT_ONESELF = (
    re.compile(danger_texts.ACCOUNT_EMPTIED),
    re.compile(danger_texts.SENT_ONESELF),
)
_SIM_TAKEN, _SIM_GONE = re.compile(danger_texts.SIM_TAKEN), re.compile(danger_texts.SIM_GONE)
_IN_OTHER_HANDS = re.compile(
    f"{danger_texts.BANK_IN_OTHER_HANDS}|{danger_texts.PHONE_IN_OTHER_HANDS}"
)
_MONEY_GOES, _LONG_AGO = re.compile(danger_texts.MONEY_GOES), re.compile(danger_texts.LONG_AGO)
_PAID_CROOK, _GAVE_MONEY = re.compile(danger_texts.PAID_CROOK), re.compile(danger_texts.GAVE_MONEY)
_SENT_TO_SCAM = re.compile(danger_texts.SENT_TO_SCAM)
_ASKS_BEFORE_SENDING = re.compile(danger_texts.ASKS_BEFORE_SENDING)
_GAVE_SECRET = re.compile(danger_texts.GAVE_SECRET)
_ACCUSED, _GAVE_CARD = map(re.compile, (danger_texts.ACCUSED_BY_CALLER, danger_texts.GAVE_CARD))
_PAID_FAKE_SHOP, _OF_LATE = map(re.compile, (danger_texts.PAID_FAKE_SHOP, danger_texts.OF_LATE))
_TOOK_AND_GONE, _CAME_BROKEN = re.compile(danger_texts.TOOK_AND_GONE), re.compile(texts.CAME_BROKEN)
_COINS, _COINS_LOST = re.compile(danger_texts.COINS), re.compile(danger_texts.COINS_LOST)
_OPENING, _OPENS_ELSEWHERE = re.compile(texts.OPENING), re.compile(texts.OPENS_ELSEWHERE)
_HOW_LONG, _LONG_ELSEWHERE = re.compile(texts.HOW_LONG), re.compile(texts.HOW_LONG_ELSEWHERE)
_CALLED_FROM = re.compile(danger_texts.CALLED_FROM)
_NOT_PAID_YET = re.compile(texts.NOT_PAID_YET)
_IN_A_GAME, _GAME_MONEY_LOST = (
    re.compile(danger_texts.IN_A_GAME),
    re.compile(danger_texts.GAME_MONEY_LOST),
)
_OF_HOME = re.compile(minors.OF_HOME + danger_texts.CARD_FOR_A_GAME)
_SILENT_SELLER = re.compile(texts.SILENT_SELLER)
_HAS_PROBLEM = re.compile(f"{texts.DID_NOT_COME}|{texts.CAME_BROKEN}|{texts.BY_CARD}")
_MAY_RETURN, _NOT_PRESSED = re.compile(texts.MAY_RETURN), re.compile(danger_texts.NOT_PRESSED)
_PRESSES, _FOR_NOT_PAYING = (
    re.compile(danger_texts.PRESSES_TO_PAY),
    re.compile(danger_texts.FOR_NOT_PAYING),
)


def is_of_trouble(words: Sequence[str]) -> bool:
    """True for two or more words that tell of trouble with a shop, and name nothing."""
    return len(words) > 1 and all(map(_OF_TROUBLE.fullmatch, words))


def topic_of(text: str) -> str:
    """The id of the topic; empty where the words tell none plainly."""
    said = text.lower()
    by_words = (
        _in_own_bank,
        _of_a_game,
        _of_a_crook,
        _before_paying,
        _of_the_office,
        _of_a_threat,
        _of_damage,
    )
    return next(filter(None, (told(said) for told in by_words)), "")


def no_topic_of(text: str) -> str:
    """The name of the answer to what is told or asked of no topic; empty for all else."""
    listed = texts.NO_TOPICS_WORDS.items()
    asked = (each for each, phrases in listed if intents.contains_any(text, phrases))
    said = text.lower()
    of_lines = ONLY_THAI * bool(_ONLY_THAI.search(said)) or hotline_of(said)
    return (
        MORE * bool(_ASKED_FOR_MORE.search(said))
        or of_lines
        or FREE * bool(_WHAT_IT_COSTS.search(said))
        or next(asked, "")
    )


def says_bye(text: str) -> bool:
    """True if a text is a farewell, and nothing else."""
    return _BYE.search(text.lower()) is not None


def hotline_of(said: str) -> str:
    """The hotline of which it is asked what it is; empty for all else."""
    found = _WHAT_HOTLINE.search(said)
    return found["line"] if found else ""


def _before_paying(said: str) -> str:
    """The topic of who says no more than that nothing was paid yet, or that the seller is silent;
    empty for all else."""
    if _NOT_PAID_YET.search(said):
        return _NOT_PAID
    return _NOT_COME if _SILENT_SELLER.search(said) and not _HAS_PROBLEM.search(said) else ""


def _in_own_bank(said: str) -> str:
    """The topic of a SIM, a telephone or an account that somebody took, of money that a false
    officer got, or of what was paid by card and did not come; empty for all else."""
    if _SIM_TAKEN.search(said) or (_SIM_GONE.search(said) and _MONEY_GOES.search(said)):
        return topics.SIM_TAKEN
    is_taken = _EMPTIED.search(said) or _IN_OTHER_HANDS.search(said)
    if is_taken and not _SENT_ONESELF.search(said):
        return topics.MONEY_LEAVES
    if _is_just_sent(said):
        return topics.JUST_SENT
    is_card = _BY_CARD.search(said) and _DID_NOT_COME.search(said)
    is_card = is_card or _ONLY_BY_CARD.search(said)
    return _CARD if is_card else ""


def _is_just_sent(said: str) -> bool:
    """True if money went to a crook, or to a shop that is none so lately that it may be held."""
    is_long_ago = _LONG_AGO.search(said) is not None
    is_sent = _SENT_TO_SCAM.search(said) and not _ASKS_BEFORE_SENDING.search(said)
    if _PAID_FAKE_SHOP.search(said) or is_sent:
        return not is_long_ago or _OF_LATE.search(said) is not None
    is_paid = _PAID_CROOK.search(said) and _GAVE_MONEY.search(said)
    return bool(is_paid) and not is_long_ago


def _of_a_game(said: str) -> str:
    """The topic of money or an account that is lost in a game, or of a card of those at home."""
    is_lost = _IN_A_GAME.search(said) and _GAME_MONEY_LOST.search(said)
    return _GAME if is_lost or _OF_HOME.search(said) else ""


def _of_the_office(said: str) -> str:
    """The topic of when the office is open, or of how long it takes; empty for all else."""
    opens = _OPENING.search(said) and not _OPENS_ELSEWHERE.search(said)
    if opens or _OFFICE_REAL.search(said):
        return _OFFICE
    if _MAY_COMPLAIN.search(said) and not _HAS_PROBLEM.search(said):
        return _HOW_TO_COMPLAIN
    takes_long = _HOW_LONG.search(said) and not _LONG_ELSEWHERE.search(said)
    return _STEPS if takes_long else ""


def _of_a_crook(said: str) -> str:
    """The topic of a caller who accuses, a card or code given away, somebody who took money and is
    gone, or coins that a platform keeps."""
    if _ACCUSED.search(said):
        is_paid = _GAVE_MONEY.search(said) and not _LONG_AGO.search(said)
        return topics.JUST_SENT if is_paid else _CALLER
    if _GAVE_CARD.search(said):
        return _PHISHING
    is_gone = _TOOK_AND_GONE.search(said) or (_COINS.search(said) and _COINS_LOST.search(said))
    if _GAVE_SECRET.search(said):
        return _CODES
    if _CALLED_FROM.search(said) and not _GAVE_MONEY.search(said):
        return _CALLER
    return _GONE if is_gone and not _LONG_AGO.search(said) else ""


def _of_damage(said: str) -> str:
    """The topic of what came broken, or of the right to send goods back; empty for all else."""
    if _CAME_BROKEN.search(said):
        return _DAMAGED
    return _RETURNS if _MAY_RETURN.search(said) else ""


def _of_a_threat(said: str) -> str:
    """The topic of who is threatened with the police for not paying; empty for all else."""
    is_pressed = _PRESSES.search(said) and _FOR_NOT_PAYING.search(said)
    return _DEBT if is_pressed and not _NOT_PRESSED.search(said) else ""
