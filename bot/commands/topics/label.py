"""The command `ruthan kb label`: real questions without an answer teach the topics, one by one."""

import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path

import click
from rapidfuzz import fuzz

from bot.commands.output import database_address, ready_database
from bot.commands.topics.options import days_option, load, topics_option
from bot.commands.topics.replay import MOST_QUESTIONS, lines
from bot.runtime.dates import BANGKOK
from bot.runtime.transactions import Transactions
from bot.texts import kb as texts
from db.statistics import questions as asked_questions
from db.statistics.questions import UnansweredQuestion
from knowledge_base import PACKAGED_TOPICS, KnowledgeBase
from knowledge_base.checks.phrasing_edit import with_phrasing
from knowledge_base.checks.replay import changes
from knowledge_base.thai import normalise

NOT_OURS = Path("out-of-scope", "sounds-like-ours.yaml")
# The share of rapidfuzz, 0 to 100, from which a phrasing is the asker's own.
_NEAR_COPY = 75
_MOST, _NEAREST = 500, 3


@dataclass
class _Session:
    """The phrasings of one sitting, by the file that they go to and by the name of a topic that is
    still to be written; and by file the questions that need not be shown again."""

    known: KnowledgeBase
    for_files: dict[Path, list[str]] = field(default_factory=lambda: defaultdict(list))
    for_new: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    done: dict[Path, list[str]] = field(default_factory=lambda: defaultdict(list))

    def has(self, phrasing: str) -> bool:
        """Check that the words stand in a topic or were typed just now."""
        typed = (each for some in (self.for_files, self.for_new) for each in some.values())
        given = {normalise(each) for some in typed for each in some}
        return normalise(phrasing) in self._of_topics | given

    @cached_property
    def _of_topics(self) -> frozenset[str]:
        topics = self.known.topics.values()
        return frozenset(normalise(each) for topic in topics for each in topic.phrasings)


@click.command(help=texts.LABEL_HELP)
@days_option(7, texts.LABEL_DAYS_HELP)
@topics_option
def label(days: int, folder: Path | None) -> None:
    folder = folder or PACKAGED_TOPICS
    since = datetime.now(BANGKOK).date() - timedelta(days=days - 1)
    with ready_database(database_address()) as transactions:
        with transactions.reading() as session:
            questions = asked_questions.unanswered(session, since, _MOST)
            kept = list(dict.fromkeys(asked_questions.recent(session, MOST_QUESTIONS)))
        if not questions:
            click.echo(texts.LABEL_NOTHING_LEFT)
            return
        sitting = _Session(load(folder))
        _ask_about(sitting, questions)
        _say_new(sitting)
        if sitting.for_files:
            _finish(sitting, folder, kept, transactions)
        else:
            click.echo(texts.LABEL_NOTHING_DONE)


def _ask_about(sitting: _Session, questions: Sequence[UnansweredQuestion]) -> None:
    for question in questions:
        click.echo(texts.LABEL_QUESTION.format(count=question.count, text=question.words.masked))
        near = [match.id for match in sitting.known.search(question.words.masked).matches]
        for number, id_ in enumerate(near[:_NEAREST], 1):
            title = sitting.known.topic(id_).title
            click.echo(texts.LABEL_NEAR.format(number=number, title=title, id=id_))
        chosen = _chosen(sitting.known, near[:_NEAREST])
        if chosen == "q":
            return
        if chosen != "s":
            _take(sitting, question, chosen)


def _chosen(known: KnowledgeBase, near: Sequence[str]) -> str:
    """The id of a topic, or one of the letters n, x, s and q."""
    numbers = {str(number): id_ for number, id_ in enumerate(near, 1)}
    while True:
        typed: str = click.prompt(texts.LABEL_PROMPT, prompt_suffix=": ").strip().lower()
        chosen = numbers.get(typed, typed)
        if chosen in known.topics or chosen in {"n", "x", "s", "q"}:
            return chosen
        click.echo(texts.LABEL_NO_SUCH_TOPIC.format(id=typed))


