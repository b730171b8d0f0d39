"""LINE's API on a bad day, as ordered: refusals, and calls that hang."""

import time

import pytest
import urllib3
from linebot.v3.messaging import ApiException, PushMessageRequest, TextMessage

from tests.simulator.conftest import Stage
from tests.simulator.test_sending import bot_words, push


@pytest.mark.parametrize("kind", ["429", "500", "401"])
def test_failures_come_as_often_as_ordered(stage: Stage, kind: str) -> None:
    user = stage.line.user("มะลิ")
    stage.line.fail(kind, calls=2, path="/message/push")
    stage.bot.api.get_bot_info()
    for _ in range(2):
        with pytest.raises(ApiException) as error:
            push(stage, user.id)
        assert error.value.status == int(kind)
    push(stage, user.id)
    assert len(bot_words(user)) == 1
    failed = stage.line.calls(errors_only=True)
    assert [call["status"] for call in failed] == [int(kind)] * 2


def test_a_failure_may_come_after_calls_that_work(stage: Stage) -> None:
    user = stage.line.user("มะลิ")
    stage.line.fail("500", after=2)
    push(stage, user.id)
    push(stage, user.id)
    with pytest.raises(ApiException):
        push(stage, user.id)
    push(stage, user.id)
    assert len(bot_words(user)) == 3


@pytest.mark.parametrize(("kind", "shown"), [("time out", 0), ("late", 1)])
def test_a_call_may_hang_before_or_after_its_work(stage: Stage, kind: str, shown: int) -> None:
    user = stage.line.user("มะลิ")
    stage.line.switch(hang=1)
    stage.line.fail(kind)
    request = PushMessageRequest(to=user.id, messages=[TextMessage(text="แจ้งค่ะ")])
    with pytest.raises(urllib3.exceptions.ReadTimeoutError):
        stage.bot.api.push_message(request, _request_timeout=(1, 0.5))
    time.sleep(0.8)
    assert len(bot_words(user)) == shown
