"""A person's own data: a summary, a copy, withdrawal of consent, erasure."""

from collections.abc import Callable
from datetime import datetime
from typing import Literal

from db.complaints import callbacks, complaints
from db.complaints import workflow as complaints_workflow
from db.evidence import evidence
from db.models.tables import Complaint
from db.privacy import erasure, erasure_log, erasure_requests
from db.privacy.erasure import ErasedCounts, ErasureContext
from db.privacy.erasure_requests import Certificate, Scope
from db.privacy.releases import ReleaseRequest
from db.queue import inbox, practice_players, reminders
from db.queue.broadcasts import subscriptions
from db.staff import audit
from handlers.cards import download_link, own_data
from handlers.cards.texts.topics import OF_A_POST
from handlers.conversations.privacy import views
from handlers.conversations.privacy.views import ACTION, DataSummary
from handlers.form.complaint import FieldName
from handlers.messages.context import Turn
from handlers.messages.postback import message_text, parse_postback
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import intents
from handlers.nlu.story.harm.around import alike
from handlers.records import case_number
from handlers.records.statistics import statistic_of
from handlers.state import draft as drafts
from handlers.state import emergency, language, last_topic, question_log
from handlers.state.draft import CONSENT
from handlers.state.entries import OPENED_CARD, OpenedCard, OwnDataCard
from handlers.texts import TELLING_WORDS
from handlers.texts import personal_data as texts
from knowledge_base import thai

_SHORT, _LONGEST = 60, 100
OpenCard = OwnDataCard | Literal[""]
Spoken = tuple[tuple[tuple[str, ...], Callable[[Turn], Answer]], ...]


def handle(turn: Turn) -> Answer | None:
    """Answer its buttons, and the words for them, in the middle of a form as well."""
    button = parse_postback(turn.action)
    deed = _HANDLERS.get(button.action) if button else None
    if deed is not None:
        return deed(turn)
    text = message_text(turn.action)
    if text:
        return _typed(turn, text)
    # Something else was done: a yes that is typed after it means something else, too.
    OPENED_CARD.clear(turn.state)
    return None


def _typed(turn: Turn, text: str) -> Answer | None:
    open_card = _open_card(turn)
    if open_card == "erase" and _asks_about_filed(text):
        return _filed_too(turn)
    OPENED_CARD.clear(turn.state)
    deed = _named((*_UNDER[open_card], *_SPOKEN), text)
    if deed is None and _wants_to_be_erased(turn, text):
        deed = _ask_to_erase
    if deed is not None and not thai.has_thai(text):
        language.remember_english(turn)
    return deed(turn) if deed else _asked_of_data(turn, text)


def _asked_of_data(turn: Turn, text: str) -> Answer | None:
    """Answer a question about the use of the data, for a person who fills in a form or has sent
    one; under the notice the form answers by itself."""
    said = own_data.answer_to(text)
    if not said:
        return None
    draft = drafts.load(turn.state)
    may_tell = draft is not None and (
        draft.asking == CONSENT or (draft.asking == FieldName.STORY and _may_be_story(text))
    )
    is_theirs = drafts.is_open(turn.state) or bool(_own(turn))
    return None if may_tell or not is_theirs else Answer((TextReply(said),), ask_again=True)


def _may_be_story(text: str) -> bool:
    """True if the text tells what happened, or ends as no question does."""
    return intents.contains_any(text, TELLING_WORDS) or not intents.ends_as_question(text)


def _named(spoken: Spoken, text: str) -> Callable[[Turn], Answer] | None:
    return next((deed for said, deed in spoken if intents.is_one_of(text, said)), None)


def _asks_about_filed(text: str) -> bool:
    return len(text) <= _SHORT and intents.contains_any(text, texts.FILED_TOO_WORDS)


def _wants_to_be_erased(turn: Turn, text: str) -> bool:
    """True if more words than the plain command ask this office, not a shop, for erasure;
    "everything" may be a draft, where there is one."""
    if drafts.load(turn.state) is None and intents.is_one_of(text, texts.ERASE_EVERYTHING_WORDS):
        return not _is_of_a_post(turn)
    filed = len(text) <= _SHORT and intents.contains_any(text, texts.ERASE_FILED_WORDS)
    if filed and not drafts.is_open(turn.state) and _own(turn):
        return True
    wish = len(text) <= _SHORT and intents.starts_with_any(text, texts.ERASE_BEGINNINGS)
    elsewhere = intents.contains_any(text, texts.HELD_ELSEWHERE)
    said = text.replace(texts.NO_QUESTION, " ")
    asks = (wish and not intents.asks(said)) or _asks_in_emergency(turn, text)
    return not elsewhere and (asks or _asks_in_english(text))


