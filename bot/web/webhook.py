"""LINE's webhook: POST /callback stores each event and answers at once."""

import logging
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from itertools import chain

from flask import Blueprint, Request, Response, request
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.line.parser import (
    InvalidWebhookBody,
    MalformedEvent,
    RawEvent,
    read_events,
    signature_is_right,
    to_event,
)
from bot.runtime.transactions import GroupCommit
from bot.services import Services
from bot.web.admission import Admission, Backlog
from db.engine.encryption import IndexKey
from db.operations import key_checks
from db.queue import conversations, inbox, lanes
from db.queue.conversations import Chat, KnownConversation
from db.queue.inbox import NewEvent
from db.statistics.metrics import Metric

logger = logging.getLogger("ruthan.webhook")

MOST_BYTES = 1024 * 1024

Events = list[RawEvent | MalformedEvent]


def create_webhook(services: Services, wake: Callable[[], None]) -> Blueprint:
    """Blueprint of the webhook; `wake` tells the engine that there is something to do."""
    webhook = Blueprint("webhook", __name__)
    together = GroupCommit(services.transactions, partial(_store, services))
    backlog = Backlog(services)

    @webhook.post("/callback")
    def callback() -> Response:
        request.max_content_length = MOST_BYTES
        answer = _take(request.get_data())
        services.counters.add(Metric.REQUESTS, str(answer.status_code))
        return answer

    def _take(body: bytes) -> Response:
        secrets = services.settings.line_channel_secrets
        if not signature_is_right(secrets, body, _signature(request)):
            logger.warning("a webhook call without a right signature was refused")
            return _plain("signature", 401)
        try:
            events = read_events(body)
        except InvalidWebhookBody:
            return _plain("not a webhook", 400)
        try:
            if backlog.refuses(each for each in events if isinstance(each, RawEvent)):
                logger.warning("so many events wait that some were not taken")
                return _plain("try again", 503)
            if events:
                together.write(events)
        except (SQLAlchemyError, key_checks.WrongKey) as error:
            # LINE delivers again what was not answered with 200.
            logger.error("events could not be stored: %s", type(error).__name__)
            return _plain("try again", 503)
        wake()
        return _plain("OK", 200)

    return webhook


def _signature(webhook_request: Request) -> str | None:
    return webhook_request.headers.get("x-line-signature")


def _plain(text: str, status: int) -> Response:
    return Response(text, status, content_type="text/plain; charset=utf-8")


def _store(services: Services, session: Session, requests: Sequence[Events]) -> None:
    """Store the events of requests that came at the same moment. Raises WrongKey."""
    settings, now = services.settings, services.clock()
    key_checks.require(session, settings.data_keys, settings.index_key)
    fresh: dict[str, RawEvent] = {}
    for event in chain.from_iterable(requests):
        if isinstance(event, MalformedEvent):
            keys = settings.data_keys
            inbox.set_aside(session, event.raw, "malformed", event.reason, keys, now)
        else:
            fresh.setdefault(event.webhook_event_id, event)
    for event_id in inbox.already_stored(session, fresh):
        del fresh[event_id]
    chats = {*map(_chat, fresh.values())}
    of_chats = partial(
        conversations.of_chats, session, chats, settings.data_keys, settings.index_key, now
    )
    known = of_chats()
    admission = Admission(known.values())
    if crowded := admission.crowded:
        # Counted again: their last event may have been handled meanwhile.
        lanes.hold_still(session, crowded)
        known = of_chats()
        admission = Admission(known.values())
    arrived = [
        _arrived(event, known[_chat(event)], settings.index_key, admission)
        for event in fresh.values()
    ]
    inbox.store(session, arrived, now)
    counts = Counter(map(_result, arrived))
    counts["malformed"] = sum(
        isinstance(event, MalformedEvent) for event in chain.from_iterable(requests)
    )
    for result, count in counts.items():
        services.counters.add(Metric.RECEIVED, result, count)


def _result(event: NewEvent) -> str:
    return "overflow" if event.overflows else "ignored" if event.ignored else "stored"


def _chat(event: RawEvent) -> Chat:
    return Chat(event.chat.kind, event.chat.id) if event.chat else Chat("none", "")


def _arrived(
    event: RawEvent, conversation: KnownConversation, index_key: IndexKey, admission: Admission
) -> NewEvent:
    message_id = _message_id(event)
    ignored = to_event(event.json) is None
    overflows = not ignored and admission.overflows(event, conversation.id)
    waits = not (ignored or overflows)
    return NewEvent(
        webhook_event_id=event.webhook_event_id,
        type=event.type,
        line_ms=event.timestamp_ms,
        json=event.json,
        conversation_id=conversation.id,
        key=conversation.key,
        message_hash=index_key.blind_index("message", message_id) if message_id else None,
        ignored=ignored,
        overflows=overflows,
        lane=admission.lane(event, conversation) if waits else lanes.USUAL,
    )


def _message_id(event: RawEvent) -> str | None:
    """The id of the event's message; None without one, or where it is no ASCII text."""
    message = event.json.get("message")
    message_id = message.get("id") if isinstance(message, dict) else None
    return message_id if isinstance(message_id, str) and message_id.isascii() else None
