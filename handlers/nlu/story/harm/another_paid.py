"""Reader of a chat account in a crook's hands: whose it is, and who paid. Pure."""

import re
from typing import Literal

from handlers.nlu import intents
from handlers.nlu.story.lexicon import people as lexicon

_PAID = re.compile(lexicon.ANOTHER_PAID)
_BORROWED, _LOCKED_OUT = re.compile(lexicon.BORROWED_FROM), re.compile(lexicon.LOCKED_OUT)
_I_PAID = re.compile(lexicon.ONESELF_PAID)
_NOT_I = re.compile(lexicon.NOT_ONESELF_PAID)
_HACKED = re.compile(lexicon.TAKEN_OVER)
_BORROWS = re.compile(lexicon.USED_TO_BORROW)
_ANOTHERS = re.compile(lexicon.ANOTHERS_ACCOUNT)
_DENIES = re.compile(lexicon.FRIEND_DENIES)
_GAME, _OF_A_BANK = re.compile(lexicon.GAME_ACCOUNT), re.compile(lexicon.OF_A_BANK)
_GAME_TAKEN = re.compile(lexicon.GAME_TAKEN)
_PIN_OF_A_GAME = re.compile(lexicon.PIN_OF_A_GAME)
_TOOK_MONEY, _NO_FAMILY = re.compile(lexicon.TOOK_MONEY), re.compile(lexicon.NO_FAMILY)
_BY_OTHERS, _NAME_MISUSED = re.compile(lexicon.BY_OTHERS), re.compile(lexicon.NAME_MISUSED)
_LONGEST = 200
_COPY_OF_ID_CARD = re.compile(lexicon.COPY_OF_ID_CARD)
_CARD_OF_A_BANK = re.compile(lexicon.CARD_OF_A_BANK)
Asked = Literal["", "repay", "police", "warn", "account"]


def payer(text: str) -> str:
    """The word for the person who paid, if it is another than the writer; else empty."""
    told = _NOT_I.sub(" ", text.lower())
    found = (_PAID.search(told) or _BORROWED.search(told)) if len(text) <= _LONGEST else None
    return "" if found is None or _I_PAID.search(told) else str(found["who"])


def denies_paying(text: str) -> bool:
    """True if the writer says not to be the one who paid."""
    return _NOT_I.search(text.lower()) is not None


def is_taken_over(text: str) -> bool:
    """True if the writer's own account is in the hands of somebody else."""
    told = text.lower()
    return _HACKED.search(told) is not None and _ANOTHERS.search(told) is None


def is_locked_out(text: str) -> bool:
    """True if somebody else changed what lets the writer in, in talk of an account."""
    return len(text) <= _LONGEST and _LOCKED_OUT.search(text.lower()) is not None


def is_name_misused(text: str) -> bool:
    """True if somebody else opened or signed something with the writer's name or papers."""
    told = text.lower()
    return _BY_OTHERS.search(told) is not None and _NAME_MISUSED.search(told) is not None


def gave_copy_of_id_card(text: str) -> bool:
    """True if a text is of a copy of one's identity card, and of nothing that opens an account."""
    told = text.lower()
    return _COPY_OF_ID_CARD.search(told) is not None and _CARD_OF_A_BANK.search(told) is None


def is_of_a_game(text: str) -> bool:
    """True if a text is of the account of a game, and of no bank, card or money."""
    told = text.lower()
    rest = _PIN_OF_A_GAME.sub(" ", told)
    return _GAME.search(told) is not None and _OF_A_BANK.search(rest) is None


def is_game_taken(text: str) -> bool:
    """True if the account of a game is told to be taken, and no money went."""
    return is_of_a_game(text) and _GAME_TAKEN.search(text.lower()) is not None


def is_used_to_borrow(text: str) -> bool:
    """True if somebody asks others for money with the writer's own account, name or picture."""
    told = text.lower()
    short = len(text) <= _LONGEST
    return short and _BORROWS.search(told) is not None and _ANOTHERS.search(told) is None


def owner_denies(text: str) -> bool:
    """True if the owner of a chat that asked for money did not write, or was hacked."""
    return len(text) <= _LONGEST and _DENIES.search(text.lower()) is not None


def asked(text: str) -> Asked:
    """The matter that is asked or told of beside it: repaying, the police, warning others, the
    account itself."""
    asks = intents.asks_anyhow(text) or lexicon.OR in text
    if asks and intents.contains_any(text, lexicon.REPAY):
        return "repay"
    if asks and intents.contains_any(text, lexicon.POLICE):
        return "police"
    if intents.contains_any(text, lexicon.WARN):
        return "warn"
    return "account" if _HACKED.search(text.lower()) else ""


def relative_who_took(text: str) -> str:
    """The word for the one of the family, true or pretended, who is told to have taken money by a
    trick; empty for none, and where it is told whether it was the true one."""
    found = _TOOK_MONEY.search(text)
    return found["who"] if found and not _NO_FAMILY.search(text) else ""
