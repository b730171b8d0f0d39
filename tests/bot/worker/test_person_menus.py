"""People are given the rich menu that fits them: after the commit, in bulk, only on a change."""

import json
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.line.client import LineClient
from bot.line.menus.layout import ALL, first_tab
from bot.line.menus.people import PersonMenus
from bot.privacy.erasure import ErasureJobs
from bot.privacy.retention import Retention
from db.models.reminders import GivenMenu, MenuChange
from db.models.tables import Conversation
from db.privacy.erasure_log import ErasureLog
from db.queue.menus import mark_changed
from handlers.texts import AGREE_LABEL
from tests.bot.scripted_line import TOKEN, Handler, ScriptedLine
from tests.handlers import office
from tests.handlers.chat import Chat

pytestmark = pytest.mark.both_databases

ALIASES = "/v2/bot/richmenu/alias/list"
LINK, UNLINK = "/v2/bot/richmenu/bulk/link", "/v2/bot/richmenu/bulk/unlink"
ME, FRIEND = f"U{1:032x}", f"U{2:032x}"


@dataclass
class Menus:
    """A chat, and LINE as the menus' worker sees it; `edition` is of the published menus."""

    chat: Chat
    line: ScriptedLine
    edition: int = 1
    failing: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.line.answer = self.answer
        services = self.chat.services
        self.worker = PersonMenus(
            LineClient(TOKEN, self.line.url),
            services.transactions,
            services.settings.data_keys,
            services.clock,
        )

    def answer(self, handler: Handler) -> None:
        status = self.failing.get(handler.path, 200)
        published = ALL if self.edition else ()
        aliases = [
            {
                "richMenuAliasId": menu.alias(first_tab(menu)),
                "richMenuId": f"richmenu-{menu.name}-{self.edition}",
            }
            for menu in published
        ]
        handler.send(status, json.dumps({"aliases": aliases}).encode(), {})

    def given(self, passes: int = 3) -> list[tuple[str | None, list[str]]]:
        """The menus that were given in so many passes, and to whom."""
        before = len(self.line.asked)
        for _ in range(passes):
            self.worker.give_next()
        calls = [each for each in self.line.asked[before:] if each.path in (LINK, UNLINK)]
        return [(call.json.get("richMenuId"), call.json["userIds"]) for call in calls]

    def stored(self) -> tuple[list[str], int]:
        """The names of the menus that people have, and how many changes wait."""
        with self.chat.services.transactions.reading() as session:
            names = session.scalars(select(GivenMenu.name).order_by(GivenMenu.name)).all()
            return list(names), len(session.scalars(select(MenuChange)).all())


@pytest.fixture
def menus(chat: Chat, line: ScriptedLine) -> Menus:
    return Menus(chat, line)


def begin(chat: Chat) -> None:
    chat.types("ร้องเรียน")
    chat.taps(AGREE_LABEL)


def test_an_open_draft_shows_that_it_goes_on_and_only_once(menus: Menus) -> None:
    menus.chat.types("สวัสดี")
    assert menus.given() == []
    begin(menus.chat)
    assert menus.given() == [("richmenu-th-draft-1", [ME])]
    menus.chat.types("สั่งพัดลมแล้วไม่ได้ของ")
    assert menus.given() == []
    assert menus.stored() == (["th-draft"], 0)


def test_a_filed_complaint_shows_its_status(menus: Menus) -> None:
    menus.chat.types("สวัสดี")
    office.file_before(menus.chat)
    office.moves(menus.chat, "checking", "รับไว้แล้ว")
    assert menus.given() == [("richmenu-th-checking-1", [ME])]
    office.moves(menus.chat, "mediating", "นัดร้านแล้ว")
    assert menus.given() == [("richmenu-th-mediating-1", [ME])]
    begin(menus.chat)
    assert menus.given() == [("richmenu-th-draft-1", [ME])]


def test_of_two_complaints_that_become_one_the_other_is_shown(menus: Menus) -> None:
    menus.chat.types("สวัสดี")
    office.file_before(menus.chat)
    office.moves(menus.chat, "checking", "รับไว้แล้ว")
    office.file_before(menus.chat, "RT-2222-2222")
    office.merges(menus.chat, "RT-2222-2222")
    assert menus.given() == [("richmenu-th-checking-1", [ME])]
    office.splits(menus.chat, "RT-2222-2222")
    assert menus.given() == [("richmenu-th-received-1", [ME])]


def test_who_writes_english_has_an_english_menu_until_thai_is_written(menus: Menus) -> None:
    menus.chat.types("hello")
    assert menus.given() == [("richmenu-en-new-1", [ME])]
    menus.chat.clock.now += timedelta(hours=2)
    menus.chat.forges("my-data?lang=en")
    assert menus.chat.last.text.startswith("What we keep of you")
    assert menus.given() == []
    menus.chat.clock.now += timedelta(hours=2)
    menus.chat.types("สวัสดีค่ะ")
    assert menus.given() == [(None, [ME])]
    assert menus.stored() == ([], 0)


def test_several_people_are_given_a_menu_in_one_call(menus: Menus) -> None:
    for name in ("me", "friend"):
        menus.chat.who = name
        begin(menus.chat)
    assert menus.given() == [("richmenu-th-draft-1", [ME, FRIEND])]


