"""Replies to a topic's answer, which belong to it."""
