"""Greetings, groups, a welcome, and what asks for no topic."""
