"""Sending through LINE's own SDK: tokens, retry keys, recipients, quota, failures."""

import json
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest
import urllib3
from linebot.v3.messaging import (
    ApiClient,
    ApiException,
    BroadcastRequest,
    Configuration,
    MessagingApi,
    MulticastRequest,
    PushMessageRequest,
    ReplyMessageRequest,
    TextMessage,
    ValidateMessageRequest,
)

from bot.simulator.client import User
from tests.simulator.conftest import AUTHORIZATION, Stage

NOBODY = "U" + "0" * 32


def reply(stage: Stage, token: str, *texts: str) -> None:
    messages = [TextMessage(text=each) for each in texts or ("ตอบแล้วค่ะ",)]
    stage.bot.api.reply_message(ReplyMessageRequest(replyToken=token, messages=messages))


def push(stage: Stage, to: str, key: str | None = None) -> None:
    request = PushMessageRequest(to=to, messages=[TextMessage(text="แจ้งค่ะ")])
    stage.bot.api.push_message(request, x_line_retry_key=key)


def token_of(stage: Stage, user: User) -> str:
    user.say("ขอถามหน่อย")
    stage.line.wait_for_deliveries()
    return str(stage.bot.events[-1]["replyToken"])


def bot_words(user: User) -> list[str]:
    return [message.words for message in user.messages() if message.sender == "bot"]


def refusal(error: pytest.ExceptionInfo[ApiException]) -> tuple[int, str]:
    return error.value.status, json.loads(error.value.body)["message"]


def test_a_reply_is_shown_and_its_token_works_once(stage: Stage) -> None:
    user = stage.line.user("มะลิ")
    token = token_of(stage, user)
    reply(stage, token, "หนึ่ง", "สอง")
    assert [each.words for each in user.wait_for_reply()] == ["หนึ่ง", "สอง"]
    with pytest.raises(ApiException) as error:
        reply(stage, token)
    assert refusal(error) == (400, "Invalid reply token")
    assert bot_words(user) == ["หนึ่ง", "สอง"]


def test_one_token_used_by_many_at_once_works_once(stage: Stage) -> None:
    user = stage.line.user("มะลิ")
    token = token_of(stage, user)

    def attempt(_turn: int) -> bool:
        try:
            reply(stage, token)
        except ApiException:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(attempt, range(16))) == 1
    assert len(bot_words(user)) == 1


def test_a_token_lives_60_seconds(stage: Stage) -> None:
    user = stage.line.user("มะลิ")
    early, late = token_of(stage, user), token_of(stage, user)
    stage.line.switch(clock_ahead=58)
    reply(stage, early, "ทัน")
    stage.line.switch(clock_ahead=61)
    with pytest.raises(ApiException) as error:
        reply(stage, late)
    assert refusal(error) == (400, "Invalid reply token")


def test_a_redelivery_revives_a_token_for_20_minutes_at_most(stage: Stage) -> None:
    user = stage.line.user("มะลิ")
    token = token_of(stage, user)
    stage.line.switch(clock_ahead=600)
    stage.line.redeliver()
    _wait_for_events(stage, 2)
    reply(stage, token, "ทันหลังส่งซ้ำ")
    assert bot_words(user) == ["ทันหลังส่งซ้ำ"]

    token = token_of(stage, user)
    stage.line.switch(clock_ahead=600 + 1201)
    stage.line.redeliver()
    _wait_for_events(stage, 4)
    with pytest.raises(ApiException) as error:
        reply(stage, token)
    assert refusal(error) == (400, "Invalid reply token")


def _wait_for_events(stage: Stage, count: int) -> None:
    end = time.monotonic() + 10
    while len(stage.bot.events) < count:
        assert time.monotonic() < end
        time.sleep(0.01)


def test_a_refused_message_leaves_the_token_alive(stage: Stage) -> None:
    user = stage.line.user("มะลิ")
    token = token_of(stage, user)
    with pytest.raises(ApiException) as error:
        reply(stage, token, "ดี", "ก" * 5001)
    body = json.loads(error.value.body)
    assert body == {
        "message": "The request body has 1 error(s)",
        "details": [
            {"message": "Length must be between 1 and 5000", "property": "messages[1].text"}
        ],
    }
    assert bot_words(user) == []
    reply(stage, token, "สั้นลงแล้ว")
    assert bot_words(user) == ["สั้นลงแล้ว"]


