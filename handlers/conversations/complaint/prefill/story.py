"""What a person tells in one go: read for several answers, and shown on one card to confirm."""

from typing import Any

from db.complaints import complaints
from db.complaints import workflow as complaints_workflow
from handlers import texts
from handlers.conversations.complaint import navigation as moves
from handlers.conversations.complaint import views as cards
from handlers.conversations.complaint.texts import whole_story
from handlers.form.complaint import FORM, TAKEN_OVER, FieldName
from handlers.form.form import SKIPPED, Answers, Field
from handlers.form.parsing import Understood
from handlers.form.story_answers import of_story
from handlers.messages.context import Turn
from handlers.messages.event import Typed
from handlers.messages.postback import Pressed, typed, whole
from handlers.messages.reply import SILENCE, Answer
from handlers.messages.reply import Words as Say
from handlers.nlu import intents as nlu_intents
from handlers.nlu.story import pre_purchase, problem_type
from handlers.nlu.story import text as story_text
from handlers.nlu.story.reader import Story
from handlers.nlu.values import case_references
from handlers.state import draft as drafts
from handlers.state import pre_consent
from handlers.state.draft import OFFERED, Draft
from handlers.texts import complaint as own
from handlers.texts.i18n import joined
from knowledge_base import thai

_UNSURE_KIND = "other"
_BANK = "bank"
_LEAST_TOLD = 25
_WHOLE_STORY = 60
_END = 25
_MUCH_FOUND = 3
_LONGEST_NAME = 40
_LEAST_CHANGE = 8
_LEAST_SENTENCE_WORDS = 2


def found_in(turn: Turn, text: str) -> dict[str, Any]:
    """The answers that a text holds without doubt."""
    return _sure(text, turn.reading.story(text))


def but_kind(text: str, story: Story) -> dict[str, Any]:
    """The same of a story that was read without its kind, which takes longest to find."""
    return {name: value for name, value in _sure(text, story).items() if name != FieldName.KIND}


def _sure(text: str, story: Story) -> dict[str, Any]:
    found = of_story(story)
    if _is_english(text):
        found[FieldName.KIND] = (
            problem_type.by_words_alone(story_text.told(text).plain) or _UNSURE_KIND
        )
    return {
        name: value
        for name, value in found.items()
        if value != _UNSURE_KIND and (name != FieldName.PRODUCT or _is_thing(value))
    }


def _is_english(text: str) -> bool:
    """Whether more of it is written in Latin letters than in others."""
    latin = sum(letter.isascii() for letter in text if letter.isalpha())
    return 2 * latin > sum(map(str.isalpha, text))


def _is_thing(text: str) -> bool:
    """Whether what stands after "bought" is surely what was bought."""
    parts = thai.words(thai.normalise(text))
    unsure = any(part in own.NO_THINGS for part in parts)
    return not unsure and not any(part in text for part in own.NO_PRODUCT_PARTS)


def tells(turn: Turn, text: str) -> bool:
    """Whether a text, typed before any form, tells what happened; who asks for a check does not."""
    telling = (*texts.TELLING_WORDS, *own.TELLING_TOO)
    happened = pre_purchase.without_asked(text)
    if len(text) < _LEAST_TOLD or not nlu_intents.holds_one_of(happened, telling):
        return False
    if nlu_intents.starts_with_one_of(text, texts.START_WORDS) and not nlu_intents.asks(text):
        return True
    found = found_in(turn, text)
    problem = FieldName.KIND in found or (bool(found) and _names_a_problem(turn, text))
    told = problem or _how_much(found) > 1
    return told and not pre_purchase.asks_before_paying(text)


def _how_much(found: Answers) -> int:
    """How many answers are told; that money went, or nobody answered, says little alone."""
    beside = (
        {FieldName.CONTACTED_SELLER}
        if FieldName.AMOUNT in found
        else {FieldName.CONTACTED_SELLER, FieldName.PAID}
    )
    return len(found.keys() - beside)


def _names_a_problem(turn: Turn, text: str) -> bool:
    """Whether the rules' words name a kind and tell more than a place, be it not sure enough to
    be offered; of English they know none."""
    story = turn.reading.story(text, with_kind=False)
    return _is_english(text) or bool(
        story.payment_method and story.kind not in (None, _UNSURE_KIND)
    )


def tells_all(turn: Turn, text: str) -> bool:
    """Whether a text is a whole story, to be taken up: long, with several answers, nothing asked at
    its end, nothing urgent, no wish for a check; English is answered in English first."""
    if len(text) < _WHOLE_STORY or nlu_intents.asks(text[-_END:]) or _is_english(text):
        return False
    story = turn.reading.story(text)
    told = not story.urgent and _how_much(of_story(story)) > _MUCH_FOUND
    return told and not pre_purchase.asks_before_paying(text)


