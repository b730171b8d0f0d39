"""Sites that many people send are counted: each person once, nothing in clear before five."""

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from bot.privacy.retention import Retention
from db.models.check_sightings import CheckDispute, CheckSighting, SeenDomain
from db.search import check_sightings
from db.search.check_sightings import KEPT, LEAST_PEOPLE, SeenThing
from db.search.seller_index import fingerprint
from db.statistics import check_disputes
from handlers.conversations.checking import texts as check_texts
from handlers.conversations.checking import views
from handlers.messages.postback import payload
from handlers.records.seller_terms import from_answers
from handlers.texts import personal_data as texts
from knowledge_base import KnowledgeBase
from tests.canary import everything
from tests.handlers.chat import TUESDAY, Chat
from tests.handlers.journey import Journey, memory

pytestmark = pytest.mark.both_databases

SITE, TODAY = "sale-bargain.example", date(2026, 11, 24)
DAY = timedelta(days=1)
UNCOUNTED = {
    "an official site": "https://shopee.co.th/m/sale",
    "a site of the state": "https://www.ocpb.go.th/news",
    "where anybody makes a page": "https://sites.google.com/view/sale",
    "where anybody has a page": "https://www.facebook.com/sale",
    "a short link": "https://bit.ly/3sale",
    "a telephone number": "081-234-5678",
}


def send(chat: Chat, people: range, text: str = f"https://{SITE}/gift") -> None:
    for each in people:
        chat.becomes(each)
        chat.types(text)


def shown(chat: Chat, today: date = TODAY) -> list[SeenThing]:
    with chat.services.transactions.reading() as session:
        return check_sightings.domains(session, today - KEPT, 9)


def kept(chat: Chat, model: type[CheckSighting | SeenDomain | CheckDispute]) -> int:
    with chat.services.transactions.reading() as session:
        return session.scalar(select(func.count()).select_from(model)) or 0


def disputes(chat: Chat) -> list[tuple[str, int]]:
    with chat.services.transactions.reading() as session:
        return check_disputes.since(session, TODAY)


def purge(chat: Chat) -> int:
    retention = Retention(chat.services.transactions, chat.services.settings.data_keys)
    (rule,) = (each for each in retention.kinds if each.name == "sightings")
    return retention.purge(rule, chat.clock.now)


def test_a_site_has_no_name_anywhere_before_the_fifth_person(chat: Chat) -> None:
    send(chat, range(LEAST_PEOPLE - 1))
    assert kept(chat, CheckSighting) == LEAST_PEOPLE - 1
    assert shown(chat) == []
    assert SITE not in str(everything(chat.services.transactions))
    send(chat, range(LEAST_PEOPLE - 1, LEAST_PEOPLE), f"HTTPS://www.{SITE.upper()}/other")
    (one,) = shown(chat)
    assert (one.domain, one.people, one.first, one.last) == (SITE, 5, TODAY, TODAY)
    assert kept(chat, SeenDomain) == 1


def test_a_person_counts_once_however_often_it_is_sent(chat: Chat) -> None:
    for _ in range(LEAST_PEOPLE):
        send(chat, range(1))
        chat.clock.now += DAY
    assert (kept(chat, CheckSighting), kept(chat, SeenDomain)) == (1, 0)


def test_it_is_forgotten_after_thirty_days(chat: Chat) -> None:
    send(chat, range(LEAST_PEOPLE))
    chat.clock.now = TUESDAY + KEPT
    assert (purge(chat), len(shown(chat, TODAY + KEPT))) == (0, 1)
    send(chat, range(1))
    (again,) = shown(chat, TODAY + KEPT)
    assert (again.first, again.last) == (TODAY, TODAY + KEPT)
    chat.clock.now += DAY
    assert shown(chat, TODAY + KEPT + DAY) == []
    assert purge(chat) == LEAST_PEOPLE - 1
    assert (kept(chat, CheckSighting), kept(chat, SeenDomain)) == (1, 0)
    assert SITE not in str(everything(chat.services.transactions))


def test_people_of_more_than_thirty_days_ago_name_no_site(chat: Chat) -> None:
    send(chat, range(LEAST_PEOPLE - 1))
    chat.clock.now += KEPT + DAY
    send(chat, range(LEAST_PEOPLE - 1, LEAST_PEOPLE))
    assert (kept(chat, CheckSighting), kept(chat, SeenDomain)) == (LEAST_PEOPLE, 0)


