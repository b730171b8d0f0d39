"""The story a person tells in one go: read for several answers, shown on one card to confirm."""

from typing import Any

from db.complaints import complaints
from db.complaints import workflow as complaints_workflow
from handlers import texts
from handlers.conversations.complaint import navigation
from handlers.conversations.complaint.prefill import crimes, matters
from handlers.conversations.complaint.prompts import questions
from handlers.conversations.complaint.texts import telling as telling_texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import crimes as form_crimes
from handlers.form.elsewhere import marks, reported, seller_names
from handlers.form.field_groups import TAKEN_OVER, label_for
from handlers.form.field_types import FreeText
from handlers.form.form import SKIPPED, Field, FormAnswers
from handlers.form.restated import the_rest
from handlers.form.story_answers import of_story
from handlers.messages.context import Turn
from handlers.messages.event import TextMessage
from handlers.messages.postback import message_text, typed_text
from handlers.messages.reply import NO_REPLY, Answer
from handlers.nlu import clock_starts, intents
from handlers.nlu.lexicon.typed import wrong_and_right
from handlers.nlu.story import problem_type
from handlers.nlu.story import text as story_text
from handlers.nlu.story.harm import pays_more, pre_purchase
from handlers.nlu.story.harm.around import stays
from handlers.nlu.story.reader import Story
from handlers.nlu.values import case_references, contacts
from handlers.state import draft as drafts
from handlers.state.draft import PREFILL, REVIEW, Draft
from handlers.texts import complaint as complaint_texts
from handlers.texts.i18n import joined
from knowledge_base import thai

LEAST_TOLD = 25
_UNSURE_KIND = "other"
_OF_CALLERS = ("call-center", "phishing-link", "otp-password")
_WHOLE_STORY, _ONE_PARCEL = 60, 90
_END = 25
_ORDER_DIGITS = 6
_MUCH_FOUND = 3
_LAST_WORDS = 120
# Of these a story is made where nothing else is told; by some of them the seller is known.
_SELLERS = frozenset((FieldName.SELLER_NAME, FieldName.PAYEE_ACCOUNT))
_FACTS = (
    FieldName.KIND,
    FieldName.SELLER_NAME,
    FieldName.PAYEE_ACCOUNT,
    FieldName.PRODUCT,
    FieldName.PAID,
    FieldName.AMOUNT,
)
_PIECES, _FOUND_IN_PIECES = 40, 1


def extract(turn: Turn, text: str) -> dict[str, Any]:
    """The answers that a text holds without doubt."""
    return _sure(text, turn.reading.story(text))


def extract_but_kind(text: str, story: Story) -> dict[str, Any]:
    """The same of a story that was read without its kind, which takes longest to find."""
    return {name: value for name, value in _sure(text, story).items() if name != FieldName.KIND}


def _sure(text: str, story: Story) -> dict[str, Any]:
    found = of_story(story)
    if _is_english(text):
        found[FieldName.KIND] = (
            problem_type.by_rules(story_text.prepare(text).plain) or _UNSURE_KIND
        )
    return {
        name: value
        for name, value in found.items()
        if value != _UNSURE_KIND and (name != FieldName.PRODUCT or _is_product(value))
    }


def _is_english(text: str) -> bool:
    """True if more than half of the letters are Latin."""
    latin = sum(letter.isascii() for letter in text if letter.isalpha())
    return 2 * latin > sum(map(str.isalpha, text))


def _is_product(text: str) -> bool:
    """True if the text after "bought" is surely a product."""
    parts = thai.tokenise(thai.normalise(text))
    unsure = any(part in complaint_texts.NO_THINGS for part in parts)
    return not unsure and not any(part in text for part in complaint_texts.NO_PRODUCT_PARTS)


def longest() -> int:
    """The most letters of a story."""
    kind = story_field().kind
    assert isinstance(kind, FreeText)
    return kind.longest


def is_story(turn: Turn, text: str) -> bool:
    """True if a text, typed before any form, tells what happened, and asks for no check."""
    if len(text) < LEAST_TOLD or not has_telling_words(pre_purchase.without_asked(text)):
        return False
    if intents.starts_with_any(text, texts.START_WORDS) and not intents.asks(text):
        return True
    found = extract(turn, text)
    problem = FieldName.KIND in found or (bool(found) and _names_a_problem(turn, text))
    told = problem or _how_much(found) > 1
    return told and not pre_purchase.asks_before_paying(text)


def has_telling_words(text: str) -> bool:
    """True if the text holds a word for what happens to buyers."""
    return intents.contains_any(text, (*texts.TELLING_WORDS, *complaint_texts.TELLING_TOO))


def _how_much(found: FormAnswers) -> int:
    """The number of answers found; that money went, or nobody answered, says little alone."""
    beside = (
        {FieldName.CONTACTED_SELLER}
        if FieldName.AMOUNT in found
        else {FieldName.CONTACTED_SELLER, FieldName.PAID}
    )
    return len(found.keys() - beside)


