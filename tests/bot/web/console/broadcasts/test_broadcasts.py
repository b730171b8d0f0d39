"""Alerts: written by one, let out by another, stopped by any; nothing typed is lost."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import update
from werkzeug.test import TestResponse

from bot.worker.push_guard import PushQuota
from db.models.broadcasts import Broadcast
from db.queue import conversations
from db.queue.broadcasts import subscriptions
from db.queue.broadcasts.subscriptions import SubscriptionConsent
from db.queue.conversations import Chat
from tests.bot.web.console.fixtures import (
    MORNING,
    Clock,
    Desk,
    as_role,
    audited,
    console_app,
    log_in,
    on_sqlite,
    post,
)

PAGE = "/staff/broadcasts"
ALERT = "พัสดุปลอมกำลังระบาด\nมี SMS อ้างขนส่งให้จ่ายค่าภาษี อย่ากดลิงก์ เปิดแอปขนส่งเอง"
FORM = {"text": ALERT, "topic": "otp-password", "audience": "all"}


def subscribe(desk: Desk, people: int, province: str | None = None) -> None:
    with desk.transactions.writing() as session:
        for serial in range(people):
            chat = Chat("user", f"U{province or 'x'}{serial}".ljust(33, "0"))
            known = conversations.of_chat(session, chat, desk.data_keys, desk.index_key, MORNING)
            consent = SubscriptionConsent("2026-11-1", "th", province)
            subscriptions.subscribe(session, known.id, consent, MORNING)


def written(client: FlaskClient, **more: str) -> str:
    """The address of a new draft."""
    answer = post(client, f"{PAGE}/new", f"{PAGE}/new", **{**FORM, **more})
    assert answer.status_code == 303, answer.text
    return str(answer.location)


def took(client: FlaskClient, address: str, step: str, version: int) -> TestResponse:
    return post(client, address, f"{address}/step", step=step, version=str(version))


def submitted(client: FlaskClient, **more: str) -> str:
    address = written(client, **more)
    assert took(client, address, "submit", 1).status_code == 303
    return address


def put(desk: Desk, **values: Any) -> None:
    """Write as the engine does."""
    with desk.transactions.writing() as session:
        session.execute(update(Broadcast).values(**values))


def colleague(app: Flask, desk: Desk) -> FlaskClient:
    desk.add_member("หัวหน้าอีกคน", "supervisor")
    client = app.test_client()
    log_in(client, "หัวหน้าอีกคน")
    return client


@pytest.mark.both_databases
def test_an_alert_is_written_by_one_and_let_out_by_another(app: Flask, desk: Desk) -> None:
    subscribe(desk, 3)
    officer, supervisor = as_role(app, desk, "officer"), as_role(app, desk, "supervisor")
    address = submitted(officer)
    page = officer.get(address).text
    assert "<h3>พัสดุปลอมกำลังระบาด</h3>" in page
    assert "ส่งถึง 3 คน" in page
    assert "อนุมัติให้ส่ง" not in page
    assert took(officer, address, "approve", 2).status_code == 403
    assert "อนุมัติให้ส่ง" in supervisor.get(address).text
    assert took(supervisor, address, "approve", 2).status_code == 303
    assert "◆ อนุมัติแล้ว" in officer.get(PAGE).text
    assert [action for _, action, thing, _ in audited(desk) if thing == "broadcast 1"] == [
        "broadcast written",
        "broadcast submitted",
        "broadcast approved",
    ]


@on_sqlite
def test_who_wrote_an_alert_does_not_let_it_out(app: Flask, desk: Desk) -> None:
    supervisor = as_role(app, desk, "supervisor")
    address = submitted(supervisor)
    assert "อนุมัติให้ส่ง" not in supervisor.get(address).text
    refused = took(supervisor, address, "approve", 2)
    assert refused.status_code == 409
    assert "คนเขียนอนุมัติเองไม่ได้" in refused.text
    assert took(colleague(app, desk), address, "approve", 2).status_code == 303


@pytest.mark.parametrize(
    ("more", "field", "said"),
    [
        ({"text": " \n "}, "text", "ยังว่างอยู่"),
        ({"text": "พัสดุปลอมกำลังระบาด"}, "text", "มีแต่หัวเรื่อง"),
        ({"text": "หัวเรื่อง\n" + "ย" * 1000}, "text", "ยาว 1,010 ตัวอักษร"),
        ({"text": "ย" * 81 + "\nทำแบบนี้"}, "text", "บรรทัดแรกยาว 81"),
        ({"topic": "no-such-topic"}, "topic", "ไม่มีเรื่องนี้"),
        ({"audience": "province"}, "province", "ยังไม่ได้เลือก"),
        ({"audience": "province", "province": "TH-99"}, "province", "ยังไม่ได้เลือก"),
        ({"audience": "topic", "section": "nothing"}, "section", "ยังไม่ได้เลือก"),
        ({"send_at": "พรุ่งนี้เช้า"}, "send_at", "อ่านไม่ได้"),
        ({"send_at": "3/11/2569 09:59"}, "send_at", "ผ่านไปแล้ว"),
        ({"send_at": "3/11/2570 09:00"}, "send_at", "ไกลเกิน 90 วัน"),
    ],
)
@on_sqlite
def test_what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(
    app: Flask, desk: Desk, more: Mapping[str, str], field: str, said: str
) -> None:
    officer = as_role(app, desk, "officer")
    typed = {**FORM, "send_at": "25/11/2569 09:00", **more}
    answer = post(officer, f"{PAGE}/new", f"{PAGE}/new", **typed)
    assert answer.status_code == 422
    assert answer.text.count(said) == 2
    assert f'aria-describedby="wrong-{field}"' in answer.text
    assert f'value="{typed["send_at"]}"' in answer.text
    assert typed["text"].strip() in answer.text
    assert "ยังไม่มีเตือนภัย" in officer.get(PAGE).text


@on_sqlite
def test_a_draft_is_written_anew_until_it_is_laid_before_another(app: Flask, desk: Desk) -> None:
    officer = as_role(app, desk, "officer")
    address = written(officer, audience="province", province="TH-50", send_at="5/11/2569 09:00")
    assert "เชียงใหม่" in officer.get(PAGE).text
    changed = {**FORM, "text": "หัวใหม่\nทำแบบนี้", "audience": "topic", "section": "scammed"}
    stale = post(officer, address, address, **changed, version="7")
    assert stale.status_code == 409
    assert "หัวใหม่" in stale.text
    assert post(officer, address, address, **FORM, version="1").status_code == 303
    assert took(officer, address, "submit", 2).status_code == 303
    assert 'name="text"' not in officer.get(address).text
    assert post(officer, address, address, **FORM, version="3").status_code == 409
    assert took(officer, address, "return", 3).status_code == 303
    assert 'name="text"' in officer.get(address).text
    assert took(officer, address, "withdraw", 4).status_code == 303
    assert "↩ ยกเลิกแล้ว" in officer.get(address).text


@on_sqlite
def test_any_officer_stops_and_only_a_supervisor_lets_it_go_on(app: Flask, desk: Desk) -> None:
    subscribe(desk, 2)
    officer, supervisor = as_role(app, desk, "officer"), as_role(app, desk, "supervisor")
    address = submitted(officer)
    took(supervisor, address, "approve", 2)
    put(desk, state="sending", begun_at=MORNING, published_at=MORNING, recipients=5, last_id=9)
    assert took(officer, address, "stop", 3).status_code == 303
    page = officer.get(address).text
    assert "■ เจ้าหน้าที่สั่งหยุด" in page
    assert "ส่งต่อจากที่หยุด" not in page
    assert took(officer, address, "resume", 4).status_code == 403
    stale = took(supervisor, address, "resume", 3)
    assert stale.status_code == 409
    assert "มีคนเปลี่ยนเตือนภัยนี้ไปก่อนแล้ว" in stale.text
    assert took(supervisor, address, "resume", 4).status_code == 303
    assert took(supervisor, address, "unpublish", 5).status_code == 303
    assert "เอาออกจากเว็บ</button>" not in supervisor.get(address).text


@on_sqlite
def test_results_are_numbers_and_tell_of_nobody(app: Flask, desk: Desk, clock: Clock) -> None:
    subscribe(desk, 4)
    officer = as_role(app, desk, "officer")
    address = submitted(officer)
    put(
        desk, state="done", begun_at=MORNING, recipients=4, sent=3, unknown=1, taps=2, cursor=4,
        last_id=4,
    )  # fmt: skip
    with desk.transactions.writing() as session:
        subscriptions.end(session, 1, MORNING + timedelta(minutes=5))
    page = officer.get(address).text
    for label, number in (
        ("ผู้รับตอนเริ่มส่ง", 4),
        ("ส่งแล้ว", 3),
        ("ไม่รู้ว่าถึงไหม", 1),
        ("เลิกรับหลังจากนี้", 1),
        ("กดอ่านต่อ (ครั้ง)", 2),
    ):
        assert f"<dt>{label}</dt><dd>{number}</dd>" in page
    assert "ใช้โควตา" not in page


@pytest.mark.parametrize(
    ("quota", "said"),
    [
        (PushQuota(allowed=False), "ระบบยังส่งข้อความหาประชาชนก่อนไม่ได้"),
        (PushQuota(allowed=True), "ไม่ได้คำตอบว่าโควตาเหลือเท่าไร"),
        (PushQuota(allowed=True, known=True, left=2), "โควตาข้อความของ LINE เดือนนี้ไม่พอ"),
        (PushQuota(allowed=True, known=True, left=3), "(เดือนนี้เหลือ 3)"),
        (PushQuota(allowed=True, known=True, left=None), "(เดือนนี้ไม่จำกัด)"),
    ],
)
@on_sqlite
def test_the_cost_is_shown_against_the_quota(
    desk: Desk, clock: Clock, quota: PushQuota, said: str
) -> None:
    subscribe(desk, 3)
    subscribe(desk, 1, "TH-50")
    app = console_app(desk, clock, lambda: quota)
    officer = as_role(app, desk, "officer")
    chosen = officer.get(written(officer, audience="province", province="TH-50")).text
    assert "ส่งถึง 1 คน ใช้โควตา LINE 1 ข้อความ" in chosen
    with desk.transactions.writing() as session:
        subscriptions.end(session, 4, MORNING)
    page = officer.get(written(officer)).text
    assert "ส่งถึง 3 คน ใช้โควตา LINE 3 ข้อความ" in page
    assert said in page


@on_sqlite
def test_no_third_alert_goes_out_within_a_week(app: Flask, desk: Desk, clock: Clock) -> None:
    officer, supervisor = as_role(app, desk, "officer"), as_role(app, desk, "supervisor")
    for send_at, status in (
        ("4/11/2569 09:00", 303),
        ("8/11/2569 09:00", 303),
        ("6/11/2569 09:00", 409),
        ("", 409),
        ("11/11/2569 08:59", 409),
        ("11/11/2569 09:00", 303),
    ):
        answer = took(supervisor, submitted(officer, send_at=send_at), "approve", 2)
        assert answer.status_code == status, send_at
        assert ("ไม่เกินสัปดาห์ละ 2 ครั้ง และ" in answer.text) == (status == 409)


@on_sqlite
def test_two_taps_write_one_draft_and_hostile_words_stay_words(app: Flask, desk: Desk) -> None:
    officer = as_role(app, desk, "officer")
    hostile = {**FORM, "text": "<script>alert(1)</script>\n<img src=x onerror=alert(2)>"}
    page = officer.get(f"{PAGE}/new").text
    once = page.partition('name="once" value="')[2].partition('"')[0]
    for _ in range(2):
        assert post(officer, f"{PAGE}/new", f"{PAGE}/new", **hostile, once=once).status_code == 303
    listed = officer.get(PAGE).text
    assert listed.count("&lt;script&gt;") == 1
    assert "<script>alert" not in listed
    assert "<img" not in officer.get(f"{PAGE}/1").text


@on_sqlite
def test_nobody_else_sees_them_and_none_is_made_up(app: Flask, desk: Desk) -> None:
    officer = as_role(app, desk, "officer")
    address = submitted(officer)
    for role in ("auditor", "exporter"):
        client = as_role(app, desk, role)
        assert client.get(PAGE).status_code == client.get(address).status_code == 403
    assert officer.get(f"{PAGE}/99").status_code == 404
    assert took(officer, address, "publish", 2).status_code == 400
    assert post(officer, PAGE + "/new", f"{PAGE}/99/step", step="stop").status_code == 404
