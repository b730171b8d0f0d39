"""Words at a choice that answer neither it nor another question: kept in the story."""

from handlers import texts
from handlers.conversations.complaint.prefill import story
from handlers.conversations.complaint.prompts import retries
from handlers.form.complaint import FieldName
from handlers.form.field_types import MultipleChoice, SingleChoice
from handlers.form.form import Field
from handlers.form.non_answers import doubts
from handlers.messages.context import Turn
from handlers.messages.event import Action, ButtonTap
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import gibberish, intents, moves
from handlers.nlu.values import contacts
from handlers.state import draft as drafts
from handlers.state.draft import Draft
from handlers.texts import answers as answer_texts
from handlers.texts import complaint as complaint_texts

_LEAST_LETTERS = 2


def keep(turn: Turn, draft: Draft, field: Field) -> bool:
    """Add a text that says something, and asks nothing, to the story; true if it stands there."""
    text = message_text(turn.action)
    return not intents.asks(text) and _keep(turn, draft, field)


def _keep(turn: Turn, draft: Draft, field: Field) -> bool:
    text = message_text(turn.action).strip()
    if not isinstance(field.kind, SingleChoice | MultipleChoice) or not _says_something(text):
        return False
    told = draft.known.get(FieldName.STORY) or ""
    if text in told.split("\n"):
        return True
    if len(told) + len(text) >= story.longest():
        return False
    story.add_to_story(turn, draft, text)
    return True


def keep_beside_nothing(turn: Turn, draft: Draft, field: Field) -> None:
    """Keep a text that says more than that there is nothing to answer."""
    text = message_text(turn.action)
    says_nothing = (
        moves.passes_on(text)
        or moves.tells_nothing(text)
        or intents.is_one_of(text, texts.SKIP_WORDS)
        or intents.sounds_like_any(text, texts.NOTHING_WORDS)
    )
    if not says_nothing:
        # Of what is not known it may be said like a question.
        _keep(turn, draft, field)


def needed(turn: Turn, field: Field, sentence: str) -> str:
    """The prompt after such words: whose a number is that nobody is named for."""
    is_choice = isinstance(field.kind, SingleChoice | MultipleChoice)
    has_number = is_choice and contacts.phone_within(message_text(turn.action))
    return complaint_texts.WHOSE_NUMBER if has_number else sentence


def note_estimate(turn: Turn, draft: Draft, field: Field, did: Action) -> None:
    """Note in the story that the amount is an estimate: only an unsure amount is tapped."""
    if field.name == FieldName.AMOUNT and isinstance(did, ButtonTap):
        amount = field.show(draft.known[FieldName.AMOUNT])
        story.add_to_story(turn, draft, answer_texts.estimated(amount))
        drafts.save(turn.state, draft)


def told(answer: Answer) -> Answer:
    """The answer, under a line that tells that something was kept."""
    return Answer((TextReply(complaint_texts.KEPT_IN_STORY), *answer.replies), answer.choices)


def _says_something(text: str) -> bool:
    if sum(map(str.isalnum, text)) < _LEAST_LETTERS or gibberish.is_gibberish(text):
        return False
    return not (doubts.says_nothing(text) or retries.is_angry(text))