def _names_a_problem(turn: Turn, text: str) -> bool:
    """True if the rules find a kind of problem and a payment, even if not surely enough to offer
    it; always for English, which they cannot read."""
    story = turn.reading.story(text, with_kind=False)
    return _is_english(text) or bool(
        story.payment_method and story.kind not in (None, _UNSURE_KIND)
    )


def is_whole_story(turn: Turn, text: str) -> bool:
    """True if a text is a whole story to be taken up: long, with several answers, nothing asked at
    its end, nothing urgent, no wish for a check; English is answered in English first, and a parcel
    that nobody ordered with the days in which its carrier still has the money. A story sent
    in several messages needs fewer answers, unless it tells of danger."""
    in_pieces = bool(turn.event.earlier_ids) and not _tells_danger(turn, text)
    least, much = (_PIECES, _FOUND_IN_PIECES) if in_pieces else (_WHOLE_STORY, _MUCH_FOUND)
    if len(text) < least or intents.asks_anyhow(text[-_END:]) or _is_english(text):
        return False
    if len(text) <= _ONE_PARCEL and _was_not_ordered(text):
        return False
    if stays.is_stranded(text):
        return False
    story = turn.reading.story(text)
    told = not story.urgent and _how_much(of_story(story)) > much
    return told and not pre_purchase.asks_before_paying(text) and not _goes_to_pay(turn, text)


def _goes_to_pay(turn: Turn, text: str) -> bool:
    """True if the end of a text tells of the way to pay a crook, who is held back first."""
    found = turn.reading.danger(text) if pays_more.is_on_the_way(text[-_LAST_WORDS:]) else None
    return found is not None and found.kind == "crook-on-line"


def _was_not_ordered(text: str) -> bool:
    at_door = problem_type.paid_at_the_door(story_text.prepare(text).plain)
    return at_door and clock_starts.was_not_ordered(text)


def _tells_danger(turn: Turn, text: str) -> bool:
    """True if the text holds words of danger, or resembles such and means a caller or a secret."""
    found = turn.reading.danger(text)
    if found is None or not found.is_learned:
        return found is not None
    meant = turn.reading.search(text)
    return meant.decision == "answer" and meant.matches[0].id in _OF_CALLERS


def add_case_numbers(turn: Turn, draft: Draft) -> None:
    """Append the bank's case numbers that were given before the story to it."""
    if not draft.cases:
        return
    draft.answers[FieldName.STORY] = "\n".join(
        (draft.answers[FieldName.STORY], *draft.cases.values())
    )
    draft.told |= draft.cases
    draft.told_answers |= answers_in(turn, "\n".join(draft.cases.values()))
    for message_id in draft.cases:
        draft.link_message(message_id, FieldName.STORY)
    draft.cases = {}


def story_field() -> Field:
    """The question for the story."""
    field = FORM.field(FieldName.STORY)
    assert field is not None
    return field


def answers_in(turn: Turn, text: str) -> dict[str, Any]:
    """The answers that a story holds, and who else was told, the bank that gave a case among
    them."""
    told = reported.in_parts(text, turn.today)
    told += [reported.BANK] if case_references.is_from_bank(text) else []
    reports = {FieldName.OTHER_REPORTS: list(dict.fromkeys(told))} if told else {}
    found = extract(turn, text) | reports | _order_in(text)
    return found | crimes.answers_of(turn, text, found)


def _order_in(text: str) -> dict[str, Any]:
    """The number that a story calls that of an order or a parcel."""
    number = marks.named_order(text).strip()
    return {FieldName.ORDER_NUMBER: number} if len(contacts.digits(number)) >= _ORDER_DIGITS else {}


def prefill(turn: Turn, draft: Draft) -> None:
    """Offer the answers found in the story on the card; of two shops ask for one first."""
    told = draft.answers[FieldName.STORY]
    draft.shops = matters.of_two(turn.reading, told)
    offer(draft, answers_in(turn, told))


def offer(draft: Draft, found: dict[str, Any]) -> None:
    """Offer the answers found on the card, but for those given before."""
    draft.offered = {name: each for name, each in found.items() if name not in draft.answers}
    draft.offer = FieldName.STORY


def prefill_same_shop(turn: Turn, draft: Draft, number: str) -> None:
    """Offer the shop and the contact of an earlier complaint of this person on the card; all
    answers of one that was withdrawn."""
    held = turn.conversation
    own_ones = complaints.of_conversation(turn.session, held.id)
    for filed in (each for each in own_ones if each.number == number):
        told = {**filed.answers, **complaints.personal_answers(filed, held.key)}
        same: FormAnswers = {name: told[name] for name in TAKEN_OVER if told.get(name)}
        draft.offered = {**same, **draft.offered}
        if filed.status == complaints_workflow.WITHDRAWN:
            draft.offered = _all_but_evidence(told)
            changed = draft.answers.pop(FieldName.STORY, "")
            draft.offered[FieldName.STORY] = complaint_texts.told_again(
                told[FieldName.STORY], number, changed
            )
        draft.offer = number