def remember(turn: Turn) -> None:
    """Remembers which message told it; its words stay in the inbox alone until consent."""
    message_id, text = turn.event.message_id, typed(turn.did)
    if message_id and (tells(turn, text) or case_references.tells(text)):
        pre_consent.remember(turn.state, "told", message_id, turn.event.at)


def tells_more(turn: Turn, text: str, *, whatever: bool = False) -> bool:
    """Whether a text that is typed under the notice belongs to the complaint, `whatever` it
    says where it was just asked for; which message it is, is remembered until there is consent."""
    message_id = turn.event.message_id
    if not message_id or nlu_intents.asks(text) or not (whatever or found_in(turn, text)):
        return False
    pre_consent.remember(turn.state, "told", message_id, turn.event.at)
    return True


def take_up(turn: Turn, draft: Draft) -> bool:
    """Makes what was told before consent the first answer, now that there is consent."""
    ids = pre_consent.take(turn.state, "told", turn.event.at)
    told = {each: turn.services.stored_text(each) for each in ids}
    if all(case_references.tells(text) and not tells(turn, text) for text in told.values()):
        draft.cases = {each: case_references.written(text) for each, text in told.items() if text}
        return False
    text = "\n".join(filter(None, told.values()))
    reading = _story_field().kind.read(Typed(text), [], turn.today)
    if FieldName.STORY in draft.answers or not isinstance(reading, Understood):
        return False
    draft.answers[FieldName.STORY] = reading.value
    for message_id in told:
        draft.answered_by(message_id, FieldName.STORY)
    offer(turn, draft)
    for words in told.values():
        if nlu_intents.starts_with_one_of(words, whole_story.CORRECTING_WORDS):
            draft.offered |= found_in(turn, words)
    return True


def with_cases(draft: Draft) -> None:
    """The numbers of a bank's case that were told before the story stand in it."""
    if not draft.cases:
        return
    draft.answers[FieldName.STORY] = "\n".join(
        (draft.answers[FieldName.STORY], *draft.cases.values())
    )
    for message_id in draft.cases:
        draft.answered_by(message_id, FieldName.STORY)
    draft.cases = {}


def _story_field() -> Field:
    field = FORM.field(FieldName.STORY)
    assert field is not None
    return field


def offer(turn: Turn, draft: Draft) -> None:
    """Puts what the story tells onto the card, but for what was answered before."""
    found = found_in(turn, draft.answers[FieldName.STORY])
    if case_references.tells_of_bank(draft.answers[FieldName.STORY]):
        found[FieldName.OTHER_REPORTS] = [_BANK]
    draft.offered = {name: each for name, each in found.items() if name not in draft.answers}
    draft.offer = FieldName.STORY


def offer_same_shop(turn: Turn, draft: Draft, number: str) -> None:
    """Puts the shop and the contact of an earlier complaint of this person onto the card; all
    answers of one that was withdrawn."""
    held = turn.conversation
    own_ones = complaints.of_conversation(turn.session, held.id)
    for filed in (each for each in own_ones if each.number == number):
        told = {**filed.answers, **complaints.personal_answers(filed, held.key)}
        same: Answers = {name: told[name] for name in TAKEN_OVER if told.get(name)}
        draft.offered = {**same, **draft.offered}
        if filed.status == complaints_workflow.WITHDRAWN:
            draft.offered = _all_but_evidence(told)
            changed = draft.answers.pop(FieldName.STORY, "")
            draft.offered[FieldName.STORY] = own.told_again(told[FieldName.STORY], number, changed)
        draft.offer = number


def _all_but_evidence(told: Answers) -> dict[str, Any]:
    """Every answer again, and what was left out stays left out."""
    return {
        field.name: told.get(field.name)
        for field in FORM.path(told)
        if field.name != FieldName.EVIDENCE
        and (told.get(field.name) or not field.must_be_answered(told))
    }


def accept(turn: Turn, draft: Draft) -> Answer:
    """All on the card is right."""
    if draft.asking != OFFERED:
        return SILENCE if moves.just_asked(turn, draft) else moves.ask_again(turn, draft)
    take_all(draft)
    return moves.go_on(turn, draft)


def take_all(draft: Draft) -> None:
    """What is offered is answered."""
    draft.answers = {**draft.answers, **draft.offered}
    draft.offered = {}


def decline(turn: Turn, draft: Draft) -> Answer:
    """Nothing on the card is taken: each is asked."""
    draft.offered = {}
    return moves.go_on(turn, draft)


def decide(turn: Turn, draft: Draft) -> Answer | None:
    """What is typed under the card; None for a question."""
    text = typed(turn.did)
    if not text:
        return moves.with_question(turn, draft, moves.of_no_answer(turn.did))
    if nlu_intents.is_one_of(text, (*texts.SEND_WORDS, *texts.YES_WORDS, *own.RIGHT_WORDS)):
        return accept(turn, draft)
    if nlu_intents.starts_with_one_of(text, own.RIGHT_WORDS) and not nlu_intents.asks(text):
        return accept(turn, draft)
    if nlu_intents.is_one_of(text, (*texts.NO_WORDS, *texts.EDIT_WORDS)):
        return moves.with_question(turn, draft, own.TAP_WHAT_IS_WRONG)
    if nlu_intents.is_one_of(text, texts.SKIP_WORDS):
        return moves.with_question(turn, draft, own.RIGHT_FIRST)
    if nlu_intents.asks(text):
        return None
    return _told_more(turn, draft, text)


