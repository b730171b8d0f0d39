"""A person who floods us, and more people than can be answered at once."""

import pytest

from bot.web import admission
from bot.web.admission import MOST_OF_ONE
from bot.worker.dispatcher import Dispatcher
from db.models.tables import InboxEvent
from db.queue import conversations, inbox, lanes
from db.queue.conversations import Chat, KnownConversation
from handlers.texts.answers import OVERFLOW
from tests.engine.events import Event, again, event, person, said, tapped
from tests.engine.office import Office, until

ANN, BOB, CAT = person(1), person(2), person(3)
GREETING = "สวัสดีค่ะ"


def flood(user: str, count: int) -> list[Event]:
    return [said(user, GREETING, at_ms=1_790_000_000_000 + number) for number in range(count)]


def known(office: Office, user: str) -> KnownConversation:
    settings = office.services.settings
    with office.services.transactions.reading() as session:
        found = conversations.find(
            session, Chat("user", user), settings.data_keys, settings.index_key
        )
    assert found is not None
    return found


def lanes_of(office: Office) -> list[int]:
    return [row.lane for row in office.inbox() if row.state == "waiting"]


def overflowed(office: Office) -> list[InboxEvent]:
    return [row for row in office.inbox() if row.reason in (inbox.OVERFLOW, inbox.OVERFLOW_TOLD)]


def test_what_comes_beyond_a_persons_limit_is_told_of_once_with_the_newest_token(
    office: Office,
) -> None:
    kept, lost = flood(ANN, MOST_OF_ONE), flood(ANN, 5)
    hers = said(BOB, GREETING)
    assert office.post(*kept[:40]) == 200
    assert office.post(*kept[40:], *lost[:2]) == 200
    assert [office.post(each) for each in lost[2:]] == [200] * 3
    assert office.post(hers) == 200
    assert len(overflowed(office)) == 5
    office.start_engine()
    office.wait_until_quiet()
    told = [one for one in office.line.accepted if OVERFLOW in one.text]
    assert [one.by for one in told] == [lost[-1]["replyToken"]]
    answered = [one.by for one in office.line.accepted if one.by != hers["replyToken"]]
    assert answered == [each["replyToken"] for each in (*kept, lost[-1])]
    assert len(office.line.said_by(hers["replyToken"])) == 1
    assert {row.state for row in overflowed(office)} == {"ignored"}


def test_who_was_told_is_answered_again(office: Office) -> None:
    assert office.post(*flood(ANN, MOST_OF_ONE + 1)) == 200
    office.start_engine()
    office.wait_until_quiet()
    later = said(ANN, GREETING)
    assert office.post(later) == 200
    office.wait_until_quiet()
    assert len(office.line.said_by(later["replyToken"])) == 1
    assert len(overflowed(office)) == 1


def test_nothing_more_is_kept_until_the_queue_is_empty(office: Office) -> None:
    """Else messages would be missing from the middle of what was kept."""
    assert office.post(*flood(ANN, MOST_OF_ONE + 1)) == 200
    with office.services.transactions.writing() as session:
        ids = [row.id for row in office.inbox()[:30]]
        inbox.start_attempts(session, ids)
        inbox.mark_done(session, ids, office.clock())
    assert office.post(said(ANN, GREETING)) == 200
    assert len(overflowed(office)) == 2


def test_a_message_that_is_taken_back_is_heard_in_any_flood(office: Office) -> None:
    sent = flood(ANN, MOST_OF_ONE + 1)
    assert office.post(*sent) == 200
    unsent = event(ANN, type="unsend", unsend={"messageId": sent[-1]["message"]["id"]})
    assert office.post(unsent) == 200
    assert office.inbox()[-1].state == "waiting"
    office.start_engine()
    office.wait_until_quiet()
    (emptied,) = overflowed(office)
    assert len(emptied.sealed_event) == len(b"{}") + 28


def test_a_group_that_talks_much_hears_nothing_of_it(office: Office) -> None:
    source = {"type": "group", "groupId": "C" + "0" * 32, "userId": ANN}
    assert office.post(*({**each, "source": source} for each in flood(ANN, 62))) == 200
    office.start_engine()
    office.wait_until_quiet()
    assert len(overflowed(office)) == 2
    assert len(office.line.accepted) == 1


