"""The list of complaints, newest first."""

from flask import render_template, request
from flask.typing import ResponseReturnValue

from bot.complaint_filter import CHOICES
from bot.console.access import allowed
from bot.console.desk import desk
from bot.console.filters import chosen
from db import complaints

PAGE_LENGTH = 50


@allowed("officer", "supervisor", "administrator")
def queue() -> ResponseReturnValue:
    """One page of the complaints that the filter in the address leaves."""
    chosen_filter = chosen(request.args)
    with desk().transactions.reading() as session:
        count = complaints.count(session, chosen_filter.wanted)
        pages = max(1, -(-count // PAGE_LENGTH))
        page = min(max(1, request.args.get("page", 1, type=int)), pages)
        found = complaints.page(
            session,
            chosen_filter.wanted,
            offset=(page - 1) * PAGE_LENGTH,
            limit=PAGE_LENGTH,
        )
        return render_template(
            "console/queue.html",
            chosen=chosen_filter,
            choices=CHOICES,
            count=count,
            page=page,
            pages=pages,
            found=found,
        )
