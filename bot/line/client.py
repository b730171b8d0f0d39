"""The network to LINE: one shared pool of connections, each outcome named, no content logged."""

import importlib
import json
import logging
import math
import re
import ssl
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from urllib3 import BaseHTTPResponse, Timeout
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError, SSLError

from bot.line.actions import Json

API = "https://api.line.me"
CONTENT_API = "https://api-data.line.me"
CONNECT_S, READ_S = 3, 10
ANSWER_BYTES = 1024 * 1024
CONTENT_BYTES = 20 * 1024 * 1024
REASON_LENGTH = 300

logger = logging.getLogger("ruthan.line")


@dataclass(frozen=True, slots=True)
class Done:
    """LINE has taken it, now or (409) at an earlier attempt with the same retry key."""

    request_id: str | None = None


@dataclass(frozen=True, slots=True)
class DeadToken:
    """The reply token was used before, or is older than its minute."""


@dataclass(frozen=True, slots=True)
class TimedOut:
    """Sent, and no answer came: nobody knows whether LINE has taken it."""


@dataclass(frozen=True, slots=True)
class TryLater:
    """Not now (429, 5xx, no connection); `after_s` where LINE says how many seconds to wait.
    `may_have_arrived` after a 5xx, where LINE may have taken it before it stumbled."""

    after_s: int | None = None
    may_have_arrived: bool = False


@dataclass(frozen=True, slots=True)
class QuotaUsedUp:
    """This month's pushes are spent; replies still go out."""


@dataclass(frozen=True, slots=True)
class Unauthorised:
    """LINE does not know the access token: nothing can be sent until that is fixed."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Any other 4xx: the same again would be refused again. `reason` is LINE's, for no log."""

    reason: str


@dataclass(frozen=True, slots=True)
class HeldBack:
    """Not sent: nothing of its class may be pushed now."""


@dataclass(frozen=True, slots=True)
class NotReady:
    """LINE is still preparing the content."""


@dataclass(frozen=True, slots=True)
class Gone:
    """The content was unsent, is unknown or no longer kept."""


@dataclass(frozen=True, slots=True)
class TooBig:
    """The content has more bytes than were asked for."""


Outcome = Done | DeadToken | TimedOut | TryLater | QuotaUsedUp | Unauthorised | Refused | HeldBack
Content = bytes | NotReady | Gone | TooBig | TryLater | Unauthorised | Refused


@dataclass(frozen=True, slots=True)
class Quota:
    """Messages a month that may be pushed (None: without limit) and that were."""

    limit: int | None
    used: int


class LineApiError(RuntimeError):
    """LINE did not do what a command needs; says which endpoint and what came instead. `status`
    is its HTTP status, None where no answer came."""

    def __init__(self, message: str, status: int | None = None) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True, slots=True)
class _HttpAnswer:
    status: int
    headers: Mapping[str, str]
    body: bytes | None  # None where it was too long to read

    def json(self) -> Json:
        try:
            parsed = json.loads(self.body or b"{}")
        except (ValueError, RecursionError):
            return {}
        return parsed if isinstance(parsed, dict) else {}


