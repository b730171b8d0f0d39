"""Cards and lines of an emergency: banks, a bank's number, other ways, the steps left."""

from handlers.cards import topics
from handlers.conversations.urgent import texts as own
from handlers.conversations.urgent.texts import for_another as another_texts
from handlers.conversations.urgent.texts import friends_money as friends_texts
from handlers.conversations.urgent.texts import without_telephone as deaf_texts
from handlers.messages.postback import payload
from handlers.messages.reply import Answer, Button, Call, Card, Open, Tap, TextReply
from handlers.state.emergency import Emergency
from handlers.texts import calls
from handlers.texts import urgent as texts
from handlers.texts.i18n import Localized, joined
from knowledge_base.content.banks import Bank, Banks

BANK = "urgent/bank"
_IN_CARD = 7
_CALL_191 = Call(calls.CALL_191_LABEL, "191")
_CALL_1213 = Call(own.CALL_1213_LABEL, "1213")
# The same call comes first some hours or days later.
STILL_CALL = Answer((topics.STILL_CALL,), topics.AFTER_URGENT)
POLICE = Open(texts.POLICE_LABEL, texts.POLICE_URL)

BELOW_FRIEND: tuple[Button, ...] = (topics.CALL_1441, POLICE, topics.RECORD, topics.OFFICER)


def picker(banks: Banks, now: Emergency, lead: tuple[str, ...] = ()) -> Answer:
    """The most common banks to choose from, beside 1441 or before it."""
    taps = _bank_taps(banks)
    bank_first = texts.PICK_BANK_FIRST_PARAGRAPHS
    is_first = now.own_bank_first and not now.silent
    paragraphs = bank_first if is_first else texts.PICK_PARAGRAPHS
    card = Card(
        texts.PICK_TITLE,
        "urgent",
        paragraphs=(*lead, *paragraphs),
        note=calls.NEITHER,
        # The quick replies give way to those of an open form, so the commonest stand here too.
        buttons=(*taps[:_IN_CARD], taps[-1], topics.CALL_1441, _CALL_191),
    )
    return Answer((card,), taps, ask_again=True)


def of_bank(bank: Bank | None, now: Emergency, lead: tuple[str, ...] = ()) -> Answer:
    """A bank's own number, where it is confirmed, beside 1441, and what to say."""
    blocks = now.own_bank_first
    card = Card(
        _in_both(bank.name, bank) if bank else texts.OTHER_BANK_LABEL,
        "urgent",
        paragraphs=(
            *lead,
            _number(bank, now),
            texts.SAY_BLOCK if blocks else texts.SAY_THIS,
            texts.NOT_BY_SEARCH,
        ),
        note=calls.NEITHER,
        buttons=(
            *_own_line(bank),
            topics.CALL_1441 if blocks else topics.CALL_1441_FIRST,
            _CALL_191,
        ),
    )
    return Answer((card,), _below(now), ask_again=True)


def other_door(banks: Banks, now: Emergency) -> Answer:
    """191 and the nearest police station, where neither the bank nor 1441 answers."""
    bank = banks.bank(now.bank)
    choices = _below(now) if bank else _bank_taps(banks)
    buttons = (_CALL_191, *_own_line(bank), topics.CALL_1441, *(() if bank else (topics.OWN_BANK,)))
    card = Card(own.DOOR_TITLE, "urgent", paragraphs=own.DOOR_PARAGRAPHS, buttons=buttons)
    return Answer((card,), choices, ask_again=True)


def beside(banks: Banks, now: Emergency, *, again: bool) -> Answer:
    """Help for a person who cannot use the telephone: people nearby, a branch, the police."""
    if again:
        choices = (*_calls(banks, now), _CALL_191)
        return Answer((TextReply(own.BESIDE_AGAIN),), choices, ask_again=True)
    buttons = (*_calls(banks, now), _CALL_191)
    card = Card(own.BESIDE_TITLE, "urgent", paragraphs=own.BESIDE_PARAGRAPHS, buttons=buttons)
    return Answer((card,), _below(now), ask_again=True)


def for_another(banks: Banks, now: Emergency, *, again: bool) -> Answer:
    """Ways for who would call a bank for the one whose account it is."""
    if again:
        return line(banks, now, another_texts.FOR_ANOTHER_AGAIN)
    first = another_texts.FOR_ANOTHER_BLOCK if now.own_bank_first else another_texts.FOR_ANOTHER_SAY
    card = Card(
        another_texts.FOR_ANOTHER_TITLE,
        "urgent",
        paragraphs=(first, *another_texts.FOR_ANOTHER_PARAGRAPHS),
        note=another_texts.NO_CODES,
        buttons=(*_calls(banks, now), _CALL_191),
    )
    return Answer((card,), _below(now), ask_again=True)


