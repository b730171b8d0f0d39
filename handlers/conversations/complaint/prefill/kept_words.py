"""Words that answer neither the open question nor another one: kept in the story."""

import re
from typing import Any

from handlers import texts
from handlers.conversations.complaint import answer_storage, navigation
from handlers.conversations.complaint.prefill import doubtful_answers, elsewhere, story
from handlers.conversations.complaint.prefill.slots import day_at_card, known_answers
from handlers.conversations.complaint.prompts import retries
from handlers.conversations.complaint.texts import amount as amount_texts
from handlers.form import text_types
from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import marks, reader
from handlers.form.field_types import FreeText, MultipleChoice, SingleChoice
from handlers.form.form import Field
from handlers.form.non_answers import doubts, fronts, leftover, telling, told_names
from handlers.form.parsing import Complete, Partial
from handlers.form.restated import opening
from handlers.form.text_types import PersonName, PhoneNumber, WebAddress
from handlers.messages.context import Turn
from handlers.messages.event import Action, ButtonTap
from handlers.messages.postback import message_text, typed_text
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import case_questions, gibberish, intents, moves
from handlers.nlu.lexicon.typed import told_elsewhere
from handlers.nlu.values import contact_person, contacts, shop_names
from handlers.nlu.values.spoken.choices import payments
from handlers.state import draft as drafts
from handlers.state.draft import PREFILL, REVIEW, Draft
from handlers.state.entries import TOLD_DANGER
from handlers.texts import answers as answer_texts
from handlers.texts import complaint as complaint_texts
from handlers.texts.i18n import joined
from knowledge_base.content.signs.danger_phrases import MONEY_KINDS

_LEAST_LETTERS = 2
_LEAST_CHANGE = 8
_SUM_OR_DAY = {FieldName.AMOUNT, FieldName.PURCHASE_DATE}
_OF_PAYMENT = {*_SUM_OR_DAY, FieldName.PAID, FieldName.PAYMENT_METHOD}
_HIDDEN = re.compile(r"(?:\bis\s*)?⟨[^⟩]*⟩")
_COUNTED = re.compile(told_elsewhere.COUNTED)
_OF_GOODS = re.compile(told_elsewhere.OF_GOODS, re.IGNORECASE)
_OWN_LINK = re.compile(told_elsewhere.OWN_LINK)
_BRAND = re.compile(told_elsewhere.BRAND, re.IGNORECASE)


def keep(turn: Turn, draft: Draft, field: Field) -> str:
    """Add a text that says something, and asks nothing, to the story; the sentence that tells so,
    empty where it does not stand there."""
    text = message_text(turn.action)
    return "" if intents.asks(text) else _keep(turn, draft, field)


def _keep(turn: Turn, draft: Draft, field: Field) -> str:
    text = message_text(turn.action).strip()
    is_choice = isinstance(field.kind, SingleChoice | MultipleChoice)
    if (
        field.name == FieldName.STORY
        or not _says_something(text)
        or not (is_choice or tells_a_fact(text))
    ):
        return ""
    if not _add(turn, draft):
        return ""
    found = {} if is_choice else _new_answers(draft, _found(turn, draft, text))
    new = {name: found[name] for name in _sure(found, text) if name != field.name}
    _save(turn, draft, new)
    return _noted(draft, [*new])


def keep_invited(turn: Turn, draft: Draft, field: Field) -> Answer | None:
    """Keep what is told after more of the story was invited, and ask the open question again; None
    where the text may answer that."""
    text = message_text(turn.action).strip()
    draft.invited = draft.invited and _is_more(turn, field, text)
    # What is told of the seller or the goods has its questions.
    found = _found(turn, draft, text)
    if not draft.invited or found.keys() - _OF_PAYMENT or not _add(turn, draft):
        return None
    new = _new_answers(draft, found)
    names = [name for name in _sure(new, text) if name != field.name]
    _save(turn, draft, {name: new[name] for name in names})
    drafts.save(turn.state, draft)
    return navigation.with_question(turn, draft, _noted(draft, names))


