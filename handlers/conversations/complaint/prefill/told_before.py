"""Messages from before the consent that tell something: their ids, read once there is consent."""

from typing import Any

from handlers.cards import own_data
from handlers.conversations.complaint.prefill import matters, story
from handlers.conversations.complaint.texts import whole_story
from handlers.form.complaint import FieldName
from handlers.form.parsing import Complete
from handlers.messages.context import Turn
from handlers.messages.event import TextMessage
from handlers.messages.postback import message_text
from handlers.nlu import emergencies, intents, interruptions, moves
from handlers.nlu.story.harm import pre_purchase
from handlers.nlu.values import amounts, case_references
from handlers.state import emergency, pre_consent
from handlers.state.draft import Draft
from handlers.texts import calls


def remember_message(turn: Turn) -> None:
    """Remember the id of a message that belongs to a complaint; only the inbox has its text."""
    text = message_text(turn.action)
    is_urgent = emergency.recent(turn.state, turn.event.at) is not None
    if is_urgent and interruptions.is_unanswered_call(text):
        # The bank or 1441, which were to be called, did not answer, and not the seller.
        return
    if (
        story.is_story(turn, text)
        or case_references.has_number(text)
        or (turn.event.earlier_ids and story.is_whole_story(turn, text))
        or _goes_on(turn, text)
    ):
        pre_consent.remember_told(turn)
    elif _tells_a_part(turn, text):
        pre_consent.remember_told(turn, "part")


def _tells_a_part(turn: Turn, text: str) -> bool:
    """True if a text may be part of a story, and asks or wishes nothing. False for a person who has
    sent a complaint: it may be about that one."""
    banks = turn.knowledge_base.banks
    if intents.asks(text) or own_data.answer_to(text) or emergencies.goes_on(text, banks):
        return False
    if moves.starts(text) or moves.wishes_to_file(text) or pre_purchase.asks_before_paying(text):
        return False
    before = pre_consent.in_order(turn.state, turn.event.at)
    told = story.has_telling_words(text) or emergencies.tells_of_it(text)
    if not told and not (before and _is_sum(text)):
        return False
    return not turn.filed()


def _is_sum(text: str) -> bool:
    """True if a text is a sum and nothing else; right after a story four digits are one."""
    is_line = intents.is_one_of(text, (*calls.LINES, *calls.OTHER_LINES))
    return isinstance(amounts.parse(text), int) and not is_line


def _goes_on(turn: Turn, text: str) -> bool:
    """True if a text adds a fact to what was told shortly before."""
    told = pre_consent.recent(turn.state, "told", turn.event.at)
    return bool(told) and not intents.asks(text) and bool(story.extract(turn, text))


def continues_story(turn: Turn, text: str, *, whatever: bool = False) -> bool:
    """True if a text typed under the notice belongs to the complaint, `whatever` it says where it
    was just asked for; the message's id is then remembered until consent."""
    if not turn.event.message_ids:
        return False
    if intents.asks(text) or not (whatever or story.extract(turn, text)):
        return False
    pre_consent.remember_told(turn)
    return True


def take_up(turn: Turn, draft: Draft) -> None:
    """Take the messages from before the consent into the draft, now that there is consent."""
    told = _told(turn)
    if all(
        case_references.has_number(text) and not story.is_story(turn, text)
        for text in told.values()
    ):
        draft.cases = {each: case_references.sentence(text) for each, text in told.items()}
    elif FieldName.STORY not in draft.answers:
        draft.told = told
        draft.later = matters.later_matter(turn.reading, told)
    if not draft.later:
        pre_consent.pop(turn.state, "told", turn.event.at)
        pre_consent.pop(turn.state, "part", turn.event.at)


def _told(turn: Turn) -> dict[str, str]:
    """The remembered messages by their ids; without a story among them only if they are as long as
    one."""
    ids = pre_consent.in_order(turn.state, turn.event.at)
    found = ((each, turn.services.stored_text(each).strip()) for each in ids)
    told = {each: text for each, text in found if text}
    tells = pre_consent.recent(turn.state, "told", turn.event.at)
    return told if tells or len(" ".join(told.values())) >= story.LEAST_TOLD else {}


def apply_story(turn: Turn, draft: Draft) -> bool:
    """Make the earlier messages the first answer; true if they were."""
    for message_id in draft.told:
        pre_consent.forget(turn.state, message_id)
    told = list(draft.told.values())
    reading = story.story_field().kind.read(TextMessage("\n".join(told)), [], turn.today)
    if FieldName.STORY in draft.answers:
        return False
    if not isinstance(reading, Complete):
        draft.told = {}
        return False
    draft.answers[FieldName.STORY] = reading.value
    for message_id in draft.told:
        draft.link_message(message_id, FieldName.STORY)
    draft.told_answers = read(turn, told)
    story.offer(draft, draft.told_answers)
    return True


def choose_later(draft: Draft) -> None:
    """Keep only the later matter; the messages about the other one wait for a form of their own."""
    later = {each: text for each, text in draft.told.items() if each in draft.later}
    draft.told = later or draft.told


def read(turn: Turn, told: list[str]) -> dict[str, Any]:
    """The answers that several messages hold together; the later ones may correct."""
    # A value may be broken between two messages.
    found = story.answers_in(turn, " ".join(told)) if told else {}
    if FieldName.PAYEE_ACCOUNT in found:
        found[FieldName.PAYEE_ACCOUNT] = _with_whole_owners(turn, found, told)
    for words in told:
        if intents.starts_with_any(words, whole_story.CORRECTING_WORDS):
            found |= story.extract(turn, words)
    return found


def _with_whole_owners(turn: Turn, found: dict[str, Any], told: list[str]) -> list[dict[str, str]]:
    """The accounts with their owners as far as one message names them: in a joined text nobody
    knows where a name ends."""
    single = [story.answers_in(turn, words).get(FieldName.PAYEE_ACCOUNT, []) for words in told]
    owners = {each["number"]: each["name"] for accounts in single for each in accounts}
    return [
        {**each, "name": owners[each["number"]]}
        if owners.get(each["number"], "").startswith(each["name"] or "\n")
        else each
        for each in found[FieldName.PAYEE_ACCOUNT]
    ]
