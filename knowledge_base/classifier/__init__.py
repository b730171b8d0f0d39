"""Classifiers of a text: its topic, its kind of problem. Pure."""
