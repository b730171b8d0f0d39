"""A text that may follow up on an urgent card, with what is remembered of the conversation."""

from dataclasses import dataclass, replace

from handlers.cards import topics
from handlers.cards.texts import topics as cards_texts
from handlers.conversations.urgent import leaked_credentials
from handlers.form.elsewhere import reported
from handlers.messages.context import Turn
from handlers.nlu import emergencies, intents
from handlers.nlu.story.harm import another_paid, open_cases, pays_more, second_matters
from handlers.state import emergency, last_topic
from handlers.state.emergency import Emergency, ShownCard
from handlers.state.entries import TOLD_DANGER, OpenCase
from handlers.state.last_topic import LastTopic
from handlers.texts import CANCEL_WORDS, START_WORDS, STOP_WORDS
from handlers.texts import status as status_texts
from handlers.texts import urgent as urgent_texts
from knowledge_base import thai
from knowledge_base.content.banks import Banks
from knowledge_base.content.signs.danger_phrases import MONEY_KINDS

_SHORT = 60
_JUST_PAID = "just-paid"
# What a talk is about when a bank's name, a "just now" or a secret given away means money going.
ABOUT_A_TRICK = frozenset(
    {
        "call-center",
        "check-bank-account",
        "deepfake-advert",
        "fake-job",
        "fake-loan-investment",
        "fake-website",
        "game-child",
        leaked_credentials.TOPIC,
        "refund-scam",
        "romance-parcel",
        "seller-blocked-me",
    }
)
ABOUT_MONEY_GOING = (
    ABOUT_A_TRICK
    | topics.OWN_BANK_FIRST
    | {
        topics.JUST_SENT,
        "account-hacked",
        "check-seller",
        "money-back-chance",
        "not-received",
        "police-report",
    }
)
# What is paid ahead: who was cheated of it has to call before anybody's rights are looked at.
PAID_AHEAD = frozenset(
    {"deposit-refund", "game-topup", "live-commerce", "preorder", "second-hand", "travel-booking"}
)
# Talks in which a call to the bank or to 1441 was just advised.
CALLING = topics.OWN_BANK_FIRST | {topics.JUST_SENT, "account-hacked", leaked_credentials.TOPIC}
_SAME_MATTER = ABOUT_MONEY_GOING | emergency.TOPICS | emergency.OF_A_CROOK | {"evidence"}
_ELSEWHERE = (*cards_texts.CHANGES_SUBJECT, *status_texts.STATUS_WORDS)
_COMMANDS = (*START_WORDS, *CANCEL_WORDS, *STOP_WORDS)


