"""Topics as cards: an answer, the rest of it, a choice, a section, and "not sure"."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from handlers import texts
from handlers.cards.texts import topics as cards_texts
from handlers.messages.postback import MAX_QUICK_REPLY_LABEL, payload, shorten_label
from handlers.messages.reply import Answer, Button, Call, Card, Open, Tap, TextReply
from handlers.texts import form as form_texts
from handlers.texts import urgent
from handlers.texts.i18n import Localized
from knowledge_base import KnowledgeBase, Section, Source, Topic
from knowledge_base.content.banks import Bank
from knowledge_base.content.texts import NO_DOCUMENT
from knowledge_base.content.topic.fields import share_address

_CARD_BUTTONS = 6
_CHOICES_BELOW = 3
_AFTER_REFUSAL = ("how-to-complain", "consumer-court")
_SECTION_CARDS = 5
# LINE shows 13 quick replies, and AFTER stands among them.
_SECTIONS = 11
_SOURCES = 2
OFFICER = Tap(cards_texts.OFFICER_LABEL, "call-back", cards_texts.OFFICER_LABEL)
_START = Tap(texts.START_LABEL, "complaint/start", texts.START_LABEL)
FOLLOW_UPS: tuple[Button, ...] = (Tap(texts.ASK_MORE_LABEL, "ask", texts.ASK_MORE_LABEL), _START)
_FILE_OR_CALL: tuple[Button, ...] = (_START, Call(texts.CALL_1166_LABEL, "1166"))
# The question when the money was sent, its buttons, and the answer that it was some time ago.
SENT_WHEN, SENT, AGO = "sent-when", "urgent/sent", "ago"
JUST_SENT, MONEY_LEAVES, SIM_TAKEN = "just-transferred", "account-drained", "sim-swap"
# Topics of money that is still in one's own account, which one's own bank locks soonest.
OWN_BANK_FIRST = frozenset(
    {MONEY_LEAVES, SIM_TAKEN, "card-charged", "otp-password", "phishing-link"}
)
PICK_BANK, ALREADY_CALLED = "urgent/banks", "urgent/called"
CALL_1441 = Call(texts.CALL_1441_LABEL, "1441")
CALL_1441_FIRST = Call(texts.CALL_1441_LABEL, "1441", strong=True)
RECORD = Tap(urgent.RECORD_LABEL, "complaint/start", urgent.RECORD_LABEL)
OWN_BANK = Tap(urgent.PICK_BANK_LABEL, PICK_BANK, urgent.PICK_BANK_LABEL)
OWN_BANK_FIRST_BUTTON = replace(OWN_BANK, strong=True)
# Side by side: whichever answers first.
EITHER_CALL: tuple[Button, ...] = (CALL_1441_FIRST, OWN_BANK_FIRST_BUTTON)
# Some hours or days later, the same call comes first.
STILL_CALL = Card(
    urgent.STILL_TITLE,
    "urgent",
    paragraphs=urgent.STILL_PARAGRAPHS,
    buttons=EITHER_CALL,
)
# After months the police come first, and what is left of their days.
MONTHS_AGO = Card(
    urgent.MONTHS_TITLE,
    paragraphs=urgent.MONTHS_PARAGRAPHS,
    buttons=(Open(urgent.POLICE_LABEL, urgent.POLICE_URL), CALL_1441),
)
_AFTER_CALL = (Tap(urgent.CALLED_LABEL, ALREADY_CALLED, urgent.CALLED_LABEL), RECORD, OFFICER)
# A long card is read from its end on a phone, so the numbers stand there as well.
AFTER_URGENT: tuple[Button, ...] = (CALL_1441, OWN_BANK, *_AFTER_CALL)
AFTER_LEAKED_CREDENTIALS: tuple[Button, ...] = (OWN_BANK, CALL_1441, *_AFTER_CALL)


def answer(knowledge_base: KnowledgeBase, topic: Topic, votes: tuple[Button, ...] = ()) -> Answer:
    """The topic's answer, with numbers to call, pages to read on, its source, and votes on it; an
    urgent one asks for none."""
    card = _answer_card(knowledge_base, topic)
    return Answer((card,), _after(topic, (*votes, *FOLLOW_UPS)), ask_again=True)


def _after(topic: Topic, choices: tuple[Button, ...]) -> tuple[Button, ...]:
    """The quick replies under a topic: the calls of an urgent one, else these."""
    if not topic.urgent:
        return choices
    return AFTER_LEAKED_CREDENTIALS if topic.id in OWN_BANK_FIRST else AFTER_URGENT


def with_own_line(answer: Answer, wallet: Bank) -> Answer:
    """An urgent answer that also names the line of the wallet through which the money went."""
    card, line = answer.replies[0], wallet.shown_hotline
    if not isinstance(card, Card) or line is None:
        return answer
    name = Localized(wallet.button, wallet.english) if wallet.english else wallet.button
    call = Call(urgent.call_bank(name), line.number)
    told = urgent.by_wallet(name, urgent.bank_number(line.number, line.press))
    buttons = (*card.buttons[:2], call, *card.buttons[2:])[:_CARD_BUTTONS]
    shown = replace(card, paragraphs=(*card.paragraphs, told), buttons=buttons)
    return replace(answer, replies=(shown, *answer.replies[1:]))


def two_answers(knowledge_base: KnowledgeBase, topics: Iterable[Topic]) -> Answer:
    """Two answers, one under the other, with the calls of an urgent one below."""
    both = tuple(topics)
    cards = tuple(_answer_card(knowledge_base, topic) for topic in both)
    below = next((_after(topic, ()) for topic in both if topic.urgent), FOLLOW_UPS)
    return Answer(cards, below, ask_again=True)


def _answer_card(knowledge_base: KnowledgeBase, topic: Topic) -> Card:
    return Card(
        title=topic.title,
        tone="urgent" if topic.urgent else "plain",
        label=knowledge_base.section_of(topic.id).title,
        paragraphs=_paragraphs(topic.answer),
        steps=topic.steps,
        note=_source(topic, _sources_shown(topic)),
        buttons=_buttons(knowledge_base, topic),
    )


def _buttons(knowledge_base: KnowledgeBase, topic: Topic) -> tuple[Button, ...]:
    """Calls and pages, the warning to share last, and related topics as far as they fit."""
    first = tuple(_deeds(topic))[:_CARD_BUTTONS]
    share = (Open(cards_texts.SHARE_LABEL, share_address(topic.share)),) if topic.share else ()
    room = max(0, _CARD_BUTTONS - len(first) - len(share))
    related = () if topic.urgent else tuple(_related(knowledge_base, topic))[:room]
    return (*first, *related, *share)


def _deeds(topic: Topic) -> Iterator[Button]:
    yield from _calls(topic)
    if topic.more:
        yield _more_button(topic)
    for link in topic.links:
        yield Open(link.label, link.url)


def _calls(topic: Topic) -> Iterator[Button]:
    """The numbers to call, the most urgent first; an urgent topic leads to one's own bank."""
    bank_first = topic.id in OWN_BANK_FIRST
    calls = [
        Call(phone.label, phone.number, strong=topic.urgent and not bank_first and not place)
        for place, phone in enumerate(topic.phones)
    ]
    if not topic.urgent:
        yield from calls
        return
    place = 0 if bank_first else 1
    yield from calls[:place]
    yield OWN_BANK_FIRST_BUTTON
    yield from calls[place:]


