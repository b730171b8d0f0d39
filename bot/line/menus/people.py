"""Rich menus of single people: an open draft, a filed complaint's status, English."""

import logging
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from bot.line.client import Done, LineApiError, LineClient, Outcome, Refused, TryLater
from bot.line.menus.api import RichMenuApi
from bot.line.menus.layout import DEFAULT, DRAFT, NEW, PersonMenu, first_tab
from bot.runtime.transactions import Transactions
from db.engine.encryption import MasterKeys
from db.queue import conversations, menus
from db.queue.conversation_state import ConversationState
from db.queue.conversations import LockedConversation
from db.queue.menus import MenuRecipient
from handlers.state import draft, language

logger = logging.getLogger("ruthan.menus")

# As many as LINE takes in one call.
AT_ONCE = 500
_LOOK_AGAIN = timedelta(minutes=5)
_REST_S = 60


def note_change(session: Session, held: LockedConversation, now: datetime) -> None:
    """Mark somebody whose turn has changed what the menu that was given last shows."""
    if held.kind != "user":
        return
    given_language, _, stage = (held.menu or DEFAULT.name).partition("-")
    same_draft = (stage == DRAFT) == _has_draft(held.state)
    if not same_draft or given_language != language.of_state(held.state, now):
        menus.mark_changed(session, held.id, now)


def menu_for(person: MenuRecipient, now: datetime) -> PersonMenu:
    """The menus that fit somebody now."""
    if person.kind == conversations.ERASED:
        return DEFAULT
    stage = DRAFT if _has_draft(person.state) else person.status or NEW
    return PersonMenu(language.of_state(person.state, now), stage)


def _has_draft(state: ConversationState) -> bool:
    """True if there is something to go on with: before the consent nothing was answered."""
    open_draft = draft.load(state)
    return open_draft is not None and bool(open_draft.consent_at)


class PersonMenus:
    """Gives people their menus once what changed is committed: many in one call, outside of every
    transaction, and only whom another menu fits than they have. A call that fails is repeated
    later; until then they see what they saw, or everybody's menu."""

    def __init__(
        self,
        line: LineClient,
        transactions: Transactions,
        keys: MasterKeys,
        clock: Callable[[], datetime],
    ) -> None:
        self._line, self._api = line, RichMenuApi(line)
        self._transactions, self._keys, self._clock = transactions, keys, clock
        self._menu_ids: dict[str, str] = {}
        self._look_at = self._rest_until = datetime.min.replace(tzinfo=UTC)

    def give_next(self) -> bool:
        """Deal with those who wait, by at most one call that gives a menu: LINE takes three of
        these a second. False, so that the caller pauses before the next one."""
        if self._clock() < self._rest_until:
            return False
        with self._transactions.reading() as session:
            if not menus.is_anything_to_do(session):
                return False
        has_looked = self._clock() >= self._look_at
        if has_looked and not self._look():
            return False
        with self._transactions.reading() as session:
            people = menus.recipients(session, self._keys, AT_ONCE)
        self._give(people, has_looked=has_looked)
        return False

    def _look(self) -> bool:
        """Ask LINE which menus there are, and mark who has one that is gone."""
        try:
            self._menu_ids = self._api.aliases()
        except LineApiError as error:
            logger.warning("menus: %s", error)
            self._rest(None)
            return False
        now = self._clock()
        self._look_at = now + _LOOK_AGAIN
        with self._transactions.reading() as session:
            known = set(self._menu_ids.values())
            lost = menus.with_other_menus(session, known, AT_ONCE)
        if lost:
            with self._transactions.writing() as session:
                for conversation_id in lost:
                    menus.mark_changed(session, conversation_id, now)
        return True

    def _give(self, people: Sequence[MenuRecipient], *, has_looked: bool) -> None:
        now = self._clock()
        wanted = {person: menu_for(person, now) for person in people}
        differs = [
            person
            for person, menu in wanted.items()
            if person.chat_id and self._id_of(menu) != person.menu_id
        ]
        self._settle([person for person in people if person not in differs])
        if differs:
            menu = wanted[differs[0]]
            group = [person for person in differs if wanted[person] == menu]
            outcome = self._line.link_menu([each.chat_id for each in group], self._id_of(menu))
            self._record(outcome, group, menu, has_looked=has_looked)

    def _record(
        self,
        outcome: Outcome,
        group: Sequence[MenuRecipient],
        menu: PersonMenu,
        *,
        has_looked: bool,
    ) -> None:
        match outcome:
            case Done():
                with self._transactions.writing() as session:
                    menus.record_given(session, group, menu.name, self._id_of(menu))
            case Refused() if has_looked:
                logger.warning("menus: LINE refuses one for %d people", len(group))
                self._settle(group)
            case Refused():
                # The menu may have been replaced since it was looked for.
                self._look_at = self._clock()
            case TryLater(after_s=after_s):
                self._rest(after_s)
            case _:
                self._rest(None)

    def _settle(self, people: Sequence[MenuRecipient]) -> None:
        if people:
            with self._transactions.writing() as session:
                menus.settle(session, people)

    def _id_of(self, menu: PersonMenu) -> str | None:
        """LINE's id; None for everybody's, and where the menus are not published."""
        return None if menu == DEFAULT else self._menu_ids.get(menu.alias(first_tab(menu)))

    def _rest(self, after_s: int | None) -> None:
        self._rest_until = self._clock() + timedelta(seconds=after_s or _REST_S)
