"""The review's rows for messages from before the consent."""

import regex

from handlers import texts
from handlers.conversations.complaint import views
from handlers.conversations.complaint.prefill import matters
from handlers.conversations.complaint.texts import told_before as told_texts
from handlers.messages.reply import Answer, Card, Row
from handlers.state.draft import Draft
from handlers.texts.i18n import joined

_FIRST_LETTERS = 40
_MOST_QUOTED = 3


def review(draft: Draft, days: tuple[str, ...]) -> Answer:
    """The review, with the messages from before the consent, and the days by which to act."""
    return views.review(draft, _told(draft), days)


def _told(draft: Draft) -> tuple[Row, ...]:
    """One row: the message, to be taken out, or several quoted, with the way to choose."""
    quotes = [_quote(text) for text in draft.told.values()]
    if len(quotes) > 1:
        more = len(quotes) - _MOST_QUOTED
        rest = (told_texts.and_more(more),) if more > 0 else ()
        shown = joined("\n", (*quotes[:_MOST_QUOTED], *rest))
        choose = views.tap(told_texts.CHOOSE_LABEL, "told", draft)
        return (Row(told_texts.ROW, shown, choose),)
    return tuple(_row(draft, message_id, told_texts.ROW) for message_id in draft.told)


def choose(draft: Draft) -> Answer:
    """Each message from before the consent, with the button that removes it."""
    rows = tuple(
        _row(draft, message_id, told_texts.message_row(number))
        for number, message_id in enumerate(draft.told, 1)
    )
    card = Card(
        told_texts.CHOOSE_TITLE,
        label=texts.FORM_LABEL,
        paragraphs=(told_texts.CHOOSE_PARAGRAPH,),
        rows=rows,
        buttons=(views.tap(told_texts.KEEP_ALL_LABEL, "keep", draft),),
    )
    return Answer((card,), views.ways_to_stop(draft))


def which_matter(draft: Draft) -> Answer:
    """Ask which of two shops is to be complained about first, or whether all is one matter."""
    if not draft.shops:
        return _same_matter(draft)
    # The draft may come back in another order than it was written in.
    places = sorted(draft.shops)
    first = (
        views.tap(told_texts.first(name), "matter", draft, v=str(places.index(name)))
        for name in draft.shops
    )
    shops = told_texts.TWO_SHOPS_TITLE, told_texts.TWO_SHOPS_PARAGRAPH
    of_matters = told_texts.TWO_MATTERS_TITLE, told_texts.TWO_MATTERS_PARAGRAPH
    title, paragraph = shops if all(map(matters.is_shop, draft.shops)) else of_matters
    card = Card(
        title,
        label=texts.FORM_LABEL,
        paragraphs=(paragraph,),
        rows=tuple(Row(name, _quote(part)) for name, part in draft.shops.items()),
        buttons=(*first, views.tap(told_texts.SAME_LABEL, "matter", draft, v="same")),
    )
    return Answer((card,), views.ways_to_stop(draft))


def _same_matter(draft: Draft) -> Answer:
    """Ask whether the later messages are about the same matter as those before them."""
    before = next((each for each in draft.told if each not in draft.later), "")
    after = next((each for each in draft.told if each in draft.later), "")
    named = ((told_texts.BEFORE_ROW, before), (told_texts.LATER_ROW, after))
    card = Card(
        told_texts.SAME_MATTER_TITLE,
        label=texts.FORM_LABEL,
        rows=tuple(Row(label, _quote(draft.told[each])) for label, each in named if each),
        buttons=(
            views.tap(told_texts.SAME_LABEL, "matter", draft, v="same"),
            views.tap(told_texts.FIRST_LABEL, "matter", draft, v="first"),
            views.tap(told_texts.OTHER_LABEL, "matter", draft, v="other"),
        ),
    )
    return Answer((card,), views.ways_to_stop(draft))


def _row(draft: Draft, message_id: str, label: str) -> Row:
    out = views.tap(told_texts.NOT_THIS_LABEL, "told", draft, m=message_id)
    return Row(label, _quote(draft.told[message_id]), out)


def _quote(text: str) -> str:
    letters = regex.findall(r"\X", " ".join(text.split()))
    more = "…" if len(letters) > _FIRST_LETTERS else ""
    return told_texts.quoted("".join(letters[:_FIRST_LETTERS]).rstrip() + more)
