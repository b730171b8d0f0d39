"""The export and the audit log: a file given once, each deed written down."""

from io import BytesIO
from pathlib import Path

import pytest
from flask import Flask
from openpyxl import load_workbook

from db import audit
from tests.bot.console_fixtures import MORNING, Desk, as_role, audited, post


@pytest.mark.parametrize("file_format", ["xlsx", "csv"])
def test_a_file_is_given_once_and_none_is_kept(
    app: Flask, desk: Desk, file_format: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    wanted, _ = desk.file(kind="late-delivery"), desk.file()
    client = as_role(app, desk, "exporter")
    given = post(
        client,
        "/staff/export",
        "/staff/export",
        format=file_format,
        reason="สรุปประจำเดือน",
        kind="late-delivery",
    )
    assert given.status_code == 200
    assert given.headers["Content-Disposition"].startswith("attachment; filename=ruthan-complaints")
    assert given.headers["Cache-Control"] == "no-store"
    assert given.content_length == len(given.data)
    if file_format == "xlsx":
        rows = list(load_workbook(BytesIO(given.data))["complaints"].values)
        assert [row[0] for row in rows[1:]] == [wanted]
        assert "0812345678" in rows[1]
    else:
        assert given.data.count(b"\r\n") == 2
        assert b'"0812345678"' in given.data
    who, action, thing, reason = audited(desk)[-1]
    assert (who, action, reason) == ("คน exporter", f"export {file_format}", "สรุปประจำเดือน")
    assert thing.startswith("1 complaints; personal shown; kind=late-delivery; ")
    assert list(folder.iterdir()) == []
    given.close()


def test_no_export_without_a_reason_or_of_a_filter_that_was_not_understood(
    app: Flask, desk: Desk
) -> None:
    client = as_role(app, desk, "supervisor")
    for data in (
        {"format": "xlsx", "reason": " "},
        {"format": "xlsx", "reason": "ก" * 501},
        {"format": "ods", "reason": "เหตุผล"},
        {"format": "csv", "reason": "เหตุผล", "last": "2569-11-01"},
    ):
        refused = post(client, "/staff/export", "/staff/export", **data)
        assert refused.status_code == 422
        assert refused.mimetype == "text/html"
    assert [action for _, action, _, _ in audited(desk)] == ["login"]


def test_the_audit_log_shows_what_was_done_page_by_page(app: Flask, desk: Desk) -> None:
    with desk.transactions.writing() as session:
        for serial in range(101):
            audit.write(
                session,
                who="ใครบางคน",
                action=f"action-{serial}-",
                thing="<b>สิ่งของ</b>",
                reason="",
                now=MORNING,
            )
    client = as_role(app, desk, "auditor")
    newest = client.get("/staff/audit").text
    assert "action-100-" in newest
    assert "action-1-" not in newest
    assert "&lt;b&gt;" in newest
    assert "before=" in newest
    assert "action-0-" in client.get("/staff/audit?before=3").text
    assert client.get(f"/staff/audit?before={2**70}").status_code == 200
