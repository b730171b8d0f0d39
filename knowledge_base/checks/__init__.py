"""Warnings, replay and evaluation of the topics, for `ruthan kb`."""
