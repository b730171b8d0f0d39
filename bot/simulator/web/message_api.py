"""LINE's API for messages: sending, validating, contents, profiles, quota, typing."""

from flask import Response, request

from bot.simulator.delivery.sending import USER_ID, ApiCall
from bot.simulator.platform import Platform
from bot.simulator.records.switches import switches
from bot.simulator.rules.api_errors import ApiError, invalid_property, not_found, raise_for_problems
from bot.simulator.rules.checks import JsonObject
from bot.simulator.rules.message_limits import message_problems
from bot.simulator.texts import BOT_NAME
from bot.simulator.web.api import Answer, Api, json_response, request_body


class MessageApi:
    """The views of `/v2/bot/message`, `/profile`, `/chat/loading` and `/info`."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def add_to(self, api: Api) -> None:
        """Serve these calls."""
        for kind in ("reply", "push", "multicast", "broadcast"):
            api.route("POST", f"/v2/bot/message/{kind}", getattr(self, kind))
            api.route("POST", f"/v2/bot/message/validate/{kind}", self.validate)
        content = "/v2/bot/message/<message_id>/content"
        api.route("GET", content, self.content)
        api.route("GET", f"{content}/preview", self.content)
        api.route("GET", f"{content}/transcoding", self.transcoding)
        api.route("GET", "/v2/bot/message/quota", self.quota)
        api.route("GET", "/v2/bot/message/quota/consumption", self.consumption)
        api.route("POST", "/v2/bot/chat/loading/start", self.loading)
        api.route("GET", "/v2/bot/profile/<user_id>", self.profile)
        api.route("GET", "/v2/bot/info", self.info)

    def reply(self) -> Answer:
        """Reply to an event."""
        return self._platform.sending.reply(_call())

    def push(self) -> Answer:
        """Send to one chat."""
        return self._platform.sending.push(_call())

    def multicast(self) -> Answer:
        """Send to several users."""
        return self._platform.sending.multicast(_call())

    def broadcast(self) -> Answer:
        """Send to all friends."""
        return self._platform.sending.broadcast(_call())

    def validate(self) -> Answer:
        """Check messages without sending them."""
        raise_for_problems(message_problems(request_body().get("messages")))
        return {}

    def content(self, message_id: str) -> Answer:
        """A file: 202 while LINE prepares it, 404 unknown, 410 after an unsend."""
        if not self._is_ready(message_id):
            return json_response({}, 202)
        content = self._platform.chats.content(message_id)
        return Response(content.data, mimetype=content.media_type)

    def transcoding(self, message_id: str) -> Answer:
        """State of LINE's preparation of a file."""
        return {"status": "succeeded" if self._is_ready(message_id) else "processing"}

    def _is_ready(self, message_id: str) -> bool:
        chats = self._platform.chats
        try:
            if chats.message(message_id).unsent:
                raise ApiError(410, "Gone")
            return chats.content(message_id).ready_at <= self._platform.now()
        except LookupError as problem:
            raise not_found() from problem

    def quota(self) -> Answer:
        """The monthly limit."""
        limit = switches(self._platform.store).quota
        return {"type": "none"} if limit is None else {"type": "limited", "value": limit}

    def consumption(self) -> Answer:
        """The part of the monthly limit that is used up."""
        return {"totalUsage": self._platform.sending.used_this_month()}

    def loading(self) -> Answer:
        """Show the typing animation: one-to-one chats only, 5 to 60 s in steps of 5."""
        body = request_body()
        chat = body.get("chatId")
        if not isinstance(chat, str) or not USER_ID.fullmatch(chat):
            raise invalid_property("chatId")
        seconds = body.get("loadingSeconds", 20)
        if isinstance(seconds, bool) or seconds not in range(5, 61, 5):
            raise invalid_property("loadingSeconds")
        if self._platform.people.reachable(chat):
            self._platform.chats.show_typing(chat, seconds)
        return json_response({}, 202)

    def profile(self, user_id: str) -> Answer:
        """A friend's name."""
        try:
            user = self._platform.people.user(user_id)
        except LookupError as problem:
            raise not_found() from problem
        if not user.friend:
            raise not_found()
        return {"userId": user.id, "displayName": user.name, "language": "th"}

    def info(self) -> Answer:
        """The bot's own profile."""
        return _bot_info(self._platform.bot_id)


def _bot_info(bot_id: str) -> JsonObject:
    return {
        "userId": bot_id,
        "basicId": f"@{bot_id[1:9]}",
        "displayName": BOT_NAME,
        "chatMode": "bot",
        "markAsReadMode": "auto",
    }


def _call() -> ApiCall:
    retry_key = request.headers.get("X-Line-Retry-Key")
    return ApiCall(request_body(), request.environ["line.request_id"], retry_key)
