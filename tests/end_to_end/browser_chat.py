"""A person who talks to the bot with fingers and eyes: on a phone of the page, in a browser."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, Page, expect

from bot.simulator.client import User
from db.queue import conversations
from tests.end_to_end.running_bot import RunningBot
from tests.handlers.chat import BETWEEN_MESSAGES
from tests.handlers.pieces import PatientChat
from tests.handlers.replies import Json, Reply
from tests.simulator.pictures import png

PATIENCE_MS = 20_000
_CUT_OFF = """rows => rows.flatMap(row => [...row.querySelectorAll(".words, .text, .flex-button")])
    .filter(part => part.scrollWidth > part.clientWidth + 1).map(part => part.textContent)"""


@dataclass(frozen=True)
class Seen(Reply):
    """The bot's messages, as far as they are to be seen."""

    visible: str = ""

    @property
    def text(self) -> str:
        return self.visible


class BrowserChat(PatientChat):
    """Does on the page what a `Chat` does with events, so that both play the same transcripts."""

    def __init__(self, bot: RunningBot, page: Page, people: dict[str, User]) -> None:
        self._bot = bot
        self._page = page
        self._people = people
        super().__init__(bot.services.settings.database_url, bot.services.knowledge())
        self._open_phones()

    def _start(self) -> None:
        self.services = self._bot.services
        self.clock = self._bot.clock
        self._settings = self.services.settings
        self._transactions = self.services.transactions

    def _open_phones(self) -> None:
        ids = [person.id for person in self._people.values()]
        self._page.add_init_script(
            f"localStorage.setItem('local-line-open', JSON.stringify({ids}))"
        )
        self._page.goto(self._bot.page)
        expect(self._page.locator(".phone")).to_have_count(len(ids))

    @property
    def phone(self) -> Locator:
        """The phone of whoever talks."""
        return self._page.get_by_role("region", name=self._people[self.who].name)

    @property
    def address(self) -> conversations.Chat:
        return conversations.Chat("user", self._people[self.who].id)

    def types(self, text: str) -> Reply:
        with self._doing():
            self.phone.get_by_label("พิมพ์ข้อความ").fill(text)
            self.phone.get_by_role("button", name="ส่ง", exact=True).click()
        return self.hears()

    def taps(self, label: str, *, oldest: bool = False) -> Reply:
        found = self.phone.get_by_role("button", name=label, exact=True)
        with self._doing():
            (found.first if oldest else found.last).click()
        return self.hears()

    def picks(self, label: str, day: str) -> Reply:
        self.phone.get_by_role("button", name=label, exact=True).last.click()
        self._page.get_by_label("วันหรือเวลา").fill(day)
        with self._doing():
            self._page.get_by_role("button", name="ตกลง", exact=True).click()
        return self.hears()

    def sends(self, kind: str, *, elsewhere: bool = False, **more: Any) -> Reply:
        assert not elsewhere, "the page has no pictures of other apps"
        with self._doing():
            if kind == "sticker":
                self._attach("สติกเกอร์ยิ้ม")
            elif kind == "audio":
                self._attach("เสียง 3 วิ")
            elif kind == "location":
                self._attach("ตำแหน่ง")
            else:
                self._chooses(kind, more.get("fileName", "slip.png"))
        return self.hears()

    def _attach(self, label: str) -> None:
        self.phone.get_by_role("button", name="แนบสิ่งอื่น").click()
        self.phone.get_by_role("button", name=label, exact=True).click()

    def _chooses(self, kind: str, name: str) -> None:
        chooser = self.phone.locator(f"input[data-part={kind}-input]")
        kinds = {"png": "image/png", "pdf": "application/pdf"}
        media = kinds.get(name.rpartition(".")[2].lower(), "application/octet-stream")
        chooser.set_input_files({"name": name, "mimeType": media, "buffer": png(60, 80)})

    def does(self, event: Json) -> Reply:
        """Only whom one talks to: the bot is added, blocked and added again."""
        with self._doing():
            if event["type"] == "unfollow":
                self.phone.get_by_label("ตัวเลือกของแชต").click()
                self.phone.get_by_role("button", name="บล็อกบัญชีนี้").click()
            else:
                assert event["type"] == "follow", event
                self.phone.get_by_role("button", name=re.compile("^(เพิ่มเพื่อน|เลิกบล็อก)$")).click()
        return self.hears()

    def unsends(self, text: str) -> Reply:
        rows = self.phone.locator(".row-mine")
        pictures = rows.filter(has=self._page.locator("img"))
        mine = (pictures if text == "image" else rows.filter(has_text=text)).last
        mine.hover()
        with self._doing():
            mine.get_by_role("button", name="ยกเลิกการส่ง").click()
        return self.hears()

    @contextmanager
    def _doing(self) -> Iterator[None]:
        """An action that comes to LINE, some time after the one before, unless in a hurry."""
        if not self._hurries:
            self.clock.now += BETWEEN_MESSAGES
            self._before = self._told_so_far()
        with self._page.expect_response(re.compile("/gestures$"), timeout=PATIENCE_MS):
            yield

    def _told_so_far(self) -> int:
        return len(self._bot.line.get(f"/messages/{self._people[self.who].id}?after=0"))

    def hears(self) -> Reply:
        return Reply() if self._hurries else self._hear()

    def heard_since(self, place: int) -> Reply:
        return self.hears()

    @contextmanager
    def hurrying(self) -> Iterator[None]:
        self.clock.now += BETWEEN_MESSAGES
        self._before = self._told_so_far()
        with super().hurrying():
            yield

    def _read(self, places: list[int]) -> str:
        """The words of these messages, and of what can be answered with a tap."""
        rows = self.phone.locator(".row")
        read = [rows.nth(place).inner_text() for place in places]
        return "\n".join([*read, *self.phone.locator(".quick-reply").all_inner_texts()])

    def _hear(self) -> Reply:
        """The texts on the phone once the bot has nothing more to say."""
        self._bot.wait_until_quiet()
        said = self._people[self.who].messages()
        rows = self.phone.locator(".row")
        expect(rows).to_have_count(len(said), timeout=PATIENCE_MS)
        new = [place for place in range(self._before, len(said)) if said[place].sender == "bot"]
        self._nothing_failed()
        assert rows.evaluate_all(_CUT_OFF) == []
        ways = tuple("reply" if said[place].pushed is None else "push" for place in new)
        answers = sum(place - 1 not in new for place in new)
        bodies = tuple(said[place].body for place in new)
        reply = Seen(bodies, ways, answers, None, self._read(new))
        self.talk.replies.append(reply)
        return reply