def test_a_reply_takes_no_retry_key(stage: Stage) -> None:
    user = stage.line.user("มะลิ")
    answer = _raw(
        stage,
        "/v2/bot/message/reply",
        {"replyToken": token_of(stage, user), "messages": [{"type": "text", "text": "ก"}]},
        {"X-Line-Retry-Key": str(uuid.uuid4())},
    )
    assert answer.status == 400
    assert bot_words(user) == []


def _raw(
    stage: Stage, path: str, body: object, headers: dict[str, str] | None = None
) -> urllib3.BaseHTTPResponse:
    return urllib3.request(
        "POST",
        stage.url + path,
        body=body if isinstance(body, bytes) else json.dumps(body).encode(),
        headers=AUTHORIZATION | (headers or {}),
    )


def test_quoting_needs_a_quote_token_of_the_same_chat(stage: Stage) -> None:
    asked, other = stage.line.user("มะลิ"), stage.line.user("ต้นกล้า")
    token = token_of(stage, asked)
    quote = stage.bot.events[-1]["message"]["quoteToken"]
    with pytest.raises(ApiException) as error:
        stage.bot.api.push_message(
            PushMessageRequest(to=other.id, messages=[TextMessage(text="ก", quoteToken=quote)])
        )
    assert json.loads(error.value.body)["details"][0]["property"] == "messages[0].quoteToken"
    stage.bot.api.reply_message(
        ReplyMessageRequest(replyToken=token, messages=[TextMessage(text="ก", quoteToken=quote)])
    )
    assert (bot_words(asked), bot_words(other)) == (["ก"], [])


def test_each_message_shows_its_way_and_for_how_many_it_counts(stage: Stage) -> None:
    user, other = stage.line.user("มะลิ"), stage.line.user("ต้นกล้า")
    reply(stage, token_of(stage, user), "ฟรี")
    group = stage.line.group("กลุ่ม", user, other)
    user.inside(group).invite()
    both = [TextMessage(text="หนึ่ง"), TextMessage(text="สอง")]
    stage.bot.api.push_message(PushMessageRequest(to=group, messages=both))
    ways = [(each.words, each.pushed) for each in user.messages() if each.sender == "bot"]
    assert ways == [("ฟรี", None)]
    pushed = user.inside(group).wait_for_reply()
    assert [(each.words, each.pushed) for each in pushed] == [("หนึ่ง", 2), ("สอง", 0)]


def test_a_push_with_the_same_key_is_accepted_once(stage: Stage) -> None:
    user = stage.line.user("มะลิ")
    key = str(uuid.uuid4())
    first = stage.bot.api.push_message_with_http_info(
        PushMessageRequest(to=user.id, messages=[TextMessage(text="แจ้งค่ะ")]), key
    )
    with pytest.raises(ApiException) as error:
        push(stage, user.id, key)
    assert error.value.status == 409
    accepted = error.value.headers["x-line-accepted-request-id"]
    assert accepted == first.headers["x-line-request-id"]
    assert len(bot_words(user)) == 1
    stage.line.switch(clock_ahead=24 * 3600 + 1)
    push(stage, user.id, key)
    assert len(bot_words(user)) == 2


def test_a_failed_push_may_use_its_key_again(stage: Stage) -> None:
    user = stage.line.user("มะลิ")
    key = str(uuid.uuid4())
    stage.line.fail("500")
    with pytest.raises(ApiException) as error:
        push(stage, user.id, key)
    assert error.value.status == 500
    push(stage, user.id, key)
    assert len(bot_words(user)) == 1


def test_a_retry_key_must_be_a_uuid(stage: Stage) -> None:
    user = stage.line.user("มะลิ")
    with pytest.raises(ApiException) as error:
        push(stage, user.id, "again")
    assert refusal(error) == (400, "Invalid retry key")


@pytest.mark.parametrize("to", ["", "U123", "มะลิ", "X" + "0" * 32])
def test_a_push_needs_a_well_formed_recipient(stage: Stage, to: str) -> None:
    with pytest.raises(ApiException) as error:
        push(stage, to)
    assert refusal(error) == (400, "The property, 'to', in the request body is invalid")


