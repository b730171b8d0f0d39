"""The picture of an alert: made anew, told in words, approved as it was seen; nothing is lost."""

from io import BytesIO
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from PIL import Image
from sqlalchemy import delete, select
from werkzeug.datastructures import FileStorage
from werkzeug.test import TestResponse, encode_multipart

from bot.web.console.broadcasts.picture import FORM_BYTES, MOST_BYTES
from db.models.broadcasts import Broadcast, BroadcastPicture
from tests.bot import evidence_pictures as drawn
from tests.bot.web.console.broadcasts.test_broadcasts import FORM, PAGE, took
from tests.bot.web.console.fixtures import (
    Clock,
    Desk,
    as_role,
    audited,
    console_app,
    on_sqlite,
    post,
    token,
)

ALT = "ภาพหน้าจอ SMS อ้างขนส่ง มีลิงก์แปลก"
NEW = f"{PAGE}/new"


def sends(client: FlaskClient, address: str, content: bytes | None, **more: Any) -> TestResponse:
    """Sends the form as a browser does, with a file or with none chosen."""
    file = FileStorage(BytesIO(content or b""), "" if content is None else "รูป.jpg", "picture_file")
    typed = {**FORM, "alt": ALT, **more, "csrf_token": token(client.get(address))}
    boundary, body = encode_multipart({**typed, "picture_file": file})
    kind = f"multipart/form-data; boundary={boundary}"
    return client.post(address, data=body, content_type=kind)


def kept(desk: Desk) -> list[BroadcastPicture]:
    with desk.transactions.reading() as session:
        found = list(session.scalars(select(BroadcastPicture)))
        session.expunge_all()
        return found


def hash_on(page: str) -> str:
    return page.partition('name="picture" value="')[2].partition('"')[0]


@pytest.mark.both_databases
def test_it_is_made_anew_shown_to_both_and_approved_by_its_hash(app: Flask, desk: Desk) -> None:
    officer, supervisor = as_role(app, desk, "officer"), as_role(app, desk, "supervisor")
    address = str(sends(officer, NEW, drawn.jpeg(orientation=6)).location)
    (picture,) = kept(desk)
    assert took(officer, address, "submit", 1).status_code == 303
    page = supervisor.get(address).text
    shown = f'src="{PAGE}/pictures/{picture.sha256}" alt="{ALT}" width="300" height="400"'
    assert shown in page.partition("หน้าตาในแชต")[2]
    answer = supervisor.get(f"{PAGE}/pictures/{picture.sha256}")
    assert answer.content_type == "image/jpeg"
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert drawn.CANARY.encode() not in answer.data
    assert Image.open(BytesIO(answer.data)).size == (300, 400)
    assert took(supervisor, address, "approve", 2).status_code == 303
    noted = [reason for _, _, thing, reason in audited(desk) if thing == "broadcast 1"]
    assert noted == [picture.sha256] * 3
    log = as_role(app, desk, "administrator").get("/staff/audit").text
    assert log.count(f"รูป {picture.sha256[:12]}") == 3


@pytest.mark.parametrize(
    ("content", "more", "field", "said"),
    [
        (b"\xff\xd8\xff" + b"x" * MOST_BYTES, {}, "picture", "ใหญ่เกิน 5 MB"),
        (drawn.webp(), {}, "picture", "ไม่ใช่รูป JPEG หรือ PNG"),
        (drawn.pdf(), {}, "picture", "ไม่ใช่รูป JPEG หรือ PNG"),
        (b"", {}, "picture", "ไม่ใช่รูป JPEG หรือ PNG"),
        (drawn.png()[:-400], {}, "picture", "รูป: เปิดไม่ได้"),
        (drawn.bomb(), {}, "picture", "รูป: เปิดไม่ได้"),
        (None, {}, "picture", "ยังไม่ได้เลือกรูป"),
        (None, {"picture": "../../etc/passwd"}, "picture", "ไม่มีในระบบแล้ว"),
        (None, {"picture": "0" * 64}, "picture", "ไม่มีในระบบแล้ว"),
        (drawn.png(), {"alt": " "}, "alt", "ยังว่างอยู่"),
        (drawn.png(), {"alt": "ย" * 301}, "alt", "ยาว 301 ตัวอักษร"),
    ],
    ids=[
        "too large",
        "WebP",
        "PDF",
        "empty",
        "cut off",
        "bomb",
        "none",
        "forged",
        "unknown",
        "no words",
        "too many words",
    ],
)
@on_sqlite
def test_what_is_wrong_with_it_is_said_once_and_nothing_typed_is_lost(
    app: Flask, desk: Desk, content: bytes | None, more: dict[str, str], field: str, said: str
) -> None:
    officer = as_role(app, desk, "officer")
    answer = sends(officer, NEW, content, **more)
    assert answer.status_code == 422
    listed = answer.text.partition('role="alert"')[2].partition("</div>")[0]
    assert said in listed
    assert listed.count(f'href="#{field}"') == listed.count("<li>") == 1
    assert said in answer.text.partition(f'id="wrong-{field}"')[2].partition("</p>")[0]
    assert f'aria-describedby="wrong-{field}"' in answer.text
    assert FORM["text"] in answer.text
    assert f'value="{more.get("alt", ALT).strip()}"' in answer.text
    assert "ยังไม่มีเตือนภัย" in officer.get(PAGE).text


