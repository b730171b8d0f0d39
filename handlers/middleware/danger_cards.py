"""Cards and short lines for danger to life or freedom: the number to call, by kind and place."""

from dataclasses import replace

from handlers import texts
from handlers.cards import topics
from handlers.messages.reply import MAX_REPLIES, Answer, Button, Call, Card, Open, TextReply, Tone
from handlers.middleware import told_danger
from handlers.middleware.texts import bodily as bodily_texts
from handlers.middleware.texts import by_kind, danger_to_another
from handlers.middleware.texts import children as child_texts
from handlers.middleware.texts import danger as danger_texts
from handlers.middleware.texts import hazards as hazard_texts
from handlers.middleware.texts import thanked as thanks_texts
from handlers.middleware.texts import threats as threat_texts
from handlers.middleware.texts import weary as weary_texts
from handlers.middleware.told_danger import BODY, HAZARDS, OF_1669
from handlers.nlu import emergencies, intents
from handlers.nlu.story.harm import bodily, deeds, endangered, weary
from handlers.nlu.story.harm.around import children
from handlers.nlu.story.harm.around.others import THREATENED
from handlers.state.entries import ToldDanger
from handlers.texts import urgent
from handlers.texts.i18n import joined

CALL_1323 = Call(danger_texts.CALL_1323_LABEL, "1323")
CALL_1323_FIRST = Call(danger_texts.CALL_1323_LABEL, "1323", strong=True)
CALL_1669 = Call(danger_texts.CALL_1669_LABEL, "1669")
CALL_1669_FIRST = Call(danger_texts.CALL_1669_LABEL, "1669", strong=True)
CALL_191 = Call(danger_texts.CALL_191_LABEL, "191")
_CALL_191_FIRST = Call(danger_texts.CALL_191_LABEL, "191", strong=True)
_CALL_1300 = Call(danger_texts.CALL_1300_LABEL, "1300")
_CALL_1155 = Call(threat_texts.CALL_1155_LABEL, "1155")
CALL_1441 = Call(texts.CALL_1441_LABEL, "1441")
# A number of Thailand is for those who are there.
_FROM_THAILAND: tuple[Button, ...] = (
    Call(danger_texts.FROM_THAILAND_1300_LABEL, "1300"),
    Call(danger_texts.FROM_THAILAND_191_LABEL, "191"),
)
Line = tuple[str, tuple[Button, ...]]
SLEEPLESS: tuple[Button, ...] = (CALL_1323, topics.CALL_1441, topics.OFFICER)
# What is said of gas and fire, of threats, and to a child; and the calls.
_PLAIN = {**hazard_texts.BY_KIND, THREATENED: threat_texts.THREATENED, **child_texts.TO_CHILD}
_TO_ANOTHER = {**danger_to_another.BY_KIND, **child_texts.TO_ANOTHER}
_GONE: tuple[Button, ...] = (_CALL_191_FIRST, CALL_1669, CALL_1323)
PLAIN_CALLS: dict[str, tuple[Button, ...]] = {
    "gas": (_CALL_191_FIRST, CALL_1669),
    "fire": (_CALL_191_FIRST, CALL_1669),
    "shock": (CALL_1669_FIRST,),
    "leak": (CALL_1669,),
    THREATENED: (_CALL_191_FIRST, _CALL_1300),
    **dict.fromkeys((children.MEETS, children.GONE), (_CALL_191_FIRST, _CALL_1300)),
    **dict.fromkeys((children.PICTURES, children.ASKED), (_CALL_1300, CALL_191)),
}
# What is said instead of the same card again, and its calls.
_AGAIN: dict[str, Line] = {
    "act": (danger_texts.ACT_AGAIN, (CALL_1669_FIRST, CALL_1323)),
    "act-outside": (danger_texts.STEP_BACK, (CALL_1669_FIRST, CALL_191, CALL_1323)),
    BODY: (bodily_texts.AGAIN, (CALL_1669_FIRST,)),
    "held": (danger_texts.HELD_AGAIN, (_CALL_191_FIRST, _CALL_1300)),
    "sextortion": (danger_texts.SEXTORTION_AGAIN, (CALL_1441, CALL_191)),
    **{kind: (_PLAIN[kind].again, calls) for kind, calls in PLAIN_CALLS.items()},
}
# A child to whom this is done may tell no more.
_OF_CHILDREN = ("sextortion", *children.KINDS)
# For another who lost hope; the police look for who is not to be found.
_OF_HOPE: tuple[Button, ...] = (CALL_1323_FIRST, CALL_1669, CALL_191)
_STAY: Line = (danger_texts.STAY, (CALL_1323_FIRST, CALL_1669))
_STAY_WITH_MONEY: Line = (danger_texts.STAY_WITH_MONEY, (CALL_1323_FIRST, CALL_1669, CALL_1441))


