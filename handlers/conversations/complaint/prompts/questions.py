"""A question of the complaint as a card: its answers to tap, the ways out below."""

from collections.abc import Iterator, Sequence
from datetime import date

from handlers import texts
from handlers.cards import calendar
from handlers.conversations.complaint import views
from handlers.form import day_reading
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import Amount, Attachments, PastDate, PayeeAccounts, sums_to_tap
from handlers.form.form import SKIPPED, Field
from handlers.form.non_answers import possible_shops
from handlers.form.parsing import DONE, Option
from handlers.messages.reply import Answer, Button, Card, SendText, Tap, with_buttons
from handlers.nlu.values.spoken import open_accounts, sums
from handlers.state import upload_limits
from handlers.state.draft import Draft
from handlers.texts import complaint as complaint_texts
from handlers.texts.i18n import english_of, joined

MAX_LABEL = 20
_MISSED = 2


def question(draft: Draft, field: Field, today: date) -> Answer:
    """The question of a field, with its progress, what can be tapped, and below the ways out: quick
    replies are gone after the next message, and a computer shows none."""
    card = Card(
        title=field.asked(draft.known),
        label=texts.FORM_LABEL,
        paragraphs=tuple(_paragraphs(draft, field)),
        note=joined(" ", (texts.EXAMPLE, field.example)) if field.example else "",
        progress=None
        if _is_changed_alone(draft, field)
        else FORM.progress(field.name, draft.known),
        buttons=_answers(draft, field, today),
    )
    return Answer((card,), (*_camera(field), *_ways_out(draft, field)))


def goes_on(draft: Draft, field: Field, sentence: str, today: date) -> Answer:
    """The same question again, under a sentence that says how far it is answered."""
    return Answer(
        (with_buttons(sentence, _answers(draft, field, today)),),
        (*_camera(field), *_ways_out(draft, field)),
    )


def asked_again(
    draft: Draft, field: Field, sentence: str, more: Sequence[Button], today: date
) -> Answer:
    """The question once more under a sentence, in one message: as a card where it has answers to
    tap, for a computer shows no quick replies. `more` are buttons besides."""
    below = (*_camera(field), *_ways_out(draft, field))
    buttons = tuple(dict.fromkeys((*more, *_answers(draft, field, today, more))))
    if not (_options(draft, field) or _calendar(draft, field, today)):
        return Answer((with_buttons(sentence, buttons),), below)
    card = Card(
        field.asked(draft.known), label=texts.FORM_LABEL, paragraphs=(sentence,), buttons=buttons
    )
    return Answer((card,), below)


def _answers(
    draft: Draft, field: Field, today: date, beside: Sequence[Button] = ()
) -> tuple[Button, ...]:
    """All buttons that answer the question; `beside` are others that stand there."""
    told = suggestions(draft, field, (*_told_sums(draft, field), *_told_accounts(draft, field)))
    return (
        *told,
        *_told_shops(draft, field),
        *_options(draft, field),
        *_months(draft, field, today, beside),
        *_calendar(draft, field, today),
        *_pass_over(draft, field),
    )


def _told_sums(draft: Draft, field: Field) -> tuple[Option, ...]:
    """The sums of which the story leaves open which was paid."""
    if not isinstance(field.kind, Amount) or draft.known.get(field.name) is not None:
        return ()
    return sums_to_tap(sums.either(draft.known.get(FieldName.STORY) or ""))


def _told_accounts(draft: Draft, field: Field) -> tuple[Option, ...]:
    """The accounts of which the story leaves open which was paid."""
    is_open = isinstance(field.kind, PayeeAccounts) and not draft.growing
    is_open = is_open and draft.known.get(field.name) is None
    told = open_accounts.either(draft.known.get(FieldName.STORY) or "") if is_open else ()
    return tuple(Option(open_accounts.named(each), open_accounts.short(each)) for each in told)


