"""Memory of a person between messages."""