def has_own_line(kind: str) -> bool:
    """True if the kind has a line of its own; despair has one for all that is said."""
    return kind in _AGAIN


def small_steps() -> Answer:
    """Steps for who lost money and hope, with a number to talk to."""
    buttons = (Call(texts.CALL_1441_LABEL, "1441", strong=True), CALL_1323, topics.OFFICER)
    title, note = danger_texts.SMALL_STEPS_TITLE, danger_texts.SMALL_STEPS_NOTE
    return Answer((Card(title, steps=danger_texts.SMALL_STEPS, note=note, buttons=buttons),))


def card(told: ToldDanger) -> Card:
    """The card for a danger that was just reported."""
    if told.person and told.kind in _TO_ANOTHER:
        return _to_another(told)
    if told.kind in OF_1669:
        return _act(told.kind)
    if told.kind in _PLAIN:
        return _plain(told)
    if told.kind == "held":
        return abroad() if told.is_abroad else _held(told)
    if told.kind == "sextortion":
        return _sextortion(told)
    if told.kind == told_danger.LOST_ALL:
        return _lost_all((CALL_1323_FIRST, CALL_1441))
    thanks, listener, last = danger_texts.PARAGRAPHS
    first = danger_texts.YOUNG if told.is_young else thanks
    return Card(
        danger_texts.TITLE,
        paragraphs=(first, listener, danger_texts.MONEY_TOO if told.of_money else last),
        note=danger_texts.BY_ITSELF,
        buttons=(_STAY_WITH_MONEY if told.of_money else _STAY)[1],
    )


def lost_sleep() -> Card:
    """The words to a person who lost money and sleep: the bank or 1441, then who listens."""
    return _lost_all((topics.CALL_1441_FIRST, topics.OWN_BANK, CALL_1323))


def _lost_all(calls: tuple[Button, ...]) -> Card:
    return Card(
        danger_texts.LOST_ALL_TITLE, paragraphs=danger_texts.LOST_ALL_PARAGRAPHS, buttons=calls
    )


def _to_another(told: ToldDanger) -> Card:
    said = _about(told)
    is_of_hope = told.kind == "crisis"
    tone: Tone = "plain" if is_of_hope and not told.is_away else "urgent"
    note = danger_texts.BY_ITSELF if is_of_hope else ""
    return Card(said.title, tone, paragraphs=said.paragraphs, note=note, buttons=_calls(told))


def _about(told: ToldDanger) -> danger_to_another.ToAnother:
    """The texts for another person in danger, of who lost hope by whether they are near."""
    is_gone = told.kind == "crisis" and told.is_away
    said = danger_to_another.GONE if is_gone else _TO_ANOTHER[told.kind]
    return said.about(told.person)


def _calls(told: ToldDanger) -> tuple[Button, ...]:
    """The calls for another person in danger."""
    if told.kind == "sextortion":
        is_young = told.is_young or told.person in children.NAMES
        return (CALL_1441, CALL_191, *((_CALL_1300,) if is_young else ()))
    of_hope = _GONE if told.is_away else _OF_HOPE
    return of_hope if told.kind == "crisis" else _AGAIN[told.kind][1]


def _act(kind: str) -> Card:
    title, paragraphs = danger_texts.ACT_TITLE, by_kind.CALLING_1669[kind]
    return Card(title, "urgent", paragraphs=paragraphs, buttons=_AGAIN[kind][1])


def _plain(told: ToldDanger) -> Card:
    said = _PLAIN[told.kind]
    to_bank = (CALL_1441,) if told.of_money and told.kind == THREATENED else ()
    is_hurt = told.is_hurt and told.kind == THREATENED
    first = (danger_texts.HURT,) if is_hurt else ()
    calls = (*(_of_held(told) if is_hurt else _line(told, "")[1]), *to_bank)
    return Card(said.title, "urgent", paragraphs=(*first, *said.paragraphs), buttons=calls)


def _held(told: ToldDanger) -> Card:
    to_bank = (CALL_1441,) if told.of_money else ()
    first, *rest = danger_texts.HELD_PARAGRAPHS
    return Card(
        danger_texts.HELD_TITLE,
        "urgent",
        paragraphs=(danger_texts.HURT if told.is_hurt else first, *rest),
        buttons=(*_of_held(told), *to_bank),
    )


