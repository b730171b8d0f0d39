"""Messages that only ask to wait for the answer, where one is asked for."""

from handlers.conversations.complaint import navigation
from handlers.conversations.complaint.person import going_on
from handlers.conversations.complaint.texts import unfinished as texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import FreeText
from handlers.form.form import Field
from handlers.form.non_answers import telling
from handlers.form.text_types import PersonName, PhoneNumber
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer
from handlers.nlu import intents, moves, phrases
from handlers.nlu.lexicon.typed import told_elsewhere
from handlers.nlu.lexicon.typed.wrong_and_right import BACK_AGAIN_WORDS, HERE_AGAIN_WORDS
from handlers.nlu.story import problem_type
from handlers.nlu.story import text as story_text
from handlers.nlu.values.spoken import name_words
from handlers.state.draft import Draft
from knowledge_base.thai import name_lists

_HERE_AGAIN = (*BACK_AGAIN_WORDS, *HERE_AGAIN_WORDS)


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Say that there is no hurry, and show the open question again, as it is to who is back; None
    for all other texts."""
    text = message_text(turn.action)
    field = FORM.field(draft.asking)
    # A seller says the same.
    if not text or field is None or field.name == FieldName.CONTACTED_SELLER:
        return None
    if isinstance(field.kind, FreeText | PhoneNumber) and phrases.is_made_of(text, _HERE_AGAIN):
        return navigation.repeat(turn, draft)
    if not _may_wait(field, text) or intents.asks(text) or _leaves(field, text):
        return None
    return going_on.with_open_question(turn, draft, texts.NO_HURRY)


def _may_wait(field: Field, text: str) -> bool:
    if isinstance(field.kind, PersonName):
        return _is_no_name(text)
    return moves.is_busy(text) or (isinstance(field.kind, FreeText) and _comes_back(text))


def _comes_back(text: str) -> bool:
    """True if a text asks to wait, and tells nothing of the matter besides."""
    beside = moves.beside_coming_back(text)
    if beside is None or intents.contains_any(text, told_elsewhere.SELLERS):
        return False
    plain = story_text.prepare(beside).plain
    return not (telling.tells(beside) or problem_type.bought_or_gone(plain))


def _leaves(field: Field, text: str) -> bool:
    # A story may begin with any words, and is not left for them.
    is_story = field.name == FieldName.STORY
    return moves.waits(text) or (not is_story and moves.ends_with_part(text, moves.waits))


def _is_no_name(text: str) -> bool:
    """True if a text asks to wait, and the plain words beside it are nobody's name."""
    words = text.split()
    if moves.is_busy(text):
        return not any(map(name_lists.is_first_name, words))
    are_plain = all(map(name_words.is_plain, words)) and not any(map(name_lists.is_named, words))
    return are_plain and moves.asks_to_wait(text)
