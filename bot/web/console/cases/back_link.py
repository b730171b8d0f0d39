"""The list of complaints that one came from, as it was filtered: where the way back leads."""

from urllib.parse import parse_qsl, urlsplit

from flask import request, session, url_for

from bot.web.console.shared.queue_filters import address, parse_queue_request

# In the signed cookie of the login, which forgets it at every login and logout.
_IN_COOKIE = "list"
# The random name of a search, the place of a page, and how many stand before it.
_MORE = ("search", "after", "before")
_LONGEST = 60


def remember() -> None:
    """Remember the list's query, if the person comes from our own list."""
    came_from = urlsplit(request.referrer or "")
    if (came_from.netloc, came_from.path) != (request.host, url_for("console.queue")):
        return
    values = dict(parse_qsl(came_from.query))
    more = {name: values[name][:_LONGEST] for name in _MORE if name in values}
    session[_IN_COOKIE] = dict(sorted({**parse_queue_request(values).given, **more}.items()))


def back_url() -> str:
    """The address of that list; of the whole list for a person who came from elsewhere."""
    return address(session.get(_IN_COOKIE, {}))
