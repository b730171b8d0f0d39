"""The report to ASEAN from the page of figures: for whom, and what is written down."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.bot.web.console.fixtures import Desk, as_role, audited, log_in, on_sqlite, post

pytestmark = on_sqlite
BUTTON = "สร้างรายงานอาเซียน"


def _asked(client: FlaskClient, **data: str) -> TestResponse:
    return post(client, "/staff/numbers", "/staff/numbers/asean", **data)


def test_a_supervisor_takes_all_three_files(app: Flask, desk: Desk) -> None:
    client = as_role(app, desk, "supervisor")
    page = client.get("/staff/numbers").text
    assert BUTTON in page
    assert "Quarter 3 of 2026 (July to September)" in page
    assert "Quarter 4 of 2026" not in page
    told = _asked(client, period="2026-Q3", reason="ส่งคณะกรรมการอาเซียน")
    assert told.status_code == 200
    with ZipFile(BytesIO(told.data)) as archive:
        kinds = {name.rpartition(".")[2] for name in archive.namelist()}
        assert kinds == {"pdf", "xlsx", "json"}
        assert archive.read("ruthan-asean-report-2026-Q3.pdf").startswith(b"%PDF")
    assert audited(desk)[-1][1:] == ("asean report", "2026-Q3", "ส่งคณะกรรมการอาเซียน")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"period": "2026-Q4", "reason": "ส่งคณะกรรมการอาเซียน"}, "เลือกปีหรือไตรมาสจากรายการ"),
        ({"period": "2026-Q3", "reason": ""}, "เหตุผล"),
    ],
)
def test_what_is_missing_is_said(app: Flask, desk: Desk, data: dict[str, str], said: str) -> None:
    told = _asked(as_role(app, desk, "supervisor"), **data)
    assert told.status_code == 422
    assert 'role="alert">✖ ' in told.text
    assert said in told.text
    assert [action for _, action, _, _ in audited(desk)] == ["login"]


def test_who_sees_a_part_of_the_complaints_takes_none(app: Flask, desk: Desk) -> None:
    desk.add_unit("เชียงใหม่", provinces=("TH-50",))
    desk.add_member("ชูใจ", "supervisor", unit="เชียงใหม่")
    client = app.test_client()
    log_in(client, "ชูใจ")
    assert BUTTON not in client.get("/staff/numbers").text
    assert _asked(client, period="2026-Q3", reason="ส่งคณะกรรมการอาเซียน").status_code == 403
    officer = as_role(app, desk, "officer")
    assert BUTTON not in officer.get("/staff/numbers").text
    assert _asked(officer, period="2026-Q3", reason="ส่งคณะกรรมการอาเซียน").status_code == 403
