"""Large letters for people with poor sight, switched by text; few buttons, short lines."""

from collections.abc import Iterator
from dataclasses import replace

import regex

from db.queue.conversation_state import ConversationState
from handlers.cards import topics as cards_topics
from handlers.conversations.faq import doctor
from handlers.messages.context import NextHandler, Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, Button, Call, Card, Reply, Row, SendText, Tap, TextReply
from handlers.nlu import emergencies, intents
from handlers.state import emergency, language
from handlers.state.entries import LARGE_LETTERS
from handlers.texts import CALL_1166_LABEL, EDIT_LABEL, FORM_LABEL, START_LABEL
from handlers.texts import large_text as texts
from handlers.texts.i18n import Localized
from knowledge_base import thai

LINE = 40
BUTTONS = 2
_SHORT = 40
_CHOICES = 13
# A text bubble has the size of the phone; longer ones are somebody's own words.
_LONGEST_SENTENCE = 1_000


def handle(turn: Turn) -> Answer | None:
    """Switch large letters on for a person with poor sight, or off again."""
    text = message_text(turn.action)
    if not text or len(text) > _SHORT:
        return None
    if is_enabled(turn.state) and intents.is_one_of(text, texts.OFF_WORDS):
        LARGE_LETTERS.clear(turn.state)
        return Answer((TextReply(texts.NOW_NORMAL),), ask_again=True)
    if intents.is_one_of(text, texts.ON_WORDS):
        LARGE_LETTERS.set(turn.state, True)
        if not thai.has_thai(text):
            language.remember_english(turn)
        return Answer((TextReply(texts.NOW_LARGE),), ask_again=True)
    if intents.contains_any(text, texts.PRINTED):
        return None
    return _for_poor_sight(turn, text)


def _for_poor_sight(turn: Turn, text: str) -> Answer | None:
    """Large letters and few buttons for who sees or types badly, and was not harmed by goods."""
    if intents.contains_any(text, texts.SIGHT_WORDS):
        if doctor.is_of_harm(turn, text):
            return None
        LARGE_LETTERS.set(turn.state, True)
        # Then whom to ask for help comes first.
        urgent = emergency.recent(turn.state, turn.event.at) and emergencies.cannot_call(text)
        return None if urgent else _big_buttons(turn, texts.NOW_LARGE)
    return _big_buttons(turn, "") if intents.contains_any(text, texts.TYPING_WORDS) else None


def around(turn: Turn, respond: NextHandler) -> Answer:
    """The answer, in large letters for whoever wants them."""
    answer = respond(turn)
    return enlarged(answer) if is_enabled(turn.state) else answer


def is_enabled(state: ConversationState) -> bool:
    """True if this person gets large letters."""
    return bool(LARGE_LETTERS.get(state))


def _big_buttons(turn: Turn, note: str) -> Answer:
    """Short lines, one big button to call and what most people ask."""
    known = turn.knowledge_base.topics
    topics = (known[each] for each in texts.TOPICS if each in known)
    card = Card(
        texts.TITLE,
        paragraphs=texts.PARAGRAPHS,
        note=note,
        buttons=(
            Call(CALL_1166_LABEL, "1166", strong=True),
            *map(cards_topics.topic_button, topics),
            Tap(START_LABEL, "complaint/start", START_LABEL),
        ),
    )
    return Answer((card,), (cards_topics.CALL_1441, cards_topics.OFFICER), ask_again=True)


def enlarged(answer: Answer) -> Answer:
    """The answer in large letters: at most two buttons on a card, the rest as quick replies."""
    cards = [_as_card(reply) for reply in answer.replies]
    moved = [button for card in cards if isinstance(card, Card) for button in _moved(card)]
    choices = {
        each.label: each for each in (*map(cards_topics.as_quick_reply, moved), *answer.choices)
    }
    large = tuple(_large(card) if isinstance(card, Card) else card for card in cards)
    return replace(answer, replies=large, choices=tuple(choices.values())[:_CHOICES])


def _as_card(reply: Reply) -> Reply:
    if isinstance(reply, TextReply) and len(reply.text) <= _LONGEST_SENTENCE:
        return Card("", paragraphs=(reply.text,))
    return reply


def _moved(card: Card) -> Iterator[Button]:
    """The buttons that leave a card: the options of a question together, else all but two."""
    if len(card.buttons) > BUTTONS:
        yield from card.buttons if _asks(card) else card.buttons[BUTTONS:]
    if any(row.button for row in card.rows):
        yield SendText(EDIT_LABEL, EDIT_LABEL)


def _asks(card: Card) -> bool:
    """True if the card's buttons answer a question of the form."""
    return card.label == FORM_LABEL and not card.rows


def _large(card: Card) -> Card:
    options = _asks(card) and len(card.buttons) > BUTTONS
    listed = (*card.steps, *(each.label for each in card.buttons)) if options else card.steps
    by_word = texts.EDIT_BY_WORD if any(row.button for row in card.rows) else ""
    return replace(
        card,
        title=short_lines(card.title),
        label=short_lines(card.label),
        paragraphs=tuple(map(short_lines, card.paragraphs)),
        steps=tuple(map(short_lines, listed)),
        rows=tuple(Row(short_lines(row.label), short_lines(row.value)) for row in card.rows),
        note="\n".join(filter(None, map(short_lines, (by_word, card.note)))),
        buttons=() if options else card.buttons[:BUTTONS],
        large=True,
    )


def short_lines(text: str) -> str:
    """The text in lines of at most 40 graphemes, where it has a place to break; in both languages
    where it has two."""
    if isinstance(text, Localized):
        return Localized(_short_lines(str(text)), _short_lines(text.english))
    return _short_lines(text)


def _short_lines(text: str) -> str:
    return "\n".join("\n".join(_lines(line)) for line in text.split("\n"))


def _lines(line: str) -> Iterator[str]:
    kept = ""
    for piece in line.split(" "):
        longer = f"{kept} {piece}".strip()
        if kept and len(regex.findall(r"\X", longer)) > LINE:
            yield kept
            kept = piece
        else:
            kept = longer
    yield kept
