"""The knowledge desk: what people see, what a question finds, and edits that are not served."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Page

from knowledge_base import KnowledgeBase
from knowledge_base.reloading import TopicReloader
from tests.bot.web.console.browsing import SIZES, is_fine
from tests.bot.web.console.browsing import log_in as opens
from tests.bot.web.console.fixtures import (
    Clock,
    Desk,
    as_role,
    console_app,
    four_topics,
    log_in,
    post,
)
from tests.knowledge_base.written import PAYING, write, write_both

PAGE = "/staff/knowledge"
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def test_topics_are_searched_and_seen_as_people_see_them(
    app: Flask, desk: Desk, clock: Clock
) -> None:
    officer = as_role(app, desk, "officer")
    known = four_topics().topics
    listed = officer.get(PAGE).text
    assert f"{len(known)} เรื่อง" in listed
    some = next(iter(known.values()))
    assert some.title in officer.get(PAGE, query_string={"q": some.id}).text
    assert "ไม่มีเรื่องที่มีคำว่า" in officer.get(PAGE, query_string={"q": "ไดโนเสาร์"}).text
    shown = officer.get(f"{PAGE}/topics/{some.id}").text
    assert some.answer.split("\n")[0] in shown
    assert some.situations[0].phrasings[0] in shown
    assert "เลยกำหนด" not in shown
    assert "รอเจ้าหน้าที่ตรวจ" in shown
    assert "ยังไม่ตรวจ" in listed
    assert officer.get(f"{PAGE}/topics/nothing").status_code == 404
    clock.now += timedelta(days=5000)
    log_in(officer, "คน officer")
    assert "เลยกำหนด" in officer.get(PAGE).text
    assert as_role(app, desk, "auditor").get(PAGE).status_code == 403


def test_who_checked_a_topic_and_when(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    checked = "confirmed_by: {officer: กองสัญญา, day: 2026-12-01}\nreview_by: 2027-05-24"
    folder = write(tmp_path / "kb", paying=PAYING.replace("review_by: 2027-05-24", checked, 1))
    known = KnowledgeBase.load(folder)
    app = console_app(desk, clock, knowledge=lambda: known)
    officer = as_role(app, desk, "officer")
    assert "กองสัญญา" in officer.get(PAGE).text
    assert "ตรวจล่าสุด 1 ธ.ค. 2569 โดย กองสัญญา" in officer.get(f"{PAGE}/topics/cod-rights").text


def test_a_question_is_tried_with_its_scores_and_is_not_kept(app: Flask, desk: Desk) -> None:
    officer = as_role(app, desk, "officer")
    question = next(iter(four_topics().topics.values())).situations[0].phrasings[0]
    tried = post(officer, PAGE, f"{PAGE}/try", question=question)
    assert tried.status_code == 200
    assert question in tried.text
    assert "คะแนน" in tried.text
    assert "ประโยคในไฟล์ที่ใกล้ที่สุด" in tried.text
    assert "คะแนน" not in post(officer, PAGE, f"{PAGE}/try", question=" ").text


def test_an_edit_with_mistakes_is_told_with_what_differs(
    desk: Desk, clock: Clock, tmp_path: Path
) -> None:
    folder = write_both(tmp_path / "topics")
    topics = TopicReloader(folder, check_every_s=9999)
    officer = as_role(
        console_app(desk, clock, knowledge=topics.current, unserved=topics.unserved),
        desk,
        "officer",
    )
    assert "ข้อผิดพลาด" not in officer.get(PAGE).text
    write(folder, paying=PAYING.replace("title: มีคนขอรหัส OTP", "tittle: มีคนขอรหัส OTP"))
    topics.look()
    page = officer.get(PAGE).text
    assert "ข้อผิดพลาด" in page
    assert "-title: มีคนขอรหัส OTP" in page
    assert "+tittle: มีคนขอรหัส OTP" in page
    assert "มีคนขอรหัส OTP" in topics.current().topic("otp-password").title
    write(folder, paying=PAYING.replace("title: มีคนขอรหัส OTP", "title: ชื่อใหม่"))
    topics.look()
    page = officer.get(PAGE).text
    assert "ข้อผิดพลาด" not in page
    assert "ชื่อใหม่" in page


def test_in_the_browser_it_fits_a_desk_and_a_telephone(
    address: str, page: Page, desk: Desk, screenshot: Callable[[str], Path]
) -> None:
    desk.add_member("มานี", "officer")
    topic = next(iter(four_topics().topics.values()))
    opens(page, address)
    for width, height in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        page.goto(f"{address}/knowledge")
        page.get_by_label("คำถามอย่างที่ผู้ใช้พิมพ์").fill(topic.situations[0].phrasings[0])
        page.get_by_role("button", name="ถาม", exact=True).click()
        page.get_by_text("ประโยคในไฟล์ที่ใกล้ที่สุด").wait_for()
        assert is_fine(page)
        screenshot(f"console-knowledge-{width}")
        page.get_by_role("link", name=topic.title).first.click()
        page.get_by_role("heading", name="ที่ผู้ใช้เห็น").wait_for()
        assert is_fine(page)
        screenshot(f"console-topic-{width}")
