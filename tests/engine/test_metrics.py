"""Metrics of an office at work: what they count, who may read them, and what is never in them."""

import json
import re
from collections.abc import Mapping

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bench.traffic import COMPLAINT
from bot.web.health import ENGINE_AWAY_S, EVENTS_LATE_S
from bot.worker.worker import Worker
from handlers import router
from handlers.messages.context import Turn
from handlers.messages.reply import Answer
from tests.engine.events import person, said, shown
from tests.engine.office import METRICS_TOKEN, Office, until
from tests.engine.strict_line import says

ANN, BOB = person(1), person(2)
GREETING = "สวัสดีค่ะ"
Sample = tuple[str, frozenset[tuple[str, str]]]


def scrape(office: Office) -> tuple[str, dict[Sample, float]]:
    """The page, and its samples by name and labels."""
    status, text = office.page("/metrics", METRICS_TOKEN)
    assert status == 200
    samples = {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }
    return text, samples


def value(samples: Mapping[Sample, float], name: str, **labels: str) -> float:
    return samples.get((f"ruthan_{name}", frozenset(labels.items())), 0.0)


def ready(office: Office) -> tuple[int, dict[str, object]]:
    status, text = office.page("/readyz")
    return status, json.loads(text)


def test_a_conversation_is_counted_and_nothing_of_it_is_told(office: Office) -> None:
    office.start_engine()
    sent = [said(ANN, text) for text in COMPLAINT]
    for each in (*sent, said(BOB, "อยากตาย ไม่อยากอยู่แล้ว"), shown(BOB)):
        assert office.post(each) == 200
        office.wait_until_quiet()
    office.stop_engines()
    text, samples = scrape(office)
    asked = len(sent) + 2
    assert value(samples, "events_received_total", result="stored") == asked
    assert value(samples, "events_handled_total", result="done") == asked
    assert value(samples, "webhook_requests_total", status="200") == asked
    assert value(samples, "events_waiting") == value(samples, "messages_waiting") == 0
    assert value(samples, "answers_total", handler="complaint") >= len(sent) - 3
    assert value(samples, "danger_cards_total", kind="crisis") == 1
    replies = {"way": "reply", "outcome": "done"}
    said_by_class = [
        value(samples, "messages_sent_total", push_class=each, **replies)
        for each in ("must", "may", "wait")
    ]
    assert sum(said_by_class) == len(office.line.accepted)
    assert value(samples, "engine_seen_timestamp_seconds") > 0
    telling = [*COMPLAINT, "0812345678", "ทดสอบ", "อยากตาย", ANN, BOB]
    telling += [event["replyToken"] for event in sent] + [event["webhookEventId"] for event in sent]
    # Seconds and moments hold any digits by chance, so values are compared as numbers.
    told = re.sub(r"(?m)^(?!#)(.*) \S+$", r"\1", text)
    assert [each for each in telling if each in told] == []
    assert not {float(each) for each in telling if each.isdecimal()} & set(samples.values())
    assert text.isascii()


def test_two_processes_are_one_count(office: Office) -> None:
    for _ in range(2):
        office.start_engine()
        assert office.post(said(ANN, GREETING)) == 200
        office.wait_until_quiet()
        office.stop_engines()
    assert value(scrape(office)[1], "events_handled_total", result="done") == 2


def test_a_web_process_without_an_engine_brings_its_counts_and_gives_no_sign_of_life(
    office: Office,
) -> None:
    web = Worker(office.services)
    web.start_counting()
    assert office.post(said(ANN, GREETING)) == 200
    web.stop()
    assert value(scrape(office)[1], "events_received_total", result="stored") == 1
    office.clock.forward(ENGINE_AWAY_S + 1)
    assert ready(office)[1]["warnings"] == ["events-late", "engine-away"]


def test_nobody_reads_them_without_the_token(office: Office) -> None:
    for token in ("", "another token of theirs", METRICS_TOKEN[:-1]):
        status, text = office.page("/metrics", token)
        assert (status, "ruthan_" in text) == (401, False)


def test_what_was_undone_is_not_counted(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    reply_to = router.reply_to

    def breaks(turn: Turn) -> Answer:
        reply_to(turn)
        raise ValueError

    monkeypatch.setattr(router, "reply_to", breaks)
    office.start_engine()
    assert office.post(said(ANN, GREETING)) == 200
    until(lambda: office.inbox()[0].reason == "ValueError")
    office.stop_engines()
    _, samples = scrape(office)
    assert value(samples, "events_handled_total", result="failed") == 1
    assert value(samples, "answers_total", handler="small_talk") == 0


def test_readiness_tells_of_a_queue_that_stands_and_of_an_engine_that_is_away(
    office: Office,
) -> None:
    assert ready(office)[1]["warnings"] == []
    office.clock.forward(ENGINE_AWAY_S + 1)
    assert ready(office)[1]["warnings"] == ["engine-away"]
    office.start_engine()
    assert office.post(said(ANN, GREETING)) == 200
    office.wait_until_quiet()
    office.stop_engines()
    status, told = ready(office)
    assert (status, told["warnings"], told["problems"]) == (200, [], [])
    assert office.post(said(ANN, GREETING)) == 200
    office.clock.forward(max(ENGINE_AWAY_S, EVENTS_LATE_S) + 1)
    status, told = ready(office)
    assert (status, told["warnings"]) == (200, ["events-late", "engine-away"])
    assert isinstance(told["oldest_event_s"], int)
    assert told["oldest_event_s"] > EVENTS_LATE_S
    assert isinstance(told["help"], dict)
    assert set(told["help"]) == {"events-late", "engine-away"}


def test_readiness_tells_of_a_token_that_line_does_not_know(office: Office) -> None:
    office.line.faults.append(says(401, "Authentication failed"))
    office.start_engine()
    assert office.post(said(ANN, GREETING)) == 200
    office.wait_until_handled()
    until(lambda: office.outbox()[0].reason == "unauthorised")
    office.stop_engines()
    assert ready(office)[1]["warnings"] == ["line-unauthorised"]
