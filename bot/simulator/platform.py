"""The local LINE as a whole: its parts built on one file, and its clock."""

import hashlib
import time
from pathlib import Path

from bot.simulator.delivery.delivery import Callback, Delivery
from bot.simulator.delivery.sending import Sending
from bot.simulator.records.chats import Chats
from bot.simulator.records.faults import Faults
from bot.simulator.records.menu_aliases import MenuAliases
from bot.simulator.records.menus import Menus
from bot.simulator.records.store import Store
from bot.simulator.records.switches import switches
from bot.simulator.records.users import SimulatedUsers


class Platform:
    """Everything that LINE knows and does for one bot."""

    def __init__(
        self, *, file: Path, callback_url: str, channel_secret: str, access_token: str
    ) -> None:
        self.access_token = access_token
        self.bot_id = "U" + hashlib.sha256(channel_secret.encode()).hexdigest()[:32]
        self.store = Store(file)
        self.people = SimulatedUsers(self.store)
        self.chats = Chats(self.store)
        self.menus = Menus(self.store, self.people)
        self.aliases = MenuAliases(self.store, self.menus)
        self.faults = Faults(self.store)
        self.sending = Sending(self.store, self.people, self.chats, self.now)
        callback = Callback(callback_url, channel_secret, self.bot_id)
        self.delivery = Delivery(self.store, callback, self.now)
        self._last_moment = 0

    def now(self) -> float:
        """Seconds since 1970, moved by the switch `clock_ahead`."""
        return time.time() + switches(self.store).clock_ahead

    def moment(self) -> float:
        """The time of something a user does, in whole ms; no two share one, so order is clear."""
        now = int(self.now() * 1000)
        waited_for = self._last_moment + 1
        self._last_moment = waited_for if 0 <= waited_for - now < 1000 else now
        return self._last_moment / 1000
