"""Texts that change something other than the open question."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from handlers.conversations.complaint import answer_storage, navigation
from handlers.conversations.complaint.evidence import attachments
from handlers.conversations.complaint.person import (
    details,
    going_on,
    location,
    own_number,
    reaching,
)
from handlers.conversations.complaint.prefill import elsewhere, kept_words, story
from handlers.conversations.complaint.prompts import (
    about_amount,
    about_telling,
    called_wrong,
    how_to_answer,
    questions,
    reasons,
    retries,
    told_sums,
)
from handlers.conversations.complaint.texts import representative as representative_texts
from handlers.form import corrections as form_corrections
from handlers.form.complaint import FORM, FieldName
from handlers.form.corrections import AnswerCorrection
from handlers.form.elsewhere import marks, reader
from handlers.form.field_types import FreeText, PayeeAccounts, SellerContact
from handlers.form.form import Field
from handlers.form.non_answers import own_details
from handlers.form.parsing import Complete, Partial
from handlers.form.restated import joined, owners, said_last
from handlers.form.restated import reader as restated
from handlers.form.text_types import WebAddress
from handlers.messages.context import Turn
from handlers.messages.event import TextMessage
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import case_questions, intents, moves
from handlers.nlu.story.harm import weary
from handlers.nlu.values import case_references, contacts
from handlers.state import draft as drafts
from handlers.state.draft import CONFIRM_CANCEL, PREFILL, Draft
from handlers.texts import answers as answer_texts
from handlers.texts import complaint as complaint_texts
from handlers.texts import form as form_texts
from handlers.texts import status as status_texts
from handlers.texts import urgent as urgent_texts

_LONG, _SHORT = 120, 60
_TELLING = (FieldName.STORY, FieldName.CONTACTED_SELLER)
_BANK = "bank"
_NO_PAPERS = re.compile(representative_texts.NO_PAPERS, re.IGNORECASE)
_FEARS = re.compile(representative_texts.FEARS, re.IGNORECASE)
# Questions under which a name may be somebody else's.
_OF_OTHERS = (
    FieldName.SELLER_NAME,
    FieldName.SELLER_LINK,
    FieldName.SELLER_PHONE,
    FieldName.PAYEE_ACCOUNT,
)
# Questions that no word about the seller answers.
_NOT_OF_SELLERS = (PREFILL, FieldName.NAME, FieldName.PHONE, FieldName.EMAIL, FieldName.PROVINCE)


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Answer a correction, whose number or place it is, a worry, anger, a further account, the
    number of a case, what counts as the amount; None for all other texts."""
    if draft.asking == CONFIRM_CANCEL:
        return None
    return next((said for step in _IN_TURN if (said := step(turn, draft)) is not None), None)


def _corrected(turn: Turn, draft: Draft) -> Answer | None:
    text = message_text(turn.action)
    text, email = contacts.without_email(text)
    several = _joined(turn, draft, text)
    if several is not None:
        return several
    if (wrong := called_wrong.handle(turn, draft)) is not None:
        return wrong
    found = _correction(turn, draft, text)
    if found is None:
        return called_wrong.ask_again(turn, draft)
    if found.field.name == FieldName.PHONE and _is_not_own(text):
        return None
    field = found.field
    before = dict(draft.known)
    answer_storage.save_answer(turn, draft, field, found.value)
    called_wrong.note_payment(turn, draft, field, text)
    kept_words.keep_wish(turn, draft)
    drafts.save(turn.state, draft)
    sentence = elsewhere.said_back(draft, before, [field.name])
    asked = FORM.field(draft.asking)
    beside = asked.kind.read(TextMessage(email), [], turn.today) if asked and email else None
    if asked is None or asked.name != FieldName.EMAIL or not isinstance(beside, Complete):
        return going_on.with_open_question(turn, draft, sentence)
    answer_storage.save_answer(turn, draft, asked, beside.value)
    return going_on.with_next_question(turn, draft, sentence)


def _correction(turn: Turn, draft: Draft, text: str) -> AnswerCorrection | None:
    return (
        form_corrections.parse(text, draft.known, draft.answered, turn.today)
        or _restated(turn, draft, text)
        or told_sums.corrected(turn, draft, text)
    )


def _is_not_own(text: str) -> bool:
    return owners.is_not_own(text) or marks.is_further(text)


def _answer_in(rest: str, asked: Field, today: date) -> Any:
    """The answer that what is left of a text surely is; None otherwise."""
    is_one = bool(rest) and said_last.is_value(rest, asked, today)
    return own_details.value_in((rest,), asked, today) if is_one else None


