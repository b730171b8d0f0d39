"""The form of an alert: what was typed, what it means, and what is wrong with which field."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import request

from bot.runtime.dates import read_moment, show_moment
from bot.web.console.broadcasts.picture import FILE, AlertPictureRefused, received
from bot.web.console.texts import broadcasts as texts
from db.models.broadcasts import Broadcast
from db.queue.broadcasts.approval import LONGEST_ALT, LONGEST_TEXT, BroadcastDraft
from db.queue.broadcasts.pictures import is_hash
from db.queue.broadcasts.subscriptions import AudienceKind
from handlers.nlu.values import provinces
from knowledge_base import KnowledgeBase

FIELDS = ("text", "topic", "audience", "province", "section", "send_at", "picture", "alt")
# What is sent beside them: a new picture, and the wish to have none.
WITHOUT = "without_picture"
SENT = (*FIELDS, FILE, WITHOUT)
LONGEST_TITLE = 80
_FURTHEST = timedelta(days=90)
_KINDS: tuple[AudienceKind, ...] = ("all", "province", "topic")

Values = Mapping[str, str]
# By the name of a field, what is wrong with it and what to do.
Problems = dict[str, str]


@dataclass(frozen=True, slots=True)
class BroadcastForm:
    """The form as it was filled in, and what is wrong with it."""

    values: Values
    problems: Problems


def sent() -> BroadcastForm:
    """The typed values; every line without blanks at its ends. A picture is kept, whatever is wrong
    with the rest; so far only that is said what is wrong with the picture."""
    values = {name: request.form.get(name, "").strip() for name in FIELDS}
    lines = (line.strip() for line in values["text"].splitlines())
    values["text"] = "\n".join(filter(None, lines))
    if request.form.get(WITHOUT):
        return BroadcastForm({**values, "picture": "", "alt": ""}, {})
    try:
        return BroadcastForm({**values, "picture": received() or values["picture"]}, {})
    except AlertPictureRefused as refused:
        return BroadcastForm(values, {"picture": str(refused)})


def without_picture(typed: BroadcastForm) -> BroadcastForm:
    """The same where its picture is not kept any more."""
    return BroadcastForm({**typed.values, "picture": ""}, {"picture": texts.PICTURE_GONE})


def stored(broadcast: Broadcast) -> Values:
    """The values of a stored draft, as they would be typed."""
    kind, value = broadcast.audience, broadcast.audience_value or ""
    return {
        "text": broadcast.text,
        "topic": broadcast.topic_id or "",
        "audience": kind,
        "province": value if kind == "province" else "",
        "section": value if kind == "topic" else "",
        "send_at": show_moment(broadcast.send_at) if broadcast.send_at else "",
        "picture": broadcast.picture_sha256 or "",
        "alt": broadcast.picture_alt or "",
    }


def read(form: BroadcastForm, knowledge: KnowledgeBase, now: datetime) -> BroadcastDraft | Problems:
    """The draft that was typed, or what is wrong with it."""
    values = form.values
    problems = {**dict(_problems(values, knowledge, now)), **form.problems}
    if problems:
        return problems
    kind = _kind(values)
    chosen = {"province": values["province"], "topic": values["section"]}.get(kind)
    return BroadcastDraft(
        values["text"],
        values["topic"] or None,
        kind,
        chosen,
        _send_at(values["send_at"]),
        values["picture"] or None,
        values["alt"] or None,
    )


def _kind(values: Values) -> AudienceKind:
    return next((kind for kind in _KINDS if kind == values["audience"]), "all")


def _send_at(typed: str) -> datetime | None:
    return read_moment(typed) if typed else None


def _problems(values: Values, knowledge: KnowledgeBase, now: datetime) -> Iterator[tuple[str, str]]:
    if said := _wrong_text(values["text"]):
        yield "text", said
    if values["topic"] and values["topic"] not in knowledge.topics:
        yield "topic", texts.NO_TOPIC
    kind = _kind(values)
    if kind == "province" and provinces.name(values["province"]) == values["province"]:
        yield "province", texts.NO_PROVINCE
    sections = {each.id for each in knowledge.sections}
    if kind == "topic" and values["section"] not in sections:
        yield "section", texts.NO_SECTION
    if said := _wrong_moment(values["send_at"], now):
        yield "send_at", said
    yield from _wrong_picture(values["picture"], values["alt"])


def _wrong_text(text: str) -> str:
    title, _, rest = text.partition("\n")
    if not text:
        return texts.NO_TEXT
    if len(text) > LONGEST_TEXT:
        return texts.too_long(len(text), LONGEST_TEXT)
    if len(title) > LONGEST_TITLE:
        return texts.title_too_long(len(title), LONGEST_TITLE)
    return "" if rest else texts.ONLY_TITLE


def _wrong_picture(picture: str, alt: str) -> Iterator[tuple[str, str]]:
    if picture and not is_hash(picture):
        yield "picture", texts.PICTURE_GONE
    if alt and not picture:
        yield "picture", texts.NO_PICTURE
    if picture and not alt:
        yield "alt", texts.NO_ALT
    if len(alt) > LONGEST_ALT:
        yield "alt", texts.alt_too_long(len(alt), LONGEST_ALT)


def _wrong_moment(typed: str, now: datetime) -> str:
    try:
        at = _send_at(typed)
    except ValueError:
        return texts.WRONG_MOMENT
    if at is None:
        return ""
    if at <= now:
        return texts.MOMENT_PAST
    return texts.MOMENT_FAR if at - now > _FURTHEST else ""