def test_a_flood_in_a_form_loses_nothing_that_was_confirmed(office: Office) -> None:
    office.start_engine()
    for each in (tapped(ANN, "complaint/start"), said(ANN, "ยินยอม")):
        assert office.post(each) == 200
        office.wait_until_quiet()
    office.stop_engines()
    before = len(office.line.accepted)
    assert known(office, ANN).goes_first
    texts = [f"ร้านไม่ส่งของ ข้อ {number}" for number in range(MOST_OF_ONE + 20)]
    assert office.post(*(said(ANN, text) for text in texts[:50])) == 200
    assert office.post(*(said(ANN, text) for text in texts[50:])) == 200
    office.start_engine()
    office.wait_until_quiet()
    assert known(office, ANN).goes_first
    assert OVERFLOW in office.line.accepted[-1].text
    assert len(office.line.accepted) - before == MOST_OF_ONE + 1
    assert {row.state for row in office.inbox()} == {"done", "ignored"}


def test_an_emergency_goes_first_and_a_flood_later(office: Office) -> None:
    tap = tapped(CAT, "urgent/bank?id=kbank")
    assert office.post(said(ANN, GREETING), said(BOB, "เพิ่งโอนเงินไปค่ะ"), tap) == 200
    assert lanes_of(office) == [lanes.USUAL, lanes.FIRST, lanes.FIRST]
    assert office.post(*flood(BOB, lanes.MANY)) == 200
    assert lanes_of(office)[3:] == [lanes.USUAL] * (lanes.MANY - 1) + [lanes.LATER]


def test_who_writes_behind_a_crowd_is_answered_at_once_and_nobody_is_forgotten(
    office: Office,
) -> None:
    strangers = [said(person(100 + number), GREETING) for number in range(80)]
    assert office.post(*strangers[:60]) == office.post(*strangers[60:]) == 200
    dispatcher = Dispatcher(office.services)

    def place(late: Event) -> int:
        """The turns until an event that comes now is handled."""
        assert office.post(late) == 200
        for turn in range(1, 10):
            assert dispatcher.handle_next() is not None
            if next(row for row in reversed(office.inbox())).state == "done":
                return turn
        return 10

    assert [place(said(person(number), GREETING)) <= 2 for number in range(10, 14)] == [True] * 4
    assert place(said(BOB, "เพิ่งโอนเงินไปค่ะ")) <= 2
    for _ in range(8):
        dispatcher.handle_next()
    assert [row.state for row in office.inbox()[:3]] == ["done"] * 3


def test_who_was_answered_before_is_answered_beside_any_number_of_strangers(
    office: Office,
) -> None:
    office.start_engine()
    for someone in (ANN, BOB):
        assert office.post(said(someone, GREETING)) == 200
    office.wait_until_quiet()
    office.stop_engines()
    goes_on = said(ANN, GREETING)
    assert office.post(goes_on) == 200
    strangers = [said(person(100 + number), GREETING) for number in range(MOST_OF_ONE)]
    assert office.post(*strangers) == 200
    assert lanes_of(office) == [lanes.KNOWN] + [lanes.USUAL] * MOST_OF_ONE
    dispatcher = Dispatcher(office.services)
    for _ in range(2):
        dispatcher.handle_next()
    assert next(row for row in office.inbox() if row.state == "waiting").lane == lanes.USUAL


def test_beyond_the_bound_of_all_line_is_asked_to_come_again(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(admission, "MOST_WAITING", 5)
    monkeypatch.setattr(admission, "_LOOK_S", 0.0)
    office.start_engine()
    for each in (tapped(ANN, "complaint/start"), said(ANN, "ยินยอม")):
        assert office.post(each) == 200
        office.wait_until_quiet()
    office.stop_engines()
    assert office.post(*(said(person(10 + number), GREETING) for number in range(5))) == 200
    refused, passes = said(BOB, GREETING), said(ANN, "ร้านไม่ส่งของ")
    assert office.post(refused) == 503
    assert office.post(passes) == 200
    assert office.post(said(CAT, "เพิ่งโอนเงินไปค่ะ")) == 200
    assert office.post(*(said(ANN, GREETING) for _ in range(3))) == 200
    assert office.post(said(ANN, GREETING)) == 503
    office.start_engine()
    office.wait_until_quiet()
    assert office.post(again(refused)) == 200
    until(lambda: len(office.line.said_by(refused["replyToken"])) == 1)
