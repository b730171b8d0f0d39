"""Messages from before the consent that tell something: their ids, read once there is consent."""

from handlers import texts
from handlers.cards import other_offices, own_data
from handlers.conversations.complaint.prefill import matters, story
from handlers.conversations.complaint.prefill.slots import one_of_two_shops, oneself, told_answers
from handlers.conversations.complaint.texts import told_before as told_texts
from handlers.form.complaint import FieldName, is_crime
from handlers.form.parsing import Complete
from handlers.messages.context import Turn
from handlers.messages.event import TextMessage
from handlers.messages.postback import message_text
from handlers.nlu import emergencies, gibberish, intents, interruptions, moves
from handlers.nlu.lexicon.emergency import BUYING_WORDS
from handlers.nlu.story.harm import bodily, pre_purchase
from handlers.nlu.story.reader import may_be_urgent
from handlers.nlu.values import amounts, case_references, contacts, shop_names
from handlers.state import emergency, pre_consent
from handlers.state.draft import Draft
from handlers.state.entries import IN_DESPAIR, TOLD_DANGER
from handlers.texts import calls
from knowledge_base import thai
from knowledge_base.checking.links import may_hold_item, without_links

_LEAST_LETTERS, _LEAST_OF_AN_OFFICE = 4, 12
_NO_TALE = (
    *texts.YES_WORDS,
    *texts.NO_WORDS,
    *texts.SKIP_WORDS,
    *texts.SEND_WORDS,
    *calls.OWN_BANK_WORDS,
)


def remember_message(turn: Turn, *, is_matter: bool = False) -> None:
    """Remember the id of a message that belongs to a complaint, as it surely does where `is_matter`
    is true; only the inbox has its text."""
    text = message_text(turn.action)
    is_urgent = emergency.recent(turn.state, turn.event.at) is not None
    if is_urgent and interruptions.is_unanswered_call(text):
        # The bank or 1441, which were to be called, did not answer, and not the seller.
        return
    if not is_matter and _is_check(turn, text):
        return
    if is_matter or _tells_matter(turn, text):
        pre_consent.remember_told(turn)
    elif _asks_about_shop(text):
        pre_consent.remember_told(turn, "checked")
    elif _tells_a_part(turn, text):
        pre_consent.remember_told(turn, "part")


def _only_wishes(turn: Turn, text: str) -> bool:
    """True if a complaint is wished for in a message of its own, which tells nothing."""
    return moves.starts(text) and not story.extract(turn, text)


def _tells_matter(turn: Turn, text: str) -> bool:
    return (
        story.is_story(turn, text)
        or _tells_of_illness(text)
        or _is_told_with_wish(text)
        or case_references.has_number(text)
        or bool(turn.event.earlier_ids and story.is_whole_story(turn, text))
        or _goes_on(turn, text)
        or _is_of_an_office(turn, text)
    )


def _is_check(turn: Turn, text: str) -> bool:
    """True if a link or a number is only sent to be looked at: with the wish, or, of a link that is
    warned of, with no word beside it."""
    if not may_hold_item(text):
        return False
    is_bare = not thai.has_content(without_links(text))
    is_warned_of = is_bare and turn.reading.check(text).verdict in ("danger", "caution")
    return is_warned_of or pre_purchase.asks_to_check(text) or pre_purchase.asks_to_look(text)


def _is_of_an_office(turn: Turn, text: str) -> bool:
    """True if it is stated what another office sees to: who files it here has told it."""
    if len(text) < _LEAST_OF_AN_OFFICE or intents.asks_anyhow(text) or moves.wishes_to_file(text):
        return False
    if other_offices.line_of(turn.knowledge_base, text):
        return True
    found = turn.reading.search(text)
    topic = found.matches[0] if found.decision == "answer" and found.matches else None
    return topic is not None and bool(turn.knowledge_base.topic(topic.id).office)


def _asks_about_shop(text: str) -> bool:
    return pre_purchase.asks_to_check(text) and bool(shop_names.asked_about(text))


def _tells_of_illness(text: str) -> bool:
    """True if it is told, be it with a question, that somebody fell ill of what was sold."""
    return len(text) >= story.LEAST_TOLD and bodily.makes_sick(text)


def _is_told_with_wish(text: str) -> bool:
    """True if what happened, in whatever words, stands before the wish to file it."""
    told = moves.told_before_wish(text)
    is_long = len(told) >= story.LEAST_TOLD
    return is_long and not (intents.asks(told) or pre_purchase.asks_before_paying(told))