@on_sqlite
def test_a_picture_stays_while_the_rest_of_the_form_is_mended(app: Flask, desk: Desk) -> None:
    officer = as_role(app, desk, "officer")
    wrong = sends(officer, NEW, drawn.png(), text="มีแต่หัวเรื่อง")
    assert wrong.status_code == 422
    sha256 = hash_on(wrong.text)
    assert officer.get(f"{PAGE}/pictures/{sha256}").status_code == 200
    refused = sends(officer, NEW, drawn.webp(), picture=sha256)
    assert hash_on(refused.text) == sha256
    assert sends(officer, NEW, None, picture=sha256).status_code == 303
    with desk.transactions.reading() as session:
        assert session.scalars(select(Broadcast.picture_sha256)).all() == [sha256]


@on_sqlite
def test_a_draft_gets_another_picture_or_none(app: Flask, desk: Desk) -> None:
    officer = as_role(app, desk, "officer")
    address = str(sends(officer, NEW, drawn.png()).location)
    first = hash_on(officer.get(address).text)
    other = drawn.png(drawn.quarters(80, 60))
    assert sends(officer, address, other, picture=first, version="1").status_code == 303
    second = hash_on(officer.get(address).text)
    assert second not in ("", first)
    without = sends(officer, address, None, picture=second, version="2", without_picture="1")
    assert without.status_code == 303
    page = officer.get(address).text
    assert hash_on(page) == ""
    assert ALT not in page
    with desk.transactions.writing() as session:
        session.execute(delete(BroadcastPicture))
    gone = sends(officer, address, None, picture=second, version="3")
    assert (gone.status_code, gone.text.count("ไม่มีในระบบแล้ว")) == (422, 2)


@on_sqlite
def test_a_form_that_no_picture_explains_is_not_taken(app: Flask, desk: Desk) -> None:
    app.config["MAX_CONTENT_LENGTH"] = 1024 * 1024
    officer = as_role(app, desk, "officer")
    assert sends(officer, NEW, b"x" * FORM_BYTES).status_code == 413
    large = post(officer, PAGE + "/new", f"{PAGE}/1/step", step="x" * 1024 * 1024)
    assert large.status_code == 413
    assert kept(desk) == []


@on_sqlite
def test_an_office_without_https_is_told_so(desk: Desk, clock: Clock) -> None:
    officer = as_role(console_app(desk, clock, line_shows_pictures=False), desk, "officer")
    assert "ยังไม่ขึ้นใน LINE" in officer.get(NEW).text
    address = str(sends(officer, NEW, drawn.png()).location)
    took(officer, address, "submit", 1)
    assert officer.get(address).text.count("ยังไม่ขึ้นใน LINE") == 1


@on_sqlite
def test_nobody_else_sees_it_before_it_is_let_out(app: Flask, desk: Desk) -> None:
    officer = as_role(app, desk, "officer")
    sends(officer, NEW, drawn.png())
    (picture,) = kept(desk)
    address = f"{PAGE}/pictures/{picture.sha256}"
    assert as_role(app, desk, "auditor").get(address).status_code == 403
    assert app.test_client().get(address).status_code == 303
    for unknown in ("0" * 64, "x", "%00"):
        assert officer.get(f"{PAGE}/pictures/{unknown}").status_code == 404
