"""Error pages: a Thai sentence for each error, on whatever page it happens."""

import logging
import secrets
import traceback

from flask import Flask, render_template, request
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response

from bot.web.security_headers import add_security_headers
from db.engine.faults import StorageFault, fault_of

logger = logging.getLogger("ruthan.pages")

RETRY_AFTER_S = "30"


def show_errors(app: Flask) -> None:
    """Give every error a Thai page with what to do; a crash also a reference, under which the
    log has the place but none of the words. A failing database or a full disk is a 503."""

    @app.errorhandler(HTTPException)
    def refused(error: HTTPException) -> Response:
        return _page(error.code or 500, "")

    @app.errorhandler(Exception)
    def crashed(error: Exception) -> Response:
        if fault := fault_of(error):
            logger.error("%s failed: the database or the disk is %s", request.endpoint, fault)
            return _unavailable(fault)
        reference = secrets.token_hex(4)
        frames = "".join(traceback.format_tb(error.__traceback__))
        logger.error(
            "%s %s failed: %s\n%s", reference, request.endpoint, type(error).__name__, frames
        )
        return _page(500, reference)

    @app.after_request
    def of_no_door(response: Response) -> Response:
        # What the routing answers itself, as to an address without its last slash.
        return add_security_headers(response) if request.routing_exception else response


def _unavailable(fault: StorageFault) -> Response:
    response = _page(503, "", fault)
    response.headers["Retry-After"] = RETRY_AFTER_S
    return response


def _page(status: int, reference: str, fault: StorageFault | None = None) -> Response:
    page = render_template("error.html", status=status, reference=reference, fault=fault)
    return add_security_headers(Response(page, status, content_type="text/html; charset=utf-8"))