def _calls_below(topic: Topic) -> tuple[Button, ...]:
    """The calls that stand under whatever else is said of an urgent topic, or of a fraud."""
    return tuple(_calls(topic)) if _is_read_in_haste(topic) else ()


def _is_read_in_haste(topic: Topic) -> bool:
    """True if money may be going while the topic is read: 1441 is its first call."""
    return topic.urgent or any(phone.number == CALL_1441.number for phone in topic.phones[:1])


def _more_button(topic: Topic) -> Tap:
    return Tap(texts.MORE_LABEL, payload("faq/more", id=topic.id))


def _related(knowledge_base: KnowledgeBase, topic: Topic) -> Iterator[Tap]:
    return (topic_button(knowledge_base.topic(related)) for related in topic.related)


def more(topic: Topic, lead: str = "") -> Answer:
    """The rest of a topic besides its answer, after a sentence that leads to it."""
    card = Card(
        title=topic.title,
        paragraphs=_paragraphs(topic.more or ""),
        note=_source(topic, _at_most_one_in_haste(topic, topic.sources)),
        buttons=_calls_below(topic),
    )
    choices = _after(topic, FOLLOW_UPS)
    return Answer((TextReply(lead), card) if lead else (card,), choices, ask_again=True)


def instead_of_repeat(
    knowledge_base: KnowledgeBase, topic: Topic, *, more_was_read: bool
) -> Answer:
    """Other ways to go on, instead of the same answer a second time."""
    rest = () if more_was_read or not topic.more else (_more_button(topic),)
    sentence = cards_texts.ABOVE_WITH_MORE if rest else cards_texts.ABOVE
    further = (*_calls_below(topic), *rest, *_related(knowledge_base, topic))
    buttons = (*further[: _CARD_BUTTONS - 1], OFFICER)
    card = Card(topic.title, paragraphs=(sentence,), buttons=buttons)
    return Answer((card,), _after(topic, FOLLOW_UPS), ask_again=True)


