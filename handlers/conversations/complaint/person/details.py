"""Replies to refusals and questions at the questions about the person, none of which is stored."""

import re

from handlers import texts
from handlers.conversations.complaint import navigation
from handlers.conversations.complaint.person import going_on, reaching
from handlers.conversations.complaint.prefill import story
from handlers.conversations.complaint.texts import own_details as own_texts
from handlers.conversations.complaint.texts import refused_consent
from handlers.form.complaint import FORM, FieldName
from handlers.form.form import Field
from handlers.form.non_answers import own_details
from handlers.form.non_answers.own_details import ASKED_FOR, LAST_NAME, Asks, OwnQuestion, Refusals
from handlers.messages.context import Turn
from handlers.messages.postback import message_text, typed_text
from handlers.messages.reply import Answer, Button, Call, Open, SendText, TextReply, with_buttons
from handlers.nlu import intents, moves
from handlers.nlu.values import contact_person, contacts
from handlers.state.draft import REVIEW, Draft
from handlers.texts import calls as call_texts
from handlers.texts import complaint as complaint_texts
from handlers.texts.i18n import joined

_OPTIONAL = (FieldName.PROVINCE, FieldName.EMAIL)
_FORGOTTEN = re.compile(texts.FORGOTTEN)
_FORGETS = re.compile(own_texts.FORGETS)
_TO_REPORT = Open(refused_consent.TIP_LABEL, refused_consent.TIP_URL)


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Answer a refusal or a question; None where the text may be an answer."""
    text, asked = message_text(turn.action), FORM.field(draft.asking)
    if draft.asking == REVIEW and text:
        return _at_review(turn, draft, text)
    is_asked = asked is not None and asked.name in ASKED_FOR
    return _at_question(turn, draft, asked, text) if asked and is_asked and text else None


def _at_question(turn: Turn, draft: Draft, asked: Field, text: str) -> Answer | None:
    question = own_details.question(text, asked.name)
    refused = own_details.refusals(text, asked.name) or _passed_on(draft, asked, text, question)
    if (refused or question is None) and _agrees(draft, text):
        return reaching.agreed(turn, draft)
    reaching.note_wish(draft, contact_person.acts_for(text) or "")
    if refused is not None:
        return _refused(turn, draft, asked, refused)
    if question is not None:
        return _asked(turn, draft, asked, question)
    return (
        _lives_abroad(turn, draft, asked, text)
        or _told_for_whom(turn, draft, text)
        or _asked_otherwise(turn, draft, asked, text)
    )


def _at_review(turn: Turn, draft: Draft, text: str) -> Answer | None:
    """The same where all answers are shown: a number that is taken back, an answer that is called
    wrong, a question about one of them."""
    refused = own_details.refusals(text, REVIEW)
    if refused is not None and FieldName.PHONE in refused.refused:
        has_number = draft.known.get(FieldName.PHONE) is not None
        return _takes_number_back(turn, draft) if has_number else None
    question = own_details.question(text, REVIEW)
    about = FORM.field(question.about) if question else None
    if question is None or about is None or about.name not in ASKED_FOR:
        return None
    if question.kind == Asks.MENDS:
        is_command = intents.starts_with_any(text, texts.EDIT_WORDS)
        return None if is_command else _mends(turn, draft, None, about.name, text)
    if question.kind not in (Asks.SEEN, Asks.PURPOSE):
        return None
    return going_on.with_open_question(turn, draft, _answer_to(question, about.name, text))


def _told_for_whom(turn: Turn, draft: Draft, text: str) -> Answer | None:
    """Tell that it is noted for whom somebody files; the name beside it is an answer."""
    for_whom = contact_person.acts_for(text)
    rest = contact_person.without_acts_for(text)
    return going_on.after(turn, draft, rest, [own_texts.noted(for_whom)]) if for_whom else None


def _lives_abroad(turn: Turn, draft: Draft, asked: Field, text: str) -> Answer | None:
    """Leave the province out, and keep in the story where somebody lives instead."""
    if asked.name != FieldName.PROVINCE or not own_details.lives_abroad(text):
        return None
    story.add_to_story(turn, draft, typed_text(turn.action).strip())
    after = navigation.skip(turn, draft, asked)
    return Answer((TextReply(own_texts.ABROAD), *after.replies), after.choices)


def _asked_otherwise(turn: Turn, draft: Draft, asked: Field, text: str) -> Answer | None:
    """Say what the detail is for, where something else is asked of it that no topic answers."""
    if not own_details.is_about(text, asked.name):
        return None
    if turn.reading.search(text).decision == "answer":
        return None
    sentence = joined(" ", (own_texts.PURPOSES[asked.name], own_texts.ASK_A_PERSON))
    return going_on.with_open_question(turn, draft, sentence)


def _agrees(draft: Draft, text: str) -> bool:
    """True if no telephone number is to be given, which was offered, or it is refused again."""
    if not reaching.offered(draft):
        return False
    refused = own_details.refusals(text, FieldName.PHONE)
    again = refused is not None and FieldName.PHONE in refused.refused
    return again or _passes_on(text) or intents.agrees(text, own_texts.AGREES)


def _passes_on(text: str) -> bool:
    plain = intents.is_one_of(text, texts.SKIP_WORDS) or moves.passes_on(text)
    return plain or (moves.tells_nothing(text) and not intents.asks(text))


def _passed_on(
    draft: Draft, asked: Field, text: str, question: OwnQuestion | None
) -> Refusals | None:
    """A required question that is passed over without a word for what is refused; who asks a
    question does not."""
    if question is not None:
        return None
    says_so = _FORGOTTEN.search(text) is not None or bool(contact_person.fears_to_be_known(text))
    cannot = asked.name == FieldName.PHONE and says_so and not contacts.digits(text)
    passes = _passes_on(text) or cannot
    is_passed = asked.is_required(draft.answers) and passes and not own_details.is_of_others(text)
    return Refusals((asked.name,), (), ()) if is_passed else None


def _refused(turn: Turn, draft: Draft, asked: Field, said: Refusals) -> Answer | None:
    """Store what stands beside the refusals, and say what they mean."""
    value = going_on.store_value(turn, draft, said.rest) or _name_alone(turn, draft, asked, said)
    if FieldName.PHONE in said.refused and draft.known.get(FieldName.PHONE) is not None:
        return _takes_number_back(turn, draft)
    sentences = _leave_out_others(turn, draft, asked, said)
    if not value and asked.name in said.refused:
        if asked.name in _OPTIONAL:
            return navigation.skip(turn, draft, asked)
        return _ask_all_the_same(turn, draft, asked, sentences)
    if not value:
        sentences += _invite_one_name(draft, said)
    return going_on.told(turn, draft, value, sentences) if value or sentences else None


def _invite_one_name(draft: Draft, said: Refusals) -> list[str]:
    """Tell that a first name is enough, and remember it, so that the one name is taken."""
    if LAST_NAME not in (*said.has_none, *said.refused):
        return []
    is_none = LAST_NAME in said.has_none
    last = own_texts.NO_LAST_NAME if is_none else own_texts.LAST_NAME_LATER
    draft.unclear = str(last)
    return [last]


def _name_alone(turn: Turn, draft: Draft, asked: Field, said: Refusals) -> str:
    """Store the one name of who has no last one, and return it as it is shown."""
    if asked.name != FieldName.NAME or LAST_NAME not in said.has_none:
        return ""
    return going_on.store(turn, draft, asked, own_details.name_alone(said.rest))


def _takes_number_back(turn: Turn, draft: Draft) -> Answer | None:
    """Ask for the telephone number again that was given, and is not to be."""
    phone = FORM.field(FieldName.PHONE)
    if phone is None:
        return None
    if draft.asking != phone.name:
        navigation.ask(turn, draft, phone)
    return reaching.offer(turn, draft, phone, message_text(turn.action))


def _leave_out_others(turn: Turn, draft: Draft, asked: Field, said: Refusals) -> list[str]:
    """Leave the other refused questions out, and tell it."""
    sentences: list[str] = []
    for field in filter(None, map(FORM.field, said.refused)):
        if field.name in (asked.name, FieldName.NAME):
            continue
        if field.name == FieldName.PHONE:
            sentences.append(reaching.refused_early(turn, draft))
        elif draft.known.get(field.name) is None:
            draft.answers = FORM.after_skipping(field.name, draft.answers)
            sentences.append(own_texts.left_out(field.label))
    return sentences


def _ask_all_the_same(turn: Turn, draft: Draft, asked: Field, told: list[str]) -> Answer:
    """Say what a name or a number is needed for, and what is possible without, after what is
    `told` of other questions."""
    text = message_text(turn.action)
    if asked.name == FieldName.PHONE:
        return reaching.offer(turn, draft, asked, text)
    forgets = _FORGETS.search(text) and own_details.refusals(text, asked.name) is None
    if forgets and draft.unclear != own_texts.OWN_NAME_IS_MEANT:
        sentence = joined(" ", (own_texts.OWN_NAME_IS_MEANT, *told))
        return navigation.retry(turn, draft, asked, sentence)
    feared = (own_texts.IF_THREATENED,) if own_details.tells_of_fear(text) else ()
    sentence = joined(" ", (own_texts.NAME_IS_SEEN, own_texts.NAME_IS_NEEDED, *feared, *told))
    if draft.unclear.startswith(own_texts.NAME_IS_SEEN):
        sentence = joined(" ", (own_texts.STILL_NO_NAME, *feared, *told))
    call: Button = Call(texts.CALL_1166_LABEL, "1166")
    return navigation.retry(turn, draft, asked, sentence, (call, _TO_REPORT))


def _asked(turn: Turn, draft: Draft, asked: Field, said: OwnQuestion) -> Answer | None:
    """Answer a question, and ask the open one again."""
    text = message_text(turn.action)
    about = FieldName.NAME if said.about == LAST_NAME else said.about
    if said.kind == Asks.MENDS:
        return _put_right(turn, draft, asked, said) or _mends(turn, draft, asked, about, text)
    if said.kind in (Asks.LATER, Asks.NEEDED) and about == asked.name not in _OPTIONAL:
        value = going_on.store_value(turn, draft, _answers_in(said))
        if not value:
            return _ask_all_the_same(turn, draft, asked, [])
        return going_on.told(turn, draft, value, [])
    draft.doubted = ""
    sentence = _answer_to(said, about, text)
    for_whom = contact_person.acts_for(text)
    if said.kind == Asks.WHOSE and about == FieldName.NAME and said.who and not for_whom:
        return _asks_whose_name(turn, draft, sentence, said)
    noted = [own_texts.noted(for_whom)] if for_whom else []
    return going_on.after(turn, draft, _answers_in(said), [sentence, *noted])


def _answers_in(said: OwnQuestion) -> tuple[str, ...]:
    """The pieces beside a question: one word alone is no name there."""
    is_name = said.about in (FieldName.NAME, LAST_NAME)
    return tuple(piece for piece in said.rest if " " in piece or not is_name)


def _answer_to(said: OwnQuestion, about: str, text: str) -> str:
    if said.kind == Asks.SEEN:
        return _who_sees(about, text)
    if said.kind == Asks.WHOSE:
        name = own_texts.whose_name(said.who)
        return {FieldName.NAME: name, FieldName.EMAIL: own_texts.WHOSE_EMAIL}.get(
            FieldName(about), own_texts.WHOSE_NUMBER
        )
    if said.kind == Asks.PURPOSE:
        return own_texts.PURPOSES[about]
    return _ANSWERS[said.kind]


def _who_sees(about: str, text: str) -> str:
    if intents.contains_any(text, own_texts.SHOPS):
        return complaint_texts.SHOP_KNOWS
    return own_texts.NAME_IS_SEEN if about == FieldName.NAME else own_texts.SEEN


def _asks_whose_name(turn: Turn, draft: Draft, sentence: str, said: OwnQuestion) -> Answer:
    """The answer with a button that tells for whom somebody files."""
    value = going_on.store_value(turn, draft, _answers_in(said))
    if value:
        return going_on.told(turn, draft, value, [sentence])
    words = own_texts.acts_for(said.who)
    again = navigation.repeat(turn, draft)
    return Answer(
        (with_buttons(sentence, (SendText(words, words),)), *again.replies), again.choices
    )


def _put_right(turn: Turn, draft: Draft, asked: Field, said: OwnQuestion) -> Answer | None:
    """Store the answer that stands behind the wish to change it, and nothing before that."""
    text = message_text(turn.action).strip()
    is_right = said.about in (asked.name, LAST_NAME) and len(said.rest) == 1
    if not is_right or not text.endswith(said.rest):
        return None
    value = going_on.store_value(turn, draft, said.rest)
    return going_on.told(turn, draft, value, []) if value else None


def _mends(turn: Turn, draft: Draft, asked: Field | None, about: str, text: str) -> Answer | None:
    """Ask for another answer again that is called wrong; the right one may stand beside it."""
    field = FORM.field(about)
    if field is None or contacts.digits(text) or contacts.may_hold_address(text):
        return None
    is_other = field != asked
    if is_other and draft.known.get(field.name) is not None:
        again = navigation.ask(turn, draft, field)
        return Answer((TextReply(own_texts.MEND_HERE), *again.replies), again.choices)
    return None if is_other else going_on.with_open_question(turn, draft, own_texts.MEND_HERE)


_ANSWERS = {
    Asks.OTHER_LETTERS: own_texts.OTHER_LETTERS,
    Asks.MONASTIC_NAME: own_texts.MONASTIC_NAME,
    Asks.ACCOUNT_NAME: own_texts.ACCOUNT_NAME,
    Asks.REAL_NAME: own_texts.REAL_NAME,
    Asks.FOREIGN_LINE: own_texts.FOREIGN_LINE,
    Asks.OTHER_LINE: own_texts.OTHER_LINE,
    Asks.REAL_OFFICER: call_texts.REAL_OFFICER,
    Asks.WHEN_CALLED: own_texts.WHEN_CALLED,
    Asks.LINE_INSTEAD: own_texts.LINE_INSTEAD,
    Asks.WHICH_PLACE: own_texts.MY_PROVINCE,
    Asks.LATER: own_texts.NOT_NEEDED,
    Asks.NEEDED: own_texts.NOT_NEEDED,
    Asks.GIVEN: own_texts.NOT_GIVEN_YET,
}
