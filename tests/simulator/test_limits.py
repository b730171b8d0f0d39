"""LINE's limits: what just fits is taken, what is one too long is refused, with its place."""

from typing import Any

import pytest

from bot.simulator.rules.message_limits import message_problems
from tests.simulator.message_objects import (
    box,
    bubble,
    button,
    carousel,
    flex,
    link,
    picker,
    postback,
    quick_reply,
    say,
    template,
    text,
)

JsonObject = dict[str, Any]
# 21 letters as a reader counts them, 27 as UTF-16 counts them.
TRACK = "ติดตามสถานะเรื่องร้องเรียน"
PICTURE = "https://example.com/a.png"


def replies(*actions: JsonObject) -> JsonObject:
    return text(quickReply=quick_reply(*actions))


def sized_bubble(size: int) -> JsonObject:
    """A bubble of exactly `size` bytes of JSON."""
    empty = len('{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[]}}')
    part = len('{"type":"text","text":""},')
    room = size - empty + 1
    count = room // (4000 + part)
    parts = [text("a" * 4000) for _ in range(count)]
    rest = room - count * (4000 + part) - part
    return bubble(*parts, text("a" * rest))


def nested(depth: int) -> JsonObject:
    inner = box(text())
    for _ in range(depth - 1):
        inner = box(inner)
    return {"type": "bubble", "body": inner}


TAKEN = {
    "text of 5,000 units": text("ก" * 5000),
    "emoji count twice": text("🍎" * 2500),
    "text, version 2": {"type": "textV2", "text": "สวัสดี {name}"},
    "sticker": {"type": "sticker", "packageId": "446", "stickerId": "1988"},
    "picture": {"type": "image", "originalContentUrl": PICTURE, "previewImageUrl": PICTURE},
    "video": {"type": "video", "originalContentUrl": PICTURE, "previewImageUrl": PICTURE},
    "voice": {"type": "audio", "originalContentUrl": PICTURE, "duration": 3000},
    "place": {
        "type": "location",
        "title": "ที่ทำการ",
        "address": "กรุงเทพ",
        "latitude": 13.75,
        "longitude": 100.5,
    },
    "13 quick replies": replies(*[say("ก" * 20)] * 13),
    "label of 20 graphemes": replies(say(TRACK[:-1])),
    "label with marks": replies(say("ที่" * 20)),
    "camera, roll, place": replies(
        *[{"type": kind, "label": "ส่ง"} for kind in ("camera", "cameraRoll", "location")]
    ),
    "copying": replies({"type": "clipboard", "label": "คัดลอก", "clipboardText": "ก" * 1000}),
    "telephone": replies(link("tel:1441")),
    "LINE link": replies(link("line://ti/p/@example")),
    "keyboard": replies(postback("แก้", inputOption="openKeyboard", fillInText="ร้าน ")),
    "postback, all full": replies(postback("ก" * 20, "ก" * 300, displayText="ที่" * 300)),
    "dates": replies(picker(initial="2026-11-02", min="2026-11-01", max="2026-11-03")),
    "time": replies(picker("time", initial="23:59")),
    "date and time": replies(picker("datetime", initial="2026-11-02t08:30")),
    "sender": text(sender={"name": "รู้ทัน", "iconUrl": PICTURE}),
    "null is nothing": text(quickReply=None, sender=None),
    "Flex button of 40": flex(bubble(button(say("ก" * 40)))),
    "Flex text from spans": flex(bubble({"type": "text", "contents": [{"type": "span"}]})),
    "baseline": flex(bubble(box({"type": "icon", "url": PICTURE}, text(), layout="baseline"))),
    "boxes, ten deep": flex(nested(10)),
    "bubble of 30,000 bytes": flex(sized_bubble(30_000)),
    "12 bubbles": flex(carousel(*[bubble(text())] * 12)),
    "altText of 1,500": flex(bubble(text()), "ก" * 1500),
    "buttons": template("buttons", text="ก" * 160, actions=[say("ก")] * 4),
    "confirm": template("confirm", text="ใช่ไหมคะ", actions=[say("ใช่"), say("ไม่")]),
    "carousel": template("carousel", columns=[{"text": "ก", "actions": [say("ก")]}] * 10),
    "pictures": template("image_carousel", columns=[{"imageUrl": PICTURE, "action": say("ก")}]),
}