def test_a_push_to_nobody_or_to_someone_who_blocked_is_swallowed(stage: Stage) -> None:
    user = stage.line.user("มะลิ")
    user.block()
    push(stage, user.id)
    push(stage, NOBODY)
    assert bot_words(user) == []
    assert stage.bot.api.get_message_quota_consumption().total_usage == 0


def test_multicast_and_broadcast_reach_friends(stage: Stage) -> None:
    friend, other, stranger = (
        stage.line.user("มะลิ"),
        stage.line.user("ต้นกล้า"),
        stage.line.stranger("คนแปลกหน้า"),
    )
    stage.bot.api.multicast(
        MulticastRequest(to=[friend.id, stranger.id], messages=[TextMessage(text="บางคน")])
    )
    stage.bot.api.broadcast(BroadcastRequest(messages=[TextMessage(text="ทุกคน")]))
    assert bot_words(friend) == ["บางคน", "ทุกคน"]
    assert bot_words(other) == ["ทุกคน"]
    assert bot_words(stranger) == []
    assert stage.bot.api.get_message_quota_consumption().total_usage == 3


@pytest.mark.parametrize(("count", "status"), [(0, 400), (500, 200), (501, 400)])
def test_multicast_takes_500_users(stage: Stage, count: int, status: int) -> None:
    users = [f"U{number:032x}" for number in range(count)]
    messages = [{"type": "text", "text": "ก"}]
    answer = _raw(stage, "/v2/bot/message/multicast", {"to": users, "messages": messages})
    assert answer.status == status


def test_multicast_refuses_a_malformed_user(stage: Stage) -> None:
    with pytest.raises(ApiException) as error:
        stage.bot.api.multicast(
            MulticastRequest(to=[NOBODY, "C" + "0" * 32], messages=[TextMessage(text="ก")])
        )
    assert error.value.status == 400


def test_pushes_stop_at_the_monthly_quota_and_replies_do_not(stage: Stage) -> None:
    user = stage.line.user("มะลิ")
    stage.line.set_used_quota(299)
    push(stage, user.id)
    with pytest.raises(ApiException) as error:
        push(stage, user.id)
    assert refusal(error) == (429, "You have reached your monthly limit.")
    reply(stage, token_of(stage, user), "ฟรี")
    assert bot_words(user) == ["แจ้งค่ะ", "ฟรี"]
    assert stage.bot.api.get_message_quota().value == 300
    assert stage.bot.api.get_message_quota_consumption().total_usage == 300
    stage.line.switch(quota=None)
    assert stage.bot.api.get_message_quota().type == "none"
    push(stage, user.id)
    assert len(bot_words(user)) == 3


def test_a_wrong_access_token_is_refused(stage: Stage) -> None:
    with ApiClient(Configuration(host=stage.url, access_token="wrong")) as client:
        with pytest.raises(ApiException) as error:
            MessagingApi(client).get_bot_info()
        assert error.value.status == 401
        assert "invalid token" in json.loads(error.value.body)["message"]


def test_every_answer_has_a_request_id(stage: Stage) -> None:
    good = stage.bot.api.get_bot_info_with_http_info()
    bad = _raw(stage, "/v2/bot/message/push", {})
    ids = {good.headers["x-line-request-id"], bad.headers["x-line-request-id"]}
    assert len(ids) == 2
    recorded = {call["request_id"] for call in stage.line.calls()}
    assert ids <= recorded


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff"])
def test_a_body_that_is_no_json_object_is_refused(stage: Stage, body: bytes) -> None:
    answer = _raw(stage, "/v2/bot/message/push", body)
    assert answer.status == 400
    assert answer.json()["message"].startswith("The request body")


def test_validation_sends_nothing(stage: Stage) -> None:
    user = stage.line.user("มะลิ")
    good = ValidateMessageRequest(messages=[TextMessage(text="ก")])
    stage.bot.api.validate_push(good)
    with pytest.raises(ApiException) as error:
        stage.bot.api.validate_reply(ValidateMessageRequest(messages=[TextMessage(text="")]))
    assert error.value.status == 400
    assert bot_words(user) == []
