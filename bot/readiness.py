"""Looks before a server starts: the tables at their newest shape, the topics without mistakes."""

from bot.command_line import Refused, opened
from bot.settings import Settings
from knowledge_base import PACKAGED_TOPICS, TopicMistakes
from knowledge_base.loader import load


def refuse_unready(settings: Settings) -> None:
    """Raises Refused with what is wrong and its mend."""
    with opened(settings.database_url):
        pass
    try:
        load(settings.topics_dir or PACKAGED_TOPICS)
    except TopicMistakes as mistakes:
        raise Refused(str(mistakes)) from mistakes