@pytest.mark.parametrize("message", TAKEN.values(), ids=TAKEN.keys())
def test_takes_what_line_takes(message: JsonObject) -> None:
    assert list(message_problems([message])) == []


QUICK = "messages[0].quickReply.items"
ACTION = f"{QUICK}[0].action"
BODY = "messages[0]/body/contents"
REFUSED: dict[str, tuple[JsonObject, str]] = {
    "empty text": (text(""), "messages[0].text"),
    "blank text": (text(" \n"), "messages[0].text"),
    "no text": ({"type": "text"}, "messages[0].text"),
    "text of 5,001": (text("ก" * 5001), "messages[0].text"),
    "emoji of 5,001 units": (text("🍎" * 2500 + "ก"), "messages[0].text"),
    "unknown type": ({"type": "hologram"}, "messages[0].type"),
    "no type": ({}, "messages[0].type"),
    "14 quick replies": (replies(*[say("ก")] * 14), QUICK),
    "no quick replies": (replies(), QUICK),
    "label of 21": (replies(say(TRACK)), f"{ACTION}.label"),
    "no label": (replies({"type": "message", "text": "ก"}), f"{ACTION}.label"),
    "message text of 301": (replies(say("ก", "ก" * 301)), f"{ACTION}.text"),
    "data of 301": (replies(postback("ก", "ก" * 301)), f"{ACTION}.data"),
    "no data": (replies({"type": "postback", "label": "ก"}), f"{ACTION}.data"),
    "displayText of 301": (replies(postback("ก", displayText="ที่" * 301)), f"{ACTION}.displayText"),
    "fill-in without keyboard": (replies(postback("ก", fillInText="ข")), f"{ACTION}.fillInText"),
    "two texts": (replies(postback("ก", displayText="ก", text="ก")), f"{ACTION}.displayText"),
    "script link": (replies(link("javascript:alert(1)")), f"{ACTION}.uri"),
    "link without host": (replies(link("https://")), f"{ACTION}.uri"),
    "link with a space": (replies(link("https://example.com/a b")), f"{ACTION}.uri"),
    "link of 1,001": (replies(link(f"https://example.com/{'a' * 981}")), f"{ACTION}.uri"),
    "copying nothing": (replies({"type": "clipboard", "label": "ก"}), f"{ACTION}.clipboardText"),
    "no such mode": (replies(picker("week")), f"{ACTION}.mode"),
    "no such day": (replies(picker(initial="2026-02-30")), f"{ACTION}.initial"),
    "day as time": (replies(picker("time", initial="2026-02-03")), f"{ACTION}.initial"),
    "day before min": (
        replies(picker(initial="2026-01-01", min="2026-01-02")),
        f"{ACTION}.initial",
    ),
    "min after max": (replies(picker(min="2026-01-02", max="2026-01-01")), f"{ACTION}.max"),
    "unsafe sender icon": (
        text(sender={"iconUrl": "http://example.com/"}),
        "messages[0].sender.iconUrl",
    ),
    "http picture": (
        {"type": "image", "originalContentUrl": "http://example.com/", "previewImageUrl": PICTURE},
        "messages[0].originalContentUrl",
    ),
    "far north": (
        {"type": "location", "title": "ก", "address": "ก", "latitude": 91, "longitude": 0},
        "messages[0].latitude",
    ),
    "camera in a template": (
        template("buttons", text="ก", actions=[{"type": "camera", "label": "ก"}]),
        "messages[0].template.actions[0].type",
    ),
    "five buttons": (
        template("buttons", text="ก", actions=[say("ก")] * 5),
        "messages[0].template.actions",
    ),
    "text of 61 beside a title": (
        template("buttons", title="ก", text="ก" * 61, actions=[say("ก")]),
        "messages[0].template.text",
    ),
    "confirm with one": (
        template("confirm", text="ก", actions=[say("ก")]),
        "messages[0].template.actions",
    ),
    "uneven columns": (
        template(
            "carousel",
            columns=[
                {"text": "ก", "actions": [say("ก")]},
                {"text": "ก", "actions": [say("ก"), say("ข")]},
            ],
        ),
        "messages[0].template.columns",
    ),
    "no such template": (template("wheel"), "messages[0].template.type"),
    "altText of 1,501": (flex(bubble(text()), "ก" * 1501), "messages[0].altText"),
    "no altText": ({"type": "flex", "contents": bubble(text())}, "messages[0].altText"),
    "Flex label of 41": (flex(bubble(button(say("ก" * 41)))), f"{BODY}/0/action/label"),
    "Flex button without label": (
        flex(bubble(button({"type": "message", "text": "ก"}))),
        f"{BODY}/0/action/label",
    ),
    "Flex button without action": (flex(bubble({"type": "button"})), f"{BODY}/0/action"),
    "Flex text without words": (flex(bubble({"type": "text"})), f"{BODY}/0/text"),
    "Flex text empty": (flex(bubble(text(""))), f"{BODY}/0/text"),
    "unknown property": (flex(bubble(text(colour="#000000"))), f"{BODY}/0/colour"),
    "colour by name": (flex(bubble(text(color="red"))), f"{BODY}/0/color"),
    "size by feeling": (flex(bubble(text(size="huge"))), f"{BODY}/0/size"),
    "icon outside a baseline": (
        flex(bubble({"type": "icon", "url": PICTURE})),
        f"{BODY}/0/type",
    ),
    "button in a baseline": (
        flex(bubble(box(button(say("ก")), layout="baseline"))),
        f"{BODY}/0/contents/0/type",
    ),
    "box without layout": (flex(bubble({"type": "box", "contents": []})), f"{BODY}/0/layout"),
    "http picture in Flex": (
        flex(bubble({"type": "image", "url": "http://example.com/a.png"})),
        f"{BODY}/0/url",
    ),
    "boxes, eleven deep": (flex(nested(11)), "messages[0]/body" + "/contents/0" * 10),
    "bubble of 30,001 bytes": (flex(sized_bubble(30_001)), "messages[0]"),
    "empty bubble": (flex({"type": "bubble"}), "messages[0]"),
    "13 bubbles": (flex(carousel(*[bubble(text())] * 13)), "messages[0]/contents"),
    "carousel of 50 KB": (flex(carousel(*[sized_bubble(26_000)] * 2)), "messages[0]/contents"),
    "uneven bubbles": (
        flex(carousel(bubble(text(), size="kilo"), bubble(text()))),
        "messages[0]/contents",
    ),
    "no such container": (flex({"type": "ball"}), "messages[0]/type"),
}