def _is_more(turn: Turn, field: Field, text: str) -> bool:
    """True if something is told that is no answer to the field."""
    if intents.asks(text) or not _says_something(text):
        return False
    if isinstance(field.kind, FreeText | WebAddress):
        return telling.tells(text)
    reading = field.kind.read(turn.action, [], turn.today)
    return tells_a_fact(text) and not isinstance(reading, Complete | Partial)


def _add(turn: Turn, draft: Draft) -> bool:
    """Add what was typed to the story, unless it is there; true if it stands there."""
    text = typed_text(turn.action).strip()
    told = draft.known.get(FieldName.STORY) or ""
    if text in told.split("\n"):
        return True
    if len(told) + len(text) >= story.longest():
        return False
    story.add_to_story(turn, draft, text)
    return True


def _save(turn: Turn, draft: Draft, new: dict[str, Any]) -> None:
    if draft.asking == PREFILL:
        draft.offered |= new
    for name, value in new.items():
        field = FORM.field(name)
        if field is not None:
            answer_storage.save_answer(turn, draft, field, value)


def _noted(draft: Draft, names: list[str]) -> str:
    at_card = draft.asking in (PREFILL, REVIEW)
    kept = complaint_texts.ADDED_TO_STORY if at_card else complaint_texts.KEPT_IN_STORY
    return joined("\n", (kept, story.summary(draft, names))) if names else kept


def skip(turn: Turn, draft: Draft, field: Field) -> Answer:
    """Skip the question, and keep a text that says more than that there is nothing to answer."""
    kept = _keep_beside_nothing(turn, draft, field)
    return told(navigation.skip(turn, draft, field), kept)


def _keep_beside_nothing(turn: Turn, draft: Draft, field: Field) -> str:
    text = message_text(turn.action)
    says_nothing = (
        moves.passes_on(text)
        or moves.tells_nothing(text)
        or intents.is_one_of(text, texts.SKIP_WORDS)
        or intents.sounds_like_any(text, texts.NOTHING_WORDS)
    )
    # Of what is not known it may be said like a question.
    return "" if says_nothing else _keep(turn, draft, field)


def _sure(found: dict[str, Any], text: str, *more: FieldName) -> set[str]:
    """The names of the answers that are more than spoken of, where something else is asked."""
    paid = {FieldName.PAID} if FieldName.AMOUNT in found else set()
    way = {FieldName.PAYMENT_METHOD} if marks.BANK.search(text) else set()
    return found.keys() & (_SUM_OR_DAY | paid | way | {*more})


def keep_wish(turn: Turn, draft: Draft) -> None:
    """Keep what is wished for beside what a text corrects."""
    found = _found(turn, draft, message_text(turn.action).strip())
    wished = found.keys() & {FieldName.WANTED} - draft.known.keys()
    _save(turn, draft, {name: found[name] for name in wished})


def keep_facts(turn: Turn, draft: Draft) -> str:
    """Keep an angry text that tells of the matter as well; the sentence that tells so, empty for
    other texts."""
    text = message_text(turn.action).strip()
    found = _found(turn, draft, text)
    tells = _SUM_OR_DAY & found.keys() or case_questions.states(text)
    open_ones = _new_answers(draft, found)
    new = {name: open_ones[name] for name in _sure(open_ones, text, FieldName.SELLER_NAME)}
    if not (new or tells) or not _add(turn, draft):
        return ""
    _save(turn, draft, new)
    return _noted(draft, [*new])


def at_card(turn: Turn, draft: Draft) -> Answer | None:
    """Take what is typed under the card of prefilled answers, or at the review: a value, a yes or
    a no, else more of the story. None for other texts, and at the review, where danger is answered
    before it is said that something was noted."""
    is_review = draft.asking == REVIEW
    right = opening.after(message_text(turn.action))
    more = turn.with_text(right) if right else turn
    said = elsewhere.handle_at_card(more, draft) or day_at_card.handle(more, draft)
    said = said or (None if is_review else story.handle(turn, draft))
    if said is not None:
        return said
    if right and not tells_a_fact(right):
        # Something is wrong, and it is not said what.
        return navigation.with_question(turn, draft, complaint_texts.TAP_WHAT_IS_WRONG)
    if (known := known_answers.confirm(turn, draft)) is not None:
        return known
    is_noted = _note(turn, draft)
    return _told(turn, draft) if is_noted and not is_review else None


