"""Questions answered by a topic."""