def _told_more(turn: Turn, draft: Draft, text: str) -> Answer | None:
    has_kind = FieldName.KIND in draft.known
    found = (
        but_kind(text, turn.reading.story(text, with_kind=False))
        if has_kind
        else found_in(turn, text)
    )
    new = {name: value for name, value in found.items() if name not in draft.known}
    if not new and not is_sentence(text) and not _tells_what_changed(draft, text):
        return None
    add_to_story(turn, draft, whole(turn.did))
    draft.offered |= new
    drafts.keep(turn.state, draft)
    if not new:
        return moves.with_question(turn, draft, own.ADDED_TO_STORY)
    return moves.ask_again(turn, draft)


def _tells_what_changed(draft: Draft, text: str) -> bool:
    """Whether it may be what is asked for under the answers of a withdrawn complaint."""
    return FieldName.STORY in draft.offered and len(text) >= _LEAST_CHANGE


def add_to_story(turn: Turn, draft: Draft, text: str) -> None:
    """Something more that happened; taking the message back takes the story back."""
    stands = draft.offered if FieldName.STORY in draft.offered else draft.answers
    stands[FieldName.STORY] = f"{stands.get(FieldName.STORY) or ''}\n{text}".strip()
    if isinstance(turn.did, Typed) and turn.event.message_id:
        draft.answered_by(turn.event.message_id, FieldName.STORY)


def with_payee(turn: Turn, draft: Draft, accounts: list[Any]) -> list[Any]:
    """The one account with the owner that the story names, where none was told with it."""
    if len(accounts) != 1 or accounts[0]["name"]:
        return accounts
    payee = turn.reading.story(draft.known.get(FieldName.STORY) or "").payee
    return [{**accounts[0], "name": payee}] if payee else accounts


def is_sentence(text: str) -> bool:
    """Whether a text is more likely something told than a name."""
    words = thai.words(thai.normalise(text))
    told = sum(word in own.SENTENCE_WORDS for word in words)
    return len(text) > _LONGEST_NAME or told >= _LEAST_SENTENCE_WORDS


def doubts(draft: Draft, field: Field, text: str) -> bool:
    """Whether a text may be no name, and is to be confirmed as one; a second time it is not
    doubted."""
    may_be_none = is_sentence(text) or text.strip().startswith(own.NO_NAME_BEGINNINGS)
    return field.name == FieldName.SELLER_NAME and may_be_none and draft.doubted != text


def ask_whether_a_name(turn: Turn, draft: Draft, field: Field, text: str) -> Answer:
    """Asks what the text is."""
    draft.doubted = text
    drafts.keep(turn.state, draft)
    taps = (
        cards.tap(own.IS_NAME_LABEL, "doubt", draft, v="name"),
        cards.tap(own.IS_STORY_LABEL, "doubt", draft, v=FieldName.STORY),
    )
    sentence = Say(own.is_it_a_name(text))
    return Answer((sentence,), (*taps, *cards.choices(draft, field, turn.today)))


def settle(turn: Turn, draft: Draft, button: Pressed) -> Answer:
    """The doubted text is the name, or belongs to the story."""
    text, draft.doubted = draft.doubted, ""
    if not text or draft.asking != FieldName.SELLER_NAME:
        return SILENCE if moves.just_asked(turn, draft) else moves.ask_again(turn, draft)
    if button.get("v") == FieldName.STORY:
        add_to_story(turn, draft, text)
        again = moves.go_on(turn, draft)
        return Answer((Say(own.ADDED_TO_STORY), *again.replies), again.choices)
    draft.answers[FieldName.SELLER_NAME] = text
    return moves.go_on(turn, draft)


def knows_neither(turn: Turn, draft: Draft) -> Answer:
    """Neither the shop's name nor its link is known: both are answered by that."""
    link = FORM.field(FieldName.SELLER_LINK)
    if draft.asking != FieldName.SELLER_NAME or link is None:
        return SILENCE if moves.just_asked(turn, draft) else moves.ask_again(turn, draft)
    draft.answers |= {FieldName.SELLER_NAME: SKIPPED, FieldName.SELLER_LINK: str(link.unknown)}
    return moves.go_on(turn, draft)


def noted(draft: Draft, names: list[str]) -> str:
    """What was understood of a message that answered several questions."""
    shown = []
    for name in names:
        field = FORM.field(name)
        value = draft.known.get(name, SKIPPED)
        if field is not None and value is not SKIPPED:
            shown.append(joined(" ", (field.label, field.show(value))))
    return own.noted(shown)
