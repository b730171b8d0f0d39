"""Answers confirmed on any way through the dispatcher are stored, printed and exported."""

import os
import random
import shutil
from collections.abc import Iterator
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.reports.complaint_columns import answer, complaint_columns
from bot.reports.complaint_export import export_complaints
from bot.reports.complaint_pdf import contents_of
from db.complaints import complaints
from db.complaints.complaints import Filter
from db.export.cells import clean
from db.export.export import ExportOrder
from db.export.tables import Record, record
from handlers.form.complaint import FORM
from handlers.form.field_groups import label_for
from handlers.form.field_types import PastDate, Province, SellerContact, SingleChoice
from handlers.form.form import Field
from handlers.records.facts import UNTOLD
from handlers.state import draft as drafts
from handlers.state.draft import CONFIRM_CANCEL, CONSENT, MATTER, PREFILL, REVIEW, Draft
from handlers.texts import SKIPPED
from knowledge_base import KnowledgeBase
from tests.db.export.exported import csv_rows
from tests.handlers.chat import Chat
from tests.handlers.pieces import patient_chat
from tests.handlers.replies import Json, Reply
from tests.handlers.test_journeys import SAID
from tests.handlers.victim import TYPED
from tests.lanes import examples

JOURNEYS = examples(12, everywhere=40)
# Set higher by whoever looks for what is rare: 2,000 take half an hour.
BURST_JOURNEYS = int(os.environ.get("RUTHAN_BURST_JOURNEYS", examples(6, everywhere=20)))
IN_DANGER = ("ไม่อยากอยู่แล้ว", "เพิ่งโอนให้มิจเมื่อกี้", "บอก otp ไปแล้ว", "1441 ไม่ติด", "โทรแล้วค่ะ")
TOLD = ("สั่งพัดลมจากเพจ", "โอนไป 1850 บาท", "ร้านเงียบ", "เอ้ย 1,950", "อยากได้เงินคืน", "ค่ะ", "?")
MOST_DEEDS = 10
MOST_STEPS = 80
BEGINNING = 200
AT_THE_WAY = {CONSENT: "consent", PREFILL: "accept", REVIEW: "send", CONFIRM_CANCEL: "resume"}


def draft_of(chat: Chat) -> Draft | None:
    return drafts.load(chat.memory())


def tap(chat: Chat, draft: Draft, action: str, **values: str) -> Reply:
    values = {"v": "yes"} if action == "consent" else values
    shown = "".join(f"&{name}={value}" for name, value in values.items())
    return chat.forges(f"complaint/{action}?d={draft.id}{shown}")


def step(chat: Chat) -> Reply:
    """Answer the open question as shortly as can be."""
    draft = draft_of(chat)
    if draft is None:
        return chat.types("ร้องเรียน")
    if draft.paused:
        return tap(chat, draft, "resume")
    if draft.asking in AT_THE_WAY:
        return tap(chat, draft, AT_THE_WAY[draft.asking])
    if draft.asking == MATTER:
        return tap(chat, draft, "matter", v="0" if draft.shops else "same")
    asked = FORM.field(draft.asking)
    assert asked is not None
    return answer_to(chat, draft, asked)


def answer_to(chat: Chat, draft: Draft, asked: Field) -> Reply:
    if draft.growing:
        return tap(chat, draft, "answer", f=asked.name, v="done")
    if draft.known.get(asked.name) is not None:
        return tap(chat, draft, "keep")
    if not asked.is_required(draft.answers):
        return tap(chat, draft, "skip", f=asked.name)
    if isinstance(asked.kind, SingleChoice):
        return tap(chat, draft, "answer", f=asked.name, v=asked.kind.choices[0].code)
    if isinstance(asked.kind, SellerContact):
        return tap(chat, draft, "answer", f=asked.name, v="no-reply")
    if isinstance(asked.kind, PastDate):
        return tap(chat, draft, "answer", f=asked.name, v="yesterday")
    return chat.types("เชียงใหม่" if isinstance(asked.kind, Province) else TYPED[asked.name])


def deed(chat: Chat, chance: random.Random) -> None:
    """Anything that may happen on the way."""
    buttons = [each for reply in chat.talk.replies for each in reply.buttons]
    pressed = [each.action for each in buttons if each.action["type"] in ("postback", "message")]
    what = chance.choice(("step", "step", "say", "button", "late", "again", "other", "restart"))
    if what == "say":
        chat.types(chance.choice(SAID))
    elif what == "button" and pressed:
        chat.presses(chance.choice(pressed[-13:]))
    elif what == "late" and pressed:
        late_by = timedelta(minutes=chance.randint(1, 90))
        chat.clock.now -= late_by
        chat.presses(chance.choice(pressed))
        chat.clock.now += late_by
    elif what == "again" and chat.talk.last_event:
        chat.delivers_again() if chance.random() < 0.5 else chat.repeats()
    elif what == "other":
        chance.choice((lambda: chat.sends("image"), lambda: chat.sends_pictures(2)))()
    elif what == "restart":
        chat.restart()
    else:
        step(chat)


