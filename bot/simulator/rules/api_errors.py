"""LINE's error answers: status, message and details, as its API words them."""

from collections.abc import Iterable, Mapping

from bot.simulator.rules.checks import JsonObject, Problem


class ApiError(Exception):
    """LINE would not do what the bot asked; `status` is the HTTP status of the answer."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        details: Iterable[Problem] = (),
        headers: Mapping[str, str] | None = None,
        more: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.details = tuple(details)
        self.headers = dict(headers or {})
        self.more = dict(more or {})

    def body(self) -> JsonObject:
        """The JSON of the answer."""
        details = [{"message": each.message, "property": each.property} for each in self.details]
        return {"message": self.message, **({"details": details} if details else {}), **self.more}

    def summary(self) -> str:
        """Message and details in one text, for the engineer's panel."""
        lines = [f"{each.property}: {each.message}" for each in self.details]
        return "\n".join([self.message, *lines])


def raise_for_problems(problems: Iterable[Problem]) -> None:
    """Raise Refused (400) naming all the problems, when there are any."""
    found = list(problems)
    if found:
        message = f"The request body has {len(found)} error(s)"
        raise ApiError(400, message, details=found)


def not_found() -> ApiError:
    """LINE knows no such thing (404)."""
    return ApiError(404, "Not found")


def invalid_property(name: str) -> ApiError:
    """The error of a property of the request body that is wrong as a whole (400)."""
    return ApiError(400, f"The property, '{name}', in the request body is invalid")
