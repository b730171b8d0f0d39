"""More of the story, and who was told meanwhile, given after filing: offered, for a yes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from db.models.tables import Complaint
from handlers.conversations.filed import corrections
from handlers.conversations.filed.answer_edits import AnswerEdit
from handlers.conversations.filed.talk import new_danger, put_off
from handlers.conversations.filed.talk.told_facts import Begin
from handlers.form.complaint import FORM, FieldName, by_transfer
from handlers.form.elsewhere import reported
from handlers.form.form import FormAnswers
from handlers.form.parsing import Complete
from handlers.messages.context import Turn
from handlers.messages.event import TextMessage
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import emergencies, intents
from handlers.nlu.story.reader import may_be_urgent
from handlers.state import emergency, waiting
from handlers.texts import calls
from handlers.texts.urgent import CALLED_PARAGRAPHS, JUST_WORDS

_SHORTEST = 8
_FRESH = timedelta(days=1)


def offer(
    turn: Turn,
    own: Sequence[Complaint],
    more: str,
    begin: Begin,
    *,
    is_wished: bool = False,
    asks: str = "",
) -> Answer | None:
    """Propose adding a text to the story, below what waits for a yes already; None where it asks
    something, or goes on about money that is just gone. `is_wished`: it is to be put in; `asks`
    names an answer to ask for after that."""
    if len(more) < _SHORTEST or intents.asks_anyhow(more) or _is_elsewhere(turn, more, is_wished):
        return None
    own = [each for each in own if is_fresh(turn, each)] or own
    if len(own) > 1:
        return begin(own)
    told, waits = with_more(turn, own[0], more), {asks: None} if asks else {}
    edit, before = _added(turn, told), put_off.waiting_of(turn, own[0], FieldName.STORY)
    begin(own)
    if edit is None:
        return None
    said = put_off.noted(before, corrections.start(turn, own[0], edit, waits))
    return new_danger.warn_first(turn, more, said)


def offer_reports(turn: Turn, own: Sequence[Complaint], text: str, begin: Begin) -> Answer | None:
    """Propose whom the filer told meanwhile, and a case number as more of the story, under what is
    left to do; None where the text says no such thing, or goes on about a later emergency."""
    told = [] if emergencies.is_once_more(text) else reported.parse(text, turn.today)
    if not told or not own or any(emergency.is_talked_of(turn, one.filed_at) for one in own):
        return None
    own = [each for each in own if is_fresh(turn, each)] or own
    return begin(own) if len(own) > 1 else _with_reports(turn, own[0], text, told, begin)


def _with_reports(
    turn: Turn, complaint: Complaint, text: str, told: list[str], begin: Begin
) -> Answer | None:
    known = corrections.current_answers(turn, complaint)
    before = [each for each in known.get(FieldName.OTHER_REPORTS) or () if each != reported.NOBODY]
    everyone = list(dict.fromkeys((*before, *told)))
    new: dict[str, Any] = {FieldName.OTHER_REPORTS: everyone} if everyone != before else {}
    left = tuple(map(TextReply, _left_to_do(everyone, known)))
    edit = _added(turn, with_more(turn, complaint, text)) if reported.tells_number(text) else None
    field = FORM.field(FieldName.OTHER_REPORTS) if new else None
    edit = edit or (AnswerEdit(field, everyone) if field else None)
    if edit is None:
        return Answer(left, ask_again=True) if left else None
    begin([complaint])
    said = corrections.start(turn, complaint, edit, new)
    return replace(said, replies=(*left, *said.replies))


def _left_to_do(told: Sequence[str], answers: FormAnswers) -> Iterator[str]:
    """The step that is left to who told these, where money went by transfer."""
    of_bank, of_police = reported.BANK in told, reported.POLICE in told
    if of_bank and not of_police and by_transfer(answers):
        yield CALLED_PARAGRAPHS[1]
    elif of_police and not of_bank and by_transfer(answers):
        yield calls.REPORTED_NOT_CALLED
    elif of_police:
        yield calls.REPORTED_STEPS[0]


def _added(turn: Turn, told: str) -> AnswerEdit | None:
    story = FORM.field(FieldName.STORY)
    reading = story.kind.read(TextMessage(told), [], turn.today) if story else None
    if story is None or not isinstance(reading, Complete):
        return None
    return AnswerEdit(story, reading.value)


def is_fresh(turn: Turn, complaint: Complaint) -> bool:
    """True if a complaint was sent so lately that what is told belongs to it."""
    return turn.event.at - complaint.filed_at <= _FRESH


def _is_elsewhere(turn: Turn, text: str, is_wished: bool) -> bool:
    """True if another card answers a text, which no wish to put it in comes before."""
    if is_wished:
        return not is_of_known_emergency(turn, text) and _is_urgent(turn, text)
    return _is_urgent(turn, text) or waiting.is_elsewhere(turn, text)


def _is_urgent(turn: Turn, text: str) -> bool:
    """True if a text tells that money or a secret is gone, which has a card of its own."""
    finding = turn.reading.search(text)
    first = finding.matches[0].id if finding.decision == "answer" else ""
    return first in emergency.TOPICS or (may_be_urgent(text) and turn.reading.story(text).urgent)


def is_of_known_emergency(turn: Turn, text: str) -> bool:
    """True if the card of an emergency was shown before, and nothing went this very moment."""
    is_known = emergency.recent(turn.state, turn.event.at) is not None
    return is_known and not intents.contains_any(text, JUST_WORDS)


def with_more(turn: Turn, complaint: Complaint, more: str) -> str:
    """The story, with what waits for a yes already, and with more."""
    work = corrections.session(turn, complaint)
    stored = corrections.current_answers(turn, complaint).get(FieldName.STORY)
    told = (work.waits if work else {}).get(FieldName.STORY) or stored
    return f"{told}\n{more}"
