"""Answers prefilled from a story."""