def _is_of_a_post(turn: Turn) -> bool:
    last = last_topic.recent(turn.state, turn.event.at)
    return last is not None and last.id in OF_A_POST


def _asks_in_english(text: str) -> bool:
    is_english = not thai.has_thai(text) and len(text) <= _LONGEST
    return is_english and alike.asks_to_erase(text)


def _asks_in_emergency(turn: Turn, text: str) -> bool:
    """True if a short text asks for erasure, also of the name alone, while an emergency goes on and
    nothing else is kept that could be corrected."""
    asks = len(text) <= _SHORT and intents.starts_with_any(text, texts.ERASE_IN_EMERGENCY)
    is_open = asks and emergency.recent(turn.state, turn.event.at) is not None
    return is_open and not drafts.is_open(turn.state) and not _own(turn)


def _filed_too(turn: Turn) -> Answer:
    """Answer a question about filed complaints while the confirmation of an erasure is open."""
    asked = _ask_to_erase(turn)
    return Answer((TextReply(texts.FILED_TOO), *asked.replies), asked.choices)


def _opened(turn: Turn, card: OwnDataCard) -> None:
    OPENED_CARD.set(turn.state, OpenedCard(turn.event.at.isoformat(), card))


def _open_card(turn: Turn) -> OpenCard:
    """The card shown last, with nothing else done since; "" for none, or too long ago."""
    opened = OPENED_CARD.recent(turn.state, turn.event.at, lambda opened: opened.at)
    return opened.card if opened else ""


def _own(turn: Turn) -> list[Complaint]:
    return complaints.of_conversation(turn.session, turn.conversation.id)


def _show(turn: Turn) -> Answer:
    _opened(turn, "shown")
    own, draft, person = _own(turn), drafts.load(turn.state), turn.conversation.id
    player = practice_players.of_person(turn.session, person, turn.conversation.key)
    consents = [complaint.consent_at for complaint in own]
    consents += [each.consent_at for each in callbacks.of_person(turn.session, person)]
    consents += [player.consent.at] if player else []
    if draft is not None and draft.consent_at:
        consents.append(datetime.fromisoformat(draft.consent_at))
    alerts = subscriptions.current(turn.session, person)
    found = DataSummary(
        has_draft=draft is not None,
        complaints=own,
        files=evidence.count_kept(turn.session, person),
        messages=inbox.count_of(turn.session, person, turn.conversation.key),
        has_callback_request=callbacks.has_open_request(turn.session, person),
        reminded_of=[
            wanted.day
            for _, wanted in reminders.of_person(turn.session, person, turn.conversation.key)
        ],
        alerts_since=alerts.consented_at if alerts else None,
        practice_results=len(player.results) if player else 0,
        consent_at=max(consents, default=None),
        request=erasure_requests.waiting_of(turn.session, person),
    )
    return Answer((views.data_summary(found),), ask_again=True)


def _copy(turn: Turn) -> Answer:
    promise = ReleaseRequest(turn.conversation.id, ACTION)
    return Answer((download_link.download_card(turn, promise, texts.COPY_TITLE),), ask_again=True)


def _ask_to_withdraw(turn: Turn) -> Answer:
    _opened(turn, "withdraw")
    return views.confirm_withdrawal(len(_own(turn)))


def _withdraw(turn: Turn) -> Answer:
    """Erase at once what rests on consent alone; the person decides on filed complaints."""
    own, key = _own(turn), turn.conversation.key
    _forget_unfiled(turn, "consent withdrawn")
    for complaint in own:
        complaints.record_filer_note(turn.session, complaint, texts.WITHDRAWN_STEP, key, turn.now)
    return views.withdrawn(own)


def _not_withdrawn(_turn: Turn) -> Answer:
    return Answer((TextReply(texts.NOT_WITHDRAWN),), ask_again=True)


