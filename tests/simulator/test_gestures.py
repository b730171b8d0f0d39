"""Actions of users, and the events that LINE's own SDK reads from them."""

import json
from typing import Any

import pytest
from linebot.v3 import webhooks

from bot.simulator.client import LocalLineError, User
from tests.simulator.conftest import Event, Stage
from tests.simulator.message_objects import (
    bubble,
    button,
    flex,
    link,
    picker,
    postback,
    quick_reply,
    say,
    text,
)


def last(stage: Stage) -> Event:
    """The newest event, once it has arrived."""
    stage.line.wait_for_deliveries()
    return stage.bot.events[-1]


def typed(event: Event) -> Any:
    """The event as the SDK reads it; never one that it does not know."""
    read = webhooks.Event.from_dict(json.loads(json.dumps(event)))
    assert type(read).__name__ != "UnknownEvent"
    return read


@pytest.fixture
def user(stage: Stage) -> User:
    return stage.line.user("มะลิ")


def test_a_text_carries_all_that_line_gives(stage: Stage, user: User) -> None:
    message_id = user.say("โอนเงินแล้วร้านไม่ส่งของ ทำไงดี")
    event = last(stage)
    assert event["source"] == {"type": "user", "userId": user.id}
    assert (event["mode"], event["deliveryContext"]) == ("active", {"isRedelivery": False})
    assert len(event["webhookEventId"]) == 26
    assert len(event["replyToken"]) == 32
    assert stage.bot.destinations == {stage.bot.api.get_bot_info().user_id}
    message = typed(event).message
    assert isinstance(message, webhooks.TextMessageContent)
    assert (message.id, message.text) == (message_id, "โอนเงินแล้วร้านไม่ส่งของ ทำไงดี")
    assert message.quote_token == event["message"]["quoteToken"]


def test_a_quoting_text_names_what_it_quotes(stage: Stage, user: User) -> None:
    first = user.say("หนึ่ง")
    user.say("สอง", quote=first)
    assert typed(last(stage)).message.quoted_message_id == first


def test_stickers_and_places(stage: Stage, user: User) -> None:
    user.send_sticker("446", "1988")
    sticker = typed(last(stage)).message
    assert (sticker.package_id, sticker.sticker_id) == ("446", "1988")
    user.send_location(13.7563, 100.5018, "เขตพระนคร")
    place = typed(last(stage)).message
    assert (place.latitude, place.longitude, place.address) == (13.7563, 100.5018, "เขตพระนคร")


def test_pictures_and_files_can_be_fetched_until_unsent(stage: Stage, user: User) -> None:
    picture = user.send_image(b"\xff\xd8 a picture")
    message = typed(last(stage)).message
    assert isinstance(message, webhooks.ImageMessageContent)
    assert message.content_provider.type == "line"
    assert bytes(stage.bot.blob.get_message_content(picture)) == b"\xff\xd8 a picture"

    file = user.send_file(b"%PDF", "สลิป.pdf")
    message = typed(last(stage)).message
    assert (message.file_name, message.file_size) == ("สลิป.pdf", 4)
    assert bytes(stage.bot.blob.get_message_content(file)) == b"%PDF"

    voice = user.send_audio(b"voice", duration=2500)
    assert typed(last(stage)).message.duration == 2500
    assert stage.bot.blob.get_message_content_transcoding_by_message_id(voice).status == "succeeded"
    user.send_video(b"video")
    assert isinstance(typed(last(stage)).message, webhooks.VideoMessageContent)


def test_pictures_chosen_together_name_their_set_and_come_in_one_request(
    stage: Stage, user: User
) -> None:
    user.send_images(b"first", b"second", b"third")
    stage.line.wait_for_deliveries()
    assert stage.bot.requests == [3]
    messages = [typed(event).message for event in stage.bot.events]
    assert {type(message) for message in messages} == {webhooks.ImageMessageContent}
    sets = [message.image_set for message in messages]
    assert [(each.index, each.total) for each in sets] == [(1, 3), (2, 3), (3, 3)]
    assert len({each.id for each in sets}) == 1
    assert len({message.id for message in messages}) == 3
    kept = [bytes(stage.bot.blob.get_message_content(message.id)) for message in messages]
    assert kept == [b"first", b"second", b"third"]
    times = [event["timestamp"] for event in stage.bot.events]
    assert times == sorted(set(times))
    user.send_image(b"alone")
    assert typed(last(stage)).message.image_set is None


@pytest.mark.parametrize("pictures", [None, [], [{"data": "YQ==", "media_type": "image/png"}]])
def test_a_set_has_more_than_one_picture(user: User, pictures: object) -> None:
    with pytest.raises(LocalLineError, match="pictures must be a list of 2"):
        user.do("images", pictures=pictures)


def test_a_postback_shows_its_words(stage: Stage, user: User) -> None:
    user.tap("topic=refund", display_text="ขอเงินคืน")
    event = last(stage)
    assert event["postback"] == {"data": "topic=refund"}
    assert isinstance(typed(event), webhooks.PostbackEvent)
    assert [message.words for message in user.messages()] == ["ขอเงินคืน"]
    user.tap("day", params={"date": "2026-11-20"})
    assert typed(last(stage)).postback.params == {"date": "2026-11-20"}
    assert len(user.messages()) == 1


def test_adding_blocking_and_adding_again(stage: Stage) -> None:
    user = stage.line.stranger("คนใหม่")
    with pytest.raises(LocalLineError) as error:
        user.say("สวัสดี")
    assert error.value.status == 409
    user.add_friend()
    assert typed(last(stage)).follow.is_unblocked is False
    user.block()
    event = last(stage)
    assert isinstance(typed(event), webhooks.UnfollowEvent)
    assert "replyToken" not in event
    with pytest.raises(LocalLineError):
        user.block()
    user.add_friend()
    assert typed(last(stage)).follow.is_unblocked is True
    with pytest.raises(LocalLineError):
        user.add_friend()


