"""What is remembered of a person between messages."""