def _take(sitting: _Session, question: UnansweredQuestion, chosen: str) -> None:
    name = click.prompt(texts.LABEL_NEW_NAME, prompt_suffix=": ") if chosen == "n" else ""
    phrasing = _phrasing(sitting, question.words.masked)
    if not phrasing:
        return
    if chosen == "n":
        sitting.for_new[name.strip()].append(phrasing)
        return
    file = _file(sitting.known, chosen)
    sitting.done[file].append(question.words.normalised)
    sitting.for_files[file].append(phrasing)


def _file(known: KnowledgeBase, chosen: str) -> Path:
    """The file of a topic, or of what is not ours, below the folder of topics."""
    if chosen == "x":
        return NOT_OURS
    return Path(known.section_of(chosen).id, f"{chosen}.yaml")


def _phrasing(sitting: _Session, masked: str) -> str:
    """A phrasing in the officer's own words, never in the asker's; empty for none."""
    while True:
        typed: str = click.prompt(
            texts.LABEL_PHRASING, default="", show_default=False, prompt_suffix=": "
        ).strip()
        likeness = fuzz.ratio(normalise(typed), normalise(masked))
        if typed and likeness >= _NEAR_COPY:
            click.echo(texts.LABEL_TOO_NEAR.format(likeness=likeness))
        elif typed and sitting.has(typed):
            click.echo(texts.LABEL_KNOWN)
        else:
            return typed


def _say_new(sitting: _Session) -> None:
    if sitting.for_new:
        click.echo(texts.LABEL_NEW_TOPICS)
    for name, phrasings in sitting.for_new.items():
        click.echo(texts.LABEL_NEW_TOPIC.format(name=name, phrasings=" / ".join(phrasings)))


def _finish(
    sitting: _Session, folder: Path, kept: Sequence[str], transactions: Transactions
) -> None:
    """Show what the phrasings change, and write them if the officer agrees: the files first, so
    that nothing is forgotten in the database that is not in them."""
    edited = dict(_edited(sitting, folder))
    if not edited:
        click.echo(texts.LABEL_NOTHING_DONE)
        return
    click.echo(texts.LABEL_LEARNING)
    with tempfile.TemporaryDirectory(prefix="ruthan-label-") as place:
        copy = Path(shutil.copytree(folder, Path(place, folder.name)))
        _write(edited, copy)
        after = load(copy)
        found = list(changes(kept, sitting.known, after))
    for line in lines(found, after):
        click.echo(line)
    added = sum(len(sitting.for_files[file]) for file in edited)
    click.echo(texts.LABEL_EFFECT.format(added=added, questions=len(kept), moved=len(found)))
    if not click.confirm(texts.LABEL_WRITE):
        click.echo(texts.LABEL_NOTHING_DONE)
        return
    _write(edited, folder)
    with transactions.writing() as session:
        for file in edited:
            for normalised in sitting.done[file]:
                asked_questions.delete_words(session, normalised)
    click.echo(texts.LABEL_WRITTEN.format(files=", ".join(map(str, edited))))


def _edited(sitting: _Session, folder: Path) -> Iterator[tuple[Path, str]]:
    """Each file with its new text; what cannot be written is said, to be added by hand."""
    for file, phrasings in sitting.for_files.items():
        try:
            text = (folder / file).read_text("utf-8")
            for phrasing in phrasings:
                text = with_phrasing(text, texts.LABEL_HEADING, phrasing)
        except (OSError, ValueError):
            said = " / ".join(phrasings)
            click.echo(texts.LABEL_BY_HAND.format(file=file, phrasing=said))
        else:
            yield file, text


def _write(edited: dict[Path, str], folder: Path) -> None:
    for file, text in edited.items():
        (folder / file).write_text(text, "utf-8")