def _joined(turn: Turn, draft: Draft, text: str) -> Answer | None:
    """Store the several answers of a text that corrects one of them, and the rest in the story."""
    if draft.asking in _TELLING:
        return None
    found = joined.parse(text, draft.known, draft.answered, turn.today)
    if found is None or (FieldName.PHONE in found.values and _is_not_own(text)):
        return None
    asked = FORM.field(draft.asking)
    if _is_of_the_question(draft, found.values, text):
        # What is asked for cannot have been wrong.
        return None
    value = _answer_in(found.rest, asked, turn.today) if asked else None
    if asked is not None and value is not None:
        return elsewhere.keep(turn, draft, asked, {asked.name: value, **found.values})
    tells = case_questions.states(found.rest)
    if tells:
        story.add_to_story(turn, draft, found.rest)
    said = elsewhere.keep(turn, draft, asked or attachments.EVIDENCE, found.values)
    lead = (TextReply(complaint_texts.ADDED_TO_STORY),) if tells else ()
    return Answer((*lead, *said.replies), said.choices)


def _restated(turn: Turn, draft: Draft, text: str) -> AnswerCorrection | None:
    """The correction of another answer than the one asked for, where the text holds one value
    alone."""
    may_tell_of_seller = draft.asking in _TELLING
    # What was paid may be told before it is asked whether anything was.
    known = (
        {FieldName.PAID: "paid", **draft.known} if FieldName.AMOUNT in draft.known else draft.known
    )
    read = None if may_tell_of_seller else restated.parse(text, known, turn.today)
    if read is None or read.others or len(read.values) != 1:
        return None
    name = read.field.name
    is_other = name != draft.asking and draft.known.get(name) is not None
    is_other = is_other and not _may_be_anothers(draft, name, text)
    return AnswerCorrection(read.field, read.values[0]) if is_other else None


def _is_of_the_question(draft: Draft, found: dict[str, Any], text: str) -> bool:
    return draft.asking in found or any(_may_be_anothers(draft, name, text) for name in found)


def _may_be_anothers(draft: Draft, name: str, text: str) -> bool:
    """True if a name may be that of the seller, or of an account's owner, who is asked for."""
    if name != FieldName.NAME or draft.asking not in _OF_OTHERS:
        return False
    return draft.asking == FieldName.SELLER_NAME or not restated.names_own(text)


def _another_account(turn: Turn, draft: Draft) -> Answer | None:
    """Ask for a further account after that question was left, keeping those already given."""
    text = message_text(turn.action)
    field = next(each for each in FORM.fields if isinstance(each.kind, PayeeAccounts))
    told = draft.known.get(field.name)
    more = any(word in text for word in form_texts.ANOTHER_ACCOUNT_WORDS)
    if not told or not more or draft.asking == field.name or len(text) > _LONG:
        return None
    navigation.ask(turn, draft, field)
    draft.growing = list(told)
    reading = field.kind.read(turn.action, draft.growing, turn.today)
    if isinstance(reading, Partial):
        return answer_storage.save_partial(turn, draft, field, reading)
    drafts.save(turn.state, draft)
    return questions.goes_on(draft, field, form_texts.NEXT_ACCOUNT, turn.today)


def _asks_about_filing(turn: Turn) -> str:
    """The answer to a short worried question about filing; else empty."""
    text = message_text(turn.action)
    if len(text) > _SHORT or not intents.asks_anyhow(text):
        return ""
    if case_questions.asks_for_money(text):
        return answer_texts.MONEY_WHEN
    if case_questions.asks_how_long(text):
        return status_texts.USUAL_TIME
    if moves.asks_if_one_may(text) and moves.tells_sum(text):
        return complaint_texts.SUM_DOES_NOT_MATTER
    on_the_way = complaint_texts.ASKED_ON_THE_WAY
    return next((said for heard, said in on_the_way if intents.contains_any(text, heard)), "")


def _fears(turn: Turn) -> str:
    """A kind word for who fears the police or has no papers: it is none of the complaint."""
    text = message_text(turn.action)
    is_told = len(text) <= _SHORT and (_NO_PAPERS.search(text) or _FEARS.search(text))
    return representative_texts.FEAR_OF_PAPERS if is_told else ""


def _concern(turn: Turn, draft: Draft) -> Answer | None:
    # A card is a way to pay there.
    of_cards = draft.asking == FieldName.PAYMENT_METHOD
    sentence = ("" if of_cards else _fears(turn)) or _asks_about_filing(turn)
    if sentence:
        return reaching.beside_question(turn, draft, sentence)
    return about_telling.handle(turn, draft) or _reproach(turn, draft)


def _reproach(turn: Turn, draft: Draft) -> Answer | None:
    """Write a reproach of the seller into the story, where no question is answered by it."""
    text = message_text(turn.action)
    if draft.asking not in _NOT_OF_SELLERS or not case_questions.is_reproach(text):
        return None
    story.add_to_story(turn, draft, text)
    drafts.save(turn.state, draft)
    return going_on.with_open_question(turn, draft, answer_texts.REPROACH_KEPT)


