"""A message is said once, in order, whatever LINE answers."""

import logging
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from bot.line.client import DeadToken, Outcome, Refused, TimedOut, TryLater
from bot.worker.sender import Sender
from db.engine.engine import is_sqlite
from db.models.tables import OutboxBatch
from tests.engine.events import person, said
from tests.engine.office import Office, until
from tests.engine.speaking import ANN, GREETING, batch, say_one
from tests.engine.strict_line import PUSH, REPLY, Fault, hangs, says, takes_and_hangs

# Answered with a card of safety, which must arrive.
DESPAIR = "อยากตาย"


def wait_for_attempts(office: Office, count: int) -> None:
    until(lambda: len(office.line.calls) >= count)
    until(lambda: batch(office).leased_until is None or batch(office).state != "waiting")


def test_a_reply_is_said_and_then_forgotten(office: Office) -> None:
    token = say_one(office)
    office.wait_until_quiet()
    assert office.line.calls == [REPLY]
    assert len(office.line.said_by(token)) == 1
    assert (batch(office).state, batch(office).sealed_batch) == ("done", b"")


def test_a_card_of_safety_is_pushed_once_with_the_retry_key_when_its_token_died(
    office: Office,
) -> None:
    office.line.faults.append(says(400, "Invalid reply token"))
    say_one(office, DESPAIR)
    office.wait_until_quiet()
    assert office.line.calls == [REPLY, PUSH]
    (pushed,) = office.line.accepted
    assert (pushed.by, pushed.to) == (batch(office).retry_key, ANN)
    assert batch(office).state == "done"


def test_a_push_that_timed_out_is_pushed_again_under_its_key(office: Office) -> None:
    office.line.faults.extend([says(400, "Invalid reply token"), takes_and_hangs])
    say_one(office, DESPAIR)
    wait_for_attempts(office, 2)
    office.clock.forward(30)
    office.wait_until_quiet()
    assert office.line.calls == [REPLY, PUSH, PUSH]
    assert len(office.line.accepted) == 1
    assert batch(office).state == "done"


def test_a_reply_that_timed_out_but_arrived_is_not_pushed(office: Office) -> None:
    office.line.faults.append(takes_and_hangs)
    say_one(office)
    wait_for_attempts(office, 1)
    office.clock.forward(30)
    office.wait_until_quiet()
    assert office.line.calls == [REPLY, REPLY]
    assert len(office.line.accepted) == 1
    assert batch(office).state == "probably_done"


@pytest.mark.parametrize(
    ("fault", "uncertain"),
    [
        (says(429, "Too many requests"), False),
        (says(500, "Internal"), True),
        (says(503, "Busy"), True),
        (hangs, True),
    ],
)
def test_what_may_pass_is_tried_again_later(office: Office, fault: Fault, uncertain: bool) -> None:
    office.line.faults.append(fault)
    before = datetime.now(UTC)
    say_one(office)
    wait_for_attempts(office, 1)
    put_off = batch(office)
    assert (put_off.state, put_off.attempts, put_off.uncertain) == ("waiting", 1, uncertain)
    assert put_off.due_at > before + timedelta(seconds=0.5)
    assert put_off.due_at < datetime.now(UTC) + timedelta(seconds=2.6)
    office.clock.forward(3)
    office.wait_until_quiet()
    assert office.line.calls == [REPLY, REPLY]
    assert len(office.line.accepted) == 1


