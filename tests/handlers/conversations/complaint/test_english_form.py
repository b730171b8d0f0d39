"""The form in English: no Thai but what was typed, the same answers, and the notice's own hash."""

import re

from sqlalchemy import select

from db.models.tables import Complaint
from handlers.conversations.complaint.navigation import consent_hash
from handlers.messages.reply import Answer, Button, Card, Row, Tap, TextReply
from handlers.state.language import in_english
from handlers.texts.i18n import Localized, english_of, joined
from knowledge_base import thai
from tests.handlers.chat import Chat
from tests.handlers.forms import go

TOLD = "I ordered a fan from a Facebook page for 3,500 baht and the page does not help me"
# What is done, and the names that stand in the chat since they were typed.
JOURNEY: tuple[tuple[str, str], ...] = (
    ("types", TOLD),
    ("types", "yes please start"),
    ("types", "yes"),
    ("taps", "Edit"),
    ("taps", "Keep this answer"),
    ("types", "skip"),
    ("taps", "Correct"),
    ("asked", "seller_name"),
    ("types", "Cool Breeze Page"),
    ("asked", "paid"),
    ("types", "paid in full"),
    ("asked", "name"),
    ("taps", "Back"),
    ("taps", "Keep this answer"),
    ("types", "Ann Example"),
    ("asked", "phone"),
    ("types", "081234567"),
    ("types", "0812345678"),
    ("asked", "review"),
    ("taps", "Add details"),
    ("taps", "Enough, let me see"),
    ("taps", "Add details"),
    ("asked", "kind"),
    ("taps", "Something else"),
    ("asked", "seller_link"),
    ("types", "don't know"),
    ("asked", "payment_method"),
    ("types", "transfer"),
    ("asked", "payee_account"),
    ("types", "KBank 123-4-56789-0"),
    ("taps", "Done, go on"),
    ("asked", "purchase_date"),
    ("types", "tomorrow"),
    ("types", "31/2/2026"),
    ("types", "I don't remember"),
    ("types", "3 Nov 2026"),
    ("types", "sorry, 4 Nov 2026"),
    ("asked", "contacted_seller"),
    ("taps", "Asked, no reply"),
    ("asked", "wanted"),
    ("taps", "Money back"),
    ("taps", "Done, go on"),
    ("asked", "evidence"),
    ("sends", "image"),
    ("sends", "sticker"),
    ("taps", "Done, go on"),
    ("asked", "other_reports"),
    ("taps", "Police"),
    ("taps", "Done, go on"),
    ("asked", "province"),
    ("types", "my card is 4111 1111 1111 1111"),
    ("types", "Chiang Mia"),
    ("asked", "email"),
    ("types", "stop for now"),
    ("taps", "Continue"),
    ("types", "cancel"),
    ("taps", "Continue"),
    ("types", "skip"),
    ("asked", "review"),
    ("types", "no"),
    ("types", "change amount to 3,700"),
    ("types", "see my answers"),
    ("types", "send"),
)


def test_the_whole_form_is_spoken_in_english(chat: Chat) -> None:
    spoken = []
    for deed, what in JOURNEY:
        reply = go(chat, ((deed, what),))
        spoken.append((what, reply.text))
        if "Topics that may fit" not in reply.text:
            assert not thai.has_thai(reply.text), (what, reply.text)
    assert re.search(r"\d+ questions left", "".join(text for _, text in spoken))
    (filed,) = chat.filed()
    assert filed.answers["amount"] == 370000
    assert filed.answers["purchase_date"] == "2026-11-04"
    assert filed.answers["province"] == "TH-50"
    assert filed.answers["seller_name"] == "Cool Breeze Page"
    assert filed.answers["contacted_seller"] == {"contacted": "yes", "said": "ไม่ตอบ"}
    assert "We have your complaint" in chat.last.text
    for what in ("See the status", "my data"):
        assert not thai.has_thai(chat.taps(what).text if "See" in what else chat.types(what).text)
    with chat.services.transactions.reading() as session:
        row = session.scalars(select(Complaint)).one()
        assert (row.consent_language, row.consent_hash) == ("en", consent_hash("en"))


def test_thai_may_be_typed_and_the_language_changed(chat: Chat) -> None:
    chat.types("Can I complain about a shop in English?")
    chat.taps("Start a complaint")
    assert "If you agree, I use this message" in chat.types("ร้านชื่อ Luxe by Ploy ค่ะ").text
    chat.taps("I agree, start")
    assert "questions left" in chat.taps("Correct").text
    assert "ข้อ" in chat.types("ภาษาไทย").text
    assert "questions left" in chat.types("english").text
    assert chat.state()["draft"]["answers"]["seller_name"] == "Luxe by Ploy"
    assert chat.state()["draft"]["consent_language"] == "en"


def test_who_writes_thai_hears_no_english(chat: Chat) -> None:
    chat.types("ร้องเรียน")
    reply = chat.taps("ยินยอม เริ่มเลย")
    assert "เกิดอะไรขึ้น" in reply.text
    assert not re.search("[a-z]{3}", reply.text)


def test_every_text_of_an_answer_is_found() -> None:
    both = Localized("ไทย", "English")
    row = Row(both, "typed", Tap(both, "data"))
    card = Card(both, paragraphs=(both,), rows=(row,), buttons=(Tap(both, "data", both),))
    said = in_english(Answer((TextReply(joined(" ", (both, "ไทย"))), card), (Tap(both, "data"),)))
    assert said.replies[0] == TextReply("English ไทย")
    assert said.replies[1] == Card(
        "English",
        paragraphs=("English",),
        rows=(Row("English", "typed", Tap("English", "data")),),
        buttons=(Tap("English", "data", "English"),),
        english=True,
    )
    choices: tuple[Button, ...] = said.choices
    assert choices == (Tap("English", "data"),)
    assert english_of("ไทย") == "ไทย"