@pytest.mark.parametrize(("message", "where"), REFUSED.values(), ids=REFUSED.keys())
def test_refuses_what_line_refuses(message: JsonObject, where: str) -> None:
    assert [problem.property for problem in message_problems([message])] == [where]


def test_takes_five_messages_and_not_six() -> None:
    assert list(message_problems([text()] * 5)) == []
    problems = list(message_problems([text()] * 6))
    assert [(each.property, each.message) for each in problems] == [
        ("messages", "Size must be between 1 and 5")
    ]


@pytest.mark.parametrize("messages", [None, [], "text", {}])
def test_refuses_what_is_no_list_of_messages(messages: object) -> None:
    assert [problem.property for problem in message_problems(messages)] == ["messages"]


def test_names_every_problem_of_every_message() -> None:
    problems = message_problems([text(""), {"type": "hologram"}, "words"])
    assert [problem.property for problem in problems] == [
        "messages[0].text",
        "messages[1].type",
        "messages[2]",
    ]


@pytest.mark.parametrize("junk", [None, 1, "x", [], {}, [1], {"type": 1}, {"type": ["box"]}])
@pytest.mark.parametrize(
    "place",
    ["message", "quickReply", "items", "action", "sender", "template", "contents", "body", "part"],
)
def test_never_breaks_on_junk(place: str, junk: Any) -> None:
    shapes: dict[str, Any] = {
        "message": junk,
        "quickReply": text(quickReply=junk),
        "items": text(quickReply={"items": junk}),
        "action": replies(junk),
        "sender": text(sender=junk),
        "template": {"type": "template", "altText": "ก", "template": junk},
        "contents": flex(junk),
        "body": flex({"type": "bubble", "body": junk, "styles": junk, "hero": junk}),
        "part": flex(bubble(junk, box(layout=junk, background=junk), button(junk))),
    }
    for problem in message_problems([shapes[place]]):
        assert problem.property.startswith("messages[0]")
