"""One room a conversation: its handler, its views, its texts."""