def _note(turn: Turn, draft: Draft) -> bool:
    text = message_text(turn.action).strip()
    if draft.asking not in (PREFILL, REVIEW) or intents.asks(text) or not _says_something(text):
        return False
    new = _new_answers(draft, _found(turn, draft, text))
    is_told = new or tells_a_fact(text) or _tells_what_changed(draft, text)
    if not is_told or not _add(turn, draft):
        return False
    _save(turn, draft, new)
    drafts.save(turn.state, draft)
    return True


def keep_last(turn: Turn) -> Answer | None:
    """Tell that a text was added to the story at the review, where nobody else answers it; None
    where a danger, or a topic that is urgent, is to be answered."""
    draft = drafts.load(turn.state)
    if draft is None or draft.paused or draft.asking != REVIEW or _is_urgent(turn):
        return None
    return _told(turn, draft) if FieldName.STORY in _fields_of(turn, draft) else None


def _is_urgent(turn: Turn) -> bool:
    danger = TOLD_DANGER.recent(turn.state, turn.event.at, lambda danger: danger.at)
    if danger is not None and danger.kind not in MONEY_KINDS:
        return True
    finding = turn.reading.search(message_text(turn.action))
    first = [turn.knowledge_base.topics[each.id] for each in finding.matches[:1]]
    return finding.decision == "answer" and any(topic.urgent for topic in first)


def _fields_of(turn: Turn, draft: Draft) -> list[str]:
    """The names of the answers that this message gave."""
    given = (draft.messages.get(each, "") for each in turn.event.message_ids)
    return [name for names in given for name in names.split(",") if name]


def _told(turn: Turn, draft: Draft) -> Answer:
    names = [name for name in _fields_of(turn, draft) if name != FieldName.STORY]
    return navigation.with_question(turn, draft, _noted(draft, names))


def _new_answers(draft: Draft, found: dict[str, Any]) -> dict[str, Any]:
    """Those of the found answers whose questions are still open."""
    # What was paid is told before it is asked whether anything was.
    asked = FORM.path({FieldName.PAID: "paid", **found, **draft.known})
    names = {field.name for field in asked} - draft.known.keys()
    return {name: value for name, value in found.items() if name in names}


def _found(turn: Turn, draft: Draft, text: str) -> dict[str, Any]:
    if draft.asking == PREFILL and FieldName.KIND not in draft.known:
        found = story.extract(turn, text)
    else:
        found = story.extract_but_kind(text, turn.reading.story(text, with_kind=False))
    if _BRAND.search(text):
        # Who made the goods sold nothing.
        found.pop(FieldName.SELLER_NAME, None)
    if _OWN_LINK.search(text):
        found.pop(FieldName.SELLER_LINK, None)
    if found.get(FieldName.PRODUCT) == found.get(FieldName.SELLER_NAME):
        found.pop(FieldName.PRODUCT, None)
    return found


def tells_a_fact(text: str) -> bool:
    """True if a text tells of the matter, and not of the person or of the form."""
    text = _HIDDEN.sub("", text)
    if not any(map(str.isalpha, text)):
        return False
    counts = _COUNTED.search(contacts.ascii_digits(text)) is not None
    # In English a question may begin as a sentence does.
    tells = telling.tells(text) and not text.isascii()
    is_told = shop_names.is_sentence(text) or tells or counts
    of_goods = _OF_GOODS.search(text) is not None
    return is_told or of_goods or case_questions.states(text)


