"""The practice game: which messages are shown, in which order, and what the answers are worth."""
