"""The settings under which the handlers' tests talk."""

from bot.runtime.settings import Settings, from_environment, new_key

SECRET = "a channel secret for tests"


def settings_of(database_url: str, **others: str) -> Settings:
    return from_environment(
        {
            "DATABASE_URL": database_url,
            "LINE_CHANNEL_SECRET": SECRET,
            "LINE_CHANNEL_ACCESS_TOKEN": "a token for tests",
            "LINE_BOT_ID": "@ruthan",
            "RUTHAN_DATA_KEYS": new_key(),
            "RUTHAN_INDEX_KEY": new_key(),
            "RUTHAN_SECRET_KEY": new_key(),
            "RUTHAN_PUBLIC_URL": "https://ruthan.example.org",
            "RUTHAN_BURST_S": "0",
            **others,
        }
    )
