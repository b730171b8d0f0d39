"""Usual changes as they are made: what is written anew, and what is put below which line."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Change:
    """`new`: content by file; `edited`: by file and line, what comes below that line. Tests of
    the change itself are not counted."""

    most_files: int
    new: Mapping[str, str] = field(default_factory=dict)
    edited: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def files(self) -> int:
        return len(self.new) + len(self.edited)


QUESTION = Change(
    1,
    edited={
        "handlers/form/complaint.py": {
            '    STORY = "story"': '    COLOUR = "colour"',
            """\
                "กสิกร 123-4-56789-0 ชื่อบัญชีถ้ามี", "KBank 123-4-56789-0 and the name, if any"
            ),
        ),""": """\
        Field(
            FieldName.COLOUR,
            Localized("สีของสินค้า", "Colour"),
            Localized("สินค้าสีอะไรคะ", "Which colour is it?"),
            field_types.FreeText(longest=100),
            purposes.CASE,
        ),""",
        },
    },
)
TOPIC = Change(
    1,
    new={
        "knowledge_base/topics/rights/kite-shop.yaml": """\
# yaml-language-server: $schema=../../topic.schema.json
id: kite-shop
title: ร้านว่าว
confidence: known
reviewed: 2026-11-24
review_by: 2027-05-24
answer: |
  ว่าวมีหลายแบบค่ะ
steps:
  - เลือกว่าว
sources:
  - {name: "เรียบเรียงจากความรู้ทั่วไป รอเจ้าหน้าที่ตรวจ"}
situations:
  - situation: อยากเล่นว่าว
    phrasings: [อยากเล่นว่าวจุฬา, ว่าวปักเป้าเล่นยังไง, สายป่านว่าวขาด, ว่าวงูลอยไหม]
  - situation: อยากทำว่าว
    phrasings: [ทำว่าวจากไม้ไผ่, กระดาษว่าวแบบไหน, หางว่าวยาวเท่าไร, ผูกคอซุงว่าว]
"""
    },
)
COMMAND = Change(
    2,
    edited={
        "bot/commands/topics/commands.py": {
            "def kb() -> None:\n    pass": """

@kb.command(help=texts.COUNT_HELP)
@topics_option
def count_topics(folder: Path | None) -> None:
    click.echo(len(load(folder).topics))"""
        },
        "bot/texts/kb.py": {
            "from collections.abc import Mapping": '\nCOUNT_HELP = "นับเรื่องในคลังความรู้"'
        },
    },
)
HANDLER = Change(
    3,
    new={
        "handlers/conversations/small_talk/kites.py": '''\
"""Talk about kites."""

from handlers.conversations.small_talk import texts
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, TextReply


def handle(turn: Turn) -> Answer | None:
    """Answer whoever types the word for kites."""
    is_asked = message_text(turn.action) == texts.KITE
    return Answer((TextReply(texts.KITES),)) if is_asked else None
'''
    },
    edited={
        "handlers/conversations/small_talk/texts.py": {
            'ADD_FRIEND_LABEL = "เพิ่มรู้ทันเป็นเพื่อน"': 'KITE, KITES = "ว่าว", "ว่าวลอยแล้วค่ะ"'
        },
        "handlers/router.py": {
            "from handlers.conversations.privacy import handler as privacy": (
                "from handlers.conversations.small_talk import kites"
            ),
            "HANDLERS: tuple[Handler, ...] = (": "    kites.handle,",
        },
    },
)
PAGE = Change(
    4,
    new={
        "bot/web/console/reports/advice.py": '''\
"""The office's advice of the day, and what staff say of it."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms.validators import Length

from bot.web.console.shared.forms import ConsoleForm, WordsField
from bot.web.console.shared.routes import CASEWORKERS, route
from bot.web.console.texts.console import ADVICE_NOTED, OPINION, OPINION_TOO_LONG


class AdviceForm(ConsoleForm):
    """An opinion of the advice."""

    opinion = WordsField(OPINION, [Length(max=4_000, message=OPINION_TOO_LONG)])


@route("/advice", "advice", CASEWORKERS, methods=("GET", "POST"), form=AdviceForm)
def advice() -> ResponseReturnValue:
    """The page, and what happens when its form is sent."""
    form = AdviceForm()
    if request.method == "GET":
        return render_template("console/advice.html", form=form)
    if not form.validate():
        return render_template("console/advice.html", form=form), 422
    flash(ADVICE_NOTED)
    return redirect(url_for("console.advice"), 303)
''',
        "bot/web/console/templates/console/advice.html": """\
{% extends "console/layout.html" %}
{% from "console/parts.html" import field, mistakes, token with context %}
{% block title %}คำแนะนำวันนี้{% endblock %}
{% block content %}
<h1>คำแนะนำวันนี้</h1>
{{ mistakes(form) }}
<form method="post">
  {{ token() }}
  {{ field(form.opinion) }}
  <button type="submit">ส่งความเห็น</button>
</form>
{% endblock %}
""",
    },
    edited={
        "bot/web/console/texts/console.py": {
            "MENU = (": '    (False, "console.advice", "คำแนะนำ"),',
            "from db.texts import ROLE_LABELS": """\
ADVICE_NOTED = "รับความเห็นแล้ว"
OPINION = "ความเห็น"
OPINION_TOO_LONG = "ความเห็นยาวได้ไม่เกิน 4,000 ตัวอักษร\"""",
        },
        "tests/bot/web/console/test_every_page_in_browser.py": {
            "PAGES = {": """    "advice": Shown(
        "/advice", {"ความเห็น": LONG}, ("button", "ส่งความเห็น", "Enter"), "รับความเห็นแล้ว"
    ),"""
        },
    },
)
COLUMN = Change(
    4,
    new={
        "db/migrations/versions/0099_how_a_complaint_came.py": '''\
"""How a complaint came."""

import sqlalchemy as sa
from alembic import op

revision = "0099"
down_revision = "{newest}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("complaints", sa.Column("came_by", sa.String(8), nullable=True))


def downgrade() -> None:
    op.drop_column("complaints", "came_by")
'''
    },
    edited={
        "db/models/tables.py": {
            "    consent_channel: Mapped[str] = mapped_column(String(16))": (
                "    came_by: Mapped[str | None] = mapped_column(String(8))"
            )
        },
        "bot/reports/data_access/texts/document.py": {
            "LEFT_OUT = {": '    "complaints.came_by": _INNER,'
        },
    },
)
CHANGES = {
    "a question": QUESTION,
    "a topic": TOPIC,
    "a command": COMMAND,
    "a handler": HANDLER,
    "a staff page": PAGE,
    "a column": COLUMN,
}