def after_refusal(knowledge_base: KnowledgeBase, topic: Topic) -> Answer:
    """The next steps where the seller refused what the topic advises to ask for."""
    known = knowledge_base.topics
    further = [known[each] for each in _AFTER_REFUSAL if each in known and each != topic.id]
    card = Card(
        cards_texts.REFUSED_TITLE,
        label=topic.title,
        paragraphs=cards_texts.REFUSED_PARAGRAPHS,
        steps=cards_texts.REFUSED_STEPS,
        note=cards_texts.REFUSED_NOTE,
        buttons=(*_FILE_OR_CALL, *map(topic_button, further)),
    )
    return Answer((card,), (OFFICER, *FOLLOW_UPS[:1]), ask_again=True)


def after_step(
    topic: Topic,
    said: tuple[str, ...],
    left: tuple[str, ...] = (),
    *,
    can_file: bool = False,
    title: str = cards_texts.STEP_TAKEN_TITLE,
) -> Answer:
    """A sentence to who took a step of the topic, the steps left, and the form or calls."""
    card = Card(
        title,
        label=topic.title,
        paragraphs=said,
        steps=left,
        note=_source(topic, _sources_shown(topic)),
        buttons=_FILE_OR_CALL if can_file else tuple(_calls(topic)),
    )
    return Answer((card,), (OFFICER, *FOLLOW_UPS[:1]), ask_again=True)


def passage(
    knowledge_base: KnowledgeBase, topic: Topic, line: str, *, more_was_read: bool
) -> Answer:
    """The one line of the topic that was asked for, and where the rest is."""
    rest = () if more_was_read or not topic.more else (_more_button(topic),)
    buttons = (*rest, *_related(knowledge_base, topic))[:_CHOICES_BELOW]
    sources = (_backing(topic, line) or topic.sources)[:_SOURCES]
    card = Card(
        topic.title,
        label=knowledge_base.section_of(topic.id).title,
        paragraphs=(line,),
        note=_source(topic, _at_most_one_in_haste(topic, sources)),
        buttons=(*_calls_below(topic), *buttons, OFFICER)[:_CARD_BUTTONS],
    )
    return Answer((card,), _after(topic, FOLLOW_UPS), ask_again=True)


def choice(
    topics: Iterable[Tap],
    title: str = texts.CHOOSE_TITLE,
    sections: Iterable[Section] = (),
    **none_carries: str,
) -> Answer:
    """A choice of these topics, or at least of these sections, without delaying urgent help.
    `none_carries` are the values of the button for none of these."""
    none = payload("faq/none", **none_carries)
    none_of_these = Tap(texts.NONE_OF_THESE_LABEL, none, texts.NONE_OF_THESE_LABEL)
    card = Card(title, buttons=(*topics, none_of_these))
    complain = Tap(texts.START_LABEL, "complaint/start", texts.START_LABEL)
    below = (CALL_1441, OFFICER, complain)
    return Answer((card,), (*section_buttons(sections), *below), ask_again=True)


def topic_button(topic: Topic, key: str = "") -> Tap:
    """Button that shows the topic's answer; `key` is the question it was chosen for."""
    asked = {"of": key} if key else {}
    return Tap(shorten_label(topic.title), payload("faq/topic", id=topic.id, **asked), topic.title)


