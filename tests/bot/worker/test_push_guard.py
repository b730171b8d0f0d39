"""LINE's quota is asked now and then, also where LINE did not answer."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.line.client import LineClient
from bot.services import Services
from bot.worker.push_guard import PushGuard, PushQuota, PushQuotaCache
from tests.bot.scripted_line import ScriptedLine
from tests.handlers.chat import Chat

ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def services(chat: Chat, line: ScriptedLine, *, allowed: bool) -> Services:
    settings = replace(chat.services.settings, push_allowed=allowed)
    return replace(chat.services, settings=settings, line=LineClient("token", line.url))


@ON_SQLITE
def test_line_is_asked_every_ten_minutes(chat: Chat, line: ScriptedLine) -> None:
    rooms = PushQuotaCache(services(chat, line, allowed=True))
    line.says(401, {"message": "no"})
    assert rooms() == PushQuota(allowed=True)
    line.says(200, {"type": "limited", "value": 500, "totalUsage": 498})
    assert not rooms().has_room
    chat.clock.now += timedelta(minutes=10)
    assert rooms() == PushQuota(allowed=True, known=True, left=2)
    line.says(200, {"type": "limited", "value": 500, "totalUsage": 501})
    assert rooms().left == 2
    chat.clock.now += timedelta(minutes=10)
    assert rooms().left == 0
    assert not rooms().has_room


@ON_SQLITE
def test_line_is_not_asked_where_the_office_does_not_push(chat: Chat, line: ScriptedLine) -> None:
    line.says(200, {"type": "none", "totalUsage": 0})
    assert PushQuotaCache(services(chat, line, allowed=False))() == PushQuota(allowed=False)
    assert PushQuotaCache(services(chat, line, allowed=True))().has_room


@ON_SQLITE
def test_the_guard_lets_pass_what_must_arrive_and_news_where_there_is_room(
    chat: Chat, line: ScriptedLine
) -> None:
    line.says(200, {"type": "limited", "value": 500, "totalUsage": 499})
    allowed = PushGuard(services(chat, line, allowed=True))
    assert [allowed.allows(push) for push in ("must", "may", "wait")] == [True, True, False]
    forbidden = PushGuard(services(chat, line, allowed=False))
    assert [forbidden.allows(push) for push in ("must", "may", "wait")] == [True, False, False]
    line.says(200, {"type": "limited", "value": 500, "totalUsage": 500})
    spent = PushGuard(services(chat, line, allowed=True))
    assert [spent.allows(push) for push in ("must", "may", "wait")] == [True, False, False]
