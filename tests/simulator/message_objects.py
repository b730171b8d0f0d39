"""Message objects in LINE's JSON, as short as LINE takes them, for tests to bend."""

from typing import Any

JsonObject = dict[str, Any]


def text(words: str = "สวัสดีค่ะ", **more: object) -> JsonObject:
    return {"type": "text", "text": words, **more}


def quick_reply(*actions: JsonObject) -> JsonObject:
    return {"items": [{"type": "action", "action": action} for action in actions]}


def say(label: str, words: str = "ถามต่อ") -> JsonObject:
    return {"type": "message", "label": label, "text": words}


def postback(label: str, data: str = "a=1", **more: object) -> JsonObject:
    return {"type": "postback", "label": label, "data": data, **more}


def picker(mode: str = "date", **more: object) -> JsonObject:
    return {"type": "datetimepicker", "label": "เลือกวัน", "data": "day", "mode": mode, **more}


def link(uri: str, label: str = "เปิด") -> JsonObject:
    return {"type": "uri", "label": label, "uri": uri}


def box(*contents: JsonObject, layout: str = "vertical", **more: object) -> JsonObject:
    return {"type": "box", "layout": layout, "contents": list(contents), **more}


def button(action: JsonObject, **more: object) -> JsonObject:
    return {"type": "button", "action": action, **more}


def bubble(*contents: JsonObject, **more: object) -> JsonObject:
    return {"type": "bubble", "body": box(*contents), **more}


def flex(contents: JsonObject, alt: str = "คำตอบ") -> JsonObject:
    return {"type": "flex", "altText": alt, "contents": contents}


def carousel(*bubbles: JsonObject) -> JsonObject:
    return {"type": "carousel", "contents": list(bubbles)}


def template(kind: str, **more: object) -> JsonObject:
    return {"type": "template", "altText": "เลือก", "template": {"type": kind, **more}}