def test_one_call_a_pass_keeps_lines_rate(menus: Menus) -> None:
    begin(menus.chat)
    menus.chat.who = "friend"
    menus.chat.types("hello")
    first, second = menus.given(1), menus.given(1)
    assert sorted([*first, *second]) == [
        ("richmenu-en-new-1", [FRIEND]),
        ("richmenu-th-draft-1", [ME]),
    ]
    assert (len(first), len(second)) == (1, 1)


def test_what_is_rolled_back_changes_no_menu(menus: Menus) -> None:
    menus.chat.types("สวัสดี")
    office.file_before(menus.chat)
    with suppress(ZeroDivisionError), menus.chat.services.transactions.writing() as session:
        conversation = session.scalars(select(Conversation.id)).one()
        mark_changed(session, conversation, menus.chat.clock.now)
        raise ZeroDivisionError
    assert menus.given() == []


@pytest.mark.parametrize("status", [429, 500, 401])
def test_a_call_that_fails_is_repeated_later(menus: Menus, status: int) -> None:
    begin(menus.chat)
    menus.failing[LINK] = status
    assert len(menus.given()) == 1
    assert menus.stored() == ([], 1)
    menus.failing.clear()
    assert menus.given() == []
    menus.chat.clock.now += timedelta(minutes=2)
    assert menus.given() == [("richmenu-th-draft-1", [ME])]
    assert menus.stored() == (["th-draft"], 0)


def test_a_refused_menu_is_looked_for_again_and_then_given_up(menus: Menus) -> None:
    begin(menus.chat)
    menus.failing[LINK] = 400
    menus.given(1)
    assert menus.stored() == ([], 0)
    menus.failing.clear()
    assert menus.given() == []


def test_a_menu_that_was_replaced_meanwhile_is_found(menus: Menus) -> None:
    menus.chat.types("hello")
    assert menus.given() == [("richmenu-en-new-1", [ME])]
    menus.edition = 2
    menus.chat.who = "friend"
    begin(menus.chat)
    menus.failing[LINK] = 404
    assert menus.given(1) == [("richmenu-th-draft-1", [FRIEND])]
    menus.failing.clear()
    assert sorted(menus.given(3)) == [
        ("richmenu-en-new-2", [ME]),
        ("richmenu-th-draft-2", [FRIEND]),
    ]


def test_new_menus_reach_those_who_had_the_old_ones(menus: Menus) -> None:
    begin(menus.chat)
    menus.given()
    menus.edition = 2
    assert menus.given() == []
    menus.chat.clock.now += timedelta(minutes=6)
    assert menus.given() == [("richmenu-th-draft-2", [ME])]


def test_without_published_menus_nothing_is_given_and_nothing_waits(menus: Menus) -> None:
    menus.edition = 0
    begin(menus.chat)
    assert menus.given() == []
    assert menus.stored() == ([], 0)
    menus.edition = 1
    menus.chat.clock.now += timedelta(minutes=6)
    menus.chat.types("พัดลม")
    assert menus.given() == [("richmenu-th-draft-1", [ME])]


def test_nothing_is_asked_of_line_where_nobody_has_or_needs_a_menu(menus: Menus) -> None:
    menus.chat.types("สวัสดี")
    menus.given()
    assert menus.line.asked == []


def test_a_forgotten_draft_takes_its_menu_away(menus: Menus) -> None:
    begin(menus.chat)
    menus.given()
    menus.chat.clock.now += timedelta(days=8)
    services = menus.chat.services
    retention = Retention(services.transactions, services.settings.data_keys)
    (rule,) = (each for each in retention.kinds if each.name == "drafts")
    assert retention.purge(rule, menus.chat.clock.now) == 1
    assert menus.given() == [(None, [ME])]


def erase(chat: Chat) -> None:
    chat.types("ลบข้อมูลของฉัน")
    chat.types("ยืนยันลบข้อมูล")
    chat.hears()


def jobs(chat: Chat) -> ErasureJobs:
    settings = chat.services.settings
    log = ErasureLog(settings.data_dir)
    return ErasureJobs(chat.services.transactions, settings.data_keys, log)


def test_an_erased_person_has_no_menu_left_and_then_no_name(menus: Menus) -> None:
    begin(menus.chat)
    menus.given()
    erase(menus.chat)
    assert jobs(menus.chat).finish_next(menus.chat.clock.now) == 0
    assert menus.given() == [(None, [ME])]
    assert menus.stored() == ([], 0)
    assert jobs(menus.chat).finish_next(menus.chat.clock.now) == 1
    assert menus.given() == []


def test_an_erasure_does_not_wait_for_line_for_ever(menus: Menus) -> None:
    begin(menus.chat)
    menus.given()
    erase(menus.chat)
    menus.chat.clock.now += timedelta(days=1, minutes=1)
    assert jobs(menus.chat).finish_next(menus.chat.clock.now) == 1
    assert menus.stored() == ([], 0)
    assert menus.given() == []


def test_a_group_has_no_menu(menus: Menus) -> None:
    menus.chat.who = "group"
    menus.chat.does({"type": "join"})
    assert menus.given() == []
    assert menus.stored() == ([], 0)
