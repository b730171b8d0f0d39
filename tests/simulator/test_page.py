"""The phones in a real browser: a person reads, taps and sends."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import urllib3
from linebot.v3.messaging import ShowLoadingAnimationRequest
from playwright.sync_api import Locator, Page, expect

from bot.simulator.client import patiently
from tests.simulator.conftest import AUTHORIZATION, Event, Stage
from tests.simulator.message_objects import (
    JsonObject,
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
from tests.simulator.pictures import png
from tests.simulator.test_menus import made

pytestmark = pytest.mark.every_push

HOSTILE = "<img src=x onerror=\"document.title='hacked'\"><b>ตัวหนา</b>"


def card() -> JsonObject:
    message = flex(
        bubble(
            text("โอนเงินแล้วร้านไม่ส่งของ", weight="bold", size="lg", wrap=True),
            text("ขอเงินคืนได้ค่ะ", color="#B3261E", size="xxs", margin="xl"),
            box(text("1", flex=0), text("ทักร้าน"), layout="horizontal", spacing="md"),
            button(link("tel:1441", "โทร 1441"), style="primary", color="#B3261E"),
            button(postback("ขั้นตอน", "steps", displayText="ดูขั้นตอน"), style="secondary"),
            button(postback("แก้ชื่อ", "edit", inputOption="openKeyboard", fillInText="ร้าน ")),
            button({"type": "clipboard", "label": "คัดลอก", "clipboardText": "RT-1"}),
        )
    )
    message["quickReply"] = quick_reply(
        say("ถามต่อ"),
        picker(initial="2026-11-20", max="2026-11-24"),
        {"type": "location", "label": "ที่อยู่"},
    )
    return message


@pytest.fixture
def phone(stage: Stage, page: Page) -> Locator:
    """The first phone, whose owner has just added the bot."""
    page.goto(f"{stage.url}/")
    first = page.locator(".phone").first
    first.get_by_role("button", name="เพิ่มเพื่อน", exact=True).click()
    expect(first.get_by_label("พิมพ์ข้อความ")).to_be_visible()
    return first


def write(phone: Locator, words: str) -> None:
    phone.get_by_label("พิมพ์ข้อความ").fill(words)
    phone.get_by_role("button", name="ส่ง", exact=True).click()


def on_message(*messages: JsonObject) -> Callable[[Event], list[JsonObject]]:
    return lambda event: list(messages) if event["type"] == "message" else []


def last_event(stage: Stage) -> Event:
    stage.line.wait_for_deliveries()
    return stage.bot.events[-1]


def test_two_users_and_a_group_stand_side_by_side(stage: Stage, page: Page) -> None:
    page.goto(f"{stage.url}/")
    expect(page.locator(".phone")).to_have_count(3)
    page.get_by_role("button", name="เพิ่มคน").click()
    page.get_by_label("ชื่อ", exact=True).fill("ยายแก้ว")
    page.get_by_role("button", name="เพิ่ม", exact=True).click()
    expect(page.get_by_role("region", name="โทรศัพท์ของ ยายแก้ว")).to_be_visible()


def test_a_question_and_its_answer(stage: Stage, page: Page, phone: Locator) -> None:
    assert last_event(stage)["type"] == "follow"
    stage.bot.answer = on_message(card())
    write(phone, "โอนเงินแล้วร้านไม่ส่งของ ทำไงดี")
    expect(phone.locator(".row-mine .words")).to_have_text("โอนเงินแล้วร้านไม่ส่งของ ทำไงดี")
    small = phone.locator(".bubble .text", has_text="ขอเงินคืนได้ค่ะ")
    expect(small).to_have_css("color", "rgb(179, 38, 30)")
    expect(small).to_have_css("font-size", "11px")
    expect(small).to_have_css("margin-top", "16px")
    expect(phone.locator(".bubble")).to_have_css("width", "300px")
    call = phone.get_by_role("button", name="โทร 1441")
    expect(call).to_have_css("background-color", "rgb(179, 38, 30)")
    expect(call).to_have_css("min-height", "52px")
    call.click()
    expect(page.locator("#call-number")).to_have_text("1441")
    page.get_by_role("button", name="ปิด", exact=True).click()


def test_buttons_do_what_they_say(stage: Stage, page: Page, phone: Locator) -> None:
    stage.bot.answer = on_message(card())
    write(phone, "เริ่ม")
    phone.get_by_role("button", name="คัดลอก").click()
    expect(page.get_by_role("status").filter(has_text="RT-1")).to_be_visible()
    phone.get_by_role("button", name="เลือกวัน").click()
    page.get_by_label("วันหรือเวลา").fill("2026-11-19")
    page.get_by_role("button", name="ตกลง").click()
    expect(page.locator("#picker")).to_be_hidden()
    _until(lambda: last_event(stage)["type"] == "postback")
    assert last_event(stage)["postback"] == {"data": "day", "params": {"date": "2026-11-19"}}
    expect(phone.get_by_role("button", name="ถามต่อ")).to_be_visible()
    phone.get_by_role("button", name="แก้ชื่อ").click()
    expect(phone.get_by_label("พิมพ์ข้อความ")).to_have_value("ร้าน ")
    expect(phone.get_by_label("พิมพ์ข้อความ")).to_be_focused()
    phone.get_by_role("button", name="ขั้นตอน").click()
    expect(phone.locator(".row-mine").last).to_contain_text("ดูขั้นตอน")
    assert last_event(stage)["postback"] == {"data": "steps"}
    expect(phone.get_by_role("button", name="ถามต่อ")).to_be_hidden()


def _until(condition: Callable[[], bool]) -> None:
    patiently(condition, timeout=10)


def test_quick_replies_stand_under_the_last_message_only(stage: Stage, phone: Locator) -> None:
    asking = text("ตรงไหมคะ", quickReply=quick_reply(say("ตรง", "ตรงค่ะ")))
    stage.bot.answer = on_message(asking)
    write(phone, "หนึ่ง")
    phone.get_by_role("button", name="ตรง", exact=True).click()
    expect(phone.locator(".row-mine")).to_have_count(2)
    expect(phone.locator(".row-mine").last).to_contain_text("ตรงค่ะ")
    expect(phone.get_by_role("button", name="ตรง", exact=True)).to_have_count(1)


def test_hostile_words_stay_words(stage: Stage, page: Page, phone: Locator) -> None:
    title = page.title()
    stage.bot.answer = on_message(
        text(HOSTILE, quickReply=quick_reply(say("<b>ปุ่ม</b>"))),
        flex(bubble(text(HOSTILE)), HOSTILE),
        template("confirm", text=HOSTILE, actions=[say("<i>ก</i>"), say("ข")]),
        text("ดู https://example.com/a?b=1 นะคะ", sender={"name": "<u>ชื่อ</u>"}),
    )
    write(phone, HOSTILE)
    expect(phone.locator(".row-mine .words")).to_have_text(HOSTILE)
    expect(phone.locator(".row-other").last).to_contain_text("<u>ชื่อ</u>")
    assert phone.locator(".log b, .log i, .log u, .log img").count() == 0
    linked = phone.get_by_role("link", name="https://example.com/a?b=1")
    expect(linked).to_have_attribute("rel", "noopener noreferrer")
    expect(linked).to_have_attribute("target", "_blank")
    assert page.title() == title


def test_things_are_attached(stage: Stage, page: Page, phone: Locator, tmp_path: Path) -> None:
    slip = tmp_path / "slip.png"
    slip.write_bytes(png(60, 80))
    phone.locator("input[accept='image/*']").set_input_files(slip)
    expect(phone.locator(".row-mine img")).to_have_js_property("naturalWidth", 60)
    message = last_event(stage)["message"]
    assert bytes(stage.bot.blob.get_message_content(message["id"])) == png(60, 80)
    phone.locator("input[accept='image/*']").set_input_files([slip, slip])
    expect(phone.locator(".row-mine img")).to_have_count(3)
    assert last_event(stage)["message"]["imageSet"]["total"] == 2
    phone.locator("input[type=file]").last.set_input_files(slip)
    _until_message(stage, "file")
    for label, kind in (("สติกเกอร์ยิ้ม", "sticker"), ("เสียง 3 วิ", "audio")):
        phone.get_by_role("button", name="แนบสิ่งอื่น").click()
        phone.get_by_role("button", name=label, exact=True).click()
        _until_message(stage, kind)
    phone.get_by_role("button", name="แนบสิ่งอื่น").click()
    phone.get_by_role("button", name="ตำแหน่ง", exact=True).click()
    _until_message(stage, "location")
    expect(phone.locator(".row-mine")).to_have_count(7)


def _until_message(stage: Stage, kind: str) -> None:
    _until(lambda: last_event(stage)["message"]["type"] == kind)


def test_a_message_is_taken_back(stage: Stage, phone: Locator) -> None:
    write(phone, "ความลับ")
    mine = phone.locator(".row-mine")
    mine.hover()
    mine.get_by_role("button", name="ยกเลิกการส่ง").click()
    expect(mine).to_contain_text("ยกเลิกข้อความแล้ว")
    expect(mine).not_to_contain_text("ความลับ")
    _until(lambda: last_event(stage)["type"] == "unsend")


def test_the_bot_is_blocked_and_added_again(stage: Stage, phone: Locator) -> None:
    phone.get_by_label("ตัวเลือกของแชต").click()
    phone.get_by_role("button", name="บล็อกบัญชีนี้").click()
    expect(phone.get_by_label("พิมพ์ข้อความ")).to_be_hidden()
    _until(lambda: last_event(stage)["type"] == "unfollow")
    phone.get_by_role("button", name="เลิกบล็อก", exact=True).click()
    expect(phone.get_by_label("พิมพ์ข้อความ")).to_be_visible()
    _until(lambda: last_event(stage).get("follow") == {"isUnblocked": True})


def test_the_published_menu_is_tapped_and_folded(stage: Stage, phone: Locator) -> None:
    stage.bot.api.set_default_rich_menu(made(stage))
    phone.get_by_role("button", name="ร้องเรียน").first.click()
    expect(phone.locator(".row-mine")).to_contain_text("ร้องเรียน")
    assert last_event(stage)["type"] == "postback"
    bar = phone.locator(".menu-bar")
    expect(bar).to_have_attribute("aria-expanded", "true")
    bar.click()
    expect(bar).to_have_attribute("aria-expanded", "false")
    expect(phone.locator(".menu-picture")).to_be_hidden()


def test_the_bot_types(stage: Stage, phone: Locator) -> None:
    user_id = last_event(stage)["source"]["userId"]
    request = ShowLoadingAnimationRequest(chatId=user_id, loadingSeconds=60)
    stage.bot.api.show_loading_animation(request)
    expect(phone.get_by_text("กำลังพิมพ์")).to_be_attached()
    expect(phone.locator(".typing")).to_be_visible()
    stage.bot.answer = on_message(text("มาแล้วค่ะ"))
    write(phone, "รออยู่")
    expect(phone.locator(".typing")).to_be_hidden()


def test_a_group_is_spoken_in_by_its_members(stage: Stage, page: Page) -> None:
    page.goto(f"{stage.url}/")
    group = page.locator(".phone").last
    group.get_by_role("button", name="เชิญบอตเข้ากลุ่ม").last.click()
    write(group, "สวัสดี")
    expect(group.locator(".row-mine")).to_contain_text("สวัสดี")
    group.get_by_label("ในชื่อ").select_option(label="ต้นกล้า")
    expect(group.locator(".row-other")).to_contain_text("มะลิ")
    write(group, "ด้วยคน")
    expect(group.locator(".row-mine")).to_contain_text("ด้วยคน")
    sources = {event["source"].get("userId") for event in _all_events(stage)}
    assert len(sources) == 3


def _all_events(stage: Stage) -> list[Event]:
    stage.line.wait_for_deliveries()
    return stage.bot.events


def test_the_panel_breaks_things_and_shows_what_line_said(
    stage: Stage, page: Page, phone: Locator
) -> None:
    page.get_by_role("button", name="แผงควบคุม").click()
    panel = page.get_by_role("complementary", name="แผงควบคุม")
    panel.get_by_label("พักเหตุการณ์ไว้ก่อน").check()
    _until(lambda: stage.line.get("/switches")["hold"])
    write(phone, "หนึ่ง")
    expect(panel.locator("#held")).to_have_text("(พักไว้ 1)")
    panel.get_by_role("button", name="ปล่อยตามลำดับ").click()
    _until(lambda: last_event(stage)["type"] == "message")
    panel.get_by_role("button", name="ส่งเหตุการณ์ล่าสุดซ้ำ").click()
    _until(lambda: last_event(stage)["deliveryContext"]["isRedelivery"])
    count = len(stage.bot.events)
    panel.get_by_label("ส่งพร้อมกัน").fill("7")
    panel.get_by_role("button", name="ส่งซ้อน").click()
    _until(lambda: len(stage.bot.events) == count + 7)
    _push(stage, {"to": "U" + "0" * 32, "messages": [{"type": "text", "text": ""}]})
    expect(panel.locator("#errors")).to_contain_text("messages[0].text: May not be empty")


def test_a_text_is_sent_in_pieces(stage: Stage, page: Page, phone: Locator) -> None:
    page.get_by_role("button", name="แผงควบคุม").click()
    panel = page.get_by_role("complementary", name="แผงควบคุม")
    panel.get_by_label("ส่งทีละบรรทัด").check()
    panel.get_by_label("เว้นระหว่างบรรทัด").fill("0.2")
    write(phone, "สั่งพัดลมไป\n\nโอนแล้ว\nร้านเงียบ")
    _until(lambda: last_event(stage).get("message", {}).get("text") == "ร้านเงียบ")
    said = [event["message"]["text"] for event in _all_events(stage) if "message" in event]
    assert said == ["สั่งพัดลมไป", "โอนแล้ว", "ร้านเงียบ"]


def _push(stage: Stage, body: dict[str, Any]) -> None:
    urllib3.request(
        "POST",
        f"{stage.url}/v2/bot/message/push",
        body=json.dumps(body).encode(),
        headers=AUTHORIZATION,
    )


def test_one_phone_fills_a_small_screen(stage: Stage, page: Page, phone: Locator) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    frame = phone.bounding_box()
    assert frame is not None
    assert (frame["width"], round(frame["y"] + frame["height"])) == (390, 844)
    stage.bot.answer = on_message(flex(carousel(bubble(text("หนึ่ง")), bubble(text("สอง")))))
    write(phone, "ขอดู")
    expect(phone.locator(".bubble")).to_have_count(2)
    overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(overflow) == 0


def test_enter_sends_and_keys_reach_the_buttons(stage: Stage, phone: Locator) -> None:
    inner = box(text("กดทั้งกล่อง"), action=postback("กล่อง", "box"))
    stage.bot.answer = on_message(flex(bubble(inner)))
    field = phone.get_by_label("พิมพ์ข้อความ")
    field.fill("สวัสดี")
    field.press("Enter")
    pressable = phone.get_by_role("button", name="กล่อง")
    pressable.focus()
    pressable.press("Enter")
    _until(lambda: last_event(stage).get("postback") == {"data": "box"})


def test_old_chats_are_there_after_a_reload(stage: Stage, page: Page, phone: Locator) -> None:
    write(phone, "ยังอยู่ไหม")
    expect(phone.locator(".row-mine")).to_be_visible()
    page.reload()
    expect(page.locator(".phone").first.locator(".row-mine")).to_contain_text("ยังอยู่ไหม")
