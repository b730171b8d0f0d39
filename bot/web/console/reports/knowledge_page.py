"""The knowledge desk: topics as people see them, a question to try, edits that are not served."""

from dataclasses import dataclass

from flask import abort, render_template, request
from flask.typing import ResponseReturnValue
from wtforms.validators import Length

from bot.runtime.dates import BANGKOK
from bot.texts import kb as texts
from bot.web.console.shared.current import current_console
from bot.web.console.shared.forms import ConsoleForm, WordsField
from bot.web.console.shared.routes import ANALYSTS, POST, route
from handlers.cards import topics as cards_topics
from handlers.messages.reply import Card
from knowledge_base import KnowledgeBase, SearchResult, Topic, thai
from knowledge_base.classifier.similar_examples import most_similar

QUESTION_LENGTH = 500


class QuestionForm(ConsoleForm):
    """A question to try."""

    question = WordsField(
        texts.TRIED_QUESTION,
        [Length(max=QUESTION_LENGTH, message=texts.TRIED_QUESTION_LONG)],
    )


@dataclass(frozen=True, slots=True)
class TriedQuestion:
    """The result of a question that an officer tried: the decision in words, what people would
    see, the scores, and which phrasings of the best topic spoke for it."""

    question: str
    finding: SearchResult
    decision: str
    topics: tuple[Topic, ...]
    shown: tuple[Card, ...]
    offered: tuple[Topic, ...]
    spoke: tuple[tuple[str, float], ...]


@route("/knowledge", "knowledge", ANALYSTS)
def shelf() -> ResponseReturnValue:
    """All topics by section, or those that a search leaves, and what is not served."""
    return _page()


@route("/knowledge/try", "try_question", ANALYSTS, methods=POST, form=QuestionForm)
def try_question() -> ResponseReturnValue:
    """Find topics for a question, which is neither kept nor written into an address."""
    form = QuestionForm()
    if not form.validate():
        return _page(rejected=form), 422
    question = form.question.data
    return _page(_run_question(current_console().knowledge(), question) if question else None)


@route("/knowledge/topics/<topic_id>", "topic", ANALYSTS)
def topic(topic_id: str) -> ResponseReturnValue:
    """One topic as people see it, with what is behind it."""
    known = current_console().knowledge()
    found = known.topics.get(topic_id) or abort(404)
    return render_template(
        "console/topic.html",
        topic=found,
        section=known.section_of(found.id),
        cards=_cards(known, found),
        overdue=_is_overdue(found),
        confidence=texts.CONFIDENCE[found.confidence],
    )


def _page(tried: TriedQuestion | None = None, rejected: QuestionForm | None = None) -> str:
    known = current_console().knowledge()
    asked = request.args.get("q", "").strip()[:QUESTION_LENGTH]
    sections = [
        (section, [each for each in section.topics if _is_sought(each, asked)])
        for section in known.sections
    ]
    return render_template(
        "console/knowledge.html",
        asked=asked,
        sections=[(section, topics) for section, topics in sections if topics],
        count=sum(len(topics) for _, topics in sections),
        overdue={each.id for each in known.topics.values() if _is_overdue(each)},
        unserved=current_console().unserved(),
        tried=tried,
        form=rejected or QuestionForm(),
    )


def _is_sought(topic: Topic, asked: str) -> bool:
    """True if all words of the search stand in the topic's id, title, answer or keywords."""
    text = thai.normalise(" ".join((topic.id, topic.title, topic.answer, *topic.keywords)))
    return all(word in text for word in thai.normalise(asked).split())


def _is_overdue(topic: Topic) -> bool:
    return topic.review_by < current_console().clock().astimezone(BANGKOK).date()


def _cards(known: KnowledgeBase, found: Topic) -> tuple[Card, ...]:
    answers = [
        cards_topics.answer(known, found),
        *([cards_topics.more(found)] if found.more else []),
    ]
    return tuple(each for said in answers for each in said.replies if isinstance(each, Card))


def _run_question(known: KnowledgeBase, question: str) -> TriedQuestion:
    finding = known.search(question)
    topics = tuple(known.topic(match.id) for match in finding.matches)
    return TriedQuestion(
        question=question,
        finding=finding,
        decision=texts.DECISIONS[finding.decision],
        topics=topics,
        shown=_cards(known, topics[0])[:1] if finding.decision == "answer" else (),
        offered=topics[: len(finding.shown)] if finding.decision == "choose" else (),
        spoke=tuple(most_similar(question, topics[0])) if topics else (),
    )