def without_owner(banks: Banks, now: Emergency, *, unwilling: bool, again: bool) -> Answer:
    """Ways where the bank wants the owner of the account, who will or can not speak."""
    if again:
        choices = (topics.CALL_1441_FIRST, _CALL_191, *_below(now))
        return Answer((TextReply(another_texts.OWNER_AGAIN),), choices, ask_again=True)
    own_words = another_texts.UNWILLING if unwilling else another_texts.OWNER_1441
    card = Card(
        another_texts.UNWILLING_TITLE if unwilling else another_texts.OWNER_TITLE,
        "urgent",
        paragraphs=(own_words, *another_texts.OWNER_PARAGRAPHS),
        note=another_texts.NO_CODES,
        buttons=(topics.CALL_1441_FIRST, *_own_line(banks.bank(now.bank)), _CALL_191),
    )
    return Answer((card,), _below(now), ask_again=True)


def for_home(kind: str, *, again: bool) -> Answer:
    """Ways to hold somebody at home back, by what hinders it; told again, in one line."""
    calls = (topics.CALL_1441_FIRST, topics.OWN_BANK, _CALL_191)
    if again:
        return Answer((TextReply(another_texts.HOLD_BACK_AGAIN),), calls, ask_again=True)
    title, first = another_texts.HOLD_BACK[kind]
    rest = (each for _, each in another_texts.HOLD_BACK.values() if each != first)
    card = Card(title, "urgent", paragraphs=(first, *rest), buttons=calls)
    return Answer((card,), topics.AFTER_URGENT, ask_again=True)


def without_telephone(banks: Banks, now: Emergency) -> Answer:
    """Ways for a person who does not hear: places to go to, what to show there, somebody beside."""
    card = Card(
        deaf_texts.WITHOUT_TITLE,
        "urgent",
        paragraphs=deaf_texts.WITHOUT_PARAGRAPHS,
        steps=deaf_texts.WITHOUT_STEPS,
        note=deaf_texts.WITHOUT_NOTE,
        buttons=(POLICE, *_calls(banks, now), _CALL_191),
    )
    return Answer((card,), _below(now), ask_again=True)


def menu(banks: Banks, now: Emergency) -> Answer:
    """The keys to press: a bank's digits where they are known, else how to choose."""
    bank = banks.bank(now.bank)
    line = bank.shown_hotline if bank else None
    known = (own.bank_menu(bank.name, line.press),) if bank and line and line.press else ()
    card = Card(
        own.MENU_TITLE,
        "urgent",
        paragraphs=(*known, own.MENU_CHOICE, own.MENU_OR_WAIT),
        buttons=_calls(banks, now),
    )
    return Answer((card,), _below(now), ask_again=True)


def ready(banks: Banks, now: Emergency) -> Answer:
    """The words to say on the telephone, and what to have at hand."""
    say = texts.SAY_BLOCK if now.own_bank_first else texts.SAY_THIS
    card = Card(
        own.READY_TITLE,
        "urgent",
        paragraphs=(say,),
        steps=own.READY_STEPS,
        note=own.READY_NOTE,
        buttons=_calls(banks, now),
    )
    return Answer((card,), _below(now), ask_again=True)


def when(banks: Banks, now: Emergency, told: str) -> Answer:
    """The advice to call soon, the time to give, and no promise."""
    paragraphs = (told, own.NO_PROMISE)
    card = Card(own.WHEN_TITLE, "urgent", paragraphs=paragraphs, buttons=_calls(banks, now))
    return Answer((card,), _below(now), ask_again=True)


def called() -> Answer:
    """The steps after the call."""
    card = Card(
        texts.CALLED_TITLE,
        paragraphs=texts.CALLED_PARAGRAPHS,
        steps=texts.CALLED_STEPS,
        note=texts.CALLED_NOTE,
        buttons=(POLICE, topics.RECORD),
    )
    return Answer((card,), topics.FOLLOW_UPS)


def called_somebody() -> Answer:
    """The steps after a call to a bank or 1441, where it is not known which."""
    return Answer((TextReply(own.CALLED_SOMEBODY),), (POLICE, topics.RECORD, topics.OFFICER))