def test_unsending_leaves_nothing_behind(stage: Stage, user: User) -> None:
    words, picture = user.say("ความลับ"), user.send_image(b"secret")
    for message in (words, picture):
        user.unsend(message)
        event = last(stage)
        assert typed(event).unsend.message_id == message
        assert "replyToken" not in event
    assert [message.body for message in user.messages()] == [{"type": "unsent"}] * 2
    with pytest.raises(LocalLineError):
        user.unsend(words)


def test_no_one_unsends_for_another(stage: Stage, user: User) -> None:
    message = user.say("ของฉัน")
    with pytest.raises(LocalLineError) as error:
        stage.line.user("ต้นกล้า").unsend(message)
    assert error.value.status == 409
    assert [each.words for each in user.messages()] == ["ของฉัน"]


def test_the_name_of_the_bot_after_an_at_calls_it_in_a_group(stage: Stage, user: User) -> None:
    inside = user.inside(stage.line.group("กลุ่ม", user))
    inside.invite()
    inside.say("🙏 @รู้ทัน ช่วยด้วย")
    (called,) = last(stage)["message"]["mention"]["mentionees"]
    assert (called["index"], called["length"], called["isSelf"]) == (3, 7, True)
    assert {called["userId"]} == stage.bot.destinations
    for silent, typing in ((inside, "รู้ทัน"), (user, "@รู้ทัน")):
        silent.say(typing)
        assert "mention" not in last(stage)["message"]


def test_a_group_with_the_bot(stage: Stage, user: User) -> None:
    other, outsider = stage.line.user("ต้นกล้า"), stage.line.user("คนนอก")
    group = stage.line.group("กลุ่ม", user, other)
    inside = user.inside(group)
    with pytest.raises(LocalLineError):
        inside.say("ยังไม่มีบอต")
    inside.invite()
    assert last(stage)["source"] == {"type": "group", "groupId": group}
    assert isinstance(typed(last(stage)), webhooks.JoinEvent)
    stage.bot.answer = lambda _event: [text("คุยส่วนตัวนะคะ")]
    inside.say("สวัสดี")
    assert last(stage)["source"] == {"type": "group", "groupId": group, "userId": user.id}
    assert [each.words for each in other.inside(group).wait_for_reply()] == ["คุยส่วนตัวนะคะ"]
    assert user.messages() == []
    with pytest.raises(LocalLineError):
        outsider.inside(group).say("ขอเข้า")
    outsider.inside(group).do("join group")
    assert typed(last(stage)).joined.members[0].user_id == outsider.id
    outsider.inside(group).say("เข้ามาแล้ว")
    inside.do("dismiss")
    assert isinstance(typed(last(stage)), webhooks.LeaveEvent)


def test_times_of_events_rise_even_in_a_burst(stage: Stage, user: User) -> None:
    for number in range(30):
        user.say(str(number))
    stage.line.wait_for_deliveries()
    times = [event["timestamp"] for event in stage.bot.events]
    assert times == sorted(set(times))
    assert [event["message"]["text"] for event in stage.bot.events] == [str(n) for n in range(30)]


@pytest.mark.parametrize(
    "gesture",
    [
        {"type": "dance"},
        {"type": "text"},
        {"type": "text", "text": "ก" * 10_001},
        {"type": "text", "text": ["ก"]},
        {"type": "image", "data": "not base64!", "media_type": "image/png"},
        {"type": "image", "data": "AAAA", "media_type": "text/html"},
        {"type": "location", "latitude": "north", "longitude": 0},
        {"type": "postback", "data": "a", "params": {"else": "x"}},
        {"type": "invite"},
        {"type": "text", "text": "ก", "group": 7},
    ],
)
def test_malformed_gestures_are_refused(user: User, gesture: dict[str, Any]) -> None:
    kind = gesture.pop("type")
    with pytest.raises(LocalLineError) as error:
        user.do(kind, **gesture)
    assert error.value.status == 400
    assert user.messages() == []


def test_pressing_does_what_a_finger_does(stage: Stage, user: User) -> None:
    card = flex(
        bubble(
            button(postback("แก้ไข", "edit=1", displayText="แก้ไขชื่อ")),
            button(link("tel:1441", "โทร 1441")),
        )
    )
    card["quickReply"] = quick_reply(say("ถามต่อ"), picker(initial="2026-11-20"))
    stage.bot.answer = lambda event: [card] if event["type"] == "message" else []
    user.say("เริ่ม")
    (reply,) = user.wait_for_reply()
    assert reply.labels == ["แก้ไข", "โทร 1441", "ถามต่อ", "เลือกวัน"]
    assert reply.words == "แก้ไข\nโทร 1441"
    user.press("แก้ไข")
    assert last(stage)["postback"] == {"data": "edit=1"}
    assert user.messages()[-1].words == "แก้ไขชื่อ"
    user.press("เลือกวัน", value="2026-11-19")
    assert last(stage)["postback"] == {"data": "day", "params": {"date": "2026-11-19"}}
    assert user.press("โทร 1441")["uri"] == "tel:1441"
    user.press("ถามต่อ")
    assert last(stage)["message"]["text"] == "ถามต่อ"
    with pytest.raises(LookupError):
        user.press("ไม่มีปุ่มนี้")


def test_waiting_for_a_reply_that_never_comes_ends(user: User) -> None:
    user.say("เงียบ")
    with pytest.raises(TimeoutError):
        user.wait_for_reply(timeout=0.2)