@pytest.mark.parametrize(
    ("wish", "yes"),
    [
        (texts.ERASE_LABEL, texts.ERASE_YES_LABEL),
        (texts.WITHDRAW_LABEL, texts.WITHDRAW_YES_LABEL),
    ],
    ids=["erase", "withdraw"],
)
def test_who_takes_it_back_is_not_counted_and_four_name_nothing(
    chat: Chat, wish: str, yes: str
) -> None:
    send(chat, range(LEAST_PEOPLE))
    chat.types(wish)
    chat.taps(yes)
    assert (kept(chat, CheckSighting), kept(chat, SeenDomain)) == (LEAST_PEOPLE - 1, 0)
    assert SITE not in str(everything(chat.services.transactions))


def test_what_is_known_or_everybodys_is_not_counted(chat: Chat) -> None:
    for text in UNCOUNTED.values():
        assert check_texts.LABEL in str(chat.types(text).messages), text
    assert kept(chat, CheckSighting) == 0


@pytest.mark.parametrize("text", ["123-4-56789-0", "เช็คพร้อมเพย์ 1234567890 ให้หน่อย"])
def test_an_account_has_the_mark_that_complaints_have_of_it(chat: Chat, text: str) -> None:
    chat.types(text)
    answers = {"payee_account": [{"bank": "กสิกร", "number": "1234567890", "name": ""}]}
    key = chat.services.settings.index_key
    marks = {fingerprint(key, *said) for said in from_answers(answers) if said[0] == "account"}
    with chat.services.transactions.reading() as session:
        found = {(each.kind, each.mark) for each in session.scalars(select(CheckSighting))}
    assert found == {("account", mark) for mark in marks}
    assert "1234567890" not in str(everything(chat.services.transactions))


def test_a_picture_counts_as_a_text_does(topics: KnowledgeBase) -> None:
    person = Journey(memory(), topics)
    person.sends_picture(topics.checker.check_picture(f"รับเงินคืนที่ https://{SITE} ด่วน", ()))
    assert person.session.scalar(select(func.count()).select_from(CheckSighting)) == 1


@pytest.mark.parametrize(
    ("told", "count"),
    [
        (f"https://{SITE}/gift", 1),
        (f"เห็นโฆษณาในเพจ กดเข้าไปที่ https://{SITE}/gift {'แล้วสั่งของไปหลายชิ้น ' * 20}", 1),
        ("https://shopee.co.th/m/sale", 0),
        ("123-4-56789-0", 0),
    ],
    ids=["a link", "a link in a story", "an official site", "an account"],
)
def test_a_link_that_is_told_in_a_form_counts_as_one_that_is_looked_at(
    topics: KnowledgeBase, told: str, count: int
) -> None:
    person = Journey(memory(), topics)
    person.types("ร้องเรียน")
    person.types("ยินยอม")
    for _ in range(2):
        person.types(told)
    counted = [*person.session.scalars(select(CheckSighting.kind))]
    assert counted == ["link"] * count


def dispute(code: str) -> str:
    return payload(views.DISPUTE, code=code)


def test_disputes_are_counted_by_their_reason_once_a_day(chat: Chat) -> None:
    for person in range(2):
        chat.becomes(person)
        for code in ("claims-office", "claims-office", "link-lookalike"):
            assert "อาจเตือนเกินไปได้" in chat.forges(dispute(code)).text
    assert disputes(chat) == [("claims-office", 2), ("link-lookalike", 2)]
    chat.clock.now += DAY
    chat.forges(dispute("claims-office"))
    assert disputes(chat) == [("claims-office", 3), ("link-lookalike", 2)]


@pytest.mark.parametrize("code", ["", "x" * 60, "claims-office' --", "CLAIMS-OFFICE"])
def test_a_forged_code_is_not_counted(chat: Chat, code: str) -> None:
    chat.forges(dispute(code))
    assert kept(chat, CheckDispute) == 0


def test_the_button_of_a_warning_counts_its_reason(chat: Chat) -> None:
    reply = chat.types(
        "ขนส่งแจ้ง พัสดุถูกอายัด ชำระค่าปรับที่ https://thailandpost.parcel-99.top ภายใน 2 ชม."
    )
    label = next(each for each in reply.labels if "ของจริง" in each)
    chat.taps(label)
    ((code, count),) = disputes(chat)
    assert (code.startswith("link-"), count) == (True, 1)
