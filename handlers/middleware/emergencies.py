"""Danger to money, while it may still be stopped: the card of its kind before other answers."""

from db.statistics import metrics
from db.statistics.metrics import Metric
from handlers.cards import minors
from handlers.conversations.checking import looked_at
from handlers.conversations.faq import counted_matters
from handlers.conversations.faq.texts import COPY_OF_CARD
from handlers.conversations.urgent import cheated, first_card, follow_ups, leaked_credentials
from handlers.conversations.urgent import texts as urgent_texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.parsing import Complete
from handlers.messages.context import Turn
from handlers.messages.event import TextMessage
from handlers.messages.postback import full_text
from handlers.messages.reply import Answer
from handlers.middleware import pieces, told_danger
from handlers.nlu import case_questions, clock_starts, emergencies, intents, interruptions
from handlers.nlu.story.harm import another_paid, deeds, open_cases, pays_more, pre_purchase, weary
from handlers.nlu.story.harm.around import alike, callers, lent, stays
from handlers.nlu.story.problem_type import paid_at_the_door
from handlers.nlu.story.reader import may_be_urgent
from handlers.nlu.story.text import prepare
from handlers.nlu.values import option_matching
from handlers.state import draft, emergency, language, last_topic, pre_consent, waiting
from handlers.texts import urgent as texts
from knowledge_base import thai
from knowledge_base.checking.checker import LONGEST
from knowledge_base.content.signs.danger_phrases import MONEY_KINDS

_ON_LINE, _JUST_PAID, _GIVEN_AWAY = "crook-on-line", "just-paid", "given-away"
# A longer text in a form is the story, in which it is told what the crook wanted.
_LONGEST_IN_FORM = 120
_LOOKED_FOR_THERE = (draft.CONSENT, FieldName.STORY, draft.REVIEW)
_OF_SECRETS = ("otp-password", "phishing-link")
_OF_PAYMENT = (
    FieldName.PAID,
    FieldName.PAYMENT_METHOD,
    FieldName.AMOUNT,
    FieldName.PURCHASE_DATE,
)
_SHORT = 60
_NAME_MISUSED = "id-used-by-others"


def on_line(turn: Turn) -> Answer | None:
    """Answer a person who has a crook on the line in the middle of a form, which keeps what else is
    told, or who says so again later; there also one from whom money or a secret has just gone."""
    text = full_text(turn.action)
    if draft.is_open(turn.state):
        kind = _gone_meanwhile(turn, text)
        within = _answer(turn, kind, text) if kind else follow_ups.in_form(turn, text)
        if within is not None:
            return within
    if not _is_plainly_on_line(turn, text) and not pays_more.is_sent_to_machine(text):
        return None
    is_open = draft.is_open(turn.state)
    if (is_open and len(text) > _LONGEST_IN_FORM) or not (
        is_open or _is_told_again(turn, _ON_LINE)
    ):
        return None
    return _answer(turn, _ON_LINE, text)


def _gone_meanwhile(turn: Turn, text: str) -> str:
    """The kind of what has just gone while the form asks for something else; empty for none, and
    for what was answered already. In the story, and at the end, the form itself looks for it."""
    open_draft = draft.load(turn.state)
    if open_draft is None or open_draft.asking in _LOOKED_FOR_THERE or _is_something_else(text):
        return ""
    kind = _gone(turn, text)
    if not kind or _is_not_of_now(turn, kind, text):
        return ""
    is_more = intents.contains_any(text, urgent_texts.MORE_WORDS)
    if not (is_more or _is_no_answer(open_draft.asking, kind, text)):
        return ""
    told = emergency.recent(turn.state, turn.event.at)
    return "" if told and told.is_told and not is_more else kind


def _is_something_else(text: str) -> bool:
    """True for a story, another matter, who asks whether to give what somebody wants, and who has
    told already what the form asks."""
    is_another = case_questions.tells_another_matter(text, in_form=True) or weary.has_told(text)
    return is_another or len(text) > _LONGEST_IN_FORM or deeds.asks_to_give(text)


def _gone(turn: Turn, text: str) -> str:
    kind = told_danger.kind_of(turn, text)
    if kind != _JUST_PAID and _gives_away(turn, text):
        return _GIVEN_AWAY
    return kind if kind in (_JUST_PAID, _GIVEN_AWAY) else ""


def _gives_away(turn: Turn, text: str) -> bool:
    """True if a secret was given, or a link opened, in words that surely mean such a topic."""
    finding = turn.reading.search(text)
    is_done = intents.contains_any(text, (*texts.GIVE_WORDS, urgent_texts.DONE_ALREADY))
    is_denied = intents.contains_any(text, texts.NOT_GIVEN_WORDS)
    is_sure = finding.decision == "answer" and finding.matches[0].id in _OF_SECRETS
    return is_sure and is_done and not is_denied


