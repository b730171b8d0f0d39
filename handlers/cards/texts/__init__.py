"""Texts of cards that several conversations show: content, no logic."""
