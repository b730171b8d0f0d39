"""One of two shops that a story tells of, each for a complaint of its own."""

from db.complaints import complaints
from handlers.conversations.complaint.prefill import matters, story
from handlers.form.complaint import FieldName
from handlers.form.field_groups import OF_THE_FILER
from handlers.messages.context import Turn
from handlers.state import pre_consent
from handlers.state.draft import Draft


def choose(turn: Turn, draft: Draft, name: str) -> None:
    """Keep only what was told of one of two shops; the messages wait for a form of the other."""
    for message_id, names in draft.messages.items():
        if FieldName.STORY in names.split(","):
            pre_consent.remember(turn.state, "later", message_id, turn.event.at)
    _only_shop(turn, draft, name)


def choose_left(turn: Turn, draft: Draft) -> None:
    """Keep what was told of the other shop, where a complaint about the one was sent."""
    key = turn.conversation.key
    told = [{**each.answers, **complaints.personal_answers(each, key)} for each in turn.filed()]
    sent = {each.get(name) for each in told for name in (FieldName.SELLER_NAME, FieldName.STORY)}
    # Both may be told of in the same words.
    if len({*draft.shops.values()}) == 1:
        sent.discard(next(iter(draft.shops.values())))
    left = [name for name, part in draft.shops.items() if sent.isdisjoint((name, part))]
    if len(left) == 1:
        _only_shop(turn, draft, *left)


def _only_shop(turn: Turn, draft: Draft, name: str) -> None:
    part = draft.shops[name]
    contact = {each: draft.offered[each] for each in OF_THE_FILER if each in draft.offered}
    draft.answers[FieldName.STORY] = part
    shop = {FieldName.SELLER_NAME: name} if matters.is_shop(name) else {}
    story.offer(draft, story.answers_in(turn, part) | shop | contact)
    if draft.told:
        draft.told = {next(iter(draft.told)): part}
        draft.told_answers = dict(draft.offered)
    draft.shops = {}
