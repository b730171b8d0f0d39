"""The form of an alert: what was typed, what it means, and what is wrong with which field."""

from datetime import timedelta
from typing import Any

from flask_wtf.file import FileField
from wtforms import BooleanField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import DataRequired, Optional, ValidationError

from bot.web.console.broadcasts.picture import AlertPictureRefused, kept
from bot.web.console.shared.current import current_console
from bot.web.console.shared.forms import (
    ChoiceField,
    ConsoleForm,
    MomentField,
    NumberSentField,
    ParagraphField,
    RadioChoiceField,
    SentField,
    WordsField,
    choices,
)
from bot.web.console.texts import broadcasts as texts
from db.models.broadcasts import Broadcast
from db.queue.broadcasts.approval import LONGEST_ALT, LONGEST_TEXT, BroadcastDraft
from db.queue.broadcasts.pictures import is_hash
from handlers.nlu.lexicon.provinces import PROVINCES

LONGEST_TITLE = 80
_FURTHEST = timedelta(days=90)


def _topics() -> list[SelectChoice]:
    sections = current_console().knowledge().sections
    found = [
        SelectChoice(topic.id, topic.title, optgroup=section.title)
        for section in sections
        for topic in section.topics
    ]
    return [SelectChoice("", texts.NO_BUTTON), *found]


def _sections() -> list[Any]:
    sections = current_console().knowledge().sections
    return choices({"": texts.CHOOSE_SECTION, **{each.id: each.title for each in sections}})


class BroadcastForm(ConsoleForm):
    """A draft as it is written; every line without blanks at its ends."""

    text = ParagraphField(
        texts.text_label(LONGEST_TITLE),
        [DataRequired(texts.NO_TEXT)],
        filters=[lambda text: "\n".join(filter(None, map(str.strip, text.splitlines())))],
    )
    picture = SentField()
    picture_file = FileField()
    without_picture = BooleanField(texts.WITHOUT_PICTURE)
    alt = WordsField(texts.ALT)
    topic = ChoiceField(texts.TOPIC, _topics, texts.NO_TOPIC)
    audience = RadioChoiceField(texts.AUDIENCE, texts.AUDIENCES, texts.NO_AUDIENCE, default="all")
    province = ChoiceField(
        texts.PROVINCE,
        {"": texts.CHOOSE_PROVINCE, **{code: name for code, name, _, _ in PROVINCES}},
        texts.NO_PROVINCE,
    )
    section = ChoiceField(texts.SECTION, _sections, texts.NO_SECTION)
    send_at = MomentField(texts.SEND_AT, [Optional()], texts.WRONG_MOMENT)
    version = NumberSentField()
    once = SentField()

    def validate_text(self, field: ParagraphField) -> None:
        """A title that fits, and what to do."""
        title, _, rest = field.data.partition("\n")
        if len(field.data) > LONGEST_TEXT:
            raise ValidationError(texts.too_long(len(field.data), LONGEST_TEXT))
        if len(title) > LONGEST_TITLE:
            raise ValidationError(texts.title_too_long(len(title), LONGEST_TITLE))
        if not rest:
            raise ValidationError(texts.ONLY_TITLE)

    def validate_picture(self, field: SentField) -> None:
        """Keep a new picture, whatever is wrong with the rest of the form."""
        if self.without_picture.data:
            field.data = self.alt.data = ""
            return
        try:
            field.data = kept(self.picture_file.data) or field.data
        except AlertPictureRefused as refused:
            raise ValidationError(str(refused)) from refused
        if field.data and not is_hash(field.data):
            raise ValidationError(texts.PICTURE_GONE)
        if self.alt.data and not field.data:
            raise ValidationError(texts.NO_PICTURE)

    def validate_alt(self, field: WordsField) -> None:
        """A picture has words in its place, that fit."""
        if self.picture.data and not field.data:
            raise ValidationError(texts.NO_ALT)
        if len(field.data) > LONGEST_ALT:
            raise ValidationError(texts.alt_too_long(len(field.data), LONGEST_ALT))

    def validate_province(self, field: ChoiceField) -> None:
        """It is chosen where the alert is for one."""
        if self.audience.data == "province" and not field.data:
            raise ValidationError(texts.NO_PROVINCE)

    def validate_section(self, field: ChoiceField) -> None:
        """It is chosen where the alert is for one."""
        if self.audience.data == "topic" and not field.data:
            raise ValidationError(texts.NO_SECTION)

    def validate_send_at(self, field: MomentField) -> None:
        """It is to come, and not too far off."""
        now = current_console().clock()
        if field.data and field.data <= now:
            raise ValidationError(texts.MOMENT_PAST)
        if field.data and field.data - now > _FURTHEST:
            raise ValidationError(texts.MOMENT_FAR)

    def draft(self) -> BroadcastDraft:
        """The draft that was typed."""
        chosen = {"province": self.province.data, "topic": self.section.data}
        return BroadcastDraft(
            self.text.data,
            self.topic.data or None,
            self.audience.data,
            chosen.get(self.audience.data),
            self.send_at.data,
            self.picture.data or None,
            self.alt.data or None,
        )


def stored(broadcast: Broadcast) -> BroadcastForm:
    """The form of a stored draft, as it would be typed."""
    kind, value = broadcast.audience, broadcast.audience_value or ""
    return BroadcastForm(
        formdata=None,
        text=broadcast.text,
        topic=broadcast.topic_id or "",
        audience=kind,
        province=value if kind == "province" else "",
        section=value if kind == "topic" else "",
        send_at=broadcast.send_at,
        picture=broadcast.picture_sha256 or "",
        alt=broadcast.picture_alt or "",
    )


class StepForm(ConsoleForm):
    """The next step of an alert."""

    step = SentField()
    version = NumberSentField()
