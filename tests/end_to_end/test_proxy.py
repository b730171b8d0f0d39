"""Ruthan behind the nginx of docs/proxy.md: slow clients, sizes, rates and headers."""

import contextlib
import http.client
import resource
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass

import pytest

from db.engine.engine import open_database
from db.engine.schema import upgrade
from tests.engine.events import body_of, person, said, signature
from tests.engine.processes import SECRET, Process, environment
from tests.knowledge_base.written import PAYING, write
from tests.nginx import NAME, Proxy, proxy

pytestmark = pytest.mark.slow

MEBIBYTE = 1024 * 1024
HSTS = "Strict-Transport-Security"
HEAD = b"POST /callback HTTP/1.1\r\nHost: %s\r\n" % NAME.encode()


@dataclass
class Front:
    """nginx and Ruthan behind it, as people reach them."""

    proxy: Proxy

    def tls(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=self.proxy.certificate)

    def silent(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.proxy.port), 30)

    def begun(self, sent: bytes) -> socket.socket:
        client = self.tls().wrap_socket(self.silent(), server_hostname=NAME)
        client.sendall(sent)
        return client

    def ask(
        self, method: str, path: str, body: bytes = b"", **headers: str
    ) -> http.client.HTTPResponse:
        """The answer, with its body read."""
        connection = http.client.HTTPSConnection("127.0.0.1", self.proxy.port, timeout=30)
        connection.sock = self.begun(b"")
        with contextlib.closing(connection):
            connection.request(method, path, body, {"Host": NAME, **headers})
            answer = connection.getresponse()
            answer.read()
            return answer

    def call(self) -> int:
        body = body_of(said(person(1), "สวัสดีค่ะ"))
        return self.ask(
            "POST", "/callback", body, **{"x-line-signature": signature(SECRET, body)}
        ).status


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Front]:
    folder = tmp_path_factory.mktemp("behind-nginx")
    engine = open_database(f"sqlite:///{folder / 'ruthan.db'}")
    upgrade(engine)
    engine.dispose()
    topics = folder / "topics"
    topics.mkdir()
    write(topics, paying=PAYING)
    settings = environment(folder, "http://127.0.0.1:9", topics=str(topics))
    settings["RUTHAN_PUBLIC_URL"] = f"https://{NAME}"
    server = Process(("bot", "serve"), settings, folder / "log")
    try:
        server.wait_until_it_answers()
        with proxy(server.port, folder) as running:
            yield Front(running)
    finally:
        server.kill()


@pytest.fixture
def clients() -> Iterator[ExitStack]:
    """Hold connections; as many as a test wants are allowed meanwhile."""
    allowed = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (allowed[1], allowed[1]))
    with ExitStack() as stack:
        yield stack
    resource.setrlimit(resource.RLIMIT_NOFILE, allowed)


def drip(clients: list[socket.socket], over: threading.Event) -> None:
    """A byte a second, as long as they are taken."""
    while not over.wait(1):
        for client in clients:
            with contextlib.suppress(OSError):
                client.sendall(b"x")


def test_others_are_answered_while_forty_drip_and_nine_hundred_are_silent(
    front: Front, clients: ExitStack
) -> None:
    assert front.call() == 200
    dripping = [
        clients.enter_context(front.begun(HEAD + rest))
        for rest in (b"", b"Content-Length: 1000000\r\n\r\n") * 20
    ]
    for _ in range(900):
        clients.enter_context(front.silent())
    over = threading.Event()
    dripper = threading.Thread(target=drip, args=(dripping, over))
    dripper.start()
    try:
        for _ in range(3):
            start = time.monotonic()
            assert front.call() == 200
            assert front.ask("GET", "/staff/login").status == 200
            # Sooner than nginx lets go of those who drip.
            assert time.monotonic() - start < 9
    finally:
        over.set()
        dripper.join()


def test_a_body_over_one_mebibyte_is_refused(front: Front) -> None:
    refused = front.ask("POST", "/callback", b"x" * (MEBIBYTE + 1))
    assert refused.status == 413
    assert front.ask("POST", "/callback", b"x" * MEBIBYTE).status == 401


def test_the_form_with_a_picture_may_be_larger(front: Front) -> None:
    """Refused by Ruthan, which reads it: nobody is logged in, and it has no token."""
    form = {"Content-Type": "multipart/form-data; boundary=a"}
    head = b'--a\r\nContent-Disposition: form-data; name="picture_file"; filename="a"\r\n\r\n'

    def sent(path: str, mebibytes: int) -> int:
        body = head + b"x" * mebibytes * MEBIBYTE + b"\r\n--a--\r\n"
        return front.ask("POST", path, body, **form).status

    for path in ("/staff/broadcasts/new", "/staff/broadcasts/1"):
        assert (sent(path, 6), sent(path, 9)) == (400, 413)
    assert sent("/staff/login", 2) == 413


def test_a_browser_is_told_to_stay_with_https(front: Front) -> None:
    for path in ("/", "/staff/login", "/no-such-page"):
        assert front.ask("GET", path).headers.get_all(HSTS) == ["max-age=31536000"]
    plain = http.client.HTTPConnection("127.0.0.1", front.proxy.plain, timeout=30)
    with contextlib.closing(plain):
        plain.request("GET", "/staff/login", headers={"Host": NAME})
        answer = plain.getresponse()
    assert answer.status == 301
    assert answer.headers["Location"] == f"https://{NAME}/staff/login"


def test_the_page_is_known_to_be_https(front: Front) -> None:
    """Else the check against forged forms would not look at the page that a form came from."""
    answer = front.ask("GET", "/staff")
    assert answer.headers["Location"] == f"https://{NAME}/staff/"
    login = front.ask("GET", "/staff/login")
    assert "__Host-ruthan=" in login.headers["Set-Cookie"]
    assert "Secure" in login.headers["Set-Cookie"]


def test_who_has_things_looked_at_without_end_is_refused_for_a_while(front: Front) -> None:
    tries = [front.ask("GET", "/check").status for _ in range(150)]
    assert tries[:50] == [200] * 50
    assert 429 in tries
    assert front.ask("GET", "/healthz").status == 200


def test_who_tries_to_log_in_again_and_again_is_refused_and_line_is_not(front: Front) -> None:
    tries = [front.ask("POST", "/staff/login").status for _ in range(40)]
    assert tries[0] != 429
    assert tries[-1] == 429
    assert front.ask("GET", "/healthz").status == 200
    assert {front.call() for _ in range(40)} == {200}