def _of_held(told: ToldDanger) -> tuple[Button, ...]:
    """The calls of who is held or attacked; who bleeds calls the ambulance first."""
    if told.is_hurt:
        return (CALL_1669_FIRST, CALL_191, _CALL_1300)
    return _AGAIN["held"][1]


def abroad() -> Card:
    """The card for a person held outside Thailand: the embassy, and family at home."""
    title, said = danger_texts.ABROAD_TITLE, danger_texts.ABROAD_PARAGRAPHS
    return Card(title, "urgent", paragraphs=said, buttons=_FROM_THAILAND)


def _sextortion(told: ToldDanger) -> Card:
    first = (danger_texts.SEXTORTION_YOUNG,) if told.is_young else ()
    calls = (CALL_1441, CALL_191, *((_CALL_1300,) if told.is_young else ()))
    paragraphs = (*first, *danger_texts.SEXTORTION_PARAGRAPHS)
    return Card(danger_texts.SEXTORTION_TITLE, "urgent", paragraphs=paragraphs, buttons=calls)


def again(told: ToldDanger, text: str) -> Answer:
    """One line instead of the same card, by what is known of the person by now."""
    sentence, calls = _line(told, text)
    if told.kind == "held" and deeds.tell_of_money(text):
        money = TextReply(danger_texts.MONEY_OF_HELD)
        return Answer((TextReply(sentence), money), (*calls, CALL_1441))
    return Answer((TextReply(sentence),), calls)


def _line(told: ToldDanger, text: str) -> Line:
    if told.kind == "held" and told.is_abroad:
        return danger_texts.ABROAD_AGAIN, _FROM_THAILAND
    if told.kind == THREATENED and told.in_english:
        return threat_texts.THREATENED.again, (_CALL_191_FIRST, _CALL_1155)
    if told.kind in _OF_CHILDREN:
        return _of_child(told, text)
    return _of_act(text) if told.kind == "act" and not told.person else _of_others(told)


def _of_act(text: str) -> Line:
    """The line to who tells how they are or where, or asks what to do, after a deed."""
    said = danger_texts.ACT_ASKED if intents.asks_anyhow(text) else danger_texts.ACT_TOLD
    says_less = (emergencies.parts, emergencies.cannot_call, emergencies.feels)
    is_unable = not text or any(each(text) for each in says_less)
    return (danger_texts.ACT_AGAIN if is_unable else said), _AGAIN["act"][1]


def _of_others(told: ToldDanger) -> Line:
    if told.person and told.kind in _TO_ANOTHER:
        return _about(told).again, _calls(told)
    return _AGAIN.get(told.kind, _STAY_WITH_MONEY if told.of_money else _STAY)


def _of_child(told: ToldDanger, text: str) -> Line:
    """The line to who is threatened with pictures, or to whom a stranger comes near."""
    if endangered.is_withdrawn(text):
        who = children.whom(text) or told.person
        said = danger_to_another.filled(child_texts.WITHDRAWN, who)
        return said, (CALL_1323, _CALL_1300, CALL_191)
    if not told.person and told.kind == "sextortion":
        if told.is_young:
            return danger_texts.SEXTORTION_YOUNG_AGAIN, (_CALL_1300, CALL_1323, CALL_191)
        if weary.cannot_bear(text):
            return danger_texts.SEXTORTION_DESPAIR, (CALL_1323_FIRST, CALL_1441, CALL_191)
    return _of_others(told)


def thanked(told: ToldDanger) -> Answer:
    """A kind line of its own to thanks, with the same calls."""
    return Answer((TextReply(_to_thanks(told)),), _line(told, "")[1])


def _to_thanks(told: ToldDanger) -> str:
    if told.kind == "held" and told.is_abroad:
        return thanks_texts.HELD_ABROAD
    if told.person and told.kind in _TO_ANOTHER:
        return _about(told).thanked
    if told.kind == "sextortion" and told.is_young:
        return thanks_texts.YOUNG
    if told.kind in HAZARDS:
        return hazard_texts.THANKED
    if told.kind in children.KINDS:
        return child_texts.THANKED
    return thanks_texts.BY_KIND.get(told.kind, thanks_texts.IN_DESPAIR)


def heard(*, of_money: bool) -> Answer:
    """The line to who lost hope and has told already: no number to tap."""
    return _with_complaint_later(weary_texts.HEARD, of_money=of_money)


def without_call(*, of_money: bool) -> Answer:
    """The line to who lost hope and wants no number to call."""
    return _with_complaint_later(weary_texts.NO_CALL, of_money=of_money)


