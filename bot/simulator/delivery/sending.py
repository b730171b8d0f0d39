"""LINE's rules for what the bot sends: reply tokens, retry keys, recipients, monthly quota."""

import json
import re
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.simulator.records.chats import BOT, Chats, new_ids
from bot.simulator.records.store import Store, next_revision, read_setting, write_setting
from bot.simulator.records.switches import switches
from bot.simulator.records.users import SimulatedUsers
from bot.simulator.rules.api_errors import ApiError, invalid_property, raise_for_problems
from bot.simulator.rules.checks import JsonObject, Problem
from bot.simulator.rules.message_limits import message_problems

TOKEN_SECONDS = 60
TOKEN_LONGEST_SECONDS = 20 * 60
RETRY_KEY_SECONDS = 24 * 60 * 60
MOST_RECIPIENTS = 500
RETRY_KEY = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
CHAT_ID = re.compile(r"[UCR][0-9a-f]{32}")
USER_ID = re.compile(r"U[0-9a-f]{32}")


@dataclass(frozen=True)
class ApiCall:
    """One request of the bot: its JSON, LINE's id for it, and the retry key that came with it."""

    body: JsonObject
    request_id: str
    retry_key: str | None


class Sending:
    """Reply, push, multicast and broadcast on one local LINE."""

    def __init__(
        self, store: Store, people: SimulatedUsers, chats: Chats, now: Callable[[], float]
    ) -> None:
        self._store = store
        self._people = people
        self._chats = chats
        self._now = now

    def reply(self, call: ApiCall) -> JsonObject:
        """Answer an event. The token works once, 60 s from its delivery, free of charge."""
        if call.retry_key is not None:
            raise ApiError(400, "The X-Line-Retry-Key header can't be used with this endpoint")
        token = call.body.get("replyToken")
        if not isinstance(token, str) or not token:
            raise ApiError(400, "Invalid reply token")
        raise_for_problems(message_problems(call.body.get("messages")))
        with self._store.transaction() as connection:
            chat = self._use_token(connection, token)
            return {"sentMessages": self._say(connection, [chat], call)}

    def push(self, call: ApiCall) -> JsonObject:
        """Send to one chat; counted for every person who gets it."""
        to = call.body.get("to")
        if not isinstance(to, str) or not CHAT_ID.fullmatch(to):
            raise invalid_property("to")
        return self._send(call, [to])

    def multicast(self, call: ApiCall) -> JsonObject:
        """Send to up to 500 users."""
        to = call.body.get("to")
        if not isinstance(to, list) or not 1 <= len(to) <= MOST_RECIPIENTS:
            problem = Problem(f"Size must be between 1 and {MOST_RECIPIENTS}", "to")
            raise ApiError(400, "The request body has 1 error(s)", details=[problem])
        if not all(isinstance(each, str) and USER_ID.fullmatch(each) for each in to):
            raise invalid_property("to")
        self._send(call, list(dict.fromkeys(to)))
        return {}

    def broadcast(self, call: ApiCall) -> JsonObject:
        """Send to all friends."""
        self._send(call, [user.id for user in self._people.users() if user.friend])
        return {}

    def used_this_month(self) -> int:
        """Count the paid messages that went out in this month (UTC)."""
        return int(read_setting(self._store, self._month(), 0))

    def set_used(self, number: int) -> None:
        """Pretend that so many counted messages went out in this month."""
        with self._store.transaction() as connection:
            write_setting(connection, self._month(), number)
            next_revision(connection)

    def _send(self, call: ApiCall, chats: list[str]) -> JsonObject:
        if call.retry_key is not None and not RETRY_KEY.fullmatch(call.retry_key):
            raise ApiError(400, "Invalid retry key")
        raise_for_problems(message_problems(call.body.get("messages")))
        with self._store.transaction() as connection:
            self._refuse_repetition(connection, call.retry_key)
            self._count(connection, sum(self._people.reachable(chat) for chat in chats))
            answer = {"sentMessages": self._say(connection, chats, call, pushed=True)}
            self._remember(connection, call, answer)
        return answer

    def _use_token(self, connection: sqlite3.Connection, token: str) -> str:
        found = connection.execute(
            "UPDATE reply_tokens SET used = 1 WHERE token = ? AND NOT used AND delivered_at >= ?"
            " AND event_at >= ? RETURNING chat",
            (token, self._now() - TOKEN_SECONDS, self._now() - TOKEN_LONGEST_SECONDS),
        ).fetchone()
        if found is None:
            raise ApiError(400, "Invalid reply token")
        return str(found["chat"])

    def _say(
        self,
        connection: sqlite3.Connection,
        chats: list[str],
        call: ApiCall,
        *,
        pushed: bool = False,
    ) -> list[JsonObject]:
        messages: list[JsonObject] = call.body["messages"]
        sent = [self._say_in(connection, chat, messages) for chat in chats]
        if pushed:
            for chat, said in zip(chats, sent, strict=True):
                for place, one in enumerate(said):
                    people = 0 if place else self._people.reachable(chat)
                    self._chats.mark_pushed(connection, one["id"], people)
        return sent[0] if sent else []

    def _say_in(
        self, connection: sqlite3.Connection, chat: str, messages: list[JsonObject]
    ) -> list[JsonObject]:
        for place, message in enumerate(messages):
            token = message.get("quoteToken")
            if token is not None and not self._chats.quotable(token, chat):
                problem = Problem("Invalid quote token", f"messages[{place}].quoteToken")
                raise ApiError(400, "The request body has 1 error(s)", details=[problem])
        if not self._people.reachable(chat):
            # LINE answers as always for people who blocked the bot; they just never see it.
            return [new_ids() for _ in messages]
        now = self._now()
        return [self._chats.add(connection, chat, BOT, message, now) for message in messages]

    def _refuse_repetition(self, connection: sqlite3.Connection, key: str | None) -> None:
        found = connection.execute(
            "SELECT request_id, answer FROM retry_keys WHERE key = ? AND accepted_at > ?",
            (key, self._now() - RETRY_KEY_SECONDS),
        ).fetchone()
        if found is not None:
            raise ApiError(
                409,
                "The retry key is already accepted",
                headers={"x-line-accepted-request-id": found["request_id"]},
                more=json.loads(found["answer"]),
            )

    def _remember(self, connection: sqlite3.Connection, call: ApiCall, answer: JsonObject) -> None:
        if call.retry_key is not None:
            connection.execute(
                "INSERT OR REPLACE INTO retry_keys VALUES (?, ?, ?, ?)",
                (call.retry_key, call.request_id, json.dumps(answer), self._now()),
            )

    def _count(self, connection: sqlite3.Connection, recipients: int) -> None:
        quota = switches(self._store).quota
        used = self.used_this_month() + recipients
        if quota is not None and used > quota:
            raise ApiError(429, "You have reached your monthly limit.")
        write_setting(connection, self._month(), used)

    def _month(self) -> str:
        return f"used {datetime.fromtimestamp(self._now(), UTC):%Y-%m}"