def as_quick_reply(button: Button) -> Button:
    """The button with a label that LINE takes for a quick reply."""
    return replace(button, label=shorten_label(button.label, MAX_QUICK_REPLY_LABEL))


def section(knowledge_base: KnowledgeBase, shown: Section) -> Answer:
    """The section's topics to choose from, at most 30 of them, and the other sections."""
    most = _CARD_BUTTONS * _SECTION_CARDS
    taps = [topic_button(topic) for topic in shown.topics[:most]]
    parts = [taps[start : start + _CARD_BUTTONS] for start in range(0, len(taps), _CARD_BUTTONS)]
    cards = tuple(
        Card(
            cards_texts.card_of(shown.title, number, len(parts)),
            paragraphs=(cards_texts.CHOOSE_TOPIC,) if number == 1 else (),
            buttons=tuple(part),
        )
        for number, part in enumerate(parts, 1)
    )
    others = [each for each in knowledge_base.sections if each.id != shown.id]
    return Answer(cards, (*section_buttons(others), *FOLLOW_UPS), ask_again=True)


def section_buttons(sections: Iterable[Section]) -> tuple[Button, ...]:
    """A quick reply for each of them."""
    return tuple(map(_section_button, sections))[:_SECTIONS]


def _section_button(shown: Section) -> Tap:
    label = shorten_label(shown.title, MAX_QUICK_REPLY_LABEL)
    return Tap(label, payload("faq/section", id=shown.id), shown.title)


def not_sure(knowledge_base: KnowledgeBase) -> Answer:
    """Card where nothing fits: choose a section, say it otherwise, call, or let an officer call."""
    card = Card(
        title=texts.NOT_SURE_TITLE,
        paragraphs=(texts.NOT_SURE, texts.NOT_SURE_MONEY),
        buttons=(
            Call(texts.CALL_1166_LABEL, "1166"),
            CALL_1441,
            OFFICER,
            Tap(texts.START_LABEL, "complaint/start", texts.START_LABEL),
        ),
    )
    return Answer((card,), section_buttons(knowledge_base.sections), ask_again=True)


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.splitlines() if part.strip())


def _sources_shown(topic: Topic) -> tuple[Source, ...]:
    backing = _backing(topic, topic.answer, *topic.steps)
    shown = backing or topic.sources[:_SOURCES]
    return shown[:1] if topic.urgent else shown


def _at_most_one_in_haste(topic: Topic, sources: tuple[Source, ...]) -> tuple[Source, ...]:
    """One source for a topic whose reader may be in a hurry; else all."""
    return sources[:1] if _is_read_in_haste(topic) else sources


def _backing(topic: Topic, *said: str) -> tuple[Source, ...]:
    """The sources marked as backing these texts; empty where none is."""
    text = "\n".join(said)
    return tuple(source for source in topic.sources if any(piece in text for piece in source.backs))


def _source(topic: Topic, sources: Iterable[Source]) -> str:
    """The line under the card: the documents that it rests on, and who checked it when."""
    shown = tuple(sources)
    named = [f"{each.name} {each.section}".strip() for each in shown if each.is_document]
    named += [NO_DOCUMENT] if _is_from_memory(topic, shown) else []
    unsure = [texts.UNSURE_FACT] if topic.confidence == "unsure" else []
    documents = [f"{texts.SOURCE} {'; '.join(named)}"] if named else []
    return "\n".join([*unsure, " · ".join([*documents, last_look(topic, shown)])])


def _is_from_memory(topic: Topic, shown: Iterable[Source]) -> bool:
    return not topic.confirmed_by and not all(each.is_document for each in shown)


def last_look(topic: Topic, shown: Iterable[Source]) -> str:
    """The officer and the day of the check; else the day of writing, and that it waits, which
    sources that are no document say already."""
    if confirmed := topic.confirmed_by:
        day = form_texts.day(confirmed.day)
        return f"{texts.CHECKED} {day} {texts.CHECKED_BY} {confirmed.officer}"
    written = f"{texts.WRITTEN} {form_texts.day(topic.reviewed)}"
    is_said = _is_from_memory(topic, shown)
    return written if is_said else f"{written} {texts.WAITS_FOR_CHECK}"
