"""Questions where it is not clear which value or answer a text means."""

from collections.abc import Sequence

from handlers.conversations.filed import views
from handlers.conversations.filed.texts import corrections as texts
from handlers.form.complaint import FieldName, is_crime
from handlers.form.form import Field
from handlers.form.texts.field_words import CROOKS_NAME, DOUBTED_AS
from handlers.messages import postback
from handlers.messages.reply import Answer, Card, Row, Tap, TextReply
from handlers.state.filed_session import FiledSession
from handlers.texts import complaint as complaint_texts
from handlers.texts import filed as filed_texts


def either(work: FiledSession, field: Field) -> Answer:
    """Ask which of several values is right, before anything is changed."""
    shown = [field.show(value) for value in work.either]
    now = Row(filed_texts.NOW, views.shown(field, work.answers.get(field.name)))
    return _either(work, texts.EITHER_TITLE, (now,), shown)


def whose(work: FiledSession, fields: Sequence[Field]) -> Answer:
    """Ask which of several answers is meant, each shown as it is now."""
    rows = tuple(Row(each.label, views.shown(each, work.answers.get(each.name))) for each in fields)
    title = texts.WHOSE_TITLE
    return _either(work, title, rows, [each.label for each in fields])


def _either(work: FiledSession, title: str, rows: tuple[Row, ...], shown: Sequence[str]) -> Answer:
    card = Card(
        title,
        paragraphs=(texts.EITHER_PARAGRAPH,),
        rows=rows,
        buttons=tuple(
            Tap(
                postback.shorten_label(label),
                postback.payload("filed/either", n=work.number, v=str(place)),
                label,
            )
            for place, label in enumerate(shown)
        ),
    )
    return Answer((card,), (views.tap(filed_texts.STOP_LABEL, "stop", work.number),))


def is_it_a_name(work: FiledSession, text: str) -> Answer:
    """Ask about a text that was typed where the shop's name is asked for."""
    name = CROOKS_NAME if is_crime(work.answers) else DOUBTED_AS[FieldName.SELLER_NAME]
    taps = (
        views.tap(complaint_texts.yes_it_is(name), "doubt", work.number, v="name"),
        views.tap(complaint_texts.IS_STORY_LABEL, "doubt", work.number, v=FieldName.STORY),
    )
    return Answer((TextReply(complaint_texts.is_it(name, text)),), taps)