def _case_number(turn: Turn, draft: Draft) -> Answer | None:
    """Keep the number that a bank or the police gave in the story, and that they were informed."""
    text = message_text(turn.action)
    asked = FORM.field(draft.asking)
    if asked is None or not _is_case_number(turn, draft, asked, text):
        return None
    story.add_to_story(turn, draft, case_references.sentence(text))
    if draft.asking == FieldName.OTHER_REPORTS:
        reading = asked.kind.read(turn.action, draft.growing, turn.today)
        if isinstance(reading, Complete):
            draft.growing = reading.value
        elif intents.contains_whole(text, urgent_texts.CALLED_WORDS):
            draft.growing = list(dict.fromkeys((*draft.growing, _BANK)))
    drafts.save(turn.state, draft)
    return going_on.with_open_question(turn, draft, answer_texts.CASE_NUMBER_KEPT)


def _is_case_number(turn: Turn, draft: Draft, asked: Field, text: str) -> bool:
    if asked.name == FieldName.STORY or len(text) > _LONG or not contacts.digits(text):
        return False
    if intents.asks(text):
        return False
    if intents.contains_any(text, answer_texts.CASE_NUMBER_WORDS):
        return True
    is_alone = asked.name == FieldName.OTHER_REPORTS and case_references.is_long_enough(text)
    return is_alone and not reader.parse(text, asked, draft.known, turn.today)


def handle_unlisted_wish(turn: Turn, draft: Draft) -> Answer | None:
    """Write a wish that the form has no option for into the story, and offer the options; who has
    such a wish again wants none of them. None for anything else."""
    text, asked = message_text(turn.action), FORM.field(FieldName.WANTED)
    if draft.asking != FieldName.WANTED or asked is None or not text or intents.asks(text):
        return None
    punishes = intents.contains_any(text, answer_texts.PUNISH_WORDS)
    wishes = intents.starts_with_any(text, answer_texts.WISH_BEGINNINGS)
    if not punishes and (not wishes or _is_answer(turn, asked)):
        return None
    is_again = answer_texts.WISH_LABEL in (draft.known.get(FieldName.STORY) or "")
    story.add_to_story(turn, draft, answer_texts.wished(text))
    reading = asked.kind.read(turn.action, draft.growing, turn.today)
    draft.growing = list(reading.value) if isinstance(reading, Complete) else draft.growing
    drafts.save(turn.state, draft)
    if is_again:
        return kept_words.told(navigation.skip(turn, draft, asked), complaint_texts.KEPT_IN_STORY)
    chosen = asked.show(draft.growing) if draft.growing else ""
    return going_on.with_open_question(turn, draft, answer_texts.wish_kept(chosen))


def _anger(turn: Turn, draft: Draft) -> Answer | None:
    """Calm a person who is angry at the questions, where the text does not answer this one, and
    keep what it tells."""
    if not _is_angry(turn, draft):
        return None
    was_open = draft.asking not in draft.known
    kept = kept_words.keep_facts(turn, draft)
    if len(message_text(turn.action)) > _SHORT and not kept:
        return None
    goes_on = was_open and draft.asking in draft.known
    calming = retries.calming_reply(draft)
    asked = FORM.field(draft.asking)
    if retries.is_missed_often(draft) and asked is not None and not goes_on:
        return kept_words.told(navigation.leave_missed(turn, draft, asked), kept)
    again = (going_on.with_next_question if goes_on else going_on.with_open_question)(
        turn, draft, calming
    )
    drafts.save(turn.state, draft)
    choices = (*retries.help_buttons(draft), *again.choices)[: navigation.MAX_CHOICES]
    return kept_words.told(Answer(again.replies, choices), kept)


def _is_angry(turn: Turn, draft: Draft) -> bool:
    text = message_text(turn.action)
    asked = FORM.field(draft.asking)
    if not text or draft.asking == FieldName.STORY or moves.gives_up(text):
        return False
    may_be_told = asked is not None and (
        isinstance(asked.kind, SellerContact) or _is_answer(turn, asked)
    )
    return weary.has_told(text) or (not may_be_told and retries.is_angry(text))


def _is_answer(turn: Turn, field: Field) -> bool:
    reading = field.kind.read(turn.action, [], turn.today)
    is_free = isinstance(field.kind, FreeText | WebAddress)
    return not is_free and isinstance(reading, Complete | Partial)


_IN_TURN: tuple[Callable[[Turn, Draft], Answer | None], ...] = (
    location.handle, attachments.handle_text, own_number.handle, _corrected, reaching.handle,
    _another_account, _case_number, details.handle, reasons.handle, how_to_answer.handle,
    _concern, _anger, about_amount.handle, told_sums.handle,
)  # fmt: skip
