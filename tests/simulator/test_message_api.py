"""LINE's other calls: contents, profiles, the typing animation, and what it does not know."""

import json

import pytest
import urllib3
from linebot.v3.messaging import ApiException, ShowLoadingAnimationRequest, TextMessage
from linebot.v3.messaging import PushMessageRequest as Push

from tests.simulator.conftest import AUTHORIZATION, Stage


def status_of_content(stage: Stage, message_id: str) -> int:
    url = f"{stage.url}/v2/bot/message/{message_id}/content"
    return urllib3.request("GET", url, headers=AUTHORIZATION).status


def test_a_content_is_prepared_there_and_gone(stage: Stage) -> None:
    user = stage.line.user("มะลิ")
    stage.line.switch(content_delay=30)
    picture = user.send_image(b"a picture")
    blob = stage.bot.blob
    assert status_of_content(stage, picture) == 202
    assert blob.get_message_content_transcoding_by_message_id(picture).status == "processing"
    stage.line.switch(clock_ahead=31)
    assert status_of_content(stage, picture) == 200
    assert bytes(blob.get_message_content_preview(picture)) == b"a picture"
    user.unsend(picture)
    assert status_of_content(stage, picture) == 410
    assert status_of_content(stage, "12345") == 404
    assert status_of_content(stage, user.say("ไม่มีไฟล์")) == 404


def test_profiles_are_for_friends(stage: Stage) -> None:
    friend, stranger = stage.line.user("มะลิ"), stage.line.stranger("คนใหม่")
    profile = stage.bot.api.get_profile(friend.id)
    assert (profile.display_name, profile.user_id) == ("มะลิ", friend.id)
    for user_id in (stranger.id, "U" + "0" * 32):
        with pytest.raises(ApiException) as error:
            stage.bot.api.get_profile(user_id)
        assert error.value.status == 404


def typing(stage: Stage) -> list[str]:
    return list(stage.line.get("/updates")["typing"])


def test_the_animation_runs_until_a_message_comes(stage: Stage) -> None:
    user = stage.line.user("มะลิ")
    stage.bot.api.show_loading_animation(
        ShowLoadingAnimationRequest(chatId=user.id, loadingSeconds=5)
    )
    assert typing(stage) == [user.id]
    stage.bot.api.push_message(Push(to=user.id, messages=[TextMessage(text="มาแล้วค่ะ")]))
    assert typing(stage) == []


@pytest.mark.parametrize(
    ("chat", "seconds"), [("C" + "0" * 32, 5), ("U" + "0" * 32, 7), ("U" + "0" * 32, 65), ("", 5)]
)
def test_the_animation_has_its_rules(stage: Stage, chat: str, seconds: int) -> None:
    body = json.dumps({"chatId": chat, "loadingSeconds": seconds})
    url = f"{stage.url}/v2/bot/chat/loading/start"
    assert urllib3.request("POST", url, body=body, headers=AUTHORIZATION).status == 400


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
def test_what_line_does_not_know_is_not_found(stage: Stage, method: str) -> None:
    answer = urllib3.request(method, f"{stage.url}/v2/bot/horoscope", headers=AUTHORIZATION)
    assert (answer.status, answer.json()) == (404, {"message": "Not found"})
    assert answer.headers["x-line-request-id"]
