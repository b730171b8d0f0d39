"""Looks before a server starts: a sound database, newest tables, right keys, sound topics."""

from bot.commands.database.erased_before import catch_up
from bot.commands.database.key_refusal import refuse_wrong_keys
from bot.commands.output import Refused, opened, refuse_damaged
from bot.runtime.settings import Settings
from db.privacy.erase_list import EraseList
from knowledge_base import PACKAGED_TOPICS, TopicMistakes
from knowledge_base.content.loader import load


def refuse_unready(settings: Settings) -> None:
    """Raises Refused with what is wrong and its mend."""
    with opened(settings.database_url) as transactions:
        refuse_damaged(transactions)
        refuse_wrong_keys(transactions, settings.data_keys, settings.index_key)
        catch_up(transactions, settings.data_keys, EraseList(settings.data_dir))
    try:
        load(settings.topics_dir or PACKAGED_TOPICS)
    except TopicMistakes as mistakes:
        raise Refused(str(mistakes)) from mistakes
