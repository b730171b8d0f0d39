"""The commands `ruthan kb ...`: the officers' bench for the knowledge base."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO

import click

from bot.commands.lazy_group import LazyGroup
from bot.commands.topics.options import json_option, load, say_json, say_mistakes, topics_option
from bot.texts import kb as texts
from knowledge_base import PACKAGED_TOPICS, InvalidTopics, KnowledgeBase, SearchResult, Topic
from knowledge_base.checks.editor_schema import SCHEMAS, editor_schema
from knowledge_base.checks.evaluation import (
    EvaluationMetrics,
    evaluate,
    split_by_scope,
    unknown_ids,
)
from knowledge_base.checks.office_page import office_page
from knowledge_base.classifier.similar_examples import most_similar
from knowledge_base.content import loader

# A file for other topics names many; the first ones show what it is.
SHOWN_IDS = 12
_tsv = click.Path(exists=True, dir_okay=False, path_type=Path)


_MODULES = {
    "check": "bot.commands.topics.check",
    "label": "bot.commands.topics.label",
    "publish": "bot.commands.topics.publish",
    "replay": "bot.commands.topics.replay",
    "report": "bot.commands.topics.report",
    "split": "bot.commands.topics.split",
    "teaching-pack": "bot.commands.topics.teaching_pack",
}


@click.group(cls=LazyGroup, modules=_MODULES, help=texts.KB_HELP)
def kb() -> None:
    pass


@kb.command(help=texts.ASK_HELP)
@click.argument("question", required=False)
@click.option("--jsonl", is_flag=True, help=texts.JSONL_OPTION_HELP)
@topics_option
def ask(question: str | None, jsonl: bool, folder: Path | None) -> None:
    if (question is None) != jsonl:
        raise click.UsageError(texts.ONE_WAY_TO_ASK)
    knowledge_base = load(folder)
    if question is not None:
        _say_finding(knowledge_base, question)
        return
    for line in _lines(sys.stdin.buffer):
        say_json(_as_json(line, knowledge_base.search(line)))


@kb.command(help=texts.LEARN_HELP)
@topics_option
def learn(folder: Path | None) -> None:
    knowledge_base = load(folder)
    knowledge_base.learn()
    click.echo(texts.LEARNED.format(topics=len(knowledge_base.topics)))


@kb.command("eval", help=texts.EVAL_HELP)
@click.argument("file", type=_tsv)
@click.option("--out-of-scope", "beyond", type=_tsv, help=texts.BEYOND_OPTION_HELP)
@click.option("--without", "left_away", multiple=True, help=texts.WITHOUT_OPTION_HELP)
@json_option
@topics_option
def evaluate_file(
    file: Path, beyond: Path | None, left_away: Sequence[str], as_json: bool, folder: Path | None
) -> None:
    asked = [(text, {each.strip() for each in ids.split(",")}) for text, ids in _pairs(file)]
    knowledge_base = load(folder)
    known = set(knowledge_base.topics)
    ours, strange = split_by_scope(asked, known)
    strange += _pairs(beyond) if beyond else ()
    questions = [(text, ids) for text, ids in ours if ids and ids.isdisjoint(left_away)]
    figures = evaluate(knowledge_base.search, questions, strange)
    left_out = len(ours) - len(questions)
    unknown = sorted(unknown_ids({each for _, ids in asked for each in ids}, known))
    if as_json:
        say_json({**asdict(figures), "left_out": left_out, "unknown_ids": unknown})
    else:
        _say_figures(figures, left_out)
        _say_unknown(unknown)


@kb.command(help=texts.SCHEMA_HELP)
@topics_option
def schema(folder: Path | None) -> None:
    for name, model in SCHEMAS.items():
        ((folder or PACKAGED_TOPICS).parent / name).write_text(editor_schema(model), "utf-8")
        click.echo(texts.SCHEMA_WRITTEN.format(file=name))


@kb.command(help=texts.QUESTIONS_HELP)
@topics_option
def questions(folder: Path | None) -> None:
    try:
        library = loader.load(folder or PACKAGED_TOPICS)
    except InvalidTopics as found:
        say_mistakes(found, as_json=False)
    # Bytes, so that the terminal's own encoding has no say in what is kept in a file.
    click.echo(office_page(library).encode(), nl=False)


def _lines(stream: BinaryIO) -> Iterator[str]:
    for raw in stream:
        yield raw.decode("utf-8", "replace").rstrip("\r\n")


def _as_json(question: str, finding: SearchResult) -> dict[str, object]:
    return {
        "question": question,
        "decision": finding.decision,
        "topics": [{"id": each.id, "score": round(each.score, 4)} for each in finding.matches],
        "ms": round(finding.ms, 3),
    }


def _pairs(file: Path) -> Iterator[tuple[str, str]]:
    """The first two columns of a TSV file, quoting off; lines without a text are passed over."""
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise click.UsageError(texts.NOT_UTF8_TSV.format(file=file)) from None
    for number, line in enumerate(lines, 1):
        text, tab, second = line.partition("\t")
        if tab and text.strip():
            yield text, second.partition("\t")[0].strip()
        elif line.strip() and not tab:
            raise click.UsageError(texts.BAD_TSV_LINE.format(file=file, line=number))


def _say_finding(knowledge_base: KnowledgeBase, question: str) -> None:
    finding = knowledge_base.search(question)
    click.echo(f"{texts.DECISIONS[finding.decision]} ({finding.ms:.2f} ms)\n")
    topics = [knowledge_base.topic(match.id) for match in finding.matches]
    if finding.decision == "answer":
        _say_topic(topics[0])
    elif finding.decision == "choose":
        for topic in topics[: len(finding.shown)]:
            click.echo(f"  [ {topic.title} ]")
        click.echo()
    if topics:
        click.echo(texts.SCORES)
    for match, topic in zip(finding.matches, topics, strict=True):
        click.echo(f"  {match.score:.2f}  {match.id}  {topic.title}")
    if topics:
        _say_nearest(question, topics[0])


def _say_nearest(question: str, topic: Topic) -> None:
    click.echo("\n" + texts.SPOKE_FOR_IT.format(id=topic.id))
    for phrasing, likeness in most_similar(question, topic):
        click.echo(f"  {likeness:4.0f}  {phrasing}")


def _say_topic(topic: Topic) -> None:
    click.echo(f"{topic.title}\n{topic.answer}")
    for number, step in enumerate(topic.steps, 1):
        click.echo(f"  {number}. {step}")
    for phone in topic.phones:
        click.echo(f"  {texts.CALL}: {phone.label} ({phone.number})")
    for link in topic.links:
        click.echo(f"  {texts.OPEN}: {link.label} ({link.url})")
    for source in topic.sources:
        click.echo(f"  {texts.SOURCES}: {source.name} {source.section}".rstrip())
    click.echo()


def _say_figures(figures: EvaluationMetrics, left_out: int) -> None:
    click.echo(texts.QUESTIONS_ASKED.format(questions=figures.questions, left_out=left_out))
    for name, label in texts.FIGURES:
        click.echo(f"  {getattr(figures, name):6.1%}  {label}")
    if figures.beyond:
        share, offered = f"{figures.beyond_answered:.1%}", f"{figures.beyond_offered:.1%}"
        said = texts.BEYOND_ANSWERED.format(answered=share, offered=offered, beyond=figures.beyond)
        click.echo(said)
    for kind, (answered, asked) in figures.beyond_answered_by_kind.items():
        click.echo(texts.BEYOND_KIND.format(kind=kind, answered=answered, asked=asked))
    click.echo(texts.TIMES.format(p50=figures.p50_ms, p99=figures.p99_ms))


def _say_unknown(ids: list[str]) -> None:
    if ids:
        more = texts.MORE_IDS.format(count=len(ids) - SHOWN_IDS) if len(ids) > SHOWN_IDS else ""
        named = ", ".join(each or texts.NO_ID for each in ids[:SHOWN_IDS])
        click.echo(texts.UNKNOWN_IDS.format(ids=named, more=more))