@dataclass(frozen=True)
class ToldText:
    """A text, the last topic, and the emergency that goes on, if one does."""

    turn: Turn
    text: str
    last: LastTopic | None
    now: Emergency | None

    @property
    def banks(self) -> Banks:
        return self.turn.knowledge_base.banks

    @property
    def is_short(self) -> bool:
        return len(self.text) <= _SHORT

    @property
    def follows_advice(self) -> bool:
        """True if a call was advised, which may then be mentioned without its name."""
        last = self.last
        return self.now is not None or (last is not None and last.id in CALLING)

    @property
    def life_is_in_danger(self) -> bool:
        """True if danger to life or freedom was told of in the last hours."""
        at = self.turn.event.at
        danger = TOLD_DANGER.recent(self.turn.state, at, lambda told: told.at)
        return danger is not None and danger.kind not in MONEY_KINDS

    @property
    def open_case(self) -> OpenCase | None:
        """The trick, or the emergency, in which a short line stands; None once there was talk of
        another matter, but for who may still be on the line, or life is in danger."""
        if self.life_is_in_danger:
            return None
        case = emergency.open_case(self.turn.state, self.turn.event.at)
        if case is None and self.now is not None:
            case = OpenCase(self.now.topic, self.now.at)
        is_left = self.last is not None and not self.is_same_matter(self.last.id)
        is_left = is_left and not (case and case.told_to_hang_up and self._is_of_a_caller)
        return None if is_left else case

    @property
    def _is_of_a_caller(self) -> bool:
        """True for a short line that is of a caller, whatever was asked between."""
        return open_cases.move(self.text) in open_cases.OF_A_CALLER

    @property
    def talks_of_money(self) -> bool:
        """True if a short text follows a topic about money being sent."""
        last = self.last
        about_money = last is not None and last.id in ABOUT_MONEY_GOING
        return self.is_short and about_money

    @property
    def is_elsewhere(self) -> bool:
        """True if the text is plainly about another matter."""
        if intents.contains_any(self.text, _ELSEWHERE) or intents.is_one_of(self.text, _COMMANDS):
            return True
        if self.now is not None and second_matters.is_bare_fact(self.text):
            return False
        is_of_goods = emergencies.tells_of_buying(self.text)
        if self.is_near and (self.is_short or not is_of_goods):
            return False
        is_sure = self.turn.reading.search(self.text).decision == "answer"
        # Of one's own goods the pronoun of a crook may be said as well.
        is_of_it = second_matters.is_of_the_first(self.text) and not self.is_another_matter
        return is_of_goods or (is_sure and not is_of_it)

    @property
    def is_near(self) -> bool:
        """True if the likeliest topic is about money being sent."""
        found = self.turn.reading.search(self.text).matches
        return bool(found) and self.is_same_matter(found[0].id)

    def is_same_matter(self, topic_id: str) -> bool:
        """True if a topic is about money being sent."""
        return topic_id in _SAME_MATTER

    @property
    def is_another_matter(self) -> bool:
        """True if a matter of its own is told, or asked, while another goes on: goods that came, a
        customer, an account that was taken, or what only might be."""
        if self.now is None and self.open_case is None:
            return False
        text = self.text
        if second_matters.is_supposed(text) or second_matters.is_of_others(text):
            return True
        if second_matters.asks_of_goods(text):
            return True
        if self._is_of_another_account:
            return True
        told = self.turn.reading.story(text)
        of_service = not emergencies.tells_of_it(text) and second_matters.is_of_service(told, text)
        return of_service or second_matters.is_of_goods(told, text)

    @property
    def _is_of_another_account(self) -> bool:
        now = self.now
        if now is None or now.topic == emergency.ACCOUNT_HACKED or now.payer:
            return False
        found = self.turn.reading.search(self.text)
        is_sure = found.decision == "answer" and found.matches[0].id == emergency.ACCOUNT_HACKED
        return is_sure or another_paid.is_taken_over(self.text)

    @property
    def may_be_of_money(self) -> bool:
        """True if the text is not about another matter; a long one must be near to this."""
        return not self.is_elsewhere and (self.is_short or self.is_near)

    @property
    def were_told(self) -> list[str]:
        """Those who were told of it already; none where it is asked of them, or another danger is
        told as well."""
        found = self.turn.reading.danger(self.text)
        is_other = self.life_is_in_danger or (found is not None and found.kind != _JUST_PAID)
        asks = is_other or emergencies.asks_something(self.text)
        return (
            []
            if asks or emergencies.is_once_more(self.text)
            else reported.parse(self.text, self.turn.today)
        )

    @property
    def may_begin(self) -> bool:
        """True if a call or a report, with no emergency before it, may be of money that is gone."""
        if self.last is not None and not self.is_same_matter(self.last.id):
            return False
        found = self.turn.reading.search(self.text).matches
        of_account = bool(found) and found[0].id == emergency.ACCOUNT_HACKED
        return thai.has_thai(self.text) and not of_account

    @property
    def present(self) -> Emergency:
        """The emergency that goes on, or the one that a talk about money becomes now."""
        if self.now is not None:
            return self.now
        hears = not emergency.does_not_hear(self.turn.state, self.turn.event.at)
        topic = topics.JUST_SENT
        if self.last is not None and self.last.id in topics.OWN_BANK_FIRST:
            topic = self.last.id
        return Emergency(topic, self.turn.event.at.isoformat(), hears=hears)

    @property
    def is_just_now(self) -> bool:
        """True if what is told has just happened, by a word or by the talk of a trick."""
        if intents.contains_whole(self.text, urgent_texts.JUST_WORDS):
            return True
        is_past = intents.contains_any(self.text, urgent_texts.LONG_AGO_WORDS)
        of_trick = self.last is not None and self.last.id in ABOUT_A_TRICK
        return of_trick and not is_past and not self.is_ordered

    @property
    def is_ordered(self) -> bool:
        """True if the money is only wanted by a crook so far."""
        found = self.turn.reading.danger(self.text)
        is_on_line = found is not None and found.kind == "crook-on-line"
        return is_on_line or pays_more.is_ordered(self.text)

    def stays(self, case: OpenCase) -> Emergency:
        """Save the case as it is now; return the emergency that goes on, or that it may become."""
        if self.now is not None:
            is_held_back = self.now.shown == "paying"
            return self.goes_on(self.now, "paying" if is_held_back else "move")
        emergency.keep_open(self.turn, case)
        last_topic.remember(self.turn.state, case.topic, self.turn.event.at)
        return self.present

    def stays_of_friend(self, now: Emergency) -> Emergency:
        """Save the emergency of a friend's money, in a talk about the writer's account."""
        last_topic.remember(self.turn.state, emergency.ACCOUNT_HACKED, self.turn.event.at)
        emergency.save(self.turn, now)
        return now

    def goes_on(self, now: Emergency, shown: ShownCard) -> Emergency:
        """Save the emergency as it is now, with the card that is shown."""
        now = replace(now, shown=shown)
        stays = now.own_bank_first or now.of_account
        topic = now.topic if stays else topics.JUST_SENT
        last_topic.remember(self.turn.state, topic, self.turn.event.at)
        emergency.save(self.turn, now)
        return now


def told_in(turn: Turn, text: str) -> ToldText:
    """The text of this turn with its context; empty for a button."""
    at = turn.event.at
    last = last_topic.recent(turn.state, at)
    now = emergency.recent(turn.state, at)
    if now is not None and emergency.does_not_hear(turn.state, at):
        now = replace(now, hears=False)
    return ToldText(turn, text, last, now)
