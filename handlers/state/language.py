"""The language of the conversation with a person: Thai, or English once English was written."""

import re
from dataclasses import fields, is_dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Literal

from db.queue.conversation_state import ConversationState, StateEntry
from handlers.form.complaint import FieldName
from handlers.messages.context import Turn
from handlers.messages.postback import message_text, parse_postback
from handlers.messages.reply import Answer, Card
from handlers.nlu import intents
from handlers.state import draft as drafts
from handlers.state.draft import Draft
from handlers.texts import english as texts
from handlers.texts.i18n import english_of
from knowledge_base import thai
from knowledge_base.checking.links import without_links

_ENGLISH_WORD = re.compile(r"(?<![\w-])[a-z']+(?![\w-])")
_LEAST_WORDS, _LEAST_OF_GRAMMAR = 5, 2
# Enough where no form stands open, so that no name or product is typed.
_FEW_WORDS = 3
Language = Literal["th", "en"]
# When English was written last, as ISO 8601 in UTC.
ENGLISH = StateEntry("english", str, kept=timedelta(hours=1))


def remember_english(turn: Turn) -> None:
    """Note that somebody wrote English; a form without consent so far goes on in it."""
    ENGLISH.set(turn.state, turn.event.at.isoformat())
    draft = drafts.load(turn.state)
    if draft is not None and not draft.consent_at:
        draft.language = "en"
        drafts.save(turn.state, draft)


def hear(turn: Turn, text: str) -> None:
    """Note English where a text that is understood has no Thai."""
    if not thai.has_thai(text):
        remember_english(turn)


def is_english(state: ConversationState, at: datetime) -> bool:
    """True if English was written a short while ago."""
    return ENGLISH.recent(state, at, lambda since: since) is not None


def choose(turn: Turn, draft: Draft, text: str) -> bool:
    """Set the form's language to the one that the text names; true if it names one."""
    chosen = next((each for each, words in texts.NAMED if intents.is_one_of(text, words)), None)
    if chosen is None:
        return False
    draft.language = chosen
    drafts.save(turn.state, draft)
    return True


def detect(turn: Turn) -> None:
    """Switch to English for a person who writes a sentence of it while no form is open, asks for
    the form in English, taps an English menu, or tells the story of an open form in English."""
    button, text = parse_postback(turn.action), message_text(turn.action)
    taps_english = button is not None and button.get("lang") == "en"
    # A pasted message is in the language of whoever sent it.
    is_own = drafts.load(turn.state) is None and without_links(text) == text
    is_said = is_own and _is_sentence(text, _FEW_WORDS)
    if taps_english or is_said or _is_about_complaining(text):
        remember_english(turn)
    if _is_sentence(text, _LEAST_WORDS):
        _go_on_in_english(turn)


def _go_on_in_english(turn: Turn) -> None:
    draft = drafts.load(turn.state)
    is_told = draft is not None and not draft.paused and draft.asking == FieldName.STORY
    if draft is not None and is_told and draft.language != "en":
        draft.language = "en"
        drafts.save(turn.state, draft)


def _is_sentence(text: str, least: int) -> bool:
    """True if a text without Thai tells something in English; a name or a product does not."""
    words = _ENGLISH_WORD.findall(text.lower())
    is_english = len(words) >= least and not thai.has_thai(text)
    return is_english and len(texts.ASKING & set(words)) >= _LEAST_OF_GRAMMAR


def _is_about_complaining(text: str) -> bool:
    """True for English words that ask for the form, or how to get it."""
    words = _words(text)
    return bool(words & texts.COMPLAINS) and words <= texts.WANTS_TO_COMPLAIN | texts.HOW_TO


def _words(text: str) -> set[str]:
    return set(text.lower().rstrip(".!? ").replace(",", " ").split())


def _wants_to_complain(text: str) -> bool:
    words = _words(text)
    is_wish = not (words.isdisjoint(texts.COMPLAINS) or words.isdisjoint(texts.WANTS))
    return is_wish and words <= texts.WANTS_TO_COMPLAIN


def starts_in_english(turn: Turn, text: str) -> bool:
    """True if English words ask for the form, or a few of them after others."""
    asks_how = _is_about_complaining(text) and texts.HOW in _words(text)
    if asks_how or _wants_to_complain(text):
        return True
    words = set(text.lower().split())
    short = len(words) <= texts.MOST_START_WORDS and not words.isdisjoint(texts.START_WORDS)
    return short and is_english(turn.state, turn.event.at)


def current(turn: Turn) -> Language:
    """The language of an open form, else the one that was written last."""
    is_thai = thai.has_thai(message_text(turn.action))
    if is_thai and drafts.load(turn.state) is None:
        return "th"
    return of_state(turn.state, turn.event.at)


def of_state(state: ConversationState, at: datetime) -> Language:
    """The same as far as the state tells, whatever was written last."""
    draft = drafts.load(state)
    if draft is not None:
        return "en" if draft.language == "en" else "th"
    return "en" if is_english(state, at) else "th"


def after_turn(before: Language, turn: Turn) -> Language:
    """The language of the answer: that of the form, which may have ended with this turn."""
    return current(turn) if before == "th" or drafts.load(turn.state) is not None else before


def in_english(answer: Answer) -> Answer:
    """The answer with the English of every text of ours that has one."""
    said: Answer = _in_english(answer)
    return said


def _in_english(part: Any) -> Any:
    if isinstance(part, str):
        return english_of(part)
    if isinstance(part, tuple):
        return tuple(map(_in_english, part))
    if not is_dataclass(part) or isinstance(part, type):
        return part
    said = {each.name: _in_english(getattr(part, each.name)) for each in fields(part)}
    return replace(part, **(said | {"english": True} if isinstance(part, Card) else said))