def _all_but_evidence(told: FormAnswers) -> dict[str, Any]:
    """Every answer again; what was skipped stays skipped."""
    return {
        field.name: told.get(field.name)
        for field in FORM.path(told)
        if field.name != FieldName.EVIDENCE
        and (told.get(field.name) or not field.is_required(told))
    }


def accept(turn: Turn, draft: Draft) -> Answer:
    """Accept everything on the card."""
    if draft.asking != PREFILL:
        return NO_REPLY if navigation.just_asked(turn, draft) else navigation.repeat(turn, draft)
    accept_prefill(draft)
    return navigation.next_question(turn, draft)


def accept_prefill(draft: Draft) -> None:
    """Turn the offered values into answers."""
    draft.answers = {**draft.answers, **draft.offered}
    draft.offered = {}
    draft.changed = False


def decline(turn: Turn, draft: Draft) -> Answer:
    """Drop everything on the card, so that each question is asked."""
    draft.offered = {}
    draft.told_answers = {}
    return navigation.next_question(turn, draft)


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Handle a turn under the card of prefilled answers; None for other texts."""
    text = message_text(turn.action)
    if not text:
        return navigation.with_question(turn, draft, navigation.non_text_reply(turn.action))
    right = (*texts.SEND_WORDS, *complaint_texts.USE_THEM_WORDS, *complaint_texts.RIGHT_WORDS)
    if intents.agrees(text, right) or the_rest.is_right(text, right):
        return accept(turn, draft)
    if intents.is_one_of(text, complaint_texts.ANEW_WORDS):
        return decline(turn, draft)
    if intents.starts_with_any(text, complaint_texts.RIGHT_WORDS) and not intents.asks(text):
        return accept(turn, draft)
    if intents.refuses(text, (*texts.EDIT_WORDS, *wrong_and_right.NOT_RIGHT_WORDS)):
        return navigation.with_question(turn, draft, complaint_texts.TAP_WHAT_IS_WRONG)
    if intents.is_one_of(text, texts.SKIP_WORDS):
        return navigation.with_question(turn, draft, complaint_texts.RIGHT_FIRST)
    return None


def add_to_story(turn: Turn, draft: Draft, text: str) -> None:
    """Add something more that happened; taking the message back takes the story back."""
    draft.add_to_story(text)
    draft.grew = draft.asking == REVIEW
    for message_id in turn.event.message_ids if isinstance(turn.action, TextMessage) else ():
        draft.link_message(message_id, FieldName.STORY)


def after_facts(turn: Turn, draft: Draft) -> Answer:
    """Take what was told piece by piece as the story, once it tells enough; else ask in few words
    what went wrong."""
    known: list[str] = [name for name in _FACTS if draft.known.get(name)]
    if FieldName.KIND in known and FieldName.AMOUNT in known and _SELLERS.intersection(known):
        add_to_story(turn, draft, joined(", ", _shown(draft, known)))
        return navigation.next_question(turn, draft)
    drafts.save(turn.state, draft)
    return questions.goes_on(draft, story_field(), telling_texts.WHAT_WENT_WRONG, turn.today)


def add_all_ways(turn: Turn, draft: Draft, name: str) -> str:
    """Add a line with all ways of contact that are told, where that is answered, or what is told of
    a shop beside the place and not understood; the sentence that tells so, empty without these."""
    text = typed_text(turn.action).strip()
    line = form_crimes.all_ways(text) if name == FieldName.CONTACT_CHANNEL else ""
    if name == FieldName.PLATFORM and seller_names.is_left_unread(text, draft.known):
        line = text
    if line and line not in (draft.known.get(FieldName.STORY) or ""):
        add_to_story(turn, draft, line)
    return complaint_texts.KEPT_IN_STORY if line else ""


def with_payee(turn: Turn, draft: Draft, accounts: list[Any]) -> list[Any]:
    """The only account, with the owner that the story names where none was given with it."""
    if len(accounts) != 1 or accounts[0]["name"]:
        return accounts
    payee = turn.reading.story(draft.known.get(FieldName.STORY) or "").payee
    return [{**accounts[0], "name": payee}] if payee else accounts


def summary(draft: Draft, names: list[str]) -> str:
    """A text that lists the answers read from a message that answered several questions."""
    return complaint_texts.noted(_shown(draft, names))


def _shown(draft: Draft, names: list[str]) -> list[str]:
    shown: list[str] = []
    for name in names:
        field = FORM.field(name)
        value = draft.known.get(name, SKIPPED)
        if field is not None and value is not SKIPPED:
            shown.append(joined(" ", (label_for(field, draft.known), field.show(value))))
    return shown
