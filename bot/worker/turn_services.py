"""Services of the turn that answers one event."""

import secrets
from collections.abc import Sequence

from sqlalchemy.orm import Session

from bot.line.parser import to_event, with_text
from bot.services import Services
from bot.worker.picture_checks import PictureChecks
from db.evidence.files import EvidenceFiles
from db.queue import inbox
from db.queue.conversations import LockedConversation
from db.queue.inbox import PendingEvent
from handlers.messages.context import TurnServices
from handlers.messages.event import Action, TextMessage
from handlers.records import case_number

_CODE_DIGITS = 6


def _not_read(_message_id: str) -> None:
    """A picture check that reads no picture."""


def turn_services(
    services: Services,
    session: Session,
    held: LockedConversation,
    stored: Sequence[PendingEvent],
    following: Sequence[PendingEvent],
    pictures: PictureChecks | None = None,
) -> TurnServices:
    """The services of the turn that answers the event of `stored`, or the one that several texts
    are; `following` are the person's next events as far as they were read with it."""
    settings = services.settings

    def next_action() -> Action | None:
        upcoming = next(iter(following or inbox.peek(session, held.id, held.key, 1)), None)
        event = to_event(upcoming.json) if upcoming else None
        return event.action if event is not None else None

    def stored_text(message_id: str) -> str:
        message_hash = settings.index_key.blind_index("message", message_id)
        stored = inbox.of_message(session, message_hash, held.id, held.key)
        event = to_event(stored) if stored else None
        return (
            event.action.text if event is not None and isinstance(event.action, TextMessage) else ""
        )

    def replace_stored_text(text: str) -> None:
        first, *others = stored
        for each, left in ((first, text), *((other, "") for other in others)):
            inbox.replace(session, each.id, with_text(each.json, left), held.key)

    return TurnServices(
        new_id=lambda: secrets.token_hex(8),
        new_case_number=lambda: case_number.generate(secrets.randbelow),
        new_code=lambda: f"{secrets.randbelow(10**_CODE_DIGITS):0{_CODE_DIGITS}}",
        index_key=settings.index_key,
        wrap_key=settings.data_keys.wrap,
        office_hours=settings.office_hours,
        opening_hours=settings.opening_hours,
        public_url=settings.public_url,
        bot_id=settings.bot_id,
        disk_is_full=EvidenceFiles(settings.data_dir).is_nearly_full,
        next_action=next_action,
        stored_text=stored_text,
        replace_stored_text=replace_stored_text,
        picture_check=pictures.found if pictures else _not_read,
        waits_for_pieces=settings.burst_s > 0 and held.kind == "user",
    )
