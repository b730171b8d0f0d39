"""Messages from before the consent, removed from the draft again, or told apart from another."""

from handlers.conversations.complaint import navigation
from handlers.conversations.complaint.prefill import story, told_views
from handlers.conversations.complaint.prefill.slots import told_answers
from handlers.conversations.complaint.texts import told_before as told_texts
from handlers.form.complaint import FieldName, is_crime
from handlers.messages.context import Turn
from handlers.messages.postback import Postback, full_text, message_text
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import emergencies, intents, phrases
from handlers.nlu.lexicon.typed import wrong_and_right
from handlers.nlu.values import option_matching
from handlers.state.draft import PREFILL, REVIEW, Draft
from handlers.texts import complaint as complaint_texts

_FEWEST_LETTERS = 3
_AROUND = (*wrong_and_right.NODS, *told_texts.AROUND_NOT_THIS)


def tapped(turn: Turn, draft: Draft, button: Postback) -> Answer:
    """Remove the tapped message, or ask which one."""
    message_id = button.get("m")
    return _without(turn, draft, message_id) if message_id else _choose(turn, draft)


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Remove the message that a text names by its number or its words, all of them where another
    matter is meant; None for other texts."""
    if not draft.told and draft.asking != REVIEW:
        return None
    another = _another_matter(turn, draft) if draft.asking == PREFILL else None
    if another is not None:
        return another
    text = option_matching.plain(message_text(turn.action))
    if not intents.starts_with_any(text, told_texts.TAKE_OUT_WORDS):
        return None
    named = _named(draft, text)
    return _without(turn, draft, named) if named else _choose(turn, draft)


def _another_matter(turn: Turn, draft: Draft) -> Answer | None:
    """Ask for the story anew, where the card is called another matter's; where goods are told of
    under a crime without any, ask whether that is one matter."""
    text = full_text(turn.action).strip()
    if phrases.is_made_of(text, told_texts.NOT_THIS_MATTER, _AROUND):
        for message_id in list(draft.told):
            take_out(turn, draft, message_id)
        after = navigation.next_question(turn, draft)
        return Answer((TextReply(told_texts.TELL_THE_OTHER), *after.replies), after.choices)
    if not is_crime(draft.known) or not _tells_of_goods(turn, text):
        return None
    later = turn.event.message_ids[-1]
    draft.told[later], draft.later = text, [later]
    # Read again from what is told, once that is decided.
    draft.answers.pop(FieldName.STORY, None)
    draft.offered, draft.offer = {}, ""
    return navigation.next_question(turn, draft)


def _tells_of_goods(turn: Turn, text: str) -> bool:
    """True if a text tells a story of something bought, and not of what goes on."""
    if not turn.event.message_ids or intents.contains_any(text, told_texts.GOES_ON_WORDS):
        return False
    is_told = story.is_story(turn, text) and not emergencies.tells_what_crook_said(text)
    return is_told and turn.reading.story(text, with_kind=False).says_what_was_bought


def take_out(turn: Turn, draft: Draft, message_id: str) -> bool:
    """Remove a message and the answers that cannot be read without it; true if it was there."""
    text = draft.told.pop(message_id, None)
    if text is None:
        return False
    draft.unlink_message(message_id)
    draft.cases.pop(message_id, None)
    for answers in (draft.answers, draft.offered):
        if FieldName.STORY in answers:
            answers[FieldName.STORY] = _shortened(answers[FieldName.STORY], text)
        if not answers.get(FieldName.STORY):
            answers.pop(FieldName.STORY, None)
    _forget_answers(turn, draft)
    return True


def _forget_answers(turn: Turn, draft: Draft) -> None:
    """Drop the answers that the messages which are left do not give."""
    left = told_answers.read(turn, list(draft.told.values()))
    gone = [name for name, value in draft.told_answers.items() if left.get(name) != value]
    for name in gone:
        value = draft.told_answers.pop(name)
        for answers in (draft.answers, draft.offered):
            if answers.get(name) == value:
                del answers[name]


def _shortened(story: str, text: str) -> str:
    """The story without the lines of a message, which may stand behind a label of ours."""
    lines = f"\n{story}\n"
    for label in ("", f"{complaint_texts.WHAT_CHANGED}: "):
        lines = lines.replace(f"\n{label}{text}\n", "\n", 1)
    return lines.strip()


def _named(draft: Draft, text: str) -> str:
    """The id of the message that is named, or is the only one; empty where it is not sure."""
    if len(draft.told) == 1:
        return next(iter(draft.told))
    said = option_matching.phrases(told_texts.TAKE_OUT_WORDS)
    command = max((each for each in said if text.startswith(each)), key=len, default="")
    words = text.removeprefix(command).strip()
    places = {str(place): each for place, each in enumerate(draft.told, 1)}
    if len(words) < _FEWEST_LETTERS:
        return places.get(words, "")
    alike = [each for each, told in draft.told.items() if words in option_matching.plain(told)]
    return alike[0] if len(alike) == 1 else ""


def _choose(turn: Turn, draft: Draft) -> Answer:
    if not draft.told:
        return navigation.with_question(turn, draft, told_texts.NOT_THERE)
    return told_views.choose(draft)


def _without(turn: Turn, draft: Draft, message_id: str) -> Answer:
    if not take_out(turn, draft, message_id):
        return navigation.with_question(turn, draft, told_texts.NOT_THERE)
    after = navigation.next_question(turn, draft)
    return Answer((TextReply(told_texts.TAKEN_OUT), *after.replies), after.choices)