def burst(chat: Chat, chance: random.Random) -> None:
    """Up to five messages within a few seconds, of which some may be danger or be taken back."""
    words = chance.choices((*TOLD, *IN_DANGER, *SAID), k=chance.randint(1, 5))
    for each in words:
        chat.clock.now += timedelta(seconds=chance.choice((0.2, 1.5, 2.4, 4.0)))
        message = {"type": "text", "id": chat.new_message(each), "text": each}
        chat.arrive([{"type": "message", "message": message}])
        if chance.random() < 0.5:
            Chat.hears(chat)
    if chance.random() < 0.2:
        chat.unsends(words[-1])
    chat.hears()


def complain(chat: Chat) -> Reply:
    """Go on until one more complaint is filed; the review that was confirmed."""
    filed = len(chat.filed())
    # What is taken back in time is not answered: the review above it stays the last.
    shown = next((each for each in reversed(chat.talk.replies) if each.messages), Reply())
    for _ in range(MOST_STEPS):
        said = step(chat)
        if len(chat.filed()) > filed:
            return shown
        shown = said
    raise AssertionError(f"not filed: {draft_of(chat)}")


def _was_never_asked(field: Field, stored: Json, review: Reply) -> bool:
    """True if it may be left out of the review: skipped with its subject, or left for later."""
    may_be = field.subject or not field.is_essential(stored)
    return bool(may_be) and f"\n{field.label}\n" not in review.text


def assert_reviewed(review: Reply, stored: Json) -> None:
    for field in FORM.path(stored):
        value = stored.get(field.name)
        if value is None and _was_never_asked(field, stored, review):
            continue
        shown = SKIPPED if value is None else field.kind.show(value)[:BEGINNING]
        assert f"{label_for(field, stored)}\n{shown}" in review.text, field.name


def letters(value: Any) -> Iterator[str]:
    if isinstance(value, dict | list | tuple):
        for inside in value.values() if isinstance(value, dict) else value:
            yield from letters(inside)
    elif isinstance(value, str):
        yield value


def assert_printed(chat: Chat, number: str, stored: Json) -> Record:
    services = chat.services
    with services.transactions.reading() as session:
        complaint = complaints.with_number(session, number)
        assert complaint is not None
        found = record(session, services.settings.data_keys, complaint)
        printed = "\n".join(letters(asdict(contents_of(found, services.clock()))))
        for field in FORM.path(stored):
            assert answer(field, found) == stored.get(field.name)
            if field.name in stored and field.name not in ("payee_account", "evidence"):
                assert clean(field.kind.show(stored[field.name])) in printed, field.name
        return found


def exported(chat: Chat, out: Path) -> dict[str, dict[str, str]]:
    services = chat.services
    order = ExportOrder(Filter(), "-", "-", "exporter", "-", services.clock(), True)
    keys = services.settings.data_keys
    export_complaints(services.transactions, keys, order, out, "csv", lambda *_: None)
    return {row["number"]: row for row in csv_rows(out)}


@pytest.mark.slow
@pytest.mark.no_cover
def test_what_was_confirmed_is_stored_printed_and_exported(
    tmp_path: Path, topics: KnowledgeBase, sqlite_template: Path
) -> None:
    database = tmp_path / "ruthan.db"
    shutil.copy(sqlite_template, database)
    chat = Chat(f"sqlite:///{database}", topics)
    kept: dict[str, Json] = {}
    for seed in range(JOURNEYS):
        chance = random.Random(seed)
        chat.meets(seed)
        for _ in range(chance.randint(0, MOST_DEEDS)):
            deed(chat, chance)
        review = complain(chat)
        newest = chat.filed()[0]
        assert_reviewed(review, newest.answers)
        assert_printed(chat, newest.number, newest.answers)
        kept[newest.number] = newest.answers
        assert len({one.number for one in chat.filed()}) == len(chat.filed())
    rows = exported(chat, tmp_path / "out.csv")
    names = {column.name for column in complaint_columns()}
    for number, stored in kept.items():
        for name in ("kind", "platform", "province", "product", "name", "phone"):
            assert name in names
            told = stored.get(name, UNTOLD.get(name, ""))
            assert rows[number][name].removeprefix("'") == clean(told), (number, name)
    chat.stop()


@pytest.mark.slow
@pytest.mark.no_cover
def test_bursts_and_danger_on_the_way_lose_nothing_that_was_confirmed(
    tmp_path: Path, topics: KnowledgeBase, sqlite_template: Path
) -> None:
    database = tmp_path / "ruthan.db"
    shutil.copy(sqlite_template, database)
    chat = patient_chat(f"sqlite:///{database}", topics)
    for seed in range(BURST_JOURNEYS):
        chance = random.Random(seed)
        chat.meets(seed)
        for _ in range(chance.randint(1, MOST_DEEDS)):
            chance.choice((burst, deed))(chat, chance)
        review = complain(chat)
        newest = chat.filed()[0]
        assert_reviewed(review, newest.answers)
        assert len({one.number for one in chat.filed()}) == len(chat.filed())
    chat.stop()
