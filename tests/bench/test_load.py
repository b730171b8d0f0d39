"""The load program writes as people do, and sees what was lost, said twice or out of order."""

import http.client
import json
import socket
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bench.scale.life import FLOODER, Arrival, Life, arrivals, phrasings
from bench.scale.processes import cpu_seconds, pss_mib
from bench.scale.receiver import ReceivingLine, Said, receiving_line
from bench.scale.sending import TORN, Sent, send
from bench.scale.verdict import Verdict, judge
from bench.traffic import COMPLAINT, Post
from tests.engine.processes import SECRET

pytestmark = pytest.mark.slow


def written(**parts: float) -> list[Arrival]:
    """Messages of three people, one second apart: `ann` twice, `bob` twice, `cid` once."""
    names = {"a1": 1, "a2": 1, "b1": 2, "b2": 2, "c1": 3}
    return [
        Arrival(parts.get(name, float(at)), person, Post(name, b"", name))
        for at, (name, person) in enumerate(names.items())
    ]


def all_accepted(what: list[Arrival]) -> Sent:
    due = {each.post.token: each.due for each in what}
    answered = {token: at + 0.1 for token, at in due.items()}
    return Sent(due, answered, dict.fromkeys(due, 200))


def said(*tokens: str) -> list[Said]:
    return [Said(token, 10.0 + place, is_push=False) for place, token in enumerate(tokens)]


def counts(verdict: Verdict) -> dict[str, int]:
    names = ("answered", "silent", "lost", "doubled", "misordered")
    return {name: getattr(verdict, name) for name in names if getattr(verdict, name)}


def test_all_is_right_where_each_is_answered_once_in_order() -> None:
    what = written()
    verdict = judge(what, all_accepted(what), said("a1", "b1", "c1", "a2", "b2"), 0)
    assert verdict.is_right
    assert counts(verdict) == {"answered": 5}
    assert min(verdict.reply_ms) == (12.0 - 4.0) * 1000


def test_what_was_never_answered_is_lost_and_what_was_refused_is_not() -> None:
    what = written()
    sent = all_accepted(what)
    sent.status["c1"] = 503
    verdict = judge(what, sent, said("a1", "b1", "b2"), 0)
    assert counts(verdict) == {"answered": 3, "lost": 1}


def test_a_token_used_twice_is_doubled_though_line_took_it_once() -> None:
    what = written()
    calls = said("a1", "a2", "b1", "b2", "c1", "b2")
    calls[-1] = Said("b2", 20.0, is_push=False, taken=False)
    assert counts(judge(what, all_accepted(what), calls, 0)) == {"answered": 5, "doubled": 1}


def test_a_later_answer_that_came_first_is_out_of_order() -> None:
    what = written()
    verdict = judge(what, all_accepted(what), said("a2", "a1", "b1", "b2", "c1"), 0)
    assert counts(verdict) == {"answered": 5, "misordered": 1}
    # It left before the first was accepted, so nobody knows which came first.
    at_once = written(a2=0.05)
    verdict = judge(at_once, all_accepted(at_once), said("a2", "a1", "b1", "b2", "c1"), 0)
    assert counts(verdict) == {"answered": 5}


def test_what_the_database_has_as_handled_without_an_answer_is_not_lost() -> None:
    what = written()
    calls = said("a2", "b1", "b2", "c1")
    assert counts(judge(what, all_accepted(what), calls, 1)) == {"answered": 4, "silent": 1}
    calls = said("a2", "b1", "b2")
    found = counts(judge(what, all_accepted(what), calls, 1))
    assert found == {"answered": 3, "silent": 1, "lost": 1}


def test_a_flooder_may_be_let_go_of() -> None:
    what = [*written(), Arrival(9.0, FLOODER, Post("f1", b"", "f1"))]
    verdict = judge(what, all_accepted(what), said("a1", "a2", "b1", "b2", "c1"), 0)
    assert counts(verdict) == {"answered": 5}


def event_of(post: Post) -> dict[str, object]:
    event: dict[str, object] = json.loads(post.request.partition(b"\r\n\r\n")[2])["events"][0]
    return event