def still_here() -> Answer:
    """The line to what is said after numbers were declined."""
    return Answer((TextReply(weary_texts.STILL_HERE),), (CALL_1323,))


def _with_complaint_later(sentence: str, *, of_money: bool) -> Answer:
    later = weary_texts.COMPLAINT_LATER
    return Answer((TextReply(joined(" ", (sentence, later)) if of_money else sentence),))


def called(told: ToldDanger) -> Answer:
    """The steps after an answered call, without advice to call again."""
    said = by_kind.CALLED.get(told.kind, danger_texts.STAY_CALLED)
    return Answer((TextReply(said),), _line(told, "")[1])


def called_the_bank() -> Answer:
    """The steps after the call, kept small, with a number to talk to at hand."""
    buttons = (CALL_1323_FIRST, Open(urgent.POLICE_LABEL, urgent.POLICE_URL), topics.OFFICER)
    title, said, steps = urgent.CALLED_TITLE, urgent.CALLED_PARAGRAPHS, urgent.CALLED_STEPS
    note = danger_texts.CALLED_NOTE
    return Answer((Card(title, paragraphs=said, steps=steps, note=note, buttons=buttons),))


def gently_answered(answer: Answer) -> Answer:
    """The answer to an ordinary question, under a gentle line for who lost hope."""
    gentle = TextReply(danger_texts.WITH_ANSWER)
    return replace(answer, replies=(gentle, *answer.replies)[:MAX_REPLIES])


def to_doctor() -> Answer:
    """The answer to who asks whether a doctor is to be seen, after a sign that cannot wait."""
    return Answer((TextReply(bodily_texts.TO_DOCTOR),), _AGAIN[BODY][1])


def whom_to_call() -> Answer:
    """The answer to who asks whom to call, after a call that nobody answered."""
    return Answer((TextReply(weary_texts.WHOM_TO_CALL),), (CALL_1669_FIRST, CALL_191))


def alone(kind: str) -> Answer:
    """Instructions to call 1669, for a person who is alone."""
    return Answer((TextReply(danger_texts.ALONE),), _AGAIN[kind][1])


def with_form(told: ToldDanger) -> TextReply:
    """The line above a form that is begun in the hours after danger was reported."""
    if told.kind == "held" and told.is_abroad:
        return TextReply(danger_texts.WITH_FORM_WHILE_ABROAD)
    return TextReply(by_kind.WITH_FORM.get(told.kind, danger_texts.WITH_FORM))


def of_ambulance(told: ToldDanger, text: str) -> Answer | None:
    """The line to who waits for the ambulance, or tells that it gets worse; None for others."""
    if told.kind not in OF_1669 or emergencies.tells_of_goods(text):
        return None
    if bodily.waits_for_help(text):
        return Answer((TextReply(bodily_texts.WAITING),), _AGAIN[told.kind][1])
    is_worse = told.kind != BODY and bodily.gets_worse(text)
    return Answer((TextReply(bodily_texts.WORSE),), _AGAIN[told.kind][1]) if is_worse else None


def other_door(told: ToldDanger, *, again: bool) -> Answer:
    """Another way than the call that nobody answers: a card, within minutes one line; to who calls
    somebody that lost hope, the police."""
    kind = told.kind
    if told.person and kind == "crisis":
        sentence = danger_to_another.filled(danger_to_another.NOT_REACHED, told.person)
        return Answer((TextReply(sentence),), _GONE)
    if kind == THREATENED:
        return Answer((TextReply(threat_texts.CANNOT_CALL),), PLAIN_CALLS[kind])
    if kind in OF_1669:
        calls = (_CALL_191_FIRST, CALL_1669)
        if again:
            return Answer((TextReply(danger_texts.ACT_DOOR_AGAIN),), calls)
        first = (danger_texts.STEP_BACK,) if kind == "act-outside" else ()
        said, title = (*first, *danger_texts.ACT_DOOR_PARAGRAPHS), danger_texts.ACT_DOOR_TITLE
        return Answer((Card(title, "urgent", paragraphs=said, buttons=calls),))
    doors = (CALL_1669_FIRST, CALL_191, CALL_1323)
    if again:
        return Answer((TextReply(danger_texts.OTHER_DOOR_AGAIN),), doors)
    title, said = danger_texts.OTHER_DOOR_TITLE, danger_texts.OTHER_DOOR_PARAGRAPHS
    return Answer((Card(title, paragraphs=said, buttons=doors),))