def _ask_to_erase(turn: Turn) -> Answer:
    _opened(turn, "erase")
    return views.confirm_erasure(len(_own(turn)))


def _confirm(turn: Turn) -> Answer:
    """Erase, if the confirmation is still open; an old button asks again first."""
    return _erase(turn) if _open_card(turn) == "erase" else _ask_to_erase(turn)


def _erase(turn: Turn) -> Answer:
    own = _own(turn)
    return _erase_unfiled(turn, own) if own else _erase_all(turn)


def _erase_unfiled(turn: Turn, filed: list[Complaint]) -> Answer:
    """Erase what was not filed at once; the rest becomes a request with a deadline."""
    gone, number = _forget_unfiled(turn, "erase requested")
    request = erasure_requests.submit(turn.session, turn.conversation.id, turn.now)
    told = texts.requested(len(filed), views.day(request.due_at), go_on=_go_on(filed))
    return Answer((views.certificate(number, gone, turn.now, request=told),))


def _go_on(filed: list[Complaint]) -> bool:
    return any(complaints_workflow.may_correct(complaint.status) for complaint in filed)


def _forget_unfiled(turn: Turn, action: str) -> tuple[ErasedCounts, str]:
    held = turn.conversation
    mark = erasure_log.fingerprint(held.sealed_chat_id)
    question_log.forget(turn)
    gone = erasure.erase_unfiled(turn.session, held)
    return gone, _certify(turn, mark, "unfiled", action)


def _erase_all(turn: Turn) -> Answer:
    held = turn.conversation
    mark = erasure_log.fingerprint(held.sealed_chat_id)
    question_log.forget(turn)
    means = ErasureContext(turn.services.wrap_key, statistic_of)
    gone = erasure.erase_all(turn.session, held, means, turn.now, can_send=True)
    number = _certify(turn, mark, "all", "erased")
    return Answer((views.certificate(number, gone, turn.now),))


def _certify(turn: Turn, mark: bytes, scope: Scope, action: str) -> str:
    number = case_number.certificate_number(turn.services.new_case_number())
    certificate = Certificate(number, turn.now, scope, mark, turn.conversation.id)
    erasure_requests.certify(turn.session, certificate)
    audit.write(
        turn.session,
        who="filer",
        action=action,
        thing=f"certificate {number}",
        reason="",
        now=turn.now,
    )
    return number


def _keep(turn: Turn) -> Answer:
    OPENED_CARD.clear(turn.state)
    return Answer((TextReply(texts.KEPT),), ask_again=True)


def _cancel_request(turn: Turn) -> Answer:
    gone = erasure_requests.cancel(turn.session, turn.conversation.id, turn.now)
    cancelled = texts.cancelled(go_on=_go_on(_own(turn)))
    return Answer((TextReply(cancelled if gone else texts.NOTHING_TO_CANCEL),), ask_again=True)


_HANDLERS: dict[str, Callable[[Turn], Answer]] = {
    ACTION: _show,
    f"{ACTION}/copy": _copy,
    f"{ACTION}/withdraw": _ask_to_withdraw,
    f"{ACTION}/withdraw-yes": _withdraw,
    f"{ACTION}/withdraw-no": _not_withdrawn,
    f"{ACTION}/erase": _ask_to_erase,
    f"{ACTION}/erase-yes": _confirm,
    f"{ACTION}/erase-no": _keep,
    f"{ACTION}/cancel-request": _cancel_request,
}
_SPOKEN: Spoken = (
    (texts.WORDS, _show),
    (texts.COPY_WORDS, _copy),
    (texts.WITHDRAW_WORDS, _ask_to_withdraw),
    (texts.ERASE_WORDS, _ask_to_erase),
)
# What a few words mean under the card that was shown last.
_UNDER: dict[OpenCard, Spoken] = {
    "": (),
    "shown": (
        (texts.ERASE_IT_WORDS, _ask_to_erase),
        (texts.COPY_IT_WORDS, _copy),
    ),
    "erase": ((texts.CONFIRM_WORDS, _erase), (texts.KEEP_WORDS, _keep)),
    "withdraw": ((texts.WITHDRAW_YES_WORDS, _withdraw), (texts.KEEP_WORDS, _not_withdrawn)),
}