def _told_shops(draft: Draft, field: Field) -> tuple[Button, ...]:
    """The names of which the story leaves open which is the shop's, or whether it is one, and the
    one that was asked about before the form."""
    if field.name != FieldName.SELLER_NAME or draft.known.get(field.name) is not None:
        return ()
    told = possible_shops.in_story(draft.known.get(FieldName.STORY) or "")
    to_tap = dict.fromkeys((*told, *filter(None, (draft.checked,))))
    return tuple(SendText(name, name) for name in to_tap if len(name) <= MAX_LABEL)


def _camera(field: Field) -> tuple[Button, ...]:
    return upload_limits.UPLOAD_BUTTONS if isinstance(field.kind, Attachments) else ()


def _is_changed_alone(draft: Draft, field: Field) -> bool:
    """True if a single answer is being changed and no question follows."""
    return field.name in draft.known and FORM.next_open(draft.known) is None


def _paragraphs(draft: Draft, field: Field) -> Iterator[str]:
    if field.why:
        yield field.why
    present = draft.known.get(field.name, SKIPPED)
    if field.name == draft.asking and draft.growing:
        yield joined(" ", (texts.NOW, views.shorten(field.show(draft.growing))))
    elif present is not SKIPPED:
        yield joined(" ", (texts.NOW, views.shorten(field.show(present))))


def stands_in_card(field: Field) -> bool:
    """True if the options are too long for quick replies, and stand in the card alone."""
    labels = (option.label for option in field.kind.options())
    return any(max(len(label), len(english_of(label))) > MAX_LABEL for label in labels)


def choices(draft: Draft, field: Field, today: date) -> tuple[Button, ...]:
    """The question's quick replies, for a sentence that stands under its card."""
    short = () if stands_in_card(field) else _answers(draft, field, today)
    return (*_camera(field), *short, *_ways_out(draft, field))


def suggestions(draft: Draft, field: Field, options: Sequence[Option]) -> tuple[Tap, ...]:
    """Buttons for the options that may have been meant."""
    return tuple(_option(draft, field, option) for option in options)


def _options(draft: Draft, field: Field) -> list[Tap]:
    """The options not chosen yet; "done" only once something is chosen, and no exclusive option
    beside a choice."""
    chosen = draft.growing if field.name == draft.asking else []
    return [
        _option(draft, field, option)
        for option in field.kind.options()
        if (bool(chosen) if option.code == DONE else option.code not in chosen)
        and not (option.alone and chosen)
    ]


def _option(draft: Draft, field: Field, option: Option) -> Tap:
    return views.tap(option.button or option.label, "answer", draft, f=field.name, v=option.code)


def _months(draft: Draft, field: Field, today: date, beside: Sequence[Button]) -> tuple[Tap, ...]:
    """The last months, for a day that was missed before, where no others are offered."""
    if not isinstance(field.kind, PastDate) or draft.misses < _MISSED:
        return ()
    offered = suggestions(draft, field, day_reading.by_month(today).nearest)
    return () if offered[-1] in beside else offered


def _calendar(draft: Draft, field: Field, today: date) -> Sequence[Button]:
    if not isinstance(field.kind, PastDate):
        return ()
    return (calendar.button(today, "complaint/answer", d=draft.id, f=field.name),)


def _pass_over(draft: Draft, field: Field) -> tuple[Button, ...]:
    """The button that leaves the question as it is: keep the answer, or skip; none once parts are
    given."""
    if field.name == draft.asking and draft.growing:
        return ()
    if draft.known.get(field.name, SKIPPED) is not SKIPPED:
        return (views.tap(texts.KEEP_ANSWER_LABEL, "keep", draft, f=field.name),)
    if field.is_required(draft.answers):
        return ()
    return (views.tap(texts.SKIP_LABEL, "skip", draft, f=field.name),)


def _ways_out(draft: Draft, field: Field) -> Sequence[Button]:
    ways = []
    if draft.adds_details or FORM.before(field.name, draft.answers):
        ways.append(views.tap(texts.BACK_LABEL, "back", draft, f=field.name))
    stop, cancel = views.ways_to_stop(draft)
    enough = views.tap(complaint_texts.ENOUGH_LABEL, "enough", draft)
    return [*ways, enough, stop] if draft.adds_details else [*ways, stop, cancel]
