"""The door for the bot: every call of LINE's API is checked, counted and remembered here."""

import functools
import hmac
import json
import time
import uuid
from collections.abc import Callable

from flask import Blueprint, Response, request

from bot.simulator.platform import Platform
from bot.simulator.records.faults import RecordedCall
from bot.simulator.records.switches import switches
from bot.simulator.rules.api_errors import ApiError
from bot.simulator.rules.checks import JsonObject

Answer = Response | JsonObject
View = Callable[..., Answer]
FAILURES = {
    "429": ApiError(429, "The API rate limit has been exceeded. Try again later."),
    "500": ApiError(500, "Internal server error"),
    "401": ApiError(
        401,
        "Authentication failed due to the following reason: invalid token. Confirm that the"
        " access token in the authorization header is valid.",
    ),
}


class Api:
    """Adds LINE's addresses to a blueprint; each call gets an id, a fault perhaps, and a record."""

    def __init__(self, blueprint: Blueprint, platform: Platform) -> None:
        self._blueprint = blueprint
        self.platform = platform

    def route(self, method: str, path: str, view: View) -> None:
        """Serve a call of LINE's API."""
        endpoint = f"{method} {path}".replace(".", " ")
        run = functools.partial(self._serve, view)
        self._blueprint.add_url_rule(path, endpoint, run, methods=[method])

    def _serve(self, view: View, **arguments: str) -> Response:
        request_id = str(uuid.uuid4())
        problem = None
        try:
            response = self._answer(view, request_id, arguments)
        except ApiError as refused:
            problem = refused.summary()
            response = json_response(refused.body(), refused.status)
            response.headers.update(refused.headers)
        response.headers["x-line-request-id"] = request_id
        self._record(request_id, response.status_code, problem)
        return response

    def _answer(self, view: View, request_id: str, arguments: dict[str, str]) -> Response:
        self._check_token()
        fault = self.platform.faults.take(request.path)
        if fault in FAILURES:
            raise FAILURES[fault]
        if fault == "time out":
            self._hang()
        request.environ["line.request_id"] = request_id
        answer = view(**arguments)
        if fault == "late":
            self._hang()
        return answer if isinstance(answer, Response) else json_response(answer, 200)

    def _check_token(self) -> None:
        given = request.headers.get("Authorization", "")
        wanted = f"Bearer {self.platform.access_token}"
        if not hmac.compare_digest(given.encode(), wanted.encode()):
            raise FAILURES["401"]

    def _hang(self) -> None:
        time.sleep(switches(self.platform.store).hang)
        raise ApiError(504, "The bot should have given up waiting by now")

    def _record(self, request_id: str, status: int, problem: str | None) -> None:
        call = RecordedCall(
            at=self.platform.now(),
            request_id=request_id,
            method=request.method,
            path=request.path,
            status=status,
            problem=problem,
            retry_key=request.headers.get("X-Line-Retry-Key"),
        )
        self.platform.faults.record(call)


def json_response(body: object, status: int) -> Response:
    """A JSON answer."""
    text = json.dumps(body, ensure_ascii=False)
    return Response(text, status, mimetype="application/json")


def request_body() -> JsonObject:
    """The JSON object of the request. Raises ApiError (400)."""
    try:
        body = json.loads(request.get_data())
    except ValueError as problem:
        message = "The request body could not be parsed as JSON"
        raise ApiError(400, message) from problem
    if not isinstance(body, dict):
        raise ApiError(400, "The request body must be a JSON object")
    return body