def test_pauses_grow_and_what_never_passes_is_a_dead_letter(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    office.line.faults.extend([says(500)] * 12)
    say_one(office)
    pauses = []
    for attempt in range(1, 12):
        wait_for_attempts(office, attempt)
        pauses.append((batch(office).due_at - office.clock()).total_seconds())
        office.clock.forward(pauses[-1] + 0.1)
    office.wait_until_quiet()
    assert batch(office).state == "dead"
    assert len(office.line.calls) == 12
    assert pauses[3] > pauses[0] * 3
    assert max(pauses) <= 750
    assert "given up" in caplog.text


def test_line_says_how_long_to_wait(office: Office) -> None:
    office.line.faults.append(says(429, "Too many requests", Retry_After="100"))
    say_one(office)
    wait_for_attempts(office, 1)
    pause = (batch(office).due_at - office.clock()).total_seconds()
    assert 70 < pause < 130


def test_a_revoked_token_stops_all_sending_and_is_an_alarm(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    office.line.faults.append(says(401, "Authentication failed"))
    say_one(office)
    wait_for_attempts(office, 1)
    for number in range(2, 7):
        assert office.post(said(person(number), GREETING)) == 200
    office.wait_until_handled()
    assert office.line.calls == [REPLY]
    assert [row.state for row in office.outbox()] == ["waiting"] * 6
    assert [record.levelno for record in caplog.records if "token" in record.message] == [
        logging.CRITICAL
    ]
    office.stop_engines()
    office.clock.forward(90)
    office.start_engine()
    office.wait_until_quiet()
    assert len(office.line.accepted) == 6


def test_what_was_already_accepted_is_done(office: Office) -> None:
    office.line.faults.extend([says(400, "Invalid reply token"), says(409, "Already accepted")])
    say_one(office, DESPAIR)
    office.wait_until_quiet()
    assert batch(office).state == "done"


@pytest.mark.parametrize("status", [400, 403, 404])
def test_what_line_refuses_is_a_dead_letter_that_is_kept(office: Office, status: int) -> None:
    office.line.faults.append(says(status, "A message is invalid"))
    say_one(office)
    office.wait_until_quiet()
    dead = batch(office)
    assert (dead.state, bool(dead.sealed_batch)) == ("dead", True)
    assert dead.reason is not None
    assert "A message is invalid" in dead.reason
    assert office.line.calls == [REPLY]


def test_what_a_spent_quota_holds_back_is_said_above_the_next_reply(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    quota = says(429, "You have reached your monthly limit.")
    office.line.faults.extend([says(400, "Invalid reply token"), quota])
    say_one(office, DESPAIR)
    office.wait_until_quiet()
    assert (batch(office).state, batch(office).reason) == ("kept", "quota")
    assert "quota" in caplog.text
    token = say_one(office)
    office.wait_until_quiet()
    (heard,) = office.line.said_by(token)
    assert "1323" in heard.text
    assert office.line.calls == [REPLY, PUSH, REPLY]


def test_the_order_within_a_conversation_is_kept_when_one_is_put_off(office: Office) -> None:
    office.line.faults.append(says(429))
    first = say_one(office)
    wait_for_attempts(office, 1)
    later = [say_one(office, "ขอบคุณค่ะ") for _ in range(5)]
    office.wait_until_handled()
    assert office.line.accepted == []
    office.clock.forward(5)
    office.wait_until_quiet()
    assert [one.by for one in office.line.accepted] == [first, *later]


def test_another_conversation_does_not_wait(office: Office) -> None:
    office.line.faults.append(says(429))
    say_one(office)
    wait_for_attempts(office, 1)
    spoken = said(person(2), GREETING)
    assert office.post(spoken) == 200
    until(lambda: len(office.line.said_by(spoken["replyToken"])) == 1)


@pytest.mark.parametrize("arrived", [True, False])
def test_a_sender_that_died_while_it_spoke_may_have_been_heard(
    office: Office, arrived: bool
) -> None:
    """Its lease has run out. The reply is tried once more: the token tells the truth."""
    office.line.faults.append(says(429))
    token = say_one(office)
    wait_for_attempts(office, 1)
    office.stop_engines()
    with office.services.transactions.writing() as session:
        died = office.clock() - timedelta(seconds=1)
        session.execute(update(OutboxBatch).values(leased_until=died, due_at=died))
    if arrived:
        office.line.dead.add(token)
    office.start_engine()
    office.wait_until_quiet()
    assert office.line.calls == [REPLY, REPLY]
    assert batch(office).state == ("probably_done" if arrived else "done")
    assert len(office.line.accepted) == (0 if arrived else 1)


def lease_for(office: Office, seconds: float) -> None:
    """Somebody else is saying the batch now."""
    until_then = office.clock() + timedelta(seconds=seconds)
    with office.services.transactions.writing() as session:
        session.execute(update(OutboxBatch).values(leased_until=until_then, due_at=office.clock()))


def test_what_another_engine_is_saying_is_left_to_it(office: Office) -> None:
    """SQLite has one engine: one that starts there knows that the other is dead."""
    office.line.faults.append(says(429))
    token = say_one(office)
    wait_for_attempts(office, 1)
    office.stop_engines()
    lease_for(office, 10)
    office.start_engine()
    other = said(person(2), GREETING)
    assert office.post(other) == 200
    until(lambda: len(office.line.said_by(other["replyToken"])) == 1)
    if not is_sqlite(office.services.transactions.engine):
        assert office.outbox()[0].state == "waiting"
        assert office.line.said_by(token) == []
        office.clock.forward(11)
    office.wait_until_quiet()
    assert len(office.line.said_by(token)) == 1


@pytest.mark.parametrize("outcome", [DeadToken(), TimedOut(), TryLater(), Refused("400")])
def test_a_slow_sender_whose_batch_was_taken_over_is_not_believed(
    office: Office, outcome: Outcome
) -> None:
    """It would push what the other has already said."""
    sender = Sender(office.services)
    office.line.faults.append(says(429))
    say_one(office)
    wait_for_attempts(office, 1)
    office.stop_engines()
    office.clock.forward(5)
    (slow,) = sender.find_due(most=9)
    office.clock.forward(20)
    (taken_over,) = sender.find_due(most=9)
    assert (taken_over.id, taken_over.uncertain) == (slow.id, True)
    assert sender.record_outcomes([(slow, outcome)], most=9) == []
    assert batch(office).leased_until is not None
    assert sender.record_outcomes([(taken_over, sender.send(taken_over))], most=9) == []
    assert batch(office).state == "done"
    assert sender.record_outcomes([(slow, outcome)], most=9) == []
    assert batch(office).state == "done"
    assert len(office.line.accepted) == 1


def test_an_engine_that_is_stopped_says_what_it_holds(office: Office) -> None:
    engine = office.start_engine()
    for number in range(1, 41):
        assert office.post(said(person(number), GREETING)) == 200
    office.wait_until_handled()
    engine.stop()
    accepted = len(office.line.accepted)
    states = [row.state for row in office.outbox()]
    assert states.count("done") == accepted
    assert all(row.leased_until is None for row in office.outbox() if row.state == "waiting")
