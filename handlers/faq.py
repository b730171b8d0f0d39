"""Questions on safe shopping: an answer with its source, a choice, or an honest "not sure"."""

from collections.abc import Iterator

from handlers import texts
from handlers.buttons import Pressed, data, pressed, typed
from handlers.event import SentFile, SentPicture, SentPlace, SentSticker, SentVideo, SentVoice
from handlers.reply import Answer, Button, Call, Card, Open, Tap, Words
from handlers.texts import form as form_texts
from handlers.turn import Turn
from knowledge_base import Finding, Topic

_CHOICES = 3
_CARD_BUTTONS = 6
_SOURCES = 2
_SENTENCES: tuple[tuple[type, str], ...] = (
    (SentSticker, texts.STICKER),
    (SentPlace, texts.PLACE),
    (SentVoice, texts.VOICE),
    (SentVideo, texts.VIDEO),
    (SentPicture, texts.PICTURE),
    (SentFile, texts.PICTURE),
)
_AFTER: tuple[Button, ...] = (
    Tap(texts.ASK_MORE_LABEL, "ask", texts.ASK_MORE_LABEL),
    Tap(texts.START_LABEL, "complaint/start", texts.START_LABEL),
)


def handle(turn: Turn) -> Answer | None:
    """The last handler: answers any text, and any message that holds no words."""
    button = pressed(turn.did)
    if button is not None:
        return _pressed(turn, button)
    text = typed(turn.did)
    if text:
        return _asked(turn, text)
    found = (sentence for kind, sentence in _SENTENCES if isinstance(turn.did, kind))
    sentence = next(found, None)
    return Answer((Words(sentence),), _AFTER) if sentence else None


def _pressed(turn: Turn, button: Pressed) -> Answer | None:
    if button.action == "faq/none":
        return _not_sure()
    if button.action not in ("faq/topic", "faq/more"):
        return None
    topic = turn.knowledge_base.topics.get(button.get("id"))
    if topic is None:
        return Answer((Words(texts.TOPIC_GONE),), ask_again=True)
    return _more(topic) if button.action == "faq/more" else _answer(turn, topic)


def _asked(turn: Turn, text: str) -> Answer:
    finding = turn.knowledge_base.search(text)
    if finding.decision == "answer":
        return _answer(turn, turn.knowledge_base.topic(finding.matches[0].id))
    return _choose(turn, finding) if finding.decision == "choose" else _not_sure()


def _answer(turn: Turn, topic: Topic) -> Answer:
    card = Card(
        title=topic.title,
        tone="urgent" if topic.urgent else "plain",
        label=turn.knowledge_base.section_of(topic.id).title,
        paragraphs=_paragraphs(topic.answer),
        steps=topic.steps,
        note=_source(topic),
        buttons=tuple(_buttons(turn, topic))[:_CARD_BUTTONS],
    )
    return Answer((card,), _AFTER, ask_again=True)


def _buttons(turn: Turn, topic: Topic) -> Iterator[Button]:
    for phone in topic.phones:
        yield Call(phone.label, phone.number, strong=topic.urgent)
    if topic.more:
        yield Tap(texts.MORE_LABEL, data("faq/more", id=topic.id))
    for link in topic.links:
        yield Open(link.label, link.url)
    for related in topic.related:
        yield _topic_button(turn.knowledge_base.topic(related))


def _more(topic: Topic) -> Answer:
    card = Card(
        title=topic.title,
        paragraphs=_paragraphs(topic.more or ""),
        note=_source(topic, len(topic.sources)),
    )
    return Answer((card,), _AFTER, ask_again=True)


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.splitlines() if part.strip())


def _source(topic: Topic, most: int = _SOURCES) -> str:
    named = [f"{source.name} {source.section}".strip() for source in topic.sources[:most]]
    checked = f"{texts.CHECKED} {form_texts.day(topic.reviewed)}"
    unsure = [texts.UNSURE_FACT] if topic.confidence == "unsure" else []
    return "\n".join([*unsure, f"{texts.SOURCE} {'; '.join(named)} · {checked}"])


def _topic_button(topic: Topic) -> Tap:
    return Tap(_shortened(topic.title), data("faq/topic", id=topic.id), topic.title)


def _shortened(title: str, most: int = 38) -> str:
    return title if len(title) <= most else title[:most].rstrip() + "…"


def _choose(turn: Turn, finding: Finding) -> Answer:
    topics = [turn.knowledge_base.topic(match.id) for match in finding.matches[:_CHOICES]]
    none_of_these = Tap(texts.NONE_OF_THESE_LABEL, "faq/none", texts.NONE_OF_THESE_LABEL)
    named = tuple(_topic_button(topic) for topic in topics)
    return Answer((Card(texts.CHOOSE_TITLE, buttons=(*named, none_of_these)),), ask_again=True)


def _not_sure() -> Answer:
    card = Card(
        title=texts.NOT_SURE_TITLE,
        paragraphs=(texts.NOT_SURE, texts.NOT_SURE_MONEY),
        buttons=(
            Call(texts.CALL_1166_LABEL, "1166"),
            Call(texts.CALL_1441_LABEL, "1441"),
            Tap(texts.START_LABEL, "complaint/start", texts.START_LABEL),
        ),
    )
    return Answer((card,), ask_again=True)
