"""News that waited too long for a reply is pushed: once, where allowed, within LINE's quota."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.line.client import Done, LineClient
from bot.services import Services
from bot.worker.notifications import PUSH_DELAY, ComplaintNotifications
from bot.worker.sender import Sender
from db.models.tables import OutboxBatch
from tests.bot.scripted_line import ScriptedLine
from tests.engine.strict_line import PUSH
from tests.handlers import office
from tests.handlers.chat import Chat

pytestmark = pytest.mark.both_databases


def services(chat: Chat, line: ScriptedLine, *, allowed: bool = True) -> Services:
    settings = replace(chat.services.settings, push_allowed=allowed)
    return replace(chat.services, settings=settings, line=LineClient("token", line.url))


def waiting(chat: Chat) -> int:
    with chat.services.transactions.reading() as session:
        rows = session.scalars(select(OutboxBatch).where(OutboxBatch.state == "waiting"))
        return sum(row.reply_dead for row in rows)


def news_of_a_step(chat: Chat) -> None:
    chat.types("สวัสดี")
    office.file_before(chat)
    office.moves(chat, "checking", "รับไว้แล้ว")
    chat.clock.now += PUSH_DELAY + timedelta(seconds=1)


def test_it_is_pushed_once(chat: Chat, line: ScriptedLine) -> None:
    news_of_a_step(chat)
    line.says(200, {"type": "limited", "value": 500, "totalUsage": 499})
    news = ComplaintNotifications(services(chat, line))
    assert news.push() == 1
    assert waiting(chat) == 1
    assert news.push() == 0
    assert waiting(chat) == 1


def test_a_letter_bears_its_writers_name_and_is_not_read_in_the_chat_list(
    chat: Chat, line: ScriptedLine
) -> None:
    chat.types("สวัสดี")
    office.file_before(chat)
    office.writes(chat, "เราพบบัญชีของร้านแล้วค่ะ")
    news, *others = chat.types("สวัสดี").messages
    assert news["sender"] == {"name": "เจ้าหน้าที่ สคบ."}
    assert news["altText"] == f"ข่าวจากเจ้าหน้าที่\nเรื่อง {office.NUMBER}"
    assert "เราพบบัญชีของร้านแล้วค่ะ" in json.dumps(news["contents"], ensure_ascii=False)
    assert [each for each in others if "sender" in each] == []
    office.asks(chat, "ร้านชื่ออะไรคะ")
    chat.clock.now += PUSH_DELAY + timedelta(seconds=1)
    line.says(200, {"type": "limited", "value": 500, "totalUsage": 1})
    speaking = services(chat, line)
    assert ComplaintNotifications(speaking).push() == 1
    (batch,) = Sender(speaking).find_due(1)
    assert Sender(speaking).send(batch) == Done(None)
    pushed = line.asked[-1]
    assert pushed.path == PUSH
    (question,) = pushed.json["messages"]
    assert question["sender"] == {"name": "เจ้าหน้าที่ สคบ."}
    assert question["altText"] == f"เจ้าหน้าที่ถามค่ะ\nเรื่อง {office.NUMBER}"


def test_it_waits_for_a_reply_first(chat: Chat, line: ScriptedLine) -> None:
    news_of_a_step(chat)
    chat.clock.now -= timedelta(seconds=2)
    assert ComplaintNotifications(services(chat, line)).push() == 0
    assert waiting(chat) == 0


def test_it_is_not_pushed_where_the_office_does_not_want_that(
    chat: Chat, line: ScriptedLine
) -> None:
    news_of_a_step(chat)
    assert ComplaintNotifications(services(chat, line, allowed=False)).push() == 0
    assert "รับไว้แล้ว" in chat.types("สวัสดี").text


def test_a_quota_that_is_used_up_or_unknown_pushes_nothing(chat: Chat, line: ScriptedLine) -> None:
    news_of_a_step(chat)
    news = ComplaintNotifications(services(chat, line))
    line.says(200, {"type": "limited", "value": 500, "totalUsage": 500})
    assert news.push() == 0
    line.says(401, {"message": "no"})
    assert news.push() == 0
    assert waiting(chat) == 0
    assert "รับไว้แล้ว" in chat.types("สวัสดี").text


def test_who_blocked_us_is_not_written_to(chat: Chat, line: ScriptedLine) -> None:
    news_of_a_step(chat)
    chat.does({"type": "unfollow"})
    assert ComplaintNotifications(services(chat, line)).push() == 0
