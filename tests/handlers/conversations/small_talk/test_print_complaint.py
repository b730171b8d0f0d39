"""The complaint to print: asked for in the chat, released to its filer, with all that was told."""

import re
from functools import partial
from urllib.parse import urlsplit

import pytest
from flask import Flask
from flask.testing import FlaskClient
from flask_wtf.csrf import CSRFProtect
from werkzeug.test import TestResponse

from bot.reports.complaint_pdf import make_complaint_pdf
from bot.web.downloads import create_release_pages
from handlers.cards.texts import download as texts
from handlers.conversations.small_talk import print_complaint
from handlers.form.complaint import FORM
from handlers.form.field_types import Attachments, PayeeAccounts
from handlers.nlu.values.contacts import grouped_account
from tests.bot.web.console.fixtures import token
from tests.handlers.chat import FRIEND, Chat
from tests.handlers.forms import SEND, WHOLE_FORM, fill, go
from tests.handlers.replies import Reply
from tests.pdf import fonts_of, sizes_of, squeezed, text_of

A4 = (595, 842)


@pytest.fixture
def filed(chat: Chat) -> Chat:
    """A chat in which a complaint was sent just now."""
    for deed, what in WHOLE_FORM:
        getattr(chat, deed)(what)
    return chat


def browser_of(chat: Chat) -> FlaskClient:
    app = Flask("bot.app")
    app.config.update(SECRET_KEY="only for tests")
    CSRFProtect(app)
    makers = {print_complaint.ACTION: partial(make_complaint_pdf, chat.services)}
    app.register_blueprint(create_release_pages(chat.services, makers))
    return app.test_client()


def address_in(reply: Reply) -> str:
    (opening,) = [button for button in reply.buttons if button.label == texts.OPEN_LABEL]
    address = urlsplit(opening.action["uri"])
    assert address.query == "openExternalBrowser=1"
    return address.path


def code_in(reply: Reply) -> str:
    (copying,) = [button for button in reply.buttons if button.label == texts.COPY_LABEL]
    code: str = copying.action["clipboardText"]
    assert re.fullmatch(r"\d{6}", code)
    assert code in reply.text
    return code


def typed(client: FlaskClient, address: str, code: str) -> TestResponse:
    form = {"code": code, "csrf_token": token(client.get(address))}
    return client.post(address, data=form)


def test_what_was_confirmed_is_what_is_printed(filed: Chat) -> None:
    reply = filed.taps(texts.LABEL)
    assert code_in(reply) not in address_in(reply)
    sent = typed(browser_of(filed), address_in(reply), code_in(reply))
    assert sent.status_code == 200
    assert sent.headers["Content-Type"] == "application/pdf"
    assert sent.headers["Cache-Control"] == "no-store"
    (complaint,) = filed.filed()
    assert f"filename={complaint.number}.pdf;" in sent.headers["Content-Disposition"]
    text = text_of(sent.data)
    for field in FORM.path(complaint.answers):
        value = complaint.answers[field.name]
        if isinstance(field.kind, PayeeAccounts):
            shown = [one["bank"] + grouped_account(one["number"]) + one["name"] for one in value]
        else:
            shown = [] if isinstance(field.kind, Attachments) else [field.kind.show(value)]
        for one in shown:
            assert squeezed(one) in text, field.name
    for words_of_ours in (
        "ยังไม่ใช่เลขรับแจ้งของ สคบ.",
        "สามร้อยห้าสิบบาทถ้วน",
        "24 พฤศจิกายน 2569",
        "อายุความ",
    ):
        assert squeezed(words_of_ours) in text
    pages = len(sizes_of(sent.data))
    assert set(sizes_of(sent.data)) == {A4}
    assert text.count(f"จาก{pages}") == text.count(f"เลขรับเรื่องของรู้ทัน{complaint.number}") - 1
    assert all(fonts_of(sent.data).values())


def test_the_status_card_offers_it_too_and_each_code_is_good_once(filed: Chat) -> None:
    first = filed.taps(texts.LABEL)
    filed.taps("ดูสถานะ")
    second = filed.taps(texts.LABEL)
    client = browser_of(filed)
    assert typed(client, address_in(first), code_in(first)).status_code == 410
    assert typed(client, address_in(second), code_in(second)).status_code == 200
    assert typed(client, address_in(second), code_in(second)).status_code == 410


def test_nobody_else_gets_it(filed: Chat) -> None:
    (complaint,) = filed.filed()
    for number in (complaint.number, "RT-0000-0000", ""):
        filed.who = FRIEND
        reply = filed.forges(f"dossier?n={number}")
        assert "ดูเรื่องของเลขนี้จากบัญชีนี้ไม่ได้" in reply.text
        assert texts.OPEN_LABEL not in reply.labels


@pytest.mark.parametrize("text", ["ขอใบคำร้อง", "ขอใบร้องเรียนหน่อยค่ะ", texts.LABEL])
def test_it_may_be_asked_for_in_words(filed: Chat, text: str) -> None:
    assert texts.OPEN_LABEL in filed.types(text).labels


def test_a_question_about_it_and_the_words_of_someone_without_one_are_no_request(
    filed: Chat,
) -> None:
    assert texts.OPEN_LABEL not in filed.types("ใบคำร้องคืออะไร").labels
    filed.who = FRIEND
    assert texts.OPEN_LABEL not in filed.types("ขอใบคำร้อง").labels


def test_with_several_complaints_one_is_chosen(filed: Chat) -> None:
    fill(filed)
    go(filed, (SEND,))
    newest, oldest = (complaint.number for complaint in filed.filed())
    asked = filed.types("ขอใบคำร้อง")
    assert asked.labels == [newest, oldest]
    chosen = filed.taps(oldest)
    assert oldest in chosen.text
    assert texts.OPEN_LABEL in chosen.labels


def test_the_open_question_is_asked_again_under_it(filed: Chat) -> None:
    filed.types("ร้องเรียน")
    asked = filed.taps("ยินยอม เริ่มเลย")
    reply = filed.taps(texts.LABEL)
    assert texts.OPEN_LABEL in reply.labels
    assert len(reply.messages) == 2
    assert asked.messages[0]["altText"] == reply.messages[1]["altText"]
