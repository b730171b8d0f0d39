"""Rich menus of single people: which one was given last, and whose may have to change."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from db.engine.encryption import MasterKeys
from db.models.reminders import GivenMenu, MenuChange
from db.models.tables import Complaint, Conversation
from db.queue import conversations
from db.queue.conversation_state import ConversationState


@dataclass(frozen=True, slots=True, eq=False)
class MenuRecipient:
    """Somebody whose menu may have to change, as far as it is known up to the change with the id
    `upto`: the status of the complaint that was sent last, where there is one, and LINE's id of
    the menu that was given last. Without a `chat_id` LINE's name of the person is erased."""

    conversation_id: int
    upto: int
    kind: str
    state: ConversationState
    chat_id: str
    status: str | None
    menu_id: str | None


def mark_changed(session: Session, conversation_id: int, now: datetime) -> None:
    """Something that a person's menu shows may have changed. A row is only ever added, so that
    nobody waits for somebody else's transaction here."""
    session.execute(insert(MenuChange), {"conversation_id": conversation_id, "at": now})


def recipients(session: Session, keys: MasterKeys, most: int) -> list[MenuRecipient]:
    """The people marked longest ago. Raises DecryptionError."""
    marked = (
        select(MenuChange.conversation_id, func.max(MenuChange.id).label("upto"))
        .group_by(MenuChange.conversation_id)
        .order_by(func.min(MenuChange.id))
        .limit(most)
    )
    upto = {row.conversation_id: row.upto for row in session.execute(marked)}
    statuses = _statuses(session, upto)
    rows = session.execute(
        select(Conversation, GivenMenu.menu_id)
        .outerjoin(GivenMenu, GivenMenu.conversation_id == Conversation.id)
        .where(Conversation.id.in_(upto))
        .order_by(Conversation.id)
    )
    found = []
    for conversation, menu_id in rows:
        key = keys.unwrap(conversation.wrapped_key)
        found.append(
            MenuRecipient(
                conversation.id,
                upto[conversation.id],
                conversation.chat_kind,
                conversations.state(conversation, key),
                conversations.chat_id(conversation, key),
                statuses.get(conversation.id),
                menu_id,
            )
        )
    return found


def _statuses(session: Session, conversation_ids: Collection[int]) -> dict[int, str]:
    """The newest complaint's, by conversation; a duplicate is worked on under another number."""
    rows = session.execute(
        select(Complaint.conversation_id, Complaint.status)
        .where(
            Complaint.conversation_id.in_(conversation_ids),
            Complaint.erased_at.is_(None),
            Complaint.merged_into.is_(None),
        )
        .order_by(Complaint.filed_at, Complaint.id)
    )
    return {row.conversation_id: row.status for row in rows}


def record_given(
    session: Session, people: Sequence[MenuRecipient], name: str, menu_id: str | None
) -> None:
    """They have this menu now, None: everybody's; what was known of them is dealt with."""
    ids = [person.conversation_id for person in people]
    session.execute(delete(GivenMenu).where(GivenMenu.conversation_id.in_(ids)))
    if menu_id is not None:
        rows = [{"conversation_id": each, "name": name, "menu_id": menu_id} for each in ids]
        session.execute(insert(GivenMenu), rows)
    settle(session, people)


def settle(session: Session, people: Sequence[MenuRecipient]) -> None:
    """Note that the known changes of these people's menus are done."""
    for person in people:
        session.execute(
            delete(MenuChange).where(
                MenuChange.conversation_id == person.conversation_id, MenuChange.id <= person.upto
            )
        )


def is_anything_to_do(session: Session) -> bool:
    """True if somebody is marked, or has a menu that may be gone."""
    marked = session.execute(select(MenuChange.id).limit(1)).first()
    return bool(marked or session.execute(select(GivenMenu.conversation_id).limit(1)).first())


def with_other_menus(session: Session, menu_ids: Collection[str], most: int) -> Sequence[int]:
    """Conversations that were given a menu that is none of these, and are not marked."""
    return session.scalars(
        select(GivenMenu.conversation_id)
        .where(
            GivenMenu.menu_id.not_in(menu_ids),
            GivenMenu.conversation_id.not_in(select(MenuChange.conversation_id)),
        )
        .limit(most)
    ).all()


def is_given(session: Session, conversation_id: int) -> bool:
    """True if LINE shows this person a menu of their own, as far as we know."""
    return session.get(GivenMenu, conversation_id) is not None


def erase(session: Session, conversation_id: int) -> None:
    """Forget which menu a person has."""
    for table in (GivenMenu, MenuChange):
        session.execute(delete(table).where(table.conversation_id == conversation_id))
