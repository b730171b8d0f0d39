"""LINE's events become our own; nothing of a group is kept."""

import json
from typing import Any

import pytest

from bot.line.parser import InvalidEvent, RawEvent, read_events, to_event
from handlers.messages import event as ours
from tests.bot.webhook_events import (
    AT,
    CONTENT,
    GROUP,
    ROOM,
    USER,
    did,
    event,
    malformed,
    message,
    other,
    read_one,
)


class TestToEvent:
    def test_when_and_which_message(self) -> None:
        found = to_event(read_one(event()).json)
        assert found == ours.Event(AT, ours.TextMessage("สวัสดี"), "444573844083572737")

    def test_text_is_untouched(self) -> None:
        text = "  โอน ๒,๕๐๐\n บาท 👨‍👩‍👧 \u200b"
        assert did(message(type="text", text=text)) == ours.TextMessage(text)

    def test_what_no_database_stores_is_replaced(self) -> None:
        given = json.dumps({"events": [message(type="text", text="ก\ud83d ข\0")]}).encode()
        (found,) = read_events(given)
        assert isinstance(found, RawEvent)
        typed = to_event(found.json)
        assert typed is not None
        assert typed.action == ours.TextMessage("ก\ufffd ข\ufffd")

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            ({"type": "sticker", "packageId": "1", "stickerId": "2"}, ours.StickerMessage()),
            ({"type": "image", "contentProvider": {"type": "line"}}, ours.ImageMessage("5")),
            (
                {
                    "type": "image",
                    "contentProvider": {"type": "line"},
                    "imageSet": {"id": "E005", "index": 1, "total": 2},
                },
                ours.ImageMessage("5", set_id="E005", set_size=2),
            ),
            *(
                (
                    {"type": "image", "contentProvider": {"type": "line"}, "imageSet": broken},
                    ours.ImageMessage("5"),
                )
                for broken in ("E005", {"id": "E005"}, {"id": 5, "total": 2}, {"total": [2]})
            ),
            (
                {
                    "type": "image",
                    "contentProvider": {"type": "external", "originalContentUrl": "u"},
                },
                ours.ImageMessage("5", stored_by_line=False),
            ),
            (
                {"type": "file", "fileName": "สลิป.pdf", "fileSize": 2138},
                ours.FileMessage("5", "สลิป.pdf", 2138),
            ),
            ({"type": "audio", "duration": 1}, ours.AudioMessage()),
            ({"type": "video", "duration": 1}, ours.VideoMessage()),
            ({"type": "location", "latitude": 13.7, "longitude": 100.5}, ours.LocationMessage()),
            (
                {"type": "location", "address": "ถนนสมมุติ", "latitude": 13.7, "longitude": 100.5},
                ours.LocationMessage("ถนนสมมุติ"),
            ),
            ({"type": "hologram"}, ours.UnknownMessage()),
        ],
        ids=str,
    )
    def test_messages(self, given: dict[str, Any], expected: ours.Action | None) -> None:
        assert did(message(**given)) == expected

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            (other("postback", postback={"data": "a=1"}), ours.ButtonTap("a=1")),
            (
                other("postback", postback={"data": "d", "params": {"date": "2026-11-05"}}),
                ours.ButtonTap("d", "2026-11-05"),
            ),
            (other("follow"), ours.Followed()),
            (other("follow", follow={"isUnblocked": False}), ours.Followed()),
            (other("follow", follow={"isUnblocked": True}), ours.Followed(again=True)),
            (other("unfollow"), ours.Unfollowed()),
            (other("unsend", unsend={"messageId": "77"}), ours.MessageUnsent("77")),
        ],
        ids=str,
    )
    def test_other_deeds(self, given: dict[str, Any], expected: ours.Action) -> None:
        found = to_event(read_one(given).json)
        assert found == ours.Event(AT, expected)

    @pytest.mark.parametrize(
        "given",
        [
            event(mode="standby"),
            event(mode="somethingNew"),
            other("videoPlayComplete", videoPlayComplete={"trackingId": "t"}),
            other("beacon", beacon={"hwid": "h", "type": "enter"}),
            other("accountLink", link={"result": "ok", "nonce": "n"}),
            other("leave", source={"type": "group", "groupId": GROUP}),
            other("unsend", source={"type": "group", "groupId": GROUP}, unsend={"messageId": "1"}),
            other("memberJoined", source={"type": "group", "groupId": GROUP}),
            other("inventedTomorrow"),
            event(source={"type": "user"}),
            event(source={"type": "square", "id": "1"}),
        ],
        ids=lambda given: given["type"],
    )
    def test_what_is_ignored(self, given: dict[str, Any]) -> None:
        assert did(given) is None

    def test_a_broken_event_that_was_never_read_raises(self) -> None:
        with pytest.raises(InvalidEvent):
            to_event(event(message={"type": "text"}))


class TestGroups:
    @pytest.mark.parametrize(
        "source",
        [
            {"type": "group", "groupId": GROUP, "userId": USER},
            {"type": "room", "roomId": ROOM, "userId": USER},
        ],
    )
    def test_nothing_said_is_kept(self, source: dict[str, str]) -> None:
        told = {
            "type": "text",
            "text": CONTENT,
            "mention": {
                "mentionees": [
                    {"index": 0, "length": 3, "type": "user", "userId": USER, "isSelf": True},
                ]
            },
        }
        given = message(**told) | {"source": source, "postback": {"data": CONTENT}}
        found = read_one(given)
        kept = json.dumps(found.json, ensure_ascii=False)
        assert CONTENT not in kept
        assert USER not in kept
        assert found.reply_token == given["replyToken"]
        assert to_event(found.json) == ours.Event(AT, ours.GroupMessage(mentioned=True))

    @pytest.mark.parametrize(
        "mention",
        [
            None,
            {},
            {"mentionees": None},
            {"mentionees": ["x"]},
            {"mentionees": [{"type": "user", "userId": USER, "isSelf": False}, {"type": "all"}]},
        ],
    )
    def test_not_mentioned(self, mention: Any) -> None:
        given = message(type="text", text="a", mention=mention)
        given["source"] = {"type": "group", "groupId": GROUP}
        assert did(given) == ours.GroupMessage(mentioned=False)

    def test_joining(self) -> None:
        given = other("join", source={"type": "room", "roomId": ROOM})
        assert did(given) == ours.JoinedGroup()

    @pytest.mark.parametrize(
        "source",
        [
            {"type": "group", "groupId": "broken"},
            {"type": "square"},
            {},
            None,
        ],
    )
    def test_what_is_set_aside_keeps_nothing_either(self, source: Any) -> None:
        given = message(type="text", text=CONTENT) | {"source": source, "timestamp": 0}
        found = malformed(given)
        assert CONTENT not in json.dumps(json.loads(found.raw), ensure_ascii=False)
