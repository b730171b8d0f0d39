"""The conversation: the answers to a user's actions."""