def test_questions_are_all_different_and_each_kind_has_its_share() -> None:
    known = set(phrasings())
    life = iter(Life(SECRET, seed=3))
    kinds: Counter[str] = Counter()
    asked = []
    for _ in range(3_000):
        message = event_of(next(life)).get("message")
        text = message["text"] if isinstance(message, dict) else ""
        if text in COMPLAINT:
            kinds["form"] += 1
        elif text in known:
            kinds["as written"] += 1
            asked.append(text)
        else:
            kinds["other"] += 1
    assert len(set(asked)) == len(asked)
    assert 0.25 < kinds["form"] / 3_000 < 0.35
    assert 0.33 < kinds["as written"] / 3_000 < 0.47


def test_people_come_by_the_clock_and_write_a_few_messages_in_a_few_seconds() -> None:
    coming = arrivals(SECRET, rate=50, seconds=40, people=2_000, seed=5, flood=2)
    ours = [each for each in coming if each.person != FLOODER]
    assert 1_700 < len(ours) < 2_300
    assert len(coming) - len(ours) == 80
    assert [each.due for each in coming] == sorted(each.due for each in coming)
    messages = Counter(each.person for each in ours)
    assert 1.6 < len(ours) / len(messages) < 2.1
    assert len({each.post.token for each in coming}) == len(coming)
    stamps = [event_of(each.post)["timestamp"] for each in coming]
    assert stamps == sorted(stamps, key=lambda stamp: int(str(stamp)))


@contextmanager
def answering(*statuses: int) -> Iterator[int]:
    """A server that gives these answers in turn, and hangs up at TORN; its port."""
    left = iter(statuses)
    lock = threading.Lock()

    def answer(connection: socket.socket) -> None:
        with connection:
            while connection.recv(65_536):
                with lock:
                    status = next(left, 200)
                if status == TORN:
                    return
                connection.sendall(b"HTTP/1.1 %d X\r\nContent-Length: 2\r\n\r\nOK" % status)

    def listen() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            threading.Thread(target=answer, args=(connection,), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=listen, daemon=True).start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)


def test_each_request_leaves_at_its_moment_and_every_answer_is_noted() -> None:
    coming = arrivals(SECRET, rate=100, seconds=1.5, people=100, seed=7)
    with answering(200, 503, TORN) as port:
        sent = send(port, coming)
    statuses = Counter(sent.status.values())
    assert statuses == {200: len(coming) - 2, 503: 1, TORN: 1}
    first = coming[0]
    late = [
        sent.due[each.post.token] - sent.due[first.post.token] - (each.due - first.due)
        for each in coming
    ]
    assert max(map(abs, late)) < 1e-6
    assert sent.seconds >= coming[-1].due
    assert len(sent.acknowledged_ms()) == len(coming) - 2


def post(line: ReceivingLine, path: str, body: str, **headers: str) -> int:
    connection = http.client.HTTPConnection(line.url.removeprefix("http://"), timeout=5)
    connection.request("POST", path, body, {k.replace("_", "-"): v for k, v in headers.items()})
    status = connection.getresponse().status
    connection.close()
    return status


def test_line_takes_each_token_and_each_key_once_and_remembers_both_calls() -> None:
    reply, push = "/v2/bot/message/reply", "/v2/bot/message/push"
    with receiving_line(delay_s=0) as line:
        assert post(line, reply, '{"replyToken": "one", "messages": []}') == 200
        assert post(line, reply, '{"replyToken":"one","messages":[]}') == 400
        assert post(line, push, '{"to":"U"}', X_Line_Retry_Key="key") == 200
        assert post(line, push, '{"to":"U"}', X_Line_Retry_Key="key") == 409
        assert post(line, "/v2/bot/chat/loading/start", "{}") == 200
        calls = [(each.by, each.is_push, each.taken) for each in line.said()]
    assert calls == [
        ("one", False, True),
        ("one", False, False),
        ("key", True, True),
        ("key", True, False),
    ]


def test_a_process_and_its_children_are_counted() -> None:
    import subprocess
    import sys

    work = "sum(i * i for i in range(4_000_000))"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {work!r}]); input()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE) as process:
        while cpu_seconds(process.pid) < 0.1:
            assert process.poll() is None
        assert 2 < pss_mib(process.pid) < 200
        process.communicate(b"\n")
    assert cpu_seconds(process.pid) == 0
