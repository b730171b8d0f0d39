"""Texts of the commands: content, no logic."""