class LineClient:
    """LINE's Messaging API with one channel's access token. `api_base` sends every call to
    another address (a local LINE). Threads may share it; the connections are made at the
    first call, so make no call before a fork. Connects in 3 s, waits 10 s for each read."""

    def __init__(self, access_token: str, api_base: str | None = None) -> None:
        self._access_token = access_token
        self._api_base = api_base.rstrip("/") if api_base else None
        self._lock = threading.Lock()
        self._shared: Any = None

    def prepare(self) -> None:
        """Make ready what the first call would otherwise wait a second for."""
        self._client()

    def reply(self, token: str, messages: list[Json]) -> Outcome:
        """Answer an event: free, once for each token, within a minute."""
        return self._send("/v2/bot/message/reply", {"replyToken": token, "messages": messages})

    def push(self, to: str, messages: list[Json], retry_key: str) -> Outcome:
        """Send unasked; counted by LINE. With the same `retry_key` (a UUID, good for 24 h)
        and the same messages it may be repeated without being doubled."""
        headers = {"X-Line-Retry-Key": retry_key}
        return self._send("/v2/bot/message/push", {"to": to, "messages": messages}, headers)

    def multicast(self, to: Sequence[str], messages: list[Json], retry_key: str) -> Outcome:
        """The same to up to 500 people in one request, counted by LINE for each of them."""
        headers = {"X-Line-Retry-Key": retry_key}
        body = {"to": list(to), "messages": messages}
        return self._send("/v2/bot/message/multicast", body, headers)

    def show_loading(self, user_id: str, seconds: int) -> Outcome:
        """Show the dots in a person's chat; LINE knows 5, 10, ... 60 seconds."""
        shown = min(60, max(5, 5 * math.ceil(seconds / 5)))
        body = {"chatId": user_id, "loadingSeconds": shown}
        return self._send("/v2/bot/chat/loading/start", body)

    def content(self, message_id: str, max_bytes: int = CONTENT_BYTES) -> Content:
        """The bytes of a picture or file that a user sent; never reads more than `max_bytes`."""
        path = f"/v2/bot/message/{quote(message_id, safe='')}/content"
        try:
            answer = self._ask("GET", path, api=CONTENT_API, max_bytes=max_bytes)
        except HTTPError:
            return TryLater()
        match answer.status:
            case 200:
                return TooBig() if answer.body is None else answer.body
            case 202:
                return NotReady()
            case 404 | 410:
                return Gone()
        outcome = _outcome(answer)
        if isinstance(outcome, TryLater | Unauthorised | Refused):
            return outcome
        return TryLater()

    def link_menu(self, user_ids: Sequence[str], menu_id: str | None) -> Outcome:
        """Give up to 500 people a rich menu of their own; None takes it away."""
        body: Json = {"userIds": list(user_ids)}
        if menu_id is None:
            return self._send("/v2/bot/richmenu/bulk/unlink", body)
        return self._send("/v2/bot/richmenu/bulk/link", {**body, "richMenuId": menu_id})

    def call(
        self, method: str, path: str, body: Json | bytes | None = None, api: str = API
    ) -> Json:
        """The answer to a call that a command cannot do without. Raises LineApiError."""
        try:
            answer = self._ask(method, path, body, api=api)
        except HTTPError as error:
            raise LineApiError(f"{path}: {type(error).__name__}") from error
        if answer.status >= 300:
            raise LineApiError(f"{path}: {answer.status}", answer.status)
        return answer.json()

    def quota(self) -> Quota:
        """This month's pushes. Raises LineApiError."""
        limit = self.call("GET", "/v2/bot/message/quota")
        used = self.call("GET", "/v2/bot/message/quota/consumption").get("totalUsage")
        value = limit.get("value") if limit.get("type") == "limited" else None
        if not isinstance(used, int) or not isinstance(value, int | None):
            raise LineApiError("/v2/bot/message/quota: no numbers came back")
        return Quota(value, used)

    def _send(self, path: str, body: Json, headers: Mapping[str, str] | None = None) -> Outcome:
        try:
            answer = self._ask("POST", path, body, headers)
        except HTTPError as error:
            return TryLater() if _surely_not_sent(error) else TimedOut()
        return _outcome(answer)

    def _ask(
        self,
        method: str,
        path: str,
        body: Json | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        api: str = API,
        max_bytes: int = ANSWER_BYTES,
    ) -> _HttpAnswer:
        """LINE's answer, read up to `max_bytes`. Raises urllib3's HTTPError."""
        client = self._client()
        sent = body if isinstance(body, bytes) else _written(body)
        kind = "image/png" if isinstance(body, bytes) else "application/json"
        try:
            response = client.rest_client.pool_manager.request(
                method,
                f"{client.configuration.host or api}{path}",
                body=None if body is None else sent,
                headers={**client.default_headers, "Content-Type": kind, **(headers or {})},
                timeout=Timeout(connect=CONNECT_S, read=READ_S),
                preload_content=False,
                redirect=False,
            )
            content = _at_most(max_bytes, response)
        except HTTPError as error:
            logger.warning("%s %s: %s", method, path, type(error).__name__)
            raise
        request_id = response.headers.get("x-line-request-id")
        logger.info("%s %s: %s %s", method, path, response.status, request_id)
        return _HttpAnswer(response.status, response.headers, content)

    def _client(self) -> Any:
        with self._lock:
            if self._shared is None:
                self._shared = _api_client(self._access_token, self._api_base)
            return self._shared


def _api_client(access_token: str, api_base: str | None) -> Any:
    # Imported here: it costs 0.6 s and 76 MiB, which a command that sends nothing need not pay.
    sdk = importlib.import_module("linebot.v3.messaging")
    configuration = sdk.Configuration(host=api_base, access_token=access_token)
    # The outbox decides when to try again, and under which key.
    configuration.retries = False
    configuration.connection_pool_maxsize = 32
    return sdk.ApiClient(configuration)


def _written(body: Json | None) -> bytes:
    """Thai as UTF-8, three bytes a letter in place of six, and no blanks."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def _at_most(max_bytes: int, response: BaseHTTPResponse) -> bytes | None:
    try:
        content = response.read(max_bytes + 1)
    finally:
        response.close()
    return content if len(content) <= max_bytes else None


def _surely_not_sent(error: HTTPError) -> bool:
    if isinstance(error, NewConnectionError | ConnectTimeoutError):
        return True
    return isinstance(error, SSLError) and isinstance(error.args[0], ssl.SSLCertVerificationError)


def _outcome(answer: _HttpAnswer) -> Outcome:
    message = str(answer.json().get("message", ""))
    match answer.status:
        case 409:
            return Done(answer.headers.get("x-line-accepted-request-id"))
        case 401:
            return Unauthorised()
        case 429 if "monthly limit" in message.lower():
            return QuotaUsedUp()
        case 400 if "invalid reply token" in message.lower():
            return DeadToken()
        case 429:
            return TryLater(_seconds_to_wait(answer))
        case status if 200 <= status < 300:
            return Done(answer.headers.get("x-line-request-id"))
        case status if 400 <= status < 500:
            return Refused(f"{status} {message}"[:REASON_LENGTH])
    return TryLater(_seconds_to_wait(answer), may_have_arrived=answer.status >= 500)


def _seconds_to_wait(answer: _HttpAnswer) -> int | None:
    seconds = answer.headers.get("Retry-After", "")
    return int(seconds) if re.fullmatch("[0-9]{1,6}", seconds) else None