def reported(banks: Banks, now: Emergency) -> Answer:
    """The steps after a report to the police."""
    missing = () if now.has_called else (calls.REPORTED_NOT_CALLED,)
    calls_left = () if now.has_called else _calls(banks, now)
    card = Card(
        own.REPORTED_TITLE,
        paragraphs=missing,
        steps=calls.REPORTED_STEPS,
        note=own.REPORTED_NOTE,
        buttons=(*calls_left, topics.RECORD),
    )
    return Answer((card,), (topics.OFFICER,), ask_again=True)


def refused(banks: Banks, now: Emergency) -> Answer:
    """The words to say, and another number to call, where the bank does not take the case."""
    choices = (*_calls(banks, now), _CALL_1213, *_below(now)[2:])
    return Answer((TextReply(own.REFUSED),), choices, ask_again=True)


def line(banks: Banks, now: Emergency, first: str) -> Answer:
    """One line, the one thing that is left to do, and the calls or the page for it."""
    said = TextReply(joined(" ", (first, _left(now))))
    return Answer((said,), _left_buttons(banks, now), ask_again=True)


def beside_it(banks: Banks, now: Emergency, said: str) -> Answer:
    """A sentence outside the emergency, with the call buttons and no further word of it."""
    return Answer((TextReply(said),), _left_buttons(banks, now), ask_again=True)


def waits(banks: Banks, now: Emergency) -> Answer:
    """The call buttons, with nothing to read, for a person who is about to call."""
    return beside_it(banks, now, own.WAITS)


def of_friend(now: Emergency, said: str) -> Answer:
    """A sentence, and the call that is another's, while a friend's money is talked of."""
    return Answer((TextReply(joined(" ", (said, _left(now)))),), BELOW_FRIEND, ask_again=True)


def _left(now: Emergency) -> Localized:
    if now.payer and not (now.reported or now.has_called):
        return friends_texts.THEIR_CALL
    if now.of_account:
        return friends_texts.DO_ACCOUNT if now.hears or now.reported else deaf_texts.DO_GO
    if now.reported:
        return own.DO_KEEP
    if now.has_called:
        return own.DO_REPORT
    if not now.hears:
        return deaf_texts.DO_GO
    if not now.is_told:
        return own.DO_CALL_IF
    return own.DO_CALL_BANK if now.own_bank_first else own.DO_CALL


def _left_buttons(banks: Banks, now: Emergency) -> tuple[Button, ...]:
    if now.payer or now.of_account:
        return BELOW_FRIEND
    if now.reported:
        return (topics.RECORD, topics.OFFICER)
    if now.has_called:
        return (POLICE, topics.RECORD, topics.OFFICER)
    not_yet = not now.is_told and not now.bank
    calls_now = (topics.OWN_BANK_FIRST_BUTTON, topics.CALL_1441) if not_yet else _calls(banks, now)
    return (*calls_now, *_below(now)[2:])


def _calls(banks: Banks, now: Emergency) -> tuple[Button, ...]:
    """1441 and one's own bank side by side; the own bank first where it locks soonest."""
    bank = banks.bank(now.bank)
    own_line = _own_line(bank)
    if own_line:
        return (*own_line, topics.CALL_1441 if now.own_bank_first else topics.CALL_1441_FIRST)
    if now.own_bank_first:
        return (topics.OWN_BANK_FIRST_BUTTON, topics.CALL_1441)
    return topics.EITHER_CALL


def _below(now: Emergency) -> tuple[Button, ...]:
    return topics.AFTER_LEAKED_CREDENTIALS if now.own_bank_first else topics.AFTER_URGENT


def _bank_taps(banks: Banks) -> tuple[Tap, ...]:
    found = [bank for bank in map(banks.bank, texts.PICKED) if bank]
    taps = [Tap(_called_for_short(each), payload(BANK, id=each.id), each.button) for each in found]
    return (*taps, Tap(texts.OTHER_BANK_LABEL, payload(BANK), texts.OTHER_BANK_LABEL))


def _number(bank: Bank | None, now: Emergency) -> str:
    hotline = bank.shown_hotline if bank else None
    if hotline is None:
        return texts.ONLY_OWN_NUMBER_FIRST if now.own_bank_first else texts.ONLY_OWN_NUMBER
    return texts.bank_number(hotline.number, hotline.press)


def _own_line(bank: Bank | None) -> tuple[Button, ...]:
    hotline = bank.shown_hotline if bank else None
    if bank is None or hotline is None:
        return ()
    return (Call(texts.call_bank(_called_for_short(bank)), hotline.number, strong=True),)


def _called_for_short(bank: Bank) -> str:
    return _in_both(bank.button, bank)


def _in_both(name: str, bank: Bank) -> str:
    return Localized(name, bank.english) if bank.english else name
