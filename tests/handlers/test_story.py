"""A story is read for what it already tells; what is not sure stays empty."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.complaint_form import FORM
from handlers.event import Typed
from handlers.reading import Growing, Understood
from handlers.story import Story, read_story
from tests.handlers import told_stories as told
from tests.handlers.told_stories import TODAY

FILES = ["stories.yaml", "more_stories.yaml", "third_stories.yaml"]


@pytest.fixture(scope="module", params=FILES)
def stories(request: pytest.FixtureRequest) -> list[told.Read]:
    return told.read_file(request.param)


def test_most_kinds_are_right(stories: list[told.Read]) -> None:
    assert told.right(stories, "kind") >= 0.80, list(told.missed(stories))


def test_nearly_all_platforms_are_right(stories: list[told.Read]) -> None:
    assert told.right(stories, "platform") >= 0.95, list(told.missed(stories))


@pytest.mark.parametrize("field", ["amount", "date"])
def test_an_amount_and_a_day_are_right_or_empty(stories: list[told.Read], field: str) -> None:
    assert told.right_or_empty(stories, field) >= 0.95, list(told.missed(stories))
    assert told.right_where_told(stories, field) >= 0.90, list(told.missed(stories))


def test_no_seller_is_invented(stories: list[told.Read]) -> None:
    assert [story.invented() for story in stories if story.invented()] == []
    assert told.right(stories, "sellers") >= 0.90, list(told.missed(stories))


def test_what_is_urgent_is_seen(stories: list[told.Read]) -> None:
    assert told.right(stories, "urgent") >= 0.95, list(told.missed(stories))


def test_answers_are_those_that_the_form_would_store(stories: list[told.Read]) -> None:
    names = {field.name for field in FORM.fields}
    for story in stories:
        answers = read_story(story.text, TODAY).answers()
        assert set(answers) <= names
        for name, value in answers.items():
            field = FORM.field(name)
            assert field is not None
            assert field.kind.show(value), name


def test_each_stored_answer_is_read_as_itself() -> None:
    text = (
        "สั่งหม้อทอดจากเพจ ครัวบ้านสวน โอนเข้ากสิกร 123-4-56789-0 ชื่อ นายสมปอง ใจกล้า "
        "1,290 บาท วันที่ 3 พ.ย. 69 เบอร์ร้าน 089-123-4567 โดนบล็อกแล้ว"
    )
    answers = read_story(text, TODAY).answers()
    assert answers == {
        "kind": "deceived",
        "platform": "facebook",
        "seller_name": "ครัวบ้านสวน",
        "seller_phone": "0891234567",
        "product": "หม้อทอด",
        "paid": "paid",
        "payment_method": "transfer",
        "amount": 1290_00,
        "payee_account": [{"bank": "กสิกร", "number": "1234567890", "name": "นายสมปอง ใจกล้า"}],
        "purchase_date": "2026-11-03",
    }
    for name in ("seller_phone", "amount", "purchase_date", "payee_account"):
        field = FORM.field(name)
        assert field is not None
        again = field.kind.read(Typed(field.kind.show(answers[name])), [], TODAY)
        assert isinstance(again, Understood | Growing)
        assert again.value == answers[name]


def test_a_greeting_tells_nothing() -> None:
    for text in ("", "   ", "สวัสดีค่ะ", "l;ylfu8iy", "@", "1441", "🙏🙏"):
        assert read_story(text, TODAY) == Story(), text


@given(
    st.text(max_size=300)
    | st.text("โอนจ่าย0123456789,.-/ บาทวันที่ร้าน@\u0e4d\u0e32\u200bk", max_size=80)
)
def test_no_text_breaks_the_reader_or_gives_a_day_ahead(text: str) -> None:
    found = read_story(text, TODAY)
    day = found.purchase_date
    assert day is None or date.fromisoformat(day) <= TODAY
    assert found.amount is None or found.amount > 0
