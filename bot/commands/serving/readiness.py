"""Look before a server starts: a sound database, newest tables, right keys, sound topics."""

from bot.commands.database.key_guard import refuse_wrong_keys
from bot.commands.database.reapply_erasures import reapply_erasures
from bot.commands.output import CommandError, ready_database, refuse_damaged
from bot.commands.serving.made_up.mark import refuse_made_up
from bot.runtime.settings import Settings
from db.privacy.erasure_log import ErasureLog
from knowledge_base import PACKAGED_TOPICS, InvalidTopics
from knowledge_base.content.loader import load


def refuse_unready(settings: Settings) -> None:
    """Raise CommandError with what is wrong and how to fix it."""
    with ready_database(settings.database_url) as transactions:
        refuse_damaged(transactions)
        refuse_made_up(transactions)
        refuse_wrong_keys(transactions, settings.data_keys, settings.index_key)
        reapply_erasures(transactions, settings.data_keys, ErasureLog(settings.data_dir))
    try:
        load(settings.topics_dir or PACKAGED_TOPICS)
    except InvalidTopics as mistakes:
        raise CommandError(str(mistakes)) from mistakes