def _is_no_answer(asking: str, kind: str, text: str) -> bool:
    """True if it is told as just gone; where the form asks for the payment, as a fraud."""
    if kind == _GIVEN_AWAY:
        return asking not in _OF_PAYMENT or intents.contains_any(text, texts.SECRET_WORDS)
    words = urgent_texts.CHEATED_WORDS if asking in _OF_PAYMENT else texts.JUST_WORDS
    return intents.contains_any(text, words)


def _is_plainly_on_line(turn: Turn, text: str) -> bool:
    """True if a phrase tells of it, or somebody goes to pay: what is only alike may be an answer to
    the form's question, or a part of the talk."""
    found = pieces.danger(turn.event, turn.reading)
    if found is None:
        return callers.press_in_english(text)
    is_plain = found.kind == _ON_LINE and not found.is_learned
    is_plain = is_plain and not pre_purchase.asks_before_buying(text)
    is_plain = is_plain and not _tells_not_paid_yet(turn, text)
    return is_plain or _goes_to_pay(found.kind, text) or callers.press_in_english(text)


def _tells_not_paid_yet(turn: Turn, text: str) -> bool:
    """True if the form, which asks whether anything was paid, is told that nothing was, and no
    danger but that it will be: the form says not to."""
    open_draft, asked = draft.load(turn.state), FORM.field(FieldName.PAID)
    if open_draft is None or asked is None or open_draft.asking != asked.name:
        return False
    rest = option_matching.without(text, urgent_texts.ABOUT_TO_PAY_WORDS)
    reading = asked.kind.read(TextMessage(text), [], turn.today)
    return reading == Complete("not-yet") and turn.reading.danger(rest) is None


def handle(turn: Turn) -> Answer | None:
    """Answer a report of such danger outside a form, where no follow-up took it."""
    text = full_text(turn.action)
    if not thai.has_thai(text):
        return _in_english(turn, text)
    if draft.is_open(turn.state):
        return None
    if stays.is_stranded(text):
        return cheated.stranded(turn)
    kind = told_danger.kind_of(turn, text) or _after_warning(turn, text)
    if kind not in MONEY_KINDS:
        return None
    if _goes_to_pay(kind, text):
        kind = _ON_LINE
    if interruptions.is_interruption(text) or _is_not_of_now(turn, kind, text):
        return None
    return None if _is_of_what_goes_on(turn, text) else _answer(turn, kind, text)


def _in_english(turn: Turn, text: str) -> Answer | None:
    """The card of whose telephone is controlled, or of whom a crook presses for money; all else in
    English has its answers by topic."""
    if draft.is_open(turn.state):
        return None
    kind = _GIVEN_AWAY if leaked_credentials.is_controlled(text) else _pressed(turn, text)
    if not kind:
        return None
    language.remember_english(turn)
    return _answer(turn, kind, text)


def _pressed(turn: Turn, text: str) -> str:
    """The kind of who has a crook on the line; of what is only alike to that, where nobody asks in
    peace."""
    found = pieces.danger(turn.event, turn.reading)
    is_like = found is not None and found.kind == _ON_LINE and callers.may_press_in_english(text)
    is_heard = callers.press_in_english(text) or (is_like and not _is_asked_in_peace(turn, text))
    return _ON_LINE if is_heard else ""


def _after_warning(turn: Turn, text: str) -> str:
    """The kind of who installed an app that nobody should, whatever else was not given, has paid
    where a check warned just before, or tells how lately; empty for any other text."""
    if len(text) <= _SHORT and deeds.paid(text) and looked_at.was_warned(turn):
        return _JUST_PAID
    if waiting.tells_of_just_gone(turn, text) or _completes_what_was_told(turn, text):
        return _JUST_PAID
    if open_cases.got_app_of_officer(text) or lent.is_used(text):
        return _GIVEN_AWAY
    return _of_bad_app(turn, text)


def _completes_what_was_told(turn: Turn, text: str) -> bool:
    """True if a payment is told alone that, read with the message before, has just gone to a
    crook: "the shop blocked me", "sent 450"."""
    at = turn.event.at
    if len(text) > _SHORT or intents.asks(text) or emergency.recent(turn.state, at):
        return False
    before = _said_before(turn) if may_be_urgent(text) else ""
    if not before or pre_purchase.asks_before_paying(before):
        return False
    if paid_at_the_door(prepare(f"{before} {text}").plain):
        return False
    found = turn.reading.danger(f"{before} {text}")
    is_of_now = found is not None and found.kind == _JUST_PAID
    return is_of_now and not alike.pays_bill(f"{before} {text}")


def _said_before(turn: Turn) -> str:
    """The message before, within minutes; empty where there is none."""
    at = turn.event.at
    told = pre_consent.in_order(turn.state, at, since=at - told_danger.SAME_TALK)
    earlier = [each for each in told if each not in turn.event.message_ids]
    return turn.services.stored_text(earlier[-1]).strip() if earlier else ""


