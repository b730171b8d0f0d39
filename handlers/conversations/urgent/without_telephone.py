"""A person who does not hear: remembered, answered in the rest, led to ways without a telephone."""

import re
from collections.abc import Iterator
from dataclasses import replace

from handlers.cards import topics
from handlers.conversations.urgent import views
from handlers.conversations.urgent.texts import without_telephone as own
from handlers.conversations.urgent.told_text import told_in
from handlers.form.complaint import FieldName
from handlers.messages.context import NextHandler, Turn
from handlers.messages.event import TextMessage
from handlers.messages.postback import full_text, message_text
from handlers.messages.reply import MAX_REPLIES, Answer, Call, Card, Reply, TextReply
from handlers.nlu.lexicon import representatives
from handlers.nlu.story.harm.around import children, deafness
from handlers.nlu.story.harm.around.others import THREATENED
from handlers.nlu.values import contact_person
from handlers.state import callback_session, emergency, language
from handlers.state import draft as drafts
from handlers.state.emergency import ShownCard
from handlers.state.entries import NO_TELEPHONE, TOLD_DANGER, WRITTEN_TO, ToldDanger
from knowledge_base import thai
from knowledge_base.content.signs.danger_phrases import MONEY_KINDS

_ONLY_THAT = 30
_TO_CALL, _OF_OFFICERS = map(re.compile, (own.TO_CALL, own.OF_OFFICERS))
_FOR_POLICE = frozenset({"held", "sextortion", "gas", "fire", THREATENED, *children.KINDS})
# Cards that somebody asked for, or that name other ways themselves.
_OTHER_WAYS: tuple[ShownCard, ...] = ("bank", "picker", "door", "beside", "paying")


def around(turn: Turn, respond: NextHandler) -> Answer:
    """The answer to what else is told; where it says to call, the ways without a telephone before
    it, or instead of a card that says no more than that."""
    is_told = deafness.tells(message_text(turn.action))
    if is_told:
        NO_TELEPHONE.set(turn.state, turn.event.at.isoformat())
    is_open = drafts.is_open(turn.state)
    _note_in_form(turn)
    is_alone = not is_told or is_open or callback_session.load(turn.state, turn.event.at)
    text = full_text(turn.action)
    rest = text if is_alone else deafness.without(text)
    answer = respond(turn if rest == text else _with_text(turn, rest))
    if not emergency.does_not_hear(turn.state, turn.event.at):
        return answer if is_open else _of_officers(turn, answer) or answer
    in_writing = _in_writing(turn, answer, in_form=is_open)
    is_heard = in_writing is not answer or rest == text or drafts.is_open(turn.state)
    return in_writing if is_heard else _led(own.HEARD_TOO, answer)


def handle(turn: Turn) -> Answer | None:
    """Tell a person who says not to hear, or not to be able to telephone, and nothing else, that
    all is written."""
    text = message_text(turn.action)
    if thai.has_thai(text):
        return _heard() if deafness.is_all(text) else None
    if not deafness.tells(text):
        return None
    # What else is told is answered in English.
    if len(text) > _ONLY_THAT or turn.reading.search(text).decision == "answer":
        return None
    language.remember_english(turn)
    return _heard()


def _heard() -> Answer:
    return Answer((TextReply(own.HEARD),), (*topics.FOLLOW_UPS, topics.OFFICER), ask_again=True)


def _with_text(turn: Turn, text: str) -> Turn:
    return replace(turn, event=replace(turn.event, action=TextMessage(text)))


def _note_in_form(turn: Turn) -> None:
    """Note in a complaint that somebody does not hear, where the officers see it; remember who is
    to be written to, for the time after filing."""
    draft = drafts.load(turn.state)
    if draft is None or not draft.consent_at:
        return
    known, at = draft.answers.get(FieldName.REPRESENTATIVE), turn.event.at
    noted = known if isinstance(known, str) else ""
    if emergency.does_not_hear(turn.state, at) and representatives.DEAF not in noted:
        noted = contact_person.with_wish(noted, representatives.DEAF_WISH)
        draft.answers[FieldName.REPRESENTATIVE] = noted
        drafts.save(turn.state, draft)
    if contact_person.is_written_to(noted):
        WRITTEN_TO.set(turn.state, at.isoformat())


def _of_officers(turn: Turn, answer: Answer) -> Answer | None:
    """The answer led by the line that officers write, where it speaks of their calls or of a call
    to them; None where they are to call, or it does not."""
    is_written_to = WRITTEN_TO.recent(turn.state, turn.event.at, str) is not None
    of_calls = any(_OF_OFFICERS.search(said) for each in answer.replies for said in _said(each))
    return _led(own.WRITES, answer) if is_written_to and of_calls else None


def _in_writing(turn: Turn, answer: Answer, *, in_form: bool) -> Answer:
    """The answer, led by the ways without a telephone where it says to call; in a form its
    questions are left as they are."""
    at = turn.event.at
    danger = TOLD_DANGER.recent(turn.state, at, lambda told: told.at)
    is_urgent = any(map(_is_urgent_call, answer.replies))
    if not is_urgent and (in_form or not any(map(_says_to_call, answer.replies))):
        return answer
    if danger is not None and danger.kind not in MONEY_KINDS:
        return _led(_of_life(danger), answer)
    if is_urgent:
        return _with_other_ways(turn, answer)
    if of_officers := _of_officers(turn, answer):
        return of_officers
    now = told_in(turn, "").now
    names_ways = now is not None and now.shown in _OTHER_WAYS
    return answer if names_ways else _led(own.ORDINARY, answer)


def _of_life(danger: ToldDanger) -> str:
    to_police = danger.kind in _FOR_POLICE and not danger.is_hurt
    return own.POLICE if to_police else own.AMBULANCE


def _led(line: str, answer: Answer) -> Answer:
    return replace(answer, replies=(TextReply(line), *answer.replies)[:MAX_REPLIES])


def _with_other_ways(turn: Turn, answer: Answer) -> Answer:
    told = told_in(turn, "")
    if told.now is not None and told.now.shown in _OTHER_WAYS:
        return answer
    ways = views.without_telephone(told.banks, told.present)
    only_calls = told.now is not None and told.now.topic == topics.JUST_SENT
    rest = (each for each in answer.replies if not (only_calls and _is_urgent_call(each)))
    return replace(answer, replies=(*ways.replies, *rest)[:MAX_REPLIES])


def _is_urgent_call(reply: Reply) -> bool:
    return isinstance(reply, Card) and reply.tone == "urgent" and _has_call(reply)


def _has_call(card: Card) -> bool:
    return any(isinstance(each, Call) for each in card.buttons)


def _says_to_call(reply: Reply) -> bool:
    is_button = isinstance(reply, Card) and _has_call(reply)
    return is_button or any(map(_TO_CALL.search, _said(reply)))


def _said(reply: Reply) -> Iterator[str]:
    if isinstance(reply, TextReply):
        yield reply.text
    else:
        rows = (row.value for row in reply.rows)
        yield from (reply.title, *reply.paragraphs, *reply.steps, *rows, reply.note)
