"""Events to the bot, and messages from it."""