def _of_bad_app(turn: Turn, text: str) -> str:
    if len(text) > LONGEST or not deeds.installed(text):
        return ""
    found = turn.reading.check(text)
    is_bad = found.verdict in ("danger", "caution") and any(
        each.code == "asks-app" or each.code.startswith("link-") for each in found.reasons
    )
    return _GIVEN_AWAY if is_bad or looked_at.was_warned(turn) else ""


def _is_of_what_goes_on(turn: Turn, text: str) -> bool:
    """True if a text adds to the reported emergency: it resembles danger, or quotes the crook."""
    told = emergency.recent(turn.state, turn.event.at)
    if told is None or not told.is_told or first_card.is_of_another_loss(turn, text, told):
        return False
    found = pieces.danger(turn.event, turn.reading)
    is_learned = found is not None and found.is_learned
    return is_learned or emergencies.tells_what_crook_said(text)


def _is_not_of_now(turn: Turn, kind: str, text: str) -> bool:
    """True if it happened too long ago to be stopped, has not happened yet, or is only asked."""
    if kind == _ON_LINE:
        return _is_asked_in_peace(turn, text)
    is_past = intents.contains_any(text, texts.LONG_AGO_WORDS)
    if is_past or _is_of_ones_name(turn, kind, text) or pre_purchase.asks_to_prevent(text):
        return True
    if kind != _JUST_PAID:
        return False
    at_door = cheated.was_paid_at_the_door(turn, text) or counted_matters.is_of_carrier(turn, text)
    is_past = clock_starts.was_cheated_before(text, turn.today)
    if at_door or is_past or clock_starts.asks_of_past_cheating(text, turn.today):
        return True
    return pre_purchase.asks_before_paying(text) or cheated.is_told_of_before(
        turn.reading.story(text)
    )


def _is_of_ones_name(turn: Turn, kind: str, text: str) -> bool:
    """True if a text is only alike to a secret given away, names none, and is of an account or a
    name that somebody else uses, or of a copy of one's identity card."""
    found = pieces.danger(turn.event, turn.reading)
    is_like = kind == _GIVEN_AWAY and found is not None and found.is_learned
    if not is_like or intents.contains_any(text, texts.SECRET_WORDS):
        return False
    finding = turn.reading.search(text)
    is_sure = finding.decision == "answer" and finding.matches[0].id == _NAME_MISUSED
    is_of_card = another_paid.gave_copy_of_id_card(text) or _is_of_copy_asked_for(turn, text)
    return is_sure or is_of_card or another_paid.is_taken_over(text)


def _is_of_copy_asked_for(turn: Turn, text: str) -> bool:
    """True if a short text follows the topic on copies of an identity card."""
    last = last_topic.recent(turn.state, turn.event.at)
    return last is not None and last.id == COPY_OF_CARD and len(text) <= _SHORT


def _is_asked_in_peace(turn: Turn, text: str) -> bool:
    """True if a question before paying is only alike to those of who has a crook on the line, or a
    shop is to be checked before it is paid, and nobody was told of before."""
    found = pieces.danger(turn.event, turn.reading)
    is_like = found is not None and found.kind == _ON_LINE and found.is_learned
    in_talk, _ = told_danger.recent(turn)
    asks = (is_like and pre_purchase.asks_in_peace(text)) or pre_purchase.asks_before_buying(text)
    return asks and not in_talk


def _goes_to_pay(kind: str, text: str) -> bool:
    """True if somebody is about to pay a crook, or to pay more, and is held back first."""
    if kind not in (_ON_LINE, _JUST_PAID):
        return False
    if pays_more.is_on_the_way(text) or pays_more.goes_to_stranger(text):
        return True
    return kind == _JUST_PAID and _is_about_to_go(text)


def _is_about_to_go(text: str) -> bool:
    """True if somebody at home is about to pay, and has not paid."""
    going = intents.contains_any(text, urgent_texts.ABOUT_TO_PAY_WORDS)
    rest = option_matching.without(text, urgent_texts.ABOUT_TO_PAY_WORDS)
    gone = intents.contains_whole(rest, texts.SENT_WORDS)
    return going and not gone and first_card.tells_of_home(text)


def _answer(turn: Turn, kind: str, text: str) -> Answer | None:
    """The card of a kind; for a repetition within minutes, the short answer."""
    if kind == _GIVEN_AWAY and another_paid.is_of_a_game(text):
        return leaked_credentials.of_game_account(turn)
    if _is_told_again(turn, kind):
        told_danger.remember(turn, kind)
        return first_card.again(kind, text)
    answer = first_card.card(turn, kind, text)
    if answer is None:
        return None
    told_danger.remember(turn, kind)
    metrics.note(turn.session, Metric.DANGER_CARDS, kind)
    return minors.reassured(text, answer, may_be_stopped=kind == _ON_LINE)


def _is_told_again(turn: Turn, kind: str) -> bool:
    last, since = told_danger.recent(turn)
    return last == kind and since <= told_danger.SAME_TALK