def _tells_a_part(turn: Turn, text: str) -> bool:
    """True if a text may be part of a story, and asks or wishes nothing. Of a person who has sent a
    complaint only what tells of money that went: all else may be about that one."""
    if pre_purchase.asks_before_paying(text):
        return False
    if turn.filed():
        return _tells_of_payment(turn, text)
    banks = turn.knowledge_base.banks
    if intents.asks(text) or own_data.answer_to(text) or emergencies.goes_on(text, banks):
        return False
    if moves.starts(text) or moves.wishes_to_file(text):
        return FieldName.AMOUNT in story.extract(turn, text)
    before = pre_consent.in_order(turn.state, turn.event.at)
    if _tells(text) or _stands_beside(turn, text):
        return True
    return bool(before) and (_is_sum(text) or bool(story.extract(turn, text)))


def _tells_of_payment(turn: Turn, text: str) -> bool:
    """True if it is told that money went, be it with a question what to do."""
    if may_be_urgent(text) and turn.reading.money_just_went(text):
        return True
    return not intents.asks(text) and _names_sum(turn, text)


def _tells(text: str) -> bool:
    return story.has_telling_words(text) or emergencies.tells_of_it(text)


def _stands_beside(turn: Turn, text: str) -> bool:
    """True if a text states something, which belongs to what is told around it; not in the hours
    after despair, of which nothing is taken up."""
    told = TOLD_DANGER.recent(turn.state, turn.event.at, lambda danger: danger.at)
    in_despair = told is not None and told.kind in IN_DESPAIR
    if in_despair or _tells_nothing(text) or contacts.ADDRESS.search(text):
        return False
    if _states(turn, text) or _states_wrong(turn, text):
        return True
    return turn.reading.search(text).decision != "answer"


def _tells_nothing(text: str) -> bool:
    """True for small talk, commands and keys pressed at random."""
    is_talk = emergencies.parts(text) or intents.greets(text) or gibberish.is_gibberish(text)
    is_command = intents.starts_with_any(text, texts.START_WORDS)
    is_command = is_command or intents.is_one_of(text, _NO_TALE)
    return is_talk or is_command or len(text) < _LEAST_LETTERS


def _states(turn: Turn, text: str) -> bool:
    """True if a text says more than a topic's name, by which somebody only asks for it."""
    tells = emergencies.has_figure(text) or shop_names.is_sentence(text)
    return tells or bool(story.extract(turn, text)) or turn.reading.danger(text) is not None


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
    is_told = whatever or (story.extract(turn, text) and not _is_asked_about(text))
    if intents.asks(text) or not is_told:
        return False
    pre_consent.remember_told(turn)
    return True


def _is_asked_about(text: str) -> bool:
    """True if a text begins as a wish to know, or to have something checked."""
    return text.strip().startswith(told_texts.ASKS_FIRST)


def remember_under_notice(turn: Turn, text: str) -> None:
    """Remember a message typed under the notice that a topic answers, where it tells what went
    wrong: whoever is asked for consent is about to file just that."""
    if _wishes(text) or intents.asks_anyhow(text) or _tells_nothing(text):
        return
    if pre_purchase.asks_to_check(text) or pre_purchase.asks_before_paying(text):
        return
    goes_on = bool(pre_consent.in_order(turn.state, turn.event.at)) and _stands_beside(turn, text)
    if _tells(text) or goes_on or turn.reading.story(text).kind not in (None, "other"):
        pre_consent.remember_told(turn)


def _wishes(text: str) -> bool:
    """True if something is only wished for or asked about, and nothing is told to be denied."""
    wishes = intents.contains_any(text, told_texts.WISHING_WORDS)
    wishes = wishes or text.strip().startswith(told_texts.WISHES_FIRST)
    return wishes and not intents.contains_any(text, told_texts.DENYING_WORDS)


def corrects(turn: Turn, text: str) -> bool:
    """True if a text typed under the notice puts right what was told; the message's id is then
    remembered until consent."""
    told = so_far(turn)
    if not told or not turn.event.message_ids or not told_answers.said_anew(told[-1], text):
        return False
    if told_answers.read(turn, [*told, text]) == told_answers.read(turn, told):
        return False
    pre_consent.remember_told(turn)
    return True


def so_far(turn: Turn) -> list[str]:
    """The messages that wait for consent."""
    return list(_told(turn).values())