def _tells_what_changed(draft: Draft, text: str) -> bool:
    """True if a text may tell what changed, as asked for after a withdrawn complaint."""
    return FieldName.STORY in draft.offered and len(text) >= _LEAST_CHANGE


def needed(turn: Turn, field: Field, sentence: str) -> str:
    """The prompt after such words: whose a number is that nobody is named for."""
    is_choice = isinstance(field.kind, SingleChoice | MultipleChoice)
    has_number = is_choice and contacts.phone_within(message_text(turn.action))
    return complaint_texts.WHOSE_NUMBER if has_number else sentence


def take_front_or_confirm(turn: Turn, draft: Draft, field: Field, found: dict[str, Any]) -> Answer:
    """Take a name, or a thing, in front of what is told of it, and keep that in the story. Where it
    is not sure, more answers were found, or another text was doubted before, ask."""
    text = message_text(turn.action).strip()
    is_unsure = draft.doubted or doubtful_answers.may_be_filers(draft, field, text)
    value = "" if is_unsure else fronts.value(text, field)
    if not value or found.keys() - {field.name, FieldName.PLATFORM}:
        return doubtful_answers.confirm(turn, draft, field, message_text(turn.action))
    if not leftover.is_understood(text.replace(value, " ")):
        _add(turn, draft)
    return elsewhere.keep(turn, draft, field, {**found, field.name: value})


def note_beside(turn: Turn, draft: Draft, field: Field, did: Action) -> str:
    """Note in the story that the amount is an estimate, for only an unsure amount is tapped, that
    money went by itself, what is said of one's number, and all ways of contact; the sentence that
    tells of these."""
    text = message_text(did)
    remark = text_types.remark_of(text) if field.kind == PhoneNumber(own=True) else ""
    behind = contacts.behind_phones(text) if isinstance(field.kind, PhoneNumber) else ""
    is_told = tells_a_fact(contact_person.without_call_time(behind))
    is_told = is_told or (field.name == FieldName.PAID and payments.went(text))
    if is_told or not leftover.is_understood(contact_person.without_call_time(remark)):
        _add(turn, draft)
    if field.name == FieldName.AMOUNT and isinstance(did, ButtonTap):
        amount = field.show(draft.known[FieldName.AMOUNT])
        story.add_to_story(turn, draft, answer_texts.estimated(amount))
    ways = story.add_all_ways(turn, draft, field.name)
    drafts.save(turn.state, draft)
    return ways or _not_counted(draft, field)


def _not_counted(draft: Draft, field: Field) -> str:
    """The fate of a sum told before, where it turns out that nothing was paid; else empty."""
    told, amount = draft.known.get(FieldName.AMOUNT), FORM.field(FieldName.AMOUNT)
    is_left = field.name == FieldName.PAID and draft.known.get(FieldName.PAID) == "not-yet"
    return amount_texts.not_counted(amount.show(told)) if is_left and told and amount else ""


def with_name_alone(turn: Turn, draft: Draft, field: Field | None) -> Turn:
    """The turn with one's own name alone, where more is said beside it that is no answer; what
    tells of the matter there is kept."""
    if field is None or not isinstance(field.kind, PersonName):
        return turn
    if told_names.insists(message_text(turn.action), draft.odd):
        return turn.with_text(draft.odd)
    told_name = told_names.among(message_text(turn.action))
    if told_name is None or reader.parse(told_name.rest, field, {}, turn.today):
        return turn
    place = told_names.province(told_name.rest)
    if tells_a_fact(told_name.rest) or told_name.of_person:
        _add(turn, draft)
    return turn.with_text(f"{told_name.name} {place}".strip())


def told(answer: Answer, sentence: str) -> Answer:
    """The answer, under a sentence that tells that something was kept, if it was."""
    if not sentence:
        return answer
    return Answer((TextReply(sentence), *answer.replies), answer.choices)


def _says_something(text: str) -> bool:
    if sum(map(str.isalnum, text)) < _LEAST_LETTERS or gibberish.is_gibberish(text):
        return False
    return not (doubts.says_nothing(text) or retries.is_angry(text))