def take_up(turn: Turn, draft: Draft) -> list[str]:
    """Take the messages from before the consent into the draft, now that there is consent; the
    answers that somebody gave by introducing themselves, which is no part of the story."""
    noted = oneself.note_told(turn, draft)
    told = _told(turn)
    for message_id in pre_consent.pop(turn.state, "checked", turn.event.at):
        draft.checked = shop_names.asked_about(turn.services.stored_text(message_id).strip())
    if all(_is_only_case(turn, text) for text in told.values()):
        draft.cases = {each: case_references.sentence(text) for each, text in told.items()}
    elif FieldName.STORY not in draft.answers:
        draft.told = told
        draft.later = matters.later_matter(turn.reading, told)
    if not draft.later:
        pre_consent.pop(turn.state, "told", turn.event.at)
        pre_consent.pop(turn.state, "part", turn.event.at)
    return noted


def _told(turn: Turn) -> dict[str, str]:
    """The remembered messages by their ids; none where nothing among them tells a story, is as long
    as one, or names a sum that was lost."""
    ids = pre_consent.in_order(turn.state, turn.event.at)
    found = ((each, turn.services.stored_text(each).strip()) for each in ids)
    told = _of_one_case(
        turn, {each: text for each, text in found if text and not _only_wishes(turn, text)}
    )
    stories = set(pre_consent.recent(turn.state, "told", turn.event.at))
    telling = {each: text for each, text in told.items() if each in stories or _carries(turn, text)}
    if all(_is_only_case(turn, text) for text in telling.values()):
        return telling
    return told if stories & told.keys() or _are_a_story(turn, list(telling.values())) else {}


def _of_one_case(turn: Turn, told: dict[str, str]) -> dict[str, str]:
    """The messages; where goods are told of since a crook's case came to nothing, only those."""
    since = {each: told[each] for each in pre_consent.since_ended(turn.state, told)}
    text = " ".join(since.values())
    if len(since) == len(told) or not text:
        return told
    found = story.answers_in(turn, text)
    of_goods = intents.contains_any(text, BUYING_WORDS) or FieldName.PRODUCT in found
    is_of_call = emergencies.tells_what_crook_said(text) or is_crime(found)
    return since if of_goods and not is_of_call else told


def _are_a_story(turn: Turn, parts: list[str]) -> bool:
    is_long = len(" ".join(parts)) >= story.LEAST_TOLD
    return is_long or any(_names_sum(turn, text) or _names_kind(turn, text) for text in parts)


def _names_kind(turn: Turn, text: str) -> bool:
    """True if a short text surely tells what went wrong, and something beside it."""
    found = story.extract(turn, text)
    return FieldName.KIND in found and len(found) > 1


def _carries(turn: Turn, text: str) -> bool:
    """True if a part of a story tells by itself what happened, or how much it was."""
    return _tells(text) or _is_sum(text) or _names_sum(turn, text) or _states_wrong(turn, text)


def _states_wrong(turn: Turn, text: str) -> bool:
    """True if a text is as long as a story, and says what was done, not done, or how much of it;
    or what some topic is about, where it wishes for nothing."""
    if len(text) < story.LEAST_TOLD or intents.asks(text):
        return False
    says_it = shop_names.tells(text) or emergencies.has_figure(text)
    denies = intents.contains_any(text, told_texts.DENYING_WORDS)
    return says_it or denies or _states_matter(turn, text)


def _states_matter(turn: Turn, text: str) -> bool:
    wishes = intents.contains_any(text, told_texts.WISHING_WORDS) or intents.ends_asking(text)
    return not wishes and turn.reading.search(text).decision != "none"


def _names_sum(turn: Turn, text: str) -> bool:
    return FieldName.AMOUNT in story.extract(turn, text)


def _is_only_case(turn: Turn, text: str) -> bool:
    return case_references.has_number(text) and not story.is_story(turn, text)


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
    draft.told_answers = told_answers.read(turn, told)
    story.offer(draft, draft.told_answers)
    draft.shops = matters.of_two(turn.reading, reading.value)
    one_of_two_shops.choose_left(turn, draft)
    return True


def choice(turn: Turn, draft: Draft, text: str) -> matters.Choice | None:
    """The answer in a text to the question if the later messages are about the same matter."""
    first = " ".join(words for each, words in draft.told.items() if each not in draft.later)
    later = " ".join(words for each, words in draft.told.items() if each in draft.later)
    return matters.choice(turn.reading, text, first, later)


def choose_later(draft: Draft) -> None:
    """Keep only the later matter; the messages about the other one wait for a form of their own."""
    later = {each: text for each, text in draft.told.items() if each in draft.later}
    draft.told, draft.later = later or draft.told, []


def choose_first(turn: Turn, draft: Draft) -> None:
    """Keep only what was told before the later matter, which waits for a form of its own; what is
    kept may be two matters again."""
    first = {each: text for each, text in draft.told.items() if each not in draft.later}
    draft.told = first or draft.told
    draft.later = matters.later_matter(turn.reading, first)
